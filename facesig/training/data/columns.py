"""The stored form of faces: the columns of a parquet file, and how each is read.

==============  =============================  ==================================================
column          type                           what
==============  =============================  ==================================================
``image``       binary                         encoded picture (WebP, JPEG, PNG) of 128 x 128
``source``      string                         name of the data set
``identity``    string                         person; equal in all files read together; empty or
                                               null where unknown
``name``        string                         file name of the photo
``landmarks5``  binary, 20 bytes               float16 x 10: (x, y) of the eye on the picture's
                                               left, the eye on its right, nose tip, mouth corners
                                               left and right, in pixels of the crop
``valid``       binary, 8 bytes                float16 x 4: x0, y0, x1, y1 of the part of the crop
                                               that came from the photo
``face_px``     float16                        longer side of the face box in the photo, pixels
``teacher``     binary, d bytes                int8 x d: a teacher's signature up to a factor; or
                list of d float16 or float32   the same as numbers, which say their type themselves
==============  =============================  ==================================================

Only ``image`` is required; entries of all others may be null. Further columns are ignored. Numbers
are little-endian. d is any number from 2, equal in all files read together. Rows count from 0.

A crop is a square of ``STORED_FACTOR`` times the longer side of the tight face box, about the box's
middle, upright, resampled to 128 x 128 with averaging, outside the photo filled by reflection.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.training.geometry import STORED

if TYPE_CHECKING:
    import pyarrow as pa

STORED_FACTOR = 1.4
"""Side of a stored crop, in longer sides of the tight box: the network's square, which has
``CROP_FACTOR`` of them, and a border that augmentation shifts and turns into."""

IMAGE, IDENTITY, NAME, LANDMARKS, TEACHER = "image", "identity", "name", "landmarks5", "teacher"
SOURCE, VALID, FACE_PX = "source", "valid", "face_px"

KINDS = {
    IMAGE: "binary",
    SOURCE: "string",
    IDENTITY: "string",
    NAME: "string",
    LANDMARKS: "binary",
    TEACHER: "binary or a list of float16 or float32",
}
"""What the columns that are read must be."""

FACTS = (IDENTITY, NAME, LANDMARKS, TEACHER)
"""Columns that a ``FaceTable`` takes beside the image."""

POINT_BYTES = 20

FARTHEST = float(STORED)
"""Landmarks may lie so many pixels outside the crop: turned heads' mouths do, by a few."""


def check_schema(schema: pa.Schema, where: str) -> None:
    """Refuse a file that lacks images or has columns of another type than ``KINDS``.

    Raises:
        DataError: names the column and the file.
    """
    if IMAGE not in schema.names:
        raise DataError(f"expected a column image, got {schema.names} ({where})")
    for name, kind in KINDS.items():
        count = schema.names.count(name)
        if count > 1:
            raise DataError(f"expected one column {name}, got {count} ({where})")
        if count and not _is(schema.field(name).type, kind):
            got = schema.field(name).type
            raise DataError(f"expected {kind}, got {got} (column {name} of {where})")


def _is(found: pa.DataType, kind: str) -> bool:
    import pyarrow.types as types

    if types.is_null(found):
        return True
    if types.is_dictionary(found):
        found = found.value_type
    if kind == "string":
        return bool(types.is_string(found) or types.is_large_string(found))
    binary = types.is_binary(found) or types.is_large_binary(found)
    binary = binary or types.is_fixed_size_binary(found)
    return bool(binary or (kind != "binary" and _is_floats(found)))


def _is_floats(found: pa.DataType) -> bool:
    import pyarrow.types as types

    lists = types.is_list(found) or types.is_large_list(found) or types.is_fixed_size_list(found)
    return bool(lists and types.is_floating(found.value_type))


def texts(column: pa.ChunkedArray) -> list[str]:
    """Strings, "" for null."""
    return [text or "" for text in column.to_pylist()]


def landmarks(column: pa.ChunkedArray, first: int, where: str) -> NDArray[np.float32]:
    """Column ``landmarks5`` as (n, 5, 2), NaN for null; ``first`` is the number of its first row.

    Raises:
        DataError: a row of another length, with NaN, far outside the crop, or of a single point.
    """
    values = np.full((len(column), 5, 2), np.nan, np.float32)
    known, entries = _known(column)
    for row, entry in zip(known, entries, strict=True):
        if len(entry) != POINT_BYTES:
            place = f"landmarks5, row {first + row} of {where}"
            raise DataError(f"expected {POINT_BYTES} bytes, got {len(entry)} ({place})")
    points = np.frombuffer(b"".join(entries), "<f2").astype(np.float32).reshape(-1, 5, 2)
    near = (points >= -FARTHEST) & (points <= STORED + FARTHEST)  # False for NaN
    inside: NDArray[np.bool_] = np.all(near, axis=2)
    distinct = (points != points[:, :1]).any(axis=(1, 2))
    for i in np.flatnonzero(~(inside.all(axis=1) & distinct))[:1]:
        place = f"landmarks5, row {first + known[i]} of {where}"
        if inside[i].all():
            raise DataError(f"expected five distinct points, got one point ({place})")
        x, y = points[i][~inside[i]][0]
        raise DataError(f"expected points near the crop, got {x:g}, {y:g} ({place})")
    values[known] = points
    return values


def teacher(column: pa.ChunkedArray, first: int, where: str) -> NDArray[np.float32] | None:
    """Column ``teacher`` as (n, d) of unit norm, rows of NaN for null; None if all are null.

    Raises:
        DataError: rows of unequal length, NaN, infinity, or a zero vector.
    """
    import pyarrow.types as types

    known, entries = _known(column)
    if not known:
        return None
    length = max(len(entries[0]), 2)
    for row, entry in zip(known, entries, strict=True):
        if len(entry) != length:
            place = f"teacher, row {first + row} of {where}"
            raise DataError(f"expected {length} numbers, got {len(entry)} ({place})")
    if types.is_nested(column.type):
        with np.errstate(over="ignore"):  # to infinity, which is refused below
            numbers = np.array(entries, np.float32)  # a null within a list becomes NaN
    else:
        numbers = np.frombuffer(b"".join(entries), np.int8).reshape(-1, length).astype(np.float32)
    values = np.full((len(column), length), np.nan, np.float32)
    values[known] = units(numbers, lambda i: f"teacher, row {first + known[i]} of {where}")
    return values


def _known(column: pa.ChunkedArray) -> tuple[list[int], list[Any]]:
    """Numbers and contents of the entries that are not null."""
    entries = column.to_pylist()
    known = [row for row, entry in enumerate(entries) if entry is not None]
    return known, [entries[row] for row in known]


def units(vectors: NDArray[np.float32], place: Callable[[int], str]) -> NDArray[np.float32]:
    """Vectors (n, d) divided by their norms; ``place`` names a row in messages.

    Raises:
        DataError: one holds NaN or infinity, or is all zeros.
    """
    norms = np.linalg.norm(vectors.astype(np.float64), axis=1)
    for i in np.flatnonzero(~(np.isfinite(norms) & (norms > 0)))[:1]:
        if norms[i] == 0.0:
            raise DataError(f"expected a direction, got a zero vector ({place(int(i))})")
        raise DataError(f"expected finite numbers, got NaN or infinity ({place(int(i))})")
    divided: NDArray[np.float32] = (vectors / norms[:, None]).astype(np.float32)
    return divided
