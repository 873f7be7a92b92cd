"""A detector beside its peers: its own network in ncnn, and OpenCV's cascade.

The network runs in floats from the image's numbers to the last layers' ones; ncnn gets a picture
filled up with black to multiples of 32, as YuNet's users do it, ours one of multiples of 16.
Heads lie together in both, as ours are: the published network, with twelve, is slower in ncnn. The
cascade runs on a grey picture, ours on the camera's frame, decoding and all.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesig.bench.findings import Model, Peer, PeerRun
from facesig.bench.frame import Frame
from facesig.bench.modelled import Reading, Steps
from facesig.bench.peers import floats, ncnn
from facesig.bench.peers.compare import least_cosine
from facesig.bench.peers.missing import or_missing
from facesig.bench.peers.userland import NCNN, OPENCV, Lazy
from facesig.bench.picture import Size, filled_up, frame_of, grey_of, size_name
from facesig.errors import BenchError
from facesig.modelfile import ModelFile, read_model
from facesig.network import IMAGE
from facesig.reference.integer import run_integer

SIZES = ((160, 120), (320, 240))
"""Of pictures that are compared."""

LEAST_COSINE = 0.99
"""Of ncnn's outputs with ours: floats, and integers of 8 bits."""

LEAST_OVERLAP = 0.3
"""Of the cascade's box with ours: the two have their own notions of a face's edge."""

RUNS = 2
"""Of which the last counts: caches and the network's own buffers are warm then."""

_TASK = "detection"
_MULTIPLE = 32


def compare_networks(
    models: Sequence[Model], photo: Path, userland: Lazy, timing_model: Path, progress: Steps
) -> Iterator[Peer]:
    """Each detector of ``SIZES`` in ncnn, under each of its readings.

    Raises:
        BenchError: ncnn failed, or its outputs are not ours.
    """
    for model, filled in _compared(models):
        name = _network_name(filled)
        compared = partial(_network, model, name, filled, photo, userland, timing_model, progress)
        yield or_missing(name, model.name, _TASK, compared)


def compare_cascade(
    frames: Sequence[Frame], userland: Lazy, timing_model: Path, progress: Steps
) -> Iterator[Peer]:
    """OpenCV's cascade on each frame of ``SIZES``.

    Raises:
        BenchError: it failed, or finds another face.
    """
    for frame in frames:
        if frame.size in SIZES:
            name = _cascade_name(frame.size)
            compared = partial(_cascade, frame, name, userland, timing_model, progress)
            yield or_missing(name, frame.detector, _TASK, compared)


def missing(models: Sequence[Model], reason: str) -> list[Peer]:
    """What ``compare_networks`` and ``compare_cascade`` would compare, where there is no frame."""
    found = [
        Peer(_network_name(filled), model.name, None, [], _TASK, missing=reason)
        for model, filled in _compared(models)
    ]
    for model in models[:1]:  # frames go through the first detector
        name = Path(model.file).name
        found += [
            Peer(_cascade_name(size), name, None, [], _TASK, missing=reason) for size in SIZES
        ]
    return found


def _compared(models: Sequence[Model]) -> Iterator[tuple[Model, Size]]:
    """The detectors of ``SIZES``, with the size of ncnn's picture."""
    for model in models:
        size = model.input[1], model.input[0]
        if size in map(filled_up, SIZES):
            yield model, filled_up(size, _MULTIPLE)


def _network_name(filled: Size) -> str:
    return f"ncnn {NCNN} fp32, {size_name(filled)}"


def _cascade_name(size: Size) -> str:
    return f"OpenCV {OPENCV} cascade, {size_name(size)}"


def overlap(a: Sequence[float], b: Sequence[float]) -> float:
    """Intersection over union of two boxes, x, y, width and height; 0 for an empty one."""
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    common = max(across, 0.0) * max(down, 0.0)
    return common / max(a[2] * a[3] + b[2] * b[3] - common, 1e-9)


def _network(
    model: Model,
    name: str,
    size: Size,
    photo: Path,
    userland: Lazy,
    timing_model: Path,
    progress: Steps,
) -> Peer:
    land = userland()
    file = read_model(model.file)
    picture = np.zeros((size[1], size[0], 3), np.uint8)
    picture[: model.input[0], : model.input[1]] = frame_of(photo, (model.input[1], model.input[0]))
    if file.colour_order == "BGR":
        picture = picture[..., ::-1]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        network = file.network
        ncnn.write(network.layers, IMAGE, picture.shape, floats.float_weights(file), folder)
        np.save(folder / "inputs.npy", picture[None])
        progress(f"{name}: outputs")
        land.run("ncnn", folder)
        ours = _outputs(file, picture)
        cosine = least_cosine(np.load(folder / "outputs.npy"), ours[None])
        if not cosine >= LEAST_COSINE:
            raise BenchError(
                f"expected a cosine of {LEAST_COSINE} with our outputs or more, "
                f"got {cosine:.6f} ({name})"
            )
        runs = []
        for run in model.modelled:
            reading = Reading(run.preset, run.memory, run.mhz)
            progress(f"{name}, preset {run.preset}, memory {run.memory}")
            counts = land.model("ncnn", folder, timing_model, reading, RUNS)
            runs.append(PeerRun(run.preset, run.memory, run.mhz, counts, run.total.ms))
    return Peer(name, model.name, cosine, runs, _TASK)


def _cascade(frame: Frame, name: str, userland: Lazy, timing_model: Path, progress: Steps) -> Peer:
    land = userland()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        np.save(folder / "inputs.npy", grey_of(frame_of(Path(frame.photo), frame.size))[None])
        progress(f"{name}: boxes")
        land.run("cascade", folder)
        shared = overlap(np.load(folder / "outputs.npy")[0].tolist(), frame.box)
        if shared < LEAST_OVERLAP:
            raise BenchError(
                f"expected an overlap of {LEAST_OVERLAP} with our box or more, "
                f"got {shared:.2f} ({name})"
            )
        runs = []
        for run in frame.modelled:
            reading = Reading(run.preset, run.memory, run.mhz)
            progress(f"{name}, preset {run.preset}, memory {run.memory}")
            counts = land.model("cascade", folder, timing_model, reading, RUNS)
            ours = frame.stage_ms(run, "detect")
            runs.append(PeerRun(run.preset, run.memory, run.mhz, counts, ours))
    return Peer(name, frame.detector, None, runs, _TASK, overlap=shared)


def _outputs(file: ModelFile, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Our numbers, those of all outputs one after the other."""
    assert file.integers is not None
    made = run_integer(file.network, file.integers, picture)
    return np.concatenate([made[name].reshape(-1) for name in file.network.outputs])
