"""Theorem 1: the Multibatch gradient is unbiased, and how its variance falls with k.

Source: Tadmor et al. (2016), section 3. Of m images with labels the objective L is the mean of
eq. 2 over all m^2 - m pairs, same-person pairs weighted to count one half. An estimate takes k of
the m images at random and averages over all their k^2 - k pairs (Multibatch), or over k / 2
disjoint pairs of them (plain SGD). Both cost k forward and backward passes. Measured is
E |estimate - gradient of L|^2 over all weights of the network and theta, on a frozen network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.losses.multibatch import Multibatch, Pairs, _PairLoss
from facesig.training.network import FaceNet, normalised

ESTIMATORS: dict[str, type[_PairLoss]] = {"multibatch": Multibatch, "pairs": Pairs}
CHUNK = 256


@dataclass(frozen=True)
class Variance:
    """One point of the study.

    Attributes:
        estimator: "multibatch" or "pairs".
        k: images of an estimate.
        draws: estimates taken.
        variance: mean squared distance of an estimate from the full gradient.
        bias: squared distance of the estimates' mean from the full gradient.
        expected_bias: what ``bias`` is on average for an unbiased estimator, variance / draws.
        gradient: squared length of the full gradient.
    """

    estimator: str
    k: int
    draws: int
    variance: float
    bias: float
    expected_bias: float
    gradient: float


class VarianceStudy:
    """Gradients of one frozen network on a fixed set of labelled images.

    Args:
        net: in evaluation mode, so that an image's signature depends on that image alone.
        views: (m, 112, 112, 3) uint8.
        identity: (m,) all known.
        scale: of the unit signatures, as in ``Multibatch``.
    """

    def __init__(
        self, net: FaceNet, views: NDArray[np.uint8], identity: NDArray[np.int64], scale: float
    ) -> None:
        self._net = net.eval().requires_grad_(False)
        self._weights = [unit.op.weight.requires_grad_() for unit in net.weighted("signature")]
        self._views = torch.from_numpy(views)
        self._identity = torch.from_numpy(identity)
        same = identity[:, None] == identity[None]
        count = len(identity)
        self._share = float((same.sum() - count) / (count * (count - 1)))
        self._scale = scale
        self._signatures = self._embed_all()
        self.theta = self._best_theta()
        self._full = self._full_gradient()

    def measure(self, estimator: str, k: int, draws: int, seed: int) -> Variance:
        """Variance of one estimator at one k.

        Args:
            estimator: a name in ``ESTIMATORS``.
            k: images of an estimate.
            draws: estimates to take.
            seed: of the draws.
        """
        rng = np.random.default_rng([seed, k])
        torch.manual_seed(seed)
        mean = torch.zeros_like(self._full)
        squares = 0.0
        for _ in range(draws):
            rows = torch.from_numpy(rng.permutation(len(self._views))[:k])
            estimate = self._estimate(self._loss(ESTIMATORS[estimator]), rows)
            squares += float((estimate - self._full).square().sum())
            mean += estimate / draws
        variance = squares / draws
        bias = float((mean - self._full).square().sum())
        length = float(self._full.square().sum())
        return Variance(estimator, k, draws, variance, bias, variance / draws, length)

    def _loss(self, kind: type[_PairLoss]) -> _PairLoss:
        return kind(scale=self._scale, theta=self.theta, same_share=self._share)

    def _forward(self, rows: Tensor) -> Tensor:
        raw: Tensor = self._net(normalised(self._views[rows]))
        return raw

    def _chunks(self) -> Iterator[Tensor]:
        for start in range(0, len(self._views), CHUNK):
            yield torch.arange(start, min(start + CHUNK, len(self._views)))

    @torch.no_grad()
    def _embed_all(self) -> Tensor:
        return torch.cat([self._forward(rows) for rows in self._chunks()])

    def _estimate(self, loss: _PairLoss, rows: Tensor) -> Tensor:
        """The gradient of the loss on some images, over the weights and theta, as one vector."""
        value = loss(EmbeddedBatch(self._forward(rows), None, self._identity[rows]))
        return _flat(torch.autograd.grad(value, [*self._weights, loss.theta]))

    def _full_gradient(self) -> Tensor:
        """The gradient of L over all pairs: by the signatures, then back through each chunk."""
        loss = self._loss(Multibatch)
        raw = self._signatures.clone().requires_grad_()
        value = loss(EmbeddedBatch(raw, None, self._identity))
        by_raw, by_theta = torch.autograd.grad(value, [raw, loss.theta])
        total = torch.zeros(sum(weight.numel() for weight in self._weights))
        for rows in self._chunks():
            total += _flat(torch.autograd.grad(self._forward(rows), self._weights, by_raw[rows]))
        return torch.cat([total, by_theta.view(1)])

    def _best_theta(self) -> float:
        """The theta of least loss on all pairs: L is convex in it."""
        batch = EmbeddedBatch(self._signatures, None, self._identity)
        candidates = 1.4 * self._scale**2 * np.linspace(0.2, 1.6, 141)
        with torch.no_grad():
            losses = [
                float(Multibatch(scale=self._scale, theta=t, same_share=self._share)(batch))
                for t in candidates
            ]
        return float(candidates[int(np.argmin(losses))])


def _flat(gradients: Sequence[Tensor]) -> Tensor:
    return torch.cat([gradient.reshape(-1) for gradient in gradients])


def slope(points: Sequence[Variance], least_k: int, most_k: int) -> float:
    """Slope of log variance against log k by least squares, over k in a range."""
    used = [point for point in points if least_k <= point.k <= most_k]
    logs = np.log([[point.k, point.variance] for point in used])
    return float(np.polyfit(logs[:, 0], logs[:, 1], 1)[0])
