"""Theorem 1 on networks at several stages of training: tables, slopes and picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facesig.errors import ConfigError
from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.studies.frozen_faces import frozen_pool, labelled_rows, load
from facesig.studies.variance import ESTIMATORS, FrozenPool, Moments, Values, slope
from facesig.training.data import FaceTable

KS = np.array([4, 8, 16, 32, 64, 128, 256])
FITTED = KS >= 16
"""The range of k whose slope is reported."""

RESAMPLES = 1000
INTERVAL = (2.5, 97.5)


@dataclass(frozen=True)
class Point:
    """One line of ``theorem1.csv``: an estimator at one k on one network.

    Attributes:
        network: name of the stage.
        estimator: "multibatch" or "pairs".
        k: images of an estimate.
        draws: estimates taken.
        variance: mean squared distance of an estimate from the full gradient.
        standard_error: of ``variance``.
        exact: the variance that the moments give.
        bias: squared distance of the estimates' mean from the full gradient.
        expected_bias: what ``bias`` is on average for an unbiased estimator, variance / draws.
        bias_chance: share of sign changes of the same errors that give as large a bias.
    """

    network: str
    estimator: str
    k: int
    draws: int
    variance: float
    standard_error: float
    exact: float
    bias: float
    expected_bias: float
    bias_chance: float


@dataclass(frozen=True)
class Fit:
    """One line of ``theorem1-slopes.csv``.

    Attributes:
        network: name of the stage.
        estimator: "multibatch" or "pairs".
        slope: of log variance against log k by the draws; low, high: 95 % by resampling the draws.
        exact: the same by the moments; exact_low, exact_high: by resampling the directions.
        endless: the same for a pool so large that k images are no part of it.
        theta: threshold of least loss, at which everything is measured.
        gradient: squared length of the full gradient.
        pair: V2 of ``Moments``, all coordinates.
        image: V1.
    """

    network: str
    estimator: str
    slope: float
    low: float
    high: float
    exact: float
    exact_low: float
    exact_high: float
    endless: float
    theta: float
    gradient: float
    pair: float
    image: float


@dataclass(frozen=True)
class Setting:
    """What is measured: images, directions, draws.

    Attributes:
        people: persons in the fixed set of images.
        images: images of each.
        directions: random ones, on which gradients are projected.
        draws: estimates for each point.
        scale: of unit signatures, as in ``Multibatch``.
        seed: of everything random.
    """

    people: int = 128
    images: int = 16
    directions: int = 32
    draws: int = 2000
    scale: float = 2.0
    seed: int = 1


def theorem1(
    faces: FaceTable, networks: Sequence[str], out: Path, setting: Setting
) -> Iterator[str]:
    """Measure every network at every k; yields lines of text.

    Writes ``theorem1.csv``, ``theorem1-slopes.csv`` and ``theorem1.png`` to ``out``.

    Args:
        faces: labelled ones.
        networks: NAME=FILE each, a checkpoint or a model file.
        out: folder.
        setting: what is measured.

    Raises:
        ConfigError: a network is not NAME=FILE, or there are fewer images than the largest k.
        DataError: too few people with so many images.
        CheckpointError: a checkpoint is unusable.
    """
    if setting.people * setting.images < KS[-1]:
        got = f"{setting.people} x {setting.images}"
        raise ConfigError(f"expected at least {KS[-1]} images, got {got} (people, images)")
    rows = labelled_rows(faces.identity, setting.people, setting.images, setting.seed)
    points: list[Point] = []
    fits: list[Fit] = []
    for name, file in [_named(network) for network in networks]:
        pool = frozen_pool(
            load(file),
            faces,
            rows,
            directions=setting.directions,
            scale=setting.scale,
            seed=setting.seed,
        )
        moments = pool.moments()
        for estimator in ESTIMATORS:
            measured, fit = _measure(pool, moments, name, estimator, setting)
            points += measured
            fits.append(fit)
            yield from _lines(measured, fit)
    write_csv(out / "theorem1.csv", points)
    write_csv(out / "theorem1-slopes.csv", fits)
    _draw(points, fits, out / "theorem1.png")


def _named(text: str) -> tuple[str, Path]:
    name, equals, file = text.partition("=")
    if not equals:
        raise ConfigError(f"expected NAME=FILE, got {text!r} (networks)")
    return name, Path(file)


def _measure(
    pool: FrozenPool, moments: Moments, name: str, estimator: str, setting: Setting
) -> tuple[list[Point], Fit]:
    """All points of one estimator on one network, and the slope through them."""
    rng = np.random.default_rng([setting.seed, 8])
    exact = np.stack([moments.variance(estimator, int(k)) for k in KS], axis=1)  # (R + 1, ks)
    points, resampled = [], []
    for k, expected in zip(KS, exact.sum(axis=0), strict=True):
        errors = pool.errors(estimator, int(k), setting.draws, setting.seed)
        squares = np.square(errors).sum(axis=1)
        counts = rng.multinomial(len(squares), np.full(len(squares), 1 / len(squares)), RESAMPLES)
        resampled.append(counts @ squares / len(squares))
        bias, chance = _bias(errors, rng)
        points.append(
            Point(
                network=name,
                estimator=estimator,
                k=int(k),
                draws=setting.draws,
                variance=float(squares.mean()),
                standard_error=float(squares.std() / len(squares) ** 0.5),
                exact=float(expected),
                bias=bias,
                expected_bias=float(squares.mean() / len(squares)),
                bias_chance=chance,
            )
        )
    weights = rng.multinomial(
        setting.directions, np.full(setting.directions, 1 / setting.directions), RESAMPLES
    )
    around = weights @ exact[:-1] + exact[-1]
    low, high = np.percentile(slope(KS[FITTED], np.stack(resampled, 1)[:, FITTED]), INTERVAL)
    exact_low, exact_high = np.percentile(slope(KS[FITTED], around[:, FITTED]), INTERVAL)
    fit = Fit(
        network=name,
        estimator=estimator,
        slope=float(slope(KS[FITTED], np.array([p.variance for p in points])[FITTED])),
        low=float(low),
        high=float(high),
        exact=float(slope(KS[FITTED], exact.sum(axis=0)[FITTED])),
        exact_low=float(exact_low),
        exact_high=float(exact_high),
        endless=float(slope(KS[FITTED], _totals(moments, estimator, endless=True)[FITTED])),
        theta=pool.theta,
        gradient=float(pool.gradient.square().sum()),
        pair=float(moments.pair.sum()),
        image=float(moments.image.sum()),
    )
    return points, fit


def _totals(moments: Moments, estimator: str, endless: bool) -> Values:
    return np.array([moments.variance(estimator, int(k), endless).sum() for k in KS])


def _bias(errors: Values, rng: np.random.Generator) -> tuple[float, float]:
    """Squared length of the mean error, and how often random signs make it as large."""
    bias = float(np.square(errors.mean(axis=0)).sum())
    signs = rng.choice([-1.0, 1.0], (RESAMPLES, len(errors)))
    flipped = np.square(signs @ errors / len(errors)).sum(axis=1)
    return bias, float((flipped >= bias).mean())


def _lines(points: Sequence[Point], fit: Fit) -> Iterator[str]:
    for p in points:
        yield (
            f"{p.network:12} {p.estimator:10} k {p.k:4}  variance {p.variance:10.4g} "
            f"+- {p.standard_error:8.2g}, exact {p.exact:10.4g}  "
            f"bias / expected {p.bias / p.expected_bias:.2f} (chance {p.bias_chance:.2f})"
        )
    yield (
        f"{fit.network:12} {fit.estimator:10} slope {fit.slope:.2f} "
        f"({fit.low:.2f} to {fit.high:.2f}), exact {fit.exact:.2f} "
        f"({fit.exact_low:.2f} to {fit.exact_high:.2f}), endless pool {fit.endless:.2f}"
    )


COLOURS = {"multibatch": "tab:blue", "pairs": "tab:orange"}


def _draw(points: Sequence[Point], fits: Sequence[Fit], path: Path) -> None:
    """One plot a network: draws as dots, the exact variance as a line, guides of -1 and -2."""
    networks = list(dict.fromkeys(point.network for point in points))
    figure, axes = new_figure(len(networks))
    for plot, network in zip(axes, networks, strict=True):
        for fit in [fit for fit in fits if fit.network == network]:
            used = [p for p in points if (p.network, p.estimator) == (network, fit.estimator)]
            colour = COLOURS[fit.estimator]
            values, exact = [p.variance for p in used], [p.exact for p in used]
            bars = [2 * p.standard_error for p in used]
            plot.errorbar(KS, values, bars, fmt="o", markersize=4, color=colour)
            plot.plot(KS, exact, color=colour, label=f"{fit.estimator}, slope {fit.exact:.2f}")
            for power, style in ((-1, ":"), (-2, "--")):
                guide = exact[0] * (KS / KS[0]) ** float(power)
                plot.plot(KS, guide, style, color="grey", linewidth=0.7)
        plot.set(title=network, xlabel="k", ylabel="E |estimate - gradient|²")
        plot.set(xscale="log", yscale="log")
        plot.legend()
    write_png(path, figure)
