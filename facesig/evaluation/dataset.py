"""The signatures of a data set that ``facesig bulk`` made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, memory_for
from facesig.extras import load


class SignatureSet(NamedTuple):
    """Rows with a signature, in the order of the data set.

    Attributes:
        values: (n, d) float32 of unit norm.
        names: what the input called the pictures.
        rows: (n,) numbers of the pictures in the input.
        model: the model's id, hexadecimal.
        faces: (n,) numbers of the faces in their pictures.
    """

    values: NDArray[np.float32]
    names: list[str]
    rows: NDArray[np.int64]
    model: str
    faces: NDArray[np.int32]


COLUMNS = ["signature", "name", "row", "face", "model"]


def read_signatures(path: Path) -> SignatureSet:
    """Read a data set, shard by shard; rows of errors are left out.

    Memory: the signatures once, and a shard of them.

    Raises:
        DataError: it is none, is damaged, holds no signature, or those of several models.
        MissingExtraError: pyarrow is not installed.
    """
    dataset = load("pyarrow.dataset", "data sets")
    try:
        with memory_for(str(path)):
            found = dataset.dataset(path, format="parquet")
            count = found.count_rows(filter=dataset.field("error").is_null())
            batches = found.to_batches(columns=COLUMNS, filter=dataset.field("error").is_null())
            return _gathered(path, count, (batch for batch in batches if len(batch)))
    except (OSError, ValueError, KeyError) as error:
        reason = " ".join(str(error).split())
        raise DataError(f"expected a data set of facesig bulk, got {reason} ({path})") from error


def _gathered(path: Path, count: int, batches: Iterator[Any]) -> SignatureSet:
    """The rows of some record batches, ``count`` together."""
    values = np.zeros((0, 0), np.float32)
    rows, faces = np.zeros(count, np.int64), np.zeros(count, np.int32)
    names: list[str] = []
    models: set[str] = set()
    for batch in batches:
        part = slice(len(names), len(names) + len(batch))
        numbers = batch.column("signature").flatten().to_numpy(zero_copy_only=False)
        if not values.size:
            values = np.zeros((count, len(numbers) // len(batch)), np.float32)
        values[part] = numbers.reshape(len(batch), -1)
        rows[part] = batch.column("row").to_numpy()
        faces[part] = batch.column("face").fill_null(0).to_numpy(zero_copy_only=False)
        names += batch.column("name").to_pylist()
        models |= set(batch.column("model").unique().to_pylist())
    if len(models) != 1:
        raise DataError(f"expected signatures of one model, got {len(models)} ({path})")
    return SignatureSet(values, names, rows, models.pop(), faces)
