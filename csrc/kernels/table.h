// The one table of kernels: which function computes each operation on this CPU.
//
// select_kernels() fills it with the scalar functions first and lays the NEON ones over them. It is
// the only place that looks at the CPU or at FACESIG_ISA (but for what goes over a file when it is
// opened: model/scan.cpp, model/tap_sums.cpp; image/table.cpp asks it for the ISA); a session
// copies the table when it is made, and after that nothing branches on the CPU again.
//
// Names follow `<op>_<dtype>_<isa>`. Each entry carries its own, so that a session can say which
// kernels it ran and a test can prove that a forced ISA is the one that did.
#pragma once

#include "base/status.h"
#include "kernels/add/add.h"
#include "kernels/conv/conv.h"
#include "kernels/conv_rows/conv_rows.h"
#include "kernels/conv_s16/conv_s16.h"
#include "kernels/conv_s8/conv_s8.h"
#include "kernels/depthwise/depthwise.h"
#include "kernels/depthwise/depthwise_s16.h"
#include "kernels/linear/linear.h"
#include "kernels/linear/linear_s16.h"
#include "kernels/linear/linear_s8.h"
#include "kernels/maxpool/maxpool.h"
#include "kernels/maxpool/maxpool_row.h"
#include "kernels/normalise/normalise.h"
#include "kernels/pointwise/pointwise.h"
#include "kernels/preprocess/preprocess.h"
#include "kernels/resize/resize.h"
#include "kernels/resize/resize_integer.h"
#include "kernels/upsample/upsample.h"
#include "kernels/warp/warp.h"
#include "kernels/warp/warp_integer.h"
#include "kernels/winograd/winograd.h"

namespace facesig {

template <typename Function>
struct Kernel {
    Function run = nullptr;
    const char* name = "";
};

// Kernels of integer files, by the type of what they read; resize and warp, which read the crop's
// bytes, by what they write.
struct KernelsS8 {
    Kernel<ResizeS8> resize;
    Kernel<ConvS8> conv;
    Kernel<MaxPoolS8> maxpool;
    Kernel<LinearS8> linear;
    Kernel<WarpS8> warp;
};

struct KernelsS16 {
    Kernel<ResizeS16> resize;
    Kernel<ConvS16> conv;
    Kernel<MaxPoolS16> maxpool;
    Kernel<LinearS16> linear;
    Kernel<WarpS16> warp;
};

// Kernels that make one row of int8 (some of float32): the layers of streams.
struct KernelsRows {
    Kernel<PointwiseRow> pointwise;
    Kernel<ConvRow> conv;
    Kernel<DepthwiseRow> depthwise;
    Kernel<DepthwiseS16Row> depthwise_s16;  // of totals
    Kernel<MaxPoolRow> maxpool;
    Kernel<AddRow> add;
    Kernel<UpsampleRow> upsample;
};

struct KernelTable {
    const char* isa = "";
    Kernel<PreprocessF32> preprocess;
    Kernel<ResizeF32> resize;
    Kernel<ConvF32> conv;
    Kernel<WinogradF32> winograd;  // null in the scalar ISA, as is what prepares its weights
    Kernel<WinogradPrepareF32> winograd_prepare;
    Kernel<MaxPoolF32> maxpool;
    Kernel<LinearF32> linear;
    Kernel<WarpF32> warp;
    Kernel<NormaliseF32> normalise;  // of integer files too

    KernelsS8 s8;
    KernelsS16 s16;
    KernelsRows rows;
};

// Whether `isa` ("scalar", "neon" or null) means NEON. Null stands for the environment variable
// FACESIG_ISA (or FACESIG_PATH, its old name) if it is set and not empty, otherwise for the best
// ISA of this CPU.
Status choose_isa(const char* isa, bool* neon);

// Fills `table` for the ISA that choose_isa() finds.
Status select_kernels(const char* isa, KernelTable* table);

constexpr int kMaxIsas = 2;

// Fills `isas` with what this build and CPU can run, slowest first; returns how many.
int available_isas(const char* (&isas)[kMaxIsas]);

}  // namespace facesig
