"""Distillation: pull signatures and their mutual similarities to the teacher's.

Images without a teacher's signature do not count.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from facesig.errors import DataError
from facesig.training.losses.base import Loss
from facesig.training.losses.batch import EmbeddedBatch


class TeacherCosine(Loss):
    """Mean of 1 - cosine between each signature and the teacher's, 0 to 2."""

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        signatures, teacher = batch.taught("teacher_cosine")
        if len(signatures) == 0:
            return batch.zero()
        if signatures.shape != teacher.shape:
            raise DataError(
                f"expected a teacher of {signatures.size(1)} numbers, got {teacher.size(1)} "
                "(loss teacher_cosine)"
            )
        return 1.0 - (signatures * teacher).sum(dim=1).mean()


class TeacherSimilarity(Loss):
    """Mean squared difference of the two n x n similarity matrices, off the diagonal.

    The teacher's signatures may be of any length.
    """

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        signatures, teacher = batch.taught("teacher_similarity")
        count = len(signatures)
        if count < 2:
            return batch.zero()
        difference = signatures @ signatures.T - teacher @ teacher.T
        return difference.square().sum() / (count * (count - 1))


class TeacherContrast(Loss):
    """Cross-entropy of finding each image's own teacher signature among those of the batch.

    ``scale`` stands before the cosines. It minds what an image is taken for, where the cosine to
    its own says nothing of the others; it learns faster per image, most in small networks.
    """

    def __init__(self, scale: float = 24.0) -> None:
        super().__init__()
        self.scale = scale

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        signatures, teacher = batch.taught("teacher_contrast")
        if len(signatures) < 2:
            return batch.zero()
        if signatures.shape != teacher.shape:
            raise DataError(
                f"expected a teacher of {signatures.size(1)} numbers, got {teacher.size(1)} "
                "(loss teacher_contrast)"
            )
        own = torch.arange(len(signatures), device=signatures.device)
        return F.cross_entropy(self.scale * signatures @ teacher.T, own)
