"""Unknown visitors: grouped by likeness, sealed, kept for a while, so that "this is Ann" works.

    visitors = Visitors(gallery, days=14)
    for visitor in visitors.all():
        print(visitor.id, visitor.first, visitor.visits)
    visitors.confirm(visitor.id, "Ann")          # enrolled; no visitor any more

They lie in the gallery's file, in a table of their own (``csrc/gallery/FORMAT.md``): signatures,
and pictures where somebody asked for them, are boxes of the gallery's key; when they came by, and
how often, is not sealed. A new key of the gallery forgets them all.

Threads: an object may be shared by any number of threads, and a gallery may have several objects,
in several processes: each call is one transaction and sees what the others have done. No call waits
for a camera.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facesig.door import visitor_rows as rows
from facesig.door.visitor_rows import MOST_VECTORS, Row, Visitor, absorbed
from facesig.errors import OptionError
from facesig.gallery import Enrolment, Gallery, decide
from facesig.gallery import enrol as enrolling
from facesig.gallery.log import now
from facesig.types import Signature

GROUP_RATE = 1e-3
"""Two visits are of one visitor at this false-positive identification rate among all visitors."""

DAYS = 30.0
"""How long visitors are kept who were not seen again, where nobody says otherwise."""

DAY = 86_400_000
"""Milliseconds."""

MOST_DAYS = 36_500

__all__ = ["GROUP_RATE", "MOST_VECTORS", "Visitor", "Visitors"]


class Visitors:
    """Who came by and is not enrolled; see the module for threads and for what is sealed."""

    def __init__(self, gallery: Gallery, *, days: float | None = DAYS, most: int = 500) -> None:
        """Nothing is written yet.

        Args:
            gallery: open; it must stay so.
            days: more than 0, at most ``MOST_DAYS``; who has not been seen for so long is forgotten
                by ``all``, ``match``, ``add`` and ``tidy``, before anything else. None forgets
                nobody for the time: for whoever only looks at what another program keeps.
            most: so many are kept, at least 1; beyond it the one unseen for longest is forgotten.

        Raises:
            OptionError: an option is out of range.
        """
        if days is not None and not 0 < days <= MOST_DAYS:
            raise OptionError(
                f"expected more than 0 and at most {MOST_DAYS:,} days, got {days!r} (days)"
            )
        if most < 1:
            raise OptionError(f"expected to keep 1 visitor at least, got {most!r} (most)")
        self._gallery = gallery
        self._core = gallery._core
        self._cache = rows.Cache(self._core)
        self._kept, self._most = None if days is None else round(days * DAY), most

    def all(self) -> list[Visitor]:
        """All of them, the last seen first.

        Raises:
            GalleryError: a subclass of it, here and below.
        """
        self.tidy()  # not expire: whoever looks at them before the clock is right changes nothing
        with self._core.reading():
            found = [row.visitor for row in self._cache.rows().values()]
        return sorted(found, key=lambda visitor: (-visitor.last, -visitor.id))

    def get(self, number: int) -> Visitor:
        """One of them; ``VisitorNotFoundError`` if there is none of this number."""
        with self._core.reading():
            return self._cache.row(number).visitor

    def picture(self, number: int) -> bytes | None:
        """A PNG file of the face, 112 x 112; None if none was kept.

        Raises:
            VisitorNotFoundError: there is none of this number.
        """
        with self._core.reading():
            return self._cache.picture(number)

    def signatures(self, number: int) -> list[Signature]:
        """What is kept of one, ``MOST_VECTORS`` at most, to a cosine of 0.9999.

        Raises:
            VisitorNotFoundError: there is none of this number.
        """
        with self._core.reading():
            return rows.signatures(self._cache.row(number))

    def match(self, signature: Signature) -> Visitor | None:
        """Who of them it is; None for somebody new.

        Raises:
            GalleryModelError: it is of another model than the gallery's, or nothing has thresholds.
        """
        self.tidy()
        with self._core.reading():
            self._core.require_model(signature.model_id, "signature")
            row = self._like(signature)
            return None if row is None else row.visitor

    def add(
        self, signature: Signature, picture: bytes | None = None, at: float | None = None
    ) -> Visitor:
        """Note a visit: of one of them, by likeness, or of somebody new.

        Args:
            signature: of the gallery's model; best the mean of several frames.
            picture: a PNG file to keep, for somebody who has none yet.
            at: Unix time in seconds; None for now.

        Raises:
            GalleryModelError: as ``match``.
            GalleryFullError: the disk is full; nothing was changed.
        """
        self._core.require_model(signature.model_id, "signature")
        time = now() if at is None else round(at * 1000)
        self.tidy()
        with self._core.writing():
            rows.make_table(self._core.store)
            row = self._like(signature)
            if row is None:
                self._make_room()
                row = self._cache.insert(signature, time)
            else:
                row = self._cache.update(absorbed(row, [signature], time, visits=1))
            if picture is not None and not row.visitor.picture:
                row = self._cache.put_picture(row, picture)
        return row.visitor

    def seen(
        self, number: int, signature: Signature | None = None, at: float | None = None
    ) -> None:
        """The visit noted last goes on; a better signature of it may be given.

        Raises:
            VisitorNotFoundError: there is none of this number (any more).
        """
        time = now() if at is None else round(at * 1000)
        with self._core.writing():
            given = [] if signature is None else [signature]
            self._cache.update(absorbed(self._cache.row(number), given, time, visits=0))

    def confirm(
        self,
        number: int,
        name: str,
        metadata: Mapping[str, Any] | None = None,
        *,
        force: bool = False,
    ) -> Enrolment:
        """Enrol a visitor under a name, or add to somebody of that name; no visitor any more.

        Both happen, or none.

        Raises:
            VisitorNotFoundError: there is none of this number.
            QualityError: the signatures do not agree with each other or with the person's, or are
                somebody else's; ``force`` enrols them all the same.
            PersonNameError, PersonMetadataError: as ``Gallery.enrol``.
        """
        newcomers = [enrolling.Newcomer(each, None) for each in self.signatures(number)]

        def forget() -> None:
            self._cache.row(number)  # another may have been faster
            self._cache.delete(number)

        return enrolling.enrol(
            self._core,
            name,
            newcomers,
            metadata,
            force=force,
            logged=self._gallery._changes,
            within=forget,
        )

    def merge(self, number: int, other: int) -> Visitor:
        """Two are one: ``other`` goes up in ``number``, which is given as it is then.

        Raises:
            VisitorNotFoundError: one of them is not there.
            OptionError: both are the same.
        """
        if number == other:
            raise OptionError(f"expected two visitors, got {number} twice (merge)")
        with self._core.writing():
            kept, gone = self._cache.row(number), self._cache.row(other)
            picture = None if kept.visitor.picture else self._cache.picture(other)
            self._cache.delete(other)
            row = self._cache.update(rows.joined(kept, gone))
            if picture is not None:
                row = self._cache.put_picture(row, picture)
        return row.visitor

    def forget(self, number: int) -> None:
        """Remove one for good; ``VisitorNotFoundError`` if there is none of this number."""
        with self._core.writing():
            self._cache.row(number)
            self._cache.delete(number)

    def forget_all(self) -> int:
        """Remove all for good; gives how many they were."""
        return self._forget("visits >= 0")

    def expire(self, at: float | None = None) -> int:
        """Forget who has not been seen for ``days``; gives how many.

        Times ahead of ``at``, as a clock that was put back leaves them, count as ``at``: nobody
        stays longer for it.
        """
        if self._kept is None:
            return 0
        time = now() if at is None else round(at * 1000)
        return self._forget(f"last < {time - self._kept}", time)

    def tidy(self) -> int:
        """As ``expire`` now, but times ahead stay: a clock that is behind will be put right."""
        return 0 if self._kept is None else self._forget(f"last < {now() - self._kept}")

    def shift(self, since: float, by: float) -> None:
        """The clock was wrong from ``since`` on (Unix seconds) and was put right by ``by`` seconds.

        A board without a battery begins in the past; whom it saw before the network told it the
        time would be forgotten at once. What earlier runs wrote, by a clock that was right, stays.
        """
        start, step = round(since * 1000), round(by * 1000)
        end = now() - step
        with self._core.writing():
            if self._core.store.has_table(rows.NAME):
                for column in ("first", "last"):
                    self._core.store.execute(
                        f"UPDATE visitor SET {column} = max(0, {column} + ?) "
                        f"WHERE {column} BETWEEN ? AND ?",
                        [step, start, end],
                    )

    def _forget(self, which: str, time: int | None = None) -> int:
        ahead = f"last > {0 if time is None else time}"
        with self._core.reading():
            if not self._cache.any(which if time is None else f"{which} OR {ahead}"):
                return 0
        with self._core.writing():
            store = self._core.store
            if time is not None:
                store.execute(f"UPDATE visitor SET last = ? WHERE {ahead}", [time])
                store.execute("UPDATE visitor SET first = last WHERE first > last")
            return store.execute(f"DELETE FROM visitor WHERE {which}").rowcount

    def _like(self, signature: Signature) -> Row | None:
        """The row that a signature is of; within a transaction."""
        score, row, vectors = self._cache.nearest(signature)
        if row is None:
            return None
        threshold = decide.identification_threshold(self._core.thresholds(), GROUP_RATE, vectors)
        return row if score >= threshold else None

    def _make_room(self) -> None:
        found = sorted(self._cache.rows().values(), key=lambda row: (row.visitor.last, row.id))
        for row in found[: max(0, len(found) + 1 - self._most)]:
            self._cache.delete(row.id)
