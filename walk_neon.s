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
	.file	"walk_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_size_t.h"
	.file	2 "/work/wt/cside" "csrc/model/walk_neon.cpp"
	.file	3 "/work/wt/cside" "csrc/model/walk.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE @ -- Begin function _ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE
	.p2align	3
	.type	_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE,%function
	.code	32
_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE: @ @_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE
.Lfunc_begin0:
	.loc	2 201 0                         @ csrc/model/walk_neon.cpp:201:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: walk_neon:content <- $r0
	@DEBUG_VALUE: walk_neon:data <- $r1
	@DEBUG_VALUE: walk_neon:pieces <- $r2
	@DEBUG_VALUE: walk_neon:limit <- $r3
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -48
	.cfi_offset d14, -56
	.cfi_offset d13, -64
	.cfi_offset d12, -72
	.cfi_offset d11, -80
	.cfi_offset d10, -88
	.cfi_offset d9, -96
	.cfi_offset d8, -104
	.pad	#200
	sub	sp, sp, #200
	bfc	sp, #0, #4
.Ltmp0:
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	mov	r6, r1
.Ltmp1:
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:data <- $r6
	add	r1, sp, #72
	add	r4, sp, #136
	mov	r5, r2
.Ltmp2:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	.loc	2 202 5 prologue_end            @ csrc/model/walk_neon.cpp:202:5
	add	r1, r1, #16
	add	r10, r4, #16
	cmp	r0, #3
	beq	.LBB0_15
.Ltmp3:
@ %bb.1:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 202 5                         @ csrc/model/walk_neon.cpp:202:5
	cmp	r0, #2
	beq	.LBB0_9
.Ltmp4:
@ %bb.2:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 202 5                         @ csrc/model/walk_neon.cpp:202:5
	cmp	r0, #1
	bne	.LBB0_22
.Ltmp5:
@ %bb.3:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:5
	vmov.i32	q6, #0x0
.Ltmp6:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:limit <- undef
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:sums <- undef
	.loc	2 183 5 is_stmt 1               @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #4
	str	r1, [sp, #48]                   @ 4-byte Spill
	blo	.LBB0_39
.Ltmp7:
@ %bb.4:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q6
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:5
	vmvn.i16	d15, #0x3
	add	r8, r10, #16
	vmov.i32	q5, #0x0
	add	r9, r10, #32
	vmov.i32	q4, #0x0
	vldr	d14, .LCPI0_1
.Ltmp8:
.LBB0_5:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_6 Depth 2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- 0
	.loc	2 185 30 is_stmt 1              @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #360
	mov	r0, r5
.Ltmp9:
	@DEBUG_VALUE: walk_neon:content <- [DW_OP_LLVM_entry_value 1] $r0
	movhs	r0, #360
.Ltmp10:
	@DEBUG_VALUE: count <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	.loc	2 0 30 is_stmt 0                @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q8, #0x0
.Ltmp11:
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	.loc	2 185 30                        @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:204:20 ]
	and	r7, r0, #508
.Ltmp12:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:pieces <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:found <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	.loc	2 0 30                          @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q11, #0x0
.Ltmp13:
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vdup.16	d18, r7
	.loc	2 160 47                        @ csrc/model/walk_neon.cpp:160:47 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	lsr	r0, r0, #2
.Ltmp14:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:weights_u16x4 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	.loc	2 154 70                        @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vadd.i16	d0, d18, d14
	mov	r2, r6
	vmov.i32	q9, #0x0
.Ltmp15:
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	mov	r1, r6
	vmov.i32	q10, #0x0
.Ltmp16:
.LBB0_6:                                @   Parent Loop BB0_5 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- $r2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:weights_u16x4 <- $d0
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: load:data <- undef
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d26, d27}, [r1]!
.Ltmp17:
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- $r1
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q13
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: load:piece <- $q13
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 164 9 is_stmt 0               @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	pld	[r2, #272]
.Ltmp18:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d26, d0[0]
.Ltmp19:
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: add:sum_f32x4 <- $q4
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 175 14                        @ csrc/model/walk_neon.cpp:175:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	subs	r0, r0, #1
.Ltmp20:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- $r0
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d27, d0[0]
.Ltmp21:
	@DEBUG_VALUE: add:sum_f32x4 <- $q5
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d28, d29}, [r1]!
.Ltmp22:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r2
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q14
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: load:piece <- $q14
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<0>:piece <- $q13
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d26
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d26
	@DEBUG_VALUE: __ret <- undef
	.loc	2 142 30 is_stmt 0              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d24, d25}, [r1]!
.Ltmp23:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q12
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: load:piece <- $q12
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<1>:piece <- $q14
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d28
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d28
	@DEBUG_VALUE: __ret <- undef
	.loc	2 167 9                         @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	pld	[r2, #304]
.Ltmp24:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d28, d0[1]
.Ltmp25:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $r2
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d29, d0[1]
.Ltmp26:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 41 16 is_stmt 0               @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:36:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmla.f32	q4, q14, q6
.Ltmp27:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r2
	@DEBUG_VALUE: load:data <- undef
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:35:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmla.f32	q5, q13, q6
.Ltmp28:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<2>:piece <- $q12
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d24
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d24
	@DEBUG_VALUE: __ret <- undef
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d30, d31}, [r1]!
.Ltmp29:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q15
	@DEBUG_VALUE: __ret <- $q15
	@DEBUG_VALUE: load:piece <- $q15
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d27
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d27
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q11, q11, d27
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
.Ltmp30:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q10, q10, d26
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
.Ltmp31:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: add:sum_f32x4 <- $q5
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 0 20                          @ csrc/model/walk_neon.cpp:0:20
	mov	r2, r1
.Ltmp32:
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:38:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmul.f32	q1, q15, q6
.Ltmp33:
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:37:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmul.f32	q13, q12, q6
.Ltmp34:
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d24, d0[2]
.Ltmp35:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: add:sum_f32x4 <- $q4
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d25, d0[2]
.Ltmp36:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q11, q11, d29
.Ltmp37:
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q10, q10, d28
.Ltmp38:
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:38:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vadd.f32	q4, q4, q1
.Ltmp39:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d29
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d29
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:37:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vadd.f32	q5, q5, q13
.Ltmp40:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d31, d0[3]
.Ltmp41:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<3>:piece <- $q15
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d30
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d30
	@DEBUG_VALUE: __ret <- undef
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d30, d0[3]
.Ltmp42:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q11, q11, d25
.Ltmp43:
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d31
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d31
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q10, q10, d24
.Ltmp44:
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 174 25                        @ csrc/model/walk_neon.cpp:174:25 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vadd.i16	d0, d0, d15
.Ltmp45:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:weights_u16x4 <- $d0
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q11, q11, d31
.Ltmp46:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q10, q10, d30
.Ltmp47:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 175 5 is_stmt 1               @ csrc/model/walk_neon.cpp:175:5 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	bne	.LBB0_6
.Ltmp48:
@ %bb.7:                                @   in Loop: Header=BB0_5 Depth=1
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q15
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q12
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q14
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:weights_u16x4 <- $d0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	ldr	r2, [r11, #8]
	mov	r0, r4
.Ltmp49:
	mov	r1, r7
.Ltmp50:
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vst1.64	{d22, d23}, [r10]
	vst1.64	{d20, d21}, [r4]
.Ltmp51:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.64	{d18, d19}, [r8]
.Ltmp52:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r8
	vst1.64	{d16, d17}, [r9]
.Ltmp53:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] $r9
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp54:
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	2 187 14 is_stmt 1              @ csrc/model/walk_neon.cpp:187:14 @[ csrc/model/walk_neon.cpp:204:20 ]
	add	r6, r6, r7, lsl #4
.Ltmp55:
	@DEBUG_VALUE: walk_neon:data <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	.loc	2 188 16                        @ csrc/model/walk_neon.cpp:188:16 @[ csrc/model/walk_neon.cpp:204:20 ]
	sub	r5, r5, r7
.Ltmp56:
	@DEBUG_VALUE: walk_neon:pieces <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #3
	bhi	.LBB0_5
.Ltmp57:
@ %bb.8:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 190 16                        @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #0
	bne	.LBB0_40
	b	.LBB0_86
.Ltmp58:
.LBB0_9:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- $r3
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:sums <- undef
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r3
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #4
	str	r3, [sp, #32]                   @ 4-byte Spill
.Ltmp59:
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	.loc	2 0 5 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:5
	str	r1, [sp, #48]                   @ 4-byte Spill
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:206:20 ]
	blo	.LBB0_31
.Ltmp60:
@ %bb.10:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 5                           @ csrc/model/walk_neon.cpp:0:5
	vmov.i32	q4, #0x0
	add	r8, r10, #16
	vmvn.i16	d13, #0x3
	add	r9, r10, #32
	vmov.i32	q5, #0x0
	vldr	d12, .LCPI0_1
.Ltmp61:
.LBB0_11:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_12 Depth 2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- 0
	.loc	2 185 30 is_stmt 1              @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #360
	mov	r0, r5
.Ltmp62:
	@DEBUG_VALUE: walk_neon:content <- [DW_OP_LLVM_entry_value 1] $r0
	movhs	r0, #360
.Ltmp63:
	@DEBUG_VALUE: count <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	.loc	2 0 30 is_stmt 0                @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q8, #0x0
.Ltmp64:
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	.loc	2 185 30                        @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:206:20 ]
	and	r7, r0, #508
.Ltmp65:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:pieces <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:found <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	.loc	2 0 30                          @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q11, #0x0
.Ltmp66:
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vdup.16	d18, r7
	.loc	2 160 47                        @ csrc/model/walk_neon.cpp:160:47 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	lsr	r0, r0, #2
.Ltmp67:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:weights_u16x4 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	.loc	2 154 70                        @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vadd.i16	d0, d18, d12
	mov	r2, r6
	vmov.i32	q9, #0x0
.Ltmp68:
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	mov	r1, r6
	vmov.i32	q10, #0x0
.Ltmp69:
.LBB0_12:                               @   Parent Loop BB0_11 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- $r2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:weights_u16x4 <- $d0
	@DEBUG_VALUE: load:data <- undef
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d24, d25}, [r1]!
.Ltmp70:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- $r1
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: load:piece <- $q12
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q12
	.loc	2 164 9 is_stmt 0               @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	pld	[r2, #272]
.Ltmp71:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d24, d0[0]
.Ltmp72:
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 175 14                        @ csrc/model/walk_neon.cpp:175:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	subs	r0, r0, #1
.Ltmp73:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- $r0
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d25, d0[0]
.Ltmp74:
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d26, d27}, [r1]!
.Ltmp75:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r2
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: load:piece <- $q13
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<0>:piece <- $q12
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d24
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d24
	@DEBUG_VALUE: __ret <- undef
	.loc	2 61 23 is_stmt 0               @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:54:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q14, q5, q12
.Ltmp76:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q14
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r2
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d26, d0[1]
.Ltmp77:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d27, d0[1]
.Ltmp78:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 60 22 is_stmt 0               @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:54:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q1, q4, q12
.Ltmp79:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q1
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<1>:piece <- $q13
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d26
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d26
	@DEBUG_VALUE: __ret <- undef
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d30, d31}, [r1]!
.Ltmp80:
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: __ret <- $q15
	@DEBUG_VALUE: load:piece <- $q15
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: look:piece_s8x16 <- $q12
	.loc	2 167 9 is_stmt 0               @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	pld	[r2, #304]
.Ltmp81:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:55:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q14, q14, q13
.Ltmp82:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q14
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:piece_s8x16 <- $q13
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:55:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q1, q1, q13
.Ltmp83:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q1
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d30, d0[2]
.Ltmp84:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d31
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d31, d0[2]
.Ltmp85:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $r2
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q11, q11, d25
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
.Ltmp86:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d27
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d27
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q10, q10, d24
.Ltmp87:
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d24, d25}, [r1]!
.Ltmp88:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: load:piece <- $q12
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q12
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q11, q11, d27
.Ltmp89:
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d31
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<2>:piece <- $q15
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d30
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d30
	@DEBUG_VALUE: __ret <- undef
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q10, q10, d26
.Ltmp90:
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: look:piece_s8x16 <- $q15
	.loc	2 0 20                          @ csrc/model/walk_neon.cpp:0:20
	mov	r2, r1
.Ltmp91:
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:56:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q14, q14, q15
.Ltmp92:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q14
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:56:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q13, q1, q15
.Ltmp93:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q13
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d25, d0[3]
.Ltmp94:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<3>:piece <- $q12
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d24
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d24
	@DEBUG_VALUE: __ret <- undef
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d24, d0[3]
.Ltmp95:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q11, q11, d31
.Ltmp96:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q10, q10, d30
.Ltmp97:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:57:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q5, q14, q12
.Ltmp98:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:piece_s8x16 <- $q12
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:57:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q4, q13, q12
.Ltmp99:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	.loc	2 174 25                        @ csrc/model/walk_neon.cpp:174:25 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vadd.i16	d0, d0, d13
.Ltmp100:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:weights_u16x4 <- $d0
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q11, q11, d25
.Ltmp101:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q10, q10, d24
.Ltmp102:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 175 5 is_stmt 1               @ csrc/model/walk_neon.cpp:175:5 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	bne	.LBB0_12
.Ltmp103:
@ %bb.13:                               @   in Loop: Header=BB0_11 Depth=1
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q12
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q15
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:weights_u16x4 <- $d0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	ldr	r2, [r11, #8]
	mov	r0, r4
.Ltmp104:
	mov	r1, r7
.Ltmp105:
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vst1.64	{d22, d23}, [r10]
	vst1.64	{d20, d21}, [r4]
.Ltmp106:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.64	{d18, d19}, [r8]
.Ltmp107:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r8
	vst1.64	{d16, d17}, [r9]
.Ltmp108:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] $r9
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp109:
	.loc	2 187 14 is_stmt 1              @ csrc/model/walk_neon.cpp:187:14 @[ csrc/model/walk_neon.cpp:206:20 ]
	add	r6, r6, r7, lsl #4
.Ltmp110:
	@DEBUG_VALUE: walk_neon:data <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	.loc	2 188 16                        @ csrc/model/walk_neon.cpp:188:16 @[ csrc/model/walk_neon.cpp:206:20 ]
	sub	r5, r5, r7
.Ltmp111:
	@DEBUG_VALUE: walk_neon:pieces <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #3
	bhi	.LBB0_11
.Ltmp112:
@ %bb.14:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 190 16                        @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #0
	bne	.LBB0_32
	b	.LBB0_47
.Ltmp113:
.LBB0_15:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- $r3
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:sums <- undef
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r3
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #4
	str	r3, [sp, #32]                   @ 4-byte Spill
.Ltmp114:
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	.loc	2 0 5 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:5
	str	r1, [sp, #48]                   @ 4-byte Spill
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:208:20 ]
	blo	.LBB0_35
.Ltmp115:
@ %bb.16:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 5                           @ csrc/model/walk_neon.cpp:0:5
	vmov.i32	q4, #0x0
	add	r8, r10, #16
	vmvn.i16	d13, #0x3
	add	r9, r10, #32
	vmov.i32	q5, #0x0
	vldr	d12, .LCPI0_1
.Ltmp116:
.LBB0_17:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_18 Depth 2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- 0
	.loc	2 185 30 is_stmt 1              @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #360
	mov	r0, r5
.Ltmp117:
	@DEBUG_VALUE: walk_neon:content <- [DW_OP_LLVM_entry_value 1] $r0
	movhs	r0, #360
.Ltmp118:
	@DEBUG_VALUE: count <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	.loc	2 0 30 is_stmt 0                @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q8, #0x0
.Ltmp119:
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	.loc	2 185 30                        @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:208:20 ]
	and	r7, r0, #508
.Ltmp120:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:pieces <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:found <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	.loc	2 0 30                          @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q11, #0x0
.Ltmp121:
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vdup.16	d18, r7
	.loc	2 160 47                        @ csrc/model/walk_neon.cpp:160:47 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	lsr	r0, r0, #2
.Ltmp122:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:weights_u16x4 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	.loc	2 154 70                        @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vadd.i16	d0, d18, d12
	mov	r2, r6
	vmov.i32	q9, #0x0
.Ltmp123:
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	mov	r1, r6
	vmov.i32	q10, #0x0
.Ltmp124:
.LBB0_18:                               @   Parent Loop BB0_17 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- $r2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:weights_u16x4 <- $d0
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: load:data <- undef
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d24, d25}, [r1]!
.Ltmp125:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- $r1
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	.loc	2 164 9 is_stmt 0               @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	pld	[r2, #272]
.Ltmp126:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d24, d0[0]
.Ltmp127:
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 175 14                        @ csrc/model/walk_neon.cpp:175:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	subs	r0, r0, #1
.Ltmp128:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- $r0
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d25, d0[0]
.Ltmp129:
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d26, d27}, [r1]!
.Ltmp130:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r2
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:piece <- undef
	@DEBUG_VALUE: add<0>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d24
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d24
	@DEBUG_VALUE: __ret <- undef
	.loc	2 85 23 is_stmt 0               @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:78:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q14, q5, q12
.Ltmp131:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q14
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r2
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d26, d0[1]
.Ltmp132:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d27, d0[1]
.Ltmp133:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 84 22 is_stmt 0               @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:78:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q1, q4, q12
.Ltmp134:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q1
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:piece <- undef
	@DEBUG_VALUE: add<1>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d26
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d26
	@DEBUG_VALUE: __ret <- undef
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d30, d31}, [r1]!
.Ltmp135:
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: look:piece_s16x8 <- $q12
	.loc	2 167 9 is_stmt 0               @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	pld	[r2, #304]
.Ltmp136:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:79:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q14, q14, q13
.Ltmp137:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q14
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:piece_s16x8 <- $q13
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:79:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q1, q1, q13
.Ltmp138:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q1
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d30, d0[2]
.Ltmp139:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d31
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d31, d0[2]
.Ltmp140:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $r2
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q11, q11, d25
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
.Ltmp141:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d27
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d27
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q10, q10, d24
.Ltmp142:
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d24, d25}, [r1]!
.Ltmp143:
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q11, q11, d27
.Ltmp144:
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d31
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:piece <- undef
	@DEBUG_VALUE: add<2>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d30
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d30
	@DEBUG_VALUE: __ret <- undef
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q10, q10, d26
.Ltmp145:
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: look:piece_s16x8 <- $q15
	.loc	2 0 20                          @ csrc/model/walk_neon.cpp:0:20
	mov	r2, r1
.Ltmp146:
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:80:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q14, q14, q15
.Ltmp147:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q14
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:80:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q13, q1, q15
.Ltmp148:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q13
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d25, d0[3]
.Ltmp149:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:piece <- undef
	@DEBUG_VALUE: add<3>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d24
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d24
	@DEBUG_VALUE: __ret <- undef
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d24, d0[3]
.Ltmp150:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q11, q11, d31
.Ltmp151:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q10, q10, d30
.Ltmp152:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:81:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q5, q14, q12
.Ltmp153:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:piece_s16x8 <- $q12
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:81:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q4, q13, q12
.Ltmp154:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	.loc	2 174 25                        @ csrc/model/walk_neon.cpp:174:25 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vadd.i16	d0, d0, d13
.Ltmp155:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:weights_u16x4 <- $d0
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q11, q11, d25
.Ltmp156:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q10, q10, d24
.Ltmp157:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	2 175 5 is_stmt 1               @ csrc/model/walk_neon.cpp:175:5 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	bne	.LBB0_18
.Ltmp158:
@ %bb.19:                               @   in Loop: Header=BB0_17 Depth=1
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q10
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:weights_u16x4 <- $d0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	ldr	r2, [r11, #8]
	mov	r0, r4
.Ltmp159:
	mov	r1, r7
.Ltmp160:
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vst1.64	{d22, d23}, [r10]
	vst1.64	{d20, d21}, [r4]
.Ltmp161:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.64	{d18, d19}, [r8]
.Ltmp162:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r8
	vst1.64	{d16, d17}, [r9]
.Ltmp163:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] $r9
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp164:
	.loc	2 187 14 is_stmt 1              @ csrc/model/walk_neon.cpp:187:14 @[ csrc/model/walk_neon.cpp:208:20 ]
	add	r6, r6, r7, lsl #4
.Ltmp165:
	@DEBUG_VALUE: walk_neon:data <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	.loc	2 188 16                        @ csrc/model/walk_neon.cpp:188:16 @[ csrc/model/walk_neon.cpp:208:20 ]
	sub	r5, r5, r7
.Ltmp166:
	@DEBUG_VALUE: walk_neon:pieces <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #3
	bhi	.LBB0_17
.Ltmp167:
@ %bb.20:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 190 16                        @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #0
	bne	.LBB0_36
	b	.LBB0_68
.Ltmp168:
	.loc	2 0 16 is_stmt 0                @ :0:16
.Ltmp169:
	.p2align	3
@ %bb.21:
.LCPI0_1:
	.short	0                               @ 0x0
	.short	65535                           @ 0xffff
	.short	65534                           @ 0xfffe
	.short	65533                           @ 0xfffd
	.p2align	2
.LBB0_22:
.Ltmp170:
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:limit <- undef
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:sums <- undef
	.loc	2 183 5 is_stmt 1               @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r5, #4
	blo	.LBB0_27
.Ltmp171:
@ %bb.23:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:5
	vmvn.i16	d9, #0x3
	add	r9, r10, #16
	add	r8, r10, #32
	vldr	d8, .LCPI0_1
.Ltmp172:
.LBB0_24:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_25 Depth 2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- 0
	.loc	2 185 30 is_stmt 1              @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r5, #360
	mov	r0, r5
.Ltmp173:
	@DEBUG_VALUE: walk_neon:content <- [DW_OP_LLVM_entry_value 1] $r0
	movhs	r0, #360
.Ltmp174:
	@DEBUG_VALUE: count <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	.loc	2 0 30 is_stmt 0                @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q8, #0x0
.Ltmp175:
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	.loc	2 185 30                        @ csrc/model/walk_neon.cpp:185:30 @[ csrc/model/walk_neon.cpp:212:12 ]
	and	r7, r0, #508
.Ltmp176:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:pieces <- [DW_OP_constu 508, DW_OP_and, DW_OP_stack_value] $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:found <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:most <- $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	.loc	2 0 30                          @ csrc/model/walk_neon.cpp:0:30
	vmov.i32	q10, #0x0
.Ltmp177:
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	vdup.16	d18, r7
	.loc	2 160 47                        @ csrc/model/walk_neon.cpp:160:47 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	lsr	r0, r0, #2
.Ltmp178:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:weights_u16x4 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	.loc	2 154 70                        @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	vadd.i16	d0, d18, d8
	mov	r2, r6
	vmov.i32	q9, #0x0
.Ltmp179:
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	mov	r1, r6
	vmov.i32	q11, #0x0
.Ltmp180:
.LBB0_25:                               @   Parent Loop BB0_24 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:most <- $r7
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- $r2
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:weights_u16x4 <- $d0
	@DEBUG_VALUE: load:data <- undef
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d24, d25}, [r1]!
.Ltmp181:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- $r1
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	2 164 9 is_stmt 0               @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	pld	[r2, #272]
.Ltmp182:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d24, d0[0]
.Ltmp183:
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 175 14                        @ csrc/model/walk_neon.cpp:175:14 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	subs	r0, r0, #1
.Ltmp184:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- $r0
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d25, d0[0]
.Ltmp185:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- [DW_OP_plus_uconst 32, DW_OP_stack_value] $r2
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: load:data <- undef
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d26, d27}, [r1]!
.Ltmp186:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $r2
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:piece <- undef
	@DEBUG_VALUE: add<0>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d24
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d24
	@DEBUG_VALUE: __ret <- undef
	.loc	2 142 30 is_stmt 0              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d28, d29}, [r1]!
.Ltmp187:
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d27
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:piece <- undef
	@DEBUG_VALUE: add<1>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d26
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d26
	@DEBUG_VALUE: __ret <- undef
	.loc	2 167 9                         @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	pld	[r2, #304]
.Ltmp188:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d26, d0[1]
.Ltmp189:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d27
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d27, d0[1]
.Ltmp190:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- [DW_OP_plus_uconst 48, DW_OP_stack_value] $r2
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q10, q10, d25
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
.Ltmp191:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q11, q11, d24
.Ltmp192:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d29
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d29
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d28, d0[2]
.Ltmp193:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d29, d0[2]
.Ltmp194:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d30, d31}, [r1]!
.Ltmp195:
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q10, q10, d27
.Ltmp196:
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:piece <- undef
	@DEBUG_VALUE: add<2>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d28
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d28
	@DEBUG_VALUE: __ret <- undef
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q11, q11, d26
.Ltmp197:
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	.loc	2 0 20                          @ csrc/model/walk_neon.cpp:0:20
	mov	r2, r1
.Ltmp198:
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d31, d0[3]
.Ltmp199:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:piece <- undef
	@DEBUG_VALUE: add<3>:weights_u16x4 <- $d0
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d30
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s0 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d30
	@DEBUG_VALUE: __ret <- undef
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d30, d0[3]
.Ltmp200:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q10, q10, d29
.Ltmp201:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d31
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- $d0
	@DEBUG_VALUE: __s1_855 <- $d31
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q11, q11, d28
.Ltmp202:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 174 25                        @ csrc/model/walk_neon.cpp:174:25 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	vadd.i16	d0, d0, d9
.Ltmp203:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:weights_u16x4 <- $d0
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q10, q10, d31
.Ltmp204:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q11, q11, d30
.Ltmp205:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	.loc	2 175 5 is_stmt 1               @ csrc/model/walk_neon.cpp:175:5 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	bne	.LBB0_25
.Ltmp206:
@ %bb.26:                               @   in Loop: Header=BB0_24 Depth=1
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:weights_u16x4 <- $d0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 3, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 48 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- $r0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 2, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 32 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment 16 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 0 16] $r7
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:most <- $r7
	@DEBUG_VALUE: whole <- [DW_OP_constu 18446744073709551612, DW_OP_and, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	ldr	r2, [r11, #8]
	mov	r0, r4
.Ltmp207:
	mov	r1, r7
.Ltmp208:
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	vst1.64	{d20, d21}, [r10]
	vst1.64	{d22, d23}, [r4]
.Ltmp209:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.64	{d18, d19}, [r9]
.Ltmp210:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r9
	vst1.64	{d16, d17}, [r8]
.Ltmp211:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] $r8
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:186:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp212:
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	2 187 14 is_stmt 1              @ csrc/model/walk_neon.cpp:187:14 @[ csrc/model/walk_neon.cpp:212:12 ]
	add	r6, r6, r7, lsl #4
.Ltmp213:
	@DEBUG_VALUE: walk_neon:data <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	.loc	2 188 16                        @ csrc/model/walk_neon.cpp:188:16 @[ csrc/model/walk_neon.cpp:212:12 ]
	sub	r5, r5, r7
.Ltmp214:
	@DEBUG_VALUE: walk_neon:pieces <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	.loc	2 183 5                         @ csrc/model/walk_neon.cpp:183:5 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r5, #3
	bhi	.LBB0_24
.Ltmp215:
.LBB0_27:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 5 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:5
	mov	r0, #1
.Ltmp216:
	.loc	2 190 16 is_stmt 1              @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r5, #0
	beq	.LBB0_90
.Ltmp217:
@ %bb.28:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 191 23                        @ csrc/model/walk_neon.cpp:191:23 @[ csrc/model/walk_neon.cpp:212:12 ]
	vmov.i32	q8, #0x0
	add	r7, sp, #72
	mov	r0, r7
	vst1.64	{d16, d17}, [r0]!
	vst1.64	{d16, d17}, [r0]!
	vst1.64	{d16, d17}, [r0]!
	vst1.64	{d16, d17}, [r0]
.Ltmp218:
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:212:12 ]
	sub	r0, r7, r6
.Ltmp219:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	.loc	2 192 49                        @ csrc/model/walk_neon.cpp:192:49 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r0, #15
	bhi	.LBB0_78
.Ltmp220:
@ %bb.29:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 49 is_stmt 0                @ csrc/model/walk_neon.cpp:0:49
	lsl	r0, r5, #4
	mov	r1, r7
	add	r3, r7, #16
.Ltmp221:
.LBB0_30:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] $r0, $r5
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:212:12 ]
	ldrb	r2, [r6], #1
	.loc	2 192 30 is_stmt 1              @ csrc/model/walk_neon.cpp:192:30 @[ csrc/model/walk_neon.cpp:212:12 ]
	subs	r0, r0, #1
.Ltmp222:
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:212:12 ]
	strb	r2, [r1], #1
.Ltmp223:
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r0, $r5
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:212:12 ]
	bne	.LBB0_30
	b	.LBB0_81
.Ltmp224:
.LBB0_31:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 9 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:9
	vmov.i32	q5, #0x0
.Ltmp225:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	vmov.i32	q4, #0x0
.Ltmp226:
	.loc	2 190 16 is_stmt 1              @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #0
	beq	.LBB0_47
.Ltmp227:
.LBB0_32:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 191 23                        @ csrc/model/walk_neon.cpp:191:23 @[ csrc/model/walk_neon.cpp:206:20 ]
	vmov.i32	q8, #0x0
	add	r0, sp, #72
	mov	r1, r0
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]
.Ltmp228:
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:206:20 ]
	sub	r1, r0, r6
.Ltmp229:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	.loc	2 192 49                        @ csrc/model/walk_neon.cpp:192:49 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r1, #15
	bhi	.LBB0_43
.Ltmp230:
@ %bb.33:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 49 is_stmt 0                @ csrc/model/walk_neon.cpp:0:49
	ldr	r7, [sp, #48]                   @ 4-byte Reload
	lsl	r1, r5, #4
	mov	r2, r0
.Ltmp231:
.LBB0_34:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] $r1, $r5
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:206:20 ]
	ldrb	r3, [r6], #1
	.loc	2 192 30 is_stmt 1              @ csrc/model/walk_neon.cpp:192:30 @[ csrc/model/walk_neon.cpp:206:20 ]
	subs	r1, r1, #1
.Ltmp232:
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:206:20 ]
	strb	r3, [r2], #1
.Ltmp233:
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r1, $r5
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:206:20 ]
	bne	.LBB0_34
	b	.LBB0_46
.Ltmp234:
.LBB0_35:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 9 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:9
	vmov.i32	q5, #0x0
.Ltmp235:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	vmov.i32	q4, #0x0
.Ltmp236:
	.loc	2 190 16 is_stmt 1              @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #0
	beq	.LBB0_68
.Ltmp237:
.LBB0_36:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 191 23                        @ csrc/model/walk_neon.cpp:191:23 @[ csrc/model/walk_neon.cpp:208:20 ]
	vmov.i32	q8, #0x0
	add	r0, sp, #72
	mov	r1, r0
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]
.Ltmp238:
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:208:20 ]
	sub	r1, r0, r6
.Ltmp239:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	.loc	2 192 49                        @ csrc/model/walk_neon.cpp:192:49 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r1, #15
	bhi	.LBB0_64
.Ltmp240:
@ %bb.37:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 49 is_stmt 0                @ csrc/model/walk_neon.cpp:0:49
	ldr	r7, [sp, #48]                   @ 4-byte Reload
	lsl	r1, r5, #4
	mov	r2, r0
.Ltmp241:
.LBB0_38:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] $r1, $r5
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:208:20 ]
	ldrb	r3, [r6], #1
	.loc	2 192 30 is_stmt 1              @ csrc/model/walk_neon.cpp:192:30 @[ csrc/model/walk_neon.cpp:208:20 ]
	subs	r1, r1, #1
.Ltmp242:
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:208:20 ]
	strb	r3, [r2], #1
.Ltmp243:
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r1, $r5
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:208:20 ]
	bne	.LBB0_38
	b	.LBB0_67
.Ltmp244:
.LBB0_39:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q6
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q6
	@DEBUG_VALUE: walk_neon:pieces <- $r5
	@DEBUG_VALUE: walk_neon:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_neon:limit <- $r3
	@DEBUG_VALUE: walk_neon:content <- $r0
	.loc	2 0 9 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:9
	vmov.i32	q4, #0x0
	vmov.i32	q5, #0x0
.Ltmp245:
	.loc	2 190 16 is_stmt 1              @ csrc/model/walk_neon.cpp:190:16 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #0
	beq	.LBB0_86
.Ltmp246:
.LBB0_40:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 191 23                        @ csrc/model/walk_neon.cpp:191:23 @[ csrc/model/walk_neon.cpp:204:20 ]
	vmov.i32	q8, #0x0
	add	r0, sp, #72
	mov	r1, r0
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]!
	vst1.64	{d16, d17}, [r1]
.Ltmp247:
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:204:20 ]
	sub	r1, r0, r6
.Ltmp248:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: i <- 0
	.loc	2 192 49                        @ csrc/model/walk_neon.cpp:192:49 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r1, #15
	bhi	.LBB0_82
.Ltmp249:
@ %bb.41:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 49 is_stmt 0                @ csrc/model/walk_neon.cpp:0:49
	ldr	r7, [sp, #48]                   @ 4-byte Reload
	lsl	r1, r5, #4
	mov	r2, r0
.Ltmp250:
.LBB0_42:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_stack_value] $r1, $r5
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:204:20 ]
	ldrb	r3, [r6], #1
	.loc	2 192 30 is_stmt 1              @ csrc/model/walk_neon.cpp:192:30 @[ csrc/model/walk_neon.cpp:204:20 ]
	subs	r1, r1, #1
.Ltmp251:
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:204:20 ]
	strb	r3, [r2], #1
.Ltmp252:
	@DEBUG_VALUE: i <- [DW_OP_LLVM_arg 0, DW_OP_consts 16, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_plus, DW_OP_stack_value] $r1, $r5
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:204:20 ]
	bne	.LBB0_42
	b	.LBB0_85
.Ltmp253:
.LBB0_43:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 9 is_stmt 0                 @ csrc/model/walk_neon.cpp:0:9
	ldr	r7, [sp, #48]                   @ 4-byte Reload
.Ltmp254:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #1
.Ltmp255:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:206:20 ]
	vld1.8	{d16, d17}, [r6]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:206:20 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp256:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:206:20 ]
	beq	.LBB0_46
.Ltmp257:
@ %bb.44:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:206:20 ]
	add	r1, r6, #16
.Ltmp258:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:206:20 ]
	cmp	r5, #2
.Ltmp259:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:206:20 ]
	vld1.8	{d16, d17}, [r1]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:206:20 ]
	vst1.8	{d16, d17}, [r7]
.Ltmp260:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:206:20 ]
	beq	.LBB0_46
.Ltmp261:
@ %bb.45:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:206:20 ]
	add	r1, r1, #16
	vld1.8	{d16, d17}, [r1]
	.loc	2 192 54 is_stmt 0              @ csrc/model/walk_neon.cpp:192:54 @[ csrc/model/walk_neon.cpp:206:20 ]
	add	r1, r7, #16
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:206:20 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp262:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 384 128] $sp
.LBB0_46:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:found <- undef
	.loc	2 0 62                          @ csrc/model/walk_neon.cpp:0:62
	mov	r1, #272
.Ltmp263:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- 0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- [DW_OP_plus_uconst 72, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_stack_value] $r5
	@DEBUG_VALUE: load:data <- undef
	add	lr, sp, #16
.Ltmp264:
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d26, d27}, [r0], r1
.Ltmp265:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- $r7
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: load:piece <- $q13
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q13
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:weights_u16x4 <- undef
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	mov	r1, r5
	vst1.64	{d26, d27}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #48
.Ltmp266:
	.loc	2 164 9                         @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	pld	[r0]
.Ltmp267:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	sub	r0, r5, #1
.Ltmp268:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 16 16] $r0
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d24
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d24, d25}, [r7]!
.Ltmp269:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: load:piece <- $q12
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:most <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 0 16] $r5
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vdup.16	d18, r0
.Ltmp270:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- $r7
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: load:data <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q12
	.loc	2 155 64                        @ csrc/model/walk_neon.cpp:155:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	sub	r0, r5, #2
.Ltmp271:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 32 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d12
	.loc	2 121 22 is_stmt 0              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmull.u16	q8, d25, d18
.Ltmp272:
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: __s1_855 <- $d27
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<1>:piece <- $q12
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d24
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmull.u16	q9, d24, d18
.Ltmp273:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	.loc	2 120 21 is_stmt 0              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vdup.16	d20, r5
.Ltmp274:
	@DEBUG_VALUE: __ret <- $d20
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d12, d13}, [r7]!
.Ltmp275:
	@DEBUG_VALUE: __ret <- $q6
	@DEBUG_VALUE: load:piece <- $q6
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d26
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d27, d20
.Ltmp276:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d26, d20
.Ltmp277:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vdup.16	d20, r0
.Ltmp278:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q13
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q7
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 156 64                        @ csrc/model/walk_neon.cpp:156:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	sub	r0, r5, #3
.Ltmp279:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:first <- [DW_OP_LLVM_fragment 48 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d14
	.loc	2 0 64 is_stmt 0                @ csrc/model/walk_neon.cpp:0:64
	vst1.64	{d24, d25}, [lr:128]            @ 16-byte Spill
.Ltmp280:
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d13, d20
.Ltmp281:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 167 9 is_stmt 0               @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	pld	[sp, #376]
.Ltmp282:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d12, d20
.Ltmp283:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d13
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddl.u16	q11, d24, d26
.Ltmp284:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d27
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddl.u16	q12, d25, d27
.Ltmp285:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 128 128] [$sp+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: add<1>:high_u16x4 <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: __s1_855 <- [DW_OP_plus_uconst 16, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:piece <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add<1>:low_u16x4 <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add<0>:piece <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: add<0>:low_u16x4 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: add<0>:high_u16x4 <- [DW_OP_plus_uconst 16, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<2>:piece <- $q6
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d12
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vld1.8	{d14, d15}, [r7]
.Ltmp286:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:data <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret <- $q7
	@DEBUG_VALUE: load:piece <- $q7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q7
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<0>:piece <- $q13
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d26
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vdup.16	d20, r0
.Ltmp287:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 16, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 128 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q7
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	mov	r0, r4
.Ltmp288:
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q12, q12, d13
.Ltmp289:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<3>:piece <- $q7
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d14
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q9, d14, d20
.Ltmp290:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vmlal.u16	q8, d15, d20
.Ltmp291:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q11, q11, d12
.Ltmp292:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d13
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q10, q12, d15
.Ltmp293:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ]
	vaddw.u16	q11, q11, d14
.Ltmp294:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d15
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d15
	.loc	2 177 11 is_stmt 1              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	ldr	r2, [r11, #8]
.Ltmp295:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:sums <- $r2
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vst1.32	{d20, d21}, [r10]!
.Ltmp296:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.32	{d18, d19}, [r10]!
.Ltmp297:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r10
	vst1.64	{d22, d23}, [r4]
.Ltmp298:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	vst1.64	{d16, d17}, [r10]
.Ltmp299:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] undef
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp300:
	.loc	2 0 11                          @ csrc/model/walk_neon.cpp:0:11
	add	lr, sp, #16
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp301:
	@DEBUG_VALUE: __s1_855 <- $d19
	@DEBUG_VALUE: add<0>:piece <- $q9
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d18
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d19
	add	lr, sp, #48
.Ltmp302:
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:54:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q8, q5, q9
.Ltmp303:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 128 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] $q7
	@DEBUG_VALUE: look:piece_s8x16 <- $q9
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:54:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q9, q4, q9
.Ltmp304:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 0 22                          @ csrc/model/walk_neon.cpp:0:22
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
.Ltmp305:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:55:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q8, q8, q10
.Ltmp306:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: look:piece_s8x16 <- $q10
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:55:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q9, q9, q10
.Ltmp307:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:56:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q8, q8, q6
.Ltmp308:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: look:piece_s8x16 <- $q6
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:56:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q9, q9, q6
.Ltmp309:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 61 23                         @ csrc/model/walk_neon.cpp:61:23 @[ csrc/model/walk_neon.cpp:57:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmin.s8	q5, q8, q7
.Ltmp310:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: look:piece_s8x16 <- $q7
	.loc	2 60 22                         @ csrc/model/walk_neon.cpp:60:22 @[ csrc/model/walk_neon.cpp:57:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:206:20 ] ] ] ]
	vmax.s8	q4, q9, q7
.Ltmp311:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int8>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
.LBB0_47:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 22                          @ csrc/model/walk_neon.cpp:0:22
	mov	r0, #1
.Ltmp312:
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: __s1 <- $q4
	ldr	r7, [sp, #32]                   @ 4-byte Reload
.Ltmp313:
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $r7
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:this <- undef
	.loc	2 65 9                          @ csrc/model/walk_neon.cpp:65:9 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vst1.8	{d8, d9}, [r4], r0
	add	r2, sp, #72
.Ltmp314:
	@DEBUG_VALUE: __s1 <- $q5
	.loc	2 68 57                         @ csrc/model/walk_neon.cpp:68:57 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	ldrsb	r1, [sp, #136]
.Ltmp315:
	@DEBUG_VALUE: i <- 2
	.loc	2 66 9                          @ csrc/model/walk_neon.cpp:66:9 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	vst1.8	{d10, d11}, [r2], r0
	@DEBUG_VALUE: i <- 1
	mov	r0, #0
.Ltmp316:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: legal:within <- undef
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r7, r1
	blt	.LBB0_90
.Ltmp317:
@ %bb.48:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r3, [sp, #72]
	rsb	r1, r7, #0
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r3, r1
	ldrsbge	r3, [r4]
	cmpge	r7, r3
	blt	.LBB0_90
.Ltmp318:
@ %bb.49:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [r2]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #138]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp319:
@ %bb.50:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #74]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #139]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp320:
@ %bb.51:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #75]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #140]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp321:
@ %bb.52:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #76]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #141]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp322:
@ %bb.53:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #77]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #142]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp323:
@ %bb.54:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #78]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #143]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp324:
@ %bb.55:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #79]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #144]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp325:
@ %bb.56:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #80]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #145]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp326:
@ %bb.57:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #81]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #146]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp327:
@ %bb.58:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #82]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #147]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp328:
@ %bb.59:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #83]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #148]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp329:
@ %bb.60:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #84]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #149]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp330:
@ %bb.61:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #85]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #150]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp331:
@ %bb.62:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 74 is_stmt 0                @ csrc/model/walk_neon.cpp:0:74
	ldrsb	r2, [sp, #86]
	.loc	2 68 74 is_stmt 1               @ csrc/model/walk_neon.cpp:68:74 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	cmp	r2, r1
	ldrsbge	r2, [sp, #151]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp332:
@ %bb.63:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int8>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 68 77 is_stmt 0               @ csrc/model/walk_neon.cpp:68:77 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:206:20 ] ]
	ldrsb	r2, [sp, #87]
	b	.LBB0_77
.Ltmp333:
.LBB0_64:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 77                          @ csrc/model/walk_neon.cpp:0:77
	ldr	r7, [sp, #48]                   @ 4-byte Reload
.Ltmp334:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #1
.Ltmp335:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:208:20 ]
	vld1.8	{d16, d17}, [r6]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:208:20 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp336:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:208:20 ]
	beq	.LBB0_67
.Ltmp337:
@ %bb.65:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:208:20 ]
	add	r1, r6, #16
.Ltmp338:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:208:20 ]
	cmp	r5, #2
.Ltmp339:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:208:20 ]
	vld1.8	{d16, d17}, [r1]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:208:20 ]
	vst1.8	{d16, d17}, [r7]
.Ltmp340:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:208:20 ]
	beq	.LBB0_67
.Ltmp341:
@ %bb.66:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:data <- $r6
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:208:20 ]
	add	r1, r1, #16
	vld1.8	{d16, d17}, [r1]
	.loc	2 192 54 is_stmt 0              @ csrc/model/walk_neon.cpp:192:54 @[ csrc/model/walk_neon.cpp:208:20 ]
	add	r1, r7, #16
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:208:20 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp342:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 384 128] $sp
.LBB0_67:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:found <- undef
	.loc	2 0 62                          @ csrc/model/walk_neon.cpp:0:62
	mov	r1, #272
.Ltmp343:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- 0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- [DW_OP_plus_uconst 72, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_constu 32, DW_OP_shr, DW_OP_LLVM_convert 64 7, DW_OP_LLVM_convert 32 7, DW_OP_stack_value, DW_OP_LLVM_fragment 288 32] $sp
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_stack_value] $r5
	@DEBUG_VALUE: load:data <- undef
	add	lr, sp, #16
.Ltmp344:
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.16	{d26, d27}, [r0], r1
.Ltmp345:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	mov	r1, r5
	vst1.64	{d26, d27}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #48
.Ltmp346:
	.loc	2 164 9                         @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	pld	[r0]
.Ltmp347:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	sub	r0, r5, #1
.Ltmp348:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 16 16] $r0
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d24
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d24, d25}, [r7]!
.Ltmp349:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:most <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 0 16] $r5
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vdup.16	d18, r0
.Ltmp350:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: load:data <- undef
	.loc	2 155 64                        @ csrc/model/walk_neon.cpp:155:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	sub	r0, r5, #2
.Ltmp351:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 32 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d12
	.loc	2 121 22 is_stmt 0              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmull.u16	q8, d25, d18
.Ltmp352:
	@DEBUG_VALUE: __s1_855 <- $d27
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:piece <- undef
	@DEBUG_VALUE: add<1>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d24
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmull.u16	q9, d24, d18
.Ltmp353:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	.loc	2 120 21 is_stmt 0              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vdup.16	d20, r5
.Ltmp354:
	@DEBUG_VALUE: __ret <- $d20
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d12, d13}, [r7]!
.Ltmp355:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __s1_855 <- $d26
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d27, d20
.Ltmp356:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d26, d20
.Ltmp357:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vdup.16	d20, r0
.Ltmp358:
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 156 64                        @ csrc/model/walk_neon.cpp:156:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	sub	r0, r5, #3
.Ltmp359:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:first <- [DW_OP_LLVM_fragment 48 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d14
	.loc	2 0 64 is_stmt 0                @ csrc/model/walk_neon.cpp:0:64
	vst1.64	{d24, d25}, [lr:128]            @ 16-byte Spill
.Ltmp360:
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d13, d20
.Ltmp361:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 167 9 is_stmt 0               @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	pld	[sp, #376]
.Ltmp362:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d12, d20
.Ltmp363:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d13
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddl.u16	q11, d24, d26
.Ltmp364:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d27
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddl.u16	q12, d25, d27
.Ltmp365:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: add<1>:high_u16x4 <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: __s1_855 <- [DW_OP_plus_uconst 16, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:low_u16x4 <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add<0>:low_u16x4 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: add<0>:high_u16x4 <- [DW_OP_plus_uconst 16, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:piece <- undef
	@DEBUG_VALUE: add<2>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d12
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vld1.8	{d14, d15}, [r7]
.Ltmp366:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:data <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:piece <- undef
	@DEBUG_VALUE: add<0>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d26
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vdup.16	d20, r0
.Ltmp367:
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	mov	r0, r4
.Ltmp368:
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q12, q12, d13
.Ltmp369:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:piece <- undef
	@DEBUG_VALUE: add<3>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d14
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q9, d14, d20
.Ltmp370:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vmlal.u16	q8, d15, d20
.Ltmp371:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q11, q11, d12
.Ltmp372:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d13
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q10, q12, d15
.Ltmp373:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ]
	vaddw.u16	q11, q11, d14
.Ltmp374:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d15
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d15
	.loc	2 177 11 is_stmt 1              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	ldr	r2, [r11, #8]
.Ltmp375:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:sums <- $r2
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vst1.32	{d20, d21}, [r10]!
.Ltmp376:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.32	{d18, d19}, [r10]!
.Ltmp377:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r10
	vst1.64	{d22, d23}, [r4]
.Ltmp378:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	vst1.64	{d16, d17}, [r10]
.Ltmp379:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_plus_uconst 32, DW_OP_deref_size 16, DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] undef
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp380:
	.loc	2 0 11                          @ csrc/model/walk_neon.cpp:0:11
	add	lr, sp, #16
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp381:
	@DEBUG_VALUE: __s1_855 <- $d19
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d18
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d19
	add	lr, sp, #48
.Ltmp382:
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:78:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q8, q5, q9
.Ltmp383:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: look:piece_s16x8 <- $q9
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:78:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q9, q4, q9
.Ltmp384:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 0 22                          @ csrc/model/walk_neon.cpp:0:22
	vld1.64	{d20, d21}, [lr:128]            @ 16-byte Reload
.Ltmp385:
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:79:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q8, q8, q10
.Ltmp386:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: look:piece_s16x8 <- $q10
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:79:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q9, q9, q10
.Ltmp387:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:80:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q8, q8, q6
.Ltmp388:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q8
	@DEBUG_VALUE: look:piece_s16x8 <- $q6
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:80:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q9, q9, q6
.Ltmp389:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	2 85 23                         @ csrc/model/walk_neon.cpp:85:23 @[ csrc/model/walk_neon.cpp:81:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmin.s16	q5, q8, q7
.Ltmp390:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: look:piece_s16x8 <- $q7
	.loc	2 84 22                         @ csrc/model/walk_neon.cpp:84:22 @[ csrc/model/walk_neon.cpp:81:9 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:208:20 ] ] ] ]
	vmax.s16	q4, q9, q7
.Ltmp391:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Int16>:look <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
.LBB0_68:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 22                          @ csrc/model/walk_neon.cpp:0:22
	mov	r0, #2
.Ltmp392:
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: __s1 <- $q4
	ldr	r7, [sp, #32]                   @ 4-byte Reload
.Ltmp393:
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 32] $r7
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:this <- undef
	.loc	2 89 9                          @ csrc/model/walk_neon.cpp:89:9 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vst1.16	{d8, d9}, [r4], r0
	add	r2, sp, #72
.Ltmp394:
	@DEBUG_VALUE: __s1 <- $q5
	.loc	2 92 56                         @ csrc/model/walk_neon.cpp:92:56 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	ldrsh	r1, [sp, #136]
.Ltmp395:
	@DEBUG_VALUE: i <- 2
	.loc	2 90 9                          @ csrc/model/walk_neon.cpp:90:9 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	vst1.16	{d10, d11}, [r2], r0
	@DEBUG_VALUE: i <- 1
	mov	r0, #0
.Ltmp396:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: legal:within <- undef
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r7, r1
	blt	.LBB0_90
.Ltmp397:
@ %bb.69:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r3, [sp, #72]
	rsb	r1, r7, #0
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r3, r1
	ldrshge	r3, [r4]
	cmpge	r7, r3
	blt	.LBB0_90
.Ltmp398:
@ %bb.70:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r2, [r2]
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r2, r1
	ldrshge	r2, [sp, #140]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp399:
@ %bb.71:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r2, [sp, #76]
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r2, r1
	ldrshge	r2, [sp, #142]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp400:
@ %bb.72:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r2, [sp, #78]
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r2, r1
	ldrshge	r2, [sp, #144]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp401:
@ %bb.73:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r2, [sp, #80]
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r2, r1
	ldrshge	r2, [sp, #146]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp402:
@ %bb.74:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r2, [sp, #82]
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r2, r1
	ldrshge	r2, [sp, #148]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp403:
@ %bb.75:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 73 is_stmt 0                @ csrc/model/walk_neon.cpp:0:73
	ldrsh	r2, [sp, #84]
	.loc	2 92 73 is_stmt 1               @ csrc/model/walk_neon.cpp:92:73 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	cmp	r2, r1
	ldrshge	r2, [sp, #150]
	cmpge	r7, r2
	blt	.LBB0_90
.Ltmp404:
@ %bb.76:
	@DEBUG_VALUE: i <- 4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_convert 32 7, DW_OP_LLVM_convert 64 7, DW_OP_stack_value, DW_OP_LLVM_fragment 256 64] $r7
	@DEBUG_VALUE: legal:least <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 0 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:found <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:limit <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Int16>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 92 76 is_stmt 0               @ csrc/model/walk_neon.cpp:92:76 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:208:20 ] ]
	ldrsh	r2, [sp, #86]
.Ltmp405:
.LBB0_77:
	@DEBUG_VALUE: walk_neon:limit <- $r7
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0                           @ csrc/model/walk_neon.cpp:0
	cmp	r2, r1
	movwge	r0, #1
	b	.LBB0_90
.Ltmp406:
.LBB0_78:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 192 64 is_stmt 1              @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:212:12 ]
	vld1.8	{d16, d17}, [r6]
	add	r3, r7, #16
.Ltmp407:
	.loc	2 192 9 is_stmt 0               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r5, #1
.Ltmp408:
	.loc	2 192 62 is_stmt 1              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:212:12 ]
	vst1.64	{d16, d17}, [r7]
.Ltmp409:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	.loc	2 192 9                         @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:212:12 ]
	beq	.LBB0_81
.Ltmp410:
@ %bb.79:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:212:12 ]
	add	r0, r6, #16
.Ltmp411:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:212:12 ]
	cmp	r5, #2
.Ltmp412:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:212:12 ]
	vld1.8	{d16, d17}, [r0]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:212:12 ]
	vst1.8	{d16, d17}, [r3]
.Ltmp413:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:212:12 ]
	beq	.LBB0_81
.Ltmp414:
@ %bb.80:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:212:12 ]
	add	r0, r0, #16
	vld1.8	{d16, d17}, [r0]
	.loc	2 192 54 is_stmt 0              @ csrc/model/walk_neon.cpp:192:54 @[ csrc/model/walk_neon.cpp:212:12 ]
	add	r0, r3, #16
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:212:12 ]
	vst1.8	{d16, d17}, [r0]
.Ltmp415:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 384 128] $sp
.LBB0_81:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:found <- undef
	.loc	2 0 62                          @ csrc/model/walk_neon.cpp:0:62
	mov	r0, #272
.Ltmp416:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- 0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- [DW_OP_plus_uconst 72, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:sums <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_stack_value] $r5
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vdup.16	d26, r5
.Ltmp417:
	@DEBUG_VALUE: __ret <- $d26
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d23
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d23
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.16	{d20, d21}, [r7], r0
.Ltmp418:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- $r3
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	2 154 70                        @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	sub	r0, r5, #1
.Ltmp419:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 16 16] $r0
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d22
	.loc	2 164 9 is_stmt 0               @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	pld	[r7]
.Ltmp420:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vdup.16	d18, r0
.Ltmp421:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- $r3
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: load:data <- undef
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d22, d23}, [r3]!
.Ltmp422:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:most <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 0 16] $r5
	.loc	2 155 64                        @ csrc/model/walk_neon.cpp:155:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	sub	r0, r5, #2
.Ltmp423:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 32 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d24
	.loc	2 121 22 is_stmt 0              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmull.u16	q8, d23, d18
.Ltmp424:
	@DEBUG_VALUE: __s1_855 <- $d21
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:piece <- undef
	@DEBUG_VALUE: add<1>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d22
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	mov	r1, r5
.Ltmp425:
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmull.u16	q9, d22, d18
.Ltmp426:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- $r3
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d24, d25}, [r3]!
.Ltmp427:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __s1_855 <- $d20
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 167 9 is_stmt 0               @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	pld	[sp, #376]
.Ltmp428:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddl.u16	q15, d22, d20
.Ltmp429:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q15
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d21
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d21, d26
.Ltmp430:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d20, d26
.Ltmp431:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vdup.16	d26, r0
.Ltmp432:
	@DEBUG_VALUE: __ret <- $d26
	.loc	2 156 64                        @ csrc/model/walk_neon.cpp:156:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	sub	r0, r5, #3
.Ltmp433:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:first <- [DW_OP_LLVM_fragment 48 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d28
	.loc	2 119 21 is_stmt 0              @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddl.u16	q10, d23, d21
.Ltmp434:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:piece <- undef
	@DEBUG_VALUE: add<2>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d24
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d25, d26
.Ltmp435:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d24, d26
.Ltmp436:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vld1.8	{d28, d29}, [r3]
.Ltmp437:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:data <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:piece <- undef
	@DEBUG_VALUE: add<0>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d20
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vdup.16	d26, r0
.Ltmp438:
	@DEBUG_VALUE: __ret <- $d26
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	mov	r0, r4
.Ltmp439:
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q10, q10, d25
.Ltmp440:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:piece <- undef
	@DEBUG_VALUE: add<3>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d28
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q9, d28, d26
.Ltmp441:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vmlal.u16	q8, d29, d26
.Ltmp442:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q11, q15, d24
.Ltmp443:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d25
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q10, q10, d29
.Ltmp444:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ] ]
	vaddw.u16	q11, q11, d28
.Ltmp445:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d29
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d29
	.loc	2 177 11 is_stmt 1              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	ldr	r2, [r11, #8]
.Ltmp446:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:sums <- $r2
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	vst1.32	{d20, d21}, [r10]!
.Ltmp447:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.32	{d18, d19}, [r10]!
.Ltmp448:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r10
	vst1.64	{d22, d23}, [r4]
.Ltmp449:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	vst1.64	{d16, d17}, [r10]
.Ltmp450:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Anything>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] undef
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:212:12 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp451:
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	.loc	2 0 11                          @ csrc/model/walk_neon.cpp:0:11
	mov	r0, #1
	b	.LBB0_90
.Ltmp452:
.LBB0_82:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref] $sp
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r7, [sp, #48]                   @ 4-byte Reload
.Ltmp453:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #1
.Ltmp454:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:204:20 ]
	vld1.8	{d16, d17}, [r6]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:204:20 ]
	vst1.64	{d16, d17}, [r0]
.Ltmp455:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:204:20 ]
	beq	.LBB0_85
.Ltmp456:
@ %bb.83:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 384] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:204:20 ]
	add	r1, r6, #16
.Ltmp457:
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:204:20 ]
	cmp	r5, #2
.Ltmp458:
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:204:20 ]
	vld1.8	{d16, d17}, [r1]
	.loc	2 192 62 is_stmt 0              @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:204:20 ]
	vst1.8	{d16, d17}, [r7]
.Ltmp459:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	.loc	2 192 9 is_stmt 1               @ csrc/model/walk_neon.cpp:192:9 @[ csrc/model/walk_neon.cpp:204:20 ]
	beq	.LBB0_85
.Ltmp460:
@ %bb.84:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_fragment 128 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:data <- $r6
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 192 64                        @ csrc/model/walk_neon.cpp:192:64 @[ csrc/model/walk_neon.cpp:204:20 ]
	add	r1, r1, #16
	vld1.8	{d16, d17}, [r1]
	.loc	2 192 54 is_stmt 0              @ csrc/model/walk_neon.cpp:192:54 @[ csrc/model/walk_neon.cpp:204:20 ]
	add	r1, r7, #16
	.loc	2 192 62                        @ csrc/model/walk_neon.cpp:192:62 @[ csrc/model/walk_neon.cpp:204:20 ]
	vst1.8	{d16, d17}, [r1]
.Ltmp461:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 32, DW_OP_deref, DW_OP_LLVM_fragment 256 128] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_deref, DW_OP_LLVM_fragment 0 256] $sp
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 48, DW_OP_deref, DW_OP_LLVM_fragment 384 128] $sp
.LBB0_85:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: look:this <- undef
	@DEBUG_VALUE: look:line <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:found <- undef
	.loc	2 0 62                          @ csrc/model/walk_neon.cpp:0:62
	mov	r1, #272
.Ltmp462:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- 0
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- [DW_OP_plus_uconst 72, DW_OP_stack_value] $sp
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:sums <- undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_stack_value] $r5
	@DEBUG_VALUE: load:data <- undef
	add	lr, sp, #32
.Ltmp463:
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:163:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d26, d27}, [r0], r1
.Ltmp464:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q13
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: load:piece <- $q13
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:weights_u16x4 <- undef
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	mov	r1, r5
	vst1.64	{d26, d27}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #48
.Ltmp465:
	.loc	2 164 9                         @ csrc/model/walk_neon.cpp:164:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	pld	[r0]
.Ltmp466:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 154 70 is_stmt 1              @ csrc/model/walk_neon.cpp:154:70 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	sub	r0, r5, #1
.Ltmp467:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 16 16] $r0
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d24
	.loc	2 142 30                        @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:165:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d24, d25}, [r7]!
.Ltmp468:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: load:piece <- $q12
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:most <- $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 0 16] $r5
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vdup.16	d18, r0
.Ltmp469:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: load:data <- undef
	.loc	2 155 64                        @ csrc/model/walk_neon.cpp:155:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	sub	r0, r5, #2
.Ltmp470:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 32 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d12
	.loc	2 121 22 is_stmt 0              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmull.u16	q8, d25, d18
.Ltmp471:
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] undef
	@DEBUG_VALUE: __s1_855 <- $d27
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret_855 <- undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<1>:piece <- $q12
	@DEBUG_VALUE: add<1>:low_u16x4 <- $d24
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmull.u16	q9, d24, d18
.Ltmp472:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- $r7
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	.loc	2 120 21 is_stmt 0              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:169:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vdup.16	d20, r5
.Ltmp473:
	@DEBUG_VALUE: __ret <- $d20
	@DEBUG_VALUE: add<1>:high_u16x4 <- $d25
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d25
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:166:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d12, d13}, [r7]!
.Ltmp474:
	@DEBUG_VALUE: __ret <- $q6
	@DEBUG_VALUE: load:piece <- $q6
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d26
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d27, d20
.Ltmp475:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d26, d20
.Ltmp476:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vdup.16	d20, r0
.Ltmp477:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q13
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 156 64                        @ csrc/model/walk_neon.cpp:156:64 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	sub	r0, r5, #3
.Ltmp478:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:first <- [DW_OP_LLVM_fragment 48 16] $r0
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_855 <- $d14
	.loc	2 0 64 is_stmt 0                @ csrc/model/walk_neon.cpp:0:64
	vst1.64	{d24, d25}, [lr:128]            @ 16-byte Spill
.Ltmp479:
	.loc	2 121 22 is_stmt 1              @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d13, d20
.Ltmp480:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 167 9 is_stmt 0               @ csrc/model/walk_neon.cpp:167:9 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	pld	[sp, #376]
.Ltmp481:
	@DEBUG_VALUE: load:data <- undef
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d12, d20
.Ltmp482:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d13
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddl.u16	q11, d24, d26
.Ltmp483:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d27
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:170:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddl.u16	q12, d25, d27
.Ltmp484:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 128 128] [$sp+0]
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: add<1>:high_u16x4 <- [DW_OP_plus_uconst 48, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: __s1_855 <- [DW_OP_plus_uconst 32, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: add<1>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<1>:piece <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add<1>:low_u16x4 <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: add<0>:piece <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: add<0>:low_u16x4 <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: add<0>:high_u16x4 <- [DW_OP_plus_uconst 32, DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<2>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<2>:piece <- $q6
	@DEBUG_VALUE: add<2>:low_u16x4 <- $d12
	.loc	2 142 30 is_stmt 1              @ csrc/model/walk_neon.cpp:142:30 @[ csrc/model/walk_neon.cpp:168:23 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vld1.8	{d14, d15}, [r7]
.Ltmp485:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:data <- [DW_OP_plus_uconst 72, DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 384 128] undef
	@DEBUG_VALUE: add<0>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<0>:weights_u16x4 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: load:piece <- undef
	@DEBUG_VALUE: add<0>:piece <- $q13
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d26
	.loc	2 120 21                        @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vdup.16	d20, r0
.Ltmp486:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 128 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 177 11 is_stmt 0              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	mov	r0, r4
.Ltmp487:
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q12, q12, d13
.Ltmp488:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q12
	@DEBUG_VALUE: add<2>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:this <- [DW_OP_plus_uconst 136, DW_OP_stack_value] $sp
	@DEBUG_VALUE: add<3>:weights_u16x4 <- undef
	@DEBUG_VALUE: add<3>:piece <- undef
	@DEBUG_VALUE: add<3>:low_u16x4 <- $d14
	.loc	2 120 21 is_stmt 1              @ csrc/model/walk_neon.cpp:120:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q9, d14, d20
.Ltmp489:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 256 128] $q9
	@DEBUG_VALUE: __s0_855 <- $q9
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 121 22                        @ csrc/model/walk_neon.cpp:121:22 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vmlal.u16	q8, d15, d20
.Ltmp490:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 384 128] $q8
	@DEBUG_VALUE: __ret_855 <- $q8
	.loc	2 118 20 is_stmt 0              @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:171:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q11, q11, d12
.Ltmp491:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<2>:high_u16x4 <- $d13
	.loc	2 119 21                        @ csrc/model/walk_neon.cpp:119:21 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q10, q12, d15
.Ltmp492:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:lines <- [DW_OP_plus_uconst 3, DW_OP_constu 2, DW_OP_shr, DW_OP_constu 1, DW_OP_minus, DW_OP_stack_value] $r5
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 128 128] $q10
	.loc	2 118 20                        @ csrc/model/walk_neon.cpp:118:20 @[ csrc/model/walk_neon.cpp:172:15 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ]
	vaddw.u16	q11, q11, d14
.Ltmp493:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_LLVM_fragment 0 128] $q11
	@DEBUG_VALUE: add<3>:high_u16x4 <- $d15
	@DEBUG_VALUE: __s0_855 <- $q8
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s1_855 <- $d15
	.loc	2 177 11 is_stmt 1              @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	ldr	r2, [r11, #8]
.Ltmp494:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:sums <- $r2
	.loc	2 0 0 is_stmt 0                 @ csrc/model/walk_neon.cpp:0 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vst1.32	{d20, d21}, [r10]!
.Ltmp495:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 128 128] $r10
	vst1.32	{d18, d19}, [r10]!
.Ltmp496:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 256 128] $r10
	vst1.64	{d22, d23}, [r4]
.Ltmp497:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_plus_uconst 136, DW_OP_deref, DW_OP_LLVM_fragment 0 128] $sp
	vst1.64	{d16, d17}, [r10]
.Ltmp498:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:block <- [DW_OP_deref, DW_OP_LLVM_fragment 384 128] undef
	.loc	2 177 11                        @ csrc/model/walk_neon.cpp:177:11 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	bl	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Ltmp499:
	@DEBUG_VALUE: add:sum_f32x4 <- $q5
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:35:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmov.i32	q8, #0x0
.Ltmp500:
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 32, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_plus_uconst 48, DW_OP_LLVM_fragment 128 128] [$sp+0]
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 256 128] $q6
	add	lr, sp, #32
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp501:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: __s1_855 <- $d19
	@DEBUG_VALUE: add<0>:piece <- $q9
	@DEBUG_VALUE: add<0>:low_u16x4 <- $d18
	@DEBUG_VALUE: add<0>:high_u16x4 <- $d19
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:36:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	add	lr, sp, #48
.Ltmp502:
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:35:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmla.f32	q5, q9, q8
.Ltmp503:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:36:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vld1.64	{d18, d19}, [lr:128]            @ 16-byte Reload
.Ltmp504:
	@DEBUG_VALUE: line <- [DW_OP_LLVM_fragment 128 128] $q9
	@DEBUG_VALUE: add:sum_f32x4 <- $q4
	vmla.f32	q4, q9, q8
.Ltmp505:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: add:sum_f32x4 <- $q5
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:37:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmul.f32	q9, q6, q8
.Ltmp506:
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:38:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vmul.f32	q8, q7, q8
.Ltmp507:
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:37:22 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vadd.f32	q5, q5, q9
.Ltmp508:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: add:sum_f32x4 <- $q4
	@DEBUG_VALUE: add:piece <- undef
	.loc	2 41 16                         @ csrc/model/walk_neon.cpp:41:16 @[ csrc/model/walk_neon.cpp:38:21 @[ csrc/model/walk_neon.cpp:173:14 @[ csrc/model/walk_neon.cpp:193:9 @[ csrc/model/walk_neon.cpp:204:20 ] ] ] ]
	vadd.f32	q4, q4, q8
.Ltmp509:
	@DEBUG_VALUE: walk_block<facesig::(anonymous namespace)::Floats>:look <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: add<0>:one_u16x4 <- undef
	@DEBUG_VALUE: add<1>:one_u16x4 <- undef
	@DEBUG_VALUE: add<2>:one_u16x4 <- undef
	@DEBUG_VALUE: add<3>:one_u16x4 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
.LBB0_86:
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: legal:sums <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: legal:this <- undef
	.loc	2 45 25                         @ csrc/model/walk_neon.cpp:45:25 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vadd.f32	q8, q4, q5
.Ltmp510:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 0 25                          @ csrc/model/walk_neon.cpp:0:25
	mov	r0, #4
	.loc	2 45 9                          @ csrc/model/walk_neon.cpp:45:9 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vst1.32	{d16, d17}, [r4], r0
	mov	r0, #0
.Ltmp511:
	.loc	2 46 16 is_stmt 1               @ csrc/model/walk_neon.cpp:46:16 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vldr	s0, [sp, #136]
	.loc	2 46 29 is_stmt 0               @ csrc/model/walk_neon.cpp:46:29 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vcmp.f32	s0, #0
	vmrs	APSR_nzcv, fpscr
	bne	.LBB0_90
.Ltmp512:
@ %bb.87:
	@DEBUG_VALUE: legal:sums <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 29                          @ csrc/model/walk_neon.cpp:0:29
	vldr	s0, [r4]
	.loc	2 46 29 is_stmt 1               @ csrc/model/walk_neon.cpp:46:29 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vcmp.f32	s0, #0
	vmrs	APSR_nzcv, fpscr
	bne	.LBB0_90
.Ltmp513:
@ %bb.88:
	@DEBUG_VALUE: legal:sums <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 0 29 is_stmt 0                @ csrc/model/walk_neon.cpp:0:29
	vldr	s0, [sp, #144]
	.loc	2 46 29 is_stmt 1               @ csrc/model/walk_neon.cpp:46:29 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vcmp.f32	s0, #0
	vmrs	APSR_nzcv, fpscr
	bne	.LBB0_90
.Ltmp514:
@ %bb.89:
	@DEBUG_VALUE: legal:sums <- [DW_OP_plus_uconst 136, DW_OP_deref] $sp
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 128 128] $q4
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:found <- [DW_OP_LLVM_fragment 0 128] $q5
	@DEBUG_VALUE: walk<facesig::(anonymous namespace)::Floats>:pieces <- $r5
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 46 64 is_stmt 0               @ csrc/model/walk_neon.cpp:46:64 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vldr	s0, [sp, #148]
	.loc	2 46 72                         @ csrc/model/walk_neon.cpp:46:72 @[ csrc/model/walk_neon.cpp:195:18 @[ csrc/model/walk_neon.cpp:204:20 ] ]
	vcmp.f32	s0, #0
	vmrs	APSR_nzcv, fpscr
	movweq	r0, #1
.Ltmp515:
.LBB0_90:
	@DEBUG_VALUE: walk_neon:sums <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	2 213 1 epilogue_begin is_stmt 1 @ csrc/model/walk_neon.cpp:213:1
	sub	sp, r11, #96
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp516:
@ %bb.91:
.Lfunc_end0:
	.size	_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE, .Lfunc_end0-_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
	.type	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE,%function
	.code	32
_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE: @ @_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
.Lfunc_begin1:
	.loc	2 125 0                         @ csrc/model/walk_neon.cpp:125:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: fold:this <- $r0
	@DEBUG_VALUE: fold:pieces <- $r1
	@DEBUG_VALUE: fold:sums <- $r2
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
	.pad	#84
	sub	sp, sp, #84
.Ltmp517:
	.loc	2 127 25 prologue_end           @ csrc/model/walk_neon.cpp:127:25
	vld1.32	{d16, d17}, [r0]!
.Ltmp518:
	@DEBUG_VALUE: fold:this <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 0 25 is_stmt 0                @ csrc/model/walk_neon.cpp:0:25
	add	r3, sp, #52
	.loc	2 127 9                         @ csrc/model/walk_neon.cpp:127:9
	vst1.32	{d16, d17}, [r3]!
	mov	lr, r2
.Ltmp519:
	@DEBUG_VALUE: fold:sums <- $lr
	@DEBUG_VALUE: fold:sums <- $lr
	.loc	2 128 29 is_stmt 1              @ csrc/model/walk_neon.cpp:128:29
	vld1.32	{d16, d17}, [r0]!
.Ltmp520:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 0 29 is_stmt 0                @ csrc/model/walk_neon.cpp:0:29
	add	r8, sp, #20
	mov	r6, #4
	.loc	2 128 9                         @ csrc/model/walk_neon.cpp:128:9
	mov	r2, r3
.Ltmp521:
	.loc	2 129 9                         @ csrc/model/walk_neon.cpp:129:9
	mov	r5, r8
.Ltmp522:
	.loc	2 133 31                        @ csrc/model/walk_neon.cpp:133:31
	mov	r9, lr
	.loc	2 136 66                        @ csrc/model/walk_neon.cpp:136:66
	ldr	r7, [sp, #56]
.Ltmp523:
	.loc	2 128 9                         @ csrc/model/walk_neon.cpp:128:9
	vst1.32	{d16, d17}, [r2], r6
.Ltmp524:
	.loc	2 129 26 is_stmt 1              @ csrc/model/walk_neon.cpp:129:26
	vld1.32	{d16, d17}, [r0]!
.Ltmp525:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 129 9 is_stmt 0               @ csrc/model/walk_neon.cpp:129:9
	vst1.32	{d16, d17}, [r5]!
.Ltmp526:
	.loc	2 130 30 is_stmt 1              @ csrc/model/walk_neon.cpp:130:30
	vld1.64	{d16, d17}, [r0]
.Ltmp527:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	2 0 30 is_stmt 0                @ csrc/model/walk_neon.cpp:0:30
	mov	r0, #8
	str	r2, [sp, #12]                   @ 4-byte Spill
	.loc	2 130 9                         @ csrc/model/walk_neon.cpp:130:9
	mov	r2, r5
.Ltmp528:
	.loc	2 136 31                        @ csrc/model/walk_neon.cpp:136:31
	ldr	r6, [sp, #52]
.Ltmp529:
	.loc	2 130 9                         @ csrc/model/walk_neon.cpp:130:9
	vst1.32	{d16, d17}, [r2], r0
.Ltmp530:
	@DEBUG_VALUE: lane <- 1
	@DEBUG_VALUE: halves <- [DW_OP_plus_uconst 20, DW_OP_plus_uconst 8, DW_OP_stack_value] $sp
	.loc	2 133 31                        @ csrc/model/walk_neon.cpp:133:31
	vld1.64	{d16, d17}, [r9]!
.Ltmp531:
	@DEBUG_VALUE: halves <- [DW_OP_plus_uconst 52, DW_OP_stack_value] $sp
	.loc	2 136 41                        @ csrc/model/walk_neon.cpp:136:41
	vmov	r10, r0, d16
	str	r2, [sp, #16]                   @ 4-byte Spill
	adds	r6, r10, r6
	str	r0, [sp, #4]                    @ 4-byte Spill
	adc	r4, r0, #0
	.loc	2 136 28                        @ csrc/model/walk_neon.cpp:136:28
	adds	r6, r6, r7, lsl #16
	.loc	2 133 80                        @ csrc/model/walk_neon.cpp:133:80
	ldr	r2, [r5]
.Ltmp532:
	@DEBUG_VALUE: lane <- 2
	@DEBUG_VALUE: halves <- undef
	.loc	2 136 28 is_stmt 1              @ csrc/model/walk_neon.cpp:136:28
	adc	r4, r4, r7, lsr #16
	str	r6, [lr]
	.loc	2 133 46 is_stmt 0              @ csrc/model/walk_neon.cpp:133:46
	ldr	r6, [sp, #4]                    @ 4-byte Reload
	.loc	2 136 28 is_stmt 1              @ csrc/model/walk_neon.cpp:136:28
	str	r4, [lr, #4]
	mov	r4, #20
	.loc	2 133 80 is_stmt 0              @ csrc/model/walk_neon.cpp:133:80
	vld2.32	{d18, d19}, [r8], r4
	.loc	2 133 31                        @ csrc/model/walk_neon.cpp:133:31
	ldm	r9, {r4, r7}
	.loc	2 133 46                        @ csrc/model/walk_neon.cpp:133:46
	mul	r0, r7, r1
	.loc	2 133 78                        @ csrc/model/walk_neon.cpp:133:78
	umlal	r2, r0, r4, r1
	str	r2, [sp]                        @ 4-byte Spill
	.loc	2 133 46                        @ csrc/model/walk_neon.cpp:133:46
	vmov	r2, r12, d17
	str	r0, [sp, #8]                    @ 4-byte Spill
	umull	r0, r5, r2, r1
	vmov.32	d17[0], r0
	mla	r5, r12, r1, r5
	vmov.32	d17[1], r5
	umull	r0, r5, r10, r1
	vmov.32	d16[0], r0
	.loc	2 136 31                        @ csrc/model/walk_neon.cpp:136:31
	ldr	r0, [r3]
	.loc	2 133 46                        @ csrc/model/walk_neon.cpp:133:46
	mla	r5, r6, r1, r5
	.loc	2 133 90                        @ csrc/model/walk_neon.cpp:133:90
	ldr	r6, [sp]                        @ 4-byte Reload
	.loc	2 136 41                        @ csrc/model/walk_neon.cpp:136:41
	adds	r0, r4, r0
	.loc	2 136 66                        @ csrc/model/walk_neon.cpp:136:66
	ldr	r4, [sp, #12]                   @ 4-byte Reload
	.loc	2 136 41                        @ csrc/model/walk_neon.cpp:136:41
	adc	r3, r7, #0
	.loc	2 134 54                        @ csrc/model/walk_neon.cpp:134:54
	ldr	r7, [r8]
	.loc	2 133 46                        @ csrc/model/walk_neon.cpp:133:46
	vmov.32	d16[1], r5
.Ltmp533:
	@DEBUG_VALUE: halves <- $r3
	.loc	2 136 66                        @ csrc/model/walk_neon.cpp:136:66
	ldr	r4, [r4]
	.loc	2 133 78                        @ csrc/model/walk_neon.cpp:133:78
	vaddw.u32	q8, q8, d18
	.loc	2 134 65                        @ csrc/model/walk_neon.cpp:134:65
	vshll.u32	q9, d19, #16
	.loc	2 136 28 is_stmt 1              @ csrc/model/walk_neon.cpp:136:28
	adds	r0, r0, r4, lsl #16
	adc	r5, r3, r4, lsr #16
.Ltmp534:
	@DEBUG_VALUE: halves <- [DW_OP_plus_uconst 52, DW_OP_plus_uconst 8, DW_OP_stack_value] $sp
	.loc	2 136 31 is_stmt 0              @ csrc/model/walk_neon.cpp:136:31
	ldr	r3, [sp, #60]
	.loc	2 136 66                        @ csrc/model/walk_neon.cpp:136:66
	ldr	r4, [sp, #64]
	.loc	2 136 41                        @ csrc/model/walk_neon.cpp:136:41
	adds	r2, r2, r3
	.loc	2 136 28                        @ csrc/model/walk_neon.cpp:136:28
	stm	r9, {r0, r5}
	.loc	2 136 41                        @ csrc/model/walk_neon.cpp:136:41
	adc	r3, r12, #0
	.loc	2 136 28 is_stmt 1              @ csrc/model/walk_neon.cpp:136:28
	adds	r2, r2, r4, lsl #16
	str	r2, [lr, #8]
	adc	r2, r3, r4, lsr #16
	add	r3, lr, #32
	str	r2, [lr, #12]
.Ltmp535:
	@DEBUG_VALUE: lane <- 0
	.loc	2 133 28 is_stmt 0              @ csrc/model/walk_neon.cpp:133:28
	mov	r2, r3
	vld1.64	{d20, d21}, [r2]!
	.loc	2 133 90                        @ csrc/model/walk_neon.cpp:133:90
	vadd.i64	q8, q8, q10
	.loc	2 133 28                        @ csrc/model/walk_neon.cpp:133:28
	ldm	r2, {r0, r5}
	vadd.i64	q8, q8, q9
	.loc	2 133 90                        @ csrc/model/walk_neon.cpp:133:90
	adds	r0, r6, r0
	ldr	r6, [sp, #8]                    @ 4-byte Reload
	adc	r6, r6, r5
	.loc	2 133 28 is_stmt 1              @ csrc/model/walk_neon.cpp:133:28
	adds	r0, r0, r7, lsl #16
	mov	r5, #24
	adc	r7, r6, r7, lsr #16
	stm	r2, {r0, r7}
	.loc	2 133 80 is_stmt 0              @ csrc/model/walk_neon.cpp:133:80
	ldr	r0, [sp, #16]                   @ 4-byte Reload
.Ltmp536:
	@DEBUG_VALUE: halves <- $r0
	.loc	2 133 28 is_stmt 1              @ csrc/model/walk_neon.cpp:133:28
	vst1.64	{d16, d17}, [r3], r5
.Ltmp537:
	@DEBUG_VALUE: lane <- 3
	@DEBUG_VALUE: halves <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	2 133 31 is_stmt 0              @ csrc/model/walk_neon.cpp:133:31
	ldrd	r4, r5, [lr, #24]
	.loc	2 133 80                        @ csrc/model/walk_neon.cpp:133:80
	ldr	r0, [r0]
	.loc	2 133 46                        @ csrc/model/walk_neon.cpp:133:46
	mul	r6, r5, r1
	.loc	2 136 66                        @ csrc/model/walk_neon.cpp:136:66
	ldr	r2, [sp, #80]
	.loc	2 133 78                        @ csrc/model/walk_neon.cpp:133:78
	umlal	r0, r6, r4, r1
.Ltmp538:
	@DEBUG_VALUE: halves <- [DW_OP_plus_uconst 52, DW_OP_plus_uconst 24, DW_OP_stack_value] $sp
	.loc	2 136 31                        @ csrc/model/walk_neon.cpp:136:31
	ldr	r1, [sp, #76]
.Ltmp539:
	@DEBUG_VALUE: fold:pieces <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	2 136 41                        @ csrc/model/walk_neon.cpp:136:41
	adds	r1, r4, r1
	adc	r7, r5, #0
	.loc	2 136 28                        @ csrc/model/walk_neon.cpp:136:28
	adds	r4, r1, r2, lsl #16
	.loc	2 133 28                        @ csrc/model/walk_neon.cpp:133:28
	ldr	r1, [r3, #4]
	.loc	2 136 28                        @ csrc/model/walk_neon.cpp:136:28
	adc	r5, r7, r2, lsr #16
	.loc	2 133 28                        @ csrc/model/walk_neon.cpp:133:28
	ldr	r2, [r3]
	.loc	2 133 90                        @ csrc/model/walk_neon.cpp:133:90
	adds	r0, r0, r2
	.loc	2 134 54                        @ csrc/model/walk_neon.cpp:134:54
	ldr	r2, [sp, #48]
	.loc	2 133 90                        @ csrc/model/walk_neon.cpp:133:90
	adc	r1, r6, r1
	.loc	2 136 28 is_stmt 1              @ csrc/model/walk_neon.cpp:136:28
	strd	r4, r5, [lr, #24]
.Ltmp540:
	@DEBUG_VALUE: lane <- 4
	.loc	2 133 28                        @ csrc/model/walk_neon.cpp:133:28
	adds	r0, r0, r2, lsl #16
	adc	r1, r1, r2, lsr #16
	strd	r0, r1, [r3]
.Ltmp541:
	.loc	2 138 5 epilogue_begin          @ csrc/model/walk_neon.cpp:138:5
	sub	sp, r11, #28
.Ltmp542:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp543:
.Lfunc_end1:
	.size	_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE, .Lfunc_end1-_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE
	.cfi_endproc
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
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp227-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp237-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp246-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp213-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp227-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp237-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp246-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp214-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp227-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp237-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp246-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp246-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp313-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp313-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp393-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp393-.Lfunc_begin0
	.long	.Ltmp406-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	8                               @ 8
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp516-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp246-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp498-.Lfunc_begin0
	.long	.Ltmp503-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp503-.Lfunc_begin0
	.long	.Ltmp505-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp509-.Lfunc_begin0
	.long	.Ltmp515-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
.Ldebug_loc6:
	.long	.Ltmp248-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp452-.Lfunc_begin0
	.long	.Ltmp455-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp455-.Lfunc_begin0
	.long	.Ltmp459-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
	.long	.Ltmp459-.Lfunc_begin0
	.long	.Ltmp461-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp250-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp452-.Lfunc_begin0
	.long	.Ltmp461-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp452-.Lfunc_begin0
	.long	.Ltmp515-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	35                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 18446744073709551612
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	1                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
.Ldebug_loc13:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	13                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	125                             @ -3
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
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
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	30                              @ Loc expr size
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
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	158                             @ 286
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
.Ldebug_loc19:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
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
.Ldebug_loc22:
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
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
.Ldebug_loc29:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp227-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	26                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp313-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.short	32                              @ Loc expr size
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
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp229-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp256-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp260-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	35                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 18446744073709551612
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	1                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc39:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	51                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	138                             @ 266
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	139                             @ 267
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	13                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp112-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	125                             @ -3
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
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
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.byte	154                             @ 282
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	30                              @ Loc expr size
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
	.byte	158                             @ 286
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	152                             @ 280
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
.Ldebug_loc46:
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
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
.Ldebug_loc50:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
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
.Ldebug_loc54:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
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
.Ldebug_loc56:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
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
.Ldebug_loc61:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
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
.Ldebug_loc65:
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc67:
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
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
.Ldebug_loc68:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	14                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.short	16                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp235-.Lfunc_begin0
	.long	.Ltmp237-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp379-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp390-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp390-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	26                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp393-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.short	32                              @ Loc expr size
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
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp239-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp336-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp336-.Lfunc_begin0
	.long	.Ltmp340-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
	.long	.Ltmp340-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp241-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc72:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	35                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 18446744073709551612
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	1                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc76:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.short	51                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	131                             @ 259
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	156                             @ 284
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	157                             @ 285
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	138                             @ 266
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	139                             @ 267
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc77:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc78:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc79:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	13                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	125                             @ -3
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc80:
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc81:
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc82:
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc83:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc84:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc85:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc86:
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc87:
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc88:
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	154                             @ 282
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc89:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
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
.Ldebug_loc90:
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	155                             @ 283
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc91:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc92:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc93:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc94:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc95:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc96:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc97:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc98:
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc99:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
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
.Ldebug_loc100:
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp409-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.long	.Ltmp409-.Lfunc_begin0
	.long	.Ltmp413-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
	.long	.Ltmp413-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.short	19                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc101:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc102:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc103:
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp191-.Lfunc_begin0
	.long	.Ltmp192-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp209-.Lfunc_begin0
	.short	35                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp210-.Lfunc_begin0
	.short	29                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
	.short	23                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp211-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	121                             @ DW_OP_breg9
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	120                             @ DW_OP_breg8
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc104:
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc105:
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 18446744073709551612
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	1                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc106:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	252                             @ 508
	.byte	3                               @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc107:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp181-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	32                              @ 32
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	114                             @ DW_OP_breg2
	.byte	48                              @ 48
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc108:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.short	13                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	127                             @ -1
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	126                             @ -2
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	119                             @ DW_OP_breg7
	.byte	125                             @ -3
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc109:
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc110:
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp212-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc111:
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc112:
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc113:
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc114:
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc115:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc116:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc117:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc118:
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc119:
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc120:
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	158                             @ 286
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc121:
	.long	.Ltmp201-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	159                             @ 287
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc122:
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc123:
	.long	.Ltmp229-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp231-.Lfunc_begin0
	.long	.Ltmp232-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc124:
	.long	.Ltmp239-.Lfunc_begin0
	.long	.Ltmp241-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp241-.Lfunc_begin0
	.long	.Ltmp242-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp243-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc125:
	.long	.Ltmp248-.Lfunc_begin0
	.long	.Ltmp250-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp251-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp252-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	16                              @ 16
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	28                              @ DW_OP_minus
	.byte	17                              @ DW_OP_consts
	.byte	127                             @ -1
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp452-.Lfunc_begin0
	.long	.Ltmp461-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc126:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
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
	.long	.Ltmp277-.Lfunc_begin0
	.long	.Ltmp284-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp284-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.short	32                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.short	26                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc127:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	64                              @ 64
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc128:
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc129:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	138                             @ 266
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	139                             @ 267
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc130:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	49                              @ DW_OP_lit1
	.byte	28                              @ DW_OP_minus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc131:
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
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
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.short	30                              @ Loc expr size
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
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.short	28                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.short	26                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	32                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
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
.Ldebug_loc132:
	.long	.Ltmp268-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc133:
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc134:
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc135:
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
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
.Ldebug_loc136:
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc137:
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc138:
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc139:
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc140:
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc141:
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc142:
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc143:
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
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
.Ldebug_loc144:
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc145:
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
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
.Ldebug_loc146:
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
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
.Ldebug_loc147:
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc148:
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
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
.Ldebug_loc149:
	.long	.Ltmp316-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc150:
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp356-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
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
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp364-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp364-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.short	32                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp373-.Lfunc_begin0
	.long	.Ltmp376-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp376-.Lfunc_begin0
	.long	.Ltmp377-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp378-.Lfunc_begin0
	.short	26                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp379-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc151:
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp345-.Lfunc_begin0
	.long	.Ltmp349-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp350-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	64                              @ 64
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc152:
	.long	.Ltmp375-.Lfunc_begin0
	.long	.Ltmp380-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc153:
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp383-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp384-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp390-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp390-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	51                              @ Loc expr size
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
	.byte	138                             @ 266
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	139                             @ 267
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	148                             @ DW_OP_deref_size
	.byte	16                              @ 
	.byte	16                              @ DW_OP_constu
	.byte	255                             @ 4294967295
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	255                             @ 
	.byte	15                              @ 
	.byte	26                              @ DW_OP_and
	.byte	16                              @ DW_OP_constu
	.byte	32                              @ 32
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc154:
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp373-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	49                              @ DW_OP_lit1
	.byte	28                              @ DW_OP_minus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc155:
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp349-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp351-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp359-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp368-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc156:
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc157:
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc158:
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc159:
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc160:
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc161:
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc162:
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc163:
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc164:
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc165:
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp384-.Lfunc_begin0
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
.Ldebug_loc166:
	.long	.Ltmp386-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
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
.Ldebug_loc167:
	.long	.Ltmp388-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc168:
	.long	.Ltmp390-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
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
.Ldebug_loc169:
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc170:
	.long	.Ltmp416-.Lfunc_begin0
	.long	.Ltmp424-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp429-.Lfunc_begin0
	.long	.Ltmp430-.Lfunc_begin0
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
	.long	.Ltmp430-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.short	22                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.long	.Ltmp431-.Lfunc_begin0
	.long	.Ltmp434-.Lfunc_begin0
	.short	32                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp434-.Lfunc_begin0
	.long	.Ltmp443-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp443-.Lfunc_begin0
	.long	.Ltmp447-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp447-.Lfunc_begin0
	.long	.Ltmp448-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp448-.Lfunc_begin0
	.long	.Ltmp449-.Lfunc_begin0
	.short	26                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp449-.Lfunc_begin0
	.long	.Ltmp450-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp450-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc171:
	.long	.Ltmp416-.Lfunc_begin0
	.long	.Ltmp418-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp418-.Lfunc_begin0
	.long	.Ltmp422-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp426-.Lfunc_begin0
	.long	.Ltmp427-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp437-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	64                              @ 64
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc172:
	.long	.Ltmp446-.Lfunc_begin0
	.long	.Ltmp451-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc173:
	.long	.Ltmp416-.Lfunc_begin0
	.long	.Ltmp444-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp444-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	49                              @ DW_OP_lit1
	.byte	28                              @ DW_OP_minus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc174:
	.long	.Ltmp417-.Lfunc_begin0
	.long	.Ltmp422-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc175:
	.long	.Ltmp419-.Lfunc_begin0
	.long	.Ltmp422-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp422-.Lfunc_begin0
	.long	.Ltmp423-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp423-.Lfunc_begin0
	.long	.Ltmp433-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp433-.Lfunc_begin0
	.long	.Ltmp439-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp439-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc176:
	.long	.Ltmp419-.Lfunc_begin0
	.long	.Ltmp422-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc177:
	.long	.Ltmp422-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc178:
	.long	.Ltmp424-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc179:
	.long	.Ltmp424-.Lfunc_begin0
	.long	.Ltmp443-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	150                             @ 278
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc180:
	.long	.Ltmp434-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc181:
	.long	.Ltmp434-.Lfunc_begin0
	.long	.Ltmp451-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc182:
	.long	.Ltmp440-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc183:
	.long	.Ltmp440-.Lfunc_begin0
	.long	.Ltmp451-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	156                             @ 284
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc184:
	.long	.Ltmp462-.Lfunc_begin0
	.long	.Ltmp471-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp475-.Lfunc_begin0
	.long	.Ltmp476-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	48                              @ 48
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
	.long	.Ltmp476-.Lfunc_begin0
	.long	.Ltmp483-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp483-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.short	32                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp492-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp492-.Lfunc_begin0
	.long	.Ltmp495-.Lfunc_begin0
	.short	40                              @ Loc expr size
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp495-.Lfunc_begin0
	.long	.Ltmp496-.Lfunc_begin0
	.short	34                              @ Loc expr size
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
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp496-.Lfunc_begin0
	.long	.Ltmp497-.Lfunc_begin0
	.short	26                              @ Loc expr size
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
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp497-.Lfunc_begin0
	.long	.Ltmp498-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	.Ltmp498-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc185:
	.long	.Ltmp462-.Lfunc_begin0
	.long	.Ltmp464-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp464-.Lfunc_begin0
	.long	.Ltmp468-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp469-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp485-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	200                             @ 72
	.byte	0                               @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	64                              @ 64
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc186:
	.long	.Ltmp494-.Lfunc_begin0
	.long	.Ltmp499-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc187:
	.long	.Ltmp464-.Lfunc_begin0
	.long	.Ltmp469-.Lfunc_begin0
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
	.long	.Ltmp469-.Lfunc_begin0
	.long	.Ltmp472-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp472-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.short	30                              @ Loc expr size
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
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp474-.Lfunc_begin0
	.long	.Ltmp477-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp477-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.short	30                              @ Loc expr size
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
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp501-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp501-.Lfunc_begin0
	.long	.Ltmp504-.Lfunc_begin0
	.short	24                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp504-.Lfunc_begin0
	.long	.Ltmp506-.Lfunc_begin0
	.short	22                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp506-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	32                              @ 32
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc188:
	.long	.Ltmp462-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
.Ldebug_loc189:
	.long	.Ltmp462-.Lfunc_begin0
	.long	.Ltmp492-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp492-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	117                             @ DW_OP_breg5
	.byte	3                               @ 3
	.byte	50                              @ DW_OP_lit2
	.byte	37                              @ DW_OP_shr
	.byte	49                              @ DW_OP_lit1
	.byte	28                              @ DW_OP_minus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc190:
	.long	.Ltmp467-.Lfunc_begin0
	.long	.Ltmp468-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp468-.Lfunc_begin0
	.long	.Ltmp470-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp470-.Lfunc_begin0
	.long	.Ltmp478-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp478-.Lfunc_begin0
	.long	.Ltmp487-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	80                              @ DW_OP_reg0
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	.Ltmp487-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.byte	147                             @ DW_OP_piece
	.byte	2                               @ 2
	.long	0
	.long	0
.Ldebug_loc191:
	.long	.Ltmp468-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc192:
	.long	.Ltmp471-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc193:
	.long	.Ltmp471-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
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
.Ldebug_loc194:
	.long	.Ltmp471-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	152                             @ 280
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc195:
	.long	.Ltmp473-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc196:
	.long	.Ltmp473-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	153                             @ 281
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc197:
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc198:
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	141                             @ 269
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc199:
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	140                             @ 268
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc200:
	.long	.Ltmp488-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	136                             @ 136
	.byte	1                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc201:
	.long	.Ltmp488-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	142                             @ 270
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc202:
	.long	.Ltmp504-.Lfunc_begin0
	.long	.Ltmp505-.Lfunc_begin0
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
.Ldebug_loc203:
	.long	.Ltmp508-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
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
.Ldebug_loc204:
	.long	.Ltmp510-.Lfunc_begin0
	.long	.Ltmp512-.Lfunc_begin0
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
.Ldebug_loc205:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp518-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp518-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc206:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp539-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp539-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc207:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp519-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp519-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc208:
	.long	.Ltmp518-.Lfunc_begin0
	.long	.Ltmp520-.Lfunc_begin0
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
.Ldebug_loc209:
	.long	.Ltmp520-.Lfunc_begin0
	.long	.Ltmp525-.Lfunc_begin0
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
.Ldebug_loc210:
	.long	.Ltmp525-.Lfunc_begin0
	.long	.Ltmp527-.Lfunc_begin0
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
.Ldebug_loc211:
	.long	.Ltmp527-.Lfunc_begin0
	.long	.Ltmp531-.Lfunc_begin0
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
.Ldebug_loc212:
	.long	.Ltmp530-.Lfunc_begin0
	.long	.Ltmp532-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp532-.Lfunc_begin0
	.long	.Ltmp535-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp535-.Lfunc_begin0
	.long	.Ltmp537-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp537-.Lfunc_begin0
	.long	.Ltmp540-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	3                               @ 3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp540-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc213:
	.long	.Ltmp530-.Lfunc_begin0
	.long	.Ltmp531-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp531-.Lfunc_begin0
	.long	.Ltmp532-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp533-.Lfunc_begin0
	.long	.Ltmp534-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp534-.Lfunc_begin0
	.long	.Ltmp536-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	35                              @ DW_OP_plus_uconst
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp536-.Lfunc_begin0
	.long	.Ltmp537-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp537-.Lfunc_begin0
	.long	.Ltmp538-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	.Ltmp538-.Lfunc_begin0
	.long	.Ltmp542-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	35                              @ DW_OP_plus_uconst
	.byte	24                              @ 24
	.byte	159                             @ DW_OP_stack_value
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
	.byte	6                               @ Abbreviation Code
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
	.byte	7                               @ Abbreviation Code
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
	.byte	99                              @ DW_AT_explicit
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
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
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
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
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
	.byte	48                              @ DW_TAG_template_value_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
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
	.byte	47                              @ DW_TAG_template_type_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
	.byte	4                               @ DW_TAG_enumeration_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	109                             @ DW_AT_enum_class
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	20                              @ Abbreviation Code
	.byte	40                              @ DW_TAG_enumerator
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	21                              @ Abbreviation Code
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
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
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	29                              @ DW_TAG_inlined_subroutine
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	31                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
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
	.byte	36                              @ Abbreviation Code
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
	.byte	37                              @ Abbreviation Code
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
	.byte	38                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	40                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	41                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	42                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	43                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	100                             @ DW_AT_object_pointer
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	45                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	64                              @ DW_AT_frame_base
	.byte	24                              @ DW_FORM_exprloc
	.byte	100                             @ DW_AT_object_pointer
	.byte	19                              @ DW_FORM_ref4
	.ascii	"\227B"                         @ DW_AT_GNU_all_call_sites
	.byte	25                              @ DW_FORM_flag_present
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	47                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	48                              @ Abbreviation Code
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
	.byte	49                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	50                              @ Abbreviation Code
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
	.byte	51                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	52                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	53                              @ Abbreviation Code
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
	.byte	54                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x26ed DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1bc7 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x7d5 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	7149                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	8                               @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xd DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	7149                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.ascii	"\350\002"                      @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x45:0xd DW_TAG_variable
	.long	.Linfo_string9                  @ DW_AT_name
	.long	7149                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.ascii	"\200\002"                      @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x52:0x7d DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x5b:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	7420                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x67:0xc DW_TAG_member
	.long	.Linfo_string46                 @ DW_AT_name
	.long	7420                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x73:0x16 DW_TAG_subprogram
	.long	.Linfo_string47                 @ DW_AT_linkage_name
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_explicit
	.byte	8                               @ Abbrev [8] 0x7e:0x5 DW_TAG_formal_parameter
	.long	7568                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x83:0x5 DW_TAG_formal_parameter
	.long	7398                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x89:0x16 DW_TAG_subprogram
	.long	.Linfo_string49                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x94:0x5 DW_TAG_formal_parameter
	.long	7568                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x99:0x5 DW_TAG_formal_parameter
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x9f:0x1a DW_TAG_subprogram
	.long	.Linfo_string56                 @ DW_AT_linkage_name
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	7420                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	9                               @ Abbrev [9] 0xae:0x5 DW_TAG_formal_parameter
	.long	7420                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xb3:0x5 DW_TAG_formal_parameter
	.long	7244                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xb9:0x15 DW_TAG_subprogram
	.long	.Linfo_string58                 @ DW_AT_linkage_name
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0xc8:0x5 DW_TAG_formal_parameter
	.long	7590                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xcf:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	64                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0xd8:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	7244                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xe4:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	7244                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xf0:0xc DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	7244                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0xfc:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	7244                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	48                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x109:0xe9 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	64                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	109                             @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x112:0xc DW_TAG_member
	.long	.Linfo_string61                 @ DW_AT_name
	.long	7374                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x11e:0xc DW_TAG_member
	.long	.Linfo_string62                 @ DW_AT_name
	.long	7374                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x12a:0xc DW_TAG_member
	.long	.Linfo_string63                 @ DW_AT_name
	.long	7374                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x136:0xc DW_TAG_member
	.long	.Linfo_string64                 @ DW_AT_name
	.long	7374                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.byte	48                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x142:0x1b DW_TAG_subprogram
	.long	.Linfo_string65                 @ DW_AT_linkage_name
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x14d:0x5 DW_TAG_formal_parameter
	.long	7600                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x152:0x5 DW_TAG_formal_parameter
	.long	7154                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x157:0x5 DW_TAG_formal_parameter
	.long	7610                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x15d:0x25 DW_TAG_subprogram
	.long	.Linfo_string113                @ DW_AT_linkage_name
	.long	.Linfo_string114                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	12                              @ Abbrev [12] 0x168:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	8                               @ Abbrev [8] 0x172:0x5 DW_TAG_formal_parameter
	.long	7726                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x177:0x5 DW_TAG_formal_parameter
	.long	7244                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x17c:0x5 DW_TAG_formal_parameter
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x182:0x25 DW_TAG_subprogram
	.long	.Linfo_string124                @ DW_AT_linkage_name
	.long	.Linfo_string125                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	12                              @ Abbrev [12] 0x18d:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	8                               @ Abbrev [8] 0x197:0x5 DW_TAG_formal_parameter
	.long	7726                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x19c:0x5 DW_TAG_formal_parameter
	.long	7244                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1a1:0x5 DW_TAG_formal_parameter
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x1a7:0x25 DW_TAG_subprogram
	.long	.Linfo_string127                @ DW_AT_linkage_name
	.long	.Linfo_string128                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	12                              @ Abbrev [12] 0x1b2:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	8                               @ Abbrev [8] 0x1bc:0x5 DW_TAG_formal_parameter
	.long	7726                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x1c1:0x5 DW_TAG_formal_parameter
	.long	7244                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1c6:0x5 DW_TAG_formal_parameter
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x1cc:0x25 DW_TAG_subprogram
	.long	.Linfo_string129                @ DW_AT_linkage_name
	.long	.Linfo_string130                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	12                              @ Abbrev [12] 0x1d7:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	3                               @ DW_AT_const_value
	.byte	8                               @ Abbrev [8] 0x1e1:0x5 DW_TAG_formal_parameter
	.long	7726                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x1e6:0x5 DW_TAG_formal_parameter
	.long	7244                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1eb:0x5 DW_TAG_formal_parameter
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x1f2:0x85 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x1fb:0xc DW_TAG_member
	.long	.Linfo_string71                 @ DW_AT_name
	.long	7462                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x207:0xc DW_TAG_member
	.long	.Linfo_string72                 @ DW_AT_name
	.long	7462                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x213:0xc DW_TAG_member
	.long	.Linfo_string73                 @ DW_AT_name
	.long	7177                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x21f:0x16 DW_TAG_subprogram
	.long	.Linfo_string74                 @ DW_AT_linkage_name
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_explicit
	.byte	8                               @ Abbrev [8] 0x22a:0x5 DW_TAG_formal_parameter
	.long	7627                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x22f:0x5 DW_TAG_formal_parameter
	.long	7398                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x235:0x16 DW_TAG_subprogram
	.long	.Linfo_string76                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x240:0x5 DW_TAG_formal_parameter
	.long	7627                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x245:0x5 DW_TAG_formal_parameter
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x24b:0x16 DW_TAG_subprogram
	.long	.Linfo_string77                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x256:0x5 DW_TAG_formal_parameter
	.long	7627                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x25b:0x5 DW_TAG_formal_parameter
	.long	7462                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x261:0x15 DW_TAG_subprogram
	.long	.Linfo_string78                 @ DW_AT_linkage_name
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x270:0x5 DW_TAG_formal_parameter
	.long	7632                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x277:0x85 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	40                              @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x280:0xc DW_TAG_member
	.long	.Linfo_string79                 @ DW_AT_name
	.long	7515                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x28c:0xc DW_TAG_member
	.long	.Linfo_string80                 @ DW_AT_name
	.long	7515                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x298:0xc DW_TAG_member
	.long	.Linfo_string73                 @ DW_AT_name
	.long	7177                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x2a4:0x16 DW_TAG_subprogram
	.long	.Linfo_string81                 @ DW_AT_linkage_name
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_explicit
	.byte	8                               @ Abbrev [8] 0x2af:0x5 DW_TAG_formal_parameter
	.long	7642                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x2b4:0x5 DW_TAG_formal_parameter
	.long	7398                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x2ba:0x16 DW_TAG_subprogram
	.long	.Linfo_string83                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x2c5:0x5 DW_TAG_formal_parameter
	.long	7642                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x2ca:0x5 DW_TAG_formal_parameter
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x2d0:0x16 DW_TAG_subprogram
	.long	.Linfo_string84                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x2db:0x5 DW_TAG_formal_parameter
	.long	7642                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x2e0:0x5 DW_TAG_formal_parameter
	.long	7515                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x2e6:0x15 DW_TAG_subprogram
	.long	.Linfo_string85                 @ DW_AT_linkage_name
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x2f5:0x5 DW_TAG_formal_parameter
	.long	7647                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x2fc:0x4b DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x305:0x16 DW_TAG_subprogram
	.long	.Linfo_string86                 @ DW_AT_linkage_name
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_explicit
	.byte	8                               @ Abbrev [8] 0x310:0x5 DW_TAG_formal_parameter
	.long	7657                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x315:0x5 DW_TAG_formal_parameter
	.long	7398                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x31b:0x16 DW_TAG_subprogram
	.long	.Linfo_string88                 @ DW_AT_linkage_name
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x326:0x5 DW_TAG_formal_parameter
	.long	7657                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	9                               @ Abbrev [9] 0x32b:0x5 DW_TAG_formal_parameter
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x331:0x15 DW_TAG_subprogram
	.long	.Linfo_string89                 @ DW_AT_linkage_name
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
                                        @ DW_AT_declaration
	.byte	8                               @ Abbrev [8] 0x340:0x5 DW_TAG_formal_parameter
	.long	7662                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x347:0x83 DW_TAG_subprogram
	.long	.Linfo_string91                 @ DW_AT_linkage_name
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x357:0x9 DW_TAG_template_type_parameter
	.long	82                              @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x360:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x36b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x376:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7398                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x381:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x38c:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	182                             @ DW_AT_decl_line
	.long	82                              @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x397:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x398:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x3a3:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x3af:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3b0:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	7682                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3bb:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x3bc:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x3ca:0x9e DW_TAG_subprogram
	.long	.Linfo_string101                @ DW_AT_linkage_name
	.long	.Linfo_string102                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x3d6:0x9 DW_TAG_template_type_parameter
	.long	82                              @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x3df:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x3ea:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x3f5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7694                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x400:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x40b:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	265                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x416:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	82                              @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x421:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	7699                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x42c:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	154                             @ DW_AT_decl_line
	.long	7704                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x437:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x442:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x44d:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x44e:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	207                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x45a:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x45b:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x468:0x34 DW_TAG_subprogram
	.long	.Linfo_string109                @ DW_AT_linkage_name
	.long	.Linfo_string110                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	141                             @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x478:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	141                             @ DW_AT_decl_line
	.long	7716                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x483:0xb DW_TAG_variable
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	7721                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x48e:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x48f:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	142                             @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x49c:0x83 DW_TAG_subprogram
	.long	.Linfo_string131                @ DW_AT_linkage_name
	.long	.Linfo_string132                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x4ac:0x9 DW_TAG_template_type_parameter
	.long	498                             @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x4b5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x4c0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x4cb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7398                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x4d6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x4e1:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	182                             @ DW_AT_decl_line
	.long	498                             @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x4ec:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x4ed:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x4f8:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x504:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x505:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	7682                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x510:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x511:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x51f:0x9e DW_TAG_subprogram
	.long	.Linfo_string133                @ DW_AT_linkage_name
	.long	.Linfo_string134                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x52b:0x9 DW_TAG_template_type_parameter
	.long	498                             @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x534:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x53f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x54a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	8701                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x555:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x560:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	265                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x56b:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	498                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x576:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	7699                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x581:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	154                             @ DW_AT_decl_line
	.long	7704                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x58c:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x597:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x5a2:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x5a3:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	207                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x5af:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x5b0:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x5bd:0x83 DW_TAG_subprogram
	.long	.Linfo_string136                @ DW_AT_linkage_name
	.long	.Linfo_string137                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x5cd:0x9 DW_TAG_template_type_parameter
	.long	631                             @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x5d6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x5e1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x5ec:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7398                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x5f7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x602:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	182                             @ DW_AT_decl_line
	.long	631                             @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x60d:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x60e:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x619:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x625:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x626:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	7682                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x631:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x632:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x640:0x9e DW_TAG_subprogram
	.long	.Linfo_string138                @ DW_AT_linkage_name
	.long	.Linfo_string139                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x64c:0x9 DW_TAG_template_type_parameter
	.long	631                             @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x655:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x660:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x66b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	8768                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x676:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x681:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	265                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x68c:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	631                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x697:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	7699                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x6a2:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	154                             @ DW_AT_decl_line
	.long	7704                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x6ad:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x6b8:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x6c3:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x6c4:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	207                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x6d0:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x6d1:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x6de:0x83 DW_TAG_subprogram
	.long	.Linfo_string141                @ DW_AT_linkage_name
	.long	.Linfo_string142                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x6ee:0x9 DW_TAG_template_type_parameter
	.long	764                             @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x6f7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x702:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x70d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7398                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x718:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x723:0xb DW_TAG_variable
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	182                             @ DW_AT_decl_line
	.long	764                             @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x72e:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x72f:0xb DW_TAG_variable
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x73a:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7149                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x746:0x1a DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x747:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	7682                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x752:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x753:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x761:0x9e DW_TAG_subprogram
	.long	.Linfo_string143                @ DW_AT_linkage_name
	.long	.Linfo_string144                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x76d:0x9 DW_TAG_template_type_parameter
	.long	764                             @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	15                              @ Abbrev [15] 0x776:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x781:0xb DW_TAG_formal_parameter
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x78c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	8835                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x797:0xb DW_TAG_formal_parameter
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x7a2:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	265                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x7ad:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	7699                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x7b8:0xb DW_TAG_variable
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	154                             @ DW_AT_decl_line
	.long	7704                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x7c3:0xb DW_TAG_variable
	.long	.Linfo_string106                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x7ce:0xb DW_TAG_variable
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x7d9:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	764                             @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x7e4:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x7e5:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	207                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x7f1:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x7f2:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x800:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	7149                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x80c:0xc DW_TAG_variable
	.long	.Linfo_string10                 @ DW_AT_name
	.long	7172                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	19                              @ Abbrev [19] 0x818:0x25 DW_TAG_enumeration_type
	.long	7177                            @ DW_AT_type
                                        @ DW_AT_enum_class
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	4                               @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	20                              @ Abbrev [20] 0x824:0x6 DW_TAG_enumerator
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x82a:0x6 DW_TAG_enumerator
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x830:0x6 DW_TAG_enumerator
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x836:0x6 DW_TAG_enumerator
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	3                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x83d:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	64                              @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	6                               @ Abbrev [6] 0x846:0xc DW_TAG_member
	.long	.Linfo_string67                 @ DW_AT_name
	.long	7615                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	6                               @ Abbrev [6] 0x852:0xc DW_TAG_member
	.long	.Linfo_string68                 @ DW_AT_name
	.long	7615                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x85f:0x138d DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string186                @ DW_AT_linkage_name
	.long	.Linfo_string187                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	200                             @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	22                              @ Abbrev [22] 0x878:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string188                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	200                             @ DW_AT_decl_line
	.long	2072                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x887:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	200                             @ DW_AT_decl_line
	.long	7672                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x896:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	200                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x8a5:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	200                             @ DW_AT_decl_line
	.long	7398                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x8b4:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	201                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	23                              @ Abbrev [23] 0x8c3:0x506 DW_TAG_inlined_subroutine
	.long	839                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	204                             @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x8cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	864                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x8d8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	875                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8e1:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	908                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x8ea:0x2cb DW_TAG_lexical_block
	.long	.Ltmp8                          @ DW_AT_low_pc
	.long	.Ltmp56-.Ltmp8                  @ DW_AT_high_pc
	.long	919                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8f7:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	920                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x900:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	931                             @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x909:0x2ab DW_TAG_inlined_subroutine
	.long	970                             @ DW_AT_abstract_origin
	.long	.Ltmp13                         @ DW_AT_low_pc
	.long	.Ltmp54-.Ltmp13                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	186                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x919:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x922:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	1002                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x92b:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	1035                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x934:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	1046                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x93d:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1057                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x944:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	1068                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x94d:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	1079                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x956:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	1090                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x95f:0x254 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.long	1101                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x968:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	1102                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x971:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp15                         @ DW_AT_low_pc
	.long	.Ltmp17-.Ltmp15                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x981:0x3a DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x98d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	7751                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x996:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	7760                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x99f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	7771                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9a8:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	7782                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x9b1:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	7793                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x9bb:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp21                         @ DW_AT_low_pc
	.long	.Ltmp22-.Ltmp21                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x9cb:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp22                         @ DW_AT_low_pc
	.long	.Ltmp23-.Ltmp22                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x9db:0x69 DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x9e7:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.byte	159
	.long	7986                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x9f1:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	7995                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xa01:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8006                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa0a:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.long	8017                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xa13:0x30 DW_TAG_lexical_block
	.long	.Ltmp24                         @ DW_AT_low_pc
	.long	.Ltmp25-.Ltmp24                 @ DW_AT_high_pc
	.long	8050                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa20:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8051                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa30:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8062                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xa39:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.long	8073                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xa44:0x82 DW_TAG_inlined_subroutine
	.long	8220                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	173                             @ DW_AT_call_line
	.byte	14                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0xa50:0x21 DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ltmp26                         @ DW_AT_low_pc
	.long	.Ltmp27-.Ltmp26                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	36                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xa60:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xa71:0x21 DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ltmp27                         @ DW_AT_low_pc
	.long	.Ltmp28-.Ltmp27                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	35                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xa81:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xa92:0x16 DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	38                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xa9e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xaa8:0x1d DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	37                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xab4:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xac6:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp28                         @ DW_AT_low_pc
	.long	.Ltmp29-.Ltmp28                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xad6:0x72 DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xae2:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.byte	159
	.long	8271                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xaec:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	8280                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xafc:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8291                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb05:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.long	8302                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb0e:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	8313                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb17:0x30 DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp35-.Ltmp34                 @ DW_AT_high_pc
	.long	8335                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb24:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8336                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb34:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8347                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb3d:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.long	8358                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xb48:0x6a DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xb54:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xb5d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	8505                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xb66:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	8516                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb6f:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb78:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	8538                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb81:0x30 DW_TAG_lexical_block
	.long	.Ltmp41                         @ DW_AT_low_pc
	.long	.Ltmp42-.Ltmp41                 @ DW_AT_high_pc
	.long	8630                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb8e:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8631                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xb9e:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8642                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xba7:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.long	8653                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0xbb5:0x1e2 DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	943                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xbbe:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	944                             @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xbc7:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	955                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xbd0:0x9 DW_TAG_variable
	.long	.Ldebug_loc125                  @ DW_AT_location
	.long	956                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xbda:0x1bc DW_TAG_inlined_subroutine
	.long	970                             @ DW_AT_abstract_origin
	.long	.Ltmp463                        @ DW_AT_low_pc
	.long	.Ltmp509-.Ltmp463               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	193                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xbea:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc185                  @ DW_AT_location
	.long	991                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xbf3:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	1002                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xbfa:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc186                  @ DW_AT_location
	.long	1024                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc03:0x9 DW_TAG_variable
	.long	.Ldebug_loc184                  @ DW_AT_location
	.long	1035                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc0c:0x9 DW_TAG_variable
	.long	.Ldebug_loc188                  @ DW_AT_location
	.long	1046                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc15:0x9 DW_TAG_variable
	.long	.Ldebug_loc189                  @ DW_AT_location
	.long	1079                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc1e:0x9 DW_TAG_variable
	.long	.Ldebug_loc190                  @ DW_AT_location
	.long	1068                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc27:0x9 DW_TAG_variable
	.long	.Ldebug_loc191                  @ DW_AT_location
	.long	1057                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc30:0x165 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	1101                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc39:0x9 DW_TAG_variable
	.long	.Ldebug_loc187                  @ DW_AT_location
	.long	1102                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xc42:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp463                        @ DW_AT_low_pc
	.long	.Ltmp464-.Ltmp463               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xc52:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp467                        @ DW_AT_low_pc
	.long	.Ltmp468-.Ltmp467               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xc62:0x44 DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xc6e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc192                  @ DW_AT_location
	.long	7986                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xc77:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc193                  @ DW_AT_location
	.long	7995                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc80:0x9 DW_TAG_variable
	.long	.Ldebug_loc194                  @ DW_AT_location
	.long	8017                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc89:0x9 DW_TAG_variable
	.long	.Ldebug_loc195                  @ DW_AT_location
	.long	8028                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc92:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.long	8120                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc9b:0x9 DW_TAG_variable
	.long	.Ldebug_loc196                  @ DW_AT_location
	.long	8143                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xca6:0x10 DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ltmp472                        @ DW_AT_low_pc
	.long	.Ltmp473-.Ltmp472               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0xcb6:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp473                        @ DW_AT_low_pc
	.long	.Ltmp474-.Ltmp473               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xcc6:0x28 DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xcd2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc197                  @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xcdb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc198                  @ DW_AT_location
	.long	8280                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xce4:0x9 DW_TAG_variable
	.long	.Ldebug_loc199                  @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xcee:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp484                        @ DW_AT_low_pc
	.long	.Ltmp485-.Ltmp484               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xcfe:0x1f DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xd0a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc200                  @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xd13:0x9 DW_TAG_variable
	.long	.Ldebug_loc201                  @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xd1d:0x77 DW_TAG_inlined_subroutine
	.long	8220                            @ DW_AT_abstract_origin
	.long	.Ltmp499                        @ DW_AT_low_pc
	.long	.Ltmp509-.Ltmp499               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	173                             @ DW_AT_call_line
	.byte	14                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xd2d:0x1d DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	35                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xd39:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xd4a:0x16 DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	36                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xd56:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc202                  @ DW_AT_location
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xd60:0x1d DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	37                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xd6c:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xd7d:0x16 DW_TAG_inlined_subroutine
	.long	8191                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	38                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xd89:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc203                  @ DW_AT_location
	.long	8197                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xd97:0x31 DW_TAG_inlined_subroutine
	.long	9058                            @ DW_AT_abstract_origin
	.long	.Ltmp509                        @ DW_AT_low_pc
	.long	.Ltmp515-.Ltmp509               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	195                             @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0xda7:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.long	9077                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xdb0:0x17 DW_TAG_lexical_block
	.long	.Ltmp509                        @ DW_AT_low_pc
	.long	.Ltmp511-.Ltmp509               @ DW_AT_high_pc
	.long	9088                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xdbd:0x9 DW_TAG_variable
	.long	.Ldebug_loc204                  @ DW_AT_location
	.long	9089                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xdc9:0x540 DW_TAG_inlined_subroutine
	.long	1180                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	206                             @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xdd5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	1205                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xdde:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	1216                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xde7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	1227                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xdf0:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	1249                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xdf9:0x2b0 DW_TAG_lexical_block
	.long	.Ltmp61                         @ DW_AT_low_pc
	.long	.Ltmp111-.Ltmp61                @ DW_AT_high_pc
	.long	1260                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe06:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	1261                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe0f:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	1272                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xe18:0x290 DW_TAG_inlined_subroutine
	.long	1311                            @ DW_AT_abstract_origin
	.long	.Ltmp66                         @ DW_AT_low_pc
	.long	.Ltmp109-.Ltmp66                @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	186                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xe28:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	1332                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xe31:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	1343                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe3a:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	1376                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe43:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	1387                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xe4c:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1398                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe53:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	1409                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe5c:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	1420                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe65:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	1431                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xe6e:0x239 DW_TAG_lexical_block
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.long	1442                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe77:0x9 DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	1443                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0xe80:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp68                         @ DW_AT_low_pc
	.long	.Ltmp70-.Ltmp68                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xe90:0x6a DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xe9c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	7751                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xea5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	7760                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xeae:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	7771                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xeb7:0x9 DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	7793                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xec0:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	7782                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xec9:0x30 DW_TAG_lexical_block
	.long	.Ltmp73                         @ DW_AT_low_pc
	.long	.Ltmp74-.Ltmp73                 @ DW_AT_high_pc
	.long	7885                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xed6:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	7886                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xee6:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	7897                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0xeef:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\231\002"
	.long	7908                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xefa:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp74                         @ DW_AT_low_pc
	.long	.Ltmp75-.Ltmp74                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xf0a:0x6e DW_TAG_inlined_subroutine
	.long	8737                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	173                             @ DW_AT_call_line
	.byte	14                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0xf16:0xc DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0xf22:0x1a DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp81                         @ DW_AT_low_pc
	.long	.Ltmp83-.Ltmp81                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xf32:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xf3c:0x21 DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp91                         @ DW_AT_low_pc
	.long	.Ltmp93-.Ltmp91                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0xf4c:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xf5d:0x1a DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp97                         @ DW_AT_low_pc
	.long	.Ltmp99-.Ltmp97                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	57                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xf6d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0xf78:0x3a DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xf84:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	7986                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xf8d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	7995                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xf96:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	8006                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xf9f:0x9 DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	8017                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xfa8:0x9 DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	8028                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xfb2:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp79                         @ DW_AT_low_pc
	.long	.Ltmp80-.Ltmp79                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0xfc2:0x6a DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0xfce:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xfd7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	8280                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xfe0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	8291                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xfe9:0x9 DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	8313                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xff2:0x9 DW_TAG_variable
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xffb:0x30 DW_TAG_lexical_block
	.long	.Ltmp84                         @ DW_AT_low_pc
	.long	.Ltmp85-.Ltmp84                 @ DW_AT_high_pc
	.long	8405                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1008:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	8406                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1018:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8417                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1021:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\237\002"
	.long	8428                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x102c:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp87                         @ DW_AT_low_pc
	.long	.Ltmp88-.Ltmp87                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x103c:0x6a DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1048:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1051:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	8505                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x105a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	8516                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1063:0x9 DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x106c:0x9 DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	8538                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1075:0x30 DW_TAG_lexical_block
	.long	.Ltmp94                         @ DW_AT_low_pc
	.long	.Ltmp95-.Ltmp94                 @ DW_AT_high_pc
	.long	8630                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1082:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8631                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1092:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8642                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x109b:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.long	8653                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x10a9:0x1ed DW_TAG_lexical_block
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.long	1284                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x10b2:0x9 DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	1285                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x10bb:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.long	1296                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x10c4:0x9 DW_TAG_variable
	.long	.Ldebug_loc123                  @ DW_AT_location
	.long	1297                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x10ce:0x1c7 DW_TAG_inlined_subroutine
	.long	1311                            @ DW_AT_abstract_origin
	.long	.Ltmp264                        @ DW_AT_low_pc
	.long	.Ltmp311-.Ltmp264               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	193                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x10de:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc127                  @ DW_AT_location
	.long	1332                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x10e7:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	1343                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x10ee:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc128                  @ DW_AT_location
	.long	1365                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x10f7:0x9 DW_TAG_variable
	.long	.Ldebug_loc126                  @ DW_AT_location
	.long	1376                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1100:0x9 DW_TAG_variable
	.long	.Ldebug_loc129                  @ DW_AT_location
	.long	1387                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1109:0x9 DW_TAG_variable
	.long	.Ldebug_loc130                  @ DW_AT_location
	.long	1420                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1112:0x9 DW_TAG_variable
	.long	.Ldebug_loc132                  @ DW_AT_location
	.long	1409                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x111b:0x9 DW_TAG_variable
	.long	.Ldebug_loc133                  @ DW_AT_location
	.long	1398                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1124:0x170 DW_TAG_lexical_block
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.long	1442                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x112d:0x9 DW_TAG_variable
	.long	.Ldebug_loc131                  @ DW_AT_location
	.long	1443                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1136:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp264                        @ DW_AT_low_pc
	.long	.Ltmp265-.Ltmp264               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x1146:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp268                        @ DW_AT_low_pc
	.long	.Ltmp269-.Ltmp268               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1156:0x44 DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1162:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc134                  @ DW_AT_location
	.long	7986                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x116b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc135                  @ DW_AT_location
	.long	7995                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1174:0x9 DW_TAG_variable
	.long	.Ldebug_loc136                  @ DW_AT_location
	.long	8017                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x117d:0x9 DW_TAG_variable
	.long	.Ldebug_loc137                  @ DW_AT_location
	.long	8028                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1186:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges32                @ DW_AT_ranges
	.long	8120                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x118f:0x9 DW_TAG_variable
	.long	.Ldebug_loc138                  @ DW_AT_location
	.long	8143                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x119a:0x10 DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ltmp273                        @ DW_AT_low_pc
	.long	.Ltmp274-.Ltmp273               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x11aa:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp274                        @ DW_AT_low_pc
	.long	.Ltmp275-.Ltmp274               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x11ba:0x28 DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges33                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x11c6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc139                  @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x11cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc140                  @ DW_AT_location
	.long	8280                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x11d8:0x9 DW_TAG_variable
	.long	.Ldebug_loc141                  @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x11e2:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp285                        @ DW_AT_low_pc
	.long	.Ltmp286-.Ltmp285               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x11f2:0x28 DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges34                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x11fe:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc142                  @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1207:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc143                  @ DW_AT_location
	.long	8505                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1210:0x9 DW_TAG_variable
	.long	.Ldebug_loc144                  @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x121a:0x79 DW_TAG_inlined_subroutine
	.long	8737                            @ DW_AT_abstract_origin
	.long	.Ltmp302                        @ DW_AT_low_pc
	.long	.Ltmp311-.Ltmp302               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	173                             @ DW_AT_call_line
	.byte	14                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x122a:0x1a DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp302                        @ DW_AT_low_pc
	.long	.Ltmp305-.Ltmp302               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x123a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc145                  @ DW_AT_location
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1244:0x1a DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp305                        @ DW_AT_low_pc
	.long	.Ltmp307-.Ltmp305               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1254:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc146                  @ DW_AT_location
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x125e:0x1a DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp307                        @ DW_AT_low_pc
	.long	.Ltmp309-.Ltmp307               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x126e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc147                  @ DW_AT_location
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1278:0x1a DW_TAG_inlined_subroutine
	.long	8706                            @ DW_AT_abstract_origin
	.long	.Ltmp309                        @ DW_AT_low_pc
	.long	.Ltmp311-.Ltmp309               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	57                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1288:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc148                  @ DW_AT_location
	.long	8725                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1296:0x72 DW_TAG_inlined_subroutine
	.long	8840                            @ DW_AT_abstract_origin
	.long	.Ltmp313                        @ DW_AT_low_pc
	.long	.Ltmp333-.Ltmp313               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	195                             @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x12a6:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.long	8859                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x12af:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\310"
	.long	8870                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x12b8:0x1e DW_TAG_lexical_block
	.long	.Ltmp313                        @ DW_AT_low_pc
	.long	.Ltmp314-.Ltmp313               @ DW_AT_high_pc
	.long	8892                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x12c5:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	8893                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x12d6:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges35                @ DW_AT_ranges
	.long	8905                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x12df:0x9 DW_TAG_variable
	.long	.Ldebug_loc149                  @ DW_AT_location
	.long	8906                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x12e9:0x1e DW_TAG_lexical_block
	.long	.Ltmp315                        @ DW_AT_low_pc
	.long	.Ltmp316-.Ltmp315               @ DW_AT_high_pc
	.long	8918                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x12f6:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	8919                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x1309:0x4db DW_TAG_inlined_subroutine
	.long	1469                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges36                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	208                             @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1315:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	1494                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x131e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	1505                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1327:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	1516                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1330:0x9 DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	1538                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1339:0x279 DW_TAG_lexical_block
	.long	.Ltmp116                        @ DW_AT_low_pc
	.long	.Ltmp166-.Ltmp116               @ DW_AT_high_pc
	.long	1549                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1346:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	1550                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x134f:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	1561                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x1358:0x259 DW_TAG_inlined_subroutine
	.long	1600                            @ DW_AT_abstract_origin
	.long	.Ltmp121                        @ DW_AT_low_pc
	.long	.Ltmp164-.Ltmp121               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	186                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1368:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	1621                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1371:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	1632                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x137a:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	1665                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1383:0x9 DW_TAG_variable
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	1676                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x138c:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1687                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1393:0x9 DW_TAG_variable
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	1698                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x139c:0x9 DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	1709                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x13a5:0x9 DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	1720                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x13ae:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp123                        @ DW_AT_low_pc
	.long	.Ltmp125-.Ltmp123               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x13be:0x61 DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges37                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x13ca:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	7751                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x13d3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	7771                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x13dc:0x9 DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	7793                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x13e5:0x9 DW_TAG_variable
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	7782                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x13ee:0x30 DW_TAG_lexical_block
	.long	.Ltmp128                        @ DW_AT_low_pc
	.long	.Ltmp129-.Ltmp128               @ DW_AT_high_pc
	.long	7885                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x13fb:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	7886                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x140b:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	7897                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1414:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\231\002"
	.long	7908                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x141f:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp129                        @ DW_AT_low_pc
	.long	.Ltmp130-.Ltmp129               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x142f:0x6e DW_TAG_inlined_subroutine
	.long	8804                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges38                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	173                             @ DW_AT_call_line
	.byte	14                              @ DW_AT_call_column
	.byte	32                              @ Abbrev [32] 0x143b:0xc DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges39                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	78                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x1447:0x1a DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp136                        @ DW_AT_low_pc
	.long	.Ltmp138-.Ltmp136               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	79                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1457:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1461:0x21 DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp146                        @ DW_AT_low_pc
	.long	.Ltmp148-.Ltmp146               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	80                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x1471:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\237\002"
	.byte	147
	.byte	8
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1482:0x1a DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp152                        @ DW_AT_low_pc
	.long	.Ltmp154-.Ltmp152               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	81                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1492:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x149d:0x31 DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges40                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x14a9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	7986                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x14b2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	8006                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x14bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	8017                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x14c4:0x9 DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	8028                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x14ce:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp134                        @ DW_AT_low_pc
	.long	.Ltmp135-.Ltmp134               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x14de:0x61 DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges41                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x14ea:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x14f3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	8291                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x14fc:0x9 DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	8313                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1505:0x9 DW_TAG_variable
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x150e:0x30 DW_TAG_lexical_block
	.long	.Ltmp139                        @ DW_AT_low_pc
	.long	.Ltmp140-.Ltmp139               @ DW_AT_high_pc
	.long	8405                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x151b:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	8406                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x152b:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8417                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1534:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\237\002"
	.long	8428                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x153f:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp142                        @ DW_AT_low_pc
	.long	.Ltmp143-.Ltmp142               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x154f:0x61 DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges42                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x155b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1564:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	8516                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x156d:0x9 DW_TAG_variable
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1576:0x9 DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	8538                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x157f:0x30 DW_TAG_lexical_block
	.long	.Ltmp149                        @ DW_AT_low_pc
	.long	.Ltmp150-.Ltmp149               @ DW_AT_high_pc
	.long	8630                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x158c:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8631                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x159c:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8642                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x15a5:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.long	8653                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x15b2:0x1bf DW_TAG_lexical_block
	.long	.Ldebug_ranges43                @ DW_AT_ranges
	.long	1573                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x15bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	1574                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x15c4:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges44                @ DW_AT_ranges
	.long	1585                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x15cd:0x9 DW_TAG_variable
	.long	.Ldebug_loc124                  @ DW_AT_location
	.long	1586                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x15d7:0x199 DW_TAG_inlined_subroutine
	.long	1600                            @ DW_AT_abstract_origin
	.long	.Ltmp344                        @ DW_AT_low_pc
	.long	.Ltmp391-.Ltmp344               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	193                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x15e7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc151                  @ DW_AT_location
	.long	1621                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x15f0:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	1632                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x15f7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc152                  @ DW_AT_location
	.long	1654                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1600:0x9 DW_TAG_variable
	.long	.Ldebug_loc150                  @ DW_AT_location
	.long	1665                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1609:0x9 DW_TAG_variable
	.long	.Ldebug_loc153                  @ DW_AT_location
	.long	1676                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1612:0x9 DW_TAG_variable
	.long	.Ldebug_loc154                  @ DW_AT_location
	.long	1709                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x161b:0x9 DW_TAG_variable
	.long	.Ldebug_loc155                  @ DW_AT_location
	.long	1698                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1624:0x9 DW_TAG_variable
	.long	.Ldebug_loc156                  @ DW_AT_location
	.long	1687                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x162d:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp344                        @ DW_AT_low_pc
	.long	.Ltmp345-.Ltmp344               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x163d:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp348                        @ DW_AT_low_pc
	.long	.Ltmp349-.Ltmp348               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x164d:0x3b DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges45                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1659:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc157                  @ DW_AT_location
	.long	7986                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1662:0x9 DW_TAG_variable
	.long	.Ldebug_loc158                  @ DW_AT_location
	.long	8017                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x166b:0x9 DW_TAG_variable
	.long	.Ldebug_loc159                  @ DW_AT_location
	.long	8028                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1674:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges46                @ DW_AT_ranges
	.long	8120                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x167d:0x9 DW_TAG_variable
	.long	.Ldebug_loc160                  @ DW_AT_location
	.long	8143                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1688:0x10 DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ltmp353                        @ DW_AT_low_pc
	.long	.Ltmp354-.Ltmp353               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x1698:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp354                        @ DW_AT_low_pc
	.long	.Ltmp355-.Ltmp354               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x16a8:0x1f DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges47                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x16b4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc161                  @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x16bd:0x9 DW_TAG_variable
	.long	.Ldebug_loc162                  @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x16c7:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp365                        @ DW_AT_low_pc
	.long	.Ltmp366-.Ltmp365               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x16d7:0x1f DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges48                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x16e3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc163                  @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x16ec:0x9 DW_TAG_variable
	.long	.Ldebug_loc164                  @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x16f6:0x79 DW_TAG_inlined_subroutine
	.long	8804                            @ DW_AT_abstract_origin
	.long	.Ltmp382                        @ DW_AT_low_pc
	.long	.Ltmp391-.Ltmp382               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	173                             @ DW_AT_call_line
	.byte	14                              @ DW_AT_call_column
	.byte	27                              @ Abbrev [27] 0x1706:0x1a DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp382                        @ DW_AT_low_pc
	.long	.Ltmp385-.Ltmp382               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	78                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1716:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc165                  @ DW_AT_location
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1720:0x1a DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp385                        @ DW_AT_low_pc
	.long	.Ltmp387-.Ltmp385               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	79                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1730:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc166                  @ DW_AT_location
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x173a:0x1a DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp387                        @ DW_AT_low_pc
	.long	.Ltmp389-.Ltmp387               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	80                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x174a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc167                  @ DW_AT_location
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1754:0x1a DW_TAG_inlined_subroutine
	.long	8773                            @ DW_AT_abstract_origin
	.long	.Ltmp389                        @ DW_AT_low_pc
	.long	.Ltmp391-.Ltmp389               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	81                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1764:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc168                  @ DW_AT_location
	.long	8792                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1771:0x72 DW_TAG_inlined_subroutine
	.long	8949                            @ DW_AT_abstract_origin
	.long	.Ltmp393                        @ DW_AT_low_pc
	.long	.Ltmp405-.Ltmp393               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	195                             @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	28                              @ Abbrev [28] 0x1781:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.long	8968                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x178a:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\310"
	.long	8979                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1793:0x1e DW_TAG_lexical_block
	.long	.Ltmp393                        @ DW_AT_low_pc
	.long	.Ltmp394-.Ltmp393               @ DW_AT_high_pc
	.long	9001                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x17a0:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\211\002"
	.byte	147
	.byte	8
	.long	9002                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x17b1:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges49                @ DW_AT_ranges
	.long	9014                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x17ba:0x9 DW_TAG_variable
	.long	.Ldebug_loc169                  @ DW_AT_location
	.long	9015                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x17c4:0x1e DW_TAG_lexical_block
	.long	.Ltmp395                        @ DW_AT_low_pc
	.long	.Ltmp396-.Ltmp395               @ DW_AT_high_pc
	.long	9027                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x17d1:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\212\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\213\002"
	.byte	147
	.byte	8
	.long	9028                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x17e4:0x3bf DW_TAG_inlined_subroutine
	.long	1758                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges50                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	212                             @ DW_AT_call_line
	.byte	12                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x17f0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	1783                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x17f9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	1794                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1802:0x263 DW_TAG_lexical_block
	.long	.Ltmp172                        @ DW_AT_low_pc
	.long	.Ltmp214-.Ltmp172               @ DW_AT_high_pc
	.long	1838                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x180f:0x9 DW_TAG_variable
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	1839                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1818:0x9 DW_TAG_variable
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	1850                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0x1821:0x243 DW_TAG_inlined_subroutine
	.long	1889                            @ DW_AT_abstract_origin
	.long	.Ltmp177                        @ DW_AT_low_pc
	.long	.Ltmp212-.Ltmp177               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	186                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1831:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	1910                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x183a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	1921                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1843:0x9 DW_TAG_variable
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	1954                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x184c:0x7 DW_TAG_variable
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1965                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1853:0x9 DW_TAG_variable
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	1976                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x185c:0x9 DW_TAG_variable
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	1987                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1865:0x9 DW_TAG_variable
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	1998                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x186e:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp179                        @ DW_AT_low_pc
	.long	.Ltmp181-.Ltmp179               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x187e:0x61 DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges51                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x188a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	7751                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1893:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	7771                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x189c:0x9 DW_TAG_variable
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	7793                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x18a5:0x9 DW_TAG_variable
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	7782                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x18ae:0x30 DW_TAG_lexical_block
	.long	.Ltmp184                        @ DW_AT_low_pc
	.long	.Ltmp185-.Ltmp184               @ DW_AT_high_pc
	.long	7885                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x18bb:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	7886                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x18cb:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	7897                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x18d4:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\231\002"
	.long	7908                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x18df:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp185                        @ DW_AT_low_pc
	.long	.Ltmp186-.Ltmp185               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x18ef:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp186                        @ DW_AT_low_pc
	.long	.Ltmp187-.Ltmp186               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x18ff:0x92 DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges52                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	31                              @ Abbrev [31] 0x190b:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\210\001"
	.byte	159
	.long	7986                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x1915:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8006                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x191e:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\233\002"
	.long	8028                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1927:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.long	8017                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1930:0x30 DW_TAG_lexical_block
	.long	.Ltmp188                        @ DW_AT_low_pc
	.long	.Ltmp189-.Ltmp188               @ DW_AT_high_pc
	.long	8050                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x193d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8051                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x194d:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8062                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1956:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.long	8073                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x1960:0x30 DW_TAG_lexical_block
	.long	.Ltmp189                        @ DW_AT_low_pc
	.long	.Ltmp190-.Ltmp189               @ DW_AT_high_pc
	.long	8120                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x196d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	8121                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x197d:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8132                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1986:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\233\002"
	.long	8143                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x1991:0x61 DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges53                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x199d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x19a6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc116                  @ DW_AT_location
	.long	8291                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x19af:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\235\002"
	.long	8313                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x19b8:0x9 DW_TAG_variable
	.long	.Ldebug_loc117                  @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x19c1:0x30 DW_TAG_lexical_block
	.long	.Ltmp193                        @ DW_AT_low_pc
	.long	.Ltmp194-.Ltmp193               @ DW_AT_high_pc
	.long	8405                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x19ce:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	8406                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x19de:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8417                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x19e7:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\235\002"
	.long	8428                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x19f2:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp194                        @ DW_AT_low_pc
	.long	.Ltmp195-.Ltmp194               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1a02:0x61 DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges54                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1a0e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc118                  @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1a17:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc119                  @ DW_AT_location
	.long	8516                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1a20:0x9 DW_TAG_variable
	.long	.Ldebug_loc120                  @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1a29:0x9 DW_TAG_variable
	.long	.Ldebug_loc121                  @ DW_AT_location
	.long	8538                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1a32:0x30 DW_TAG_lexical_block
	.long	.Ltmp199                        @ DW_AT_low_pc
	.long	.Ltmp200-.Ltmp199               @ DW_AT_high_pc
	.long	8630                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1a3f:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	8631                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1a4f:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	8642                            @ DW_AT_abstract_origin
	.byte	28                              @ Abbrev [28] 0x1a58:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\236\002"
	.long	8653                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x1a65:0x13d DW_TAG_lexical_block
	.long	.Ldebug_ranges55                @ DW_AT_ranges
	.long	1862                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1a6e:0x9 DW_TAG_variable
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	1863                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1a77:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges56                @ DW_AT_ranges
	.long	1874                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1a80:0x9 DW_TAG_variable
	.long	.Ldebug_loc122                  @ DW_AT_location
	.long	1875                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1a8a:0x117 DW_TAG_inlined_subroutine
	.long	1889                            @ DW_AT_abstract_origin
	.long	.Ltmp416                        @ DW_AT_low_pc
	.long	.Ltmp452-.Ltmp416               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	193                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1a9a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc171                  @ DW_AT_location
	.long	1910                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x1aa3:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	1921                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1aaa:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc172                  @ DW_AT_location
	.long	1943                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1ab3:0x9 DW_TAG_variable
	.long	.Ldebug_loc170                  @ DW_AT_location
	.long	1954                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1abc:0x9 DW_TAG_variable
	.long	.Ldebug_loc173                  @ DW_AT_location
	.long	1987                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1ac5:0x9 DW_TAG_variable
	.long	.Ldebug_loc175                  @ DW_AT_location
	.long	1976                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1ace:0x9 DW_TAG_variable
	.long	.Ldebug_loc177                  @ DW_AT_location
	.long	1965                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1ad7:0x10 DW_TAG_inlined_subroutine
	.long	7731                            @ DW_AT_abstract_origin
	.long	.Ltmp416                        @ DW_AT_low_pc
	.long	.Ltmp417-.Ltmp416               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	169                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x1ae7:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp417                        @ DW_AT_low_pc
	.long	.Ltmp418-.Ltmp417               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1af7:0x3b DW_TAG_inlined_subroutine
	.long	7966                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges57                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	170                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1b03:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc178                  @ DW_AT_location
	.long	7986                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1b0c:0x9 DW_TAG_variable
	.long	.Ldebug_loc174                  @ DW_AT_location
	.long	8028                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1b15:0x9 DW_TAG_variable
	.long	.Ldebug_loc179                  @ DW_AT_location
	.long	8017                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0x1b1e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges58                @ DW_AT_ranges
	.long	8050                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1b27:0x9 DW_TAG_variable
	.long	.Ldebug_loc176                  @ DW_AT_location
	.long	8073                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1b32:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp421                        @ DW_AT_low_pc
	.long	.Ltmp422-.Ltmp421               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	165                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	30                              @ Abbrev [30] 0x1b42:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp426                        @ DW_AT_low_pc
	.long	.Ltmp427-.Ltmp426               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	166                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1b52:0x1f DW_TAG_inlined_subroutine
	.long	8251                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges59                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1b5e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc180                  @ DW_AT_location
	.long	8271                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1b67:0x9 DW_TAG_variable
	.long	.Ldebug_loc181                  @ DW_AT_location
	.long	8302                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1b71:0x10 DW_TAG_inlined_subroutine
	.long	1128                            @ DW_AT_abstract_origin
	.long	.Ltmp436                        @ DW_AT_low_pc
	.long	.Ltmp437-.Ltmp436               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	168                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1b81:0x1f DW_TAG_inlined_subroutine
	.long	8476                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges60                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	172                             @ DW_AT_call_line
	.byte	15                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1b8d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc182                  @ DW_AT_location
	.long	8496                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1b96:0x9 DW_TAG_variable
	.long	.Ldebug_loc183                  @ DW_AT_location
	.long	8527                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1ba3:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp54                         @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1bac:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp109                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1bb5:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp164                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1bbe:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp212                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1bc7:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp300                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1bd0:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp380                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1bd9:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp451                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1be2:0x9 DW_TAG_GNU_call_site
	.long	9119                            @ DW_AT_abstract_origin
	.long	.Ltmp499                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x1bed:0x5 DW_TAG_const_type
	.long	7154                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1bf2:0xb DW_TAG_typedef
	.long	7165                            @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1bfd:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	34                              @ Abbrev [34] 0x1c04:0x5 DW_TAG_const_type
	.long	7177                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1c09:0x7 DW_TAG_base_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1c10:0xb DW_TAG_typedef
	.long	7195                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1c1b:0xb DW_TAG_typedef
	.long	7206                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1c26:0x7 DW_TAG_base_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1c2d:0xb DW_TAG_typedef
	.long	7224                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1c38:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	7184                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1c3e:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x1c45:0x7 DW_TAG_base_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	35                              @ Abbrev [35] 0x1c4c:0xb DW_TAG_typedef
	.long	7255                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1c57:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7268                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1c5d:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1c64:0xb DW_TAG_typedef
	.long	7279                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1c6f:0xb DW_TAG_typedef
	.long	7290                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1c7a:0x7 DW_TAG_base_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1c81:0xb DW_TAG_typedef
	.long	7308                            @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1c8c:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	7321                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1c92:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1c99:0xb DW_TAG_typedef
	.long	7332                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1ca4:0xb DW_TAG_typedef
	.long	7343                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1caf:0x7 DW_TAG_base_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1cb6:0xb DW_TAG_typedef
	.long	7361                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1cc1:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7184                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1cc7:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1cce:0xb DW_TAG_typedef
	.long	7385                            @ DW_AT_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1cd9:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7398                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1cdf:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1ce6:0xb DW_TAG_typedef
	.long	7409                            @ DW_AT_type
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1cf1:0xb DW_TAG_typedef
	.long	7165                            @ DW_AT_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1cfc:0xb DW_TAG_typedef
	.long	7431                            @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1d07:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7444                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1d0d:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1d14:0xb DW_TAG_typedef
	.long	7455                            @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1d1f:0x7 DW_TAG_base_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1d26:0xb DW_TAG_typedef
	.long	7473                            @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1d31:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7321                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1d37:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1d3e:0xb DW_TAG_typedef
	.long	7497                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1d49:0xb DW_TAG_typedef
	.long	7508                            @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1d54:0x7 DW_TAG_base_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x1d5b:0xb DW_TAG_typedef
	.long	7526                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1d66:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7539                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1d6c:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x1d73:0xb DW_TAG_typedef
	.long	7550                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x1d7e:0xb DW_TAG_typedef
	.long	7561                            @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1d89:0x7 DW_TAG_base_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x1d90:0x5 DW_TAG_pointer_type
	.long	82                              @ DW_AT_type
	.byte	41                              @ Abbrev [41] 0x1d95:0x5 DW_TAG_reference_type
	.long	7578                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1d9a:0x5 DW_TAG_const_type
	.long	207                             @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1d9f:0x7 DW_TAG_base_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	40                              @ Abbrev [40] 0x1da6:0x5 DW_TAG_pointer_type
	.long	7595                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1dab:0x5 DW_TAG_const_type
	.long	82                              @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1db0:0x5 DW_TAG_pointer_type
	.long	7605                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1db5:0x5 DW_TAG_const_type
	.long	265                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1dba:0x5 DW_TAG_pointer_type
	.long	2109                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1dbf:0xc DW_TAG_array_type
	.long	7486                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1dc4:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1dcb:0x5 DW_TAG_pointer_type
	.long	498                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1dd0:0x5 DW_TAG_pointer_type
	.long	7637                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1dd5:0x5 DW_TAG_const_type
	.long	498                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1dda:0x5 DW_TAG_pointer_type
	.long	631                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1ddf:0x5 DW_TAG_pointer_type
	.long	7652                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1de4:0x5 DW_TAG_const_type
	.long	631                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1de9:0x5 DW_TAG_pointer_type
	.long	764                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1dee:0x5 DW_TAG_pointer_type
	.long	7667                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1df3:0x5 DW_TAG_const_type
	.long	764                             @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1df8:0x5 DW_TAG_pointer_type
	.long	7677                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1dfd:0x5 DW_TAG_const_type
	.long	7290                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1e02:0xc DW_TAG_array_type
	.long	7290                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1e07:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1e0e:0x5 DW_TAG_pointer_type
	.long	82                              @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1e13:0x5 DW_TAG_const_type
	.long	7184                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1e18:0xc DW_TAG_array_type
	.long	7699                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1e1d:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1e24:0x5 DW_TAG_pointer_type
	.long	7672                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1e29:0x5 DW_TAG_const_type
	.long	7244                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e2e:0x5 DW_TAG_pointer_type
	.long	265                             @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1e33:0xe1 DW_TAG_subprogram
	.long	349                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	7751                            @ DW_AT_object_pointer
	.byte	12                              @ Abbrev [12] 0x1e3d:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	44                              @ Abbrev [44] 0x1e47:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	7956                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x1e50:0xb DW_TAG_formal_parameter
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x1e5b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1e66:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1e71:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1e7c:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1e87:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1e88:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1e93:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1e9e:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1ea9:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1eb4:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1eb5:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1ec0:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x1ecd:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1ece:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1ed9:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1ee4:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1eef:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1efa:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1efb:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f06:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x1f14:0x5 DW_TAG_pointer_type
	.long	265                             @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1f19:0x5 DW_TAG_const_type
	.long	7213                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1f1e:0xe1 DW_TAG_subprogram
	.long	386                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	7986                            @ DW_AT_object_pointer
	.byte	12                              @ Abbrev [12] 0x1f28:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	44                              @ Abbrev [44] 0x1f32:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	7956                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x1f3b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x1f46:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f51:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f5c:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f67:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1f72:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1f73:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f7e:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f89:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1f94:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1f9f:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1fa0:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1fab:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x1fb8:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1fb9:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1fc4:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1fcf:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1fda:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1fe5:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x1fe6:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1ff1:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	45                              @ Abbrev [45] 0x1fff:0x1d DW_TAG_subprogram
	.long	159                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.byte	15                              @ Abbrev [15] 0x2005:0xb DW_TAG_formal_parameter
	.long	.Linfo_string126                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	7420                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2010:0xb DW_TAG_formal_parameter
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x201c:0x1f DW_TAG_subprogram
	.long	137                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8230                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x2026:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	7694                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x202f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x203b:0xe1 DW_TAG_subprogram
	.long	423                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8271                            @ DW_AT_object_pointer
	.byte	12                              @ Abbrev [12] 0x2045:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	44                              @ Abbrev [44] 0x204f:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	7956                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2058:0xb DW_TAG_formal_parameter
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2063:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x206e:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2079:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2084:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x208f:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2090:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x209b:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20a6:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20b1:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x20bc:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x20bd:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20c8:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x20d5:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x20d6:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20e1:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20ec:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x20f7:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2102:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2103:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x210e:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x211c:0xe1 DW_TAG_subprogram
	.long	460                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8496                            @ DW_AT_object_pointer
	.byte	12                              @ Abbrev [12] 0x2126:0xa DW_TAG_template_value_parameter
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	3                               @ DW_AT_const_value
	.byte	44                              @ Abbrev [44] 0x2130:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	7956                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2139:0xb DW_TAG_formal_parameter
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7244                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2144:0xb DW_TAG_formal_parameter
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x214f:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x215a:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2165:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	7961                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2170:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2171:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x217c:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2187:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2192:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x219d:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x219e:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x21a9:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	121                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x21b6:0x46 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x21b7:0xb DW_TAG_variable
	.long	.Linfo_string120                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x21c2:0xb DW_TAG_variable
	.long	.Linfo_string122                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x21cd:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x21d8:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x21e3:0x18 DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x21e4:0xb DW_TAG_variable
	.long	.Linfo_string108                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x21ef:0xb DW_TAG_variable
	.long	.Linfo_string123                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	120                             @ DW_AT_decl_line
	.long	7213                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x21fd:0x5 DW_TAG_pointer_type
	.long	498                             @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x2202:0x1f DW_TAG_subprogram
	.long	587                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8716                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x220c:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	8701                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2215:0xb DW_TAG_formal_parameter
	.long	.Linfo_string135                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7462                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x2221:0x1f DW_TAG_subprogram
	.long	565                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8747                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x222b:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	8701                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2234:0xb DW_TAG_formal_parameter
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x2240:0x5 DW_TAG_pointer_type
	.long	631                             @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x2245:0x1f DW_TAG_subprogram
	.long	720                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8783                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x224f:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	8768                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2258:0xb DW_TAG_formal_parameter
	.long	.Linfo_string140                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	7515                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x2264:0x1f DW_TAG_subprogram
	.long	698                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8814                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x226e:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	8768                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	15                              @ Abbrev [15] 0x2277:0xb DW_TAG_formal_parameter
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.long	7573                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x2283:0x5 DW_TAG_pointer_type
	.long	764                             @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x2288:0x5c DW_TAG_subprogram
	.long	609                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8850                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x2292:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	8932                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	16                              @ Abbrev [16] 0x229b:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	8937                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x22a6:0xb DW_TAG_variable
	.long	.Linfo_string145                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	8937                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x22b1:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x22bc:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x22bd:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	7462                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x22c9:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x22ca:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.long	7177                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x22d6:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x22d7:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	7462                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x22e4:0x5 DW_TAG_pointer_type
	.long	7637                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x22e9:0xc DW_TAG_array_type
	.long	7321                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x22ee:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x22f5:0x5c DW_TAG_subprogram
	.long	742                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	8959                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x22ff:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	9041                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	16                              @ Abbrev [16] 0x2308:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	9046                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2313:0xb DW_TAG_variable
	.long	.Linfo_string145                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	9046                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x231e:0xb DW_TAG_variable
	.long	.Linfo_string146                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	7583                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2329:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x232a:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	7515                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x2336:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2337:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	7177                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x2343:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2344:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	7515                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x2351:0x5 DW_TAG_pointer_type
	.long	7652                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x2356:0xc DW_TAG_array_type
	.long	7539                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x235b:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x2362:0x2c DW_TAG_subprogram
	.long	185                             @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	9068                            @ DW_AT_object_pointer
	.byte	44                              @ Abbrev [44] 0x236c:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.long	9102                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	16                              @ Abbrev [16] 0x2375:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	9107                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2380:0xd DW_TAG_lexical_block
	.byte	16                              @ Abbrev [16] 0x2381:0xb DW_TAG_variable
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	7420                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x238e:0x5 DW_TAG_pointer_type
	.long	7595                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x2393:0xc DW_TAG_array_type
	.long	7455                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x2398:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	46                              @ Abbrev [46] 0x239f:0xdd DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
	.long	9138                            @ DW_AT_object_pointer
                                        @ DW_AT_GNU_all_call_sites
	.long	322                             @ DW_AT_specification
	.byte	47                              @ Abbrev [47] 0x23b2:0xd DW_TAG_formal_parameter
	.long	.Ldebug_loc205                  @ DW_AT_location
	.long	.Linfo_string115                @ DW_AT_name
	.long	9960                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	22                              @ Abbrev [22] 0x23bf:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc206                  @ DW_AT_location
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	7154                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x23ce:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc207                  @ DW_AT_location
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	125                             @ DW_AT_decl_line
	.long	7610                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x23dd:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	52
	.long	.Linfo_string189                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	126                             @ DW_AT_decl_line
	.long	9948                            @ DW_AT_type
	.byte	48                              @ Abbrev [48] 0x23eb:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	20
	.long	.Linfo_string190                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	126                             @ DW_AT_decl_line
	.long	9948                            @ DW_AT_type
	.byte	49                              @ Abbrev [49] 0x23f9:0x19 DW_TAG_lexical_block
	.long	.Ltmp517                        @ DW_AT_low_pc
	.long	.Ltmp519-.Ltmp517               @ DW_AT_high_pc
	.byte	50                              @ Abbrev [50] 0x2402:0xf DW_TAG_variable
	.long	.Ldebug_loc208                  @ DW_AT_location
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	127                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x2412:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges61                @ DW_AT_ranges
	.byte	50                              @ Abbrev [50] 0x2417:0xf DW_TAG_variable
	.long	.Ldebug_loc209                  @ DW_AT_location
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x2427:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges62                @ DW_AT_ranges
	.byte	50                              @ Abbrev [50] 0x242c:0xf DW_TAG_variable
	.long	.Ldebug_loc210                  @ DW_AT_location
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x243c:0x2a DW_TAG_lexical_block
	.long	.Ldebug_ranges63                @ DW_AT_ranges
	.byte	50                              @ Abbrev [50] 0x2441:0xf DW_TAG_variable
	.long	.Ldebug_loc212                  @ DW_AT_location
	.long	.Linfo_string191                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7177                            @ DW_AT_type
	.byte	51                              @ Abbrev [51] 0x2450:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges63                @ DW_AT_ranges
	.byte	50                              @ Abbrev [50] 0x2455:0xf DW_TAG_variable
	.long	.Ldebug_loc213                  @ DW_AT_location
	.long	.Linfo_string192                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	9965                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	51                              @ Abbrev [51] 0x2466:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges64                @ DW_AT_ranges
	.byte	50                              @ Abbrev [50] 0x246b:0xf DW_TAG_variable
	.long	.Ldebug_loc211                  @ DW_AT_location
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7374                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x247c:0xd7 DW_TAG_namespace
	.long	.Linfo_string148                @ DW_AT_name
	.byte	52                              @ Abbrev [52] 0x2481:0xd1 DW_TAG_namespace
	.long	.Linfo_string149                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	53                              @ Abbrev [53] 0x2486:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	9555                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x248d:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	7321                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2494:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7539                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x249b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	9567                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24a2:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	9589                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24a9:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7268                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24b0:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	7184                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24b7:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	7398                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24be:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	7486                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24c5:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	9618                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24cc:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	9640                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24d3:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	9662                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24da:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	9684                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24e1:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	9706                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24e8:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	9728                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24ef:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	9750                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24f6:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	9772                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x24fd:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	9794                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2504:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	9805                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x250b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	9816                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2512:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	9827                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2519:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	9838                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2520:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	9849                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2527:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	9860                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x252e:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	9871                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2535:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	9882                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x253c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	9893                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x2543:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	9904                            @ DW_AT_import
	.byte	53                              @ Abbrev [53] 0x254a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	9926                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x2553:0xb DW_TAG_typedef
	.long	9566                            @ DW_AT_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	54                              @ Abbrev [54] 0x255e:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	35                              @ Abbrev [35] 0x255f:0xb DW_TAG_typedef
	.long	9578                            @ DW_AT_type
	.long	.Linfo_string152                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x256a:0xb DW_TAG_typedef
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string151                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2575:0xb DW_TAG_typedef
	.long	9600                            @ DW_AT_type
	.long	.Linfo_string155                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2580:0xb DW_TAG_typedef
	.long	9611                            @ DW_AT_type
	.long	.Linfo_string154                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x258b:0x7 DW_TAG_base_type
	.long	.Linfo_string153                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x2592:0xb DW_TAG_typedef
	.long	9629                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x259d:0xb DW_TAG_typedef
	.long	7332                            @ DW_AT_type
	.long	.Linfo_string156                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25a8:0xb DW_TAG_typedef
	.long	9651                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25b3:0xb DW_TAG_typedef
	.long	7550                            @ DW_AT_type
	.long	.Linfo_string158                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25be:0xb DW_TAG_typedef
	.long	9673                            @ DW_AT_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25c9:0xb DW_TAG_typedef
	.long	9578                            @ DW_AT_type
	.long	.Linfo_string160                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25d4:0xb DW_TAG_typedef
	.long	9695                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25df:0xb DW_TAG_typedef
	.long	9600                            @ DW_AT_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25ea:0xb DW_TAG_typedef
	.long	9717                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x25f5:0xb DW_TAG_typedef
	.long	7279                            @ DW_AT_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2600:0xb DW_TAG_typedef
	.long	9739                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x260b:0xb DW_TAG_typedef
	.long	7195                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2616:0xb DW_TAG_typedef
	.long	9761                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2621:0xb DW_TAG_typedef
	.long	7409                            @ DW_AT_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x262c:0xb DW_TAG_typedef
	.long	9783                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2637:0xb DW_TAG_typedef
	.long	7497                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2642:0xb DW_TAG_typedef
	.long	7343                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x264d:0xb DW_TAG_typedef
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2658:0xb DW_TAG_typedef
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2663:0xb DW_TAG_typedef
	.long	9611                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x266e:0xb DW_TAG_typedef
	.long	7290                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2679:0xb DW_TAG_typedef
	.long	7165                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x2684:0xb DW_TAG_typedef
	.long	7165                            @ DW_AT_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x268f:0xb DW_TAG_typedef
	.long	7508                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x269a:0xb DW_TAG_typedef
	.long	7177                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x26a5:0xb DW_TAG_typedef
	.long	7165                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x26b0:0xb DW_TAG_typedef
	.long	9915                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x26bb:0xb DW_TAG_typedef
	.long	9611                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x26c6:0xb DW_TAG_typedef
	.long	9937                            @ DW_AT_type
	.long	.Linfo_string185                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	35                              @ Abbrev [35] 0x26d1:0xb DW_TAG_typedef
	.long	7508                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x26dc:0xc DW_TAG_array_type
	.long	7398                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x26e1:0x6 DW_TAG_subrange_type
	.long	7237                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	40                              @ Abbrev [40] 0x26e8:0x5 DW_TAG_pointer_type
	.long	7605                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x26ed:0x5 DW_TAG_pointer_type
	.long	9970                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x26f2:0x5 DW_TAG_const_type
	.long	7398                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp245-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp453-.Lfunc_begin0
	.long	.Ltmp515-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp246-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp453-.Lfunc_begin0
	.long	.Ltmp456-.Lfunc_begin0
	.long	.Ltmp457-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp247-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp453-.Lfunc_begin0
	.long	.Ltmp456-.Lfunc_begin0
	.long	.Ltmp457-.Lfunc_begin0
	.long	.Ltmp461-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp463-.Lfunc_begin0
	.long	.Ltmp464-.Lfunc_begin0
	.long	.Ltmp465-.Lfunc_begin0
	.long	.Ltmp466-.Lfunc_begin0
	.long	.Ltmp467-.Lfunc_begin0
	.long	.Ltmp469-.Lfunc_begin0
	.long	.Ltmp470-.Lfunc_begin0
	.long	.Ltmp477-.Lfunc_begin0
	.long	.Ltmp479-.Lfunc_begin0
	.long	.Ltmp486-.Lfunc_begin0
	.long	.Ltmp487-.Lfunc_begin0
	.long	.Ltmp493-.Lfunc_begin0
	.long	.Ltmp494-.Lfunc_begin0
	.long	.Ltmp498-.Lfunc_begin0
	.long	.Ltmp499-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp468-.Lfunc_begin0
	.long	.Ltmp469-.Lfunc_begin0
	.long	.Ltmp470-.Lfunc_begin0
	.long	.Ltmp472-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.long	.Ltmp476-.Lfunc_begin0
	.long	.Ltmp482-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp470-.Lfunc_begin0
	.long	.Ltmp471-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.long	.Ltmp475-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp476-.Lfunc_begin0
	.long	.Ltmp477-.Lfunc_begin0
	.long	.Ltmp479-.Lfunc_begin0
	.long	.Ltmp480-.Lfunc_begin0
	.long	.Ltmp481-.Lfunc_begin0
	.long	.Ltmp482-.Lfunc_begin0
	.long	.Ltmp487-.Lfunc_begin0
	.long	.Ltmp488-.Lfunc_begin0
	.long	.Ltmp490-.Lfunc_begin0
	.long	.Ltmp491-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp485-.Lfunc_begin0
	.long	.Ltmp486-.Lfunc_begin0
	.long	.Ltmp488-.Lfunc_begin0
	.long	.Ltmp490-.Lfunc_begin0
	.long	.Ltmp491-.Lfunc_begin0
	.long	.Ltmp493-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp499-.Lfunc_begin0
	.long	.Ltmp501-.Lfunc_begin0
	.long	.Ltmp502-.Lfunc_begin0
	.long	.Ltmp503-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp501-.Lfunc_begin0
	.long	.Ltmp502-.Lfunc_begin0
	.long	.Ltmp503-.Lfunc_begin0
	.long	.Ltmp505-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp505-.Lfunc_begin0
	.long	.Ltmp506-.Lfunc_begin0
	.long	.Ltmp507-.Lfunc_begin0
	.long	.Ltmp508-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp506-.Lfunc_begin0
	.long	.Ltmp507-.Lfunc_begin0
	.long	.Ltmp508-.Lfunc_begin0
	.long	.Ltmp509-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp228-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp264-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp268-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges32:
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges33:
	.long	.Ltmp277-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges34:
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges35:
	.long	.Ltmp314-.Lfunc_begin0
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges36:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges37:
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges38:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges39:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges40:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges41:
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp152-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges42:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges43:
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp337-.Lfunc_begin0
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges44:
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp337-.Lfunc_begin0
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges45:
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges46:
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp355-.Lfunc_begin0
	.long	.Ltmp356-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges47:
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp358-.Lfunc_begin0
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp362-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp372-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges48:
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp372-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges49:
	.long	.Ltmp394-.Lfunc_begin0
	.long	.Ltmp395-.Lfunc_begin0
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges50:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges51:
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp192-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges52:
	.long	.Ltmp188-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges53:
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges54:
	.long	.Ltmp198-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp205-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges55:
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp410-.Lfunc_begin0
	.long	.Ltmp411-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges56:
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp406-.Lfunc_begin0
	.long	.Ltmp410-.Lfunc_begin0
	.long	.Ltmp411-.Lfunc_begin0
	.long	.Ltmp415-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges57:
	.long	.Ltmp420-.Lfunc_begin0
	.long	.Ltmp421-.Lfunc_begin0
	.long	.Ltmp423-.Lfunc_begin0
	.long	.Ltmp424-.Lfunc_begin0
	.long	.Ltmp425-.Lfunc_begin0
	.long	.Ltmp426-.Lfunc_begin0
	.long	.Ltmp428-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.long	.Ltmp433-.Lfunc_begin0
	.long	.Ltmp434-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges58:
	.long	.Ltmp420-.Lfunc_begin0
	.long	.Ltmp421-.Lfunc_begin0
	.long	.Ltmp425-.Lfunc_begin0
	.long	.Ltmp426-.Lfunc_begin0
	.long	.Ltmp430-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges59:
	.long	.Ltmp431-.Lfunc_begin0
	.long	.Ltmp432-.Lfunc_begin0
	.long	.Ltmp434-.Lfunc_begin0
	.long	.Ltmp436-.Lfunc_begin0
	.long	.Ltmp439-.Lfunc_begin0
	.long	.Ltmp440-.Lfunc_begin0
	.long	.Ltmp442-.Lfunc_begin0
	.long	.Ltmp443-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges60:
	.long	.Ltmp437-.Lfunc_begin0
	.long	.Ltmp438-.Lfunc_begin0
	.long	.Ltmp440-.Lfunc_begin0
	.long	.Ltmp442-.Lfunc_begin0
	.long	.Ltmp443-.Lfunc_begin0
	.long	.Ltmp445-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges61:
	.long	.Ltmp519-.Lfunc_begin0
	.long	.Ltmp521-.Lfunc_begin0
	.long	.Ltmp523-.Lfunc_begin0
	.long	.Ltmp524-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges62:
	.long	.Ltmp521-.Lfunc_begin0
	.long	.Ltmp522-.Lfunc_begin0
	.long	.Ltmp524-.Lfunc_begin0
	.long	.Ltmp526-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges63:
	.long	.Ltmp522-.Lfunc_begin0
	.long	.Ltmp523-.Lfunc_begin0
	.long	.Ltmp528-.Lfunc_begin0
	.long	.Ltmp529-.Lfunc_begin0
	.long	.Ltmp530-.Lfunc_begin0
	.long	.Ltmp541-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges64:
	.long	.Ltmp526-.Lfunc_begin0
	.long	.Ltmp528-.Lfunc_begin0
	.long	.Ltmp529-.Lfunc_begin0
	.long	.Ltmp530-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/model/walk_neon.cpp"      @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=46
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=61
.Linfo_string4:
	.asciz	"kLinePieces"                   @ string offset=69
.Linfo_string5:
	.asciz	"unsigned int"                  @ string offset=81
.Linfo_string6:
	.asciz	"size_t"                        @ string offset=94
.Linfo_string7:
	.asciz	"kBlockPieces"                  @ string offset=101
.Linfo_string8:
	.asciz	"kPiece"                        @ string offset=114
.Linfo_string9:
	.asciz	"kAhead"                        @ string offset=121
.Linfo_string10:
	.asciz	"kSumLanes"                     @ string offset=128
.Linfo_string11:
	.asciz	"int"                           @ string offset=138
.Linfo_string12:
	.asciz	"any"                           @ string offset=142
.Linfo_string13:
	.asciz	"floats"                        @ string offset=146
.Linfo_string14:
	.asciz	"int8"                          @ string offset=153
.Linfo_string15:
	.asciz	"int16"                         @ string offset=158
.Linfo_string16:
	.asciz	"Content"                       @ string offset=164
.Linfo_string17:
	.asciz	"unsigned short"                @ string offset=172
.Linfo_string18:
	.asciz	"__uint16_t"                    @ string offset=187
.Linfo_string19:
	.asciz	"uint16_t"                      @ string offset=198
.Linfo_string20:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=207
.Linfo_string21:
	.asciz	"uint16x4_t"                    @ string offset=227
.Linfo_string22:
	.asciz	"unsigned char"                 @ string offset=238
.Linfo_string23:
	.asciz	"__uint8_t"                     @ string offset=252
.Linfo_string24:
	.asciz	"uint8_t"                       @ string offset=262
.Linfo_string25:
	.asciz	"uint8x16_t"                    @ string offset=270
.Linfo_string26:
	.asciz	"signed char"                   @ string offset=281
.Linfo_string27:
	.asciz	"__int8_t"                      @ string offset=293
.Linfo_string28:
	.asciz	"int8_t"                        @ string offset=302
.Linfo_string29:
	.asciz	"int8x8_t"                      @ string offset=309
.Linfo_string30:
	.asciz	"uint16x8_t"                    @ string offset=318
.Linfo_string31:
	.asciz	"__uint32_t"                    @ string offset=329
.Linfo_string32:
	.asciz	"uint32_t"                      @ string offset=340
.Linfo_string33:
	.asciz	"uint32x4_t"                    @ string offset=349
.Linfo_string34:
	.asciz	"float"                         @ string offset=360
.Linfo_string35:
	.asciz	"float32_t"                     @ string offset=366
.Linfo_string36:
	.asciz	"float32x4_t"                   @ string offset=376
.Linfo_string37:
	.asciz	"int8x16_t"                     @ string offset=388
.Linfo_string38:
	.asciz	"unsigned long long"            @ string offset=398
.Linfo_string39:
	.asciz	"__uint64_t"                    @ string offset=417
.Linfo_string40:
	.asciz	"uint64_t"                      @ string offset=428
.Linfo_string41:
	.asciz	"short"                         @ string offset=437
.Linfo_string42:
	.asciz	"__int16_t"                     @ string offset=443
.Linfo_string43:
	.asciz	"int16_t"                       @ string offset=453
.Linfo_string44:
	.asciz	"int16x8_t"                     @ string offset=461
.Linfo_string45:
	.asciz	"even_f32x4"                    @ string offset=471
.Linfo_string46:
	.asciz	"odd_f32x4"                     @ string offset=482
.Linfo_string47:
	.asciz	"_ZN7facesig12_GLOBAL__N_16FloatsC4Ej" @ string offset=492
.Linfo_string48:
	.asciz	"Floats"                        @ string offset=529
.Linfo_string49:
	.asciz	"_ZN7facesig12_GLOBAL__N_16Floats4lookERKNS0_4LineE" @ string offset=536
.Linfo_string50:
	.asciz	"look"                          @ string offset=587
.Linfo_string51:
	.asciz	"piece0"                        @ string offset=592
.Linfo_string52:
	.asciz	"piece1"                        @ string offset=599
.Linfo_string53:
	.asciz	"piece2"                        @ string offset=606
.Linfo_string54:
	.asciz	"piece3"                        @ string offset=613
.Linfo_string55:
	.asciz	"Line"                          @ string offset=620
.Linfo_string56:
	.asciz	"_ZN7facesig12_GLOBAL__N_16Floats3addE19__simd128_float32_t17__simd128_uint8_t" @ string offset=625
.Linfo_string57:
	.asciz	"add"                           @ string offset=703
.Linfo_string58:
	.asciz	"_ZNK7facesig12_GLOBAL__N_16Floats5legalEv" @ string offset=707
.Linfo_string59:
	.asciz	"legal"                         @ string offset=749
.Linfo_string60:
	.asciz	"bool"                          @ string offset=755
.Linfo_string61:
	.asciz	"once_low"                      @ string offset=760
.Linfo_string62:
	.asciz	"once_high"                     @ string offset=769
.Linfo_string63:
	.asciz	"often_low"                     @ string offset=779
.Linfo_string64:
	.asciz	"often_high"                    @ string offset=789
.Linfo_string65:
	.asciz	"_ZNK7facesig12_GLOBAL__N_15Block4foldEjPNS_4SumsE" @ string offset=800
.Linfo_string66:
	.asciz	"fold"                          @ string offset=850
.Linfo_string67:
	.asciz	"s1"                            @ string offset=855
.Linfo_string68:
	.asciz	"s2"                            @ string offset=858
.Linfo_string69:
	.asciz	"Sums"                          @ string offset=861
.Linfo_string70:
	.asciz	"Block"                         @ string offset=866
.Linfo_string71:
	.asciz	"most_s8x16"                    @ string offset=872
.Linfo_string72:
	.asciz	"least_s8x16"                   @ string offset=883
.Linfo_string73:
	.asciz	"limit"                         @ string offset=895
.Linfo_string74:
	.asciz	"_ZN7facesig12_GLOBAL__N_14Int8C4Ej" @ string offset=901
.Linfo_string75:
	.asciz	"Int8"                          @ string offset=936
.Linfo_string76:
	.asciz	"_ZN7facesig12_GLOBAL__N_14Int84lookERKNS0_4LineE" @ string offset=941
.Linfo_string77:
	.asciz	"_ZN7facesig12_GLOBAL__N_14Int84lookE16__simd128_int8_t" @ string offset=990
.Linfo_string78:
	.asciz	"_ZNK7facesig12_GLOBAL__N_14Int85legalEv" @ string offset=1045
.Linfo_string79:
	.asciz	"most_s16x8"                    @ string offset=1085
.Linfo_string80:
	.asciz	"least_s16x8"                   @ string offset=1096
.Linfo_string81:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Int16C4Ej" @ string offset=1108
.Linfo_string82:
	.asciz	"Int16"                         @ string offset=1144
.Linfo_string83:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Int164lookERKNS0_4LineE" @ string offset=1150
.Linfo_string84:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Int164lookE17__simd128_int16_t" @ string offset=1200
.Linfo_string85:
	.asciz	"_ZNK7facesig12_GLOBAL__N_15Int165legalEv" @ string offset=1257
.Linfo_string86:
	.asciz	"_ZN7facesig12_GLOBAL__N_18AnythingC4Ej" @ string offset=1298
.Linfo_string87:
	.asciz	"Anything"                      @ string offset=1337
.Linfo_string88:
	.asciz	"_ZN7facesig12_GLOBAL__N_18Anything4lookERKNS0_4LineE" @ string offset=1346
.Linfo_string89:
	.asciz	"_ZNK7facesig12_GLOBAL__N_18Anything5legalEv" @ string offset=1399
.Linfo_string90:
	.asciz	"Look"                          @ string offset=1443
.Linfo_string91:
	.asciz	"_ZN7facesig12_GLOBAL__N_14walkINS0_6FloatsEEEbPKhjjPNS_4SumsE" @ string offset=1448
.Linfo_string92:
	.asciz	"walk<facesig::(anonymous namespace)::Floats>" @ string offset=1510
.Linfo_string93:
	.asciz	"data"                          @ string offset=1555
.Linfo_string94:
	.asciz	"pieces"                        @ string offset=1560
.Linfo_string95:
	.asciz	"sums"                          @ string offset=1567
.Linfo_string96:
	.asciz	"found"                         @ string offset=1572
.Linfo_string97:
	.asciz	"count"                         @ string offset=1578
.Linfo_string98:
	.asciz	"whole"                         @ string offset=1584
.Linfo_string99:
	.asciz	"line"                          @ string offset=1590
.Linfo_string100:
	.asciz	"i"                             @ string offset=1595
.Linfo_string101:
	.asciz	"_ZN7facesig12_GLOBAL__N_110walk_blockINS0_6FloatsEEEvPKhjPT_PNS_4SumsE" @ string offset=1597
.Linfo_string102:
	.asciz	"walk_block<facesig::(anonymous namespace)::Floats>" @ string offset=1668
.Linfo_string103:
	.asciz	"block"                         @ string offset=1719
.Linfo_string104:
	.asciz	"most"                          @ string offset=1725
.Linfo_string105:
	.asciz	"first"                         @ string offset=1730
.Linfo_string106:
	.asciz	"lines"                         @ string offset=1736
.Linfo_string107:
	.asciz	"weights_u16x4"                 @ string offset=1742
.Linfo_string108:
	.asciz	"__ret"                         @ string offset=1756
.Linfo_string109:
	.asciz	"_ZN7facesig12_GLOBAL__N_14loadEPPKh" @ string offset=1762
.Linfo_string110:
	.asciz	"load"                          @ string offset=1798
.Linfo_string111:
	.asciz	"piece"                         @ string offset=1803
.Linfo_string112:
	.asciz	"Lane"                          @ string offset=1809
.Linfo_string113:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Block3addILi0EEEv17__simd128_uint8_t17__simd64_uint16_t" @ string offset=1814
.Linfo_string114:
	.asciz	"add<0>"                        @ string offset=1896
.Linfo_string115:
	.asciz	"this"                          @ string offset=1903
.Linfo_string116:
	.asciz	"low_u16x4"                     @ string offset=1908
.Linfo_string117:
	.asciz	"high_u16x4"                    @ string offset=1918
.Linfo_string118:
	.asciz	"one_u16x4"                     @ string offset=1929
.Linfo_string119:
	.asciz	"__ret_855"                     @ string offset=1939
.Linfo_string120:
	.asciz	"__s0_855"                      @ string offset=1949
.Linfo_string121:
	.asciz	"__s1_855"                      @ string offset=1958
.Linfo_string122:
	.asciz	"__s2_855"                      @ string offset=1967
.Linfo_string123:
	.asciz	"__s0"                          @ string offset=1976
.Linfo_string124:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Block3addILi1EEEv17__simd128_uint8_t17__simd64_uint16_t" @ string offset=1981
.Linfo_string125:
	.asciz	"add<1>"                        @ string offset=2063
.Linfo_string126:
	.asciz	"sum_f32x4"                     @ string offset=2070
.Linfo_string127:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Block3addILi2EEEv17__simd128_uint8_t17__simd64_uint16_t" @ string offset=2080
.Linfo_string128:
	.asciz	"add<2>"                        @ string offset=2162
.Linfo_string129:
	.asciz	"_ZN7facesig12_GLOBAL__N_15Block3addILi3EEEv17__simd128_uint8_t17__simd64_uint16_t" @ string offset=2169
.Linfo_string130:
	.asciz	"add<3>"                        @ string offset=2251
.Linfo_string131:
	.asciz	"_ZN7facesig12_GLOBAL__N_14walkINS0_4Int8EEEbPKhjjPNS_4SumsE" @ string offset=2258
.Linfo_string132:
	.asciz	"walk<facesig::(anonymous namespace)::Int8>" @ string offset=2318
.Linfo_string133:
	.asciz	"_ZN7facesig12_GLOBAL__N_110walk_blockINS0_4Int8EEEvPKhjPT_PNS_4SumsE" @ string offset=2361
.Linfo_string134:
	.asciz	"walk_block<facesig::(anonymous namespace)::Int8>" @ string offset=2430
.Linfo_string135:
	.asciz	"piece_s8x16"                   @ string offset=2479
.Linfo_string136:
	.asciz	"_ZN7facesig12_GLOBAL__N_14walkINS0_5Int16EEEbPKhjjPNS_4SumsE" @ string offset=2491
.Linfo_string137:
	.asciz	"walk<facesig::(anonymous namespace)::Int16>" @ string offset=2552
.Linfo_string138:
	.asciz	"_ZN7facesig12_GLOBAL__N_110walk_blockINS0_5Int16EEEvPKhjPT_PNS_4SumsE" @ string offset=2596
.Linfo_string139:
	.asciz	"walk_block<facesig::(anonymous namespace)::Int16>" @ string offset=2666
.Linfo_string140:
	.asciz	"piece_s16x8"                   @ string offset=2716
.Linfo_string141:
	.asciz	"_ZN7facesig12_GLOBAL__N_14walkINS0_8AnythingEEEbPKhjjPNS_4SumsE" @ string offset=2728
.Linfo_string142:
	.asciz	"walk<facesig::(anonymous namespace)::Anything>" @ string offset=2792
.Linfo_string143:
	.asciz	"_ZN7facesig12_GLOBAL__N_110walk_blockINS0_8AnythingEEEvPKhjPT_PNS_4SumsE" @ string offset=2839
.Linfo_string144:
	.asciz	"walk_block<facesig::(anonymous namespace)::Anything>" @ string offset=2912
.Linfo_string145:
	.asciz	"least"                         @ string offset=2965
.Linfo_string146:
	.asciz	"within"                        @ string offset=2971
.Linfo_string147:
	.asciz	"__s1"                          @ string offset=2978
.Linfo_string148:
	.asciz	"std"                           @ string offset=2983
.Linfo_string149:
	.asciz	"__1"                           @ string offset=2987
.Linfo_string150:
	.asciz	"max_align_t"                   @ string offset=2991
.Linfo_string151:
	.asciz	"__int32_t"                     @ string offset=3003
.Linfo_string152:
	.asciz	"int32_t"                       @ string offset=3013
.Linfo_string153:
	.asciz	"long long"                     @ string offset=3021
.Linfo_string154:
	.asciz	"__int64_t"                     @ string offset=3031
.Linfo_string155:
	.asciz	"int64_t"                       @ string offset=3041
.Linfo_string156:
	.asciz	"__int_least8_t"                @ string offset=3049
.Linfo_string157:
	.asciz	"int_least8_t"                  @ string offset=3064
.Linfo_string158:
	.asciz	"__int_least16_t"               @ string offset=3077
.Linfo_string159:
	.asciz	"int_least16_t"                 @ string offset=3093
.Linfo_string160:
	.asciz	"__int_least32_t"               @ string offset=3107
.Linfo_string161:
	.asciz	"int_least32_t"                 @ string offset=3123
.Linfo_string162:
	.asciz	"__int_least64_t"               @ string offset=3137
.Linfo_string163:
	.asciz	"int_least64_t"                 @ string offset=3153
.Linfo_string164:
	.asciz	"__uint_least8_t"               @ string offset=3167
.Linfo_string165:
	.asciz	"uint_least8_t"                 @ string offset=3183
.Linfo_string166:
	.asciz	"__uint_least16_t"              @ string offset=3197
.Linfo_string167:
	.asciz	"uint_least16_t"                @ string offset=3214
.Linfo_string168:
	.asciz	"__uint_least32_t"              @ string offset=3229
.Linfo_string169:
	.asciz	"uint_least32_t"                @ string offset=3246
.Linfo_string170:
	.asciz	"__uint_least64_t"              @ string offset=3261
.Linfo_string171:
	.asciz	"uint_least64_t"                @ string offset=3278
.Linfo_string172:
	.asciz	"int_fast8_t"                   @ string offset=3293
.Linfo_string173:
	.asciz	"int_fast16_t"                  @ string offset=3305
.Linfo_string174:
	.asciz	"int_fast32_t"                  @ string offset=3318
.Linfo_string175:
	.asciz	"int_fast64_t"                  @ string offset=3331
.Linfo_string176:
	.asciz	"uint_fast8_t"                  @ string offset=3344
.Linfo_string177:
	.asciz	"uint_fast16_t"                 @ string offset=3357
.Linfo_string178:
	.asciz	"uint_fast32_t"                 @ string offset=3371
.Linfo_string179:
	.asciz	"uint_fast64_t"                 @ string offset=3385
.Linfo_string180:
	.asciz	"intptr_t"                      @ string offset=3399
.Linfo_string181:
	.asciz	"uintptr_t"                     @ string offset=3408
.Linfo_string182:
	.asciz	"__intmax_t"                    @ string offset=3418
.Linfo_string183:
	.asciz	"intmax_t"                      @ string offset=3429
.Linfo_string184:
	.asciz	"__uintmax_t"                   @ string offset=3438
.Linfo_string185:
	.asciz	"uintmax_t"                     @ string offset=3450
.Linfo_string186:
	.asciz	"_ZN7facesig9walk_neonENS_7ContentEPKhjjPNS_4SumsE" @ string offset=3460
.Linfo_string187:
	.asciz	"walk_neon"                     @ string offset=3510
.Linfo_string188:
	.asciz	"content"                       @ string offset=3520
.Linfo_string189:
	.asciz	"once"                          @ string offset=3528
.Linfo_string190:
	.asciz	"often"                         @ string offset=3533
.Linfo_string191:
	.asciz	"lane"                          @ string offset=3539
.Linfo_string192:
	.asciz	"halves"                        @ string offset=3544
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
