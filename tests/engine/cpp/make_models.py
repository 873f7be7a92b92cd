"""Write the models that the C++ tests open: `make_models.py FOLDER`.

``integer_<i>.fsig`` are integer models; ``integer_<i>.expected`` holds, for each of some crops, the
crop and then every layer's output in running order, as ``facesig.reference.integer`` computes them.
``rows_<i>.fsig`` are random detectors; ``rows_<i>.expected`` holds the same for each of some sizes,
before the image its height and width.
"""

import sys
from pathlib import Path

import numpy as np
from engine.forge import INTEGER_FILE
from engine.support import he_weights

from facesig.modelfile import ModelFile, write_model
from facesig.network import (
    IMAGE,
    MULTIBATCH,
    Conv,
    Linear,
    MaxPool,
    Normalise,
    Resize,
    Warp,
    embedder,
)
from facesig.reference.integer import run_integer
from tests.engine.detectors import random_detector
from tests.engine.integers import SMALL_NETWORKS, integer_file
from tests.engine.narrow_lies import BYTES as NARROW_BYTES

TINY = embedder(
    name="tiny",
    input_shape=(9, 9, 3),
    alignment=(
        Resize("resize", (IMAGE,), size=7),
        Linear("similarity", ("resize",), "", 147, 4, relu=False),
    ),
    warp=Warp("warp", (IMAGE, "similarity"), size=8),
    signature=(
        Conv("conv", ("warp",), "", 3, 1, 1, 3, 6),
        MaxPool("pool", ("conv",), stride=2),
        Linear("out", ("pool",), "", 96, 5, relu=False),
        Normalise("signature", ("out",)),
    ),
)


def crops(network):
    """A random crop and the two flat ones at the ends."""
    rng = np.random.default_rng(9)
    shape = network.input_shape
    return [
        rng.integers(0, 256, shape).astype(np.uint8),
        np.zeros(shape, np.uint8),
        np.full(shape, 255, np.uint8),
    ]


def write_integers(folder):
    """Every small network three times, with other types and numbers, and the shipped one twice."""
    networks = [*3 * [*SMALL_NETWORKS.values()], *2 * [MULTIBATCH]]
    for i, network in enumerate(networks):
        file = integer_file(network, seed=i)
        write_model(folder / f"integer_{i}.fsig", file)
        with (folder / f"integer_{i}.expected").open("wb") as expected:
            for crop in crops(network):
                expected.write(crop.tobytes())
                for output in run_integer(network, file.integers, crop).values():
                    expected.write(output.tobytes())


def write_rows(folder):
    """Random detectors, each on noise of three sizes."""
    rng = np.random.default_rng(10)
    for i in range(12):
        file = random_detector(100 + i)
        write_model(folder / f"rows_{i}.fsig", file)
        with (folder / f"rows_{i}.expected").open("wb") as expected:
            for size in [(1, 1), (24, 40), tuple(rng.integers(2, 60, 2).tolist())]:
                image = rng.integers(0, 256, (*size, 3)).astype(np.uint8)
                ordered = image if file.colour_order == "RGB" else image[..., ::-1]
                expected.write(np.array(size, "<i4").tobytes() + image.tobytes())
                for output in run_integer(file.network, file.integers, ordered).values():
                    expected.write(output.tobytes())


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    extras = {"thresholds": {1e-3: 0.5, 1e-2: 0.25}, "metadata": {"made": "for tests"}}
    for network in (TINY, MULTIBATCH):
        path = folder / f"{network.name}.fsig"
        write_model(path, ModelFile(network, he_weights(network, 7, (1, 0, 0, 0)), **extras))
    write_integers(folder)
    write_rows(folder)
    (folder / "narrow.fsig").write_bytes(NARROW_BYTES)
    write_model(folder / f"{INTEGER_FILE.network.name}.fsig", INTEGER_FILE)


if __name__ == "__main__":
    main()
