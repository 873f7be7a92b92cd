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
	.file	"sample_neon.cpp"
	.file	1 "/work/wt/cside" "csrc/kernels/sample/sample.h"
	.file	2 "/work/wt/cside" "csrc/kernels/sample/sample_neon.cpp"
	.file	3 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "__stddef_ptrdiff_t.h"
	.file	4 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "types.h"
	.file	5 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-uintn.h"
	.file	6 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/include" "arm_vector_types.h"
	.file	7 "/tmp/cside_zig/lib/python3.11/site-packages/ziglang/lib/libc/include/generic-glibc/bits" "stdint-intn.h"
	.text
	.globl	_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa @ -- Begin function _ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa
	.p2align	2
	.type	_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa,%function
	.code	32
_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa: @ @_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa
.Lfunc_begin0:
	.loc	2 159 0                         @ csrc/kernels/sample/sample_neon.cpp:159:0
	.fnstart
	.cfi_sections .debug_frame
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: sample_s8_neon:crop <- $r0
	@DEBUG_VALUE: sample_s8_neon:at <- $r1
	@DEBUG_VALUE: sample_s8_neon:count <- $r2
	@DEBUG_VALUE: sample_s8_neon:out <- $r3
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
	.vsave	{d8, d9}
	vpush	{d8, d9}
	.cfi_offset d9, -48
	.cfi_offset d8, -56
	.pad	#200
	sub	sp, sp, #200
	mov	r6, r1
.Ltmp0:
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: sample<signed char>:crop <- $r0
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample<signed char>:count <- undef
	@DEBUG_VALUE: sample<signed char>:out <- undef
	.loc	2 145 70 prologue_end           @ csrc/kernels/sample/sample_neon.cpp:145:70 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	ldr	r1, [r0, #8]
	ldr	r8, [r0, #4]
	mov	r5, r2
.Ltmp1:
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	.loc	2 145 28 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:145:28 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	ldr	r2, [r6, #448]
	mov	r4, r3
.Ltmp2:
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	.loc	2 144 36 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:144:36 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	add	r1, r1, r1, lsl #1
.Ltmp3:
	@DEBUG_VALUE: sample<signed char>:row <- $r1
	.loc	2 145 39 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:145:39 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	ldr	r3, [r6, #452]
	.loc	2 145 77                        @ csrc/kernels/sample/sample_neon.cpp:145:77 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	mul	r7, r8, r1
	.loc	2 145 34                        @ csrc/kernels/sample/sample_neon.cpp:145:34 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	add	r1, r2, r1
.Ltmp4:
	.loc	2 145 48                        @ csrc/kernels/sample/sample_neon.cpp:145:48 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	add	r1, r1, r3
	.loc	2 145 54                        @ csrc/kernels/sample/sample_neon.cpp:145:54 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	add	r1, r1, #8
	add	r8, sp, #64
.Ltmp5:
	@DEBUG_VALUE: sample<signed char>:inside <- undef
	.loc	2 146 9 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:146:9 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	cmp	r1, r7
	ble	.LBB0_4
.Ltmp6:
@ %bb.1:
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample<signed char>:crop <- $r0
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:crop <- $r0
	@DEBUG_VALUE: made <- [DW_OP_plus_uconst 40, DW_OP_deref] $sp
	@DEBUG_VALUE: carefully<signed char>:crop <- $r0
	@DEBUG_VALUE: carefully<signed char>:at <- $r6
	@DEBUG_VALUE: carefully<signed char>:i <- 0
	@DEBUG_VALUE: carefully<signed char>:count <- $r5
	@DEBUG_VALUE: carefully<signed char>:out <- $r4
	.loc	2 131 5                         @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	cmp	r5, #1
	blt	.LBB0_9
.Ltmp7:
@ %bb.2:
	@DEBUG_VALUE: carefully<signed char>:out <- $r4
	@DEBUG_VALUE: carefully<signed char>:count <- $r5
	@DEBUG_VALUE: carefully<signed char>:i <- 0
	@DEBUG_VALUE: carefully<signed char>:at <- $r6
	@DEBUG_VALUE: carefully<signed char>:crop <- $r0
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample<signed char>:crop <- $r0
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:crop <- $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r1, sp, #64
	mov	r3, #1
	add	r2, r1, #16
	.loc	2 131 5 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	sub	r1, r5, #1
	add	r8, r3, r1, lsr #3
	add	r1, sp, #40
	add	r3, r1, #16
	vmov.i16	q4, #0x80
	add	r1, r1, #8
	str	r3, [sp, #32]                   @ 4-byte Spill
	str	r1, [sp, #28]                   @ 4-byte Spill
	add	r1, r2, #96
	str	r1, [sp, #24]                   @ 4-byte Spill
	add	r1, r2, #80
	str	r1, [sp, #20]                   @ 4-byte Spill
	add	r1, r2, #64
	str	r1, [sp, #16]                   @ 4-byte Spill
	add	r1, r2, #48
	str	r1, [sp, #12]                   @ 4-byte Spill
	add	r1, r2, #32
	str	r1, [sp, #8]                    @ 4-byte Spill
	add	r1, r2, #16
	mov	r7, #0
	str	r2, [sp, #36]                   @ 4-byte Spill
	str	r1, [sp, #4]                    @ 4-byte Spill
.Ltmp8:
.LBB0_3:                                @ =>This Inner Loop Header: Depth=1
	@DEBUG_VALUE: carefully<signed char>:out <- $r4
	@DEBUG_VALUE: carefully<signed char>:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: carefully<signed char>:i <- $r7
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r9, sp, #64
.Ltmp9:
	.loc	2 134 9 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:134:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	mov	r1, r6
	mov	r2, r7
	mov	r3, r9
	mov	r10, r0
	bl	_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t
.Ltmp10:
	@DEBUG_VALUE: sample_s8_neon:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 81 50 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:81:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #16]                   @ 4-byte Reload
.Ltmp11:
	.loc	2 132 9                         @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	cmp	r5, #8
.Ltmp12:
	.loc	2 79 39                         @ csrc/kernels/sample/sample_neon.cpp:79:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d20, d21}, [r9]
.Ltmp13:
	.loc	2 132 9                         @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	mov	r1, r5
	movge	r1, #8
	add	r3, sp, #40
.Ltmp14:
	.loc	2 81 50                         @ csrc/kernels/sample/sample_neon.cpp:81:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d16, d17}, [r0]
.Ltmp15:
	@DEBUG_VALUE: narrow:b_u8x8 <- undef
	.loc	2 132 9                         @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	add	r2, r1, r1, lsl #1
.Ltmp16:
	.loc	2 81 39                         @ csrc/kernels/sample/sample_neon.cpp:81:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #12]                   @ 4-byte Reload
.Ltmp17:
	.loc	2 72 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:72:48 @[ csrc/kernels/sample/sample_neon.cpp:81:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d25, q8, #14
.Ltmp18:
	@DEBUG_VALUE: __ret <- $d25
	@DEBUG_VALUE: bytes_of:first_u32x4 <- $q9
	@DEBUG_VALUE: __s0 <- $q9
	.loc	2 85 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:85:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r1, [sp, #28]                   @ 4-byte Reload
.Ltmp19:
	.loc	2 132 9                         @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	cmp	r2, #1
.Ltmp20:
	.loc	2 81 39                         @ csrc/kernels/sample/sample_neon.cpp:81:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d18, d19}, [r0]
.Ltmp21:
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	.loc	2 79 50                         @ csrc/kernels/sample/sample_neon.cpp:79:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #36]                   @ 4-byte Reload
.Ltmp22:
	.loc	2 71 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:71:48 @[ csrc/kernels/sample/sample_neon.cpp:81:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d24, q9, #14
.Ltmp23:
	@DEBUG_VALUE: __ret <- $d24
	@DEBUG_VALUE: bytes_of:both_u16x8 <- $q2
	.loc	2 79 50 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:79:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d22, d23}, [r0]
	.loc	2 80 50                         @ csrc/kernels/sample/sample_neon.cpp:80:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #8]                    @ 4-byte Reload
.Ltmp24:
	.loc	2 72 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:72:48 @[ csrc/kernels/sample/sample_neon.cpp:79:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d5, q11, #14
.Ltmp25:
	@DEBUG_VALUE: __ret <- $d5
	@DEBUG_VALUE: narrow:a_u8x8 <- undef
	.loc	2 71 48                         @ csrc/kernels/sample/sample_neon.cpp:71:48 @[ csrc/kernels/sample/sample_neon.cpp:79:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d4, q10, #14
.Ltmp26:
	@DEBUG_VALUE: __ret <- $d4
	.loc	2 80 50 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:80:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d26, d27}, [r0]
.Ltmp27:
	@DEBUG_VALUE: bytes_of:second_u32x4 <- $q11
	@DEBUG_VALUE: __s0 <- $q11
	.loc	2 80 39                         @ csrc/kernels/sample/sample_neon.cpp:80:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #4]                    @ 4-byte Reload
.Ltmp28:
	.loc	2 73 12                         @ csrc/kernels/sample/sample_neon.cpp:73:12 @[ csrc/kernels/sample/sample_neon.cpp:79:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	q11, q2, q4
.Ltmp29:
	@DEBUG_VALUE: narrow:c_u8x8 <- undef
	.loc	2 72 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:72:48 @[ csrc/kernels/sample/sample_neon.cpp:80:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d1, q13, #14
.Ltmp30:
	@DEBUG_VALUE: __ret <- $d1
	@DEBUG_VALUE: bytes_of:first_u32x4 <- $q14
	@DEBUG_VALUE: __s0 <- $q14
	.loc	2 80 39 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:80:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d28, d29}, [r0]
	@DEBUG_VALUE: bytes_of:first_u32x4 <- $q10
	@DEBUG_VALUE: __s0 <- $q10
	.loc	2 82 50                         @ csrc/kernels/sample/sample_neon.cpp:82:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #24]                   @ 4-byte Reload
.Ltmp31:
	.loc	2 71 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:71:48 @[ csrc/kernels/sample/sample_neon.cpp:80:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d0, q14, #14
.Ltmp32:
	@DEBUG_VALUE: bytes_of:second_u32x4 <- $q10
	@DEBUG_VALUE: __ret <- $d0
	@DEBUG_VALUE: __s0 <- $q10
	.loc	2 73 12 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:73:12 @[ csrc/kernels/sample/sample_neon.cpp:81:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	q13, q12, q4
.Ltmp33:
	@DEBUG_VALUE: bytes_of:both_u16x8 <- $q0
	.loc	2 82 50                         @ csrc/kernels/sample/sample_neon.cpp:82:50 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d20, d21}, [r0]
	@DEBUG_VALUE: bytes_of:second_u32x4 <- $q8
	@DEBUG_VALUE: __s0 <- $q8
	.loc	2 82 39                         @ csrc/kernels/sample/sample_neon.cpp:82:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r0, [sp, #20]                   @ 4-byte Reload
.Ltmp34:
	.loc	2 72 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:72:48 @[ csrc/kernels/sample/sample_neon.cpp:82:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d3, q10, #14
.Ltmp35:
	@DEBUG_VALUE: __ret <- $d3
	@DEBUG_VALUE: bytes_of:first_u32x4 <- $q8
	@DEBUG_VALUE: __s0 <- $q8
	.loc	2 73 12 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:73:12 @[ csrc/kernels/sample/sample_neon.cpp:80:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	q14, q0, q4
.Ltmp36:
	@DEBUG_VALUE: bytes_of:both_u16x8 <- $q1
	.loc	2 82 39                         @ csrc/kernels/sample/sample_neon.cpp:82:39 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vld1.64	{d16, d17}, [r0]
	@DEBUG_VALUE: bytes_of:second_u32x4 <- $q13
	@DEBUG_VALUE: __s0 <- $q13
.Ltmp37:
	.loc	2 71 48 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:71:48 @[ csrc/kernels/sample/sample_neon.cpp:82:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vrshrn.i32	d2, q8, #14
.Ltmp38:
	@DEBUG_VALUE: __ret <- $d2
	@DEBUG_VALUE: bytes_of:both_u16x8 <- $q12
	.loc	2 66 12 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d22[0]
.Ltmp39:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	d24, d25, d9
.Ltmp40:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d18[0], r0
.Ltmp41:
	@DEBUG_VALUE: pack:a_u8x8 <- undef
	@DEBUG_VALUE: pack:b_u8x8 <- undef
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 0 64] undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] undef
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d26[0]
.Ltmp42:
	.loc	2 73 12                         @ csrc/kernels/sample/sample_neon.cpp:73:12 @[ csrc/kernels/sample/sample_neon.cpp:82:30 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	q15, q1, q4
.Ltmp43:
	@DEBUG_VALUE: narrow:d_u8x8 <- undef
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: pack:a_u8x8 <- undef
	@DEBUG_VALUE: pack:b_u8x8 <- undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 0 64] undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] undef
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d17[0], r0
	vmov.u16	r0, d28[2]
.Ltmp44:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	d25, d0, d8
.Ltmp45:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d16[0], r0
.Ltmp46:
	@DEBUG_VALUE: pack:a_u8x8 <- undef
	@DEBUG_VALUE: pack:b_u8x8 <- undef
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 0 64] undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] undef
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d30[2]
.Ltmp47:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	d4, d5, d9
.Ltmp48:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d21[0], r0
.Ltmp49:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d22[1]
.Ltmp50:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	veor	d0, d2, d8
.Ltmp51:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d18[1], r0
.Ltmp52:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d26[1]
.Ltmp53:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vext.16	d1, d4, d4, #3
.Ltmp54:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d17[1], r0
	vmov.u16	r0, d29[0]
	vmov.16	d16[1], r0
.Ltmp55:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d31[0]
	vmov.16	d21[1], r0
.Ltmp56:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d22[2]
	vmov.16	d18[2], r0
.Ltmp57:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d26[2]
	vmov.16	d17[2], r0
	vmov.u16	r0, d29[1]
	vmov.16	d16[2], r0
.Ltmp58:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d31[1]
	vmov.16	d21[2], r0
.Ltmp59:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d23[0]
.Ltmp60:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vext.16	d22, d24, d24, #3
.Ltmp61:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d18[3], r0
.Ltmp62:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d27[0]
.Ltmp63:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vext.16	d19, d1, d25, #2
.Ltmp64:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d17[3], r0
	vmov.u16	r0, d29[2]
.Ltmp65:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:84:17 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmovn.i16	d18, q9
.Ltmp66:
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __s1 <- $d18
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d16[3], r0
.Ltmp67:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.u16	r0, d31[2]
.Ltmp68:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:85:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmovn.i16	d16, q8
.Ltmp69:
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: __s1 <- $d16
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmov.16	d21[3], r0
.Ltmp70:
	.loc	2 137 70 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:137:70 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	add	r0, r7, r7, lsl #1
.Ltmp71:
	.loc	2 66 12 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vext.16	d20, d22, d0, #2
.Ltmp72:
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: numbers <- undef
	.loc	2 85 5                          @ csrc/kernels/sample/sample_neon.cpp:85:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vst1.8	{d16}, [r1]
.Ltmp73:
	.loc	2 137 70 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:137:70 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	add	r0, r4, r0
.Ltmp74:
	.loc	2 66 12 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:86:22 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ] ]
	vmovn.i16	d17, q10
.Ltmp75:
	@DEBUG_VALUE: __s1 <- $d17
	.loc	2 86 5                          @ csrc/kernels/sample/sample_neon.cpp:86:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	ldr	r1, [sp, #32]                   @ 4-byte Reload
.Ltmp76:
	.loc	2 84 5                          @ csrc/kernels/sample/sample_neon.cpp:84:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vst1.8	{d18}, [r3]
.Ltmp77:
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 40, DW_OP_stack_value] $sp
	.loc	2 86 5                          @ csrc/kernels/sample/sample_neon.cpp:86:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ] ]
	vst1.8	{d17}, [r1]
.Ltmp78:
	.loc	2 132 9                         @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	mov	r1, #1
	movls	r2, r1
.Ltmp79:
	@DEBUG_VALUE: k <- 0
	.loc	2 137 70 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:137:70 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	mov	r1, r3
	bl	memcpy
.Ltmp80:
	.loc	2 0 70 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:70
	mov	r0, r10
.Ltmp81:
	@DEBUG_VALUE: k <- undef
	.loc	2 131 14 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:131:14 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	sub	r5, r5, #8
.Ltmp82:
	@DEBUG_VALUE: sample_s8_neon:count <- [DW_OP_LLVM_entry_value 1] $r2
	.loc	2 131 25                        @ csrc/kernels/sample/sample_neon.cpp:131:25 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	add	r7, r7, #8
.Ltmp83:
	@DEBUG_VALUE: carefully<signed char>:i <- $r7
	.loc	2 131 14                        @ csrc/kernels/sample/sample_neon.cpp:131:14 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	subs	r8, r8, #1
.Ltmp84:
	@DEBUG_VALUE: narrow:tables <- [DW_OP_LLVM_fragment 0 64] undef
	@DEBUG_VALUE: narrow:tables <- [DW_OP_LLVM_fragment 64 64] undef
	@DEBUG_VALUE: narrow:tables <- [DW_OP_LLVM_fragment 128 64] undef
	.loc	2 131 5                         @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	bne	.LBB0_3
	b	.LBB0_9
.Ltmp85:
.LBB0_4:
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample<signed char>:crop <- $r0
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:crop <- $r0
	.loc	2 147 29 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:147:29 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	asr	r1, r5, #31
.Ltmp86:
	.loc	2 111 15 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:111:15 @[ csrc/kernels/sample/sample_neon.cpp:148:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	cmp	r5, #8
.Ltmp87:
	.loc	2 147 29                        @ csrc/kernels/sample/sample_neon.cpp:147:29 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	add	r1, r5, r1, lsr #29
	asr	r10, r1, #3
	.loc	2 147 41 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:147:41 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	bic	r7, r1, #7
.Ltmp88:
	@DEBUG_VALUE: eights:count <- $r10
	@DEBUG_VALUE: sample<signed char>:whole <- $r7
	@DEBUG_VALUE: eights:crop <- $r0
	@DEBUG_VALUE: eights:at <- $r6
	@DEBUG_VALUE: eights:from <- 0
	@DEBUG_VALUE: eights:out <- $r4
	.loc	2 111 15 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:111:15 @[ csrc/kernels/sample/sample_neon.cpp:148:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	blt	.LBB0_6
.Ltmp89:
@ %bb.5:
	@DEBUG_VALUE: eights:out <- $r4
	@DEBUG_VALUE: eights:from <- 0
	@DEBUG_VALUE: eights:at <- $r6
	@DEBUG_VALUE: eights:crop <- $r0
	@DEBUG_VALUE: sample<signed char>:whole <- $r7
	@DEBUG_VALUE: eights:count <- $r10
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample<signed char>:crop <- $r0
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:crop <- $r0
	.loc	2 111 20                        @ csrc/kernels/sample/sample_neon.cpp:111:20 @[ csrc/kernels/sample/sample_neon.cpp:148:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	mov	r1, r6
	mov	r2, #0
	mov	r3, r10
	str	r4, [sp]
	mov	r9, r0
	bl	_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa
.Ltmp90:
	@DEBUG_VALUE: sample_s8_neon:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 20 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:20
	mov	r0, r9
.Ltmp91:
.LBB0_6:
	@DEBUG_VALUE: sample<signed char>:whole <- $r7
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	.loc	2 149 15 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:149:15 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	cmp	r5, r7
	beq	.LBB0_9
.Ltmp92:
@ %bb.7:
	@DEBUG_VALUE: sample<signed char>:whole <- $r7
	@DEBUG_VALUE: sample_s8_neon:out <- $r4
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	.loc	2 0 15 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:15
	mov	r1, r8
.Ltmp93:
	@DEBUG_VALUE: eights:crop <- $r0
	@DEBUG_VALUE: eights:at <- $r6
	@DEBUG_VALUE: eights:from <- $r7
	@DEBUG_VALUE: eights:count <- 1
	@DEBUG_VALUE: eights:out <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.loc	2 111 20 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:111:20 @[ csrc/kernels/sample/sample_neon.cpp:151:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	mov	r2, r7
	str	r1, [sp]
	mov	r1, r6
	mov	r3, #1
	mov	r8, r4
.Ltmp94:
	@DEBUG_VALUE: sample_s8_neon:out <- $r8
	.loc	2 0 20 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:20
	mov	r4, #1
	.loc	2 111 20                        @ csrc/kernels/sample/sample_neon.cpp:111:20 @[ csrc/kernels/sample/sample_neon.cpp:151:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ] ]
	bl	_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa
.Ltmp95:
	.loc	2 0 20                          @ csrc/kernels/sample/sample_neon.cpp:0:20
	sub	r0, r5, r7
.Ltmp96:
	@DEBUG_VALUE: k <- 0
	.loc	2 152 5 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:152:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	cmp	r0, #1
	blt	.LBB0_9
.Ltmp97:
@ %bb.8:
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: sample_s8_neon:out <- $r8
	@DEBUG_VALUE: sample<signed char>:whole <- $r7
	@DEBUG_VALUE: sample_s8_neon:count <- $r5
	@DEBUG_VALUE: sample<signed char>:at <- $r6
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r2, r0, r0, lsl #1
	add	r1, r10, r10, lsl #1
	add	r0, r8, r1, lsl #3
	.loc	2 152 5 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:152:5 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	cmp	r2, #1
	movgt	r4, r2
	add	r1, sp, #64
.Ltmp98:
	.loc	2 153 40                        @ csrc/kernels/sample/sample_neon.cpp:153:40 @[ csrc/kernels/sample/sample_neon.cpp:160:5 ]
	mov	r2, r4
	bl	memcpy
.Ltmp99:
	@DEBUG_VALUE: k <- undef
.LBB0_9:
	@DEBUG_VALUE: sample_s8_neon:at <- $r6
	.loc	2 161 1 epilogue_begin          @ csrc/kernels/sample/sample_neon.cpp:161:1
	sub	sp, r11, #48
	vpop	{d8, d9}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp100:
.Lfunc_end0:
	.size	_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa, .Lfunc_end0-_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa
	.cfi_endproc
	.file	8 "/work/wt/cside" "csrc/kernels/sample/sample_eights.h"
	.fnend
                                        @ -- End function
	.globl	_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs @ -- Begin function _ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs
	.p2align	2
	.type	_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs,%function
	.code	32
_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs: @ @_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs
.Lfunc_begin1:
	.loc	2 163 0                         @ csrc/kernels/sample/sample_neon.cpp:163:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: sample_s16_neon:crop <- $r0
	@DEBUG_VALUE: sample_s16_neon:at <- $r1
	@DEBUG_VALUE: sample_s16_neon:count <- $r2
	@DEBUG_VALUE: sample_s16_neon:out <- $r3
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
	.vsave	{d8}
	vpush	{d8}
	.cfi_offset d8, -48
	.pad	#192
	sub	sp, sp, #192
	str	r3, [sp, #4]                    @ 4-byte Spill
.Ltmp101:
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	mov	r5, r2
.Ltmp102:
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample<short>:count <- undef
	@DEBUG_VALUE: sample<short>:out <- undef
	.loc	2 145 70 prologue_end           @ csrc/kernels/sample/sample_neon.cpp:145:70 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	ldr	r3, [r0, #8]
	str	r0, [sp, #8]                    @ 4-byte Spill
.Ltmp103:
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:at <- $r1
	ldr	r0, [r0, #4]
	.loc	2 144 36                        @ csrc/kernels/sample/sample_neon.cpp:144:36 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	add	r7, r3, r3, lsl #1
.Ltmp104:
	@DEBUG_VALUE: sample<short>:row <- $r7
	.loc	2 145 28 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:145:28 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	ldr	r2, [r1, #448]
	.loc	2 145 39                        @ csrc/kernels/sample/sample_neon.cpp:145:39 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	ldr	r3, [r1, #452]
	str	r1, [sp, #12]                   @ 4-byte Spill
.Ltmp105:
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	.loc	2 145 77                        @ csrc/kernels/sample/sample_neon.cpp:145:77 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	mul	r0, r0, r7
	.loc	2 145 34                        @ csrc/kernels/sample/sample_neon.cpp:145:34 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	add	r1, r2, r7
	.loc	2 145 48                        @ csrc/kernels/sample/sample_neon.cpp:145:48 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	add	r1, r1, r3
	.loc	2 145 54                        @ csrc/kernels/sample/sample_neon.cpp:145:54 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	add	r1, r1, #8
.Ltmp106:
	@DEBUG_VALUE: sample<short>:inside <- undef
	.loc	2 146 9 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:146:9 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	cmp	r1, r0
	ble	.LBB1_6
.Ltmp107:
@ %bb.1:
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:row <- $r7
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: made <- [DW_OP_plus_uconst 16, DW_OP_deref] $sp
	@DEBUG_VALUE: carefully<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: carefully<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: carefully<short>:i <- 0
	@DEBUG_VALUE: carefully<short>:count <- $r5
	@DEBUG_VALUE: carefully<short>:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 131 5                         @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	cmp	r5, #1
	blt	.LBB1_11
.Ltmp108:
@ %bb.2:
	@DEBUG_VALUE: carefully<short>:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: carefully<short>:count <- $r5
	@DEBUG_VALUE: carefully<short>:i <- 0
	@DEBUG_VALUE: carefully<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: carefully<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:row <- $r7
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	sub	r0, r5, #1
	vmov.i16	d8, #0xc000
	add	r4, sp, #64
	lsr	r9, r0, #3
.Ltmp109:
	.loc	2 131 5 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	add	r8, r4, #64
	mov	r10, #0
	add	r7, sp, #16
.Ltmp110:
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	mov	r6, #0
.Ltmp111:
.LBB1_3:                                @ =>This Loop Header: Depth=1
                                        @     Child Loop BB1_4 Depth 2
	@DEBUG_VALUE: carefully<short>:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: carefully<short>:count <- $r5
	@DEBUG_VALUE: carefully<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: carefully<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: carefully<short>:i <- $r6
	.loc	2 134 9 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:134:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	mov	r2, r6
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	mov	r3, r4
	bl	_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t
.Ltmp112:
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $sp
	@DEBUG_VALUE: p <- 0
	@DEBUG_VALUE: narrow:tables <- [DW_OP_LLVM_fragment 0 64] undef
	@DEBUG_VALUE: narrow:tables <- [DW_OP_LLVM_fragment 64 64] undef
	@DEBUG_VALUE: narrow:tables <- [DW_OP_LLVM_fragment 128 64] undef
	.loc	2 0 9 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:9
	mov	r0, r7
	mov	r1, #1
	mov	r2, r4
.Ltmp113:
.LBB1_4:                                @   Parent Loop BB1_3 Depth=1
                                        @ =>  This Inner Loop Header: Depth=2
	@DEBUG_VALUE: narrow:out <- [DW_OP_plus_uconst 16, DW_OP_stack_value] $sp
	@DEBUG_VALUE: narrow:pixels <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	@DEBUG_VALUE: carefully<short>:i <- $r6
	@DEBUG_VALUE: carefully<short>:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: carefully<short>:count <- $r5
	@DEBUG_VALUE: carefully<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: carefully<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: narrow:to <- $r0
	@DEBUG_VALUE: p <- undef
	.loc	2 100 43                        @ csrc/kernels/sample/sample_neon.cpp:100:43 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vld1.32	{d16, d17}, [r2]!
.Ltmp114:
	.loc	2 99 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:99:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	tst	r1, #1
.Ltmp115:
	.loc	2 100 73 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:100:73 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vld1.32	{d18, d19}, [r2]!
	mov	r1, #0
	.loc	2 101 43                        @ csrc/kernels/sample/sample_neon.cpp:101:43 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vld1.32	{d20, d21}, [r2]!
.Ltmp116:
	@DEBUG_VALUE: words_of:pixel_u32x4 <- $q8
	@DEBUG_VALUE: __s0 <- $q8
	.loc	2 92 18 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:92:18 @[ csrc/kernels/sample/sample_neon.cpp:101:34 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vshrn.i32	d20, q10, #7
.Ltmp117:
	@DEBUG_VALUE: __ret <- $d20
	.loc	2 92 18 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:92:18 @[ csrc/kernels/sample/sample_neon.cpp:100:34 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vshrn.i32	d16, q8, #7
.Ltmp118:
	@DEBUG_VALUE: words_of:pixel_u32x4 <- $q9
	@DEBUG_VALUE: __s0 <- $q9
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 92 18                         @ csrc/kernels/sample/sample_neon.cpp:92:18 @[ csrc/kernels/sample/sample_neon.cpp:100:64 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vshrn.i32	d17, q9, #7
.Ltmp119:
	@DEBUG_VALUE: __ret <- $d17
	.loc	2 101 77                        @ csrc/kernels/sample/sample_neon.cpp:101:77 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vld1.64	{d18, d19}, [r2]
.Ltmp120:
	@DEBUG_VALUE: words_of:pixel_u32x4 <- $q10
	@DEBUG_VALUE: __s0 <- $q10
	.loc	2 0 77                          @ csrc/kernels/sample/sample_neon.cpp:0:77
	mov	r2, r8
.Ltmp121:
	.loc	2 92 18 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:92:18 @[ csrc/kernels/sample/sample_neon.cpp:101:68 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vshrn.i32	d18, q9, #7
.Ltmp122:
	@DEBUG_VALUE: __ret <- $d18
	.loc	2 92 9 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:92:9 @[ csrc/kernels/sample/sample_neon.cpp:101:34 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vadd.i16	d19, d20, d8
.Ltmp123:
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: pack:a_u8x8 <- $d16
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 0 64] $d16
	@DEBUG_VALUE: c_u8x8 <- $d19
	@DEBUG_VALUE: pack:b_u8x8 <- $d17
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] $d17
	.loc	2 92 9                          @ csrc/kernels/sample/sample_neon.cpp:92:9 @[ csrc/kernels/sample/sample_neon.cpp:100:34 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vadd.i16	d16, d16, d8
.Ltmp124:
	@DEBUG_VALUE: words_of:pixel_u32x4 <- $q9
	@DEBUG_VALUE: __s0 <- $q9
	@DEBUG_VALUE: a_u8x8 <- $d16
	.loc	2 92 9                          @ csrc/kernels/sample/sample_neon.cpp:92:9 @[ csrc/kernels/sample/sample_neon.cpp:100:64 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vadd.i16	d17, d17, d8
.Ltmp125:
	@DEBUG_VALUE: b_u8x8 <- $d17
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:104:26 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vorr	d21, d19, d19
.Ltmp126:
	vorr	d22, d19, d19
.Ltmp127:
	.loc	2 92 9                          @ csrc/kernels/sample/sample_neon.cpp:92:9 @[ csrc/kernels/sample/sample_neon.cpp:101:68 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vadd.i16	d18, d18, d8
.Ltmp128:
	@DEBUG_VALUE: d_u8x8 <- $d18
	@DEBUG_VALUE: pack:a_u8x8 <- $d17
	@DEBUG_VALUE: pack:b_u8x8 <- $d19
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 0 64] $d17
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] $d19
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:102:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vext.16	d16, d16, d16, #3
.Ltmp129:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:104:26 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vuzp.16	d21, d22
.Ltmp130:
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:103:25 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vext.16	d20, d17, d17, #3
.Ltmp131:
	@DEBUG_VALUE: pack:a_u8x8 <- $d19
	@DEBUG_VALUE: pack:b_u8x8 <- $d18
	@DEBUG_VALUE: pack:table <- undef
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 0 64] $d19
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] $d18
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:102:21 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vext.16	d16, d16, d17, #1
.Ltmp132:
	@DEBUG_VALUE: __s1 <- $d16
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:103:25 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vext.16	d17, d20, d19, #2
.Ltmp133:
	@DEBUG_VALUE: __s1 <- $d17
	.loc	2 66 12                         @ csrc/kernels/sample/sample_neon.cpp:66:12 @[ csrc/kernels/sample/sample_neon.cpp:104:26 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ] ]
	vext.16	d18, d21, d18, #3
.Ltmp134:
	@DEBUG_VALUE: pack:b_u8x8 <- $d18
	@DEBUG_VALUE: pack:pair <- [DW_OP_LLVM_fragment 64 64] $d18
	@DEBUG_VALUE: __s1 <- $d18
	.loc	2 102 9                         @ csrc/kernels/sample/sample_neon.cpp:102:9 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vst1.8	{d16}, [r0]!
.Ltmp135:
	.loc	2 103 9                         @ csrc/kernels/sample/sample_neon.cpp:103:9 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vst1.8	{d17}, [r0]!
.Ltmp136:
	.loc	2 104 9                         @ csrc/kernels/sample/sample_neon.cpp:104:9 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	vst1.8	{d18}, [r0]!
.Ltmp137:
	@DEBUG_VALUE: narrow:to <- [DW_OP_plus_uconst 24, DW_OP_stack_value] $r0
	.loc	2 99 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:99:5 @[ csrc/kernels/sample/sample_neon.cpp:135:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ] ]
	bne	.LBB1_4
.Ltmp138:
@ %bb.5:                                @   in Loop: Header=BB1_3 Depth=1
	@DEBUG_VALUE: carefully<short>:i <- $r6
	@DEBUG_VALUE: carefully<short>:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: carefully<short>:count <- $r5
	@DEBUG_VALUE: carefully<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: carefully<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 132 9 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	sub	r0, r5, r10, lsl #3
	add	r1, r10, r10, lsl #1
	cmp	r0, #8
	movge	r0, #8
	add	r2, r0, r0, lsl #1
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	add	r0, r0, r1, lsl #4
	cmp	r2, #1
	mov	r1, #1
	movls	r2, r1
.Ltmp139:
	.loc	2 137 70 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:137:70 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	mov	r1, r7
.Ltmp140:
	.loc	2 132 9 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:132:9 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	lsl	r2, r2, #1
.Ltmp141:
	@DEBUG_VALUE: numbers <- undef
	@DEBUG_VALUE: k <- 0
	.loc	2 137 70 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:137:70 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	bl	memcpy
.Ltmp142:
	@DEBUG_VALUE: k <- undef
	.loc	2 131 5                         @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	add	r0, r10, #1
	cmp	r10, r9
.Ltmp143:
	.loc	2 131 25                        @ csrc/kernels/sample/sample_neon.cpp:131:25 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	add	r6, r6, #8
.Ltmp144:
	@DEBUG_VALUE: carefully<short>:i <- $r6
	.loc	2 0 25 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:25
	mov	r10, r0
.Ltmp145:
	.loc	2 131 5 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:131:5 @[ csrc/kernels/sample/sample_neon.cpp:146:25 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	bne	.LBB1_3
	b	.LBB1_11
.Ltmp146:
.LBB1_6:
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:row <- $r7
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 147 29 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:147:29 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	asr	r0, r5, #31
.Ltmp147:
	.loc	2 115 15 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:115:15 @[ csrc/kernels/sample/sample_neon.cpp:148:5 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	cmp	r5, #8
.Ltmp148:
	.loc	2 147 29                        @ csrc/kernels/sample/sample_neon.cpp:147:29 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	add	r0, r5, r0, lsr #29
	asr	r4, r0, #3
	.loc	2 147 41 is_stmt 0              @ csrc/kernels/sample/sample_neon.cpp:147:41 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	bic	r6, r0, #7
.Ltmp149:
	@DEBUG_VALUE: eights:count <- $r4
	@DEBUG_VALUE: sample<short>:whole <- $r6
	@DEBUG_VALUE: eights:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: eights:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eights:from <- 0
	@DEBUG_VALUE: eights:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 115 15 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:115:15 @[ csrc/kernels/sample/sample_neon.cpp:148:5 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	blt	.LBB1_8
.Ltmp150:
@ %bb.7:
	@DEBUG_VALUE: eights:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eights:from <- 0
	@DEBUG_VALUE: eights:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eights:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample<short>:whole <- $r6
	@DEBUG_VALUE: eights:count <- $r4
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:row <- $r7
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 115 20                        @ csrc/kernels/sample/sample_neon.cpp:115:20 @[ csrc/kernels/sample/sample_neon.cpp:148:5 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	mov	r2, #0
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	mov	r3, r4
	str	r0, [sp]
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	bl	_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs
.Ltmp151:
.LBB1_8:
	@DEBUG_VALUE: sample<short>:whole <- $r6
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:row <- $r7
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 149 15                        @ csrc/kernels/sample/sample_neon.cpp:149:15 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	cmp	r5, r6
	beq	.LBB1_11
.Ltmp152:
@ %bb.9:
	@DEBUG_VALUE: sample<short>:whole <- $r6
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:row <- $r7
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eights:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: eights:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eights:from <- $r6
	@DEBUG_VALUE: eights:count <- 1
	@DEBUG_VALUE: eights:out <- [DW_OP_plus_uconst 64, DW_OP_stack_value] $sp
	.loc	2 0 15 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:15
	add	r0, sp, #64
.Ltmp153:
	.loc	2 115 20 is_stmt 1              @ csrc/kernels/sample/sample_neon.cpp:115:20 @[ csrc/kernels/sample/sample_neon.cpp:151:5 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ] ]
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	str	r0, [sp]
	mov	r2, r6
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	mov	r3, #1
	mov	r7, #1
.Ltmp154:
	bl	_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs
.Ltmp155:
	.loc	2 0 20 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:20
	sub	r0, r5, r6
.Ltmp156:
	@DEBUG_VALUE: k <- 0
	.loc	2 152 5 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:152:5 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	cmp	r0, #1
	blt	.LBB1_11
.Ltmp157:
@ %bb.10:
	@DEBUG_VALUE: k <- 0
	@DEBUG_VALUE: sample<short>:whole <- $r6
	@DEBUG_VALUE: sample<short>:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample<short>:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r2, r0, r0, lsl #1
	add	r1, r4, r4, lsl #1
	ldr	r0, [sp, #4]                    @ 4-byte Reload
	.loc	2 152 5 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:152:5 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	cmp	r2, #1
	add	r0, r0, r1, lsl #4
	movgt	r7, r2
	lsl	r2, r7, #1
	add	r1, sp, #64
.Ltmp158:
	.loc	2 153 40                        @ csrc/kernels/sample/sample_neon.cpp:153:40 @[ csrc/kernels/sample/sample_neon.cpp:164:5 ]
	bl	memcpy
.Ltmp159:
	@DEBUG_VALUE: k <- undef
.LBB1_11:
	@DEBUG_VALUE: sample_s16_neon:at <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:crop <- [DW_OP_plus_uconst 8] [$sp+0]
	@DEBUG_VALUE: sample_s16_neon:count <- $r5
	@DEBUG_VALUE: sample_s16_neon:out <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 165 1 epilogue_begin          @ csrc/kernels/sample/sample_neon.cpp:165:1
	sub	sp, r11, #40
.Ltmp160:
	vpop	{d8}
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp161:
.Lfunc_end1:
	.size	_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs, .Lfunc_end1-_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs
	.cfi_endproc
	.fnend
                                        @ -- End function
	.p2align	2                               @ -- Begin function _ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t
	.type	_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t,%function
	.code	32
_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t: @ @_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t
.Lfunc_begin2:
	.loc	2 29 0                          @ csrc/kernels/sample/sample_neon.cpp:29:0
	.fnstart
	.cfi_startproc
@ %bb.0:
	@DEBUG_VALUE: eight<true>:crop <- $r0
	@DEBUG_VALUE: eight<true>:at <- $r1
	@DEBUG_VALUE: eight<true>:i <- $r2
	@DEBUG_VALUE: eight<true>:pixels <- $r3
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
	.vsave	{d12, d13, d14, d15}
	vpush	{d12, d13, d14, d15}
	.vsave	{d8, d9, d10}
	vpush	{d8, d9, d10}
	.cfi_offset d15, -48
	.cfi_offset d14, -56
	.cfi_offset d13, -64
	.cfi_offset d12, -72
	.cfi_offset d10, -80
	.cfi_offset d9, -88
	.cfi_offset d8, -96
	.pad	#32
	sub	sp, sp, #32
.Ltmp162:
	.loc	2 33 45 prologue_end            @ csrc/kernels/sample/sample_neon.cpp:33:45
	add	r7, r1, r2, lsl #1
.Ltmp163:
	.loc	2 31 44 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:31:44
	ldr	r6, [r0, #4]
	.loc	2 32 45                         @ csrc/kernels/sample/sample_neon.cpp:32:45
	ldr	r4, [r1, #448]
	mov	r9, r1
.Ltmp164:
	@DEBUG_VALUE: eight<true>:at <- $r9
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	ldr	r5, [r1, r2, lsl #2]
.Ltmp165:
	.loc	2 35 41                         @ csrc/kernels/sample/sample_neon.cpp:35:41
	add	r1, r1, #384
.Ltmp166:
	.loc	2 33 32                         @ csrc/kernels/sample/sample_neon.cpp:33:32
	add	r12, r7, #256
.Ltmp167:
	.loc	2 31 31                         @ csrc/kernels/sample/sample_neon.cpp:31:31
	ldr	r7, [r0]
	.loc	2 30 42                         @ csrc/kernels/sample/sample_neon.cpp:30:42
	ldr	r0, [r0, #8]
.Ltmp168:
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	add	r10, r4, r5
	str	r1, [sp, #16]                   @ 4-byte Spill
.Ltmp169:
	.loc	2 35 30 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:35:30
	add	r1, r1, r2
	vld1.8	{d8}, [r1]
.Ltmp170:
	@DEBUG_VALUE: __ret <- $d8
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	.loc	2 32 40                         @ csrc/kernels/sample/sample_neon.cpp:32:40
	add	r1, r7, r4
.Ltmp171:
	@DEBUG_VALUE: eight<true>:origin <- $r1
	.loc	2 30 49                         @ csrc/kernels/sample/sample_neon.cpp:30:49
	add	r0, r0, r0, lsl #1
.Ltmp172:
	@DEBUG_VALUE: eight<true>:row <- $r0
	.loc	2 33 32                         @ csrc/kernels/sample/sample_neon.cpp:33:32
	vld1.16	{d18, d19}, [r12]
.Ltmp173:
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r7, $r0
	@DEBUG_VALUE: __ret <- $q9
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q9
	.loc	2 34 36 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:34:36
	vmov.i16	q8, #0x80
.Ltmp174:
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	add	r7, r1, r5
.Ltmp175:
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus, DW_OP_stack_value] $r7, $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	str	r1, [sp, #12]                   @ 4-byte Spill
.Ltmp176:
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	mov	r8, r4
.Ltmp177:
	.loc	2 31 51                         @ csrc/kernels/sample/sample_neon.cpp:31:51
	mul	r1, r6, r0
.Ltmp178:
	@DEBUG_VALUE: eight<true>:end <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 0, DW_OP_plus, DW_OP_stack_value] undef
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	vmov.u8	r6, d8[0]
.Ltmp179:
	.loc	2 36 34                         @ csrc/kernels/sample/sample_neon.cpp:36:34
	vmov.i8	d9, #0x80
	vorr	q6, q9, q9
	@DEBUG_VALUE: __ret <- $q6
.Ltmp180:
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	cmp	r6, #0
.Ltmp181:
	.loc	2 34 36 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:34:36
	vsub.i16	q7, q8, q9
.Ltmp182:
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	movne	r6, r0
.Ltmp183:
	@DEBUG_VALUE: lower <- undef
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- undef
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	str	r2, [sp, #4]                    @ 4-byte Spill
.Ltmp184:
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	sub	r2, r1, r10
.Ltmp185:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r7
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	mov	r5, r1
.Ltmp186:
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	cmp	r2, #8
	str	r0, [sp, #20]                   @ 4-byte Spill
.Ltmp187:
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_plus, DW_OP_stack_value] $r7, $sp
	blt	.LBB2_2
.Ltmp188:
@ %bb.1:
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_plus, DW_OP_stack_value] $r7, $sp
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: careful_load:from <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	@DEBUG_VALUE: eight<true>:pixels <- $r3
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	vld1.8	{d10}, [r7]
.Ltmp189:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	b	.LBB2_5
.Ltmp190:
.LBB2_2:
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_plus, DW_OP_stack_value] $r7, $sp
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: careful_load:from <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	@DEBUG_VALUE: eight<true>:pixels <- $r3
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp191:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	cmp	r2, #1
.Ltmp192:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp193:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	blt	.LBB2_4
.Ltmp194:
@ %bb.3:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_plus, DW_OP_stack_value] $r7, $sp
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: careful_load:from <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	@DEBUG_VALUE: eight<true>:pixels <- $r3
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp195:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	mov	r1, r7
	mov	r4, r3
.Ltmp196:
	@DEBUG_VALUE: eight<true>:pixels <- $r4
	bl	memcpy
.Ltmp197:
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	vldr	d10, [sp, #24]
.Ltmp198:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	mov	r3, r4
.Ltmp199:
	@DEBUG_VALUE: i <- undef
	b	.LBB2_5
.Ltmp200:
.LBB2_4:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_plus, DW_OP_stack_value] $r7, $sp
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: careful_load:from <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	@DEBUG_VALUE: eight<true>:pixels <- $r3
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp201:
.LBB2_5:
	@DEBUG_VALUE: lower <- [DW_OP_LLVM_arg 0, DW_OP_LLVM_arg 1, DW_OP_plus_uconst 20, DW_OP_deref, DW_OP_plus, DW_OP_stack_value] $r7, $sp
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	vsub.i8	d9, d9, d8
.Ltmp202:
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	add	r0, r10, r6
	sub	r2, r5, r0
.Ltmp203:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 0 0                           @ csrc/kernels/sample/sample_neon.cpp:0
	add	r1, r7, r6
.Ltmp204:
	@DEBUG_VALUE: lower <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	cmp	r2, #8
	blt	.LBB2_7
.Ltmp205:
@ %bb.6:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	vld1.8	{d16}, [r1]
.Ltmp206:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 31 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:31
	mov	r10, r8
	b	.LBB2_10
.Ltmp207:
.LBB2_7:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	mov	r0, #0
	mov	r10, r8
.Ltmp208:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	cmp	r2, #1
.Ltmp209:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp210:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	blt	.LBB2_9
.Ltmp211:
@ %bb.8:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
	mov	r4, r3
.Ltmp212:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	bl	memcpy
.Ltmp213:
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:52:5 ]
	vldr	d16, [sp, #24]
	mov	r3, r4
.Ltmp214:
	@DEBUG_VALUE: i <- undef
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_10
.Ltmp215:
.LBB2_9:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	vmov.i32	d16, #0x0
.Ltmp216:
.LBB2_10:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: eight<true>:at <- $r9
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	vdup.8	d17, d8[0]
.Ltmp217:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	mov	r8, r9
.Ltmp218:
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	vmull.u8	q8, d16, d17
.Ltmp219:
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	vdup.8	d18, d9[0]
.Ltmp220:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
	ldr	r9, [sp, #4]                    @ 4-byte Reload
.Ltmp221:
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	vmlal.u8	q8, d10, d18
.Ltmp222:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 53 5                          @ csrc/kernels/sample/sample_neon.cpp:53:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp223:
	.loc	2 53 5                          @ csrc/kernels/sample/sample_neon.cpp:53:5
	add	r0, r9, #1
.Ltmp224:
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	vext.16	d18, d16, d17, #3
.Ltmp225:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 52 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:52:5
	vmull.u16	q9, d18, d0[0]
.Ltmp226:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 52 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:52:5
	vmlal.u16	q9, d16, d0[0]
.Ltmp227:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 52 5                          @ csrc/kernels/sample/sample_neon.cpp:52:5
	vst1.64	{d18, d19}, [r3]
.Ltmp228:
	.loc	2 53 5                          @ csrc/kernels/sample/sample_neon.cpp:53:5
	ldrb	r6, [r1, r0]
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	cmp	r6, #0
.Ltmp229:
	.loc	2 53 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:53:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp230:
	.loc	2 53 5                          @ csrc/kernels/sample/sample_neon.cpp:53:5
	movne	r6, r1
.Ltmp231:
	.loc	2 53 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:53:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r4, r10, r0
	sub	r2, r5, r4
.Ltmp232:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r7
	add	r7, r1, r0
.Ltmp233:
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14                         @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	cmp	r2, #8
	blt	.LBB2_12
.Ltmp234:
@ %bb.11:
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	vld1.8	{d10}, [r7]
.Ltmp235:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	b	.LBB2_15
.Ltmp236:
.LBB2_12:
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp237:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	cmp	r2, #1
.Ltmp238:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp239:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	blt	.LBB2_14
.Ltmp240:
@ %bb.13:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp241:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	mov	r1, r7
	mov	r9, r8
.Ltmp242:
	@DEBUG_VALUE: eight<true>:at <- $r9
	.loc	2 0 51 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:51
	mov	r8, r10
	mov	r10, r3
	.loc	2 18 51                         @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	bl	memcpy
.Ltmp243:
	.loc	2 0 51                          @ csrc/kernels/sample/sample_neon.cpp:0:51
	mov	r3, r10
	mov	r10, r8
	mov	r8, r9
.Ltmp244:
	@DEBUG_VALUE: eight<true>:at <- $r8
	ldr	r9, [sp, #4]                    @ 4-byte Reload
.Ltmp245:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	vldr	d10, [sp, #24]
.Ltmp246:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_15
.Ltmp247:
.LBB2_14:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp248:
.LBB2_15:
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	add	r0, r3, #16
	add	r1, r7, r6
.Ltmp249:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	str	r0, [sp, #8]                    @ 4-byte Spill
	.loc	2 53 5                          @ csrc/kernels/sample/sample_neon.cpp:53:5
	add	r0, r4, r6
	sub	r2, r5, r0
.Ltmp250:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	cmp	r2, #8
	blt	.LBB2_17
.Ltmp251:
@ %bb.16:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	vld1.8	{d16}, [r1]
.Ltmp252:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	b	.LBB2_20
.Ltmp253:
.LBB2_17:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp254:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	cmp	r2, #1
.Ltmp255:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp256:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	blt	.LBB2_19
.Ltmp257:
@ %bb.18:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp258:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	bl	memcpy
.Ltmp259:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:53:5 ]
	vldr	d16, [sp, #24]
.Ltmp260:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_20
.Ltmp261:
.LBB2_19:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp262:
.LBB2_20:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r7
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 53 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:53:5
	vdup.8	d17, d8[1]
.Ltmp263:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 53 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:53:5
	vmull.u8	q8, d16, d17
.Ltmp264:
	.loc	2 53 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:53:5
	vdup.8	d18, d9[1]
.Ltmp265:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp266:
	.loc	2 53 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:53:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp267:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 54 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:54:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp268:
	.loc	2 53 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:53:5
	vext.16	d18, d16, d17, #3
.Ltmp269:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 53 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:53:5
	vmull.u16	q9, d18, d0[1]
.Ltmp270:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 53 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:53:5
	vmlal.u16	q9, d16, d0[1]
.Ltmp271:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 53 5                          @ csrc/kernels/sample/sample_neon.cpp:53:5
	vst1.64	{d18, d19}, [r0]
.Ltmp272:
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	add	r0, r9, #2
.Ltmp273:
	.loc	2 54 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:54:5
	ldrb	r7, [r1, r0]
.Ltmp274:
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	cmp	r7, #0
.Ltmp275:
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp276:
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	movne	r7, r1
.Ltmp277:
	.loc	2 54 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:54:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r4, r10, r0
	sub	r2, r5, r4
.Ltmp278:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r6
	add	r6, r1, r0
.Ltmp279:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14                         @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	cmp	r2, #8
	blt	.LBB2_22
.Ltmp280:
@ %bb.21:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	vld1.8	{d10}, [r6]
.Ltmp281:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	b	.LBB2_25
.Ltmp282:
.LBB2_22:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp283:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	cmp	r2, #1
.Ltmp284:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp285:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	blt	.LBB2_24
.Ltmp286:
@ %bb.23:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp287:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	mov	r1, r6
	bl	memcpy
.Ltmp288:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	vldr	d10, [sp, #24]
.Ltmp289:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_25
.Ltmp290:
.LBB2_24:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp291:
.LBB2_25:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	add	r0, r4, r7
	.loc	2 0 0                           @ csrc/kernels/sample/sample_neon.cpp:0
	add	r1, r6, r7
.Ltmp292:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	sub	r2, r5, r0
.Ltmp293:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	cmp	r2, #8
	blt	.LBB2_27
.Ltmp294:
@ %bb.26:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	vld1.8	{d16}, [r1]
.Ltmp295:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	b	.LBB2_30
.Ltmp296:
.LBB2_27:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp297:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	cmp	r2, #1
.Ltmp298:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp299:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	blt	.LBB2_29
.Ltmp300:
@ %bb.28:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp301:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	bl	memcpy
.Ltmp302:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:54:5 ]
	vldr	d16, [sp, #24]
.Ltmp303:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_30
.Ltmp304:
.LBB2_29:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp305:
.LBB2_30:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 54 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:54:5
	vdup.8	d17, d8[2]
.Ltmp306:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 54 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:54:5
	vmull.u8	q8, d16, d17
.Ltmp307:
	.loc	2 54 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:54:5
	vdup.8	d18, d9[2]
.Ltmp308:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp309:
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp310:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp311:
	.loc	2 54 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:54:5
	add	r0, r0, #16
.Ltmp312:
	.loc	2 54 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:54:5
	vext.16	d18, d16, d17, #3
.Ltmp313:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	vmull.u16	q9, d18, d0[2]
.Ltmp314:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 54 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:54:5
	vmlal.u16	q9, d16, d0[2]
.Ltmp315:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 54 5                          @ csrc/kernels/sample/sample_neon.cpp:54:5
	vst1.64	{d18, d19}, [r0]
.Ltmp316:
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	add	r0, r9, #3
.Ltmp317:
	.loc	2 55 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:55:5
	ldrb	r7, [r1, r0]
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	cmp	r7, #0
.Ltmp318:
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp319:
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	movne	r7, r1
.Ltmp320:
	.loc	2 55 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:55:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r4, r10, r0
	sub	r2, r5, r4
.Ltmp321:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r6
	add	r6, r1, r0
.Ltmp322:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14                         @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	cmp	r2, #8
	blt	.LBB2_32
.Ltmp323:
@ %bb.31:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	vld1.8	{d10}, [r6]
.Ltmp324:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	b	.LBB2_35
.Ltmp325:
.LBB2_32:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp326:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	cmp	r2, #1
.Ltmp327:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp328:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	blt	.LBB2_34
.Ltmp329:
@ %bb.33:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp330:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	mov	r1, r6
	bl	memcpy
.Ltmp331:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	vldr	d10, [sp, #24]
.Ltmp332:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_35
.Ltmp333:
.LBB2_34:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp334:
.LBB2_35:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	add	r0, r4, r7
	.loc	2 0 0                           @ csrc/kernels/sample/sample_neon.cpp:0
	add	r1, r6, r7
.Ltmp335:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	sub	r2, r5, r0
.Ltmp336:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	cmp	r2, #8
	blt	.LBB2_37
.Ltmp337:
@ %bb.36:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	vld1.8	{d16}, [r1]
.Ltmp338:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	b	.LBB2_40
.Ltmp339:
.LBB2_37:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp340:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	cmp	r2, #1
.Ltmp341:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp342:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	blt	.LBB2_39
.Ltmp343:
@ %bb.38:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp344:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	bl	memcpy
.Ltmp345:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:55:5 ]
	vldr	d16, [sp, #24]
.Ltmp346:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_40
.Ltmp347:
.LBB2_39:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp348:
.LBB2_40:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 55 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:55:5
	vdup.8	d17, d8[3]
.Ltmp349:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 55 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:55:5
	vmull.u8	q8, d16, d17
.Ltmp350:
	.loc	2 55 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:55:5
	vdup.8	d18, d9[3]
.Ltmp351:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp352:
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp353:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp354:
	.loc	2 55 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:55:5
	add	r0, r0, #32
.Ltmp355:
	.loc	2 55 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:55:5
	vext.16	d18, d16, d17, #3
.Ltmp356:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	vmull.u16	q9, d18, d0[3]
.Ltmp357:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 55 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:55:5
	vmlal.u16	q9, d16, d0[3]
.Ltmp358:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 55 5                          @ csrc/kernels/sample/sample_neon.cpp:55:5
	vst1.64	{d18, d19}, [r0]
.Ltmp359:
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	add	r0, r9, #4
.Ltmp360:
	.loc	2 56 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:56:5
	ldrb	r7, [r1, r0]
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	cmp	r7, #0
.Ltmp361:
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp362:
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	movne	r7, r1
.Ltmp363:
	.loc	2 56 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:56:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r4, r10, r0
	sub	r2, r5, r4
.Ltmp364:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r6
	add	r6, r1, r0
.Ltmp365:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14                         @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	cmp	r2, #8
	blt	.LBB2_42
.Ltmp366:
@ %bb.41:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	vld1.8	{d10}, [r6]
.Ltmp367:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	b	.LBB2_45
.Ltmp368:
.LBB2_42:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp369:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	cmp	r2, #1
.Ltmp370:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp371:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	blt	.LBB2_44
.Ltmp372:
@ %bb.43:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp373:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	mov	r1, r6
	bl	memcpy
.Ltmp374:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	vldr	d10, [sp, #24]
.Ltmp375:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_45
.Ltmp376:
.LBB2_44:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp377:
.LBB2_45:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	add	r0, r4, r7
	.loc	2 0 0                           @ csrc/kernels/sample/sample_neon.cpp:0
	add	r1, r6, r7
.Ltmp378:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	sub	r2, r5, r0
.Ltmp379:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	cmp	r2, #8
	blt	.LBB2_47
.Ltmp380:
@ %bb.46:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	vld1.8	{d16}, [r1]
.Ltmp381:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	b	.LBB2_50
.Ltmp382:
.LBB2_47:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp383:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	cmp	r2, #1
.Ltmp384:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp385:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	blt	.LBB2_49
.Ltmp386:
@ %bb.48:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp387:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	bl	memcpy
.Ltmp388:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:56:5 ]
	vldr	d16, [sp, #24]
.Ltmp389:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_50
.Ltmp390:
.LBB2_49:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp391:
.LBB2_50:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 56 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:56:5
	vdup.8	d17, d8[4]
.Ltmp392:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 56 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:56:5
	vmull.u8	q8, d16, d17
.Ltmp393:
	.loc	2 56 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:56:5
	vdup.8	d18, d9[4]
.Ltmp394:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp395:
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp396:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp397:
	.loc	2 56 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:56:5
	add	r0, r0, #48
.Ltmp398:
	.loc	2 56 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:56:5
	vext.16	d18, d16, d17, #3
.Ltmp399:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	vmull.u16	q9, d18, d1[0]
.Ltmp400:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 56 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:56:5
	vmlal.u16	q9, d16, d1[0]
.Ltmp401:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 56 5                          @ csrc/kernels/sample/sample_neon.cpp:56:5
	vst1.64	{d18, d19}, [r0]
.Ltmp402:
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	add	r0, r9, #5
.Ltmp403:
	.loc	2 57 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:57:5
	ldrb	r7, [r1, r0]
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	cmp	r7, #0
.Ltmp404:
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp405:
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	movne	r7, r1
.Ltmp406:
	.loc	2 57 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:57:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r4, r10, r0
	sub	r2, r5, r4
.Ltmp407:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r6
	add	r6, r1, r0
.Ltmp408:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14                         @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	cmp	r2, #8
	blt	.LBB2_52
.Ltmp409:
@ %bb.51:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	vld1.8	{d10}, [r6]
.Ltmp410:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	b	.LBB2_55
.Ltmp411:
.LBB2_52:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp412:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	cmp	r2, #1
.Ltmp413:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp414:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	blt	.LBB2_54
.Ltmp415:
@ %bb.53:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp416:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	mov	r1, r6
	bl	memcpy
.Ltmp417:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	vldr	d10, [sp, #24]
.Ltmp418:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_55
.Ltmp419:
.LBB2_54:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp420:
.LBB2_55:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	add	r0, r4, r7
	.loc	2 0 0                           @ csrc/kernels/sample/sample_neon.cpp:0
	add	r1, r6, r7
.Ltmp421:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	sub	r2, r5, r0
.Ltmp422:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	cmp	r2, #8
	blt	.LBB2_57
.Ltmp423:
@ %bb.56:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	vld1.8	{d16}, [r1]
.Ltmp424:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	b	.LBB2_60
.Ltmp425:
.LBB2_57:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp426:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	cmp	r2, #1
.Ltmp427:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp428:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	blt	.LBB2_59
.Ltmp429:
@ %bb.58:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp430:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	bl	memcpy
.Ltmp431:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:57:5 ]
	vldr	d16, [sp, #24]
.Ltmp432:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_60
.Ltmp433:
.LBB2_59:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp434:
.LBB2_60:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 57 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:57:5
	vdup.8	d17, d8[5]
.Ltmp435:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 57 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:57:5
	vmull.u8	q8, d16, d17
.Ltmp436:
	.loc	2 57 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:57:5
	vdup.8	d18, d9[5]
.Ltmp437:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp438:
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp439:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp440:
	.loc	2 57 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:57:5
	add	r0, r0, #64
.Ltmp441:
	.loc	2 57 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:57:5
	vext.16	d18, d16, d17, #3
.Ltmp442:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	vmull.u16	q9, d18, d1[1]
.Ltmp443:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 57 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:57:5
	vmlal.u16	q9, d16, d1[1]
.Ltmp444:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 57 5                          @ csrc/kernels/sample/sample_neon.cpp:57:5
	vst1.64	{d18, d19}, [r0]
.Ltmp445:
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	add	r0, r9, #6
.Ltmp446:
	.loc	2 58 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:58:5
	ldrb	r7, [r1, r0]
	ldr	r1, [sp, #20]                   @ 4-byte Reload
	cmp	r7, #0
.Ltmp447:
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp448:
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	movne	r7, r1
.Ltmp449:
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:58:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r4, r10, r0
	sub	r2, r5, r4
.Ltmp450:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r6
	add	r6, r1, r0
.Ltmp451:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14                         @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	cmp	r2, #8
	blt	.LBB2_62
.Ltmp452:
@ %bb.61:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	vld1.8	{d10}, [r6]
.Ltmp453:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	b	.LBB2_65
.Ltmp454:
.LBB2_62:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp455:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	cmp	r2, #1
.Ltmp456:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp457:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	blt	.LBB2_64
.Ltmp458:
@ %bb.63:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp459:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	mov	r1, r6
	bl	memcpy
.Ltmp460:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	vldr	d10, [sp, #24]
.Ltmp461:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_65
.Ltmp462:
.LBB2_64:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp463:
.LBB2_65:
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	add	r0, r4, r7
	.loc	2 0 0                           @ csrc/kernels/sample/sample_neon.cpp:0
	add	r1, r6, r7
.Ltmp464:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	sub	r2, r5, r0
.Ltmp465:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	cmp	r2, #8
	blt	.LBB2_67
.Ltmp466:
@ %bb.66:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	vld1.8	{d16}, [r1]
.Ltmp467:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	b	.LBB2_70
.Ltmp468:
.LBB2_67:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp469:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	cmp	r2, #1
.Ltmp470:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp471:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	blt	.LBB2_69
.Ltmp472:
@ %bb.68:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp473:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	bl	memcpy
.Ltmp474:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:58:5 ]
	vldr	d16, [sp, #24]
.Ltmp475:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_70
.Ltmp476:
.LBB2_69:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp477:
.LBB2_70:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r6
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:58:5
	vdup.8	d17, d8[6]
.Ltmp478:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 58 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:58:5
	vmull.u8	q8, d16, d17
.Ltmp479:
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:58:5
	vdup.8	d18, d9[6]
.Ltmp480:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp481:
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp482:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	ldr	r1, [sp, #16]                   @ 4-byte Reload
.Ltmp483:
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	add	r0, r0, #80
.Ltmp484:
	.loc	2 59 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:59:5
	ldr	r2, [sp, #20]                   @ 4-byte Reload
.Ltmp485:
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	vext.16	d18, d16, d17, #3
.Ltmp486:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 58 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:58:5
	vmull.u16	q9, d18, d1[2]
.Ltmp487:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 58 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:58:5
	vmlal.u16	q9, d16, d1[2]
.Ltmp488:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 58 5                          @ csrc/kernels/sample/sample_neon.cpp:58:5
	vst1.64	{d18, d19}, [r0]
.Ltmp489:
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	add	r0, r9, #7
.Ltmp490:
	.loc	2 59 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:59:5
	ldrb	r1, [r1, r0]
.Ltmp491:
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	ldr	r0, [r8, r0, lsl #2]
.Ltmp492:
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	cmp	r1, #0
	moveq	r2, r1
.Ltmp493:
	.loc	2 59 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:59:5
	ldr	r1, [sp, #12]                   @ 4-byte Reload
	add	r6, r10, r0
.Ltmp494:
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	str	r2, [sp, #20]                   @ 4-byte Spill
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	sub	r2, r5, r6
.Ltmp495:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r4
	add	r4, r1, r0
.Ltmp496:
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: lower <- undef
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	cmp	r2, #8
	blt	.LBB2_72
.Ltmp497:
@ %bb.71:
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	vld1.8	{d10}, [r4]
.Ltmp498:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	b	.LBB2_75
.Ltmp499:
.LBB2_72:
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp500:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	cmp	r2, #1
.Ltmp501:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp502:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	blt	.LBB2_74
.Ltmp503:
@ %bb.73:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp504:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	mov	r1, r4
	bl	memcpy
.Ltmp505:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	vldr	d10, [sp, #24]
.Ltmp506:
	@DEBUG_VALUE: __ret <- $d10
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_75
.Ltmp507:
.LBB2_74:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d10, #0x0
	@DEBUG_VALUE: __ret <- $d10
.Ltmp508:
.LBB2_75:
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	ldr	r0, [sp, #20]                   @ 4-byte Reload
	add	r1, r4, r0
.Ltmp509:
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper_u8x8 <- $d10
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	add	r0, r6, r0
	sub	r2, r5, r0
.Ltmp510:
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:from <- $r1
	.loc	2 16 14 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:16:14 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	cmp	r2, #8
	blt	.LBB2_77
.Ltmp511:
@ %bb.76:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 16 31                         @ csrc/kernels/sample/sample_neon.cpp:16:31 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	vld1.8	{d16}, [r1]
.Ltmp512:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 16 24 is_stmt 0               @ csrc/kernels/sample/sample_neon.cpp:16:24 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	b	.LBB2_80
.Ltmp513:
.LBB2_77:
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	.loc	2 0 24                          @ csrc/kernels/sample/sample_neon.cpp:0:24
	mov	r0, #0
.Ltmp514:
	.loc	2 18 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	cmp	r2, #1
.Ltmp515:
	.loc	2 17 13                         @ csrc/kernels/sample/sample_neon.cpp:17:13 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	str	r0, [sp, #28]
	str	r0, [sp, #24]
.Ltmp516:
	@DEBUG_VALUE: i <- 0
	.loc	2 18 5                          @ csrc/kernels/sample/sample_neon.cpp:18:5 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	blt	.LBB2_79
.Ltmp517:
@ %bb.78:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	add	r0, sp, #24
.Ltmp518:
	.loc	2 18 51 is_stmt 1               @ csrc/kernels/sample/sample_neon.cpp:18:51 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	bl	memcpy
.Ltmp519:
	@DEBUG_VALUE: i <- undef
	.loc	2 19 12                         @ csrc/kernels/sample/sample_neon.cpp:19:12 @[ csrc/kernels/sample/sample_neon.cpp:59:5 ]
	vldr	d16, [sp, #24]
.Ltmp520:
	@DEBUG_VALUE: __ret <- $d16
	.loc	2 0 12 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:0:12
	b	.LBB2_80
.Ltmp521:
.LBB2_79:
	@DEBUG_VALUE: i <- 0
	@DEBUG_VALUE: careful_load:from <- $r1
	@DEBUG_VALUE: careful_load:bytes <- [DW_OP_plus_uconst 24, DW_OP_deref] $sp
	@DEBUG_VALUE: careful_load:left <- $r2
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: lower <- $r1
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	vmov.i32	d16, #0x0
	@DEBUG_VALUE: __ret <- $d16
.Ltmp522:
.LBB2_80:
	@DEBUG_VALUE: upper_u8x8 <- $d10
	@DEBUG_VALUE: upper <- $r4
	@DEBUG_VALUE: eight<true>:at <- $r8
	@DEBUG_VALUE: eight<true>:not_g_u8x8 <- $d9
	@DEBUG_VALUE: eight<true>:row <- [DW_OP_plus_uconst 20] [$sp+0]
	@DEBUG_VALUE: eight<true>:i <- [DW_OP_plus_uconst 4] [$sp+0]
	@DEBUG_VALUE: eight<true>:not_f_u16x8 <- $q7
	@DEBUG_VALUE: eight<true>:f_u16x8 <- $q6
	@DEBUG_VALUE: eight<true>:origin <- [DW_OP_plus_uconst 12] [$sp+0]
	@DEBUG_VALUE: eight<true>:g_u8x8 <- $d8
	@DEBUG_VALUE: eight<true>:crop <- [DW_OP_LLVM_entry_value 1] $r0
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: lower_u8x8 <- $d16
	@DEBUG_VALUE: __s0_36 <- $d9
	@DEBUG_VALUE: __s0 <- $d9
	@DEBUG_VALUE: __s0_36 <- $d8
	@DEBUG_VALUE: __s0 <- $d8
	.loc	2 59 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:59:5
	vdup.8	d17, d8[7]
.Ltmp523:
	@DEBUG_VALUE: __ret <- $d17
	@DEBUG_VALUE: __ret_36 <- $d17
	.loc	2 59 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:59:5
	vmull.u8	q8, d16, d17
.Ltmp524:
	.loc	2 59 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:59:5
	vdup.8	d18, d9[7]
.Ltmp525:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: __ret_36 <- $d18
	.loc	2 0 5 is_stmt 0                 @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q6, q6
.Ltmp526:
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	ldr	r0, [sp, #8]                    @ 4-byte Reload
	vmlal.u8	q8, d10, d18
.Ltmp527:
	@DEBUG_VALUE: both_u16x8 <- $q8
	@DEBUG_VALUE: __s1 <- undef
	@DEBUG_VALUE: left_u16x4 <- $d16
	@DEBUG_VALUE: __s0 <- $d16
	add	r0, r0, #96
.Ltmp528:
	.loc	2 59 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:59:5
	vext.16	d18, d16, d17, #3
.Ltmp529:
	@DEBUG_VALUE: __ret <- $d18
	@DEBUG_VALUE: right_u16x4 <- $d18
	@DEBUG_VALUE: __ret <- undef
	@DEBUG_VALUE: __s1_855 <- $d18
	@DEBUG_VALUE: __s2_855 <- undef
	@DEBUG_VALUE: __s0 <- undef
	@DEBUG_VALUE: __ret_116 <- undef
	@DEBUG_VALUE: __s0_855 <- undef
	@DEBUG_VALUE: __ret <- undef
	.loc	2 59 5 is_stmt 0                @ csrc/kernels/sample/sample_neon.cpp:59:5
	vmull.u16	q9, d18, d1[3]
.Ltmp530:
	@DEBUG_VALUE: __s0_116 <- $d16
	@DEBUG_VALUE: __s1_116 <- undef
	@DEBUG_VALUE: __s0 <- undef
	.loc	2 0 5                           @ csrc/kernels/sample/sample_neon.cpp:0:5
	vorr	q0, q7, q7
	.loc	2 59 5 is_stmt 1                @ csrc/kernels/sample/sample_neon.cpp:59:5
	vmlal.u16	q9, d16, d1[3]
.Ltmp531:
	@DEBUG_VALUE: __ret_855 <- $q9
	.loc	2 59 5                          @ csrc/kernels/sample/sample_neon.cpp:59:5
	vst1.64	{d18, d19}, [r0]
.Ltmp532:
	.loc	2 61 1 epilogue_begin           @ csrc/kernels/sample/sample_neon.cpp:61:1
	sub	sp, r11, #88
.Ltmp533:
	vpop	{d8, d9, d10}
.Ltmp534:
	vpop	{d12, d13, d14, d15}
.Ltmp535:
	add	sp, sp, #4
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.Ltmp536:
.Lfunc_end2:
	.size	_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t, .Lfunc_end2-_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t
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
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp90-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc1:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp100-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc2:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp1-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp1-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	.Ltmp82-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	82                              @ DW_OP_reg2
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc3:
	.long	.Lfunc_begin0-.Lfunc_begin0
	.long	.Ltmp2-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp2-.Lfunc_begin0
	.long	.Ltmp94-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp94-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc4:
	.long	.Ltmp0-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp85-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc5:
	.long	.Ltmp3-.Lfunc_begin0
	.long	.Ltmp4-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc6:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc7:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp8-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc8:
	.long	.Ltmp6-.Lfunc_begin0
	.long	.Ltmp8-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc9:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	192                             @ 64
	.byte	0                               @ 
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc10:
	.long	.Ltmp21-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc11:
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp25-.Lfunc_begin0
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
.Ldebug_loc12:
	.long	.Ltmp27-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
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
.Ldebug_loc13:
	.long	.Ltmp33-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
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
.Ldebug_loc14:
	.long	.Ltmp36-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
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
.Ldebug_loc15:
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp85-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	40                              @ 40
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc16:
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc17:
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc18:
	.long	.Ltmp75-.Lfunc_begin0
	.long	.Ltmp80-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc19:
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc20:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	90                              @ DW_OP_reg10
	.long	0
	.long	0
.Ldebug_loc21:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc22:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp90-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc23:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc24:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc25:
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc26:
	.long	.Ltmp93-.Lfunc_begin0
	.long	.Ltmp95-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	0
	.long	0
.Ldebug_loc27:
	.long	.Ltmp96-.Lfunc_begin0
	.long	.Ltmp99-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc28:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp103-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc29:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc30:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp102-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp102-.Lfunc_begin0
	.long	.Ltmp161-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	85                              @ DW_OP_reg5
	.long	0
	.long	0
.Ldebug_loc31:
	.long	.Lfunc_begin1-.Lfunc_begin0
	.long	.Ltmp101-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp101-.Lfunc_begin0
	.long	.Ltmp160-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc32:
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc33:
	.long	.Ltmp103-.Lfunc_begin0
	.long	.Ltmp105-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp105-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc34:
	.long	.Ltmp104-.Lfunc_begin0
	.long	.Ltmp110-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp146-.Lfunc_begin0
	.long	.Ltmp154-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc35:
	.long	.Ltmp107-.Lfunc_begin0
	.long	.Ltmp111-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp111-.Lfunc_begin0
	.long	.Ltmp146-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc36:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp137-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	112                             @ DW_OP_breg0
	.byte	24                              @ 24
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc37:
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
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
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp120-.Lfunc_begin0
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
.Ldebug_loc39:
	.long	.Ltmp120-.Lfunc_begin0
	.long	.Ltmp126-.Lfunc_begin0
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
.Ldebug_loc40:
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc41:
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
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
.Ldebug_loc42:
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc43:
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc44:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc45:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc46:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc47:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc48:
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.short	10                              @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	5                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	147                             @ 275
	.byte	2                               @ 
	.byte	147                             @ DW_OP_piece
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc49:
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc50:
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc51:
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp138-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc52:
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc53:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc54:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc55:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	8                               @ 8
	.long	0
	.long	0
.Ldebug_loc56:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc57:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc58:
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc59:
	.long	.Ltmp156-.Lfunc_begin0
	.long	.Ltmp159-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	17                              @ DW_OP_consts
	.byte	0                               @ 0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc60:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Lfunc_end2-.Lfunc_begin0
	.short	4                               @ Loc expr size
	.byte	243                             @ DW_OP_GNU_entry_value
	.byte	1                               @ 1
	.byte	80                              @ DW_OP_reg0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc61:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp164-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp218-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp218-.Lfunc_begin0
	.long	.Ltmp242-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	.Ltmp242-.Lfunc_begin0
	.long	.Ltmp244-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	89                              @ DW_OP_reg9
	.long	.Ltmp244-.Lfunc_begin0
	.long	.Ltmp536-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	88                              @ DW_OP_reg8
	.long	0
	.long	0
.Ldebug_loc62:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp184-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	.Ltmp184-.Lfunc_begin0
	.long	.Ltmp533-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	4                               @ 4
	.long	0
	.long	0
.Ldebug_loc63:
	.long	.Lfunc_begin2-.Lfunc_begin0
	.long	.Ltmp196-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	.Ltmp196-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp201-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	83                              @ DW_OP_reg3
	.long	0
	.long	0
.Ldebug_loc64:
	.long	.Ltmp170-.Lfunc_begin0
	.long	.Ltmp534-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	136                             @ 264
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc65:
	.long	.Ltmp171-.Lfunc_begin0
	.long	.Ltmp176-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp176-.Lfunc_begin0
	.long	.Ltmp533-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	12                              @ 12
	.long	0
	.long	0
.Ldebug_loc66:
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp187-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	80                              @ DW_OP_reg0
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp533-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.long	0
	.long	0
.Ldebug_loc67:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp183-.Lfunc_begin0
	.short	6                               @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	112                             @ DW_OP_breg0
	.byte	0                               @ 0
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp187-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp201-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.short	7                               @ Loc expr size
	.byte	119                             @ DW_OP_breg7
	.byte	0                               @ 0
	.byte	125                             @ DW_OP_breg13
	.byte	20                              @ 20
	.byte	6                               @ DW_OP_deref
	.byte	34                              @ DW_OP_plus
	.byte	159                             @ DW_OP_stack_value
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp213-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp215-.Lfunc_begin0
	.long	.Ltmp216-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc68:
	.long	.Ltmp173-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
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
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp535-.Lfunc_begin0
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
.Ldebug_loc69:
	.long	.Ltmp175-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	.Ltmp201-.Lfunc_begin0
	.long	.Ltmp233-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc70:
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Ltmp535-.Lfunc_begin0
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
.Ldebug_loc71:
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp534-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	137                             @ 265
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc72:
	.long	.Ltmp185-.Lfunc_begin0
	.long	.Ltmp197-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc73:
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp199-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc74:
	.long	.Ltmp198-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc75:
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc76:
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp213-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc77:
	.long	.Ltmp206-.Lfunc_begin0
	.long	.Ltmp207-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc78:
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp214-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc79:
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc80:
	.long	.Ltmp217-.Lfunc_begin0
	.long	.Ltmp219-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	145                             @ 273
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc81:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc82:
	.long	.Ltmp220-.Lfunc_begin0
	.long	.Ltmp225-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc83:
	.long	.Ltmp221-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc84:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
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
.Ldebug_loc85:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp234-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc86:
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc87:
	.long	.Ltmp225-.Lfunc_begin0
	.long	.Ltmp226-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc88:
	.long	.Ltmp232-.Lfunc_begin0
	.long	.Ltmp243-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc89:
	.long	.Ltmp233-.Lfunc_begin0
	.long	.Ltmp274-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	87                              @ DW_OP_reg7
	.long	0
	.long	0
.Ldebug_loc90:
	.long	.Ltmp249-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp261-.Lfunc_begin0
	.long	.Ltmp262-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc91:
	.long	.Ltmp239-.Lfunc_begin0
	.long	.Ltmp245-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc92:
	.long	.Ltmp246-.Lfunc_begin0
	.long	.Ltmp247-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc93:
	.long	.Ltmp249-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc94:
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc95:
	.long	.Ltmp250-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc96:
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc97:
	.long	.Ltmp260-.Lfunc_begin0
	.long	.Ltmp261-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc98:
	.long	.Ltmp262-.Lfunc_begin0
	.long	.Ltmp264-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc99:
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc100:
	.long	.Ltmp265-.Lfunc_begin0
	.long	.Ltmp269-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc101:
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
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
.Ldebug_loc102:
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp280-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc103:
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc104:
	.long	.Ltmp269-.Lfunc_begin0
	.long	.Ltmp270-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc105:
	.long	.Ltmp278-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc106:
	.long	.Ltmp279-.Lfunc_begin0
	.long	.Ltmp322-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc107:
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp304-.Lfunc_begin0
	.long	.Ltmp305-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc108:
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc109:
	.long	.Ltmp289-.Lfunc_begin0
	.long	.Ltmp290-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc110:
	.long	.Ltmp292-.Lfunc_begin0
	.long	.Ltmp323-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc111:
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc112:
	.long	.Ltmp293-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc113:
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc114:
	.long	.Ltmp303-.Lfunc_begin0
	.long	.Ltmp304-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc115:
	.long	.Ltmp305-.Lfunc_begin0
	.long	.Ltmp307-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc116:
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp313-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc117:
	.long	.Ltmp308-.Lfunc_begin0
	.long	.Ltmp313-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc118:
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp323-.Lfunc_begin0
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
.Ldebug_loc119:
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp323-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc120:
	.long	.Ltmp313-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc121:
	.long	.Ltmp313-.Lfunc_begin0
	.long	.Ltmp314-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc122:
	.long	.Ltmp321-.Lfunc_begin0
	.long	.Ltmp331-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc123:
	.long	.Ltmp322-.Lfunc_begin0
	.long	.Ltmp365-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc124:
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp347-.Lfunc_begin0
	.long	.Ltmp348-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc125:
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp331-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc126:
	.long	.Ltmp332-.Lfunc_begin0
	.long	.Ltmp333-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc127:
	.long	.Ltmp335-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc128:
	.long	.Ltmp336-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc129:
	.long	.Ltmp336-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc130:
	.long	.Ltmp342-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc131:
	.long	.Ltmp346-.Lfunc_begin0
	.long	.Ltmp347-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc132:
	.long	.Ltmp348-.Lfunc_begin0
	.long	.Ltmp350-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc133:
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp356-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc134:
	.long	.Ltmp351-.Lfunc_begin0
	.long	.Ltmp356-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc135:
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
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
.Ldebug_loc136:
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp366-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc137:
	.long	.Ltmp356-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc138:
	.long	.Ltmp356-.Lfunc_begin0
	.long	.Ltmp357-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc139:
	.long	.Ltmp364-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc140:
	.long	.Ltmp365-.Lfunc_begin0
	.long	.Ltmp408-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc141:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp390-.Lfunc_begin0
	.long	.Ltmp391-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc142:
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc143:
	.long	.Ltmp375-.Lfunc_begin0
	.long	.Ltmp376-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc144:
	.long	.Ltmp378-.Lfunc_begin0
	.long	.Ltmp409-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc145:
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc146:
	.long	.Ltmp379-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc147:
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc148:
	.long	.Ltmp389-.Lfunc_begin0
	.long	.Ltmp390-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc149:
	.long	.Ltmp391-.Lfunc_begin0
	.long	.Ltmp393-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc150:
	.long	.Ltmp394-.Lfunc_begin0
	.long	.Ltmp399-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc151:
	.long	.Ltmp394-.Lfunc_begin0
	.long	.Ltmp399-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc152:
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp409-.Lfunc_begin0
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
.Ldebug_loc153:
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp409-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc154:
	.long	.Ltmp399-.Lfunc_begin0
	.long	.Ltmp400-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc155:
	.long	.Ltmp399-.Lfunc_begin0
	.long	.Ltmp400-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc156:
	.long	.Ltmp407-.Lfunc_begin0
	.long	.Ltmp417-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc157:
	.long	.Ltmp408-.Lfunc_begin0
	.long	.Ltmp451-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc158:
	.long	.Ltmp421-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp433-.Lfunc_begin0
	.long	.Ltmp434-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc159:
	.long	.Ltmp414-.Lfunc_begin0
	.long	.Ltmp417-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc160:
	.long	.Ltmp418-.Lfunc_begin0
	.long	.Ltmp419-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc161:
	.long	.Ltmp421-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc162:
	.long	.Ltmp422-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc163:
	.long	.Ltmp422-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc164:
	.long	.Ltmp428-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc165:
	.long	.Ltmp432-.Lfunc_begin0
	.long	.Ltmp433-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc166:
	.long	.Ltmp434-.Lfunc_begin0
	.long	.Ltmp436-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc167:
	.long	.Ltmp437-.Lfunc_begin0
	.long	.Ltmp442-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc168:
	.long	.Ltmp437-.Lfunc_begin0
	.long	.Ltmp442-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc169:
	.long	.Ltmp439-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
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
.Ldebug_loc170:
	.long	.Ltmp439-.Lfunc_begin0
	.long	.Ltmp452-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc171:
	.long	.Ltmp442-.Lfunc_begin0
	.long	.Ltmp443-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc172:
	.long	.Ltmp442-.Lfunc_begin0
	.long	.Ltmp443-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc173:
	.long	.Ltmp450-.Lfunc_begin0
	.long	.Ltmp460-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc174:
	.long	.Ltmp451-.Lfunc_begin0
	.long	.Ltmp494-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	86                              @ DW_OP_reg6
	.long	0
	.long	0
.Ldebug_loc175:
	.long	.Ltmp464-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp476-.Lfunc_begin0
	.long	.Ltmp477-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc176:
	.long	.Ltmp457-.Lfunc_begin0
	.long	.Ltmp460-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc177:
	.long	.Ltmp461-.Lfunc_begin0
	.long	.Ltmp462-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc178:
	.long	.Ltmp464-.Lfunc_begin0
	.long	.Ltmp497-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc179:
	.long	.Ltmp465-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc180:
	.long	.Ltmp465-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc181:
	.long	.Ltmp471-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc182:
	.long	.Ltmp475-.Lfunc_begin0
	.long	.Ltmp476-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc183:
	.long	.Ltmp477-.Lfunc_begin0
	.long	.Ltmp479-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc184:
	.long	.Ltmp480-.Lfunc_begin0
	.long	.Ltmp486-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc185:
	.long	.Ltmp480-.Lfunc_begin0
	.long	.Ltmp486-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc186:
	.long	.Ltmp482-.Lfunc_begin0
	.long	.Ltmp497-.Lfunc_begin0
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
.Ldebug_loc187:
	.long	.Ltmp482-.Lfunc_begin0
	.long	.Ltmp497-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc188:
	.long	.Ltmp486-.Lfunc_begin0
	.long	.Ltmp487-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc189:
	.long	.Ltmp486-.Lfunc_begin0
	.long	.Ltmp487-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc190:
	.long	.Ltmp495-.Lfunc_begin0
	.long	.Ltmp505-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc191:
	.long	.Ltmp496-.Lfunc_begin0
	.long	.Ltmp536-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	84                              @ DW_OP_reg4
	.long	0
	.long	0
.Ldebug_loc192:
	.long	.Ltmp509-.Lfunc_begin0
	.long	.Ltmp519-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	.Ltmp521-.Lfunc_begin0
	.long	.Ltmp522-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc193:
	.long	.Ltmp502-.Lfunc_begin0
	.long	.Ltmp505-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc194:
	.long	.Ltmp506-.Lfunc_begin0
	.long	.Ltmp507-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc195:
	.long	.Ltmp509-.Lfunc_begin0
	.long	.Ltmp534-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	138                             @ 266
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc196:
	.long	.Ltmp510-.Lfunc_begin0
	.long	.Ltmp519-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	82                              @ DW_OP_reg2
	.long	0
	.long	0
.Ldebug_loc197:
	.long	.Ltmp510-.Lfunc_begin0
	.long	.Ltmp519-.Lfunc_begin0
	.short	1                               @ Loc expr size
	.byte	81                              @ DW_OP_reg1
	.long	0
	.long	0
.Ldebug_loc198:
	.long	.Ltmp516-.Lfunc_begin0
	.long	.Ltmp519-.Lfunc_begin0
	.short	2                               @ Loc expr size
	.byte	48                              @ DW_OP_lit0
	.byte	159                             @ DW_OP_stack_value
	.long	0
	.long	0
.Ldebug_loc199:
	.long	.Ltmp520-.Lfunc_begin0
	.long	.Ltmp521-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc200:
	.long	.Ltmp522-.Lfunc_begin0
	.long	.Ltmp524-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc201:
	.long	.Ltmp525-.Lfunc_begin0
	.long	.Ltmp529-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc202:
	.long	.Ltmp525-.Lfunc_begin0
	.long	.Ltmp529-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc203:
	.long	.Ltmp527-.Lfunc_begin0
	.long	.Lfunc_end2-.Lfunc_begin0
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
.Ldebug_loc204:
	.long	.Ltmp527-.Lfunc_begin0
	.long	.Lfunc_end2-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	144                             @ 272
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc205:
	.long	.Ltmp529-.Lfunc_begin0
	.long	.Ltmp530-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
	.byte	2                               @ 
	.long	0
	.long	0
.Ldebug_loc206:
	.long	.Ltmp529-.Lfunc_begin0
	.long	.Ltmp530-.Lfunc_begin0
	.short	3                               @ Loc expr size
	.byte	144                             @ DW_OP_regx
	.byte	146                             @ 274
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
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	3                               @ Abbreviation Code
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
	.byte	4                               @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
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
	.byte	47                              @ DW_TAG_template_type_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	7                               @ Abbreviation Code
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
	.byte	11                              @ DW_TAG_lexical_block
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
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	32                              @ DW_AT_inline
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	11                              @ Abbreviation Code
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
	.byte	12                              @ Abbreviation Code
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
	.byte	13                              @ Abbreviation Code
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
	.byte	14                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
	.byte	23                              @ DW_FORM_sec_offset
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	15                              @ Abbreviation Code
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
	.byte	16                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	17                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	23                              @ DW_FORM_sec_offset
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	18                              @ Abbreviation Code
	.byte	52                              @ DW_TAG_variable
	.byte	0                               @ DW_CHILDREN_no
	.byte	2                               @ DW_AT_location
	.byte	24                              @ DW_FORM_exprloc
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	19                              @ Abbreviation Code
	.byte	11                              @ DW_TAG_lexical_block
	.byte	1                               @ DW_CHILDREN_yes
	.byte	85                              @ DW_AT_ranges
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
	.byte	17                              @ DW_AT_low_pc
	.byte	1                               @ DW_FORM_addr
	.byte	18                              @ DW_AT_high_pc
	.byte	6                               @ DW_FORM_data4
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
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	23                              @ Abbreviation Code
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
	.byte	24                              @ Abbreviation Code
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
	.byte	25                              @ Abbreviation Code
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
	.byte	26                              @ Abbreviation Code
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
	.byte	27                              @ Abbreviation Code
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
	.byte	28                              @ Abbreviation Code
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
	.byte	29                              @ Abbreviation Code
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
	.byte	30                              @ Abbreviation Code
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
	.byte	31                              @ Abbreviation Code
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
	.byte	32                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	28                              @ DW_AT_const_value
	.byte	13                              @ DW_FORM_sdata
	.byte	49                              @ DW_AT_abstract_origin
	.byte	19                              @ DW_FORM_ref4
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
	.byte	35                              @ Abbreviation Code
	.byte	5                               @ DW_TAG_formal_parameter
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	36                              @ Abbreviation Code
	.byte	38                              @ DW_TAG_const_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	37                              @ Abbreviation Code
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
	.byte	38                              @ Abbreviation Code
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
	.byte	39                              @ Abbreviation Code
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
	.byte	40                              @ Abbreviation Code
	.byte	33                              @ DW_TAG_subrange_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	55                              @ DW_AT_count
	.byte	11                              @ DW_FORM_data1
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	41                              @ Abbreviation Code
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
	.byte	42                              @ Abbreviation Code
	.byte	15                              @ DW_TAG_pointer_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	43                              @ Abbreviation Code
	.byte	16                              @ DW_TAG_reference_type
	.byte	0                               @ DW_CHILDREN_no
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	44                              @ Abbreviation Code
	.byte	1                               @ DW_TAG_array_type
	.byte	1                               @ DW_CHILDREN_yes
	.byte	73                              @ DW_AT_type
	.byte	19                              @ DW_FORM_ref4
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	45                              @ Abbreviation Code
	.byte	57                              @ DW_TAG_namespace
	.byte	1                               @ DW_CHILDREN_yes
	.byte	3                               @ DW_AT_name
	.byte	14                              @ DW_FORM_strp
	.ascii	"\211\001"                      @ DW_AT_export_symbols
	.byte	25                              @ DW_FORM_flag_present
	.byte	0                               @ EOM(1)
	.byte	0                               @ EOM(2)
	.byte	46                              @ Abbreviation Code
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
	.byte	47                              @ Abbreviation Code
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
	.byte	1                               @ Abbrev [1] 0xb:0x21a9 DW_TAG_compile_unit
	.long	.Linfo_string0                  @ DW_AT_producer
	.short	33                              @ DW_AT_language
	.long	.Linfo_string1                  @ DW_AT_name
	.long	.Lline_table_start0             @ DW_AT_stmt_list
	.long	.Linfo_string2                  @ DW_AT_comp_dir
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	2                               @ Abbrev [2] 0x26:0x1cce DW_TAG_namespace
	.long	.Linfo_string3                  @ DW_AT_name
	.byte	3                               @ Abbrev [3] 0x2b:0xc DW_TAG_variable
	.long	.Linfo_string4                  @ DW_AT_name
	.long	7412                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	3                               @ DW_AT_const_value
	.byte	4                               @ Abbrev [4] 0x37:0x1660 DW_TAG_namespace
	.byte	3                               @ Abbrev [3] 0x38:0xc DW_TAG_variable
	.long	.Linfo_string6                  @ DW_AT_name
	.long	7412                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	9                               @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x44:0xc DW_TAG_variable
	.long	.Linfo_string7                  @ DW_AT_name
	.long	7412                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	10                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_const_value
	.byte	3                               @ Abbrev [3] 0x50:0xd DW_TAG_variable
	.long	.Linfo_string8                  @ DW_AT_name
	.long	7412                            @ DW_AT_type
	.byte	2                               @ DW_AT_decl_file
	.byte	11                              @ DW_AT_decl_line
	.ascii	"\200\001"                      @ DW_AT_const_value
	.byte	5                               @ Abbrev [5] 0x5d:0x7b DW_TAG_subprogram
	.long	.Linfo_string31                 @ DW_AT_linkage_name
	.long	.Linfo_string32                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x69:0x9 DW_TAG_template_type_parameter
	.long	7594                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ Abbrev [7] 0x72:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x7d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x88:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x93:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7795                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9e:0xb DW_TAG_variable
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	7800                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xa9:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	7812                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb4:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	147                             @ DW_AT_decl_line
	.long	7412                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbf:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	145                             @ DW_AT_decl_line
	.long	7817                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0xca:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0xcb:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0xd8:0x7d DW_TAG_subprogram
	.long	.Linfo_string55                 @ DW_AT_linkage_name
	.long	.Linfo_string56                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0xe4:0x9 DW_TAG_template_type_parameter
	.long	7594                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ Abbrev [7] 0xed:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0xf8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x103:0xb DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x10e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x119:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7795                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x124:0x30 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x125:0xb DW_TAG_variable
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7829                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x130:0xb DW_TAG_variable
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	133                             @ DW_AT_decl_line
	.long	7800                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x13b:0xb DW_TAG_variable
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	7412                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x146:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x147:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x155:0x8c DW_TAG_subprogram
	.long	.Linfo_string60                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x161:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	7841                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x16c:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.long	7851                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x177:0xb DW_TAG_variable
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	83                              @ DW_AT_decl_line
	.long	7678                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x182:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.long	7856                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x18d:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	79                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x198:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	80                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1a3:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	81                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1ae:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	82                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1b9:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1ba:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	85                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1c6:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1c7:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1d3:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1d4:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x1e1:0x62 DW_TAG_subprogram
	.long	.Linfo_string69                 @ DW_AT_linkage_name
	.long	.Linfo_string70                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x1f1:0xb DW_TAG_formal_parameter
	.long	.Linfo_string71                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1fc:0xb DW_TAG_formal_parameter
	.long	.Linfo_string72                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x207:0xb DW_TAG_variable
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x212:0x18 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x213:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x21e:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	72                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x22a:0x18 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x22b:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x236:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x243:0x4a DW_TAG_subprogram
	.long	.Linfo_string76                 @ DW_AT_linkage_name
	.long	.Linfo_string77                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x253:0xb DW_TAG_formal_parameter
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x25e:0xb DW_TAG_formal_parameter
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x269:0xb DW_TAG_formal_parameter
	.long	.Linfo_string78                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x274:0xb DW_TAG_variable
	.long	.Linfo_string79                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	65                              @ DW_AT_decl_line
	.long	7884                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x27f:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x280:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	66                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x28d:0x44 DW_TAG_subprogram
	.long	.Linfo_string82                 @ DW_AT_linkage_name
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x299:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2a4:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2af:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2ba:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x2c5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	110                             @ DW_AT_decl_line
	.long	7851                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	11                              @ Abbrev [11] 0x2d1:0x1161 DW_TAG_subprogram
	.long	.Lfunc_begin2                   @ DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string149                @ DW_AT_linkage_name
	.long	.Linfo_string150                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	12                              @ Abbrev [12] 0x2e6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc60                   @ DW_AT_location
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x2f5:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc61                   @ DW_AT_location
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x304:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc62                   @ DW_AT_location
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x313:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc63                   @ DW_AT_location
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.long	8612                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x322:0xf DW_TAG_variable
	.long	.Ldebug_loc64                   @ DW_AT_location
	.long	.Linfo_string151                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x331:0xf DW_TAG_variable
	.long	.Ldebug_loc65                   @ DW_AT_location
	.long	.Linfo_string152                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x340:0xf DW_TAG_variable
	.long	.Ldebug_loc66                   @ DW_AT_location
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	30                              @ DW_AT_decl_line
	.long	8617                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x34f:0xf DW_TAG_variable
	.long	.Ldebug_loc68                   @ DW_AT_location
	.long	.Linfo_string154                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x35e:0xf DW_TAG_variable
	.long	.Ldebug_loc70                   @ DW_AT_location
	.long	.Linfo_string155                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x36d:0xf DW_TAG_variable
	.long	.Ldebug_loc71                   @ DW_AT_location
	.long	.Linfo_string156                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	36                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x37c:0xb DW_TAG_variable
	.long	.Linfo_string164                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	14                              @ Abbrev [14] 0x387:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges26                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x38c:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.long	7435                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x398:0x207 DW_TAG_lexical_block
	.long	.Ldebug_ranges27                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x39d:0xf DW_TAG_variable
	.long	.Ldebug_loc67                   @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3ac:0xf DW_TAG_variable
	.long	.Ldebug_loc69                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3bb:0xf DW_TAG_variable
	.long	.Ldebug_loc75                   @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3ca:0xf DW_TAG_variable
	.long	.Ldebug_loc83                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3d9:0xf DW_TAG_variable
	.long	.Ldebug_loc84                   @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3e8:0xf DW_TAG_variable
	.long	.Ldebug_loc85                   @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x3f7:0xf DW_TAG_variable
	.long	.Ldebug_loc86                   @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x406:0x53 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp186                        @ DW_AT_low_pc
	.long	.Ltmp200-.Ltmp186               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x416:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x41d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc72                   @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x426:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x42e:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges28                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x437:0x9 DW_TAG_variable
	.long	.Ldebug_loc73                   @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x441:0x17 DW_TAG_lexical_block
	.long	.Ltmp197                        @ DW_AT_low_pc
	.long	.Ltmp200-.Ltmp197               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x44e:0x9 DW_TAG_variable
	.long	.Ldebug_loc74                   @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x459:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp204                        @ DW_AT_low_pc
	.long	.Ltmp215-.Ltmp204               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	52                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x469:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc76                   @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x472:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x47a:0x17 DW_TAG_lexical_block
	.long	.Ltmp205                        @ DW_AT_low_pc
	.long	.Ltmp207-.Ltmp205               @ DW_AT_high_pc
	.long	5742                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x487:0x9 DW_TAG_variable
	.long	.Ldebug_loc77                   @ DW_AT_location
	.long	5743                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x491:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges29                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x49a:0x9 DW_TAG_variable
	.long	.Ldebug_loc78                   @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x4a5:0x48 DW_TAG_lexical_block
	.long	.Ltmp216                        @ DW_AT_low_pc
	.long	.Ltmp218-.Ltmp216               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x4ae:0xf DW_TAG_variable
	.long	.Ldebug_loc80                   @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4bd:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x4c8:0x24 DW_TAG_lexical_block
	.long	.Ltmp216                        @ DW_AT_low_pc
	.long	.Ltmp218-.Ltmp216               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x4d1:0xf DW_TAG_variable
	.long	.Ldebug_loc79                   @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x4e0:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x4ed:0x48 DW_TAG_lexical_block
	.long	.Ltmp219                        @ DW_AT_low_pc
	.long	.Ltmp221-.Ltmp219               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x4f6:0xf DW_TAG_variable
	.long	.Ldebug_loc82                   @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x505:0xb DW_TAG_variable
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x510:0x24 DW_TAG_lexical_block
	.long	.Ltmp219                        @ DW_AT_low_pc
	.long	.Ltmp221-.Ltmp219               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x519:0xf DW_TAG_variable
	.long	.Ldebug_loc81                   @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x528:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x535:0x2f DW_TAG_lexical_block
	.long	.Ltmp224                        @ DW_AT_low_pc
	.long	.Ltmp225-.Ltmp224               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x53e:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x54d:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x558:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x564:0x3a DW_TAG_lexical_block
	.long	.Ltmp225                        @ DW_AT_low_pc
	.long	.Ltmp227-.Ltmp225               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x56d:0xf DW_TAG_variable
	.long	.Ldebug_loc87                   @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x57c:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x587:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x592:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x59f:0x11 DW_TAG_lexical_block
	.long	.Ldebug_ranges30                @ DW_AT_ranges
	.byte	8                               @ Abbrev [8] 0x5a4:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	35                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x5b0:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges31                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x5b5:0xf DW_TAG_variable
	.long	.Ldebug_loc89                   @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x5c4:0xf DW_TAG_variable
	.long	.Ldebug_loc90                   @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x5d3:0xf DW_TAG_variable
	.long	.Ldebug_loc93                   @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x5e2:0xf DW_TAG_variable
	.long	.Ldebug_loc98                   @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x5f1:0xf DW_TAG_variable
	.long	.Ldebug_loc101                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x600:0xf DW_TAG_variable
	.long	.Ldebug_loc102                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x60f:0xf DW_TAG_variable
	.long	.Ldebug_loc103                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x61e:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp233                        @ DW_AT_low_pc
	.long	.Ltmp247-.Ltmp233               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x62e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc88                   @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x637:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x63f:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges32                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x648:0x9 DW_TAG_variable
	.long	.Ldebug_loc91                   @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x652:0x17 DW_TAG_lexical_block
	.long	.Ltmp245                        @ DW_AT_low_pc
	.long	.Ltmp247-.Ltmp245               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x65f:0x9 DW_TAG_variable
	.long	.Ldebug_loc92                   @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x66a:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp250                        @ DW_AT_low_pc
	.long	.Ltmp261-.Ltmp250               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	53                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x67a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc95                   @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x683:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc94                   @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x68c:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x694:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges33                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x69d:0x9 DW_TAG_variable
	.long	.Ldebug_loc96                   @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x6a7:0x17 DW_TAG_lexical_block
	.long	.Ltmp259                        @ DW_AT_low_pc
	.long	.Ltmp261-.Ltmp259               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x6b4:0x9 DW_TAG_variable
	.long	.Ldebug_loc97                   @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x6bf:0x48 DW_TAG_lexical_block
	.long	.Ltmp262                        @ DW_AT_low_pc
	.long	.Ltmp263-.Ltmp262               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x6c8:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x6d7:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x6e2:0x24 DW_TAG_lexical_block
	.long	.Ltmp262                        @ DW_AT_low_pc
	.long	.Ltmp263-.Ltmp262               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x6eb:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x6fa:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x707:0x50 DW_TAG_lexical_block
	.long	.Ltmp264                        @ DW_AT_low_pc
	.long	.Ltmp266-.Ltmp264               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x710:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x71f:0xf DW_TAG_variable
	.long	.Ldebug_loc100                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x72e:0x28 DW_TAG_lexical_block
	.long	.Ltmp264                        @ DW_AT_low_pc
	.long	.Ltmp266-.Ltmp264               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x737:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x746:0xf DW_TAG_variable
	.long	.Ldebug_loc99                   @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x757:0x2f DW_TAG_lexical_block
	.long	.Ltmp268                        @ DW_AT_low_pc
	.long	.Ltmp269-.Ltmp268               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x760:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x76f:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x77a:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x786:0x3a DW_TAG_lexical_block
	.long	.Ltmp269                        @ DW_AT_low_pc
	.long	.Ltmp271-.Ltmp269               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x78f:0xf DW_TAG_variable
	.long	.Ldebug_loc104                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x79e:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x7a9:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x7b4:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x7c1:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges34                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x7c6:0xf DW_TAG_variable
	.long	.Ldebug_loc106                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x7d5:0xf DW_TAG_variable
	.long	.Ldebug_loc107                  @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x7e4:0xf DW_TAG_variable
	.long	.Ldebug_loc110                  @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x7f3:0xf DW_TAG_variable
	.long	.Ldebug_loc115                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x802:0xf DW_TAG_variable
	.long	.Ldebug_loc118                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x811:0xf DW_TAG_variable
	.long	.Ldebug_loc119                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x820:0xf DW_TAG_variable
	.long	.Ldebug_loc120                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x82f:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp279                        @ DW_AT_low_pc
	.long	.Ltmp290-.Ltmp279               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x83f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc105                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x848:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x850:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges35                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x859:0x9 DW_TAG_variable
	.long	.Ldebug_loc108                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x863:0x17 DW_TAG_lexical_block
	.long	.Ltmp288                        @ DW_AT_low_pc
	.long	.Ltmp290-.Ltmp288               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x870:0x9 DW_TAG_variable
	.long	.Ldebug_loc109                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x87b:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp293                        @ DW_AT_low_pc
	.long	.Ltmp304-.Ltmp293               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	54                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x88b:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc112                  @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x894:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc111                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x89d:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x8a5:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges36                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x8ae:0x9 DW_TAG_variable
	.long	.Ldebug_loc113                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x8b8:0x17 DW_TAG_lexical_block
	.long	.Ltmp302                        @ DW_AT_low_pc
	.long	.Ltmp304-.Ltmp302               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x8c5:0x9 DW_TAG_variable
	.long	.Ldebug_loc114                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x8d0:0x48 DW_TAG_lexical_block
	.long	.Ltmp305                        @ DW_AT_low_pc
	.long	.Ltmp306-.Ltmp305               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x8d9:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x8e8:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x8f3:0x24 DW_TAG_lexical_block
	.long	.Ltmp305                        @ DW_AT_low_pc
	.long	.Ltmp306-.Ltmp305               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x8fc:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x90b:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x918:0x50 DW_TAG_lexical_block
	.long	.Ltmp307                        @ DW_AT_low_pc
	.long	.Ltmp309-.Ltmp307               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x921:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x930:0xf DW_TAG_variable
	.long	.Ldebug_loc117                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x93f:0x28 DW_TAG_lexical_block
	.long	.Ltmp307                        @ DW_AT_low_pc
	.long	.Ltmp309-.Ltmp307               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x948:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x957:0xf DW_TAG_variable
	.long	.Ldebug_loc116                  @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x968:0x2f DW_TAG_lexical_block
	.long	.Ltmp312                        @ DW_AT_low_pc
	.long	.Ltmp313-.Ltmp312               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x971:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x980:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x98b:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x997:0x3a DW_TAG_lexical_block
	.long	.Ltmp313                        @ DW_AT_low_pc
	.long	.Ltmp315-.Ltmp313               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x9a0:0xf DW_TAG_variable
	.long	.Ldebug_loc121                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9af:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9ba:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x9c5:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x9d2:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges37                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x9d7:0xf DW_TAG_variable
	.long	.Ldebug_loc123                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x9e6:0xf DW_TAG_variable
	.long	.Ldebug_loc124                  @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x9f5:0xf DW_TAG_variable
	.long	.Ldebug_loc127                  @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xa04:0xf DW_TAG_variable
	.long	.Ldebug_loc132                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xa13:0xf DW_TAG_variable
	.long	.Ldebug_loc135                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xa22:0xf DW_TAG_variable
	.long	.Ldebug_loc136                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xa31:0xf DW_TAG_variable
	.long	.Ldebug_loc137                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0xa40:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp322                        @ DW_AT_low_pc
	.long	.Ltmp333-.Ltmp322               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xa50:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc122                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xa59:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xa61:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges38                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xa6a:0x9 DW_TAG_variable
	.long	.Ldebug_loc125                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xa74:0x17 DW_TAG_lexical_block
	.long	.Ltmp331                        @ DW_AT_low_pc
	.long	.Ltmp333-.Ltmp331               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xa81:0x9 DW_TAG_variable
	.long	.Ldebug_loc126                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xa8c:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp336                        @ DW_AT_low_pc
	.long	.Ltmp347-.Ltmp336               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	55                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xa9c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc129                  @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xaa5:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc128                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xaae:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xab6:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges39                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xabf:0x9 DW_TAG_variable
	.long	.Ldebug_loc130                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xac9:0x17 DW_TAG_lexical_block
	.long	.Ltmp345                        @ DW_AT_low_pc
	.long	.Ltmp347-.Ltmp345               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xad6:0x9 DW_TAG_variable
	.long	.Ldebug_loc131                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xae1:0x48 DW_TAG_lexical_block
	.long	.Ltmp348                        @ DW_AT_low_pc
	.long	.Ltmp349-.Ltmp348               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xaea:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xaf9:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xb04:0x24 DW_TAG_lexical_block
	.long	.Ltmp348                        @ DW_AT_low_pc
	.long	.Ltmp349-.Ltmp348               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xb0d:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb1c:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xb29:0x50 DW_TAG_lexical_block
	.long	.Ltmp350                        @ DW_AT_low_pc
	.long	.Ltmp352-.Ltmp350               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xb32:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xb41:0xf DW_TAG_variable
	.long	.Ldebug_loc134                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xb50:0x28 DW_TAG_lexical_block
	.long	.Ltmp350                        @ DW_AT_low_pc
	.long	.Ltmp352-.Ltmp350               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xb59:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xb68:0xf DW_TAG_variable
	.long	.Ldebug_loc133                  @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xb79:0x2f DW_TAG_lexical_block
	.long	.Ltmp355                        @ DW_AT_low_pc
	.long	.Ltmp356-.Ltmp355               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xb82:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb91:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xb9c:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xba8:0x3a DW_TAG_lexical_block
	.long	.Ltmp356                        @ DW_AT_low_pc
	.long	.Ltmp358-.Ltmp356               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0xbb1:0xf DW_TAG_variable
	.long	.Ldebug_loc138                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbc0:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbcb:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xbd6:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0xbe3:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges40                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0xbe8:0xf DW_TAG_variable
	.long	.Ldebug_loc140                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xbf7:0xf DW_TAG_variable
	.long	.Ldebug_loc141                  @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xc06:0xf DW_TAG_variable
	.long	.Ldebug_loc144                  @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xc15:0xf DW_TAG_variable
	.long	.Ldebug_loc149                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xc24:0xf DW_TAG_variable
	.long	.Ldebug_loc152                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xc33:0xf DW_TAG_variable
	.long	.Ldebug_loc153                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xc42:0xf DW_TAG_variable
	.long	.Ldebug_loc154                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0xc51:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp365                        @ DW_AT_low_pc
	.long	.Ltmp376-.Ltmp365               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xc61:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc139                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xc6a:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xc72:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges41                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xc7b:0x9 DW_TAG_variable
	.long	.Ldebug_loc142                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xc85:0x17 DW_TAG_lexical_block
	.long	.Ltmp374                        @ DW_AT_low_pc
	.long	.Ltmp376-.Ltmp374               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xc92:0x9 DW_TAG_variable
	.long	.Ldebug_loc143                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xc9d:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp379                        @ DW_AT_low_pc
	.long	.Ltmp390-.Ltmp379               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	56                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xcad:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc146                  @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xcb6:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc145                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xcbf:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xcc7:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges42                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xcd0:0x9 DW_TAG_variable
	.long	.Ldebug_loc147                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xcda:0x17 DW_TAG_lexical_block
	.long	.Ltmp388                        @ DW_AT_low_pc
	.long	.Ltmp390-.Ltmp388               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xce7:0x9 DW_TAG_variable
	.long	.Ldebug_loc148                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xcf2:0x48 DW_TAG_lexical_block
	.long	.Ltmp391                        @ DW_AT_low_pc
	.long	.Ltmp392-.Ltmp391               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xcfb:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xd0a:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xd15:0x24 DW_TAG_lexical_block
	.long	.Ltmp391                        @ DW_AT_low_pc
	.long	.Ltmp392-.Ltmp391               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xd1e:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xd2d:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xd3a:0x50 DW_TAG_lexical_block
	.long	.Ltmp393                        @ DW_AT_low_pc
	.long	.Ltmp395-.Ltmp393               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xd43:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xd52:0xf DW_TAG_variable
	.long	.Ldebug_loc151                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xd61:0x28 DW_TAG_lexical_block
	.long	.Ltmp393                        @ DW_AT_low_pc
	.long	.Ltmp395-.Ltmp393               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xd6a:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xd79:0xf DW_TAG_variable
	.long	.Ldebug_loc150                  @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xd8a:0x2f DW_TAG_lexical_block
	.long	.Ltmp398                        @ DW_AT_low_pc
	.long	.Ltmp399-.Ltmp398               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xd93:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xda2:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xdad:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xdb9:0x3a DW_TAG_lexical_block
	.long	.Ltmp399                        @ DW_AT_low_pc
	.long	.Ltmp401-.Ltmp399               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0xdc2:0xf DW_TAG_variable
	.long	.Ldebug_loc155                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xdd1:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xddc:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xde7:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0xdf4:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges43                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0xdf9:0xf DW_TAG_variable
	.long	.Ldebug_loc157                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xe08:0xf DW_TAG_variable
	.long	.Ldebug_loc158                  @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xe17:0xf DW_TAG_variable
	.long	.Ldebug_loc161                  @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xe26:0xf DW_TAG_variable
	.long	.Ldebug_loc166                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xe35:0xf DW_TAG_variable
	.long	.Ldebug_loc169                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xe44:0xf DW_TAG_variable
	.long	.Ldebug_loc170                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xe53:0xf DW_TAG_variable
	.long	.Ldebug_loc171                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0xe62:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp408                        @ DW_AT_low_pc
	.long	.Ltmp419-.Ltmp408               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	57                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xe72:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc156                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xe7b:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xe83:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges44                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xe8c:0x9 DW_TAG_variable
	.long	.Ldebug_loc159                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xe96:0x17 DW_TAG_lexical_block
	.long	.Ltmp417                        @ DW_AT_low_pc
	.long	.Ltmp419-.Ltmp417               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xea3:0x9 DW_TAG_variable
	.long	.Ldebug_loc160                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0xeae:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp422                        @ DW_AT_low_pc
	.long	.Ltmp433-.Ltmp422               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	57                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0xebe:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc163                  @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0xec7:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc162                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0xed0:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0xed8:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges45                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xee1:0x9 DW_TAG_variable
	.long	.Ldebug_loc164                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0xeeb:0x17 DW_TAG_lexical_block
	.long	.Ltmp431                        @ DW_AT_low_pc
	.long	.Ltmp433-.Ltmp431               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0xef8:0x9 DW_TAG_variable
	.long	.Ldebug_loc165                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xf03:0x48 DW_TAG_lexical_block
	.long	.Ltmp434                        @ DW_AT_low_pc
	.long	.Ltmp435-.Ltmp434               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xf0c:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xf1b:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xf26:0x24 DW_TAG_lexical_block
	.long	.Ltmp434                        @ DW_AT_low_pc
	.long	.Ltmp435-.Ltmp434               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xf2f:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xf3e:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xf4b:0x50 DW_TAG_lexical_block
	.long	.Ltmp436                        @ DW_AT_low_pc
	.long	.Ltmp438-.Ltmp436               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xf54:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xf63:0xf DW_TAG_variable
	.long	.Ldebug_loc168                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0xf72:0x28 DW_TAG_lexical_block
	.long	.Ltmp436                        @ DW_AT_low_pc
	.long	.Ltmp438-.Ltmp436               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xf7b:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0xf8a:0xf DW_TAG_variable
	.long	.Ldebug_loc167                  @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xf9b:0x2f DW_TAG_lexical_block
	.long	.Ltmp441                        @ DW_AT_low_pc
	.long	.Ltmp442-.Ltmp441               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0xfa4:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xfb3:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xfbe:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0xfca:0x3a DW_TAG_lexical_block
	.long	.Ltmp442                        @ DW_AT_low_pc
	.long	.Ltmp444-.Ltmp442               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0xfd3:0xf DW_TAG_variable
	.long	.Ldebug_loc172                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xfe2:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xfed:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0xff8:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x1005:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges46                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x100a:0xf DW_TAG_variable
	.long	.Ldebug_loc174                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1019:0xf DW_TAG_variable
	.long	.Ldebug_loc175                  @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1028:0xf DW_TAG_variable
	.long	.Ldebug_loc178                  @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1037:0xf DW_TAG_variable
	.long	.Ldebug_loc183                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1046:0xf DW_TAG_variable
	.long	.Ldebug_loc186                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1055:0xf DW_TAG_variable
	.long	.Ldebug_loc187                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1064:0xf DW_TAG_variable
	.long	.Ldebug_loc188                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x1073:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp451                        @ DW_AT_low_pc
	.long	.Ltmp462-.Ltmp451               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	58                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1083:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc173                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x108c:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x1094:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges47                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x109d:0x9 DW_TAG_variable
	.long	.Ldebug_loc176                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x10a7:0x17 DW_TAG_lexical_block
	.long	.Ltmp460                        @ DW_AT_low_pc
	.long	.Ltmp462-.Ltmp460               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x10b4:0x9 DW_TAG_variable
	.long	.Ldebug_loc177                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x10bf:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp465                        @ DW_AT_low_pc
	.long	.Ltmp476-.Ltmp465               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	58                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x10cf:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc180                  @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x10d8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc179                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x10e1:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x10e9:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges48                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x10f2:0x9 DW_TAG_variable
	.long	.Ldebug_loc181                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x10fc:0x17 DW_TAG_lexical_block
	.long	.Ltmp474                        @ DW_AT_low_pc
	.long	.Ltmp476-.Ltmp474               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1109:0x9 DW_TAG_variable
	.long	.Ldebug_loc182                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x1114:0x48 DW_TAG_lexical_block
	.long	.Ltmp477                        @ DW_AT_low_pc
	.long	.Ltmp478-.Ltmp477               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x111d:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x112c:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x1137:0x24 DW_TAG_lexical_block
	.long	.Ltmp477                        @ DW_AT_low_pc
	.long	.Ltmp478-.Ltmp477               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x1140:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x114f:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x115c:0x50 DW_TAG_lexical_block
	.long	.Ltmp479                        @ DW_AT_low_pc
	.long	.Ltmp481-.Ltmp479               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x1165:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1174:0xf DW_TAG_variable
	.long	.Ldebug_loc185                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x1183:0x28 DW_TAG_lexical_block
	.long	.Ltmp479                        @ DW_AT_low_pc
	.long	.Ltmp481-.Ltmp479               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x118c:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x119b:0xf DW_TAG_variable
	.long	.Ldebug_loc184                  @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x11ac:0x2f DW_TAG_lexical_block
	.long	.Ltmp485                        @ DW_AT_low_pc
	.long	.Ltmp486-.Ltmp485               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x11b5:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x11c4:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x11cf:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x11db:0x3a DW_TAG_lexical_block
	.long	.Ltmp486                        @ DW_AT_low_pc
	.long	.Ltmp488-.Ltmp486               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x11e4:0xf DW_TAG_variable
	.long	.Ldebug_loc189                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x11f3:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x11fe:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1209:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	14                              @ Abbrev [14] 0x1216:0x211 DW_TAG_lexical_block
	.long	.Ldebug_ranges49                @ DW_AT_ranges
	.byte	13                              @ Abbrev [13] 0x121b:0xf DW_TAG_variable
	.long	.Ldebug_loc191                  @ DW_AT_location
	.long	.Linfo_string41                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x122a:0xf DW_TAG_variable
	.long	.Ldebug_loc192                  @ DW_AT_location
	.long	.Linfo_string153                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1239:0xf DW_TAG_variable
	.long	.Ldebug_loc195                  @ DW_AT_location
	.long	.Linfo_string157                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1248:0xf DW_TAG_variable
	.long	.Ldebug_loc200                  @ DW_AT_location
	.long	.Linfo_string159                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1257:0xf DW_TAG_variable
	.long	.Ldebug_loc203                  @ DW_AT_location
	.long	.Linfo_string73                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7879                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1266:0xf DW_TAG_variable
	.long	.Ldebug_loc204                  @ DW_AT_location
	.long	.Linfo_string160                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1275:0xf DW_TAG_variable
	.long	.Ldebug_loc205                  @ DW_AT_location
	.long	.Linfo_string161                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	8622                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x1284:0x4c DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp496                        @ DW_AT_low_pc
	.long	.Ltmp507-.Ltmp496               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	59                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1294:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc190                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x129d:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x12a5:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges50                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x12ae:0x9 DW_TAG_variable
	.long	.Ldebug_loc193                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x12b8:0x17 DW_TAG_lexical_block
	.long	.Ltmp505                        @ DW_AT_low_pc
	.long	.Ltmp507-.Ltmp505               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x12c5:0x9 DW_TAG_variable
	.long	.Ldebug_loc194                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x12d0:0x55 DW_TAG_inlined_subroutine
	.long	5693                            @ DW_AT_abstract_origin
	.long	.Ltmp510                        @ DW_AT_low_pc
	.long	.Ltmp521-.Ltmp510               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	59                              @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x12e0:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc197                  @ DW_AT_location
	.long	5709                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x12e9:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc196                  @ DW_AT_location
	.long	5720                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x12f2:0x8 DW_TAG_variable
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	24
	.long	5731                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x12fa:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges51                @ DW_AT_ranges
	.long	5755                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1303:0x9 DW_TAG_variable
	.long	.Ldebug_loc198                  @ DW_AT_location
	.long	5756                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x130d:0x17 DW_TAG_lexical_block
	.long	.Ltmp519                        @ DW_AT_low_pc
	.long	.Ltmp521-.Ltmp519               @ DW_AT_high_pc
	.long	5768                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x131a:0x9 DW_TAG_variable
	.long	.Ldebug_loc199                  @ DW_AT_location
	.long	5769                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x1325:0x48 DW_TAG_lexical_block
	.long	.Ltmp522                        @ DW_AT_low_pc
	.long	.Ltmp523-.Ltmp522               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x132e:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x133d:0xb DW_TAG_variable
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x1348:0x24 DW_TAG_lexical_block
	.long	.Ltmp522                        @ DW_AT_low_pc
	.long	.Ltmp523-.Ltmp522               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x1351:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\210\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1360:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x136d:0x50 DW_TAG_lexical_block
	.long	.Ltmp524                        @ DW_AT_low_pc
	.long	.Ltmp526-.Ltmp524               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x1376:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string163                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x1385:0xf DW_TAG_variable
	.long	.Ldebug_loc202                  @ DW_AT_location
	.long	.Linfo_string158                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	22                              @ Abbrev [22] 0x1394:0x28 DW_TAG_lexical_block
	.long	.Ltmp524                        @ DW_AT_low_pc
	.long	.Ltmp526-.Ltmp524               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x139d:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\211\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	13                              @ Abbrev [13] 0x13ac:0xf DW_TAG_variable
	.long	.Ldebug_loc201                  @ DW_AT_location
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x13bd:0x2f DW_TAG_lexical_block
	.long	.Ltmp528                        @ DW_AT_low_pc
	.long	.Ltmp529-.Ltmp528               @ DW_AT_high_pc
	.byte	23                              @ Abbrev [23] 0x13c6:0xf DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x13d5:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x13e0:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	22                              @ Abbrev [22] 0x13ec:0x3a DW_TAG_lexical_block
	.long	.Ltmp529                        @ DW_AT_low_pc
	.long	.Ltmp531-.Ltmp529               @ DW_AT_high_pc
	.byte	13                              @ Abbrev [13] 0x13f5:0xf DW_TAG_variable
	.long	.Ldebug_loc206                  @ DW_AT_location
	.long	.Linfo_string162                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1404:0xb DW_TAG_variable
	.long	.Linfo_string165                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x140f:0xb DW_TAG_variable
	.long	.Linfo_string166                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x141a:0xb DW_TAG_variable
	.long	.Linfo_string167                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	24                              @ Abbrev [24] 0x1427:0xa DW_TAG_template_value_parameter
	.long	7822                            @ DW_AT_type
	.long	.Linfo_string148                @ DW_AT_name
	.byte	1                               @ DW_AT_const_value
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x1432:0x7b DW_TAG_subprogram
	.long	.Linfo_string88                 @ DW_AT_linkage_name
	.long	.Linfo_string89                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x143e:0x9 DW_TAG_template_type_parameter
	.long	7934                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ Abbrev [7] 0x1447:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1452:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x145d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1468:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	143                             @ DW_AT_decl_line
	.long	7941                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1473:0xb DW_TAG_variable
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	150                             @ DW_AT_decl_line
	.long	7946                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x147e:0xb DW_TAG_variable
	.long	.Linfo_string50                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	144                             @ DW_AT_decl_line
	.long	7812                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1489:0xb DW_TAG_variable
	.long	.Linfo_string51                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	147                             @ DW_AT_decl_line
	.long	7412                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1494:0xb DW_TAG_variable
	.long	.Linfo_string52                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	145                             @ DW_AT_decl_line
	.long	7817                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x149f:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x14a0:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	152                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x14ad:0x7d DW_TAG_subprogram
	.long	.Linfo_string90                 @ DW_AT_linkage_name
	.long	.Linfo_string91                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	6                               @ Abbrev [6] 0x14b9:0x9 DW_TAG_template_type_parameter
	.long	7934                            @ DW_AT_type
	.long	.Linfo_string30                 @ DW_AT_name
	.byte	7                               @ Abbrev [7] 0x14c2:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14cd:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14d8:0xb DW_TAG_formal_parameter
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14e3:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x14ee:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	130                             @ DW_AT_decl_line
	.long	7941                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x14f9:0x30 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x14fa:0xb DW_TAG_variable
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	132                             @ DW_AT_decl_line
	.long	7829                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1505:0xb DW_TAG_variable
	.long	.Linfo_string49                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	133                             @ DW_AT_decl_line
	.long	7946                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1510:0xb DW_TAG_variable
	.long	.Linfo_string59                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	136                             @ DW_AT_decl_line
	.long	7412                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x151b:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x151c:0xb DW_TAG_variable
	.long	.Linfo_string54                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x152a:0x9b DW_TAG_subprogram
	.long	.Linfo_string92                 @ DW_AT_linkage_name
	.long	.Linfo_string61                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x1536:0xb DW_TAG_formal_parameter
	.long	.Linfo_string58                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	7841                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1541:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.long	7958                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x154c:0xb DW_TAG_variable
	.long	.Linfo_string62                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	98                              @ DW_AT_decl_line
	.long	7678                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1557:0xb DW_TAG_variable
	.long	.Linfo_string63                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	96                              @ DW_AT_decl_line
	.long	7856                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x1562:0x62 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1563:0xb DW_TAG_variable
	.long	.Linfo_string95                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	99                              @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x156e:0x55 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x156f:0xb DW_TAG_variable
	.long	.Linfo_string66                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x157a:0xb DW_TAG_variable
	.long	.Linfo_string64                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1585:0xb DW_TAG_variable
	.long	.Linfo_string65                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	100                             @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1590:0xb DW_TAG_variable
	.long	.Linfo_string67                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	101                             @ DW_AT_decl_line
	.long	7874                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x159b:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x159c:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	104                             @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x15a8:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x15a9:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	102                             @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x15b5:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x15b6:0xb DW_TAG_variable
	.long	.Linfo_string68                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	103                             @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x15c5:0x34 DW_TAG_subprogram
	.long	.Linfo_string96                 @ DW_AT_linkage_name
	.long	.Linfo_string97                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x15d5:0xb DW_TAG_formal_parameter
	.long	.Linfo_string98                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	90                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x15e0:0x18 DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x15e1:0xb DW_TAG_variable
	.long	.Linfo_string75                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	7625                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x15ec:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	92                              @ DW_AT_decl_line
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	5                               @ Abbrev [5] 0x15f9:0x44 DW_TAG_subprogram
	.long	.Linfo_string99                 @ DW_AT_linkage_name
	.long	.Linfo_string83                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x1605:0xb DW_TAG_formal_parameter
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1610:0xb DW_TAG_formal_parameter
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x161b:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1626:0xb DW_TAG_formal_parameter
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1631:0xb DW_TAG_formal_parameter
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	114                             @ DW_AT_decl_line
	.long	7958                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	10                              @ Abbrev [10] 0x163d:0x59 DW_TAG_subprogram
	.long	.Linfo_string102                @ DW_AT_linkage_name
	.long	.Linfo_string103                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	1                               @ DW_AT_inline
	.byte	7                               @ Abbrev [7] 0x164d:0xb DW_TAG_formal_parameter
	.long	.Linfo_string84                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	7717                            @ DW_AT_type
	.byte	7                               @ Abbrev [7] 0x1658:0xb DW_TAG_formal_parameter
	.long	.Linfo_string104                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
	.long	7424                            @ DW_AT_type
	.byte	8                               @ Abbrev [8] 0x1663:0xb DW_TAG_variable
	.long	.Linfo_string34                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	17                              @ DW_AT_decl_line
	.long	7985                            @ DW_AT_type
	.byte	9                               @ Abbrev [9] 0x166e:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x166f:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	16                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x167b:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x167c:0xb DW_TAG_variable
	.long	.Linfo_string57                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.long	7424                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	9                               @ Abbrev [9] 0x1688:0xd DW_TAG_lexical_block
	.byte	8                               @ Abbrev [8] 0x1689:0xb DW_TAG_variable
	.long	.Linfo_string74                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	19                              @ DW_AT_decl_line
	.long	7495                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	3                               @ Abbrev [3] 0x1697:0xc DW_TAG_variable
	.long	.Linfo_string9                  @ DW_AT_name
	.long	7412                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	29                              @ DW_AT_decl_line
	.byte	7                               @ DW_AT_const_value
	.byte	25                              @ Abbrev [25] 0x16a3:0x2e DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string39                 @ DW_AT_name
	.byte	12                              @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x16ac:0xc DW_TAG_member
	.long	.Linfo_string34                 @ DW_AT_name
	.long	7717                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	26                              @ Abbrev [26] 0x16b8:0xc DW_TAG_member
	.long	.Linfo_string35                 @ DW_AT_name
	.long	7727                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	4                               @ DW_AT_data_member_location
	.byte	26                              @ Abbrev [26] 0x16c4:0xc DW_TAG_member
	.long	.Linfo_string38                 @ DW_AT_name
	.long	7727                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	8                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	27                              @ Abbrev [27] 0x16d1:0x4b DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string46                 @ DW_AT_name
	.short	456                             @ DW_AT_byte_size
	.byte	1                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x16db:0xc DW_TAG_member
	.long	.Linfo_string41                 @ DW_AT_name
	.long	7759                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x16e7:0xd DW_TAG_member
	.long	.Linfo_string42                 @ DW_AT_name
	.long	7771                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.short	256                             @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x16f4:0xd DW_TAG_member
	.long	.Linfo_string43                 @ DW_AT_name
	.long	7783                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.short	384                             @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x1701:0xd DW_TAG_member
	.long	.Linfo_string44                 @ DW_AT_name
	.long	7727                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	43                              @ DW_AT_decl_line
	.short	448                             @ DW_AT_data_member_location
	.byte	28                              @ Abbrev [28] 0x170e:0xd DW_TAG_member
	.long	.Linfo_string45                 @ DW_AT_name
	.long	7727                            @ DW_AT_type
	.byte	1                               @ DW_AT_decl_file
	.byte	44                              @ DW_AT_decl_line
	.short	452                             @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x171c:0x272 DW_TAG_subprogram
	.long	.Lfunc_begin0                   @ DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string144                @ DW_AT_linkage_name
	.long	.Linfo_string145                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	12                              @ Abbrev [12] 0x1731:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc0                    @ DW_AT_location
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x1740:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc1                    @ DW_AT_location
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x174f:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc2                    @ DW_AT_location
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x175e:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc3                    @ DW_AT_location
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7851                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x176d:0x205 DW_TAG_inlined_subroutine
	.long	93                              @ DW_AT_abstract_origin
	.long	.Ltmp0                          @ DW_AT_low_pc
	.long	.Ltmp99-.Ltmp0                  @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	160                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x177d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc4                    @ DW_AT_location
	.long	114                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1786:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	86
	.long	125                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x178d:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.long	158                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1796:0x9 DW_TAG_variable
	.long	.Ldebug_loc5                    @ DW_AT_location
	.long	169                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x179f:0x9 DW_TAG_variable
	.long	.Ldebug_loc21                   @ DW_AT_location
	.long	180                             @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x17a8:0x140 DW_TAG_inlined_subroutine
	.long	216                             @ DW_AT_abstract_origin
	.long	.Ltmp6                          @ DW_AT_low_pc
	.long	.Ltmp85-.Ltmp6                  @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	146                             @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x17b8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc6                    @ DW_AT_location
	.long	237                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x17c1:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	86
	.long	248                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x17c8:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc7                    @ DW_AT_location
	.long	259                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x17d1:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc8                    @ DW_AT_location
	.long	270                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x17da:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	84
	.long	281                             @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x17e1:0x106 DW_TAG_lexical_block
	.long	.Ltmp9                          @ DW_AT_low_pc
	.long	.Ltmp81-.Ltmp9                  @ DW_AT_high_pc
	.long	292                             @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x17ee:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.long	293                             @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x17f7:0xdc DW_TAG_inlined_subroutine
	.long	341                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges0                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	135                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1803:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc9                    @ DW_AT_location
	.long	353                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x180c:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc10                   @ DW_AT_location
	.long	364                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1815:0x9 DW_TAG_variable
	.long	.Ldebug_loc15                   @ DW_AT_location
	.long	375                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x181e:0xc DW_TAG_inlined_subroutine
	.long	481                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges1                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	81                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	19                              @ Abbrev [19] 0x182a:0x1f DW_TAG_lexical_block
	.long	.Ldebug_ranges2                 @ DW_AT_ranges
	.long	441                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1833:0x9 DW_TAG_variable
	.long	.Ldebug_loc17                   @ DW_AT_location
	.long	442                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x183c:0xc DW_TAG_inlined_subroutine
	.long	579                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges3                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	85                              @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1849:0x1f DW_TAG_inlined_subroutine
	.long	481                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges4                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	79                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1855:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc12                   @ DW_AT_location
	.long	508                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x185e:0x9 DW_TAG_variable
	.long	.Ldebug_loc11                   @ DW_AT_location
	.long	519                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1868:0x16 DW_TAG_inlined_subroutine
	.long	481                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges5                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	80                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x1874:0x9 DW_TAG_variable
	.long	.Ldebug_loc13                   @ DW_AT_location
	.long	519                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x187e:0x16 DW_TAG_inlined_subroutine
	.long	481                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges6                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	82                              @ DW_AT_call_line
	.byte	30                              @ DW_AT_call_column
	.byte	20                              @ Abbrev [20] 0x188a:0x9 DW_TAG_variable
	.long	.Ldebug_loc14                   @ DW_AT_location
	.long	519                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x1894:0x1f DW_TAG_lexical_block
	.long	.Ldebug_ranges7                 @ DW_AT_ranges
	.long	454                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x189d:0x9 DW_TAG_variable
	.long	.Ldebug_loc16                   @ DW_AT_location
	.long	455                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x18a6:0xc DW_TAG_inlined_subroutine
	.long	579                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges8                 @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	84                              @ DW_AT_call_line
	.byte	17                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x18b3:0x1f DW_TAG_lexical_block
	.long	.Ldebug_ranges9                 @ DW_AT_ranges
	.long	467                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x18bc:0x9 DW_TAG_variable
	.long	.Ldebug_loc18                   @ DW_AT_location
	.long	468                             @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x18c5:0xc DW_TAG_inlined_subroutine
	.long	579                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges10                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	86                              @ DW_AT_call_line
	.byte	22                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x18d3:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges11                @ DW_AT_ranges
	.long	326                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x18dc:0x9 DW_TAG_variable
	.long	.Ldebug_loc19                   @ DW_AT_location
	.long	327                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x18e8:0x3a DW_TAG_inlined_subroutine
	.long	653                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges12                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	148                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x18f4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc22                   @ DW_AT_location
	.long	665                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x18fd:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc23                   @ DW_AT_location
	.long	676                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1906:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc24                   @ DW_AT_location
	.long	687                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x190f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc20                   @ DW_AT_location
	.long	698                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1918:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc25                   @ DW_AT_location
	.long	709                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x1922:0x38 DW_TAG_inlined_subroutine
	.long	653                             @ DW_AT_abstract_origin
	.long	.Ltmp93                         @ DW_AT_low_pc
	.long	.Ltmp96-.Ltmp93                 @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	151                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1932:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc26                   @ DW_AT_location
	.long	665                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x193b:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	86
	.long	676                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1942:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	87
	.long	687                             @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x1949:0x6 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_const_value
	.long	698                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x194f:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	709                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x195a:0x17 DW_TAG_lexical_block
	.long	.Ltmp96                         @ DW_AT_low_pc
	.long	.Ltmp99-.Ltmp96                 @ DW_AT_high_pc
	.long	202                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1967:0x9 DW_TAG_variable
	.long	.Ldebug_loc27                   @ DW_AT_location
	.long	203                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1972:0x9 DW_TAG_GNU_call_site
	.long	721                             @ DW_AT_abstract_origin
	.long	.Ltmp10                         @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x197b:0x9 DW_TAG_GNU_call_site
	.long	6542                            @ DW_AT_abstract_origin
	.long	.Ltmp90                         @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1984:0x9 DW_TAG_GNU_call_site
	.long	6542                            @ DW_AT_abstract_origin
	.long	.Ltmp95                         @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x198e:0x25 DW_TAG_subprogram
	.long	.Linfo_string85                 @ DW_AT_linkage_name
	.long	.Linfo_string86                 @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	14                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	35                              @ Abbrev [35] 0x1999:0x5 DW_TAG_formal_parameter
	.long	7707                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x199e:0x5 DW_TAG_formal_parameter
	.long	7749                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x19a3:0x5 DW_TAG_formal_parameter
	.long	7417                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x19a8:0x5 DW_TAG_formal_parameter
	.long	7417                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x19ad:0x5 DW_TAG_formal_parameter
	.long	7851                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	29                              @ Abbrev [29] 0x19b3:0x31b DW_TAG_subprogram
	.long	.Lfunc_begin1                   @ DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       @ DW_AT_high_pc
	.byte	1                               @ DW_AT_frame_base
	.byte	91
                                        @ DW_AT_GNU_all_call_sites
	.long	.Linfo_string146                @ DW_AT_linkage_name
	.long	.Linfo_string147                @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
                                        @ DW_AT_external
	.byte	12                              @ Abbrev [12] 0x19c8:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc28                   @ DW_AT_location
	.long	.Linfo_string33                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7707                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x19d7:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc29                   @ DW_AT_location
	.long	.Linfo_string40                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7749                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x19e6:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc30                   @ DW_AT_location
	.long	.Linfo_string47                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7417                            @ DW_AT_type
	.byte	12                              @ Abbrev [12] 0x19f5:0xf DW_TAG_formal_parameter
	.long	.Ldebug_loc31                   @ DW_AT_location
	.long	.Linfo_string48                 @ DW_AT_name
	.byte	2                               @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7958                            @ DW_AT_type
	.byte	15                              @ Abbrev [15] 0x1a04:0x2ae DW_TAG_inlined_subroutine
	.long	5170                            @ DW_AT_abstract_origin
	.long	.Ltmp102                        @ DW_AT_low_pc
	.long	.Ltmp159-.Ltmp102               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	164                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1a14:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc32                   @ DW_AT_location
	.long	5191                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1a1d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc33                   @ DW_AT_location
	.long	5202                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x1a26:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.long	5235                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1a2f:0x9 DW_TAG_variable
	.long	.Ldebug_loc34                   @ DW_AT_location
	.long	5246                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1a38:0x9 DW_TAG_variable
	.long	.Ldebug_loc54                   @ DW_AT_location
	.long	5257                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1a41:0x1e7 DW_TAG_inlined_subroutine
	.long	5293                            @ DW_AT_abstract_origin
	.long	.Ltmp107                        @ DW_AT_low_pc
	.long	.Ltmp146-.Ltmp107               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	146                             @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x1a51:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	8
	.long	5314                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1a59:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	12
	.long	5325                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1a61:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc35                   @ DW_AT_location
	.long	5336                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1a6a:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	85
	.long	5347                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1a71:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	4
	.long	5358                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1a79:0x1ae DW_TAG_lexical_block
	.long	.Ltmp111                        @ DW_AT_low_pc
	.long	.Ltmp142-.Ltmp111               @ DW_AT_high_pc
	.long	5369                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x1a86:0x9 DW_TAG_variable
	.byte	3                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.long	5370                            @ DW_AT_abstract_origin
	.byte	15                              @ Abbrev [15] 0x1a8f:0x184 DW_TAG_inlined_subroutine
	.long	5418                            @ DW_AT_abstract_origin
	.long	.Ltmp113                        @ DW_AT_low_pc
	.long	.Ltmp138-.Ltmp113               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	135                             @ DW_AT_call_line
	.byte	9                               @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x1a9f:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	5430                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1aa9:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	125
	.byte	16
	.byte	159
	.long	5441                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1ab2:0x9 DW_TAG_variable
	.long	.Ldebug_loc36                   @ DW_AT_location
	.long	5452                            @ DW_AT_abstract_origin
	.byte	19                              @ Abbrev [19] 0x1abb:0x157 DW_TAG_lexical_block
	.long	.Ldebug_ranges13                @ DW_AT_ranges
	.long	5486                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1ac4:0x9 DW_TAG_variable
	.long	.Ldebug_loc40                   @ DW_AT_location
	.long	5487                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1acd:0x9 DW_TAG_variable
	.long	.Ldebug_loc42                   @ DW_AT_location
	.long	5498                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1ad6:0x9 DW_TAG_variable
	.long	.Ldebug_loc43                   @ DW_AT_location
	.long	5509                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1adf:0x9 DW_TAG_variable
	.long	.Ldebug_loc44                   @ DW_AT_location
	.long	5520                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1ae8:0x16 DW_TAG_inlined_subroutine
	.long	5573                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges14                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	101                             @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1af4:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc39                   @ DW_AT_location
	.long	5589                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1afe:0x34 DW_TAG_inlined_subroutine
	.long	5573                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges15                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	100                             @ DW_AT_call_line
	.byte	34                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1b0a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc37                   @ DW_AT_location
	.long	5589                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1b13:0x1e DW_TAG_lexical_block
	.long	.Ltmp117                        @ DW_AT_low_pc
	.long	.Ltmp118-.Ltmp117               @ DW_AT_high_pc
	.long	5600                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x1b20:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\220\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\221\002"
	.byte	147
	.byte	8
	.long	5601                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1b32:0x34 DW_TAG_inlined_subroutine
	.long	5573                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges16                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	100                             @ DW_AT_call_line
	.byte	64                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1b3e:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc38                   @ DW_AT_location
	.long	5589                            @ DW_AT_abstract_origin
	.byte	21                              @ Abbrev [21] 0x1b47:0x1e DW_TAG_lexical_block
	.long	.Ltmp118                        @ DW_AT_low_pc
	.long	.Ltmp119-.Ltmp118               @ DW_AT_high_pc
	.long	5600                            @ DW_AT_abstract_origin
	.byte	18                              @ Abbrev [18] 0x1b54:0x10 DW_TAG_variable
	.byte	10                              @ DW_AT_location
	.byte	144
	.ascii	"\222\002"
	.byte	147
	.byte	8
	.byte	144
	.ascii	"\223\002"
	.byte	147
	.byte	8
	.long	5601                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1b66:0x16 DW_TAG_inlined_subroutine
	.long	5573                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges17                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	101                             @ DW_AT_call_line
	.byte	68                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1b72:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc41                   @ DW_AT_location
	.long	5589                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x1b7c:0x3b DW_TAG_lexical_block
	.long	.Ldebug_ranges18                @ DW_AT_ranges
	.long	5531                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1b85:0x9 DW_TAG_variable
	.long	.Ldebug_loc51                   @ DW_AT_location
	.long	5532                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1b8e:0x28 DW_TAG_inlined_subroutine
	.long	579                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges19                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	104                             @ DW_AT_call_line
	.byte	26                              @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1b9a:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc46                   @ DW_AT_location
	.long	595                             @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1ba3:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc47                   @ DW_AT_location
	.long	606                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1bac:0x9 DW_TAG_variable
	.long	.Ldebug_loc48                   @ DW_AT_location
	.long	628                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x1bb7:0x1f DW_TAG_lexical_block
	.long	.Ldebug_ranges20                @ DW_AT_ranges
	.long	5544                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1bc0:0x9 DW_TAG_variable
	.long	.Ldebug_loc49                   @ DW_AT_location
	.long	5545                            @ DW_AT_abstract_origin
	.byte	31                              @ Abbrev [31] 0x1bc9:0xc DW_TAG_inlined_subroutine
	.long	579                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges21                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	102                             @ DW_AT_call_line
	.byte	21                              @ DW_AT_call_column
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x1bd6:0x3b DW_TAG_lexical_block
	.long	.Ldebug_ranges22                @ DW_AT_ranges
	.long	5557                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1bdf:0x9 DW_TAG_variable
	.long	.Ldebug_loc50                   @ DW_AT_location
	.long	5558                            @ DW_AT_abstract_origin
	.byte	30                              @ Abbrev [30] 0x1be8:0x28 DW_TAG_inlined_subroutine
	.long	579                             @ DW_AT_abstract_origin
	.long	.Ldebug_ranges23                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	103                             @ DW_AT_call_line
	.byte	25                              @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x1bf4:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\221\002"
	.long	595                             @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1bfd:0x9 DW_TAG_formal_parameter
	.byte	3                               @ DW_AT_location
	.byte	144
	.ascii	"\223\002"
	.long	606                             @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1c06:0x9 DW_TAG_variable
	.long	.Ldebug_loc45                   @ DW_AT_location
	.long	628                             @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	19                              @ Abbrev [19] 0x1c13:0x13 DW_TAG_lexical_block
	.long	.Ldebug_ranges24                @ DW_AT_ranges
	.long	5403                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1c1c:0x9 DW_TAG_variable
	.long	.Ldebug_loc52                   @ DW_AT_location
	.long	5404                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	30                              @ Abbrev [30] 0x1c28:0x3a DW_TAG_inlined_subroutine
	.long	5625                            @ DW_AT_abstract_origin
	.long	.Ldebug_ranges25                @ DW_AT_ranges
	.byte	2                               @ DW_AT_call_file
	.byte	148                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	17                              @ Abbrev [17] 0x1c34:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc55                   @ DW_AT_location
	.long	5637                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1c3d:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc56                   @ DW_AT_location
	.long	5648                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1c46:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc57                   @ DW_AT_location
	.long	5659                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1c4f:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc53                   @ DW_AT_location
	.long	5670                            @ DW_AT_abstract_origin
	.byte	17                              @ Abbrev [17] 0x1c58:0x9 DW_TAG_formal_parameter
	.long	.Ldebug_loc58                   @ DW_AT_location
	.long	5681                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	15                              @ Abbrev [15] 0x1c62:0x38 DW_TAG_inlined_subroutine
	.long	5625                            @ DW_AT_abstract_origin
	.long	.Ltmp153                        @ DW_AT_low_pc
	.long	.Ltmp156-.Ltmp153               @ DW_AT_high_pc
	.byte	2                               @ DW_AT_call_file
	.byte	151                             @ DW_AT_call_line
	.byte	5                               @ DW_AT_call_column
	.byte	16                              @ Abbrev [16] 0x1c72:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	8
	.long	5637                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1c7a:0x8 DW_TAG_formal_parameter
	.byte	2                               @ DW_AT_location
	.byte	125
	.byte	12
	.long	5648                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1c82:0x7 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_location
	.byte	86
	.long	5659                            @ DW_AT_abstract_origin
	.byte	32                              @ Abbrev [32] 0x1c89:0x6 DW_TAG_formal_parameter
	.byte	1                               @ DW_AT_const_value
	.long	5670                            @ DW_AT_abstract_origin
	.byte	16                              @ Abbrev [16] 0x1c8f:0xa DW_TAG_formal_parameter
	.byte	4                               @ DW_AT_location
	.byte	125
	.asciz	"\300"
	.byte	159
	.long	5681                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	21                              @ Abbrev [21] 0x1c9a:0x17 DW_TAG_lexical_block
	.long	.Ltmp156                        @ DW_AT_low_pc
	.long	.Ltmp159-.Ltmp156               @ DW_AT_high_pc
	.long	5279                            @ DW_AT_abstract_origin
	.byte	20                              @ Abbrev [20] 0x1ca7:0x9 DW_TAG_variable
	.long	.Ldebug_loc59                   @ DW_AT_location
	.long	5280                            @ DW_AT_abstract_origin
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	33                              @ Abbrev [33] 0x1cb2:0x9 DW_TAG_GNU_call_site
	.long	721                             @ DW_AT_abstract_origin
	.long	.Ltmp112                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1cbb:0x9 DW_TAG_GNU_call_site
	.long	7374                            @ DW_AT_abstract_origin
	.long	.Ltmp151                        @ DW_AT_low_pc
	.byte	33                              @ Abbrev [33] 0x1cc4:0x9 DW_TAG_GNU_call_site
	.long	7374                            @ DW_AT_abstract_origin
	.long	.Ltmp155                        @ DW_AT_low_pc
	.byte	0                               @ End Of Children Mark
	.byte	34                              @ Abbrev [34] 0x1cce:0x25 DW_TAG_subprogram
	.long	.Linfo_string100                @ DW_AT_linkage_name
	.long	.Linfo_string101                @ DW_AT_name
	.byte	8                               @ DW_AT_decl_file
	.byte	15                              @ DW_AT_decl_line
                                        @ DW_AT_declaration
                                        @ DW_AT_external
	.byte	35                              @ Abbrev [35] 0x1cd9:0x5 DW_TAG_formal_parameter
	.long	7707                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1cde:0x5 DW_TAG_formal_parameter
	.long	7749                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1ce3:0x5 DW_TAG_formal_parameter
	.long	7417                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1ce8:0x5 DW_TAG_formal_parameter
	.long	7417                            @ DW_AT_type
	.byte	35                              @ Abbrev [35] 0x1ced:0x5 DW_TAG_formal_parameter
	.long	7958                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1cf4:0x5 DW_TAG_const_type
	.long	7417                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x1cf9:0x7 DW_TAG_base_type
	.long	.Linfo_string5                  @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x1d00:0xb DW_TAG_typedef
	.long	7417                            @ DW_AT_type
	.long	.Linfo_string10                 @ DW_AT_name
	.byte	3                               @ DW_AT_decl_file
	.byte	18                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1d0b:0xb DW_TAG_typedef
	.long	7446                            @ DW_AT_type
	.long	.Linfo_string15                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	87                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x1d16:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7459                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1d1c:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1d23:0xb DW_TAG_typedef
	.long	7470                            @ DW_AT_type
	.long	.Linfo_string13                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1d2e:0xb DW_TAG_typedef
	.long	7481                            @ DW_AT_type
	.long	.Linfo_string12                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	40                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1d39:0x7 DW_TAG_base_type
	.long	.Linfo_string11                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	41                              @ Abbrev [41] 0x1d40:0x7 DW_TAG_base_type
	.long	.Linfo_string14                 @ DW_AT_name
	.byte	8                               @ DW_AT_byte_size
	.byte	7                               @ DW_AT_encoding
	.byte	38                              @ Abbrev [38] 0x1d47:0xb DW_TAG_typedef
	.long	7506                            @ DW_AT_type
	.long	.Linfo_string19                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	84                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x1d52:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	7519                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1d58:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1d5f:0xb DW_TAG_typedef
	.long	7530                            @ DW_AT_type
	.long	.Linfo_string18                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1d6a:0xb DW_TAG_typedef
	.long	7541                            @ DW_AT_type
	.long	.Linfo_string17                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	38                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1d75:0x7 DW_TAG_base_type
	.long	.Linfo_string16                 @ DW_AT_name
	.byte	8                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x1d7c:0xb DW_TAG_typedef
	.long	7559                            @ DW_AT_type
	.long	.Linfo_string23                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x1d87:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	7572                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1d8d:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1d94:0xb DW_TAG_typedef
	.long	7583                            @ DW_AT_type
	.long	.Linfo_string22                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1d9f:0xb DW_TAG_typedef
	.long	7594                            @ DW_AT_type
	.long	.Linfo_string21                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	37                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1daa:0x7 DW_TAG_base_type
	.long	.Linfo_string20                 @ DW_AT_name
	.byte	6                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x1db1:0xb DW_TAG_typedef
	.long	7612                            @ DW_AT_type
	.long	.Linfo_string24                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x1dbc:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	8                               @ DW_AT_byte_size
	.long	7459                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1dc2:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1dc9:0xb DW_TAG_typedef
	.long	7636                            @ DW_AT_type
	.long	.Linfo_string28                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x1dd4:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7649                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1dda:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	4                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x1de1:0xb DW_TAG_typedef
	.long	7660                            @ DW_AT_type
	.long	.Linfo_string27                 @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1dec:0xb DW_TAG_typedef
	.long	7671                            @ DW_AT_type
	.long	.Linfo_string26                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	42                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x1df7:0x7 DW_TAG_base_type
	.long	.Linfo_string25                 @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	4                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x1dfe:0x5 DW_TAG_pointer_type
	.long	7519                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1e03:0xb DW_TAG_typedef
	.long	7694                            @ DW_AT_type
	.long	.Linfo_string29                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	77                              @ DW_AT_decl_line
	.byte	39                              @ Abbrev [39] 0x1e0e:0xd DW_TAG_array_type
                                        @ DW_AT_GNU_vector
	.byte	16                              @ DW_AT_byte_size
	.long	7572                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e14:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	16                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	43                              @ Abbrev [43] 0x1e1b:0x5 DW_TAG_reference_type
	.long	7712                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1e20:0x5 DW_TAG_const_type
	.long	5795                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1e25:0x5 DW_TAG_pointer_type
	.long	7722                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1e2a:0x5 DW_TAG_const_type
	.long	7519                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1e2f:0xb DW_TAG_typedef
	.long	7738                            @ DW_AT_type
	.long	.Linfo_string37                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1e3a:0xb DW_TAG_typedef
	.long	7417                            @ DW_AT_type
	.long	.Linfo_string36                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	41                              @ DW_AT_decl_line
	.byte	43                              @ Abbrev [43] 0x1e45:0x5 DW_TAG_reference_type
	.long	7754                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1e4a:0x5 DW_TAG_const_type
	.long	5841                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x1e4f:0xc DW_TAG_array_type
	.long	7727                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e54:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x1e5b:0xc DW_TAG_array_type
	.long	7459                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e60:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x1e67:0xc DW_TAG_array_type
	.long	7519                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e6c:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	64                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1e73:0x5 DW_TAG_pointer_type
	.long	7594                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x1e78:0xc DW_TAG_array_type
	.long	7594                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e7d:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	24                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1e84:0x5 DW_TAG_const_type
	.long	7727                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1e89:0x5 DW_TAG_const_type
	.long	7822                            @ DW_AT_type
	.byte	37                              @ Abbrev [37] 0x1e8e:0x7 DW_TAG_base_type
	.long	.Linfo_string53                 @ DW_AT_name
	.byte	2                               @ DW_AT_encoding
	.byte	1                               @ DW_AT_byte_size
	.byte	44                              @ Abbrev [44] 0x1e95:0xc DW_TAG_array_type
	.long	7625                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1e9a:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1ea1:0x5 DW_TAG_pointer_type
	.long	7846                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1ea6:0x5 DW_TAG_const_type
	.long	7625                            @ DW_AT_type
	.byte	42                              @ Abbrev [42] 0x1eab:0x5 DW_TAG_pointer_type
	.long	7572                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x1eb0:0x12 DW_TAG_array_type
	.long	7722                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1eb5:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	3                               @ DW_AT_count
	.byte	40                              @ Abbrev [40] 0x1ebb:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	36                              @ Abbrev [36] 0x1ec2:0x5 DW_TAG_const_type
	.long	7495                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1ec7:0x5 DW_TAG_const_type
	.long	7435                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x1ecc:0x5 DW_TAG_const_type
	.long	7889                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1ed1:0xb DW_TAG_typedef
	.long	7900                            @ DW_AT_type
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	6                               @ DW_AT_decl_file
	.byte	139                             @ DW_AT_decl_line
	.byte	25                              @ Abbrev [25] 0x1edc:0x16 DW_TAG_structure_type
	.byte	5                               @ DW_AT_calling_convention
	.long	.Linfo_string81                 @ DW_AT_name
	.byte	16                              @ DW_AT_byte_size
	.byte	6                               @ DW_AT_decl_file
	.byte	137                             @ DW_AT_decl_line
	.byte	26                              @ Abbrev [26] 0x1ee5:0xc DW_TAG_member
	.long	.Linfo_string80                 @ DW_AT_name
	.long	7922                            @ DW_AT_type
	.byte	6                               @ DW_AT_decl_file
	.byte	138                             @ DW_AT_decl_line
	.byte	0                               @ DW_AT_data_member_location
	.byte	0                               @ End Of Children Mark
	.byte	44                              @ Abbrev [44] 0x1ef2:0xc DW_TAG_array_type
	.long	7495                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1ef7:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	2                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	37                              @ Abbrev [37] 0x1efe:0x7 DW_TAG_base_type
	.long	.Linfo_string87                 @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	2                               @ DW_AT_byte_size
	.byte	42                              @ Abbrev [42] 0x1f05:0x5 DW_TAG_pointer_type
	.long	7934                            @ DW_AT_type
	.byte	44                              @ Abbrev [44] 0x1f0a:0xc DW_TAG_array_type
	.long	7934                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1f0f:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	24                              @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	42                              @ Abbrev [42] 0x1f16:0x5 DW_TAG_pointer_type
	.long	7963                            @ DW_AT_type
	.byte	38                              @ Abbrev [38] 0x1f1b:0xb DW_TAG_typedef
	.long	7974                            @ DW_AT_type
	.long	.Linfo_string94                 @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x1f26:0xb DW_TAG_typedef
	.long	7934                            @ DW_AT_type
	.long	.Linfo_string93                 @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	39                              @ DW_AT_decl_line
	.byte	44                              @ Abbrev [44] 0x1f31:0xc DW_TAG_array_type
	.long	7519                            @ DW_AT_type
	.byte	40                              @ Abbrev [40] 0x1f36:0x6 DW_TAG_subrange_type
	.long	7488                            @ DW_AT_type
	.byte	8                               @ DW_AT_count
	.byte	0                               @ End Of Children Mark
	.byte	2                               @ Abbrev [2] 0x1f3d:0xd7 DW_TAG_namespace
	.long	.Linfo_string105                @ DW_AT_name
	.byte	45                              @ Abbrev [45] 0x1f42:0xd1 DW_TAG_namespace
	.long	.Linfo_string106                @ DW_AT_name
                                        @ DW_AT_export_symbols
	.byte	46                              @ Abbrev [46] 0x1f47:0x7 DW_TAG_imported_declaration
	.byte	10                              @ DW_AT_decl_file
	.byte	22                              @ DW_AT_decl_line
	.long	8212                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f4e:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	158                             @ DW_AT_decl_line
	.long	7572                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f55:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	159                             @ DW_AT_decl_line
	.long	7963                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f5c:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	160                             @ DW_AT_decl_line
	.long	7727                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f63:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	161                             @ DW_AT_decl_line
	.long	8224                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f6a:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	163                             @ DW_AT_decl_line
	.long	7519                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f71:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	164                             @ DW_AT_decl_line
	.long	7459                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f78:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	165                             @ DW_AT_decl_line
	.long	7649                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f7f:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	166                             @ DW_AT_decl_line
	.long	8253                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f86:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	168                             @ DW_AT_decl_line
	.long	8282                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f8d:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	169                             @ DW_AT_decl_line
	.long	8304                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f94:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	170                             @ DW_AT_decl_line
	.long	8326                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1f9b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	171                             @ DW_AT_decl_line
	.long	8348                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fa2:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	173                             @ DW_AT_decl_line
	.long	8370                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fa9:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	174                             @ DW_AT_decl_line
	.long	8392                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fb0:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	175                             @ DW_AT_decl_line
	.long	8414                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fb7:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	176                             @ DW_AT_decl_line
	.long	8436                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fbe:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	178                             @ DW_AT_decl_line
	.long	8458                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fc5:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	179                             @ DW_AT_decl_line
	.long	8469                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fcc:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	180                             @ DW_AT_decl_line
	.long	8480                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fd3:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	181                             @ DW_AT_decl_line
	.long	8491                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fda:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	183                             @ DW_AT_decl_line
	.long	8502                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fe1:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	184                             @ DW_AT_decl_line
	.long	8513                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fe8:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	185                             @ DW_AT_decl_line
	.long	8524                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1fef:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	186                             @ DW_AT_decl_line
	.long	8535                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1ff6:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	188                             @ DW_AT_decl_line
	.long	8546                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x1ffd:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	189                             @ DW_AT_decl_line
	.long	8557                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x2004:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	191                             @ DW_AT_decl_line
	.long	8568                            @ DW_AT_import
	.byte	46                              @ Abbrev [46] 0x200b:0x7 DW_TAG_imported_declaration
	.byte	11                              @ DW_AT_decl_file
	.byte	192                             @ DW_AT_decl_line
	.long	8590                            @ DW_AT_import
	.byte	0                               @ End Of Children Mark
	.byte	0                               @ End Of Children Mark
	.byte	38                              @ Abbrev [38] 0x2014:0xb DW_TAG_typedef
	.long	8223                            @ DW_AT_type
	.long	.Linfo_string107                @ DW_AT_name
	.byte	9                               @ DW_AT_decl_file
	.byte	24                              @ DW_AT_decl_line
	.byte	47                              @ Abbrev [47] 0x201f:0x1 DW_TAG_structure_type
                                        @ DW_AT_declaration
	.byte	38                              @ Abbrev [38] 0x2020:0xb DW_TAG_typedef
	.long	8235                            @ DW_AT_type
	.long	.Linfo_string110                @ DW_AT_name
	.byte	7                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x202b:0xb DW_TAG_typedef
	.long	8246                            @ DW_AT_type
	.long	.Linfo_string109                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	47                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x2036:0x7 DW_TAG_base_type
	.long	.Linfo_string108                @ DW_AT_name
	.byte	5                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x203d:0xb DW_TAG_typedef
	.long	8264                            @ DW_AT_type
	.long	.Linfo_string113                @ DW_AT_name
	.byte	5                               @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2048:0xb DW_TAG_typedef
	.long	8275                            @ DW_AT_type
	.long	.Linfo_string112                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	48                              @ DW_AT_decl_line
	.byte	37                              @ Abbrev [37] 0x2053:0x7 DW_TAG_base_type
	.long	.Linfo_string111                @ DW_AT_name
	.byte	7                               @ DW_AT_encoding
	.byte	8                               @ DW_AT_byte_size
	.byte	38                              @ Abbrev [38] 0x205a:0xb DW_TAG_typedef
	.long	8293                            @ DW_AT_type
	.long	.Linfo_string115                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	25                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2065:0xb DW_TAG_typedef
	.long	7583                            @ DW_AT_type
	.long	.Linfo_string114                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	52                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2070:0xb DW_TAG_typedef
	.long	8315                            @ DW_AT_type
	.long	.Linfo_string117                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	26                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x207b:0xb DW_TAG_typedef
	.long	7974                            @ DW_AT_type
	.long	.Linfo_string116                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	54                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2086:0xb DW_TAG_typedef
	.long	8337                            @ DW_AT_type
	.long	.Linfo_string119                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	27                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2091:0xb DW_TAG_typedef
	.long	7738                            @ DW_AT_type
	.long	.Linfo_string118                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	56                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x209c:0xb DW_TAG_typedef
	.long	8359                            @ DW_AT_type
	.long	.Linfo_string121                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	28                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20a7:0xb DW_TAG_typedef
	.long	8235                            @ DW_AT_type
	.long	.Linfo_string120                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20b2:0xb DW_TAG_typedef
	.long	8381                            @ DW_AT_type
	.long	.Linfo_string123                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	31                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20bd:0xb DW_TAG_typedef
	.long	7530                            @ DW_AT_type
	.long	.Linfo_string122                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	53                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20c8:0xb DW_TAG_typedef
	.long	8403                            @ DW_AT_type
	.long	.Linfo_string125                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	32                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20d3:0xb DW_TAG_typedef
	.long	7470                            @ DW_AT_type
	.long	.Linfo_string124                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	55                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20de:0xb DW_TAG_typedef
	.long	8425                            @ DW_AT_type
	.long	.Linfo_string127                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	33                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20e9:0xb DW_TAG_typedef
	.long	7660                            @ DW_AT_type
	.long	.Linfo_string126                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20f4:0xb DW_TAG_typedef
	.long	8447                            @ DW_AT_type
	.long	.Linfo_string129                @ DW_AT_name
	.byte	12                              @ DW_AT_decl_file
	.byte	34                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x20ff:0xb DW_TAG_typedef
	.long	8264                            @ DW_AT_type
	.long	.Linfo_string128                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	59                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x210a:0xb DW_TAG_typedef
	.long	7594                            @ DW_AT_type
	.long	.Linfo_string130                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	51                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2115:0xb DW_TAG_typedef
	.long	7417                            @ DW_AT_type
	.long	.Linfo_string131                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	57                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2120:0xb DW_TAG_typedef
	.long	7417                            @ DW_AT_type
	.long	.Linfo_string132                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	58                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x212b:0xb DW_TAG_typedef
	.long	8246                            @ DW_AT_type
	.long	.Linfo_string133                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	60                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2136:0xb DW_TAG_typedef
	.long	7541                            @ DW_AT_type
	.long	.Linfo_string134                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	64                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2141:0xb DW_TAG_typedef
	.long	7671                            @ DW_AT_type
	.long	.Linfo_string135                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	70                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x214c:0xb DW_TAG_typedef
	.long	7671                            @ DW_AT_type
	.long	.Linfo_string136                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	71                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2157:0xb DW_TAG_typedef
	.long	8275                            @ DW_AT_type
	.long	.Linfo_string137                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	73                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2162:0xb DW_TAG_typedef
	.long	7417                            @ DW_AT_type
	.long	.Linfo_string138                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	86                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x216d:0xb DW_TAG_typedef
	.long	7671                            @ DW_AT_type
	.long	.Linfo_string139                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	89                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2178:0xb DW_TAG_typedef
	.long	8579                            @ DW_AT_type
	.long	.Linfo_string141                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	94                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2183:0xb DW_TAG_typedef
	.long	8246                            @ DW_AT_type
	.long	.Linfo_string140                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	75                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x218e:0xb DW_TAG_typedef
	.long	8601                            @ DW_AT_type
	.long	.Linfo_string143                @ DW_AT_name
	.byte	13                              @ DW_AT_decl_file
	.byte	95                              @ DW_AT_decl_line
	.byte	38                              @ Abbrev [38] 0x2199:0xb DW_TAG_typedef
	.long	8275                            @ DW_AT_type
	.long	.Linfo_string142                @ DW_AT_name
	.byte	4                               @ DW_AT_decl_file
	.byte	76                              @ DW_AT_decl_line
	.byte	42                              @ Abbrev [42] 0x21a4:0x5 DW_TAG_pointer_type
	.long	7625                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x21a9:0x5 DW_TAG_const_type
	.long	7424                            @ DW_AT_type
	.byte	36                              @ Abbrev [36] 0x21ae:0x5 DW_TAG_const_type
	.long	7601                            @ DW_AT_type
	.byte	0                               @ End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_ranges,"",%progbits
.Ldebug_ranges0:
	.long	.Ltmp10-.Lfunc_begin0
	.long	.Ltmp11-.Lfunc_begin0
	.long	.Ltmp12-.Lfunc_begin0
	.long	.Ltmp13-.Lfunc_begin0
	.long	.Ltmp14-.Lfunc_begin0
	.long	.Ltmp15-.Lfunc_begin0
	.long	.Ltmp16-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp20-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges1:
	.long	.Ltmp17-.Lfunc_begin0
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp22-.Lfunc_begin0
	.long	.Ltmp23-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp33-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges2:
	.long	.Ltmp18-.Lfunc_begin0
	.long	.Ltmp19-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges3:
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges4:
	.long	.Ltmp24-.Lfunc_begin0
	.long	.Ltmp26-.Lfunc_begin0
	.long	.Ltmp28-.Lfunc_begin0
	.long	.Ltmp29-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges5:
	.long	.Ltmp29-.Lfunc_begin0
	.long	.Ltmp30-.Lfunc_begin0
	.long	.Ltmp31-.Lfunc_begin0
	.long	.Ltmp32-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp36-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges6:
	.long	.Ltmp34-.Lfunc_begin0
	.long	.Ltmp35-.Lfunc_begin0
	.long	.Ltmp37-.Lfunc_begin0
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp42-.Lfunc_begin0
	.long	.Ltmp43-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges7:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges8:
	.long	.Ltmp38-.Lfunc_begin0
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp41-.Lfunc_begin0
	.long	.Ltmp44-.Lfunc_begin0
	.long	.Ltmp45-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp52-.Lfunc_begin0
	.long	.Ltmp53-.Lfunc_begin0
	.long	.Ltmp54-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp57-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp62-.Lfunc_begin0
	.long	.Ltmp63-.Lfunc_begin0
	.long	.Ltmp64-.Lfunc_begin0
	.long	.Ltmp65-.Lfunc_begin0
	.long	.Ltmp66-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges9:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp76-.Lfunc_begin0
	.long	.Ltmp77-.Lfunc_begin0
	.long	.Ltmp78-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges10:
	.long	.Ltmp39-.Lfunc_begin0
	.long	.Ltmp40-.Lfunc_begin0
	.long	.Ltmp46-.Lfunc_begin0
	.long	.Ltmp47-.Lfunc_begin0
	.long	.Ltmp48-.Lfunc_begin0
	.long	.Ltmp49-.Lfunc_begin0
	.long	.Ltmp50-.Lfunc_begin0
	.long	.Ltmp51-.Lfunc_begin0
	.long	.Ltmp55-.Lfunc_begin0
	.long	.Ltmp56-.Lfunc_begin0
	.long	.Ltmp58-.Lfunc_begin0
	.long	.Ltmp59-.Lfunc_begin0
	.long	.Ltmp60-.Lfunc_begin0
	.long	.Ltmp61-.Lfunc_begin0
	.long	.Ltmp67-.Lfunc_begin0
	.long	.Ltmp68-.Lfunc_begin0
	.long	.Ltmp69-.Lfunc_begin0
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp72-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp75-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges11:
	.long	.Ltmp70-.Lfunc_begin0
	.long	.Ltmp71-.Lfunc_begin0
	.long	.Ltmp73-.Lfunc_begin0
	.long	.Ltmp74-.Lfunc_begin0
	.long	.Ltmp79-.Lfunc_begin0
	.long	.Ltmp81-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges12:
	.long	.Ltmp86-.Lfunc_begin0
	.long	.Ltmp87-.Lfunc_begin0
	.long	.Ltmp88-.Lfunc_begin0
	.long	.Ltmp91-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges13:
	.long	.Ltmp113-.Lfunc_begin0
	.long	.Ltmp114-.Lfunc_begin0
	.long	.Ltmp115-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges14:
	.long	.Ltmp116-.Lfunc_begin0
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges15:
	.long	.Ltmp117-.Lfunc_begin0
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp123-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges16:
	.long	.Ltmp118-.Lfunc_begin0
	.long	.Ltmp119-.Lfunc_begin0
	.long	.Ltmp124-.Lfunc_begin0
	.long	.Ltmp125-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges17:
	.long	.Ltmp121-.Lfunc_begin0
	.long	.Ltmp122-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp128-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges18:
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
	.long	.Ltmp137-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges19:
	.long	.Ltmp125-.Lfunc_begin0
	.long	.Ltmp127-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges20:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp134-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges21:
	.long	.Ltmp128-.Lfunc_begin0
	.long	.Ltmp129-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges22:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	.Ltmp135-.Lfunc_begin0
	.long	.Ltmp136-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges23:
	.long	.Ltmp130-.Lfunc_begin0
	.long	.Ltmp131-.Lfunc_begin0
	.long	.Ltmp132-.Lfunc_begin0
	.long	.Ltmp133-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges24:
	.long	.Ltmp139-.Lfunc_begin0
	.long	.Ltmp140-.Lfunc_begin0
	.long	.Ltmp141-.Lfunc_begin0
	.long	.Ltmp142-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges25:
	.long	.Ltmp147-.Lfunc_begin0
	.long	.Ltmp148-.Lfunc_begin0
	.long	.Ltmp149-.Lfunc_begin0
	.long	.Ltmp151-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges26:
	.long	.Ltmp162-.Lfunc_begin0
	.long	.Ltmp163-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp167-.Lfunc_begin0
	.long	.Ltmp172-.Lfunc_begin0
	.long	.Ltmp173-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges27:
	.long	.Ltmp164-.Lfunc_begin0
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp168-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp174-.Lfunc_begin0
	.long	.Ltmp177-.Lfunc_begin0
	.long	.Ltmp178-.Lfunc_begin0
	.long	.Ltmp179-.Lfunc_begin0
	.long	.Ltmp180-.Lfunc_begin0
	.long	.Ltmp181-.Lfunc_begin0
	.long	.Ltmp182-.Lfunc_begin0
	.long	.Ltmp200-.Lfunc_begin0
	.long	.Ltmp202-.Lfunc_begin0
	.long	.Ltmp203-.Lfunc_begin0
	.long	.Ltmp204-.Lfunc_begin0
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp228-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges28:
	.long	.Ltmp191-.Lfunc_begin0
	.long	.Ltmp192-.Lfunc_begin0
	.long	.Ltmp193-.Lfunc_begin0
	.long	.Ltmp197-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges29:
	.long	.Ltmp208-.Lfunc_begin0
	.long	.Ltmp209-.Lfunc_begin0
	.long	.Ltmp210-.Lfunc_begin0
	.long	.Ltmp213-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges30:
	.long	.Ltmp165-.Lfunc_begin0
	.long	.Ltmp166-.Lfunc_begin0
	.long	.Ltmp169-.Lfunc_begin0
	.long	.Ltmp170-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges31:
	.long	.Ltmp222-.Lfunc_begin0
	.long	.Ltmp224-.Lfunc_begin0
	.long	.Ltmp228-.Lfunc_begin0
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp268-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges32:
	.long	.Ltmp237-.Lfunc_begin0
	.long	.Ltmp238-.Lfunc_begin0
	.long	.Ltmp239-.Lfunc_begin0
	.long	.Ltmp245-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges33:
	.long	.Ltmp254-.Lfunc_begin0
	.long	.Ltmp255-.Lfunc_begin0
	.long	.Ltmp256-.Lfunc_begin0
	.long	.Ltmp259-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges34:
	.long	.Ltmp267-.Lfunc_begin0
	.long	.Ltmp268-.Lfunc_begin0
	.long	.Ltmp272-.Lfunc_begin0
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges35:
	.long	.Ltmp283-.Lfunc_begin0
	.long	.Ltmp284-.Lfunc_begin0
	.long	.Ltmp285-.Lfunc_begin0
	.long	.Ltmp288-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges36:
	.long	.Ltmp297-.Lfunc_begin0
	.long	.Ltmp298-.Lfunc_begin0
	.long	.Ltmp299-.Lfunc_begin0
	.long	.Ltmp302-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges37:
	.long	.Ltmp310-.Lfunc_begin0
	.long	.Ltmp311-.Lfunc_begin0
	.long	.Ltmp316-.Lfunc_begin0
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp359-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges38:
	.long	.Ltmp326-.Lfunc_begin0
	.long	.Ltmp327-.Lfunc_begin0
	.long	.Ltmp328-.Lfunc_begin0
	.long	.Ltmp331-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges39:
	.long	.Ltmp340-.Lfunc_begin0
	.long	.Ltmp341-.Lfunc_begin0
	.long	.Ltmp342-.Lfunc_begin0
	.long	.Ltmp345-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges40:
	.long	.Ltmp353-.Lfunc_begin0
	.long	.Ltmp354-.Lfunc_begin0
	.long	.Ltmp359-.Lfunc_begin0
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp397-.Lfunc_begin0
	.long	.Ltmp402-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges41:
	.long	.Ltmp369-.Lfunc_begin0
	.long	.Ltmp370-.Lfunc_begin0
	.long	.Ltmp371-.Lfunc_begin0
	.long	.Ltmp374-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges42:
	.long	.Ltmp383-.Lfunc_begin0
	.long	.Ltmp384-.Lfunc_begin0
	.long	.Ltmp385-.Lfunc_begin0
	.long	.Ltmp388-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges43:
	.long	.Ltmp396-.Lfunc_begin0
	.long	.Ltmp397-.Lfunc_begin0
	.long	.Ltmp402-.Lfunc_begin0
	.long	.Ltmp439-.Lfunc_begin0
	.long	.Ltmp440-.Lfunc_begin0
	.long	.Ltmp445-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges44:
	.long	.Ltmp412-.Lfunc_begin0
	.long	.Ltmp413-.Lfunc_begin0
	.long	.Ltmp414-.Lfunc_begin0
	.long	.Ltmp417-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges45:
	.long	.Ltmp426-.Lfunc_begin0
	.long	.Ltmp427-.Lfunc_begin0
	.long	.Ltmp428-.Lfunc_begin0
	.long	.Ltmp431-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges46:
	.long	.Ltmp439-.Lfunc_begin0
	.long	.Ltmp440-.Lfunc_begin0
	.long	.Ltmp445-.Lfunc_begin0
	.long	.Ltmp482-.Lfunc_begin0
	.long	.Ltmp483-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp485-.Lfunc_begin0
	.long	.Ltmp489-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges47:
	.long	.Ltmp455-.Lfunc_begin0
	.long	.Ltmp456-.Lfunc_begin0
	.long	.Ltmp457-.Lfunc_begin0
	.long	.Ltmp460-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges48:
	.long	.Ltmp469-.Lfunc_begin0
	.long	.Ltmp470-.Lfunc_begin0
	.long	.Ltmp471-.Lfunc_begin0
	.long	.Ltmp474-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges49:
	.long	.Ltmp482-.Lfunc_begin0
	.long	.Ltmp483-.Lfunc_begin0
	.long	.Ltmp484-.Lfunc_begin0
	.long	.Ltmp485-.Lfunc_begin0
	.long	.Ltmp489-.Lfunc_begin0
	.long	.Ltmp532-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges50:
	.long	.Ltmp500-.Lfunc_begin0
	.long	.Ltmp501-.Lfunc_begin0
	.long	.Ltmp502-.Lfunc_begin0
	.long	.Ltmp505-.Lfunc_begin0
	.long	0
	.long	0
.Ldebug_ranges51:
	.long	.Ltmp514-.Lfunc_begin0
	.long	.Ltmp515-.Lfunc_begin0
	.long	.Ltmp516-.Lfunc_begin0
	.long	.Ltmp519-.Lfunc_begin0
	.long	0
	.long	0
	.section	.debug_str,"MS",%progbits,1
.Linfo_string0:
	.asciz	"clang version 22.1.8"          @ string offset=0
.Linfo_string1:
	.asciz	"csrc/kernels/sample/sample_neon.cpp" @ string offset=21
.Linfo_string2:
	.asciz	"/work/wt/cside"                @ string offset=57
.Linfo_string3:
	.asciz	"facesig"                       @ string offset=72
.Linfo_string4:
	.asciz	"kCropChannels"                 @ string offset=80
.Linfo_string5:
	.asciz	"int"                           @ string offset=94
.Linfo_string6:
	.asciz	"kLoad"                         @ string offset=98
.Linfo_string7:
	.asciz	"kTogether"                     @ string offset=104
.Linfo_string8:
	.asciz	"kWhole"                        @ string offset=114
.Linfo_string9:
	.asciz	"kSampleBits"                   @ string offset=121
.Linfo_string10:
	.asciz	"ptrdiff_t"                     @ string offset=133
.Linfo_string11:
	.asciz	"unsigned short"                @ string offset=143
.Linfo_string12:
	.asciz	"__uint16_t"                    @ string offset=158
.Linfo_string13:
	.asciz	"uint16_t"                      @ string offset=169
.Linfo_string14:
	.asciz	"__ARRAY_SIZE_TYPE__"           @ string offset=178
.Linfo_string15:
	.asciz	"uint16x8_t"                    @ string offset=198
.Linfo_string16:
	.asciz	"unsigned char"                 @ string offset=209
.Linfo_string17:
	.asciz	"__uint8_t"                     @ string offset=223
.Linfo_string18:
	.asciz	"uint8_t"                       @ string offset=233
.Linfo_string19:
	.asciz	"uint8x8_t"                     @ string offset=241
.Linfo_string20:
	.asciz	"signed char"                   @ string offset=251
.Linfo_string21:
	.asciz	"__int8_t"                      @ string offset=263
.Linfo_string22:
	.asciz	"int8_t"                        @ string offset=272
.Linfo_string23:
	.asciz	"int8x8_t"                      @ string offset=279
.Linfo_string24:
	.asciz	"uint16x4_t"                    @ string offset=288
.Linfo_string25:
	.asciz	"unsigned int"                  @ string offset=299
.Linfo_string26:
	.asciz	"__uint32_t"                    @ string offset=312
.Linfo_string27:
	.asciz	"uint32_t"                      @ string offset=323
.Linfo_string28:
	.asciz	"uint32x4_t"                    @ string offset=332
.Linfo_string29:
	.asciz	"int8x16_t"                     @ string offset=343
.Linfo_string30:
	.asciz	"Integer"                       @ string offset=353
.Linfo_string31:
	.asciz	"_ZN7facesig12_GLOBAL__N_16sampleIaEEvRKNS_4CropERKNS_6PlacesEiPT_" @ string offset=361
.Linfo_string32:
	.asciz	"sample<signed char>"           @ string offset=427
.Linfo_string33:
	.asciz	"crop"                          @ string offset=447
.Linfo_string34:
	.asciz	"bytes"                         @ string offset=452
.Linfo_string35:
	.asciz	"height"                        @ string offset=458
.Linfo_string36:
	.asciz	"__int32_t"                     @ string offset=465
.Linfo_string37:
	.asciz	"int32_t"                       @ string offset=475
.Linfo_string38:
	.asciz	"width"                         @ string offset=483
.Linfo_string39:
	.asciz	"Crop"                          @ string offset=489
.Linfo_string40:
	.asciz	"at"                            @ string offset=494
.Linfo_string41:
	.asciz	"upper"                         @ string offset=497
.Linfo_string42:
	.asciz	"right"                         @ string offset=503
.Linfo_string43:
	.asciz	"below"                         @ string offset=509
.Linfo_string44:
	.asciz	"first"                         @ string offset=515
.Linfo_string45:
	.asciz	"furthest"                      @ string offset=521
.Linfo_string46:
	.asciz	"Places"                        @ string offset=530
.Linfo_string47:
	.asciz	"count"                         @ string offset=537
.Linfo_string48:
	.asciz	"out"                           @ string offset=543
.Linfo_string49:
	.asciz	"made"                          @ string offset=547
.Linfo_string50:
	.asciz	"row"                           @ string offset=552
.Linfo_string51:
	.asciz	"whole"                         @ string offset=556
.Linfo_string52:
	.asciz	"inside"                        @ string offset=562
.Linfo_string53:
	.asciz	"bool"                          @ string offset=569
.Linfo_string54:
	.asciz	"k"                             @ string offset=574
.Linfo_string55:
	.asciz	"_ZN7facesig12_GLOBAL__N_19carefullyIaEEvRKNS_4CropERKNS_6PlacesEiiPT_" @ string offset=576
.Linfo_string56:
	.asciz	"carefully<signed char>"        @ string offset=646
.Linfo_string57:
	.asciz	"i"                             @ string offset=669
.Linfo_string58:
	.asciz	"pixels"                        @ string offset=671
.Linfo_string59:
	.asciz	"numbers"                       @ string offset=678
.Linfo_string60:
	.asciz	"_ZN7facesig12_GLOBAL__N_16narrowEPK18__simd128_uint32_tPa" @ string offset=686
.Linfo_string61:
	.asciz	"narrow"                        @ string offset=744
.Linfo_string62:
	.asciz	"to"                            @ string offset=751
.Linfo_string63:
	.asciz	"tables"                        @ string offset=754
.Linfo_string64:
	.asciz	"a_u8x8"                        @ string offset=761
.Linfo_string65:
	.asciz	"b_u8x8"                        @ string offset=768
.Linfo_string66:
	.asciz	"c_u8x8"                        @ string offset=775
.Linfo_string67:
	.asciz	"d_u8x8"                        @ string offset=782
.Linfo_string68:
	.asciz	"__s1"                          @ string offset=789
.Linfo_string69:
	.asciz	"_ZN7facesig12_GLOBAL__N_18bytes_ofE18__simd128_uint32_tS1_" @ string offset=794
.Linfo_string70:
	.asciz	"bytes_of"                      @ string offset=853
.Linfo_string71:
	.asciz	"first_u32x4"                   @ string offset=862
.Linfo_string72:
	.asciz	"second_u32x4"                  @ string offset=874
.Linfo_string73:
	.asciz	"both_u16x8"                    @ string offset=887
.Linfo_string74:
	.asciz	"__ret"                         @ string offset=898
.Linfo_string75:
	.asciz	"__s0"                          @ string offset=904
.Linfo_string76:
	.asciz	"_ZN7facesig12_GLOBAL__N_14packE16__simd64_uint8_tS1_PKh" @ string offset=909
.Linfo_string77:
	.asciz	"pack"                          @ string offset=965
.Linfo_string78:
	.asciz	"table"                         @ string offset=970
.Linfo_string79:
	.asciz	"pair"                          @ string offset=976
.Linfo_string80:
	.asciz	"val"                           @ string offset=981
.Linfo_string81:
	.asciz	"uint8x8x2_t"                   @ string offset=985
.Linfo_string82:
	.asciz	"_ZN7facesig12_GLOBAL__N_16eightsERKNS_4CropERKNS_6PlacesEiiPa" @ string offset=997
.Linfo_string83:
	.asciz	"eights"                        @ string offset=1059
.Linfo_string84:
	.asciz	"from"                          @ string offset=1066
.Linfo_string85:
	.asciz	"_ZN7facesig16sample_eights_s8ERKNS_4CropERKNS_6PlacesEiiPa" @ string offset=1071
.Linfo_string86:
	.asciz	"sample_eights_s8"              @ string offset=1130
.Linfo_string87:
	.asciz	"short"                         @ string offset=1147
.Linfo_string88:
	.asciz	"_ZN7facesig12_GLOBAL__N_16sampleIsEEvRKNS_4CropERKNS_6PlacesEiPT_" @ string offset=1153
.Linfo_string89:
	.asciz	"sample<short>"                 @ string offset=1219
.Linfo_string90:
	.asciz	"_ZN7facesig12_GLOBAL__N_19carefullyIsEEvRKNS_4CropERKNS_6PlacesEiiPT_" @ string offset=1233
.Linfo_string91:
	.asciz	"carefully<short>"              @ string offset=1303
.Linfo_string92:
	.asciz	"_ZN7facesig12_GLOBAL__N_16narrowEPK18__simd128_uint32_tPs" @ string offset=1320
.Linfo_string93:
	.asciz	"__int16_t"                     @ string offset=1378
.Linfo_string94:
	.asciz	"int16_t"                       @ string offset=1388
.Linfo_string95:
	.asciz	"p"                             @ string offset=1396
.Linfo_string96:
	.asciz	"_ZN7facesig12_GLOBAL__N_18words_ofE18__simd128_uint32_t" @ string offset=1398
.Linfo_string97:
	.asciz	"words_of"                      @ string offset=1454
.Linfo_string98:
	.asciz	"pixel_u32x4"                   @ string offset=1463
.Linfo_string99:
	.asciz	"_ZN7facesig12_GLOBAL__N_16eightsERKNS_4CropERKNS_6PlacesEiiPs" @ string offset=1475
.Linfo_string100:
	.asciz	"_ZN7facesig17sample_eights_s16ERKNS_4CropERKNS_6PlacesEiiPs" @ string offset=1537
.Linfo_string101:
	.asciz	"sample_eights_s16"             @ string offset=1597
.Linfo_string102:
	.asciz	"_ZN7facesig12_GLOBAL__N_112careful_loadEPKhi" @ string offset=1615
.Linfo_string103:
	.asciz	"careful_load"                  @ string offset=1660
.Linfo_string104:
	.asciz	"left"                          @ string offset=1673
.Linfo_string105:
	.asciz	"std"                           @ string offset=1678
.Linfo_string106:
	.asciz	"__1"                           @ string offset=1682
.Linfo_string107:
	.asciz	"max_align_t"                   @ string offset=1686
.Linfo_string108:
	.asciz	"long long"                     @ string offset=1698
.Linfo_string109:
	.asciz	"__int64_t"                     @ string offset=1708
.Linfo_string110:
	.asciz	"int64_t"                       @ string offset=1718
.Linfo_string111:
	.asciz	"unsigned long long"            @ string offset=1726
.Linfo_string112:
	.asciz	"__uint64_t"                    @ string offset=1745
.Linfo_string113:
	.asciz	"uint64_t"                      @ string offset=1756
.Linfo_string114:
	.asciz	"__int_least8_t"                @ string offset=1765
.Linfo_string115:
	.asciz	"int_least8_t"                  @ string offset=1780
.Linfo_string116:
	.asciz	"__int_least16_t"               @ string offset=1793
.Linfo_string117:
	.asciz	"int_least16_t"                 @ string offset=1809
.Linfo_string118:
	.asciz	"__int_least32_t"               @ string offset=1823
.Linfo_string119:
	.asciz	"int_least32_t"                 @ string offset=1839
.Linfo_string120:
	.asciz	"__int_least64_t"               @ string offset=1853
.Linfo_string121:
	.asciz	"int_least64_t"                 @ string offset=1869
.Linfo_string122:
	.asciz	"__uint_least8_t"               @ string offset=1883
.Linfo_string123:
	.asciz	"uint_least8_t"                 @ string offset=1899
.Linfo_string124:
	.asciz	"__uint_least16_t"              @ string offset=1913
.Linfo_string125:
	.asciz	"uint_least16_t"                @ string offset=1930
.Linfo_string126:
	.asciz	"__uint_least32_t"              @ string offset=1945
.Linfo_string127:
	.asciz	"uint_least32_t"                @ string offset=1962
.Linfo_string128:
	.asciz	"__uint_least64_t"              @ string offset=1977
.Linfo_string129:
	.asciz	"uint_least64_t"                @ string offset=1994
.Linfo_string130:
	.asciz	"int_fast8_t"                   @ string offset=2009
.Linfo_string131:
	.asciz	"int_fast16_t"                  @ string offset=2021
.Linfo_string132:
	.asciz	"int_fast32_t"                  @ string offset=2034
.Linfo_string133:
	.asciz	"int_fast64_t"                  @ string offset=2047
.Linfo_string134:
	.asciz	"uint_fast8_t"                  @ string offset=2060
.Linfo_string135:
	.asciz	"uint_fast16_t"                 @ string offset=2073
.Linfo_string136:
	.asciz	"uint_fast32_t"                 @ string offset=2087
.Linfo_string137:
	.asciz	"uint_fast64_t"                 @ string offset=2101
.Linfo_string138:
	.asciz	"intptr_t"                      @ string offset=2115
.Linfo_string139:
	.asciz	"uintptr_t"                     @ string offset=2124
.Linfo_string140:
	.asciz	"__intmax_t"                    @ string offset=2134
.Linfo_string141:
	.asciz	"intmax_t"                      @ string offset=2145
.Linfo_string142:
	.asciz	"__uintmax_t"                   @ string offset=2154
.Linfo_string143:
	.asciz	"uintmax_t"                     @ string offset=2166
.Linfo_string144:
	.asciz	"_ZN7facesig14sample_s8_neonERKNS_4CropERKNS_6PlacesEiPa" @ string offset=2176
.Linfo_string145:
	.asciz	"sample_s8_neon"                @ string offset=2232
.Linfo_string146:
	.asciz	"_ZN7facesig15sample_s16_neonERKNS_4CropERKNS_6PlacesEiPs" @ string offset=2247
.Linfo_string147:
	.asciz	"sample_s16_neon"               @ string offset=2304
.Linfo_string148:
	.asciz	"careful"                       @ string offset=2320
.Linfo_string149:
	.asciz	"_ZN7facesig12_GLOBAL__N_15eightILb1EEEvRKNS_4CropERKNS_6PlacesEiP18__simd128_uint32_t" @ string offset=2328
.Linfo_string150:
	.asciz	"eight<true>"                   @ string offset=2414
.Linfo_string151:
	.asciz	"g_u8x8"                        @ string offset=2426
.Linfo_string152:
	.asciz	"origin"                        @ string offset=2433
.Linfo_string153:
	.asciz	"lower"                         @ string offset=2440
.Linfo_string154:
	.asciz	"f_u16x8"                       @ string offset=2446
.Linfo_string155:
	.asciz	"not_f_u16x8"                   @ string offset=2454
.Linfo_string156:
	.asciz	"not_g_u8x8"                    @ string offset=2466
.Linfo_string157:
	.asciz	"upper_u8x8"                    @ string offset=2477
.Linfo_string158:
	.asciz	"__ret_36"                      @ string offset=2488
.Linfo_string159:
	.asciz	"lower_u8x8"                    @ string offset=2497
.Linfo_string160:
	.asciz	"left_u16x4"                    @ string offset=2508
.Linfo_string161:
	.asciz	"right_u16x4"                   @ string offset=2519
.Linfo_string162:
	.asciz	"__s1_855"                      @ string offset=2531
.Linfo_string163:
	.asciz	"__s0_36"                       @ string offset=2540
.Linfo_string164:
	.asciz	"end"                           @ string offset=2548
.Linfo_string165:
	.asciz	"__ret_855"                     @ string offset=2552
.Linfo_string166:
	.asciz	"__s0_855"                      @ string offset=2562
.Linfo_string167:
	.asciz	"__s2_855"                      @ string offset=2571
	.ident	"clang version 22.1.8"
	.section	".note.GNU-stack","",%progbits
	.addrsig
	.eabi_attribute	30, 1	@ Tag_ABI_optimization_goals
	.section	.debug_line,"",%progbits
.Lline_table_start0:
