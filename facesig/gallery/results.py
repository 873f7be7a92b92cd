"""Frozen values that a gallery gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Person:
    """Somebody who is enrolled.

    Attributes:
        id: never used again, not even after the person was removed.
        name: in Unicode's form NFC.
        metadata: what was enrolled with the name; a copy.
        enrolled: Unix time in seconds.
        templates: how many signatures.
    """

    id: int
    name: str
    metadata: Mapping[str, Any] = field(hash=False)
    enrolled: float
    templates: int


@dataclass(frozen=True)
class Ranked:
    """A person in the list of an identification.

    Attributes:
        name: the person's.
        score: cosine, -1 to 1; that of the best template, or to the mean of them.
        template: id of the best template; None for the mean.
    """

    name: str
    score: float
    template: int | None


@dataclass(frozen=True)
class Identification:
    """Who it is, or unknown; true or false as it is known.

    Attributes:
        person: who; None for unknown.
        score: the nearest person's cosine; None if nobody is enrolled.
        threshold: the least score at which somebody is known.
        second: the second person's score; None if there is none.
        margin: the least lead over the second.
        false_rate: share of strangers that would be taken for somebody, by the thresholds used.
        reason: why unknown; None for known.
        ranked: with ``explain``, all people, the nearest first; otherwise empty.
    """

    person: Person | None
    score: float | None
    threshold: float
    second: float | None
    margin: float
    false_rate: float
    reason: str | None
    ranked: tuple[Ranked, ...] = ()

    @property
    def name(self) -> str | None:
        """The person's name; None for unknown."""
        return None if self.person is None else self.person.name

    def __bool__(self) -> bool:
        """Whether it is known: an object that is always true would let strangers in."""
        return self.person is not None


@dataclass(frozen=True)
class Enrolment:
    """What enrolling did.

    Attributes:
        person: as it is now.
        templates: ids of the new ones, in the order given.
        reports: the quality of each photo; None for a signature, or where it was not measured.
        agreement: the least cosine of a new signature to the nearest other one of the person; None
            for the first.
        likeness: the highest cosine to somebody else; None if there is nobody.
        forced: what was wrong and enrolled all the same.
    """

    person: Person
    templates: tuple[int, ...]
    reports: tuple[Any, ...]
    agreement: float | None
    likeness: float | None
    forced: tuple[str, ...] = ()


@dataclass(frozen=True)
class Calibration:
    """Thresholds from strangers of the place.

    Attributes:
        strangers: how many.
        photos: how many of them.
        templates: how many the gallery had.
        thresholds: share of comparisons -> cosine.
        measured: false-positive identification rate of this gallery -> (cosine, low, high), for the
            rates that the strangers support, with the 95 % interval of the rate.
        least_rate: the least rate that so many strangers can support: with none of them let through
            the true rate is below it with 95 % confidence.
    """

    strangers: int
    photos: int
    templates: int
    thresholds: Mapping[float, float] = field(hash=False)
    measured: Mapping[float, tuple[float, float, float]] = field(hash=False)
    least_rate: float


@dataclass(frozen=True)
class LogEntry:
    """A row of the log: number from 1, Unix time in seconds, kind, and what happened."""

    seq: int
    time: float
    kind: str
    body: Mapping[str, Any] = field(hash=False)


@dataclass(frozen=True)
class LogHead:
    """The log's end: the last row's number and chain, as hexadecimal digits.

    Who notes it elsewhere can later tell that no row up to it was changed or removed.
    """

    seq: int
    chain: str


@dataclass(frozen=True)
class Alike:
    """Two people, or two templates of one, and their cosine."""

    first: str
    second: str
    score: float
    templates: tuple[int, int]


@dataclass(frozen=True)
class Misfit:
    """A template that is nearer to somebody else, or far from all others of its person."""

    name: str
    template: int
    own: float
    other: str | None
    other_score: float | None


@dataclass(frozen=True)
class Audit:
    """What should be looked at.

    Attributes:
        people: how many.
        templates: how many.
        threshold: the cosine from which two people are alike.
        alike: pairs of people, the most alike first.
        misfits: templates that do not fit their person.
        duplicates: templates that are the same picture, more or less.
        old_models: (name, template id, model id) of those that are not searched any more.
        unsure: names of people with a single template.
    """

    people: int
    templates: int
    threshold: float
    alike: tuple[Alike, ...]
    misfits: tuple[Misfit, ...]
    duplicates: tuple[Alike, ...]
    old_models: tuple[tuple[str, int, str], ...]
    unsure: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether there is anything but people with a single template."""
        return bool(self.alike or self.misfits or self.duplicates or self.old_models)
