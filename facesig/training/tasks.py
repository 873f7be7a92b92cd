"""What a run trains: how its batches are made, what it runs them through, its loss.

``alignment``: jittered crops; the loss is how far the template's points land from the landmarks.
``signature``: faces aligned once by the frozen alignment net, so that a batch is one warp a face.
``end_to_end``: jittered crops through alignment, warp and signature network.
``quantise``: as ``signature``, on a network that rounds; the target is its float self.

With several workers each renders and embeds its part of the batch; a loss sees the outputs of all
of them (``distributed.py``) beside the targets of the whole batch.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from facesig.geometry import ALIGNED_LANDMARKS, to_normalised
from facesig.network import NETWORKS
from facesig.training.augment import IDENTITY, Draws, render_batch, view_maps
from facesig.training.config import Config
from facesig.training.data import FaceTable, require_landmarks
from facesig.training.data.stream import FACE_BYTES, HeldPictures, StreamedPictures
from facesig.training.distributed import World
from facesig.training.fitting import require_faces
from facesig.training.geometry import INPUT
from facesig.training.inference import aligned_maps
from facesig.training.losses import LossSum
from facesig.training.losses.batch import EmbeddedBatch
from facesig.training.network import FaceNet, Unit, channels_last
from facesig.training.pixels import normalised, raised
from facesig.training.restart import started
from facesig.training.sampler import BatchSampler, Sampler
from facesig.training.targets import person_centres
from facesig.training.windows import WindowSampler

QUANTISE_WEIGHT = 100.0


@dataclass(frozen=True)
class Batch:
    """One worker's views with the targets of the whole batch.

    Attributes:
        views: (n / workers, 112, 112, 3) uint8 RGB; of faces aligned, of the warp's size.
        landmarks: (n, 5, 2) float32, pixels of the views; (0, 5, 2) where no loss asks for them.
        teacher: (n, d) float32 of unit norm, or None.
        identity: (n,) int64, -1 where unknown.
    """

    views: Tensor
    landmarks: Tensor
    teacher: Tensor | None
    identity: Tensor

    def to(self, device: torch.device) -> Batch:
        """The batch on a device."""
        teacher = None if self.teacher is None else self.teacher.to(device)
        views, landmarks = self.views.to(device), self.landmarks.to(device)
        return Batch(views, landmarks, teacher, self.identity.to(device))


class Task(Protocol):
    """How one kind of run works."""

    @property
    def losses(self) -> nn.Module:
        """Modules of the task's own that are trained along and saved."""
        ...

    def batch(self, step: int) -> Batch:
        """The batch of a step; the same one whenever it is asked for."""
        ...

    def forward(self, net: FaceNet, views: Tensor) -> Tensor:
        """The outputs that the loss is computed from, one row a view."""
        ...

    def loss(self, outputs: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        """The scalar to minimise and the figures to log, for the outputs of the whole batch."""
        ...

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        """The layers that the optimiser moves, and the module that is in training mode."""
        ...

    def saved(self) -> dict[str, Any]:
        """What a checkpoint holds beside the run's own state."""
        ...


class _FaceTask:
    """Batches of augmented views of the faces of a table; the last ones are for validation.

    ``size`` is that of the views, pixels.
    """

    size = INPUT

    def __init__(
        self, config: Config, faces: FaceTable, world: World, maps: NDArray[np.float64]
    ) -> None:
        self._config = config
        self._faces = faces
        self._maps = maps
        self._augmentation = config.augmentation.scaled()
        self._part = world.part(config.batch)
        require_faces(config, len(faces))
        count = len(faces) - config.validation_faces
        known = faces.identity[:count]
        self._sampler: BatchSampler
        drawn = (known, config.batch, config.people, config.images, config.seed)
        self._held: HeldPictures | None = None
        if isinstance(faces.images, StreamedPictures):
            most = config.memory * 2**20 // (2 * FACE_BYTES)  # there are two windows
            self._sampler = windows = WindowSampler(*drawn, most, world)
            self._held = HeldPictures(faces.images, windows.rows_of, windows.window)
        else:
            self._sampler = Sampler(*drawn)

    def saved(self) -> dict[str, Any]:
        return {}

    def batch(self, step: int) -> Batch:
        config, faces, part = self._config, self._faces, self._part
        index = self._sampler.indices(step)
        draws = Draws.of(np.random.default_rng([config.seed, 1, step]), len(index))
        maps = self._maps[index] if len(self._maps) > 1 else np.repeat(self._maps, len(index), 0)
        maps = view_maps(maps, draws, self._augmentation)
        images, rows = self._taken(step, index[part])
        views = render_batch(
            images, rows, maps[part], draws.rows(part), self._augmentation, self.size
        )
        return Batch(
            torch.from_numpy(views),
            torch.from_numpy(self._targets(index, maps)),
            torch.from_numpy(faces.teacher[index]) if faces.teacher is not None else None,
            torch.from_numpy(faces.identity[index]),
        )

    def _taken(
        self, step: int, rows: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
        """Images of a step, and where among them rows (k,) of the table are."""
        images = self._faces.images
        if isinstance(images, np.ndarray):
            return images, rows
        assert self._held is not None
        return self._held.take(step, rows), np.arange(len(rows))

    def _targets(self, index: NDArray[np.int64], maps: NDArray[np.float64]) -> NDArray[np.float32]:
        """Landmarks of a batch's faces in their views, (n, 5, 2); none of them, (0, 5, 2)."""
        return np.zeros((0, 5, 2), np.float32)


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

    def __init__(self, config: Config, faces: FaceTable, world: World) -> None:
        require_landmarks(faces)
        super().__init__(config, faces, world, IDENTITY)
        self.losses: nn.Module = nn.Module()

    def _targets(self, index: NDArray[np.int64], maps: NDArray[np.float64]) -> NDArray[np.float32]:
        return landmarks_in_view(self._faces.landmarks[index], maps)

    def forward(self, net: FaceNet, views: Tensor) -> Tensor:
        similarity: Tensor = net.alignment(normalised(views, net.dtype))
        return similarity

    def loss(self, outputs: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        landed = template_landing(outputs)
        value = F.smooth_l1_loss(landed, batch.landmarks, beta=1.0)
        error = (landed - batch.landmarks).detach().norm(dim=2).mean()
        return value, {"pixels": float(error)}

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return net.weighted("alignment"), net.alignment


def template_landing(similarity: Tensor) -> Tensor:
    """Where the template's five points lie in the input, (n, 5, 2) pixels of 112."""
    points = torch.from_numpy(to_normalised(ALIGNED_LANDMARKS, INPUT)).to(similarity)
    a, b, tx, ty = (similarity[:, i, None] for i in range(4))
    u, v = points[:, 0], points[:, 1]
    landed = torch.stack([a * u - b * v + tx, b * u + a * v + ty], dim=2)
    return ((landed + 1.0) * INPUT - 1.0) / 2.0


class WholeTask(_FaceTask):
    """Trains everything end to end on jittered crops."""

    def __init__(
        self,
        config: Config,
        faces: FaceTable,
        world: World,
        maps: NDArray[np.float64] = IDENTITY,
    ) -> None:
        super().__init__(config, faces, world, maps)
        identities = int(faces.identity.max()) + 1
        length = NETWORKS[config.network].signature_length
        centres = person_centres(faces, config.validation_faces)
        if centres is not None and centres.shape[1] != length:
            centres = None
        self.losses: nn.Module = LossSum(
            config.losses,
            config.loss_options,
            identities,
            length,
            None if centres is None else torch.from_numpy(centres),
        )

    def forward(self, net: FaceNet, views: Tensor) -> Tensor:
        raw: Tensor = net(views)
        return raw

    def loss(self, outputs: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        embedded = EmbeddedBatch(raised(outputs), batch.teacher, batch.identity)
        result: tuple[Tensor, dict[str, float]] = self.losses(embedded)
        return result

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return net.weighted(), net


class SignatureTask(WholeTask):
    """Trains the signature network on faces that the frozen alignment net has aligned."""

    def __init__(self, config: Config, faces: FaceTable, world: World, net: FaceNet) -> None:
        super().__init__(config, faces, world, aligned_maps(net, faces, Path(config.cache)))
        self.size = net.arch.warp.size

    def forward(self, net: FaceNet, views: Tensor) -> Tensor:
        raw: Tensor = net.signature(views)
        return raw

    def trained(self, net: FaceNet) -> tuple[Iterable[Unit], nn.Module]:
        return net.weighted("signature"), net.signature


class QuantiseTask(SignatureTask):
    """Brings a signature network that rounds to integers near the float one that it started as."""

    def __init__(self, config: Config, faces: FaceTable, world: World, net: FaceNet) -> None:
        super().__init__(config, faces, world, net)
        self.losses = nn.Module()
        self._exact = started(net.arch, Path(config.start)).eval().requires_grad_(False)
        channels_last(self._exact)

    def saved(self) -> dict[str, Any]:
        return {"float": self._exact.state_dict()}

    def forward(self, net: FaceNet, views: Tensor) -> Tensor:
        """Signatures of both networks side by side, (n, 2 d), not of unit norm."""
        rounded = super().forward(net, views)
        with torch.no_grad():
            exact = super().forward(self._exact.to(views.device), views)
        return torch.cat([rounded, exact], dim=1)

    def loss(self, outputs: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        rounded, exact = raised(outputs).chunk(2, dim=1)
        cosine = F.cosine_similarity(rounded, exact, dim=1)
        figures = {"cosine": float(cosine.mean().detach()), "least": float(cosine.min().detach())}
        # The root of the mean square minds the worst faces, which the plain mean neglects.
        error = 1.0 - cosine
        return QUANTISE_WEIGHT * (error.mean() + error.square().mean().sqrt()), figures
