"""Model files, by both readers: what Python takes the engine takes, what the engine refuses Python
refuses, and never is there another error than a model's.

Python proves more (the id, what chains and groups of weights may be), so it may refuse more.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from facesig.errors import ModelError
from facesig.modelfile import read_model
from facesig.modelfile.writer import reseal, seal
from facesig.runtime.native import Model

from . import scratch

FIELDS = (0, 1, 2, 3, 4, 8, 127, 128, 1024, 4095, 65536, 1 << 22, 1 << 31, (1 << 32) - 1)
HEAD = 2048
"""Bytes in which header, records and profile of a small model lie."""


def _accepts(reader: Callable[[Path], object], path: Path) -> bool:
    try:
        reader(path)
    except ModelError:
        return False
    return True


def one(data: bytes) -> None:
    """Read it twice."""
    path = scratch.folder() / "model.fsig"
    path.write_bytes(data)
    python, native = _accepts(read_model, path), _accepts(Model.open, path)
    assert native or not python


def seeds() -> Iterator[bytes]:
    """A float and an integer model, some 10 KB each."""
    from engine.forge import INTEGER_BYTES
    from engine.narrow_lies import BYTES as NARROW
    from engine.support import TINY, he_weights

    from facesig.modelfile import ModelFile
    from facesig.modelfile.writer import encode

    yield bytes(encode(ModelFile(TINY, he_weights(TINY), {0.5: 0.5}, {"key": "value"})))
    yield bytes(INTEGER_BYTES)
    yield bytes(NARROW)


def mutate(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Some field of four bytes becomes a telling number, or the bytes change; then it is sealed."""
    made = bytearray(change(data[:HEAD]) + data[HEAD:])
    if len(made) >= 8 and made[-1] % 2:
        at = made[0] * 4 % (len(made) // 4 * 4)
        struct.pack_into("<I", made, at, FIELDS[made[1] % len(FIELDS)])
    if len(made) % 64 or len(made) < 256:
        return bytes(made)
    with contextlib.suppress(IndexError, ValueError):  # places beyond the file
        return reseal(bytes(made))
    return seal(made)
