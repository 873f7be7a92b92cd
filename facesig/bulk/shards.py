"""The parquet file of a shard: its columns, and how it is written.

=============  =====================  ===========================================================
column         type                   what
=============  =====================  ===========================================================
``row``        int64                  number of the picture in the input, from 0
``name``       string                 what the input calls it; bytes that are no text, escaped
``face``       int32                  number of the face in the picture, from 0; null without any
``box``        float32 x 4            x, y, width, height of the tight box, pixels of the picture
``landmarks``  float32 x 10           x, y of eyes, nose, mouth corners, the picture's left first
``score``      float32                the detector's
``turned``     int16                  degrees, clockwise, that the picture must be turned
``quality``    float32                0 to 1 (``facesig.quality``)
``signature``  float32 x length       of unit norm
``model``      string                 the model's id, 32 hexadecimal digits
``error``      string                 why there is no signature; null where there is one
=============  =====================  ===========================================================

What is not known is null. Vectors are lists of a fixed size, which every reader takes for lists at
least. Rows are in the order of the input, faces of a picture in the detector's. The counts of a
shard stand in its schema's metadata, so that nobody has to read it to know them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.bulk.items import Done, Piece
from facesig.errors import DataError
from facesig.files import atomic_path

if TYPE_CHECKING:
    import pyarrow as pa

COUNTS = b"facesig.counts"


class Counts(NamedTuple):
    """What a shard, or a data set, holds.

    Attributes:
        pictures: of the input.
        rows: faces, and pictures without any.
        faces: rows with a signature.
        errors: rows without one.
    """

    pictures: int = 0
    rows: int = 0
    faces: int = 0
    errors: int = 0

    def plus(self, other: Counts) -> Counts:
        """Both together."""
        return Counts(*(a + b for a, b in zip(self, other)))


def write_shard(path: Path, pieces: Sequence[tuple[Piece, Done]], model_id: bytes) -> Counts:
    """Write a shard's file of its pieces, in order; whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    import pyarrow.parquet

    table = table_of(pieces, model_id)
    pictures = sum(len(piece.items) for piece, _ in pieces)
    errors = len(table) - table["error"].null_count
    counts = Counts(pictures, len(table), len(table) - errors, errors)
    table = table.replace_schema_metadata({COUNTS: json.dumps(counts._asdict()).encode()})
    with atomic_path(path) as name:
        pyarrow.parquet.write_table(table, name, compression="zstd")
    return counts


def read_counts(path: Path) -> Counts:
    """The counts of a shard that is there.

    Raises:
        DataError: it is none, or is damaged.
    """
    import pyarrow.parquet

    try:
        metadata = pyarrow.parquet.read_schema(path).metadata or {}
        return Counts(**json.loads(metadata[COUNTS]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = " ".join(str(error).split())
        raise DataError(
            f"expected a shard of facesig bulk, got {reason} ({path}; remove it)"
        ) from error


def table_of(pieces: Sequence[tuple[Piece, Done]], model_id: bytes) -> pa.Table:
    """The rows of some pieces as a table."""
    import pyarrow as pa

    rows = np.concatenate([piece.first + done.row for piece, done in pieces])
    names = [piece.items[i].name for piece, done in pieces for i in done.row.tolist()]
    errors = [error for _, done in pieces for error in done.error]
    parts = [done for _, done in pieces]
    box = np.concatenate([done.box for done in parts])
    landmarks = np.concatenate([done.landmarks for done in parts])
    face = np.concatenate([done.face for done in parts])
    score = np.concatenate([done.score for done in parts])
    turned = np.concatenate([done.turned for done in parts])
    quality = np.concatenate([done.quality for done in parts])
    signature = np.concatenate([done.signature for done in parts])
    found = np.isfinite(box).all(axis=1)
    made = np.array([error is None for error in errors], np.bool_)
    model = model_id.hex()
    columns = {
        "row": pa.array(rows),
        "name": pa.array(names, pa.string()),
        "face": pa.array(face, mask=face < 0),
        "box": _vectors(box, found),
        "landmarks": _vectors(landmarks, np.isfinite(landmarks).all(axis=1)),
        "score": pa.array(score, mask=np.isnan(score)),
        "turned": pa.array(turned, mask=~found),
        "quality": pa.array(quality, mask=np.isnan(quality)),
        "signature": _vectors(signature, made),
        "model": pa.array([model if ok else None for ok in made.tolist()], pa.string()),
        "error": pa.array(errors, pa.string()),
    }
    return pa.table(columns)


def _vectors(values: NDArray[np.float32], known: NDArray[np.bool_]) -> pa.Array:
    """Rows as lists of a fixed size; null where they are not known."""
    import pyarrow as pa

    flat = pa.array(np.ascontiguousarray(values).ravel())
    return pa.FixedSizeListArray.from_arrays(flat, values.shape[1], mask=pa.array(~known))
