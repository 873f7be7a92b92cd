r"""What watching a door costs Python, and whether it leaks: ``python -m facesig.bench.door``.

The engine's answers are made up beforehand and given in no time, so that all that is measured is
Python's: the views of the frame and of the faces, tracks, votes, the gallery's search, events,
visitors. A camera's own work, waiting and copying, is not in it. Ten people, half of them known,
come by turns and stay for 40 frames each; then 10 show nobody. With --engine the engine looks at
noise, as well: its memory counts, too.

    python -m facesig.bench.door                    # microseconds a frame, x86-64
    python -m facesig.bench.door --soak 200000      # memory and descriptors meanwhile
    python -m facesig.bench.door --soak 20000 --engine
    python -m toolchains.emulate --plugin build/a9model/facesig_a9model.so,out=a9.json SYSROOT \
        -m facesig.bench.door --marks 60 && python -m facesig.bench.door --report a9.json

The last counts the Cortex-A9's instructions of each frame under emulation (``csrc/a9model``).
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from facesig.bench.modelled import read_report
from facesig.console import never_fail, printable
from facesig.door import Settings, Shot, Visitors, Watcher
from facesig.door.sources.made import MadeFrames
from facesig.errors import FacesigError
from facesig.gallery import Gallery
from facesig.images import Frame
from facesig.runtime.pipeline import Pipeline
from facesig.types import Signature

PEOPLE, COMERS, STAY, AWAY = 20, 10, 40, 10
"""How many are enrolled, how many come (every second one a stranger), and frames for which each
stays and nobody is there."""

WARM = 1_000
"""Frames after which memory must not grow any more."""

_OPEN, _CLOSE = 0x53470001, 0x53470000
"""The timing model's markers."""

_WIDTH, _HEIGHT, _RATE = 320, 240, 15.0
_Row = tuple[Any, int, bool, Any, Any]


@dataclass(frozen=True)
class Soak:
    """Bytes of resident memory and open descriptors after the first frames and at the end."""

    frames: int
    events: int
    memory: tuple[int, int]
    descriptors: tuple[int, int]

    @property
    def growth(self) -> float:
        """Share by which memory grew."""
        return self.memory[1] / self.memory[0] - 1


class Stage:
    """A gallery of made-up people, and a pipeline whose engine knows who comes next."""

    def __init__(self, folder: Path, *, engine: bool = False) -> None:
        self.pipeline = Pipeline(most_faces=1)
        self.real = self.pipeline._pipeline
        rng = np.random.default_rng(21)
        centres = rng.normal(size=(PEOPLE + COMERS, 128))
        self._centres = centres / np.linalg.norm(centres, axis=1, keepdims=True)
        self._noise = 0.3 * rng.normal(size=(97, 128)) / np.sqrt(128)
        self._frames = 0
        self._engine = engine
        self.pipeline._pipeline = cast(Any, self)
        embedder = type("Model", (), {"model": self.pipeline.model})()
        embedder.model_id = self.pipeline.model.model_id
        self.gallery = Gallery(folder / "door.db", embedder=embedder)
        for person in range(PEOPLE):
            self.gallery.enrol(
                f"person {person}", Signature(self.values(person, 0), embedder.model_id)
            )
        pixels = rng.integers(0, 256, _WIDTH * _HEIGHT * 3 // 2, np.uint8)
        self.frame = Frame(pixels.tobytes(), "nv12", width=_WIDTH, height=_HEIGHT)

    def values(self, person: int, photo: int) -> Any:
        """A signature of somebody: (128,) float32."""
        wide = self._centres[person] + self._noise[photo % len(self._noise)]
        return (wide / np.linalg.norm(wide)).astype(np.float32)

    def run(self, view: object) -> list[_Row]:
        """The engine's answer to the next frame."""
        if self._engine:
            self.real.run(cast(Any, view))
        number, into = divmod(self._frames, STAY + AWAY)
        self._frames += 1
        if into >= STAY:
            return []
        points = [(140.0, 100.0), (180.0, 100.0), (160.0, 120.0), (145.0, 140.0), (175.0, 140.0)]
        face = ((120.0 + into % 7, 80.0, 80.0, 90.0), points, 0.9, 0)
        comer = number % COMERS
        values = self.values(comer + (PEOPLE if comer % 2 else 0), into)
        return [(face, number + 1, True, None, values)]

    def reset(self) -> None:
        """The engine follows nobody any more."""

    def watcher(self, shots: Iterator[Shot]) -> Watcher:
        """A watcher of these frames."""
        return Watcher(
            MadeFrames(lambda: shots),
            self.gallery,
            self.pipeline,
            visitors=Visitors(self.gallery),
            settings=Settings(absence=5.0),
        )

    def shots(self, count: int) -> Iterator[Shot]:
        """Frames, each of its own as a camera's are."""
        data = bytearray(b"".join(plane.tobytes() for plane in self.frame.planes))
        for number in range(count):
            copied = bytes(data)
            frame = Frame(copied, "nv12", width=_WIDTH, height=_HEIGHT)
            yield Shot(frame, number / _RATE)


def own_costs(count: int) -> list[float]:
    """Microseconds of each frame with a face, beyond the engine."""
    times: list[float] = []

    def timed(shots: Iterator[Shot]) -> Iterator[Shot]:
        for number, shot in enumerate(shots):
            begun = time.perf_counter()
            yield shot  # the next one is made after it
            if number % (STAY + AWAY) < STAY:
                times.append(1e6 * (time.perf_counter() - begun))

    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        with stage.gallery:
            for _ in stage.watcher(timed(stage.shots(count))):
                pass
    return times


def marked(count: int) -> None:
    """Run frames with the timing model's markers about each that shows a face."""

    def marks(shots: Iterator[Shot]) -> Iterator[Shot]:
        for number, shot in enumerate(shots):
            shown = number % (STAY + AWAY) < STAY
            if shown:
                _mark(_OPEN)
            yield shot  # the next one is made after it
            if shown:
                _mark(_CLOSE)

    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        with stage.gallery:
            for _ in stage.watcher(marks(stage.shots(count))):
                pass


def _mark(number: int) -> None:
    with suppress(ProcessLookupError):
        os.getpgid(number)


def soak(count: int, *, engine: bool = False) -> Soak:
    """Watch for many frames; faces come and go."""
    readings: list[tuple[int, int]] = []

    def watched(shots: Iterator[Shot]) -> Iterator[Shot]:
        for number, shot in enumerate(shots):
            if number == WARM:
                readings.append(_reading())
            yield shot
        readings.append(_reading())

    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), engine=engine)
        with stage.gallery:
            events = sum(1 for _ in stage.watcher(watched(stage.shots(count))))
    (before, opened), (after, left) = readings
    return Soak(count, events, (before, after), (opened, left))


def _reading() -> tuple[int, int]:
    """Resident bytes and descriptors."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE"), sum(1 for _ in Path("/proc/self/fd").iterdir())


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python -m facesig.bench.door",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("--frames", type=_from(1), default=4_000, metavar="N")
    arguments.add_argument(
        "--soak", type=_from(WARM + 1), metavar="N", help=f"frames, more than {WARM:,}"
    )
    arguments.add_argument("--engine", action="store_true", help="soak the engine, too")
    arguments.add_argument("--marks", type=_from(1), metavar="N", help="mark frames for the model")
    arguments.add_argument("--report", type=Path, metavar="FILE", help="read the model's report")
    return arguments


def _from(lowest: int) -> Callable[[str], int]:
    """The type of an argument that is a count of frames from ``lowest`` up."""

    def count(text: str) -> int:
        if not text.isdecimal() or int(text) < lowest:
            raise argparse.ArgumentTypeError(f"expected a number from {lowest:,}, got {text!r}")
        return int(text)

    return count


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; gives the exit code."""
    never_fail()
    given = parser().parse_args(argv)
    try:
        for line in _lines(given):
            sys.stdout.write(line + "\n")
    except FacesigError as error:
        sys.stderr.write(f"facesig.bench.door: {printable(error)}\n")
        return error.exit_code
    return 0


def _lines(given: argparse.Namespace) -> Iterator[str]:
    if given.marks:
        marked(given.marks)
    elif given.report:
        totals = [each["total"] for each in read_report(given.report)["regions"]]
        counts = [total["instructions"] for total in totals]
        modelled = statistics.median(total["ms"] for total in totals)
        yield (
            f"Cortex-A9, a tracked frame ({len(totals)}): {statistics.median(counts):,.0f} "
            f"instructions, {max(counts):,} at most; {modelled:.1f} ms, modelled"
        )
    elif given.soak:
        done = soak(given.soak, engine=given.engine)
        first, last = (f"{each / 2**20:.1f}" for each in done.memory)
        yield f"{done.frames:,} frames, {done.events:,} events"
        yield f"memory {first} MiB after {WARM:,}, {last} MiB at the end: {done.growth:+.2%}"
        yield f"descriptors {done.descriptors[0]}, {done.descriptors[1]}"
    else:
        times = own_costs(given.frames)
        parts = np.percentile(times, [50, 95, 99])
        words = ", ".join(f"{part:.0f}" for part in parts)
        yield f"Python's own cost a tracked frame: median, 95 %, 99 %: {words} us"


if __name__ == "__main__":
    sys.exit(main())
