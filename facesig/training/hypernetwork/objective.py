"""What all answers of a batch are judged by.

Where two images are of known people, the truth is their labels; else what the teacher thinks:
the cosine of its signatures as a probability, ``sigmoid((cosine - MIDDLE) / WIDTH)``. Weighted
binary cross-entropy: the pairs of one person, a few in a thousand, count as much as all others; of
the others those that the verifier takes for the person count most (their gradient is largest).
Where false accepts are to be one in a thousand, the few worst others of each person decide, which
the mean over all hardly sees: ``contrast`` is about them alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

MIDDLE, WIDTH = 0.40, 0.05
"""Of the teacher's cosines, less their mean: half of the pairs at ``MIDDLE`` are of one person."""


TEMPERATURE = 24.0
"""Of ``contrast``: what cosines are multiplied by."""


@dataclass(frozen=True)
class Weights:
    """Of the parts of the objective."""

    follow: float = 20.0
    truth: float = 0.25
    contrast: float = 1.0
    penalty: float = 1e-4


def truth(teacher: Tensor, identity: Tensor) -> Tensor:
    """Chance that images i and j are of one person, (n, n)."""
    chance = torch.sigmoid((teacher @ teacher.T - MIDDLE) / WIDTH)
    known = identity >= 0
    both = known[:, None] & known[None]
    return torch.where(both, (identity[:, None] == identity[None]).to(chance.dtype), chance)


def judged(answers: Tensor, wanted: Tensor, counted: Tensor) -> Tensor:
    """Weighted cross-entropy of answers (n, m) in logits; pairs that do not count have weight 0."""
    same = wanted * counted
    other = (1.0 - wanted) * counted
    weight = same / same.sum().clamp_min(1e-6) + other / other.sum().clamp_min(1e-6)
    plain = F.binary_cross_entropy_with_logits(answers, wanted, reduction="none")
    return 0.5 * (weight * plain).sum()


def contrast(cosines: Tensor, wanted: Tensor) -> Tensor:
    """InfoNCE: every image among all enrolments, and every enrolment among all images.

    Args:
        cosines: (n, n), what answers stand for before they are scaled; image i is of enrolment i.
        wanted: (n, n) chances of one person; others of more than a half are left out.
    """
    own = torch.eye(len(cosines), dtype=torch.bool, device=cosines.device)
    logits = (TEMPERATURE * cosines).masked_fill((wanted > 0.5) & ~own, float("-inf"))
    target = torch.arange(len(cosines), device=cosines.device)
    return 0.5 * (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target))
