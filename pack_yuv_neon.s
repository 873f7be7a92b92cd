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
	.file	"pack_yuv_neon.cpp"
	.file	1 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	2 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.file	3 "/work/wt/cside" "csrc/image/kernels.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	5 "/work/wt/cside" "csrc/image/pack_yuv_neon.cpp"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.text
	.globl	_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh @ -- Begin function _ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh
	.p2align	2
	.type	_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin0:
	.loc	5 214 0                         @ csrc/image/pack_yuv_neon.cpp:214:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_yuv_neon:params <- $r0
	@DEBUG_VALUE: pack_yuv_neon:rows <- $r1
	@DEBUG_VALUE: pack_yuv_neon:count <- $r2
	@DEBUG_VALUE: pack_yuv_neon:to <- $r3
	.save	{r4, r5, r6, r7, r8, r9, r11, lr}
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	.setfp	r11, sp, #24
	add	r11, sp, #24
	.cfi_def_cfa r11, 8
	.pad	#16
	sub	sp, sp, #16
	mov	r4, r2
.Ltmp0:
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 215 33 prologue_end           @ csrc/image/pack_yuv_neon.cpp:215:33
	bics	r5, r2, #7
.Ltmp1:
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	.loc	5 216 15                        @ csrc/image/pack_yuv_neon.cpp:216:15
	beq	.LBB0_3
.Ltmp2:
@ %bb.1:
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	@DEBUG_VALUE: pack_yuv_neon:to <- $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- $r0
	@DEBUG_VALUE: whole_of:params <- $r0
	.loc	5 0 0 is_stmt 0                 @ csrc/image/pack_yuv_neon.cpp:0 @[ csrc/image/pack_yuv_neon.cpp:220:23 ]
	ldrb	r7, [r0, #93]
	ldrb	r12, [r0, #92]
	.loc	5 79 19 is_stmt 1               @ csrc/image/pack_yuv_neon.cpp:79:19 @[ csrc/image/pack_yuv_neon.cpp:220:23 ]
	ldr	r6, [r0, #88]
	.loc	5 79 12 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:79:12 @[ csrc/image/pack_yuv_neon.cpp:220:23 ]
	cmp	r6, #1
	bne	.LBB0_4
.Ltmp3:
@ %bb.2:
	@DEBUG_VALUE: whole_of:params <- $r0
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	@DEBUG_VALUE: pack_yuv_neon:to <- $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- $r0
	@DEBUG_VALUE: whole_of<(facesig::YuvLayout)1>:params <- $r0
	.loc	5 63 9 is_stmt 1                @ csrc/image/pack_yuv_neon.cpp:63:9 @[ csrc/image/pack_yuv_neon.cpp:79:48 @[ csrc/image/pack_yuv_neon.cpp:220:23 ] ]
	ldr	r6, .LCPI0_0
	cmp	r7, #0
	ldr	r2, .LCPI0_1
.LPC0_0:
	add	r6, pc, r6
	ldr	r7, .LCPI0_2
.LPC0_1:
	add	r2, pc, r2
	movne	r2, r6
	ldr	r6, .LCPI0_3
.LPC0_2:
	add	r7, pc, r7
.LPC0_3:
	add	r6, pc, r6
	b	.LBB0_5
.Ltmp4:
.LBB0_3:
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	@DEBUG_VALUE: pack_yuv_neon:to <- $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- $r0
	.loc	5 217 9                         @ csrc/image/pack_yuv_neon.cpp:217:9
	mov	r2, r4
	.loc	5 217 9 epilogue_begin is_stmt 0 @ csrc/image/pack_yuv_neon.cpp:217:9
	sub	sp, r11, #24
	pop	{r4, r5, r6, r7, r8, r9, r11, lr}
.Ltmp5:
	@DEBUG_VALUE: pack_yuv_neon:count <- [DW_OP_LLVM_entry_value 1] $r2
	b	_ZN7facesig15pack_yuv_scalarERKNS_9YuvParamsEPKPKhiPh
.Ltmp6:
.LBB0_4:
	@DEBUG_VALUE: whole_of:params <- $r0
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	@DEBUG_VALUE: pack_yuv_neon:to <- $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- $r0
	@DEBUG_VALUE: whole_of<(facesig::YuvLayout)0>:params <- $r0
	.loc	5 63 9 is_stmt 1                @ csrc/image/pack_yuv_neon.cpp:63:9 @[ csrc/image/pack_yuv_neon.cpp:80:48 @[ csrc/image/pack_yuv_neon.cpp:220:23 ] ]
	ldr	r6, .LCPI0_4
	cmp	r7, #0
	ldr	r2, .LCPI0_5
.LPC0_4:
	add	r6, pc, r6
	ldr	r7, .LCPI0_6
.LPC0_5:
	add	r2, pc, r2
	movne	r2, r6
	ldr	r6, .LCPI0_7
.LPC0_6:
	add	r7, pc, r7
.LPC0_7:
	add	r6, pc, r6
.Ltmp7:
.LBB0_5:
	@DEBUG_VALUE: whole_of:params <- $r0
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	@DEBUG_VALUE: pack_yuv_neon:to <- $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- $r0
	.loc	5 0 0 is_stmt 0                 @ csrc/image/pack_yuv_neon.cpp:0 @[ csrc/image/pack_yuv_neon.cpp:220:23 ]
	movne	r6, r7
	cmp	r12, #0
	movne	r6, r2
.Ltmp8:
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	.loc	5 221 5 is_stmt 1               @ csrc/image/pack_yuv_neon.cpp:221:5
	mov	r2, r5
	mov	r9, r0
	mov	r7, r1
	mov	r8, r3
	blx	r6
.Ltmp9:
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	5 222 15                        @ csrc/image/pack_yuv_neon.cpp:222:15
	cmp	r5, r4
	beq	.LBB0_12
.Ltmp10:
@ %bb.6:
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 0 15 is_stmt 0                @ csrc/image/pack_yuv_neon.cpp:0:15
	mov	r2, r7
.Ltmp11:
	@DEBUG_VALUE: Rows:from <- $r2
	.loc	5 198 16                        @ csrc/image/pack_yuv_neon.cpp:198:16 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	ldr	r3, [r7]
.Ltmp12:
	.loc	5 199 20                        @ csrc/image/pack_yuv_neon.cpp:199:20 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	ldr	r7, [r9, #88]
	mov	r0, #0
.Ltmp13:
	.loc	5 223 43                        @ csrc/image/pack_yuv_neon.cpp:223:43
	sub	r1, r4, #8
.Ltmp14:
	@DEBUG_VALUE: Rows:pixels <- $r1
	@DEBUG_VALUE: Rows:chroma <- $r1
	.loc	5 198 15 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	str	r0, [sp, #12]
	str	r0, [sp, #8]
.Ltmp15:
	@DEBUG_VALUE: Rows:this <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Rows:params <- $r9
	@DEBUG_VALUE: Rows:from <- $r7
	.loc	5 198 24 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:198:24 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	add	r3, r3, r1
	@DEBUG_VALUE: Rows:this <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	mov	r0, r9
.Ltmp16:
	@DEBUG_VALUE: Rows:params <- $r0
	.loc	5 199 27 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	cmp	r7, #1
.Ltmp17:
	.loc	5 198 15                        @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	str	r3, [sp, #4]
.Ltmp18:
	.loc	5 199 27                        @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	beq	.LBB0_9
.Ltmp19:
@ %bb.7:
	@DEBUG_VALUE: Rows:params <- $r0
	@DEBUG_VALUE: Rows:from <- $r7
	@DEBUG_VALUE: Rows:this <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: Rows:pixels <- $r1
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 199 27                        @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	cmp	r7, #2
	mov	r7, r8
.Ltmp20:
	bne	.LBB0_10
.Ltmp21:
@ %bb.8:
	@DEBUG_VALUE: Rows:params <- $r0
	@DEBUG_VALUE: Rows:this <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: Rows:pixels <- $r1
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 200 21                        @ csrc/image/pack_yuv_neon.cpp:200:21 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	add	r2, r3, r1
	str	r2, [sp, #4]
	.loc	5 201 9 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:201:9 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	b	.LBB0_11
.Ltmp22:
.LBB0_9:
	@DEBUG_VALUE: Rows:params <- $r0
	@DEBUG_VALUE: Rows:from <- $r7
	@DEBUG_VALUE: Rows:this <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: Rows:pixels <- $r1
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 202 23 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:202:23 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	ldr	r2, [r2, #4]
	mov	r7, r8
.Ltmp23:
	.loc	5 202 31 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:202:31 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	add	r2, r2, r1, lsl #1
	.loc	5 202 21                        @ csrc/image/pack_yuv_neon.cpp:202:21 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	str	r2, [sp, #8]
	.loc	5 203 9                         @ csrc/image/pack_yuv_neon.cpp:203:9 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	b	.LBB0_11
.Ltmp24:
.LBB0_10:
	@DEBUG_VALUE: Rows:params <- $r0
	@DEBUG_VALUE: Rows:this <- [DW_OP_plus_uconst 4, DW_OP_stack_value] $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: Rows:pixels <- $r1
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 204 23 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:204:23 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	ldrd	r2, r3, [r2, #4]
	.loc	5 204 31 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:204:31 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	add	r2, r2, r1
	.loc	5 204 21                        @ csrc/image/pack_yuv_neon.cpp:204:21 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	str	r2, [sp, #8]
	.loc	5 205 31 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:205:31 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	add	r2, r3, r1
	.loc	5 205 21 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:205:21 @[ csrc/image/pack_yuv_neon.cpp:223:18 ]
	str	r2, [sp, #12]
.Ltmp25:
.LBB0_11:
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 223 75 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:223:75
	add	r1, r1, r1, lsl #1
	.loc	5 223 5 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:223:5
	mov	r2, #8
	.loc	5 223 71                        @ csrc/image/pack_yuv_neon.cpp:223:71
	add	r3, r7, r1
	add	r1, sp, #4
	.loc	5 223 5                         @ csrc/image/pack_yuv_neon.cpp:223:5
	blx	r6
.Ltmp26:
.LBB0_12:
	@DEBUG_VALUE: pack_yuv_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_yuv_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_yuv_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_yuv_neon:pack <- $r6
	@DEBUG_VALUE: pack_yuv_neon:whole <- $r5
	@DEBUG_VALUE: pack_yuv_neon:count <- $r4
	.loc	5 224 1 epilogue_begin is_stmt 1 @ csrc/image/pack_yuv_neon.cpp:224:1
	sub	sp, r11, #24
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.Ltmp27:
	.loc	5 0 1 is_stmt 0                 @ :0:1
.Ltmp28:
	.p2align	2
@ %bb.13:
.LCPI0_0:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_0+8)
.LCPI0_1:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_1+8)
.LCPI0_2:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_2+8)
.LCPI0_3:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_3+8)
.LCPI0_4:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_4+8)
.LCPI0_5:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_5+8)
.LCPI0_6:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_6+8)
.LCPI0_7:
	.long	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC0_7+8)
.Lfunc_end0:
	.size	_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh, .Lfunc_end0-_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh @ -- Begin function _ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh
	.p2align	2
	.type	_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin1:
	.loc	5 227 0 is_stmt 1               @ csrc/image/pack_yuv_neon.cpp:227:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half_neon:params <- $r0
	@DEBUG_VALUE: pack_half_neon:rows <- $r1
	@DEBUG_VALUE: pack_half_neon:count <- $r2
	@DEBUG_VALUE: pack_half_neon:to <- $r3
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
	.pad	#12
	sub	sp, sp, #12
	mov	r8, r3
.Ltmp29:
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	mov	r6, r2
.Ltmp30:
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	mov	r10, r1
.Ltmp31:
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	mov	r5, r0
.Ltmp32:
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	.loc	5 228 33 prologue_end           @ csrc/image/pack_yuv_neon.cpp:228:33
	bics	r4, r2, #15
.Ltmp33:
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	.loc	5 229 15                        @ csrc/image/pack_yuv_neon.cpp:229:15
	beq	.LBB1_4
.Ltmp34:
@ %bb.1:
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 0 0 is_stmt 0                 @ csrc/image/pack_yuv_neon.cpp:0 @[ csrc/image/pack_yuv_neon.cpp:233:23 ]
	ldrb	r1, [r5, #93]
.Ltmp35:
	bic	r9, r6, #1
.Ltmp36:
	@DEBUG_VALUE: half_of:params <- $r5
	ldrb	r0, [r5, #92]
	.loc	5 84 19 is_stmt 1               @ csrc/image/pack_yuv_neon.cpp:84:19 @[ csrc/image/pack_yuv_neon.cpp:233:23 ]
	ldr	r2, [r5, #88]
	.loc	5 84 12 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:84:12 @[ csrc/image/pack_yuv_neon.cpp:233:23 ]
	cmp	r2, #1
	beq	.LBB1_5
.Ltmp37:
@ %bb.2:
	@DEBUG_VALUE: half_of:params <- $r5
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 84 12 is_stmt 1               @ csrc/image/pack_yuv_neon.cpp:84:12 @[ csrc/image/pack_yuv_neon.cpp:233:23 ]
	cmp	r2, #0
	bne	.LBB1_6
.Ltmp38:
@ %bb.3:
	@DEBUG_VALUE: half_of:params <- $r5
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	@DEBUG_VALUE: half_of<(facesig::YuvLayout)0>:params <- $r5
	.loc	5 72 9                          @ csrc/image/pack_yuv_neon.cpp:72:9 @[ csrc/image/pack_yuv_neon.cpp:84:50 @[ csrc/image/pack_yuv_neon.cpp:233:23 ] ]
	ldr	r2, .LCPI1_0
	cmp	r1, #0
	ldr	r3, .LCPI1_1
	ldr	r1, .LCPI1_2
.LPC1_0:
	add	r2, pc, r2
	ldr	r7, .LCPI1_3
.LPC1_1:
	add	r3, pc, r3
	movne	r3, r2
.LPC1_2:
	add	r1, pc, r1
.LPC1_3:
	add	r7, pc, r7
	b	.LBB1_7
.Ltmp39:
.LBB1_4:
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 230 9                         @ csrc/image/pack_yuv_neon.cpp:230:9
	mov	r0, r5
	mov	r1, r10
	mov	r2, r6
	mov	r3, r8
	.loc	5 230 9 epilogue_begin is_stmt 0 @ csrc/image/pack_yuv_neon.cpp:230:9
	sub	sp, r11, #28
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
.Ltmp40:
	@DEBUG_VALUE: pack_half_neon:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half_neon:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half_neon:count <- [DW_OP_LLVM_entry_value 1] $r2
	@DEBUG_VALUE: pack_half_neon:params <- [DW_OP_LLVM_entry_value 1] $r0
	b	_ZN7facesig16pack_half_scalarERKNS_9YuvParamsEPKPKhiPh
.Ltmp41:
.LBB1_5:
	@DEBUG_VALUE: half_of:params <- $r5
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	@DEBUG_VALUE: half_of<(facesig::YuvLayout)1>:params <- $r5
	.loc	5 72 9 is_stmt 1                @ csrc/image/pack_yuv_neon.cpp:72:9 @[ csrc/image/pack_yuv_neon.cpp:85:50 @[ csrc/image/pack_yuv_neon.cpp:233:23 ] ]
	ldr	r2, .LCPI1_4
	cmp	r1, #0
	ldr	r3, .LCPI1_5
	ldr	r1, .LCPI1_6
.LPC1_4:
	add	r2, pc, r2
	ldr	r7, .LCPI1_7
.LPC1_5:
	add	r3, pc, r3
	movne	r3, r2
.LPC1_6:
	add	r1, pc, r1
.LPC1_7:
	add	r7, pc, r7
	b	.LBB1_7
.Ltmp42:
.LBB1_6:
	@DEBUG_VALUE: half_of:params <- $r5
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	@DEBUG_VALUE: half_of<(facesig::YuvLayout)2>:params <- $r5
	.loc	5 72 9                          @ csrc/image/pack_yuv_neon.cpp:72:9 @[ csrc/image/pack_yuv_neon.cpp:86:50 @[ csrc/image/pack_yuv_neon.cpp:233:23 ] ]
	ldr	r2, .LCPI1_8
	cmp	r1, #0
	ldr	r3, .LCPI1_9
	ldr	r1, .LCPI1_10
.LPC1_8:
	add	r2, pc, r2
	ldr	r7, .LCPI1_11
.LPC1_9:
	add	r3, pc, r3
	movne	r3, r2
.LPC1_10:
	add	r1, pc, r1
.LPC1_11:
	add	r7, pc, r7
.Ltmp43:
.LBB1_7:
	@DEBUG_VALUE: half_of:params <- $r5
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 0 0 is_stmt 0                 @ csrc/image/pack_yuv_neon.cpp:0 @[ csrc/image/pack_yuv_neon.cpp:233:23 ]
	movne	r7, r1
	cmp	r0, #0
	movne	r7, r3
.Ltmp44:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	.loc	5 234 5 is_stmt 1               @ csrc/image/pack_yuv_neon.cpp:234:5
	mov	r0, r5
	mov	r1, r10
	mov	r2, r4
	mov	r3, r8
	blx	r7
.Ltmp45:
	.loc	5 235 15                        @ csrc/image/pack_yuv_neon.cpp:235:15
	cmp	r4, r9
	blt	.LBB1_10
.Ltmp46:
@ %bb.8:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 238 14                        @ csrc/image/pack_yuv_neon.cpp:238:14
	cmp	r9, r6
	bne	.LBB1_16
.Ltmp47:
.LBB1_9:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 241 1 epilogue_begin          @ csrc/image/pack_yuv_neon.cpp:241:1
	sub	sp, r11, #28
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp48:
.LBB1_10:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 0 1 is_stmt 0                 @ csrc/image/pack_yuv_neon.cpp:0:1
	mvn	r1, #7
	mov	r0, #0
.Ltmp49:
	.loc	5 199 20                        @ csrc/image/pack_yuv_neon.cpp:199:20 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	ldr	r3, [r5, #88]
.Ltmp50:
	.loc	5 236 61                        @ csrc/image/pack_yuv_neon.cpp:236:61
	add	r1, r1, r6, asr #1
.Ltmp51:
	@DEBUG_VALUE: Rows:chroma <- $r1
	.loc	5 198 16 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:198:16 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	ldr	r2, [r10]
	.loc	5 198 15 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	str	r0, [sp, #8]
.Ltmp52:
	.loc	5 199 27 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	cmp	r3, #1
.Ltmp53:
	.loc	5 198 15                        @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	str	r0, [sp, #4]
.Ltmp54:
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:pixels <- undef
	.loc	5 236 46 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:236:46
	sub	r0, r9, #16
.Ltmp55:
	.loc	5 198 24 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:198:24 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	add	r2, r2, r0
	@DEBUG_VALUE: Rows:this <- $sp
	.loc	5 198 15 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	str	r2, [sp]
.Ltmp56:
	.loc	5 199 27 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	beq	.LBB1_13
.Ltmp57:
@ %bb.11:
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 199 27                        @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	cmp	r3, #2
	bne	.LBB1_14
.Ltmp58:
@ %bb.12:
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 200 21                        @ csrc/image/pack_yuv_neon.cpp:200:21 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	add	r1, r2, r0
.Ltmp59:
	str	r1, [sp]
	.loc	5 201 9 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:201:9 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	b	.LBB1_15
.Ltmp60:
.LBB1_13:
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 202 23 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:202:23 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	ldr	r2, [r10, #4]
	.loc	5 202 31 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:202:31 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	add	r1, r2, r1, lsl #1
.Ltmp61:
	.loc	5 202 21                        @ csrc/image/pack_yuv_neon.cpp:202:21 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	str	r1, [sp, #4]
	.loc	5 203 9                         @ csrc/image/pack_yuv_neon.cpp:203:9 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	b	.LBB1_15
.Ltmp62:
.LBB1_14:
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: Rows:chroma <- $r1
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 204 23                        @ csrc/image/pack_yuv_neon.cpp:204:23 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	ldrd	r2, r3, [r10, #4]
	.loc	5 204 31                        @ csrc/image/pack_yuv_neon.cpp:204:31 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	add	r2, r2, r1
	.loc	5 205 31                        @ csrc/image/pack_yuv_neon.cpp:205:31 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	add	r1, r3, r1
.Ltmp63:
	.loc	5 204 21 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:204:21 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	str	r2, [sp, #4]
	.loc	5 205 21                        @ csrc/image/pack_yuv_neon.cpp:205:21 @[ csrc/image/pack_yuv_neon.cpp:236:22 ]
	str	r1, [sp, #8]
.Ltmp64:
.LBB1_15:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 236 83                        @ csrc/image/pack_yuv_neon.cpp:236:83
	add	r0, r0, r0, lsl #1
	mov	r1, sp
	.loc	5 236 9 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:236:9
	mov	r2, #16
	.loc	5 236 79                        @ csrc/image/pack_yuv_neon.cpp:236:79
	add	r3, r8, r0
	.loc	5 236 9                         @ csrc/image/pack_yuv_neon.cpp:236:9
	mov	r0, r5
	blx	r7
.Ltmp65:
	.loc	5 238 14 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:238:14
	cmp	r9, r6
	beq	.LBB1_9
.Ltmp66:
.LBB1_16:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 0 14 is_stmt 0                @ csrc/image/pack_yuv_neon.cpp:0:14
	mov	r0, #0
.Ltmp67:
	.loc	5 199 20                        @ csrc/image/pack_yuv_neon.cpp:199:20 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	ldr	r1, [r5, #88]
.Ltmp68:
	.loc	5 198 15 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	str	r0, [sp, #8]
	str	r0, [sp, #4]
.Ltmp69:
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:pixels <- $r9
	@DEBUG_VALUE: Rows:chroma <- [DW_OP_constu 1, DW_OP_shra, DW_OP_stack_value] $r6
	.loc	5 199 27                        @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	cmp	r1, #1
.Ltmp70:
	.loc	5 198 16                        @ csrc/image/pack_yuv_neon.cpp:198:16 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	ldr	r0, [r10]
	.loc	5 198 24 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:198:24 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	add	r0, r0, r9
	.loc	5 198 15                        @ csrc/image/pack_yuv_neon.cpp:198:15 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	str	r0, [sp]
.Ltmp71:
	.loc	5 199 27 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	beq	.LBB1_19
.Ltmp72:
@ %bb.17:
	@DEBUG_VALUE: Rows:chroma <- [DW_OP_constu 1, DW_OP_shra, DW_OP_stack_value] $r6
	@DEBUG_VALUE: Rows:pixels <- $r9
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 199 27                        @ csrc/image/pack_yuv_neon.cpp:199:27 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	cmp	r1, #2
	bne	.LBB1_20
.Ltmp73:
@ %bb.18:
	@DEBUG_VALUE: Rows:chroma <- [DW_OP_constu 1, DW_OP_shra, DW_OP_stack_value] $r6
	@DEBUG_VALUE: Rows:pixels <- $r9
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 200 21                        @ csrc/image/pack_yuv_neon.cpp:200:21 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	add	r0, r0, r9
	str	r0, [sp]
	.loc	5 201 9 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:201:9 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	b	.LBB1_21
.Ltmp74:
.LBB1_19:
	@DEBUG_VALUE: Rows:chroma <- [DW_OP_constu 1, DW_OP_shra, DW_OP_stack_value] $r6
	@DEBUG_VALUE: Rows:pixels <- $r9
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 202 23 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:202:23 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	ldr	r0, [r10, #4]
	.loc	5 202 31 is_stmt 0              @ csrc/image/pack_yuv_neon.cpp:202:31 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	add	r0, r0, r9
	.loc	5 202 21                        @ csrc/image/pack_yuv_neon.cpp:202:21 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	str	r0, [sp, #4]
	.loc	5 203 9                         @ csrc/image/pack_yuv_neon.cpp:203:9 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	b	.LBB1_21
.Ltmp75:
.LBB1_20:
	@DEBUG_VALUE: Rows:chroma <- [DW_OP_constu 1, DW_OP_shra, DW_OP_stack_value] $r6
	@DEBUG_VALUE: Rows:pixels <- $r9
	@DEBUG_VALUE: Rows:from <- $r10
	@DEBUG_VALUE: Rows:params <- $r5
	@DEBUG_VALUE: Rows:this <- $sp
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	@DEBUG_VALUE: Rows:chroma <- undef
	.loc	5 204 23                        @ csrc/image/pack_yuv_neon.cpp:204:23 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	ldrd	r0, r1, [r10, #4]
	.loc	5 204 31                        @ csrc/image/pack_yuv_neon.cpp:204:31 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	add	r0, r0, r6, asr #1
	.loc	5 205 31 is_stmt 1              @ csrc/image/pack_yuv_neon.cpp:205:31 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	add	r1, r1, r6, asr #1
	.loc	5 204 21                        @ csrc/image/pack_yuv_neon.cpp:204:21 @[ csrc/image/pack_yuv_neon.cpp:239:34 ]
	stmib	sp, {r0, r1}
.Ltmp76:
.LBB1_21:
	@DEBUG_VALUE: pack_half_neon:pack <- $r7
	@DEBUG_VALUE: pack_half_neon:even <- [DW_OP_constu 18446744073709551614, DW_OP_and, DW_OP_stack_value] $r6
	@DEBUG_VALUE: pack_half_neon:whole <- $r4
	@DEBUG_VALUE: pack_half_neon:params <- $r5
	@DEBUG_VALUE: pack_half_neon:rows <- $r10
	@DEBUG_VALUE: pack_half_neon:count <- $r6
	@DEBUG_VALUE: pack_half_neon:to <- $r8
	.loc	5 239 85                        @ csrc/image/pack_yuv_neon.cpp:239:85
	add	r0, r9, r9, lsl #1
	mov	r1, sp
	.loc	5 239 9 is_stmt 0               @ csrc/image/pack_yuv_neon.cpp:239:9
	mov	r2, #1
	.loc	5 239 81                        @ csrc/image/pack_yuv_neon.cpp:239:81
	add	r3, r8, r0
	.loc	5 239 9                         @ csrc/image/pack_yuv_neon.cpp:239:9
	mov	r0, r5
	bl	_ZN7facesig16pack_half_scalarERKNS_9YuvParamsEPKPKhiPh
.Ltmp77:
	.loc	5 241 1 epilogue_begin is_stmt 1 @ csrc/image/pack_yuv_neon.cpp:241:1
	sub	sp, r11, #28
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp78:
	.loc	5 0 1 is_stmt 0                 @ :0:1
.Ltmp79:
	.p2align	2
@ %bb.22:
.LCPI1_0:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_0+8)
.LCPI1_1:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_1+8)
.LCPI1_2:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_2+8)
.LCPI1_3:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_3+8)
.LCPI1_4:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_4+8)
.LCPI1_5:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_5+8)
.LCPI1_6:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_6+8)
.LCPI1_7:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_7+8)
.LCPI1_8:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_8+8)
.LCPI1_9:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_9+8)
.LCPI1_10:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_10+8)
.LCPI1_11:
	.long	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh-(.LPC1_11+8)
.Lfunc_end1:
	.size	_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh, .Lfunc_end1-_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin2:
	.loc	5 51 0 is_stmt 1                @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp80:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp81:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp82:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp83:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp84:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:ahead_u <- $r5
	.loc	5 57 9                          @ csrc/image/pack_yuv_neon.cpp:57:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp85:
	vld2.8	{d0, d1}, [lr]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrn.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrn.s16	d2, q2, #6
	vqrshrn.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp85

	@NO_APP
.Ltmp86:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, true>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp87:
.Lfunc_end2:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end2-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin3:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp88:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp89:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp90:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp91:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp92:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:ahead_u <- $r5
	.loc	5 57 9                          @ csrc/image/pack_yuv_neon.cpp:57:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp93:
	vld2.8	{d0, d1}, [lr]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrun.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrun.s16	d2, q2, #6
	vqrshrun.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp93

	@NO_APP
.Ltmp94:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, true, false>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp95:
.Lfunc_end3:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end3-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin4:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp96:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp97:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp98:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp99:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp100:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:ahead_u <- $r5
	.loc	5 57 9                          @ csrc/image/pack_yuv_neon.cpp:57:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp101:
	vld2.8	{d0, d1}, [lr]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrn.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrn.s16	d2, q2, #6
	vqrshrn.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp101

	@NO_APP
.Ltmp102:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, true>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp103:
.Lfunc_end4:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end4-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin5:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp104:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp105:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp106:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp107:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp108:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:ahead_u <- $r5
	.loc	5 57 9                          @ csrc/image/pack_yuv_neon.cpp:57:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp109:
	vld2.8	{d0, d1}, [lr]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrun.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrun.s16	d2, q2, #6
	vqrshrun.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp109

	@NO_APP
.Ltmp110:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)1, false, false>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp111:
.Lfunc_end5:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end5-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin6:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp112:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp113:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp114:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp115:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp116:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:ahead_u <- $r5
	.loc	5 54 9                          @ csrc/image/pack_yuv_neon.cpp:54:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp117:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrn.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrn.s16	d2, q2, #6
	vqrshrn.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp117

	@NO_APP
.Ltmp118:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, true>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp119:
.Lfunc_end6:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end6-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin7:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp120:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp121:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp122:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp123:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp124:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:ahead_u <- $r5
	.loc	5 54 9                          @ csrc/image/pack_yuv_neon.cpp:54:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp125:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrun.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrun.s16	d2, q2, #6
	vqrshrun.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp125

	@NO_APP
.Ltmp126:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, true, false>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp127:
.Lfunc_end7:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end7-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin8:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp128:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp129:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp130:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp131:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp132:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:ahead_u <- $r5
	.loc	5 54 9                          @ csrc/image/pack_yuv_neon.cpp:54:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp133:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrn.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrn.s16	d2, q2, #6
	vqrshrn.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp133

	@NO_APP
.Ltmp134:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, true>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp135:
.Lfunc_end8:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end8-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin9:
	.loc	5 51 0                          @ csrc/image/pack_yuv_neon.cpp:51:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:params <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:rows <- $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:count <- $r2
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp136:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:constants <- $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:y <- $r12
	.loc	5 52 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:52:5
	ldm	r1, {r12, lr}
.Ltmp137:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	ldr	r1, [r1, #8]
.Ltmp138:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:v <- $r1
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r4, r12, r4
.Ltmp139:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:ahead_y <- $r4
	.loc	5 52 5                          @ csrc/image/pack_yuv_neon.cpp:52:5
	add	r5, lr, r5
.Ltmp140:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:ahead_u <- $r5
	.loc	5 54 9                          @ csrc/image/pack_yuv_neon.cpp:54:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp141:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld1.8	{d2}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	subs	r6, r6, #8
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vqadd.s16	q3, q5, q3
	pld	[r5]
	add	r5, r5, #16
	vqadd.s16	q2, q5, q2
	vqadd.s16	q4, q5, q4
	vqrshrun.s16	d0, q3, #6
	pld	[r4]
	add	r4, r4, #8
	vqrshrun.s16	d2, q2, #6
	vqrshrun.s16	d1, q4, #6
	vst3.8	{d0, d1, d2}, [r3]!
	bgt	.Ltmp141

	@NO_APP
.Ltmp142:
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:to <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:constants <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:u <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:v <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_whole<(facesig::YuvLayout)0, false, false>:ahead_u <- undef
	.loc	5 59 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:59:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp143:
.Lfunc_end9:
	.size	_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end9-_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin10:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp144:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp145:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp146:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp147:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp148:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:ahead_u <- $r5
	.loc	5 40 9                          @ csrc/image/pack_yuv_neon.cpp:40:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp149:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrn.s16	d0, q7, #6
	vqrshrn.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrn.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrn.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrn.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrn.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp149

	@NO_APP
.Ltmp150:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, true>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp151:
.Lfunc_end10:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end10-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin11:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp152:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp153:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp154:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp155:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp156:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:ahead_u <- $r5
	.loc	5 40 9                          @ csrc/image/pack_yuv_neon.cpp:40:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp157:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrun.s16	d0, q7, #6
	vqrshrun.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrun.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrun.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrun.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrun.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp157

	@NO_APP
.Ltmp158:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, true, false>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp159:
.Lfunc_end11:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end11-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin12:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp160:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp161:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp162:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp163:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp164:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:ahead_u <- $r5
	.loc	5 40 9                          @ csrc/image/pack_yuv_neon.cpp:40:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp165:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrn.s16	d0, q7, #6
	vqrshrn.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrn.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrn.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrn.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrn.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp165

	@NO_APP
.Ltmp166:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, true>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp167:
.Lfunc_end12:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end12-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin13:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp168:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp169:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp170:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp171:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp172:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:ahead_u <- $r5
	.loc	5 40 9                          @ csrc/image/pack_yuv_neon.cpp:40:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp173:
	vld1.8	{d0}, [lr]!
	vld1.8	{d1}, [r1]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrun.s16	d0, q7, #6
	vqrshrun.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrun.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrun.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrun.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrun.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp173

	@NO_APP
.Ltmp174:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)0, false, false>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp175:
.Lfunc_end13:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end13-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin14:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp176:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp177:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp178:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp179:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp180:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:ahead_u <- $r5
	.loc	5 43 9                          @ csrc/image/pack_yuv_neon.cpp:43:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp181:
	vld2.8	{d0, d1}, [lr]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrn.s16	d0, q7, #6
	vqrshrn.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrn.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrn.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrn.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrn.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp181

	@NO_APP
.Ltmp182:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, true>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp183:
.Lfunc_end14:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end14-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin15:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp184:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp185:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp186:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp187:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp188:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:ahead_u <- $r5
	.loc	5 43 9                          @ csrc/image/pack_yuv_neon.cpp:43:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp189:
	vld2.8	{d0, d1}, [lr]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d0, d20
	vmull.u8	q4, d0, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d1, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrun.s16	d0, q7, #6
	vqrshrun.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrun.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrun.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrun.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrun.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp189

	@NO_APP
.Ltmp190:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, true, false>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp191:
.Lfunc_end15:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end15-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin16:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp192:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp193:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp194:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp195:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp196:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:ahead_u <- $r5
	.loc	5 43 9                          @ csrc/image/pack_yuv_neon.cpp:43:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp197:
	vld2.8	{d0, d1}, [lr]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrn.s16	d0, q7, #6
	vqrshrn.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrn.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrn.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrn.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrn.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp197

	@NO_APP
.Ltmp198:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, true>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp199:
.Lfunc_end16:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end16-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin17:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:to <- $r3
	.save	{r4, r5, r6, r10, r11, lr}
	push	{r4, r5, r6, r10, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	.setfp	r11, sp, #16
	add	r11, sp, #16
	.cfi_def_cfa r11, 8
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp200:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:constants <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:y <- $r12
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldm	r1, {r12, lr}
.Ltmp201:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:u <- $lr
	ldrd	r4, r5, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r1, [r1, #8]
.Ltmp202:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:v <- $r1
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r4, r12, r4
.Ltmp203:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:ahead_y <- $r4
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r5, lr, r5
.Ltmp204:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:ahead_u <- $r5
	.loc	5 43 9                          @ csrc/image/pack_yuv_neon.cpp:43:9
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r6, [r4]
	ldrb	r6, [r5]
	mov	r6, r2
.Ltmp205:
	vld2.8	{d0, d1}, [lr]!
	vld2.8	{d2, d3}, [r12]!
	vmull.u8	q2, d0, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d2, d16
	vmlal.u8	q4, d0, d19
	vmull.u8	q6, d3, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r6, r6, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrun.s16	d0, q7, #6
	vqrshrun.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrun.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrun.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrun.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrun.s16	d5, q6, #6
	pld	[r4]
	add	r4, r4, #16
	pld	[r5]
	add	r5, r5, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp205

	@NO_APP
.Ltmp206:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)1, false, false>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r10, r11, pc}
.Ltmp207:
.Lfunc_end17:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end17-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin18:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:to <- $r3
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp208:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:constants <- $r0
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r4, [r1]
.Ltmp209:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:y <- $r4
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:u <- $r4
	ldrd	r6, r7, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r12, [r1, #8]
.Ltmp210:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:v <- $r12
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r6, r4, r6
.Ltmp211:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:ahead_y <- $r6
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r7, r4, r7
.Ltmp212:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:ahead_u <- $r7
	.loc	5 46 9                          @ csrc/image/pack_yuv_neon.cpp:46:9
	mov	r5, r4
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r1, [r6]
	ldrb	r1, [r7]
	mov	r1, r2
.Ltmp213:
	vld4.8	{d0, d1, d2, d3}, [r5]!
	vmull.u8	q2, d3, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d0, d16
	vmlal.u8	q4, d3, d19
	vmull.u8	q6, d2, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r1, r1, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrn.s16	d0, q7, #6
	vqrshrn.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrn.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrn.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrn.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrn.s16	d5, q6, #6
	pld	[r6]
	add	r6, r6, #16
	pld	[r7]
	add	r7, r7, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp213

	@NO_APP
.Ltmp214:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, true>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp215:
.Lfunc_end18:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end18-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin19:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:to <- $r3
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp216:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:constants <- $r0
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r4, [r1]
.Ltmp217:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:y <- $r4
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:u <- $r4
	ldrd	r6, r7, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r12, [r1, #8]
.Ltmp218:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:v <- $r12
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r6, r4, r6
.Ltmp219:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:ahead_y <- $r6
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r7, r4, r7
.Ltmp220:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:ahead_u <- $r7
	.loc	5 46 9                          @ csrc/image/pack_yuv_neon.cpp:46:9
	mov	r5, r4
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r1, [r6]
	ldrb	r1, [r7]
	mov	r1, r2
.Ltmp221:
	vld4.8	{d0, d1, d2, d3}, [r5]!
	vmull.u8	q2, d3, d17
	vmull.u8	q3, d1, d20
	vmull.u8	q4, d1, d18
	vmull.u8	q5, d0, d16
	vmlal.u8	q4, d3, d19
	vmull.u8	q6, d2, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r1, r1, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrun.s16	d0, q7, #6
	vqrshrun.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrun.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrun.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrun.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrun.s16	d5, q6, #6
	pld	[r6]
	add	r6, r6, #16
	pld	[r7]
	add	r7, r7, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp221

	@NO_APP
.Ltmp222:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, true, false>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp223:
.Lfunc_end19:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end19-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin20:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:to <- $r3
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp224:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:constants <- $r0
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r4, [r1]
.Ltmp225:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:y <- $r4
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:u <- $r4
	ldrd	r6, r7, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r12, [r1, #8]
.Ltmp226:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:v <- $r12
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r6, r4, r6
.Ltmp227:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:ahead_y <- $r6
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r7, r4, r7
.Ltmp228:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:ahead_u <- $r7
	.loc	5 46 9                          @ csrc/image/pack_yuv_neon.cpp:46:9
	mov	r5, r4
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r1, [r6]
	ldrb	r1, [r7]
	mov	r1, r2
.Ltmp229:
	vld4.8	{d0, d1, d2, d3}, [r5]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d3, d20
	vmull.u8	q4, d3, d18
	vmull.u8	q5, d0, d16
	vmlal.u8	q4, d1, d19
	vmull.u8	q6, d2, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r1, r1, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrn.s16	d0, q7, #6
	vqrshrn.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrn.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrn.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrn.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrn.s16	d5, q6, #6
	pld	[r6]
	add	r6, r6, #16
	pld	[r7]
	add	r7, r7, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp229

	@NO_APP
.Ltmp230:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, true>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp231:
.Lfunc_end20:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end20-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.type	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh,%function
	.code	32
_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh: @ @_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
.Lfunc_begin21:
	.loc	5 37 0                          @ csrc/image/pack_yuv_neon.cpp:37:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:params <- $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:rows <- $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:count <- $r2
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:to <- $r3
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
	.vsave	{d8, d9, d10, d11, d12, d13, d14, d15}
	vpush	{d8, d9, d10, d11, d12, d13, d14, d15}
	.cfi_offset d15, -32
	.cfi_offset d14, -40
	.cfi_offset d13, -48
	.cfi_offset d12, -56
	.cfi_offset d11, -64
	.cfi_offset d10, -72
	.cfi_offset d9, -80
	.cfi_offset d8, -88
.Ltmp232:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:constants <- $r0
	.loc	5 38 5 prologue_end             @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r4, [r1]
.Ltmp233:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:y <- $r4
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:u <- $r4
	ldrd	r6, r7, [r0, #96]
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	ldr	r12, [r1, #8]
.Ltmp234:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:v <- $r12
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r6, r4, r6
.Ltmp235:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:ahead_y <- $r6
	.loc	5 38 5                          @ csrc/image/pack_yuv_neon.cpp:38:5
	add	r7, r4, r7
.Ltmp236:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:ahead_u <- $r7
	.loc	5 46 9                          @ csrc/image/pack_yuv_neon.cpp:46:9
	mov	r5, r4
	@APP
	vld1.8	{d16, d17, d18, d19}, [r0]!
	vld1.8	{d20}, [r0]!
	vld1.16	{d22, d23, d24, d25}, [r0]!
	vld1.16	{d26, d27}, [r0]
	ldrb	r1, [r6]
	ldrb	r1, [r7]
	mov	r1, r2
.Ltmp237:
	vld4.8	{d0, d1, d2, d3}, [r5]!
	vmull.u8	q2, d1, d17
	vmull.u8	q3, d3, d20
	vmull.u8	q4, d3, d18
	vmull.u8	q5, d0, d16
	vmlal.u8	q4, d1, d19
	vmull.u8	q6, d2, d16
	vadd.i16	q3, q3, q13
	vshr.u16	q5, q5, #1
	vadd.i16	q2, q2, q11
	vsub.i16	q4, q12, q4
	vshr.u16	q6, q6, #1
	vqadd.s16	q7, q5, q3
	subs	r1, r1, #16
	vqadd.s16	q14, q6, q3
	vqadd.s16	q15, q5, q4
	vqadd.s16	q3, q6, q4
	vqrshrun.s16	d0, q7, #6
	vqrshrun.s16	d1, q14, #6
	vqadd.s16	q5, q5, q2
	vqrshrun.s16	d2, q15, #6
	vqadd.s16	q6, q6, q2
	vqrshrun.s16	d3, q3, #6
	vzip.8	d0, d1
	vqrshrun.s16	d4, q5, #6
	vzip.8	d2, d3
	vqrshrun.s16	d5, q6, #6
	pld	[r6]
	add	r6, r6, #16
	pld	[r7]
	add	r7, r7, #16
	vzip.8	d4, d5
	vst3.8	{d0, d2, d4}, [r3]!
	vst3.8	{d1, d3, d5}, [r3]!
	bgt	.Ltmp237

	@NO_APP
.Ltmp238:
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:to <- [DW_OP_LLVM_entry_value 1] $r3
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:rows <- [DW_OP_LLVM_entry_value 1] $r1
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:params <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:to <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:constants <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:u <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:v <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:ahead_y <- undef
	@DEBUG_VALUE: pack_half<(facesig::YuvLayout)2, false, false>:ahead_u <- undef
	.loc	5 48 1 epilogue_begin           @ csrc/image/pack_yuv_neon.cpp:48:1
	vpop	{d8, d9, d10, d11, d12, d13, d14, d15}
	pop	{r4, r5, r6, r7, r11, pc}
.Ltmp239:
.Lfunc_end21:
	.size	_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh, .Lfunc_end21-_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh
	.cfi_endproc
	.fnend
                                        @ -- End function
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_max_align_t.h"
	.file	8 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include/__cstddef" "max_align_t.h"
	.file	9 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libcxx/include" "cstdint"
	.file	10 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-least.h"
	.file	11 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc" "stdint.h"
	.section	.debug_loc,"",%progbits
.Ldebug_loc0:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp5-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp9-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp5-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp9-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp27-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc12:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc13:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc14:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc15:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	83                              @ DW_OP_reg3
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	254                             @ 18446744073709551614
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
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	15                              @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	16                              @ DW_OP_constu
	.byte	254                             @ 18446744073709551614
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
.Ldebug_loc18:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	93                              @ DW_OP_reg13
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	93                              @ DW_OP_reg13
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	118                             @ DW_OP_breg6
	.byte	0                               @ 0
	.byte	49                              @ DW_OP_lit1
	.byte	38                              @ DW_OP_shra
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Lfunc_end2-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp82-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Lfunc_end2-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp80-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp81-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp83-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp84-.Lfunc_begin0
	.long	.Ltmp86-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc38:
	.long	.Lfunc_begin3-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Lfunc_end3-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc39:
	.long	.Lfunc_begin3-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Lfunc_end3-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc40:
	.long	.Lfunc_begin3-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc42:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp89-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp89-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp91-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp92-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Lfunc_begin4-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Lfunc_end4-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Lfunc_begin4-.Lfunc_begin0
	.long	.Ltmp98-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Lfunc_end4-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Lfunc_begin4-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp97-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Ltmp97-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Ltmp98-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Ltmp99-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Ltmp100-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Lfunc_begin5-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp110-.Lfunc_begin0
	.long	.Lfunc_end5-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Lfunc_begin5-.Lfunc_begin0
	.long	.Ltmp106-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Lfunc_end5-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Lfunc_begin5-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc61:
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Ltmp106-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp108-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc65:
	.long	.Lfunc_begin6-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Lfunc_end6-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Lfunc_begin6-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Lfunc_end6-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc67:
	.long	.Lfunc_begin6-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc69:
	.long	.Ltmp112-.Lfunc_begin0
	.long	.Ltmp113-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc71:
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc72:
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Lfunc_begin7-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp126-.Lfunc_begin0
	.long	.Lfunc_end7-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Lfunc_begin7-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Lfunc_end7-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc76:
	.long	.Lfunc_begin7-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc77:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc78:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp121-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc79:
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc80:
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc81:
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc82:
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc83:
	.long	.Lfunc_begin8-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Lfunc_end8-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc84:
	.long	.Lfunc_begin8-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Lfunc_end8-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc85:
	.long	.Lfunc_begin8-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc86:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc87:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc88:
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc89:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc90:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc91:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc92:
	.long	.Lfunc_begin9-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp142-.Lfunc_begin0
	.long	.Lfunc_end9-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc93:
	.long	.Lfunc_begin9-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Lfunc_end9-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc94:
	.long	.Lfunc_begin9-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc95:
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc96:
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc97:
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc98:
	.long	.Ltmp138-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc99:
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc100:
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc101:
	.long	.Lfunc_begin10-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp150-.Lfunc_begin0
	.long	.Lfunc_end10-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc102:
	.long	.Lfunc_begin10-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Lfunc_end10-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc103:
	.long	.Lfunc_begin10-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc104:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc105:
	.long	.Ltmp144-.Lfunc_begin0
	.long	.Ltmp145-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc106:
	.long	.Ltmp145-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc107:
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc108:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc109:
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp150-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc110:
	.long	.Lfunc_begin11-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp158-.Lfunc_begin0
	.long	.Lfunc_end11-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc111:
	.long	.Lfunc_begin11-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Lfunc_end11-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc112:
	.long	.Lfunc_begin11-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc113:
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc114:
	.long	.Ltmp152-.Lfunc_begin0
	.long	.Ltmp153-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc115:
	.long	.Ltmp153-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc116:
	.long	.Ltmp154-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc117:
	.long	.Ltmp155-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc118:
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp158-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc119:
	.long	.Lfunc_begin12-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Lfunc_end12-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc120:
	.long	.Lfunc_begin12-.Lfunc_begin0
	.long	.Ltmp162-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Lfunc_end12-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc121:
	.long	.Lfunc_begin12-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc122:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc123:
	.long	.Ltmp160-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc124:
	.long	.Ltmp161-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc125:
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc126:
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc127:
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc128:
	.long	.Lfunc_begin13-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Lfunc_end13-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc129:
	.long	.Lfunc_begin13-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Lfunc_end13-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc130:
	.long	.Lfunc_begin13-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc131:
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc132:
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc133:
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc134:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc135:
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc136:
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc137:
	.long	.Lfunc_begin14-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Lfunc_end14-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc138:
	.long	.Lfunc_begin14-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Lfunc_end14-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc139:
	.long	.Lfunc_begin14-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc140:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc141:
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc142:
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc143:
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc144:
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc145:
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc146:
	.long	.Lfunc_begin15-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp190-.Lfunc_begin0
	.long	.Lfunc_end15-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc147:
	.long	.Lfunc_begin15-.Lfunc_begin0
	.long	.Ltmp186-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Lfunc_end15-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc148:
	.long	.Lfunc_begin15-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc149:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc150:
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp185-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc151:
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc152:
	.long	.Ltmp186-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc153:
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc154:
	.long	.Ltmp188-.Lfunc_begin0
	.long	.Ltmp190-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc155:
	.long	.Lfunc_begin16-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp198-.Lfunc_begin0
	.long	.Lfunc_end16-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc156:
	.long	.Lfunc_begin16-.Lfunc_begin0
	.long	.Ltmp194-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Lfunc_end16-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc157:
	.long	.Lfunc_begin16-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc158:
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc159:
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc160:
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc161:
	.long	.Ltmp194-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc162:
	.long	.Ltmp195-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc163:
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp198-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc164:
	.long	.Lfunc_begin17-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Lfunc_end17-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc165:
	.long	.Lfunc_begin17-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Lfunc_end17-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc166:
	.long	.Lfunc_begin17-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc167:
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc168:
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp201-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc169:
	.long	.Ltmp201-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	94                              @ DW_OP_reg14
	.long	0
	.long	0
.Ldebug_loc170:
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc171:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc172:
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp206-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc173:
	.long	.Lfunc_begin18-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp214-.Lfunc_begin0
	.long	.Lfunc_end18-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc174:
	.long	.Lfunc_begin18-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp214-.Lfunc_begin0
	.long	.Lfunc_end18-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc175:
	.long	.Lfunc_begin18-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc176:
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc177:
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc178:
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc179:
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc180:
	.long	.Ltmp211-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc181:
	.long	.Ltmp212-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc182:
	.long	.Lfunc_begin19-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Lfunc_end19-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc183:
	.long	.Lfunc_begin19-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Lfunc_end19-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc184:
	.long	.Lfunc_begin19-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc185:
	.long	.Ltmp216-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc186:
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc187:
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc188:
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc189:
	.long	.Ltmp219-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc190:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc191:
	.long	.Lfunc_begin20-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp230-.Lfunc_begin0
	.long	.Lfunc_end20-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc192:
	.long	.Lfunc_begin20-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp230-.Lfunc_begin0
	.long	.Lfunc_end20-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc193:
	.long	.Lfunc_begin20-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc194:
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc195:
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc196:
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc197:
	.long	.Ltmp226-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc198:
	.long	.Ltmp227-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc199:
	.long	.Ltmp228-.Lfunc_begin0
	.long	.Ltmp230-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc200:
	.long	.Lfunc_begin21-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Lfunc_end21-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc201:
	.long	.Lfunc_begin21-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Lfunc_end21-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	81                              @ DW_OP_reg1
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc202:
	.long	.Lfunc_begin21-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc203:
	.long	.Ltmp232-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc204:
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc205:
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc206:
	.long	.Ltmp234-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	92                              @ DW_OP_reg12
	.long	0
	.long	0
.Ldebug_loc207:
	.long	.Ltmp235-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc208:
	.long	.Ltmp236-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
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
	.byte	4                               @ Abbreviation Code
	.byte	40                              @ DW_TAG_enumerator
	.byte	0                               @ DW_CHILDREN_no
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	5                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	6                               @ Abbreviation Code
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
	.byte	7                               @ Abbreviation Code
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
	.byte	8                               @ Abbreviation Code
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
	.byte	9                               @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	52                              @ DW_AT_artificial
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	10                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	20                              @ Abbreviation Code
	.byte	48                              @ DW_TAG_template_value_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	28                              @ DW_AT_const_value
	.byte	15                              @ DW_FORM_udata
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
	.byte	63                              @ DW_AT_external
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	22                              @ Abbreviation Code
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
	.byte	23                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	24                              @ Abbreviation Code
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.ascii	"\223B"                         @ DW_AT_GNU_call_site_target
	.byte	24                              @ DW_FORM_exprloc
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
	.ascii	"\211\202\001"                  @ DW_TAG_GNU_call_site
	.byte	0                               @ DW_CHILDREN_no
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	32                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	33                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
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
	.byte	36                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
	.byte	21                              @ DW_TAG_subroutine_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	38                              @ Abbreviation Code
	.byte	46                              @ DW_TAG_subprogram
	.byte	1                               @ DW_CHILDREN_yes
	.byte	110                             @ DW_AT_linkage_name
	.byte	14                              @ DW_FORM_strp
	.byte	71                              @ DW_AT_specification
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	100                             @ DW_AT_object_pointer
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	39                              @ Abbreviation Code
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
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
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
	.byte	1                               @ Abbrev [1] 0xb:0x1958 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end21-.Lfunc_begin0      @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1542 DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0x1f DW_TAG_enumeration_type
	.long	5480                            @ DW_AT_type
                                        @ DW_AT_enum_class
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	4                               @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	4                               @ Abbrev [4] 0x37:0x6 DW_TAG_enumerator
	.long	.Linfo_string7                  @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x3d:0x6 DW_TAG_enumerator
	.long	.Linfo_string8                  @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x43:0x6 DW_TAG_enumerator
	.long	.Linfo_string9                  @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x4a:0x11ba DW_TAG_namespace
	.byte	6                               @ Abbrev [6] 0x4b:0x3b DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	12                              @ DW_AT_byte_size
	.byte	5                               @ DW_AT_decl_file
	.byte	196                             @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x54:0xc DW_TAG_member
	.long	.Linfo_string11                 @ DW_AT_name
	.long	5509                            @ DW_AT_type
	.byte	5                               @ DW_AT_decl_file
	.byte	208                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	8                               @ Abbrev [8] 0x60:0x25 DW_TAG_subprogram
	.long	.Linfo_string16                 @ DW_AT_linkage_name
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	197                             @ DW_AT_decl_line
                                        @ DW_AT_declaration
	.byte	9                               @ Abbrev [9] 0x6b:0x5 DW_TAG_formal_parameter
	.long	5567                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	10                              @ Abbrev [10] 0x70:0x5 DW_TAG_formal_parameter
	.long	5572                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x75:0x5 DW_TAG_formal_parameter
	.long	5665                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x7a:0x5 DW_TAG_formal_parameter
	.long	5480                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x7f:0x5 DW_TAG_formal_parameter
	.long	5480                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x86:0x1c DW_TAG_subprogram
	.long	.Linfo_string38                 @ DW_AT_linkage_name
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x96:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0xa2:0xb DW_TAG_typedef
	.long	5675                            @ DW_AT_type
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.byte	11                              @ Abbrev [11] 0xad:0x26 DW_TAG_subprogram
	.long	.Linfo_string43                 @ DW_AT_linkage_name
	.long	.Linfo_string44                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xbd:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	12                              @ Abbrev [12] 0xc7:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xd3:0x26 DW_TAG_subprogram
	.long	.Linfo_string45                 @ DW_AT_linkage_name
	.long	.Linfo_string46                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0xe3:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	12                              @ Abbrev [12] 0xed:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	62                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0xf9:0x1c DW_TAG_subprogram
	.long	.Linfo_string54                 @ DW_AT_linkage_name
	.long	.Linfo_string55                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	12                              @ Abbrev [12] 0x109:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x115:0x26 DW_TAG_subprogram
	.long	.Linfo_string56                 @ DW_AT_linkage_name
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x125:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	12                              @ Abbrev [12] 0x12f:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x13b:0x26 DW_TAG_subprogram
	.long	.Linfo_string58                 @ DW_AT_linkage_name
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x14b:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	12                              @ Abbrev [12] 0x155:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x161:0x26 DW_TAG_subprogram
	.long	.Linfo_string60                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	162                             @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	14                              @ Abbrev [14] 0x171:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	12                              @ Abbrev [12] 0x17b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x187:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin2                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string118                @ DW_AT_linkage_name
	.long	.Linfo_string119                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x19c:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1ab:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1ba:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1c7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1d6:0xf DW_TAG_variable
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1e5:0xf DW_TAG_variable
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1f4:0xf DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x203:0xf DW_TAG_variable
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x212:0xf DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x221:0xf DW_TAG_variable
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x230:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x23b:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x245:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x24f:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x25a:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin3                   @ DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string120                @ DW_AT_linkage_name
	.long	.Linfo_string121                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x26f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x27e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x28d:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x29a:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x2a9:0xf DW_TAG_variable
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x2b8:0xf DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x2c7:0xf DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x2d6:0xf DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x2e5:0xf DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x2f4:0xf DW_TAG_variable
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x303:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x30e:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x318:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x322:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x32d:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin4                   @ DW_AT_low_pc
	.long	.Lfunc_end4-.Lfunc_begin4       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string122                @ DW_AT_linkage_name
	.long	.Linfo_string123                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x342:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x351:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x360:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x36d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x37c:0xf DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x38b:0xf DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x39a:0xf DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x3a9:0xf DW_TAG_variable
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x3b8:0xf DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x3c7:0xf DW_TAG_variable
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x3d6:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x3e1:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x3eb:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x3f5:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x400:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin5                   @ DW_AT_low_pc
	.long	.Lfunc_end5-.Lfunc_begin5       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string124                @ DW_AT_linkage_name
	.long	.Linfo_string125                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x415:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x424:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x433:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x440:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x44f:0xf DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x45e:0xf DW_TAG_variable
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x46d:0xf DW_TAG_variable
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x47c:0xf DW_TAG_variable
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x48b:0xf DW_TAG_variable
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x49a:0xf DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x4a9:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x4b4:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x4be:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x4c8:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x4d3:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin6                   @ DW_AT_low_pc
	.long	.Lfunc_end6-.Lfunc_begin6       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string126                @ DW_AT_linkage_name
	.long	.Linfo_string127                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x4e8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x4f7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x506:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x513:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x522:0xf DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x531:0xf DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x540:0xf DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x54f:0xf DW_TAG_variable
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x55e:0xf DW_TAG_variable
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x56d:0xf DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x57c:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x587:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x591:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x59b:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x5a6:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin7                   @ DW_AT_low_pc
	.long	.Lfunc_end7-.Lfunc_begin7       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string128                @ DW_AT_linkage_name
	.long	.Linfo_string129                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x5bb:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x5ca:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x5d9:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x5e6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x5f5:0xf DW_TAG_variable
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x604:0xf DW_TAG_variable
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x613:0xf DW_TAG_variable
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x622:0xf DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x631:0xf DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x640:0xf DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x64f:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x65a:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x664:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x66e:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x679:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin8                   @ DW_AT_low_pc
	.long	.Lfunc_end8-.Lfunc_begin8       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string130                @ DW_AT_linkage_name
	.long	.Linfo_string131                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x68e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x69d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x6ac:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x6b9:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x6c8:0xf DW_TAG_variable
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x6d7:0xf DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x6e6:0xf DW_TAG_variable
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x6f5:0xf DW_TAG_variable
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x704:0xf DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x713:0xf DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x722:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x72d:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x737:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x741:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x74c:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin9                   @ DW_AT_low_pc
	.long	.Lfunc_end9-.Lfunc_begin9       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string132                @ DW_AT_linkage_name
	.long	.Linfo_string133                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x761:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x770:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x77f:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x78c:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x79b:0xf DW_TAG_variable
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x7aa:0xf DW_TAG_variable
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x7b9:0xf DW_TAG_variable
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x7c8:0xf DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x7d7:0xf DW_TAG_variable
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x7e6:0xf DW_TAG_variable
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x7f5:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x800:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x80a:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x814:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x81f:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin10                  @ DW_AT_low_pc
	.long	.Lfunc_end10-.Lfunc_begin10     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string134                @ DW_AT_linkage_name
	.long	.Linfo_string135                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x834:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x843:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x852:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x85f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x86e:0xf DW_TAG_variable
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x87d:0xf DW_TAG_variable
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x88c:0xf DW_TAG_variable
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x89b:0xf DW_TAG_variable
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x8aa:0xf DW_TAG_variable
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x8b9:0xf DW_TAG_variable
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x8c8:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x8d3:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x8dd:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x8e7:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x8f2:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin11                  @ DW_AT_low_pc
	.long	.Lfunc_end11-.Lfunc_begin11     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string136                @ DW_AT_linkage_name
	.long	.Linfo_string137                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x907:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x916:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x925:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x932:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x941:0xf DW_TAG_variable
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x950:0xf DW_TAG_variable
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x95f:0xf DW_TAG_variable
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x96e:0xf DW_TAG_variable
	.long	.Ldebug_loc116                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x97d:0xf DW_TAG_variable
	.long	.Ldebug_loc117                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x98c:0xf DW_TAG_variable
	.long	.Ldebug_loc118                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x99b:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x9a6:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x9b0:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x9ba:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x9c5:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin12                  @ DW_AT_low_pc
	.long	.Lfunc_end12-.Lfunc_begin12     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string138                @ DW_AT_linkage_name
	.long	.Linfo_string139                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x9da:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc119                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x9e9:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc120                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x9f8:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xa05:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc121                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xa14:0xf DW_TAG_variable
	.long	.Ldebug_loc122                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xa23:0xf DW_TAG_variable
	.long	.Ldebug_loc123                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xa32:0xf DW_TAG_variable
	.long	.Ldebug_loc124                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xa41:0xf DW_TAG_variable
	.long	.Ldebug_loc125                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xa50:0xf DW_TAG_variable
	.long	.Ldebug_loc126                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xa5f:0xf DW_TAG_variable
	.long	.Ldebug_loc127                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xa6e:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xa79:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xa83:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xa8d:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xa98:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin13                  @ DW_AT_low_pc
	.long	.Lfunc_end13-.Lfunc_begin13     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string140                @ DW_AT_linkage_name
	.long	.Linfo_string141                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xaad:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc128                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xabc:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc129                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xacb:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xad8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc130                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xae7:0xf DW_TAG_variable
	.long	.Ldebug_loc131                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xaf6:0xf DW_TAG_variable
	.long	.Ldebug_loc132                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xb05:0xf DW_TAG_variable
	.long	.Ldebug_loc133                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xb14:0xf DW_TAG_variable
	.long	.Ldebug_loc134                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xb23:0xf DW_TAG_variable
	.long	.Ldebug_loc135                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xb32:0xf DW_TAG_variable
	.long	.Ldebug_loc136                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xb41:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xb4c:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xb56:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xb60:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xb6b:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin14                  @ DW_AT_low_pc
	.long	.Lfunc_end14-.Lfunc_begin14     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string142                @ DW_AT_linkage_name
	.long	.Linfo_string143                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xb80:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc137                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xb8f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc138                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xb9e:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xbab:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc139                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xbba:0xf DW_TAG_variable
	.long	.Ldebug_loc140                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xbc9:0xf DW_TAG_variable
	.long	.Ldebug_loc141                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xbd8:0xf DW_TAG_variable
	.long	.Ldebug_loc142                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xbe7:0xf DW_TAG_variable
	.long	.Ldebug_loc143                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xbf6:0xf DW_TAG_variable
	.long	.Ldebug_loc144                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xc05:0xf DW_TAG_variable
	.long	.Ldebug_loc145                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xc14:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xc1f:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xc29:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xc33:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xc3e:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin15                  @ DW_AT_low_pc
	.long	.Lfunc_end15-.Lfunc_begin15     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string144                @ DW_AT_linkage_name
	.long	.Linfo_string145                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xc53:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc146                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xc62:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc147                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xc71:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xc7e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc148                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xc8d:0xf DW_TAG_variable
	.long	.Ldebug_loc149                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xc9c:0xf DW_TAG_variable
	.long	.Ldebug_loc150                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xcab:0xf DW_TAG_variable
	.long	.Ldebug_loc151                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xcba:0xf DW_TAG_variable
	.long	.Ldebug_loc152                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xcc9:0xf DW_TAG_variable
	.long	.Ldebug_loc153                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xcd8:0xf DW_TAG_variable
	.long	.Ldebug_loc154                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xce7:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xcf2:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xcfc:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xd06:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xd11:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin16                  @ DW_AT_low_pc
	.long	.Lfunc_end16-.Lfunc_begin16     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string146                @ DW_AT_linkage_name
	.long	.Linfo_string147                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xd26:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc155                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xd35:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc156                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xd44:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xd51:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc157                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd60:0xf DW_TAG_variable
	.long	.Ldebug_loc158                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd6f:0xf DW_TAG_variable
	.long	.Ldebug_loc159                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd7e:0xf DW_TAG_variable
	.long	.Ldebug_loc160                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd8d:0xf DW_TAG_variable
	.long	.Ldebug_loc161                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xd9c:0xf DW_TAG_variable
	.long	.Ldebug_loc162                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xdab:0xf DW_TAG_variable
	.long	.Ldebug_loc163                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xdba:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xdc5:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xdcf:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xdd9:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xde4:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin17                  @ DW_AT_low_pc
	.long	.Lfunc_end17-.Lfunc_begin17     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string148                @ DW_AT_linkage_name
	.long	.Linfo_string149                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xdf9:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc164                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xe08:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc165                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xe17:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xe24:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc166                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xe33:0xf DW_TAG_variable
	.long	.Ldebug_loc167                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xe42:0xf DW_TAG_variable
	.long	.Ldebug_loc168                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xe51:0xf DW_TAG_variable
	.long	.Ldebug_loc169                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xe60:0xf DW_TAG_variable
	.long	.Ldebug_loc170                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xe6f:0xf DW_TAG_variable
	.long	.Ldebug_loc171                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xe7e:0xf DW_TAG_variable
	.long	.Ldebug_loc172                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xe8d:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xe98:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xea2:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xeac:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xeb7:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin18                  @ DW_AT_low_pc
	.long	.Lfunc_end18-.Lfunc_begin18     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string150                @ DW_AT_linkage_name
	.long	.Linfo_string151                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xecc:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc173                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xedb:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc174                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xeea:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xef7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc175                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xf06:0xf DW_TAG_variable
	.long	.Ldebug_loc176                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xf15:0xf DW_TAG_variable
	.long	.Ldebug_loc177                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xf24:0xf DW_TAG_variable
	.long	.Ldebug_loc178                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xf33:0xf DW_TAG_variable
	.long	.Ldebug_loc179                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xf42:0xf DW_TAG_variable
	.long	.Ldebug_loc180                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xf51:0xf DW_TAG_variable
	.long	.Ldebug_loc181                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0xf60:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0xf6b:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xf75:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0xf7f:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xf8a:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin19                  @ DW_AT_low_pc
	.long	.Lfunc_end19-.Lfunc_begin19     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string152                @ DW_AT_linkage_name
	.long	.Linfo_string153                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0xf9f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc182                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xfae:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc183                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0xfbd:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0xfca:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc184                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xfd9:0xf DW_TAG_variable
	.long	.Ldebug_loc185                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xfe8:0xf DW_TAG_variable
	.long	.Ldebug_loc186                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0xff7:0xf DW_TAG_variable
	.long	.Ldebug_loc187                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1006:0xf DW_TAG_variable
	.long	.Ldebug_loc188                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1015:0xf DW_TAG_variable
	.long	.Ldebug_loc189                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1024:0xf DW_TAG_variable
	.long	.Ldebug_loc190                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x1033:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x103e:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x1048:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x1052:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x105d:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin20                  @ DW_AT_low_pc
	.long	.Lfunc_end20-.Lfunc_begin20     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string154                @ DW_AT_linkage_name
	.long	.Linfo_string155                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x1072:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc191                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1081:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc192                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1090:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x109d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc193                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x10ac:0xf DW_TAG_variable
	.long	.Ldebug_loc194                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x10bb:0xf DW_TAG_variable
	.long	.Ldebug_loc195                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x10ca:0xf DW_TAG_variable
	.long	.Ldebug_loc196                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x10d9:0xf DW_TAG_variable
	.long	.Ldebug_loc197                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x10e8:0xf DW_TAG_variable
	.long	.Ldebug_loc198                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x10f7:0xf DW_TAG_variable
	.long	.Ldebug_loc199                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x1106:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x1111:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x111b:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x1125:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x1130:0xd3 DW_TAG_subprogram
	.long	.Lfunc_begin21                  @ DW_AT_low_pc
	.long	.Lfunc_end21-.Lfunc_begin21     @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string156                @ DW_AT_linkage_name
	.long	.Linfo_string157                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	16                              @ Abbrev [16] 0x1145:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc200                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1154:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc201                  @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	17                              @ Abbrev [17] 0x1163:0xd DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	82
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x1170:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc202                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x117f:0xf DW_TAG_variable
	.long	.Ldebug_loc203                  @ DW_AT_location
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	6492                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x118e:0xf DW_TAG_variable
	.long	.Ldebug_loc204                  @ DW_AT_location
	.long	.Linfo_string163                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x119d:0xf DW_TAG_variable
	.long	.Ldebug_loc205                  @ DW_AT_location
	.long	.Linfo_string164                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x11ac:0xf DW_TAG_variable
	.long	.Ldebug_loc206                  @ DW_AT_location
	.long	.Linfo_string165                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x11bb:0xf DW_TAG_variable
	.long	.Ldebug_loc207                  @ DW_AT_location
	.long	.Linfo_string166                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x11ca:0xf DW_TAG_variable
	.long	.Ldebug_loc208                  @ DW_AT_location
	.long	.Linfo_string167                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5521                            @ DW_AT_type
	.byte	19                              @ Abbrev [19] 0x11d9:0xb DW_TAG_variable
	.long	.Linfo_string168                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x11e4:0xa DW_TAG_template_value_parameter
	.long	43                              @ DW_AT_type
	.long	.Linfo_string42                 @ DW_AT_name
	.byte	2                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x11ee:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	20                              @ Abbrev [20] 0x11f8:0xa DW_TAG_template_value_parameter
	.long	5635                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	0                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	6                               @ Abbrev [6] 0x1204:0x46 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	104                             @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x120d:0xc DW_TAG_member
	.long	.Linfo_string18                 @ DW_AT_name
	.long	4682                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	78                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1219:0xc DW_TAG_member
	.long	.Linfo_string31                 @ DW_AT_name
	.long	43                              @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.byte	88                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1225:0xc DW_TAG_member
	.long	.Linfo_string32                 @ DW_AT_name
	.long	5635                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	92                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1231:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	5635                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.byte	93                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x123d:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	5642                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.byte	96                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	6                               @ Abbrev [6] 0x124a:0x6a DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	88                              @ DW_AT_byte_size
	.byte	3                               @ DW_AT_decl_file
	.byte	68                              @ DW_AT_decl_line
	.byte	7                               @ Abbrev [7] 0x1253:0xc DW_TAG_member
	.long	.Linfo_string19                 @ DW_AT_name
	.long	5582                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x125f:0xc DW_TAG_member
	.long	.Linfo_string20                 @ DW_AT_name
	.long	5582                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x126b:0xc DW_TAG_member
	.long	.Linfo_string21                 @ DW_AT_name
	.long	5582                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.byte	16                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1277:0xc DW_TAG_member
	.long	.Linfo_string22                 @ DW_AT_name
	.long	5582                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.byte	24                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x1283:0xc DW_TAG_member
	.long	.Linfo_string23                 @ DW_AT_name
	.long	5582                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	69                              @ DW_AT_decl_line
	.byte	32                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x128f:0xc DW_TAG_member
	.long	.Linfo_string24                 @ DW_AT_name
	.long	5594                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	40                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x129b:0xc DW_TAG_member
	.long	.Linfo_string28                 @ DW_AT_name
	.long	5594                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	56                              @ DW_AT_data_member_location
	.byte	7                               @ Abbrev [7] 0x12a7:0xc DW_TAG_member
	.long	.Linfo_string29                 @ DW_AT_name
	.long	5594                            @ DW_AT_type
	.byte	3                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	72                              @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x12b4:0x107 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string112                @ DW_AT_linkage_name
	.long	.Linfo_string113                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	16                              @ Abbrev [16] 0x12c9:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x12d8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x12e7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	213                             @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x12f6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	214                             @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1305:0xf DW_TAG_variable
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	215                             @ DW_AT_decl_line
	.long	6482                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x1314:0xf DW_TAG_variable
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	220                             @ DW_AT_decl_line
	.long	6487                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x1323:0x46 DW_TAG_inlined_subroutine
	.long	134                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	220                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x132f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	150                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x1338:0x18 DW_TAG_inlined_subroutine
	.long	173                             @ DW_AT_abstract_origin
	.long	.Ltmp3                          @ DW_AT_low_pc
	.long	.Ltmp4-.Ltmp3                   @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	79                              @ DW_AT_call_line
	.byte	48                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x1348:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	199                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1350:0x18 DW_TAG_inlined_subroutine
	.long	211                             @ DW_AT_abstract_origin
	.long	.Ltmp6                          @ DW_AT_low_pc
	.long	.Ltmp7-.Ltmp6                   @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	80                              @ DW_AT_call_line
	.byte	48                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x1360:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	80
	.long	237                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x1369:0x3a DW_TAG_inlined_subroutine
	.long	5707                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	223                             @ DW_AT_call_line
	.byte	18                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1375:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	5721                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x137e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	5730                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x1387:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	5741                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x1390:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	5752                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x1399:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	5763                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x13a3:0x9 DW_TAG_GNU_call_site
	.long	5051                            @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp6                          @ DW_AT_low_pc
	.byte	27                              @ Abbrev [27] 0x13ac:0x7 DW_TAG_GNU_call_site
	.byte	1                               @ DW_AT_GNU_call_site_target
	.byte	86
	.long	.Ltmp9                          @ DW_AT_low_pc
	.byte	27                              @ Abbrev [27] 0x13b3:0x7 DW_TAG_GNU_call_site
	.byte	1                               @ DW_AT_GNU_call_site_target
	.byte	86
	.long	.Ltmp26                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x13bb:0x20 DW_TAG_subprogram
	.long	.Linfo_string52                 @ DW_AT_linkage_name
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0x13c6:0x5 DW_TAG_formal_parameter
	.long	5572                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x13cb:0x5 DW_TAG_formal_parameter
	.long	5665                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x13d0:0x5 DW_TAG_formal_parameter
	.long	5480                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x13d5:0x5 DW_TAG_formal_parameter
	.long	5702                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x13db:0x16c DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string114                @ DW_AT_linkage_name
	.long	.Linfo_string115                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	16                              @ Abbrev [16] 0x13f0:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x13ff:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x140e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	226                             @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	16                              @ Abbrev [16] 0x141d:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	227                             @ DW_AT_decl_line
	.long	5702                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x142c:0xf DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	228                             @ DW_AT_decl_line
	.long	6482                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x143b:0xf DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	228                             @ DW_AT_decl_line
	.long	6482                            @ DW_AT_type
	.byte	18                              @ Abbrev [18] 0x144a:0xf DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	233                             @ DW_AT_decl_line
	.long	6487                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x1459:0x5e DW_TAG_inlined_subroutine
	.long	249                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	233                             @ DW_AT_call_line
	.byte	23                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x1465:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	265                             @ DW_AT_abstract_origin
	.byte	24                              @ Abbrev [24] 0x146e:0x18 DW_TAG_inlined_subroutine
	.long	277                             @ DW_AT_abstract_origin
	.long	.Ltmp38                         @ DW_AT_low_pc
	.long	.Ltmp39-.Ltmp38                 @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	84                              @ DW_AT_call_line
	.byte	50                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x147e:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	303                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1486:0x18 DW_TAG_inlined_subroutine
	.long	315                             @ DW_AT_abstract_origin
	.long	.Ltmp41                         @ DW_AT_low_pc
	.long	.Ltmp42-.Ltmp41                 @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	85                              @ DW_AT_call_line
	.byte	50                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x1496:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	341                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x149e:0x18 DW_TAG_inlined_subroutine
	.long	353                             @ DW_AT_abstract_origin
	.long	.Ltmp42                         @ DW_AT_low_pc
	.long	.Ltmp43-.Ltmp42                 @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	86                              @ DW_AT_call_line
	.byte	50                              @ DW_AT_call_column
	.byte	25                              @ Abbrev [25] 0x14ae:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	379                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x14b7:0x31 DW_TAG_inlined_subroutine
	.long	5707                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	5                               @ DW_AT_call_file
	.byte	236                             @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x14c3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	5721                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x14cc:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	5730                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x14d5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	5741                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x14de:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	5763                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x14e8:0x3e DW_TAG_inlined_subroutine
	.long	5707                            @ DW_AT_abstract_origin
	.long	.Ltmp67                         @ DW_AT_low_pc
	.long	.Ltmp76-.Ltmp67                 @ DW_AT_high_pc
	.byte	5                               @ DW_AT_call_file
	.byte	239                             @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	23                              @ Abbrev [23] 0x14f8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	5721                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x1501:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	5730                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x150a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	5741                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x1513:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	5752                            @ DW_AT_abstract_origin
	.byte	23                              @ Abbrev [23] 0x151c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	5763                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	26                              @ Abbrev [26] 0x1526:0x9 DW_TAG_GNU_call_site
	.long	5447                            @ DW_AT_abstract_origin
                                        @ DW_AT_GNU_tail_call
	.long	.Ltmp41                         @ DW_AT_low_pc
	.byte	27                              @ Abbrev [27] 0x152f:0x7 DW_TAG_GNU_call_site
	.byte	1                               @ DW_AT_GNU_call_site_target
	.byte	87
	.long	.Ltmp45                         @ DW_AT_low_pc
	.byte	27                              @ Abbrev [27] 0x1536:0x7 DW_TAG_GNU_call_site
	.byte	1                               @ DW_AT_GNU_call_site_target
	.byte	87
	.long	.Ltmp65                         @ DW_AT_low_pc
	.byte	29                              @ Abbrev [29] 0x153d:0x9 DW_TAG_GNU_call_site
	.long	5447                            @ DW_AT_abstract_origin
	.long	.Ltmp77                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	28                              @ Abbrev [28] 0x1547:0x20 DW_TAG_subprogram
	.long	.Linfo_string62                 @ DW_AT_linkage_name
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	97                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	10                              @ Abbrev [10] 0x1552:0x5 DW_TAG_formal_parameter
	.long	5572                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x1557:0x5 DW_TAG_formal_parameter
	.long	5665                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x155c:0x5 DW_TAG_formal_parameter
	.long	5480                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x1561:0x5 DW_TAG_formal_parameter
	.long	5702                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x1568:0xb DW_TAG_typedef
	.long	5491                            @ DW_AT_type
	.long	.Linfo_string6                  @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1573:0xb DW_TAG_typedef
	.long	5502                            @ DW_AT_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x157e:0x7 DW_TAG_base_type
	.long	.Linfo_string4                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x1585:0xc DW_TAG_array_type
	.long	5521                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x158a:0x6 DW_TAG_subrange_type
	.long	5560                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1591:0x5 DW_TAG_pointer_type
	.long	5526                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1596:0x5 DW_TAG_const_type
	.long	5531                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x159b:0xb DW_TAG_typedef
	.long	5542                            @ DW_AT_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x15a6:0xb DW_TAG_typedef
	.long	5553                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x15b1:0x7 DW_TAG_base_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	35                              @ Abbrev [35] 0x15b8:0x7 DW_TAG_base_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	33                              @ Abbrev [33] 0x15bf:0x5 DW_TAG_pointer_type
	.long	75                              @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x15c4:0x5 DW_TAG_reference_type
	.long	5577                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x15c9:0x5 DW_TAG_const_type
	.long	4612                            @ DW_AT_type
	.byte	31                              @ Abbrev [31] 0x15ce:0xc DW_TAG_array_type
	.long	5531                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x15d3:0x6 DW_TAG_subrange_type
	.long	5560                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	31                              @ Abbrev [31] 0x15da:0xc DW_TAG_array_type
	.long	5606                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x15df:0x6 DW_TAG_subrange_type
	.long	5560                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x15e6:0xb DW_TAG_typedef
	.long	5617                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x15f1:0xb DW_TAG_typedef
	.long	5628                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x15fc:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	30                              @ Abbrev [30] 0x1603:0x7 DW_TAG_base_type
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	31                              @ Abbrev [31] 0x160a:0xc DW_TAG_array_type
	.long	5654                            @ DW_AT_type
	.byte	32                              @ Abbrev [32] 0x160f:0x6 DW_TAG_subrange_type
	.long	5560                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x1616:0xb DW_TAG_typedef
	.long	5502                            @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	33                              @ Abbrev [33] 0x1621:0x5 DW_TAG_pointer_type
	.long	5670                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1626:0x5 DW_TAG_const_type
	.long	5521                            @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x162b:0x5 DW_TAG_pointer_type
	.long	5680                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x1630:0x16 DW_TAG_subroutine_type
	.byte	10                              @ Abbrev [10] 0x1631:0x5 DW_TAG_formal_parameter
	.long	5572                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x1636:0x5 DW_TAG_formal_parameter
	.long	5665                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x163b:0x5 DW_TAG_formal_parameter
	.long	5480                            @ DW_AT_type
	.byte	10                              @ Abbrev [10] 0x1640:0x5 DW_TAG_formal_parameter
	.long	5702                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1646:0x5 DW_TAG_pointer_type
	.long	5531                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x164b:0x44 DW_TAG_subprogram
	.long	.Linfo_string47                 @ DW_AT_linkage_name
	.long	96                              @ DW_AT_specification
	.byte	1                               @ DW_AT_inline
	.long	5721                            @ DW_AT_object_pointer
	.byte	39                              @ Abbrev [39] 0x1659:0x9 DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.long	5775                            @ DW_AT_type
                                        @ DW_AT_artificial
	.byte	12                              @ Abbrev [12] 0x1662:0xb DW_TAG_formal_parameter
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	197                             @ DW_AT_decl_line
	.long	5572                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x166d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	197                             @ DW_AT_decl_line
	.long	5665                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1678:0xb DW_TAG_formal_parameter
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	197                             @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1683:0xb DW_TAG_formal_parameter
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	197                             @ DW_AT_decl_line
	.long	5480                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x168f:0x5 DW_TAG_pointer_type
	.long	75                              @ DW_AT_type
	.byte	2                               @ Abbrev [2] 0x1694:0xd7 DW_TAG_namespace
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	40                              @ Abbrev [40] 0x1699:0xd1 DW_TAG_namespace
	.long	.Linfo_string65                 @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	41                              @ Abbrev [41] 0x169e:0x7 DW_TAG_imported_declaration
	.byte	8                               @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	5995                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16a5:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	6007                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16ac:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	5606                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16b3:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	5480                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16ba:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	6036                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16c1:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	5531                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16c8:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	6065                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16cf:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	6094                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16d6:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	6123                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16dd:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	6152                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16e4:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	6174                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16eb:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	6196                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16f2:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	6218                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x16f9:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	6240                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1700:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	6262                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1707:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	6284                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x170e:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	6306                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1715:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	6328                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x171c:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	6339                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1723:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	6350                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x172a:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	6361                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1731:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	6372                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1738:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	6383                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x173f:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	6394                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1746:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	6405                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x174d:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	6416                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1754:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	6427                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x175b:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	6438                            @ DW_AT_import
	.byte	41                              @ Abbrev [41] 0x1762:0x7 DW_TAG_imported_declaration
	.byte	9                               @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	6460                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	13                              @ Abbrev [13] 0x176b:0xb DW_TAG_typedef
	.long	6006                            @ DW_AT_type
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x1776:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	13                              @ Abbrev [13] 0x1777:0xb DW_TAG_typedef
	.long	6018                            @ DW_AT_type
	.long	.Linfo_string69                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1782:0xb DW_TAG_typedef
	.long	6029                            @ DW_AT_type
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x178d:0x7 DW_TAG_base_type
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	13                              @ Abbrev [13] 0x1794:0xb DW_TAG_typedef
	.long	6047                            @ DW_AT_type
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x179f:0xb DW_TAG_typedef
	.long	6058                            @ DW_AT_type
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x17aa:0x7 DW_TAG_base_type
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	13                              @ Abbrev [13] 0x17b1:0xb DW_TAG_typedef
	.long	6076                            @ DW_AT_type
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x17bc:0xb DW_TAG_typedef
	.long	6087                            @ DW_AT_type
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x17c7:0x7 DW_TAG_base_type
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	13                              @ Abbrev [13] 0x17ce:0xb DW_TAG_typedef
	.long	6105                            @ DW_AT_type
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x17d9:0xb DW_TAG_typedef
	.long	6116                            @ DW_AT_type
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x17e4:0x7 DW_TAG_base_type
	.long	.Linfo_string76                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	13                              @ Abbrev [13] 0x17eb:0xb DW_TAG_typedef
	.long	6134                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x17f6:0xb DW_TAG_typedef
	.long	6145                            @ DW_AT_type
	.long	.Linfo_string80                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	30                              @ Abbrev [30] 0x1801:0x7 DW_TAG_base_type
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	13                              @ Abbrev [13] 0x1808:0xb DW_TAG_typedef
	.long	6163                            @ DW_AT_type
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1813:0xb DW_TAG_typedef
	.long	6018                            @ DW_AT_type
	.long	.Linfo_string82                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x181e:0xb DW_TAG_typedef
	.long	6185                            @ DW_AT_type
	.long	.Linfo_string85                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1829:0xb DW_TAG_typedef
	.long	5617                            @ DW_AT_type
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1834:0xb DW_TAG_typedef
	.long	6207                            @ DW_AT_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x183f:0xb DW_TAG_typedef
	.long	5491                            @ DW_AT_type
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x184a:0xb DW_TAG_typedef
	.long	6229                            @ DW_AT_type
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1855:0xb DW_TAG_typedef
	.long	6047                            @ DW_AT_type
	.long	.Linfo_string88                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1860:0xb DW_TAG_typedef
	.long	6251                            @ DW_AT_type
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x186b:0xb DW_TAG_typedef
	.long	5542                            @ DW_AT_type
	.long	.Linfo_string90                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1876:0xb DW_TAG_typedef
	.long	6273                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1881:0xb DW_TAG_typedef
	.long	6076                            @ DW_AT_type
	.long	.Linfo_string92                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x188c:0xb DW_TAG_typedef
	.long	6295                            @ DW_AT_type
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1897:0xb DW_TAG_typedef
	.long	6105                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18a2:0xb DW_TAG_typedef
	.long	6317                            @ DW_AT_type
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	10                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18ad:0xb DW_TAG_typedef
	.long	6134                            @ DW_AT_type
	.long	.Linfo_string96                 @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18b8:0xb DW_TAG_typedef
	.long	6029                            @ DW_AT_type
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18c3:0xb DW_TAG_typedef
	.long	5502                            @ DW_AT_type
	.long	.Linfo_string99                 @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18ce:0xb DW_TAG_typedef
	.long	5502                            @ DW_AT_type
	.long	.Linfo_string100                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18d9:0xb DW_TAG_typedef
	.long	6058                            @ DW_AT_type
	.long	.Linfo_string101                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18e4:0xb DW_TAG_typedef
	.long	5553                            @ DW_AT_type
	.long	.Linfo_string102                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18ef:0xb DW_TAG_typedef
	.long	6116                            @ DW_AT_type
	.long	.Linfo_string103                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x18fa:0xb DW_TAG_typedef
	.long	6116                            @ DW_AT_type
	.long	.Linfo_string104                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1905:0xb DW_TAG_typedef
	.long	6145                            @ DW_AT_type
	.long	.Linfo_string105                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1910:0xb DW_TAG_typedef
	.long	5502                            @ DW_AT_type
	.long	.Linfo_string106                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x191b:0xb DW_TAG_typedef
	.long	6116                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1926:0xb DW_TAG_typedef
	.long	6449                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1931:0xb DW_TAG_typedef
	.long	6058                            @ DW_AT_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x193c:0xb DW_TAG_typedef
	.long	6471                            @ DW_AT_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	11                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	13                              @ Abbrev [13] 0x1947:0xb DW_TAG_typedef
	.long	6145                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	1                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	34                              @ Abbrev [34] 0x1952:0x5 DW_TAG_const_type
	.long	5480                            @ DW_AT_type
	.byte	34                              @ Abbrev [34] 0x1957:0x5 DW_TAG_const_type
	.long	162                             @ DW_AT_type
	.byte	33                              @ Abbrev [33] 0x195c:0x5 DW_TAG_pointer_type
	.long	6497                            @ DW_AT_type
	.byte	43                              @ Abbrev [43] 0x1961:0x1 DW_TAG_const_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/image/pack_yuv_neon.cpp"  @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=50
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=65
.Linfo_string4:
	.asciz	"int"                           @ string offset=73
.Linfo_string5:
	.asciz	"__int32_t"                     @ string offset=77
.Linfo_string6:
	.asciz	"int32_t"                       @ string offset=87
.Linfo_string7:
	.asciz	"planar"                        @ string offset=95
.Linfo_string8:
	.asciz	"woven"                         @ string offset=102
.Linfo_string9:
	.asciz	"packed"                        @ string offset=108
.Linfo_string10:
	.asciz	"YuvLayout"                     @ string offset=115
.Linfo_string11:
	.asciz	"rows"                          @ string offset=125
.Linfo_string12:
	.asciz	"unsigned char"                 @ string offset=130
.Linfo_string13:
	.asciz	"__uint8_t"                     @ string offset=144
.Linfo_string14:
	.asciz	"uint8_t"                       @ string offset=154
.Linfo_string15:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=162
.Linfo_string16:
	.asciz	"_ZN7facesig12_GLOBAL__N_14RowsC4ERKNS_9YuvParamsEPKPKhii" @ string offset=182
.Linfo_string17:
	.asciz	"Rows"                          @ string offset=239
.Linfo_string18:
	.asciz	"constants"                     @ string offset=244
.Linfo_string19:
	.asciz	"gain"                          @ string offset=254
.Linfo_string20:
	.asciz	"last_b"                        @ string offset=259
.Linfo_string21:
	.asciz	"middle_a"                      @ string offset=266
.Linfo_string22:
	.asciz	"middle_b"                      @ string offset=275
.Linfo_string23:
	.asciz	"first_a"                       @ string offset=284
.Linfo_string24:
	.asciz	"last_bias"                     @ string offset=292
.Linfo_string25:
	.asciz	"short"                         @ string offset=302
.Linfo_string26:
	.asciz	"__int16_t"                     @ string offset=308
.Linfo_string27:
	.asciz	"int16_t"                       @ string offset=318
.Linfo_string28:
	.asciz	"middle_bias"                   @ string offset=326
.Linfo_string29:
	.asciz	"first_bias"                    @ string offset=338
.Linfo_string30:
	.asciz	"PackConstants"                 @ string offset=349
.Linfo_string31:
	.asciz	"layout"                        @ string offset=363
.Linfo_string32:
	.asciz	"blue_first"                    @ string offset=370
.Linfo_string33:
	.asciz	"bool"                          @ string offset=381
.Linfo_string34:
	.asciz	"is_signed"                     @ string offset=386
.Linfo_string35:
	.asciz	"ahead"                         @ string offset=396
.Linfo_string36:
	.asciz	"ptrdiff_t"                     @ string offset=402
.Linfo_string37:
	.asciz	"YuvParams"                     @ string offset=412
.Linfo_string38:
	.asciz	"_ZN7facesig12_GLOBAL__N_18whole_ofERKNS_9YuvParamsE" @ string offset=422
.Linfo_string39:
	.asciz	"whole_of"                      @ string offset=474
.Linfo_string40:
	.asciz	"Pack"                          @ string offset=483
.Linfo_string41:
	.asciz	"params"                        @ string offset=488
.Linfo_string42:
	.asciz	"kLayout"                       @ string offset=495
.Linfo_string43:
	.asciz	"_ZN7facesig12_GLOBAL__N_18whole_ofILNS_9YuvLayoutE1EEEPFvRKNS_9YuvParamsEPKPKhiPhES5_" @ string offset=503
.Linfo_string44:
	.asciz	"whole_of<(facesig::YuvLayout)1>" @ string offset=589
.Linfo_string45:
	.asciz	"_ZN7facesig12_GLOBAL__N_18whole_ofILNS_9YuvLayoutE0EEEPFvRKNS_9YuvParamsEPKPKhiPhES5_" @ string offset=621
.Linfo_string46:
	.asciz	"whole_of<(facesig::YuvLayout)0>" @ string offset=707
.Linfo_string47:
	.asciz	"_ZN7facesig12_GLOBAL__N_14RowsC2ERKNS_9YuvParamsEPKPKhii" @ string offset=739
.Linfo_string48:
	.asciz	"this"                          @ string offset=796
.Linfo_string49:
	.asciz	"from"                          @ string offset=801
.Linfo_string50:
	.asciz	"pixels"                        @ string offset=806
.Linfo_string51:
	.asciz	"chroma"                        @ string offset=813
.Linfo_string52:
	.asciz	"_ZN7facesig15pack_yuv_scalarERKNS_9YuvParamsEPKPKhiPh" @ string offset=820
.Linfo_string53:
	.asciz	"pack_yuv_scalar"               @ string offset=874
.Linfo_string54:
	.asciz	"_ZN7facesig12_GLOBAL__N_17half_ofERKNS_9YuvParamsE" @ string offset=890
.Linfo_string55:
	.asciz	"half_of"                       @ string offset=941
.Linfo_string56:
	.asciz	"_ZN7facesig12_GLOBAL__N_17half_ofILNS_9YuvLayoutE0EEEPFvRKNS_9YuvParamsEPKPKhiPhES5_" @ string offset=949
.Linfo_string57:
	.asciz	"half_of<(facesig::YuvLayout)0>" @ string offset=1034
.Linfo_string58:
	.asciz	"_ZN7facesig12_GLOBAL__N_17half_ofILNS_9YuvLayoutE1EEEPFvRKNS_9YuvParamsEPKPKhiPhES5_" @ string offset=1065
.Linfo_string59:
	.asciz	"half_of<(facesig::YuvLayout)1>" @ string offset=1150
.Linfo_string60:
	.asciz	"_ZN7facesig12_GLOBAL__N_17half_ofILNS_9YuvLayoutE2EEEPFvRKNS_9YuvParamsEPKPKhiPhES5_" @ string offset=1181
.Linfo_string61:
	.asciz	"half_of<(facesig::YuvLayout)2>" @ string offset=1266
.Linfo_string62:
	.asciz	"_ZN7facesig16pack_half_scalarERKNS_9YuvParamsEPKPKhiPh" @ string offset=1297
.Linfo_string63:
	.asciz	"pack_half_scalar"              @ string offset=1352
.Linfo_string64:
	.asciz	"std"                           @ string offset=1369
.Linfo_string65:
	.asciz	"__1"                           @ string offset=1373
.Linfo_string66:
	.asciz	"max_align_t"                   @ string offset=1377
.Linfo_string67:
	.asciz	"signed char"                   @ string offset=1389
.Linfo_string68:
	.asciz	"__int8_t"                      @ string offset=1401
.Linfo_string69:
	.asciz	"int8_t"                        @ string offset=1410
.Linfo_string70:
	.asciz	"long long"                     @ string offset=1417
.Linfo_string71:
	.asciz	"__int64_t"                     @ string offset=1427
.Linfo_string72:
	.asciz	"int64_t"                       @ string offset=1437
.Linfo_string73:
	.asciz	"unsigned short"                @ string offset=1445
.Linfo_string74:
	.asciz	"__uint16_t"                    @ string offset=1460
.Linfo_string75:
	.asciz	"uint16_t"                      @ string offset=1471
.Linfo_string76:
	.asciz	"unsigned int"                  @ string offset=1480
.Linfo_string77:
	.asciz	"__uint32_t"                    @ string offset=1493
.Linfo_string78:
	.asciz	"uint32_t"                      @ string offset=1504
.Linfo_string79:
	.asciz	"unsigned long long"            @ string offset=1513
.Linfo_string80:
	.asciz	"__uint64_t"                    @ string offset=1532
.Linfo_string81:
	.asciz	"uint64_t"                      @ string offset=1543
.Linfo_string82:
	.asciz	"__int_least8_t"                @ string offset=1552
.Linfo_string83:
	.asciz	"int_least8_t"                  @ string offset=1567
.Linfo_string84:
	.asciz	"__int_least16_t"               @ string offset=1580
.Linfo_string85:
	.asciz	"int_least16_t"                 @ string offset=1596
.Linfo_string86:
	.asciz	"__int_least32_t"               @ string offset=1610
.Linfo_string87:
	.asciz	"int_least32_t"                 @ string offset=1626
.Linfo_string88:
	.asciz	"__int_least64_t"               @ string offset=1640
.Linfo_string89:
	.asciz	"int_least64_t"                 @ string offset=1656
.Linfo_string90:
	.asciz	"__uint_least8_t"               @ string offset=1670
.Linfo_string91:
	.asciz	"uint_least8_t"                 @ string offset=1686
.Linfo_string92:
	.asciz	"__uint_least16_t"              @ string offset=1700
.Linfo_string93:
	.asciz	"uint_least16_t"                @ string offset=1717
.Linfo_string94:
	.asciz	"__uint_least32_t"              @ string offset=1732
.Linfo_string95:
	.asciz	"uint_least32_t"                @ string offset=1749
.Linfo_string96:
	.asciz	"__uint_least64_t"              @ string offset=1764
.Linfo_string97:
	.asciz	"uint_least64_t"                @ string offset=1781
.Linfo_string98:
	.asciz	"int_fast8_t"                   @ string offset=1796
.Linfo_string99:
	.asciz	"int_fast16_t"                  @ string offset=1808
.Linfo_string100:
	.asciz	"int_fast32_t"                  @ string offset=1821
.Linfo_string101:
	.asciz	"int_fast64_t"                  @ string offset=1834
.Linfo_string102:
	.asciz	"uint_fast8_t"                  @ string offset=1847
.Linfo_string103:
	.asciz	"uint_fast16_t"                 @ string offset=1860
.Linfo_string104:
	.asciz	"uint_fast32_t"                 @ string offset=1874
.Linfo_string105:
	.asciz	"uint_fast64_t"                 @ string offset=1888
.Linfo_string106:
	.asciz	"intptr_t"                      @ string offset=1902
.Linfo_string107:
	.asciz	"uintptr_t"                     @ string offset=1911
.Linfo_string108:
	.asciz	"__intmax_t"                    @ string offset=1921
.Linfo_string109:
	.asciz	"intmax_t"                      @ string offset=1932
.Linfo_string110:
	.asciz	"__uintmax_t"                   @ string offset=1941
.Linfo_string111:
	.asciz	"uintmax_t"                     @ string offset=1953
.Linfo_string112:
	.asciz	"_ZN7facesig13pack_yuv_neonERKNS_9YuvParamsEPKPKhiPh" @ string offset=1963
.Linfo_string113:
	.asciz	"pack_yuv_neon"                 @ string offset=2015
.Linfo_string114:
	.asciz	"_ZN7facesig14pack_half_neonERKNS_9YuvParamsEPKPKhiPh" @ string offset=2029
.Linfo_string115:
	.asciz	"pack_half_neon"                @ string offset=2082
.Linfo_string116:
	.asciz	"kBlueFirst"                    @ string offset=2097
.Linfo_string117:
	.asciz	"kSigned"                       @ string offset=2108
.Linfo_string118:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2116
.Linfo_string119:
	.asciz	"pack_whole<(facesig::YuvLayout)1, true, true>" @ string offset=2207
.Linfo_string120:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2253
.Linfo_string121:
	.asciz	"pack_whole<(facesig::YuvLayout)1, true, false>" @ string offset=2344
.Linfo_string122:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2391
.Linfo_string123:
	.asciz	"pack_whole<(facesig::YuvLayout)1, false, true>" @ string offset=2482
.Linfo_string124:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2529
.Linfo_string125:
	.asciz	"pack_whole<(facesig::YuvLayout)1, false, false>" @ string offset=2620
.Linfo_string126:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2668
.Linfo_string127:
	.asciz	"pack_whole<(facesig::YuvLayout)0, true, true>" @ string offset=2759
.Linfo_string128:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2805
.Linfo_string129:
	.asciz	"pack_whole<(facesig::YuvLayout)0, true, false>" @ string offset=2896
.Linfo_string130:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=2943
.Linfo_string131:
	.asciz	"pack_whole<(facesig::YuvLayout)0, false, true>" @ string offset=3034
.Linfo_string132:
	.asciz	"_ZN7facesig12_GLOBAL__N_110pack_wholeILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3081
.Linfo_string133:
	.asciz	"pack_whole<(facesig::YuvLayout)0, false, false>" @ string offset=3172
.Linfo_string134:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3220
.Linfo_string135:
	.asciz	"pack_half<(facesig::YuvLayout)0, true, true>" @ string offset=3309
.Linfo_string136:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3354
.Linfo_string137:
	.asciz	"pack_half<(facesig::YuvLayout)0, true, false>" @ string offset=3443
.Linfo_string138:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3489
.Linfo_string139:
	.asciz	"pack_half<(facesig::YuvLayout)0, false, true>" @ string offset=3578
.Linfo_string140:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE0ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3624
.Linfo_string141:
	.asciz	"pack_half<(facesig::YuvLayout)0, false, false>" @ string offset=3713
.Linfo_string142:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3760
.Linfo_string143:
	.asciz	"pack_half<(facesig::YuvLayout)1, true, true>" @ string offset=3849
.Linfo_string144:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=3894
.Linfo_string145:
	.asciz	"pack_half<(facesig::YuvLayout)1, true, false>" @ string offset=3983
.Linfo_string146:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=4029
.Linfo_string147:
	.asciz	"pack_half<(facesig::YuvLayout)1, false, true>" @ string offset=4118
.Linfo_string148:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE1ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=4164
.Linfo_string149:
	.asciz	"pack_half<(facesig::YuvLayout)1, false, false>" @ string offset=4253
.Linfo_string150:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=4300
.Linfo_string151:
	.asciz	"pack_half<(facesig::YuvLayout)2, true, true>" @ string offset=4389
.Linfo_string152:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb1ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=4434
.Linfo_string153:
	.asciz	"pack_half<(facesig::YuvLayout)2, true, false>" @ string offset=4523
.Linfo_string154:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb1EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=4569
.Linfo_string155:
	.asciz	"pack_half<(facesig::YuvLayout)2, false, true>" @ string offset=4658
.Linfo_string156:
	.asciz	"_ZN7facesig12_GLOBAL__N_19pack_halfILNS_9YuvLayoutE2ELb0ELb0EEEvRKNS_9YuvParamsEPKPKhiPh" @ string offset=4704
.Linfo_string157:
	.asciz	"pack_half<(facesig::YuvLayout)2, false, false>" @ string offset=4793
.Linfo_string158:
	.asciz	"count"                         @ string offset=4840
.Linfo_string159:
	.asciz	"to"                            @ string offset=4846
.Linfo_string160:
	.asciz	"whole"                         @ string offset=4849
.Linfo_string161:
	.asciz	"pack"                          @ string offset=4855
.Linfo_string162:
	.asciz	"even"                          @ string offset=4860
.Linfo_string163:
	.asciz	"y"                             @ string offset=4865
.Linfo_string164:
	.asciz	"u"                             @ string offset=4867
.Linfo_string165:
	.asciz	"v"                             @ string offset=4869
.Linfo_string166:
	.asciz	"ahead_y"                       @ string offset=4871
.Linfo_string167:
	.asciz	"ahead_u"                       @ string offset=4879
.Linfo_string168:
	.asciz	"left"                          @ string offset=4887
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
