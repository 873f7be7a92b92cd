"""Runs inside the ARM userland, with numpy and one runtime: ``guest.py PEER FOLDER [--marks]``.

Reads the peer's file and ``inputs.npy`` (n, height, width, 3) in FOLDER and writes ``outputs.npy``
(n, numbers). With --marks it embeds the first input a few times instead, each a region of interest
of the timing model (csrc/a9model), for the caches to be warm in the last.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

RUNS = 3

Embed = Callable[[], Any]


def tflite(folder: Path) -> tuple[Callable[[Any], None], Embed, Callable[[Any], Any]]:
    """How to hand over an image, embed it, and read the signature."""
    model = import_module("tflite_runtime.interpreter").Interpreter(
        str(folder / "peer.tflite"), num_threads=1
    )
    model.allocate_tensors()
    (given,), (made,) = model.get_input_details(), model.get_output_details()

    def hand_over(image: Any) -> None:
        model.set_tensor(given["index"], image[None].astype(given["dtype"]))

    return hand_over, model.invoke, lambda _: model.get_tensor(made["index"])[0]


def ncnn(folder: Path) -> tuple[Callable[[Any], None], Embed, Callable[[Any], Any]]:
    """The same; options are ncnn's own, but for the one thread."""
    runtime = import_module("ncnn")
    net = runtime.Net()
    net.opt.num_threads = 1
    net.load_param(str(folder / "peer.param"))
    net.load_model(str(folder / "peer.bin"))
    last = (folder / "peer.param").read_text().split("\n")[-2].split()[1]
    images: list[Any] = []

    def hand_over(image: Any) -> None:
        planes = np.ascontiguousarray(image.astype(np.float32).transpose(2, 0, 1))
        images[:] = [runtime.Mat(planes).clone()]

    def embed() -> Any:
        run = net.create_extractor()
        run.input("warp", images[0])
        return run.extract(last)

    return hand_over, embed, lambda result: np.array(result[1])


def mark(argument: int) -> None:
    """A system call that fails and changes nothing."""
    with suppress(ProcessLookupError):
        os.getpgid(argument)


def main() -> None:
    """Write outputs, or mark runs."""
    peer, folder = sys.argv[1], Path(sys.argv[2])
    hand_over, embed, read = {"tflite": tflite, "ncnn": ncnn}[peer](folder)
    inputs = np.load(folder / "inputs.npy")
    if "--marks" in sys.argv:
        hand_over(inputs[0])
        for _ in range(RUNS):
            mark(0x53470001)
            result = embed()
            mark(0x53470000)
        read(result)
        return
    outputs = []
    for image in inputs:
        hand_over(image)
        outputs.append(np.array(read(embed()), np.float32).reshape(-1))
    np.save(folder / "outputs.npy", np.stack(outputs))


if __name__ == "__main__":
    main()
