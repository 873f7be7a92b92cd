"""NormFace: unit signatures against unit class weights.

Source: Wang et al., *NormFace* (arXiv 1704.06369) and its slides. f is a signature, W_j the weight
of class j, both of unit norm; only labelled images count.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from facesig.training.losses.base import ClassWeights, Loss, squared_distances
from facesig.training.losses.batch import EmbeddedBatch

LEAST_SCALE = 0.01


def softmax_lower_bound(classes: int, length: float) -> float:
    """The least softmax loss of features and weights of a fixed norm (Proposition 2).

    log(1 + (n - 1) exp(-n l^2 / (n - 1))) for n classes spread evenly at norm l: with l = 1 and
    many classes it stays near log(n), which is why the scale has to be learned.
    """
    return math.log1p((classes - 1) * math.exp(-classes * length**2 / (classes - 1)))


class _ClassLoss(Loss):
    uses_classes = True

    def __init__(self, classes: ClassWeights) -> None:
        super().__init__()
        # In a tuple, so that the shared weights are not registered once for each loss.
        self._shared = (classes,)

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        known = batch.identity >= 0
        if not known.any():
            return batch.zero()
        return self._cost(batch.signatures[known], batch.identity[known], self._shared[0]())

    def _cost(self, signatures: Tensor, identity: Tensor, weights: Tensor) -> Tensor:
        """The loss of labelled signatures (n, d), n > 0, against class weights (classes, d)."""
        raise NotImplementedError


class NormalisedSoftmax(_ClassLoss):
    """Cross-entropy of s f.W_j with a learned scale s.

    Args:
        classes: the class weights.
        scale: where s starts.
        positive: factor on the right class's score; below 1 it asks for a margin (slides: 0.75).
    """

    def __init__(
        self, classes: ClassWeights, *, scale: float = 10.0, positive: float = 1.0
    ) -> None:
        super().__init__(classes)
        self.scale = nn.Parameter(torch.tensor(float(scale)))
        self.positive = positive

    def _cost(self, signatures: Tensor, identity: Tensor, weights: Tensor) -> Tensor:
        scores = signatures @ weights.T
        right = F.one_hot(identity, len(weights)).to(scores.dtype)
        scores = scores * (1.0 + (self.positive - 1.0) * right)
        return F.cross_entropy(self.scale.clamp_min(LEAST_SCALE) * scores, identity)


class CContrastive(_ClassLoss):
    """|f - W_y|^2 + sum over other classes of (m - |f - W_j|^2)_+, mean over images."""

    def __init__(self, classes: ClassWeights, *, margin: float = 1.0) -> None:
        super().__init__(classes)
        self.margin = margin

    def _cost(self, signatures: Tensor, identity: Tensor, weights: Tensor) -> Tensor:
        distances = squared_distances(signatures, weights)
        right = F.one_hot(identity, len(weights)).bool()
        return torch.where(right, distances, (self.margin - distances).clamp_min(0.0)).sum(1).mean()


class CTriplet(_ClassLoss):
    """Sum over the hardest other classes of (m + |f - W_y|^2 - |f - W_k|^2)_+, mean over images.

    ``hardest`` is how many of the nearest other classes count.
    """

    def __init__(self, classes: ClassWeights, *, margin: float = 0.8, hardest: float = 1.0) -> None:
        super().__init__(classes)
        self.margin = margin
        self.hardest = int(hardest)

    def _cost(self, signatures: Tensor, identity: Tensor, weights: Tensor) -> Tensor:
        distances = squared_distances(signatures, weights)
        right = F.one_hot(identity, len(weights)).bool()
        own = distances[right]
        others = distances.masked_fill(right, float("inf"))
        nearest = others.topk(min(self.hardest, len(weights) - 1), dim=1, largest=False).values
        return (self.margin + own[:, None] - nearest).clamp_min(0.0).sum(dim=1).mean()
