"""Lists of pairs: read from CSV, joined to the rows of a set of images."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError

COLUMNS = ("a", "b", "same")

APART = -1.0
"""The least cosine that there is."""


@dataclass(frozen=True)
class Pairs:
    """Pairs of images by row: first (n,), second (n,) int64, same (n,) bool."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    same: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.same)

    def __getitem__(self, chosen: slice | NDArray[Any]) -> Pairs:
        return Pairs(self.first[chosen], self.second[chosen], self.same[chosen])

    def scores(
        self, signatures: NDArray[np.floating], faceless: Sequence[int] = ()
    ) -> NDArray[np.floating]:
        """Cosine similarity of every pair for unit-norm signatures (rows, d).

        A pair with an image of ``faceless`` has ``APART``: it counts as different.
        """
        scores: NDArray[np.floating] = np.einsum(
            "ij,ij->i", signatures[self.first], signatures[self.second]
        )
        scores[self.among(faceless)] = APART
        return scores

    def among(self, rows: Sequence[int]) -> NDArray[np.bool_]:
        """(n,) whether one of a pair's images is among some rows."""
        found: NDArray[np.bool_] = np.isin(self.first, rows) | np.isin(self.second, rows)
        return found

    @property
    def rows(self) -> NDArray[np.int64]:
        """Every row that some pair names, ascending."""
        return np.unique(np.concatenate([self.first, self.second]))


def joined(*lists: Pairs) -> Pairs:
    """Several lists of pairs of the same images as one."""
    return Pairs(
        np.concatenate([pairs.first for pairs in lists]),
        np.concatenate([pairs.second for pairs in lists]),
        np.concatenate([pairs.same for pairs in lists]),
    )


def read_pairs(path: Path, names: Sequence[str]) -> Pairs:
    """Read a list with the columns a, b, same; a and b are image names, same is 1 or 0.

    Raises:
        DataError: the list is missing or malformed, or names an unknown image; the message says
            in which line.
    """
    rows = {name: row for row, name in enumerate(names)}
    lines = _read_lines(path)
    numbered = [(line, f"{path}, line {number}") for number, line in lines]
    return Pairs(
        np.array([_row(rows, line["a"], where) for line, where in numbered], np.int64),
        np.array([_row(rows, line["b"], where) for line, where in numbered], np.int64),
        np.array([_same(line["same"], where) for line, where in numbered], np.bool_),
    )


def names_in(*paths: Path) -> list[str]:
    """Every image that lists of pairs name, in order of first appearance.

    Raises:
        DataError: as ``read_pairs``.
    """
    lines = [line for path in paths for _, line in _read_lines(path)]
    return list(dict.fromkeys(line[column] for line in lines for column in ("a", "b")))


def _read_lines(path: Path) -> list[tuple[int, dict[str, str]]]:
    """The rows of a list by column, each with the number of its line."""
    try:
        with open(path, newline="", encoding="utf-8-sig") as file:  # Excel begins with a mark
            reader = csv.DictReader(file, restval="")
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or [])]
            if missing:
                got = ", ".join(reader.fieldnames or ["nothing"])
                raise DataError(f"expected columns a, b, same, got {got} ({path})")
            lines = [(reader.line_num, line) for line in reader]
    except OSError as error:
        raise DataError(f"expected a list of pairs, got {error.strerror} ({path})") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"expected a list of pairs as CSV, got {error} ({path})") from error
    if not lines:
        raise DataError(f"expected pairs, got an empty list ({path})")
    return lines


def _row(rows: Mapping[str, int], name: str, where: str) -> int:
    try:
        return rows[name]
    except KeyError:
        raise DataError(f"expected the name of an image, got {name!r} ({where})") from None


def _same(text: str, where: str) -> bool:
    if text not in ("0", "1"):
        raise DataError(f"expected 0 or 1 as same, got {text!r} ({where})")
    return text == "1"
