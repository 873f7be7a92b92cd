"""A network that writes a person's head, and a change of the last convolution."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from facesig.network.verifier import CONVOLUTIONS
from facesig.training.hypernetwork.refit import Refitted
from facesig.training.network import Unit, offset
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.kit import Kit

HIDDEN = 64
"""Of the perceptron that writes how far a person goes in each direction."""

SPREAD = 0.1
"""Size of a direction at the start, as a share of the convolution's weights."""


class Changes(nn.Module):
    """Directions of a convolution, (k, out, in, kernel, kernel), and how far an enrolment goes."""

    def __init__(self, weight: Tensor, length: int, directions: int) -> None:
        super().__init__()
        spread = SPREAD * float(weight.square().mean().sqrt())
        self.weights = nn.Parameter(spread * torch.randn(directions, *weight.shape))
        self.offsets = nn.Parameter(torch.zeros(directions, len(weight)))
        self.hidden = nn.Linear(length, HIDDEN)
        self.amounts = nn.Linear(HIDDEN, directions, bias=False)
        nn.init.zeros_(self.amounts.weight)

    def forward(self, enrolments: Tensor) -> Tensor:
        """Amounts (m, k) of the directions."""
        amounts: Tensor = self.amounts(F.relu(self.hidden(enrolments)))
        return amounts


class Written(nn.Module):
    """A kit's generator, which writes a head, and a change of the last convolution or none."""

    def __init__(self, kit: Kit, last: Unit, directions: int) -> None:
        super().__init__()
        self.head = Refitted(kit.behind)
        weight, bias = last.op.weight.detach().clone(), offset(last).detach().clone()
        self.weight = nn.Parameter(weight, requires_grad=False)
        self.bias = nn.Parameter(bias, requires_grad=False)
        length = len(self.head["offset"])
        self.changes = Changes(weight, length, directions) if directions else None

    def forward(self, views: Tensor, enrolments: Tensor) -> Tensor:
        """Scores (n, m) of images, (n, channels, side, side), for enrolments (m, length)."""
        wanted = self.head.wanted(enrolments)
        own, own_bias = wanted @ self.head["projection"], wanted @ self.head["offset"]
        features = F.relu(self._seen(views, enrolments))
        strength = features @ self.head["strength"] + self.head["strength.offset"]
        shown = (features * own[:, None]).sum(dim=2) + own_bias[:, None]
        scores: Tensor = (shown / strength.clamp_min(LEAST_STRENGTH)).T
        return scores

    def _seen(self, views: Tensor, enrolments: Tensor) -> Tensor:
        """The last convolution's output, (m, n, features); (1, n, features): all the same."""
        plain = _convolved(views, self.weight, self.bias).flatten(1)
        if self.changes is None:
            return plain[None]
        weights, offsets = self.changes.weights, self.changes.offsets
        parts = _convolved(views, weights.flatten(0, 1), offsets.flatten())
        parts = parts.view(*parts.shape[:2], *offsets.shape).permute(2, 0, 1, 3).flatten(1)
        changed: Tensor = self.changes(enrolments) @ parts
        return plain[None] + changed.view(-1, *plain.shape)


def _convolved(views: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """The last convolution's output in the features' order, (n, side * side, channels)."""
    seen = F.conv2d(views, weight, bias, CONVOLUTIONS[-1].stride, CONVOLUTIONS[-1].pad)
    return seen.flatten(2).transpose(1, 2)
