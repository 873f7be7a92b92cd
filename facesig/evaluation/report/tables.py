"""The tables of a report: the same in the terminal and in HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from facesig.evaluation.intervals import Interval
from facesig.evaluation.measure import ROUGH
from facesig.evaluation.results import (
    Accuracy,
    AtRate,
    AtThreshold,
    Group,
    Groups,
    Identification,
    Promise,
    Report,
    Verification,
    Yaws,
)

METHOD = (
    "Intervals are at 95 %. Pairs that share a person are not independent: variances are taken by "
    "persons and enter as an effective number of pairs in a Clopper-Pearson interval; a rate at a "
    "false-accept rate also bears the uncertainty of its threshold. Where nothing was accepted, "
    "pairs count as independent."
)


@dataclass(frozen=True)
class Table:
    """Cells as text; the first ``left`` columns are words, the others numbers."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    left: int = 1
    notes: Sequence[str] = field(default_factory=tuple)


def tables_of(report: Report) -> list[Table]:
    """Every table, in the order of the report."""
    found = [table for one in report.verifications for table in tables_of_verification(one)]
    found += [table for one in report.groups for table in tables_of_groups(one)]
    found += [table for one in report.identifications for table in tables_of_identification(one)]
    return found + [table_of_yaws(one) for one in report.yaws]


def tables_of_verification(one: Verification) -> list[Table]:
    """Summary, true accepts by false-accept rate, and the stored thresholds."""
    found = [_summary(one), _at_rates(one.at_rates)]
    return found + ([_at_thresholds(one.at_thresholds)] if one.at_thresholds else [])


def tables_of_groups(one: Groups) -> list[Table]:
    """For each partition, one row a group and one column a threshold, then the counts."""
    notes = [*one.notes, *_without_face(one.without_face)]
    return [
        _partition(f"{one.title}: {part.by}", [one.overall, *part.groups], notes)
        for part in one.partitions
    ]


def tables_of_identification(one: Identification) -> list[Table]:
    """Summary, rates at thresholds set on the strangers, and what was promised and came."""
    notes = [*one.notes, *_without_face(one.without_face)]
    summary = Table(
        one.title,
        ("", ""),
        [
            ("people enrolled", f"{one.enrolled:,}"),
            ("probes, strangers", f"{one.probes:,}, {one.strangers:,}"),
            *((f"rank {rank}", percent(share)) for rank, share in one.ranks.items()),
        ],
        1,
        notes,
    )
    reached = Table(
        "Identified, thresholds set on these strangers",
        ("false-positive identification rate", "identified", "95 % interval", "threshold"),
        [
            (
                f"{at.rate:g}",
                percent(at.identified),
                percent_interval(at.interval),
                f"{at.threshold:.4f}",
            )
            for at in one.at_rates
        ],
    )
    promises = [*one.by_model, *one.by_calibration]
    return [summary, reached, *([_promises(promises)] if promises else [])]


def table_of_yaws(one: Yaws) -> Table:
    """A row for each bin of |yaw|."""
    rows = [
        (
            f"{each.low:g} to {each.high:g}",
            f"{each.images:,}",
            "-" if each.cosine is None else f"{each.cosine:.3f}",
            f"{each.same:,}",
            "-" if each.tar is None else percent(each.tar),
            "-" if each.interval is None else percent_interval(each.interval),
        )
        for each in one.bins
    ]
    header = ("|yaw|, degrees", "images", "cosine to the teacher", "pairs of one person",
              f"true accepts at {one.rate:g}", "95 % interval")  # fmt: skip
    notes = [*one.notes]
    if one.threshold is None:
        notes.append(f"too few pairs for a false-accept rate of {one.rate:g}")
    return Table(one.title, header, rows, 1, notes)


def percent(share: float, digits: int = 2) -> str:
    """A share as a percentage."""
    return f"{100 * share:.{digits}f} %"


def percent_interval(interval: Interval) -> str:
    """Both ends as percentages."""
    return f"{100 * interval[0]:.2f} to {100 * interval[1]:.2f} %"


def rate(value: float) -> str:
    """A false-accept rate: 0, or two digits and a power of ten, as 1.3e-3."""
    mantissa, _, power = f"{value:.1e}".partition("e")
    return f"{mantissa}e{int(power)}" if value else "0"


def rate_interval(interval: Interval) -> str:
    """Both ends as false-accept rates."""
    return f"{rate(interval[0])} to {rate(interval[1])}"


def _promises(promises: Sequence[Promise]) -> Table:
    rows = [
        (
            one.by,
            f"{one.rate:g}",
            f"{one.threshold:.4f}",
            f"{one.false_positives:,} of {one.strangers:,}",
            percent(one.false_rate),
            percent_interval(one.false_interval),
            f"{one.false_rate / one.rate:.2f}",
            percent(one.identified),
        )
        for one in promises
    ]
    header = (
        "threshold by",
        "promised rate",
        "threshold",
        "false positives",
        "rate",
        "95 % interval",
        "over promised",
        "identified",
    )
    return Table("Promised false-positive identification rates", header, rows)


def _summary(one: Verification) -> Table:
    rows = [
        ("images, people", f"{one.images:,}, {one.persons:,}"),
        ("pairs of one person", f"{one.same:,}"),
        ("pairs of different people", f"{one.different:,}"),
        *([("accuracy", _accuracy(one.accuracy))] if one.accuracy else []),
        ("equal error rate", percent(one.equal_error_rate)),
    ]
    notes = [*([one.accuracy.note] if one.accuracy else []), *one.notes]
    return Table(one.title, ("", ""), rows, 1, [*notes, *_without_face(one.without_face)])


def _without_face(names: Sequence[str]) -> list[str]:
    return [f"no face found in {len(names):,} images"] if names else []


def _accuracy(found: Accuracy) -> str:
    if found.standard_error is None:
        return percent(found.mean)
    return f"{percent(found.mean)}, standard error {percent(found.standard_error)}"


def _at_rates(found: Sequence[AtRate]) -> Table:
    rows = []
    for one in found:
        if one.tar is None or one.interval is None:
            rows.append((f"{one.far:g}", "-", "-", "-"))
            continue
        shown = percent_interval(one.interval)
        rows.append((f"{one.far:g}", percent(one.tar), shown, f"{one.threshold:.4f}"))
    header = ("false-accept rate", "true accepts", "95 % interval", "threshold")
    notes = [f"{one.far:g} {one.note}" for one in found if one.note]
    return Table("True accepts, thresholds set on these pairs", header, rows, 1, notes)


def _at_thresholds(found: Sequence[AtThreshold]) -> Table:
    rows = [
        (
            f"{one.rate:g}",
            f"{one.threshold:.4f}",
            f"{one.false_accepts:,}",
            rate(one.far),
            rate_interval(one.far_interval),
            percent(one.tar),
            percent_interval(one.tar_interval),
        )
        for one in found
    ]
    header = (
        "promised rate",
        "threshold",
        "false accepts",
        "rate",
        "95 % interval",
        "true accepts",
        "95 % interval",
    )
    notes = [f"{one.rate:g} {one.note}" for one in found if one.note]
    return Table("The model's own thresholds on these pairs", header, rows, 1, notes)


def _partition(title: str, groups: Sequence[Group], notes: Sequence[str]) -> Table:
    promised = [f"{one.rate:g}" for one in groups[0].rates]
    header = ["group", "images", "pairs"]
    header += [word for name in promised for word in (f"at {name}", "95 % interval", "accepts")]
    starred = any(one.note for group in groups for one in group.rates)
    if starred:
        notes = [*notes, f"* fewer than {ROUGH} false accepts, seen or promised"]
    return Table(title, header, [_group(group) for group in groups], 1, notes)


def _group(group: Group) -> list[str]:
    cells = [group.label, f"{group.images:,}", f"{group.pairs:,}"]
    for one in group.rates:
        few = "*" if one.note else ""
        far = "-" if one.far is None else rate(one.far) + few
        cells += [far, rate_interval(one.interval), f"{one.false_accepts:,}"]
    return cells
