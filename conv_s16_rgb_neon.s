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
	.file	"conv_s16_rgb_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp"
	.file	2 "/work/wt/cside" "csrc/kernels/conv_s16/conv_s16_rgb.h"
	.file	3 "/work/wt/cside" "csrc/kernels/requantise/requantise.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv @ -- Begin function _ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv
	.p2align	2
	.type	_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv,%function
	.code	32
_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv: @ @_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv
.Lfunc_begin0:
	.loc	1 187 0                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:187:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- $r0
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- $r1
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- $r2
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $r3
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $r3
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
	.pad	#72
	sub	sp, sp, #72
	.pad	#4096
	sub	sp, sp, #4096
.Ltmp0:
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	str	r1, [sp, #8]                    @ 4-byte Spill
.Ltmp1:
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: pool_side:params <- $r0
	.file	8 "/work/wt/cside" "csrc/kernels/conv/conv.h"
	.loc	8 59 19 prologue_end            @ csrc/kernels/conv/conv.h:59:19 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:189:22 ]
	ldrb	r1, [r0, #37]
.Ltmp2:
	@DEBUG_VALUE: y <- 0
	.loc	8 0 19 is_stmt 0                @ csrc/kernels/conv/conv.h:0:19
	str	r0, [sp, #44]                   @ 4-byte Spill
.Ltmp3:
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 44] [$sp+0]
	.loc	1 191 27                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:191:27
	ldr	r0, [r0, #12]
.Ltmp4:
	@DEBUG_VALUE: conv_s16_rgb_neon:width <- undef
	.loc	8 59 12 is_stmt 1               @ csrc/kernels/conv/conv.h:59:12 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:189:22 ]
	cmp	r1, #0
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 44] [$sp+0]
	str	r2, [sp, #32]                   @ 4-byte Spill
.Ltmp5:
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	.loc	8 0 12 is_stmt 0                @ csrc/kernels/conv/conv.h:0:12
	mov	r2, #1
	.loc	8 59 12                         @ csrc/kernels/conv/conv.h:59:12 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:189:22 ]
	movwne	r2, #2
.Ltmp6:
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- $r2
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- undef
	.loc	1 191 5 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:191:5
	cmp	r0, #1
	str	r1, [sp, #12]                   @ 4-byte Spill
	str	r2, [sp, #36]                   @ 4-byte Spill
.Ltmp7:
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	blt	.LBB0_15
.Ltmp8:
@ %bb.1:
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: pool_side:params <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: y <- 0
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $r3
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:5
	mov	lr, r3
.Ltmp9:
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	ldr	r3, [sp, #44]                   @ 4-byte Reload
	ldr	r1, [r3, #4]
	ldr	r2, [r3, #16]
	ldr	r3, [r3, #32]
	add	r1, r1, r3, lsl #1
	ldr	r3, [sp, #12]                   @ 4-byte Reload
	lsl	r6, r2, r3
.Ltmp10:
	@DEBUG_VALUE: conv_s16_rgb_neon:width <- $r6
	add	r3, r1, r1, lsl #1
.Ltmp11:
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- $r3
	add	r1, sp, #52
	str	r6, [sp, #28]                   @ 4-byte Spill
	add	r7, r1, #2048
	mvn	r1, #79
	add	r10, r1, r3, lsl #1
	mov	r1, #0
	str	r3, [sp, #20]                   @ 4-byte Spill
.Ltmp12:
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	str	r1, [sp, #40]                   @ 4-byte Spill
	str	r7, [sp, #16]                   @ 4-byte Spill
	b	.LBB0_4
.Ltmp13:
.LBB0_2:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 191 27                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:191:27
	ldr	r0, [sp, #44]                   @ 4-byte Reload
	ldr	r0, [r0, #12]
.Ltmp14:
.LBB0_3:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 27                          @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:27
	ldr	r2, [sp, #40]                   @ 4-byte Reload
	.loc	1 191 39 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:191:39
	add	r2, r2, #1
.Ltmp15:
	@DEBUG_VALUE: y <- $r2
	.loc	1 191 5                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:191:5
	cmp	r2, r0
	str	r2, [sp, #40]                   @ 4-byte Spill
.Ltmp16:
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	bge	.LBB0_15
.Ltmp17:
.LBB0_4:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_7 Depth 2
                                        @       Child Loop BB0_9 Depth 3
                                        @       Child Loop BB0_12 Depth 3
                                        @       Child Loop BB0_14 Depth 3
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: x <- 0
	.loc	1 192 9                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:192:9
	cmp	r6, #1
	blt	.LBB0_3
.Ltmp18:
@ %bb.5:                                @   in Loop: Header=BB0_4 Depth=1
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 9 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:9
	ldr	r0, [sp, #12]                   @ 4-byte Reload
	ldr	r1, [sp, #40]                   @ 4-byte Reload
	lsl	r0, r1, r0
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	mul	r0, r0, r1
	ldr	r1, [sp, #8]                    @ 4-byte Reload
	add	r0, r1, r0, lsl #1
	mov	r1, #0
	str	r0, [sp, #24]                   @ 4-byte Spill
	b	.LBB0_7
.Ltmp19:
.LBB0_6:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	ldr	r4, [sp, #36]                   @ 4-byte Reload
	mov	r5, lr
.Ltmp20:
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $r5
	.loc	1 202 69 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:202:69
	mov	r1, r4
	bl	__aeabi_idiv
.Ltmp21:
	mov	r7, r0
	.loc	1 203 56                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:203:56
	mov	r0, r8
	mov	r1, r4
	bl	__aeabi_idiv
.Ltmp22:
	mov	r3, r0
	.loc	1 202 54                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:202:54
	ldr	r0, [sp, #44]                   @ 4-byte Reload
	.loc	1 202 64 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:202:64
	ldr	r1, [sp, #40]                   @ 4-byte Reload
	.loc	1 202 54                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:202:54
	ldr	r0, [r0, #16]
	.loc	1 202 64                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:202:64
	mla	r2, r0, r1, r7
.Ltmp23:
	@DEBUG_VALUE: first <- $r2
	.loc	1 203 13 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:203:13
	ldr	r0, [r11, #12]
	mov	r1, #0
	str	r1, [sp]
	add	r1, sp, #52
	str	r0, [sp, #4]
	ldr	r0, [r11, #8]
	bl	_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv
.Ltmp24:
	.loc	1 0 13 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:13
	ldr	r1, [sp, #48]                   @ 4-byte Reload
	mov	lr, r5
.Ltmp25:
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	.loc	1 192 38 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:192:38
	add	r1, r1, #120
.Ltmp26:
	@DEBUG_VALUE: x <- $r1
	.loc	1 192 9                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:192:9
	cmp	r1, r6
	bge	.LBB0_2
.Ltmp27:
.LBB0_7:                                @   Parent Loop BB0_4 Depth=1
                                        @ =>  This Loop Header: Depth=2
                                        @       Child Loop BB0_9 Depth 3
                                        @       Child Loop BB0_12 Depth 3
                                        @       Child Loop BB0_14 Depth 3
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: x <- $r1
	.loc	1 194 34                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:194:34
	sub	r0, r6, r1
	str	r1, [sp, #48]                   @ 4-byte Spill
.Ltmp28:
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	.loc	1 194 28 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:194:28
	cmp	r0, #10
	mov	r0, r1
	sublt	r0, r6, #10
.Ltmp29:
	@DEBUG_VALUE: at <- $r0
	.loc	1 195 38 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:195:38
	sub	r1, r6, r0
	.loc	1 195 32 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:195:32
	cmp	r1, #120
.Ltmp30:
	@DEBUG_VALUE: in <- undef
	@DEBUG_VALUE: stretch:in <- undef
	mov	r8, r1
	movge	r8, #120
.Ltmp31:
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: stretch:pixels <- $r8
	@DEBUG_VALUE: stretch:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: stretch:weights <- $lr
	@DEBUG_VALUE: stretch:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: stretch:sums <- [DW_OP_plus_uconst 52, DW_OP_stack_value] $sp
	@DEBUG_VALUE: x <- 0
	.loc	1 178 5 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:178:5 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	cmp	r1, #1
	blt	.LBB0_6
.Ltmp32:
@ %bb.8:                                @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: x <- 0
	@DEBUG_VALUE: stretch:sums <- [DW_OP_plus_uconst 52, DW_OP_stack_value] $sp
	@DEBUG_VALUE: stretch:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: stretch:weights <- $lr
	@DEBUG_VALUE: stretch:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: stretch:pixels <- $r8
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:5
	add	r1, r0, r0, lsl #1
	ldr	r2, [sp, #24]                   @ 4-byte Reload
	sub	r9, r8, #10
	mov	r3, #0
	add	r2, r2, r1, lsl #1
.Ltmp33:
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: stretch:in <- $r2
	ldr	r1, [sp, #32]                   @ 4-byte Reload
	add	r5, sp, #52
	sub	r12, r11, #116
.Ltmp34:
.LBB0_9:                                @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: stretch:in <- $r2
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: stretch:sums <- [DW_OP_plus_uconst 52, DW_OP_stack_value] $sp
	@DEBUG_VALUE: stretch:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: stretch:weights <- $lr
	@DEBUG_VALUE: stretch:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: stretch:pixels <- $r8
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: x <- $r3
	.loc	1 179 26                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:26 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	add	r7, r3, #10
.Ltmp35:
	@DEBUG_VALUE: x <- $r7
	.loc	1 48 15 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:48:15 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ] ]
	str	r1, [r11, #-108]
.Ltmp36:
	.loc	1 179 24                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	cmp	r7, r8
.Ltmp37:
	.loc	1 48 15                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:48:15 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ] ]
	str	lr, [r11, #-112]
.Ltmp38:
	@DEBUG_VALUE: tile:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: tile:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile:kTaken <- 80
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	.loc	1 179 24                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	movgt	r3, r9
.Ltmp39:
	@DEBUG_VALUE: at <- $r3
	@DEBUG_VALUE: tile:given <- undef
	@DEBUG_VALUE: tile:in <- undef
	.loc	1 180 17 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:17 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	add	r6, r3, r3, lsl #1
	@DEBUG_VALUE: tile:row <- [DW_OP_plus_uconst 20] [$sp+0]
.Ltmp40:
	@DEBUG_VALUE: tile:weights <- $lr
	@DEBUG_VALUE: tile:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile:kTaken <- 80
	@DEBUG_VALUE: tile:next <- $r10
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	.loc	1 180 65                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:65 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	add	r3, r5, r3, lsl #4
.Ltmp41:
	.loc	1 180 17                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:17 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	add	r6, r2, r6, lsl #1
.Ltmp42:
	@DEBUG_VALUE: tile:sums <- $r3
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	.loc	1 48 15 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:48:15 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ] ]
	str	r3, [r11, #-104]
	str	r6, [r11, #-116]
.Ltmp43:
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	.loc	1 52 5                          @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:52:5 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ] ]
	@APP
	ldr	r3, [r12]
	ldr	r6, [r12, #8]
	vld1.16	{d0, d1, d2, d3}, [r3]!
	vld1.32	{d12, d13}, [r6]
	ldr	r6, [r12, #4]
	mov	r4, #5
	vld1.16	{d4, d5, d6, d7}, [r3]!
	vld1.16	{d8, d9}, [r6]!
	vorr	q7, q6, q6
	vorr	q8, q6, q6
	vorr	q9, q6, q6
	vorr	q10, q6, q6
	vorr	q11, q6, q6
	vorr	q12, q6, q6
	vorr	q13, q6, q6
	vorr	q14, q6, q6
	vorr	q15, q6, q6
.Ltmp44:
	vmlal.s16	q6, d8, d0[0]
	vmlal.s16	q7, d8, d0[3]
	vmlal.s16	q8, d8, d1[2]
	vmlal.s16	q9, d8, d2[1]
	vmlal.s16	q10, d8, d3[0]
	vmlal.s16	q11, d8, d3[3]
	vmlal.s16	q12, d8, d4[2]
	vmlal.s16	q13, d8, d5[1]
	vmlal.s16	q14, d8, d6[0]
	vmlal.s16	q15, d8, d6[3]
	vld1.16	{d10, d11}, [r6]!
	vmlal.s16	q6, d9, d0[1]
	vmlal.s16	q7, d9, d1[0]
	vmlal.s16	q8, d9, d1[3]
	vmlal.s16	q9, d9, d2[2]
	vmlal.s16	q10, d9, d3[1]
	vmlal.s16	q11, d9, d4[0]
	vmlal.s16	q12, d9, d4[3]
	vmlal.s16	q13, d9, d5[2]
	vmlal.s16	q14, d9, d6[1]
	vmlal.s16	q15, d9, d7[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q6, d10, d0[2]
	vmlal.s16	q7, d10, d1[1]
	vmlal.s16	q8, d10, d2[0]
	vmlal.s16	q9, d10, d2[3]
	vmlal.s16	q10, d10, d3[2]
	vmlal.s16	q11, d10, d4[1]
	vmlal.s16	q12, d10, d5[0]
	vmlal.s16	q13, d10, d5[3]
	vmlal.s16	q14, d10, d6[2]
	vmlal.s16	q15, d10, d7[1]
	vmlal.s16	q6, d11, d0[3]
	vmlal.s16	q7, d11, d1[2]
	vmlal.s16	q8, d11, d2[1]
	vmlal.s16	q9, d11, d3[0]
	vmlal.s16	q10, d11, d3[3]
	vmlal.s16	q11, d11, d4[2]
	vmlal.s16	q12, d11, d5[1]
	vmlal.s16	q13, d11, d6[0]
	vmlal.s16	q14, d11, d6[3]
	vmlal.s16	q15, d11, d7[2]
	vld1.16	{d10, d11}, [r6]!
	vld1.16	{d0}, [r3]!
	vmlal.s16	q6, d8, d1[0]
	vmlal.s16	q7, d8, d1[3]
	vmlal.s16	q8, d8, d2[2]
	vmlal.s16	q9, d8, d3[1]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d4[3]
	vmlal.s16	q12, d8, d5[2]
	vmlal.s16	q13, d8, d6[1]
	vmlal.s16	q14, d8, d7[0]
	vmlal.s16	q15, d8, d7[3]
	vmlal.s16	q6, d9, d1[1]
	vmlal.s16	q7, d9, d2[0]
	vmlal.s16	q8, d9, d2[3]
	vmlal.s16	q9, d9, d3[2]
	vmlal.s16	q10, d9, d4[1]
	vmlal.s16	q11, d9, d5[0]
	vmlal.s16	q12, d9, d5[3]
	vmlal.s16	q13, d9, d6[2]
	vmlal.s16	q14, d9, d7[1]
	vmlal.s16	q15, d9, d0[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q6, d10, d1[2]
	vmlal.s16	q7, d10, d2[1]
	vmlal.s16	q8, d10, d3[0]
	vmlal.s16	q9, d10, d3[3]
	vmlal.s16	q10, d10, d4[2]
	vmlal.s16	q11, d10, d5[1]
	vmlal.s16	q12, d10, d6[0]
	vmlal.s16	q13, d10, d6[3]
	vmlal.s16	q14, d10, d7[2]
	vmlal.s16	q15, d10, d0[1]
	vmlal.s16	q6, d11, d1[3]
	vmlal.s16	q7, d11, d2[2]
	vmlal.s16	q8, d11, d3[1]
	vmlal.s16	q9, d11, d4[0]
	vmlal.s16	q10, d11, d4[3]
	vmlal.s16	q11, d11, d5[2]
	vmlal.s16	q12, d11, d6[1]
	vmlal.s16	q13, d11, d7[0]
	vmlal.s16	q14, d11, d7[3]
	vmlal.s16	q15, d11, d0[2]
	vld1.16	{d10, d11}, [r6]!
	vld1.16	{d1}, [r3]!
	vmlal.s16	q6, d8, d2[0]
	vmlal.s16	q7, d8, d2[3]
	vmlal.s16	q8, d8, d3[2]
	vmlal.s16	q9, d8, d4[1]
	vmlal.s16	q10, d8, d5[0]
	vmlal.s16	q11, d8, d5[3]
	vmlal.s16	q12, d8, d6[2]
	vmlal.s16	q13, d8, d7[1]
	vmlal.s16	q14, d8, d0[0]
	vmlal.s16	q15, d8, d0[3]
	vmlal.s16	q6, d9, d2[1]
	vmlal.s16	q7, d9, d3[0]
	vmlal.s16	q8, d9, d3[3]
	vmlal.s16	q9, d9, d4[2]
	vmlal.s16	q10, d9, d5[1]
	vmlal.s16	q11, d9, d6[0]
	vmlal.s16	q12, d9, d6[3]
	vmlal.s16	q13, d9, d7[2]
	vmlal.s16	q14, d9, d0[1]
	vmlal.s16	q15, d9, d1[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q6, d10, d2[2]
	vmlal.s16	q7, d10, d3[1]
	vmlal.s16	q8, d10, d4[0]
	vmlal.s16	q9, d10, d4[3]
	vmlal.s16	q10, d10, d5[2]
	vmlal.s16	q11, d10, d6[1]
	vmlal.s16	q12, d10, d7[0]
	vmlal.s16	q13, d10, d7[3]
	vmlal.s16	q14, d10, d0[2]
	vmlal.s16	q15, d10, d1[1]
	vmlal.s16	q6, d11, d2[3]
	vmlal.s16	q7, d11, d3[2]
	vmlal.s16	q8, d11, d4[1]
	vmlal.s16	q9, d11, d5[0]
	vmlal.s16	q10, d11, d5[3]
	vmlal.s16	q11, d11, d6[2]
	vmlal.s16	q12, d11, d7[1]
	vmlal.s16	q13, d11, d0[0]
	vmlal.s16	q14, d11, d0[3]
	vmlal.s16	q15, d11, d1[2]
	vld1.16	{d10}, [r6]!
	vld1.16	{d2}, [r3]
	add	r3, r3, r10
	subs	r4, r4, #1
	ldreq	r3, [r12]
	ldreq	r6, [r12, #4]
	vmlal.s16	q6, d8, d3[0]
	vmlal.s16	q7, d8, d3[3]
	vmlal.s16	q8, d8, d4[2]
	vmlal.s16	q9, d8, d5[1]
	vmlal.s16	q10, d8, d6[0]
	vmlal.s16	q11, d8, d6[3]
	vmlal.s16	q12, d8, d7[2]
	vmlal.s16	q13, d8, d0[1]
	vmlal.s16	q14, d8, d1[0]
	vmlal.s16	q15, d8, d1[3]
	vmlal.s16	q6, d9, d3[1]
	vmlal.s16	q7, d9, d4[0]
	vmlal.s16	q8, d9, d4[3]
	vmlal.s16	q9, d9, d5[2]
	vmlal.s16	q10, d9, d6[1]
	vmlal.s16	q11, d9, d7[0]
	vmlal.s16	q12, d9, d7[3]
	vmlal.s16	q13, d9, d0[2]
	vmlal.s16	q14, d9, d1[1]
	vmlal.s16	q15, d9, d2[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q12, d10, d0[0]
	vmlal.s16	q13, d10, d0[3]
	vmlal.s16	q14, d10, d1[2]
	vmlal.s16	q15, d10, d2[1]
	vmlal.s16	q6, d10, d3[2]
	vld1.16	{d0, d1, d2, d3}, [r3]!
	vmlal.s16	q7, d10, d4[1]
	vmlal.s16	q8, d10, d5[0]
	vmlal.s16	q9, d10, d5[3]
	vmlal.s16	q10, d10, d6[2]
	vmlal.s16	q11, d10, d7[1]
	vld1.16	{d4, d5, d6, d7}, [r3]!
	bne	.Ltmp44
	ldr	r3, [r12, #12]
	vst1.32	{d12, d13, d14, d15}, [r3]!
	vst1.32	{d16, d17, d18, d19}, [r3]!
	vst1.32	{d20, d21, d22, d23}, [r3]!
	vst1.32	{d24, d25, d26, d27}, [r3]!
	vst1.32	{d28, d29, d30, d31}, [r3]

	@NO_APP
.Ltmp45:
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:5
	mov	r3, r7
.Ltmp46:
	@DEBUG_VALUE: x <- $r3
	.loc	1 179 24 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:197:13 ]
	cmp	r7, r8
	@DEBUG_VALUE: tile:w <- undef
	@DEBUG_VALUE: tile:rows <- undef
	blt	.LBB0_9
.Ltmp47:
@ %bb.10:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 198 19                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:198:19
	ldr	r3, [sp, #44]                   @ 4-byte Reload
	ldr	r6, [sp, #28]                   @ 4-byte Reload
	ldrb	r3, [r3, #37]
	.loc	1 198 17 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:198:17
	cmp	r3, #1
	bne	.LBB0_6
.Ltmp48:
@ %bb.11:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: in <- $r2
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 199 28                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:28
	ldr	r3, [sp, #20]                   @ 4-byte Reload
	sub	r1, r11, #116
	ldr	r5, [sp, #16]                   @ 4-byte Reload
	add	r12, r2, r3, lsl #1
	@DEBUG_VALUE: stretch:in <- $r12
	ldr	r2, [sp, #32]                   @ 4-byte Reload
.Ltmp49:
	.loc	1 0 28                          @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:28
	mov	r3, #0
	@DEBUG_VALUE: stretch:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: stretch:weights <- $lr
	@DEBUG_VALUE: stretch:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: stretch:pixels <- $r8
	@DEBUG_VALUE: stretch:sums <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: x <- 0
.Ltmp50:
.LBB0_12:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: stretch:sums <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: stretch:pixels <- $r8
	@DEBUG_VALUE: stretch:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: stretch:weights <- $lr
	@DEBUG_VALUE: stretch:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: stretch:in <- $r12
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: x <- $r3
	.loc	1 179 26                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:26 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	add	r7, r3, #10
.Ltmp51:
	@DEBUG_VALUE: x <- $r7
	.loc	1 48 15 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:48:15 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ] ]
	str	r2, [r11, #-108]
.Ltmp52:
	.loc	1 179 24                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	cmp	r7, r8
.Ltmp53:
	.loc	1 48 15                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:48:15 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ] ]
	str	lr, [r11, #-112]
.Ltmp54:
	@DEBUG_VALUE: tile:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: tile:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile:kTaken <- 80
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 8, DW_OP_deref, DW_OP_LLVM_fragment 64 32] $r11
	.loc	1 179 24                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	movgt	r3, r9
.Ltmp55:
	@DEBUG_VALUE: at <- $r3
	@DEBUG_VALUE: tile:given <- undef
	@DEBUG_VALUE: tile:in <- undef
	.loc	1 180 17 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:17 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	add	r6, r3, r3, lsl #1
	@DEBUG_VALUE: tile:row <- [DW_OP_plus_uconst 20] [$sp+0]
.Ltmp56:
	@DEBUG_VALUE: tile:weights <- $lr
	@DEBUG_VALUE: tile:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile:kTaken <- 80
	@DEBUG_VALUE: tile:next <- $r10
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	.loc	1 180 65                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:65 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	add	r3, r5, r3, lsl #4
.Ltmp57:
	.loc	1 180 17                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:17 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	add	r6, r12, r6, lsl #1
.Ltmp58:
	@DEBUG_VALUE: tile:sums <- $r3
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	.loc	1 48 15 is_stmt 1               @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:48:15 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ] ]
	str	r3, [r11, #-104]
	str	r6, [r11, #-116]
.Ltmp59:
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	.loc	1 52 5                          @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:52:5 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:180:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ] ]
	@APP
	ldr	r3, [r1]
	ldr	r6, [r1, #8]
	vld1.16	{d0, d1, d2, d3}, [r3]!
	vld1.32	{d12, d13}, [r6]
	ldr	r6, [r1, #4]
	mov	r4, #5
	vld1.16	{d4, d5, d6, d7}, [r3]!
	vld1.16	{d8, d9}, [r6]!
	vorr	q7, q6, q6
	vorr	q8, q6, q6
	vorr	q9, q6, q6
	vorr	q10, q6, q6
	vorr	q11, q6, q6
	vorr	q12, q6, q6
	vorr	q13, q6, q6
	vorr	q14, q6, q6
	vorr	q15, q6, q6
.Ltmp60:
	vmlal.s16	q6, d8, d0[0]
	vmlal.s16	q7, d8, d0[3]
	vmlal.s16	q8, d8, d1[2]
	vmlal.s16	q9, d8, d2[1]
	vmlal.s16	q10, d8, d3[0]
	vmlal.s16	q11, d8, d3[3]
	vmlal.s16	q12, d8, d4[2]
	vmlal.s16	q13, d8, d5[1]
	vmlal.s16	q14, d8, d6[0]
	vmlal.s16	q15, d8, d6[3]
	vld1.16	{d10, d11}, [r6]!
	vmlal.s16	q6, d9, d0[1]
	vmlal.s16	q7, d9, d1[0]
	vmlal.s16	q8, d9, d1[3]
	vmlal.s16	q9, d9, d2[2]
	vmlal.s16	q10, d9, d3[1]
	vmlal.s16	q11, d9, d4[0]
	vmlal.s16	q12, d9, d4[3]
	vmlal.s16	q13, d9, d5[2]
	vmlal.s16	q14, d9, d6[1]
	vmlal.s16	q15, d9, d7[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q6, d10, d0[2]
	vmlal.s16	q7, d10, d1[1]
	vmlal.s16	q8, d10, d2[0]
	vmlal.s16	q9, d10, d2[3]
	vmlal.s16	q10, d10, d3[2]
	vmlal.s16	q11, d10, d4[1]
	vmlal.s16	q12, d10, d5[0]
	vmlal.s16	q13, d10, d5[3]
	vmlal.s16	q14, d10, d6[2]
	vmlal.s16	q15, d10, d7[1]
	vmlal.s16	q6, d11, d0[3]
	vmlal.s16	q7, d11, d1[2]
	vmlal.s16	q8, d11, d2[1]
	vmlal.s16	q9, d11, d3[0]
	vmlal.s16	q10, d11, d3[3]
	vmlal.s16	q11, d11, d4[2]
	vmlal.s16	q12, d11, d5[1]
	vmlal.s16	q13, d11, d6[0]
	vmlal.s16	q14, d11, d6[3]
	vmlal.s16	q15, d11, d7[2]
	vld1.16	{d10, d11}, [r6]!
	vld1.16	{d0}, [r3]!
	vmlal.s16	q6, d8, d1[0]
	vmlal.s16	q7, d8, d1[3]
	vmlal.s16	q8, d8, d2[2]
	vmlal.s16	q9, d8, d3[1]
	vmlal.s16	q10, d8, d4[0]
	vmlal.s16	q11, d8, d4[3]
	vmlal.s16	q12, d8, d5[2]
	vmlal.s16	q13, d8, d6[1]
	vmlal.s16	q14, d8, d7[0]
	vmlal.s16	q15, d8, d7[3]
	vmlal.s16	q6, d9, d1[1]
	vmlal.s16	q7, d9, d2[0]
	vmlal.s16	q8, d9, d2[3]
	vmlal.s16	q9, d9, d3[2]
	vmlal.s16	q10, d9, d4[1]
	vmlal.s16	q11, d9, d5[0]
	vmlal.s16	q12, d9, d5[3]
	vmlal.s16	q13, d9, d6[2]
	vmlal.s16	q14, d9, d7[1]
	vmlal.s16	q15, d9, d0[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q6, d10, d1[2]
	vmlal.s16	q7, d10, d2[1]
	vmlal.s16	q8, d10, d3[0]
	vmlal.s16	q9, d10, d3[3]
	vmlal.s16	q10, d10, d4[2]
	vmlal.s16	q11, d10, d5[1]
	vmlal.s16	q12, d10, d6[0]
	vmlal.s16	q13, d10, d6[3]
	vmlal.s16	q14, d10, d7[2]
	vmlal.s16	q15, d10, d0[1]
	vmlal.s16	q6, d11, d1[3]
	vmlal.s16	q7, d11, d2[2]
	vmlal.s16	q8, d11, d3[1]
	vmlal.s16	q9, d11, d4[0]
	vmlal.s16	q10, d11, d4[3]
	vmlal.s16	q11, d11, d5[2]
	vmlal.s16	q12, d11, d6[1]
	vmlal.s16	q13, d11, d7[0]
	vmlal.s16	q14, d11, d7[3]
	vmlal.s16	q15, d11, d0[2]
	vld1.16	{d10, d11}, [r6]!
	vld1.16	{d1}, [r3]!
	vmlal.s16	q6, d8, d2[0]
	vmlal.s16	q7, d8, d2[3]
	vmlal.s16	q8, d8, d3[2]
	vmlal.s16	q9, d8, d4[1]
	vmlal.s16	q10, d8, d5[0]
	vmlal.s16	q11, d8, d5[3]
	vmlal.s16	q12, d8, d6[2]
	vmlal.s16	q13, d8, d7[1]
	vmlal.s16	q14, d8, d0[0]
	vmlal.s16	q15, d8, d0[3]
	vmlal.s16	q6, d9, d2[1]
	vmlal.s16	q7, d9, d3[0]
	vmlal.s16	q8, d9, d3[3]
	vmlal.s16	q9, d9, d4[2]
	vmlal.s16	q10, d9, d5[1]
	vmlal.s16	q11, d9, d6[0]
	vmlal.s16	q12, d9, d6[3]
	vmlal.s16	q13, d9, d7[2]
	vmlal.s16	q14, d9, d0[1]
	vmlal.s16	q15, d9, d1[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q6, d10, d2[2]
	vmlal.s16	q7, d10, d3[1]
	vmlal.s16	q8, d10, d4[0]
	vmlal.s16	q9, d10, d4[3]
	vmlal.s16	q10, d10, d5[2]
	vmlal.s16	q11, d10, d6[1]
	vmlal.s16	q12, d10, d7[0]
	vmlal.s16	q13, d10, d7[3]
	vmlal.s16	q14, d10, d0[2]
	vmlal.s16	q15, d10, d1[1]
	vmlal.s16	q6, d11, d2[3]
	vmlal.s16	q7, d11, d3[2]
	vmlal.s16	q8, d11, d4[1]
	vmlal.s16	q9, d11, d5[0]
	vmlal.s16	q10, d11, d5[3]
	vmlal.s16	q11, d11, d6[2]
	vmlal.s16	q12, d11, d7[1]
	vmlal.s16	q13, d11, d0[0]
	vmlal.s16	q14, d11, d0[3]
	vmlal.s16	q15, d11, d1[2]
	vld1.16	{d10}, [r6]!
	vld1.16	{d2}, [r3]
	add	r3, r3, r10
	subs	r4, r4, #1
	ldreq	r3, [r1]
	ldreq	r6, [r1, #4]
	vmlal.s16	q6, d8, d3[0]
	vmlal.s16	q7, d8, d3[3]
	vmlal.s16	q8, d8, d4[2]
	vmlal.s16	q9, d8, d5[1]
	vmlal.s16	q10, d8, d6[0]
	vmlal.s16	q11, d8, d6[3]
	vmlal.s16	q12, d8, d7[2]
	vmlal.s16	q13, d8, d0[1]
	vmlal.s16	q14, d8, d1[0]
	vmlal.s16	q15, d8, d1[3]
	vmlal.s16	q6, d9, d3[1]
	vmlal.s16	q7, d9, d4[0]
	vmlal.s16	q8, d9, d4[3]
	vmlal.s16	q9, d9, d5[2]
	vmlal.s16	q10, d9, d6[1]
	vmlal.s16	q11, d9, d7[0]
	vmlal.s16	q12, d9, d7[3]
	vmlal.s16	q13, d9, d0[2]
	vmlal.s16	q14, d9, d1[1]
	vmlal.s16	q15, d9, d2[0]
	vld1.16	{d8, d9}, [r6]!
	vmlal.s16	q12, d10, d0[0]
	vmlal.s16	q13, d10, d0[3]
	vmlal.s16	q14, d10, d1[2]
	vmlal.s16	q15, d10, d2[1]
	vmlal.s16	q6, d10, d3[2]
	vld1.16	{d0, d1, d2, d3}, [r3]!
	vmlal.s16	q7, d10, d4[1]
	vmlal.s16	q8, d10, d5[0]
	vmlal.s16	q9, d10, d5[3]
	vmlal.s16	q10, d10, d6[2]
	vmlal.s16	q11, d10, d7[1]
	vld1.16	{d4, d5, d6, d7}, [r3]!
	bne	.Ltmp60
	ldr	r3, [r1, #12]
	vst1.32	{d12, d13, d14, d15}, [r3]!
	vst1.32	{d16, d17, d18, d19}, [r3]!
	vst1.32	{d20, d21, d22, d23}, [r3]!
	vst1.32	{d24, d25, d26, d27}, [r3]!
	vst1.32	{d28, d29, d30, d31}, [r3]

	@NO_APP
.Ltmp61:
	.loc	1 0 5 is_stmt 0                 @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:5
	mov	r3, r7
.Ltmp62:
	@DEBUG_VALUE: x <- $r3
	.loc	1 179 24 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:179:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:199:17 ]
	cmp	r7, r8
	@DEBUG_VALUE: tile:w <- undef
	@DEBUG_VALUE: tile:rows <- undef
	blt	.LBB0_12
.Ltmp63:
@ %bb.13:                               @   in Loop: Header=BB0_7 Depth=2
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 12, DW_OP_deref, DW_OP_LLVM_fragment 96 32] $r11
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_fragment 0 32] $r11
	@DEBUG_VALUE: tile:next <- $r10
	@DEBUG_VALUE: tile:weights <- $lr
	@DEBUG_VALUE: tile:given <- [DW_OP_constu 116, DW_OP_minus, DW_OP_plus_uconst 4, DW_OP_deref, DW_OP_LLVM_fragment 32 32] $r11
	@DEBUG_VALUE: tile:kTaken <- 80
	@DEBUG_VALUE: tile:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: tile:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: x <- $r3
	@DEBUG_VALUE: stretch:sums <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: stretch:pixels <- $r8
	@DEBUG_VALUE: stretch:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: stretch:weights <- $lr
	@DEBUG_VALUE: stretch:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: stretch:in <- $r12
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 0 24 is_stmt 0                @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:24
	ldr	r6, [sp, #28]                   @ 4-byte Reload
	add	r2, sp, #52
	mov	r1, #0
	mov	r3, r2
.Ltmp64:
.LBB0_14:                               @   Parent Loop BB0_4 Depth=1
                                        @     Parent Loop BB0_7 Depth=2
                                        @ =>    This Inner Loop Header: Depth=3
	@DEBUG_VALUE: pixels <- $r8
	@DEBUG_VALUE: at <- $r0
	@DEBUG_VALUE: x <- [DW_OP_plus_uconst 48] [$sp+0]
	@DEBUG_VALUE: y <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:weights <- $lr
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	@DEBUG_VALUE: __ret <- undef
	.loc	1 170 75 is_stmt 1              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:170:75 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	add	r7, r3, #2064
.Ltmp65:
	@DEBUG_VALUE: pool:out <- $r2
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: above <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 52, DW_OP_LLVM_arg 1, DW_OP_constu 2, DW_OP_shl, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r1
	@DEBUG_VALUE: below <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 2, DW_OP_shl, DW_OP_constu 4, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r1
	.loc	1 169 48                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:169:48 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vld1.32	{d16, d17}, [r3]!
.Ltmp66:
	.loc	1 170 75                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:170:75 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vld1.32	{d18, d19}, [r7]
.Ltmp67:
	@DEBUG_VALUE: __ret <- $q9
	.loc	1 166 35                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:166:35 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	add	r1, r1, #2
.Ltmp68:
	@DEBUG_VALUE: i <- $r1
	@DEBUG_VALUE: pool:out <- $r2
	.loc	1 170 49                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:170:49 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	mov	r7, r3
.Ltmp69:
	.loc	1 169 48                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:169:48 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	add	r3, r3, #2032
.Ltmp70:
	.loc	1 170 49                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:170:49 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vld1.32	{d20, d21}, [r7]!
.Ltmp71:
	@DEBUG_VALUE: __ret <- $q10
	.loc	1 166 5                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:166:5 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	cmp	r1, r8
.Ltmp72:
	.loc	1 169 66                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:169:66 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vld1.32	{d22, d23}, [r3]
.Ltmp73:
	@DEBUG_VALUE: __ret <- $q11
	.loc	1 170 39 is_stmt 0              @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:170:39 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vmax.s32	q9, q10, q9
.Ltmp74:
	@DEBUG_VALUE: right_s32x4 <- $q9
	.loc	1 0 39                          @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:39
	mov	r3, r7
	.loc	1 169 38                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:169:38 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vmax.s32	q8, q8, q11
.Ltmp75:
	@DEBUG_VALUE: left_s32x4 <- $q8
	.loc	1 171 24                        @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:171:24 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vmax.s32	q8, q8, q9
.Ltmp76:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	1 171 9                         @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:171:9 @[ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:200:17 ]
	vst1.32	{d16, d17}, [r2]!
.Ltmp77:
	.loc	1 0 9                           @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:0:9
	blt	.LBB0_14
	b	.LBB0_6
.Ltmp78:
.LBB0_15:
	@DEBUG_VALUE: conv_s16_rgb_neon:side <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:bias <- [DW_OP_plus_uconst 32] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:p <- [DW_OP_plus_uconst 44] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:framed <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:out <- [DW_OP_plus_uconst 12] [$r11+0]
	@DEBUG_VALUE: conv_s16_rgb_neon:to <- [DW_OP_plus_uconst 8] [$r11+0]
	.loc	1 206 1 epilogue_begin is_stmt 1 @ csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp:206:1
	sub	sp, r11, #96
.Ltmp79:
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp80:
.Lfunc_end0:
	.size	_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv, .Lfunc_end0-_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	12 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	13 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	14 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	44                              @ 44
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp7-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	48                              @ 48
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp34-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	16                              @ DW_OP_constu
	.byte	80                              @ 80
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	32                              @ 32
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	16                              @ DW_OP_constu
	.byte	80                              @ 80
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.short	9                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	21                              @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.byte	123                             @ DW_OP_breg11
	.byte	140                             @ -116
	.byte	127                             @ 
	.byte	35                              @ DW_OP_plus_uconst
	.byte	12                              @ 12
	.byte	147                             @ DW_OP_piece
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	52                              @ 52
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	50                              @ DW_OP_lit2
	.byte	36                              @ DW_OP_shl
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.short	11                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	113                             @ DW_OP_breg1
	.byte	0                               @ 0
	.byte	50                              @ DW_OP_lit2
	.byte	36                              @ DW_OP_shl
	.byte	52                              @ DW_OP_lit4
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
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
.Ldebug_loc38:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
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
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	19                              @ DW_TAG_structure_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	54                              @ DW_AT_calling_convention
	.byte	11                              @ DW_FORM_data1
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	11                              @ DW_FORM_data1
	.byte	58                              @ DW_AT_decl_file
	.byte	11                              @ DW_FORM_data1
	.byte	59                              @ DW_AT_decl_line
	.byte	11                              @ DW_FORM_data1
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
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
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
	.byte	19                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	20                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	23                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
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
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	26                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
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
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	43                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	5                               @ DW_FORM_data2
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
	.byte	1                               @ Abbrev [1] 0xb:0x9dc DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x60d DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x1e9 DW_TAG_namespace
	.byte	4                               @ Abbrev [4] 0x2c:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	1587                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	1587                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	12                              @ DW_AT_decl_line
	.byte	120                             @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x44:0x69 DW_TAG_subprogram
	.long	.Linfo_string35                 @ DW_AT_linkage_name
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x50:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x5b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1599                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x66:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x71:0xb DW_TAG_formal_parameter
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x7c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	177                             @ DW_AT_decl_line
	.long	1592                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x87:0xb DW_TAG_formal_parameter
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	177                             @ DW_AT_decl_line
	.long	1782                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x92:0x1a DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x93:0xb DW_TAG_variable
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1592                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x9e:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x9f:0xb DW_TAG_variable
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1587                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xad:0xb1 DW_TAG_subprogram
	.long	.Linfo_string48                 @ DW_AT_linkage_name
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xb9:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xc4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1599                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xcf:0xb DW_TAG_formal_parameter
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xda:0xb DW_TAG_formal_parameter
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0xe5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.long	1782                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xf0:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.long	1787                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xfb:0x36 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.byte	16                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x100:0xc DW_TAG_member
	.long	.Linfo_string37                 @ DW_AT_name
	.long	1733                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x10c:0xc DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	1733                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x118:0xc DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	1772                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x124:0xc DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	1782                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	8                               @ Abbrev [8] 0x131:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.long	1792                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x13c:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	1787                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x147:0xb DW_TAG_variable
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x152:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	1634                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x15e:0xb5 DW_TAG_subprogram
	.long	.Linfo_string55                 @ DW_AT_linkage_name
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x16a:0xb DW_TAG_formal_parameter
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x175:0xb DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x180:0xb DW_TAG_formal_parameter
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1592                            @ DW_AT_type
	.byte	6                               @ Abbrev [6] 0x18b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1782                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x196:0x7c DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x197:0xb DW_TAG_variable
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1592                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1a2:0x6f DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1a3:0xb DW_TAG_variable
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	167                             @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1ae:0xb DW_TAG_variable
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1b9:0xb DW_TAG_variable
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1797                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1c4:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1797                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1cf:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1d0:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1610                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x1dc:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1dd:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1610                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x1e9:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1ea:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1610                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x1f6:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1f7:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1610                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	7                               @ Abbrev [7] 0x203:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x204:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1610                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	4                               @ Abbrev [4] 0x214:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	1587                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.byte	10                              @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x220:0xc DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	1587                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_const_value
	.byte	11                              @ Abbrev [11] 0x22c:0x1c DW_TAG_subprogram
	.long	.Linfo_string18                 @ DW_AT_linkage_name
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	1634                            @ DW_AT_type
                                        @ DW_AT_external
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x23c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	1716                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x248:0x9a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	44                              @ DW_AT_byte_size
	.byte	8                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	10                              @ Abbrev [10] 0x251:0xc DW_TAG_member
	.long	.Linfo_string21                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x25d:0xc DW_TAG_member
	.long	.Linfo_string22                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x269:0xc DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x275:0xc DW_TAG_member
	.long	.Linfo_string24                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	12                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x281:0xc DW_TAG_member
	.long	.Linfo_string25                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x28d:0xc DW_TAG_member
	.long	.Linfo_string26                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	20                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x299:0xc DW_TAG_member
	.long	.Linfo_string27                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x2a5:0xc DW_TAG_member
	.long	.Linfo_string28                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	28                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x2b1:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x2bd:0xc DW_TAG_member
	.long	.Linfo_string30                 @ DW_AT_name
	.long	1726                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.byte	36                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x2c9:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	1726                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.byte	37                              @ DW_AT_data_member_location
	.byte	10                              @ Abbrev [10] 0x2d5:0xc DW_TAG_member
	.long	.Linfo_string33                 @ DW_AT_name
	.long	1634                            @ DW_AT_type
	.byte	8                               @ DW_AT_decl_file
	.byte	46                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x2e2:0x321 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string117                @ DW_AT_linkage_name
	.long	.Linfo_string118                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	14                              @ Abbrev [14] 0x2f7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string119                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1716                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x306:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string120                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x315:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string43                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	1772                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x324:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x333:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	8
	.long	.Linfo_string121                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	1802                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x341:0xe DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	145
	.byte	12
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	187                             @ DW_AT_decl_line
	.long	1812                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x34f:0xe DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	52
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	190                             @ DW_AT_decl_line
	.long	2515                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x35d:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string123                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1587                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x36c:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string124                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	1587                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x37b:0xf DW_TAG_variable
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	1787                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x38a:0x16 DW_TAG_inlined_subroutine
	.long	556                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	189                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x396:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	572                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	20                              @ Abbrev [20] 0x3a0:0x259 DW_TAG_lexical_block
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	17                              @ Abbrev [17] 0x3a5:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string122                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	1592                            @ DW_AT_type
	.byte	21                              @ Abbrev [21] 0x3b4:0x244 DW_TAG_lexical_block
	.long	.Ltmp17                         @ DW_AT_low_pc
	.long	.Ltmp78-.Ltmp17                 @ DW_AT_high_pc
	.byte	17                              @ Abbrev [17] 0x3bd:0xf DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	1592                            @ DW_AT_type
	.byte	20                              @ Abbrev [20] 0x3cc:0x22b DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	17                              @ Abbrev [17] 0x3d1:0xf DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	195                             @ DW_AT_decl_line
	.long	1587                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3e0:0xf DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	194                             @ DW_AT_decl_line
	.long	1587                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3ef:0xf DW_TAG_variable
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string125                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	202                             @ DW_AT_decl_line
	.long	1787                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x3fe:0xf DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	196                             @ DW_AT_decl_line
	.long	1733                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x40d:0xbb DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ltmp31                         @ DW_AT_low_pc
	.long	.Ltmp47-.Ltmp31                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	197                             @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x41d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	80                              @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x426:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	20
	.long	91                              @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x42e:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	94
	.long	102                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x435:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	32
	.long	113                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x43d:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	88
	.long	124                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x444:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.byte	52
	.byte	159
	.long	135                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x44d:0x7a DW_TAG_lexical_block
	.long	.Ltmp31                         @ DW_AT_low_pc
	.long	.Ltmp47-.Ltmp31                 @ DW_AT_high_pc
	.long	146                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x45a:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	147                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x463:0x63 DW_TAG_lexical_block
	.long	.Ltmp34                         @ DW_AT_low_pc
	.long	.Ltmp47-.Ltmp34                 @ DW_AT_high_pc
	.long	158                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x470:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	159                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x479:0x4c DW_TAG_inlined_subroutine
	.long	173                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	180                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x485:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	196                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x48e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	207                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x497:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	218                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4a0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	229                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x4a9:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	240                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x4b2:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	305                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x4bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	316                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x4c8:0xb8 DW_TAG_inlined_subroutine
	.long	68                              @ DW_AT_abstract_origin
	.long	.Ltmp50                         @ DW_AT_low_pc
	.long	.Ltmp63-.Ltmp50                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	199                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x4d8:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	92
	.long	80                              @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4df:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	20
	.long	91                              @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4e7:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	94
	.long	102                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4ee:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	32
	.long	113                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4f6:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	88
	.long	124                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4fd:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	16
	.long	135                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x505:0x7a DW_TAG_lexical_block
	.long	.Ltmp50                         @ DW_AT_low_pc
	.long	.Ltmp63-.Ltmp50                 @ DW_AT_high_pc
	.long	146                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x512:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	147                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x51b:0x63 DW_TAG_lexical_block
	.long	.Ltmp50                         @ DW_AT_low_pc
	.long	.Ltmp63-.Ltmp50                 @ DW_AT_high_pc
	.long	158                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x528:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	159                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x531:0x4c DW_TAG_inlined_subroutine
	.long	173                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	1                               @ DW_AT_call_file
	.byte	180                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x53d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	196                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x546:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	207                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x54f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	218                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x558:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	229                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x561:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	240                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x56a:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	305                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x573:0x9 DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	316                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x580:0x76 DW_TAG_inlined_subroutine
	.long	350                             @ DW_AT_abstract_origin
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp78-.Ltmp64                 @ DW_AT_high_pc
	.byte	1                               @ DW_AT_call_file
	.byte	200                             @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x590:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	395                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x599:0x5c DW_TAG_lexical_block
	.long	.Ltmp64                         @ DW_AT_low_pc
	.long	.Ltmp78-.Ltmp64                 @ DW_AT_high_pc
	.long	406                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5a6:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	407                             @ DW_AT_abstract_origin
	.byte	26                              @ Abbrev [26] 0x5af:0x45 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	418                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5b8:0x9 DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	419                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5c1:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	430                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5ca:0x9 DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	441                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5d3:0x9 DW_TAG_variable
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	452                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x5dc:0x17 DW_TAG_lexical_block
	.long	.Ltmp75                         @ DW_AT_low_pc
	.long	.Ltmp78-.Ltmp75                 @ DW_AT_high_pc
	.long	515                             @ DW_AT_abstract_origin
	.byte	25                              @ Abbrev [25] 0x5e9:0x9 DW_TAG_variable
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	516                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x5f9:0x9 DW_TAG_GNU_call_site
	.long	1539                            @ DW_AT_abstract_origin
	.long	.Ltmp24                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x603:0x2a DW_TAG_subprogram
	.long	.Linfo_string66                 @ DW_AT_linkage_name
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	49                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	29                              @ Abbrev [29] 0x60e:0x5 DW_TAG_formal_parameter
	.long	1802                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x613:0x5 DW_TAG_formal_parameter
	.long	1772                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x618:0x5 DW_TAG_formal_parameter
	.long	1599                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x61d:0x5 DW_TAG_formal_parameter
	.long	1592                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x622:0x5 DW_TAG_formal_parameter
	.long	1592                            @ DW_AT_type
	.byte	29                              @ Abbrev [29] 0x627:0x5 DW_TAG_formal_parameter
	.long	1812                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x62d:0x5 DW_TAG_structure_type
	.long	.Linfo_string68                 @ DW_AT_name
                                        @ DW_AT_declaration
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x633:0x5 DW_TAG_const_type
	.long	1592                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x638:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x63f:0xb DW_TAG_typedef
	.long	1592                            @ DW_AT_type
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x64a:0xb DW_TAG_typedef
	.long	1621                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x655:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1634                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x65b:0x6 DW_TAG_subrange_type
	.long	1656                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x662:0xb DW_TAG_typedef
	.long	1645                            @ DW_AT_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x66d:0xb DW_TAG_typedef
	.long	1592                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	36                              @ Abbrev [36] 0x678:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	33                              @ Abbrev [33] 0x67f:0xb DW_TAG_typedef
	.long	1674                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x68a:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	1687                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x690:0x6 DW_TAG_subrange_type
	.long	1656                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x697:0xb DW_TAG_typedef
	.long	1698                            @ DW_AT_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x6a2:0xb DW_TAG_typedef
	.long	1709                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x6ad:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	37                              @ Abbrev [37] 0x6b4:0x5 DW_TAG_reference_type
	.long	1721                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x6b9:0x5 DW_TAG_const_type
	.long	584                             @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x6be:0x7 DW_TAG_base_type
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x6c5:0x5 DW_TAG_pointer_type
	.long	1738                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x6ca:0x5 DW_TAG_const_type
	.long	1743                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x6cf:0xb DW_TAG_typedef
	.long	1754                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x6da:0xb DW_TAG_typedef
	.long	1765                            @ DW_AT_type
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x6e5:0x7 DW_TAG_base_type
	.long	.Linfo_string38                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x6ec:0x5 DW_TAG_pointer_type
	.long	1777                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x6f1:0x5 DW_TAG_const_type
	.long	1634                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x6f6:0x5 DW_TAG_pointer_type
	.long	1634                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x6fb:0x5 DW_TAG_const_type
	.long	1599                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x700:0x5 DW_TAG_const_type
	.long	251                             @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x705:0x5 DW_TAG_const_type
	.long	1610                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x70a:0x5 DW_TAG_reference_type
	.long	1807                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x70f:0x5 DW_TAG_const_type
	.long	1581                            @ DW_AT_type
	.byte	39                              @ Abbrev [39] 0x714:0x1 DW_TAG_pointer_type
	.byte	2                               @ Abbrev [2] 0x715:0xd7 DW_TAG_namespace
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	40                              @ Abbrev [40] 0x71a:0xd1 DW_TAG_namespace
	.long	.Linfo_string70                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	41                              @ Abbrev [41] 0x71f:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	2028                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x726:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	1687                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x72d:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1743                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x734:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1634                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x73b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	2040                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x742:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	2069                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x749:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	2098                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x750:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	2127                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x757:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	2156                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x75e:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	2185                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x765:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	2207                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x76c:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	2229                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x773:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	2251                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x77a:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	2273                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x781:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	2295                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x788:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	2317                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x78f:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	2339                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x796:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	2361                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x79d:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	2372                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7a4:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	2383                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7ab:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	2394                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7b2:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2405                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7b9:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2416                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7c0:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2427                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7c7:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2438                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7ce:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2449                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7d5:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2460                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7dc:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2471                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x7e3:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2493                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x7ec:0xb DW_TAG_typedef
	.long	2039                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x7f7:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	33                              @ Abbrev [33] 0x7f8:0xb DW_TAG_typedef
	.long	2051                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x803:0xb DW_TAG_typedef
	.long	2062                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x80e:0x7 DW_TAG_base_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x815:0xb DW_TAG_typedef
	.long	2080                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x820:0xb DW_TAG_typedef
	.long	2091                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x82b:0x7 DW_TAG_base_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x832:0xb DW_TAG_typedef
	.long	2109                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x83d:0xb DW_TAG_typedef
	.long	2120                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x848:0x7 DW_TAG_base_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x84f:0xb DW_TAG_typedef
	.long	2138                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x85a:0xb DW_TAG_typedef
	.long	2149                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x865:0x7 DW_TAG_base_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x86c:0xb DW_TAG_typedef
	.long	2167                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x877:0xb DW_TAG_typedef
	.long	2178                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	32                              @ Abbrev [32] 0x882:0x7 DW_TAG_base_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	33                              @ Abbrev [33] 0x889:0xb DW_TAG_typedef
	.long	2196                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x894:0xb DW_TAG_typedef
	.long	1698                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x89f:0xb DW_TAG_typedef
	.long	2218                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8aa:0xb DW_TAG_typedef
	.long	1754                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8b5:0xb DW_TAG_typedef
	.long	2240                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8c0:0xb DW_TAG_typedef
	.long	1645                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8cb:0xb DW_TAG_typedef
	.long	2262                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8d6:0xb DW_TAG_typedef
	.long	2051                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8e1:0xb DW_TAG_typedef
	.long	2284                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8ec:0xb DW_TAG_typedef
	.long	2080                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x8f7:0xb DW_TAG_typedef
	.long	2306                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x902:0xb DW_TAG_typedef
	.long	2109                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x90d:0xb DW_TAG_typedef
	.long	2328                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x918:0xb DW_TAG_typedef
	.long	2138                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x923:0xb DW_TAG_typedef
	.long	2350                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x92e:0xb DW_TAG_typedef
	.long	2167                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x939:0xb DW_TAG_typedef
	.long	1709                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x944:0xb DW_TAG_typedef
	.long	1592                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x94f:0xb DW_TAG_typedef
	.long	1592                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x95a:0xb DW_TAG_typedef
	.long	2062                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x965:0xb DW_TAG_typedef
	.long	2091                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x970:0xb DW_TAG_typedef
	.long	2149                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x97b:0xb DW_TAG_typedef
	.long	2149                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x986:0xb DW_TAG_typedef
	.long	2178                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x991:0xb DW_TAG_typedef
	.long	1592                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x99c:0xb DW_TAG_typedef
	.long	2149                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x9a7:0xb DW_TAG_typedef
	.long	2482                            @ DW_AT_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x9b2:0xb DW_TAG_typedef
	.long	2062                            @ DW_AT_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x9bd:0xb DW_TAG_typedef
	.long	2504                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	14                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x9c8:0xb DW_TAG_typedef
	.long	2178                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x9d3:0x13 DW_TAG_array_type
	.long	1634                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x9d8:0x6 DW_TAG_subrange_type
	.long	1656                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	44                              @ Abbrev [44] 0x9de:0x7 DW_TAG_subrange_type
	.long	1656                            @ DW_AT_type
	.short	512                             @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/conv_s16/conv_s16_rgb_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=65
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=80
.Linfo_string4:
	.asciz	"kImageChannels"                @ string offset=88
.Linfo_string5:
	.asciz	"int"                           @ string offset=103
.Linfo_string6:
	.asciz	"kRgbPixels"                    @ string offset=107
.Linfo_string7:
	.asciz	"kStretch"                      @ string offset=118
.Linfo_string8:
	.asciz	"kSums"                         @ string offset=127
.Linfo_string9:
	.asciz	"ptrdiff_t"                     @ string offset=133
.Linfo_string10:
	.asciz	"__int32_t"                     @ string offset=143
.Linfo_string11:
	.asciz	"int32_t"                       @ string offset=153
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=161
.Linfo_string13:
	.asciz	"int32x4_t"                     @ string offset=181
.Linfo_string14:
	.asciz	"signed char"                   @ string offset=191
.Linfo_string15:
	.asciz	"__int8_t"                      @ string offset=203
.Linfo_string16:
	.asciz	"int8_t"                        @ string offset=212
.Linfo_string17:
	.asciz	"int8x16_t"                     @ string offset=219
.Linfo_string18:
	.asciz	"_ZN7facesig9pool_sideERKNS_10ConvParamsE" @ string offset=229
.Linfo_string19:
	.asciz	"pool_side"                     @ string offset=270
.Linfo_string20:
	.asciz	"params"                        @ string offset=280
.Linfo_string21:
	.asciz	"in_height"                     @ string offset=287
.Linfo_string22:
	.asciz	"in_width"                      @ string offset=297
.Linfo_string23:
	.asciz	"cin"                           @ string offset=306
.Linfo_string24:
	.asciz	"out_height"                    @ string offset=310
.Linfo_string25:
	.asciz	"out_width"                     @ string offset=321
.Linfo_string26:
	.asciz	"cout"                          @ string offset=331
.Linfo_string27:
	.asciz	"kernel"                        @ string offset=336
.Linfo_string28:
	.asciz	"stride"                        @ string offset=343
.Linfo_string29:
	.asciz	"pad"                           @ string offset=350
.Linfo_string30:
	.asciz	"relu"                          @ string offset=354
.Linfo_string31:
	.asciz	"bool"                          @ string offset=359
.Linfo_string32:
	.asciz	"pool"                          @ string offset=364
.Linfo_string33:
	.asciz	"chain"                         @ string offset=369
.Linfo_string34:
	.asciz	"ConvParams"                    @ string offset=375
.Linfo_string35:
	.asciz	"_ZN7facesig12_GLOBAL__N_17stretchEPKsiS2_PKiiPi" @ string offset=386
.Linfo_string36:
	.asciz	"stretch"                       @ string offset=434
.Linfo_string37:
	.asciz	"in"                            @ string offset=442
.Linfo_string38:
	.asciz	"short"                         @ string offset=445
.Linfo_string39:
	.asciz	"__int16_t"                     @ string offset=451
.Linfo_string40:
	.asciz	"int16_t"                       @ string offset=461
.Linfo_string41:
	.asciz	"row"                           @ string offset=469
.Linfo_string42:
	.asciz	"weights"                       @ string offset=473
.Linfo_string43:
	.asciz	"bias"                          @ string offset=481
.Linfo_string44:
	.asciz	"pixels"                        @ string offset=486
.Linfo_string45:
	.asciz	"sums"                          @ string offset=493
.Linfo_string46:
	.asciz	"x"                             @ string offset=498
.Linfo_string47:
	.asciz	"at"                            @ string offset=500
.Linfo_string48:
	.asciz	"_ZN7facesig12_GLOBAL__N_14tileEPKsiS2_PKiPi" @ string offset=503
.Linfo_string49:
	.asciz	"tile"                          @ string offset=547
.Linfo_string50:
	.asciz	"kTaken"                        @ string offset=552
.Linfo_string51:
	.asciz	"given"                         @ string offset=559
.Linfo_string52:
	.asciz	"next"                          @ string offset=565
.Linfo_string53:
	.asciz	"w"                             @ string offset=570
.Linfo_string54:
	.asciz	"rows"                          @ string offset=572
.Linfo_string55:
	.asciz	"_ZN7facesig12_GLOBAL__N_14poolEPKiS2_iPi" @ string offset=577
.Linfo_string56:
	.asciz	"top"                           @ string offset=618
.Linfo_string57:
	.asciz	"bottom"                        @ string offset=622
.Linfo_string58:
	.asciz	"out"                           @ string offset=629
.Linfo_string59:
	.asciz	"i"                             @ string offset=633
.Linfo_string60:
	.asciz	"above"                         @ string offset=635
.Linfo_string61:
	.asciz	"below"                         @ string offset=641
.Linfo_string62:
	.asciz	"right_s32x4"                   @ string offset=647
.Linfo_string63:
	.asciz	"left_s32x4"                    @ string offset=659
.Linfo_string64:
	.asciz	"__ret"                         @ string offset=670
.Linfo_string65:
	.asciz	"__s1"                          @ string offset=676
.Linfo_string66:
	.asciz	"_ZN7facesig15requantise_neonERKNS_10RequantiseEPKiiiiPv" @ string offset=681
.Linfo_string67:
	.asciz	"requantise_neon"               @ string offset=737
.Linfo_string68:
	.asciz	"Requantise"                    @ string offset=753
.Linfo_string69:
	.asciz	"std"                           @ string offset=764
.Linfo_string70:
	.asciz	"__1"                           @ string offset=768
.Linfo_string71:
	.asciz	"max_align_t"                   @ string offset=772
.Linfo_string72:
	.asciz	"long long"                     @ string offset=784
.Linfo_string73:
	.asciz	"__int64_t"                     @ string offset=794
.Linfo_string74:
	.asciz	"int64_t"                       @ string offset=804
.Linfo_string75:
	.asciz	"unsigned char"                 @ string offset=812
.Linfo_string76:
	.asciz	"__uint8_t"                     @ string offset=826
.Linfo_string77:
	.asciz	"uint8_t"                       @ string offset=836
.Linfo_string78:
	.asciz	"unsigned short"                @ string offset=844
.Linfo_string79:
	.asciz	"__uint16_t"                    @ string offset=859
.Linfo_string80:
	.asciz	"uint16_t"                      @ string offset=870
.Linfo_string81:
	.asciz	"unsigned int"                  @ string offset=879
.Linfo_string82:
	.asciz	"__uint32_t"                    @ string offset=892
.Linfo_string83:
	.asciz	"uint32_t"                      @ string offset=903
.Linfo_string84:
	.asciz	"unsigned long long"            @ string offset=912
.Linfo_string85:
	.asciz	"__uint64_t"                    @ string offset=931
.Linfo_string86:
	.asciz	"uint64_t"                      @ string offset=942
.Linfo_string87:
	.asciz	"__int_least8_t"                @ string offset=951
.Linfo_string88:
	.asciz	"int_least8_t"                  @ string offset=966
.Linfo_string89:
	.asciz	"__int_least16_t"               @ string offset=979
.Linfo_string90:
	.asciz	"int_least16_t"                 @ string offset=995
.Linfo_string91:
	.asciz	"__int_least32_t"               @ string offset=1009
.Linfo_string92:
	.asciz	"int_least32_t"                 @ string offset=1025
.Linfo_string93:
	.asciz	"__int_least64_t"               @ string offset=1039
.Linfo_string94:
	.asciz	"int_least64_t"                 @ string offset=1055
.Linfo_string95:
	.asciz	"__uint_least8_t"               @ string offset=1069
.Linfo_string96:
	.asciz	"uint_least8_t"                 @ string offset=1085
.Linfo_string97:
	.asciz	"__uint_least16_t"              @ string offset=1099
.Linfo_string98:
	.asciz	"uint_least16_t"                @ string offset=1116
.Linfo_string99:
	.asciz	"__uint_least32_t"              @ string offset=1131
.Linfo_string100:
	.asciz	"uint_least32_t"                @ string offset=1148
.Linfo_string101:
	.asciz	"__uint_least64_t"              @ string offset=1163
.Linfo_string102:
	.asciz	"uint_least64_t"                @ string offset=1180
.Linfo_string103:
	.asciz	"int_fast8_t"                   @ string offset=1195
.Linfo_string104:
	.asciz	"int_fast16_t"                  @ string offset=1207
.Linfo_string105:
	.asciz	"int_fast32_t"                  @ string offset=1220
.Linfo_string106:
	.asciz	"int_fast64_t"                  @ string offset=1233
.Linfo_string107:
	.asciz	"uint_fast8_t"                  @ string offset=1246
.Linfo_string108:
	.asciz	"uint_fast16_t"                 @ string offset=1259
.Linfo_string109:
	.asciz	"uint_fast32_t"                 @ string offset=1273
.Linfo_string110:
	.asciz	"uint_fast64_t"                 @ string offset=1287
.Linfo_string111:
	.asciz	"intptr_t"                      @ string offset=1301
.Linfo_string112:
	.asciz	"uintptr_t"                     @ string offset=1310
.Linfo_string113:
	.asciz	"__intmax_t"                    @ string offset=1320
.Linfo_string114:
	.asciz	"intmax_t"                      @ string offset=1331
.Linfo_string115:
	.asciz	"__uintmax_t"                   @ string offset=1340
.Linfo_string116:
	.asciz	"uintmax_t"                     @ string offset=1352
.Linfo_string117:
	.asciz	"_ZN7facesig17conv_s16_rgb_neonERKNS_10ConvParamsEPKsPKiS4_RKNS_10RequantiseEPv" @ string offset=1362
.Linfo_string118:
	.asciz	"conv_s16_rgb_neon"             @ string offset=1441
.Linfo_string119:
	.asciz	"p"                             @ string offset=1459
.Linfo_string120:
	.asciz	"framed"                        @ string offset=1461
.Linfo_string121:
	.asciz	"to"                            @ string offset=1468
.Linfo_string122:
	.asciz	"y"                             @ string offset=1471
.Linfo_string123:
	.asciz	"width"                         @ string offset=1473
.Linfo_string124:
	.asciz	"side"                          @ string offset=1479
.Linfo_string125:
	.asciz	"first"                         @ string offset=1484
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
