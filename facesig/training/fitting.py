"""A configuration whose defaults are for many faces, made to fit few.

Only what nobody has named is changed, and only where the data are too few for it; each change is
said. What was asked for and does not fit is an error that names the setting.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from facesig.errors import ConfigError
from facesig.training.config import Config

LEAST_BATCH = 8
HELD_BACK = 10
"""One in so many faces is kept for validation where the default would be more."""

MOST_IMAGES = 4
"""Of a person that come together in a batch, where it is not said; fewer where most have fewer."""

BY_IDENTITY = {
    "multibatch",
    "pairs",
    "normalised_softmax",
    "c_contrastive",
    "c_triplet",
}
"""Losses that learn who is who."""

Told = Callable[[str], None]

_DEFAULT = Config()


def fitted(config: Config, faces: int, say: Told, named: Collection[str] = ()) -> Config:
    """The configuration for so many faces.

    Args:
        config: as asked for.
        faces: in the data.
        say: told of each change, a sentence.
        named: settings that were asked for, though they may be as the defaults.

    Raises:
        ConfigError: all faces would be held back, or fewer than a batch would be left.
    """
    changed: dict[str, int] = {}
    most = faces // HELD_BACK
    free = {"validation_faces", "batch"} - set(named)
    if "validation_faces" in free and config.validation_faces == _DEFAULT.validation_faces > most:
        changed["validation_faces"] = most
    held = changed.get("validation_faces", config.validation_faces)
    left = faces - held
    if "batch" in free and config.batch == _DEFAULT.batch > left // 2:
        least = max(LEAST_BATCH, config.people * config.images)
        changed["batch"] = max(least, left // 2 // LEAST_BATCH * LEAST_BATCH)
    for name, value in changed.items():
        say(f"{name}={value} in place of {getattr(config, name)}: there are {faces:,} faces")
    made = replace(config, **changed)  # type: ignore[arg-type]
    require_faces(made, faces)
    return made


def with_people(
    config: Config, identity: NDArray[np.integer], say: Told, named: Collection[str] = ()
) -> Config:
    """The configuration with half of a batch drawn by identity, where faces are few.

    Only where neither ``people`` nor ``images`` is named, and a loss learns who is who: of few
    people shuffled batches leave some out, and hold some once, for many steps. With ``memory``
    people come from a window, which may have too few, and faces are not few: nothing is changed.

    Args:
        config: of ``fitted``.
        identity: (n,) of all faces, -1 where unknown; the last are held back.
        say: told of the change, a sentence.
        named: settings that were asked for.
    """
    learned = {name for name, weight in config.losses.items() if weight} & BY_IDENTITY
    many = len(identity) // HELD_BACK >= _DEFAULT.validation_faces
    learned = learned if config.task in ("signature", "end_to_end") else set()
    asked = config.people or config.images or not {"people", "images"}.isdisjoint(named)
    if many or not learned or asked or config.memory:
        return config
    seen = identity[: len(identity) - config.validation_faces]
    counts = np.bincount(seen[seen >= 0])
    counts = counts[counts >= 2]
    if not len(counts):
        return config
    images = int(np.clip(np.median(counts), 2, MOST_IMAGES))
    available = int(np.minimum(counts, images).sum())
    people = min(config.batch // 2, available) // images
    if people < 2:
        return config
    say(
        f"people={people} images={images} in place of 0: "
        f"there are {len(counts):,} people with two faces or more"
    )
    return replace(config, people=people, images=images)


def require_faces(config: Config, faces: int) -> None:
    """Raise ``ConfigError`` unless a batch is left of so many faces."""
    if config.validation_faces >= faces:
        raise ConfigError(
            f"expected fewer than the {faces:,} faces that there are, "
            f"got {config.validation_faces:,} (validation_faces)"
        )
    left = faces - config.validation_faces
    if config.batch - config.people * config.images > left:
        raise ConfigError(
            f"expected at most {left:,}, the {faces:,} faces less {config.validation_faces:,} of "
            f"validation, got {config.batch:,} (batch)"
        )
