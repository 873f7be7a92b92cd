"""A verifier in C answers as in Python, to the bit, and refuses the same."""

import ctypes
import sys
from ctypes import POINTER, byref, c_char_p, c_double, c_float, c_int32, c_size_t, c_void_p
from pathlib import Path

import numpy as np
import pytest

from facesig.modelfile import ModelFile, read_model, write_model
from facesig.network import Linear, Network
from facesig.runtime import native
from facesig.runtime.crop import crop_face
from facesig.runtime.embedder import Embedder
from facesig.verifier.make import personal
from facesig.verifier.verifier import Verifier

from .capi import CallError, Error, Session, bind, call
from .conftest import MODELS, ROOT

sys.path.append(str(ROOT / "tests" / "verifier"))
from random_kit import random_kit

INT8 = next(path for path in MODELS if path.stem == "facesig_int8")
FLOAT = next(path for path in MODELS if path.stem == "facesig_fp32")
BASE, HEADER, LAYER, KIND, ARGUMENT, RATE, CONTENT = 51, 15, 17, 21, 1, 33, 34
SIDE = 56


class Verdict(ctypes.Structure):
    _fields_ = [("same", c_int32), ("score", c_float), ("threshold", c_float)]


FUNCTIONS = {
    "verifier_create": [c_void_p, c_void_p, c_char_p, POINTER(c_void_p)],
    "align_crop": [c_void_p, c_void_p, c_size_t, c_void_p, c_size_t],
    "verify_face": [c_void_p, c_void_p, c_size_t, c_double, POINTER(Verdict)],
    "embed_aligned": [c_void_p, c_void_p, c_size_t, c_void_p, c_size_t],
}


@pytest.fixture(scope="module")
def c(library):
    """Calls a function by name."""
    functions = library._library
    for name, arguments in FUNCTIONS.items():
        bind(functions, name, ctypes.c_int, [*arguments, POINTER(Error)])
    bind(functions, "verifier_close", None, [c_void_p])
    bind(functions, "verifier_size", c_int32, [c_void_p])
    bind(functions, "verifier_memory", c_size_t, [c_void_p])
    return lambda name, *arguments: call(getattr(functions, f"facesig_{name}"), *arguments)


@pytest.fixture(scope="module")
def me(tmp_path_factory, photos) -> Path:
    """Somebody's verifier."""
    embedder = Embedder(INT8)
    kit = random_kit([embedder.model_id.hex()])
    image, box = photos["brady.jpg"]
    path = tmp_path_factory.mktemp("verifier") / "me.fsig"
    write_model(path, personal(kit, [embedder.embed_crop(crop_face(image, box))], "Brady"))
    return path


@pytest.fixture
def opened(library):
    """Opens models, and closes them."""
    models = []

    def one(path):
        models.append(library.open(path))
        return models[-1]

    yield one
    for model in models:
        library.ask("model_close", model)


def make(c, me, base, kernels=None):
    """A verifier of models that are open."""
    handle = c_void_p()
    c("verifier_create", me, base, kernels and kernels.encode(), byref(handle))
    return handle


def refused(status, sentence, function, *arguments):
    """The call fails so."""
    with pytest.raises(CallError, match=sentence) as caught:
        function(*arguments)
    assert caught.value.status == status


@pytest.mark.parametrize("kernels", native.available_isas())
def test_answers_are_pythons(library, c, opened, photos, me, kernels):
    session = Session(library, INT8, kernels)
    model = opened(me)
    verifier = make(c, model, session.model, kernels)
    embedder = Embedder(INT8, isa=kernels)
    python = Verifier(me, embedder, isa=kernels)
    functions = library._library
    assert functions.facesig_verifier_size(verifier) == SIDE
    assert 10_000 < functions.facesig_verifier_memory(verifier) < 200_000
    said = set()
    for image, box in photos.values():
        crop = crop_face(image, box)
        face = np.zeros((SIDE, SIDE, 3), np.uint8)
        c("align_crop", session.handle, crop.ctypes.data, crop.size, face.ctypes.data, face.size)
        assert np.array_equal(face, embedder.align_crop(crop, SIDE))
        verdict = Verdict()
        c("verify_face", verifier, face.ctypes.data, face.size, 0.1, byref(verdict))
        expected = python.verify_crop(crop, 0.1)
        assert verdict.score == np.float32(expected.score)
        assert verdict.threshold == np.float32(expected.threshold)
        assert verdict.same == expected.same
        said.add(verdict.same)
        signature = np.zeros(128, np.float32)
        end = signature.ctypes.data, signature.size
        c("embed_aligned", session.handle, crop.ctypes.data, crop.size, *end)
        assert np.array_equal(signature, embedder.embed_crop(crop).values)
        refused(
            ARGUMENT,
            "aligned before",
            c,
            *("embed_aligned", session.handle, crop.ctypes.data, crop.size, *end),
        )
    assert said == {0, 1}
    functions.facesig_verifier_close(verifier)
    session.close()


def test_what_it_does_not_go_with(library, c, opened, me, tmp_path):
    model, other, base = opened(me), opened(FLOAT), opened(INT8)
    refused(BASE, r"expected the embedder \w{32}, got \w{32} \(.*me\.fsig\)", make, c, model, other)
    refused(KIND, "expected a verifier, got an embedder", make, c, base, base)
    refused(KIND, "expected an embedder, got a verifier", make, c, model, model)
    refused(ARGUMENT, "model", make, c, None, base)
    refused(ARGUMENT, "base", make, c, model, None)
    plain = read_model(me)
    path = tmp_path / "nobodys.fsig"
    write_model(path, type(plain)(**{**vars(plain), "metadata": {}, "model_id": b""}))
    refused(BASE, "expected the embedder none", make, c, opened(path), base)
    layers = (Linear("out", ("image",), "", 72, 2, relu=False),)
    weights = {"out.weight": np.ones((2, 72), np.float32), "out.bias": np.zeros(2, np.float32)}
    wide = ModelFile(Network("wide", (4, 6, 3), layers), weights, kind="verifier",
                     metadata={"bases": Embedder(INT8).model_id.hex()})  # fmt: skip
    write_model(path, wide)
    refused(HEADER, "expected a square input, got 4 x 6", make, c, opened(path), base)


def test_sizes_and_rates(library, c, opened, me):
    session = Session(library, INT8)
    verifier = make(c, opened(me), session.model)
    face, verdict = np.zeros(SIDE * SIDE * 3, np.uint8), Verdict()
    crop = np.zeros(112 * 112 * 3, np.uint8)

    def verify(size, rate):
        c("verify_face", verifier, face.ctypes.data, size, rate, byref(verdict))

    refused(ARGUMENT, r"expected 9408 bytes, got 9407 \(face\)", verify, 9407, 0.1)
    refused(RATE, "0.2", verify, face.size, 0.2)

    def align(crop_size, size):
        c("align_crop", session.handle, crop.ctypes.data, crop_size, face.ctypes.data, size)

    refused(CONTENT, "expected a crop with content", align, crop.size, face.size)
    library._library.facesig_session_set_checks(session.handle, 0)
    align(crop.size, face.size)
    refused(ARGUMENT, r"expected 37632 bytes, got 5 \(crop\)", align, 5, face.size)
    for size in (0, 9407, 3 * 2049 * 2049, 2**63):
        refused(ARGUMENT, r"expected size \* size \* 3 bytes", align, crop.size, size)
    library._library.facesig_verifier_close(verifier)
    library._library.facesig_verifier_close(None)
    assert library._library.facesig_verifier_size(None) == 0
    assert library._library.facesig_verifier_memory(None) == 0
    session.close()
