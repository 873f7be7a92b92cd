"""Runs inside the ARM userland, with numpy and one runtime: ``guest.py PEER FOLDER [RUNS]``.

Reads the peer's file and ``inputs.npy`` (n, height, width, 3; the cascade's: n, height, width) in
FOLDER and writes ``outputs.npy`` (n, numbers). With a count it runs on the first input so many
times instead, each a region of interest of the timing model (csrc/a9model), for the caches to be
warm in the last. ``guest.py product FOLDER RUNS [openblas]`` marks numpy's products for a search.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

if sys.argv[-1:] == ["openblas"]:
    # Before numpy: of two libraries of one name the first that is loaded counts.
    _libraries = Path(os.__file__).parents[1] / "arm-linux-gnueabihf"
    ctypes.CDLL(str(next(_libraries.glob("openblas*/libblas.so.3"))), ctypes.RTLD_GLOBAL)

import numpy as np

STEP, NEIGHBOURS, SMALLEST = 1.1, 3, 24
"""The cascade's settings: those of facesig.detection.haar, for small pictures."""

Run = Callable[[], Any]
Parts = tuple[Callable[[Any], None], Run, Callable[[Any], Any]]
"""How to hand over an input, run on it, and read what came out as numbers."""


def tflite(folder: Path) -> Parts:
    """A network with one input and one output."""
    model = import_module("tflite_runtime.interpreter").Interpreter(
        str(folder / "peer.tflite"), num_threads=1
    )
    model.allocate_tensors()
    (given,), (made,) = model.get_input_details(), model.get_output_details()

    def hand_over(image: Any) -> None:
        model.set_tensor(given["index"], image[None].astype(given["dtype"]))

    return hand_over, model.invoke, lambda _: model.get_tensor(made["index"])[0]


def ncnn(folder: Path) -> Parts:
    """A network with one input and any outputs; options are ncnn's own, but for the one thread."""
    runtime = import_module("ncnn")
    net = runtime.Net()
    net.opt.num_threads = 1
    net.load_param(str(folder / "peer.param"))
    net.load_model(str(folder / "peer.bin"))
    given, made = ends((folder / "peer.param").read_text())
    images: list[Any] = []

    def hand_over(image: Any) -> None:
        planes = np.ascontiguousarray(image.astype(np.float32).transpose(2, 0, 1))
        images[:] = [runtime.Mat(planes).clone()]

    def run() -> Any:
        extractor = net.create_extractor()
        extractor.input(given, images[0])
        return [extractor.extract(name) for name in made]

    def read(results: Any) -> Any:
        # (channels, height, width), or a vector.
        maps = [np.array(result[1]) for result in results]
        return np.concatenate([np.moveaxis(one, 0, -1).reshape(-1) for one in maps])

    return hand_over, run, read


def ends(param: str) -> tuple[str, list[str]]:
    """The input of a network in ncnn's text form, and its outputs: what no layer reads."""
    layers = [line.split() for line in param.splitlines()[2:]]
    read: set[str] = set()
    made: list[str] = []
    for words in layers:
        inputs, outputs = int(words[2]), int(words[3])
        read.update(words[4 : 4 + inputs])
        made += words[4 + inputs : 4 + inputs + outputs]
    return made[0], [name for name in made if name not in read]


def cascade(_: Path) -> Parts:
    """OpenCV's; the largest box, or zeros, comes out."""
    opencv: Any = import_module("cv2")
    opencv.setNumThreads(1)
    data = Path(opencv.__file__).parents[3] / "share" / "opencv4" / "haarcascades"
    classifier = opencv.CascadeClassifier(str(data / "haarcascade_frontalface_alt2.xml"))
    images: list[Any] = []

    def hand_over(image: Any) -> None:
        images[:] = [image]

    def run() -> Any:
        least = (SMALLEST, SMALLEST)
        return classifier.detectMultiScale3(
            images[0], STEP, NEIGHBOURS, minSize=least, outputRejectLevels=True
        )

    def read(result: Any) -> Any:
        return max(result[0], key=lambda box: box[2], default=np.zeros(4))

    return hand_over, run, read


def product(folder: Path, runs: int) -> None:
    """Mark numpy's products of ``values.npy`` (n, 128) and rows of ``queries.npy``."""
    values, queries = np.load(folder / "values.npy"), np.load(folder / "queries.npy")
    for run in range(runs):
        query = queries[run % len(queries)]
        mark(0x53470001)
        values @ query
        mark(0x53470000)


PEERS = {"tflite": tflite, "ncnn": ncnn, "cascade": cascade}


def mark(argument: int) -> None:
    """A system call that fails and changes nothing."""
    with suppress(ProcessLookupError):
        os.getpgid(argument)


def main() -> None:
    """Write outputs, or mark runs."""
    peer, folder, runs = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    if peer == "product":
        product(folder, int(runs[0]))
        return
    hand_over, run, read = PEERS[peer](folder)
    inputs = np.load(folder / "inputs.npy")
    if runs:
        hand_over(inputs[0])
        for _ in range(int(runs[0])):
            mark(0x53470001)
            result = run()
            mark(0x53470000)
        read(result)
        return
    outputs = []
    for image in inputs:
        hand_over(image)
        outputs.append(np.array(read(run()), np.float32).reshape(-1))
    np.save(folder / "outputs.npy", np.stack(outputs))


if __name__ == "__main__":
    main()
