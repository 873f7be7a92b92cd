// The one table of kernels: which function computes each operation on this CPU.
//
// select_kernels() fills it with the scalar functions first and lays the NEON ones over them. It is
// the only place that looks at the CPU or at FACESIG_PATH; a session copies the table when it is
// made, and after that nothing branches on the CPU again.
//
// Names follow `<op>_<dtype>_<path>`. Each entry carries its own, so that a session can say which
// kernels it ran and a test can prove that a forced path is the one that did.
#pragma once

#include "base/status.h"
#include "kernels/conv/conv.h"
#include "kernels/linear/linear.h"
#include "kernels/maxpool/maxpool.h"
#include "kernels/normalise/normalise.h"
#include "kernels/preprocess/preprocess.h"
#include "kernels/resize/resize.h"
#include "kernels/warp/warp.h"

namespace facesig {

template <typename Function>
struct Kernel {
    Function run = nullptr;
    const char* name = "";
};

struct KernelTable {
    const char* path = "";
    Kernel<PreprocessF32> preprocess;
    Kernel<ResizeF32> resize;
    Kernel<ConvF32> conv;
    Kernel<MaxPoolF32> maxpool;
    Kernel<LinearF32> linear;
    Kernel<WarpF32> warp;
    Kernel<NormaliseF32> normalise;
};

// Fills `table` for `path`: "scalar", "neon", or null. Null means the environment variable
// FACESIG_PATH if it is set and not empty, otherwise the best path of this CPU.
Status select_kernels(const char* path, KernelTable* table);

constexpr int kMaxPaths = 2;

// Fills `paths` with what this build and CPU can run, slowest first; returns how many.
int available_paths(const char* (&paths)[kMaxPaths]);

}  // namespace facesig
