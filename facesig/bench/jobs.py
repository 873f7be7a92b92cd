"""What a benchmark runs: every model file, a detector at several sizes, frames, and the peers."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path

from facesig.bench import native, programs
from facesig.bench.findings import Model, Peer
from facesig.bench.frame import Frame
from facesig.bench.measured import run_measured, run_measured_frame
from facesig.bench.modelled import Reading, run_modelled, run_modelled_frame
from facesig.bench.picture import Size, default_photo, filled_up, frame_of, nv12_of
from facesig.bench.progress import Progress
from facesig.errors import MissingExtraError
from facesig.modelfile import read_model

SIZES: tuple[Size, ...] = ((160, 120), (320, 240), (96, 96))
"""Of the image that a detector searches: two of frames, and the window about a face."""

FRAMES: tuple[Size, ...] = ((160, 120), (320, 240))

NO_FRAME = "no frame was run: it takes an integer embedder, Pillow and a photo (--photo FILE)"

_SECONDS = {"model": 4.0, "frame": 8.0, "signature": 15.0, "ncnn": 30.0, "cascade": 40.0}
"""What a step takes on a machine of two slow cores, about."""


@dataclasses.dataclass(frozen=True)
class Files:
    """The model files of a benchmark.

    Attributes:
        embedders, detectors: by kind, in the order given.
        integer: the first embedder of integers; frames go through it.
    """

    embedders: Sequence[Path]
    detectors: Sequence[Path]
    integer: Path | None


@dataclasses.dataclass(frozen=True)
class Job:
    """What is asked for.

    Attributes:
        files: model files.
        sizes: of a detector's image; it is filled up as the engine does (``filled_up``).
        photo: for the frames; None: the source tree's, or no frames.
        readings: of the timing model; empty to measure here.
        repeats: runs.
        build: as ``programs.host_program`` takes it.
    """

    files: Files
    sizes: Sequence[Size]
    photo: Path | None
    readings: Sequence[Reading]
    repeats: int
    build: Path | None

    @cached_property
    def scenes(self) -> list[native.Scene]:
        """The frames to run, if there is all that they need.

        Raises:
            BenchError: the photo is smaller than the frames.
            ImageError: it cannot be read.
            MissingExtraError: a photo was named, and Pillow is not installed.
        """
        photo = self.photo or default_photo()
        if photo is None or not self.files.detectors or self.files.integer is None:
            return []
        pair = self.files.detectors[0], self.files.integer
        try:
            frames = [nv12_of(frame_of(photo, size)) for size in FRAMES]
        except MissingExtraError:
            if self.photo is not None:
                raise
            return []
        return [native.Scene(photo, size, nv12, *pair) for size, nv12 in zip(FRAMES, frames)]


def sorted_files(files: Sequence[Path]) -> Files:
    """Files by their kind; a verifier is run as an embedder would be.

    Raises:
        ModelFormatError: a file is none of ours.
    """
    detectors: list[Path] = []
    embedders: list[Path] = []
    integers: list[Path] = []
    for file in files:
        model = read_model(file)
        (detectors if model.kind == "detector" else embedders).append(file)
        if model.kind == "embedder" and model.integers is not None:
            integers.append(file)
    return Files(embedders, detectors, integers[0] if integers else None)


def run_models(job: Job, progress: Progress) -> list[Model]:
    """Embedders, then every detector at every size.

    Raises:
        BenchError: a program is missing or failed.
    """
    wanted: list[tuple[Path, Size | None]] = [(file, None) for file in job.files.embedders]
    sizes = [filled_up(size) for size in job.sizes]
    wanted += [(file, size) for file in job.files.detectors for size in sizes]
    if not job.readings:
        program = programs.host_program(job.build)
        return [run_measured(program, file, job.repeats, size) for file, size in wanted]
    kit = programs.emulation_kit(job.build)
    progress.expect(len(wanted) * len(job.readings), _SECONDS["model"])
    return [
        run_modelled(kit, file, job.readings, job.repeats, progress, size) for file, size in wanted
    ]


def run_frames(job: Job, progress: Progress) -> list[Frame]:
    """Every frame; errors as ``run_models`` and ``Job.scenes``."""
    scenes = job.scenes
    if not job.readings:
        program = programs.host_program(job.build)
        return [run_measured_frame(program, scene, job.repeats) for scene in scenes]
    kit = programs.emulation_kit(job.build)
    progress.expect(len(scenes) * len(job.readings), _SECONDS["frame"])
    return [run_modelled_frame(kit, scene, job.readings, job.repeats, progress) for scene in scenes]


def run_peers(
    job: Job, models: Sequence[Model], frames: Sequence[Frame], progress: Progress
) -> list[Peer]:
    """Signature networks and detectors beside their peers.

    Raises:
        BenchError: a program is missing or failed, or a peer gives other results. A peer that
            cannot be had is none: its entry says why, as those of a detector do without a frame.
    """
    from facesig.bench.peers.compare import compare
    from facesig.bench.peers.detection import compare_cascade, compare_networks, missing
    from facesig.bench.peers.userland import opencv_userland, peers_userland

    timing_model = programs.emulation_kit(job.build).timing_model
    readings = 1 + len(job.readings)
    embedders = [model for model in models if model.kind == "embedder"]
    detectors = [model for model in models if model.kind == "detector"]
    progress.expect(len(embedders) * readings, _SECONDS["signature"])
    progress.expect(len(frames) * readings, _SECONDS["ncnn"])
    progress.expect(len(frames) * readings, _SECONDS["cascade"])

    networks = partial(peers_userland, job.build)
    opencv = partial(opencv_userland, job.build)
    found = [
        peer for model in embedders for peer in compare(model, networks, timing_model, progress)
    ]
    if frames:
        photo = Path(frames[0].photo)
        found += compare_networks(detectors, photo, networks, timing_model, progress)
        found += compare_cascade(frames, opencv, timing_model, progress)
    else:
        found += missing(detectors, NO_FRAME)
    return found
