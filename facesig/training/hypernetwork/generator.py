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
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

HIDDEN = 256
SCALE, SHIFT = 16.0, 0.35
"""At the start an answer is ``SCALE`` times the cosine less ``SHIFT``."""

LEAST_LENGTH = 0.05
"""Of the mean length: what divides an answer is never less."""


class Generator(nn.Module):
    """Signatures (m, length) to heads over ``features`` numbers.

    Args:
        projection: (length, features), weights of the trunk's last layer; its bias is left out.
        offset: (length,), that bias.
    """

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
