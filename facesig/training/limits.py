"""What the numbers of a configuration may be; beyond these nothing could be trained."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from facesig.errors import ConfigError
from facesig.training.toml import shown

Limits = Mapping[str, tuple[float, float]]

_STEPS = (0, 1_000_000_000)
_CHANCE = (0.0, 1.0)

RUN: Limits = {
    "seed": (0, 2**63 - 1),
    "crop": (0.5, 2),
    "batch": (2, 65_536),  # a batch norm has nothing to say of one
    "memory": (0, 1_000_000_000),
    "steps": _STEPS,
    "warmup": _STEPS,
    "decay": _STEPS,
    "lr": (0, 1_000),
    "adam_lr": (0, 1_000),
    "ema": (0, 1),
    "validation_faces": (0, 1_000_000_000),
    "validate_every": (1, 1_000_000_000),
    "checkpoint_every": (0, 1_000_000_000),
    "people": (0, 65_536),
    "images": (0, 65_536),
}
"""Of ``Config``."""

HYPERNETWORK: Limits = {
    "hard": (0, 65_536),
    "clusters": (1, 20_000),
    "groups": (1, 65_536),
    "truth": (0, 1_000_000),
    "contrast": (0, 1_000_000),
    "follow": (0, 1_000_000),
    "penalty": (0, 1_000_000),
    "above": (0, 1_000_000),
}
"""Of ``Hypernetwork``."""

AUGMENTATION: Limits = {
    "strength": (0, 10),
    "shift": (0, 112),
    "scale": (0, 1),
    "rotation": (0, 180),
    "window_shift": (0, 112),
    "window_scale": (0, 1),
    "mirror": _CHANCE,
    "gain": (0, 1),
    "offset": (0, 255),
    "tint": (0, 1),
    "gamma": (0, 1),
    "grey": _CHANCE,
    "blur": _CHANCE,
    "low_resolution": _CHANCE,
    "occlusion": _CHANCE,
}
"""Of ``Augmentation``: pixels, degrees, grey levels, logarithms, shares and chances."""

WEIGHT = (0, 1_000_000)
"""Of a loss."""

OPTIONS: Limits = {
    "scale": (0, 10_000),
    "theta": (0, 1_000_000),
    "same_share": (0, 1),
    "positive": (0, 1_000),
    "margin": (0, 1_000),
    "hardest": (1, 1_000_000),
}
"""Of losses, by the option's name."""


def check_limits(values: Mapping[str, Any], limits: Limits, where: str = "") -> None:
    """Refuse what is no number within its limits; NaN is in none.

    Raises:
        ConfigError: names the first, after ``where``.
    """
    for name, (low, high) in limits.items():
        if name in values:
            _check(values[name], low, high, f"{where}{name}")


def check_losses(weights: Mapping[str, Any], options: Mapping[str, Mapping[str, Any]]) -> None:
    """The same of losses: their weights, and those options that there are.

    Raises:
        ConfigError: names the first.
    """
    check_limits(weights, dict.fromkeys(weights, WEIGHT), "losses.")
    for name, given in options.items():
        check_limits(given, OPTIONS, f"loss_options.{name}.")


def scaled(values: Mapping[str, float], factor: float) -> dict[str, float]:
    """Strengths of an augmentation times a factor, no larger than they may be."""
    return {name: min(factor * value, AUGMENTATION[name][1]) for name, value in values.items()}


def fields_of(settings: Any) -> dict[str, Any]:
    """The fields of a dataclass by name, not copied."""
    return {each.name: getattr(settings, each.name) for each in dataclasses.fields(settings)}


def _check(value: Any, low: float, high: float, where: str) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not (number and low <= value <= high):
        raise ConfigError(f"expected {low:g} to {high:g}, got {shown(value)} ({where})")
