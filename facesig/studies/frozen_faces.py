"""The images and networks that Theorem 1 is measured on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.errors import DataError
from facesig.export.checkpoint import load_network
from facesig.modelfile import read_model
from facesig.network import NETWORKS
from facesig.studies.projection import random_directions, signatures_and_derivatives
from facesig.studies.variance import FrozenPool
from facesig.training.augment import Augmentation, Draws, render_batch
from facesig.training.data import FaceTable
from facesig.training.geometry import affine_to_stored
from facesig.training.inference import predict_similarity
from facesig.training.network import FaceNet, Unit
from facesig.training.pixels import normalised
from facesig.training.restart import load_folded

CHUNK = 16
"""Images whose derivatives are computed at once."""

NORM_IMAGES = 512
"""Images that an untrained network's batch norms take their statistics from."""


def labelled_rows(
    identity: NDArray[np.int64], people: int, images: int, seed: int
) -> NDArray[np.int64]:
    """Rows of random people with at least ``images`` images, so many of each, in order.

    Raises:
        DataError: there are too few such people.
    """
    rng = np.random.default_rng([seed, 7])
    persons, counts = np.unique(identity[identity >= 0], return_counts=True)
    fit = rng.permutation(persons[counts >= images])[:people]
    if len(fit) < people:
        raise DataError(f"expected {people} people with {images} images, got {len(fit)}")
    picked = [rng.permutation(np.flatnonzero(identity == person))[:images] for person in fit]
    return np.sort(np.concatenate(picked))


def load(path: Path) -> FaceNet:
    """The network of a checkpoint or of a model file, in evaluation mode.

    Raises:
        CheckpointError, ModelError: it is unusable.
    """
    if path.suffix != ".fsig":
        return load_network(path)[0]
    model = read_model(path)
    net = FaceNet(NETWORKS[model.network.name])
    load_folded(net, model.weights)
    return net.eval().requires_grad_(False)


def frozen_pool(
    net: FaceNet,
    faces: FaceTable,
    rows: NDArray[np.int64],
    *,
    directions: int,
    scale: float,
    seed: int,
) -> FrozenPool:
    """Signatures and their derivatives of some faces, aligned and not augmented.

    Args:
        net: in evaluation mode. A signature network that has never been trained gets batch norm
            statistics from these faces.
        faces: at least those of ``rows``.
        rows: all with identities.
        directions: random ones.
        scale: of unit signatures, as in ``Multibatch``.
        seed: of the directions.
    """
    maps = affine_to_stored(predict_similarity(net, faces.images[rows]).astype(np.float64))
    numbers = Draws.of(np.random.default_rng(seed), len(rows))
    places = np.arange(len(rows))
    views = render_batch(faces.images[rows], places, maps, numbers, Augmentation().without())
    units = list(net.weighted("signature"))
    if _untouched(units):
        _fit_norms(net, views)
    along = random_directions(units, directions, seed)
    parts = [
        signatures_and_derivatives(units, _input(chunk), along, torch.bfloat16)
        for chunk in np.split(views, range(CHUNK, len(views), CHUNK))
    ]
    raw, derivatives = (torch.cat(kind) for kind in zip(*parts, strict=True))
    return FrozenPool(raw, derivatives, faces.identity[rows], scale)


def _input(views: NDArray[np.uint8]) -> Tensor:
    images = normalised(torch.from_numpy(views))
    return images.contiguous(memory_format=torch.channels_last)


def _untouched(units: Sequence[Unit]) -> bool:
    """Whether the batch norms are as they were made; a model file's have a variance of 1 - eps."""
    made = nn.BatchNorm1d(1).state_dict()
    return all(
        bool((norm.state_dict()[name] == made[name]).all())
        for norm in _norms(units)
        for name in ("running_mean", "running_var")
    )


@torch.no_grad()
def _fit_norms(net: FaceNet, views: NDArray[np.uint8]) -> None:
    """Give an untrained signature network's batch norms the statistics of some views."""
    for norm in _norms(net.weighted("signature")):
        norm.momentum = 1.0
    net.signature.train()
    net.signature(_input(views[:: max(1, len(views) // NORM_IMAGES)]))
    net.eval()


def _norms(units: Iterable[Unit]) -> list[nn.BatchNorm1d | nn.BatchNorm2d]:
    return [u.norm for u in units if isinstance(u.norm, nn.BatchNorm1d | nn.BatchNorm2d)]
