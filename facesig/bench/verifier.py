"""What a personal verifier costs a board: ``python -m facesig.bench.verifier ME.fsig``.

From a crop to its aligned face, from that to yes or no, and on to the signature behind the same
alignment, on an emulated Cortex-A9 at 1 GHz under the timing model: modelled, never measured. A
cascade's mean follows: of ten faces nine are strangers, a share of whom passes the first look.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from facesig.bench import programs
from facesig.bench.counts import Counts
from facesig.bench.modelled import PRESETS, Reading, read_report
from facesig.console import never_fail, printable
from facesig.errors import FacesigError
from facesig.runtime.embedder import Embedder
from facesig.runtime.locate import INT8_MODEL, default_model, verifier_kit
from facesig.verifier.cascade import FIRST_RATE
from facesig.verifier.kit import read_kit
from facesig.verifier.make import make_verifier

STEPS = ("align", "verify", "rest of embed", "whole embed")
STRANGERS = 0.9
MADE = 15
WHOLE = (10, 10, 92, 92)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python -m facesig.bench.verifier",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("verifier", type=Path, metavar="ME.fsig")
    arguments.add_argument("--model", type=Path, help="the embedder (default: the shipped int8)")
    arguments.add_argument(
        "--pass-rate", type=float, default=FIRST_RATE, help="strangers who pass the first look"
    )
    arguments.add_argument("--build", type=Path, metavar="DIR", help="where programs are built")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    never_fail()
    arguments = parser().parse_args(argv)
    model = arguments.model or default_model().parent / INT8_MODEL
    try:
        _run(model, arguments.verifier, arguments.pass_rate, arguments.build)
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.verifier: {printable(error)}\n")
        return error.exit_code
    return 0


def modelled(embedder: Path, verifier: Path, preset: str, build: Path | None) -> list[float]:
    """Milliseconds of ``STEPS``, the slowest of the rounds after the first.

    Raises:
        BenchError: a program is missing, or failed.
    """
    program, kit = programs.verifier_kit(build)
    with tempfile.TemporaryDirectory() as temporary:
        report = Path(temporary) / "report.json"
        plugin = f"{kit.timing_model},{Reading(preset).options},top=0,out={report}"
        words: list[str | Path] = [kit.qemu, "-cpu", "cortex-a9", "-plugin", plugin]
        programs.run([*words, program, embedder, verifier], bare=True)
        regions = read_report(report)["regions"]
    count = len(STEPS)
    rounds = [regions[i : i + count] for i in range(count, len(regions), count)]
    return [max(Counts(one["total"]).ms for one in step) for step in zip(*rounds)]


def made_in(embedder: Path, folder: Path) -> float:
    """Median milliseconds, on this machine, from a crop to a verifier's file."""
    enroller, kit = Embedder(embedder), read_kit(verifier_kit())
    crop = np.random.default_rng(1).integers(0, 256, (112, 112, 3)).astype(np.uint8)
    times = []
    for _ in range(MADE):
        begun = time.perf_counter()
        make_verifier([crop], folder / "me.fsig", faces=[WHOLE], embedder=enroller, kit=kit)
        times.append(time.perf_counter() - begun)
    return 1000 * statistics.median(times)


def cascade_mean(costs: Sequence[float], pass_rate: float) -> float:
    """Mean milliseconds a face where nine of ten are strangers and the tenth always passes."""
    align, verify, rest, _ = costs
    return align + verify + (1 - STRANGERS + STRANGERS * pass_rate) * rest


def _run(model: Path, verifier: Path, pass_rate: float, build: Path | None) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        made = made_in(model, Path(temporary))
    _say(f"from a crop to a verifier's file, on this machine: {made:.0f} ms, median of {MADE}")
    _say("ms on a Cortex-A9 at 1 GHz, modelled, default memory")
    heads = [*STEPS, "crop to yes or no", "cascade, mean"]
    _say("  ".join(["preset", *heads]))
    for preset in PRESETS:
        costs = modelled(model, verifier, preset, build)
        figures = [*costs, costs[0] + costs[1], cascade_mean(costs, pass_rate)]
        shown = [f"{figure:{len(head)}.2f}" for head, figure in zip(heads, figures)]
        _say("  ".join([f"{preset:6}", *shown]))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
