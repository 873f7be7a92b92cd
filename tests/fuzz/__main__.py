"""Fuzz everything: ``python -m tests.fuzz [--seconds 60] [TARGET...]``.

Prints for each target how often it ran and what it reached, and fails where one crashed. Findings
lie in BUILD/crashes/TARGET; the same target with such a file as its only argument shows one again.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from . import builds, python
from .run import CORPUS, SHARED, Outcome, fuzz, merge

NATIVE = (*builds.NAMES, builds.THREADS)
SEEDS_BYTES = 130_000
"""Of a target's seeds, at most: all together are under 2 MB."""


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"{NATIVE}, {python.NAMES}")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--jobs", type=int, default=1, help="targets at a time")
    parser.add_argument("--build", type=Path, default=builds.ROOT / "build" / "fuzz")
    parser.add_argument("--merge", action="store_true", help="make C++ targets' seeds anew")
    parser.add_argument("--only-build", action="store_true")
    arguments = parser.parse_args(words)
    unknown = set(arguments.targets) - {*NATIVE, *python.NAMES}
    if unknown:
        parser.error(f"expected some of {(*NATIVE, *python.NAMES)}, got {sorted(unknown)}")
    return arguments


def _chosen(given: list[str]) -> tuple[str, ...]:
    if given:
        return tuple(given)
    if importlib.util.find_spec("atheris") is None:
        print("no targets in Python: pip install atheris (CPython 3.11 to 3.13)")
        return NATIVE
    return (*NATIVE, *python.NAMES)


def _row(outcome: Outcome) -> str:
    said = "crashed" if outcome.crashes else "failed" if outcome.failed else "-"
    numbers = (outcome.seconds, outcome.executions, outcome.edges, outcome.features, outcome.inputs)
    return f"{outcome.name:12}" + "".join(f"{number:12,.0f}" for number in numbers) + f"  {said}"


def _write_seeds(name: str) -> None:
    folder = CORPUS / name
    if folder.is_dir():
        return
    folder.mkdir(parents=True)
    for i, data in enumerate(python.target(name).seeds()):
        (folder / f"seed-{i:02}").write_bytes(data)


def _report(outcomes: list[Outcome], build: Path) -> None:
    titles = ("seconds", "executions", "edges", "features", "inputs")
    print(f"{'target':12}" + "".join(f"{title:>12}" for title in titles) + "  found")
    for outcome in outcomes:
        print(_row(outcome))
    for outcome in outcomes:
        for crash in outcome.crashes:
            print(f"{outcome.name}: {crash}")
        if outcome.failed:
            text = (build / f"{outcome.name}.log").read_text(errors="replace")
            print(f"-- {outcome.name}\n{text[-6000:]}")


def main(words: list[str]) -> int:
    """0 where nothing was found."""
    arguments = _arguments(words)
    names, build = _chosen(arguments.targets), arguments.build
    sys.path.insert(0, str(builds.ROOT / "tests"))
    made = builds.build(build, tuple(name for name in names if name in NATIVE))
    if arguments.only_build:
        return 0
    for name in set(names) & set(python.NAMES):
        _write_seeds(name)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        work = partial(_fuzz, made, build, arguments.seconds)
        outcomes = list(pool.map(work, names))
    _report(outcomes, build)
    for name in sorted(set(made) - set(SHARED)) if arguments.merge else ():
        size = merge(name, made.get(name), build, SEEDS_BYTES)
        print(f"{name}: seeds of {size:,} bytes")
    return int(any(outcome.failed for outcome in outcomes))


def _fuzz(made: dict[str, Path], build: Path, seconds: int, name: str) -> Outcome:
    return fuzz(name, made.get(name), build, seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
