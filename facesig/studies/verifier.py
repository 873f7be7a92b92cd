"""A personal verifier against the signature, and what each part of its making is worth.

Everything is chosen on LFW's View 1: accuracy by its pairs (threshold from dev-train), true accepts
over all its images, each enrolled in turn and tried against all others. The first image of a pair
is the enrolment. View 2 is for reporting, once for a kit that ships.

``least squares`` fits a person's head to the base's own cosines on training faces. It is no
ceiling: it minds the mean over all pairs, most of which are of strangers, and the tail decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.evaluation.lfw import view2_accuracy
from facesig.evaluation.pairs import Pairs, names_in, read_pairs
from facesig.evaluation.persons import persons_by_folder
from facesig.evaluation.verification import accuracy, best_threshold
from facesig.export.verifiers.kit import projected, scores_of
from facesig.network import PERSONAL
from facesig.progress import Start
from facesig.runtime.embedder import Embedder
from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.studies.inputs import require_file, threshold_of, training_files
from facesig.studies.trials import least_of, trials_of
from facesig.studies.verifier_decisions import RATE, head_rounding, promised
from facesig.studies.verifier_faces import Seen, seen_faces
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.cascade import FIRST_RATE
from facesig.verifier.kit import Kit

Scores = NDArray[np.float64]

LISTS = ("view1_train", "view1_test", "view2")

SECOND_RATE = 1e-3
PHOTOS = 3
"""Enrolled where several are."""

RIDGE = 1e-3
FITTED = 8_000
"""Training faces that ``least squares`` sees."""


@dataclass(frozen=True)
class Figures:
    """One way to answer, on View 1; shares from 0 to 1."""

    way: str
    accuracy: float
    tar_1e_2: float
    tar_1e_3: float


@dataclass(frozen=True)
class CurvePoint:
    """Of a ROC over all trials of View 1."""

    way: str
    false_accept_rate: float
    true_accept_rate: float


def verifier(
    kit: Kit,
    embedder: Embedder,
    data: Path,
    lfw: Path,
    out: Path,
    cache: Path,
    *,
    view2: bool = False,
    checkpoint: Path | None = None,
    seed: int = 1,
    start: Start | None = None,
) -> Iterator[str]:
    """Compare and draw; writes ``verifier*.csv`` and ``verifier.png``, yields what it found.

    Args:
        kit: that makes verifiers.
        embedder: of the base.
        data: folder with train-*.parquet, for ``least squares``.
        lfw: folder with lfw.parquet and its lists.
        out: folder.
        cache: folder that remembers what was embedded.
        view2: report View 2, too.
        checkpoint: that the kit was made of, to say what rounding changes; None says nothing.
        seed: of the choice of enrolments where there are several.
        start: where embedding reports to.

    Raises:
        DataError: a file is missing or malformed, or the kit lacks the threshold by which integers
            are compared with floats.
    """
    known = training_files(data)[0]
    lists = [lfw / f"lfw_{name}.csv" for name in LISTS[: None if view2 else -1]]
    names_in(*lists)  # before minutes of embedding, not after
    if checkpoint is not None:
        from facesig.studies.verifier_rounding import rounding

        require_file(checkpoint)
    threshold = threshold_of(kit.thresholds, RATE, "kit")
    every = seen_faces(lfw / "lfw.parquet", kit, embedder, cache, start)
    train, test, *reported = (read_pairs(path, every.names) for path in lists)
    rows = np.union1d(train.rows, test.rows)
    seen = every.rows(rows)
    pairs = tuple(
        Pairs(np.searchsorted(rows, p.first), np.searchsorted(rows, p.second), p.same)
        for p in (train, test)
    )
    yield (
        f"{PERSONAL.parameters():,} weights, {PERSONAL.macs():,} operations; "
        f"{len(rows):,} images of View 1, standard error of an accuracy about 0.9 %"
    )
    strangers = seen_faces(known, kit, embedder, cache, start, FITTED)
    ways = _ways(kit, seen, strangers)
    persons = persons_by_folder(seen.names)
    found, points = [], []
    for way, scores in ways.items():
        found.append(_figures(way, scores, persons, pairs))
        points += _curve(way, scores, persons)
        yield _line(found[-1])
    if checkpoint is not None:
        yield from rounding(kit, checkpoint, lfw / "lfw.parquet", embedder, seen, persons)
    yield from head_rounding(kit, seen, persons, threshold)
    yield from promised(kit, ways["verifier"], persons)
    yield from _several(kit, seen, persons, seed)
    yield from _cascade(kit, ways["signature"], ways["verifier"], persons)
    write_csv(out / "verifier.csv", found)
    write_csv(out / "verifier-roc.csv", points)
    _draw(out / "verifier.png", points)
    for listed in reported:
        yield from _view2(kit, every, listed)


def _ways(kit: Kit, seen: Seen, strangers: Seen) -> dict[str, Scores]:
    """Scores of all images (rows) for all enrolments (columns), by way of answering."""
    enrolments = seen.enrolments
    plain = replace(kit, change=(0 * kit.change[0], 0 * kit.change[1]))
    over = projected(kit, seen.features)
    both = over / np.linalg.norm(over, axis=1, keepdims=True)
    uncentred = replace(kit, mean=0 * kit.mean, covariance=np.eye(len(kit.mean), dtype=np.float32))
    return {
        "signature": seen.plain.astype(np.float64) @ enrolments.T,
        "verifier": scores_of(kit, enrolments, seen.features),
        "without the mirror image": scores_of(kit, seen.plain.astype(np.float64), seen.features),
        "without the perceptron": scores_of(plain, enrolments, seen.features),
        "without strangers": scores_of(uncentred, enrolments, seen.features),
        "small net on both sides": both @ both.T,
        "least squares": _least_squares(kit, seen, strangers),
    }


def _least_squares(kit: Kit, seen: Seen, strangers: Seen) -> Scores:
    """Heads fitted to the base's cosines of every enrolment with training faces."""
    x, shown = (_over_strength(kit, each.features) for each in (strangers, seen))
    mean = x.mean(axis=0)
    gram = (x - mean).T @ (x - mean)
    gram[np.diag_indices(len(gram))] += RIDGE * float(np.trace(gram)) / len(gram)
    wanted = strangers.plain.astype(np.float64) @ seen.enrolments.T
    heads = np.linalg.solve(gram, (x - mean).T @ (wanted - wanted.mean(axis=0)))
    spread = ((x - mean) @ heads).std(axis=0)
    scores: Scores = (shown - mean) @ heads / spread
    return scores


def _over_strength(kit: Kit, features: NDArray[np.float32]) -> Scores:
    strength = np.maximum(features @ kit.strength + kit.strength_offset, LEAST_STRENGTH)
    ones = np.ones((len(features), 1))
    over: Scores = np.concatenate([features, ones], axis=1) / strength[:, None]
    return over


def _figures(
    way: str, scores: Scores, persons: NDArray[np.int64], pairs: tuple[Pairs, ...]
) -> Figures:
    seen, unseen = (scores[p.second, p.first] for p in pairs)
    threshold = best_threshold(seen, pairs[0].same)
    mates, others = trials_of(scores, persons)
    return Figures(
        way,
        accuracy(unseen, pairs[1].same, threshold),
        *(float((mates > least_of(others, rate)).mean()) for rate in (1e-2, 1e-3)),
    )


def _curve(way: str, scores: Scores, persons: NDArray[np.int64]) -> list[CurvePoint]:
    mates, others = trials_of(scores, persons)
    return [
        CurvePoint(way, rate, float((mates > least_of(others, rate)).mean()))
        for rate in np.logspace(-4, 0, 33)[:-1].tolist()
    ]


def _several(kit: Kit, seen: Seen, persons: NDArray[np.int64], seed: int) -> Iterator[str]:
    """Enrolments of one and of ``PHOTOS`` images of the same people, tried on the others."""
    rng = np.random.default_rng(seed)
    people = np.flatnonzero(np.bincount(persons) > PHOTOS)
    if not len(people):
        return
    enrolled = [rng.permutation(np.flatnonzero(persons == each))[:PHOTOS] for each in people]
    left = np.ones(len(persons), bool)
    left[np.concatenate(enrolled)] = False
    same = persons[left, None] == people[None]
    for count in (1, PHOTOS):
        means = np.stack([seen.enrolments[rows[:count]].mean(axis=0) for rows in enrolled])
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        ways = {
            "verifier": scores_of(kit, means, seen.features[left]),
            "signature": seen.plain[left].astype(np.float64) @ means.T,
        }
        for way, scores in ways.items():
            others = np.sort(scores[~same])
            shares = [
                float((scores[same] > least_of(others, rate)).mean()) for rate in (1e-2, 1e-3)
            ]
            yield (
                f"{way}, {count} enrolled of {len(people)} people with {PHOTOS + 1} or more: "
                f"true accepts {shares[0]:.1%} at 1e-2, {shares[1]:.1%} at 1e-3"
            )


def _cascade(kit: Kit, second: Scores, first: Scores, persons: NDArray[np.int64]) -> Iterator[str]:
    """What a first look costs the second in true accepts, at the kit's own thresholds.

    At the second look's threshold, where two looks let fewer strangers in than it alone does, and
    at equal false accepts of both together and of it alone.
    """
    mates, others = trials_of(second, persons)
    threshold = least_of(others, SECOND_RATE)
    alone = float((mates > threshold).mean())
    first_mates, first_others = trials_of(first, persons)
    different = persons[:, None] != persons[None]
    looks = first[different], second[different]
    for rate, least in sorted(kit.thresholds.items(), reverse=True):
        if rate < FIRST_RATE / 10:
            break
        both = float(((mates > threshold) & (first_mates >= least)).mean())
        passed = float((first_others >= least).mean())
        let_in = np.sort(np.where(looks[0] >= least, looks[1], -np.inf))
        equal = (mates > least_of(let_in, SECOND_RATE)) & (first_mates >= least)
        yield (
            f"cascade, first look at {rate:g}: true accepts at {SECOND_RATE:g} {both:.2%} by the "
            f"signature's threshold, {float(equal.mean()):.2%} at equal false accepts, signature "
            f"alone {alone:.2%}; {passed:.1%} of strangers pass the first look"
        )


def _view2(kit: Kit, every: Seen, pairs: Pairs) -> Iterator[str]:
    enrolments = every.enrolments
    scores = np.array(
        [
            float(scores_of(kit, enrolments[a : a + 1], every.features[b : b + 1])[0, 0])
            for a, b in zip(pairs.first, pairs.second, strict=True)
        ]
    )
    found = view2_accuracy(scores, pairs.same)
    yield f"View 2, first image enrolled: {found.mean:.2%} +- {found.standard_error:.2%}"


def _line(found: Figures) -> str:
    return (
        f"{found.way}: View 1 {found.accuracy:.1%}; true accepts {found.tar_1e_2:.1%} at 1e-2, "
        f"{found.tar_1e_3:.1%} at 1e-3"
    )


def _draw(path: Path, points: list[CurvePoint]) -> None:
    figure, (axes,) = new_figure()
    curves: Mapping[str, list[CurvePoint]] = {
        way: [p for p in points if p.way == way] for way in dict.fromkeys(p.way for p in points)
    }
    for way, curve in curves.items():
        axes.semilogx(
            [p.false_accept_rate for p in curve], [p.true_accept_rate for p in curve], label=way
        )
    axes.set_xlabel("false accept rate")
    axes.set_ylabel("true accept rate")
    axes.set_title("LFW View 1, one photo enrolled")
    axes.grid(alpha=0.3)
    axes.legend(fontsize=7)
    write_png(path, figure)
