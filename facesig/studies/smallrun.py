"""Does a network learn at all: a short run on a handful of people, tried on other images of them.

For networks whose real training is out of reach, such as the paper's "VGG-like" one of 11 billion
multiply-accumulates. The steps are those of ``facesig train``.
"""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.studies.frozen_faces import labelled_rows
from facesig.training.config import load_config
from facesig.training.data import FaceTable
from facesig.training.distributed import join_world
from facesig.training.inference import embed
from facesig.training.loop import Run
from facesig.training.network import FaceNet

BASE = {
    "task": "signature",
    "batch": "16",
    "people": "8",
    "images": "2",
    "steps": "150",
    "warmup": "5",
    "decay": "75",
    "validation_faces": "0",
    "losses.normalised_softmax": "1.0",
}
HELD_OUT = 0.25
"""Share of each person's images that the run does not see."""


@dataclass(frozen=True)
class Step:
    """Loss of a step on its batch."""

    step: int
    loss: float


@dataclass(frozen=True)
class Accuracy:
    """Figures of a network on the images held out; chance is 1 / people and 0.5.

    Attributes:
        when: "before" or "after" the run.
        person: share of held-out images whose nearest mean signature, of each person's other
            images, is the right person's.
        pairs: area under the ROC of all held-out pairs: the chance that two images of one person
            are nearer than two of different people.
    """

    when: str
    person: float
    pairs: float


def small_run(
    faces: FaceTable,
    settings: Mapping[str, str],
    out: Path,
    *,
    people: int,
    images: int,
    seed: int,
) -> Iterator[str]:
    """Train and measure; writes ``small-run-*.csv`` and ``small-run.png``, yields lines of text.

    Args:
        faces: labelled ones.
        settings: of ``facesig.training.config``, over those of ``BASE``; the network is one.
        out: folder.
        people: persons in the subset.
        images: images of each, a quarter of them held out.
        seed: of the choice.

    Raises:
        DataError: too few people with so many images.
    """
    rows = labelled_rows(faces.identity, people, images, seed)
    person = np.unique(faces.identity[rows], return_inverse=True)[1]
    seen = np.empty(len(rows), np.bool_)
    seen[np.argsort(person, kind="stable")] = np.tile(
        np.arange(images) >= round(HELD_OUT * images), people
    )
    subset = dataclasses.replace(
        faces,
        images=faces.images[rows[seen]],
        landmarks=faces.landmarks[rows[seen]],
        teacher=None,
        identity=person[seen],
        names=None,
        key=f"{faces.key}[small run {people} x {images}, {seed}]",
    )
    steps: list[Step] = []
    with tempfile.TemporaryDirectory() as folder:
        chosen = {**BASE, "seed": str(seed), **settings, "out": folder, "cache": folder}
        run = Run(load_config(None, chosen), subset, join_world(), None)
        measured = [_accuracy("before", run.net, faces, rows, person, seen)]
        for step in range(run.config.steps):
            run.learn(run.task.batch(step))
            steps.append(Step(run.step, float(run.log()["loss"])))
        measured.append(_accuracy("after", run.net, faces, rows, person, seen))
        if run.records:
            run.records.close()
    write_csv(out / "small-run-loss.csv", steps)
    write_csv(out / "small-run-accuracy.csv", measured)
    _draw(steps, run.config.network, out / "small-run.png")
    fifth = max(1, len(steps) // 5)
    first, last = (np.mean([s.loss for s in part]) for part in (steps[:fifth], steps[-fifth:]))
    yield f"{run.config.network}: loss {first:.3f} (first fifth) to {last:.3f} (last fifth)"
    for line in measured:
        yield (
            f"{line.when}: right person {100 * line.person:.1f} % (chance {100 / people:.1f}), "
            f"area under the ROC of pairs {line.pairs:.3f} (chance 0.5)"
        )


@torch.no_grad()
def _accuracy(
    when: str,
    net: FaceNet,
    faces: FaceTable,
    rows: NDArray[np.int64],
    person: NDArray[np.int64],
    seen: NDArray[np.bool_],
) -> Accuracy:
    """Figures of a network; it is in training mode again afterwards."""
    signatures = embed(net, faces.images[rows], batch=16)
    net.signature.train()
    means = np.stack([signatures[seen & (person == p)].mean(axis=0) for p in np.unique(person)])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    others, theirs = signatures[~seen], person[~seen]
    right = (others @ means.T).argmax(axis=1) == theirs
    first, second = np.triu_indices(len(others), 1)
    scores = (others[first] * others[second]).sum(axis=1)
    same = theirs[first] == theirs[second]
    above = scores[same][:, None] > scores[~same][None]
    return Accuracy(when, float(right.mean()), float(above.mean()))


def _draw(steps: list[Step], network: str, path: Path) -> None:
    figure, (plot,) = new_figure()
    plot.plot([s.step for s in steps], [s.loss for s in steps], marker=".")
    plot.set(title=network, xlabel="steps", ylabel="loss")
    plot.grid(alpha=0.3)
    write_png(path, figure)
