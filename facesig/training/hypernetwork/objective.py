"""What all answers of a batch are judged by.

Where two images are of known people, the truth is their labels; else what the teacher thinks:
the cosine of its signatures as a probability, ``sigmoid((cosine - MIDDLE) / WIDTH)``. Weighted
binary cross-entropy: the pairs of one person, a few in a thousand, count as much as all others; of
the others those that the verifier takes for the person count most (their gradient is largest).
Where false accepts are to be one in a thousand, the few worst others of each person decide, which
the mean over all hardly sees: ``contrast`` is about them alone.

Where one threshold serves everybody, ``above`` says most directly what is wanted of mates.

An image against its own enrolment is no trial: it counts in ``contrast`` alone, and there only
where nobody knows another image of the person.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

MIDDLE, WIDTH = 0.40, 0.05
"""Of the teacher's cosines, less their mean: half of the pairs at ``MIDDLE`` are of one person."""


TEMPERATURE = 24.0
"""Of ``contrast``: what cosines are multiplied by."""

SHARE = 0.02
"""Of the strangers, those who score highest, that mates are to be above."""

EVERY = 8
"""Of the strangers that score highest each so-manyth is compared with all mates."""


@dataclass(frozen=True)
class Weights:
    """Of the parts of the objective."""

    follow: float = 20.0
    truth: float = 0.25
    contrast: float = 1.0
    penalty: float = 1e-4
    above: float = 0.0


def truth(teacher: Tensor, enrolled: Tensor, identity: Tensor) -> Tensor:
    """Chance that image i and the image that enrols j are of one person, (n, n).

    Args:
        teacher: (n, d) unit signatures of the images.
        enrolled: the same of those that enrol.
        identity: (n,) of the images, and of those that enrol; -1 where unknown.
    """
    chance = torch.sigmoid((teacher @ enrolled.T - MIDDLE) / WIDTH)
    return torch.where(
        labelled(identity), (identity[:, None] == identity[None]).to(chance.dtype), chance
    )


def labelled(identity: Tensor) -> Tensor:
    """Which images (n,) and enrolments have labels that say whether they are of one person."""
    known = identity >= 0
    return known[:, None] & known[None]


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
        cosines: (n, n), what answers stand for before they are scaled; image i is of enrolment i,
            of another photo of the person where there is one.
        wanted: (n, n) chances of one person; others of more than a half are left out.
    """
    own = torch.eye(len(cosines), dtype=torch.bool, device=cosines.device)
    logits = (TEMPERATURE * cosines).masked_fill((wanted > 0.5) & ~own, float("-inf"))
    target = torch.arange(len(cosines), device=cosines.device)
    return 0.5 * (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target))


def standing(cosines: Tensor, strangers: Tensor) -> Tensor:
    """Answers (n, m) less the mean over each enrolment's strangers, over their deviation.

    As a kit does it with strangers of its own; here they are those of the batch, (n, m) bool.
    """
    counted = strangers.to(cosines.dtype)
    count = counted.sum(dim=0).clamp_min(2.0)
    mean = (cosines * counted).sum(dim=0) / count
    apart = cosines - mean
    variance = (apart.square() * counted).sum(dim=0) / (count - 1.0)
    return apart / variance.clamp_min(1e-12).sqrt()


def above(
    scores: Tensor,
    mates: Tensor,
    strangers: Tensor,
    share: float = SHARE,
    sharpness: float = 1.0,
) -> Tensor:
    """How far mates are from scoring above the highest of the strangers, on average.

    Args:
        scores: (n, m) that one threshold serves.
        mates: (n, m), whether image i and enrolment j are of one person, by two photos.
        strangers: (n, m), whether they are of two.
        share: of the strangers, those who score highest.
        sharpness: what differences of scores are multiplied by.
    """
    own, others = scores[mates], scores[strangers]
    highest = others.topk(math.ceil(share * len(others))).values[::EVERY]
    apart = sharpness * (highest[None] - own[:, None])
    return F.softplus(apart).sum() / max(apart.numel(), 1)
