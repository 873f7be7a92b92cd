"""The paper's loss: every pair of the batch on the right side of one learned threshold.

Source: Tadmor et al. (2016), eq. 1 to 3. With y = +1 for two images of one person and -1 for two
people, a pair costs l = (1 - y (theta - |f_i - f_j|^2))_+. ``Multibatch`` averages l over all
k^2 - k ordered pairs of the batch; ``Pairs`` over k / 2 random disjoint pairs of the same k
images, which is what plain SGD would do with the same forward and backward passes.

Pairs of different people are far more numerous: each kind is weighted to count one half ("FN and
FP have the same impact"). ``same_share`` fixes the share of same-person pairs that the weights are
made from; estimates over different batches are then unbiased for one and the same objective
(Theorem 1). 0 takes the share of the batch at hand.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from facesig.training.losses.base import Loss, squared_distances
from facesig.training.losses.batch import EmbeddedBatch

THETA_PER_SQUARED_SCALE = 1.4
"""Where theta starts: between the squared distances of equal and of unrelated unit vectors."""


class _PairLoss(Loss):
    """Eq. 2 on unit signatures times ``scale``, or on raw ones where ``scale`` is 0.

    For unit signatures the margin of 1 to each side of theta is 1 / scale^2 of squared distance.
    """

    def __init__(self, *, scale: float = 2.0, theta: float = 0.0, same_share: float = 0.0) -> None:
        super().__init__()
        self.scale = scale
        self.same_share = same_share
        start = theta or THETA_PER_SQUARED_SCALE * (scale or 1.0) ** 2
        self.theta = nn.Parameter(torch.tensor(float(start)))

    def _points(self, batch: EmbeddedBatch) -> tuple[Tensor, Tensor]:
        """The labelled signatures, scaled, and their identities."""
        known = batch.identity >= 0
        signatures = batch.signatures * self.scale if self.scale else batch.raw
        return signatures[known], batch.identity[known]

    def _weighted_mean(self, distances: Tensor, same: Tensor) -> Tensor:
        """Mean of eq. 2 over the pairs, each kind weighted to count one half."""
        gap = self.theta - distances
        hinge = (1.0 - torch.where(same, gap, -gap)).clamp_min(0.0)
        share = self.same_share or float(same.double().mean())
        same_weight, different_weight = (0.5 / max(part, 1e-12) for part in (share, 1.0 - share))
        return torch.where(same, same_weight * hinge, different_weight * hinge).mean()


class Multibatch(_PairLoss):
    """All k^2 - k ordered pairs of the labelled images; 0 where there are fewer than two."""

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        points, identity = self._points(batch)
        count = len(points)
        if count < 2:
            return batch.zero()
        other = ~torch.eye(count, dtype=torch.bool, device=points.device)
        same = identity[:, None] == identity[None]
        return self._weighted_mean(squared_distances(points, points)[other], same[other])


class Pairs(_PairLoss):
    """k / 2 random disjoint pairs of the labelled images (torch's global generator)."""

    def forward(self, batch: EmbeddedBatch) -> Tensor:
        points, identity = self._points(batch)
        half = len(points) // 2
        if half == 0:
            return batch.zero()
        # On the CPU, whose generator a checkpoint keeps.
        order = torch.randperm(len(points)).to(points.device)
        first, second = order[:half], order[half : 2 * half]
        distances = (points[first] - points[second]).square().sum(dim=1)
        return self._weighted_mean(distances, identity[first] == identity[second])
