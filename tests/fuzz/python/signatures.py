"""Signatures: 540 bytes, and what a program may hand over as numbers."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from facesig.errors import FacesigError
from facesig.types import Signature

BYTES = 540


def _value(choices: Any) -> Any:
    kind = choices.below(9)
    if kind == 0:
        return 10 ** (choices.below(600))
    if kind == 1:
        return choices.text()
    if kind == 2:
        return None
    if kind == 3:
        return [choices.number("<f")] * choices.below(130)
    if kind == 4:
        return float(choices.number("<d"))
    return choices.number("<b") / 64


def _drawn(data: bytes) -> Any:
    """128 numbers, more or less, of more or less legal kinds."""
    from .choices import Choices

    choices = Choices(data)
    kind = choices.below(4)
    if kind == 0:
        return _value(choices)
    count = 128 if kind < 3 else choices.below(200)
    values = [_value(choices) if kind == 3 else choices.number("<b") / 64 for _ in range(count)]
    if kind == 1:
        floats = np.array(values, np.float32)
        return floats / max(float(np.linalg.norm(floats)), 1e-9)
    return values


def one(data: bytes) -> None:
    """Read bytes; what is read writes the same. Then numbers."""
    with contextlib.suppress(FacesigError):
        assert bytes(Signature.from_bytes(data)) == data
    try:
        made = Signature(_drawn(data), data[:16].ljust(16, b"\0"))
    except FacesigError:
        return
    assert abs(float(np.linalg.norm(made.values.astype(np.float64))) - 1) < 1e-3
    assert Signature.from_bytes(bytes(made)) == made


def seeds() -> Iterator[bytes]:
    """Signatures, and choices of each kind of number."""
    values = np.sin(np.arange(128.0))
    made = Signature((values / np.linalg.norm(values)).astype(np.float32), bytes(16))
    yield bytes(made)
    for kind in range(4):
        yield bytes([kind]) + bytes(range(1, 140))


def mutate(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The checksum is made again where the length is right."""
    made = change(data)
    if len(made) != BYTES:
        return made
    return made[:-4] + struct.pack("<I", zlib.crc32(made[:-4]))
