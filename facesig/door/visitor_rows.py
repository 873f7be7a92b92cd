"""The table of unknown visitors: its rows, sealed and opened, and what two of them make together.

All is called within a transaction of the gallery's ``Core``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.errors import GalleryDamagedError, VisitorNotFoundError
from facesig.gallery.core import Core
from facesig.gallery.renewal import LENGTH, Vectors, pack, unpack
from facesig.gallery.store import Store
from facesig.types import Signature

NAME = "visitor"

TABLE = """CREATE TABLE IF NOT EXISTS visitor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  model BLOB NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  visits INTEGER NOT NULL,
  vectors BLOB NOT NULL,
  picture BLOB) STRICT"""

MOST_VECTORS = 5
"""So many signatures of one visitor are kept."""


@dataclass(frozen=True)
class Visitor:
    """Somebody unknown who came by.

    Attributes:
        id: never used again.
        first: Unix time in seconds when first seen.
        last: when last seen.
        visits: how many times.
        signatures: how many are kept.
        picture: whether a picture is kept.
        current: whether the signatures are of the gallery's model; others match nobody.
    """

    id: int
    first: float
    last: float
    visits: int
    signatures: int
    picture: bool
    current: bool


@dataclass(frozen=True)
class Row:
    """A visitor with what is compared: (n, 128) float32 of unit norm, not transformed."""

    id: int
    model: bytes
    first: int
    last: int
    visits: int
    vectors: Vectors
    stored: bytes
    has_picture: bool
    current: bool

    @property
    def visitor(self) -> Visitor:
        """What callers get."""
        count = len(self.vectors)
        first, last = self.first / 1000, self.last / 1000
        return Visitor(self.id, first, last, self.visits, count, self.has_picture, self.current)


def make_table(store: Store) -> None:
    """Make the table where it is missing."""
    store.execute(TABLE)


def signatures(row: Row) -> list[Signature]:
    """A row's vectors as signatures."""
    made = []
    for vector in row.vectors.astype(np.float64):
        made.append(Signature((vector / np.linalg.norm(vector)).astype(np.float32), row.model))
    return made


def absorbed(row: Row, given: Sequence[Signature], time: int, *, visits: int) -> Row:
    """A row after a visit at ``time`` (ms), ``visits`` more, with its signatures."""
    vectors = np.concatenate([row.vectors, *(each.values[None] for each in given)])
    return replace(
        row,
        first=min(row.first, time),
        last=max(row.last, time),
        visits=row.visits + visits,
        vectors=reduced(vectors),
    )


def joined(row: Row, other: Row) -> Row:
    """Two rows as one, under the first's number; signatures of other models are dropped."""
    others = other.vectors if other.model == row.model else other.vectors[:0]
    return replace(
        row,
        first=min(row.first, other.first),
        last=max(row.last, other.last),
        visits=row.visits + other.visits,
        vectors=reduced(np.concatenate([row.vectors, others])),
    )


def reduced(vectors: Vectors) -> Vectors:
    """At most ``MOST_VECTORS``: while there are more, the two most alike become their mean."""
    wide: NDArray[np.float64] = vectors.astype(np.float64)
    while len(wide) > MOST_VECTORS:
        cosines = wide @ wide.T
        np.fill_diagonal(cosines, -2.0)
        first, second = sorted(divmod(int(cosines.argmax()), len(wide)))
        mean = wide[first] + wide[second]
        wide[first] = mean / np.linalg.norm(mean)
        wide = np.delete(wide, second, axis=0)
    return wide.astype(np.float32)


class Cache:
    """The rows in memory, kept up with the file; a row is opened once."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._version: tuple[object, ...] = ()
        self._rows: dict[int, Row] = {}

    def rows(self) -> dict[int, Row]:
        """All of them by number.

        Raises:
            GalleryDamagedError: a value is not what was stored there.
        """
        version = (*self._core.store.writes(), self._core.model)
        if version != self._version:
            before, self._rows, self._version = self._rows, {}, ()
            if self._core.store.has_table(NAME):
                words = (
                    "SELECT id, model, first, last, visits, vectors, picture IS NOT NULL "
                    "FROM visitor"
                )
                for found in self._core.store.rows(words):
                    self._rows[found[0]] = self._row(found, before.get(found[0]))
            self._version = version
        return self._rows

    def row(self, number: int) -> Row:
        """One of them; ``VisitorNotFoundError`` without."""
        found = self.rows().get(number)
        if found is None:
            raise VisitorNotFoundError(
                f"expected an unknown visitor, got none of number {number} ({self._core.path})"
            )
        return found

    def any(self, which: str) -> bool:
        """Whether some are there of which a condition holds."""
        store = self._core.store
        words = f"SELECT EXISTS (SELECT 1 FROM visitor WHERE {which})"
        return store.has_table(NAME) and bool(store.value(words))

    def nearest(self, signature: Signature) -> tuple[float, Row | None, int]:
        """The highest cosine, the row it belongs to, and how many signatures there are."""
        rows = [row for row in self.rows().values() if row.model == signature.model_id]
        if not rows:
            return -1.0, None, 0
        vectors = np.concatenate([row.vectors for row in rows])
        cosines = vectors.astype(np.float64) @ signature.values.astype(np.float64)
        best = int(cosines.argmax())
        owners = np.repeat(np.arange(len(rows)), [len(row.vectors) for row in rows])
        return float(cosines[best]), rows[int(owners[best])], len(vectors)

    def insert(self, signature: Signature, time: int) -> Row:
        """A new row."""
        number = self._core.store.next_id(NAME)
        vectors = signature.values[None]
        made = Row(number, signature.model_id, time, time, 1, vectors, b"", False, True)
        stored = self._sealed(made)
        self._core.store.execute(
            "INSERT INTO visitor VALUES (?, ?, ?, ?, ?, ?, NULL)",
            [number, made.model, time, time, 1, stored],
        )
        return replace(made, stored=stored)

    def update(self, row: Row) -> Row:
        """Write a row's times, visits and vectors."""
        stored = self._sealed(row)
        self._core.store.execute(
            "UPDATE visitor SET first = ?, last = ?, visits = ?, vectors = ? WHERE id = ?",
            [row.first, row.last, row.visits, stored, row.id],
        )
        return replace(row, stored=stored)

    def put_picture(self, row: Row, picture: bytes) -> Row:
        """Keep a PNG file."""
        sealing = self._core.sealing
        box = sealing.put(picture, sealing.picture_data(row.id))
        self._core.store.execute("UPDATE visitor SET picture = ? WHERE id = ?", [box, row.id])
        return replace(row, has_picture=True)

    def picture(self, number: int) -> bytes | None:
        """A PNG file; None without."""
        self.row(number)
        words = "SELECT picture FROM visitor WHERE id = ?"
        stored = self._core.store.value(words, [number])
        if stored is None:
            return None
        sealing = self._core.sealing
        where = f"picture of visitor {number} in {self._core.path}"
        return sealing.take(stored, sealing.picture_data(number), where)

    def delete(self, number: int) -> None:
        """Remove a row; SQLite overwrites it with zeros."""
        self._core.store.execute("DELETE FROM visitor WHERE id = ?", [number])

    def _sealed(self, row: Row) -> bytes:
        plain = b"".join(pack(vector) for vector in row.vectors)
        sealing = self._core.sealing
        return sealing.put(plain, sealing.visitor_data(row.id, row.model))

    def _row(self, found: tuple[Any, ...], before: Row | None) -> Row:
        number, model, first, last, visits, stored, pictured = found
        known = before is not None and before.stored == stored
        vectors = before.vectors if known and before else self._opened(number, model, stored)
        current = model == self._core.model
        return Row(number, model, first, last, visits, vectors, stored, bool(pictured), current)

    def _opened(self, number: int, model: bytes, stored: bytes) -> Vectors:
        where = f"visitor {number} in {self._core.path}"
        sealing = self._core.sealing
        plain = sealing.take(stored, sealing.visitor_data(number, model), where)
        pieces = [plain[at : at + LENGTH] for at in range(0, len(plain), LENGTH)]
        vectors = [unpack(piece) for piece in pieces]
        whole = [vector for vector in vectors if vector is not None]
        if not whole or len(whole) < len(pieces):
            raise GalleryDamagedError(f"expected {LENGTH} int8 a signature, got others ({where})")
        return np.stack(whole)
