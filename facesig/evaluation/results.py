"""What a protocol found, as frozen values: the one source of the JSON, the table and the report.

Convention: rates and similarities are plain numbers; an interval is (low, high) at 95 %. What could
not be measured is None, with a note that says why; it is never a number.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

from facesig.evaluation.intervals import Interval

SCHEMA = 1
"""Raised when a field of the JSON changes its meaning or goes away."""


@dataclass(frozen=True)
class AtRate:
    """True accepts at a false-accept rate reached on the very pairs of the protocol."""

    far: float
    false_accepts: int
    threshold: float | None
    tar: float | None
    interval: Interval | None
    note: str = ""


@dataclass(frozen=True)
class AtThreshold:
    """What one of the model's stored thresholds does on the pairs of the protocol.

    ``rate`` is the false-accept rate that the model file promises for it.
    """

    rate: float
    threshold: float
    false_accepts: int
    far: float
    far_interval: Interval
    tar: float
    tar_interval: Interval
    note: str = ""


@dataclass(frozen=True)
class Accuracy:
    """Share of right decisions at thresholds chosen on other pairs.

    ``mean`` and ``standard_error`` are over ``folds``; one fold has no standard error.
    """

    mean: float
    standard_error: float | None
    folds: list[float]
    thresholds: list[float]
    note: str = ""


@dataclass(frozen=True)
class Curve:
    """Points of the ROC, from accepting nothing to accepting everything."""

    far: list[float]
    tar: list[float]


@dataclass(frozen=True)
class Histogram:
    """Pairs by similarity: ``edges`` has one more entry than the counts."""

    edges: list[float]
    same: list[int]
    different: list[int]


@dataclass(frozen=True)
class WorstPair:
    """A pair far on the wrong side; names of images as the data give them."""

    a: str
    b: str
    similarity: float


@dataclass(frozen=True)
class Verification:
    """A list of pairs, or all pairs, of one person and of different people."""

    protocol: str
    title: str
    images: int
    persons: int
    same: int
    different: int
    accuracy: Accuracy | None
    equal_error_rate: float
    equal_error_threshold: float
    at_rates: list[AtRate]
    at_thresholds: list[AtThreshold]
    curve: Curve
    histogram: Histogram
    worst_same: list[WorstPair]
    worst_different: list[WorstPair]
    without_face: list[str]
    notes: list[str]


@dataclass(frozen=True)
class GroupRate:
    """False accepts among the pairs within one group at one of the model's thresholds."""

    rate: float
    threshold: float
    false_accepts: int
    far: float | None
    interval: Interval
    note: str = ""


@dataclass(frozen=True)
class Group:
    """Faces with one label, all of different people: every pair is one of different people."""

    label: str
    images: int
    pairs: int
    rates: list[GroupRate]


@dataclass(frozen=True)
class Partition:
    """The groups that one column of labels makes, or several joined by "+"."""

    by: str
    groups: list[Group]


@dataclass(frozen=True)
class Groups:
    """False-accept rates by group, and over all pairs."""

    protocol: str
    title: str
    overall: Group
    partitions: list[Partition]
    without_face: list[str]
    notes: list[str]


@dataclass(frozen=True)
class Identified:
    """Probes identified at a false-positive identification rate reached on the very strangers."""

    rate: float
    false_positives: int
    threshold: float
    identified: float
    interval: Interval


@dataclass(frozen=True)
class Promise:
    """What a threshold does that was promised for a false-positive identification rate.

    ``by`` says what promised it; ``false_rate`` is what came of it on ``strangers`` others.
    """

    by: str
    rate: float
    threshold: float
    false_positives: int
    strangers: int
    false_rate: float
    false_interval: Interval
    identified: float
    interval: Interval


@dataclass(frozen=True)
class Identification:
    """A gallery of one image a person, probes of the same people, and strangers.

    ``ranks`` is the share of probes whose own person is among so many nearest.
    """

    protocol: str
    title: str
    enrolled: int
    probes: int
    strangers: int
    ranks: dict[int, float]
    at_rates: list[Identified]
    by_model: list[Promise]
    by_calibration: list[Promise]
    without_face: list[str]
    notes: list[str]


@dataclass(frozen=True)
class YawBin:
    """Faces whose |yaw| lies from ``low`` to under ``high`` degrees, and pairs of one person.

    ``cosine``: mean to the teacher. ``tar``: share of ``same`` pairs that are accepted.
    """

    low: float
    high: float
    images: int
    cosine: float | None
    same: int
    tar: float | None
    interval: Interval | None


@dataclass(frozen=True)
class Yaws:
    """A model on heads that look aside; ``threshold`` is that of the false-accept rate ``rate``."""

    protocol: str
    title: str
    rate: float
    threshold: float | None
    bins: list[YawBin]
    notes: list[str]


@dataclass(frozen=True)
class ModelFacts:
    """Which model was measured."""

    id: str
    network: str
    file: str
    thresholds: dict[str, float]
    metadata: dict[str, str]


@dataclass(frozen=True)
class Report:
    """Everything that one run of ``facesig evaluate`` found."""

    facesig: str
    model: ModelFacts
    mirror: bool
    verifications: list[Verification]
    groups: list[Groups]
    identifications: list[Identification] = field(default_factory=list)
    yaws: list[Yaws] = field(default_factory=list)
    schema: int = SCHEMA


def as_json(report: Report) -> dict[str, Any]:
    """The report as plain values; ``schema`` first."""
    values = dataclasses.asdict(report)
    return {"schema": values.pop("schema"), **values}
