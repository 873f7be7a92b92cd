"""Losses by name, and their weighted sum. Each loss is a small class in a file of its kind."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from facesig.errors import ConfigError
from facesig.training.losses.base import ClassWeights, Loss
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.distillation import (
    TeacherContrast,
    TeacherCosine,
    TeacherSimilarity,
)
from facesig.training.losses.multibatch import Multibatch, Pairs
from facesig.training.losses.normface import CContrastive, CTriplet, NormalisedSoftmax

LOSSES: dict[str, type[Loss]] = {
    "teacher_cosine": TeacherCosine,
    "teacher_similarity": TeacherSimilarity,
    "teacher_contrast": TeacherContrast,
    "multibatch": Multibatch,
    "pairs": Pairs,
    "normalised_softmax": NormalisedSoftmax,
    "c_contrastive": CContrastive,
    "c_triplet": CTriplet,
}

Options = Mapping[str, Mapping[str, float]]


class LossSum(nn.Module):
    """The named losses, weighted and added.

    Args:
        weights: loss name -> weight; 0 leaves a loss out, and what it would ask for.
        options: loss name -> keyword arguments of its class.
        identities: number of classes, for losses that have class weights.
        length: numbers in a signature.
        centres: where class weights start, as in ``ClassWeights``.

    Raises:
        ConfigError: an unknown name or option, no loss at all, or a class loss without identities.
    """

    def __init__(
        self,
        weights: Mapping[str, float],
        options: Options,
        identities: int,
        length: int,
        centres: Tensor | None = None,
    ) -> None:
        super().__init__()
        unknown = sorted({*weights, *options} - LOSSES.keys())
        if unknown or not any(weights.values()):
            got = unknown if unknown or not weights else "none with a weight"
            raise ConfigError(f"expected losses among {sorted(LOSSES)}, got {got} (losses)")
        self.weights = {name: weight for name, weight in weights.items() if weight}
        classes = None
        if any(LOSSES[name].uses_classes for name in self.weights):
            if identities < 2:
                raise ConfigError(f"expected identities to classify, got {identities} (losses)")
            classes = ClassWeights(identities, length, centres)
        self.classes = classes
        self.losses = nn.ModuleDict(
            {name: _make(name, options.get(name, {}), classes) for name in self.weights}
        )

    def forward(self, batch: EmbeddedBatch) -> tuple[Tensor, dict[str, float]]:
        """The weighted sum, and each loss's own value."""
        # Products of signatures in half precision would be wrong in the third digit.
        with torch.autocast(batch.raw.device.type, enabled=False):
            values: dict[str, Tensor] = {name: loss(batch) for name, loss in self.losses.items()}
        total = batch.zero()  # keeps a gradient where no image of the batch counts
        for name, value in values.items():
            total = total + self.weights[name] * value
        return total, {name: float(value.detach()) for name, value in values.items()}


def _make(name: str, options: Mapping[str, float], classes: ClassWeights | None) -> Loss:
    kind = LOSSES[name]
    try:
        return kind(classes, **options) if kind.uses_classes else kind(**options)
    except TypeError as error:
        raise ConfigError(f"expected options of {kind.__name__}, got {error} ({name})") from error
