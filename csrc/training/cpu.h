// Which of the training kernels this CPU and its system run.
#pragma once

namespace facesig::training {

// A CPU has what those before it have, and runs their kernels where its own level has no other.
enum Level {
    kNoKernels = 0,
    kFma = 1,     // AVX2 and FMA: the *_f32_avx2 kernels
    kAvx512 = 2,  // AVX-512 (F, BW, DQ, VL, VBMI, BF16): the *_bf16_avx512 kernels
    kAmx = 3,     // AMX (TILE, BF16) as well: the *_amx kernels
};

// For AMX it asks the system for leave to use the tiles: Linux gives their 8 KB of state to a
// process only on request.
Level level();

}  // namespace facesig::training
