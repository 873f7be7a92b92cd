"""Models in C: the same facts as in Python, and each lie of a model file with its sentence."""

import os
from ctypes import byref, c_double, c_float, c_void_p

import numpy as np
import pytest
from engine.forge import TINY_BYTES
from engine.lies import LIES
from engine.narrow_lies import BYTES as NARROW_BYTES

from facesig import __version__
from facesig.runtime.locate import FILES, INT8_MODEL, MODEL_FOLDERS
from facesig.runtime.native import Model

from .capi import CallError
from .conftest import MODELS

STATUS = {
    "Magic": 11,
    "Version": 12,
    "Truncated": 13,
    "Checksum": 14,
    "Header": 15,
    "Metadata": 16,
    "Layer": 17,
    "Weight": 18,
    "Preprocessing": 19,
    "Threshold": 20,
    "Contents": 22,
    "Id": 23,
}
MODEL_KIND = 21


def test_version(library):
    assert library.ask("version").decode() == __version__


@pytest.mark.parametrize("name", ["small", "large", "open"])
def test_models_by_name(library, name):
    file = INT8_MODEL if name == "small" else FILES[name]["native"]
    path = MODEL_FOLDERS[1] / file
    if not path.is_file():
        with pytest.raises(CallError) as caught:
            library.call("model_open_named", b"models", name.encode(), byref(c_void_p()))
        assert file in str(caught.value)
        return
    model = c_void_p()
    library.call("model_open_named", os.fsencode(path.parent), name.encode(), byref(model))
    found = np.zeros(16, np.uint8)
    library.call("model_id", model, found.ctypes.data)
    expected = Model.open(path)
    assert found.tobytes() == expected.model_id
    terms = library.ask("model_metadata", model, b"licence")
    assert terms.decode() == expected.metadata["licence"]
    library.ask("model_close", model)


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_facts(library, path):
    expected = Model.open(str(path))
    model = library.open(path)
    assert library.ask("model_network", model).decode() == expected.network
    assert library.ask("model_input_size", model) == expected.input_size
    assert library.ask("model_signature_length", model) == expected.signature_length
    assert library.ask("model_crop_factor", model) == expected.crop_factor
    name = np.zeros(16, np.uint8)
    library.call("model_id", model, name.ctypes.data)
    assert name.tobytes() == expected.model_id
    for key, text in expected.metadata.items():
        assert library.ask("model_metadata", model, key.encode()).decode() == text
    table = {}
    for index in range(library.ask("model_threshold_count", model)):
        rate, threshold = c_double(), c_float()
        library.call("model_threshold", model, index, byref(rate), byref(threshold))
        table[rate.value] = threshold.value
    assert table == dict(expected.thresholds)
    library.ask("model_close", model)


@pytest.mark.parametrize(
    ("change", "cause", "sentence", "place"),
    [lie[1:] for lie in LIES],
    ids=[lie[0] for lie in LIES],
)
def test_lies(library, tmp_path, change, cause, sentence, place):
    path = tmp_path / "lie.fsig"
    path.write_bytes(change(TINY_BYTES))
    with pytest.raises(CallError) as caught:
        library.open(path)
    expected = f"{sentence} ({path}{place})"
    assert str(caught.value) == (expected if len(expected) < 508 else f"{expected[:504]}...")
    assert caught.value.status == STATUS[cause]


def test_every_cause_is_lied_about():
    assert {lie[2] for lie in LIES} == set(STATUS)


def test_a_detector_is_no_embedder(library, tmp_path):
    """It opens; a session, which embeds, is refused."""
    path = tmp_path / "detector.fsig"
    path.write_bytes(NARROW_BYTES)
    model = library.open(path)
    assert library.ask("model_signature_length", model) == 0
    assert library.ask("model_crop_factor", model) == 0
    session = c_void_p(1)
    with pytest.raises(CallError) as caught:
        library.call("session_create", model, None, byref(session))
    assert str(caught.value) == f"expected an embedder, got a detector ({path})"
    assert caught.value.status == MODEL_KIND
    assert session.value is None
    library.ask("model_close", model)


def test_memory(library, tmp_path):
    path = tmp_path / "tiny.fsig"
    path.write_bytes(TINY_BYTES)
    mapped = library.open(path)
    model, _alive = library.from_memory(TINY_BYTES)
    for what in ("network", "input_size", "signature_length"):
        assert library.ask(f"model_{what}", model) == library.ask(f"model_{what}", mapped)
    library.ask("model_close", mapped)
    library.ask("model_close", model)
