"""A network in training applied to stored crops: similarities, signatures, landmark errors."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.files import atomic_file, make_folder
from facesig.geometry import ALIGNED_LANDMARKS, apply_similarity, to_normalised
from facesig.training.data import FaceTable, Pictures
from facesig.training.geometry import INPUT, MARGIN, affine_to_stored, landmark_similarity
from facesig.training.network import FaceNet
from facesig.training.pixels import normalised
from facesig.training.precision import autocast, precision_of


@torch.no_grad()
def aligned_maps(net: FaceNet, faces: FaceTable, cache: Path) -> NDArray[np.float64]:
    """Maps (n, 2, 3) from aligned to stored pixels by the alignment net, computed once."""
    key = hashlib.sha256(faces.key.encode() + faces.landmarks.tobytes())
    for tensor in net.alignment.state_dict().values():
        key.update(tensor.cpu().numpy().tobytes())
    path = cache / f"aligned-{key.hexdigest()[:16]}.npy"
    if not path.is_file():
        similarity = predict_similarity(net, faces.images)
        make_folder(cache)
        with atomic_file(path) as file:
            np.save(file, similarity)
    try:
        kept = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise DataError(f"expected maps of aligned faces, got: {error} (delete {path})") from error
    if kept.shape != (len(faces), 4) or kept.dtype.kind != "f":
        got = f"{kept.shape} of {kept.dtype}"
        raise DataError(f"expected similarities of {len(faces)} faces, got {got} (delete {path})")
    return affine_to_stored(kept.astype(np.float64))


@torch.no_grad()
def predict_similarity(
    net: FaceNet, stored: Pictures, batch: int = 512, precision: torch.dtype | None = None
) -> NDArray[np.float32]:
    """The alignment net on the central part of stored crops, (n, 4); precision as of ``embed``."""
    net.alignment.eval()
    if precision is None:
        precision = precision_of("auto", net.device)
    out = []
    for start in range(0, len(stored), batch):
        images = torch.from_numpy(centres(stored[start : start + batch])).to(net.device)
        with autocast(net.device, precision):
            out.append(net.alignment(normalised(images, net.dtype)).float().cpu())
    return torch.cat(out).numpy()


def centres(stored: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The central (n, 112, 112, 3) of stored crops: what the network sees."""
    part = stored[:, MARGIN : MARGIN + INPUT, MARGIN : MARGIN + INPUT]
    return np.ascontiguousarray(part)


@torch.no_grad()
def embed(
    net: FaceNet,
    stored: Pictures,
    batch: int = 256,
    precision: torch.dtype | None = None,
) -> NDArray[np.float32]:
    """Unit signatures of stored crops through the whole network, (n, 128).

    ``precision`` of activations is by default what ``precision_of`` gives for "auto".
    """
    net.eval()
    if precision is None:
        precision = precision_of("auto", net.device)
    out = []
    for start in range(0, len(stored), batch):
        views = torch.from_numpy(centres(stored[start : start + batch]))
        images = normalised(views.to(net.device), net.dtype)
        with autocast(net.device, precision):
            raw = net(images.contiguous(memory_format=torch.channels_last))
        out.append(F.normalize(raw.float(), dim=1).cpu())
    return torch.cat(out).numpy()


def landmark_error(net: FaceNet, faces: FaceTable) -> tuple[float, float]:
    """Mean distance of aligned landmarks from the template, pixels of 112: the net's, the best.

    Faces without landmarks do not count.
    """
    errors = []
    for similarity in (
        predict_similarity(net, faces.images).astype(np.float64),
        landmark_similarity(faces.landmarks.astype(np.float64)),
    ):
        landed = apply_similarity(similarity, to_normalised(ALIGNED_LANDMARKS, INPUT)[None])
        pixels = ((landed + 1.0) * INPUT - 1.0) / 2.0 + MARGIN
        distances = np.linalg.norm(pixels - faces.landmarks, axis=2)
        errors.append(float(distances[faces.has_landmarks].mean()))
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
        key=f"{faces.key}[{rows.start}:{rows.stop}]",
    )
