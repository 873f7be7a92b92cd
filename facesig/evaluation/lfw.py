"""LFW's pair lists, joined to the rows of ``lfw.parquet``."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError


@dataclass(frozen=True)
class Pairs:
    """Pairs of images by row: first (n,), second (n,) int64, same (n,) bool."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    same: NDArray[np.bool_]

    def scores(self, signatures: NDArray[np.floating]) -> NDArray[np.floating]:
        """Cosine similarity of every pair for unit-norm signatures (rows, d)."""
        scores: NDArray[np.floating] = np.einsum(
            "ij,ij->i", signatures[self.first], signatures[self.second]
        )
        return scores


def read_pairs(path: Path, names: Sequence[str]) -> Pairs:
    """Read a list with the columns a, b, same; a and b are image names.

    Raises:
        DataError: the list is missing or malformed, or names an unknown image.
    """
    row = {name: i for i, name in enumerate(names)}
    try:
        with open(path, newline="") as file:
            lines = list(csv.DictReader(file))
        first = [row[line["a"]] for line in lines]
        second = [row[line["b"]] for line in lines]
        same = [line["same"] == "1" for line in lines]
    except OSError as error:
        raise DataError(f"expected a list of pairs, got {error.strerror} ({path})") from error
    except KeyError as error:
        raise DataError(
            f"expected columns a, b, same and known images, got {error} ({path})"
        ) from error
    if not lines:
        raise DataError(f"expected pairs, got an empty list ({path})")
    return Pairs(np.array(first), np.array(second), np.array(same))
