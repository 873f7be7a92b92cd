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
	.file	"maxpool_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	6 "/work/wt/cside" "csrc/kernels/neon.h"
	.text
	.globl	_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf @ -- Begin function _ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf
	.p2align	2
	.type	_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf,%function
	.code	32
_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf: @ @_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf
.Lfunc_begin0:
	.file	7 "/work/wt/cside" "csrc/kernels/maxpool/maxpool_neon.cpp"
	.loc	7 106 0                         @ csrc/kernels/maxpool/maxpool_neon.cpp:106:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: maxpool_f32_neon:params <- $r0
	@DEBUG_VALUE: maxpool_f32_neon:in <- $r1
	@DEBUG_VALUE: maxpool_f32_neon:out <- $r2
	@DEBUG_VALUE: maxpool<float>:p <- $r0
	@DEBUG_VALUE: maxpool<float>:in <- $r1
	@DEBUG_VALUE: maxpool<float>:out <- $r2
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
	.pad	#56
	sub	sp, sp, #56
.Ltmp0:
	.loc	7 96 27 prologue_end            @ csrc/kernels/maxpool/maxpool_neon.cpp:96:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r7, [r0, #4]
.Ltmp1:
	@DEBUG_VALUE: maxpool<float>:row <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_stack_value] undef
	@DEBUG_VALUE: maxpool<float>:step <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_stack_value] undef
	.loc	7 0 27 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:27
	str	r1, [sp, #12]                   @ 4-byte Spill
.Ltmp2:
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	cmp	r7, #1
	str	r0, [sp, #40]                   @ 4-byte Spill
.Ltmp3:
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: y <- 0
	blt	.LBB0_19
.Ltmp4:
@ %bb.1:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: maxpool_f32_neon:out <- $r2
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r3, [sp, #40]                   @ 4-byte Reload
	.loc	7 96 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r5, [sp, #12]                   @ 4-byte Reload
.Ltmp5:
	.loc	7 0 0 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r0, [r3]
.Ltmp6:
	@DEBUG_VALUE: maxpool<float>:row <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_stack_value] undef
	@DEBUG_VALUE: maxpool<float>:step <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_stack_value] undef
	ldr	r6, [r3, #12]
.Ltmp7:
	@DEBUG_VALUE: maxpool<float>:row <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_stack_value] $r6, $r0
	@DEBUG_VALUE: maxpool<float>:step <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_stack_value] undef
	.loc	7 98 31                         @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r1, [r3, #8]
.Ltmp8:
	.loc	7 0 0                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r3, [r3, #16]
.Ltmp9:
	@DEBUG_VALUE: maxpool<float>:step <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_stack_value] $r3, $r6
	.loc	7 96 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	mul	r0, r6, r0
.Ltmp10:
	.loc	7 99 29 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:99:29 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	mul	r3, r3, r6
.Ltmp11:
	.loc	7 96 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	add	r5, r5, r0, lsl #2
	str	r5, [sp, #8]                    @ 4-byte Spill
	mov	r5, #0
.Ltmp12:
	.loc	7 99 29 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:99:29 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	sub	r4, r5, r3, lsl #2
	lsl	r3, r3, #2
	str	r3, [sp, #36]                   @ 4-byte Spill
	mov	r3, #0
	str	r4, [sp, #32]                   @ 4-byte Spill
.Ltmp13:
	.loc	7 96 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	sub	r4, r5, r0, lsl #2
	lsl	r0, r0, #2
	str	r4, [sp, #4]                    @ 4-byte Spill
	str	r0, [sp]                        @ 4-byte Spill
	b	.LBB0_4
.Ltmp14:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 96 27 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:96:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	ldr	r5, [sp, #20]                   @ 4-byte Reload
	ldr	r3, [sp, #16]                   @ 4-byte Reload
.Ltmp15:
	@DEBUG_VALUE: y <- $r3
	@DEBUG_VALUE: y <- $r3
	ldr	r7, [r0, #4]
	ldr	r0, [sp]                        @ 4-byte Reload
.Ltmp16:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- $r3
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 96 39 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:96:39 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	add	r3, r3, #1
.Ltmp17:
	@DEBUG_VALUE: y <- $r3
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	add	r5, r5, r0
	cmp	r3, r7
	bge	.LBB0_19
.Ltmp18:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_7 Depth 2
                                        @       Child Loop BB0_9 Depth 3
                                        @       Child Loop BB0_17 Depth 3
                                        @       Child Loop BB0_15 Depth 3
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: y <- $r3
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: top <- undef
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	cmp	r1, #1
	blt	.LBB0_3
.Ltmp19:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- $r3
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 97 40 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:97:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r1, [sp, #40]                   @ 4-byte Reload
.Ltmp20:
	.loc	7 98 27 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	mul	r0, r0, r3
	str	r3, [sp, #16]                   @ 4-byte Spill
.Ltmp21:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	7 0 27 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:27
	ldr	r3, [sp, #12]                   @ 4-byte Reload
.Ltmp22:
	.loc	7 97 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:97:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r1, [r1, #16]
.Ltmp23:
	@DEBUG_VALUE: top <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 0 40                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:40
	str	r5, [sp, #20]                   @ 4-byte Spill
.Ltmp24:
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	mla	r7, r1, r0, r3
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	mla	r9, r1, r5, r3
	mla	r12, r1, r5, r0
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	str	r7, [sp, #24]                   @ 4-byte Spill
	sub	r0, r0, r7
	str	r0, [sp, #28]                   @ 4-byte Spill
	mov	r0, #0
	str	r0, [r11, #-40]                 @ 4-byte Spill
	b	.LBB0_7
.Ltmp25:
.LBB0_6:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: top <- undef
	.loc	7 98 31 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	ldr	r3, [r11, #-40]                 @ 4-byte Reload
	ldr	r6, [r0, #12]
	.loc	7 98 42 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:42 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	add	r3, r3, #1
.Ltmp26:
	@DEBUG_VALUE: x <- $r3
	.loc	7 98 31                         @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r1, [r0, #8]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
	.loc	7 98 64 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:64 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	add	r2, r2, r6, lsl #2
.Ltmp27:
	@DEBUG_VALUE: maxpool_f32_neon:out <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 0 64 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:64
	str	r3, [r11, #-40]                 @ 4-byte Spill
.Ltmp28:
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 98 9 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	add	r9, r9, r0
	add	r12, r12, r0
	cmp	r3, r1
	bge	.LBB0_2
.Ltmp29:
.LBB0_7:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_9 Depth 3
                                        @       Child Loop BB0_17 Depth 3
                                        @       Child Loop BB0_15 Depth 3
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: top <- undef
	@DEBUG_VALUE: window:top <- undef
	@DEBUG_VALUE: window:bottom <- undef
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:c <- 0
	@DEBUG_VALUE: __s1 <- undef
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	mov	r10, #0
.Ltmp30:
	.loc	7 24 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:24:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	cmp	r6, #4
	blt	.LBB0_10
.Ltmp31:
@ %bb.8:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: window:c <- 0
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 24 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:24:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r0, r9, r6, lsl #2
	add	r3, r12, r6, lsl #2
	mov	r7, #0
.Ltmp32:
.LBB0_9:                                @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 27 23                         @ csrc/kernels/maxpool/maxpool_neon.cpp:27:23 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r5, r12, r7
.Ltmp33:
	.loc	7 25 69                         @ csrc/kernels/maxpool/maxpool_neon.cpp:25:69 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r4, r0, r7
	vld1.32	{d16, d17}, [r4]
.Ltmp34:
	@DEBUG_VALUE: __ret <- $q8
	.loc	7 27 46                         @ csrc/kernels/maxpool/maxpool_neon.cpp:27:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r4, r3, r7
.Ltmp35:
	.loc	7 27 23                         @ csrc/kernels/maxpool/maxpool_neon.cpp:27:23 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vld1.32	{d20, d21}, [r5]
.Ltmp36:
	@DEBUG_VALUE: __ret <- $q10
	.loc	7 25 49                         @ csrc/kernels/maxpool/maxpool_neon.cpp:25:49 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r5, r9, r7
.Ltmp37:
	.loc	7 27 46                         @ csrc/kernels/maxpool/maxpool_neon.cpp:27:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vld1.32	{d18, d19}, [r4]
.Ltmp38:
	@DEBUG_VALUE: __ret <- $q9
	.loc	7 0 46 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:46
	mov	r1, r10
.Ltmp39:
	@DEBUG_VALUE: window:c <- $r1
	.loc	7 25 49 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:25:49 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vld1.32	{d22, d23}, [r5]
.Ltmp40:
	@DEBUG_VALUE: __ret <- $q11
	.loc	7 28 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:28:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r5, r2, r7
.Ltmp41:
	.loc	7 27 13                         @ csrc/kernels/maxpool/maxpool_neon.cpp:27:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vmax.f32	q9, q10, q9
.Ltmp42:
	@DEBUG_VALUE: bottom_f32x4 <- $q9
	.loc	7 24 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:24:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	add	r1, r1, #8
.Ltmp43:
	add	r7, r7, #16
.Ltmp44:
	@DEBUG_VALUE: window:c <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $r1
	@DEBUG_VALUE: __s1 <- undef
	add	r10, r10, #4
.Ltmp45:
	.loc	7 25 39 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:25:39 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vmax.f32	q8, q11, q8
.Ltmp46:
	@DEBUG_VALUE: top_f32x4 <- $q8
	.loc	7 24 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:24:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	cmp	r1, r6
.Ltmp47:
	.loc	7 28 28 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:28:28 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vmax.f32	q8, q8, q9
.Ltmp48:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	7 28 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:28:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ]
	vst1.32	{d16, d17}, [r5]
	ble	.LBB0_9
.Ltmp49:
.LBB0_10:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:top <- undef
	@DEBUG_VALUE: rest<float>:bottom <- undef
	@DEBUG_VALUE: rest<float>:c <- $r10
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: rest<float>:out <- $r2
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	cmp	r6, r10
	ble	.LBB0_6
.Ltmp50:
@ %bb.11:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: rest<float>:c <- $r10
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	sub	r4, r6, r10
	cmp	r4, #4
	blo	.LBB0_14
.Ltmp51:
@ %bb.12:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: rest<float>:c <- $r10
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 99 0 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:99 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ]
	ldr	r0, [sp, #32]                   @ 4-byte Reload
	ldr	r1, [sp, #28]                   @ 4-byte Reload
	ldr	r3, [r11, #-40]                 @ 4-byte Reload
	mla	r0, r0, r3, r1
.Ltmp52:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r0, r0, r2
	sub	r1, r0, r6, lsl #2
	cmp	r1, #16
	cmphs	r0, #16
	blo	.LBB0_14
.Ltmp53:
@ %bb.13:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: rest<float>:c <- $r10
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r0, [sp, #32]                   @ 4-byte Reload
	ldr	r1, [r11, #-40]                 @ 4-byte Reload
	mul	r0, r0, r1
	ldr	r1, [sp, #24]                   @ 4-byte Reload
	sub	r0, r0, r1
	add	r0, r0, r2
	sub	r1, r0, r6, lsl #2
	cmp	r1, #16
	cmphs	r0, #16
	bhs	.LBB0_16
.Ltmp54:
.LBB0_14:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r0, r10, r6
	add	r4, r9, r10, lsl #2
	add	r8, r2, r10, lsl #2
	add	r7, r9, r0, lsl #2
	add	r3, r12, r0, lsl #2
	add	lr, r12, r10, lsl #2
	sub	r1, r6, r10
	mov	r0, #0
.Ltmp55:
.LBB0_15:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r6, r7, r0
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r5, lr, r0
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vldr	s0, [r6]
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r6, r3, r0
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vldr	s4, [r5]
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r5, r4, r0
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vldr	s2, [r6]
.Ltmp56:
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vcmp.f32	s4, s2
.Ltmp57:
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vldr	s6, [r5]
.Ltmp58:
	@DEBUG_VALUE: larger<float>:b <- $s2
	@DEBUG_VALUE: larger<float>:a <- $s4
	.loc	7 17 16 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r5, r8, r0
.Ltmp59:
	@DEBUG_VALUE: larger<float>:b <- $s2
	@DEBUG_VALUE: larger<float>:a <- $s0
	.loc	7 16 14 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:16:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r0, r0, #4
.Ltmp60:
	@DEBUG_VALUE: rest<float>:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vmrs	APSR_nzcv, fpscr
.Ltmp61:
	.loc	7 10 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vcmp.f32	s6, s0
.Ltmp62:
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vmovgt.f32	s2, s4
.Ltmp63:
	@DEBUG_VALUE: larger<float>:b <- $s0
	@DEBUG_VALUE: larger<float>:a <- $s6
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vmrs	APSR_nzcv, fpscr
	vmovgt.f32	s0, s6
.Ltmp64:
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vcmp.f32	s0, s2
	vmrs	APSR_nzcv, fpscr
	vmovgt.f32	s2, s0
.Ltmp65:
	.loc	7 16 14 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:16:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	subs	r1, r1, #1
.Ltmp66:
	.loc	7 17 16                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vstr	s2, [r5]
	bne	.LBB0_15
	b	.LBB0_6
.Ltmp67:
.LBB0_16:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: rest<float>:c <- $r10
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 0 16 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:16
	add	r0, r9, r10, lsl #2
	and	r7, r6, #3
	add	r1, r10, r7
	add	r5, r12, r10, lsl #2
	str	r0, [r11, #-32]                 @ 4-byte Spill
	add	r0, r2, r10, lsl #2
	sub	lr, r1, r6
	str	r0, [r11, #-36]                 @ 4-byte Spill
	add	r0, r6, r10
	add	r3, r9, r0, lsl #2
	add	r0, r12, r0, lsl #2
	sub	r1, r4, r7
	mov	r4, #0
	add	r10, r10, r1
.Ltmp68:
.LBB0_17:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r1, r5, r4
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r8, r3, r4
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vld1.32	{d20, d21}, [r1]
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r7, r0, r4
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	ldr	r1, [r11, #-32]                 @ 4-byte Reload
.Ltmp69:
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	adds	lr, lr, #4
.Ltmp70:
	.loc	7 17 78 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vld1.32	{d18, d19}, [r7]
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r1, r1, r4
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vld1.32	{d16, d17}, [r8]
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vld1.32	{d22, d23}, [r1]
.Ltmp71:
	.loc	7 10 14 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vcgt.f32	q12, q10, q9
.Ltmp72:
	.loc	7 10 14 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vcgt.f32	q13, q11, q8
.Ltmp73:
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vbit	q9, q10, q12
.Ltmp74:
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vbit	q8, q11, q13
.Ltmp75:
	.loc	7 10 14                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vcgt.f32	q10, q8, q9
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ] ]
	vbif	q8, q9, q10
.Ltmp76:
	.loc	7 17 16 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	ldr	r1, [r11, #-36]                 @ 4-byte Reload
	add	r1, r1, r4
.Ltmp77:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	add	r4, r4, #16
.Ltmp78:
	.loc	7 17 16                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	vst1.32	{d16, d17}, [r1]
	bne	.LBB0_17
.Ltmp79:
@ %bb.18:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: rest<float>:out <- $r2
	@DEBUG_VALUE: rest<float>:channels <- $r6
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r6
	@DEBUG_VALUE: x <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:p <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<float>:out <- $r2
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:30:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:107:5 ] ] ]
	and	r0, r6, #3
	cmp	r0, #0
	bne	.LBB0_14
	b	.LBB0_6
.Ltmp80:
.LBB0_19:
	@DEBUG_VALUE: maxpool_f32_neon:params <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: maxpool_f32_neon:in <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	7 108 1 epilogue_begin          @ csrc/kernels/maxpool/maxpool_neon.cpp:108:1
	sub	sp, r11, #28
.Ltmp81:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp82:
.Lfunc_end0:
	.size	_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf, .Lfunc_end0-_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf
	.cfi_endproc
	.file	8 "/work/wt/cside" "csrc/kernels/maxpool/maxpool.h"
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa @ -- Begin function _ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa
	.p2align	2
	.type	_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa,%function
	.code	32
_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa: @ @_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa
.Lfunc_begin1:
	.loc	7 110 0                         @ csrc/kernels/maxpool/maxpool_neon.cpp:110:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: maxpool_s8_neon:params <- $r0
	@DEBUG_VALUE: maxpool_s8_neon:in <- $r1
	@DEBUG_VALUE: maxpool_s8_neon:out <- $r2
	@DEBUG_VALUE: maxpool<signed char>:p <- $r0
	@DEBUG_VALUE: maxpool<signed char>:in <- $r1
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
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
	.pad	#48
	sub	sp, sp, #48
.Ltmp83:
	.loc	7 96 27 prologue_end            @ csrc/kernels/maxpool/maxpool_neon.cpp:96:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r6, [r0, #4]
.Ltmp84:
	@DEBUG_VALUE: maxpool<signed char>:step <- undef
	@DEBUG_VALUE: maxpool<signed char>:row <- undef
	.loc	7 0 27 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:27
	str	r1, [sp, #4]                    @ 4-byte Spill
.Ltmp85:
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	cmp	r6, #1
	str	r0, [sp, #24]                   @ 4-byte Spill
.Ltmp86:
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: y <- 0
	blt	.LBB1_24
.Ltmp87:
@ %bb.1:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: maxpool_s8_neon:out <- $r2
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r3, [sp, #24]                   @ 4-byte Reload
	mov	r5, #0
	ldr	r0, [r3]
.Ltmp88:
	.loc	7 98 31                         @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r1, [r3, #8]
.Ltmp89:
	.loc	7 0 0                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r7, [r3, #12]
	ldr	r3, [r3, #16]
	mul	r3, r3, r7
.Ltmp90:
	@DEBUG_VALUE: maxpool<signed char>:step <- $r3
	str	r3, [sp, #32]                   @ 4-byte Spill
.Ltmp91:
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	mul	r3, r7, r0
.Ltmp92:
	@DEBUG_VALUE: maxpool<signed char>:row <- $r3
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	add	r0, r3, r0
	str	r3, [sp, #28]                   @ 4-byte Spill
.Ltmp93:
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	7 0 9                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	mov	r3, #0
	str	r0, [sp]                        @ 4-byte Spill
	b	.LBB1_4
.Ltmp94:
.LBB1_2:                                @   in Loop: Header=BB1_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 96 27                         @ csrc/kernels/maxpool/maxpool_neon.cpp:96:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	ldr	r3, [sp, #12]                   @ 4-byte Reload
	ldr	r5, [sp, #8]                    @ 4-byte Reload
.Ltmp95:
	@DEBUG_VALUE: y <- $r5
	ldr	r6, [r0, #4]
.Ltmp96:
.LBB1_3:                                @   in Loop: Header=BB1_4 Depth=1
	@DEBUG_VALUE: y <- $r5
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 96 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #28]                   @ 4-byte Reload
.Ltmp97:
	.loc	7 96 39                         @ csrc/kernels/maxpool/maxpool_neon.cpp:96:39 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	add	r5, r5, #1
.Ltmp98:
	@DEBUG_VALUE: y <- $r5
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	cmp	r5, r6
	add	r3, r3, r0
	bge	.LBB1_24
.Ltmp99:
.LBB1_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB1_7 Depth 2
                                        @       Child Loop BB1_9 Depth 3
                                        @       Child Loop BB1_22 Depth 3
                                        @       Child Loop BB1_20 Depth 3
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: y <- $r5
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: top <- undef
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	cmp	r1, #1
	blt	.LBB1_3
.Ltmp100:
@ %bb.5:                                @   in Loop: Header=BB1_4 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- $r5
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 97 40 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:97:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	.loc	7 97 36                         @ csrc/kernels/maxpool/maxpool_neon.cpp:97:36 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r1, [sp, #28]                   @ 4-byte Reload
	ldr	r6, [sp]                        @ 4-byte Reload
	.loc	7 97 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:97:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [r0, #16]
	.loc	7 97 36                         @ csrc/kernels/maxpool/maxpool_neon.cpp:97:36 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	mul	r1, r5, r1
	str	r3, [sp, #12]                   @ 4-byte Spill
	str	r5, [sp, #8]                    @ 4-byte Spill
.Ltmp101:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	mla	r4, r0, r3, r6
.Ltmp102:
	@DEBUG_VALUE: top <- undef
	.loc	7 97 32 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:97:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r3, [sp, #4]                    @ 4-byte Reload
	mla	r10, r1, r0, r3
.Ltmp103:
	@DEBUG_VALUE: top <- $r10
	.loc	7 98 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	mla	r0, r1, r0, r6
	str	r10, [sp, #16]                  @ 4-byte Spill
.Ltmp104:
	@DEBUG_VALUE: top <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	7 0 9                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	str	r0, [sp, #20]                   @ 4-byte Spill
	mov	r0, #0
	str	r0, [sp, #36]                   @ 4-byte Spill
	b	.LBB1_7
.Ltmp105:
.LBB1_6:                                @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 98 31 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	ldr	r3, [sp, #36]                   @ 4-byte Reload
	ldr	r4, [r11, #-36]                 @ 4-byte Reload
	ldr	r1, [r0, #8]
	.loc	7 98 42 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:42 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	add	r3, r3, #1
.Ltmp106:
	@DEBUG_VALUE: x <- $r3
	.loc	7 98 31                         @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r7, [r0, #12]
	ldr	r0, [sp, #32]                   @ 4-byte Reload
.Ltmp107:
	.loc	7 98 9 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	cmp	r3, r1
	ldr	r2, [r11, #-32]                 @ 4-byte Reload
	add	r4, r4, r0
.Ltmp108:
	.loc	7 98 51                         @ csrc/kernels/maxpool/maxpool_neon.cpp:98:51 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	add	r10, r10, r0
.Ltmp109:
	@DEBUG_VALUE: top <- $r10
	.loc	7 98 64                         @ csrc/kernels/maxpool/maxpool_neon.cpp:98:64 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	add	r2, r2, r7
.Ltmp110:
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 0 64 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:64
	str	r3, [sp, #36]                   @ 4-byte Spill
.Ltmp111:
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	.loc	7 98 9 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	bge	.LBB1_2
.Ltmp112:
.LBB1_7:                                @   Parent Loop BB1_4 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB1_9 Depth 3
                                        @       Child Loop BB1_22 Depth 3
                                        @       Child Loop BB1_20 Depth 3
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: window:bottom <- undef
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:c <- 0
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	mov	r5, #0
.Ltmp113:
	.loc	7 41 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:41:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	cmp	r7, #16
	blt	.LBB1_10
.Ltmp114:
@ %bb.8:                                @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:c <- 0
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 41 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:41:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r3, r4, r7
	add	r0, r10, r7
.Ltmp115:
.LBB1_9:                                @   Parent Loop BB1_4 Depth=1
                                        @     Parent Loop BB1_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 44 22                         @ csrc/kernels/maxpool/maxpool_neon.cpp:44:22 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r6, r4, r5
	mov	r1, r5
.Ltmp116:
	@DEBUG_VALUE: window:c <- $r1
	.loc	7 42 65                         @ csrc/kernels/maxpool/maxpool_neon.cpp:42:65 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r5, r0, r5
.Ltmp117:
	.loc	7 44 22                         @ csrc/kernels/maxpool/maxpool_neon.cpp:44:22 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vld1.8	{d20, d21}, [r6]
.Ltmp118:
	@DEBUG_VALUE: __ret <- $q10
	.loc	7 42 65                         @ csrc/kernels/maxpool/maxpool_neon.cpp:42:65 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vld1.8	{d16, d17}, [r5]
.Ltmp119:
	@DEBUG_VALUE: __ret <- $q8
	.loc	7 44 44                         @ csrc/kernels/maxpool/maxpool_neon.cpp:44:44 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r5, r3, r1
	vld1.8	{d18, d19}, [r5]
.Ltmp120:
	@DEBUG_VALUE: __ret <- $q9
	.loc	7 42 46                         @ csrc/kernels/maxpool/maxpool_neon.cpp:42:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r6, r10, r1
	vld1.8	{d22, d23}, [r6]
.Ltmp121:
	@DEBUG_VALUE: __ret <- $q11
	.loc	7 45 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:45:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r6, r2, r1
.Ltmp122:
	.loc	7 44 13                         @ csrc/kernels/maxpool/maxpool_neon.cpp:44:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vmax.s8	q9, q10, q9
.Ltmp123:
	@DEBUG_VALUE: bottom_s8x16 <- $q9
	.loc	7 41 19 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:41:19 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r5, r1, #16
.Ltmp124:
	.loc	7 42 37 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:42:37 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vmax.s8	q8, q11, q8
.Ltmp125:
	@DEBUG_VALUE: top_s8x16 <- $q8
	.loc	7 41 19 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:41:19 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r1, r1, #32
.Ltmp126:
	.loc	7 41 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:41:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	cmp	r1, r7
.Ltmp127:
	.loc	7 45 27 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:45:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vmax.s8	q8, q8, q9
.Ltmp128:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	7 45 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:45:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vst1.8	{d16, d17}, [r6]
.Ltmp129:
	@DEBUG_VALUE: window:c <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $r1
	.loc	7 0 9                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	ble	.LBB1_9
.Ltmp130:
.LBB1_10:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 99 0                          @ csrc/kernels/maxpool/maxpool_neon.cpp:99 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #28]                   @ 4-byte Reload
	add	r3, r10, r0
.Ltmp131:
	@DEBUG_VALUE: window:bottom <- $r3
	.loc	7 47 11 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:47:11 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	orr	r0, r5, #8
	.loc	7 47 15 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:47:15 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	cmp	r0, r7
	ble	.LBB1_12
.Ltmp132:
@ %bb.11:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:bottom <- $r3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 0 15                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:15
	mov	r0, r5
	.loc	7 47 15 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:47:15 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	b	.LBB1_13
.Ltmp133:
.LBB1_12:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:bottom <- $r3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 48 50 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:48:50 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r1, r3, r5
.Ltmp134:
	@DEBUG_VALUE: largest:bottom <- $r1
	.loc	7 48 38                         @ csrc/kernels/maxpool/maxpool_neon.cpp:48:38 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r6, r10, r5
.Ltmp135:
	@DEBUG_VALUE: largest:top <- $r6
	@DEBUG_VALUE: largest:channels <- $r7
	.loc	7 35 28 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:35:28 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d16}, [r1], r7
.Ltmp136:
	@DEBUG_VALUE: __ret <- $d16
	.loc	7 34 28                         @ csrc/kernels/maxpool/maxpool_neon.cpp:34:28 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d17}, [r6], r7
.Ltmp137:
	@DEBUG_VALUE: __ret <- $d17
	.loc	7 35 45                         @ csrc/kernels/maxpool/maxpool_neon.cpp:35:45 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d18}, [r1]
.Ltmp138:
	@DEBUG_VALUE: __ret <- $d18
	.loc	7 48 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:48:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r1, r2, r5
.Ltmp139:
	.loc	7 34 42 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:34:42 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d19}, [r6]
.Ltmp140:
	@DEBUG_VALUE: __ret <- $d19
	.loc	7 35 20 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:35:20 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vmax.s8	d16, d16, d18
	.loc	7 34 20                         @ csrc/kernels/maxpool/maxpool_neon.cpp:34:20 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vmax.s8	d17, d17, d19
	.loc	7 34 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:34:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:48:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vmax.s8	d16, d17, d16
.Ltmp141:
	@DEBUG_VALUE: __s1 <- $d16
	.loc	7 48 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:48:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vst1.8	{d16}, [r1]
.Ltmp142:
	@DEBUG_VALUE: window:c <- $r0
.LBB1_13:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:bottom <- $r3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	@DEBUG_VALUE: window:c <- $r0
	.loc	7 51 11 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:51:11 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r8, r0, #4
	str	r4, [r11, #-36]                 @ 4-byte Spill
	.loc	7 51 15 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:51:15 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	cmp	r8, r7
	str	r2, [r11, #-32]                 @ 4-byte Spill
	ble	.LBB1_15
.Ltmp143:
@ %bb.14:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:c <- $r0
	@DEBUG_VALUE: window:bottom <- $r3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 0 15                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:15
	mov	r8, r0
.Ltmp144:
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: rest<signed char>:bottom <- undef
	@DEBUG_VALUE: rest<signed char>:c <- $r8
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	cmp	r7, r8
	ble	.LBB1_6
	b	.LBB1_16
.Ltmp145:
.LBB1_15:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: window:c <- $r0
	@DEBUG_VALUE: window:bottom <- $r3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 52 59 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:52:59 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r1, r3, r0
.Ltmp146:
	@DEBUG_VALUE: largest:bottom <- $r1
	.loc	7 52 47                         @ csrc/kernels/maxpool/maxpool_neon.cpp:52:47 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r3, r10, r0
.Ltmp147:
	@DEBUG_VALUE: largest:top <- $r3
	@DEBUG_VALUE: largest:channels <- $r7
	.loc	7 35 28 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:35:28 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d16}, [r1], r7
.Ltmp148:
	@DEBUG_VALUE: __ret <- $d16
	.loc	7 53 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:53:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	add	r0, r2, r0
.Ltmp149:
	.loc	7 34 28 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:34:28 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d17}, [r3], r7
.Ltmp150:
	@DEBUG_VALUE: __ret <- $d17
	.loc	7 35 45                         @ csrc/kernels/maxpool/maxpool_neon.cpp:35:45 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d18}, [r1]
.Ltmp151:
	@DEBUG_VALUE: __ret <- $d18
	.loc	7 34 42                         @ csrc/kernels/maxpool/maxpool_neon.cpp:34:42 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d19}, [r3]
.Ltmp152:
	@DEBUG_VALUE: __ret <- $d19
	.loc	7 35 20 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:35:20 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vmax.s8	d16, d16, d18
	.loc	7 34 20                         @ csrc/kernels/maxpool/maxpool_neon.cpp:34:20 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vmax.s8	d17, d17, d19
	.loc	7 34 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:34:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:52:35 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vmax.s8	d16, d17, d16
.Ltmp153:
	@DEBUG_VALUE: out_s8x8 <- $d16
	@DEBUG_VALUE: __s1 <- $d16
	.loc	7 53 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:53:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ]
	vst1.32	{d16[0]}, [r0]
.Ltmp154:
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: rest<signed char>:bottom <- undef
	@DEBUG_VALUE: rest<signed char>:c <- $r8
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	cmp	r7, r8
	ble	.LBB1_6
.Ltmp155:
.LBB1_16:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:c <- $r8
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	sub	r9, r7, r8
	cmp	r9, #16
	blo	.LBB1_19
.Ltmp156:
@ %bb.17:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:c <- $r8
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:out <- $r2
	.loc	7 99 0 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:99 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ]
	ldr	r0, [sp, #32]                   @ 4-byte Reload
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	ldr	r2, [sp, #36]                   @ 4-byte Reload
.Ltmp157:
	@DEBUG_VALUE: maxpool_s8_neon:out <- [DW_OP_LLVM_entry_value 1] $r2
	mla	r0, r0, r2, r1
	ldr	r2, [r11, #-32]                 @ 4-byte Reload
.Ltmp158:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	sub	r0, r2, r0
	sub	r1, r0, r7
	cmp	r1, #16
	cmphs	r0, #16
	blo	.LBB1_19
.Ltmp159:
@ %bb.18:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:c <- $r8
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r0, [sp, #32]                   @ 4-byte Reload
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	ldr	r3, [sp, #36]                   @ 4-byte Reload
	mla	r0, r0, r3, r1
	sub	r0, r2, r0
	sub	r1, r0, r7
	cmp	r1, #16
	cmphs	r0, #16
	bhs	.LBB1_21
.Ltmp160:
.LBB1_19:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	ldr	r1, [r11, #-36]                 @ 4-byte Reload
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	sub	r4, r8, r7
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	add	r7, r8, r7
.Ltmp161:
	add	r12, r10, r8
	add	lr, r1, r8
	add	r9, r0, r8
	add	r0, r10, r7
	add	r7, r1, r7
	mov	r6, #0
.Ltmp162:
.LBB1_20:                               @   Parent Loop BB1_4 Depth=1
                                        @     Parent Loop BB1_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: rest<signed char>:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	ldrsb	r1, [r7, -r6]
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	ldrsb	r5, [lr, -r6]
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	ldrsb	r3, [r0, -r6]
.Ltmp163:
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	cmp	r5, r1
.Ltmp164:
	.loc	7 17 32 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	ldrsb	r8, [r12, -r6]
.Ltmp165:
	@DEBUG_VALUE: larger<signed char>:a <- undef
	@DEBUG_VALUE: larger<signed char>:b <- undef
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	movgt	r1, r5
.Ltmp166:
	@DEBUG_VALUE: larger<signed char>:a <- undef
	@DEBUG_VALUE: larger<signed char>:b <- undef
	.loc	7 10 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	cmp	r8, r3
	movgt	r3, r8
.Ltmp167:
	@DEBUG_VALUE: larger<signed char>:b <- $r1
	@DEBUG_VALUE: larger<signed char>:a <- $r3
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	cmp	r3, r1
	movle	r3, r1
.Ltmp168:
	.loc	7 17 16 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	strb	r3, [r9, -r6]
.Ltmp169:
	@DEBUG_VALUE: rest<signed char>:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 16 14                         @ csrc/kernels/maxpool/maxpool_neon.cpp:16:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	sub	r6, r6, #1
.Ltmp170:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	cmp	r4, r6
	bne	.LBB1_20
	b	.LBB1_6
.Ltmp171:
.LBB1_21:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:c <- $r8
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:c <- $r8
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r6, [r11, #-36]                 @ 4-byte Reload
	add	r0, r7, r8
	add	r3, r2, r8
	bic	r2, r9, #15
	add	r1, r10, r8
	add	r5, r6, r8
	add	lr, r6, r0
	add	r4, r10, r0
	add	r8, r8, r2
.Ltmp172:
	mov	r6, #0
.Ltmp173:
.LBB1_22:                               @   Parent Loop BB1_4 Depth=1
                                        @     Parent Loop BB1_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 17 40 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	add	r0, r4, r6
	.loc	7 17 67 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	add	r12, r5, r6
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d16, d17}, [r0]
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	add	r0, lr, r6
	vld1.8	{d18, d19}, [r0]
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	add	r0, r1, r6
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d20, d21}, [r12]
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vld1.8	{d22, d23}, [r0]
	.loc	7 17 16                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	add	r0, r3, r6
.Ltmp174:
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	vmax.s8	q9, q10, q9
	add	r6, r6, #16
.Ltmp175:
	.loc	7 10 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	vmax.s8	q8, q11, q8
.Ltmp176:
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	cmp	r2, r6
.Ltmp177:
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ] ]
	vmax.s8	q8, q8, q9
.Ltmp178:
	.loc	7 17 16                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	vst1.8	{d16, d17}, [r0]
.Ltmp179:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	bne	.LBB1_22
.Ltmp180:
@ %bb.23:                               @   in Loop: Header=BB1_7 Depth=2
	@DEBUG_VALUE: rest<signed char>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<signed char>:channels <- $r7
	@DEBUG_VALUE: rest<signed char>:top <- $r10
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r10
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: top <- $r10
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:row <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:step <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:in <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: maxpool<signed char>:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:56:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:111:5 ] ] ]
	cmp	r9, r2
	beq	.LBB1_6
	b	.LBB1_19
.Ltmp181:
.LBB1_24:
	@DEBUG_VALUE: maxpool_s8_neon:params <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_s8_neon:in <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	7 112 1 epilogue_begin          @ csrc/kernels/maxpool/maxpool_neon.cpp:112:1
	sub	sp, r11, #28
.Ltmp182:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp183:
.Lfunc_end1:
	.size	_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa, .Lfunc_end1-_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa
	.cfi_endproc
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs @ -- Begin function _ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs
	.p2align	2
	.type	_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs,%function
	.code	32
_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs: @ @_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs
.Lfunc_begin2:
	.loc	7 114 0                         @ csrc/kernels/maxpool/maxpool_neon.cpp:114:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: maxpool_s16_neon:params <- $r0
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r1
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
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
	.pad	#68
	sub	sp, sp, #68
	mov	r10, r1
.Ltmp184:
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	.loc	7 0 0 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0
	ldr	r1, [r0]
	.loc	7 115 51 prologue_end is_stmt 1 @ csrc/kernels/maxpool/maxpool_neon.cpp:115:51
	ldr	r5, [r0, #12]
	.loc	7 115 32 is_stmt 0              @ csrc/kernels/maxpool/maxpool_neon.cpp:115:32
	ldr	r4, [r0, #8]
	str	r0, [r11, #-40]                 @ 4-byte Spill
.Ltmp185:
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 0                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0
	mul	r1, r1, r5
.Ltmp186:
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- undef
	.loc	7 116 16 is_stmt 1              @ csrc/kernels/maxpool/maxpool_neon.cpp:116:16
	ldr	r0, [r0, #16]
	.loc	7 116 28 is_stmt 0              @ csrc/kernels/maxpool/maxpool_neon.cpp:116:28
	cmp	r0, #1
	str	r1, [sp, #44]                   @ 4-byte Spill
	bne	.LBB2_7
.Ltmp187:
@ %bb.1:
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	.loc	7 0 0                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0
	mul	r7, r5, r4
.Ltmp188:
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- $r7
	.loc	7 116 28 is_stmt 1              @ csrc/kernels/maxpool/maxpool_neon.cpp:116:28
	cmp	r7, #7
	ble	.LBB2_7
.Ltmp189:
@ %bb.2:
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- $r7
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	@DEBUG_VALUE: maxpool_s16_neon:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: y <- 0
	.loc	7 118 32                        @ csrc/kernels/maxpool/maxpool_neon.cpp:118:32
	ldr	r0, [r11, #-40]                 @ 4-byte Reload
	ldr	r0, [r0, #4]
.Ltmp190:
	.loc	7 118 5 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:118:5
	cmp	r0, #1
.Ltmp191:
	@DEBUG_VALUE: maxpool_s16_neon:in <- undef
	@DEBUG_VALUE: maxpool_s16_neon:out <- undef
	blt	.LBB2_28
.Ltmp192:
@ %bb.3:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: maxpool_s16_neon:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- $r7
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	mov	r12, #0
.Ltmp193:
.LBB2_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB2_5 Depth 2
	@DEBUG_VALUE: maxpool_s16_neon:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- $r7
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	@DEBUG_VALUE: y <- $r12
	.loc	7 119 31                        @ csrc/kernels/maxpool/maxpool_neon.cpp:119:31
	ldr	r0, [sp, #44]                   @ 4-byte Reload
	mov	r5, #0
	add	lr, r10, r0, lsl #1
	.loc	7 119 45                        @ csrc/kernels/maxpool/maxpool_neon.cpp:119:45
	ldr	r0, [r11, #-40]                 @ 4-byte Reload
	ldr	r1, [r0, #12]
	@DEBUG_VALUE: row_of_windows:channels <- $r1
	add	r8, lr, r1, lsl #1
	@DEBUG_VALUE: row_of_windows:top <- $r10
	@DEBUG_VALUE: row_of_windows:bottom <- $lr
	@DEBUG_VALUE: row_of_windows:numbers <- $r7
	@DEBUG_VALUE: row_of_windows:out <- $r2
	@DEBUG_VALUE: row_of_windows:kTogether <- 8
	@DEBUG_VALUE: i <- 0
	add	r9, r10, r1, lsl #1
.Ltmp194:
.LBB2_5:                                @   Parent Loop BB2_4 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: row_of_windows:kTogether <- 8
	@DEBUG_VALUE: row_of_windows:out <- $r2
	@DEBUG_VALUE: row_of_windows:numbers <- $r7
	@DEBUG_VALUE: row_of_windows:bottom <- $lr
	@DEBUG_VALUE: row_of_windows:top <- $r10
	@DEBUG_VALUE: y <- $r12
	@DEBUG_VALUE: maxpool_s16_neon:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- $r7
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	@DEBUG_VALUE: i <- $r5
	.loc	7 84 26 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:84:26 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	add	r1, r5, #8
.Ltmp195:
	@DEBUG_VALUE: i <- $r1
	.loc	7 84 24 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:84:24 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	cmp	r1, r7
	subhi	r5, r7, #8
.Ltmp196:
	@DEBUG_VALUE: at <- $r5
	.loc	7 87 55                         @ csrc/kernels/maxpool/maxpool_neon.cpp:87:55 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	add	r4, r8, r5, lsl #1
.Ltmp197:
	.loc	7 85 69                         @ csrc/kernels/maxpool/maxpool_neon.cpp:85:69 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	add	r6, lr, r5, lsl #1
.Ltmp198:
	.loc	7 87 23                         @ csrc/kernels/maxpool/maxpool_neon.cpp:87:23 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	add	r3, r9, r5, lsl #1
.Ltmp199:
	.loc	7 85 48                         @ csrc/kernels/maxpool/maxpool_neon.cpp:85:48 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	add	r0, r10, r5, lsl #1
.Ltmp200:
	.loc	7 87 55 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:87:55 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vld1.16	{d16, d17}, [r4]
.Ltmp201:
	@DEBUG_VALUE: __ret <- $q8
	.loc	7 85 69                         @ csrc/kernels/maxpool/maxpool_neon.cpp:85:69 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vld1.16	{d18, d19}, [r6]
.Ltmp202:
	@DEBUG_VALUE: __ret <- $q9
	.loc	7 87 23                         @ csrc/kernels/maxpool/maxpool_neon.cpp:87:23 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vld1.16	{d20, d21}, [r3]
.Ltmp203:
	@DEBUG_VALUE: __ret <- $q10
	.loc	7 85 48                         @ csrc/kernels/maxpool/maxpool_neon.cpp:85:48 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vld1.16	{d22, d23}, [r0]
.Ltmp204:
	@DEBUG_VALUE: __ret <- $q11
	.loc	7 88 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:88:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	add	r0, r2, r5, lsl #1
.Ltmp205:
	.loc	7 87 13                         @ csrc/kernels/maxpool/maxpool_neon.cpp:87:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vmax.s16	q8, q10, q8
.Ltmp206:
	@DEBUG_VALUE: right_s16x8 <- $q8
	.loc	7 0 13                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:13
	mov	r5, r1
.Ltmp207:
	@DEBUG_VALUE: i <- $r5
	@DEBUG_VALUE: i <- $r5
	@DEBUG_VALUE: i <- $r5
	.loc	7 85 38                         @ csrc/kernels/maxpool/maxpool_neon.cpp:85:38 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vmax.s16	q9, q11, q9
.Ltmp208:
	@DEBUG_VALUE: left_s16x8 <- $q9
	.loc	7 88 29                         @ csrc/kernels/maxpool/maxpool_neon.cpp:88:29 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vmax.s16	q8, q9, q8
.Ltmp209:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	7 88 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:88:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	vst1.16	{d16, d17}, [r0]
.Ltmp210:
	.loc	7 83 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:83:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:119:9 ]
	blo	.LBB2_5
.Ltmp211:
@ %bb.6:                                @   in Loop: Header=BB2_4 Depth=1
	@DEBUG_VALUE: y <- $r12
	@DEBUG_VALUE: maxpool_s16_neon:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool_s16_neon:numbers <- $r7
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	.loc	7 118 32                        @ csrc/kernels/maxpool/maxpool_neon.cpp:118:32
	ldr	r0, [r11, #-40]                 @ 4-byte Reload
	.loc	7 118 64 is_stmt 0              @ csrc/kernels/maxpool/maxpool_neon.cpp:118:64
	add	r2, r2, r7, lsl #1
.Ltmp212:
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	.loc	7 118 44 is_stmt 1              @ csrc/kernels/maxpool/maxpool_neon.cpp:118:44
	add	r12, r12, #1
.Ltmp213:
	@DEBUG_VALUE: y <- $r12
	.loc	7 0 44 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:44
	mov	r10, lr
.Ltmp214:
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	.loc	7 118 32                        @ csrc/kernels/maxpool/maxpool_neon.cpp:118:32
	ldr	r0, [r0, #4]
.Ltmp215:
	@DEBUG_VALUE: maxpool_s16_neon:in <- $lr
	.loc	7 118 5 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:118:5
	cmp	r12, r0
	blt	.LBB2_4
	b	.LBB2_28
.Ltmp216:
.LBB2_7:
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool<short>:in <- $r10
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:step <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_stack_value] $r0, $r5
	@DEBUG_VALUE: y <- 0
	.loc	7 96 27                         @ csrc/kernels/maxpool/maxpool_neon.cpp:96:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	ldr	r1, [r11, #-40]                 @ 4-byte Reload
.Ltmp217:
	@DEBUG_VALUE: maxpool<short>:p <- $r1
	ldr	r7, [r1, #4]
.Ltmp218:
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 96 5 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	cmp	r7, #1
	blt	.LBB2_28
.Ltmp219:
@ %bb.8:
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: maxpool<short>:step <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_stack_value] $r0, $r5
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:in <- $r10
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:in <- $r10
	@DEBUG_VALUE: maxpool_s16_neon:out <- $r2
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r1, [sp, #44]                   @ 4-byte Reload
.Ltmp220:
	.loc	7 99 29                         @ csrc/kernels/maxpool/maxpool_neon.cpp:99:29 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	mul	r0, r0, r5
.Ltmp221:
	.loc	7 0 29                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:29
	str	r10, [r11, #-44]                @ 4-byte Spill
.Ltmp222:
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r3, r10, r1, lsl #1
	str	r3, [sp, #8]                    @ 4-byte Spill
	mov	r3, #0
.Ltmp223:
	.loc	7 99 29                         @ csrc/kernels/maxpool/maxpool_neon.cpp:99:29 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	sub	r6, r3, r0, lsl #1
	lsl	r0, r0, #1
	str	r0, [sp, #48]                   @ 4-byte Spill
.Ltmp224:
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	lsl	r0, r1, #1
	str	r6, [sp, #40]                   @ 4-byte Spill
	sub	r6, r3, r1, lsl #1
	mov	r1, #0
	str	r0, [sp]                        @ 4-byte Spill
	str	r6, [sp, #4]                    @ 4-byte Spill
	b	.LBB2_11
.Ltmp225:
.LBB2_9:                                @   in Loop: Header=BB2_11 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 96 27                         @ csrc/kernels/maxpool/maxpool_neon.cpp:96:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	ldr	r0, [r11, #-40]                 @ 4-byte Reload
	mov	r5, r7
	ldr	r3, [sp, #16]                   @ 4-byte Reload
	ldr	r1, [sp, #12]                   @ 4-byte Reload
.Ltmp226:
	@DEBUG_VALUE: y <- $r1
	ldr	r7, [r0, #4]
	ldr	r0, [sp]                        @ 4-byte Reload
.Ltmp227:
.LBB2_10:                               @   in Loop: Header=BB2_11 Depth=1
	@DEBUG_VALUE: y <- $r1
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	.loc	7 96 39 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:96:39 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r1, r1, #1
.Ltmp228:
	@DEBUG_VALUE: y <- $r1
	.loc	7 96 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:96:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r3, r3, r0
	cmp	r1, r7
	bge	.LBB2_28
.Ltmp229:
.LBB2_11:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB2_14 Depth 2
                                        @       Child Loop BB2_16 Depth 3
                                        @       Child Loop BB2_26 Depth 3
                                        @       Child Loop BB2_24 Depth 3
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: y <- $r1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: top <- undef
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	cmp	r4, #1
	blt	.LBB2_10
.Ltmp230:
@ %bb.12:                               @   in Loop: Header=BB2_11 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- $r1
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	str	r1, [sp, #12]                   @ 4-byte Spill
.Ltmp231:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	7 98 27 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	mul	r0, r0, r1
.Ltmp232:
	.loc	7 97 40 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:97:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	ldr	r1, [r11, #-40]                 @ 4-byte Reload
	str	r3, [sp, #16]                   @ 4-byte Spill
	ldr	r1, [r1, #16]
.Ltmp233:
	@DEBUG_VALUE: top <- [DW_OP_LLVM_arg 0, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_arg 3, DW_OP_plus_uconst 44, DW_OP_deref, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_mul, DW_OP_constu 2, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $r11, $sp, $r1, $sp
	.loc	7 98 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	mla	r7, r1, r0, r10
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	mla	r12, r1, r3, r10
	mla	r8, r1, r3, r0
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	str	r7, [sp, #32]                   @ 4-byte Spill
	sub	r0, r0, r7
	mov	r7, r5
	str	r0, [sp, #36]                   @ 4-byte Spill
	mov	r0, #0
	str	r0, [r11, #-36]                 @ 4-byte Spill
	b	.LBB2_14
.Ltmp234:
.LBB2_13:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 98 31 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:31 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	ldr	r0, [r11, #-40]                 @ 4-byte Reload
	ldr	r2, [r11, #-32]                 @ 4-byte Reload
	ldr	r1, [r11, #-36]                 @ 4-byte Reload
	ldr	r7, [r0, #12]
	ldr	r4, [r0, #8]
	.loc	7 98 42 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:42 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r1, r1, #1
.Ltmp235:
	@DEBUG_VALUE: x <- $r1
	.loc	7 0 42                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:42
	ldr	r0, [sp, #48]                   @ 4-byte Reload
	.loc	7 98 64 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:98:64 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r2, r2, r7, lsl #1
.Ltmp236:
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	.loc	7 0 64 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:0:64
	ldr	r10, [r11, #-44]                @ 4-byte Reload
.Ltmp237:
	.loc	7 98 9 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:98:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r8, r8, r0
	str	r1, [r11, #-36]                 @ 4-byte Spill
.Ltmp238:
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	add	r12, r12, r0
.Ltmp239:
	@DEBUG_VALUE: top <- $r12
	cmp	r1, r4
	bge	.LBB2_9
.Ltmp240:
.LBB2_14:                               @   Parent Loop BB2_11 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB2_16 Depth 3
                                        @       Child Loop BB2_26 Depth 3
                                        @       Child Loop BB2_24 Depth 3
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: window:bottom <- undef
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:c <- 0
	.loc	7 0 9 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:9
	mov	r6, #0
.Ltmp241:
	.loc	7 62 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:62:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	cmp	r7, #8
	blt	.LBB2_17
.Ltmp242:
@ %bb.15:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: window:c <- 0
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 62 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:62:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r0, r12, r7, lsl #1
	add	r1, r8, r7, lsl #1
	mov	r3, #0
.Ltmp243:
.LBB2_16:                               @   Parent Loop BB2_11 Depth=1
                                        @     Parent Loop BB2_14 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 63 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:63:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r5, r0, r3
	mov	r4, r6
.Ltmp244:
	@DEBUG_VALUE: window:c <- $r4
	vld1.16	{d16, d17}, [r5]
.Ltmp245:
	@DEBUG_VALUE: __ret <- $q8
	.loc	7 65 46                         @ csrc/kernels/maxpool/maxpool_neon.cpp:65:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r5, r1, r3
.Ltmp246:
	.loc	7 65 23                         @ csrc/kernels/maxpool/maxpool_neon.cpp:65:23 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r6, r8, r3
.Ltmp247:
	.loc	7 65 46                         @ csrc/kernels/maxpool/maxpool_neon.cpp:65:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vld1.16	{d18, d19}, [r5]
.Ltmp248:
	@DEBUG_VALUE: __ret <- $q9
	.loc	7 65 23                         @ csrc/kernels/maxpool/maxpool_neon.cpp:65:23 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vld1.16	{d20, d21}, [r6]
.Ltmp249:
	@DEBUG_VALUE: __ret <- $q10
	.loc	7 63 47                         @ csrc/kernels/maxpool/maxpool_neon.cpp:63:47 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r6, r12, r3
	vld1.16	{d22, d23}, [r6]
.Ltmp250:
	@DEBUG_VALUE: __ret <- $q11
	.loc	7 66 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:66:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r6, r2, r3
.Ltmp251:
	.loc	7 65 13                         @ csrc/kernels/maxpool/maxpool_neon.cpp:65:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vmax.s16	q9, q10, q9
.Ltmp252:
	@DEBUG_VALUE: bottom_s16x8 <- $q9
	.loc	7 62 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:62:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r5, r4, #16
.Ltmp253:
	.loc	7 63 37 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:63:37 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vmax.s16	q8, q11, q8
.Ltmp254:
	@DEBUG_VALUE: top_s16x8 <- $q8
	.loc	7 62 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:62:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r3, r3, #16
.Ltmp255:
	@DEBUG_VALUE: window:c <- [DW_OP_plus_uconst 8, DW_OP_stack_value] $r4
	.loc	7 62 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:62:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	cmp	r5, r7
.Ltmp256:
	.loc	7 66 28 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:66:28 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vmax.s16	q8, q8, q9
.Ltmp257:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	7 66 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:66:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vst1.16	{d16, d17}, [r6]
.Ltmp258:
	.loc	7 62 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:62:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r6, r4, #8
	ble	.LBB2_16
.Ltmp259:
.LBB2_17:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: window:bottom <- undef
	.loc	7 68 11                         @ csrc/kernels/maxpool/maxpool_neon.cpp:68:11 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	orr	r4, r6, #4
	str	r2, [r11, #-32]                 @ 4-byte Spill
	.loc	7 68 15 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:68:15 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	cmp	r4, r7
	ble	.LBB2_19
.Ltmp260:
@ %bb.18:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 15                          @ csrc/kernels/maxpool/maxpool_neon.cpp:0:15
	mov	r4, r6
.Ltmp261:
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: rest<short>:bottom <- undef
	@DEBUG_VALUE: rest<short>:c <- $r4
	@DEBUG_VALUE: rest<short>:channels <- $r7
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	cmp	r7, r4
	ble	.LBB2_13
	b	.LBB2_20
.Ltmp262:
.LBB2_19:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 99 0 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:99 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	ldr	r0, [sp, #44]                   @ 4-byte Reload
.Ltmp263:
	.loc	7 69 46                         @ csrc/kernels/maxpool/maxpool_neon.cpp:69:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r1, r12, r6, lsl #1
.Ltmp264:
	.loc	7 69 65                         @ csrc/kernels/maxpool/maxpool_neon.cpp:69:65 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	lsl	r3, r7, #1
.Ltmp265:
	.loc	7 99 0                          @ csrc/kernels/maxpool/maxpool_neon.cpp:99 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	add	r0, r12, r0, lsl #1
.Ltmp266:
	@DEBUG_VALUE: window:bottom <- $r0
	.loc	7 69 46 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:69:46 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vld1.16	{d17}, [r1], r3
.Ltmp267:
	@DEBUG_VALUE: __ret <- $d17
	.loc	7 69 65                         @ csrc/kernels/maxpool/maxpool_neon.cpp:69:65 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vld1.16	{d19}, [r1]
.Ltmp268:
	@DEBUG_VALUE: __ret <- $d19
	.loc	7 71 22 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:71:22 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r0, r0, r6, lsl #1
.Ltmp269:
	.loc	7 69 37                         @ csrc/kernels/maxpool/maxpool_neon.cpp:69:37 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vmax.s16	d17, d17, d19
.Ltmp270:
	@DEBUG_VALUE: top_s16x4 <- $d17
	.loc	7 71 22 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:71:22 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vld1.16	{d16}, [r0], r3
.Ltmp271:
	@DEBUG_VALUE: __ret <- $d16
	.loc	7 71 44                         @ csrc/kernels/maxpool/maxpool_neon.cpp:71:44 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vld1.16	{d18}, [r0]
.Ltmp272:
	@DEBUG_VALUE: __ret <- $d18
	.loc	7 72 9 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:72:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	add	r0, r2, r6, lsl #1
.Ltmp273:
	.loc	7 71 13                         @ csrc/kernels/maxpool/maxpool_neon.cpp:71:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vmax.s16	d16, d16, d18
.Ltmp274:
	@DEBUG_VALUE: bottom_s16x4 <- $d16
	.loc	7 72 27                         @ csrc/kernels/maxpool/maxpool_neon.cpp:72:27 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vmax.s16	d16, d17, d16
.Ltmp275:
	@DEBUG_VALUE: __s1 <- $d16
	.loc	7 72 9                          @ csrc/kernels/maxpool/maxpool_neon.cpp:72:9 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ]
	vst1.16	{d16}, [r0]
.Ltmp276:
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: rest<short>:bottom <- undef
	@DEBUG_VALUE: rest<short>:c <- $r4
	@DEBUG_VALUE: rest<short>:channels <- $r7
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	cmp	r7, r4
	ble	.LBB2_13
.Ltmp277:
.LBB2_20:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:channels <- $r7
	@DEBUG_VALUE: rest<short>:c <- $r4
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	sub	r3, r7, r4
	cmp	r3, #8
	blo	.LBB2_23
.Ltmp278:
@ %bb.21:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:channels <- $r7
	@DEBUG_VALUE: rest<short>:c <- $r4
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: window:out <- $r2
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:out <- $r2
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 99 0 is_stmt 0                @ csrc/kernels/maxpool/maxpool_neon.cpp:99 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	ldr	r1, [sp, #36]                   @ 4-byte Reload
	ldr	r2, [r11, #-36]                 @ 4-byte Reload
.Ltmp279:
	@DEBUG_VALUE: maxpool_s16_neon:out <- [DW_OP_LLVM_entry_value 1] $r2
	mla	r0, r0, r2, r1
	ldr	r2, [r11, #-32]                 @ 4-byte Reload
.Ltmp280:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r0, r0, r2
	sub	r1, r0, r7, lsl #1
	cmp	r1, #16
	cmphs	r0, #16
	blo	.LBB2_23
.Ltmp281:
@ %bb.22:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:channels <- $r7
	@DEBUG_VALUE: rest<short>:c <- $r4
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 5                           @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	ldr	r1, [r11, #-36]                 @ 4-byte Reload
	mul	r0, r0, r1
	ldr	r1, [sp, #32]                   @ 4-byte Reload
	sub	r0, r0, r1
	add	r0, r0, r2
	sub	r1, r0, r7, lsl #1
	cmp	r1, #16
	cmphs	r0, #16
	bhs	.LBB2_25
.Ltmp282:
.LBB2_23:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	add	r10, r12, r4, lsl #1
	add	lr, r8, r4, lsl #1
	add	r9, r0, r4, lsl #1
	add	r0, r4, r7
	add	r3, r12, r0, lsl #1
	add	r0, r8, r0, lsl #1
	sub	r6, r7, r4
	mov	r1, #0
.Ltmp283:
.LBB2_24:                               @   Parent Loop BB2_11 Depth=1
                                        @     Parent Loop BB2_14 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r7, r0, r1
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r4, lr, r1
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r2, r3, r1
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r5, r10, r1
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	ldrsh	r7, [r7]
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	ldrsh	r4, [r4]
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	ldrsh	r2, [r2]
.Ltmp284:
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	cmp	r4, r7
.Ltmp285:
	.loc	7 17 32 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	ldrsh	r5, [r5]
.Ltmp286:
	@DEBUG_VALUE: larger<short>:a <- undef
	@DEBUG_VALUE: larger<short>:b <- undef
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	movgt	r7, r4
.Ltmp287:
	@DEBUG_VALUE: larger<short>:a <- undef
	@DEBUG_VALUE: larger<short>:b <- undef
	.loc	7 17 16                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r4, r9, r1
.Ltmp288:
	.loc	7 16 14                         @ csrc/kernels/maxpool/maxpool_neon.cpp:16:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r1, r1, #2
.Ltmp289:
	@DEBUG_VALUE: rest<short>:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	cmp	r5, r2
	movgt	r2, r5
.Ltmp290:
	@DEBUG_VALUE: larger<short>:b <- $r7
	@DEBUG_VALUE: larger<short>:a <- $r2
	.loc	7 10 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	cmp	r2, r7
	movle	r2, r7
.Ltmp291:
	.loc	7 16 14 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:16:14 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	subs	r6, r6, #1
.Ltmp292:
	.loc	7 17 16                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	strh	r2, [r4]
.Ltmp293:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	bne	.LBB2_24
	b	.LBB2_13
.Ltmp294:
.LBB2_25:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:channels <- $r7
	@DEBUG_VALUE: rest<short>:c <- $r4
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:c <- $r4
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	add	r5, r7, r4
	str	r3, [sp, #24]                   @ 4-byte Spill
	add	r1, r12, r5, lsl #1
	add	r9, r12, r4, lsl #1
	str	r7, [sp, #28]                   @ 4-byte Spill
.Ltmp295:
	@DEBUG_VALUE: window:channels <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: window:channels <- [DW_OP_plus_uconst 28] [$sp+0]
	add	r6, r8, r4, lsl #1
	add	r0, r2, r4, lsl #1
	bic	r3, r3, #7
	add	r5, r8, r5, lsl #1
	add	r4, r4, r3
.Ltmp296:
	str	r4, [sp, #20]                   @ 4-byte Spill
	mov	lr, #0
	mov	r2, r3
	mov	r4, r3
.Ltmp297:
.LBB2_26:                               @   Parent Loop BB2_11 Depth=1
                                        @     Parent Loop BB2_14 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: window:channels <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r3, r5, lr
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r7, r6, lr
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r10, r1, lr
.Ltmp298:
	@DEBUG_VALUE: maxpool_s16_neon:in <- [DW_OP_LLVM_entry_value 1] $r1
	.loc	7 17 78                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:78 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	vld1.16	{d18, d19}, [r3]
	.loc	7 17 67                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:67 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	vld1.16	{d20, d21}, [r7]
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r3, r9, lr
	.loc	7 17 40                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:40 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	vld1.16	{d16, d17}, [r10]
.Ltmp299:
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	subs	r4, r4, #8
.Ltmp300:
	.loc	7 17 32                         @ csrc/kernels/maxpool/maxpool_neon.cpp:17:32 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	vld1.16	{d22, d23}, [r3]
	.loc	7 17 16 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	r3, r0, lr
.Ltmp301:
	.loc	7 10 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:60 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	vmax.s16	q9, q10, q9
.Ltmp302:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	add	lr, lr, #16
.Ltmp303:
	.loc	7 10 12                         @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:25 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	vmax.s16	q8, q11, q8
.Ltmp304:
	.loc	7 10 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_neon.cpp:10:12 @[ csrc/kernels/maxpool/maxpool_neon.cpp:17:18 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ] ]
	vmax.s16	q8, q8, q9
.Ltmp305:
	.loc	7 17 16 is_stmt 1               @ csrc/kernels/maxpool/maxpool_neon.cpp:17:16 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	vst1.16	{d16, d17}, [r3]
.Ltmp306:
	.loc	7 16 5                          @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	bne	.LBB2_26
.Ltmp307:
@ %bb.27:                               @   in Loop: Header=BB2_14 Depth=2
	@DEBUG_VALUE: window:channels <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest<short>:out <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest<short>:top <- $r12
	@DEBUG_VALUE: window:top <- $r12
	@DEBUG_VALUE: top <- $r12
	@DEBUG_VALUE: x <- [DW_OP_constu 36, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:row <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: maxpool<short>:p <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_neon.cpp:0:5
	ldr	r7, [sp, #28]                   @ 4-byte Reload
.Ltmp308:
	@DEBUG_VALUE: window:channels <- $r7
	@DEBUG_VALUE: window:channels <- $r7
	ldr	r4, [sp, #20]                   @ 4-byte Reload
	.loc	7 16 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_neon.cpp:16:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:75:5 @[ csrc/kernels/maxpool/maxpool_neon.cpp:99:13 @[ csrc/kernels/maxpool/maxpool_neon.cpp:116:51 ] ] ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
	cmp	r0, r2
	beq	.LBB2_13
	b	.LBB2_23
.Ltmp309:
.LBB2_28:
	@DEBUG_VALUE: maxpool_s16_neon:params <- [DW_OP_constu 40, DW_OP_minus] [$r11+0]
	.loc	7 121 1 epilogue_begin          @ csrc/kernels/maxpool/maxpool_neon.cpp:121:1
	sub	sp, r11, #28
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp310:
.Lfunc_end2:
	.size	_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs, .Lfunc_end2-_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	88                              @ -40
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	88                              @ -40
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
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
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
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
.Ldebug_loc14:
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
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
.Ldebug_loc15:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	129                             @ 257
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	130                             @ 258
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	128                             @ 256
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ super-register DW_OP_regx
	.byte	131                             @ 259
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp157-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Ltmp157-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp93-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	113                             @ DW_OP_breg1
	.byte	16                              @ 16
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp123-.Lfunc_begin0
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
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp155-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp171-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Lfunc_end2-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	88                              @ -40
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp215-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp215-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp191-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp281-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Ltmp188-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp189-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp195-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp207-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp209-.Lfunc_begin0
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
.Ldebug_loc61:
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
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
.Ldebug_loc62:
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp211-.Lfunc_begin0
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
.Ldebug_loc63:
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp217-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	88                              @ -40
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	88                              @ -40
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc65:
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp279-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp221-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	117                             @ DW_OP_breg5
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc67:
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp231-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp231-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp229-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp235-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	92                              @ -36
	.long	.Ltmp235-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	92                              @ -36
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	17                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	84                              @ -44
	.byte	6                               @ DW_OP_deref
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.byte	6                               @ DW_OP_deref
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	50                              @ DW_OP_lit2
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp240-.Lfunc_begin0
	.long	.Ltmp283-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp295-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp295-.Lfunc_begin0
	.long	.Ltmp308-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc72:
	.long	.Ltmp240-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp240-.Lfunc_begin0
	.long	.Ltmp243-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp255-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	8                               @ 8
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp252-.Lfunc_begin0
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
.Ldebug_loc75:
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp257-.Lfunc_begin0
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
.Ldebug_loc76:
	.long	.Ltmp257-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
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
.Ldebug_loc77:
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc78:
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp296-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc79:
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp282-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp294-.Lfunc_begin0
	.long	.Ltmp297-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc80:
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	0
	.long	0
.Ldebug_loc81:
	.long	.Ltmp270-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc82:
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp275-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc83:
	.long	.Ltmp275-.Lfunc_begin0
	.long	.Ltmp277-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc84:
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp294-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc85:
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
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
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	8                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	9                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
	.byte	47                              @ DW_TAG_template_type_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	17                              @ Abbreviation Code
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
	.byte	18                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
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
	.byte	20                              @ Abbreviation Code
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
	.byte	21                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	34                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	35                              @ Abbreviation Code
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
	.byte	36                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x112e DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin0       @ DW_AT_high_pc
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
	.byte	79                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x43:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	80                              @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x49:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x50:0xb DW_TAG_typedef
	.long	91                              @ DW_AT_type
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x5b:0xb DW_TAG_typedef
	.long	102                             @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x66:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	6                               @ Abbrev [6] 0x6d:0x7 DW_TAG_base_type
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ Abbrev [2] 0x74:0xb DW_TAG_typedef
	.long	127                             @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x7f:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	140                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x85:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x8c:0xb DW_TAG_typedef
	.long	151                             @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x97:0xb DW_TAG_typedef
	.long	162                             @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xa2:0x7 DW_TAG_base_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0xa9:0xb DW_TAG_typedef
	.long	180                             @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0xb4:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	193                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xba:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xc1:0xb DW_TAG_typedef
	.long	204                             @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xcc:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0xd3:0xb DW_TAG_typedef
	.long	222                             @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0xde:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	140                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0xe4:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0xeb:0x5 DW_TAG_pointer_type
	.long	240                             @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0xf0:0xb DW_TAG_typedef
	.long	251                             @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xfb:0xb DW_TAG_typedef
	.long	262                             @ DW_AT_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x106:0xb DW_TAG_typedef
	.long	273                             @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x111:0x7 DW_TAG_base_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x118:0xb DW_TAG_typedef
	.long	291                             @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x123:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	251                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x129:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x130:0xb DW_TAG_typedef
	.long	315                             @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x13b:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	328                             @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x141:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x148:0xb DW_TAG_typedef
	.long	339                             @ DW_AT_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x153:0xb DW_TAG_typedef
	.long	350                             @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x15e:0x7 DW_TAG_base_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x165:0xb DW_TAG_typedef
	.long	368                             @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x170:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	80                              @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x176:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x17d:0xca9 DW_TAG_namespace
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	9                               @ Abbrev [9] 0x182:0x652 DW_TAG_namespace
	.byte	10                              @ Abbrev [10] 0x183:0x74 DW_TAG_subprogram
	.long	.Linfo_string30                 @ DW_AT_linkage_name
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x18f:0x9 DW_TAG_template_type_parameter
	.long	204                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x198:0xb DW_TAG_formal_parameter
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3622                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1a3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1ae:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3664                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1b9:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1c4:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x1cf:0x27 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x1d0:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x1db:0x1a DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x1dc:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x1e7:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x1e8:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x1f7:0x9d DW_TAG_subprogram
	.long	.Linfo_string48                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x203:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x20e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x219:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x224:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3664                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x22f:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x23a:0x59 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x23b:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	3674                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x246:0xb DW_TAG_variable
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	3674                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x251:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x252:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.long	169                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x25e:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x25f:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	169                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x26b:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x26c:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.long	169                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x278:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x279:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	169                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x285:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x286:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.long	169                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x294:0x4d DW_TAG_subprogram
	.long	.Linfo_string56                 @ DW_AT_linkage_name
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x2a0:0x9 DW_TAG_template_type_parameter
	.long	204                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x2a9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2b4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2bf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2ca:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2d5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3664                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x2e1:0x30 DW_TAG_subprogram
	.long	.Linfo_string58                 @ DW_AT_linkage_name
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	204                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x2f1:0x9 DW_TAG_template_type_parameter
	.long	204                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x2fa:0xb DW_TAG_formal_parameter
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	204                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x305:0xb DW_TAG_formal_parameter
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	204                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x311:0x74 DW_TAG_subprogram
	.long	.Linfo_string62                 @ DW_AT_linkage_name
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x31d:0x9 DW_TAG_template_type_parameter
	.long	162                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x326:0xb DW_TAG_formal_parameter
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3622                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x331:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3679                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x33c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3689                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x347:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x352:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x35d:0x27 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x35e:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x369:0x1a DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x36a:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	3679                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x375:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x376:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x385:0xc4 DW_TAG_subprogram
	.long	.Linfo_string64                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x391:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3694                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x39c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3694                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x3a7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x3b2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	3704                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3bd:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3c8:0x59 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x3c9:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	3709                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3d4:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	3709                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3df:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x3e0:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x3ec:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x3ed:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x3f9:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x3fa:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x406:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x407:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x413:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x414:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	116                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x421:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x422:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	211                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x42e:0x1a DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x42f:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	3714                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x43a:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x43b:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	280                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x449:0x66 DW_TAG_subprogram
	.long	.Linfo_string68                 @ DW_AT_linkage_name
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	211                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x459:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	3694                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x464:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	3694                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x46f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x47a:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x47b:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	211                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x487:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x488:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	211                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x494:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x495:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	211                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x4a1:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x4a2:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	211                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x4af:0x4d DW_TAG_subprogram
	.long	.Linfo_string70                 @ DW_AT_linkage_name
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x4bb:0x9 DW_TAG_template_type_parameter
	.long	162                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x4c4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3679                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x4cf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3679                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x4da:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x4e5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x4f0:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3689                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x4fc:0x30 DW_TAG_subprogram
	.long	.Linfo_string72                 @ DW_AT_linkage_name
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x50c:0x9 DW_TAG_template_type_parameter
	.long	162                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x515:0xb DW_TAG_formal_parameter
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x520:0xb DW_TAG_formal_parameter
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x52c:0xc0 DW_TAG_subprogram
	.long	.Linfo_string74                 @ DW_AT_linkage_name
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x538:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	3719                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x543:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	3719                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x54e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x559:0xb DW_TAG_formal_parameter
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x564:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	3729                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x56f:0xb DW_TAG_variable
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	3734                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x57a:0x71 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x57b:0xb DW_TAG_variable
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x586:0x64 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x587:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	3734                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x592:0xb DW_TAG_variable
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	3739                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x59d:0xb DW_TAG_variable
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	3739                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x5a8:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x5a9:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x5b5:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x5b6:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x5c2:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x5c3:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x5cf:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x5d0:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x5dc:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x5dd:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	88                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x5ec:0x74 DW_TAG_subprogram
	.long	.Linfo_string82                 @ DW_AT_linkage_name
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x5f8:0x9 DW_TAG_template_type_parameter
	.long	102                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x601:0xb DW_TAG_formal_parameter
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3622                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x60c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3744                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x617:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	93                              @ DW_AT_decl_line
	.long	3754                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x622:0xb DW_TAG_variable
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x62d:0xb DW_TAG_variable
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x638:0x27 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x639:0xb DW_TAG_variable
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x644:0x1a DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x645:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
	.long	3744                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x650:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x651:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x660:0xf6 DW_TAG_subprogram
	.long	.Linfo_string84                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x66c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3719                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x677:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3719                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x682:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x68d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	3729                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x698:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x6a3:0x59 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6a4:0xb DW_TAG_variable
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	3739                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x6af:0xb DW_TAG_variable
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	3739                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x6ba:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6bb:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x6c7:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6c8:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x6d4:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6d5:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x6e1:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6e2:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x6ee:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6ef:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x6fc:0x59 DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x6fd:0xb DW_TAG_variable
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	3759                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x708:0xb DW_TAG_variable
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	3759                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x713:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x714:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	357                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x720:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x721:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.long	357                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x72d:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x72e:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	357                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x73a:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x73b:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	357                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x747:0xd DW_TAG_lexical_block
	.byte	13                              @ Abbrev [13] 0x748:0xb DW_TAG_variable
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	357                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x756:0x4d DW_TAG_subprogram
	.long	.Linfo_string89                 @ DW_AT_linkage_name
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x762:0x9 DW_TAG_template_type_parameter
	.long	102                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x76b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3744                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x776:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3744                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x781:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x78c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x797:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	3754                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x7a3:0x30 DW_TAG_subprogram
	.long	.Linfo_string91                 @ DW_AT_linkage_name
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	102                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	11                              @ Abbrev [11] 0x7b3:0x9 DW_TAG_template_type_parameter
	.long	102                             @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	12                              @ Abbrev [12] 0x7bc:0xb DW_TAG_formal_parameter
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	102                             @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x7c7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.long	102                             @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	16                              @ Abbrev [16] 0x7d4:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	20                              @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.byte	17                              @ Abbrev [17] 0x7dd:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	3632                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	17                              @ Abbrev [17] 0x7e9:0xc DW_TAG_member
	.long	.Linfo_string36                 @ DW_AT_name
	.long	3632                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	17                              @ Abbrev [17] 0x7f5:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	3632                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	17                              @ Abbrev [17] 0x801:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	3632                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	17                              @ Abbrev [17] 0x80d:0xc DW_TAG_member
	.long	.Linfo_string39                 @ DW_AT_name
	.long	3632                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x81a:0x17d DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string135                @ DW_AT_linkage_name
	.long	.Linfo_string136                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	19                              @ Abbrev [19] 0x82f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string141                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	3622                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x83e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	3654                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x84d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	106                             @ DW_AT_decl_line
	.long	3664                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x85c:0x13a DW_TAG_inlined_subroutine
	.long	387                             @ DW_AT_abstract_origin
	.long	.Ltmp0                          @ DW_AT_low_pc
	.long	.Ltmp80-.Ltmp0                  @ DW_AT_high_pc
	.byte	7                               @ DW_AT_call_file
	.byte	107                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x86c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	408                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x875:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	419                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x87e:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	430                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x885:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	441                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x88e:0x9 DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	452                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x897:0xfe DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.long	463                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x8a0:0x9 DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	464                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x8a9:0xeb DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.long	487                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x8b2:0x9 DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	488                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x8bb:0xd8 DW_TAG_inlined_subroutine
	.long	503                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	99                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x8c7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	537                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x8d0:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	548                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x8d7:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	559                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x8e0:0x42 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	570                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x8e9:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	571                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x8f2:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	582                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x8fb:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	619                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x904:0x9 DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	620                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x90e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	645                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x917:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	646                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x922:0x70 DW_TAG_inlined_subroutine
	.long	660                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	30                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x92e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	703                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x937:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	714                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x940:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	725                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x947:0x1f DW_TAG_inlined_subroutine
	.long	737                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	60                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x953:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	762                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x95c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	773                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0x966:0x1f DW_TAG_inlined_subroutine
	.long	737                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x972:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	762                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x97b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	773                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x985:0xc DW_TAG_inlined_subroutine
	.long	737                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x997:0x216 DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string137                @ DW_AT_linkage_name
	.long	.Linfo_string138                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	19                              @ Abbrev [19] 0x9ac:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	.Linfo_string141                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	3622                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x9bb:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	3694                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x9ca:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	3704                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x9d9:0x1d3 DW_TAG_inlined_subroutine
	.long	785                             @ DW_AT_abstract_origin
	.long	.Ltmp83                         @ DW_AT_low_pc
	.long	.Ltmp181-.Ltmp83                @ DW_AT_high_pc
	.byte	7                               @ DW_AT_call_file
	.byte	111                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0x9e9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	806                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x9f2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	817                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x9fb:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	828                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa04:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	839                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa0d:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	850                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa16:0x195 DW_TAG_lexical_block
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.long	861                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa1f:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	862                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa28:0x182 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	873                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa31:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	874                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa3a:0x16f DW_TAG_lexical_block
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.long	885                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa43:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	886                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xa4c:0x15c DW_TAG_inlined_subroutine
	.long	901                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	99                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0xa58:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	90
	.long	913                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xa5f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	924                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xa68:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	935                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xa71:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	946                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa7a:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	957                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa83:0x2f DW_TAG_lexical_block
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.long	968                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa8c:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	969                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xa95:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	980                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xa9e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.long	1043                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xaa7:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	1044                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xab2:0x3d DW_TAG_lexical_block
	.long	.Ltmp133                        @ DW_AT_low_pc
	.long	.Ltmp142-.Ltmp133               @ DW_AT_high_pc
	.long	1057                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xabf:0x9 DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	1058                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xac8:0x26 DW_TAG_inlined_subroutine
	.long	1097                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	48                              @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xad4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	1113                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xadd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	1124                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xae6:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1135                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0xaef:0x50 DW_TAG_lexical_block
	.long	.Ltmp145                        @ DW_AT_low_pc
	.long	.Ltmp154-.Ltmp145               @ DW_AT_high_pc
	.long	1070                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xafc:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	1071                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xb05:0x26 DW_TAG_inlined_subroutine
	.long	1097                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	35                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xb11:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	1113                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xb1a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	1124                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xb23:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1135                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xb2b:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.long	1082                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xb34:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	1083                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xb3f:0x68 DW_TAG_inlined_subroutine
	.long	1199                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xb4b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	1220                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xb54:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	1242                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xb5d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	1253                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xb66:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	1264                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xb6f:0xc DW_TAG_inlined_subroutine
	.long	1276                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	60                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0xb7b:0xc DW_TAG_inlined_subroutine
	.long	1276                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0xb87:0x1f DW_TAG_inlined_subroutine
	.long	1276                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xb93:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	1301                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xb9c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	1312                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0xbad:0x278 DW_TAG_subprogram
	.long	.Lfunc_begin2                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string139                @ DW_AT_linkage_name
	.long	.Linfo_string140                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	19                              @ Abbrev [19] 0xbc2:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	.Linfo_string141                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3622                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xbd1:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3719                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xbe0:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	3729                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0xbef:0xf DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	115                             @ DW_AT_decl_line
	.long	3734                            @ DW_AT_type
	.byte	28                              @ Abbrev [28] 0xbfe:0xf DW_TAG_variable
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	117                             @ DW_AT_decl_line
	.long	3669                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0xc0d:0x178 DW_TAG_inlined_subroutine
	.long	1516                            @ DW_AT_abstract_origin
	.long	.Ltmp216                        @ DW_AT_low_pc
	.long	.Ltmp309-.Ltmp216               @ DW_AT_high_pc
	.byte	7                               @ DW_AT_call_file
	.byte	116                             @ DW_AT_call_line
	.byte	51                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xc1d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	1537                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xc26:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	1548                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xc2f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	1559                            @ DW_AT_abstract_origin
	.byte	29                              @ Abbrev [29] 0xc38:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	44
	.long	1570                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xc40:0x9 DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	1581                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xc49:0x13b DW_TAG_lexical_block
	.long	.Ltmp216                        @ DW_AT_low_pc
	.long	.Ltmp309-.Ltmp216               @ DW_AT_high_pc
	.long	1592                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xc56:0x9 DW_TAG_variable
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	1593                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xc5f:0x124 DW_TAG_lexical_block
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.long	1604                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xc68:0x9 DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	1605                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xc71:0x111 DW_TAG_lexical_block
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.long	1616                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xc7a:0x9 DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	1617                            @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0xc83:0xfe DW_TAG_inlined_subroutine
	.long	1632                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	99                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0xc8f:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	92
	.long	1644                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xc96:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	1655                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xc9f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	1666                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xca8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	1677                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xcb1:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	1688                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xcba:0x2f DW_TAG_lexical_block
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.long	1699                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xcc3:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	1700                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xccc:0x9 DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	1711                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xcd5:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.long	1774                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xcde:0x9 DW_TAG_variable
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	1775                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0xce9:0x2f DW_TAG_lexical_block
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.long	1788                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xcf2:0x9 DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	1789                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xcfb:0x9 DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	1800                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xd04:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.long	1863                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xd0d:0x9 DW_TAG_variable
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	1864                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	25                              @ Abbrev [25] 0xd18:0x68 DW_TAG_inlined_subroutine
	.long	1878                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	75                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xd24:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	1899                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xd2d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	1921                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xd36:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	1932                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xd3f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	1943                            @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0xd48:0xc DW_TAG_inlined_subroutine
	.long	1955                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	60                              @ DW_AT_call_column
	.byte	26                              @ Abbrev [26] 0xd54:0xc DW_TAG_inlined_subroutine
	.long	1955                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges32                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0xd60:0x1f DW_TAG_inlined_subroutine
	.long	1955                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges33                @ DW_AT_ranges
	.byte	7                               @ DW_AT_call_file
	.byte	17                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	21                              @ Abbrev [21] 0xd6c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	1980                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0xd75:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	1991                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0xd85:0x9f DW_TAG_lexical_block
	.long	.Ltmp189                        @ DW_AT_low_pc
	.long	.Ltmp216-.Ltmp189               @ DW_AT_high_pc
	.byte	28                              @ Abbrev [28] 0xd8e:0xf DW_TAG_variable
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	118                             @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0xd9d:0x86 DW_TAG_inlined_subroutine
	.long	1324                            @ DW_AT_abstract_origin
	.long	.Ltmp194                        @ DW_AT_low_pc
	.long	.Ltmp211-.Ltmp194               @ DW_AT_high_pc
	.byte	7                               @ DW_AT_call_file
	.byte	119                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	22                              @ Abbrev [22] 0xdad:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	90
	.long	1336                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xdb4:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	94
	.long	1347                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xdbb:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	1369                            @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0xdc2:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	1380                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0xdc9:0x6 DW_TAG_variable
	.byte	8                               @ DW_AT_const_value
	.long	1391                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xdcf:0x53 DW_TAG_lexical_block
	.long	.Ltmp194                        @ DW_AT_low_pc
	.long	.Ltmp211-.Ltmp194               @ DW_AT_high_pc
	.long	1402                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xddc:0x9 DW_TAG_variable
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	1403                            @ DW_AT_abstract_origin
	.byte	27                              @ Abbrev [27] 0xde5:0x3c DW_TAG_lexical_block
	.long	.Ltmp194                        @ DW_AT_low_pc
	.long	.Ltmp210-.Ltmp194               @ DW_AT_high_pc
	.long	1414                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xdf2:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	1415                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xdfb:0x9 DW_TAG_variable
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	1426                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xe04:0x9 DW_TAG_variable
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	1437                            @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0xe0d:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges34                @ DW_AT_ranges
	.long	1500                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0xe16:0x9 DW_TAG_variable
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	1501                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	32                              @ Abbrev [32] 0xe26:0x5 DW_TAG_reference_type
	.long	3627                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe2b:0x5 DW_TAG_const_type
	.long	2004                            @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0xe30:0xb DW_TAG_typedef
	.long	3643                            @ DW_AT_type
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xe3b:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0xe46:0x5 DW_TAG_pointer_type
	.long	3659                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe4b:0x5 DW_TAG_const_type
	.long	204                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe50:0x5 DW_TAG_pointer_type
	.long	204                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe55:0x5 DW_TAG_const_type
	.long	38                              @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe5a:0x5 DW_TAG_const_type
	.long	169                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe5f:0x5 DW_TAG_pointer_type
	.long	3684                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe64:0x5 DW_TAG_const_type
	.long	162                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe69:0x5 DW_TAG_pointer_type
	.long	162                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe6e:0x5 DW_TAG_pointer_type
	.long	3699                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe73:0x5 DW_TAG_const_type
	.long	140                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe78:0x5 DW_TAG_pointer_type
	.long	140                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe7d:0x5 DW_TAG_const_type
	.long	116                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe82:0x5 DW_TAG_const_type
	.long	211                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe87:0x5 DW_TAG_pointer_type
	.long	3724                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe8c:0x5 DW_TAG_const_type
	.long	80                              @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xe91:0x5 DW_TAG_pointer_type
	.long	80                              @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe96:0x5 DW_TAG_const_type
	.long	49                              @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xe9b:0x5 DW_TAG_const_type
	.long	56                              @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xea0:0x5 DW_TAG_pointer_type
	.long	3749                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xea5:0x5 DW_TAG_const_type
	.long	102                             @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xeaa:0x5 DW_TAG_pointer_type
	.long	102                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0xeaf:0x5 DW_TAG_const_type
	.long	357                             @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xeb4:0xd7 DW_TAG_namespace
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	34                              @ Abbrev [34] 0xeb9:0xd1 DW_TAG_namespace
	.long	.Linfo_string94                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	35                              @ Abbrev [35] 0xebe:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	3979                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xec5:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	140                             @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xecc:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	80                              @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xed3:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	3632                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xeda:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	3991                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xee1:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	328                             @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xee8:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	4020                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xeef:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	251                             @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xef6:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	4049                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xefd:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	4078                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf04:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	4100                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf0b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	4122                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf12:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	4144                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf19:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	4166                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf20:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	4188                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf27:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	4210                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf2e:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	4232                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf35:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	4254                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf3c:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	4265                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf43:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	4276                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf4a:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	4287                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf51:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	4298                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf58:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	4309                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf5f:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	4320                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf66:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	4331                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf6d:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	4342                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf74:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	4353                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf7b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	4364                            @ DW_AT_import
	.byte	35                              @ Abbrev [35] 0xf82:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	4386                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0xf8b:0xb DW_TAG_typedef
	.long	3990                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0xf96:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	2                               @ Abbrev [2] 0xf97:0xb DW_TAG_typedef
	.long	4002                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xfa2:0xb DW_TAG_typedef
	.long	4013                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xfad:0x7 DW_TAG_base_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0xfb4:0xb DW_TAG_typedef
	.long	4031                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xfbf:0xb DW_TAG_typedef
	.long	4042                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xfca:0x7 DW_TAG_base_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0xfd1:0xb DW_TAG_typedef
	.long	4060                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xfdc:0xb DW_TAG_typedef
	.long	4071                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0xfe7:0x7 DW_TAG_base_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0xfee:0xb DW_TAG_typedef
	.long	4089                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0xff9:0xb DW_TAG_typedef
	.long	151                             @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1004:0xb DW_TAG_typedef
	.long	4111                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x100f:0xb DW_TAG_typedef
	.long	91                              @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x101a:0xb DW_TAG_typedef
	.long	4133                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1025:0xb DW_TAG_typedef
	.long	3643                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1030:0xb DW_TAG_typedef
	.long	4155                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x103b:0xb DW_TAG_typedef
	.long	4002                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1046:0xb DW_TAG_typedef
	.long	4177                            @ DW_AT_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1051:0xb DW_TAG_typedef
	.long	339                             @ DW_AT_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x105c:0xb DW_TAG_typedef
	.long	4199                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1067:0xb DW_TAG_typedef
	.long	4031                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1072:0xb DW_TAG_typedef
	.long	4221                            @ DW_AT_type
	.long	.Linfo_string118                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x107d:0xb DW_TAG_typedef
	.long	262                             @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1088:0xb DW_TAG_typedef
	.long	4243                            @ DW_AT_type
	.long	.Linfo_string120                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1093:0xb DW_TAG_typedef
	.long	4060                            @ DW_AT_type
	.long	.Linfo_string119                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x109e:0xb DW_TAG_typedef
	.long	162                             @ DW_AT_type
	.long	.Linfo_string121                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10a9:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string122                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10b4:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string123                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10bf:0xb DW_TAG_typedef
	.long	4013                            @ DW_AT_type
	.long	.Linfo_string124                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10ca:0xb DW_TAG_typedef
	.long	350                             @ DW_AT_type
	.long	.Linfo_string125                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10d5:0xb DW_TAG_typedef
	.long	273                             @ DW_AT_type
	.long	.Linfo_string126                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10e0:0xb DW_TAG_typedef
	.long	273                             @ DW_AT_type
	.long	.Linfo_string127                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10eb:0xb DW_TAG_typedef
	.long	4071                            @ DW_AT_type
	.long	.Linfo_string128                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x10f6:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string129                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1101:0xb DW_TAG_typedef
	.long	273                             @ DW_AT_type
	.long	.Linfo_string130                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x110c:0xb DW_TAG_typedef
	.long	4375                            @ DW_AT_type
	.long	.Linfo_string132                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1117:0xb DW_TAG_typedef
	.long	4013                            @ DW_AT_type
	.long	.Linfo_string131                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x1122:0xb DW_TAG_typedef
	.long	4397                            @ DW_AT_type
	.long	.Linfo_string134                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x112d:0xb DW_TAG_typedef
	.long	4071                            @ DW_AT_type
	.long	.Linfo_string133                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp229-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp223-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp229-.Lfunc_begin0
	.long	.Ltmp232-.Lfunc_begin0
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp241-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp243-.Lfunc_begin0
	.long	.Ltmp252-.Lfunc_begin0
	.long	.Ltmp253-.Lfunc_begin0
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp251-.Lfunc_begin0
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp258-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp263-.Lfunc_begin0
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp266-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp273-.Lfunc_begin0
	.long	.Ltmp274-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp276-.Lfunc_begin0
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.long	.Ltmp309-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp284-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp286-.Lfunc_begin0
	.long	.Ltmp287-.Lfunc_begin0
	.long	.Ltmp301-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges32:
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges33:
	.long	.Ltmp290-.Lfunc_begin0
	.long	.Ltmp291-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges34:
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp205-.Lfunc_begin0
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp210-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/maxpool/maxpool_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=59
.Linfo_string3:
	.asciz	"int"                           @ string offset=74
.Linfo_string4:
	.asciz	"ptrdiff_t"                     @ string offset=78
.Linfo_string5:
	.asciz	"short"                         @ string offset=88
.Linfo_string6:
	.asciz	"__int16_t"                     @ string offset=94
.Linfo_string7:
	.asciz	"int16_t"                       @ string offset=104
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=112
.Linfo_string9:
	.asciz	"int16x8_t"                     @ string offset=132
.Linfo_string10:
	.asciz	"signed char"                   @ string offset=142
.Linfo_string11:
	.asciz	"__int8_t"                      @ string offset=154
.Linfo_string12:
	.asciz	"int8_t"                        @ string offset=163
.Linfo_string13:
	.asciz	"int8x16_t"                     @ string offset=170
.Linfo_string14:
	.asciz	"float"                         @ string offset=180
.Linfo_string15:
	.asciz	"float32_t"                     @ string offset=186
.Linfo_string16:
	.asciz	"float32x4_t"                   @ string offset=196
.Linfo_string17:
	.asciz	"int8x8_t"                      @ string offset=208
.Linfo_string18:
	.asciz	"unsigned int"                  @ string offset=217
.Linfo_string19:
	.asciz	"__uint32_t"                    @ string offset=230
.Linfo_string20:
	.asciz	"uint32_t"                      @ string offset=241
.Linfo_string21:
	.asciz	"facesig_unaligned_u32"         @ string offset=250
.Linfo_string22:
	.asciz	"uint32x2_t"                    @ string offset=272
.Linfo_string23:
	.asciz	"unsigned char"                 @ string offset=283
.Linfo_string24:
	.asciz	"__uint8_t"                     @ string offset=297
.Linfo_string25:
	.asciz	"uint8_t"                       @ string offset=307
.Linfo_string26:
	.asciz	"uint8x8_t"                     @ string offset=315
.Linfo_string27:
	.asciz	"int16x4_t"                     @ string offset=325
.Linfo_string28:
	.asciz	"facesig"                       @ string offset=335
.Linfo_string29:
	.asciz	"Number"                        @ string offset=343
.Linfo_string30:
	.asciz	"_ZN7facesig12_GLOBAL__N_17maxpoolIfEEvRKNS_13MaxPoolParamsEPKT_PS5_" @ string offset=350
.Linfo_string31:
	.asciz	"maxpool<float>"                @ string offset=418
.Linfo_string32:
	.asciz	"p"                             @ string offset=433
.Linfo_string33:
	.asciz	"in_width"                      @ string offset=435
.Linfo_string34:
	.asciz	"__int32_t"                     @ string offset=444
.Linfo_string35:
	.asciz	"int32_t"                       @ string offset=454
.Linfo_string36:
	.asciz	"out_height"                    @ string offset=462
.Linfo_string37:
	.asciz	"out_width"                     @ string offset=473
.Linfo_string38:
	.asciz	"channels"                      @ string offset=483
.Linfo_string39:
	.asciz	"stride"                        @ string offset=492
.Linfo_string40:
	.asciz	"MaxPoolParams"                 @ string offset=499
.Linfo_string41:
	.asciz	"in"                            @ string offset=513
.Linfo_string42:
	.asciz	"out"                           @ string offset=516
.Linfo_string43:
	.asciz	"row"                           @ string offset=520
.Linfo_string44:
	.asciz	"step"                          @ string offset=524
.Linfo_string45:
	.asciz	"y"                             @ string offset=529
.Linfo_string46:
	.asciz	"top"                           @ string offset=531
.Linfo_string47:
	.asciz	"x"                             @ string offset=535
.Linfo_string48:
	.asciz	"_ZN7facesig12_GLOBAL__N_16windowEPKfS2_iPf" @ string offset=537
.Linfo_string49:
	.asciz	"window"                        @ string offset=580
.Linfo_string50:
	.asciz	"bottom"                        @ string offset=587
.Linfo_string51:
	.asciz	"c"                             @ string offset=594
.Linfo_string52:
	.asciz	"bottom_f32x4"                  @ string offset=596
.Linfo_string53:
	.asciz	"top_f32x4"                     @ string offset=609
.Linfo_string54:
	.asciz	"__ret"                         @ string offset=619
.Linfo_string55:
	.asciz	"__s1"                          @ string offset=625
.Linfo_string56:
	.asciz	"_ZN7facesig12_GLOBAL__N_14restIfEEvPKT_S4_iiPS2_" @ string offset=630
.Linfo_string57:
	.asciz	"rest<float>"                   @ string offset=679
.Linfo_string58:
	.asciz	"_ZN7facesig12_GLOBAL__N_16largerIfEET_S2_S2_" @ string offset=691
.Linfo_string59:
	.asciz	"larger<float>"                 @ string offset=736
.Linfo_string60:
	.asciz	"a"                             @ string offset=750
.Linfo_string61:
	.asciz	"b"                             @ string offset=752
.Linfo_string62:
	.asciz	"_ZN7facesig12_GLOBAL__N_17maxpoolIaEEvRKNS_13MaxPoolParamsEPKT_PS5_" @ string offset=754
.Linfo_string63:
	.asciz	"maxpool<signed char>"          @ string offset=822
.Linfo_string64:
	.asciz	"_ZN7facesig12_GLOBAL__N_16windowEPKaS2_iPa" @ string offset=843
.Linfo_string65:
	.asciz	"bottom_s8x16"                  @ string offset=886
.Linfo_string66:
	.asciz	"top_s8x16"                     @ string offset=899
.Linfo_string67:
	.asciz	"out_s8x8"                      @ string offset=909
.Linfo_string68:
	.asciz	"_ZN7facesig12_GLOBAL__N_17largestEPKaS2_i" @ string offset=918
.Linfo_string69:
	.asciz	"largest"                       @ string offset=960
.Linfo_string70:
	.asciz	"_ZN7facesig12_GLOBAL__N_14restIaEEvPKT_S4_iiPS2_" @ string offset=968
.Linfo_string71:
	.asciz	"rest<signed char>"             @ string offset=1017
.Linfo_string72:
	.asciz	"_ZN7facesig12_GLOBAL__N_16largerIaEET_S2_S2_" @ string offset=1035
.Linfo_string73:
	.asciz	"larger<signed char>"           @ string offset=1080
.Linfo_string74:
	.asciz	"_ZN7facesig12_GLOBAL__N_114row_of_windowsEPKsS2_iiPs" @ string offset=1100
.Linfo_string75:
	.asciz	"row_of_windows"                @ string offset=1153
.Linfo_string76:
	.asciz	"numbers"                       @ string offset=1168
.Linfo_string77:
	.asciz	"kTogether"                     @ string offset=1176
.Linfo_string78:
	.asciz	"i"                             @ string offset=1186
.Linfo_string79:
	.asciz	"at"                            @ string offset=1188
.Linfo_string80:
	.asciz	"right_s16x8"                   @ string offset=1191
.Linfo_string81:
	.asciz	"left_s16x8"                    @ string offset=1203
.Linfo_string82:
	.asciz	"_ZN7facesig12_GLOBAL__N_17maxpoolIsEEvRKNS_13MaxPoolParamsEPKT_PS5_" @ string offset=1214
.Linfo_string83:
	.asciz	"maxpool<short>"                @ string offset=1282
.Linfo_string84:
	.asciz	"_ZN7facesig12_GLOBAL__N_16windowEPKsS2_iPs" @ string offset=1297
.Linfo_string85:
	.asciz	"bottom_s16x8"                  @ string offset=1340
.Linfo_string86:
	.asciz	"top_s16x8"                     @ string offset=1353
.Linfo_string87:
	.asciz	"top_s16x4"                     @ string offset=1363
.Linfo_string88:
	.asciz	"bottom_s16x4"                  @ string offset=1373
.Linfo_string89:
	.asciz	"_ZN7facesig12_GLOBAL__N_14restIsEEvPKT_S4_iiPS2_" @ string offset=1386
.Linfo_string90:
	.asciz	"rest<short>"                   @ string offset=1435
.Linfo_string91:
	.asciz	"_ZN7facesig12_GLOBAL__N_16largerIsEET_S2_S2_" @ string offset=1447
.Linfo_string92:
	.asciz	"larger<short>"                 @ string offset=1492
.Linfo_string93:
	.asciz	"std"                           @ string offset=1506
.Linfo_string94:
	.asciz	"__1"                           @ string offset=1510
.Linfo_string95:
	.asciz	"max_align_t"                   @ string offset=1514
.Linfo_string96:
	.asciz	"long long"                     @ string offset=1526
.Linfo_string97:
	.asciz	"__int64_t"                     @ string offset=1536
.Linfo_string98:
	.asciz	"int64_t"                       @ string offset=1546
.Linfo_string99:
	.asciz	"unsigned short"                @ string offset=1554
.Linfo_string100:
	.asciz	"__uint16_t"                    @ string offset=1569
.Linfo_string101:
	.asciz	"uint16_t"                      @ string offset=1580
.Linfo_string102:
	.asciz	"unsigned long long"            @ string offset=1589
.Linfo_string103:
	.asciz	"__uint64_t"                    @ string offset=1608
.Linfo_string104:
	.asciz	"uint64_t"                      @ string offset=1619
.Linfo_string105:
	.asciz	"__int_least8_t"                @ string offset=1628
.Linfo_string106:
	.asciz	"int_least8_t"                  @ string offset=1643
.Linfo_string107:
	.asciz	"__int_least16_t"               @ string offset=1656
.Linfo_string108:
	.asciz	"int_least16_t"                 @ string offset=1672
.Linfo_string109:
	.asciz	"__int_least32_t"               @ string offset=1686
.Linfo_string110:
	.asciz	"int_least32_t"                 @ string offset=1702
.Linfo_string111:
	.asciz	"__int_least64_t"               @ string offset=1716
.Linfo_string112:
	.asciz	"int_least64_t"                 @ string offset=1732
.Linfo_string113:
	.asciz	"__uint_least8_t"               @ string offset=1746
.Linfo_string114:
	.asciz	"uint_least8_t"                 @ string offset=1762
.Linfo_string115:
	.asciz	"__uint_least16_t"              @ string offset=1776
.Linfo_string116:
	.asciz	"uint_least16_t"                @ string offset=1793
.Linfo_string117:
	.asciz	"__uint_least32_t"              @ string offset=1808
.Linfo_string118:
	.asciz	"uint_least32_t"                @ string offset=1825
.Linfo_string119:
	.asciz	"__uint_least64_t"              @ string offset=1840
.Linfo_string120:
	.asciz	"uint_least64_t"                @ string offset=1857
.Linfo_string121:
	.asciz	"int_fast8_t"                   @ string offset=1872
.Linfo_string122:
	.asciz	"int_fast16_t"                  @ string offset=1884
.Linfo_string123:
	.asciz	"int_fast32_t"                  @ string offset=1897
.Linfo_string124:
	.asciz	"int_fast64_t"                  @ string offset=1910
.Linfo_string125:
	.asciz	"uint_fast8_t"                  @ string offset=1923
.Linfo_string126:
	.asciz	"uint_fast16_t"                 @ string offset=1936
.Linfo_string127:
	.asciz	"uint_fast32_t"                 @ string offset=1950
.Linfo_string128:
	.asciz	"uint_fast64_t"                 @ string offset=1964
.Linfo_string129:
	.asciz	"intptr_t"                      @ string offset=1978
.Linfo_string130:
	.asciz	"uintptr_t"                     @ string offset=1987
.Linfo_string131:
	.asciz	"__intmax_t"                    @ string offset=1997
.Linfo_string132:
	.asciz	"intmax_t"                      @ string offset=2008
.Linfo_string133:
	.asciz	"__uintmax_t"                   @ string offset=2017
.Linfo_string134:
	.asciz	"uintmax_t"                     @ string offset=2029
.Linfo_string135:
	.asciz	"_ZN7facesig16maxpool_f32_neonERKNS_13MaxPoolParamsEPKfPf" @ string offset=2039
.Linfo_string136:
	.asciz	"maxpool_f32_neon"              @ string offset=2096
.Linfo_string137:
	.asciz	"_ZN7facesig15maxpool_s8_neonERKNS_13MaxPoolParamsEPKaPa" @ string offset=2113
.Linfo_string138:
	.asciz	"maxpool_s8_neon"               @ string offset=2169
.Linfo_string139:
	.asciz	"_ZN7facesig16maxpool_s16_neonERKNS_13MaxPoolParamsEPKsPs" @ string offset=2185
.Linfo_string140:
	.asciz	"maxpool_s16_neon"              @ string offset=2242
.Linfo_string141:
	.asciz	"params"                        @ string offset=2259
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
