"""The interface of a loss, and the class weights that several losses share."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from facesig.training.losses.batch import EmbeddedBatch


class Loss(nn.Module):
    """A batch of embedded faces to a scalar; may have trained parameters of its own.

    Options are keyword arguments of the constructor, all of them numbers. A subclass with
    ``uses_classes`` also takes ``classes``, the weights that all such losses of a run share.
    """

    uses_classes = False

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        """The loss, a scalar of the signatures' dtype."""
        raise NotImplementedError


class ClassWeights(nn.Module):
    """One unit vector for each identity (NormFace, arXiv 1704.06369): no bias, no weight decay.

    Args:
        identities: how many.
        length: numbers in a signature.
        centres: (identities, length) to start at, rows of NaN where unknown; None for random ones.
            With a teacher, its mean signature of a person is where the student's are pulled to
            anyway: started there, a class loss has something to say from the first step on.
    """

    def __init__(self, identities: int, length: int, centres: Tensor | None = None) -> None:
        super().__init__()
        start = torch.randn(identities, length) / length**0.5
        if centres is not None:
            start = torch.where(centres.isfinite(), centres, start)
        self.weight = nn.Parameter(start)

    def forward(self) -> Tensor:
        """(identities, length) of unit norm."""
        return F.normalize(self.weight, dim=1)


def squared_distances(a: Tensor, b: Tensor) -> Tensor:
    """All squared distances of rows, (n, m), by one matrix product; at least 0.

    |a|^2 + |b|^2 - 2ab cancels where points are near, so half precision is raised to float32.
    """
    if a.dtype in (torch.float16, torch.bfloat16):
        a, b = a.float(), b.float()
    squares = (a * a).sum(dim=1)[:, None] + (b * b).sum(dim=1)[None]
    return (squares - 2.0 * (a @ b.T)).clamp_min(0.0)
