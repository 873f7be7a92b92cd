"""Finds the package that runs a foreign file, or says how to get it."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from facesig import extras
from facesig.errors import MissingExtraError
from facesig.extras import is_absent

ONNX = ("onnxruntime",)
TFLITE = ("tflite_runtime.interpreter", "ai_edge_litert.interpreter")
"""The first is the smaller one, and has wheels for 32-bit ARM."""


def find(modules: tuple[str, ...], needed: str, remedy: str) -> ModuleType:
    """The first of ``modules`` that can be imported; ``MissingExtraError`` if none can.

    ``needed`` names them in the message, with what each import said; ``remedy`` is a pip command
    for where they are absent.
    """
    reasons = []
    for module in modules:
        try:
            # Not an import statement: nothing that imports this module may depend on the package.
            return import_module(module)
        except Exception as error:  # as in facesig.extras
            reasons.append(" ".join(str(error).split()) or type(error).__name__)
            if not is_absent(module, error):
                remedy = extras.remedy(module, error)
    raise MissingExtraError(f"expected {needed}, got: {'; '.join(reasons)} ({remedy})")
