"""Small models, and the programs if they are built.

FACESIG_BENCH_KIT names a folder with the programs of a modelled run (facesig/bench/programs.py),
FACESIG_BENCH_BUILD a build tree of this machine; without them the usual trees are looked at.
"""

import os
from pathlib import Path

import pytest
from engine.support import he_weights

from facesig.bench import programs
from facesig.modelfile import ModelFile, write_model
from facesig.network import IMAGE, Conv, Linear, MaxPool, Normalise, Resize, Warp, embedder
from facesig.quantise import activation_scales, quantise
from facesig.quantise.scheme import LayerScheme

ROOT = Path(__file__).resolve().parents[2]

SMALL = embedder(
    name="small",
    input_shape=(12, 12, 3),
    alignment=(
        Resize("align.resize", (IMAGE,), size=7),
        Linear("align.fc7", ("align.resize",), "", 147, 4, relu=False),
    ),
    warp=Warp("warp", (IMAGE, "align.fc7"), size=12),
    signature=(
        Conv("conv", ("warp",), "", 3, 1, 1, 3, 8),
        MaxPool("pool", ("conv",), stride=2),
        Conv("mix", ("pool",), "", 1, 1, 0, 8, 8),
        Linear("fc1", ("mix",), "", 288, 16),
        Linear("fc2", ("fc1",), "", 16, 8, relu=False),
        Normalise("signature", ("fc2",)),
    ),
)
"""Every operation once, in a few thousand multiplications."""


@pytest.fixture(scope="session")
def small():
    return ModelFile(SMALL, he_weights(SMALL, 5, (1, 0, 0, 0)))


@pytest.fixture(scope="session")
def small_int8(small):
    int8 = LayerScheme("int8", 127, 8)
    scheme = {layer.name: int8 for layer in SMALL.layers if layer.parameters}
    peaks = {layer.name: 4.0 for layer in SMALL.layers}
    scales = activation_scales(SMALL, scheme, peaks)
    return ModelFile(SMALL, integers=quantise(SMALL, small.weights, scheme, scales))


@pytest.fixture(scope="session")
def files(small, small_int8, tmp_path_factory):
    """The two models as files: {"float32": path, "integer": path}."""
    folder = tmp_path_factory.mktemp("models")
    paths = {"float32": folder / "small_fp32.fsig", "integer": folder / "small_int8.fsig"}
    write_model(paths["float32"], small)
    write_model(paths["integer"], small_int8)
    return paths


@pytest.fixture(scope="session")
def host_program():
    tree = Path(os.environ.get("FACESIG_BENCH_BUILD", ROOT / "build"))
    program = tree / "csrc" / "bench" / programs.PROGRAM
    if not program.is_file():
        pytest.skip(f"{programs.PROGRAM} is not built, and FACESIG_BENCH_BUILD names no build tree")
    return program


@pytest.fixture(scope="session")
def kit(tmp_path_factory):
    """A folder as FACESIG_BENCH_KIT names it."""
    if os.environ.get(programs.KIT):
        folder = Path(os.environ[programs.KIT])
    else:
        folder = tmp_path_factory.mktemp("kit")
        built = (
            ROOT / "build" / "armv7" / "csrc" / "bench" / programs.PROGRAM,
            ROOT / "build" / "a9model" / programs.TIMING_MODEL,
        )
        for path in built:
            if not path.is_file():
                pytest.skip(f"{path.name} is not built, and {programs.KIT} names no folder")
            (folder / path.name).symlink_to(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(programs.KIT, str(folder))
        yield programs.emulation_kit()
