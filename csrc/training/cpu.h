// Whether this CPU and its system run what the training kernels are compiled for.
#pragma once

namespace facesig::training {

// Asks for AVX-512 (F, BW, DQ, VL, VBMI, BF16) and AMX (TILE, BF16), and the system for leave to
// use the tiles: Linux gives their 8 KB of state to a process only on request.
bool supported();

}  // namespace facesig::training
