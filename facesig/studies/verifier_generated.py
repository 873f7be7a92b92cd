"""What a generated convolution adds to a generated head.

The last convolution gets a change of its own for each person: ``DIRECTIONS`` tensors of its shape
that all people share, times as many numbers that a perceptron writes from the enrolment. The sum
over directions commutes with the convolution, so what each direction gives of an image is computed
once, and all enrolments of a batch meet all its images. What all people
share of the convolutions stays as the kit's integers have it, in float32.

Beside it the generated head alone learns from the same batches for as many steps. Both mind what a
refit minds (``facesig.training.hypernetwork.refit``): a mate, by another photo than the one that
enrols, is to score above the strangers who score highest. Simpler than there, an image is seen as
it is and mirrored only, and scores are brought to mean 0 and deviation 1 by the strangers of the
batch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import DataError
from facesig.evaluation.pairs import read_pairs
from facesig.evaluation.persons import persons_by_folder
from facesig.network import VERIFIER
from facesig.network.verifier import CONVOLUTIONS, SIDE
from facesig.progress import Start, silent
from facesig.studies.trials import least_of, trials_of
from facesig.studies.verifier_written import Written
from facesig.training.data import FaceTable, load_faces, load_parquet
from facesig.training.hypernetwork.objective import above, standing
from facesig.training.hypernetwork.pairs import Mates
from facesig.training.hypernetwork.refit import judged, size_of
from facesig.training.hypernetwork.task import trunk
from facesig.training.inference import centres, embed, predict_similarity
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised, warp
from facesig.training.restart import fill_kit, load_alignment, read_start, started
from facesig.verifier.kit import Kit
from facesig.verifier.make import require_base

DIRECTIONS = 16
"""Of the last convolution's change."""

BATCH = 192
"""Images of a step, and as many enrolments."""

RATE = 4e-3
"""Of Adam, as a share of each weight's mean size, falling straight to 0."""

COHORT = 2_000
"""Training people, of whom nothing else is learnt, by whom answers are brought to mean 0 and
deviation 1 in the end."""

_ROWS, _COLUMNS = 256, 64


@dataclass(frozen=True, eq=False)
class Shown:
    """Faces as the last convolution meets them.

    Attributes:
        persons: (n,) who they show.
        teacher: (n, d) signatures of unit norm by which labels are checked, or None.
        enrolments: (n, 128) of unit norm, of each face and its mirror image.
        views: (n, 2, channels, side, side) float16: what the convolutions before the last give of
            the face and of its mirror image.
    """

    persons: NDArray[np.int64]
    teacher: NDArray[np.float32] | None
    enrolments: Tensor
    views: Tensor


def generated_convolution(
    kit: Kit,
    base: Path,
    data: Path,
    lfw: Path,
    cache: Path,
    steps: int,
    seed: int = 1,
    start: Start = silent,
) -> Iterator[str]:
    """Train both, and say what View 1 thinks of them.

    Args:
        kit: that both begin as.
        base: float model file that enrols and aligns.
        data: folder with train-*.parquet, of which faces of people with several photos teach.
        lfw: folder with lfw.parquet and View 1's lists.
        cache: folder of decoded images.
        steps: of each run.
        seed: of batches and weights.
        start: where progress goes.

    Raises:
        DataError: a file is missing or malformed, or too few people have several photos.
        ModelError: the model file is missing, or no float embedder.
        VerifierBaseError: it is none that the kit goes with.
    """
    model = read_start(base)
    require_base(kit.about.bases, model.model_id, str(base))
    net = FaceNet(VERIFIER)
    fill_kit(net, kit)
    load_alignment(net, base)
    embedder = started(model.network, base)
    tried = _lfw_shown(lfw, net, embedder, cache, start)
    faces = load_faces([data], cache)
    learnt, strangers = _known(faces, seed)
    known = _shown(faces, learnt, faces.identity[learnt], net, embedder, start)
    cohort = _shown(faces, strangers, faces.identity[strangers], net, embedder, start)
    alone: Accepted | None = None
    for directions in (0, DIRECTIONS):
        torch.manual_seed(seed)
        *_, last = trunk(net)
        written = Written(kit, last, directions)
        if not directions:
            found = _accepted(written, tried, cohort.views[:, 0])
            yield f"generated head, in floats, as it is: {found}"
        _train(written, known, steps, seed, start)
        found = _accepted(written, tried, cohort.views[:, 0])
        what = f"and {directions} directions of the last convolution" if directions else "alone"
        beside = "" if alone is None else f", {found.beside(alone)}"
        alone = found
        yield f"generated head {what}, {steps:,} steps: {found}{beside}"


@dataclass(frozen=True, eq=False)
class Accepted:
    """What View 1 thinks: of each mate its person, and whether it is let in at 1e-2 and at 1e-3."""

    persons: NDArray[np.int64]
    let_in: NDArray[np.bool_]

    def __str__(self) -> str:
        loose, tight = self.let_in.mean(axis=1)
        return f"true accepts {loose:.1%} at 1e-2, {tight:.1%} at 1e-3"

    def beside(self, other: Accepted) -> str:
        """The difference at 1e-2, with its standard error over persons."""
        apart = self.let_in[0].astype(float) - other.let_in[0]
        mean, count = apart.mean(), np.bincount(self.persons)
        rest = np.bincount(self.persons, apart) - mean * count
        error = np.sqrt(np.square(rest).sum()) / count.sum()
        return f"{100 * mean:+.2f} +- {100 * error:.2f} points at 1e-2"


def _lfw_shown(lfw: Path, net: FaceNet, embedder: FaceNet, cache: Path, start: Start) -> Shown:
    path = lfw / "lfw.parquet"
    faces = load_parquet([path], cache)
    if faces.names is None:
        raise DataError(f"expected images with names, got none ({path})")
    lists = [read_pairs(lfw / f"lfw_view1_{name}.csv", faces.names) for name in ("train", "test")]
    rows = np.union1d(lists[0].rows, lists[1].rows)
    persons = persons_by_folder([faces.names[row] for row in rows])
    return _shown(faces, rows, persons, net, embedder, start)


def _known(faces: FaceTable, seed: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows of people with several photos, and a cohort's: other people, one photo of each."""
    known = np.flatnonzero(faces.identity >= 0)
    count = np.bincount(faces.identity[known])
    people = np.random.default_rng([seed, 6]).permutation(np.flatnonzero(count))
    strangers, others = people[:COHORT], people[COHORT:]
    rows = np.flatnonzero(np.isin(faces.identity, others[count[others] > 1]))
    if len(rows) < BATCH:
        raise DataError(
            f"expected {BATCH} faces of people with two or more, beside {COHORT} other people, got "
            f"{len(rows)} (data)"
        )
    _, first = np.unique(faces.identity[known], return_index=True)
    return rows, known[first[np.isin(faces.identity[known[first]], strangers)]]


@torch.no_grad()
def _shown(
    faces: FaceTable,
    rows: NDArray[np.int64],
    persons: NDArray[np.int64],
    net: FaceNet,
    embedder: FaceNet,
    start: Start,
) -> Shown:
    net.eval()
    progress = start("faces", len(rows))
    layer = CONVOLUTIONS[-1]
    enrolments = torch.empty(len(rows), embedder.arch.signature_length)
    views = torch.empty(len(rows), 2, layer.cin, SIDE * 2, SIDE * 2, dtype=torch.float16)
    for first in range(0, len(rows), _ROWS):
        stored = np.stack([faces.images[row] for row in rows[first : first + _ROWS].tolist()])
        both = [stored, np.ascontiguousarray(stored[:, :, ::-1])]
        one, other = (
            torch.from_numpy(embed(embedder, each, precision=torch.float32)) for each in both
        )
        at = slice(first, first + len(stored))
        enrolments[at] = F.normalize(one + other, dim=1)
        views[at] = torch.stack([_before_last(net, each) for each in both], dim=1)
        progress.fresh(len(stored))
    teacher = None if faces.teacher is None else faces.teacher[rows]
    return Shown(persons, teacher, enrolments, views)


def _before_last(net: FaceNet, stored: NDArray[np.uint8]) -> Tensor:
    """What all convolutions but the last give of stored crops, float16."""
    similarity = torch.from_numpy(predict_similarity(net, stored, precision=torch.float32))
    images = normalised(torch.from_numpy(centres(stored)), net.dtype)
    x = warp(images, similarity, net.arch.warp.size)
    *before, _ = trunk(net)
    for unit in before:
        x = unit(x)
    return x.half()


def _train(written: Written, known: Shown, steps: int, seed: int, start: Start) -> None:
    weights = [each for each in written.parameters() if each.requires_grad]
    optim = torch.optim.Adam(
        [{"params": [each], "size": size_of(each, 1e-2)} for each in weights], betas=(0.9, 0.99)
    )
    mates, progress = Mates(known.persons, seed), start("steps", steps)
    for step in range(steps):
        rng = np.random.default_rng([seed, 9, step])
        rows = rng.choice(len(known.persons), BATCH, replace=False)
        others = mates.of(rows, step)
        views = known.views[rows, rng.integers(0, 2, BATCH)].float()
        same, strangers = judged(known.persons, known.teacher, rows, others)
        scores = standing(written(views, known.enrolments[others]), strangers)
        value = above(scores, same, strangers)
        for group in optim.param_groups:
            group["lr"] = RATE * group["size"] * (1.0 - step / steps)
        optim.zero_grad()
        torch.autograd.backward(value)
        optim.step()
        progress.fresh(1)


@torch.no_grad()
def _accepted(written: nn.Module, tried: Shown, cohort: Tensor) -> Accepted:
    """Every image enrolled, and tried against all others as it is."""
    columns = []
    images, strangers = tried.views[:, 0].float(), cohort.float()
    for first in range(0, len(tried.persons), _COLUMNS):
        enrolments = tried.enrolments[first : first + _COLUMNS]
        others = _all(written, strangers, enrolments)
        own = _all(written, images, enrolments)
        columns.append((own - others.mean(dim=0)) / others.std(dim=0))
    scores = torch.cat(columns, dim=1).double().numpy()
    mates, unknown = trials_of(scores, tried.persons)
    let_in = np.stack([mates > least_of(unknown, rate) for rate in (1e-2, 1e-3)])
    # The mates come row by row, and one image's are all of its person.
    each = np.bincount(tried.persons)[tried.persons] - 1
    return Accepted(np.repeat(tried.persons, each), let_in)


def _all(written: nn.Module, views: Tensor, enrolments: Tensor) -> Tensor:
    parts = [written(views[i : i + _ROWS], enrolments) for i in range(0, len(views), _ROWS)]
    return torch.cat(parts)
