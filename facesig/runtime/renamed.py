"""Names that changed, taken for a version with a warning."""

from __future__ import annotations

import warnings


def isa_of(isa: str | None, path: str | None) -> str | None:
    """The argument ``isa``, or ``path``, as it was called.

    Raises:
        TypeError: both are given.
    """
    if path is None:
        return isa
    if isa is not None:
        raise TypeError(f"expected isa or its old name path, got both ({isa!r}, {path!r})")
    warn_path(stacklevel=4)
    return path


def warn_path(stacklevel: int = 3, new: str = "isa", old: str = "path") -> None:
    """Warn the caller's caller that a name has changed."""
    warnings.warn(f"expected {new}, got its old name {old}", DeprecationWarning, stacklevel)
