"""The optimiser's orthogonal matrices, all in one call."""

from __future__ import annotations

import torch
from torch import Tensor

from facesig.training.fused import kernels
from facesig.training.fused.kernels import Level


def fits_orthogonal(matrices: list[Tensor], precision: torch.dtype) -> bool:
    """Whether ``orthogonal`` takes these; with AMX, which it does not use, torch multiplies."""
    return (
        kernels.level() == Level.AVX512
        and precision == torch.bfloat16
        and all(each.device.type == "cpu" and each.dtype == torch.float32 for each in matrices)
    )


def orthogonal(
    matrices: list[Tensor], steps: int, polynomial: tuple[float, float, float]
) -> list[Tensor]:
    """Of each (rows, columns) float32: a x + (b g + c g g) x, ``steps`` times, where g = x x.T.

    Begins with x of length 1, tall matrices turned; ``polynomial`` is (a, b, c). Rounded to
    bfloat16 after each product.
    """
    tall = [each.size(0) > each.size(1) for each in matrices]
    wide = [(m.T if t else m).contiguous() for m, t in zip(matrices, tall, strict=True)]
    results = [torch.empty_like(each) for each in wide]
    # The largest first: each is one thread's.
    jobs = sorted(zip(wide, results, strict=True), key=lambda job: -job[0].numel())
    kernels.compiled.orthogonal(
        [(x.data_ptr(), to.data_ptr(), *x.shape) for x, to in jobs],
        steps,
        *polynomial,
        torch.get_num_threads(),
    )
    return [r.T if t else r for r, t in zip(results, tall, strict=True)]
