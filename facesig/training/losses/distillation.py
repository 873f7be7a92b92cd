"""Distillation: pull signatures and their mutual similarities to the teacher's."""

from __future__ import annotations

from torch import Tensor

from facesig.training.losses.base import Loss
from facesig.training.losses.batch import EmbeddedBatch


class TeacherCosine(Loss):
    """Mean of 1 - cosine between each signature and the teacher's, 0 to 2."""

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        teacher = batch.require_teacher("teacher_cosine")
        return 1.0 - (batch.signatures * teacher).sum(dim=1).mean()


class TeacherSimilarity(Loss):
    """Mean squared difference of the two n x n similarity matrices, off the diagonal.

    The teacher's signatures may be of any length.
    """

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        teacher = batch.require_teacher("teacher_similarity")
        signatures = batch.signatures
        difference = signatures @ signatures.T - teacher @ teacher.T
        count = len(difference)
        return difference.square().sum() / (count * (count - 1))
