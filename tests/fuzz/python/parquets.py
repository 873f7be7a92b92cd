"""Parquet files of faces: schemas and rows drawn, or a whole file's bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from PIL import Image

from facesig.errors import FacesigError
from facesig.training.data.load import load_parquet

from . import scratch
from .choices import Choices

NAMES = ("image", "identity", "name", "landmarks5", "teacher", "valid", "face_px", "other")
TYPES = {
    "image": [pa.binary(), pa.large_binary(), pa.string(), pa.dictionary(pa.int8(), pa.binary())],
    "identity": [pa.string(), pa.dictionary(pa.int32(), pa.string()), pa.int64(), pa.null()],
    "name": [pa.string(), pa.large_string(), pa.null()],
    "landmarks5": [pa.binary(), pa.binary(20), pa.string(), pa.null()],
    "teacher": [pa.binary(), pa.list_(pa.float32()), pa.list_(pa.float16()), pa.list_(pa.string())],
    "valid": [pa.binary(), pa.null()],
    "face_px": [pa.float16(), pa.float32(), pa.string()],
    "other": [pa.int8(), pa.list_(pa.list_(pa.int8()))],
}


def _picture(choices: Choices) -> bytes:
    side = choices.one_of((128, 127, 1, 300))
    file = io.BytesIO()
    Image.new("RGB", (side, side), (choices.byte(), 9, 9)).save(
        file, choices.one_of(("PNG", "JPEG", "WEBP"))
    )
    made = bytearray(file.getvalue())
    if choices.below(3) == 0 and made:
        made[choices.below(65536) % len(made)] = choices.byte()
    return bytes(made)


def _points(choices: Choices) -> bytes:
    if choices.below(3) == 0:
        return choices.take(20)
    return np.array([choices.byte() for _ in range(10)], "<f2").tobytes()


def _entry(name: str, choices: Choices) -> Any:
    if choices.below(8) == 7:
        return None
    if name == "image":
        return _picture(choices) if choices.below(4) else choices.take(choices.byte())
    if name == "landmarks5":
        return _points(choices)
    if name == "teacher":
        return [float(choices.number("<f")) for _ in range(choices.below(4))]
    return choices.text()


def _column(name: str, rows: int, choices: Choices) -> pa.Array:
    kind = choices.one_of(TYPES[name])
    entries = [_entry(name, choices) for _ in range(rows)]
    for values in (entries, [bytes([9] * 4)] * rows, [None] * rows):
        try:
            return pa.array(values, kind)
        except (pa.ArrowException, TypeError, ValueError, OverflowError):
            continue
    return pa.nulls(rows, kind)


def _table(choices: Choices) -> pa.Table:
    rows = choices.below(4)
    names = ["image"] if choices.below(8) else []
    names += [choices.one_of(NAMES) for _ in range(choices.below(5))]
    return pa.Table.from_arrays([_column(name, rows, choices) for name in names], names=names)


def one(data: bytes) -> None:
    """Read a table that was drawn, or the bytes as they are."""
    choices = Choices(data)
    folder = scratch.folder()
    path = folder / "faces.parquet"
    if data[:4] == b"PAR1":
        path.write_bytes(data)
    else:
        try:
            pq.write_table(_table(choices), path)
        except pa.ArrowException:
            return  # no such column in parquet
    cache = folder / "cache"
    cache.mkdir(exist_ok=True)
    try:
        faces = load_parquet([path], cache)
        assert len(faces) == len(faces.images)
    except FacesigError:
        pass
    finally:
        for kept in cache.iterdir():
            kept.unlink()


def seeds() -> Iterator[bytes]:
    """A small file, and choices."""
    for first in range(12):
        yield bytes([first % 4, 1, 3, first, 2, 3, 4, 1, first, 9, 1, 1, 0, 5, *range(40)])
    file = io.BytesIO()
    picture = io.BytesIO()
    Image.new("RGB", (128, 128)).save(picture, "PNG")
    pq.write_table(pa.table({"image": [picture.getvalue()], "identity": ["a"]}), file)
    yield file.getvalue()
