"""The generator behind frozen convolutions, trained anew on people's other photos.

A kit is all that it needs: the convolutions stay as they are, in integers, and what they gave of
every face is known (``facesig.export.verifiers.looks``). So a step costs a few small products, and
minutes are enough.

What is learnt is what a verifier answers at a door. A person is enrolled by one photo and tried by
another; answers are brought to mean 0 and deviation 1 over strangers by each enrolment, as a kit
folds in; and every mate of a batch is to score above the strangers that score highest, as many as
a threshold lets pass. Averaged weights are what comes out.

Telling each mate from all strangers of its row and column (``objective.contrast``, without pairs of
one photo) gave a point less of true accepts at 1e-2 on LFW's View 1; with the strangers half from
clusters of like faces no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import DataError
from facesig.progress import Start, silent
from facesig.training.hypernetwork.objective import SHARE, above
from facesig.training.hypernetwork.pairs import Mates
from facesig.verifier import LEAST_STRENGTH

Arrays = Mapping[str, NDArray[np.float32]]

COHORT = 1_024
"""Faces of a step by which its scores' mean and deviation go."""

LEAST_SIZE = 3e-3
"""Of a weight's entries, by which its rate goes."""

SAME_PERSON = 0.6
"""Cosine of the teacher's signatures from which faces under two names are no strangers, ..."""

OTHER_PERSON = 0.15
"""... and below which faces under one name are no mates: labels err."""


@dataclass(frozen=True)
class Plan:
    """Of a refit.

    Attributes:
        steps: taken.
        batch: images, and as many enrolments, of people with several photos; of who has n times as
            many ``n ** 0.5`` times as many are drawn.
        share: of the strangers, those who score highest, that mates are to be above.
        rate: of Adam, in tenths of each weight's mean size; it rises over ``warmup`` steps, and
            falls straight to 0 over the last ``decay`` of all.
        sharpness: what differences of scores are multiplied by.
        keep: averaging factor of the weights, a step.
        seed: of the batches.
    """

    steps: int = 800
    batch: int = 512
    share: float = SHARE
    rate: float = 4e-4
    warmup: int = 100
    decay: float = 0.6
    sharpness: float = 1.0
    keep: float = 0.998
    seed: int = 1


@dataclass(frozen=True, eq=False)
class Known:
    """Faces that a refit learns from.

    Attributes:
        persons: (n,) who they show.
        enrolments: (n, length) of unit norm.
        features: (n, views, features).
        teacher: (n, d) signatures of unit norm, by which labels are checked, NaN where there is
            none; None checks nothing.
    """

    persons: NDArray[np.int64]
    enrolments: NDArray[np.float32]
    features: NDArray[np.float32]
    teacher: NDArray[np.float32] | None


class Refitted(nn.Module):
    """A kit's weights behind its convolutions; ``weights`` by the names of a kit's members."""

    def __init__(self, weights: Arrays) -> None:
        super().__init__()
        self.weights = nn.ParameterDict(
            {
                _key(name): nn.Parameter(torch.from_numpy(np.array(value, np.float32)))
                for name, value in weights.items()
            }
        )

    def __getitem__(self, name: str) -> Tensor:
        found: Tensor = self.weights[_key(name)]
        return found

    def shown(self, features: Tensor) -> Tensor:
        """What enrolments are multiplied with, (n, length): ``projected`` of the export."""
        strength = (features @ self["strength"] + self["strength.offset"]).clamp_min(LEAST_STRENGTH)
        return (features @ self["projection"].T + self["offset"]) / strength[:, None]

    def wanted(self, enrolments: Tensor) -> Tensor:
        """What images are multiplied with, (m, length) of unit norm: ``direction`` of the head."""
        hidden = F.relu(enrolments @ self["hidden.weight"].T + self["hidden.bias"])
        change = hidden @ self["change.weight"].T + self["change.bias"]
        return F.normalize(enrolments + change, dim=1)

    def forward(self, features: Tensor, enrolments: Tensor, cohort: Tensor) -> Tensor:
        """Scores (n, m) of images for enrolments; ``cohort`` are features of strangers."""
        strangers, wanted = self.shown(cohort), self.wanted(enrolments)
        mean = strangers.mean(dim=0)
        apart = strangers - mean
        covariance = apart.T @ apart / (len(apart) - 1)
        spread = ((wanted @ covariance) * wanted).sum(dim=1).clamp_min(1e-12).sqrt()
        return (self.shown(features) - mean) @ (wanted / spread[:, None]).T


def refit(weights: Arrays, known: Known, plan: Plan, start: Start = silent) -> Arrays:
    """Weights that know people better.

    Args:
        weights: of a kit, by the names of its members.
        known: faces.
        plan: of the run.
        start: where progress goes.

    Raises:
        DataError: too few people have several photos.
    """
    net = Refitted(weights)
    average = [each.detach().clone() for each in net.parameters()]
    optim = torch.optim.Adam(
        [{"params": [each], "size": size_of(each, LEAST_SIZE)} for each in net.parameters()],
        betas=(0.9, 0.99),
    )
    progress = start("steps", plan.steps)
    for step, trial in enumerate(_trials(known, plan)):
        rate = 10.0 * plan.rate * _share(plan, step)
        for group in optim.param_groups:
            group["lr"] = rate * group["size"]
        value = lost(net(trial.features, trial.enrolments, trial.cohort), trial, plan)
        optim.zero_grad()
        torch.autograd.backward(value)
        optim.step()
        keep = min(plan.keep, (step + 1) / (step + 10))
        with torch.no_grad():
            for ours, theirs in zip(average, net.parameters(), strict=True):
                ours.lerp_(theirs, 1.0 - keep)
        progress.fresh(1)
    names = [name for name in weights if _key(name) in net.weights]
    order = {id(each): mean for each, mean in zip(net.parameters(), average, strict=True)}
    return {name: order[id(net[name])].numpy() for name in names}


@dataclass(frozen=True, eq=False)
class Trial:
    """A batch.

    Attributes:
        features: (n, features) of images. enrolments: (n, length), image i's person by i's.
        cohort: (k, features) of faces, strangers to nearly all.
        mates: (n, n) whether image i and enrolment j are of one person, by two photos.
        strangers: (n, n) whether they are of two.
    """

    features: Tensor
    enrolments: Tensor
    cohort: Tensor
    mates: Tensor
    strangers: Tensor


def judged(
    persons: NDArray[np.int64],
    teacher: NDArray[np.float32] | None,
    first: NDArray[np.int64],
    second: NDArray[np.int64],
) -> tuple[Tensor, Tensor]:
    """Which of the faces ``first`` and enrolments ``second`` are mates, and which strangers.

    Args:
        persons: of all faces.
        teacher: signatures of all; where there is none, labels are taken as they are.
        first: (n,) rows of faces.
        second: (m,) rows of enrolments.

    Returns:
        Two of (n, m) bool.
    """
    same = persons[first][:, None] == persons[second][None]
    alike = np.full(same.shape, np.nan, np.float32)
    if teacher is not None:
        alike = teacher[first] @ teacher[second].T
    apart = first[:, None] != second[None]
    mates, strangers = same & apart & ~(alike < OTHER_PERSON), ~same & ~(alike >= SAME_PERSON)
    return torch.from_numpy(mates), torch.from_numpy(strangers)


def lost(scores: Tensor, trial: Trial, plan: Plan) -> Tensor:
    """How far mates are from scoring above the highest of the strangers, on average."""
    return above(scores, trial.mates, trial.strangers, plan.share, plan.sharpness)


def _trials(known: Known, plan: Plan) -> Iterator[Trial]:
    count = np.bincount(known.persons)[known.persons]
    several = np.flatnonzero(count > 1)
    if len(several) < plan.batch:
        raise DataError(
            f"expected {plan.batch} faces of people with two or more, got {len(several)} (data)"
        )
    chances = count[several] ** -0.5
    mates = Mates(known.persons[several], plan.seed)
    views, length = known.features.shape[1:]
    flat = torch.from_numpy(known.features.reshape(-1, length))
    for step in range(plan.steps):
        rng = np.random.default_rng([plan.seed, 8, step])
        rows = rng.choice(len(several), plan.batch, replace=False, p=chances / chances.sum())
        first, second = several[rows], several[mates.of(rows, step)]
        some = rng.choice(len(known.persons), min(COHORT, len(known.persons)), replace=False)
        places = (each * views + rng.integers(0, views, len(each)) for each in (first, some))
        features, cohort = (flat[place] for place in places)
        mates_of, strangers = judged(known.persons, known.teacher, first, second)
        enrolments = torch.from_numpy(known.enrolments[second])
        yield Trial(features, enrolments, cohort, mates_of, strangers)


def _share(plan: Plan, step: int) -> float:
    """Factor of the rate at a step, 0 to 1."""
    rising = (step + 1) / plan.warmup if plan.warmup else 1.0
    return min(1.0, rising, (plan.steps - step) / max(plan.decay * plan.steps, 1.0))


def size_of(weight: Tensor, least: float) -> float:
    """Mean size of a weight's entries, or ``least``: what is zero may grow a little, too."""
    return max(float(weight.detach().abs().mean()), least)


def _key(name: str) -> str:
    return name.replace(".", "_")  # a parameter's name has no dot
