"""What a generated convolution adds to a generated head.

The last convolution gets a change of its own for each person: ``DIRECTIONS`` tensors of its shape
that all people share, times as many numbers that a perceptron writes from the enrolment. The sum
over directions commutes with the convolution, so what each direction gives of an image is computed
once, and all enrolments of a batch meet all its images. The convolutions before it, and their
integers' rounding, stay as the kit has them; in floats.

Beside it the generated head alone learns from the same batches for as many steps, both by what a
refit minds (``facesig.training.hypernetwork.refit``): a mate, by another photo than the one that
enrols, is to score above the strangers who score highest. No image is augmented: it is seen as it
is and mirrored.
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
from facesig.evaluation.pairs import names_in
from facesig.evaluation.persons import persons_by_folder
from facesig.network import VERIFIER
from facesig.network.verifier import CONVOLUTIONS
from facesig.progress import Start, silent
from facesig.training.data import FaceTable, load_faces, load_parquet
from facesig.training.hypernetwork.objective import above, standing
from facesig.training.hypernetwork.pairs import Mates
from facesig.training.hypernetwork.refit import Refitted
from facesig.training.hypernetwork.task import trunk
from facesig.training.inference import centres, embed, predict_similarity
from facesig.training.network import FaceNet, Unit, offset
from facesig.training.pixels import normalised, warp
from facesig.training.restart import fill_kit, load_alignment, read_start, started
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.kit import Kit

DIRECTIONS, HIDDEN = 16, 64
"""Of the last convolution's change; of the perceptron that writes it."""

SPREAD = 0.1
"""Size of a direction at the start, as a share of the convolution's weights."""

BATCH = 192
"""Images of a step, and as many enrolments."""

RATE = 4e-3
"""Of Adam, as a share of each weight's mean size, falling straight to 0."""

COHORT = 2_000
"""Training faces that a person's answers are brought to mean 0 and deviation 1 by."""

_ROWS, _COLUMNS = 256, 64


@dataclass(frozen=True, eq=False)
class Shown:
    """Faces as the last convolution meets them.

    Attributes:
        persons: (n,) who they show.
        enrolments: (n, 128) of unit norm, of each face and its mirror image.
        views: (n, 2, channels, side, side) float16: what the convolutions before the last give of
            the face and of its mirror image.
    """

    persons: NDArray[np.int64]
    enrolments: Tensor
    views: Tensor


class Changes(nn.Module):
    """Directions of a convolution, (k, out, in, kernel, kernel), and how far an enrolment goes."""

    def __init__(self, weight: Tensor, length: int, directions: int) -> None:
        super().__init__()
        spread = SPREAD * float(weight.square().mean().sqrt())
        self.weights = nn.Parameter(spread * torch.randn(directions, *weight.shape))
        self.offsets = nn.Parameter(torch.zeros(directions, len(weight)))
        self.hidden = nn.Linear(length, HIDDEN)
        self.amounts = nn.Linear(HIDDEN, directions)
        nn.init.zeros_(self.amounts.weight)
        nn.init.zeros_(self.amounts.bias)

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
        self.weight = nn.Parameter(weight, requires_grad=directions > 0)
        self.bias = nn.Parameter(bias, requires_grad=directions > 0)
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
    """
    net = FaceNet(VERIFIER)
    fill_kit(net, kit)
    load_alignment(net, base)
    embedder = started(read_start(base).network, base)
    tried = _lfw_shown(lfw, net, embedder, cache, start)
    faces = load_faces([data], cache)
    learnt = _known_shown(faces, net, embedder, seed, start)
    for directions in (0, DIRECTIONS):
        torch.manual_seed(seed)
        *_, last = trunk(net)
        written = Written(kit, last, directions)
        if not directions:
            yield f"generated head, in floats, as it is: {_true_accepts(written, tried, learnt)}"
        _train(written, learnt, steps, seed, start)
        what = f"{directions} directions of the last convolution" if directions else "nothing else"
        found = _true_accepts(written, tried, learnt)
        yield f"generated head and {what}, {steps:,} steps: {found}"


def _lfw_shown(lfw: Path, net: FaceNet, embedder: FaceNet, cache: Path, start: Start) -> Shown:
    path = lfw / "lfw.parquet"
    faces = load_parquet([path], cache)
    if faces.names is None:
        raise DataError(f"expected images with names, got none ({path})")
    names = set(names_in(*(lfw / f"lfw_view1_{name}.csv" for name in ("train", "test"))))
    rows = np.array([row for row, name in enumerate(faces.names) if name in names])
    persons = persons_by_folder([faces.names[row] for row in rows])
    return _shown(faces, rows, persons, net, embedder, start)


def _known_shown(
    faces: FaceTable, net: FaceNet, embedder: FaceNet, seed: int, start: Start
) -> Shown:
    known = np.flatnonzero(faces.identity >= 0)
    several = np.bincount(faces.identity[known])[faces.identity[known]] > 1
    rows = np.random.default_rng([seed, 6]).permutation(known[several])
    if len(rows) < max(COHORT, BATCH):
        need = max(COHORT, BATCH)
        raise DataError(f"expected {need} faces of people with several, got {len(rows)} (data)")
    return _shown(faces, rows, faces.identity[rows], net, embedder, start)


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
    enrolments, views = [], []
    for first in range(0, len(rows), _ROWS):
        stored = np.stack([faces.images[row] for row in rows[first : first + _ROWS].tolist()])
        both = [stored, np.ascontiguousarray(stored[:, :, ::-1])]
        signatures = [torch.from_numpy(embed(embedder, each)) for each in both]
        enrolments.append(F.normalize(signatures[0] + signatures[1], dim=1))
        views.append(torch.stack([_before_last(net, each) for each in both], dim=1))
        progress.fresh(len(stored))
    return Shown(persons, torch.cat(enrolments), torch.cat(views))


def _before_last(net: FaceNet, stored: NDArray[np.uint8]) -> Tensor:
    """What all convolutions but the last give of stored crops, float16."""
    similarity = torch.from_numpy(predict_similarity(net, stored))
    images = normalised(torch.from_numpy(centres(stored)), net.dtype)
    x = warp(images, similarity, net.arch.warp.size)
    *before, _ = trunk(net)
    for unit in before:
        x = unit(x)
    return x.half()


def _train(written: Written, known: Shown, steps: int, seed: int, start: Start) -> None:
    weights = [each for each in written.parameters() if each.requires_grad]
    optim = torch.optim.Adam(
        [{"params": [each], "size": _size(each)} for each in weights], betas=(0.9, 0.99)
    )
    mates, progress = Mates(known.persons, seed), start("steps", steps)
    for step in range(steps):
        rng = np.random.default_rng([seed, 9, step])
        rows = rng.choice(len(known.persons), BATCH, replace=False)
        others = mates.of(rows, step)
        views = known.views[rows, rng.integers(0, 2, BATCH)].float()
        same = torch.from_numpy(known.persons[rows][:, None] == known.persons[others][None])
        apart = torch.from_numpy(rows[:, None] != others[None])
        scores = standing(written(views, known.enrolments[others]), ~same)
        value = above(scores, same & apart, ~same)
        for group in optim.param_groups:
            group["lr"] = RATE * group["size"] * (1.0 - step / steps)
        optim.zero_grad()
        torch.autograd.backward(value)
        optim.step()
        progress.fresh(1)


def _size(weight: Tensor) -> float:
    """Mean size of a weight's entries; what is zero may grow."""
    return max(float(weight.detach().abs().mean()), 1e-2)


@torch.no_grad()
def _true_accepts(written: Written, tried: Shown, known: Shown) -> str:
    """Of every image enrolled and tried against all others, at two false-accept rates."""
    cohort = known.views[:COHORT, 0].float()
    columns = []
    for first in range(0, len(tried.persons), _COLUMNS):
        enrolments = tried.enrolments[first : first + _COLUMNS]
        strangers = _all(written, cohort, enrolments)
        own = _all(written, tried.views[:, 0].float(), enrolments)
        columns.append((own - strangers.mean(dim=0)) / strangers.std(dim=0))
    scores = torch.cat(columns, dim=1).numpy()
    same = tried.persons[:, None] == tried.persons[None]
    others = np.sort(scores[~same])
    np.fill_diagonal(same, val=False)
    shares = [
        float((scores[same] > others[len(others) - 1 - int(rate * len(others))]).mean())
        for rate in (1e-2, 1e-3)
    ]
    return f"true accepts {shares[0]:.1%} at 1e-2, {shares[1]:.1%} at 1e-3"


def _all(written: Written, views: Tensor, enrolments: Tensor) -> Tensor:
    parts = [written(views[i : i + _ROWS], enrolments) for i in range(0, len(views), _ROWS)]
    return torch.cat(parts)
