"""What each measure of quality is worth, where its limit lies, and the score of them all.

Choices are made on training faces of known people: as they are, and made worse on purpose
(``facesig.studies.measured_faces``), since photos as bad as a door's camera can make them are rare
among them. The network has seen the photos, not what was made of them. Each probe is compared with
the best other photo of its person. The weights of the score are fitted on one half of the people;
limits and curves are those of the other. LFW is looked at afterwards, with what was chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.reject import error_versus_reject, relative_cut
from facesig.quality.combine import score_of
from facesig.quality.limits import LIMITS, judged
from facesig.runtime.embedder import Embedder
from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.studies.inputs import require_file, threshold_of
from facesig.studies.measured_faces import NAMES
from facesig.studies.quality_data import Comparisons, lfw_comparisons, training_comparisons
from facesig.studies.quality_fit import fitted

SHARES = tuple(np.round(np.arange(0, 0.305, 0.01), 2).tolist())
REJECTED = 0.05
FALSE_ACCEPT_RATE = 1e-3
BINS = 12
_STYLES = ("-", "--")
"""Colours repeat after ten lines."""
LEAST_BEYOND = 20
TIMES = 3
"""A limit lies where so many times as many comparisons of what lies beyond it fail as of photos as
they are; it is seen on at least ``LEAST_BEYOND`` probes."""


@dataclass(frozen=True)
class CurvePoint:
    """Of an error-versus-reject curve: ``error`` is the false non-match rate of the probes left."""

    faces: str
    measure: str
    rejected: float
    error: float


@dataclass(frozen=True)
class Bin:
    """Probes with a measure within ``low`` and ``high``, and how many of their comparisons fail."""

    measure: str
    low: float
    high: float
    probes: int
    error: float


def quality(
    data: Path, lfw: Path | None, embedder: Embedder, out: Path, cache: Path, people: int, seed: int
) -> Iterator[str]:
    """Measure, fit, draw; writes ``quality-*.csv`` and ``quality.png``, yields what it found.

    Args:
        data: folder with train-*.parquet.
        lfw: folder with lfw.parquet, or None to leave LFW alone.
        embedder: whose signatures quality is to predict.
        out: folder.
        cache: folder that remembers measures between runs.
        people: most training people.
        seed: of the choice of people and of what is done to photos.

    Raises:
        DataError: the model has no threshold at ``FALSE_ACCEPT_RATE``, or a file is missing.
    """
    threshold = threshold_of(embedder.model.thresholds, FALSE_ACCEPT_RATE, embedder.model.path)
    if lfw is not None:
        require_file(lfw / "lfw.parquet")  # before hours, not after
    every = training_comparisons(data, embedder, cache, people, seed)
    seen, held = every[every.person % 2 == 0], every[every.person % 2 == 1]
    yield f"{len(seen.person)} comparisons to fit, {len(held.person)} to report"
    unsteady = seen.values.copy()
    unsteady[:, NAMES.index("steadiness")] = np.nan
    for title, values in (("with", seen.values), ("without", unsteady)):
        yield f"{title} steadiness: {fitted(values, seen.similarity, seen.person)}"
    natural = held[held.way == ""]
    base = (natural.similarity < threshold).mean()
    for name in NAMES:
        yield f"{name}: {turning_points(every, name, threshold, TIMES * base)}"
    sets = {"training": natural, "training and made worse": held}
    bins = [bin_ for name in NAMES for bin_ in binned(held, name, threshold)]
    write_csv(out / "quality-bins.csv", bins)
    if lfw is not None:
        sets["LFW"] = lfw_comparisons(lfw, embedder, cache)
    points = []
    for faces, found in sets.items():
        yield from summary(faces, found, threshold)
        points += curves(faces, found, threshold)
    write_csv(out / "quality-curves.csv", points)
    _draw(points, out / "quality.png")


def goodness(found: Comparisons, name: str) -> NDArray[np.float64]:
    """A measure so that more is better: pixels, scores as they are, angles and errors negated.

    Brightness counts by its distance from the middle of its limits.
    """
    limit, values = LIMITS[name], found.column(name)
    if limit.least is None:
        return np.nan_to_num(-values, nan=0.0)
    if limit.most is None:
        return np.nan_to_num(values, nan=0.0)
    return np.nan_to_num(-np.abs(values - (limit.least + limit.most) / 2), nan=0.0)


def scores(found: Comparisons, values: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
    """The score of each probe, or of other ``values``, with steadiness."""
    return np.array(
        [score_of(_values(row)) for row in (found.values if values is None else values)]
    )


def scores_without(found: Comparisons) -> NDArray[np.float64]:
    """The score of each probe where no embedder measures steadiness."""
    return np.array([score_of({**_values(row), "steadiness": None}) for row in found.values])


def curves(faces: str, found: Comparisons, threshold: float) -> list[CurvePoint]:
    """The curve of every measure and of the score."""
    failed = found.similarity < threshold
    measures = {name: goodness(found, name) for name in NAMES}
    measures["score"] = scores(found)
    measures["score without steadiness"] = scores_without(found)
    return [
        CurvePoint(faces, name, share, float(error))
        for name, values in measures.items()
        for share, error in zip(
            SHARES, error_versus_reject(failed, values, SHARES).tolist(), strict=True
        )
    ]


def summary(faces: str, found: Comparisons, threshold: float) -> Iterator[str]:
    """The rate, what rejecting a twentieth takes of it, and what the limits do."""
    failed = found.similarity < threshold
    yield f"{faces}: {len(failed)} comparisons, {100 * failed.mean():.2f} % fail at {threshold:.4f}"
    for name in NAMES:
        cut = relative_cut(failed, goodness(found, name), REJECTED)
        yield f"  {name}: rejecting 5 % takes {100 * cut:.1f} % of the errors' rate"
    for title, values in (("score", scores(found)), ("without steadiness", scores_without(found))):
        cut = relative_cut(failed, values, REJECTED)
        yield f"  {title}: rejecting 5 % takes {100 * cut:.1f} %"
    worst = np.quantile(scores(found), REJECTED)
    kept = (scores(found) > worst) & (scores(found, found.reference) > worst)
    rate, gone = failed[kept].mean(), 1 - failed[kept].sum() / failed.sum()
    yield (
        f"  score, probes and references alike: of the {100 * kept.mean():.1f} % left "
        f"{100 * rate:.2f} % fail, {100 * (1 - rate / failed.mean()):.1f} % less; "
        f"{100 * gone:.1f} % of all failures are gone"
    )
    passed = np.array([judged(_values(row)).passed for row in found.values])
    left = failed[passed].mean() if passed.any() else np.nan
    refused = failed[~passed].mean() if not passed.all() else np.nan
    yield (
        f"  the gate rejects {100 * (1 - passed.mean()):.2f} %, of which {100 * refused:.1f} % "
        f"fail, of the others {100 * left:.2f} %"
    )


def binned(found: Comparisons, name: str, threshold: float) -> list[Bin]:
    """False non-match rates by a measure, in bins of equal numbers of probes."""
    values = found.column(name)
    known = np.isfinite(values)
    values, failed = values[known], found.similarity[known] < threshold
    edges = np.unique(np.quantile(values, np.linspace(0, 1, BINS * 2 + 1)))
    bins = []
    for low, high in pairwise(edges.tolist()):
        inside = (values >= low) & ((values < high) | (high == edges[-1]))
        if inside.any():
            bins.append(Bin(name, low, high, int(inside.sum()), float(failed[inside].mean())))
    return bins


def turning_points(found: Comparisons, name: str, threshold: float, rate: float) -> str:
    """The narrowest limits beyond which a share ``rate`` of the comparisons fails.

    They lie on either side of the median of the photos as they are; "none" where no tail is so bad.
    """
    values = found.column(name)
    known = np.isfinite(values)
    values, failed = values[known], found.similarity[known] < threshold
    median = float(np.median(values[found.way[known] == ""]))
    below = _tail(values, failed, rate, values < median)
    above = _tail(-values, failed, rate, values > median)
    low = "none" if below is None else f"{below:.3g}"
    high = "none" if above is None else f"{-above:.3g}"
    return f"below {low}, above {high}"


def _tail(
    values: NDArray[np.float64], failed: NDArray[np.bool_], rate: float, side: NDArray[np.bool_]
) -> float | None:
    """The largest value up to which a share ``rate`` of a side's comparisons fails."""
    order = np.argsort(values[side], kind="stable")
    ordered, failures = values[side][order], np.cumsum(failed[side][order])
    counts = np.arange(1, len(ordered) + 1)
    bad = (failures >= rate * counts) & (counts >= LEAST_BEYOND)
    return float(ordered[bad].max()) if bad.any() else None


def _values(row: NDArray[np.float64]) -> dict[str, float | None]:
    pairs = zip(NAMES, row.tolist(), strict=True)
    return {name: None if value != value else value for name, value in pairs}


def _draw(points: list[CurvePoint], path: Path) -> None:
    sets = list(dict.fromkeys(point.faces for point in points))
    figure, plots = new_figure(len(sets))
    for plot, faces in zip(plots, sets, strict=True):
        for i, name in enumerate(dict.fromkeys(point.measure for point in points)):
            curve = [p for p in points if p.faces == faces and p.measure == name]
            rejected, error = [p.rejected for p in curve], [p.error for p in curve]
            if name == "score":
                plot.plot(rejected, error, label=name, linewidth=2.5, color="black")
            else:
                plot.plot(rejected, error, label=name, linewidth=1, linestyle=_STYLES[i // 10])
        plot.set(title=faces, xlabel="share of probes rejected", ylabel="false non-match rate")
        plot.set_ylim(bottom=0)
    plots[0].legend(fontsize=6)
    write_png(path, figure)
