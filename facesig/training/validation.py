"""Figures that a run is steered by: validation faces and LFW View 1, never View 2."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from facesig.evaluation.allpairs import AllPairs, roc_of_all
from facesig.evaluation.lfw import Pairs, read_pairs, view1_figures
from facesig.evaluation.persons import persons_by_folder
from facesig.network import NETWORKS
from facesig.training.config import Config
from facesig.training.data import FaceTable, load_parquet
from facesig.training.inference import embed, head, landmark_error
from facesig.training.network import FaceNet
from facesig.training.precision import precision_of
from facesig.training.restart import started
from facesig.training.tasks import Task

Validate = Callable[[FaceNet], dict[str, float]]


def validation(config: Config, faces: FaceTable, task: Task) -> Validate:
    """The function that measures a network in a run of the given configuration.

    Where no faces are held back it has nothing to say of them.
    """
    if config.task == "hypernetwork":
        return _verifiers(config, faces, task)
    seen = head(faces, slice(len(faces) - config.validation_faces, None))
    if config.task in ("alignment", "quantise") and not len(seen):
        return lambda _: {}
    if config.task == "alignment":
        return lambda net: dict(
            zip(("val_pixels", "best_pixels"), landmark_error(net, seen), strict=True)
        )
    if config.task == "quantise":
        return _against_float(started(NETWORKS[config.network], Path(config.start)), seen)
    view1 = _View1(Path(config.lfw), Path(config.cache)) if config.lfw else None

    def validate(net: FaceNet) -> dict[str, float]:
        precision = precision_of(config.precision, net.device)
        figures = _teacher_cosine(net, seen, precision)
        return figures | (view1.figures(net, precision) if view1 else {})

    return validate


def _verifiers(config: Config, faces: FaceTable, task: Task) -> Validate:
    from facesig.training.hypernetwork.generator import Generator
    from facesig.training.hypernetwork.measured import Trials

    if not config.lfw:
        return lambda _: {}
    assert isinstance(task.losses, Generator)
    return Trials(config, faces, task.losses).figures


def _against_float(exact: FaceNet, faces: FaceTable) -> Validate:
    """Cosine of a rounding network's signatures to those of the float one, in float32."""
    target = embed(exact, faces.images, precision=torch.float32)

    def validate(net: FaceNet) -> dict[str, float]:
        cosine = (embed(net, faces.images, precision=torch.float32) * target).sum(axis=1)
        return {"float_cosine": float(cosine.mean()), "float_cosine_least": float(cosine.min())}

    return validate


def _teacher_cosine(net: FaceNet, faces: FaceTable, precision: torch.dtype) -> dict[str, float]:
    """Mean cosine to the teacher, where there is one whose signatures are as long as ours."""
    taught = faces.has_teacher
    if faces.teacher is None or not taught.any():
        return {}
    if faces.teacher.shape[1] != net.arch.signature_length:
        return {}
    signatures = embed(net, faces.images[taught], precision=precision)
    cosine = (signatures * faces.teacher[taught]).sum(axis=1)
    return {"val_cosine": float(cosine.mean())}


class _View1:
    """LFW View 1: threshold on dev-train, accuracy on dev-test."""

    def __init__(self, folder: Path, cache: Path) -> None:
        table = load_parquet([folder / "lfw.parquet"], cache)
        assert table.names is not None
        train = read_pairs(folder / "lfw_view1_train.csv", table.names)
        test = read_pairs(folder / "lfw_view1_test.csv", table.names)
        rows = np.union1d(train.rows, test.rows)
        self._images = table.images[rows]
        self._persons = persons_by_folder([table.names[row] for row in rows])
        self._train, self._test = (
            Pairs(np.searchsorted(rows, p.first), np.searchsorted(rows, p.second), p.same)
            for p in (train, test)
        )

    def figures(self, net: FaceNet, precision: torch.dtype) -> dict[str, float]:
        signatures = embed(net, self._images, precision=precision)
        figures = view1_figures(signatures, self._train, self._test)
        del figures["threshold"]
        # All pairs of the same images: 12 million instead of 3,200, and so much less chance.
        different, same, _, _ = AllPairs(signatures, self._persons).counted()
        roc = roc_of_all(different, same)
        for name, rate in (("1e-2", 1e-2), ("1e-3", 1e-3), ("1e-4", 1e-4)):
            allowed = int(rate * roc.different)
            figures[f"view1_all_tar_{name}"] = roc.at_false_accepts(allowed).true_accepts / roc.same
        return figures
