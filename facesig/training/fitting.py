"""A configuration whose defaults are for many faces, made to fit few.

Only what has its default value is changed, and only where the data are too few for it; each change
is said. What was asked for and does not fit is an error that names the setting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from facesig.errors import ConfigError
from facesig.training.config import Config

LEAST_BATCH = 8
HELD_BACK = 10
"""One in so many faces is kept for validation where the default would be more."""

_DEFAULT = Config()


def fitted(config: Config, faces: int, say: Callable[[str], None]) -> Config:
    """The configuration for so many faces.

    Args:
        config: as asked for.
        faces: in the data.
        say: told of each change, a sentence.

    Raises:
        ConfigError: all faces would be held back, or fewer than a batch would be left.
    """
    changed: dict[str, int] = {}
    most = faces // HELD_BACK
    if config.validation_faces == _DEFAULT.validation_faces > most:
        changed["validation_faces"] = most
    held = changed.get("validation_faces", config.validation_faces)
    left = faces - held
    if config.batch == _DEFAULT.batch > left // 2:
        least = max(LEAST_BATCH, config.people * config.images)
        changed["batch"] = max(least, left // 2 // LEAST_BATCH * LEAST_BATCH)
    for name, value in changed.items():
        say(f"{name}={value} in place of {getattr(config, name)}: there are {faces:,} faces")
    made = replace(config, **changed)  # type: ignore[arg-type]
    require_faces(made, faces)
    return made


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
