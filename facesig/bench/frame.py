"""A frame of a camera through the pipeline, as frozen values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facesig.bench.counts import Counts


@dataclass(frozen=True)
class FrameRun:
    """A frame under one reading: what the last warm run of each stage costs."""

    preset: str
    memory: str
    mhz: int
    stages: Sequence[Counts]


@dataclass(frozen=True)
class Frame:
    """A camera's frame through the pipeline in C++, and the stages of it alone.

    Attributes:
        photo: the picture that the frame shows.
        size: width and height of the frame, in pixels of NV12.
        detector, embedder: names of the model files.
        isa: the engine's instruction set.
        stages: their names (csrc/bench/frame_run.h); the first two are the pipeline, the others
            what it is made of.
        box: the face's tight box in pixels of the frame: x, y, width, height.
        arena_bytes: held by the pipeline while it runs, model files left out.
        peak_bytes: as ``Model.peak_bytes``, with both model files and the frame.
        modelled: under each reading.
        measured_ms: of each stage, medians, on this machine; empty if modelled.
    """

    photo: str
    size: tuple[int, int]
    detector: str
    embedder: str
    isa: str
    stages: Sequence[str]
    box: tuple[float, float, float, float]
    arena_bytes: int
    peak_bytes: int | None
    modelled: Sequence[FrameRun] = ()
    measured_ms: Sequence[float] = ()

    @property
    def name(self) -> str:
        """For people."""
        return f"NV12 frame {self.size[0]}x{self.size[1]}"

    def stage_ms(self, run: FrameRun, stage: str) -> float:
        """Modelled milliseconds of a stage."""
        return run.stages[list(self.stages).index(stage)].ms
