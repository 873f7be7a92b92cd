"""The hypernetwork h: from signatures of enrolments to the heads of verifiers.

A verifier's answer to an image with features x (what its convolutions give, all at least 0) is

    answer = (w . x + b) / (v . x + c)

in logits: above 0 it is more likely that person than not, where both are as frequent. w and b are
the person's own, v and c everybody's: v . x + c stands for how strongly the features speak (the
length that the projected signature would have), without which a blurred face and a sharp one want
different thresholds. It costs one more product with the features.

w is the projection of the trunk, turned round: w = P^T g, with g the enrolment's signature after a
residual perceptron that starts at zero. So at the start an answer is the cosine of the projected
features and the signature, and h can only learn to do better.

As of the network that a run trains, an average of the generator's weights is kept, measured and
shipped: the averaged trunk's features are not those that the last weights were learnt on.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

HIDDEN = 256
SCALE, SHIFT = 16.0, 0.35
"""At the start an answer is ``SCALE`` times the cosine less ``SHIFT``."""

LEAST_LENGTH = 0.05
"""Of the mean length: what divides an answer is never less."""


AVERAGE = "average."
"""What the averaged weights' names begin with."""


class Generator(nn.Module):
    """Signatures (m, length) to heads over ``features`` numbers.

    Args:
        projection: (length, features), weights of the trunk's last layer; its bias is left out.
        offset: (length,), that bias.

    Attributes:
        average: a generator of averaged weights, from ``begin_average`` on.
    """

    average: Generator | None
    averaged: Tensor

    def __init__(self, projection: Tensor, offset: Tensor) -> None:
        super().__init__()
        length, features = projection.shape
        self.projection = nn.Parameter(projection.detach().clone())
        self.offset = nn.Parameter(offset.detach().clone())
        self.hidden = nn.Linear(length, HIDDEN)
        self.change = nn.Linear(HIDDEN, length)
        self.bias = nn.Linear(HIDDEN, 1)
        nn.init.zeros_(self.change.weight)
        nn.init.zeros_(self.change.bias)
        nn.init.zeros_(self.bias.weight)
        nn.init.constant_(self.bias.bias, -SHIFT)
        self.log_scale = nn.Parameter(torch.tensor(SCALE).log())
        self.norm = nn.Parameter(torch.zeros(features))
        self.norm_offset = nn.Parameter(torch.ones(1))

        self.average = None

    def begin_average(self) -> None:
        """Keep an average of the weights, saved with them; ``follow`` moves it."""
        self.average = copy.deepcopy(self).requires_grad_(False)
        self.register_buffer("averaged", torch.zeros((), dtype=torch.int64))

    @torch.no_grad()
    def follow(self, keep: float) -> None:
        """One step of the average, as of a run's network: the first ones count evenly."""
        assert self.average is not None
        step = int(self.averaged)
        share = 1.0 - min(keep, (step + 1) / (step + 10))
        for ours, theirs in zip(self.average.parameters(), self._own(), strict=True):
            ours.lerp_(theirs, share)
        self.averaged += 1

    def _own(self) -> list[Tensor]:
        return [each for name, each in self.named_parameters() if not name.startswith(AVERAGE)]

    @torch.no_grad()
    def fit_norm(self, features: Tensor) -> None:
        """Solve for v and c by the lengths of projected features (n, features)."""
        lengths = (features @ self.projection.T + self.offset).norm(dim=1).double()
        x = torch.cat([features, features.new_ones(len(features), 1)], dim=1).double()
        gram = x.T @ x
        gram += (
            1e-3
            * gram.diagonal().mean()
            * torch.eye(len(gram), dtype=gram.dtype, device=gram.device)
        )
        solved = torch.linalg.solve(gram, x.T @ lengths)
        self.norm.copy_(solved[:-1])
        self.norm_offset.copy_(solved[-1:])

    @torch.no_grad()
    def take(self, kit: Mapping[str, NDArray[np.float32]], projection: Tensor) -> None:
        """Begin as a kit's weights, by the names of its members, whose answers have no shift.

        Args:
            kit: weights.
            projection: as it was before the features that it reads were scaled to those which
                ``self.projection`` reads; the strength reads the same.
        """
        weights = {name: torch.from_numpy(np.array(value)) for name, value in kit.items()}
        self.hidden = _linear(weights["hidden.weight"], weights["hidden.bias"])
        self.change = _linear(weights["change.weight"], weights["change.bias"])
        self.bias = nn.Linear(self.hidden.out_features, 1)
        nn.init.zeros_(self.bias.weight)
        nn.init.constant_(self.bias.bias, -SHIFT)
        scaled = self.projection.norm(dim=0) / projection.norm(dim=0).clamp_min(1e-12)
        self.norm.copy_(weights["strength"] * scaled)
        self.norm_offset.copy_(weights["strength.offset"])

    def heads(self, signatures: Tensor) -> tuple[Tensor, Tensor]:
        """W (m, features) and b (m,) of enrolments by unit signatures (m, length).

        They answer in logits: the scale is multiplied in.
        """
        hidden = F.relu(self.hidden(signatures))
        wanted = F.normalize(signatures + self.change(hidden), dim=1)
        scale = self.log_scale.exp()
        return scale * wanted @ self.projection, scale * wanted @ self.offset

    def shifts(self, signatures: Tensor) -> Tensor:
        """What is added to an enrolment's answers, (m,)."""
        shift: Tensor = self.bias(F.relu(self.hidden(signatures)))[:, 0]
        return self.log_scale.exp() * shift

    def lengths(self, features: Tensor) -> Tensor:
        """What divides the answers to images, (n,)."""
        lengths = features @ self.norm + self.norm_offset
        return lengths.clamp_min(LEAST_LENGTH * float(lengths.detach().mean().clamp_min(1e-6)))

    def forward(self, features: Tensor, signatures: Tensor) -> Tensor:
        """Answers of all enrolments (columns) to all images (rows), (n, m) logits."""
        weights, biases = self.heads(signatures)
        shares = (features @ weights.T + biases) / self.lengths(features)[:, None]
        return shares + self.shifts(signatures)


def _linear(weight: Tensor, bias: Tensor) -> nn.Linear:
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.weight.copy_(weight)
    made.bias.copy_(bias)
    return made


def shipped(losses: Mapping[str, Any]) -> dict[str, Any]:
    """Of a checkpoint's generator the averaged weights, by name; of an older one its only ones."""
    average = {k.removeprefix(AVERAGE): v for k, v in losses.items() if k.startswith(AVERAGE)}
    return average or dict(losses)
