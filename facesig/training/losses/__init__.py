"""Losses by name. Each is one small file with one function from a batch to a scalar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

from facesig.errors import ConfigError
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.teacher import teacher_cosine, teacher_similarity

Loss = Callable[[EmbeddedBatch], Tensor]

LOSSES: dict[str, Loss] = {
    "teacher_cosine": teacher_cosine,
    "teacher_similarity": teacher_similarity,
}


def combined(weights: Mapping[str, float], batch: EmbeddedBatch) -> tuple[Tensor, dict[str, float]]:
    """Weighted sum of the named losses and each one's own value.

    Raises:
        ConfigError: a name is not in ``LOSSES``, or there is none.
    """
    unknown = [name for name in weights if name not in LOSSES]
    if unknown or not weights:
        raise ConfigError(f"expected losses among {sorted(LOSSES)}, got {unknown} (losses)")
    # Products of signatures in half precision would be wrong in the third digit.
    with torch.autocast(batch.raw.device.type, enabled=False):
        values = {name: LOSSES[name](batch) for name in weights}
    total = sum((weights[name] * value for name, value in values.items()), start=batch.zero())
    return total, {name: float(value.detach()) for name, value in values.items()}
