"""Runs on this machine, by the CPU clock of the thread: measured time."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path
from typing import Any

from facesig.bench import native, programs
from facesig.bench.findings import ColdStart, Machine, Measured, Model
from facesig.bench.frame import Frame
from facesig.bench.picture import Size, size_name


def run_measured(program: Path, file: Path, repeats: int, size: Size | None = None) -> Model:
    """A model on this machine.

    Args:
        program: ``facesig-bench-native`` for this machine.
        file: the model file.
        repeats: runs to take medians of.
        size: of the image, for a network that takes any.

    Raises:
        BenchError: the program failed.
    """
    words: list[str | Path] = [program, "--json", "--repeats", str(repeats), file]
    if size:
        words += ["--size", size_name(size)]
    record = native.parse(programs.run(words))
    model = native.model_of(record, str(file), record["memory"]["peak_bytes"])
    return dataclasses.replace(model, measured=_measured(record))


def run_measured_frame(program: Path, scene: native.Scene, repeats: int) -> Frame:
    """A frame of a camera on this machine; arguments and errors as ``run_measured``."""
    with tempfile.TemporaryDirectory() as folder:
        nv12 = Path(folder) / "frame.nv12"
        nv12.write_bytes(scene.nv12)
        words = native.frame_words(scene.size, str(nv12), str(scene.detector), str(scene.embedder))
        record = native.parse(programs.run([program, "--json", "--repeats", str(repeats), *words]))
    frame = native.frame_of(record, scene, record["memory"]["peak_bytes"])
    return dataclasses.replace(frame, measured_ms=record["measured"]["stages_ms"])


def _measured(record: dict[str, Any]) -> Measured:
    times = record["measured"]
    before, after = record["before"], record["after"]
    machine = Machine(
        cpu=after["cpu"],
        architecture=after["architecture"],
        governor=after["governor"],
        max_khz=after["max_khz"],
        khz=(before["khz"], after["khz"]),
        celsius=(before["celsius"], after["celsius"]),
    )
    return Measured(
        machine=machine,
        repeats=times["repeats"],
        cold_start=ColdStart(times["open_ms"], times["session_ms"], times["first_run_ms"]),
        ms=times["ms"],
        least_ms=times["least_ms"],
        most_ms=times["most_ms"],
        layers_ms=times["layers_ms"],
    )
