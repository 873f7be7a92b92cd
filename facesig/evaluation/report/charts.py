"""The report's charts: ROC, similarities, false accepts by group."""

from __future__ import annotations

from facesig.evaluation.report.svg import Axis, Drawing, log_axis
from facesig.evaluation.report.tables import percent, rate
from facesig.evaluation.results import Group, Partition, Verification

# Okabe and Ito's palette: told apart by colour-blind readers too.
BLUE, ORANGE, GREEN, PURPLE = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
SERIES = (BLUE, ORANGE, GREEN, PURPLE)

_MARGINS, _ROW, _SHIFT, _LETTER = 60, 40, 7, 7  # pixels
_STAIRS = 10_000
"""Pairs of different people up to which single ones show as stairs in the ROC."""

_STEPS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2)


def roc_chart(one: Verification) -> str:
    """True accepts over false accepts on a logarithmic axis, with the model's thresholds."""
    lowest = min(0.1, 1.0 / one.different)
    points = [(far, tar) for far, tar in zip(one.curve.far, one.curve.tar) if far >= lowest]
    low = min((tar for _, tar in points), default=0.0)
    drawing = Drawing(
        f"ROC, {one.title}",
        log_axis("false-accept rate", lowest),
        _share_axis("true-accept rate", low),
    )
    drawing.line(_steps(points) if one.different <= _STAIRS else points, BLUE, "ROC")
    for at in one.at_thresholds:
        if at.far >= lowest:
            hint = f"threshold for {at.rate:g}: false {rate(at.far)}, true {percent(at.tar)}"
            drawing.bar(max(at.far_interval[0], lowest), at.far_interval[1], at.tar, ORANGE)
            drawing.dot(at.far, at.tar, ORANGE, hint)
    if one.at_thresholds:
        drawing.named("the model's thresholds, 95 % intervals", ORANGE)
    return drawing.svg()


def similarity_chart(one: Verification) -> str:
    """Shares of pairs by similarity, with the model's thresholds."""
    found = one.histogram
    same = [count / max(1, one.same) for count in found.same]
    different = [count / max(1, one.different) for count in found.different]
    used = [i for i, count in enumerate(found.same) if count or found.different[i]]
    first, last = min(used), max(used) + 1
    drawing = Drawing(
        f"Similarities, {one.title}",
        _similarity_axis(found.edges[first], found.edges[last]),
        _share_of_pairs_axis(max(*same, *different)),
    )
    kinds = ((different, ORANGE, "different people"), (same, BLUE, "one person"))
    for shares, colour, name in kinds:
        corners = [(edge, shares[i]) for i in range(first, last) for edge in found.edges[i : i + 2]]
        drawing.area(corners, colour, name)
    for i, at in enumerate(one.at_thresholds):
        drawing.upright(at.threshold, f"{at.rate:g}", 12.0 * i)
    return drawing.svg()


def groups_chart(overall: Group, part: Partition) -> str:
    """False-accept rates by group with intervals, one colour for each of the thresholds."""
    groups = [overall, *part.groups]
    seen = [one.far for group in groups for one in group.rates if one.far]
    rows = len(groups)
    ticks = [(rows - 1.0 - i, group.label) for i, group in enumerate(groups)]
    drawing = Drawing(
        f"False accepts by {part.by}",
        log_axis("false-accept rate", min([0.1, *seen]), max([0.1, *seen])),
        Axis("", -0.6, rows - 0.4, ticks),
        size=(760, _MARGINS + _ROW * rows),
        left=max(70, 14 + _LETTER * max(len(group.label) for group in groups)),
    )
    for i, group in enumerate(groups):
        for k, one in enumerate(group.rates):
            colour, shift = SERIES[k % len(SERIES)], _SHIFT * (k - (len(group.rates) - 1) / 2)
            drawing.bar(one.interval[0], one.interval[1], ticks[i][0], colour, shift)
            if one.far:
                hint = f"{group.label}, threshold for {one.rate:g}: {rate(one.far)}"
                drawing.dot(one.far, ticks[i][0], colour, hint, shift)
    return drawing.svg()


def groups_key(overall: Group) -> list[tuple[str, str]]:
    """Name and colour of each threshold in ``groups_chart``."""
    return [
        (f"threshold for {one.rate:g}", SERIES[k % len(SERIES)])
        for k, one in enumerate(overall.rates)
    ]


def _share_axis(label: str, low: float) -> Axis:
    """Shares from a round one below ``low`` up to 1, with six ticks or so."""
    step = next((step for step in _STEPS if step >= (1.0 - low) / 6), _STEPS[-1])
    count = min(round(1.0 / step), int((1.0 - low) / step) + 1)
    ticks = [(1.0 - step * i, percent(1.0 - step * i, 1)) for i in range(count + 1)]
    return Axis(label, 1.0 - step * count, 1.0, ticks)


def _share_of_pairs_axis(top: float) -> Axis:
    step = next((step for step in _STEPS if step >= top / 6), _STEPS[-1])
    count = int(top / step) + 1
    ticks = [(step * i, percent(step * i, 1)) for i in range(count + 1)]
    return Axis("share of pairs", 0.0, step * count, ticks)


def _steps(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Corners of the staircase: what a threshold between two points accepts is the lower one."""
    corners = points[:1]
    for before, after in zip(points, points[1:]):
        corners += [(after[0], before[1]), after]
    return corners


def _similarity_axis(low: float, high: float) -> Axis:
    tenths = (i / 10 for i in range(-10, 11))
    ticks = [(x, f"{x:g}") for x in tenths if low - 1e-9 <= x <= high + 1e-9]
    return Axis("cosine similarity", low, high, ticks)
