"""Who is enrolled, as it is held in memory: names, vectors and the index, kept up with the file.

When another process has written, only what is new is read and opened: rows are never used for
somebody else, so an id that is known stays what it was.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesig.errors import GalleryDamagedError
from facesig.gallery.index import Index, ids_of, new_index
from facesig.gallery.renewal import LENGTH, Vectors, unpack
from facesig.gallery.sealing import Sealing
from facesig.gallery.store import Row, Store

_PART = 500
"""Rows asked for by their ids at once."""


@dataclass
class Member:
    """A person: name, its stored bytes, Unix time in ms."""

    name: str
    stored: bytes
    enrolled: int


@dataclass(frozen=True)
class Candidate:
    """A person's id, score, and best template; None for the mean."""

    person: int
    score: float
    template: int | None


class Members:
    """People and templates of one gallery under one key and one model."""

    def __init__(self, sealing: Sealing, model: bytes) -> None:
        self._sealing = sealing
        self._model = model
        self.people: dict[int, Member] = {}
        self.by_name: dict[str, int] = {}
        self.person_of: dict[int, int] = {}
        """Person by template, of this model."""
        self.vectors: dict[int, Vectors] = {}
        """128 float32 of unit norm by template, as they are stored: transformed."""
        self.old: dict[int, tuple[int, bytes]] = {}
        """Person and model by template of other models."""
        self._index: Index = new_index()
        self._means: tuple[NDArray[np.int64], NDArray[np.float64]] | None = None

    def sync(self, store: Store) -> None:
        """Take in what changed; within a transaction.

        Raises:
            GalleryDamagedError: a value is not what was stored there.
        """
        self._sync_people(store)
        rows = store.rows("SELECT id, person, model FROM template")
        self._require_people(rows, store.path)
        current = {row[0]: row[1] for row in rows if row[2] == self._model}
        self._sync_old(store, {row[0]: (row[1], row[2]) for row in rows if row[2] != self._model})
        # One that was given to somebody else is opened again, as its person is sealed with it.
        gone = [each for each, person in self.person_of.items() if current.get(each) != person]
        new = [each for each, person in current.items() if self.person_of.get(each) != person]
        if gone:
            self._index.remove(ids_of(gone))
            for template in gone:
                del self.person_of[template], self.vectors[template]
        if gone or new:
            self._means = None
        for at in range(0, len(new), _PART):
            self._add(store, new[at : at + _PART])

    def _require_people(self, rows: list[Row], path: str) -> None:
        """SQLite looks after that only where foreign keys are on, and when a file is opened."""
        for template, person, _ in rows:
            if person not in self.people:
                raise GalleryDamagedError(
                    f"expected a person for each template, got none for template {template} of "
                    f"person {person} ({path})"
                )

    def _sync_old(self, store: Store, old: dict[int, tuple[int, bytes]]) -> None:
        """Those that are not searched are opened all the same: they may have been moved, too."""
        words = "SELECT id, person, model, vector FROM template WHERE id = ?"
        for template, _ in sorted(old.items() - self.old.items()):
            self.opened(store.rows(words, [template])[0], store.path)
        self.old = old

    def _sync_people(self, store: Store) -> None:
        rows = store.rows("SELECT id, tag, name, enrolled FROM person")
        kept = {row[0] for row in rows}
        self.people = {person: who for person, who in self.people.items() if person in kept}
        for person, tag, stored, enrolled in rows:
            known = self.people.get(person)
            if known is None or known.stored != stored:
                name = self._name(person, tag, stored, store.path)
                self.people[person] = Member(name, stored, enrolled)
        self.by_name = {who.name: person for person, who in self.people.items()}

    def _name(self, person: int, tag: bytes, stored: bytes, path: str) -> str:
        where = f"name of person {person} in {path}"
        plain = self._sealing.take(stored, self._sealing.name_data(person), where)
        try:
            name = plain.decode()
        except UnicodeDecodeError:
            raise GalleryDamagedError(
                f"expected a name in UTF-8, got other bytes ({where})"
            ) from None
        if self._sealing.tag(name) != tag:
            raise GalleryDamagedError(f"expected the tag of this name, got another ({where})")
        return name

    def _add(self, store: Store, new: list[int]) -> None:
        marks = ",".join("?" * len(new))
        words = f"SELECT id, person, model, vector FROM template WHERE id IN ({marks}) ORDER BY id"
        rows = store.rows(words, new)
        vectors = [self.opened(row, store.path) for row in rows]
        ids, people = (ids_of([row[i] for row in rows]) for i in (0, 1))
        self._index.add(ids, np.stack(vectors), people)
        for row, vector in zip(rows, vectors):
            self.person_of[row[0]] = row[1]
            self.vectors[row[0]] = vector

    def opened(self, row: Row, path: str) -> Vectors:
        """The vector of a row (id, person, model, vector)."""
        template, person, model, stored = row
        name = self.people[person].name
        where = f"template {template} of person {person} in {path}"
        data = self._sealing.template_data(person, model, name)
        vector = unpack(self._sealing.take(stored, data, where))
        if vector is None:
            raise GalleryDamagedError(
                f"expected {LENGTH} int8 with a peak of 127, got others ({where})"
            )
        return vector

    def templates_of(self, person: int) -> list[int]:
        """Ids of a person's templates of this model, rising."""
        return sorted(template for template, owner in self.person_of.items() if owner == person)

    def templates(self) -> dict[int, list[int]]:
        """The same of everybody, by person, at once; nobody without templates is there."""
        found: dict[int, list[int]] = {}
        for template, person in sorted(self.person_of.items()):
            found.setdefault(person, []).append(template)
        return found

    def rank(self, query: Vectors, combine: str, *, everybody: bool) -> list[Candidate]:
        """The nearest people, the nearest first: two at least, if there are, or everybody.

        Args:
            query: (128,) float32, transformed.
            combine: "best" or "mean".
            everybody: False may leave out all but the first two.
        """
        if combine == "mean":
            return self._rank_means(query)
        if not everybody:
            nearest = zip(*self._index.search_groups(query, 2))
            return [Candidate(int(who), float(score), int(best)) for who, best, score in nearest]
        best: dict[int, Candidate] = {}
        for template, score in zip(*self._index.search(query, len(self.person_of))):
            person = self.person_of[int(template)]
            best.setdefault(person, Candidate(person, float(score), int(template)))
        return list(best.values())

    def _rank_means(self, query: Vectors) -> list[Candidate]:
        people, means = self.means()
        scores = means @ query.astype(np.float64)
        order = np.lexsort((people, -scores))
        return [Candidate(int(people[i]), float(scores[i]), None) for i in order]

    def means(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """People with templates of this model, and (n, 128) means of them, of unit norm."""
        if self._means is None:
            sums: dict[int, NDArray[np.float64]] = {}
            for template in sorted(self.person_of):
                wide = self.vectors[template].astype(np.float64)
                person = self.person_of[template]
                sums[person] = sums[person] + wide if person in sums else wide
            means = np.array(list(sums.values()), dtype=np.float64).reshape(-1, LENGTH)
            means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12)
            self._means = (ids_of(list(sums)), means)
        return self._means
