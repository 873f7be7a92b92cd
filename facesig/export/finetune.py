"""A trained model, brought nearer to the people of a place, who may be few: one call for all of it.

What: crops of a folder of photos by person; of each person a share of the pictures is held back;
the signature network learns to tell these people apart, and is held to what it gave before (the
start's own signatures are the teacher), so that strangers stay strangers; before and after are
measured on the pictures held back, and so are the thresholds, as the others are too easy by then.

When it does not pay: with a handful of pictures a person the gain is within its error; the report
says both numbers, and it is for the reader to keep the file that it started from.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.allpairs import AllPairs, roc_of_all
from facesig.evaluation.roc import equal_error
from facesig.evaluation.thresholds import Supported, supported_thresholds
from facesig.files import make_folder, write_file
from facesig.modelfile import ModelFile, write_model
from facesig.network import NETWORKS
from facesig.progress import Start, silent
from facesig.training.augment import Augmentation
from facesig.training.config import Config
from facesig.training.data import FaceTable, load_faces
from facesig.training.data.prepare import Settings, prepare_folder
from facesig.training.inference import embed
from facesig.training.limits import RUN, check_limits
from facesig.training.loop import train
from facesig.training.network import FaceNet
from facesig.training.restart import read_start, started

HELD_BACK = 4
"""One in so many pictures of a person is held back, of people with so many or more."""

LEAST_PEOPLE = 5
RATE = 1e-2
"""The false-accept rate that true accepts are reported at."""

LOSSES = {"teacher_cosine": 4.0, "teacher_similarity": 20.0, "normalised_softmax": 0.5}
MODEL, REPORT, FACES = "facesig_finetuned_fp32.fsig", "report.json", "faces.parquet"


@dataclass(frozen=True)
class Measured:
    """What a network does on pictures that were held back.

    Attributes:
        pictures: so many, of people enrolled by the mean of their other pictures.
        first_rank: share whose nearest person is the right one.
        true_accepts: share of pairs of one person above the threshold that ``RATE`` of the pairs of
            different people reach.
        equal_error: rate at which both errors are equal.
    """

    pictures: int
    first_rank: float
    true_accepts: float
    equal_error: float


@dataclass(frozen=True)
class Finetuned:
    """What came of it.

    Attributes:
        model: the file.
        faces: crops that there were, of ``people``.
        before: the start, on the pictures held back.
        after: the fine-tuned network, on the same.
        thresholds: by false-accept rate, those that the held-back pictures support.
    """

    model: Path
    faces: int
    people: int
    before: Measured
    after: Measured
    thresholds: dict[float, Supported]


def finetune(
    people: Path,
    out: Path,
    start: Path,
    *,
    steps: int = 200,
    batch: int = 64,
    seed: int = 1,
    progress: Start = silent,
) -> Finetuned:
    """Fine-tune a model file on a folder of photos, ``person/.../photo``.

    Args:
        people: the folder.
        out: folder to write to: crops, checkpoint, model file, report.
        start: a native float model file.
        steps: of training.
        batch: images a step.
        seed: of the choice of pictures held back, and of training.
        progress: gives where preparing reports to.

    Raises:
        DataError: no photos, or too few people with pictures enough: for the training, or for a
            threshold at 1e-1 on those held back, which takes 1,000 pairs of different people.
        ConfigError: steps, batch or seed are out of range.
        ModelError: ``start`` cannot be used.
        OutputError: ``out`` cannot be written to.
    """
    check_limits({"steps": steps, "batch": batch, "seed": seed}, RUN)  # before hours, not after
    model = read_start(start)
    network = NETWORKS[model.network.name]
    make_folder(out)
    prepare_folder(people, out / FACES, how=Settings(), start=progress)
    faces = load_faces([out / FACES], out / "cache")
    faces, held = held_back(faces, seed)
    net = started(network, start)
    with torch.no_grad():
        known = embed(net, faces.images, precision=torch.float32)
    supported_thresholds(known[-held:], faces.identity[-held:])  # before hours, not after
    config = _config(faces, held, start, out, network.name, steps, batch, seed)
    tuned = train(config, replace(faces, teacher=known))
    signatures = embed(tuned, faces.images, precision=torch.float32)
    before = measured(known, faces.identity, held)
    after = measured(signatures, faces.identity, held)
    found = Finetuned(out / MODEL, len(faces), int(faces.identity.max()) + 1, before, after, {})
    _report(out / REPORT, found)
    thresholds = supported_thresholds(signatures[-held:], faces.identity[-held:])
    _write(out / MODEL, tuned, model, thresholds)
    found = replace(found, thresholds=thresholds)
    _report(out / REPORT, found)
    return found


def held_back(faces: FaceTable, seed: int) -> tuple[FaceTable, int]:
    """The known faces, those held back last, and how many these are.

    Raises:
        DataError: too few people have pictures enough.
    """
    rng = np.random.default_rng(seed)
    kept: list[NDArray[np.int64]] = []
    held: list[NDArray[np.int64]] = []
    for person in range(int(faces.identity.max(initial=-1)) + 1):
        rows = rng.permutation(np.flatnonzero(faces.identity == person))
        count = len(rows) // HELD_BACK
        held.append(rows[:count])
        kept.append(rows[count:])
    enough = sum(len(rows) > 0 for rows in held)
    if enough < LEAST_PEOPLE:
        raise DataError(
            f"expected {LEAST_PEOPLE} people with {HELD_BACK} pictures or more, got {enough} "
            f"(of {len(held)} people, {len(faces):,} faces)"
        )
    order = np.concatenate([*kept, *held])
    return _taken(faces, order), sum(map(len, held))


def measured(signatures: NDArray[np.float32], identity: NDArray[np.int64], held: int) -> Measured:
    """How the last ``held`` faces are recognised among the people of the others."""
    probes, who = signatures[-held:], identity[-held:]
    people = np.unique(identity[:-held])
    means = np.stack([signatures[:-held][identity[:-held] == p].mean(axis=0) for p in people])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    first = people[np.argmax(probes @ means.T, axis=1)] == who
    persons = np.unique(who, return_inverse=True)[1].ravel()
    roc = roc_of_all(*AllPairs(probes, persons).counted()[:2])
    point = roc.at_false_accepts(int(RATE * roc.different))
    return Measured(held, float(first.mean()), point.true_accepts / roc.same, equal_error(roc).rate)


def _config(
    faces: FaceTable,
    held: int,
    start: Path,
    out: Path,
    network: str,
    steps: int,
    batch: int,
    seed: int,
) -> Config:
    batch = min(batch, len(faces) - held)
    sizes = np.bincount(faces.identity[:-held])
    images = int(np.clip(np.median(sizes[sizes > 0]), 2, 4))
    drawn = int(np.minimum(sizes[sizes >= 2], images).sum())  # of people with two, at most so many
    people = min(batch // 2, drawn) // images
    return Config(
        network=network,
        task="signature",
        start=str(start),
        out=str(out),
        cache=str(out / "cache"),
        seed=seed,
        batch=batch,
        people=people,
        images=images if people else 0,
        steps=steps,
        warmup=min(20, steps // 4),
        decay=steps // 2,
        lr=1e-3,
        adam_lr=3e-4,
        ema=0.98,
        validation_faces=held,
        validate_every=max(steps, 1),
        losses=LOSSES,
        teacher_centred=False,
        augmentation=Augmentation(strength=0.5),
    )


def _taken(faces: FaceTable, order: NDArray[np.int64]) -> FaceTable:
    return replace(
        faces,
        images=faces.images[order],
        landmarks=faces.landmarks[order],
        teacher=None,
        identity=faces.identity[order],
        names=None if faces.names is None else [faces.names[i] for i in order],
        key=f"{faces.key}:{hash(order.tobytes()) & 0xFFFFFFFF:x}",
    )


def _write(path: Path, net: FaceNet, model: ModelFile, thresholds: dict[float, Supported]) -> None:
    weights = {name: value.astype(np.float32) for name, value in net.folded().items()}
    table = {rate: each.threshold for rate, each in thresholds.items()}
    notes = {**model.metadata, "fine_tuned": "facesig finetune"}
    write_model(path, ModelFile(model.network, weights, table, notes))


def _report(path: Path, found: Finetuned) -> None:
    write_file(path, (json.dumps(_as_json(found), indent=1) + "\n").encode())


def _as_json(found: Finetuned) -> dict[str, object]:
    return {
        "faces": found.faces,
        "people": found.people,
        "before": asdict(found.before),
        "after": asdict(found.after),
        "thresholds": {
            repr(rate): {
                "threshold": each.threshold,
                "interval": list(each.interval),
                "pairs": each.pairs,
            }
            for rate, each in found.thresholds.items()
        },
    }


def rows_of(found: Finetuned) -> Sequence[Sequence[object]]:
    """Before and after as rows of a table."""
    names = ("first_rank", "true_accepts", "equal_error")
    labels = ("nearest is right", f"true accepts at {RATE:g}", "equal error rate")
    before, after = asdict(found.before), asdict(found.after)
    return [
        [label, f"{before[name]:.1%}", f"{after[name]:.1%}"]
        for label, name in zip(labels, names, strict=True)
    ]
