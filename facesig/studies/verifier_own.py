"""How far one person's own gradient gets: a ceiling of what is written in one pass.

Some people of LFW's View 1 get a network each. It begins as what the kit writes, in floats, and is
trained on views of the one photo that enrols, which are to score above the strangers of a batch who
score highest (``facesig.training.hypernetwork.objective.above``): its head alone, or its head and
all of its convolutions. Nobody else's weights change with it, and no other photo of the person is
seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import DataError
from facesig.evaluation.crops import CropFile
from facesig.evaluation.pairs import read_pairs
from facesig.evaluation.persons import persons_by_folder
from facesig.export.verifiers.strangers import both_ways
from facesig.network import VERIFIER
from facesig.network.verifier import SIZE
from facesig.progress import Start, silent
from facesig.runtime.embedder import Embedder
from facesig.studies.inputs import training_files
from facesig.studies.trials import least_of
from facesig.training.augment import IDENTITY, Augmentation, Draws, render_batch, view_maps
from facesig.training.geometry import INPUT, MARGIN
from facesig.training.hypernetwork.objective import above
from facesig.training.hypernetwork.refit import size_of
from facesig.training.hypernetwork.task import features, trunk
from facesig.training.inference import centres
from facesig.training.network import FaceNet, Unit, offset
from facesig.training.restart import fill_kit
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import enrolment_of, head_of
from facesig.verifier.kit import Kit

LEAST_PHOTOS = 4
"""Of a person in View 1, one of which enrols."""

VIEWS, STRANGERS = 32, 224
"""Of a batch."""

LEARNT, COHORT = 4_000, 2_000
"""Training faces that batches draw from, and others that a person's threshold goes by."""

RATES = (0.005, 0.02)
"""Of Adam, in tenths of each weight's mean size."""

_ROWS = 512

Views = NDArray[np.uint8]


@dataclass(frozen=True)
class Plan:
    """Of the runs.

    Attributes:
        people: with a network each. steps: of each run. seed: of people, batches and views.
    """

    people: int
    steps: int = 60
    seed: int = 1


def own_networks(
    kit: Kit,
    embedder: Embedder,
    data: Path,
    lfw: Path,
    plan: Plan,
    start: Start = silent,
) -> Iterator[str]:
    """Train, and say what it gave.

    Args:
        kit: that the networks begin as.
        embedder: of the kit; enrols and aligns.
        data: folder with train-*.parquet, for strangers.
        lfw: folder with lfw.parquet and View 1's lists.
        plan: of the runs.
        start: where progress goes.

    Raises:
        DataError: a file is missing or malformed, or fewer people have so many photos.
    """
    shown = CropFile(lfw / "lfw.parquet", INPUT + 2 * MARGIN)
    lists = [read_pairs(lfw / f"lfw_view1_{name}.csv", shown.names) for name in ("train", "test")]
    rows = np.union1d(lists[0].rows, lists[1].rows)
    persons = persons_by_folder([shown.names[row] for row in rows])
    chosen = _people(persons, plan)
    strangers = CropFile(training_files(data)[0])
    images = _aligned(embedder, (_centre(shown.crop(int(row))) for row in rows), len(rows), start)
    faces = _aligned(
        embedder, (strangers.crop(i) for i in range(LEARNT + COHORT)), LEARNT + COHORT, start
    )
    found: dict[Way, list[tuple[NDArray[np.float32], NDArray[np.float32]]]] = {}
    progress = start("people", len(chosen))
    for k, place in enumerate(chosen):
        stored = shown.crop(int(rows[place]))
        enrolment = enrolment_of(both_ways(embedder, _centre(stored)))
        views = _views(embedder, stored, [plan.seed, k])
        for way in _WAYS:
            own = Own(kit, enrolment)
            own.train_on(views, faces[:LEARNT], way, plan.steps, [plan.seed, k])
            scores = own.standing(images, faces[LEARNT:])
            mates = persons == persons[place]
            mates[place] = False
            others = persons != persons[place]
            found.setdefault(way, []).append((scores[mates], scores[others]))
        progress.fresh(1)
    yield from _said(found, plan)


@dataclass(frozen=True)
class Way:
    """What of a network a gradient moves.

    Attributes:
        layers: "", which is nothing, "head" or "all". rate: one of ``RATES``; 0 of nothing.
    """

    layers: str
    rate: float

    def __str__(self) -> str:
        if not self.layers:
            return "as the kit writes them"
        moved = "head" if self.layers == "head" else "all layers"
        return f"{moved} by gradient at {self.rate:g}"


_WAYS = (Way("", 0.0), *(Way(layers, rate) for layers in ("head", "all") for rate in RATES))


class Own(nn.Module):
    """A person's network, in floats."""

    def __init__(self, kit: Kit, enrolment: NDArray[np.float64]) -> None:
        super().__init__()
        self.net = FaceNet(VERIFIER)
        fill_kit(self.net, kit)
        self.net.eval().requires_grad_(False)
        head = head_of(kit, enrolment)
        self.weight = nn.Parameter(torch.from_numpy(head.weight.astype(np.float32)))
        self.bias = nn.Parameter(torch.from_numpy(head.bias.astype(np.float32)))

    def forward(self, views: Tensor) -> Tensor:
        """Scores (n,) of aligned faces, (n, size, size, 3) uint8 RGB."""
        wanted, strength = (features(self.net, views) @ self.weight.T + self.bias).unbind(dim=1)
        return wanted / strength.clamp_min(LEAST_STRENGTH)

    def train_on(
        self, views: Views, strangers: Views, way: Way, steps: int, seed: Sequence[int]
    ) -> None:
        """Views of the person are to score above strangers."""
        if not way.layers:
            return
        rng = np.random.default_rng(seed)
        moved: list[Tensor] = [self.weight, self.bias]
        if way.layers == "all":
            moved += [each for unit in trunk(self.net) for each in _weights(unit)]
        optim = torch.optim.Adam(
            [{"params": [each], "size": size_of(each.requires_grad_(), 1e-3)} for each in moved],
            betas=(0.9, 0.99),
        )
        for step in range(steps):
            for group in optim.param_groups:
                group["lr"] = 0.1 * way.rate * group["size"] * (1.0 - step / steps)
            mates = views[rng.choice(len(views), VIEWS, replace=False)]
            others = strangers[rng.choice(len(strangers), STRANGERS, replace=False)]
            scores = self(torch.from_numpy(np.concatenate([mates, others])))
            own = torch.arange(len(scores)) < VIEWS
            value = above(scores, own, ~own)
            optim.zero_grad()
            torch.autograd.backward(value)
            optim.step()

    @torch.no_grad()
    def standing(self, images: Views, cohort: Views) -> NDArray[np.float32]:
        """Scores of images less the mean over the cohort, over its deviation."""
        own, strangers = (
            torch.cat([self(torch.from_numpy(some)) for some in _parts(each)])
            for each in (images, cohort)
        )
        scores: NDArray[np.float32] = ((own - strangers.mean()) / strangers.std()).numpy()
        return scores


def _weights(unit: Unit) -> tuple[Tensor, Tensor]:
    return unit.op.weight, offset(unit)


def _parts(images: Views) -> Iterator[Views]:
    for first in range(0, len(images), _ROWS):
        yield images[first : first + _ROWS]


def _people(persons: NDArray[np.int64], plan: Plan) -> NDArray[np.int64]:
    """Places of the images that enrol."""
    rng = np.random.default_rng([plan.seed, 1])
    several = np.flatnonzero(np.bincount(persons) >= LEAST_PHOTOS)
    if len(several) < plan.people:
        raise DataError(
            f"expected {plan.people} people with {LEAST_PHOTOS} photos, got {len(several)} (lfw)"
        )
    some = rng.permutation(several)[: plan.people]
    return np.array([rng.choice(np.flatnonzero(persons == one)) for one in some])


def _centre(stored: Views) -> Views:
    centre: Views = centres(stored[None])[0]
    return centre


def _aligned(embedder: Embedder, crops: Iterator[Views], count: int, start: Start) -> Views:
    progress = start("faces", count)
    faces = np.empty((count, SIZE, SIZE, 3), np.uint8)
    for i, crop in enumerate(crops):
        faces[i] = embedder.align_crop(crop, SIZE)
        progress.fresh(1)
    return faces


def _views(embedder: Embedder, stored: Views, seed: Sequence[int]) -> Views:
    """The photo moved, turned, mirrored, in other light; the first view is as it is."""
    how = Augmentation().scaled()
    count = 4 * VIEWS
    draws = Draws.of(np.random.default_rng(seed), count)
    maps = view_maps(np.repeat(IDENTITY, count, axis=0), draws, how)
    moved = render_batch(stored[None], np.zeros(count, np.int64), maps, draws, how, INPUT)
    crops = [_centre(stored), *moved]
    return np.stack([embedder.align_crop(crop, SIZE) for crop in crops])


def _said(
    found: dict[Way, list[tuple[NDArray[np.float32], NDArray[np.float32]]]], plan: Plan
) -> Iterator[str]:
    """True accepts at 1e-2 of all strangers, a mean over people, each beside the first way."""
    first: NDArray[np.float64] | None = None
    for way, trials in found.items():
        others = np.sort(np.concatenate([strangers for _, strangers in trials]))
        least = least_of(others, 1e-2)
        shares = np.array([float((mates > least).mean()) for mates, _ in trials])
        line = (
            f"{plan.people} people's own networks, {way}: true accepts {shares.mean():.1%} at 1e-2"
        )
        if first is not None:
            apart = shares - first
            error = apart.std(ddof=1) / np.sqrt(len(apart))
            line += f", {100 * apart.mean():+.1f} +- {100 * error:.1f} points ({plan.steps} steps)"
        first = shares if first is None else first
        yield line
