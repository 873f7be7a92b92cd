"""Packages that only some of the tools need, loaded when used."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from facesig.errors import MissingExtraError


def require(module: str, package: str, purpose: str) -> ModuleType:
    """The module; ``MissingExtraError`` names the pip package to install for the purpose."""
    try:
        # Not an import statement: the packages have no types, and most runs need none of them.
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(
            f"expected {package} for {purpose}, got no such package (pip install {package})"
        ) from error
