"""Targets in Python: each module has ``one(data)``, ``seeds()`` and perhaps ``mutate``.

``one`` takes any bytes and raises only where something is wrong: every error of facesig's own is an
answer. ``seeds`` gives inputs that get past the first checks. ``mutate(data, change)`` brings an
input into a form that does, after ``change(data)``.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

NAMES = ("images", "signatures", "modelfiles", "galleries", "parquets", "settings")


def target(name: str) -> ModuleType:
    """The module of a target."""
    return import_module(f"{__name__}.{name}")
