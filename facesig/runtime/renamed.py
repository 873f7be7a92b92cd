"""Names that changed, taken for a version with a warning."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from types import MappingProxyType

OLD_NAMES: Mapping[str, str] = MappingProxyType({"path": "isa"})
"""Arguments: by the old name the new one."""


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


def warn_path(stacklevel: int = 3) -> None:
    """Warn the caller's caller that the name has changed."""
    warnings.warn("expected isa, got its old name path", DeprecationWarning, stacklevel)
