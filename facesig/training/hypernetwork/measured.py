"""What a run of verifiers is steered by: View 1, each first image of a pair enrolled."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from facesig.errors import ConfigError
from facesig.evaluation.lfw import Pairs, read_pairs
from facesig.evaluation.persons import persons_by_folder
from facesig.evaluation.verification import accuracy, best_threshold
from facesig.training.config import Config
from facesig.training.data import FaceTable, load_parquet
from facesig.training.hypernetwork.generator import Generator
from facesig.training.hypernetwork.task import enrolments_of, features
from facesig.training.inference import centres, head
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised, warp

COHORT = 2_000
"""Strangers, training faces, whose answers say where a person's threshold lies."""

_ROWS = 512


@torch.no_grad()
def features_of(net: FaceNet, stored: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What the trunk gives of stored crops, (n, features), float32."""
    net.eval()
    found = []
    for start in range(0, len(stored), _ROWS):
        crops = torch.from_numpy(centres(stored[start : start + _ROWS])).to(net.device)
        images = normalised(crops, net.dtype).contiguous(memory_format=torch.channels_last)
        views = warp(images, net.alignment(images), net.arch.warp.size)
        seen = features(net, views.contiguous(memory_format=torch.channels_last))
        found.append(seen.float().cpu())
    return torch.cat(found).numpy()


def tried(
    generator: Generator,
    enrolments: NDArray[np.float32],
    shown: NDArray[np.float32],
    cohort: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Answers (n, m) to images (rows, by features) of enrolments, less the strangers' mean.

    In units of the deviation of the strangers' answers: so one threshold serves all people.
    """
    with torch.no_grad():
        # As the generator has its weights: on a GPU, or in float64.
        signatures, *images = (
            torch.from_numpy(each).to(generator.offset) for each in (enrolments, shown, cohort)
        )
        own, strangers = (
            generator(features, signatures).float().cpu().numpy() for features in images
        )
    result: NDArray[np.float32] = (own - strangers.mean(axis=0)) / strangers.std(axis=0)
    return result


class Trials:
    """LFW View 1 for verifiers; see ``figures``.

    Raises:
        ConfigError: no faces are held back.
    """

    def __init__(self, config: Config, faces: FaceTable, generator: Generator) -> None:
        if not config.validation_faces:
            raise ConfigError(
                "expected faces held back, whose answers say where thresholds lie, got 0 "
                "(validation_faces, with lfw)"
            )
        folder, cache = Path(config.lfw), Path(config.cache)
        table = load_parquet([folder / "lfw.parquet"], cache)
        assert table.names is not None
        train = read_pairs(folder / "lfw_view1_train.csv", table.names)
        test = read_pairs(folder / "lfw_view1_test.csv", table.names)
        rows = np.union1d(train.rows, test.rows)
        self._enrolments = enrolments_of(Path(config.base), table, cache)[rows]
        self._images = table.images[rows]
        self._persons = persons_by_folder([table.names[row] for row in rows])
        self._train, self._test = (
            Pairs(np.searchsorted(rows, p.first), np.searchsorted(rows, p.second), p.same)
            for p in (train, test)
        )
        seen = head(faces, slice(len(faces) - config.validation_faces, None))
        self._cohort = seen.images[:COHORT]
        self._generator = generator

    def figures(self, net: FaceNet) -> dict[str, float]:
        """Accuracy on dev-test at dev-train's threshold, and true accepts of all trials."""
        shown, cohort = features_of(net, self._images), features_of(net, self._cohort)
        generator = self._generator.average or self._generator
        answers = tried(generator, self._enrolments, shown, cohort)
        scores, unseen = (answers[p.second, p.first] for p in (self._train, self._test))
        threshold = best_threshold(scores, self._train.same)
        figures = {
            "view1_train": accuracy(scores, self._train.same, threshold),
            "view1_test": accuracy(unseen, self._test.same, threshold),
        }
        same = self._persons[:, None] == self._persons[None]
        other = np.sort(answers[~same])
        np.fill_diagonal(same, False)
        mates = answers[same]
        for name, rate in (("1e-2", 1e-2), ("1e-3", 1e-3)):
            least = other[len(other) - 1 - int(rate * len(other))]
            figures[f"view1_tar_{name}"] = float((mates > least).mean())
        return figures
