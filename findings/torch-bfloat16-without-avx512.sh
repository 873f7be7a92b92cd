#!/usr/bin/env bash
# PyTorch 2.13.0 on x86-64 without AVX-512: products of bfloat16 matrices take seven times as long as
# in float32, convolutions twenty times.
#
# Guessed: where a CPU has no bfloat16 instructions numbers are widened, multiplied as float32 and
# rounded, so bfloat16 costs a pass over memory more, twice the time at worst. Seen, one thread of an
# AMD EPYC with AVX2: (256 x 2304) times its transpose 3.5 to 4.2 ms in float32, 28 to 29 in bfloat16;
# a 3x3 convolution of 32 to 64 channels on four pictures of 28 x 28 1.5 to 1.9 and 40 to 41. Nothing
# warns. Who trains with autocast, or with an optimiser in bfloat16 (Muon), waits for it.
#
# The libraries are held to AVX2 by switches of their own, so that the result does not depend on the
# machine. Fails if either ratio is under 4. What facesig makes of it: facesig/training/precision.py.
set -euo pipefail

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q "torch==2.13.0" "numpy==2.3.5"

ONEDNN_MAX_CPU_ISA=AVX2 ATEN_CPU_CAPABILITY=avx2 OMP_NUM_THREADS=1 "$work/venv/bin/python" - <<'PY'
import statistics
import sys
import time

import torch
from torch.nn import functional

torch.set_num_threads(1)
torch.manual_seed(0)
matrix, pictures, weights = torch.randn(256, 2304), torch.randn(4, 32, 28, 28), torch.randn(64, 32, 3, 3)


def product(dtype):
    given = matrix.to(dtype)
    return lambda: given @ given.T


def convolution(dtype):
    given, kernel = pictures.to(dtype), weights.to(dtype)
    return lambda: functional.conv2d(given, kernel, padding=1)


def milliseconds(work):
    times = []
    for _ in range(25):
        start = time.process_time()
        work()
        times.append(1e3 * (time.process_time() - start))
    return statistics.median(times)


slower = []
for name, make in (("product", product), ("convolution", convolution)):
    real, half = (milliseconds(make(dtype)) for dtype in (torch.float32, torch.bfloat16))
    slower.append(half / real)
    print(f"torch {torch.__version__}, {name}: float32 {real:.2f} ms, bfloat16 {half:.2f} ms, "
          f"{half / real:.1f} times as long")
sys.exit(min(slower) < 4)
PY
