// The one place that says where NEON intrinsics come from.
//
// On ARM: the compiler's <arm_neon.h>. Elsewhere: SIMDe, which translates the same intrinsics, so
// the code that runs on a Cortex-A9 is the code that is tested on a desktop. Only intrinsics of
// ARMv7 with NEONv1 may be used (no vfma, no vaddv, no vdiv); the definition that CMake gives SIMDe
// (SIMDE_ARM_NEON_A32V7_ENABLE_NATIVE_ALIASES) makes most others fail to compile.
//
// Only *_neon.cpp files include this, and little else: on 32-bit ARM they are compiled with
// -mfpu=neon, and an inline function from a shared header, compiled here, could replace its plain
// twin at link time and then fail on a CPU without NEON.
#pragma once

#if defined(__ARM_NEON) || defined(__ARM_NEON__)
#include <arm_neon.h>
#else
#include <simde/arm/neon.h>
#endif
