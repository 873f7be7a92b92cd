"""The network in plain numpy float64: slow, obvious, and the oracle of every parity test.

Nothing in the package computes signatures with it; it is never a silent fallback.
"""

from facesig.reference.network import run

__all__ = ["run"]
