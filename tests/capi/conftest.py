import json
import os
from pathlib import Path

import pytest

from .capi import Library, Session

ROOT = Path(__file__).resolve().parents[2]
DETECTOR = ROOT / "models" / "yunet_s_int8.fsig"
MODELS = sorted(set((ROOT / "models").glob("*.fsig")) - {DETECTOR})
SAMPLES = ROOT / "tests" / "samples"


def built(variable, default):
    """A CMake build tree with the C library: the environment's, or the usual place."""
    tree = Path(os.environ.get(variable, ROOT / default))
    library = tree / "csrc" / "capi" / "libfacesig.so"
    if variable in os.environ:
        assert library.exists(), f"expected a build tree with a C library, got {tree} ({variable})"
    elif not library.exists():
        pytest.skip(f"no C library in {default}, and {variable} names no build tree")
    return tree


@pytest.fixture(scope="session")
def build():
    """The build tree of this machine."""
    return built("FACESIG_CAPI_BUILD", "build")


@pytest.fixture(scope="session")
def armv7_build():
    """The build tree for the Cortex-A9."""
    return built("FACESIG_CAPI_ARMV7_BUILD", "build/armv7")


@pytest.fixture(scope="session")
def library(build):
    return Library(build / "csrc" / "capi" / "libfacesig.so")


@pytest.fixture(scope="session")
def session(library):
    """A session of the shipped float model on the scalar path."""
    made = Session(library, ROOT / "models" / "facesig_fp32.fsig", "scalar")
    yield made
    made.close()


@pytest.fixture(scope="session")
def photos():
    """The sample photos as arrays with their faces' boxes, by name."""
    pytest.importorskip("PIL", reason="Pillow is not installed")
    from facesig.images import load_image

    boxes = json.loads((SAMPLES / "boxes.json").read_text())
    return {name: (load_image(SAMPLES / name), tuple(box)) for name, box in boxes.items()}
