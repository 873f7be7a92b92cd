"""Runs on an emulated Cortex-A9 under the timing model: modelled time, never measured.

Counts repeat to the last cycle: the program is static, its environment empty, and its arguments are
the same on every machine.
"""

from __future__ import annotations

import dataclasses
import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from facesig.bench import native
from facesig.bench.counts import Counts, added
from facesig.bench.findings import ColdStart, Model, Modelled
from facesig.bench.frame import Frame, FrameRun
from facesig.bench.picture import Size, size_name
from facesig.bench.programs import Kit, run
from facesig.errors import BenchError

SCHEMA = "facesig-a9model/1"
PRESETS = ("A", "B")
MEMORIES = ("default", "fast", "slow")

_OPEN, _SESSION, _FIRST_RUN, _IMAGE = 0xF00, 0xF01, 0xF02, 0xF04  # csrc/bench/repeats.h

Steps = Callable[[str], None]


@dataclasses.dataclass(frozen=True)
class Reading:
    """One reading of what is not known of the core and its memory."""

    preset: str = "A"
    memory: str = "default"
    mhz: int = 1000

    @property
    def options(self) -> str:
        """As the plugin takes them."""
        return f"preset={self.preset},memory={self.memory},mhz={self.mhz}"


def run_modelled(
    kit: Kit,
    file: Path,
    readings: Sequence[Reading],
    repeats: int = 1,
    progress: Steps = lambda _: None,
    size: Size | None = None,
) -> Model:
    """A model under each reading.

    Args:
        kit: programs.
        file: the model file.
        readings: at least one.
        repeats: warm runs after the cold start; the last one is reported.
        progress: told what is about to run.
        size: of the image, for a network that takes any.

    Raises:
        BenchError: a program failed or wrote what it should not.
    """
    model, runs = None, []
    words = [*(["--size", size_name(size)] if size else []), "model.fsig"]
    for reading in readings:
        shown = f"{file.name} {size_name(size)}" if size else file.name
        progress(f"{shown}, preset {reading.preset}, memory {reading.memory}")
        told, report = _emulate(kit, words, {"model.fsig": file}, reading, repeats)
        memory = told["memory"]
        peak = memory["program_bytes"] + memory["heap_bytes"]  # the file's copy is on the heap
        model = native.model_of(told, str(file), peak)
        runs.append(_modelled(report, len(model.layers), repeats))
    if model is None:
        raise BenchError("expected a preset and a memory setting, got none (readings)")
    return dataclasses.replace(model, modelled=runs)


def run_modelled_frame(
    kit: Kit,
    scene: native.Scene,
    readings: Sequence[Reading],
    repeats: int = 1,
    progress: Steps = lambda _: None,
) -> Frame:
    """A frame of a camera under each reading; arguments and errors as ``run_modelled``."""
    frame, runs = None, []
    with tempfile.TemporaryDirectory() as folder:
        nv12 = Path(folder) / "frame"
        nv12.write_bytes(scene.nv12)
        files = {"frame.nv12": nv12, "detector.fsig": scene.detector, "model.fsig": scene.embedder}
        words = native.frame_words(scene.size, "frame.nv12", "detector.fsig", "model.fsig")
        for reading in readings:
            progress(f"{scene.name}, preset {reading.preset}, memory {reading.memory}")
            told, report = _emulate(kit, words, files, reading, repeats)
            memory = told["memory"]
            peak = memory["program_bytes"] + memory["heap_bytes"]  # with both files' copies
            frame = native.frame_of(told, scene, peak)
            runs.append(_frame_run(report, len(frame.stages), repeats))
    if frame is None:
        raise BenchError("expected a preset and a memory setting, got none (readings)")
    return dataclasses.replace(frame, modelled=runs)


def _emulate(
    kit: Kit, words: Sequence[str], files: Mapping[str, Path], reading: Reading, repeats: int
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the program and the timing model said; the program sees the files by those names."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        linked = {"program": kit.program, "a9.so": kit.timing_model, **files}
        for name, target in linked.items():
            (folder / name).symlink_to(target.resolve())
        return _run_emulated(kit, words, reading, repeats, folder)


def _run_emulated(
    kit: Kit, words: Sequence[str], reading: Reading, repeats: int, folder: Path
) -> tuple[dict[str, Any], dict[str, Any]]:
    plugin = f"./a9.so,{reading.options},top=0,out=report.json"
    arguments = ["--json", "--marks", "--repeats", str(repeats), *words]
    command: list[str | Path] = [
        kit.qemu,
        "-cpu",
        "cortex-a9",
        "-plugin",
        plugin,
        "./program",
        *arguments,
    ]
    told = native.parse(run(command, folder, bare=True))
    return told, read_report(folder / "report.json")


def read_report(path: Path) -> dict[str, Any]:
    """The timing model's report.

    Raises:
        BenchError: there is none, or it has another schema.
    """
    if not path.is_file():
        raise BenchError(f"expected a report of the timing model, got none ({path.name})")
    report: dict[str, Any] = json.loads(path.read_text())
    if report["schema"] != SCHEMA:
        raise BenchError(f"expected {SCHEMA}, got {report['schema']} (timing model)")
    return report


def _modelled(report: dict[str, Any], layers: int, repeats: int) -> Modelled:
    cold, *warm = report["regions"]
    if len(warm) != repeats:
        raise BenchError(f"expected {repeats} warm runs, got {len(warm)} (timing model)")
    last = _by_number(warm[-1])
    image = [last.pop(_IMAGE)] if _IMAGE in last else []
    if sorted(last) != list(range(layers)):
        raise BenchError(f"expected {layers} marked layers, got {len(last)} (timing model)")
    stages = _by_number(cold)
    reading = report["model"]
    return Modelled(
        preset=reading["preset"],
        memory=reading["memory"],
        mhz=reading["mhz"],
        parameters=reading["parameters"],
        cold_start=ColdStart(stages[_OPEN].ms, stages[_SESSION].ms, stages[_FIRST_RUN].ms),
        total=Counts(warm[-1]["total"]),
        input=added([Counts(warm[-1]["unmarked"]), *image]),
        layers=[last[number] for number in range(layers)],
        warm_cycles=[region["total"]["cycles"] for region in warm],
        undecoded=report["undecoded"],
    )


def _frame_run(report: dict[str, Any], stages: int, repeats: int) -> FrameRun:
    """Every stage has its regions, one a repeat; the last counts."""
    regions = report["regions"]
    if len(regions) != stages * repeats:
        raise BenchError(
            f"expected {stages} stages of {repeats} runs, got {len(regions)} (timing model)"
        )
    reading = report["model"]
    last = [Counts(region["total"]) for region in regions[repeats - 1 :: repeats]]
    return FrameRun(reading["preset"], reading["memory"], reading["mhz"], last)


def _by_number(region: dict[str, Any]) -> dict[int, Counts]:
    kept = ("layer", "visits")
    return {
        one["layer"]: Counts({key: value for key, value in one.items() if key not in kept})
        for one in region["layers"]
    }
