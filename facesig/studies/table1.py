"""Table 1: cost, accuracy and speed beside FaceNet, DeepFace and VGG as the paper gives them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facesig.errors import DataError
from facesig.network import MULTIBATCH, VGG
from facesig.studies.figures import new_figure, write_csv, write_png

PAPER_MS = 30.0
"""The paper's network on one Cortex-A9 core at 1 GHz; Table 1's speeds are multiples of it."""

NOT_RUN = "not run"
OURS = "facesig"


@dataclass(frozen=True)
class Row:
    """One method.

    Attributes:
        method: name.
        origin: "published" in the paper, or "facesig": counted from ``facesig.network``.
        training_images: millions; "" where it was not trained.
        parameters: millions; "" where not given.
        macs: multiply-accumulates of one run of the network, millions (the paper's FLOPs).
        ensemble: runs for one signature.
        total_macs: macs x ensemble as published, millions.
        lfw_percent: accuracy on LFW View 2; "" where not measured.
        milliseconds: of one signature on one Cortex-A9 core; ``NOT_RUN`` where not modelled.
    """

    method: str
    origin: str
    training_images: float | str
    parameters: float | str
    macs: float
    ensemble: int
    total_macs: float
    lfw_percent: float | str
    milliseconds: float | str


PUBLISHED = (
    Row("MultiBatch", "published", 2.6, 1.3, 41.0, 1, 41.0, 98.20, PAPER_MS),
    Row("MultiBatch, VGG-like", "published", 2.6, "", 11e3, 1, 11e3, 98.8, 6600.0),
    Row("FaceNet", "published", 260.0, 140.0, 1.6e3, 1, 1.6e3, 99.63, 40 * PAPER_MS),
    Row("DeepFace", "published", 4.4, 120.0, 3.8e3, 5, 19.3e3, 97.35, 4825 * PAPER_MS),
    Row("VGG", "published", 2.6, 133.0, 11.3e3, 30, 340e3, 99.13, 8500 * PAPER_MS),
)

TRAINING_IMAGES = 0.139
"""Millions that the shipped weights have seen (``models/README.md``)."""

BENCH_SCHEMA = "facesig-bench/1"
NETWORKS_SHOWN = (MULTIBATCH, VGG)


def table1(out: Path, bench: Path | None, lfw_percent: float | None) -> Iterator[str]:
    """Write ``table1.csv`` and ``table1.png`` to ``out``; yields the table's lines.

    Args:
        out: folder.
        bench: what ``facesig-bench --qemu --json`` wrote; None for none.
        lfw_percent: of the shipped float weights on View 2; None where not measured.

    Raises:
        DataError: ``bench`` has another form.
    """
    times = modelled_times(bench) if bench else []
    rows = []
    for network in NETWORKS_SHOWN:
        runs: list[tuple[str, float | str]] = [
            (f", {numbers}", ms) for name, numbers, ms in times if name == network.name
        ]
        for numbers, ms in runs or [("", NOT_RUN)]:
            known = network is MULTIBATCH and "integer" not in numbers
            rows.append(
                Row(
                    method=network.name + numbers,
                    origin=OURS,
                    training_images=TRAINING_IMAGES if network is MULTIBATCH else "",
                    parameters=network.parameters() / 1e6,
                    macs=network.macs() / 1e6,
                    ensemble=1,
                    total_macs=network.macs() / 1e6,
                    lfw_percent=lfw_percent if known and lfw_percent is not None else "",
                    milliseconds=ms,
                )
            )
    rows += PUBLISHED
    write_csv(out / "table1.csv", rows)
    _draw(rows, out / "table1.png")
    for row in rows:
        parameters = f"{row.parameters:.2f}" if isinstance(row.parameters, float) else "-"
        yield (
            f"{row.method:22} {row.origin:10} {parameters:>7} M parameters "
            f"{row.total_macs:10.1f} M MACs  LFW {row.lfw_percent or '-':>6}  "
            f"{row.milliseconds} ms"
        )


def modelled_times(path: Path) -> list[tuple[str, str, float]]:
    """Network, kind of numbers and milliseconds at 1 GHz of each model that was modelled.

    Of several readings of the timing model the slowest counts.

    Raises:
        DataError: the file has another form.
    """
    try:
        record = json.loads(path.read_text())
        if record["schema"] != BENCH_SCHEMA:
            raise ValueError(record["schema"])
        return [
            (
                str(model["network"]),
                str(model["numbers"]),
                max(run["total"]["ms"] * run["mhz"] / 1000.0 for run in model["modelled"]),
            )
            for model in record["models"]
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(
            f"expected modelled times, {BENCH_SCHEMA}, got {error!r} ({path})"
        ) from error


def _draw(rows: Sequence[Row], path: Path) -> None:
    """Accuracy against cost, and against time where both are known."""
    figure, (by_cost, by_time) = new_figure(2)
    for row in rows:
        colour = "tab:orange" if row.origin == OURS else "tab:blue"
        for plot, x in ((by_cost, row.total_macs), (by_time, row.milliseconds)):
            if isinstance(x, str):
                continue
            if isinstance(row.lfw_percent, str):
                plot.axvline(x, color=colour, linestyle=":")
                at = ("data", "axes fraction")
                plot.annotate(f"{row.method} ({OURS})", (x, 0.03), xycoords=at, rotation=90)
                continue
            plot.plot(x, row.lfw_percent, "o", color=colour)
            plot.annotate(
                row.method, (x, row.lfw_percent), xytext=(4, 4), textcoords="offset points"
            )
    for plot, label in (
        (by_cost, "multiply-accumulates for one signature, millions"),
        (by_time, "milliseconds on one Cortex-A9 core at 1 GHz"),
    ):
        plot.set(xscale="log", xlabel=label, ylabel="LFW View 2, %")
        plot.margins(x=0.2, y=0.1)
    write_png(path, figure)
