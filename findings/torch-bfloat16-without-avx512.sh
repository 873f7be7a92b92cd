#!/usr/bin/env bash
# PyTorch 2.13.0 on x86-64 without AVX-512: a product of bfloat16 matrices takes twenty times and
# more as long as the same product in float32, not up to twice as long.
#
# Guessed: where the CPU has no bfloat16 instructions the numbers are widened, multiplied as float32
# and rounded, so bfloat16 costs a pass over memory more. Seen: (256 x 2304) times its transpose
# takes 0.6 ms in float32 and 20 to 45 ms in bfloat16 on one thread of an AVX2 machine; nothing warns.
# Who trains with autocast, or with an optimiser that computes in bfloat16 (Muon), waits for it.
#
# The CPU is held to AVX2 by the libraries' own switches, so that the result does not hang on the
# machine. Fails if the ratio is under 8. Source of facesig's answer: facesig/training/precision.py.
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

torch.set_num_threads(1)
torch.manual_seed(0)
matrix = torch.randn(256, 2304)


def milliseconds(dtype):
    a = matrix.to(dtype)
    for _ in range(3):
        a @ a.T
    times = []
    for _ in range(15):
        start = time.process_time()
        a @ a.T
        times.append(1e3 * (time.process_time() - start))
    return statistics.median(times)


real, half = milliseconds(torch.float32), milliseconds(torch.bfloat16)
print(f"torch {torch.__version__}: float32 {real:.2f} ms, bfloat16 {half:.2f} ms, "
      f"{half / real:.0f} times as long")
sys.exit(half < 8 * real)
PY
