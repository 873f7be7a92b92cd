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
	.file	"warp_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/warp/warp_neon.cpp"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.text
	.globl	_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf @ -- Begin function _ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf
	.p2align	4
	.type	_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf,%function
	.code	32
_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf: @ @_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf
.Lfunc_begin0:
	.loc	1 179 0                         @ csrc/kernels/warp/warp_neon.cpp:179:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: warp_f32_neon:p <- $r0
	@DEBUG_VALUE: warp_f32_neon:in <- $r1
	@DEBUG_VALUE: warp_f32_neon:similarity <- $r2
	@DEBUG_VALUE: warp_f32_neon:out <- $r3
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
	.pad	#56
	sub	sp, sp, #56
	.pad	#1024
	sub	sp, sp, #1024
	bfc	sp, #0, #4
	mov	r12, r0
.Ltmp0:
	@DEBUG_VALUE: warp_f32_neon:p <- $r12
	str	r1, [sp, #44]                   @ 4-byte Spill
.Ltmp1:
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	ldrd	r0, r1, [r0, #4]
	mov	r10, r3
.Ltmp2:
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	str	r2, [sp, #4]                    @ 4-byte Spill
.Ltmp3:
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	1 180 32 prologue_end           @ csrc/kernels/warp/warp_neon.cpp:180:32
	cmp	r1, #3
	str	r12, [sp, #32]                  @ 4-byte Spill
.Ltmp4:
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	bne	.LBB0_2
.Ltmp5:
@ %bb.1:
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 180 32                        @ csrc/kernels/warp/warp_neon.cpp:180:32
	cmp	r0, #2
	ldrge	r2, [r12]
	cmpge	r2, #2
	bge	.LBB0_16
.Ltmp6:
.LBB0_2:
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- undef
	.loc	1 185 52 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:185:52
	ldr	r2, [r12, #12]
.Ltmp7:
	@DEBUG_VALUE: warp_f32_neon:step <- undef
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: row <- undef
	.loc	1 187 5 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:187:5
	cmp	r2, #1
.Ltmp8:
	@DEBUG_VALUE: warp_f32_neon:out <- undef
	blt	.LBB0_45
.Ltmp9:
@ %bb.3:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 185 50 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:185:50
	vmov	s0, r2
	.loc	1 0 0                           @ csrc/kernels/warp/warp_neon.cpp:0
	mul	r0, r0, r1
.Ltmp10:
	@DEBUG_VALUE: warp_f32_neon:row_floats <- $r0
	.loc	1 185 50                        @ csrc/kernels/warp/warp_neon.cpp:185:50
	vcvt.f32.u32	s0, s0
	mov	r2, #0
	vmov.f32	s2, #2.000000e+00
	str	r0, [sp, #112]                  @ 4-byte Spill
.Ltmp11:
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	.loc	1 56 5 is_stmt 1                @ csrc/kernels/warp/warp_neon.cpp:56:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	lsl	r0, r0, #2
.Ltmp12:
	.loc	1 185 29                        @ csrc/kernels/warp/warp_neon.cpp:185:29
	vdiv.f32	s0, s2, s0
.Ltmp13:
	@DEBUG_VALUE: warp_f32_neon:step <- $s0
	.loc	1 0 29 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:29
	str	r0, [sp, #128]                  @ 4-byte Spill
	add	r0, sp, #312
	add	r1, r0, #48
	str	r1, [sp, #176]                  @ 4-byte Spill
	add	r1, r0, #32
	add	r0, r0, #16
	str	r1, [sp, #160]                  @ 4-byte Spill
	str	r0, [sp, #144]                  @ 4-byte Spill
	vmov.f32	q5, #-1.000000e+00
	vmov.i32	q6, #0x0
	vdup.32	q4, d0[0]
	b	.LBB0_5
.Ltmp14:
.LBB0_4:                                @   in Loop: Header=BB0_5 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	ldr	r2, [sp, #96]                   @ 4-byte Reload
.Ltmp15:
	.loc	1 187 33 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:187:33
	add	r2, r2, #1
.Ltmp16:
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: y <- $r2
	@DEBUG_VALUE: row <- undef
	.loc	1 187 5                         @ csrc/kernels/warp/warp_neon.cpp:187:5
	cmp	r2, r0
	bge	.LBB0_45
.Ltmp17:
.LBB0_5:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_8 Depth 2
                                        @       Child Loop BB0_12 Depth 3
                                        @       Child Loop BB0_15 Depth 3
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: y <- $r2
	.loc	1 188 29                        @ csrc/kernels/warp/warp_neon.cpp:188:29
	ldr	r1, [sp, #4]                    @ 4-byte Reload
	mov	r0, r12
	str	r2, [sp, #96]                   @ 4-byte Spill
.Ltmp18:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	bl	_ZN7facesig8warp_rowERKNS_10WarpParamsEPKfi
.Ltmp19:
	.loc	1 0 29 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:29
	ldr	r12, [sp, #32]                  @ 4-byte Reload
                                        @ kill: def $s0 killed $s0 killed $d0 def $d0
                                        @ kill: def $s2 killed $s2 killed $d1 def $d1
.Ltmp20:
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 32 32] undef
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] undef
	@DEBUG_VALUE: x <- 0
	.loc	1 189 31 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:189:31
	ldr	r0, [r12, #12]
.Ltmp21:
	.loc	1 189 9 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:189:9
	cmp	r0, #1
	blt	.LBB0_4
.Ltmp22:
@ %bb.6:                                @   in Loop: Header=BB0_5 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 0                           @ csrc/kernels/warp/warp_neon.cpp:0
	vext.32	d3, d3, d3, #1
	mov	r4, #0
	vext.32	d2, d2, d2, #1
	vext.32	d3, d0, d3, #1
	vext.32	d2, d1, d2, #1
.Ltmp23:
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 0 32] $s0
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 32 32] $s6
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 64 32] $s2
	vdup.32	q8, d0[0]
.Ltmp24:
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $s4
	vdup.32	q9, d3[0]
	vdup.32	q10, d1[0]
	vdup.32	q11, d2[0]
	b	.LBB0_8
.Ltmp25:
.LBB0_7:                                @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	ldr	r12, [sp, #32]                  @ 4-byte Reload
	ldr	r4, [sp, #208]                  @ 4-byte Reload
.Ltmp26:
	@DEBUG_VALUE: x <- $r4
	.loc	1 189 51 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:189:51
	ldr	r2, [r12, #8]
	ldr	r0, [r12, #12]
	.loc	1 189 46 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:189:46
	add	r10, r10, r2, lsl #2
.Ltmp27:
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	.loc	1 189 9 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:189:9
	cmp	r4, r0
	bge	.LBB0_4
.Ltmp28:
.LBB0_8:                                @   Parent Loop BB0_5 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_12 Depth 3
                                        @       Child Loop BB0_15 Depth 3
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: x <- $r4
	.loc	1 194 52 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:194:52
	ldr	r9, [r12]
	mov	r2, r12
	ldr	r3, [r12, #4]
	str	r0, [sp, #240]                  @ 4-byte Spill
	.loc	1 190 32 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:190:32
	ands	r0, r4, #3
.Ltmp29:
	@DEBUG_VALUE: lane <- $r0
	.loc	1 191 22                        @ csrc/kernels/warp/warp_neon.cpp:191:22
	bne	.LBB0_10
.Ltmp30:
@ %bb.9:                                @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: lane <- $r0
	@DEBUG_VALUE: x <- $r4
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: locate:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: locate:row <- undef
	@DEBUG_VALUE: locate:x <- $r4
	@DEBUG_VALUE: locate:step <- undef
	@DEBUG_VALUE: locate:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	@DEBUG_VALUE: locate:offsets <- undef
	.loc	1 31 70 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:31:70 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vmov	s0, r4
	adr	r1, .LCPI0_2
	vcvt.f32.u32	s0, s0
	.loc	1 31 39                         @ csrc/kernels/warp/warp_neon.cpp:31:39 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vdup.32	q12, d0[0]
	.loc	1 31 9                          @ csrc/kernels/warp/warp_neon.cpp:31:9 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vld1.64	{d26, d27}, [r1:128]
	.loc	1 34 69                         @ csrc/kernels/warp/warp_neon.cpp:34:69 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	sub	r1, r3, #1
	.loc	1 31 9                          @ csrc/kernels/warp/warp_neon.cpp:31:9 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vadd.f32	q12, q12, q13
.Ltmp31:
	@DEBUG_VALUE: locate:centre_f32x4 <- $q12
	.loc	1 32 43                         @ csrc/kernels/warp/warp_neon.cpp:32:43 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vmul.f32	q12, q4, q12
.Ltmp32:
	.loc	1 32 33                         @ csrc/kernels/warp/warp_neon.cpp:32:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vadd.f32	q12, q12, q5
.Ltmp33:
	@DEBUG_VALUE: locate:u_f32x4 <- $q12
	.loc	1 33 39                         @ csrc/kernels/warp/warp_neon.cpp:33:39 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vmul.f32	q13, q10, q12
.Ltmp34:
	@DEBUG_VALUE: locate:x_f32x4 <- undef
	.loc	1 35 39                         @ csrc/kernels/warp/warp_neon.cpp:35:39 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vmul.f32	q12, q11, q12
.Ltmp35:
	.loc	1 33 39                         @ csrc/kernels/warp/warp_neon.cpp:33:39 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vadd.f32	q13, q8, q13
	.loc	1 35 39                         @ csrc/kernels/warp/warp_neon.cpp:35:39 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vadd.f32	q12, q9, q12
.Ltmp36:
	.loc	1 21 9                          @ csrc/kernels/warp/warp_neon.cpp:21:9 @[ csrc/kernels/warp/warp_neon.cpp:33:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vmax.s32	q13, q13, q6
.Ltmp37:
	.loc	1 21 9                          @ csrc/kernels/warp/warp_neon.cpp:21:9 @[ csrc/kernels/warp/warp_neon.cpp:35:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vmax.s32	q12, q12, q6
.Ltmp38:
	.loc	1 34 58                         @ csrc/kernels/warp/warp_neon.cpp:34:58 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vmov	s0, r1
	.loc	1 36 70                         @ csrc/kernels/warp/warp_neon.cpp:36:70 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	sub	r1, r9, #1
	.loc	1 36 58                         @ csrc/kernels/warp/warp_neon.cpp:36:58 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vmov	s2, r1
	adr	r1, .LCPI0_3
	@DEBUG_VALUE: clamp:last <- $s0
.Ltmp39:
	@DEBUG_VALUE: clamp:nan_u32x4 <- undef
	.loc	1 34 58                         @ csrc/kernels/warp/warp_neon.cpp:34:58 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vcvt.f32.s32	s0, s0
	.loc	1 36 58                         @ csrc/kernels/warp/warp_neon.cpp:36:58 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vcvt.f32.s32	s2, s2
.Ltmp40:
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:33:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vld1.64	{d28, d29}, [r1:128]
.Ltmp41:
	@DEBUG_VALUE: clamp:positive_s32x4 <- $q13
	.loc	1 39 5                          @ csrc/kernels/warp/warp_neon.cpp:39:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	add	r1, sp, #312
.Ltmp42:
	@DEBUG_VALUE: __s1 <- $q14
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:33:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vcgt.s32	q15, q14, q13
.Ltmp43:
	@DEBUG_VALUE: clamp:last <- $s2
	@DEBUG_VALUE: clamp:positive_s32x4 <- $q12
	@DEBUG_VALUE: clamp:nan_u32x4 <- undef
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:35:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vcgt.s32	q14, q14, q12
.Ltmp44:
	@DEBUG_VALUE: clamp:position_f32x4 <- undef
	.loc	1 19 34                         @ csrc/kernels/warp/warp_neon.cpp:19:34 @[ csrc/kernels/warp/warp_neon.cpp:33:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vdup.32	q1, d0[0]
.Ltmp45:
	@DEBUG_VALUE: clamp:last_s32x4 <- $q1
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:33:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vand	q13, q15, q13
.Ltmp46:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q13
	@DEBUG_VALUE: clamp:position_f32x4 <- undef
	@DEBUG_VALUE: clamp:infinity_s32x4 <- undef
	.loc	1 19 34                         @ csrc/kernels/warp/warp_neon.cpp:19:34 @[ csrc/kernels/warp/warp_neon.cpp:35:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vdup.32	q15, d1[0]
.Ltmp47:
	@DEBUG_VALUE: clamp:last_s32x4 <- $q15
	.loc	1 24 34                         @ csrc/kernels/warp/warp_neon.cpp:24:34 @[ csrc/kernels/warp/warp_neon.cpp:33:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vmin.s32	q13, q13, q1
.Ltmp48:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q13
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:35:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vand	q12, q14, q12
.Ltmp49:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q12
	.loc	1 24 34                         @ csrc/kernels/warp/warp_neon.cpp:24:34 @[ csrc/kernels/warp/warp_neon.cpp:35:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ] ]
	vmin.s32	q12, q12, q15
.Ltmp50:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q12
	@DEBUG_VALUE: locate:y_f32x4 <- $q12
	.loc	1 37 36                         @ csrc/kernels/warp/warp_neon.cpp:37:36 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vcvt.s32.f32	q14, q13
.Ltmp51:
	@DEBUG_VALUE: locate:column_s32x4 <- $q14
	.loc	1 38 33                         @ csrc/kernels/warp/warp_neon.cpp:38:33 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vcvt.s32.f32	q15, q12
.Ltmp52:
	@DEBUG_VALUE: locate:row_s32x4 <- $q15
	.loc	1 41 50                         @ csrc/kernels/warp/warp_neon.cpp:41:50 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vcvt.f32.s32	q0, q14
.Ltmp53:
	.loc	1 42 50                         @ csrc/kernels/warp/warp_neon.cpp:42:50 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vcvt.f32.s32	q1, q15
.Ltmp54:
	.loc	1 39 5                          @ csrc/kernels/warp/warp_neon.cpp:39:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vst1.32	{d28, d29}, [r1]
.Ltmp55:
	.loc	1 40 5                          @ csrc/kernels/warp/warp_neon.cpp:40:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	ldr	r1, [sp, #144]                  @ 4-byte Reload
.Ltmp56:
	@DEBUG_VALUE: __s1 <- $q15
	.loc	1 41 31                         @ csrc/kernels/warp/warp_neon.cpp:41:31 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vsub.f32	q13, q13, q0
.Ltmp57:
	@DEBUG_VALUE: __s1 <- $q13
	.loc	1 40 5                          @ csrc/kernels/warp/warp_neon.cpp:40:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vst1.32	{d30, d31}, [r1]
.Ltmp58:
	.loc	1 41 5                          @ csrc/kernels/warp/warp_neon.cpp:41:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	ldr	r1, [sp, #160]                  @ 4-byte Reload
.Ltmp59:
	.loc	1 42 31                         @ csrc/kernels/warp/warp_neon.cpp:42:31 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vsub.f32	q12, q12, q1
.Ltmp60:
	@DEBUG_VALUE: __s1 <- $q12
	.loc	1 41 5                          @ csrc/kernels/warp/warp_neon.cpp:41:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	vst1.32	{d26, d27}, [r1]
.Ltmp61:
	.loc	1 42 5                          @ csrc/kernels/warp/warp_neon.cpp:42:5 @[ csrc/kernels/warp/warp_neon.cpp:191:28 ]
	ldr	r1, [sp, #176]                  @ 4-byte Reload
	vst1.32	{d24, d25}, [r1]
.Ltmp62:
	@DEBUG_VALUE: clamp:infinity_s32x4 <- undef
.LBB0_10:                               @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: lane <- $r0
	@DEBUG_VALUE: x <- $r4
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 192 58 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:192:58
	ldr	r1, [sp, #144]                  @ 4-byte Reload
	.loc	1 195 36 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:195:36
	add	r4, r4, #1
.Ltmp63:
	@DEBUG_VALUE: sample:tap <- $lr
	@DEBUG_VALUE: sample:fx <- undef
	@DEBUG_VALUE: sample:channels <- $r2
	@DEBUG_VALUE: sample:overlap <- undef
	@DEBUG_VALUE: sample:out <- $r10
	.loc	1 0 36                          @ csrc/kernels/warp/warp_neon.cpp:0:36
	ldr	r7, [sp, #112]                  @ 4-byte Reload
	ldr	r2, [r2, #8]
.Ltmp64:
	@DEBUG_VALUE: overlap <- undef
	.loc	1 192 58 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:192:58
	ldr	r12, [r1, r0, lsl #2]
.Ltmp65:
	@DEBUG_VALUE: in_row <- $r12
	.loc	1 192 32                        @ csrc/kernels/warp/warp_neon.cpp:192:32
	add	r1, sp, #312
	ldr	r6, [r1, r0, lsl #2]
.Ltmp66:
	@DEBUG_VALUE: column <- $r6
	.loc	1 54 29                         @ csrc/kernels/warp/warp_neon.cpp:54:29 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	cmp	r2, #1
.Ltmp67:
	.loc	1 196 23 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:196:23
	ldr	r5, [sp, #44]                   @ 4-byte Reload
	.loc	1 196 32                        @ csrc/kernels/warp/warp_neon.cpp:196:32
	mul	r1, r12, r7
	str	r3, [sp, #192]                  @ 4-byte Spill
	str	r4, [sp, #208]                  @ 4-byte Spill
	.loc	1 196 65                        @ csrc/kernels/warp/warp_neon.cpp:196:65
	mul	r3, r2, r6
	.loc	1 196 23                        @ csrc/kernels/warp/warp_neon.cpp:196:23
	add	r1, r5, r1, lsl #2
.Ltmp68:
	.loc	1 54 29 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:54:29 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	bic	r5, r2, #3
	mov	r8, r5
	movgt	r8, r2
	str	r3, [sp, #224]                  @ 4-byte Spill
.Ltmp69:
	.loc	1 196 45 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:196:45
	add	lr, r1, r3, lsl #2
.Ltmp70:
	.loc	1 54 29 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:54:29 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	ldr	r1, [sp, #240]                  @ 4-byte Reload
.Ltmp71:
	.loc	1 194 44 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:194:44
	add	r3, r12, #1
	str	r12, [sp, #240]                 @ 4-byte Spill
.Ltmp72:
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	.loc	1 54 29 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:54:29 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	cmp	r4, r1
.Ltmp73:
	.loc	1 197 41 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:197:41
	ldr	r1, [sp, #176]                  @ 4-byte Reload
.Ltmp74:
	.loc	1 54 29 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:54:29 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	movge	r8, r5
.Ltmp75:
	@DEBUG_VALUE: sample:vectors_end <- $r8
	.loc	1 194 37                        @ csrc/kernels/warp/warp_neon.cpp:194:37
	cmp	r3, r9
	.loc	1 197 41 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:197:41
	add	r5, r1, r0, lsl #2
	.loc	1 197 20                        @ csrc/kernels/warp/warp_neon.cpp:197:20
	ldr	r1, [sp, #160]                  @ 4-byte Reload
	.loc	1 194 37 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:194:37
	mov	r3, #0
	.loc	1 197 20 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:197:20
	add	r0, r1, r0, lsl #2
.Ltmp76:
	.loc	1 193 37 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:193:37
	ldr	r1, [sp, #192]                  @ 4-byte Reload
	.loc	1 194 37                        @ csrc/kernels/warp/warp_neon.cpp:194:37
	movlt	r3, r7
.Ltmp77:
	@DEBUG_VALUE: below <- $r3
	.loc	1 197 41 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:197:41
	vldr	s0, [r5]
	mov	r4, #0
	.loc	1 197 20                        @ csrc/kernels/warp/warp_neon.cpp:197:20
	vldr	s2, [r0]
	.loc	1 193 44 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:193:44
	add	r0, r6, #1
	.loc	1 193 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:193:37
	cmp	r0, r1
	mov	r9, #0
	movlt	r9, r2
.Ltmp78:
	@DEBUG_VALUE: sample:below <- $r3
	@DEBUG_VALUE: sample:fy <- $s0
	@DEBUG_VALUE: right <- $r9
	@DEBUG_VALUE: sample:right <- $r9
	@DEBUG_VALUE: sample:c <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 56 5 is_stmt 1                @ csrc/kernels/warp/warp_neon.cpp:56:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	cmp	r8, #1
	blt	.LBB0_13
.Ltmp79:
@ %bb.11:                               @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: sample:c <- 0
	@DEBUG_VALUE: sample:right <- $r9
	@DEBUG_VALUE: right <- $r9
	@DEBUG_VALUE: sample:fy <- $s0
	@DEBUG_VALUE: sample:below <- $r3
	@DEBUG_VALUE: below <- $r3
	@DEBUG_VALUE: sample:vectors_end <- $r8
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: column <- $r6
	@DEBUG_VALUE: sample:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 56 5                          @ csrc/kernels/warp/warp_neon.cpp:56:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	ldr	r0, [sp, #128]                  @ 4-byte Reload
	mov	r12, #0
	ldr	r1, [sp, #240]                  @ 4-byte Reload
	vdup.32	q12, d0[0]
	vdup.32	q13, d1[0]
	mul	r0, r0, r1
	ldr	r1, [sp, #224]                  @ 4-byte Reload
	add	r0, r0, r1, lsl #2
	ldr	r1, [sp, #44]                   @ 4-byte Reload
	add	r7, r0, r9, lsl #2
	add	r0, r0, r3, lsl #2
	add	r5, r7, r3, lsl #2
	add	r6, r1, r0
.Ltmp80:
	add	r7, r1, r7
	add	r0, r1, r5
.Ltmp81:
.LBB0_12:                               @   Parent Loop BB0_5 Depth=1
                                        @     Parent Loop BB0_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: sample:right <- $r9
	@DEBUG_VALUE: right <- $r9
	@DEBUG_VALUE: sample:fy <- $s0
	@DEBUG_VALUE: sample:below <- $r3
	@DEBUG_VALUE: below <- $r3
	@DEBUG_VALUE: sample:vectors_end <- $r8
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: sample:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: sample:c <- $r4
	@DEBUG_VALUE: t <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $lr, $r4
	.loc	1 58 45                         @ csrc/kernels/warp/warp_neon.cpp:58:45 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r5, lr, r12
.Ltmp82:
	.loc	1 56 31                         @ csrc/kernels/warp/warp_neon.cpp:56:31 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r4, r4, #4
.Ltmp83:
	@DEBUG_VALUE: sample:c <- $r4
	.loc	1 58 45                         @ csrc/kernels/warp/warp_neon.cpp:58:45 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vld1.32	{d28, d29}, [r5]
.Ltmp84:
	@DEBUG_VALUE: __ret <- $q14
	.loc	1 58 59                         @ csrc/kernels/warp/warp_neon.cpp:58:59 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r5, r7, r12
	vld1.32	{d30, d31}, [r5]
.Ltmp85:
	@DEBUG_VALUE: __ret <- $q15
	@DEBUG_VALUE: blend:b <- $q15
	@DEBUG_VALUE: blend:fraction <- $s2
	@DEBUG_VALUE: blend:a <- $q14
	.loc	1 60 19                         @ csrc/kernels/warp/warp_neon.cpp:60:19 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r5, r6, r12
	vld1.32	{d2, d3}, [r5]
.Ltmp86:
	@DEBUG_VALUE: __ret <- $q1
	.loc	1 60 41                         @ csrc/kernels/warp/warp_neon.cpp:60:41 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r5, r0, r12
	vld1.32	{d4, d5}, [r5]
.Ltmp87:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: blend:b <- $q2
	@DEBUG_VALUE: blend:fraction <- $s2
	@DEBUG_VALUE: blend:a <- $q1
	.loc	1 61 9 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:61:9 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r5, r10, r12
.Ltmp88:
	.loc	1 46 27                         @ csrc/kernels/warp/warp_neon.cpp:46:27 @[ csrc/kernels/warp/warp_neon.cpp:58:39 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vsub.f32	q15, q15, q14
.Ltmp89:
	.loc	1 56 14 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:56:14 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r12, r12, #16
.Ltmp90:
	.loc	1 56 5                          @ csrc/kernels/warp/warp_neon.cpp:56:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	cmp	r4, r8
.Ltmp91:
	.loc	1 46 27 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:46:27 @[ csrc/kernels/warp/warp_neon.cpp:60:13 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vsub.f32	q2, q2, q1
.Ltmp92:
	.loc	1 46 12                         @ csrc/kernels/warp/warp_neon.cpp:46:12 @[ csrc/kernels/warp/warp_neon.cpp:58:39 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vmul.f32	q15, q13, q15
.Ltmp93:
	.loc	1 46 12                         @ csrc/kernels/warp/warp_neon.cpp:46:12 @[ csrc/kernels/warp/warp_neon.cpp:60:13 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vmul.f32	q2, q13, q2
.Ltmp94:
	.loc	1 46 12                         @ csrc/kernels/warp/warp_neon.cpp:46:12 @[ csrc/kernels/warp/warp_neon.cpp:58:39 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vadd.f32	q14, q14, q15
.Ltmp95:
	@DEBUG_VALUE: blend:a <- $q14
	@DEBUG_VALUE: top_f32x4 <- $q14
	.loc	1 46 12                         @ csrc/kernels/warp/warp_neon.cpp:46:12 @[ csrc/kernels/warp/warp_neon.cpp:60:13 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vadd.f32	q15, q1, q2
.Ltmp96:
	@DEBUG_VALUE: bottom_f32x4 <- $q15
	@DEBUG_VALUE: blend:b <- $q15
	@DEBUG_VALUE: blend:a <- $q14
	@DEBUG_VALUE: blend:fraction <- $s0
	.loc	1 46 27                         @ csrc/kernels/warp/warp_neon.cpp:46:27 @[ csrc/kernels/warp/warp_neon.cpp:61:28 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vsub.f32	q15, q15, q14
.Ltmp97:
	.loc	1 46 12                         @ csrc/kernels/warp/warp_neon.cpp:46:12 @[ csrc/kernels/warp/warp_neon.cpp:61:28 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ] ]
	vmla.f32	q14, q12, q15
.Ltmp98:
	@DEBUG_VALUE: __s1 <- $q14
	.loc	1 61 9                          @ csrc/kernels/warp/warp_neon.cpp:61:9 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vst1.32	{d28, d29}, [r5]
.Ltmp99:
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 56 5 is_stmt 1                @ csrc/kernels/warp/warp_neon.cpp:56:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	blt	.LBB0_12
.Ltmp100:
.LBB0_13:                               @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: sample:right <- $r9
	@DEBUG_VALUE: right <- $r9
	@DEBUG_VALUE: sample:fy <- $s0
	@DEBUG_VALUE: sample:below <- $r3
	@DEBUG_VALUE: below <- $r3
	@DEBUG_VALUE: sample:vectors_end <- $r8
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: sample:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: sample:c <- $r4
	.loc	1 63 5                          @ csrc/kernels/warp/warp_neon.cpp:63:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	cmp	r2, r4
	ble	.LBB0_7
.Ltmp101:
@ %bb.14:                               @   in Loop: Header=BB0_8 Depth=2
	@DEBUG_VALUE: sample:c <- $r4
	@DEBUG_VALUE: sample:right <- $r9
	@DEBUG_VALUE: right <- $r9
	@DEBUG_VALUE: sample:fy <- $s0
	@DEBUG_VALUE: sample:below <- $r3
	@DEBUG_VALUE: below <- $r3
	@DEBUG_VALUE: sample:vectors_end <- $r8
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: sample:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	ldr	r0, [sp, #128]                  @ 4-byte Reload
	sub	r2, r2, r4
	ldr	r1, [sp, #240]                  @ 4-byte Reload
	lsl	r4, r4, #2
.Ltmp102:
	mul	r0, r0, r1
	ldr	r1, [sp, #224]                  @ 4-byte Reload
	add	r0, r0, r1, lsl #2
	ldr	r1, [sp, #44]                   @ 4-byte Reload
	add	r7, r0, r9, lsl #2
	add	r6, r0, r3, lsl #2
	add	r5, r7, r3, lsl #2
	add	r0, r1, r7
	add	r3, r1, r6
.Ltmp103:
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/warp/warp_neon.cpp:0:5
	mov	r7, r10
	.loc	1 63 5                          @ csrc/kernels/warp/warp_neon.cpp:63:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r6, r1, r5
.Ltmp104:
.LBB0_15:                               @   Parent Loop BB0_5 Depth=1
                                        @     Parent Loop BB0_8 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: sample:right <- $r9
	@DEBUG_VALUE: right <- $r9
	@DEBUG_VALUE: sample:fy <- $s0
	@DEBUG_VALUE: sample:vectors_end <- $r8
	@DEBUG_VALUE: in_row <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: sample:out <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:row_floats <- [DW_OP_plus_uconst 112] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: sample:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: t <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 4, DW_OP_mul, DW_OP_consts 4, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_consts 4, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_consts 4, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	1 66 30                         @ csrc/kernels/warp/warp_neon.cpp:66:30 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r1, r3, r4
	.loc	1 65 35                         @ csrc/kernels/warp/warp_neon.cpp:65:35 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r5, r0, r4
	.loc	1 66 30                         @ csrc/kernels/warp/warp_neon.cpp:66:30 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vldr	s4, [r1]
	.loc	1 65 27                         @ csrc/kernels/warp/warp_neon.cpp:65:27 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r1, lr, r4
	vldr	s6, [r1]
	.loc	1 66 42                         @ csrc/kernels/warp/warp_neon.cpp:66:42 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r1, r6, r4
	vldr	s10, [r1]
	.loc	1 67 16 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:67:16 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r1, r7, r4
	.loc	1 65 35 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:65:35 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vldr	s8, [r5]
.Ltmp105:
	.loc	1 63 14 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:63:14 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	lr, lr, #4
.Ltmp106:
	.loc	1 65 44 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:65:44 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vsub.f32	s8, s8, s6
.Ltmp107:
	.loc	1 63 14 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:63:14 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r0, r0, #4
.Ltmp108:
	.loc	1 66 59 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:66:59 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vsub.f32	s10, s10, s4
.Ltmp109:
	.loc	1 63 14 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:63:14 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	add	r3, r3, #4
	add	r6, r6, #4
	add	r7, r7, #4
.Ltmp110:
	@DEBUG_VALUE: sample:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	subs	r2, r2, #1
.Ltmp111:
	.loc	1 65 52 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:65:52 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vmul.f32	s8, s2, s8
	.loc	1 66 71                         @ csrc/kernels/warp/warp_neon.cpp:66:71 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vmul.f32	s10, s2, s10
	.loc	1 65 32 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:65:32 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vadd.f32	s6, s6, s8
.Ltmp112:
	@DEBUG_VALUE: top <- $s6
	.loc	1 66 39                         @ csrc/kernels/warp/warp_neon.cpp:66:39 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vadd.f32	s4, s4, s10
.Ltmp113:
	@DEBUG_VALUE: bottom <- $s4
	.loc	1 67 32                         @ csrc/kernels/warp/warp_neon.cpp:67:32 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vsub.f32	s4, s4, s6
.Ltmp114:
	.loc	1 67 22 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:67:22 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vmla.f32	s6, s0, s4
.Ltmp115:
	.loc	1 67 16                         @ csrc/kernels/warp/warp_neon.cpp:67:16 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	vstr	s6, [r1]
.Ltmp116:
	.loc	1 63 5 is_stmt 1                @ csrc/kernels/warp/warp_neon.cpp:63:5 @[ csrc/kernels/warp/warp_neon.cpp:196:13 ]
	bne	.LBB0_15
	b	.LBB0_7
.Ltmp117:
.LBB0_16:
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: numbers <- [DW_OP_plus_uconst 260, DW_OP_deref] $sp
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: row <- undef
	.loc	1 159 27                        @ csrc/kernels/warp/warp_neon.cpp:159:27 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r1, [r12, #12]
.Ltmp118:
	@DEBUG_VALUE: warp_colours:in_row <- undef
	.loc	1 159 5 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:159:5 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r1, #1
	blt	.LBB0_45
.Ltmp119:
@ %bb.17:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: numbers <- [DW_OP_plus_uconst 260, DW_OP_deref] $sp
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:out <- $r10
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 5                           @ csrc/kernels/warp/warp_neon.cpp:0:5
	add	r0, r0, r0, lsl #1
.Ltmp120:
	@DEBUG_VALUE: warp_colours:in_row <- $r0
	mov	r6, #0
	mov	r5, #256
	mov	r9, #12
	str	r0, [sp, #40]                   @ 4-byte Spill
.Ltmp121:
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	add	r0, sp, #260
	add	r1, r0, #36
	str	r1, [sp, #24]                   @ 4-byte Spill
	add	r1, r0, #24
	add	r0, r0, #12
	str	r1, [sp, #20]                   @ 4-byte Spill
	str	r0, [sp, #16]                   @ 4-byte Spill
	add	r0, sp, #312
	add	r1, r0, #512
	add	r0, r0, #256
	str	r1, [sp, #12]                   @ 4-byte Spill
	str	r0, [sp, #8]                    @ 4-byte Spill
	b	.LBB0_20
.Ltmp122:
.LBB0_18:                               @   in Loop: Header=BB0_20 Depth=1
	@DEBUG_VALUE: y <- $r6
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 159 33 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:159:33 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	add	r6, r6, #1
.Ltmp123:
.LBB0_19:                               @   in Loop: Header=BB0_20 Depth=1
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: y <- $r6
	@DEBUG_VALUE: row <- undef
	.loc	1 159 5                         @ csrc/kernels/warp/warp_neon.cpp:159:5 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r6, r4
	bge	.LBB0_45
.Ltmp124:
.LBB0_20:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_26 Depth 2
                                        @       Child Loop BB0_27 Depth 3
                                        @       Child Loop BB0_32 Depth 3
                                        @       Child Loop BB0_39 Depth 3
                                        @       Child Loop BB0_44 Depth 3
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: y <- $r6
	.loc	1 160 29                        @ csrc/kernels/warp/warp_neon.cpp:160:29 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r1, [sp, #4]                    @ 4-byte Reload
	mov	r0, r12
	mov	r2, r6
	bl	_ZN7facesig8warp_rowERKNS_10WarpParamsEPKfi
.Ltmp125:
	.loc	1 0 29 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:29
	ldr	r12, [sp, #32]                  @ 4-byte Reload
                                        @ kill: def $s0 killed $s0 killed $d0 def $d0
                                        @ kill: def $s2 killed $s2 killed $d1 def $d1
.Ltmp126:
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 0 32] undef
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 32 32] undef
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 64 32] undef
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] undef
	@DEBUG_VALUE: x <- 0
	.loc	1 161 31 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:161:31 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r4, [r12, #12]
.Ltmp127:
	.loc	1 161 9 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:161:9 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r4, #0
	ble	.LBB0_18
.Ltmp128:
@ %bb.21:                               @   in Loop: Header=BB0_20 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- $r6
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 0                           @ csrc/kernels/warp/warp_neon.cpp:0 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	vext.32	d3, d3, d3, #1
	add	lr, sp, #96
	vext.32	d2, d2, d2, #1
	add	r6, r6, #1
.Ltmp129:
	vext.32	d3, d0, d3, #1
	mov	r3, #0
	vdup.32	q9, d0[0]
	mov	r0, #0
	vext.32	d2, d1, d2, #1
.Ltmp130:
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 0 32] $s0
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 32 32] $s6
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 64 32] $s2
	vdup.32	q10, d3[0]
.Ltmp131:
	@DEBUG_VALUE: row <- [DW_OP_LLVM_fragment 96 32] $s4
	vst1.64	{d18, d19}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #80
	vdup.32	q11, d1[0]
	vst1.64	{d20, d21}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #64
	vdup.32	q12, d2[0]
	vst1.64	{d22, d23}, [lr:128]            @ 16-byte Spill
	add	lr, sp, #48
	str	r0, [sp, #36]                   @ 4-byte Spill
	str	r6, [sp, #28]                   @ 4-byte Spill
	vst1.64	{d24, d25}, [lr:128]            @ 16-byte Spill
	b	.LBB0_26
.Ltmp132:
	.p2align	4
@ %bb.22:
.LCPI0_2:
	.long	0x3f000000                      @ float 0.5
	.long	0x3fc00000                      @ float 1.5
	.long	0x40200000                      @ float 2.5
	.long	0x40600000                      @ float 3.5
	.p2align	4
@ %bb.23:
.LCPI0_3:
	.long	2139095041                      @ 0x7f800001
	.long	2139095041                      @ 0x7f800001
	.long	2139095041                      @ 0x7f800001
	.long	2139095041                      @ 0x7f800001
	.p2align	2
.LBB0_24:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
.Ltmp133:
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	mov	r10, r1
.Ltmp134:
.LBB0_25:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	.loc	1 161 9 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:161:9 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	ldr	r3, [sp, #208]                  @ 4-byte Reload
.Ltmp135:
	@DEBUG_VALUE: x <- $r3
	.loc	1 161 31 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:161:31 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r4, [r12, #12]
.Ltmp136:
	.loc	1 161 9                         @ csrc/kernels/warp/warp_neon.cpp:161:9 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	sub	r0, r0, #64
.Ltmp137:
	.loc	1 161 39 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:161:39 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	add	r3, r3, #64
.Ltmp138:
	@DEBUG_VALUE: x <- $r3
	.loc	1 0 39 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:39
	str	r0, [sp, #36]                   @ 4-byte Spill
.Ltmp139:
	.loc	1 161 9 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:161:9 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r3, r4
	bge	.LBB0_19
.Ltmp140:
.LBB0_26:                               @   Parent Loop BB0_20 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_27 Depth 3
                                        @       Child Loop BB0_32 Depth 3
                                        @       Child Loop BB0_39 Depth 3
                                        @       Child Loop BB0_44 Depth 3
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: x <- $r3
	@DEBUG_VALUE: locate_taps:first_f32x4 <- undef
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	.loc	1 95 70 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:95:70 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov	s0, r3
	adr	r0, .LCPI0_2
	.loc	1 88 50                         @ csrc/kernels/warp/warp_neon.cpp:88:50 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov	s2, r4
	mov	lr, r6
	.loc	1 95 70                         @ csrc/kernels/warp/warp_neon.cpp:95:70 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.u32	s0, s0
	add	r6, sp, #240
	.loc	1 88 50                         @ csrc/kernels/warp/warp_neon.cpp:88:50 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.s32	s2, s2
.Ltmp141:
	.loc	1 162 31 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:162:31 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	mov	r8, #64
.Ltmp142:
	.loc	1 90 47 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:90:47 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r2, [r12]
	ldr	r1, [r12, #4]
	.loc	1 95 39                         @ csrc/kernels/warp/warp_neon.cpp:95:39 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vdup.32	q12, d0[0]
	.loc	1 95 9                          @ csrc/kernels/warp/warp_neon.cpp:95:9 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vld1.64	{d26, d27}, [r0:128]
.Ltmp143:
	@DEBUG_VALUE: locate_taps:last_x <- undef
	@DEBUG_VALUE: locate_taps:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: locate_taps:row <- undef
	@DEBUG_VALUE: locate_taps:x <- $r3
	@DEBUG_VALUE: locate_taps:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	@DEBUG_VALUE: locate_taps:step <- undef
	.loc	1 90 57                         @ csrc/kernels/warp/warp_neon.cpp:90:57 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	sub	r0, r2, #1
	.loc	1 95 9                          @ csrc/kernels/warp/warp_neon.cpp:95:9 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q9, q12, q13
.Ltmp144:
	@DEBUG_VALUE: locate_taps:first_f32x4 <- $q9
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 0 128] $q9
	.loc	1 93 62                         @ csrc/kernels/warp/warp_neon.cpp:93:62 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	sub	r2, r2, #2
.Ltmp145:
	@DEBUG_VALUE: locate_taps:first_f32x4 <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_plus_uconst 240, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: locate_taps:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: locate_taps:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	.loc	1 96 49                         @ csrc/kernels/warp/warp_neon.cpp:96:49 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov.f32	q8, #4.000000e+00
	vadd.f32	q11, q9, q8
.Ltmp146:
	@DEBUG_VALUE: locate_taps:first_f32x4 <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_plus_uconst 240, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: locate_taps:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: locate_taps:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	.loc	1 0 49                          @ csrc/kernels/warp/warp_neon.cpp:0:49
	vst1.64	{d18, d19}, [r6:128]            @ 16-byte Spill
	add	r6, sp, #192
	vdup.32	q8, r1
	vst1.64	{d16, d17}, [r6:128]            @ 16-byte Spill
	.loc	1 93 38                         @ csrc/kernels/warp/warp_neon.cpp:93:38 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vdup.32	q8, r2
.Ltmp147:
	@DEBUG_VALUE: locate_taps:last_y <- undef
	@DEBUG_VALUE: locate_taps:last_row_s32x4 <- $q8
	@DEBUG_VALUE: locate_taps:left_f32x4 <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: locate_taps:top_f32x4 <- [DW_OP_plus_uconst 80] [$sp+0]
	.loc	1 0 38                          @ csrc/kernels/warp/warp_neon.cpp:0:38
	add	r2, sp, #176
	vst1.64	{d16, d17}, [r2:128]            @ 16-byte Spill
.Ltmp148:
	@DEBUG_VALUE: locate_taps:last_row_s32x4 <- [DW_OP_plus_uconst 176] [$sp+0]
	add	r2, sp, #312
.Ltmp149:
	.loc	1 113 13                        @ csrc/kernels/warp/warp_neon.cpp:113:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	mov	r6, r2
.Ltmp150:
	.loc	1 88 29 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:88:29 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov.f32	s0, #2.000000e+00
	vdiv.f32	s12, s0, s2
.Ltmp151:
	@DEBUG_VALUE: locate_taps:step <- $s12
	.loc	1 90 45                         @ csrc/kernels/warp/warp_neon.cpp:90:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov	s0, r0
	.loc	1 89 56 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:89:56 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	sub	r0, r1, #1
	.loc	1 90 45 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:90:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.s32	s4, s0
.Ltmp152:
	@DEBUG_VALUE: locate_taps:last_y <- $s4
	.loc	1 92 64 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:92:64 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	sub	r1, r1, #2
	.loc	1 89 45 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:89:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov	s0, r0
.Ltmp153:
	.loc	1 162 38 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:162:38 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	sub	r0, r4, r3
.Ltmp154:
	.loc	1 89 45 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:89:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.s32	s8, s0
.Ltmp155:
	@DEBUG_VALUE: locate_taps:last_x <- $s8
	.loc	1 162 31                        @ csrc/kernels/warp/warp_neon.cpp:162:31 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r0, #64
	movlt	r8, r0
.Ltmp156:
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: locate_taps:count <- $r8
	.loc	1 92 41 is_stmt 0               @ csrc/kernels/warp/warp_neon.cpp:92:41 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vdup.32	q8, r1
.Ltmp157:
	@DEBUG_VALUE: locate_taps:last_column_s32x4 <- $q8
	.loc	1 0 41                          @ csrc/kernels/warp/warp_neon.cpp:0:41
	add	r1, sp, #160
	vst1.64	{d16, d17}, [r1:128]            @ 16-byte Spill
.Ltmp158:
	@DEBUG_VALUE: locate_taps:last_column_s32x4 <- [DW_OP_plus_uconst 160] [$sp+0]
	add	r1, sp, #144
	vdup.32	q8, d2[0]
	vst1.64	{d16, d17}, [r1:128]            @ 16-byte Spill
	add	r1, sp, #128
	vdup.32	q8, d4[0]
	vst1.64	{d16, d17}, [r1:128]            @ 16-byte Spill
	add	r1, sp, #112
	vdup.32	q8, d6[0]
	vst1.64	{d16, d17}, [r1:128]            @ 16-byte Spill
	mov	r1, #0
	@DEBUG_VALUE: i <- 0
.Ltmp159:
.LBB0_27:                               @   Parent Loop BB0_20 Depth=1
                                        @     Parent Loop BB0_26 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: locate_taps:last_column_s32x4 <- [DW_OP_plus_uconst 160] [$sp+0]
	@DEBUG_VALUE: locate_taps:count <- $r8
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: locate_taps:last_row_s32x4 <- [DW_OP_plus_uconst 176] [$sp+0]
	@DEBUG_VALUE: locate_taps:top_f32x4 <- [DW_OP_plus_uconst 80] [$sp+0]
	@DEBUG_VALUE: locate_taps:left_f32x4 <- [DW_OP_plus_uconst 96] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_plus_uconst 240, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: locate_taps:first_f32x4 <- [DW_OP_plus_uconst 240] [$sp+0]
	@DEBUG_VALUE: locate_taps:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	@DEBUG_VALUE: locate_taps:x <- $r3
	@DEBUG_VALUE: locate_taps:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: x <- $r3
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_plus_uconst 240, DW_OP_LLVM_fragment 0 128] [$sp+0]
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: k <- 1
	add	r7, sp, #224
	vmov.f32	q8, #-1.000000e+00
	vst1.64	{d22, d23}, [r7:128]            @ 16-byte Spill
	add	r7, sp, #112
	vld1.64	{d18, d19}, [r7:128]            @ 16-byte Reload
	add	r7, sp, #64
.Ltmp160:
	.loc	1 102 27                        @ csrc/kernels/warp/warp_neon.cpp:102:27 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.f32	q4, q9, q11
.Ltmp161:
	.loc	1 97 34 is_stmt 1               @ csrc/kernels/warp/warp_neon.cpp:97:34 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r1, r1, #8
.Ltmp162:
	@DEBUG_VALUE: i <- $r1
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:34
	vld1.64	{d20, d21}, [r7:128]            @ 16-byte Reload
	add	r7, sp, #96
	vld1.64	{d22, d23}, [r7:128]            @ 16-byte Reload
.Ltmp163:
	adr	r7, .LCPI0_3
.Ltmp164:
	@DEBUG_VALUE: clamp:nan_u32x4 <- undef
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.64	{d14, d15}, [r7:128]
.Ltmp165:
	@DEBUG_VALUE: clamp:positive_s32x4 <- $q5
	.loc	1 0 36                          @ csrc/kernels/warp/warp_neon.cpp:0:36
	add	r7, sp, #128
	vld1.64	{d24, d25}, [r7:128]            @ 16-byte Reload
	add	r7, sp, #160
.Ltmp166:
	.loc	1 102 17                        @ csrc/kernels/warp/warp_neon.cpp:102:17 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q4, q4, q8
.Ltmp167:
	@DEBUG_VALUE: u_f32x4 <- $q4
	.loc	1 97 5 is_stmt 1                @ csrc/kernels/warp/warp_neon.cpp:97:5 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	cmp	r1, r8
.Ltmp168:
	@DEBUG_VALUE: clamp:infinity_s32x4 <- undef
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/warp/warp_neon.cpp:0:5
	vmov.i32	q8, #0x0
	@DEBUG_VALUE: clamp:position_f32x4 <- $q5
.Ltmp169:
	@DEBUG_VALUE: clamp:last_s32x4 <- [DW_OP_plus_uconst 128] [$sp+0]
	vld1.64	{d28, d29}, [r7:128]            @ 16-byte Reload
	add	r7, sp, #208
	vmov.i32	q15, #0x0
.Ltmp170:
	.loc	1 104 32                        @ csrc/kernels/warp/warp_neon.cpp:104:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.f32	q5, q10, q4
.Ltmp171:
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_plus_uconst 224, DW_OP_LLVM_fragment 128 128] [$sp+0]
	vadd.f32	q5, q11, q5
.Ltmp172:
	@DEBUG_VALUE: clamp:last <- undef
	.loc	1 21 9                          @ csrc/kernels/warp/warp_neon.cpp:21:9 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmax.s32	q5, q5, q8
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vcgt.s32	q6, q7, q5
	vand	q5, q6, q5
.Ltmp173:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q5
	.loc	1 24 34                         @ csrc/kernels/warp/warp_neon.cpp:24:34 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmin.s32	q5, q5, q12
.Ltmp174:
	@DEBUG_VALUE: x_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q5
	@DEBUG_VALUE: k <- 1
	.loc	1 108 41                        @ csrc/kernels/warp/warp_neon.cpp:108:41 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.s32.f32	q6, q5
	.loc	1 108 31                        @ csrc/kernels/warp/warp_neon.cpp:108:31 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmin.s32	q8, q6, q14
.Ltmp175:
	@DEBUG_VALUE: column_s32x4 <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	1 115 45                        @ csrc/kernels/warp/warp_neon.cpp:115:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.s32	q6, q8
	.loc	1 115 23                        @ csrc/kernels/warp/warp_neon.cpp:115:23 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vsub.f32	q13, q5, q6
.Ltmp176:
	@DEBUG_VALUE: __s1 <- $q13
	.loc	1 0 23                          @ csrc/kernels/warp/warp_neon.cpp:0:23
	vst1.64	{d26, d27}, [r7:128]            @ 16-byte Spill
.Ltmp177:
	@DEBUG_VALUE: __s1 <- [DW_OP_plus_uconst 208] [$sp+0]
	add	r7, sp, #48
	vld1.64	{d4, d5}, [r7:128]              @ 16-byte Reload
	add	r7, sp, #80
.Ltmp178:
	.loc	1 105 32                        @ csrc/kernels/warp/warp_neon.cpp:105:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.f32	q4, q2, q4
.Ltmp179:
	@DEBUG_VALUE: k <- 1
	@DEBUG_VALUE: u_f32x4 <- $q4
	.loc	1 0 32                          @ csrc/kernels/warp/warp_neon.cpp:0:32
	vld1.64	{d2, d3}, [r7:128]              @ 16-byte Reload
	add	r7, sp, #144
	vld1.64	{d0, d1}, [r7:128]              @ 16-byte Reload
	add	r7, sp, #176
	vmov.i32	q13, #0x3
	.loc	1 105 32                        @ csrc/kernels/warp/warp_neon.cpp:105:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q4, q1, q4
.Ltmp180:
	@DEBUG_VALUE: clamp:position_f32x4 <- $q4
	.loc	1 21 9                          @ csrc/kernels/warp/warp_neon.cpp:21:9 @[ csrc/kernels/warp/warp_neon.cpp:105:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmax.s32	q4, q4, q15
.Ltmp181:
	@DEBUG_VALUE: clamp:positive_s32x4 <- $q4
	.loc	1 0 9                           @ csrc/kernels/warp/warp_neon.cpp:0:9
	vld1.64	{d30, d31}, [r7:128]            @ 16-byte Reload
	add	r7, sp, #192
	vld1.64	{d6, d7}, [r7:128]              @ 16-byte Reload
.Ltmp182:
	@DEBUG_VALUE: k <- 1
	add	r7, sp, #240
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:105:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vcgt.s32	q5, q7, q4
.Ltmp183:
	vand	q4, q5, q4
.Ltmp184:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q4
	.loc	1 24 34                         @ csrc/kernels/warp/warp_neon.cpp:24:34 @[ csrc/kernels/warp/warp_neon.cpp:105:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmin.s32	q6, q4, q0
.Ltmp185:
	@DEBUG_VALUE: y_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q6
	.loc	1 109 38                        @ csrc/kernels/warp/warp_neon.cpp:109:38 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.s32.f32	q5, q6
	@DEBUG_VALUE: k <- 1
	.loc	1 109 28                        @ csrc/kernels/warp/warp_neon.cpp:109:28 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmin.s32	q4, q5, q15
.Ltmp186:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: row_s32x4 <- [DW_OP_LLVM_fragment 128 128] $q4
	.loc	1 112 43                        @ csrc/kernels/warp/warp_neon.cpp:112:43 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.i32	q5, q4, q3
.Ltmp187:
	@DEBUG_VALUE: pixel_s32x4 <- undef
	.loc	1 113 47                        @ csrc/kernels/warp/warp_neon.cpp:113:47 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.i32	q5, q5, q13
	vmla.i32	q5, q8, q13
.Ltmp188:
	@DEBUG_VALUE: __s1 <- $q5
	.loc	1 0 47                          @ csrc/kernels/warp/warp_neon.cpp:0:47
	vld1.64	{d26, d27}, [r7:128]            @ 16-byte Reload
.Ltmp189:
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 0 128] $q13
	add	r7, sp, #224
.Ltmp190:
	.loc	1 102 27                        @ csrc/kernels/warp/warp_neon.cpp:102:27 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.f32	q8, q9, q13
.Ltmp191:
	@DEBUG_VALUE: k <- 1
	.loc	1 102 17                        @ csrc/kernels/warp/warp_neon.cpp:102:17 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmov.f32	q9, #-1.000000e+00
	vadd.f32	q8, q8, q9
.Ltmp192:
	@DEBUG_VALUE: u_f32x4 <- $q8
	.loc	1 0 17                          @ csrc/kernels/warp/warp_neon.cpp:0:17
	vmov.i32	q9, #0x0
	@DEBUG_VALUE: clamp:position_f32x4 <- $q10
	.loc	1 104 32                        @ csrc/kernels/warp/warp_neon.cpp:104:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.f32	q10, q10, q8
	.loc	1 105 32                        @ csrc/kernels/warp/warp_neon.cpp:105:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.f32	q8, q2, q8
.Ltmp193:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: u_f32x4 <- $q8
	.loc	1 104 32                        @ csrc/kernels/warp/warp_neon.cpp:104:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q10, q11, q10
	.loc	1 105 32                        @ csrc/kernels/warp/warp_neon.cpp:105:32 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q8, q1, q8
.Ltmp194:
	@DEBUG_VALUE: clamp:position_f32x4 <- $q8
	@DEBUG_VALUE: clamp:last <- undef
	@DEBUG_VALUE: clamp:infinity_s32x4 <- undef
	@DEBUG_VALUE: clamp:last_s32x4 <- [DW_OP_plus_uconst 144] [$sp+0]
	.loc	1 21 9                          @ csrc/kernels/warp/warp_neon.cpp:21:9 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmax.s32	q10, q10, q9
.Ltmp195:
	@DEBUG_VALUE: clamp:last_s32x4 <- [DW_OP_plus_uconst 128] [$sp+0]
	@DEBUG_VALUE: clamp:positive_s32x4 <- $q10
	.loc	1 21 9                          @ csrc/kernels/warp/warp_neon.cpp:21:9 @[ csrc/kernels/warp/warp_neon.cpp:105:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmax.s32	q8, q8, q9
.Ltmp196:
	@DEBUG_VALUE: clamp:positive_s32x4 <- $q8
	@DEBUG_VALUE: clamp:nan_u32x4 <- undef
	.loc	1 0 9                           @ csrc/kernels/warp/warp_neon.cpp:0:9
	vmov.i32	q9, #0x3
.Ltmp197:
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vcgt.s32	q11, q7, q10
	vand	q10, q11, q10
.Ltmp198:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q10
	.loc	1 24 34                         @ csrc/kernels/warp/warp_neon.cpp:24:34 @[ csrc/kernels/warp/warp_neon.cpp:104:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmin.s32	q10, q10, q12
.Ltmp199:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: x_f32x4 <- [DW_OP_LLVM_fragment 0 128] $q10
	.loc	1 0 34                          @ csrc/kernels/warp/warp_neon.cpp:0:34
	vmov.i32	q12, #0x41000000
.Ltmp200:
	.loc	1 108 41                        @ csrc/kernels/warp/warp_neon.cpp:108:41 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.s32.f32	q11, q10
.Ltmp201:
	.loc	1 103 31                        @ csrc/kernels/warp/warp_neon.cpp:103:31 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q13, q13, q12
.Ltmp202:
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 0 128] $q13
	.loc	1 108 31                        @ csrc/kernels/warp/warp_neon.cpp:108:31 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmin.s32	q11, q11, q14
.Ltmp203:
	@DEBUG_VALUE: column_s32x4 <- [DW_OP_LLVM_fragment 0 128] $q11
	.loc	1 115 45                        @ csrc/kernels/warp/warp_neon.cpp:115:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.s32	q14, q11
	@DEBUG_VALUE: k <- 1
	.loc	1 115 23                        @ csrc/kernels/warp/warp_neon.cpp:115:23 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vsub.f32	q10, q10, q14
.Ltmp204:
	@DEBUG_VALUE: __s1 <- $q10
	.loc	1 23 36                         @ csrc/kernels/warp/warp_neon.cpp:23:36 @[ csrc/kernels/warp/warp_neon.cpp:105:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vcgt.s32	q14, q7, q8
	vand	q8, q14, q8
.Ltmp205:
	@DEBUG_VALUE: clamp:number_s32x4 <- $q8
	.loc	1 24 34                         @ csrc/kernels/warp/warp_neon.cpp:24:34 @[ csrc/kernels/warp/warp_neon.cpp:105:26 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmin.s32	q8, q8, q0
.Ltmp206:
	@DEBUG_VALUE: y_f32x4 <- [DW_OP_LLVM_fragment 0 128] $q8
	.loc	1 109 38                        @ csrc/kernels/warp/warp_neon.cpp:109:38 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.s32.f32	q14, q8
	@DEBUG_VALUE: k <- 0
	.loc	1 109 28                        @ csrc/kernels/warp/warp_neon.cpp:109:28 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmin.s32	q14, q14, q15
.Ltmp207:
	@DEBUG_VALUE: row_s32x4 <- [DW_OP_LLVM_fragment 0 128] $q14
	.loc	1 112 43                        @ csrc/kernels/warp/warp_neon.cpp:112:43 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.i32	q7, q14, q3
	@DEBUG_VALUE: k <- 1
.Ltmp208:
	.loc	1 113 47                        @ csrc/kernels/warp/warp_neon.cpp:113:47 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vmul.i32	q7, q7, q9
	vmla.i32	q7, q11, q9
.Ltmp209:
	@DEBUG_VALUE: __s1 <- $q7
	.loc	1 117 45                        @ csrc/kernels/warp/warp_neon.cpp:117:45 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vcvt.f32.s32	q11, q14
.Ltmp210:
	vcvt.f32.s32	q9, q4
	.loc	1 117 23                        @ csrc/kernels/warp/warp_neon.cpp:117:23 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vsub.f32	q8, q8, q11
.Ltmp211:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 0 23                          @ csrc/kernels/warp/warp_neon.cpp:0:23
	vld1.64	{d22, d23}, [r7:128]            @ 16-byte Reload
.Ltmp212:
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q11
	add	r7, sp, #240
	vst1.64	{d26, d27}, [r7:128]            @ 16-byte Spill
.Ltmp213:
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_plus_uconst 240, DW_OP_LLVM_fragment 0 128] [$sp+0]
	add	r7, r2, #256
.Ltmp214:
	.loc	1 112 43                        @ csrc/kernels/warp/warp_neon.cpp:112:43 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r2, r2, #512
.Ltmp215:
	.loc	1 117 23                        @ csrc/kernels/warp/warp_neon.cpp:117:23 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vsub.f32	q9, q6, q9
.Ltmp216:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 116 13                        @ csrc/kernels/warp/warp_neon.cpp:116:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d16, d17}, [r2]
.Ltmp217:
	.loc	1 114 13                        @ csrc/kernels/warp/warp_neon.cpp:114:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r2, sp, #208
	vld1.64	{d16, d17}, [r2:128]            @ 16-byte Reload
.Ltmp218:
	.loc	1 103 31                        @ csrc/kernels/warp/warp_neon.cpp:103:31 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vadd.f32	q11, q11, q12
.Ltmp219:
	@DEBUG_VALUE: locate_taps:centre_f32x4 <- [DW_OP_LLVM_fragment 128 128] $q11
	@DEBUG_VALUE: k <- 2
	.loc	1 113 13                        @ csrc/kernels/warp/warp_neon.cpp:113:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d14, d15}, [r6]!
.Ltmp220:
	@DEBUG_VALUE: k <- 2
	@DEBUG_VALUE: k <- 1
	.loc	1 114 13                        @ csrc/kernels/warp/warp_neon.cpp:114:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d20, d21}, [r7]!
.Ltmp221:
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: k <- 0
	.loc	1 113 13                        @ csrc/kernels/warp/warp_neon.cpp:113:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d10, d11}, [r6]!
	mov	r2, r6
.Ltmp222:
	.loc	1 114 13                        @ csrc/kernels/warp/warp_neon.cpp:114:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d16, d17}, [r7], r5
.Ltmp223:
	.loc	1 116 13                        @ csrc/kernels/warp/warp_neon.cpp:116:13 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d18, d19}, [r7]
.Ltmp224:
	@DEBUG_VALUE: k <- 2
	.loc	1 97 5 is_stmt 1                @ csrc/kernels/warp/warp_neon.cpp:97:5 @[ csrc/kernels/warp/warp_neon.cpp:163:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	blt	.LBB0_27
.Ltmp225:
@ %bb.28:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: x <- $r3
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 164 47                        @ csrc/kernels/warp/warp_neon.cpp:164:47 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	add	r2, r8, r3
	.loc	1 164 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:164:37 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	eor	r1, lr, r4
	.loc	1 164 47                        @ csrc/kernels/warp/warp_neon.cpp:164:47 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	eor	r2, r2, r4
	str	r3, [sp, #208]                  @ 4-byte Spill
.Ltmp226:
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	orrs	r1, r1, r2
	str	r4, [sp, #192]                  @ 4-byte Spill
	movwne	r1, #1
	@DEBUG_VALUE: warp_colours:out <- $r10
.Ltmp227:
	@DEBUG_VALUE: last <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r1
	@DEBUG_VALUE: i <- 0
	.loc	1 0 47                          @ csrc/kernels/warp/warp_neon.cpp:0:47
	subs	r0, r0, #4
.Ltmp228:
	.loc	1 166 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	bgt	.LBB0_31
.Ltmp229:
@ %bb.29:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: last <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:34
	clz	r0, r0
	mov	r6, lr
	lsr	r0, r0, #5
	mov	lr, #0
	ands	r0, r0, r1
	.loc	1 166 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	bne	.LBB0_31
.Ltmp230:
@ %bb.30:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: last <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:34
	mov	r1, r10
.Ltmp231:
	.loc	1 169 19 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:169:19 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	lr, r8
	beq	.LBB0_24
	b	.LBB0_35
.Ltmp232:
.LBB0_31:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: last <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 19 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:19
	str	r1, [sp, #240]                  @ 4-byte Spill
.Ltmp233:
	@DEBUG_VALUE: last <- [DW_OP_plus_uconst 240, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] [$sp+0]
	@DEBUG_VALUE: last <- [DW_OP_plus_uconst 240, DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] [$sp+0]
	mov	lr, #0
.Ltmp234:
	.loc	1 166 13                        @ csrc/kernels/warp/warp_neon.cpp:166:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	mov	r12, #0
	ldr	r1, [sp, #192]                  @ 4-byte Reload
	add	r0, r1, r0
	mov	r1, #64
	cmp	r0, #64
	movge	r0, r1
	sub	r0, r0, #8
	str	r0, [sp, #224]                  @ 4-byte Spill
.Ltmp235:
.LBB0_32:                               @   Parent Loop BB0_20 Depth=1
                                        @     Parent Loop BB0_26 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 13                          @ csrc/kernels/warp/warp_neon.cpp:0:13
	add	r4, sp, #312
.Ltmp236:
	@DEBUG_VALUE: sample_four:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: sample_four:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: sample_four:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	@DEBUG_VALUE: sample_four:i <- $r6
	@DEBUG_VALUE: sample_four:out <- $r10
	mov	r6, lr
.Ltmp237:
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: i <- $r6
	@DEBUG_VALUE: blend_down<0>:from <- undef
	@DEBUG_VALUE: blend_down<1>:from <- undef
	@DEBUG_VALUE: blend_down<2>:from <- undef
	@DEBUG_VALUE: blend_down<3>:from <- undef
	.loc	1 146 43                        @ csrc/kernels/warp/warp_neon.cpp:146:43 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r0, r4, lr, lsl #2
	ldr	r3, [sp, #44]                   @ 4-byte Reload
.Ltmp238:
	.loc	1 144 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:144:34 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r2, r4, r12
.Ltmp239:
	@DEBUG_VALUE: sample_four:a <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: sample_four:b <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: sample_four:c <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	1 130 27 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	ldr	r1, [sp, #40]                   @ 4-byte Reload
.Ltmp240:
	@DEBUG_VALUE: sample_four:row <- $r1
	.loc	1 144 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:144:34 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r2, r2, #256
	vld1.32	{d0, d1}, [r2], r5
.Ltmp241:
	@DEBUG_VALUE: __ret <- $q0
	@DEBUG_VALUE: sample_four:fx_f32x4 <- $q0
	.loc	1 147 43 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:147:43 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldmib	r0, {r7, lr}
.Ltmp242:
	.loc	1 166 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	add	r12, r12, #16
.Ltmp243:
	.loc	1 147 41 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:147:41 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r5, r3, r7, lsl #2
.Ltmp244:
	.loc	1 130 27                        @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	lsl	r7, r1, #2
.Ltmp245:
	@DEBUG_VALUE: sample_four:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<1>:tap <- $r5
	@DEBUG_VALUE: blend_across<1>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<1>:fraction_f32x4 <- $q0
	.loc	1 149 43                        @ csrc/kernels/warp/warp_neon.cpp:149:43 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r0, [r0, #12]
.Ltmp246:
	.loc	1 129 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r1, r5
.Ltmp247:
	.loc	1 129 47 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r5, r5, #12
.Ltmp248:
	.loc	1 129 27                        @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r1], r7
.Ltmp249:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: blend_across<1>:a <- $q8
	.loc	1 149 41                        @ csrc/kernels/warp/warp_neon.cpp:149:41 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r0, r3, r0, lsl #2
.Ltmp250:
	@DEBUG_VALUE: blend_across<3>:tap <- $r0
	@DEBUG_VALUE: blend_across<3>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<3>:fraction_f32x4 <- $q0
	.loc	1 129 47 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d18, d19}, [r5]
.Ltmp251:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<1>:b <- $q9
	@DEBUG_VALUE: __s0_58 <- $q8
	.loc	1 131 37                        @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q8
.Ltmp252:
	@DEBUG_VALUE: __s1_58 <- $q9
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 131 13 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q9, q9, d0[1]
.Ltmp253:
	vadd.f32	q12, q8, q9
.Ltmp254:
	@DEBUG_VALUE: __ret_58 <- $q12
	.loc	1 130 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r1], r9
.Ltmp255:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: blend_across<1>:c <- $q8
	.loc	1 130 53                        @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d18, d19}, [r1]
.Ltmp256:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<1>:d <- $q9
	@DEBUG_VALUE: __s0_58 <- $q8
	.loc	1 132 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q8
.Ltmp257:
	@DEBUG_VALUE: __s1_58 <- $q9
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 146 43                        @ csrc/kernels/warp/warp_neon.cpp:146:43 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r1, [r4, r6, lsl #2]
	.loc	1 146 41                        @ csrc/kernels/warp/warp_neon.cpp:146:41 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r5, r3, r1, lsl #2
.Ltmp258:
	@DEBUG_VALUE: blend_across<0>:tap <- $r5
	@DEBUG_VALUE: blend_across<0>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<0>:fraction_f32x4 <- $q0
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q9, q9, d0[1]
.Ltmp259:
	.loc	1 129 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r1, r5
.Ltmp260:
	.loc	1 129 47 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r5, r5, #12
.Ltmp261:
	.loc	1 132 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q14, q8, q9
.Ltmp262:
	@DEBUG_VALUE: __ret_58 <- $q14
	@DEBUG_VALUE: sample_four:b <- [DW_OP_LLVM_fragment 128 128] $q14
	.loc	1 129 47                        @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d18, d19}, [r5]
.Ltmp263:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<0>:b <- $q9
	.loc	1 0 47 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:47
	mov	r5, #256
.Ltmp264:
	@DEBUG_VALUE: __s0_58 <- $q8
	.loc	1 129 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r1], r7
.Ltmp265:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: blend_across<0>:a <- $q8
	.loc	1 131 37                        @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q8
.Ltmp266:
	@DEBUG_VALUE: __s1_58 <- $q9
	.loc	1 131 13 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q9, q9, d0[0]
.Ltmp267:
	vadd.f32	q13, q8, q9
.Ltmp268:
	@DEBUG_VALUE: __ret_58 <- $q13
	.loc	1 130 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r1], r9
.Ltmp269:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: blend_across<0>:c <- $q8
	.loc	1 130 53                        @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d18, d19}, [r1]
.Ltmp270:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<0>:d <- $q9
	@DEBUG_VALUE: __s0_58 <- $q8
	.loc	1 129 27                        @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r1, r0
.Ltmp271:
	.loc	1 132 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q8
.Ltmp272:
	@DEBUG_VALUE: __s1_58 <- $q9
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 129 47 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r0, r0, #12
.Ltmp273:
	vld1.32	{d30, d31}, [r0]
.Ltmp274:
	@DEBUG_VALUE: __ret <- $q15
	@DEBUG_VALUE: blend_across<3>:b <- $q15
	@DEBUG_VALUE: __s0_58 <- $q9
	.loc	1 148 41 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:148:41 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r0, r3, lr, lsl #2
.Ltmp275:
	@DEBUG_VALUE: blend_across<2>:tap <- $r0
	@DEBUG_VALUE: blend_across<2>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<2>:fraction_f32x4 <- $q0
	.loc	1 166 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	add	lr, r6, #4
	@DEBUG_VALUE: warp_colours:out <- $r10
.Ltmp276:
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q9, q9, d0[0]
.Ltmp277:
	vadd.f32	q8, q8, q9
.Ltmp278:
	@DEBUG_VALUE: __ret_58 <- $q8
	@DEBUG_VALUE: sample_four:a <- [DW_OP_LLVM_fragment 128 128] $q8
	.loc	1 129 27                        @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d18, d19}, [r1], r7
.Ltmp279:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<3>:a <- $q9
	.loc	1 130 27                        @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d20, d21}, [r1], r9
.Ltmp280:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: blend_across<3>:c <- $q10
	.loc	1 131 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q15, q15, q9
.Ltmp281:
	@DEBUG_VALUE: __s1_58 <- $q15
	.loc	1 130 53 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d22, d23}, [r1]
.Ltmp282:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: blend_across<3>:d <- $q11
	@DEBUG_VALUE: __s0_58 <- $q10
	.loc	1 129 27                        @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r1, r0
	vld1.32	{d2, d3}, [r1], r7
.Ltmp283:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: blend_across<2>:a <- $q1
	.loc	1 129 47 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r0, r0, #12
.Ltmp284:
	.loc	1 130 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d4, d5}, [r1], r9
.Ltmp285:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: blend_across<2>:c <- $q2
	.loc	1 129 47                        @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d8, d9}, [r0]
.Ltmp286:
	@DEBUG_VALUE: __ret <- $q4
	@DEBUG_VALUE: blend_across<2>:b <- $q4
	@DEBUG_VALUE: __s0_58 <- $q1
	.loc	1 166 26 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:166:26 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	add	r0, r6, #8
.Ltmp287:
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r6
	.loc	1 130 53 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d6, d7}, [r1]
.Ltmp288:
	@DEBUG_VALUE: __ret <- $q3
	@DEBUG_VALUE: blend_across<2>:d <- $q3
	@DEBUG_VALUE: __s0_58 <- $q2
	.loc	1 166 34                        @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r0, r8
.Ltmp289:
	.loc	1 132 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q3, q3, q2
.Ltmp290:
	@DEBUG_VALUE: __s1_58 <- $q3
	.loc	1 131 37                        @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q4, q4, q1
.Ltmp291:
	@DEBUG_VALUE: __s1_58 <- $q4
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 132 37                        @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q11, q11, q10
.Ltmp292:
	@DEBUG_VALUE: __s1_58 <- $q11
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q3, q3, d1[0]
.Ltmp293:
	@DEBUG_VALUE: __s1_58 <- $q3
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q4, q4, d1[0]
.Ltmp294:
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q15, q15, d1[1]
.Ltmp295:
	@DEBUG_VALUE: blend_across<3>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __s1_58 <- $q15
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q11, q11, d1[1]
.Ltmp296:
	@DEBUG_VALUE: __s1_58 <- $q11
	.loc	1 131 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q0, q1, q4
.Ltmp297:
	@DEBUG_VALUE: blend_across<2>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __ret_58 <- $q0
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q1, q2, q3
.Ltmp298:
	@DEBUG_VALUE: __ret_58 <- $q1
	@DEBUG_VALUE: sample_four:c <- [DW_OP_LLVM_fragment 128 128] $q1
	.loc	1 132 13 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q10, q10, q11
.Ltmp299:
	@DEBUG_VALUE: __s0_58 <- $q10
	@DEBUG_VALUE: __ret_58 <- $q10
	@DEBUG_VALUE: sample_four:d <- [DW_OP_LLVM_fragment 128 128] $q10
	@DEBUG_VALUE: sample_four:d <- [DW_OP_LLVM_fragment 0 128] $q9
	@DEBUG_VALUE: __s0_58 <- $q13
	@DEBUG_VALUE: blend_down<0>:fraction_f32x4 <- $q2
	.loc	1 131 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q9, q9, q15
.Ltmp300:
	@DEBUG_VALUE: blend_across<3>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<3>:a <- $q9
	@DEBUG_VALUE: __s0_58 <- $q9
	@DEBUG_VALUE: __ret_58 <- $q9
	.loc	1 137 49 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:150:20 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q8, q8, q13
.Ltmp301:
	@DEBUG_VALUE: __s1_58 <- $q8
	@DEBUG_VALUE: __s0_58 <- $q12
	@DEBUG_VALUE: blend_down<1>:fraction_f32x4 <- $q2
	.loc	1 137 49                        @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:151:31 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q11, q14, q12
.Ltmp302:
	@DEBUG_VALUE: __s1_58 <- $q11
	@DEBUG_VALUE: __s0_58 <- $q0
	@DEBUG_VALUE: blend_down<2>:fraction_f32x4 <- $q2
	.loc	1 137 49                        @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:152:35 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q14, q1, q0
.Ltmp303:
	@DEBUG_VALUE: __s1_58 <- $q14
	@DEBUG_VALUE: __s0_58 <- $q9
	@DEBUG_VALUE: blend_down<3>:fraction_f32x4 <- $q2
	.loc	1 145 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:145:34 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vld1.32	{d4, d5}, [r2]
.Ltmp304:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: sample_four:fy_f32x4 <- $q2
	.loc	1 137 49                        @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:153:35 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q10, q10, q9
.Ltmp305:
	@DEBUG_VALUE: __s1_58 <- $q10
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:150:20 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q13, q8, d4[0]
.Ltmp306:
	@DEBUG_VALUE: __s0_58 <- $q13
	@DEBUG_VALUE: __ret_58 <- $q13
	@DEBUG_VALUE: __s1 <- $q13
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12                        @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:151:31 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q12, q11, d4[1]
.Ltmp307:
	@DEBUG_VALUE: __s0_58 <- $q12
	@DEBUG_VALUE: __ret_58 <- $q12
	@DEBUG_VALUE: __s1 <- $q12
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12                        @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:152:35 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q0, q14, d5[0]
.Ltmp308:
	@DEBUG_VALUE: __s0_58 <- $q0
	@DEBUG_VALUE: __ret_58 <- $q0
	@DEBUG_VALUE: __s1 <- $q0
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12                        @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:153:35 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q9, q10, d5[1]
.Ltmp309:
	@DEBUG_VALUE: __s0_58 <- $q9
	@DEBUG_VALUE: __ret_58 <- $q9
	@DEBUG_VALUE: __s1 <- $q9
	.loc	1 150 5                         @ csrc/kernels/warp/warp_neon.cpp:150:5 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d26, d27}, [r10], r9
.Ltmp310:
	@DEBUG_VALUE: warp_f32_neon:out <- [DW_OP_LLVM_entry_value 1] $r3
	.loc	1 151 5                         @ csrc/kernels/warp/warp_neon.cpp:151:5 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d24, d25}, [r10], r9
.Ltmp311:
	.loc	1 152 5                         @ csrc/kernels/warp/warp_neon.cpp:152:5 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d0, d1}, [r10], r9
.Ltmp312:
	.loc	1 153 5                         @ csrc/kernels/warp/warp_neon.cpp:153:5 @[ csrc/kernels/warp/warp_neon.cpp:167:17 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d18, d19}, [r10], r9
.Ltmp313:
	.loc	1 166 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	blt	.LBB0_32
.Ltmp314:
@ %bb.33:                               @   in Loop: Header=BB0_32 Depth=3
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r6
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:34
	ldr	r0, [sp, #224]                  @ 4-byte Reload
	ldr	r1, [sp, #240]                  @ 4-byte Reload
.Ltmp315:
	@DEBUG_VALUE: last <- [DW_OP_LLVM_convert 1 7, DW_OP_LLVM_convert 8 7, DW_OP_stack_value] $r1
	sub	r0, r0, r6
	clz	r0, r0
	lsr	r0, r0, #5
	ands	r0, r0, r1
	.loc	1 166 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:166:34 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	bne	.LBB0_32
.Ltmp316:
@ %bb.34:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: i <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r6
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 34 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:34
	ldr	r12, [sp, #32]                  @ 4-byte Reload
	mov	r1, r10
	ldr	r6, [sp, #28]                   @ 4-byte Reload
.Ltmp317:
	.loc	1 169 19 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:169:19 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	lr, r8
	beq	.LBB0_24
.Ltmp318:
.LBB0_35:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 19 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:19
	add	r4, sp, #312
.Ltmp319:
	.loc	1 144 34                        @ csrc/kernels/warp/warp_neon.cpp:144:34 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r2, [sp, #8]                    @ 4-byte Reload
.Ltmp320:
	.loc	1 146 43                        @ csrc/kernels/warp/warp_neon.cpp:146:43 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r0, [r4, lr, lsl #2]
.Ltmp321:
	@DEBUG_VALUE: blend_down<0>:from <- undef
	@DEBUG_VALUE: blend_down<1>:from <- undef
	@DEBUG_VALUE: blend_down<2>:from <- undef
	@DEBUG_VALUE: blend_down<3>:from <- undef
	@DEBUG_VALUE: sample_four:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: sample_four:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: sample_four:at <- [DW_OP_plus_uconst 312, DW_OP_stack_value] $sp
	@DEBUG_VALUE: sample_four:i <- $lr
	@DEBUG_VALUE: sample_four:out <- [DW_OP_plus_uconst 260, DW_OP_stack_value] $sp
	.loc	1 172 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r8, lr
	ldr	r3, [sp, #44]                   @ 4-byte Reload
.Ltmp322:
	.loc	1 144 34 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:144:34 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r7, r2, lr, lsl #2
.Ltmp323:
	.loc	1 130 27                        @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	ldr	r2, [sp, #40]                   @ 4-byte Reload
.Ltmp324:
	@DEBUG_VALUE: sample_four:row <- $r2
	@DEBUG_VALUE: blend_across<0>:tap <- $r0
	.loc	1 146 41                        @ csrc/kernels/warp/warp_neon.cpp:146:41 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r0, r3, r0, lsl #2
.Ltmp325:
	.loc	1 144 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:144:34 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vld1.32	{d0, d1}, [r7]
.Ltmp326:
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: blend_across<0>:a <- undef
	.loc	1 130 27 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	lsl	r2, r2, #2
.Ltmp327:
	@DEBUG_VALUE: sample_four:row <- [DW_OP_plus_uconst 40] [$sp+0]
	.loc	1 129 47 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r7, r0, #12
	@DEBUG_VALUE: __ret <- $q0
.Ltmp328:
	@DEBUG_VALUE: sample_four:fx_f32x4 <- $q0
	@DEBUG_VALUE: blend_across<0>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<0>:fraction_f32x4 <- $q0
	vld1.32	{d18, d19}, [r7]
.Ltmp329:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<0>:b <- $q9
	@DEBUG_VALUE: __s0_58 <- $q8
	.loc	1 146 43 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:146:43 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r7, r4, lr, lsl #2
.Ltmp330:
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 129 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r0], r2
.Ltmp331:
	.loc	1 131 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q8
.Ltmp332:
	@DEBUG_VALUE: __s1_58 <- $q9
	.loc	1 147 43                        @ csrc/kernels/warp/warp_neon.cpp:147:43 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r6, [r7, #4]
	.loc	1 148 43                        @ csrc/kernels/warp/warp_neon.cpp:148:43 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r5, [r7, #8]
	.loc	1 149 43                        @ csrc/kernels/warp/warp_neon.cpp:149:43 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r7, [r7, #12]
	.loc	1 147 41                        @ csrc/kernels/warp/warp_neon.cpp:147:41 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r6, r3, r6, lsl #2
.Ltmp333:
	@DEBUG_VALUE: blend_across<1>:tap <- $r6
	@DEBUG_VALUE: blend_across<1>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<1>:fraction_f32x4 <- $q0
	.loc	1 130 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d12, d13}, [r0], r9
.Ltmp334:
	@DEBUG_VALUE: blend_across<0>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __ret <- $q6
	@DEBUG_VALUE: blend_across<0>:c <- $q6
	.loc	1 131 13 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q9, q9, d0[0]
.Ltmp335:
	@DEBUG_VALUE: blend_across<0>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __s1_58 <- $q9
	@DEBUG_VALUE: sample_four:a <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: sample_four:b <- [DW_OP_LLVM_fragment 0 128] undef
	@DEBUG_VALUE: sample_four:c <- [DW_OP_LLVM_fragment 0 128] undef
	.loc	1 148 41                        @ csrc/kernels/warp/warp_neon.cpp:148:41 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r5, r3, r5, lsl #2
.Ltmp336:
	@DEBUG_VALUE: blend_across<2>:tap <- $r5
	@DEBUG_VALUE: blend_across<2>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<2>:fraction_f32x4 <- $q0
	.loc	1 149 41                        @ csrc/kernels/warp/warp_neon.cpp:149:41 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r4, r3, r7, lsl #2
.Ltmp337:
	.loc	1 130 53 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d14, d15}, [r0]
.Ltmp338:
	@DEBUG_VALUE: __ret <- $q7
	@DEBUG_VALUE: blend_across<0>:d <- $q7
	@DEBUG_VALUE: __s0_58 <- $q6
	.loc	1 132 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q7, q7, q6
.Ltmp339:
	@DEBUG_VALUE: __s1_58 <- $q7
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 145 34                        @ csrc/kernels/warp/warp_neon.cpp:145:34 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r0, [sp, #12]                   @ 4-byte Reload
.Ltmp340:
	.loc	1 129 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r7, r4
	vld1.32	{d26, d27}, [r7], r2
.Ltmp341:
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: blend_across<3>:a <- $q13
	.loc	1 130 27                        @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d28, d29}, [r7], r9
.Ltmp342:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: blend_across<3>:c <- $q14
	.loc	1 145 34 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:145:34 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	add	r0, r0, lr, lsl #2
.Ltmp343:
	.loc	1 131 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q12, q8, q9
.Ltmp344:
	@DEBUG_VALUE: blend_across<0>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<3>:tap <- $r4
	@DEBUG_VALUE: __ret_58 <- $q12
	@DEBUG_VALUE: blend_across<3>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<3>:fraction_f32x4 <- $q0
	.loc	1 130 53                        @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r7]
.Ltmp345:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: blend_across<3>:d <- $q8
	@DEBUG_VALUE: __s0_58 <- $q14
	.loc	1 129 47 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r7, r4, #12
.Ltmp346:
	.loc	1 132 37                        @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q15, q8, q14
.Ltmp347:
	@DEBUG_VALUE: __s1_58 <- $q15
	.loc	1 0 37                          @ csrc/kernels/warp/warp_neon.cpp:0:37
	add	r4, sp, #260
.Ltmp348:
	.loc	1 129 47 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d16, d17}, [r7]
.Ltmp349:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: blend_across<3>:b <- $q8
	@DEBUG_VALUE: __s0_58 <- $q13
	.loc	1 129 27                        @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r7, r5
	vld1.32	{d2, d3}, [r7], r2
.Ltmp350:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: blend_across<2>:a <- $q1
	.loc	1 130 27                        @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d4, d5}, [r7], r9
.Ltmp351:
	@DEBUG_VALUE: __ret <- $q2
	@DEBUG_VALUE: blend_across<2>:c <- $q2
	.loc	1 131 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q8, q8, q13
.Ltmp352:
	@DEBUG_VALUE: __s1_58 <- $q8
	.loc	1 130 53 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d18, d19}, [r7]
.Ltmp353:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: blend_across<2>:d <- $q9
	@DEBUG_VALUE: __s0_58 <- $q2
	.loc	1 129 47                        @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r7, r5, #12
	vld1.32	{d20, d21}, [r7]
.Ltmp354:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: blend_across<2>:b <- $q10
	@DEBUG_VALUE: __s0_58 <- $q1
	.loc	1 129 27                        @ csrc/kernels/warp/warp_neon.cpp:129:27 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	mov	r7, r6
	vld1.32	{d22, d23}, [r7], r2
.Ltmp355:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: blend_across<1>:a <- $q11
	.loc	1 129 47 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	add	r2, r6, #12
.Ltmp356:
	.loc	1 130 27 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:130:27 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d6, d7}, [r7], r9
.Ltmp357:
	@DEBUG_VALUE: __ret <- $q3
	@DEBUG_VALUE: blend_across<1>:c <- $q3
	.loc	1 129 47                        @ csrc/kernels/warp/warp_neon.cpp:129:47 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d10, d11}, [r2]
.Ltmp358:
	@DEBUG_VALUE: __ret <- $q5
	@DEBUG_VALUE: blend_across<1>:b <- $q5
	@DEBUG_VALUE: __s0_58 <- $q11
	.loc	1 130 53                        @ csrc/kernels/warp/warp_neon.cpp:130:53 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vld1.32	{d8, d9}, [r7]
.Ltmp359:
	@DEBUG_VALUE: __ret <- $q4
	@DEBUG_VALUE: blend_across<1>:d <- $q4
	@DEBUG_VALUE: __s0_58 <- $q3
	.loc	1 132 37 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q4, q4, q3
.Ltmp360:
	@DEBUG_VALUE: __s1_58 <- $q4
	.loc	1 131 37                        @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q5, q5, q11
.Ltmp361:
	@DEBUG_VALUE: __s1_58 <- $q5
	.loc	1 132 37                        @ csrc/kernels/warp/warp_neon.cpp:132:37 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q2
.Ltmp362:
	@DEBUG_VALUE: __s1_58 <- $q9
	.loc	1 131 37                        @ csrc/kernels/warp/warp_neon.cpp:131:37 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q10, q10, q1
.Ltmp363:
	@DEBUG_VALUE: __s1_58 <- $q10
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q5, q5, d0[1]
.Ltmp364:
	@DEBUG_VALUE: blend_across<1>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __s1_58 <- $q5
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q4, q4, d0[1]
.Ltmp365:
	@DEBUG_VALUE: __s1_58 <- $q4
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q7, q7, d0[0]
.Ltmp366:
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q10, q10, d1[0]
.Ltmp367:
	@DEBUG_VALUE: blend_across<2>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __s1_58 <- $q10
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q9, q9, d1[0]
.Ltmp368:
	@DEBUG_VALUE: __s1_58 <- $q9
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q8, q8, d1[1]
.Ltmp369:
	@DEBUG_VALUE: blend_across<3>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __s1_58 <- $q8
	@DEBUG_VALUE: __s2_58 <- undef
	.loc	1 132 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmul.f32	q15, q15, d1[1]
.Ltmp370:
	@DEBUG_VALUE: __s1_58 <- $q15
	.loc	1 132 13 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:146:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q0, q6, q7
.Ltmp371:
	@DEBUG_VALUE: blend_across<0>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __ret_58 <- $q0
	@DEBUG_VALUE: sample_four:a <- [DW_OP_LLVM_fragment 128 128] $q0
	.loc	1 131 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q11, q11, q5
.Ltmp372:
	@DEBUG_VALUE: blend_across<1>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: blend_across<1>:a <- $q11
	@DEBUG_VALUE: __s0_58 <- $q11
	@DEBUG_VALUE: __ret_58 <- $q11
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:147:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q3, q3, q4
.Ltmp373:
	@DEBUG_VALUE: __s0_58 <- $q3
	@DEBUG_VALUE: __ret_58 <- $q3
	@DEBUG_VALUE: sample_four:b <- [DW_OP_LLVM_fragment 128 128] $q3
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q10, q1, q10
.Ltmp374:
	@DEBUG_VALUE: blend_across<2>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __ret_58 <- $q10
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:148:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q9, q2, q9
.Ltmp375:
	@DEBUG_VALUE: __ret_58 <- $q9
	@DEBUG_VALUE: sample_four:c <- [DW_OP_LLVM_fragment 128 128] $q9
	.loc	1 131 13                        @ csrc/kernels/warp/warp_neon.cpp:131:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q8, q13, q8
.Ltmp376:
	@DEBUG_VALUE: blend_across<3>:row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: __ret_58 <- $q8
	.loc	1 132 13                        @ csrc/kernels/warp/warp_neon.cpp:132:13 @[ csrc/kernels/warp/warp_neon.cpp:149:22 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vadd.f32	q13, q14, q15
.Ltmp377:
	@DEBUG_VALUE: __ret_58 <- $q13
	@DEBUG_VALUE: sample_four:d <- [DW_OP_LLVM_fragment 128 128] $q13
	@DEBUG_VALUE: sample_four:d <- [DW_OP_LLVM_fragment 0 128] $q8
	@DEBUG_VALUE: __s0_58 <- $q12
	@DEBUG_VALUE: blend_down<0>:fraction_f32x4 <- $q1
	.loc	1 137 49 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:150:20 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q14, q0, q12
.Ltmp378:
	@DEBUG_VALUE: __s1_58 <- $q14
	@DEBUG_VALUE: __s0_58 <- $q11
	@DEBUG_VALUE: blend_down<1>:fraction_f32x4 <- $q1
	.loc	1 137 49                        @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:151:31 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q15, q3, q11
.Ltmp379:
	@DEBUG_VALUE: __s1_58 <- $q15
	@DEBUG_VALUE: __s0_58 <- $q10
	@DEBUG_VALUE: blend_down<2>:fraction_f32x4 <- $q1
	.loc	1 145 34 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:145:34 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vld1.32	{d2, d3}, [r0]
.Ltmp380:
	@DEBUG_VALUE: __ret <- $q1
	@DEBUG_VALUE: sample_four:fy_f32x4 <- $q1
	.loc	1 137 49 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:152:35 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q9, q9, q10
.Ltmp381:
	@DEBUG_VALUE: __s1_58 <- $q9
	@DEBUG_VALUE: __s0_58 <- $q8
	@DEBUG_VALUE: blend_down<3>:fraction_f32x4 <- $q1
	.loc	1 151 5                         @ csrc/kernels/warp/warp_neon.cpp:151:5 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r0, [sp, #16]                   @ 4-byte Reload
.Ltmp382:
	.loc	1 137 12 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:150:20 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q12, q14, d2[0]
.Ltmp383:
	@DEBUG_VALUE: __s0_58 <- $q12
	@DEBUG_VALUE: __ret_58 <- $q12
	@DEBUG_VALUE: __s1 <- $q12
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:151:31 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q11, q15, d2[1]
.Ltmp384:
	@DEBUG_VALUE: __s0_58 <- $q11
	@DEBUG_VALUE: __ret_58 <- $q11
	@DEBUG_VALUE: __s1 <- $q11
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 49                        @ csrc/kernels/warp/warp_neon.cpp:137:49 @[ csrc/kernels/warp/warp_neon.cpp:153:35 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vsub.f32	q13, q13, q8
.Ltmp385:
	@DEBUG_VALUE: __s1_58 <- $q13
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12                        @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:152:35 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q10, q9, d3[0]
.Ltmp386:
	@DEBUG_VALUE: __s0_58 <- $q10
	@DEBUG_VALUE: __ret_58 <- $q10
	@DEBUG_VALUE: __s1 <- $q10
	@DEBUG_VALUE: __s2_58 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	1 137 12                        @ csrc/kernels/warp/warp_neon.cpp:137:12 @[ csrc/kernels/warp/warp_neon.cpp:153:35 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ] ]
	vmla.f32	q8, q13, d3[1]
.Ltmp387:
	@DEBUG_VALUE: __s0_58 <- $q8
	@DEBUG_VALUE: __ret_58 <- $q8
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 150 5                         @ csrc/kernels/warp/warp_neon.cpp:150:5 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d24, d25}, [r4]
.Ltmp388:
	.loc	1 151 5                         @ csrc/kernels/warp/warp_neon.cpp:151:5 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	vst1.32	{d22, d23}, [r0]
.Ltmp389:
	.loc	1 152 5                         @ csrc/kernels/warp/warp_neon.cpp:152:5 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	vst1.32	{d20, d21}, [r0]
.Ltmp390:
	.loc	1 153 5                         @ csrc/kernels/warp/warp_neon.cpp:153:5 @[ csrc/kernels/warp/warp_neon.cpp:171:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ] ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	vst1.32	{d16, d17}, [r0]
.Ltmp391:
	@DEBUG_VALUE: warp_colours:out <- $r1
	@DEBUG_VALUE: k <- 0
	.loc	1 172 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ble	.LBB0_41
.Ltmp392:
@ %bb.36:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_colours:out <- $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	mov	r3, #1
	ldr	r2, [sp, #192]                  @ 4-byte Reload
	mov	r5, #256
	add	r0, r2, r0
	mov	r2, #64
	cmp	r0, #64
	movlt	r2, r0
	sub	r2, r2, lr
	add	r7, r2, r2, lsl #1
	mov	r2, #0
	cmp	r7, #1
	movgt	r3, r7
	cmp	r7, #4
	blt	.LBB0_42
.Ltmp393:
@ %bb.37:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_colours:out <- $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	sub	r7, r1, r4
	cmp	r7, #16
	blo	.LBB0_42
.Ltmp394:
@ %bb.38:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_colours:out <- $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 172 57                        @ csrc/kernels/warp/warp_neon.cpp:172:57 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r0, #64
	mov	r6, #64
	movlt	r6, r0
	add	r7, lr, lr, lsl #1
	add	r6, r6, r6, lsl #1
	bic	r2, r3, #-2147483645
	sub	r7, r6, r7
	add	r10, r1, r2, lsl #2
	cmp	r7, #1
	mov	r6, #1
	movle	r7, r6
	mov	r6, r4
	bic	r7, r7, #-2147483645
.Ltmp395:
.LBB0_39:                               @   Parent Loop BB0_20 Depth=1
                                        @     Parent Loop BB0_26 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 172 71 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:172:71 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	vld1.32	{d16, d17}, [r6]!
.Ltmp396:
	.loc	1 172 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	subs	r7, r7, #4
.Ltmp397:
	.loc	1 172 69                        @ csrc/kernels/warp/warp_neon.cpp:172:69 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	vst1.32	{d16, d17}, [r1]!
.Ltmp398:
	.loc	1 172 13                        @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	bne	.LBB0_39
.Ltmp399:
@ %bb.40:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:13
	ldr	r6, [sp, #28]                   @ 4-byte Reload
	.loc	1 172 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r3, r2
	beq	.LBB0_25
	b	.LBB0_43
.Ltmp400:
.LBB0_41:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_colours:out <- $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:13
	mov	r10, r1
.Ltmp401:
	@DEBUG_VALUE: warp_colours:out <- $r10
	ldr	r6, [sp, #28]                   @ 4-byte Reload
	mov	r5, #256
	.loc	1 172 13 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	b	.LBB0_25
.Ltmp402:
.LBB0_42:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: warp_colours:out <- $r1
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/warp/warp_neon.cpp:0:13
	mov	r10, r1
.Ltmp403:
	@DEBUG_VALUE: warp_colours:out <- $r10
	ldr	r6, [sp, #28]                   @ 4-byte Reload
.Ltmp404:
.LBB0_43:                               @   in Loop: Header=BB0_26 Depth=2
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 172 13                        @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	cmp	r0, #64
	mov	r3, #64
	movge	r0, r3
	add	r1, lr, lr, lsl #1
	add	r3, r0, r0, lsl #1
	add	r0, sp, #260
	sub	r1, r3, r1
	add	r0, r0, r2, lsl #2
	cmp	r1, #1
	mov	r3, #1
	movle	r1, r3
	sub	r1, r2, r1
.Ltmp405:
.LBB0_44:                               @   Parent Loop BB0_20 Depth=1
                                        @     Parent Loop BB0_26 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 208] [$sp+0]
	@DEBUG_VALUE: count <- $r8
	@DEBUG_VALUE: warp_colours:in_row <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: warp_colours:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_colours:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: warp_colours:out <- $r10
	@DEBUG_VALUE: k <- undef
	.loc	1 172 71 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:71 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	ldr	r2, [r0], #4
	.loc	1 172 31 is_stmt 0              @ csrc/kernels/warp/warp_neon.cpp:172:31 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	adds	r1, r1, #1
	.loc	1 172 69 is_stmt 1              @ csrc/kernels/warp/warp_neon.cpp:172:69 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	str	r2, [r10], #4
.Ltmp406:
	@DEBUG_VALUE: warp_colours:out <- $r10
	.loc	1 172 13                        @ csrc/kernels/warp/warp_neon.cpp:172:13 @[ csrc/kernels/warp/warp_neon.cpp:181:9 ]
	blo	.LBB0_44
	b	.LBB0_25
.Ltmp407:
.LBB0_45:
	@DEBUG_VALUE: warp_f32_neon:p <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:similarity <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: warp_f32_neon:in <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 200 1 epilogue_begin          @ csrc/kernels/warp/warp_neon.cpp:200:1
	sub	sp, r11, #96
.Ltmp408:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp409:
@ %bb.46:
.Lfunc_end0:
	.size	_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf, .Lfunc_end0-_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf
	.cfi_endproc
	.file	7 "/work/wt/cside" "csrc/kernels/warp/warp.h"
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
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp408-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp408-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp408-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 112
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
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
.Ldebug_loc11:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
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
.Ldebug_loc12:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
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
.Ldebug_loc13:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
.Ldebug_loc15:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
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
.Ldebug_loc17:
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
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
.Ldebug_loc18:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
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
.Ldebug_loc19:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
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
.Ldebug_loc20:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc21:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc22:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc23:
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc24:
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
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
.Ldebug_loc37:
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.short	8                               @ Loc expr size
	.byte	126                             @ DW_OP_breg14
	.byte	0                               @ 0
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
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
.Ldebug_loc40:
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
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
.Ldebug_loc41:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
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
.Ldebug_loc42:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
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
.Ldebug_loc43:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp391-.Lfunc_begin0
	.long	.Ltmp395-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp400-.Lfunc_begin0
	.long	.Ltmp401-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp401-.Lfunc_begin0
	.long	.Ltmp402-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp402-.Lfunc_begin0
	.long	.Ltmp403-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp403-.Lfunc_begin0
	.long	.Ltmp404-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp405-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	20                              @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	144                             @ super-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 208
	.byte	1                               @ 
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 208
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
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
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
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
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
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
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp189-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 224
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp212-.Lfunc_begin0
	.short	15                              @ Loc expr size
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
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 224
	.byte	1                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp213-.Lfunc_begin0
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
	.byte	150                             @ 278
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	151                             @ 279
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp213-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
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
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp211-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
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
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
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
.Ldebug_loc57:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
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
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 208
	.byte	1                               @ 
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
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
.Ldebug_loc58:
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	132                             @ 260
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc61:
	.long	.Ltmp143-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	184                             @ 312
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Ltmp151-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	134                             @ 262
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
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
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	176                             @ 176
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc65:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	224                             @ 96
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	208                             @ 80
	.byte	0                               @ 
	.long	0
	.long	0
.Ldebug_loc67:
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
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
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	160                             @ 160
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp159-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
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
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
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
.Ldebug_loc72:
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
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
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
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
.Ldebug_loc73:
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	128                             @ 128
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
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
	.long	.Ltmp198-.Lfunc_begin0
	.long	.Ltmp199-.Lfunc_begin0
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
.Ldebug_loc75:
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
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
.Ldebug_loc76:
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp199-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp199-.Lfunc_begin0
	.long	.Ltmp220-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc77:
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp210-.Lfunc_begin0
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
.Ldebug_loc78:
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
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
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp196-.Lfunc_begin0
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
.Ldebug_loc79:
	.long	.Ltmp181-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
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
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp205-.Lfunc_begin0
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
.Ldebug_loc80:
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	1                               @ 1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc81:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
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
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
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
.Ldebug_loc82:
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp211-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc83:
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
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
	.long	.Ltmp207-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
.Ldebug_loc84:
	.long	.Ltmp188-.Lfunc_begin0
	.long	.Ltmp209-.Lfunc_begin0
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
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
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
.Ldebug_loc85:
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	144                             @ 144
	.byte	1                               @ 
	.long	0
	.long	0
.Ldebug_loc86:
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp232-.Lfunc_begin0
	.long	.Ltmp233-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	240                             @ 240
	.byte	1                               @ 
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp315-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	1                               @ 1
	.byte	26                              @ DW_OP_and
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc87:
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp317-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc88:
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp240-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	.Ltmp240-.Lfunc_begin0
	.long	.Ltmp245-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp245-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc89:
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc90:
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc91:
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc92:
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
	.long	0
	.long	0
.Ldebug_loc93:
	.long	.Ltmp241-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc94:
	.long	.Ltmp245-.Lfunc_begin0
	.long	.Ltmp248-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc95:
	.long	.Ltmp249-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
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
.Ldebug_loc96:
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc97:
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc98:
	.long	.Ltmp251-.Lfunc_begin0
	.long	.Ltmp252-.Lfunc_begin0
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
.Ldebug_loc99:
	.long	.Ltmp252-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
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
.Ldebug_loc100:
	.long	.Ltmp255-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
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
.Ldebug_loc101:
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp257-.Lfunc_begin0
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
.Ldebug_loc102:
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
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
.Ldebug_loc103:
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc104:
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc105:
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc106:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
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
.Ldebug_loc107:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
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
.Ldebug_loc108:
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
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
.Ldebug_loc109:
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp267-.Lfunc_begin0
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
.Ldebug_loc110:
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
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
.Ldebug_loc111:
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
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
.Ldebug_loc112:
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
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
.Ldebug_loc113:
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
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
.Ldebug_loc114:
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp284-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc115:
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc116:
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
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
.Ldebug_loc117:
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
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
.Ldebug_loc118:
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc119:
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
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
.Ldebug_loc120:
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc121:
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
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
.Ldebug_loc122:
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
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
.Ldebug_loc123:
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
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
.Ldebug_loc124:
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc125:
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
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
.Ldebug_loc126:
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
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
.Ldebug_loc127:
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.byte	148                             @ 276
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	149                             @ 277
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp300-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc128:
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
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
.Ldebug_loc129:
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc130:
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
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
.Ldebug_loc131:
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc132:
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
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
.Ldebug_loc133:
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc134:
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc135:
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc136:
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc137:
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc138:
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc139:
	.long	.Ltmp309-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
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
.Ldebug_loc140:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc141:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp324-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	.Ltmp324-.Lfunc_begin0
	.long	.Ltmp327-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp327-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc142:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	184                             @ 312
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc143:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc144:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	132                             @ 260
	.byte	2                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc145:
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc146:
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc147:
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc148:
	.long	.Ltmp329-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
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
.Ldebug_loc149:
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp353-.Lfunc_begin0
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
.Ldebug_loc150:
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc151:
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc152:
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc153:
	.long	.Ltmp373-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	16                              @ 16
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
.Ldebug_loc154:
	.long	.Ltmp375-.Lfunc_begin0
	.long	.Ltmp381-.Lfunc_begin0
	.short	12                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc155:
	.long	.Ltmp336-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc156:
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
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
.Ldebug_loc157:
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
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
.Ldebug_loc158:
	.long	.Ltmp341-.Lfunc_begin0
	.long	.Ltmp377-.Lfunc_begin0
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
.Ldebug_loc159:
	.long	.Ltmp342-.Lfunc_begin0
	.long	.Ltmp378-.Lfunc_begin0
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
.Ldebug_loc160:
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc161:
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc162:
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ sub-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ sub-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc163:
	.long	.Ltmp345-.Lfunc_begin0
	.long	.Ltmp349-.Lfunc_begin0
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
.Ldebug_loc164:
	.long	.Ltmp347-.Lfunc_begin0
	.long	.Ltmp379-.Lfunc_begin0
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
.Ldebug_loc165:
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
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
.Ldebug_loc166:
	.long	.Ltmp350-.Lfunc_begin0
	.long	.Ltmp380-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc167:
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc168:
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp376-.Lfunc_begin0
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
.Ldebug_loc169:
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp362-.Lfunc_begin0
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
.Ldebug_loc170:
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
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
.Ldebug_loc171:
	.long	.Ltmp355-.Lfunc_begin0
	.long	.Ltmp384-.Lfunc_begin0
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
.Ldebug_loc172:
	.long	.Ltmp357-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
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
.Ldebug_loc173:
	.long	.Ltmp358-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
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
.Ldebug_loc174:
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp360-.Lfunc_begin0
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
.Ldebug_loc175:
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc176:
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc177:
	.long	.Ltmp362-.Lfunc_begin0
	.long	.Ltmp375-.Lfunc_begin0
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
.Ldebug_loc178:
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
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
.Ldebug_loc179:
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.short	20                              @ Loc expr size
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
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp387-.Lfunc_begin0
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
.Ldebug_loc180:
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp380-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc181:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc182:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp380-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc183:
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc184:
	.long	.Ltmp380-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
	.short	10                              @ Loc expr size
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
	.long	0
	.long	0
.Ldebug_loc185:
	.long	.Ltmp381-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc186:
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc187:
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc188:
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc189:
	.long	.Ltmp386-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc190:
	.long	.Ltmp387-.Lfunc_begin0
	.long	.Ltmp392-.Lfunc_begin0
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
.Ldebug_loc191:
	.long	.Ltmp391-.Lfunc_begin0
	.long	.Ltmp405-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
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
	.byte	10                              @ Abbreviation Code
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
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
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
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
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
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
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
	.byte	24                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
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
	.byte	33                              @ Abbreviation Code
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
	.byte	34                              @ Abbreviation Code
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
	.byte	35                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
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
	.byte	37                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	40                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	41                              @ Abbreviation Code
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
	.byte	42                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x1ef0 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1a45 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc6e DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	6763                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	6763                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	64                              @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x102 DW_TAG_subprogram
	.long	.Linfo_string24                 @ DW_AT_linkage_name
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x50:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x66:0xb DW_TAG_formal_parameter
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x71:0xb DW_TAG_formal_parameter
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6786                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6786                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x87:0xb DW_TAG_formal_parameter
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x92:0xb DW_TAG_formal_parameter
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7021                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7028                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa8:0xb DW_TAG_variable
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	6763                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb3:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbe:0x64 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xbf:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xca:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xd5:0xb DW_TAG_variable
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xe0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xe1:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xed:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xee:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xfa:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xfb:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x107:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x108:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x114:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x115:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x122:0x23 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x123:0xb DW_TAG_variable
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	7016                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x12e:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	7016                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x139:0xb DW_TAG_variable
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x146:0xd2 DW_TAG_subprogram
	.long	.Linfo_string44                 @ DW_AT_linkage_name
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x152:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	7038                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x15d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	7048                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x168:0xb DW_TAG_formal_parameter
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x173:0xb DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	6786                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x17e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	7058                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x189:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x194:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x19f:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1aa:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1b5:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1c0:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	7092                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1cb:0xb DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1d6:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1d7:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	6888                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1e3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1e4:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1f0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1f1:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x1fd:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x1fe:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	6888                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x20a:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x20b:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x218:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	64                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x221:0xc DW_TAG_member
	.long	.Linfo_string59                 @ DW_AT_name
	.long	7063                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x22d:0xc DW_TAG_member
	.long	.Linfo_string51                 @ DW_AT_name
	.long	7063                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x239:0xc DW_TAG_member
	.long	.Linfo_string60                 @ DW_AT_name
	.long	7075                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x245:0xc DW_TAG_member
	.long	.Linfo_string61                 @ DW_AT_name
	.long	7075                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	48                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x252:0x5e DW_TAG_subprogram
	.long	.Linfo_string70                 @ DW_AT_linkage_name
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x262:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x26d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	6786                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x278:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	20                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x283:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x28e:0xb DW_TAG_variable
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x299:0xb DW_TAG_variable
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2a4:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	7104                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x2b0:0x32 DW_TAG_subprogram
	.long	.Linfo_string79                 @ DW_AT_linkage_name
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x2c0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x2cb:0xb DW_TAG_formal_parameter
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x2d6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	6786                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x2e2:0xb1 DW_TAG_subprogram
	.long	.Linfo_string84                 @ DW_AT_linkage_name
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x2ee:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.long	7038                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x2f9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x304:0xb DW_TAG_formal_parameter
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x30f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	156                             @ DW_AT_decl_line
	.long	7028                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x31a:0xb DW_TAG_variable
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	915                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x325:0xb DW_TAG_variable
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	157                             @ DW_AT_decl_line
	.long	7133                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x330:0x62 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x331:0xb DW_TAG_variable
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x33c:0x55 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x33d:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	7053                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x348:0x48 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x349:0xb DW_TAG_variable
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x354:0x3b DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x355:0xb DW_TAG_variable
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	162                             @ DW_AT_decl_line
	.long	6763                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x360:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	7138                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x36b:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x376:0xb DW_TAG_variable
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	7143                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x381:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x382:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	172                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x393:0x31 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string89                 @ DW_AT_name
	.short	768                             @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x39d:0xc DW_TAG_member
	.long	.Linfo_string88                 @ DW_AT_name
	.long	7109                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	13                              @ Abbrev [13] 0x3a9:0xd DW_TAG_member
	.long	.Linfo_string60                 @ DW_AT_name
	.long	7121                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.short	256                             @ DW_AT_data_member_location
	.byte	13                              @ Abbrev [13] 0x3b6:0xd DW_TAG_member
	.long	.Linfo_string61                 @ DW_AT_name
	.long	7121                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.short	512                             @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x3c4:0x162 DW_TAG_subprogram
	.long	.Linfo_string96                 @ DW_AT_linkage_name
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x3d0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	7038                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x3db:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	7048                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x3e6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x3f1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x3fc:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	7155                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x407:0xb DW_TAG_variable
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x412:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	7160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x41d:0xb DW_TAG_variable
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.long	7016                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x428:0xb DW_TAG_variable
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	7016                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x433:0xb DW_TAG_variable
	.long	.Linfo_string100                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	7016                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x43e:0xb DW_TAG_variable
	.long	.Linfo_string101                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x449:0xb DW_TAG_variable
	.long	.Linfo_string102                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x454:0xb DW_TAG_variable
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	91                              @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x45f:0xb DW_TAG_variable
	.long	.Linfo_string103                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x46a:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	7092                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x475:0xa3 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x476:0xb DW_TAG_variable
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x481:0x96 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x482:0xb DW_TAG_variable
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	7160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x48d:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	7172                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x498:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	7160                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x4a3:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	7172                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4ae:0x41 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4af:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	111                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4ba:0x34 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4bb:0xb DW_TAG_variable
	.long	.Linfo_string104                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	112                             @ DW_AT_decl_line
	.long	7087                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4c6:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4c7:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	113                             @ DW_AT_decl_line
	.long	6888                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x4d3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4d4:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x4e0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4e1:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	116                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x4ef:0x1a DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4f0:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4fb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x4fc:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x509:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x50a:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	107                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x518:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x519:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x526:0xd4 DW_TAG_subprogram
	.long	.Linfo_string105                @ DW_AT_linkage_name
	.long	.Linfo_string106                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x532:0xb DW_TAG_formal_parameter
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x53d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x548:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7184                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x553:0xb DW_TAG_formal_parameter
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x55e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7028                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x569:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	146                             @ DW_AT_decl_line
	.long	7194                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x574:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	147                             @ DW_AT_decl_line
	.long	7194                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x57f:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	148                             @ DW_AT_decl_line
	.long	7194                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x58a:0xb DW_TAG_variable
	.long	.Linfo_string109                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x595:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	149                             @ DW_AT_decl_line
	.long	7194                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x5a0:0xb DW_TAG_variable
	.long	.Linfo_string111                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	145                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x5ab:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5ac:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5b8:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5b9:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5c5:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5c6:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	151                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5d2:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5d3:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5df:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5e0:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	145                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x5ec:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x5ed:0xb DW_TAG_variable
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	153                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x5fa:0x22 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string108                @ DW_AT_name
	.byte	32                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	123                             @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x603:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x60f:0xc DW_TAG_member
	.long	.Linfo_string107                @ DW_AT_name
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	124                             @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x61c:0x128 DW_TAG_subprogram
	.long	.Linfo_string113                @ DW_AT_linkage_name
	.long	.Linfo_string114                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	1530                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x62c:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0x636:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x641:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x64c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x657:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x662:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x66d:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x678:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x683:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x684:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x690:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x691:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x69d:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x69e:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x6aa:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x6ab:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6b6:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6c1:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6cc:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x6d7:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x6d8:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x6e3:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x6f0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x6f1:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x6fd:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x6fe:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x709:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x714:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x71f:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x72a:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x72b:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x736:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x744:0x128 DW_TAG_subprogram
	.long	.Linfo_string122                @ DW_AT_linkage_name
	.long	.Linfo_string123                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	1530                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x754:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0x75e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x769:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x774:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x77f:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x78a:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x795:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7a0:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x7ab:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x7ac:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x7b8:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x7b9:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x7c5:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x7c6:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7d1:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7dc:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7e7:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x7f2:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x7f3:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7fe:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x80b:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x80c:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x818:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x819:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x825:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x826:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x831:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x83c:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x847:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x852:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x853:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x85e:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x86c:0x128 DW_TAG_subprogram
	.long	.Linfo_string124                @ DW_AT_linkage_name
	.long	.Linfo_string125                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	1530                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x87c:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	3                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0x886:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x891:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x89c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8a7:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8b2:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8bd:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x8c8:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x8d3:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x8d4:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x8e0:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x8e1:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x8ed:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x8ee:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x8fa:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x8fb:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x906:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x911:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x91c:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x927:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x928:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x933:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x940:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x941:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x94d:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x94e:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x959:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x964:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x96f:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x97a:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x97b:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x986:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x994:0x128 DW_TAG_subprogram
	.long	.Linfo_string126                @ DW_AT_linkage_name
	.long	.Linfo_string127                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	1530                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x9a4:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0x9ae:0xb DW_TAG_formal_parameter
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9b9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6775                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x9c4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	128                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x9cf:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x9da:0xb DW_TAG_variable
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x9e5:0xb DW_TAG_variable
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x9f0:0xb DW_TAG_variable
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7033                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9fb:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0x9fc:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xa08:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa09:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	129                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xa15:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa16:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xa22:0xd DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa23:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xa2f:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa30:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa3b:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa46:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa51:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa5c:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa5d:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa68:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0xa75:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xa76:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa81:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa8c:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xa97:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xaa2:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xaa3:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xaae:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	131                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xabc:0x77 DW_TAG_subprogram
	.long	.Linfo_string128                @ DW_AT_linkage_name
	.long	.Linfo_string129                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xacc:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0xad6:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	7223                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xae1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xaec:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xaed:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xaf8:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb03:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb0e:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb19:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xb1a:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb25:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xb33:0x77 DW_TAG_subprogram
	.long	.Linfo_string131                @ DW_AT_linkage_name
	.long	.Linfo_string132                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xb43:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0xb4d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	7223                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xb58:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb63:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xb64:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb6f:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb7a:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb85:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb90:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xb91:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xb9c:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xbaa:0x77 DW_TAG_subprogram
	.long	.Linfo_string133                @ DW_AT_linkage_name
	.long	.Linfo_string134                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xbba:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0xbc4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	7223                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xbcf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbda:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xbdb:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbe6:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbf1:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xbfc:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xc07:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc08:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc13:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xc21:0x77 DW_TAG_subprogram
	.long	.Linfo_string135                @ DW_AT_linkage_name
	.long	.Linfo_string136                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xc31:0xa DW_TAG_template_value_parameter
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	3                               @ DW_AT_const_value
	.byte	6                               @ Abbrev [6] 0xc3b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string130                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	7223                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc46:0xb DW_TAG_formal_parameter
	.long	.Linfo_string115                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xc51:0x46 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc52:0xb DW_TAG_variable
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc5d:0xb DW_TAG_variable
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc68:0xb DW_TAG_variable
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc73:0xb DW_TAG_variable
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xc7e:0x18 DW_TAG_lexical_block
	.byte	7                               @ Abbrev [7] 0xc7f:0xb DW_TAG_variable
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	6793                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xc8a:0xb DW_TAG_variable
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7199                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xc99:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	7                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0xca2:0xc DW_TAG_member
	.long	.Linfo_string47                 @ DW_AT_name
	.long	6912                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xcae:0xc DW_TAG_member
	.long	.Linfo_string48                 @ DW_AT_name
	.long	6912                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xcba:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	6912                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xcc6:0xc DW_TAG_member
	.long	.Linfo_string49                 @ DW_AT_name
	.long	6912                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0xcd3:0x3a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	7                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0xcdc:0xc DW_TAG_member
	.long	.Linfo_string52                 @ DW_AT_name
	.long	6786                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xce8:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	6786                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xcf4:0xc DW_TAG_member
	.long	.Linfo_string53                 @ DW_AT_name
	.long	6786                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0xd00:0xc DW_TAG_member
	.long	.Linfo_string54                 @ DW_AT_name
	.long	6786                            @ DW_AT_type
	.byte	7                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xd0d:0xd3e DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string187                @ DW_AT_linkage_name
	.long	.Linfo_string188                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	16                              @ Abbrev [16] 0xd22:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	7038                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xd31:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xd40:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	7011                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xd4f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	7028                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xd5e:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\270\002"
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	536                             @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd6d:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string189                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7133                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd7c:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7016                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xd8b:0x9f8 DW_TAG_inlined_subroutine
	.long	738                             @ DW_AT_abstract_origin
	.long	.Ltmp117                        @ DW_AT_low_pc
	.long	.Ltmp407-.Ltmp117               @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	181                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0xd9b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	750                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xda4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	761                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xdad:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	772                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xdb6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	783                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xdbf:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.ascii	"\270\002"
	.long	794                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xdc8:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	805                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xdd1:0x9b1 DW_TAG_lexical_block
	.long	.Ltmp117                        @ DW_AT_low_pc
	.long	.Ltmp407-.Ltmp117               @ DW_AT_high_pc
	.long	816                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xdde:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	817                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xde7:0x99a DW_TAG_lexical_block
	.long	.Ltmp124                        @ DW_AT_low_pc
	.long	.Ltmp407-.Ltmp124               @ DW_AT_high_pc
	.long	828                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xdf4:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	829                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xdfd:0x983 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.long	840                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe06:0x9 DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	841                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xe0f:0x970 DW_TAG_lexical_block
	.long	.Ltmp140                        @ DW_AT_low_pc
	.long	.Ltmp407-.Ltmp140               @ DW_AT_high_pc
	.long	852                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe1c:0x9 DW_TAG_variable
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	853                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe25:0x9 DW_TAG_variable
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	864                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe2e:0x9 DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	875                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xe37:0x1a1 DW_TAG_inlined_subroutine
	.long	964                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	163                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0xe43:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	976                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xe4c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	998                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xe55:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	1009                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xe5e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	1020                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe67:0x9 DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	1031                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe70:0x9 DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	1042                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe79:0x9 DW_TAG_variable
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	1053                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe82:0x9 DW_TAG_variable
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	1064                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe8b:0x9 DW_TAG_variable
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	1075                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe94:0x9 DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	1086                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xe9d:0x9 DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	1097                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xea6:0x9 DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	1108                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xeaf:0x9 DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	1119                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xeb8:0x11f DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	1141                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xec1:0x9 DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	1142                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xeca:0x10c DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	1153                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xed3:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	1154                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xedc:0x9 DW_TAG_variable
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	1165                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xee5:0x9 DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	1176                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xeee:0x9 DW_TAG_variable
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	1187                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xef7:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	1198                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf00:0x9 DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	1199                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xf09:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	1222                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf12:0x9 DW_TAG_variable
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	1223                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xf1c:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	1235                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf25:0x9 DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	1236                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xf2f:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	1248                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf38:0x9 DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	1249                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xf43:0x7f DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	1263                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf4c:0x9 DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	1264                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xf55:0x6c DW_TAG_lexical_block
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.long	1275                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf5e:0x9 DW_TAG_variable
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	1276                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xf67:0x28 DW_TAG_inlined_subroutine
	.long	594                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	104                             @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0xf73:0x9 DW_TAG_variable
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	632                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf7c:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	643                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xf85:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	654                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xf8f:0x31 DW_TAG_inlined_subroutine
	.long	594                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	105                             @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0xf9b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	610                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xfa4:0x9 DW_TAG_variable
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	632                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xfad:0x9 DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	654                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xfb6:0x9 DW_TAG_variable
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	643                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xfc2:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	1289                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xfcb:0x9 DW_TAG_variable
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	1290                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xfd8:0x3d5 DW_TAG_inlined_subroutine
	.long	1318                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	167                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0xfe4:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	44
	.long	1330                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xfec:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	1341                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xff5:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\270\002"
	.byte	159
	.long	1352                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xfff:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	1374                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1008:0x9 DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	1385                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1011:0x9 DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	1396                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x101a:0x9 DW_TAG_variable
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	1407                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1023:0x9 DW_TAG_variable
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	1418                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x102c:0x9 DW_TAG_variable
	.long	.Ldebug_loc127                  @ DW_AT_location
	.long	1429                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1035:0x9 DW_TAG_variable
	.long	.Ldebug_loc134                  @ DW_AT_location
	.long	1440                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x103e:0x99 DW_TAG_inlined_subroutine
	.long	1564                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	146                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x104a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	1590                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1053:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	1601                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x105c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	1612                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1065:0x9 DW_TAG_variable
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	1623                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x106e:0x9 DW_TAG_variable
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	1634                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1077:0x9 DW_TAG_variable
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	1645                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1080:0x9 DW_TAG_variable
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	1656                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1089:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	1693                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1092:0x9 DW_TAG_variable
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	1694                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	23                              @ Abbrev [23] 0x109c:0x17 DW_TAG_lexical_block
	.long	.Ltmp265                        @ DW_AT_low_pc
	.long	.Ltmp268-.Ltmp265               @ DW_AT_high_pc
	.long	1706                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x10a9:0x9 DW_TAG_variable
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	1707                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x10b3:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	1789                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x10bc:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	1790                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x10cc:0x9 DW_TAG_variable
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	1801                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x10d7:0x9c DW_TAG_inlined_subroutine
	.long	1860                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	147                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x10e3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	1886                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x10ec:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	1897                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x10f4:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	1908                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1104:0x9 DW_TAG_variable
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	1919                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x110d:0x9 DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	1930                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1116:0x9 DW_TAG_variable
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	1941                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x111f:0x9 DW_TAG_variable
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	1952                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x1128:0x27 DW_TAG_lexical_block
	.long	.Ltmp251                        @ DW_AT_low_pc
	.long	.Ltmp254-.Ltmp251               @ DW_AT_high_pc
	.long	1989                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1135:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	1990                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1145:0x9 DW_TAG_variable
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	2001                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x114f:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.long	2085                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1158:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	2086                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1168:0x9 DW_TAG_variable
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	2097                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x1173:0x81 DW_TAG_inlined_subroutine
	.long	2156                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	149                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x117f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	2182                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1188:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	2193                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1190:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	2204                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1199:0x9 DW_TAG_variable
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	2215                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x11a2:0x9 DW_TAG_variable
	.long	.Ldebug_loc116                  @ DW_AT_location
	.long	2226                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x11ab:0x9 DW_TAG_variable
	.long	.Ldebug_loc117                  @ DW_AT_location
	.long	2237                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x11b4:0x9 DW_TAG_variable
	.long	.Ldebug_loc119                  @ DW_AT_location
	.long	2248                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x11bd:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.long	2298                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x11c6:0x9 DW_TAG_variable
	.long	.Ldebug_loc118                  @ DW_AT_location
	.long	2299                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x11d0:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.long	2381                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x11d9:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	2382                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x11e9:0x9 DW_TAG_variable
	.long	.Ldebug_loc126                  @ DW_AT_location
	.long	2393                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x11f4:0x91 DW_TAG_inlined_subroutine
	.long	2452                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	148                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x1200:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	2478                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1209:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	2489                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1211:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	2500                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x121a:0x9 DW_TAG_variable
	.long	.Ldebug_loc120                  @ DW_AT_location
	.long	2511                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1223:0x9 DW_TAG_variable
	.long	.Ldebug_loc121                  @ DW_AT_location
	.long	2522                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x122c:0x9 DW_TAG_variable
	.long	.Ldebug_loc122                  @ DW_AT_location
	.long	2533                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1235:0x9 DW_TAG_variable
	.long	.Ldebug_loc123                  @ DW_AT_location
	.long	2544                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x123e:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.long	2607                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1247:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\205\002"
	.byte	147
	.byte	8
	.long	2608                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1257:0x9 DW_TAG_variable
	.long	.Ldebug_loc124                  @ DW_AT_location
	.long	2619                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1261:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.long	2677                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x126a:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	2678                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x127a:0x9 DW_TAG_variable
	.long	.Ldebug_loc125                  @ DW_AT_location
	.long	2689                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1285:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.long	1464                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x128e:0x9 DW_TAG_variable
	.long	.Ldebug_loc136                  @ DW_AT_location
	.long	1465                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1297:0x39 DW_TAG_inlined_subroutine
	.long	2748                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	150                             @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x12a3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc128                  @ DW_AT_location
	.long	2785                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x12ac:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.long	2796                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x12b5:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	2797                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x12c5:0x9 DW_TAG_variable
	.long	.Ldebug_loc129                  @ DW_AT_location
	.long	2808                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x12d1:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.long	1477                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x12da:0x9 DW_TAG_variable
	.long	.Ldebug_loc137                  @ DW_AT_location
	.long	1478                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x12e3:0x39 DW_TAG_inlined_subroutine
	.long	2867                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	151                             @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x12ef:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc130                  @ DW_AT_location
	.long	2904                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x12f8:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.long	2915                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1301:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	2916                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1311:0x9 DW_TAG_variable
	.long	.Ldebug_loc131                  @ DW_AT_location
	.long	2927                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x131d:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.long	1490                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1326:0x9 DW_TAG_variable
	.long	.Ldebug_loc138                  @ DW_AT_location
	.long	1491                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x132f:0x39 DW_TAG_inlined_subroutine
	.long	2986                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	152                             @ DW_AT_call_line
	.byte	35                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x133b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc132                  @ DW_AT_location
	.long	3023                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1344:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.long	3034                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x134d:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\201\002"
	.byte	147
	.byte	8
	.long	3035                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x135d:0x9 DW_TAG_variable
	.long	.Ldebug_loc133                  @ DW_AT_location
	.long	3046                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1369:0x43 DW_TAG_lexical_block
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.long	1516                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1372:0x9 DW_TAG_variable
	.long	.Ldebug_loc139                  @ DW_AT_location
	.long	1517                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x137b:0x30 DW_TAG_inlined_subroutine
	.long	3105                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	153                             @ DW_AT_call_line
	.byte	35                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x1387:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.long	3153                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1390:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	3154                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x13a0:0x9 DW_TAG_variable
	.long	.Ldebug_loc135                  @ DW_AT_location
	.long	3165                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x13ad:0x3be DW_TAG_inlined_subroutine
	.long	1318                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges32                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	171                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x13b9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc140                  @ DW_AT_location
	.long	1330                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x13c2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc141                  @ DW_AT_location
	.long	1341                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x13cb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc142                  @ DW_AT_location
	.long	1352                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x13d4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc143                  @ DW_AT_location
	.long	1363                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x13dd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc144                  @ DW_AT_location
	.long	1374                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x13e6:0x9 DW_TAG_variable
	.long	.Ldebug_loc145                  @ DW_AT_location
	.long	1418                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x13ef:0x9 DW_TAG_variable
	.long	.Ldebug_loc152                  @ DW_AT_location
	.long	1385                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x13f8:0x9 DW_TAG_variable
	.long	.Ldebug_loc153                  @ DW_AT_location
	.long	1396                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1401:0x9 DW_TAG_variable
	.long	.Ldebug_loc154                  @ DW_AT_location
	.long	1407                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x140a:0x9 DW_TAG_variable
	.long	.Ldebug_loc179                  @ DW_AT_location
	.long	1429                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1413:0x9 DW_TAG_variable
	.long	.Ldebug_loc184                  @ DW_AT_location
	.long	1440                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x141c:0x70 DW_TAG_inlined_subroutine
	.long	1564                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges33                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	146                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x1428:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc146                  @ DW_AT_location
	.long	1601                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1431:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc147                  @ DW_AT_location
	.long	1612                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x143a:0x9 DW_TAG_variable
	.long	.Ldebug_loc148                  @ DW_AT_location
	.long	1623                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1443:0x9 DW_TAG_variable
	.long	.Ldebug_loc151                  @ DW_AT_location
	.long	1645                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x144c:0x9 DW_TAG_variable
	.long	.Ldebug_loc156                  @ DW_AT_location
	.long	1656                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1455:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges34                @ DW_AT_ranges
	.long	1706                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x145e:0x9 DW_TAG_variable
	.long	.Ldebug_loc149                  @ DW_AT_location
	.long	1707                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1468:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges35                @ DW_AT_ranges
	.long	1789                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1471:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\214\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\215\002"
	.byte	147
	.byte	8
	.long	1790                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1481:0x9 DW_TAG_variable
	.long	.Ldebug_loc157                  @ DW_AT_location
	.long	1801                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x148c:0x92 DW_TAG_inlined_subroutine
	.long	2156                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges36                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	149                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x1498:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc160                  @ DW_AT_location
	.long	2182                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x14a1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc161                  @ DW_AT_location
	.long	2193                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x14aa:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc162                  @ DW_AT_location
	.long	2204                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x14b3:0x9 DW_TAG_variable
	.long	.Ldebug_loc158                  @ DW_AT_location
	.long	2226                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x14bc:0x9 DW_TAG_variable
	.long	.Ldebug_loc159                  @ DW_AT_location
	.long	2237                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x14c5:0x9 DW_TAG_variable
	.long	.Ldebug_loc163                  @ DW_AT_location
	.long	2248                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x14ce:0x9 DW_TAG_variable
	.long	.Ldebug_loc165                  @ DW_AT_location
	.long	2215                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x14d7:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges37                @ DW_AT_ranges
	.long	2381                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x14e0:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	2382                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x14f0:0x9 DW_TAG_variable
	.long	.Ldebug_loc164                  @ DW_AT_location
	.long	2393                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x14fa:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges38                @ DW_AT_ranges
	.long	2298                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1503:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\232\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\233\002"
	.byte	147
	.byte	8
	.long	2310                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1513:0x9 DW_TAG_variable
	.long	.Ldebug_loc168                  @ DW_AT_location
	.long	2299                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x151e:0x8f DW_TAG_inlined_subroutine
	.long	2452                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges39                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	148                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x152a:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	2478                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1531:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	2489                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1539:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc155                  @ DW_AT_location
	.long	2500                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1542:0x9 DW_TAG_variable
	.long	.Ldebug_loc166                  @ DW_AT_location
	.long	2511                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x154b:0x9 DW_TAG_variable
	.long	.Ldebug_loc167                  @ DW_AT_location
	.long	2522                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1554:0x9 DW_TAG_variable
	.long	.Ldebug_loc169                  @ DW_AT_location
	.long	2544                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x155d:0x9 DW_TAG_variable
	.long	.Ldebug_loc170                  @ DW_AT_location
	.long	2533                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1566:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges40                @ DW_AT_ranges
	.long	2607                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x156f:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\204\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\205\002"
	.byte	147
	.byte	8
	.long	2608                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x157f:0x9 DW_TAG_variable
	.long	.Ldebug_loc177                  @ DW_AT_location
	.long	2619                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1589:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges41                @ DW_AT_ranges
	.long	2677                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1592:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	2678                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x15a2:0x9 DW_TAG_variable
	.long	.Ldebug_loc178                  @ DW_AT_location
	.long	2689                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x15ad:0x8f DW_TAG_inlined_subroutine
	.long	1860                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges42                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	147                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x15b9:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	86
	.long	1886                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x15c0:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	40
	.long	1897                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x15c8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc150                  @ DW_AT_location
	.long	1908                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x15d1:0x9 DW_TAG_variable
	.long	.Ldebug_loc171                  @ DW_AT_location
	.long	1919                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x15da:0x9 DW_TAG_variable
	.long	.Ldebug_loc172                  @ DW_AT_location
	.long	1941                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x15e3:0x9 DW_TAG_variable
	.long	.Ldebug_loc173                  @ DW_AT_location
	.long	1930                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x15ec:0x9 DW_TAG_variable
	.long	.Ldebug_loc174                  @ DW_AT_location
	.long	1952                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x15f5:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges43                @ DW_AT_ranges
	.long	2085                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x15fe:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\206\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\207\002"
	.byte	147
	.byte	8
	.long	2086                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x160e:0x9 DW_TAG_variable
	.long	.Ldebug_loc175                  @ DW_AT_location
	.long	2097                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1618:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges44                @ DW_AT_ranges
	.long	1989                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1621:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	1990                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1631:0x9 DW_TAG_variable
	.long	.Ldebug_loc176                  @ DW_AT_location
	.long	2001                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x163c:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges45                @ DW_AT_ranges
	.long	1464                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1645:0x9 DW_TAG_variable
	.long	.Ldebug_loc186                  @ DW_AT_location
	.long	1465                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x164e:0x39 DW_TAG_inlined_subroutine
	.long	2748                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges46                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	150                             @ DW_AT_call_line
	.byte	20                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x165a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc180                  @ DW_AT_location
	.long	2785                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1663:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges46                @ DW_AT_ranges
	.long	2796                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x166c:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\230\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\231\002"
	.byte	147
	.byte	8
	.long	2797                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x167c:0x9 DW_TAG_variable
	.long	.Ldebug_loc181                  @ DW_AT_location
	.long	2808                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1688:0x4c DW_TAG_lexical_block
	.long	.Ldebug_ranges47                @ DW_AT_ranges
	.long	1477                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1691:0x9 DW_TAG_variable
	.long	.Ldebug_loc187                  @ DW_AT_location
	.long	1478                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x169a:0x39 DW_TAG_inlined_subroutine
	.long	2867                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges48                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	151                             @ DW_AT_call_line
	.byte	31                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x16a6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc182                  @ DW_AT_location
	.long	2904                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x16af:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges48                @ DW_AT_ranges
	.long	2915                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x16b8:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\226\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\227\002"
	.byte	147
	.byte	8
	.long	2916                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x16c8:0x9 DW_TAG_variable
	.long	.Ldebug_loc183                  @ DW_AT_location
	.long	2927                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x16d4:0x43 DW_TAG_lexical_block
	.long	.Ldebug_ranges49                @ DW_AT_ranges
	.long	1490                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x16dd:0x9 DW_TAG_variable
	.long	.Ldebug_loc189                  @ DW_AT_location
	.long	1491                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x16e6:0x30 DW_TAG_inlined_subroutine
	.long	2986                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges50                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	152                             @ DW_AT_call_line
	.byte	35                              @ DW_AT_call_column
	.byte	24                              @ Abbrev [24] 0x16f2:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges50                @ DW_AT_ranges
	.long	3034                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x16fb:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\224\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\225\002"
	.byte	147
	.byte	8
	.long	3035                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x170b:0x9 DW_TAG_variable
	.long	.Ldebug_loc185                  @ DW_AT_location
	.long	3046                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1717:0x53 DW_TAG_lexical_block
	.long	.Ldebug_ranges51                @ DW_AT_ranges
	.long	1516                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1720:0x9 DW_TAG_variable
	.long	.Ldebug_loc190                  @ DW_AT_location
	.long	1517                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x1729:0x40 DW_TAG_inlined_subroutine
	.long	3105                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges52                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	153                             @ DW_AT_call_line
	.byte	35                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x1735:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	3142                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1745:0x23 DW_TAG_lexical_block
	.long	.Ldebug_ranges52                @ DW_AT_ranges
	.long	3153                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x174e:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	3154                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x175e:0x9 DW_TAG_variable
	.long	.Ldebug_loc188                  @ DW_AT_location
	.long	3165                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x176b:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges53                @ DW_AT_ranges
	.long	897                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1774:0x9 DW_TAG_variable
	.long	.Ldebug_loc191                  @ DW_AT_location
	.long	898                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x1783:0x2b5 DW_TAG_lexical_block
	.long	.Ldebug_ranges54                @ DW_AT_ranges
	.byte	18                              @ Abbrev [18] 0x1788:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x1797:0x2a0 DW_TAG_lexical_block
	.long	.Ldebug_ranges55                @ DW_AT_ranges
	.byte	18                              @ Abbrev [18] 0x179c:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	7053                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x17ab:0x28b DW_TAG_lexical_block
	.long	.Ldebug_ranges56                @ DW_AT_ranges
	.byte	18                              @ Abbrev [18] 0x17b0:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	6768                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x17bf:0x276 DW_TAG_lexical_block
	.long	.Ldebug_ranges57                @ DW_AT_ranges
	.byte	18                              @ Abbrev [18] 0x17c4:0xf DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string112                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	190                             @ DW_AT_decl_line
	.long	6763                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x17d3:0xf DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	6763                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x17e2:0xf DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	6763                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x17f1:0xf DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	194                             @ DW_AT_decl_line
	.long	7133                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1800:0xf DW_TAG_variable
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	193                             @ DW_AT_decl_line
	.long	7133                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x180f:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	195                             @ DW_AT_decl_line
	.long	7138                            @ DW_AT_type
	.byte	25                              @ Abbrev [25] 0x181a:0x131 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ldebug_ranges58                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	196                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x1826:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	80                              @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x182f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	91                              @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1838:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	102                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1841:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	124                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x184a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	157                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1853:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	168                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x185c:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	179                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1865:0xc9 DW_TAG_lexical_block
	.long	.Ldebug_ranges59                @ DW_AT_ranges
	.long	190                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x186e:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	191                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1877:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	202                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1880:0x9 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	213                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1889:0x46 DW_TAG_lexical_block
	.long	.Ldebug_ranges60                @ DW_AT_ranges
	.long	276                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1892:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	277                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x189b:0x33 DW_TAG_inlined_subroutine
	.long	688                             @ DW_AT_abstract_origin
	.long	.Ltmp96                         @ DW_AT_low_pc
	.long	.Ltmp98-.Ltmp96                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	61                              @ DW_AT_call_line
	.byte	28                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x18ab:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	704                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x18bb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	715                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x18c4:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\200\002"
	.long	726                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x18cf:0x2f DW_TAG_inlined_subroutine
	.long	688                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges61                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	58                              @ DW_AT_call_line
	.byte	39                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x18db:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\234\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\235\002"
	.byte	147
	.byte	8
	.long	704                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x18eb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	715                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x18f4:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	726                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x18fe:0x2f DW_TAG_inlined_subroutine
	.long	688                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges62                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	60                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x190a:0x10 DW_TAG_formal_parameter
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\202\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\203\002"
	.byte	147
	.byte	8
	.long	704                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x191a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	715                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1923:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\201\002"
	.long	726                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x192e:0x1c DW_TAG_lexical_block
	.long	.Ldebug_ranges63                @ DW_AT_ranges
	.long	290                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1937:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	291                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1940:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	302                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x194b:0xe9 DW_TAG_inlined_subroutine
	.long	326                             @ DW_AT_abstract_origin
	.long	.Ltmp30                         @ DW_AT_low_pc
	.long	.Ltmp62-.Ltmp30                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	191                             @ DW_AT_call_line
	.byte	28                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0x195b:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	32
	.long	338                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x1963:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	84
	.long	360                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x196a:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.ascii	"\270\002"
	.byte	159
	.long	382                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1974:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	393                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x197d:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	404                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1986:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	415                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x198f:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	426                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1998:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	437                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x19a1:0x28 DW_TAG_inlined_subroutine
	.long	594                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges64                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	33                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0x19ad:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	632                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x19b6:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	643                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x19bf:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	654                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x19c9:0x31 DW_TAG_inlined_subroutine
	.long	594                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges65                @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	35                              @ DW_AT_call_line
	.byte	33                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x19d5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	621                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x19de:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	632                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x19e7:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	643                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x19f0:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	654                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x19fa:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges66                @ DW_AT_ranges
	.long	483                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1a03:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	484                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1a0d:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges67                @ DW_AT_ranges
	.long	496                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1a16:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	497                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1a20:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges68                @ DW_AT_ranges
	.long	509                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x1a29:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	510                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x1a38:0x9 DW_TAG_GNU_call_site
	.long	6731                            @ DW_AT_abstract_origin
	.long	.Ltmp19                         @ DW_AT_low_pc
	.byte	28                              @ Abbrev [28] 0x1a41:0x9 DW_TAG_GNU_call_site
	.long	6731                            @ DW_AT_abstract_origin
	.long	.Ltmp125                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x1a4b:0x1f DW_TAG_subprogram
	.long	.Linfo_string137                @ DW_AT_linkage_name
	.long	.Linfo_string138                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3283                            @ DW_AT_type
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	30                              @ Abbrev [30] 0x1a5a:0x5 DW_TAG_formal_parameter
	.long	7038                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x1a5f:0x5 DW_TAG_formal_parameter
	.long	7011                            @ DW_AT_type
	.byte	30                              @ Abbrev [30] 0x1a64:0x5 DW_TAG_formal_parameter
	.long	6768                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x1a6b:0x5 DW_TAG_const_type
	.long	6768                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x1a70:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1a77:0xb DW_TAG_typedef
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1a82:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1a89:0xb DW_TAG_typedef
	.long	6804                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1a94:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	6817                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1a9a:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1aa1:0xb DW_TAG_typedef
	.long	6786                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x1aac:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	33                              @ Abbrev [33] 0x1ab3:0xb DW_TAG_typedef
	.long	6846                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1abe:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	6859                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1ac4:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1acb:0xb DW_TAG_typedef
	.long	6870                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ad6:0xb DW_TAG_typedef
	.long	6881                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1ae1:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1ae8:0xb DW_TAG_typedef
	.long	6899                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1af3:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	6912                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1af9:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1b00:0xb DW_TAG_typedef
	.long	6923                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1b0b:0xb DW_TAG_typedef
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1b16:0xb DW_TAG_typedef
	.long	6945                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1b21:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	6958                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1b27:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1b2e:0xb DW_TAG_typedef
	.long	6969                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1b39:0xb DW_TAG_typedef
	.long	6980                            @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1b44:0x7 DW_TAG_base_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1b4b:0xb DW_TAG_typedef
	.long	6998                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1b56:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	6859                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1b5c:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x1b63:0x5 DW_TAG_pointer_type
	.long	7016                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1b68:0x5 DW_TAG_const_type
	.long	6786                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x1b6d:0x7 DW_TAG_base_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0x1b74:0x5 DW_TAG_pointer_type
	.long	6786                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1b79:0x5 DW_TAG_const_type
	.long	6793                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1b7e:0x5 DW_TAG_reference_type
	.long	7043                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1b83:0x5 DW_TAG_const_type
	.long	3225                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1b88:0x5 DW_TAG_reference_type
	.long	7053                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1b8d:0x5 DW_TAG_const_type
	.long	3283                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x1b92:0x5 DW_TAG_pointer_type
	.long	536                             @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x1b97:0xc DW_TAG_array_type
	.long	6912                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1b9c:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x1ba3:0xc DW_TAG_array_type
	.long	6786                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1ba8:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x1baf:0x5 DW_TAG_const_type
	.long	6888                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x1bb4:0xc DW_TAG_array_type
	.long	7016                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1bb9:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x1bc0:0x5 DW_TAG_const_type
	.long	6934                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x1bc5:0xc DW_TAG_array_type
	.long	6912                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1bca:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x1bd1:0xc DW_TAG_array_type
	.long	6786                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1bd6:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x1bdd:0x5 DW_TAG_const_type
	.long	6775                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1be2:0x5 DW_TAG_const_type
	.long	7021                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x1be7:0xc DW_TAG_array_type
	.long	6786                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1bec:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	13                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x1bf3:0x5 DW_TAG_pointer_type
	.long	915                             @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x1bf8:0xc DW_TAG_array_type
	.long	6793                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1bfd:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	39                              @ Abbrev [39] 0x1c04:0xc DW_TAG_array_type
	.long	6888                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1c09:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1c10:0x5 DW_TAG_reference_type
	.long	7189                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1c15:0x5 DW_TAG_const_type
	.long	915                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x1c1a:0x5 DW_TAG_const_type
	.long	1530                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x1c1f:0xb DW_TAG_typedef
	.long	7210                            @ DW_AT_type
	.long	.Linfo_string120                @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1c2a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	6817                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1c30:0x6 DW_TAG_subrange_type
	.long	6828                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1c37:0x5 DW_TAG_reference_type
	.long	7194                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x1c3c:0xd7 DW_TAG_namespace
	.long	.Linfo_string139                @ DW_AT_name
	.byte	40                              @ Abbrev [40] 0x1c41:0xd1 DW_TAG_namespace
	.long	.Linfo_string140                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	41                              @ Abbrev [41] 0x1c46:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	7443                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c4d:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	6859                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c54:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7455                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c5b:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	6912                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c62:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	7484                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c69:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7513                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c70:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	7542                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c77:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	6958                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c7e:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	7571                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c85:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	7600                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c8c:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	7622                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c93:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	7644                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1c9a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	7666                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1ca1:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	7688                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1ca8:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	7710                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1caf:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	7732                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cb6:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	7754                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cbd:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	7776                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cc4:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	7787                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1ccb:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	7798                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cd2:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	7809                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cd9:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	7820                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1ce0:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	7831                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1ce7:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	7842                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cee:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	7853                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cf5:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	7864                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1cfc:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	7875                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1d03:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	7886                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1d0a:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	7908                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1d13:0xb DW_TAG_typedef
	.long	7454                            @ DW_AT_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1d1e:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	33                              @ Abbrev [33] 0x1d1f:0xb DW_TAG_typedef
	.long	7466                            @ DW_AT_type
	.long	.Linfo_string144                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1d2a:0xb DW_TAG_typedef
	.long	7477                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1d35:0x7 DW_TAG_base_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1d3c:0xb DW_TAG_typedef
	.long	7495                            @ DW_AT_type
	.long	.Linfo_string147                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1d47:0xb DW_TAG_typedef
	.long	7506                            @ DW_AT_type
	.long	.Linfo_string146                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1d52:0x7 DW_TAG_base_type
	.long	.Linfo_string145                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1d59:0xb DW_TAG_typedef
	.long	7524                            @ DW_AT_type
	.long	.Linfo_string150                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1d64:0xb DW_TAG_typedef
	.long	7535                            @ DW_AT_type
	.long	.Linfo_string149                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1d6f:0x7 DW_TAG_base_type
	.long	.Linfo_string148                @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1d76:0xb DW_TAG_typedef
	.long	7553                            @ DW_AT_type
	.long	.Linfo_string153                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1d81:0xb DW_TAG_typedef
	.long	7564                            @ DW_AT_type
	.long	.Linfo_string152                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1d8c:0x7 DW_TAG_base_type
	.long	.Linfo_string151                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1d93:0xb DW_TAG_typedef
	.long	7582                            @ DW_AT_type
	.long	.Linfo_string156                @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1d9e:0xb DW_TAG_typedef
	.long	7593                            @ DW_AT_type
	.long	.Linfo_string155                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x1da9:0x7 DW_TAG_base_type
	.long	.Linfo_string154                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x1db0:0xb DW_TAG_typedef
	.long	7611                            @ DW_AT_type
	.long	.Linfo_string158                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1dbb:0xb DW_TAG_typedef
	.long	6870                            @ DW_AT_type
	.long	.Linfo_string157                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1dc6:0xb DW_TAG_typedef
	.long	7633                            @ DW_AT_type
	.long	.Linfo_string160                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1dd1:0xb DW_TAG_typedef
	.long	7466                            @ DW_AT_type
	.long	.Linfo_string159                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ddc:0xb DW_TAG_typedef
	.long	7655                            @ DW_AT_type
	.long	.Linfo_string162                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1de7:0xb DW_TAG_typedef
	.long	6923                            @ DW_AT_type
	.long	.Linfo_string161                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1df2:0xb DW_TAG_typedef
	.long	7677                            @ DW_AT_type
	.long	.Linfo_string164                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1dfd:0xb DW_TAG_typedef
	.long	7495                            @ DW_AT_type
	.long	.Linfo_string163                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e08:0xb DW_TAG_typedef
	.long	7699                            @ DW_AT_type
	.long	.Linfo_string166                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e13:0xb DW_TAG_typedef
	.long	7524                            @ DW_AT_type
	.long	.Linfo_string165                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e1e:0xb DW_TAG_typedef
	.long	7721                            @ DW_AT_type
	.long	.Linfo_string168                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e29:0xb DW_TAG_typedef
	.long	7553                            @ DW_AT_type
	.long	.Linfo_string167                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e34:0xb DW_TAG_typedef
	.long	7743                            @ DW_AT_type
	.long	.Linfo_string170                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e3f:0xb DW_TAG_typedef
	.long	6969                            @ DW_AT_type
	.long	.Linfo_string169                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e4a:0xb DW_TAG_typedef
	.long	7765                            @ DW_AT_type
	.long	.Linfo_string172                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e55:0xb DW_TAG_typedef
	.long	7582                            @ DW_AT_type
	.long	.Linfo_string171                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e60:0xb DW_TAG_typedef
	.long	6881                            @ DW_AT_type
	.long	.Linfo_string173                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e6b:0xb DW_TAG_typedef
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string174                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e76:0xb DW_TAG_typedef
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string175                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e81:0xb DW_TAG_typedef
	.long	7506                            @ DW_AT_type
	.long	.Linfo_string176                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e8c:0xb DW_TAG_typedef
	.long	7535                            @ DW_AT_type
	.long	.Linfo_string177                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1e97:0xb DW_TAG_typedef
	.long	6980                            @ DW_AT_type
	.long	.Linfo_string178                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ea2:0xb DW_TAG_typedef
	.long	6980                            @ DW_AT_type
	.long	.Linfo_string179                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ead:0xb DW_TAG_typedef
	.long	7593                            @ DW_AT_type
	.long	.Linfo_string180                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1eb8:0xb DW_TAG_typedef
	.long	6768                            @ DW_AT_type
	.long	.Linfo_string181                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ec3:0xb DW_TAG_typedef
	.long	6980                            @ DW_AT_type
	.long	.Linfo_string182                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ece:0xb DW_TAG_typedef
	.long	7897                            @ DW_AT_type
	.long	.Linfo_string184                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ed9:0xb DW_TAG_typedef
	.long	7506                            @ DW_AT_type
	.long	.Linfo_string183                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1ee4:0xb DW_TAG_typedef
	.long	7919                            @ DW_AT_type
	.long	.Linfo_string186                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1eef:0xb DW_TAG_typedef
	.long	7593                            @ DW_AT_type
	.long	.Linfo_string185                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp201-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp197-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp197-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp201-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp242-.Lfunc_begin0
	.long	.Ltmp243-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp313-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp239-.Lfunc_begin0
	.long	.Ltmp240-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp245-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp264-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp246-.Lfunc_begin0
	.long	.Ltmp249-.Lfunc_begin0
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp271-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp300-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp282-.Lfunc_begin0
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp300-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp300-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp306-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp312-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp302-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	.Ltmp312-.Lfunc_begin0
	.long	.Ltmp313-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges32:
	.long	.Ltmp319-.Lfunc_begin0
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp322-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges33:
	.long	.Ltmp323-.Lfunc_begin0
	.long	.Ltmp324-.Lfunc_begin0
	.long	.Ltmp326-.Lfunc_begin0
	.long	.Ltmp329-.Lfunc_begin0
	.long	.Ltmp330-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp337-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp370-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges34:
	.long	.Ltmp331-.Lfunc_begin0
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp334-.Lfunc_begin0
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp343-.Lfunc_begin0
	.long	.Ltmp344-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges35:
	.long	.Ltmp338-.Lfunc_begin0
	.long	.Ltmp339-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp370-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges36:
	.long	.Ltmp340-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
	.long	.Ltmp344-.Lfunc_begin0
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.long	.Ltmp370-.Lfunc_begin0
	.long	.Ltmp375-.Lfunc_begin0
	.long	.Ltmp377-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges37:
	.long	.Ltmp346-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp370-.Lfunc_begin0
	.long	.Ltmp376-.Lfunc_begin0
	.long	.Ltmp377-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges38:
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp375-.Lfunc_begin0
	.long	.Ltmp376-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges39:
	.long	.Ltmp349-.Lfunc_begin0
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp352-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
	.long	.Ltmp375-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges40:
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp362-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.long	.Ltmp368-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
	.long	.Ltmp375-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges41:
	.long	.Ltmp362-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.long	.Ltmp367-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges42:
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges43:
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp364-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp372-.Lfunc_begin0
	.long	.Ltmp373-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges44:
	.long	.Ltmp360-.Lfunc_begin0
	.long	.Ltmp361-.Lfunc_begin0
	.long	.Ltmp363-.Lfunc_begin0
	.long	.Ltmp364-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp372-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges45:
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp382-.Lfunc_begin0
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp387-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges46:
	.long	.Ltmp377-.Lfunc_begin0
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp382-.Lfunc_begin0
	.long	.Ltmp383-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges47:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp381-.Lfunc_begin0
	.long	.Ltmp382-.Lfunc_begin0
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.long	.Ltmp389-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges48:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp384-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges49:
	.long	.Ltmp380-.Lfunc_begin0
	.long	.Ltmp381-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp386-.Lfunc_begin0
	.long	.Ltmp389-.Lfunc_begin0
	.long	.Ltmp390-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges50:
	.long	.Ltmp380-.Lfunc_begin0
	.long	.Ltmp381-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp386-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges51:
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp386-.Lfunc_begin0
	.long	.Ltmp387-.Lfunc_begin0
	.long	.Ltmp390-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges52:
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp386-.Lfunc_begin0
	.long	.Ltmp387-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges53:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp322-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.long	.Ltmp407-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges54:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges55:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges56:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges57:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges58:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges59:
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges60:
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges61:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges62:
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges63:
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp109-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges64:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges65:
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges66:
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges67:
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges68:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/warp/warp_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=53
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=68
.Linfo_string4:
	.asciz	"kColours"                      @ string offset=76
.Linfo_string5:
	.asciz	"int"                           @ string offset=85
.Linfo_string6:
	.asciz	"kStretch"                      @ string offset=89
.Linfo_string7:
	.asciz	"ptrdiff_t"                     @ string offset=98
.Linfo_string8:
	.asciz	"float"                         @ string offset=108
.Linfo_string9:
	.asciz	"float32_t"                     @ string offset=114
.Linfo_string10:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=124
.Linfo_string11:
	.asciz	"float32x4_t"                   @ string offset=144
.Linfo_string12:
	.asciz	"signed char"                   @ string offset=156
.Linfo_string13:
	.asciz	"__int8_t"                      @ string offset=168
.Linfo_string14:
	.asciz	"int8_t"                        @ string offset=177
.Linfo_string15:
	.asciz	"int8x16_t"                     @ string offset=184
.Linfo_string16:
	.asciz	"__int32_t"                     @ string offset=194
.Linfo_string17:
	.asciz	"int32_t"                       @ string offset=204
.Linfo_string18:
	.asciz	"int32x4_t"                     @ string offset=212
.Linfo_string19:
	.asciz	"unsigned int"                  @ string offset=222
.Linfo_string20:
	.asciz	"__uint32_t"                    @ string offset=235
.Linfo_string21:
	.asciz	"uint32_t"                      @ string offset=246
.Linfo_string22:
	.asciz	"uint32x4_t"                    @ string offset=255
.Linfo_string23:
	.asciz	"int8x8_t"                      @ string offset=266
.Linfo_string24:
	.asciz	"_ZN7facesig12_GLOBAL__N_16sampleEPKfiiffibPf" @ string offset=275
.Linfo_string25:
	.asciz	"sample"                        @ string offset=320
.Linfo_string26:
	.asciz	"tap"                           @ string offset=327
.Linfo_string27:
	.asciz	"right"                         @ string offset=331
.Linfo_string28:
	.asciz	"below"                         @ string offset=337
.Linfo_string29:
	.asciz	"fx"                            @ string offset=343
.Linfo_string30:
	.asciz	"fy"                            @ string offset=346
.Linfo_string31:
	.asciz	"channels"                      @ string offset=349
.Linfo_string32:
	.asciz	"overlap"                       @ string offset=358
.Linfo_string33:
	.asciz	"bool"                          @ string offset=366
.Linfo_string34:
	.asciz	"out"                           @ string offset=371
.Linfo_string35:
	.asciz	"vectors_end"                   @ string offset=375
.Linfo_string36:
	.asciz	"c"                             @ string offset=387
.Linfo_string37:
	.asciz	"t"                             @ string offset=389
.Linfo_string38:
	.asciz	"top_f32x4"                     @ string offset=391
.Linfo_string39:
	.asciz	"bottom_f32x4"                  @ string offset=401
.Linfo_string40:
	.asciz	"__ret"                         @ string offset=414
.Linfo_string41:
	.asciz	"__s1"                          @ string offset=420
.Linfo_string42:
	.asciz	"top"                           @ string offset=425
.Linfo_string43:
	.asciz	"bottom"                        @ string offset=429
.Linfo_string44:
	.asciz	"_ZN7facesig12_GLOBAL__N_16locateERKNS_10WarpParamsERKNS_7WarpRowEifPNS0_9PositionsE" @ string offset=436
.Linfo_string45:
	.asciz	"locate"                        @ string offset=520
.Linfo_string46:
	.asciz	"p"                             @ string offset=527
.Linfo_string47:
	.asciz	"in_height"                     @ string offset=529
.Linfo_string48:
	.asciz	"in_width"                      @ string offset=539
.Linfo_string49:
	.asciz	"size"                          @ string offset=548
.Linfo_string50:
	.asciz	"WarpParams"                    @ string offset=553
.Linfo_string51:
	.asciz	"row"                           @ string offset=564
.Linfo_string52:
	.asciz	"left"                          @ string offset=568
.Linfo_string53:
	.asciz	"slope_x"                       @ string offset=573
.Linfo_string54:
	.asciz	"slope_y"                       @ string offset=581
.Linfo_string55:
	.asciz	"WarpRow"                       @ string offset=589
.Linfo_string56:
	.asciz	"x"                             @ string offset=597
.Linfo_string57:
	.asciz	"step"                          @ string offset=599
.Linfo_string58:
	.asciz	"at"                            @ string offset=604
.Linfo_string59:
	.asciz	"column"                        @ string offset=607
.Linfo_string60:
	.asciz	"fraction_x"                    @ string offset=614
.Linfo_string61:
	.asciz	"fraction_y"                    @ string offset=625
.Linfo_string62:
	.asciz	"Positions"                     @ string offset=636
.Linfo_string63:
	.asciz	"centre_f32x4"                  @ string offset=646
.Linfo_string64:
	.asciz	"u_f32x4"                       @ string offset=659
.Linfo_string65:
	.asciz	"y_f32x4"                       @ string offset=667
.Linfo_string66:
	.asciz	"column_s32x4"                  @ string offset=675
.Linfo_string67:
	.asciz	"row_s32x4"                     @ string offset=688
.Linfo_string68:
	.asciz	"offsets"                       @ string offset=698
.Linfo_string69:
	.asciz	"x_f32x4"                       @ string offset=706
.Linfo_string70:
	.asciz	"_ZN7facesig12_GLOBAL__N_15clampE19__simd128_float32_tf" @ string offset=714
.Linfo_string71:
	.asciz	"clamp"                         @ string offset=769
.Linfo_string72:
	.asciz	"position_f32x4"                @ string offset=775
.Linfo_string73:
	.asciz	"last"                          @ string offset=790
.Linfo_string74:
	.asciz	"positive_s32x4"                @ string offset=795
.Linfo_string75:
	.asciz	"last_s32x4"                    @ string offset=810
.Linfo_string76:
	.asciz	"number_s32x4"                  @ string offset=821
.Linfo_string77:
	.asciz	"infinity_s32x4"                @ string offset=834
.Linfo_string78:
	.asciz	"nan_u32x4"                     @ string offset=849
.Linfo_string79:
	.asciz	"_ZN7facesig12_GLOBAL__N_15blendE19__simd128_float32_tS1_f" @ string offset=859
.Linfo_string80:
	.asciz	"blend"                         @ string offset=917
.Linfo_string81:
	.asciz	"a"                             @ string offset=923
.Linfo_string82:
	.asciz	"b"                             @ string offset=925
.Linfo_string83:
	.asciz	"fraction"                      @ string offset=927
.Linfo_string84:
	.asciz	"_ZN7facesig12_GLOBAL__N_112warp_coloursERKNS_10WarpParamsEPKfS5_Pf" @ string offset=936
.Linfo_string85:
	.asciz	"warp_colours"                  @ string offset=1003
.Linfo_string86:
	.asciz	"in"                            @ string offset=1016
.Linfo_string87:
	.asciz	"similarity"                    @ string offset=1019
.Linfo_string88:
	.asciz	"offset"                        @ string offset=1030
.Linfo_string89:
	.asciz	"Taps"                          @ string offset=1037
.Linfo_string90:
	.asciz	"in_row"                        @ string offset=1042
.Linfo_string91:
	.asciz	"y"                             @ string offset=1049
.Linfo_string92:
	.asciz	"count"                         @ string offset=1051
.Linfo_string93:
	.asciz	"i"                             @ string offset=1057
.Linfo_string94:
	.asciz	"numbers"                       @ string offset=1059
.Linfo_string95:
	.asciz	"k"                             @ string offset=1067
.Linfo_string96:
	.asciz	"_ZN7facesig12_GLOBAL__N_111locate_tapsERKNS_10WarpParamsERKNS_7WarpRowEiiPNS0_4TapsE" @ string offset=1069
.Linfo_string97:
	.asciz	"locate_taps"                   @ string offset=1154
.Linfo_string98:
	.asciz	"first_f32x4"                   @ string offset=1166
.Linfo_string99:
	.asciz	"last_x"                        @ string offset=1178
.Linfo_string100:
	.asciz	"last_y"                        @ string offset=1185
.Linfo_string101:
	.asciz	"last_row_s32x4"                @ string offset=1192
.Linfo_string102:
	.asciz	"left_f32x4"                    @ string offset=1207
.Linfo_string103:
	.asciz	"last_column_s32x4"             @ string offset=1218
.Linfo_string104:
	.asciz	"pixel_s32x4"                   @ string offset=1236
.Linfo_string105:
	.asciz	"_ZN7facesig12_GLOBAL__N_111sample_fourEPKfiRKNS0_4TapsEiPf" @ string offset=1248
.Linfo_string106:
	.asciz	"sample_four"                   @ string offset=1307
.Linfo_string107:
	.asciz	"low_f32x4"                     @ string offset=1319
.Linfo_string108:
	.asciz	"Halves"                        @ string offset=1329
.Linfo_string109:
	.asciz	"fx_f32x4"                      @ string offset=1336
.Linfo_string110:
	.asciz	"d"                             @ string offset=1345
.Linfo_string111:
	.asciz	"fy_f32x4"                      @ string offset=1347
.Linfo_string112:
	.asciz	"lane"                          @ string offset=1356
.Linfo_string113:
	.asciz	"_ZN7facesig12_GLOBAL__N_112blend_acrossILi0EEENS0_6HalvesEPKfi19__simd128_float32_t" @ string offset=1361
.Linfo_string114:
	.asciz	"blend_across<0>"               @ string offset=1445
.Linfo_string115:
	.asciz	"fraction_f32x4"                @ string offset=1461
.Linfo_string116:
	.asciz	"__s1_58"                       @ string offset=1476
.Linfo_string117:
	.asciz	"__ret_58"                      @ string offset=1484
.Linfo_string118:
	.asciz	"__s0_58"                       @ string offset=1493
.Linfo_string119:
	.asciz	"__s2_58"                       @ string offset=1501
.Linfo_string120:
	.asciz	"float32x2_t"                   @ string offset=1509
.Linfo_string121:
	.asciz	"__s0"                          @ string offset=1521
.Linfo_string122:
	.asciz	"_ZN7facesig12_GLOBAL__N_112blend_acrossILi1EEENS0_6HalvesEPKfi19__simd128_float32_t" @ string offset=1526
.Linfo_string123:
	.asciz	"blend_across<1>"               @ string offset=1610
.Linfo_string124:
	.asciz	"_ZN7facesig12_GLOBAL__N_112blend_acrossILi3EEENS0_6HalvesEPKfi19__simd128_float32_t" @ string offset=1626
.Linfo_string125:
	.asciz	"blend_across<3>"               @ string offset=1710
.Linfo_string126:
	.asciz	"_ZN7facesig12_GLOBAL__N_112blend_acrossILi2EEENS0_6HalvesEPKfi19__simd128_float32_t" @ string offset=1726
.Linfo_string127:
	.asciz	"blend_across<2>"               @ string offset=1810
.Linfo_string128:
	.asciz	"_ZN7facesig12_GLOBAL__N_110blend_downILi0EEE19__simd128_float32_tRKNS0_6HalvesES2_" @ string offset=1826
.Linfo_string129:
	.asciz	"blend_down<0>"                 @ string offset=1909
.Linfo_string130:
	.asciz	"from"                          @ string offset=1923
.Linfo_string131:
	.asciz	"_ZN7facesig12_GLOBAL__N_110blend_downILi1EEE19__simd128_float32_tRKNS0_6HalvesES2_" @ string offset=1928
.Linfo_string132:
	.asciz	"blend_down<1>"                 @ string offset=2011
.Linfo_string133:
	.asciz	"_ZN7facesig12_GLOBAL__N_110blend_downILi2EEE19__simd128_float32_tRKNS0_6HalvesES2_" @ string offset=2025
.Linfo_string134:
	.asciz	"blend_down<2>"                 @ string offset=2108
.Linfo_string135:
	.asciz	"_ZN7facesig12_GLOBAL__N_110blend_downILi3EEE19__simd128_float32_tRKNS0_6HalvesES2_" @ string offset=2122
.Linfo_string136:
	.asciz	"blend_down<3>"                 @ string offset=2205
.Linfo_string137:
	.asciz	"_ZN7facesig8warp_rowERKNS_10WarpParamsEPKfi" @ string offset=2219
.Linfo_string138:
	.asciz	"warp_row"                      @ string offset=2263
.Linfo_string139:
	.asciz	"std"                           @ string offset=2272
.Linfo_string140:
	.asciz	"__1"                           @ string offset=2276
.Linfo_string141:
	.asciz	"max_align_t"                   @ string offset=2280
.Linfo_string142:
	.asciz	"short"                         @ string offset=2292
.Linfo_string143:
	.asciz	"__int16_t"                     @ string offset=2298
.Linfo_string144:
	.asciz	"int16_t"                       @ string offset=2308
.Linfo_string145:
	.asciz	"long long"                     @ string offset=2316
.Linfo_string146:
	.asciz	"__int64_t"                     @ string offset=2326
.Linfo_string147:
	.asciz	"int64_t"                       @ string offset=2336
.Linfo_string148:
	.asciz	"unsigned char"                 @ string offset=2344
.Linfo_string149:
	.asciz	"__uint8_t"                     @ string offset=2358
.Linfo_string150:
	.asciz	"uint8_t"                       @ string offset=2368
.Linfo_string151:
	.asciz	"unsigned short"                @ string offset=2376
.Linfo_string152:
	.asciz	"__uint16_t"                    @ string offset=2391
.Linfo_string153:
	.asciz	"uint16_t"                      @ string offset=2402
.Linfo_string154:
	.asciz	"unsigned long long"            @ string offset=2411
.Linfo_string155:
	.asciz	"__uint64_t"                    @ string offset=2430
.Linfo_string156:
	.asciz	"uint64_t"                      @ string offset=2441
.Linfo_string157:
	.asciz	"__int_least8_t"                @ string offset=2450
.Linfo_string158:
	.asciz	"int_least8_t"                  @ string offset=2465
.Linfo_string159:
	.asciz	"__int_least16_t"               @ string offset=2478
.Linfo_string160:
	.asciz	"int_least16_t"                 @ string offset=2494
.Linfo_string161:
	.asciz	"__int_least32_t"               @ string offset=2508
.Linfo_string162:
	.asciz	"int_least32_t"                 @ string offset=2524
.Linfo_string163:
	.asciz	"__int_least64_t"               @ string offset=2538
.Linfo_string164:
	.asciz	"int_least64_t"                 @ string offset=2554
.Linfo_string165:
	.asciz	"__uint_least8_t"               @ string offset=2568
.Linfo_string166:
	.asciz	"uint_least8_t"                 @ string offset=2584
.Linfo_string167:
	.asciz	"__uint_least16_t"              @ string offset=2598
.Linfo_string168:
	.asciz	"uint_least16_t"                @ string offset=2615
.Linfo_string169:
	.asciz	"__uint_least32_t"              @ string offset=2630
.Linfo_string170:
	.asciz	"uint_least32_t"                @ string offset=2647
.Linfo_string171:
	.asciz	"__uint_least64_t"              @ string offset=2662
.Linfo_string172:
	.asciz	"uint_least64_t"                @ string offset=2679
.Linfo_string173:
	.asciz	"int_fast8_t"                   @ string offset=2694
.Linfo_string174:
	.asciz	"int_fast16_t"                  @ string offset=2706
.Linfo_string175:
	.asciz	"int_fast32_t"                  @ string offset=2719
.Linfo_string176:
	.asciz	"int_fast64_t"                  @ string offset=2732
.Linfo_string177:
	.asciz	"uint_fast8_t"                  @ string offset=2745
.Linfo_string178:
	.asciz	"uint_fast16_t"                 @ string offset=2758
.Linfo_string179:
	.asciz	"uint_fast32_t"                 @ string offset=2772
.Linfo_string180:
	.asciz	"uint_fast64_t"                 @ string offset=2786
.Linfo_string181:
	.asciz	"intptr_t"                      @ string offset=2800
.Linfo_string182:
	.asciz	"uintptr_t"                     @ string offset=2809
.Linfo_string183:
	.asciz	"__intmax_t"                    @ string offset=2819
.Linfo_string184:
	.asciz	"intmax_t"                      @ string offset=2830
.Linfo_string185:
	.asciz	"__uintmax_t"                   @ string offset=2839
.Linfo_string186:
	.asciz	"uintmax_t"                     @ string offset=2851
.Linfo_string187:
	.asciz	"_ZN7facesig13warp_f32_neonERKNS_10WarpParamsEPKfS4_Pf" @ string offset=2861
.Linfo_string188:
	.asciz	"warp_f32_neon"                 @ string offset=2915
.Linfo_string189:
	.asciz	"row_floats"                    @ string offset=2929
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
