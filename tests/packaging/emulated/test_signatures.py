"""The target says of faces what x86-64 says: float32 to 1e-5, int8 to the bit.

The integers end before the last step, which brings the signature to unit norm in float: there the
scalar kernel and the NEON kernel add in another order. So int8 is equal to the bit between machines
of one instruction set, and between instruction sets in every layer but that one.
"""

import json

import numpy as np
import pytest

from facesig.runtime import native
from facesig.runtime.locate import shipped_models

MODELS = {"facesig_fp32": 1e-5, "facesig_int8": 0.0}
"""Models and the largest difference of a number; the numbers are about 0.09 each."""

LAST_STEP = 1e-6
"""Largest difference of an int8 signature's number between instruction sets."""

GOLDEN_ISA = "scalar"
"""The instruction set that tests/golden/remake.py takes."""

EVERY = {"scalar": 10, "neon": 1}
"""Of the fifty crops: scalar kernels are slow, more so under emulation."""


def model_file(name):
    for path in shipped_models():
        if path.stem == name:
            return path
    pytest.skip(f"the wheel holds no {name}.fsig")


def difference(found, expected):
    return float(np.abs(np.asarray(found) - np.asarray(expected, np.float32)).max())


@pytest.mark.parametrize("isa", native.available_isas())
@pytest.mark.parametrize("name", MODELS)
def test_photos_have_their_golden_signatures(name, isa, photos, samples, golden_folder):
    embedder_module = pytest.importorskip("facesig.runtime.embedder", exc_type=ImportError)
    golden = json.loads((golden_folder / f"{model_file(name).stem}.json").read_text())
    boxes = json.loads((samples / "boxes.json").read_text())
    embedder = embedder_module.Embedder(model_file(name), isa=isa)
    assert embedder.model_id.hex() == golden["model_id"]
    assert sorted(golden["signatures"]) == sorted(photos)
    worst = max(
        difference(embedder.embed(photos[photo], boxes[photo]).values, expected)
        for photo, expected in golden["signatures"].items()
    )
    assert worst <= (MODELS[name] if isa == GOLDEN_ISA else max(MODELS[name], LAST_STEP))


@pytest.mark.parametrize("isa", native.available_isas())
@pytest.mark.parametrize("name", MODELS)
def test_fifty_crops_have_the_signatures_of_the_host(name, isa, crops, prepared):
    session = native.Session(native.Model.open(model_file(name)), isa)
    file = prepared / f"{name}-{isa}.npy"
    if not file.exists():
        pytest.skip("the host has no compiled engine to compare with")
    expected = np.load(file)
    assert len(crops) == len(expected) == 50
    every = EVERY[isa]
    found = np.stack([session.run(crop) for crop in crops[::every]])
    assert difference(found, expected[::every]) <= MODELS[name]


@pytest.mark.parametrize("name", MODELS)
def test_layers_agree_between_paths(name, crops):
    """Each layer of the shipped weights, scalar against NEON, relative to its largest number."""
    if native.available_isas() != ("scalar", "neon"):
        pytest.skip("this CPU has one isa")
    model = native.Model.open(model_file(name))
    scalar, neon = (native.Session(model, isa).trace(crops[0]) for isa in ("scalar", "neon"))
    assert list(scalar) == list(neon)
    for layer, expected in scalar.items():
        relative = max(2 * MODELS[name], LAST_STEP if layer == "signature" else 0.0)
        tolerance = relative * float(np.abs(expected).max())
        assert difference(neon[layer], expected) <= tolerance, layer
