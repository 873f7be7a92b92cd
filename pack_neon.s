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
	.file	"pack_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.text
	.globl	_ZN7facesig10split_neonEPKhiiiPh @ -- Begin function _ZN7facesig10split_neonEPKhiiiPh
	.p2align	2
	.type	_ZN7facesig10split_neonEPKhiiiPh,%function
	.code	32
_ZN7facesig10split_neonEPKhiiiPh:       @ @_ZN7facesig10split_neonEPKhiiiPh
.Lfunc_begin0:
	.file	6 "/work/wt/cside" "csrc/image/pack_neon.cpp"
	.loc	6 24 0                          @ csrc/image/pack_neon.cpp:24:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: split_neon:row <- $r0
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:offset <- $r2
	@DEBUG_VALUE: split_neon:samples <- $r3
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
	.pad	#32
	sub	sp, sp, #32
.Ltmp0:
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r12, [r11, #8]
.Ltmp1:
	.loc	6 25 21 prologue_end            @ csrc/image/pack_neon.cpp:25:21
	cmp	r1, #1
	beq	.LBB0_10
.Ltmp2:
@ %bb.1:
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:offset <- $r2
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 25 21                         @ csrc/image/pack_neon.cpp:25:21
	cmp	r3, #8
	blt	.LBB0_10
.Ltmp3:
@ %bb.2:
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:offset <- $r2
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 0 21 is_stmt 0                @ csrc/image/pack_neon.cpp:0:21
	mov	r4, sp
	mov	r6, #0
	add	r2, r4, r2, lsl #3
.Ltmp4:
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	add	lr, r4, #8
	@DEBUG_VALUE: i <- 0
	add	r4, lr, #16
	add	r5, lr, #8
	b	.LBB0_6
.Ltmp5:
.LBB0_3:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 18 28 is_stmt 1               @ csrc/image/pack_neon.cpp:18:28 @[ csrc/image/pack_neon.cpp:30:25 ]
	vld3.8	{d16, d17, d18}, [r7]
.Ltmp6:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 64 64] $d17
	vstr	d17, [lr]
.Ltmp7:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 128 64] $d18
	vstr	d18, [r5]
.Ltmp8:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 0 64] $d16
.LBB0_4:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 0 0 is_stmt 0                 @ csrc/image/pack_neon.cpp:0 @[ csrc/image/pack_neon.cpp:30:25 ]
	vstr	d16, [sp]
.Ltmp9:
.LBB0_5:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	vldr	d16, [r2]
.Ltmp10:
	@DEBUG_VALUE: __s1 <- $d16
	.loc	6 30 9                          @ csrc/image/pack_neon.cpp:30:9
	add	r7, r12, r6
.Ltmp11:
	vst1.8	{d16}, [r7]
.Ltmp12:
	@DEBUG_VALUE: next:i <- $r6
	@DEBUG_VALUE: next:step <- 8
	@DEBUG_VALUE: next:count <- $r3
	.loc	6 12 11 is_stmt 1               @ csrc/image/pack_neon.cpp:12:11 @[ csrc/image/pack_neon.cpp:29:42 ]
	add	r7, r6, #8
	.loc	6 12 18 is_stmt 0               @ csrc/image/pack_neon.cpp:12:18 @[ csrc/image/pack_neon.cpp:29:42 ]
	add	r6, r6, #16
.Ltmp13:
	cmp	r6, r3
	mov	r6, r7
	subgt	r6, r3, #8
	cmp	r7, r3
	movge	r6, r3
.Ltmp14:
	@DEBUG_VALUE: i <- $r6
	.loc	6 29 5 is_stmt 1                @ csrc/image/pack_neon.cpp:29:5
	cmp	r6, r3
	bge	.LBB0_11
.Ltmp15:
.LBB0_6:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	@DEBUG_VALUE: i <- $r6
	.loc	6 30 39 is_stmt 0               @ csrc/image/pack_neon.cpp:30:39
	mla	r7, r6, r1, r0
.Ltmp16:
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:offset <- undef
	.loc	6 17 15 is_stmt 1               @ csrc/image/pack_neon.cpp:17:15 @[ csrc/image/pack_neon.cpp:30:25 ]
	cmp	r1, #3
	beq	.LBB0_3
.Ltmp17:
@ %bb.7:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 17 15                         @ csrc/image/pack_neon.cpp:17:15 @[ csrc/image/pack_neon.cpp:30:25 ]
	cmp	r1, #2
	bne	.LBB0_9
.Ltmp18:
@ %bb.8:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 17 28                         @ csrc/image/pack_neon.cpp:17:28 @[ csrc/image/pack_neon.cpp:30:25 ]
	vld2.8	{d16, d17}, [r7]
.Ltmp19:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 64 64] $d17
	vstr	d17, [lr]
.Ltmp20:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 0 64] $d16
	vstr	d16, [sp]
.Ltmp21:
	.loc	6 17 28 is_stmt 0               @ csrc/image/pack_neon.cpp:17:28 @[ csrc/image/pack_neon.cpp:30:25 ]
	b	.LBB0_5
.Ltmp22:
.LBB0_9:                                @   in Loop: Header=BB0_6 Depth=1
	@DEBUG_VALUE: component:pitch <- $r1
	@DEBUG_VALUE: component:samples <- $r7
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 19 12 is_stmt 1               @ csrc/image/pack_neon.cpp:19:12 @[ csrc/image/pack_neon.cpp:30:25 ]
	vld4.8	{d16, d17, d18, d19}, [r7]
.Ltmp23:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 64 64] $d17
	vstr	d17, [lr]
.Ltmp24:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 128 64] $d18
	vstr	d18, [r5]
.Ltmp25:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 192 64] $d19
	vstr	d19, [r4]
.Ltmp26:
	@DEBUG_VALUE: __ret <- [DW_OP_LLVM_fragment 0 64] $d16
	.loc	6 0 12 is_stmt 0                @ csrc/image/pack_neon.cpp:0:12
	b	.LBB0_4
.Ltmp27:
.LBB0_10:
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:offset <- $r2
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 26 9 is_stmt 1                @ csrc/image/pack_neon.cpp:26:9
	str	r12, [r11, #8]
	.loc	6 26 9 epilogue_begin is_stmt 0 @ csrc/image/pack_neon.cpp:26:9
	sub	sp, r11, #16
	pop	{r4, r5, r6, r7, r11, lr}
.Ltmp28:
	b	_ZN7facesig12split_scalarEPKhiiiPh
.Ltmp29:
.LBB0_11:
	@DEBUG_VALUE: split_neon:offset <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: split_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: split_neon:samples <- $r3
	@DEBUG_VALUE: split_neon:pitch <- $r1
	@DEBUG_VALUE: split_neon:row <- $r0
	.loc	6 32 1 epilogue_begin is_stmt 1 @ csrc/image/pack_neon.cpp:32:1
	sub	sp, r11, #16
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp30:
.Lfunc_end0:
	.size	_ZN7facesig10split_neonEPKhiiiPh, .Lfunc_end0-_ZN7facesig10split_neonEPKhiiiPh
	.cfi_endproc
	.file	7 "/work/wt/cside" "csrc/image/kernels.h"
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig9pack_neonEPKPKhihPh @ -- Begin function _ZN7facesig9pack_neonEPKPKhihPh
	.p2align	2
	.type	_ZN7facesig9pack_neonEPKPKhihPh,%function
	.code	32
_ZN7facesig9pack_neonEPKPKhihPh:        @ @_ZN7facesig9pack_neonEPKPKhihPh
.Lfunc_begin1:
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_neon:rows <- $r0
	@DEBUG_VALUE: pack_neon:count <- $r1
	@DEBUG_VALUE: pack_neon:flip <- $r2
	@DEBUG_VALUE: pack_neon:to <- $r3
	.loc	6 35 15 prologue_end            @ csrc/image/pack_neon.cpp:35:15
	cmp	r1, #7
	bgt	.LBB1_2
.Ltmp31:
@ %bb.1:
	@DEBUG_VALUE: pack_neon:to <- $r3
	@DEBUG_VALUE: pack_neon:flip <- $r2
	@DEBUG_VALUE: pack_neon:count <- $r1
	@DEBUG_VALUE: pack_neon:rows <- $r0
	@DEBUG_VALUE: pack_neon:flip <- $r2
	.loc	6 36 9                          @ csrc/image/pack_neon.cpp:36:9
	b	_ZN7facesig11pack_scalarEPKPKhihPh
.Ltmp32:
.LBB1_2:
	@DEBUG_VALUE: pack_neon:to <- $r3
	@DEBUG_VALUE: pack_neon:flip <- $r2
	@DEBUG_VALUE: pack_neon:count <- $r1
	@DEBUG_VALUE: pack_neon:rows <- $r0
	.loc	6 0 9 is_stmt 0                 @ csrc/image/pack_neon.cpp:0:9
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
	.loc	6 39 33                         @ csrc/image/pack_neon.cpp:39:33
	vdup.8	d16, r2
.Ltmp33:
	@DEBUG_VALUE: pack_neon:flip_u8x8 <- $d16
	@DEBUG_VALUE: i <- 0
	.loc	6 0 33                          @ csrc/image/pack_neon.cpp:0:33
	mov	r2, #0
.Ltmp34:
	@DEBUG_VALUE: pack_neon:flip <- [DW_OP_LLVM_entry_value 1] $r2
.LBB1_3:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: pack_neon:flip <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: pack_neon:flip_u8x8 <- $d16
	@DEBUG_VALUE: pack_neon:to <- $r3
	@DEBUG_VALUE: pack_neon:count <- $r1
	@DEBUG_VALUE: pack_neon:rows <- $r0
	@DEBUG_VALUE: i <- $r2
	@DEBUG_VALUE: k <- 3
	@DEBUG_VALUE: __s1 <- [DW_OP_LLVM_fragment 0 64] undef
	@DEBUG_VALUE: __s1 <- [DW_OP_LLVM_fragment 64 64] undef
	.loc	6 42 67                         @ csrc/image/pack_neon.cpp:42:67
	ldr	r4, [r0, #8]
.Ltmp35:
	.loc	6 43 24                         @ csrc/image/pack_neon.cpp:43:24
	add	r5, r2, r2, lsl #1
.Ltmp36:
	.loc	6 42 67                         @ csrc/image/pack_neon.cpp:42:67
	ldm	r0, {r12, lr}
	.loc	6 42 59                         @ csrc/image/pack_neon.cpp:42:59
	add	r4, r4, r2
.Ltmp37:
	.loc	6 43 9                          @ csrc/image/pack_neon.cpp:43:9
	add	r5, r3, r5
.Ltmp38:
	.loc	6 42 59 is_stmt 1               @ csrc/image/pack_neon.cpp:42:59
	vld1.8	{d17}, [r4]
.Ltmp39:
	@DEBUG_VALUE: __ret <- $d17
	add	r4, lr, r2
.Ltmp40:
	.loc	6 42 51 is_stmt 0               @ csrc/image/pack_neon.cpp:42:51
	veor	d20, d17, d16
.Ltmp41:
	@DEBUG_VALUE: made <- [DW_OP_LLVM_fragment 128 64] $d20
	@DEBUG_VALUE: __s1 <- [DW_OP_LLVM_fragment 128 64] $d20
	.loc	6 42 59 is_stmt 1               @ csrc/image/pack_neon.cpp:42:59
	vld1.8	{d17}, [r4]
.Ltmp42:
	@DEBUG_VALUE: __ret <- $d17
	add	r4, r12, r2
.Ltmp43:
	.loc	6 42 51 is_stmt 0               @ csrc/image/pack_neon.cpp:42:51
	veor	d19, d17, d16
.Ltmp44:
	@DEBUG_VALUE: made <- [DW_OP_LLVM_fragment 64 64] $d19
	.loc	6 42 59 is_stmt 1               @ csrc/image/pack_neon.cpp:42:59
	vld1.8	{d17}, [r4]
.Ltmp45:
	@DEBUG_VALUE: __ret <- $d17
	.loc	6 42 51 is_stmt 0               @ csrc/image/pack_neon.cpp:42:51
	veor	d18, d17, d16
.Ltmp46:
	@DEBUG_VALUE: made <- [DW_OP_LLVM_fragment 0 64] $d18
	.loc	6 43 9                          @ csrc/image/pack_neon.cpp:43:9
	vst3.8	{d18, d19, d20}, [r5]
.Ltmp47:
	@DEBUG_VALUE: next:i <- $r2
	@DEBUG_VALUE: next:step <- 8
	@DEBUG_VALUE: next:count <- $r1
	.loc	6 12 11 is_stmt 1               @ csrc/image/pack_neon.cpp:12:11 @[ csrc/image/pack_neon.cpp:40:40 ]
	add	r5, r2, #8
	.loc	6 12 18 is_stmt 0               @ csrc/image/pack_neon.cpp:12:18 @[ csrc/image/pack_neon.cpp:40:40 ]
	add	r2, r2, #16
.Ltmp48:
	cmp	r2, r1
	mov	r2, r5
	subgt	r2, r1, #8
	cmp	r5, r1
	movge	r2, r1
.Ltmp49:
	@DEBUG_VALUE: i <- $r2
	.loc	6 40 5 is_stmt 1                @ csrc/image/pack_neon.cpp:40:5
	cmp	r2, r1
	blt	.LBB1_3
.Ltmp50:
@ %bb.4:
	@DEBUG_VALUE: pack_neon:flip <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: pack_neon:flip_u8x8 <- $d16
	@DEBUG_VALUE: pack_neon:to <- $r3
	@DEBUG_VALUE: pack_neon:count <- $r1
	@DEBUG_VALUE: pack_neon:rows <- $r0
	.loc	6 45 1 epilogue_begin           @ csrc/image/pack_neon.cpp:45:1
	pop	{r4, r5, r11, pc}
.Ltmp51:
.Lfunc_end1:
	.size	_ZN7facesig9pack_neonEPKPKhihPh, .Lfunc_end1-_ZN7facesig9pack_neonEPKPKhihPh
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
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Lfunc_end1-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ DW_OP_regx
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
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
	.byte	4                               @ Abbreviation Code
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
	.byte	5                               @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
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
	.byte	20                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
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
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
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
	.byte	30                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
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
	.byte	33                              @ Abbreviation Code
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
	.byte	34                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
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
	.byte	5                               @ DW_FORM_data2
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	13                              @ DW_TAG_member
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	5                               @ DW_FORM_data2
	.byte	56                              @ DW_AT_data_member_location
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	40                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x704 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string4                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x31:0x7 DW_TAG_base_type
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x38:0xb DW_TAG_typedef
	.long	67                              @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x43:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	80                              @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x49:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x50:0xb DW_TAG_typedef
	.long	91                              @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5b:0xb DW_TAG_typedef
	.long	102                             @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x66:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	6                               @ Abbrev [6] 0x6d:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ Abbrev [2] 0x74:0xb DW_TAG_typedef
	.long	127                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x7f:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	140                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x85:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x8c:0xb DW_TAG_typedef
	.long	151                             @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x97:0xb DW_TAG_typedef
	.long	162                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xa2:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	7                               @ Abbrev [7] 0xa9:0x2e9 DW_TAG_namespace
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0xae:0x8d DW_TAG_namespace
	.byte	9                               @ Abbrev [9] 0xaf:0x59 DW_TAG_subprogram
	.long	.Linfo_string15                 @ DW_AT_linkage_name
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0xbf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	914                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xca:0xb DW_TAG_formal_parameter
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xd5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xe0:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0xe1:0xb DW_TAG_variable
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	946                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xed:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0xee:0xb DW_TAG_variable
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	991                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xfa:0xd DW_TAG_lexical_block
	.byte	12                              @ Abbrev [12] 0xfb:0xb DW_TAG_variable
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	1036                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x108:0x32 DW_TAG_subprogram
	.long	.Linfo_string27                 @ DW_AT_linkage_name
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0x118:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x123:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x12e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x13b:0x11c DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string84                 @ DW_AT_linkage_name
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x150:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	914                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x15d:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x16a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x179:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x186:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	1084                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x194:0xb9 DW_TAG_lexical_block
	.long	.Ltmp5                          @ DW_AT_low_pc
	.long	.Ltmp27-.Ltmp5                  @ DW_AT_high_pc
	.byte	17                              @ Abbrev [17] 0x19d:0xf DW_TAG_variable
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1ac:0x79 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	17                              @ Abbrev [17] 0x1b1:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x1c0:0x64 DW_TAG_inlined_subroutine
	.long	175                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	6                               @ DW_AT_call_file
	.byte	30                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x1cc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	191                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1d5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	202                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1de:0x17 DW_TAG_lexical_block
	.long	.Ltmp5                          @ DW_AT_low_pc
	.long	.Ltmp8-.Ltmp5                   @ DW_AT_high_pc
	.long	224                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1eb:0x9 DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	225                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x1f5:0x17 DW_TAG_lexical_block
	.long	.Ltmp18                         @ DW_AT_low_pc
	.long	.Ltmp21-.Ltmp18                 @ DW_AT_high_pc
	.long	237                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x202:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	238                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x20c:0x17 DW_TAG_lexical_block
	.long	.Ltmp22                         @ DW_AT_low_pc
	.long	.Ltmp27-.Ltmp22                 @ DW_AT_high_pc
	.long	250                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x219:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	251                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x225:0x27 DW_TAG_inlined_subroutine
	.long	264                             @ DW_AT_abstract_origin
	.long	.Ltmp12                         @ DW_AT_low_pc
	.long	.Ltmp14-.Ltmp12                 @ DW_AT_high_pc
	.byte	6                               @ DW_AT_call_file
	.byte	29                              @ DW_AT_call_line
	.byte	42                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x235:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	280                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x23e:0x6 DW_TAG_formal_parameter
	.byte	8                               @ DW_AT_const_value
	.long	291                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x244:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	302                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x24d:0x9 DW_TAG_GNU_call_site
	.long	599                             @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp29                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x257:0x25 DW_TAG_subprogram
	.long	.Linfo_string32                 @ DW_AT_linkage_name
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	28                              @ Abbrev [28] 0x262:0x5 DW_TAG_formal_parameter
	.long	914                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x267:0x5 DW_TAG_formal_parameter
	.long	924                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x26c:0x5 DW_TAG_formal_parameter
	.long	924                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x271:0x5 DW_TAG_formal_parameter
	.long	924                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x276:0x5 DW_TAG_formal_parameter
	.long	1084                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x27c:0xf5 DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string86                 @ DW_AT_linkage_name
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x291:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	1089                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x29e:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2ab:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	140                             @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x2ba:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	83
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	1084                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x2c7:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1801                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2d6:0x91 DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp50-.Ltmp34                 @ DW_AT_high_pc
	.byte	17                              @ Abbrev [17] 0x2df:0xf DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	924                             @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2ee:0x51 DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp47-.Ltmp34                 @ DW_AT_high_pc
	.byte	17                              @ Abbrev [17] 0x2f7:0xf DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	946                             @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x306:0x27 DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	29                              @ Abbrev [29] 0x30b:0xc DW_TAG_variable
	.byte	3                               @ DW_AT_const_value
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x317:0x15 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	17                              @ Abbrev [17] 0x31c:0xf DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x32d:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	12                              @ Abbrev [12] 0x332:0xb DW_TAG_variable
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	946                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x33f:0x27 DW_TAG_inlined_subroutine
	.long	264                             @ DW_AT_abstract_origin
	.long	.Ltmp47                         @ DW_AT_low_pc
	.long	.Ltmp49-.Ltmp47                 @ DW_AT_high_pc
	.byte	6                               @ DW_AT_call_file
	.byte	40                              @ DW_AT_call_line
	.byte	40                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x34f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	280                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x358:0x6 DW_TAG_formal_parameter
	.byte	8                               @ DW_AT_const_value
	.long	291                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x35e:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	81
	.long	302                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x367:0x9 DW_TAG_GNU_call_site
	.long	881                             @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp32                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x371:0x20 DW_TAG_subprogram
	.long	.Linfo_string34                 @ DW_AT_linkage_name
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	28                              @ Abbrev [28] 0x37c:0x5 DW_TAG_formal_parameter
	.long	1089                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x381:0x5 DW_TAG_formal_parameter
	.long	924                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x386:0x5 DW_TAG_formal_parameter
	.long	140                             @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0x38b:0x5 DW_TAG_formal_parameter
	.long	1084                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x392:0x5 DW_TAG_pointer_type
	.long	919                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x397:0x5 DW_TAG_const_type
	.long	140                             @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x39c:0xb DW_TAG_typedef
	.long	935                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3a7:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x3b2:0xb DW_TAG_typedef
	.long	957                             @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	239                             @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x3bd:0x16 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	24                              @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.byte	237                             @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x3c6:0xc DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	979                             @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	238                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x3d3:0xc DW_TAG_array_type
	.long	116                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x3d8:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x3df:0xb DW_TAG_typedef
	.long	1002                            @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	139                             @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x3ea:0x16 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x3f3:0xc DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	1024                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.byte	138                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x400:0xc DW_TAG_array_type
	.long	116                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x405:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	35                              @ Abbrev [35] 0x40c:0xc DW_TAG_typedef
	.long	1048                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.short	339                             @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x418:0x18 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	4                               @ DW_AT_decl_file
	.short	337                             @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x422:0xd DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	1072                            @ DW_AT_type
	.byte	4                               @ DW_AT_decl_file
	.short	338                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x430:0xc DW_TAG_array_type
	.long	116                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x435:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x43c:0x5 DW_TAG_pointer_type
	.long	140                             @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x441:0x5 DW_TAG_pointer_type
	.long	1094                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x446:0x5 DW_TAG_const_type
	.long	914                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x44b:0xd7 DW_TAG_namespace
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	38                              @ Abbrev [38] 0x450:0xd1 DW_TAG_namespace
	.long	.Linfo_string37                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	39                              @ Abbrev [39] 0x455:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1314                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x45c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	80                              @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x463:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1326                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x46a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	924                             @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x471:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1355                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x478:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	140                             @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x47f:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1384                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x486:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1413                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x48d:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1442                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x494:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1471                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x49b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1493                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4a2:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1515                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4a9:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1537                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4b0:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1559                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4b7:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1581                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4be:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1603                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4c5:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1625                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4cc:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1647                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4d3:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1658                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4da:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1669                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4e1:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1680                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4e8:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	1691                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4ef:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	1702                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4f6:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	1713                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x4fd:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1724                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x504:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1735                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x50b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1746                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x512:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1757                            @ DW_AT_import
	.byte	39                              @ Abbrev [39] 0x519:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1779                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x522:0xb DW_TAG_typedef
	.long	1325                            @ DW_AT_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	40                              @ Abbrev [40] 0x52d:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	2                               @ Abbrev [2] 0x52e:0xb DW_TAG_typedef
	.long	1337                            @ DW_AT_type
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x539:0xb DW_TAG_typedef
	.long	1348                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x544:0x7 DW_TAG_base_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x54b:0xb DW_TAG_typedef
	.long	1366                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x556:0xb DW_TAG_typedef
	.long	1377                            @ DW_AT_type
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x561:0x7 DW_TAG_base_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x568:0xb DW_TAG_typedef
	.long	1395                            @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x573:0xb DW_TAG_typedef
	.long	1406                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x57e:0x7 DW_TAG_base_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x585:0xb DW_TAG_typedef
	.long	1424                            @ DW_AT_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x590:0xb DW_TAG_typedef
	.long	1435                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x59b:0x7 DW_TAG_base_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x5a2:0xb DW_TAG_typedef
	.long	1453                            @ DW_AT_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5ad:0xb DW_TAG_typedef
	.long	1464                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x5b8:0x7 DW_TAG_base_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x5bf:0xb DW_TAG_typedef
	.long	1482                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5ca:0xb DW_TAG_typedef
	.long	91                              @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5d5:0xb DW_TAG_typedef
	.long	1504                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5e0:0xb DW_TAG_typedef
	.long	1337                            @ DW_AT_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5eb:0xb DW_TAG_typedef
	.long	1526                            @ DW_AT_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5f6:0xb DW_TAG_typedef
	.long	935                             @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x601:0xb DW_TAG_typedef
	.long	1548                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x60c:0xb DW_TAG_typedef
	.long	1366                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x617:0xb DW_TAG_typedef
	.long	1570                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x622:0xb DW_TAG_typedef
	.long	151                             @ DW_AT_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x62d:0xb DW_TAG_typedef
	.long	1592                            @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x638:0xb DW_TAG_typedef
	.long	1395                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x643:0xb DW_TAG_typedef
	.long	1614                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x64e:0xb DW_TAG_typedef
	.long	1424                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x659:0xb DW_TAG_typedef
	.long	1636                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x664:0xb DW_TAG_typedef
	.long	1453                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x66f:0xb DW_TAG_typedef
	.long	102                             @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x67a:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x685:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x690:0xb DW_TAG_typedef
	.long	1377                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x69b:0xb DW_TAG_typedef
	.long	162                             @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6a6:0xb DW_TAG_typedef
	.long	1435                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6b1:0xb DW_TAG_typedef
	.long	1435                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6bc:0xb DW_TAG_typedef
	.long	1464                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6c7:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6d2:0xb DW_TAG_typedef
	.long	1435                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6dd:0xb DW_TAG_typedef
	.long	1768                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6e8:0xb DW_TAG_typedef
	.long	1377                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6f3:0xb DW_TAG_typedef
	.long	1790                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6fe:0xb DW_TAG_typedef
	.long	1464                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x709:0x5 DW_TAG_const_type
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/image/pack_neon.cpp"      @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=46
.Linfo_string3:
	.asciz	"int"                           @ string offset=61
.Linfo_string4:
	.asciz	"ptrdiff_t"                     @ string offset=65
.Linfo_string5:
	.asciz	"signed char"                   @ string offset=75
.Linfo_string6:
	.asciz	"__int8_t"                      @ string offset=87
.Linfo_string7:
	.asciz	"int8_t"                        @ string offset=96
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=103
.Linfo_string9:
	.asciz	"int8x8_t"                      @ string offset=123
.Linfo_string10:
	.asciz	"unsigned char"                 @ string offset=132
.Linfo_string11:
	.asciz	"__uint8_t"                     @ string offset=146
.Linfo_string12:
	.asciz	"uint8_t"                       @ string offset=156
.Linfo_string13:
	.asciz	"uint8x8_t"                     @ string offset=164
.Linfo_string14:
	.asciz	"facesig"                       @ string offset=174
.Linfo_string15:
	.asciz	"_ZN7facesig12_GLOBAL__N_19componentEPKhii" @ string offset=182
.Linfo_string16:
	.asciz	"component"                     @ string offset=224
.Linfo_string17:
	.asciz	"samples"                       @ string offset=234
.Linfo_string18:
	.asciz	"pitch"                         @ string offset=242
.Linfo_string19:
	.asciz	"__int32_t"                     @ string offset=248
.Linfo_string20:
	.asciz	"int32_t"                       @ string offset=258
.Linfo_string21:
	.asciz	"offset"                        @ string offset=266
.Linfo_string22:
	.asciz	"__ret"                         @ string offset=273
.Linfo_string23:
	.asciz	"val"                           @ string offset=279
.Linfo_string24:
	.asciz	"uint8x8x3_t"                   @ string offset=283
.Linfo_string25:
	.asciz	"uint8x8x2_t"                   @ string offset=295
.Linfo_string26:
	.asciz	"uint8x8x4_t"                   @ string offset=307
.Linfo_string27:
	.asciz	"_ZN7facesig12_GLOBAL__N_14nextEiii" @ string offset=319
.Linfo_string28:
	.asciz	"next"                          @ string offset=354
.Linfo_string29:
	.asciz	"i"                             @ string offset=359
.Linfo_string30:
	.asciz	"step"                          @ string offset=361
.Linfo_string31:
	.asciz	"count"                         @ string offset=366
.Linfo_string32:
	.asciz	"_ZN7facesig12split_scalarEPKhiiiPh" @ string offset=372
.Linfo_string33:
	.asciz	"split_scalar"                  @ string offset=407
.Linfo_string34:
	.asciz	"_ZN7facesig11pack_scalarEPKPKhihPh" @ string offset=420
.Linfo_string35:
	.asciz	"pack_scalar"                   @ string offset=455
.Linfo_string36:
	.asciz	"std"                           @ string offset=467
.Linfo_string37:
	.asciz	"__1"                           @ string offset=471
.Linfo_string38:
	.asciz	"max_align_t"                   @ string offset=475
.Linfo_string39:
	.asciz	"short"                         @ string offset=487
.Linfo_string40:
	.asciz	"__int16_t"                     @ string offset=493
.Linfo_string41:
	.asciz	"int16_t"                       @ string offset=503
.Linfo_string42:
	.asciz	"long long"                     @ string offset=511
.Linfo_string43:
	.asciz	"__int64_t"                     @ string offset=521
.Linfo_string44:
	.asciz	"int64_t"                       @ string offset=531
.Linfo_string45:
	.asciz	"unsigned short"                @ string offset=539
.Linfo_string46:
	.asciz	"__uint16_t"                    @ string offset=554
.Linfo_string47:
	.asciz	"uint16_t"                      @ string offset=565
.Linfo_string48:
	.asciz	"unsigned int"                  @ string offset=574
.Linfo_string49:
	.asciz	"__uint32_t"                    @ string offset=587
.Linfo_string50:
	.asciz	"uint32_t"                      @ string offset=598
.Linfo_string51:
	.asciz	"unsigned long long"            @ string offset=607
.Linfo_string52:
	.asciz	"__uint64_t"                    @ string offset=626
.Linfo_string53:
	.asciz	"uint64_t"                      @ string offset=637
.Linfo_string54:
	.asciz	"__int_least8_t"                @ string offset=646
.Linfo_string55:
	.asciz	"int_least8_t"                  @ string offset=661
.Linfo_string56:
	.asciz	"__int_least16_t"               @ string offset=674
.Linfo_string57:
	.asciz	"int_least16_t"                 @ string offset=690
.Linfo_string58:
	.asciz	"__int_least32_t"               @ string offset=704
.Linfo_string59:
	.asciz	"int_least32_t"                 @ string offset=720
.Linfo_string60:
	.asciz	"__int_least64_t"               @ string offset=734
.Linfo_string61:
	.asciz	"int_least64_t"                 @ string offset=750
.Linfo_string62:
	.asciz	"__uint_least8_t"               @ string offset=764
.Linfo_string63:
	.asciz	"uint_least8_t"                 @ string offset=780
.Linfo_string64:
	.asciz	"__uint_least16_t"              @ string offset=794
.Linfo_string65:
	.asciz	"uint_least16_t"                @ string offset=811
.Linfo_string66:
	.asciz	"__uint_least32_t"              @ string offset=826
.Linfo_string67:
	.asciz	"uint_least32_t"                @ string offset=843
.Linfo_string68:
	.asciz	"__uint_least64_t"              @ string offset=858
.Linfo_string69:
	.asciz	"uint_least64_t"                @ string offset=875
.Linfo_string70:
	.asciz	"int_fast8_t"                   @ string offset=890
.Linfo_string71:
	.asciz	"int_fast16_t"                  @ string offset=902
.Linfo_string72:
	.asciz	"int_fast32_t"                  @ string offset=915
.Linfo_string73:
	.asciz	"int_fast64_t"                  @ string offset=928
.Linfo_string74:
	.asciz	"uint_fast8_t"                  @ string offset=941
.Linfo_string75:
	.asciz	"uint_fast16_t"                 @ string offset=954
.Linfo_string76:
	.asciz	"uint_fast32_t"                 @ string offset=968
.Linfo_string77:
	.asciz	"uint_fast64_t"                 @ string offset=982
.Linfo_string78:
	.asciz	"intptr_t"                      @ string offset=996
.Linfo_string79:
	.asciz	"uintptr_t"                     @ string offset=1005
.Linfo_string80:
	.asciz	"__intmax_t"                    @ string offset=1015
.Linfo_string81:
	.asciz	"intmax_t"                      @ string offset=1026
.Linfo_string82:
	.asciz	"__uintmax_t"                   @ string offset=1035
.Linfo_string83:
	.asciz	"uintmax_t"                     @ string offset=1047
.Linfo_string84:
	.asciz	"_ZN7facesig10split_neonEPKhiiiPh" @ string offset=1057
.Linfo_string85:
	.asciz	"split_neon"                    @ string offset=1090
.Linfo_string86:
	.asciz	"_ZN7facesig9pack_neonEPKPKhihPh" @ string offset=1101
.Linfo_string87:
	.asciz	"pack_neon"                     @ string offset=1133
.Linfo_string88:
	.asciz	"row"                           @ string offset=1143
.Linfo_string89:
	.asciz	"to"                            @ string offset=1147
.Linfo_string90:
	.asciz	"__s1"                          @ string offset=1150
.Linfo_string91:
	.asciz	"rows"                          @ string offset=1155
.Linfo_string92:
	.asciz	"flip"                          @ string offset=1160
.Linfo_string93:
	.asciz	"flip_u8x8"                     @ string offset=1165
.Linfo_string94:
	.asciz	"k"                             @ string offset=1175
.Linfo_string95:
	.asciz	"made"                          @ string offset=1177
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
