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
	.file	"maxpool_row_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.text
	.globl	_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa @ -- Begin function _ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa
	.p2align	2
	.type	_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa,%function
	.code	32
_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa: @ @_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa
.Lfunc_begin0:
	.file	5 "/work/wt/cside" "csrc/kernels/maxpool/maxpool_row_neon.cpp"
	.loc	5 60 0                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:60:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- $r0
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- $r1
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- $r2
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- $r3
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
	.pad	#64
	sub	sp, sp, #64
	str	r3, [sp, #28]                   @ 4-byte Spill
.Ltmp0:
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	mov	r9, r0
.Ltmp1:
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- $r9
	.loc	5 62 27 prologue_end            @ csrc/kernels/maxpool/maxpool_row_neon.cpp:62:27
	ldr	r3, [r0, #4]
	ldr	r5, [r0]
	str	r1, [sp, #20]                   @ 4-byte Spill
.Ltmp2:
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	.loc	5 63 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:63:5
	cmp	r3, #16
.Ltmp3:
	.loc	5 62 57                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:62:57
	asr	r0, r3, #31
	str	r2, [sp, #16]                   @ 4-byte Spill
.Ltmp4:
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	.loc	5 0 57 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:57
	str	r9, [sp, #24]                   @ 4-byte Spill
.Ltmp5:
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	.loc	5 62 57                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:62:57
	add	r6, r3, r0, lsr #28
	.loc	5 62 33                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:62:33
	add	r0, r5, r5, lsr #31
	asr	r12, r0, #1
.Ltmp6:
	@DEBUG_VALUE: maxpool_row_s8_neon:windows <- $r12
	@DEBUG_VALUE: c <- 0
	.loc	5 62 62 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:62:62
	bic	r1, r6, #15
.Ltmp7:
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- $r1
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- undef
	.loc	5 0 62 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:62
	mov	r0, r3
	str	r1, [sp, #36]                   @ 4-byte Spill
.Ltmp8:
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	str	r12, [sp, #44]                  @ 4-byte Spill
.Ltmp9:
	.loc	5 63 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:63:5
	blt	.LBB0_12
.Ltmp10:
@ %bb.1:
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: c <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:windows <- $r12
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	bic	r0, r12, #-1073741823
	mov	r7, #0
	str	r3, [sp]                        @ 4-byte Spill
	str	r0, [sp, #4]                    @ 4-byte Spill
	str	r6, [sp, #12]                   @ 4-byte Spill
	str	r5, [sp, #8]                    @ 4-byte Spill
	b	.LBB0_3
.Ltmp11:
.LBB0_2:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	ldr	r6, [sp, #12]                   @ 4-byte Reload
	ldr	r7, [r11, #-32]                 @ 4-byte Reload
	ldr	r5, [sp, #8]                    @ 4-byte Reload
.Ltmp12:
	.loc	5 63 34 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:63:34
	add	r7, r7, #16
.Ltmp13:
	@DEBUG_VALUE: c <- $r7
	.loc	5 63 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:63:5
	bic	r0, r6, #15
	cmp	r7, r0
	bge	.LBB0_11
.Ltmp14:
.LBB0_3:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_6 Depth 2
                                        @     Child Loop BB0_10 Depth 2
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: c <- $r7
	@DEBUG_VALUE: sixteen_channels:out <- undef
	.loc	5 64 48 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:48
	ldr	r3, [r9, #4]
.Ltmp15:
	@DEBUG_VALUE: sixteen_channels:right1 <- undef
	@DEBUG_VALUE: sixteen_channels:right0 <- undef
	@DEBUG_VALUE: sixteen_channels:row0 <- undef
	@DEBUG_VALUE: sixteen_channels:row1 <- undef
	@DEBUG_VALUE: sixteen_channels:channels <- $r3
	@DEBUG_VALUE: sixteen_channels:count <- $r12
	.loc	5 28 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	cmp	r5, #4
	str	r7, [r11, #-32]                 @ 4-byte Spill
.Ltmp16:
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	.loc	5 25 41                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:25:41 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	lsl	r2, r3, #1
.Ltmp17:
	@DEBUG_VALUE: sixteen_channels:step <- $r2
	@DEBUG_VALUE: sixteen_channels:x <- 0
	.loc	5 0 41 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:41
	str	r3, [sp, #32]                   @ 4-byte Spill
	bge	.LBB0_5
.Ltmp18:
@ %bb.4:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: sixteen_channels:x <- 0
	@DEBUG_VALUE: sixteen_channels:step <- $r2
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: sixteen_channels:count <- $r12
	@DEBUG_VALUE: sixteen_channels:channels <- $r3
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 64 0                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:64
	ldr	r0, [sp, #28]                   @ 4-byte Reload
	mov	r8, r2
.Ltmp19:
	@DEBUG_VALUE: sixteen_channels:step <- $r8
	@DEBUG_VALUE: sixteen_channels:step <- $r8
	.loc	5 0 0                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:0
	mov	r5, #0
	.loc	5 64 0                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:64
	add	r1, r0, r7
	ldr	r0, [sp, #16]                   @ 4-byte Reload
	add	r2, r0, r7
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	add	lr, r2, r3
	add	r6, r0, r7
.Ltmp20:
	@DEBUG_VALUE: sixteen_channels:out <- $r1
	@DEBUG_VALUE: sixteen_channels:right1 <- $lr
	@DEBUG_VALUE: sixteen_channels:row0 <- $r6
	@DEBUG_VALUE: sixteen_channels:row1 <- $r2
	.loc	5 0 0                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r3, r6, r3
.Ltmp21:
	@DEBUG_VALUE: sixteen_channels:right0 <- $r3
	.loc	5 28 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	b	.LBB0_8
.Ltmp22:
.LBB0_5:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: sixteen_channels:x <- 0
	@DEBUG_VALUE: sixteen_channels:step <- $r2
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: sixteen_channels:count <- $r12
	@DEBUG_VALUE: sixteen_channels:channels <- $r3
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	ldr	r12, [sp, #28]                  @ 4-byte Reload
.Ltmp23:
	.loc	5 28 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r0, r3, r3, lsl #1
	ldr	r6, [sp, #16]                   @ 4-byte Reload
	ldr	r4, [sp, #20]                   @ 4-byte Reload
	add	r1, r12, r3
	str	r1, [r11, #-36]                 @ 4-byte Spill
	add	r1, r6, r2
	add	r8, r4, r2
	str	r2, [sp, #40]                   @ 4-byte Spill
.Ltmp24:
	@DEBUG_VALUE: sixteen_channels:step <- [DW_OP_plus_uconst 40] [$sp+0]
	@DEBUG_VALUE: sixteen_channels:step <- [DW_OP_plus_uconst 40] [$sp+0]
	.loc	5 0 5                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	mov	r2, r3
	.loc	5 28 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r5, r6, r3
	lsl	lr, r2, #2
	add	r9, r6, r0
	add	r10, r4, r0
	add	r3, r4, r3
.Ltmp25:
	.loc	5 0 5                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	mov	r0, #2
.Ltmp26:
.LBB0_6:                                @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: sixteen_channels:out <- undef
	@DEBUG_VALUE: sixteen_channels:right1 <- undef
	@DEBUG_VALUE: sixteen_channels:right0 <- undef
	@DEBUG_VALUE: sixteen_channels:row0 <- undef
	@DEBUG_VALUE: sixteen_channels:row1 <- undef
	.loc	5 29 24 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:29:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r5, r7
	str	r1, [r11, #-40]                 @ 4-byte Spill
	str	r2, [r11, #-44]                 @ 4-byte Spill
.Ltmp27:
	.loc	5 31 44                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:31:44 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r1, r7
.Ltmp28:
	.loc	5 32 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:32:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	ldr	r7, [r11, #-32]                 @ 4-byte Reload
.Ltmp29:
	.loc	5 28 18                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r5, r5, lr
.Ltmp30:
	.loc	5 30 47                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:30:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	ldr	r1, [r11, #-44]                 @ 4-byte Reload
.Ltmp31:
	.loc	5 28 14 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r0, r0, #2
.Ltmp32:
	.loc	5 32 24 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:32:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r7, r9, r7
.Ltmp33:
	.loc	5 32 45                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:32:45 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d20, d21}, [r2]
.Ltmp34:
	@DEBUG_VALUE: __ret <- $q10
	@DEBUG_VALUE: b1 <- $q10
	.loc	5 33 47                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:33:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d16, d17}, [r7]
.Ltmp35:
	@DEBUG_VALUE: __ret <- $q8
	@DEBUG_VALUE: b3 <- $q8
	.loc	5 28 18                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r9, r9, lr
.Ltmp36:
	.loc	5 31 60                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:31:60 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	ldr	r7, [r11, #-32]                 @ 4-byte Reload
.Ltmp37:
	.loc	5 30 47                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:30:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d24, d25}, [r1]
.Ltmp38:
	@DEBUG_VALUE: __ret <- $q12
	@DEBUG_VALUE: a3 <- $q12
	.loc	5 31 60                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:31:60 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r7, r10, r7
	ldr	r1, [r11, #-36]                 @ 4-byte Reload
.Ltmp39:
	.loc	5 33 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:33:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d18, d19}, [r7]
.Ltmp40:
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: b2 <- $q9
	.loc	5 28 18                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r10, r10, lr
	ldr	r7, [r11, #-32]                 @ 4-byte Reload
.Ltmp41:
	.loc	5 36 37 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:36:37 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q8, q9, q8
.Ltmp42:
	@DEBUG_VALUE: b2 <- $q8
	.loc	5 31 28 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:31:28 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r8, r7
.Ltmp43:
	.loc	5 28 18                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r8, r8, lr
.Ltmp44:
	.loc	5 32 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:32:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d22, d23}, [r2]
.Ltmp45:
	@DEBUG_VALUE: __ret <- $q11
	@DEBUG_VALUE: b0 <- $q11
	.loc	5 29 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:29:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r3, r7
.Ltmp46:
	.loc	5 30 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:30:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d26, d27}, [r2]
.Ltmp47:
	@DEBUG_VALUE: __ret <- $q13
	@DEBUG_VALUE: a2 <- $q13
	.loc	5 29 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:29:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r6, r7
.Ltmp48:
	.loc	5 29 45                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:29:45 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d28, d29}, [r2]
.Ltmp49:
	@DEBUG_VALUE: __ret <- $q14
	@DEBUG_VALUE: a1 <- $q14
	.loc	5 29 24                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:29:24 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r4, r7
	vld1.8	{d30, d31}, [r2]
.Ltmp50:
	@DEBUG_VALUE: __ret <- $q15
	@DEBUG_VALUE: a0 <- $q15
	add	r2, r12, r7
.Ltmp51:
	.loc	5 35 14 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:35:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q14, q15, q14
.Ltmp52:
	@DEBUG_VALUE: a0 <- $q14
	.loc	5 28 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r3, r3, lr
.Ltmp53:
	.loc	5 35 37 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:35:37 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q12, q13, q12
.Ltmp54:
	@DEBUG_VALUE: a2 <- $q12
	.loc	5 28 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r6, r6, lr
.Ltmp55:
	.loc	5 36 14 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:36:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q10, q11, q10
.Ltmp56:
	@DEBUG_VALUE: b0 <- $q10
	.loc	5 28 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r4, r4, lr
.Ltmp57:
	@DEBUG_VALUE: sixteen_channels:x <- $r0
	.loc	5 37 9                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:37:9 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	@APP
	@NO_APP
.Ltmp58:
	@DEBUG_VALUE: a0 <- $q14
	@DEBUG_VALUE: a2 <- $q12
	@DEBUG_VALUE: b0 <- $q10
	@DEBUG_VALUE: b2 <- $q8
	.loc	5 38 23 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:38:23 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q9, q14, q12
.Ltmp59:
	@DEBUG_VALUE: __s1 <- $q9
	.loc	5 39 34                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:39:34 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q8, q10, q8
.Ltmp60:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	5 38 9                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:38:9 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vst1.8	{d18, d19}, [r2]
.Ltmp61:
	.loc	5 39 9                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:39:9 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r2, r1, r7
	vst1.8	{d16, d17}, [r2]
	ldr	r2, [sp, #40]                   @ 4-byte Reload
.Ltmp62:
	@DEBUG_VALUE: sixteen_channels:step <- $r2
	.loc	5 28 18 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r1, r1, r2
	add	r12, r12, r2
	str	r1, [r11, #-36]                 @ 4-byte Spill
	ldr	r1, [r11, #-40]                 @ 4-byte Reload
.Ltmp63:
	.loc	5 28 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	ldr	r2, [sp, #44]                   @ 4-byte Reload
.Ltmp64:
	.loc	5 28 18                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r1, r1, lr
.Ltmp65:
	.loc	5 28 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:28:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	cmp	r0, r2
	ble	.LBB0_6
.Ltmp66:
@ %bb.7:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: sixteen_channels:x <- $r0
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 41 14                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:41:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	lr, r5, r7
	add	r1, r12, r7
	ldr	r8, [sp, #40]                   @ 4-byte Reload
	add	r2, r6, r7
	ldr	r5, [sp, #4]                    @ 4-byte Reload
	add	r3, r3, r7
	ldr	r12, [sp, #44]                  @ 4-byte Reload
	add	r6, r4, r7
	ldr	r9, [sp, #24]                   @ 4-byte Reload
.Ltmp67:
.LBB0_8:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: sixteen_channels:out <- $r1
	@DEBUG_VALUE: sixteen_channels:right1 <- $lr
	@DEBUG_VALUE: sixteen_channels:right0 <- $r3
	@DEBUG_VALUE: sixteen_channels:row0 <- $r6
	@DEBUG_VALUE: sixteen_channels:row1 <- $r2
	@DEBUG_VALUE: sixteen_channels:x <- $r5
	.loc	5 0 14 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:14
	ldr	r10, [sp, #32]                  @ 4-byte Reload
	.loc	5 41 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:41:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	cmp	r12, r5
	ble	.LBB0_2
.Ltmp68:
@ %bb.9:                                @   in Loop: Header=BB0_3 Depth=1
	@DEBUG_VALUE: sixteen_channels:x <- $r5
	@DEBUG_VALUE: sixteen_channels:right0 <- $r3
	@DEBUG_VALUE: sixteen_channels:row1 <- $r2
	@DEBUG_VALUE: sixteen_channels:row0 <- $r6
	@DEBUG_VALUE: sixteen_channels:right1 <- $lr
	@DEBUG_VALUE: sixteen_channels:out <- $r1
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	sub	r5, r12, r5
.Ltmp69:
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	mov	r4, #0
.Ltmp70:
.LBB0_10:                               @   Parent Loop BB0_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: sixteen_channels:out <- $r1
	@DEBUG_VALUE: c <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: sixteen_channels:out <- $r1
	@DEBUG_VALUE: sixteen_channels:right1 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $lr
	@DEBUG_VALUE: sixteen_channels:right0 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $r3
	@DEBUG_VALUE: sixteen_channels:row0 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $r6
	@DEBUG_VALUE: sixteen_channels:row1 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $r2
	@DEBUG_VALUE: sixteen_channels:x <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 42 47 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:42:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r0, r2, r4
	add	r7, r3, r4
.Ltmp71:
	.loc	5 42 63                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:42:63 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d16, d17}, [r0]
.Ltmp72:
	@DEBUG_VALUE: __ret <- $q8
	.loc	5 42 47                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:42:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r0, lr, r4
.Ltmp73:
	.loc	5 43 66                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:43:66 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d18, d19}, [r0]
.Ltmp74:
	@DEBUG_VALUE: __ret <- $q9
	.loc	5 42 47                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:42:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r0, r6, r4
.Ltmp75:
	.loc	5 43 48                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:43:48 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d20, d21}, [r7]
.Ltmp76:
	@DEBUG_VALUE: __ret <- $q10
	.loc	5 41 14                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:41:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	add	r4, r4, r8
.Ltmp77:
	.loc	5 42 47                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:42:47 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vld1.8	{d22, d23}, [r0]
.Ltmp78:
	@DEBUG_VALUE: __ret <- $q11
	.loc	5 41 14                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:41:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	subs	r5, r5, #1
.Ltmp79:
	.loc	5 43 39 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:43:39 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q9, q10, q9
.Ltmp80:
	@DEBUG_VALUE: right_s8x16 <- $q9
	.loc	5 42 38                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:42:38 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q8, q11, q8
.Ltmp81:
	@DEBUG_VALUE: sixteen_channels:right1 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $lr
	@DEBUG_VALUE: sixteen_channels:right0 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $r3
	@DEBUG_VALUE: sixteen_channels:row0 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $r6
	@DEBUG_VALUE: sixteen_channels:row1 <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_div, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_mul, DW_OP_consts 2, DW_OP_LLVM_arg 1, DW_OP_mul, DW_OP_LLVM_arg 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] $r4, $r10, $r2
	@DEBUG_VALUE: left_s8x16 <- $q8
	.loc	5 45 23                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:45:23 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vmax.s8	q8, q8, q9
.Ltmp82:
	@DEBUG_VALUE: __s1 <- $q8
	.loc	5 45 9                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:45:9 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:64:9 ]
	vst1.8	{d16, d17}, [r1], r10
.Ltmp83:
	@DEBUG_VALUE: sixteen_channels:out <- $r1
	@DEBUG_VALUE: sixteen_channels:x <- [DW_OP_LLVM_arg 0, DW_OP_consts 2, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 0 9                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:9
	bne	.LBB0_10
	b	.LBB0_2
.Ltmp84:
.LBB0_11:
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 66 19                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:66:19
	ldr	r0, [r9, #4]
	ldr	r3, [sp]                        @ 4-byte Reload
.Ltmp85:
.LBB0_12:
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 0                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0
	lsl	r1, r3, #1
.Ltmp86:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- $r1
	@DEBUG_VALUE: x <- 0
	str	r1, [r11, #-44]                 @ 4-byte Spill
.Ltmp87:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	.loc	5 66 15 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:66:15
	bic	r1, r6, #15
	cmp	r1, r0
	bge	.LBB0_27
.Ltmp88:
@ %bb.13:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 66 15                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:66:15
	cmp	r5, #2
	blt	.LBB0_27
.Ltmp89:
@ %bb.14:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 15 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:15
	mov	r4, #0
	ldr	r2, [sp, #16]                   @ 4-byte Reload
.Ltmp90:
	.loc	5 68 27                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:27
	sub	r1, r4, r3, lsl #1
.Ltmp91:
	.loc	5 0 0                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0
	asr	r0, r6, #4
.Ltmp92:
	.loc	5 67 9                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:67:9
	add	lr, r2, r0, lsl #4
	str	r2, [r11, #-40]                 @ 4-byte Spill
	str	r1, [sp, #32]                   @ 4-byte Spill
	ldr	r1, [sp, #28]                   @ 4-byte Reload
	sub	r3, r1, r2
	add	r5, r1, r0, lsl #4
	str	r3, [sp, #8]                    @ 4-byte Spill
	ldr	r3, [sp, #20]                   @ 4-byte Reload
	str	r5, [sp, #4]                    @ 4-byte Spill
	sub	r1, r1, r3
	add	r8, r3, r0, lsl #4
	str	r1, [sp, #12]                   @ 4-byte Spill
	mov	r1, #0
	str	r1, [r11, #-32]                 @ 4-byte Spill
	sub	r1, r4, r0, lsl #4
	lsl	r0, r0, #4
	str	r3, [r11, #-36]                 @ 4-byte Spill
	str	r1, [sp]                        @ 4-byte Spill
	str	r0, [sp, #40]                   @ 4-byte Spill
	b	.LBB0_16
.Ltmp93:
.LBB0_15:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 9                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:9
	ldr	r0, [r11, #-44]                 @ 4-byte Reload
	.loc	5 67 9 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:67:9
	ldr	r1, [r11, #-36]                 @ 4-byte Reload
	ldr	r12, [sp, #44]                  @ 4-byte Reload
	add	r8, r8, r0
	add	r1, r1, r0
	ldr	r9, [sp, #24]                   @ 4-byte Reload
	str	r1, [r11, #-36]                 @ 4-byte Spill
	add	lr, lr, r0
	ldr	r1, [r11, #-40]                 @ 4-byte Reload
	add	r1, r1, r0
	str	r1, [r11, #-40]                 @ 4-byte Spill
	ldr	r1, [r11, #-32]                 @ 4-byte Reload
.Ltmp94:
	.loc	5 67 38                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:67:38
	add	r1, r1, #1
.Ltmp95:
	@DEBUG_VALUE: x <- $r1
	.loc	5 67 9                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:67:9
	cmp	r1, r12
	str	r1, [r11, #-32]                 @ 4-byte Spill
.Ltmp96:
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	.loc	5 0 9 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:9
	beq	.LBB0_27
.Ltmp97:
.LBB0_16:                               @ =>This Loop Header: Depth=1
                                        @     Child Loop BB0_23 Depth 2
                                        @     Child Loop BB0_26 Depth 2
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 68 54                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:54
	ldr	r12, [r9, #4]
.Ltmp98:
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 52 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
.Ltmp99:
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11, $r11
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 2, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11, $r11
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:c <- $r0
	@DEBUG_VALUE: rest:channels <- $r12
	cmp	r0, r12
.Ltmp100:
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	bge	.LBB0_15
.Ltmp101:
@ %bb.17:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldr	r0, [sp, #40]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	sub	r6, r12, r0
	cmp	r6, #16
	blo	.LBB0_25
.Ltmp102:
@ %bb.18:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 5                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	ldr	r1, [sp, #32]                   @ 4-byte Reload
	ldr	r2, [sp, #12]                   @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	mla	r3, r1, r0, r2
.Ltmp103:
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 68 0                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:68
	sub	r1, r0, #1
.Ltmp104:
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	mla	r0, r12, r1, r3
	cmp	r0, #16
	blo	.LBB0_25
.Ltmp105:
@ %bb.19:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 5                           @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	mul	r2, r12, r0
.Ltmp106:
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, $r2
	add	r0, r3, r2
	cmp	r0, #16
	blo	.LBB0_25
.Ltmp107:
@ %bb.20:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, $r2
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	ldr	r3, [sp, #32]                   @ 4-byte Reload
	ldr	r7, [sp, #8]                    @ 4-byte Reload
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	mla	r3, r3, r0, r7
	mla	r0, r12, r1, r3
	cmp	r0, #16
	blo	.LBB0_25
.Ltmp108:
@ %bb.21:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, $r2
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	ldr	r5, [sp, #36]                   @ 4-byte Reload
	add	r0, r3, r2
	cmp	r0, #16
	blo	.LBB0_25
.Ltmp109:
@ %bb.22:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:out <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 28, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $sp, $r2
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	and	r10, r12, #15
	ldr	r1, [sp, #4]                    @ 4-byte Reload
	add	r2, lr, r12
.Ltmp110:
	ldr	r3, [sp]                        @ 4-byte Reload
	ldr	r7, [sp, #36]                   @ 4-byte Reload
	mla	r4, r12, r0, r1
	bic	r0, r12, #15
	add	r3, r3, r0
	sub	r0, r6, r10
	add	r1, r8, r12
	add	r5, r7, r0
	mov	r6, #0
.Ltmp111:
.LBB0_23:                               @   Parent Loop BB0_16 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 53 75 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:75 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	add	r0, r2, r6
	.loc	5 53 66 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:66 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	add	r7, lr, r6
	.loc	5 53 41                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:41 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	add	r9, r1, r6
	.loc	5 53 75                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:75 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	vld1.8	{d18, d19}, [r0]
	.loc	5 53 66                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:66 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	vld1.8	{d20, d21}, [r7]
	.loc	5 53 32                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:32 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	add	r0, r8, r6
	.loc	5 53 41                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:41 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	vld1.8	{d16, d17}, [r9]
	.loc	5 53 32                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:32 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	vld1.8	{d22, d23}, [r0]
	.loc	5 53 16                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:16 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	add	r0, r4, r6
.Ltmp112:
	.loc	5 18 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:59 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	vmax.s8	q9, q10, q9
	add	r6, r6, #16
.Ltmp113:
	.loc	5 18 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:25 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	vmax.s8	q8, q11, q8
.Ltmp114:
	.loc	5 52 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	cmp	r3, r6
.Ltmp115:
	.loc	5 18 12                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	vmax.s8	q8, q8, q9
.Ltmp116:
	.loc	5 53 16                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:16 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	vst1.8	{d16, d17}, [r0]
	bne	.LBB0_23
.Ltmp117:
@ %bb.24:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	cmp	r10, #0
	beq	.LBB0_15
.Ltmp118:
.LBB0_25:                               @   in Loop: Header=BB0_16 Depth=1
	@DEBUG_VALUE: rest:c <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: rest:channels <- $r12
	@DEBUG_VALUE: rest:right <- $r12
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 52 5 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldr	r0, [r11, #-32]                 @ 4-byte Reload
	add	r6, r5, r12
	ldr	r1, [sp, #28]                   @ 4-byte Reload
	sub	r3, r5, r12
	mla	r0, r12, r0, r5
	add	r9, r1, r0
	ldr	r1, [r11, #-40]                 @ 4-byte Reload
	ldr	r0, [r11, #-36]                 @ 4-byte Reload
	add	r2, r1, r5
	add	r7, r1, r6
	add	r10, r0, r5
	add	r0, r0, r6
	mov	r6, #0
.Ltmp119:
.LBB0_26:                               @   Parent Loop BB0_16 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: rest:row1 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 16, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: rest:row0 <- [DW_OP_LLVM_arg 0, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 32, DW_OP_minus, DW_OP_deref, DW_OP_LLVM_arg 1, DW_OP_constu 44, DW_OP_minus, DW_OP_deref, DW_OP_mul, DW_OP_plus, DW_OP_stack_value] $sp, $r11
	@DEBUG_VALUE: x <- [DW_OP_constu 32, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 53 75                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:75 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldrsb	r5, [r7, -r6]
	.loc	5 53 66                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:66 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldrsb	r4, [r2, -r6]
	.loc	5 53 41                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:41 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldrsb	r1, [r0, -r6]
.Ltmp120:
	.loc	5 18 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:59 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	cmp	r4, r5
.Ltmp121:
	.loc	5 53 32 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:32 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	ldrsb	r12, [r10, -r6]
.Ltmp122:
	@DEBUG_VALUE: larger:a <- undef
	@DEBUG_VALUE: larger:b <- undef
	.loc	5 18 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:59 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	movgt	r5, r4
.Ltmp123:
	@DEBUG_VALUE: larger:a <- undef
	@DEBUG_VALUE: larger:b <- undef
	.loc	5 18 12 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:25 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	cmp	r12, r1
	movgt	r1, r12
.Ltmp124:
	@DEBUG_VALUE: larger:b <- $r5
	@DEBUG_VALUE: larger:a <- $r1
	.loc	5 18 12                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ] ]
	cmp	r1, r5
	movle	r1, r5
.Ltmp125:
	.loc	5 53 16 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:16 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	strb	r1, [r9, -r6]
.Ltmp126:
	@DEBUG_VALUE: rest:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 52 14                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	sub	r6, r6, #1
.Ltmp127:
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:68:13 ]
	cmp	r3, r6
	bne	.LBB0_26
	b	.LBB0_15
.Ltmp128:
.LBB0_27:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 72 12                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:72:12
	ldrb	r0, [r9, #8]
	.loc	5 72 16 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:72:16
	cmp	r0, #1
	bne	.LBB0_34
.Ltmp129:
@ %bb.28:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 72 16 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:72:16
	ldrb	r0, [r9]
	tst	r0, #1
	beq	.LBB0_34
.Ltmp130:
@ %bb.29:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 73 64 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:64
	ldr	r0, [r9, #4]
.Ltmp131:
	@DEBUG_VALUE: rest:out <- undef
	@DEBUG_VALUE: rest:row0 <- undef
	@DEBUG_VALUE: rest:row1 <- undef
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:channels <- $r0
	.loc	5 52 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	cmp	r0, #1
	blt	.LBB0_34
.Ltmp132:
@ %bb.30:
	@DEBUG_VALUE: rest:channels <- $r0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest:out <- undef
	@DEBUG_VALUE: rest:row0 <- undef
	@DEBUG_VALUE: rest:row1 <- undef
	.loc	5 0 5 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:5
	mov	r6, #0
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	cmp	r0, #16
	blo	.LBB0_32
.Ltmp133:
@ %bb.31:
	@DEBUG_VALUE: rest:channels <- $r0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest:out <- undef
	@DEBUG_VALUE: rest:row0 <- undef
	@DEBUG_VALUE: rest:row1 <- undef
	.loc	5 52 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	ldr	r1, [r11, #-44]                 @ 4-byte Reload
	ldr	r2, [sp, #28]                   @ 4-byte Reload
	sub	r1, r0, r1
	mla	r1, r12, r1, r2
	ldr	r2, [sp, #20]                   @ 4-byte Reload
	sub	r2, r1, r2
.Ltmp134:
	.loc	5 52 26 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:26 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	cmp	r2, #16
.Ltmp135:
	@DEBUG_VALUE: rest:out <- undef
	@DEBUG_VALUE: rest:row0 <- undef
	@DEBUG_VALUE: rest:row1 <- undef
	.loc	5 52 0                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	ldrhs	r2, [sp, #16]                   @ 4-byte Reload
	subhs	r1, r1, r2
.Ltmp136:
	.loc	5 52 26                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:26 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	cmphs	r1, #16
	bhs	.LBB0_35
.Ltmp137:
.LBB0_32:
	@DEBUG_VALUE: rest:channels <- $r0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 26                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:26
	ldr	r1, [r11, #-44]                 @ 4-byte Reload
	mul	r7, r0, r12
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	ldr	r2, [sp, #20]                   @ 4-byte Reload
	sub	r0, r0, r6
.Ltmp138:
	ldr	r3, [sp, #16]                   @ 4-byte Reload
	mul	r1, r12, r1
	add	r1, r6, r1
	add	r2, r2, r1
	add	r3, r3, r1
	add	r1, r6, r7
	ldr	r7, [sp, #28]                   @ 4-byte Reload
	add	r1, r7, r1
.Ltmp139:
.LBB0_33:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	@DEBUG_VALUE: rest:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	@DEBUG_VALUE: larger:a <- undef
	@DEBUG_VALUE: larger:b <- undef
	.loc	5 53 66                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:66 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	ldrsb	r7, [r3], #1
	.loc	5 53 32                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:32 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	ldrsb	r6, [r2], #1
.Ltmp140:
	@DEBUG_VALUE: larger:a <- undef
	@DEBUG_VALUE: larger:a <- undef
	@DEBUG_VALUE: larger:b <- undef
	@DEBUG_VALUE: larger:b <- undef
	.loc	5 18 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ] ]
	cmp	r6, r7
	movgt	r7, r6
.Ltmp141:
	.loc	5 52 14                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:14 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	subs	r0, r0, #1
.Ltmp142:
	.loc	5 53 16                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:16 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	strb	r7, [r1], #1
.Ltmp143:
	@DEBUG_VALUE: rest:c <- [DW_OP_LLVM_arg 0, DW_OP_consts 18446744073709551615, DW_OP_LLVM_arg 0, DW_OP_mul, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_minus, DW_OP_consts 18446744073709551615, DW_OP_div, DW_OP_consts 1, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_plus, DW_OP_stack_value] undef
	.loc	5 0 16 is_stmt 0                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:16
	bne	.LBB0_33
.Ltmp144:
.LBB0_34:
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 75 1 epilogue_begin is_stmt 1 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:75:1
	sub	sp, r11, #28
.Ltmp145:
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp146:
.LBB0_35:
	@DEBUG_VALUE: rest:channels <- $r0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 0 1 is_stmt 0                 @ csrc/kernels/maxpool/maxpool_row_neon.cpp:0:1
	ldr	r1, [sp, #16]                   @ 4-byte Reload
	bic	r6, r0, #-2147483633
	ldr	r3, [r11, #-44]                 @ 4-byte Reload
	mla	r2, r12, r3, r1
	@DEBUG_VALUE: rest:row1 <- $r2
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	mla	r3, r12, r3, r1
	@DEBUG_VALUE: rest:row0 <- $r3
	ldr	r1, [sp, #28]                   @ 4-byte Reload
	mla	r7, r0, r12, r1
	@DEBUG_VALUE: rest:out <- $r7
	mov	r1, r6
.Ltmp147:
.LBB0_36:                               @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: rest:channels <- $r0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 53 66                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:66 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	vld1.8	{d16, d17}, [r2]!
.Ltmp148:
	.loc	5 52 5 is_stmt 1                @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	subs	r1, r1, #16
.Ltmp149:
	.loc	5 53 32 is_stmt 0               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:32 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	vld1.8	{d18, d19}, [r3]!
.Ltmp150:
	.loc	5 18 12 is_stmt 1               @ csrc/kernels/maxpool/maxpool_row_neon.cpp:18:12 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:18 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ] ]
	vmax.s8	q8, q9, q8
.Ltmp151:
	.loc	5 53 16                         @ csrc/kernels/maxpool/maxpool_row_neon.cpp:53:16 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	vst1.8	{d16, d17}, [r7]!
	bne	.LBB0_36
.Ltmp152:
@ %bb.37:
	@DEBUG_VALUE: rest:channels <- $r0
	@DEBUG_VALUE: rest:c <- 0
	@DEBUG_VALUE: rest:right <- 0
	@DEBUG_VALUE: maxpool_row_s8_neon:step <- [DW_OP_constu 44, DW_OP_minus] [$r11+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:whole <- [DW_OP_plus_uconst 36] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:p <- [DW_OP_plus_uconst 24] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row1 <- [DW_OP_plus_uconst 16] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:row0 <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: maxpool_row_s8_neon:out <- [DW_OP_plus_uconst 28] [$sp+0]
	.loc	5 52 5                          @ csrc/kernels/maxpool/maxpool_row_neon.cpp:52:5 @[ csrc/kernels/maxpool/maxpool_row_neon.cpp:73:5 ]
	cmp	r0, r6
	bne	.LBB0_32
	b	.LBB0_34
.Ltmp153:
.Lfunc_end0:
	.size	_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa, .Lfunc_end0-_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.file	12 "/work/wt/cside" "csrc/kernels/maxpool/maxpool_row.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	24                              @ 24
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp7-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	84                              @ -44
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	126                             @ DW_OP_breg14
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	24                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	126                             @ DW_OP_breg14
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	24                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	115                             @ DW_OP_breg3
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	24                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.short	18                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.short	24                              @ Loc expr size
	.byte	116                             @ DW_OP_breg4
	.byte	0                               @ 0
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	27                              @ DW_OP_div
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	30                              @ DW_OP_mul
	.byte	17                              @ DW_OP_consts
	.byte	2                               @ 2
	.byte	122                             @ DW_OP_breg10
	.byte	0                               @ 0
	.byte	30                              @ DW_OP_mul
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp21-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp24-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
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
.Ldebug_loc18:
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
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
.Ldebug_loc19:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
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
	.long	.Ltmp40-.Lfunc_begin0
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
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
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
.Ldebug_loc21:
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
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
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
.Ldebug_loc22:
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
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
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
.Ldebug_loc23:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
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
.Ldebug_loc24:
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
.Ldebug_loc25:
	.long	.Ltmp50-.Lfunc_begin0
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
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
.Ldebug_loc26:
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
.Ldebug_loc27:
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
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
.Ldebug_loc28:
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
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
.Ldebug_loc29:
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
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
.Ldebug_loc30:
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
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
.Ldebug_loc31:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	.Ltmp95-.Lfunc_begin0
	.long	.Ltmp96-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	28                              @ 28
	.byte	6                               @ DW_OP_deref
	.byte	114                             @ DW_OP_breg2
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	84                              @ -44
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	84                              @ -44
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	84                              @ -44
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	12                              @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	16                              @ 16
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	96                              @ -32
	.byte	6                               @ DW_OP_deref
	.byte	123                             @ DW_OP_breg11
	.byte	84                              @ -44
	.byte	6                               @ DW_OP_deref
	.byte	30                              @ DW_OP_mul
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	36                              @ 36
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc39:
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp139-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
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
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
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
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	27                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	28                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
	.byte	19                              @ DW_TAG_structure_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	60                              @ DW_AT_declaration
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	31                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x84e DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
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
	.byte	77                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x43:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	80                              @ DW_AT_type
	.byte	5                               @ Abbrev [5] 0x49:0x6 DW_TAG_subrange_type
	.long	109                             @ DW_AT_type
	.byte	16                              @ DW_AT_count
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
	.byte	7                               @ Abbrev [7] 0x74:0x4c4 DW_TAG_namespace
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	8                               @ Abbrev [8] 0x79:0x21d DW_TAG_namespace
	.byte	9                               @ Abbrev [9] 0x7a:0x1a5 DW_TAG_subprogram
	.long	.Linfo_string11                 @ DW_AT_linkage_name
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0x86:0xb DW_TAG_formal_parameter
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x91:0xb DW_TAG_formal_parameter
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x9c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xa7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	23                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0xb2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.long	1346                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xbd:0xb DW_TAG_variable
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xc8:0xb DW_TAG_variable
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xd3:0xb DW_TAG_variable
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.long	1351                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xde:0xb DW_TAG_variable
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0xe9:0xdc DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0xea:0xb DW_TAG_variable
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0xf5:0xb DW_TAG_variable
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x100:0xb DW_TAG_variable
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x10b:0xb DW_TAG_variable
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x116:0xb DW_TAG_variable
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x121:0xb DW_TAG_variable
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x12c:0xb DW_TAG_variable
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x137:0xb DW_TAG_variable
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x142:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x143:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x14f:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x150:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x15c:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x15d:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x169:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x16a:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x176:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x177:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x183:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x184:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x190:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x191:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x19d:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x19e:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1aa:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1ab:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1b7:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1b8:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1c5:0x59 DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1c6:0xb DW_TAG_variable
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	1356                            @ DW_AT_type
	.byte	11                              @ Abbrev [11] 0x1d1:0xb DW_TAG_variable
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	1356                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1dc:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1dd:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1e9:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1ea:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x1f6:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x1f7:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x203:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x204:0xb DW_TAG_variable
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	12                              @ Abbrev [12] 0x210:0xd DW_TAG_lexical_block
	.byte	11                              @ Abbrev [11] 0x211:0xb DW_TAG_variable
	.long	.Linfo_string31                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	45                              @ DW_AT_decl_line
	.long	56                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x21f:0x4f DW_TAG_subprogram
	.long	.Linfo_string34                 @ DW_AT_linkage_name
	.long	.Linfo_string35                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0x22b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x236:0xb DW_TAG_formal_parameter
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x241:0xb DW_TAG_formal_parameter
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	38                              @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x24c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x257:0xb DW_TAG_formal_parameter
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	50                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x262:0xb DW_TAG_formal_parameter
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	1346                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x26e:0x27 DW_TAG_subprogram
	.long	.Linfo_string38                 @ DW_AT_linkage_name
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	80                              @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	10                              @ Abbrev [10] 0x27e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	80                              @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x289:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	80                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x296:0x273 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string95                 @ DW_AT_linkage_name
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	15                              @ Abbrev [15] 0x2ab:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	2114                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2ba:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2c9:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	1336                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x2d8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.long	1346                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2e7:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string102                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	2131                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x2f6:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string103                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	2131                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x305:0xf DW_TAG_variable
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	61                              @ DW_AT_decl_line
	.long	1351                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x314:0x131 DW_TAG_lexical_block
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	16                              @ Abbrev [16] 0x319:0xf DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	63                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x328:0x11c DW_TAG_inlined_subroutine
	.long	122                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	64                              @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x334:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	134                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x33d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	145                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x346:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	156                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x34f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	167                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x358:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	178                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x361:0x9 DW_TAG_variable
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	189                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x36a:0x9 DW_TAG_variable
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	200                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x373:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	211                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x37c:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	222                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x385:0x8b DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	233                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x38e:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	234                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x397:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	245                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3a0:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	256                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3a9:0x9 DW_TAG_variable
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	267                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3b2:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	278                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3bb:0x9 DW_TAG_variable
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	289                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3c4:0x9 DW_TAG_variable
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	300                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3cd:0x9 DW_TAG_variable
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	311                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x3d6:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.long	322                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3df:0x9 DW_TAG_variable
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	323                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x3e9:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.long	426                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x3f2:0x9 DW_TAG_variable
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	427                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x3fc:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.long	439                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x405:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	440                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x410:0x33 DW_TAG_lexical_block
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.long	453                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x419:0x9 DW_TAG_variable
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	454                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x422:0x9 DW_TAG_variable
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	465                             @ DW_AT_abstract_origin
	.byte	22                              @ Abbrev [22] 0x42b:0x17 DW_TAG_lexical_block
	.long	.Ltmp81                         @ DW_AT_low_pc
	.long	.Ltmp84-.Ltmp81                 @ DW_AT_high_pc
	.long	528                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x438:0x9 DW_TAG_variable
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	529                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	17                              @ Abbrev [17] 0x445:0x8f DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.byte	16                              @ Abbrev [16] 0x44a:0xf DW_TAG_variable
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	67                              @ DW_AT_decl_line
	.long	49                              @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x459:0x7a DW_TAG_inlined_subroutine
	.long	543                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	68                              @ DW_AT_call_line
	.byte	13                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x465:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	555                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x46e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	566                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x477:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	577                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x480:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	588                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x489:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	599                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x492:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	610                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x49b:0xc DW_TAG_inlined_subroutine
	.long	622                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	59                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x4a7:0xc DW_TAG_inlined_subroutine
	.long	622                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	18                              @ Abbrev [18] 0x4b3:0x1f DW_TAG_inlined_subroutine
	.long	622                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x4bf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	638                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4c8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	649                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	18                              @ Abbrev [18] 0x4d4:0x34 DW_TAG_inlined_subroutine
	.long	543                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	73                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x4e0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	577                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4e9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	588                             @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x4f2:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	599                             @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x4fb:0xc DW_TAG_inlined_subroutine
	.long	622                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x509:0x2e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string101                @ DW_AT_name
	.byte	12                              @ DW_AT_byte_size
	.byte	12                              @ DW_AT_decl_file
	.byte	13                              @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x512:0xc DW_TAG_member
	.long	.Linfo_string98                 @ DW_AT_name
	.long	1617                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x51e:0xc DW_TAG_member
	.long	.Linfo_string15                 @ DW_AT_name
	.long	1617                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	25                              @ Abbrev [25] 0x52a:0xc DW_TAG_member
	.long	.Linfo_string99                 @ DW_AT_name
	.long	2124                            @ DW_AT_type
	.byte	12                              @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x538:0x5 DW_TAG_pointer_type
	.long	1341                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x53d:0x5 DW_TAG_const_type
	.long	80                              @ DW_AT_type
	.byte	26                              @ Abbrev [26] 0x542:0x5 DW_TAG_pointer_type
	.long	80                              @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x547:0x5 DW_TAG_const_type
	.long	38                              @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x54c:0x5 DW_TAG_const_type
	.long	56                              @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x551:0xd7 DW_TAG_namespace
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	28                              @ Abbrev [28] 0x556:0xd1 DW_TAG_namespace
	.long	.Linfo_string43                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	29                              @ Abbrev [29] 0x55b:0x7 DW_TAG_imported_declaration
	.byte	7                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	1576                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x562:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	80                              @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x569:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	1588                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x570:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	1617                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x577:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	1639                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x57e:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	1668                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x585:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	1697                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x58c:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	1726                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x593:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	1755                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x59a:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	1784                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5a1:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	1806                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5a8:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	1828                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5af:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	1850                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5b6:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	1872                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5bd:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	1894                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5c4:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	1916                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5cb:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	1938                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5d2:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	1960                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5d9:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	1971                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5e0:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	1982                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5e7:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	1993                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5ee:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	2004                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5f5:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	2015                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x5fc:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	2026                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x603:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	2037                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x60a:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	2048                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x611:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	2059                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x618:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	2070                            @ DW_AT_import
	.byte	29                              @ Abbrev [29] 0x61f:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	2092                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x628:0xb DW_TAG_typedef
	.long	1587                            @ DW_AT_type
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x633:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	2                               @ Abbrev [2] 0x634:0xb DW_TAG_typedef
	.long	1599                            @ DW_AT_type
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x63f:0xb DW_TAG_typedef
	.long	1610                            @ DW_AT_type
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x64a:0x7 DW_TAG_base_type
	.long	.Linfo_string45                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x651:0xb DW_TAG_typedef
	.long	1628                            @ DW_AT_type
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x65c:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x667:0xb DW_TAG_typedef
	.long	1650                            @ DW_AT_type
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x672:0xb DW_TAG_typedef
	.long	1661                            @ DW_AT_type
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x67d:0x7 DW_TAG_base_type
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x684:0xb DW_TAG_typedef
	.long	1679                            @ DW_AT_type
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x68f:0xb DW_TAG_typedef
	.long	1690                            @ DW_AT_type
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x69a:0x7 DW_TAG_base_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x6a1:0xb DW_TAG_typedef
	.long	1708                            @ DW_AT_type
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6ac:0xb DW_TAG_typedef
	.long	1719                            @ DW_AT_type
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x6b7:0x7 DW_TAG_base_type
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x6be:0xb DW_TAG_typedef
	.long	1737                            @ DW_AT_type
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6c9:0xb DW_TAG_typedef
	.long	1748                            @ DW_AT_type
	.long	.Linfo_string60                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x6d4:0x7 DW_TAG_base_type
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x6db:0xb DW_TAG_typedef
	.long	1766                            @ DW_AT_type
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x6e6:0xb DW_TAG_typedef
	.long	1777                            @ DW_AT_type
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	3                               @ Abbrev [3] 0x6f1:0x7 DW_TAG_base_type
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	2                               @ Abbrev [2] 0x6f8:0xb DW_TAG_typedef
	.long	1795                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x703:0xb DW_TAG_typedef
	.long	91                              @ DW_AT_type
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x70e:0xb DW_TAG_typedef
	.long	1817                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x719:0xb DW_TAG_typedef
	.long	1599                            @ DW_AT_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x724:0xb DW_TAG_typedef
	.long	1839                            @ DW_AT_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x72f:0xb DW_TAG_typedef
	.long	1628                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x73a:0xb DW_TAG_typedef
	.long	1861                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x745:0xb DW_TAG_typedef
	.long	1650                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x750:0xb DW_TAG_typedef
	.long	1883                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x75b:0xb DW_TAG_typedef
	.long	1679                            @ DW_AT_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x766:0xb DW_TAG_typedef
	.long	1905                            @ DW_AT_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x771:0xb DW_TAG_typedef
	.long	1708                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x77c:0xb DW_TAG_typedef
	.long	1927                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x787:0xb DW_TAG_typedef
	.long	1737                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x792:0xb DW_TAG_typedef
	.long	1949                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x79d:0xb DW_TAG_typedef
	.long	1766                            @ DW_AT_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7a8:0xb DW_TAG_typedef
	.long	102                             @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7b3:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7be:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7c9:0xb DW_TAG_typedef
	.long	1661                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7d4:0xb DW_TAG_typedef
	.long	1690                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7df:0xb DW_TAG_typedef
	.long	1748                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7ea:0xb DW_TAG_typedef
	.long	1748                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x7f5:0xb DW_TAG_typedef
	.long	1777                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x800:0xb DW_TAG_typedef
	.long	49                              @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x80b:0xb DW_TAG_typedef
	.long	1748                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x816:0xb DW_TAG_typedef
	.long	2081                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x821:0xb DW_TAG_typedef
	.long	1661                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x82c:0xb DW_TAG_typedef
	.long	2103                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	2                               @ Abbrev [2] 0x837:0xb DW_TAG_typedef
	.long	1777                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	31                              @ Abbrev [31] 0x842:0x5 DW_TAG_reference_type
	.long	2119                            @ DW_AT_type
	.byte	27                              @ Abbrev [27] 0x847:0x5 DW_TAG_const_type
	.long	1289                            @ DW_AT_type
	.byte	3                               @ Abbrev [3] 0x84c:0x7 DW_TAG_base_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	27                              @ Abbrev [27] 0x853:0x5 DW_TAG_const_type
	.long	49                              @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp84-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/maxpool/maxpool_row_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=63
.Linfo_string3:
	.asciz	"int"                           @ string offset=78
.Linfo_string4:
	.asciz	"ptrdiff_t"                     @ string offset=82
.Linfo_string5:
	.asciz	"signed char"                   @ string offset=92
.Linfo_string6:
	.asciz	"__int8_t"                      @ string offset=104
.Linfo_string7:
	.asciz	"int8_t"                        @ string offset=113
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=120
.Linfo_string9:
	.asciz	"int8x16_t"                     @ string offset=140
.Linfo_string10:
	.asciz	"facesig"                       @ string offset=150
.Linfo_string11:
	.asciz	"_ZN7facesig12_GLOBAL__N_116sixteen_channelsEPKaS2_iiPa" @ string offset=158
.Linfo_string12:
	.asciz	"sixteen_channels"              @ string offset=213
.Linfo_string13:
	.asciz	"row0"                          @ string offset=230
.Linfo_string14:
	.asciz	"row1"                          @ string offset=235
.Linfo_string15:
	.asciz	"channels"                      @ string offset=240
.Linfo_string16:
	.asciz	"count"                         @ string offset=249
.Linfo_string17:
	.asciz	"out"                           @ string offset=255
.Linfo_string18:
	.asciz	"right1"                        @ string offset=259
.Linfo_string19:
	.asciz	"right0"                        @ string offset=266
.Linfo_string20:
	.asciz	"step"                          @ string offset=273
.Linfo_string21:
	.asciz	"x"                             @ string offset=278
.Linfo_string22:
	.asciz	"b1"                            @ string offset=280
.Linfo_string23:
	.asciz	"b3"                            @ string offset=283
.Linfo_string24:
	.asciz	"a3"                            @ string offset=286
.Linfo_string25:
	.asciz	"b2"                            @ string offset=289
.Linfo_string26:
	.asciz	"b0"                            @ string offset=292
.Linfo_string27:
	.asciz	"a2"                            @ string offset=295
.Linfo_string28:
	.asciz	"a1"                            @ string offset=298
.Linfo_string29:
	.asciz	"a0"                            @ string offset=301
.Linfo_string30:
	.asciz	"__ret"                         @ string offset=304
.Linfo_string31:
	.asciz	"__s1"                          @ string offset=310
.Linfo_string32:
	.asciz	"right_s8x16"                   @ string offset=315
.Linfo_string33:
	.asciz	"left_s8x16"                    @ string offset=327
.Linfo_string34:
	.asciz	"_ZN7facesig12_GLOBAL__N_14restEPKaS2_iiiPa" @ string offset=338
.Linfo_string35:
	.asciz	"rest"                          @ string offset=381
.Linfo_string36:
	.asciz	"right"                         @ string offset=386
.Linfo_string37:
	.asciz	"c"                             @ string offset=392
.Linfo_string38:
	.asciz	"_ZN7facesig12_GLOBAL__N_16largerEaa" @ string offset=394
.Linfo_string39:
	.asciz	"larger"                        @ string offset=430
.Linfo_string40:
	.asciz	"a"                             @ string offset=437
.Linfo_string41:
	.asciz	"b"                             @ string offset=439
.Linfo_string42:
	.asciz	"std"                           @ string offset=441
.Linfo_string43:
	.asciz	"__1"                           @ string offset=445
.Linfo_string44:
	.asciz	"max_align_t"                   @ string offset=449
.Linfo_string45:
	.asciz	"short"                         @ string offset=461
.Linfo_string46:
	.asciz	"__int16_t"                     @ string offset=467
.Linfo_string47:
	.asciz	"int16_t"                       @ string offset=477
.Linfo_string48:
	.asciz	"__int32_t"                     @ string offset=485
.Linfo_string49:
	.asciz	"int32_t"                       @ string offset=495
.Linfo_string50:
	.asciz	"long long"                     @ string offset=503
.Linfo_string51:
	.asciz	"__int64_t"                     @ string offset=513
.Linfo_string52:
	.asciz	"int64_t"                       @ string offset=523
.Linfo_string53:
	.asciz	"unsigned char"                 @ string offset=531
.Linfo_string54:
	.asciz	"__uint8_t"                     @ string offset=545
.Linfo_string55:
	.asciz	"uint8_t"                       @ string offset=555
.Linfo_string56:
	.asciz	"unsigned short"                @ string offset=563
.Linfo_string57:
	.asciz	"__uint16_t"                    @ string offset=578
.Linfo_string58:
	.asciz	"uint16_t"                      @ string offset=589
.Linfo_string59:
	.asciz	"unsigned int"                  @ string offset=598
.Linfo_string60:
	.asciz	"__uint32_t"                    @ string offset=611
.Linfo_string61:
	.asciz	"uint32_t"                      @ string offset=622
.Linfo_string62:
	.asciz	"unsigned long long"            @ string offset=631
.Linfo_string63:
	.asciz	"__uint64_t"                    @ string offset=650
.Linfo_string64:
	.asciz	"uint64_t"                      @ string offset=661
.Linfo_string65:
	.asciz	"__int_least8_t"                @ string offset=670
.Linfo_string66:
	.asciz	"int_least8_t"                  @ string offset=685
.Linfo_string67:
	.asciz	"__int_least16_t"               @ string offset=698
.Linfo_string68:
	.asciz	"int_least16_t"                 @ string offset=714
.Linfo_string69:
	.asciz	"__int_least32_t"               @ string offset=728
.Linfo_string70:
	.asciz	"int_least32_t"                 @ string offset=744
.Linfo_string71:
	.asciz	"__int_least64_t"               @ string offset=758
.Linfo_string72:
	.asciz	"int_least64_t"                 @ string offset=774
.Linfo_string73:
	.asciz	"__uint_least8_t"               @ string offset=788
.Linfo_string74:
	.asciz	"uint_least8_t"                 @ string offset=804
.Linfo_string75:
	.asciz	"__uint_least16_t"              @ string offset=818
.Linfo_string76:
	.asciz	"uint_least16_t"                @ string offset=835
.Linfo_string77:
	.asciz	"__uint_least32_t"              @ string offset=850
.Linfo_string78:
	.asciz	"uint_least32_t"                @ string offset=867
.Linfo_string79:
	.asciz	"__uint_least64_t"              @ string offset=882
.Linfo_string80:
	.asciz	"uint_least64_t"                @ string offset=899
.Linfo_string81:
	.asciz	"int_fast8_t"                   @ string offset=914
.Linfo_string82:
	.asciz	"int_fast16_t"                  @ string offset=926
.Linfo_string83:
	.asciz	"int_fast32_t"                  @ string offset=939
.Linfo_string84:
	.asciz	"int_fast64_t"                  @ string offset=952
.Linfo_string85:
	.asciz	"uint_fast8_t"                  @ string offset=965
.Linfo_string86:
	.asciz	"uint_fast16_t"                 @ string offset=978
.Linfo_string87:
	.asciz	"uint_fast32_t"                 @ string offset=992
.Linfo_string88:
	.asciz	"uint_fast64_t"                 @ string offset=1006
.Linfo_string89:
	.asciz	"intptr_t"                      @ string offset=1020
.Linfo_string90:
	.asciz	"uintptr_t"                     @ string offset=1029
.Linfo_string91:
	.asciz	"__intmax_t"                    @ string offset=1039
.Linfo_string92:
	.asciz	"intmax_t"                      @ string offset=1050
.Linfo_string93:
	.asciz	"__uintmax_t"                   @ string offset=1059
.Linfo_string94:
	.asciz	"uintmax_t"                     @ string offset=1071
.Linfo_string95:
	.asciz	"_ZN7facesig19maxpool_row_s8_neonERKNS_13PoolRowParamsEPKaS4_Pa" @ string offset=1081
.Linfo_string96:
	.asciz	"maxpool_row_s8_neon"           @ string offset=1144
.Linfo_string97:
	.asciz	"p"                             @ string offset=1164
.Linfo_string98:
	.asciz	"width"                         @ string offset=1166
.Linfo_string99:
	.asciz	"pad"                           @ string offset=1172
.Linfo_string100:
	.asciz	"bool"                          @ string offset=1176
.Linfo_string101:
	.asciz	"PoolRowParams"                 @ string offset=1181
.Linfo_string102:
	.asciz	"windows"                       @ string offset=1195
.Linfo_string103:
	.asciz	"whole"                         @ string offset=1203
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
