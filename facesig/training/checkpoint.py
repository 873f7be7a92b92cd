"""Checkpoints: everything a run needs to go on; a kill at any moment leaves the last one whole."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from facesig.errors import CheckpointError, LowMemoryError, memory_for
from facesig.files import atomic_file, make_folder

FORMAT = "facesig-checkpoint-1"

Entry = TypeVar("Entry")


def save_checkpoint(path: Path, contents: dict[str, Any]) -> None:
    """Write a checkpoint; its folder is made.

    Raises:
        OutputError: the file cannot be written.
    """
    # By way of memory: where a disk fails while PyTorch writes to it, the process is ended.
    archive = io.BytesIO()
    with memory_for(str(path)):
        torch.save({"format": FORMAT, **contents}, archive)
    make_folder(path.parent)
    with atomic_file(path) as file:
        file.write(archive.getbuffer())


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint; tensors and plain values only, nothing in it is executed.

    Raises:
        CheckpointError: missing, damaged, or not a checkpoint of this format.
    """
    if not path.is_file():
        raise CheckpointError(f"expected a checkpoint, got nothing ({path})")
    try:
        with memory_for(str(path)):
            contents = torch.load(path, map_location="cpu", weights_only=True)
    except LowMemoryError:
        raise
    except Exception as error:  # torch raises many kinds for damaged files; all mean the same here
        if "can't allocate memory" in str(error):
            raise LowMemoryError(f"expected memory for {path}, got none") from error
        raise CheckpointError(f"expected a checkpoint, got {error} ({path})") from error
    if not isinstance(contents, dict) or contents.get("format") != FORMAT:
        raise CheckpointError(f"expected format {FORMAT}, got another file ({path})")
    return contents


def entry(saved: Mapping[str, Any], name: str, kind: type[Entry], where: str) -> Entry:
    """What a training run's checkpoint holds under a name; ``where`` stands for it in messages.

    Raises:
        CheckpointError: there is nothing of that kind: it is no training run's.
    """
    found = saved.get(name)
    if not isinstance(found, kind):
        got = "none" if found is None else f"a {type(found).__name__}"
        raise CheckpointError(
            f"expected a checkpoint of a training run, got {got} as its {name} ({where})"
        )
    return found


def float_weights(saved: Mapping[str, Any], where: str) -> dict[str, Tensor]:
    """The averaged weights; where it was fine-tuned for integers, those that it came from.

    Raises:
        CheckpointError: it has none.
    """
    return entry(saved, "float" if "float" in saved else "average", dict, where)


def load_weights(module: nn.Module, state: Mapping[str, Tensor], name: str) -> None:
    """Fill a network, or a part of one; ``name`` stands for it in messages.

    Raises:
        CheckpointError: the weights are those of another network.
    """
    own = {key: value.shape for key, value in module.state_dict().items()}
    given = {key: value.shape for key, value in state.items()}
    if own != given:
        differ = sorted(dict(own.items() ^ given.items()))
        first = differ[0]
        got = f"{_shape(given.get(first))} where {_shape(own.get(first))} belongs"
        more = f", and {len(differ) - 1} more such differences" if len(differ) > 1 else ""
        raise CheckpointError(f"expected weights of {name}, got {got} ({first}){more}")
    module.load_state_dict(state)


def load_optimisers(
    optims: Sequence[torch.optim.Optimizer], saved: Mapping[str, Any], where: str
) -> None:
    """Fill optimisers with the states of a checkpoint; ``where`` stands for it in messages.

    Raises:
        CheckpointError: it has none, or those of other optimisers.
    """
    states = entry(saved, "optimisers", list, where)
    if len(states) != len(optims):
        raise CheckpointError(f"expected {len(optims)} optimisers, got {len(states)} ({where})")
    for optim, state in zip(optims, states, strict=True):
        try:
            optim.load_state_dict(state)
        except (ValueError, KeyError, TypeError) as error:
            reason = " ".join(str(error).split())
            raise CheckpointError(f"expected its optimisers, got {reason} ({where})") from error


def _shape(shape: torch.Size | None) -> str:
    return "nothing" if shape is None else str(tuple(shape))


def plain(value: Any) -> Any:
    """Tuples as lists and mappings as dicts, so that a checkpoint holds plain values only."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return list(value) if isinstance(value, tuple) else value
