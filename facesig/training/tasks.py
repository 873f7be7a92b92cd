"""What a run trains: how its batches are made, its loss, its validation.

``alignment``: jittered crops; the loss is how far the template's points land from the landmarks.
``signature``: faces aligned once by the frozen alignment net, so that a batch is one warp a face.
``whole``: jittered crops through alignment, warp and signature network.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.arch import NETWORKS
from facesig.training.augment import IDENTITY, render_batch
from facesig.training.config import Config
from facesig.training.faces import FaceTable
from facesig.training.geometry import (
    INPUT,
    MARGIN,
    TEMPLATE,
    affine_to_stored,
    apply_similarity,
    landmark_similarity,
    to_normalised,
)
from facesig.training.losses import LossSum
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.network import FaceNet, Unit, normalised
from facesig.training.sampler import Sampler


@dataclass(frozen=True)
class Batch:
    """Views (n, 112, 112, 3) uint8 with their targets; what a task does not use is empty."""

    views: Tensor
    landmarks: Tensor
    teacher: Tensor | None
    identity: Tensor


class Task(Protocol):
    """How one kind of run works."""

    @property
    def losses(self) -> nn.Module:
        """Modules of the task's own that are trained along and saved."""
        ...

    def batch(self, step: int) -> Batch:
        """The batch of a step; the same one whenever it is asked for."""
        ...

    def loss(self, net: FaceNet, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        """The scalar to minimise and the figures to log."""
        ...

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        """The layers that the optimiser moves, and the module that is in training mode."""
        ...


class _FaceTask:
    """Batches of augmented views of the faces of a table."""

    def __init__(self, config: Config, faces: FaceTable, maps: NDArray[np.float64]) -> None:
        self._config = config
        self._faces = faces
        self._maps = maps
        count = len(faces) - config.held_back
        self._sampler = Sampler(
            faces.identity[:count], config.batch, config.people, config.images, config.seed
        )

    def batch(self, step: int) -> Batch:
        config = self._config
        index = self._sampler.indices(step)
        rng = np.random.default_rng([config.seed, 1, step])
        maps = self._maps[index] if len(self._maps) > 1 else np.repeat(self._maps, len(index), 0)
        views, matrices = render_batch(self._faces.images, index, maps, rng, config.augmentation)
        teacher = self._faces.teacher
        return Batch(
            torch.from_numpy(views),
            torch.from_numpy(landmarks_in_view(self._faces.landmarks[index], matrices)),
            torch.from_numpy(teacher[index]) if teacher is not None else None,
            torch.from_numpy(self._faces.identity[index]),
        )


def landmarks_in_view(
    landmarks: NDArray[np.float32], matrices: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Landmarks (n, 5, 2) of stored crops in the pixels of their views.

    ``matrices`` (n, 2, 3) map view pixels to stored ones. In a mirrored view left and right
    change places, so that the first point is again the eye on the picture's left.
    """
    linear = matrices[:, :, :2]
    points = np.linalg.solve(linear, (landmarks - matrices[:, None, :, 2]).transpose(0, 2, 1))
    points = points.transpose(0, 2, 1)
    mirrored = np.linalg.det(linear) < 0
    points[mirrored] = points[mirrored][:, [1, 0, 2, 4, 3]]
    return points.astype(np.float32)


class AlignmentTask(_FaceTask):
    """Trains the alignment net alone; sees jittered crops."""

    def __init__(self, config: Config, faces: FaceTable) -> None:
        super().__init__(config, faces, IDENTITY)
        self.losses: nn.Module = nn.Module()

    def loss(self, net: FaceNet, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        similarity = net.alignment(normalised(batch.views))
        landed = template_landing(similarity)
        value = F.smooth_l1_loss(landed, batch.landmarks, beta=1.0)
        error = (landed - batch.landmarks).detach().norm(dim=2).mean()
        return value, {"pixels": float(error)}

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return net.weighted("alignment"), net.alignment


def template_landing(similarity: Tensor) -> Tensor:
    """Where the template's five points lie in the input, (n, 5, 2) pixels of 112."""
    points = torch.from_numpy(to_normalised(TEMPLATE, INPUT)).float().to(similarity.device)
    a, b, tx, ty = (similarity[:, i, None] for i in range(4))
    u, v = points[:, 0], points[:, 1]
    landed = torch.stack([a * u - b * v + tx, b * u + a * v + ty], dim=2)
    return ((landed + 1.0) * INPUT - 1.0) / 2.0


class WholeTask(_FaceTask):
    """Trains everything end to end on jittered crops."""

    def __init__(
        self, config: Config, faces: FaceTable, maps: NDArray[np.float64] = IDENTITY
    ) -> None:
        super().__init__(config, faces, maps)
        identities = int(faces.identity.max()) + 1
        length = NETWORKS[config.network].signature_length
        self.losses = LossSum(config.losses, config.loss_options, identities, length)

    def loss(self, net: FaceNet, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        return self._embedding_loss(net(normalised(batch.views)), batch)

    def _embedding_loss(self, raw: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        embedded = EmbeddedBatch(raw.float(), batch.teacher, batch.identity)
        result: tuple[Tensor, dict[str, float]] = self.losses(embedded)
        return result

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return net.weighted(), net


class SignatureTask(WholeTask):
    """Trains the signature network on faces that the frozen alignment net has aligned."""

    def __init__(self, config: Config, faces: FaceTable, net: FaceNet) -> None:
        super().__init__(config, faces, aligned_maps(net, faces, Path(config.cache)))

    def loss(self, net: FaceNet, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        images = normalised(batch.views).contiguous(memory_format=torch.channels_last)
        return self._embedding_loss(net.signature(images), batch)

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return net.weighted("signature"), net.signature


def make_task(config: Config, faces: FaceTable, net: FaceNet) -> Task:
    """The task that the configuration names."""
    if config.task == "alignment":
        return AlignmentTask(config, faces)
    if config.task == "whole":
        return WholeTask(config, faces)
    return SignatureTask(config, faces, net)


@torch.no_grad()
def aligned_maps(net: FaceNet, faces: FaceTable, cache: Path) -> NDArray[np.float64]:
    """Maps (n, 2, 3) from aligned to stored pixels by the alignment net, computed once."""
    key = hashlib.sha256(faces.landmarks.tobytes())
    for tensor in net.alignment.state_dict().values():
        key.update(tensor.numpy().tobytes())
    path = cache / f"aligned-{key.hexdigest()[:16]}.npy"
    if not path.is_file():
        similarity = predict_similarity(net, faces.images)
        cache.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial.npy")
        np.save(partial, similarity)
        partial.replace(path)
    return affine_to_stored(np.load(path).astype(np.float64))


@torch.no_grad()
def predict_similarity(
    net: FaceNet, stored: NDArray[np.uint8], batch: int = 512
) -> NDArray[np.float32]:
    """The alignment net on the central part of stored crops, (n, 4)."""
    net.alignment.eval()
    out = []
    for start in range(0, len(stored), batch):
        part = stored[start : start + batch, MARGIN : MARGIN + INPUT, MARGIN : MARGIN + INPUT]
        with torch.autocast("cpu", torch.bfloat16):
            out.append(net.alignment(normalised(torch.from_numpy(np.ascontiguousarray(part)))))
    return torch.cat(out).float().numpy()


@torch.no_grad()
def embed(
    net: FaceNet,
    stored: NDArray[np.uint8],
    batch: int = 256,
    precision: torch.dtype = torch.bfloat16,
) -> NDArray[np.float32]:
    """Unit signatures of stored crops through the whole network, (n, 128)."""
    net.eval()
    out = []
    for start in range(0, len(stored), batch):
        part = stored[start : start + batch, MARGIN : MARGIN + INPUT, MARGIN : MARGIN + INPUT]
        images = normalised(torch.from_numpy(np.ascontiguousarray(part)))
        with torch.autocast("cpu", precision, enabled=precision != torch.float32):
            raw = net(images.contiguous(memory_format=torch.channels_last))
        out.append(F.normalize(raw.float(), dim=1))
    return torch.cat(out).numpy()


def landmark_error(net: FaceNet, faces: FaceTable) -> tuple[float, float]:
    """Mean distance of aligned landmarks from the template, pixels of 112: the net's, the best."""
    errors = []
    for similarity in (
        predict_similarity(net, faces.images).astype(np.float64),
        landmark_similarity(faces.landmarks.astype(np.float64)),
    ):
        landed = apply_similarity(similarity, to_normalised(TEMPLATE, INPUT)[None])
        pixels = ((landed + 1.0) * INPUT - 1.0) / 2.0 + MARGIN
        errors.append(float(np.linalg.norm(pixels - faces.landmarks, axis=2).mean()))
    return errors[0], errors[1]


def head(faces: FaceTable, rows: slice) -> FaceTable:
    """Some rows of a table."""
    return replace(
        faces,
        images=faces.images[rows],
        landmarks=faces.landmarks[rows],
        teacher=None if faces.teacher is None else faces.teacher[rows],
        identity=faces.identity[rows],
        names=None if faces.names is None else faces.names[rows],
    )
