"""Theorem 1: the Multibatch gradient is unbiased, and how its variance falls with k.

Source: Tadmor et al. (2016), section 3. Of m images with labels the objective L is the mean of
eq. 2 over all m^2 - m pairs, same-person pairs weighted to count one half. An estimate takes k of
the m images at random and averages over all their k^2 - k pairs (Multibatch), or over k / 2
disjoint pairs of them (plain SGD). Both cost k forward and backward passes. Measured is
E |estimate - gradient of L|^2 on a frozen network, over theta and all weights of the signature
network, the latter along random directions (``projection.py``): gradients are vectors of theta's
derivative and R projections, divided by sqrt(R) so that their squared length estimates the whole's.

Two moments decide that variance (``Moments``), so it is known for every k without any draw:
V2 = E |A_ij|^2 of the pairs' centred gradients A_ij, and V1 = E |A_i|^2 of their means A_i over all
partners j. The theorem's bound is V2 / (k^2 - k) + O(1 / k) V1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from facesig.training.losses.base import squared_distances
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.multibatch import Multibatch, Pairs, _PairLoss

ESTIMATORS: dict[str, type[_PairLoss]] = {"multibatch": Multibatch, "pairs": Pairs}

HALVINGS = 30
"""Of the range in which theta is looked for."""

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Moments:
    """What decides the variance of both estimators, by coordinate of the gradient.

    Attributes:
        images: m.
        pair: (R + 1,) V2, mean square of a pair's gradient less the mean of all pairs.
        image: (R + 1,) V1, the same of the mean over all pairs with one image.
    """

    images: int
    pair: Values
    image: Values

    def variance(self, estimator: str, k: int, endless: bool = False) -> Values:
        """(R + 1,) variance of an estimate from k of the m images, exactly.

        The proof's three kinds of two pairs have the mean products V2 (the same pair twice),
        ``common`` (one image in common, I_3) and ``apart`` (none, I_2). The proof bounds the last
        two by V1 and 0; here they are what sampling without replacement makes them. ``endless``
        takes 0 for the last: a large k is then no large part of all images.
        """
        m = self.images
        common = ((m - 1) * self.image - self.pair) / (m - 2)
        apart = -(2 * self.pair + 4 * (m - 2) * common) / ((m - 2) * (m - 3))
        if endless:
            apart = np.zeros_like(apart)
        if estimator == "pairs":
            return (self.pair + (k // 2 - 1) * apart) / (k // 2)
        return (2 * self.pair + 4 * (k - 2) * common + (k - 2) * (k - 3) * apart) / (k * (k - 1))


class FrozenPool:
    """Gradients of both estimators on the images of one frozen network.

    Args:
        raw: (m, d) signatures as the network gives them.
        derivatives: (m, R, d) of them along R directions.
        identity: (m,) all known.
        scale: of the unit signatures, as in ``Multibatch``; above 0.
    """

    def __init__(
        self, raw: Tensor, derivatives: Tensor, identity: NDArray[np.int64], scale: float
    ) -> None:
        self._raw = raw
        self._derivatives = derivatives / derivatives.size(1) ** 0.5
        self._identity = torch.from_numpy(identity)
        count = len(identity)
        same = self._identity[:, None] == self._identity[None]
        self._share = float((same.sum() - count) / (count * (count - 1)))
        self._scale = scale
        self.theta = self._best_theta()
        self.gradient = self._estimate(Multibatch, torch.arange(count))

    def errors(self, estimator: str, k: int, draws: int, seed: int) -> Values:
        """Estimates less the gradient of L, (draws, R + 1).

        Args:
            estimator: a name in ``ESTIMATORS``.
            k: images of an estimate.
            draws: estimates to take.
            seed: of the draws.
        """
        rng = np.random.default_rng([seed, k])
        torch.manual_seed(seed)
        count = len(self._raw)
        estimates = torch.stack(
            [
                self._estimate(
                    ESTIMATORS[estimator], torch.from_numpy(rng.choice(count, k, replace=False))
                )
                for _ in range(draws)
            ]
        )
        return (estimates - self.gradient).double().numpy()

    def _loss(self, kind: type[_PairLoss], theta: float) -> _PairLoss:
        return kind(scale=self._scale, theta=theta, same_share=self._share)

    def _estimate(self, kind: type[_PairLoss], rows: Tensor) -> Tensor:
        """The gradient of the loss on some images, (R + 1,)."""
        raw = self._raw[rows].requires_grad_()
        loss = self._loss(kind, self.theta)
        value = loss(EmbeddedBatch(raw, None, self._identity[rows]))
        by_raw, by_theta = torch.autograd.grad(value, [raw, loss.theta])
        used = by_raw.abs().amax(dim=1) > 0
        projected = torch.einsum("ird,id->r", self._derivatives[rows[used]], by_raw[used])
        return torch.cat([projected, by_theta.view(1)])

    @torch.no_grad()
    def moments(self) -> Moments:
        """V1 and V2, by every pair's gradient, one coordinate at a time.

        A pair's loss depends on its squared distance D alone, and D's derivative along v is
        2 (p_i - p_j) . (dp_i - dp_j) for signatures p and their derivatives dp.
        """
        length = self._raw.norm(dim=1)
        unit = self._raw / length[:, None]
        points = self._scale * unit
        radial = torch.einsum("ird,id->ir", self._derivatives, unit)
        moved = self._derivatives - radial[:, :, None] * unit[:, None]
        moved *= (self._scale / length)[:, None, None]
        slope = self._slopes(points)
        pairs = []
        for r in range(moved.size(1)):
            cross = points @ moved[:, r].T
            # points . moved is 0 for each image: a unit vector moves at right angles to itself
            pairs.append(_moments(-2.0 * slope * (cross + cross.T)))
        pairs.append(_moments(-slope))
        pair, image = np.array(pairs).T
        return Moments(len(points), pair, image)

    def _slopes(self, points: Tensor) -> Tensor:
        """(m, m) derivative of each pair's weighted loss by its squared distance."""
        same = self._identity[:, None] == self._identity[None]
        sign = torch.where(same, 1.0, -1.0)
        weight = torch.where(same, 0.5 / self._share, 0.5 / (1.0 - self._share))
        active = 1.0 - sign * (self.theta - squared_distances(points, points)) > 0
        return (sign * weight * active).fill_diagonal_(0.0)

    @torch.no_grad()
    def _best_theta(self) -> float:
        """The theta of least loss on all pairs.

        L is convex in theta, and its derivative is half the difference of two shares: of different
        people's pairs nearer than theta + 1, and of one person's farther than theta - 1.
        """
        points = self._scale * F.normalize(self._raw, dim=1)
        distances = squared_distances(points, points)
        same = self._identity[:, None] == self._identity[None]
        different = distances[~same]
        same.fill_diagonal_(False)
        alike = distances[same]
        low, high = 0.0, 4.0 * self._scale**2
        for _ in range(HALVINGS):
            theta = (low + high) / 2.0
            wrong_different = (different < theta + 1.0).double().mean()
            wrong_same = (alike > theta - 1.0).double().mean()
            low, high = (low, theta) if wrong_different > wrong_same else (theta, high)
        return (low + high) / 2.0


def _moments(pairs: Tensor) -> tuple[float, float]:
    """V2 and V1 of one coordinate, from (m, m) with a diagonal of 0."""
    count = len(pairs)
    pairs = pairs.double()
    centred = pairs - pairs.sum() / (count * (count - 1))
    centred.fill_diagonal_(0.0)
    pair = centred.square().sum() / (count * (count - 1))
    image = (centred.sum(dim=1) / (count - 1)).square().mean()
    return float(pair), float(image)


def slope(ks: NDArray[np.int64], variances: Values) -> Values:
    """Slopes of log variance against log k by least squares; variances (..., len(ks))."""
    logs = np.log(ks)
    centred = logs - logs.mean()
    fitted: Values = np.log(variances) @ centred / (centred @ centred)
    return fitted
