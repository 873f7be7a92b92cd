"""All pairs of signatures, counts at every rate: ``python -m facesig.bench.pairs``.

``evaluation.tail`` beside what somebody writes by hand in numpy: blocks of matrix products, a mask
of pairs of one person, similarities counted in bins by ``numpy.bincount``; both over as many
threads, by turns. Signatures are made up, five of a person. Thresholds and false accepts at every
rate must be the same, but for pairs that rounding moves over a bin's edge, or it fails.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.cores import available, one_thread_each
from facesig.errors import BenchError, FacesigError
from facesig.evaluation.tail import Tail, tail_of

RATES = (1e-2, 1e-3, 1e-4, 1e-5, 1e-6)
BINS = 400_000
BLOCK = 2048
IMAGES = 5
NOISE = 0.8
LENGTH = 128


class Spent(NamedTuple):
    """Seconds."""

    cpu: float
    wall: float


def made(count: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """(count, 128) signatures and (count,) persons."""
    random = np.random.default_rng(0)
    persons = np.arange(count) // IMAGES
    people = random.standard_normal((int(persons[-1]) + 1, LENGTH), np.float32)
    values = people[persons] + NOISE * random.standard_normal((count, LENGTH), np.float32)
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    return values, persons


def by_hand(values: NDArray[np.float32], persons: NDArray[np.int64], workers: int) -> Tail:
    """The same counts, of every pair."""

    def stripe(start: int) -> NDArray[np.int64]:
        counts = np.zeros((2, BINS), np.int64)
        rows = slice(start, start + BLOCK)
        for begin in range(start, len(values), BLOCK):
            columns = slice(begin, begin + BLOCK)
            scores = values[rows] @ values[columns].T
            bins = ((scores + 1) * (BINS / 2)).astype(np.int32).clip(0, BINS - 1)
            same = persons[rows, None] == persons[columns]
            if begin == start:
                above = np.triu_indices(len(bins), 1)
                bins, same = bins[above], same[above]
            counts[0] += np.bincount(bins[~same], minlength=BINS)
            counts[1] += np.bincount(bins[same], minlength=BINS)
        return counts

    with one_thread_each(), ThreadPoolExecutor(workers) as pool:
        total = np.zeros((2, BINS), np.int64)
        for counts in pool.map(stripe, range(0, len(values), BLOCK)):
            total += counts
    return Tail(total[0], total[1], 0, int(total[0].sum()))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m facesig.bench.pairs",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--count", type=int, default=100_000, metavar="N", help="signatures")
    parser.add_argument("--rounds", type=int, default=1, metavar="N")
    parser.add_argument("--workers", type=int, default=available(), metavar="N", help="threads")
    arguments = parser.parse_args(argv)
    try:
        _compare(arguments.count, arguments.rounds, arguments.workers)
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.pairs: {error}\n")
        return error.exit_code
    return 0


def _compare(count: int, rounds: int, workers: int) -> None:
    values, persons = made(count)
    work: dict[str, Callable[[], Tail]] = {
        "facesig": lambda: tail_of(values, persons, max(RATES), workers),
        "numpy, by hand": lambda: by_hand(values, persons, workers),
    }
    spent: dict[str, list[Spent]] = {name: [] for name in work}
    for number in range(rounds):
        found = {}
        for name in sorted(work, reverse=bool(number % 2)):
            found[name], seconds = _timed(work[name])
            spent[name].append(seconds)
        _check(found["facesig"], found["numpy, by hand"])
    _say(f"{count:,} signatures, {count * (count - 1) // 2:,} pairs, {workers} threads, {rounds} x")
    for name, times in spent.items():
        total_cpu, total_wall = (sum(s[i] for s in times) for i in (0, 1))
        _say(f"{name:15} {total_cpu:8.1f} s of CPU {total_wall:8.1f} s")
    cpu, wall = (
        sum(s[i] for s in spent["numpy, by hand"]) / sum(s[i] for s in spent["facesig"])
        for i in (0, 1)
    )
    _say(f"{cpu:.2f} times by CPU, {wall:.2f} times by the clock; the same counts at every rate")


def _timed(work: Callable[[], Tail]) -> tuple[Tail, Spent]:
    cpu, wall = time.process_time(), time.perf_counter()
    found = work()
    return found, Spent(time.process_time() - cpu, time.perf_counter() - wall)


def _check(ours: Tail, theirs: Tail) -> None:
    for rate in RATES:
        (threshold, false, true), (other, others_false, others_true) = (
            tail.at_rate(rate) for tail in (ours, theirs)
        )
        near = abs(threshold - other) <= 1.5 * 2.0 / BINS
        slack = 2 + others_false // 1000 + others_true // 10_000
        if not near or max(abs(false - others_false), abs(true - others_true)) > slack:
            raise BenchError(
                f"expected {other:.6f} with {others_false:,} and {others_true:,} accepts, got "
                f"{threshold:.6f} with {false:,} and {true:,} (rate {rate:g})"
            )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
