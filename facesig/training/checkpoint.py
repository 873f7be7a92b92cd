"""Checkpoints: everything a run needs to go on; a kill at any moment leaves the last one whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from facesig.errors import CheckpointError
from facesig.training.network import FaceNet

FORMAT = "facesig-checkpoint-1"


def save_checkpoint(path: Path, contents: dict[str, Any]) -> None:
    """Write to a temporary in the same folder, flush to disk, rename over the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    with open(partial, "wb") as file:
        torch.save({"format": FORMAT, **contents}, file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint; tensors and plain values only, nothing in it is executed.

    Raises:
        CheckpointError: missing, damaged, or not a checkpoint of this format.
    """
    if not path.is_file():
        raise CheckpointError(f"expected a checkpoint, got nothing ({path})")
    try:
        contents = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for damaged files; all mean the same here
        raise CheckpointError(f"expected a checkpoint, got {error} ({path})") from error
    if not isinstance(contents, dict) or contents.get("format") != FORMAT:
        raise CheckpointError(f"expected format {FORMAT}, got another file ({path})")
    return contents


def load_weights(net: FaceNet, state: dict[str, Any]) -> None:
    """Fill a network.

    Raises:
        CheckpointError: the weights are those of another network.
    """
    try:
        net.load_state_dict(state)
    except RuntimeError as error:
        raise CheckpointError(f"expected weights of {net.arch.name}, got {error}") from error


def plain(value: Any) -> Any:
    """Tuples as lists and mappings as dicts, so that a checkpoint holds plain values only."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value
