"""Going on from a checkpoint: the settings that its run had, and those that must stay.

A resumed run has the settings that it began with, but for those named anew. Steps, rates, losses'
weights and the like may change; what says which images make a batch, or what the optimisers' state
stands for, may not: that would be another run under this one's name.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from facesig.errors import CheckpointError
from facesig.training.config import RENAMED, RENAMED_VALUES, Config, Hypernetwork
from facesig.training.limits import AUGMENTATION

KEPT = ("network", "task", "batch", "seed", "people", "images", "optimiser")
"""Settings that a run keeps to its end; one that rounds keeps its scheme, too."""

_TABLES = {
    "augmentation": AUGMENTATION.keys(),
    "hypernetwork": {each.name for each in dataclasses.fields(Hypernetwork)},
}


def settings_of(saved: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a checkpoint's run under their names of today.

    One of an older version lacks those added since, and has some that are none any more: these are
    left out.
    """
    given = saved.get("config")
    if not isinstance(given, Mapping):
        return {}
    known = {each.name for each in dataclasses.fields(Config)}
    found: dict[str, Any] = {}
    for name, value in given.items():
        name = RENAMED.get(name, name)
        if name in RENAMED_VALUES and isinstance(value, str):
            value = RENAMED_VALUES[name].get(value, value)
        if name in _TABLES and isinstance(value, Mapping):
            value = {key: each for key, each in value.items() if key in _TABLES[name]}
        if name in known:
            found[name] = value
    return found


def require_same(config: Config, saved: Mapping[str, Any], path: Path) -> None:
    """Refuse to go on with other settings where they make another run.

    Args:
        config: of the run that is to go on.
        saved: contents of the checkpoint; a setting that it does not know is not looked at.
        path: of the checkpoint, for messages.

    Raises:
        CheckpointError: one of ``KEPT`` differs; the first is named.
    """
    begun = settings_of(saved)
    if "network" in saved:
        begun.setdefault("network", saved["network"])
    names = (*KEPT, "scheme") if config.task == "quantise" else KEPT
    for name in names:
        now = getattr(config, name)
        if name in begun and begun[name] != now:
            raise CheckpointError(
                f"expected {name}={begun[name]}, as the run began, got {now} ({path})"
            )
