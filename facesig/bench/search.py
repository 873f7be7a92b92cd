"""What a search costs: ``python -m facesig.bench.search``.

With --qemu, 10,000 signatures on an emulated Cortex-A9 under the timing model, beside numpy's
product of the same numbers on the same core (Debian's armhf numpy, with its reference BLAS and with
OpenBLAS): modelled, never measured. Without, 1,000,000 on this machine by the thread's CPU clock,
one thread, beside ``faiss.IndexFlatIP`` where faiss is installed. Signatures are random directions;
every other query is near one of them. Results must be those of the peer, or it fails; without faiss
nothing is compared, and that is said.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesig.bench import programs
from facesig.bench.counts import Counts
from facesig.bench.modelled import MEMORIES, PRESETS, Reading, read_report
from facesig.bench.peers.userland import Userland, search_userland
from facesig.console import never_fail, printable
from facesig.errors import BenchError, FacesigError

LENGTH = 128
BEST = 5
QUERIES = 4
ROUNDS = 5
_SEED = 18
_NEAR = 0.5  # noise a component of a query that is near a signature, of the signature's own size

Floats = NDArray[np.float32]


def made(count: int, queries: int = QUERIES) -> tuple[Floats, Floats]:
    """Random signatures (count, 128) and queries (queries, 128), float32, of norm 1."""
    random = np.random.default_rng(_SEED)
    values = random.standard_normal((count, LENGTH), np.float32)
    asked = random.standard_normal((queries, LENGTH), np.float32)
    asked[::2] = values[: len(asked[::2])] + _NEAR * asked[::2]
    return _unit(values), _unit(asked)


def _unit(rows: Floats) -> Floats:
    for start in range(0, len(rows), 65536):
        part = rows[start : start + 65536]
        part /= np.linalg.norm(part.astype(np.float64), axis=1, keepdims=True).astype(np.float32)
    return rows


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python -m facesig.bench.search",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("--qemu", action="store_true", help="model a Cortex-A9")
    arguments.add_argument("--count", type=int, metavar="N", help="signatures")
    arguments.add_argument(
        "--memory", choices=(*MEMORIES, "all"), default="all", help="memory settings, with --qemu"
    )
    arguments.add_argument("--build", type=Path, metavar="DIR", help="where programs are built")
    return arguments


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    never_fail()
    arguments = parser().parse_args(argv)
    try:
        if arguments.qemu:
            memories = MEMORIES if arguments.memory == "all" else (arguments.memory,)
            readings = [Reading(preset, memory) for memory in memories for preset in PRESETS]
            _modelled(arguments.count or 10_000, readings, arguments.build)
        else:
            _measured(arguments.count or 1_000_000)
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.search: {printable(error)}\n")
        return error.exit_code
    return 0


def _modelled(count: int, readings: Sequence[Reading], build: Path | None) -> None:
    program, kit = programs.search_kit(build)
    land = search_userland(build)
    values, queries = made(count)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        np.concatenate([values, queries]).tofile(folder / "signatures.f32")
        np.save(folder / "values.npy", values)
        np.save(folder / "queries.npy", queries)
        _say(f"{count:,} signatures, the {BEST} best; Cortex-A9 at 1 GHz, modelled, ms a query:")
        _say(
            "the slowest search, the quickest product of numpy, and how many times quicker ours is"
        )
        _say("preset  memory    facesig  numpy, BLAS     numpy, OpenBLAS")
        for reading in readings:
            ours, ids = _ours(program, kit, folder, reading)
            _check(ids, [_exact(values, query) for query in queries], "numpy")
            _say(_line(reading, ours, land, kit, folder))


def _line(reading: Reading, ours: float, land: Userland, kit: programs.Kit, folder: Path) -> str:
    cells = [f"{reading.preset:6}  {reading.memory:8}  {ours:7.3f}"]
    for blas in ("reference", "openblas"):
        peer = _numpy(land, kit.timing_model, folder, reading, blas)
        cells.append(f"{peer:6.2f} ({peer / ours:4.1f} x)")
    return "  ".join(cells)


def _ours(
    program: Path, kit: programs.Kit, folder: Path, reading: Reading
) -> tuple[float, list[list[int]]]:
    """The slowest query in milliseconds, and the ids that were found."""
    report = folder / "report.json"
    plugin = f"{kit.timing_model},{reading.options},top=0,out={report}"
    words: list[str | Path] = [kit.qemu, "-cpu", "cortex-a9", "-plugin", plugin, program]
    arguments = ["signatures.f32", str(QUERIES), str(BEST)]
    text = programs.run([*words, *arguments], folder, bare=True)
    slowest = max(_times(report))
    lines = [line.split()[1:] for line in text.splitlines()]
    return slowest, [[int(word.split(":")[0]) for word in line] for line in lines]


def _numpy(land: Userland, timing_model: Path, folder: Path, reading: Reading, blas: str) -> float:
    """The quickest of warm products in milliseconds."""
    report = folder / "report.json"
    plugin = f"{timing_model},{reading.options},top=0,out={report}"
    land.run("product", folder, [str(QUERIES), blas], plugin)
    return min(_times(report)[1:])


def _times(report: Path) -> list[float]:
    regions = read_report(report)["regions"]
    report.unlink()
    return [Counts(region["total"]).ms for region in regions]


def _exact(values: Floats, query: Floats) -> list[int]:
    scores = values.astype(np.float64) @ query.astype(np.float64)
    return [int(i) for i in np.argsort(-scores, kind="stable")[:BEST]]


def _measured(count: int) -> None:
    from facesig.runtime import _core

    values, queries = made(count, 2 * QUERIES)
    index = _core.SearchIndex()
    index.reserve(count)
    index.add(np.arange(count), values)
    calls: dict[str, Callable[[Floats], tuple[list[int], float]]] = {
        f"facesig ({index.isa})": lambda query: _timed(lambda: index.search(query, BEST)[0])
    }
    if find_spec("faiss") is None:
        _say("faiss is not installed: ours alone")
    else:
        faiss: Any = import_module("faiss")
        faiss.omp_set_num_threads(1)
        peer = faiss.IndexFlatIP(LENGTH)
        peer.add(values)
        calls[f"faiss {faiss.__version__} IndexFlatIP"] = lambda query: _timed(
            lambda: peer.search(query[None], BEST)[1][0]
        )
    del values
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(ROUNDS):
        for query in queries:
            found = []
            for name, call in calls.items():
                ids, ms = call(query)
                found.append(ids)
                times[name].append(ms)
            for theirs in found[1:]:
                _check(found[:1], [theirs], "faiss")
    _say(f"{count:,} signatures, the {BEST} best, one query at a time, one thread, this machine:")
    for name, of in times.items():
        _say(f"{name:28} median {statistics.median(of):7.2f} ms, least {min(of):7.2f} ms")
    searches = ROUNDS * len(queries)
    if len(calls) > 1:
        _say(f"same ids in the same order: {searches} of {searches} searches")
    else:
        _say(f"results of {searches} searches: not compared, as there is no peer")


def _timed(work: Callable[[], Any]) -> tuple[list[int], float]:
    before = time.thread_time()
    ids = work()
    return [int(i) for i in ids], (time.thread_time() - before) * 1e3


def _check(found: Sequence[list[int]], expected: Sequence[list[int]], peer: str) -> None:
    if len(found) != len(expected):
        raise BenchError(f"expected {len(expected)} answers, got {len(found)} ({peer})")
    for ours, theirs in zip(found, expected):
        if ours != theirs:
            raise BenchError(f"expected the signatures {theirs}, got {ours} ({peer})")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
