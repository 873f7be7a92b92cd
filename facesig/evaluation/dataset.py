"""The signatures of a data set that ``facesig bulk`` made."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

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
    """

    values: NDArray[np.float32]
    names: list[str]
    rows: NDArray[np.int64]
    model: str


def read_signatures(path: Path) -> SignatureSet:
    """Read a data set, shard by shard; rows of errors are left out.

    Raises:
        DataError: it is none, is damaged, holds no signature, or those of several models.
        MissingExtraError: pyarrow is not installed.
    """
    dataset = load("pyarrow.dataset", "data sets")
    values: list[NDArray[np.float32]] = []
    names: list[str] = []
    rows: list[NDArray[np.int64]] = []
    models: set[str] = set()
    try:
        with memory_for(str(path)):
            wanted = ["signature", "name", "row", "model"]
            found = dataset.dataset(path, format="parquet")
            for batch in found.to_batches(columns=wanted, filter=dataset.field("error").is_null()):
                if not len(batch):
                    continue
                flat = batch.column("signature").flatten().to_numpy(zero_copy_only=False)
                values.append(flat.astype(np.float32).reshape(len(batch), -1))
                names += batch.column("name").to_pylist()
                rows.append(batch.column("row").to_numpy())
                models |= set(batch.column("model").unique().to_pylist())
    except (OSError, ValueError, KeyError) as error:
        reason = " ".join(str(error).split())
        raise DataError(f"expected a data set of facesig bulk, got {reason} ({path})") from error
    if len(models) != 1:
        raise DataError(f"expected signatures of one model, got {len(models)} ({path})")
    return SignatureSet(np.concatenate(values), names, np.concatenate(rows), models.pop())
