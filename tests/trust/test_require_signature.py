"""Whatever opens a model refuses what is not signed, and uses what it checked."""

import pickle
import re
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from engine.forge import TINY_BYTES

import facesig
from facesig import errors
from facesig.modelfile.writer import reseal
from facesig.runtime.detector import EngineDetector
from facesig.runtime.locate import MODEL_FOLDERS
from facesig.runtime.native import Model
from facesig.trust import SigningKey, sign_file

pytest.importorskip("nacl")

SHIPPED = MODEL_FOLDERS[1]
KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(32))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "model.fsig"
    path.write_bytes(TINY_BYTES)
    sign_file(path, KEY)
    return path


def unsigned(path):
    Path(f"{path}.sig").unlink()


def test_a_detector_is_checked_too(path, tmp_path):
    """The embedder's file is signed, the detector's is not."""
    model, detector = tmp_path / "e.fsig", tmp_path / "d.fsig"
    shutil.copy(SHIPPED / "facesig_int8.fsig", model)
    shutil.copy(SHIPPED / "yunet_s_int8.fsig", detector)
    sign_file(model, KEY)
    for opened in (
        lambda: facesig.Embedder(model, detector=detector, require_signature=KEY.public),
        lambda: facesig.Pipeline(model, detector, require_signature=KEY.public),
        lambda: EngineDetector(detector, require_signature=KEY.public),
    ):
        with pytest.raises(errors.ModelUnsignedError, match=re.escape(f"({detector}.sig)")):
            opened()
    sign_file(detector, KEY)
    photo = np.zeros((64, 64, 3), np.uint8)
    embedder = facesig.Embedder(model, detector=detector, require_signature=KEY.public)
    assert embedder.faces(photo) == []
    assert facesig.Pipeline(model, detector, require_signature=KEY.public).run(photo) == []
    for name in ("haar", "yunet.onnx"):
        with pytest.raises(errors.OptionError, match="expected a detector file for a signature"):
            facesig.Embedder(model, detector=name, require_signature=KEY.public)


def test_an_open_model_must_have_been_checked(path):
    plain, signed = Model.open(path), Model.open(path, require_signature=KEY.public)
    assert facesig.Embedder(signed, detector=object(), require_signature=KEY.public)
    with pytest.raises(errors.ModelUnsignedError, match="got one that none was required of"):
        facesig.Embedder(plain, require_signature=KEY.public)
    with pytest.raises(errors.ModelUnsignedError, match=f"got {KEY.public} "):
        facesig.Embedder(signed, require_signature=OTHER.public)


def test_the_environment_holds_for_all(path, monkeypatch):
    monkeypatch.setenv("FACESIG_REQUIRE_SIGNATURE", str(KEY.public))
    assert Model.open(path).signed_by == KEY.public
    unsigned(path)
    for opened in (Model.open, facesig.Embedder, EngineDetector):
        with pytest.raises(errors.ModelUnsignedError):
            opened(path)
    monkeypatch.setenv("FACESIG_REQUIRE_SIGNATURE", "no key")
    with pytest.raises(
        errors.SigningKeyError, match="expected a file with a public key, got No such"
    ):
        Model.open(path)


def test_a_mapped_file_cannot_be_signed(path):
    with pytest.raises(errors.OptionError, match="expected a copy of the file for a signature"):
        Model.open(path, mapped=True, require_signature=KEY.public)


def test_what_is_checked_is_what_is_used(path):
    """While the file changes back and forth, what is opened is the signed one."""
    expected = Model.open(path).contents
    changed = bytearray(TINY_BYTES)
    changed[-100] ^= 1
    bad = reseal(bytes(changed))
    stop = threading.Event()

    def writer():
        while not stop.is_set():
            for data in (bad, TINY_BYTES):
                with open(path, "r+b") as file:
                    file.write(data)

    thread = threading.Thread(target=writer)
    thread.start()
    opened = refused = 0
    try:
        while opened + refused < 400:
            try:
                assert Model.open(path, require_signature=KEY.public).contents == expected
                opened += 1
            except errors.ModelAlteredError:
                refused += 1
    finally:
        stop.set()
        thread.join()
    assert refused


def test_pickled_with_its_key(path):
    model = pickle.loads(pickle.dumps(Model.open(path, require_signature=KEY.public)))
    assert model.signed_by == KEY.public
    data = pickle.dumps(facesig.Embedder(path, detector=object, require_signature=KEY.public))
    unsigned(path)
    with pytest.raises(errors.ModelUnsignedError):
        pickle.loads(data)


@pytest.mark.parametrize("name", ["facesig.onnx", "facesig_int8.tflite"])
def test_foreign_files(tmp_path, name):
    """The check comes before a runtime sees the file, so it needs none."""
    from facesig.runtime.backends.reading import read_file

    path = tmp_path / name
    shutil.copy(SHIPPED / name, path)
    with pytest.raises(errors.ModelUnsignedError):
        read_file(str(path), KEY.public)
    sign_file(path, KEY)
    assert read_file(str(path), KEY.public) == path.read_bytes()
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(errors.ModelAlteredError):
        read_file(str(path), KEY.public)


def test_an_onnx_embedder(tmp_path):
    pytest.importorskip("onnxruntime")
    path = tmp_path / "facesig.onnx"
    shutil.copy(SHIPPED / "facesig.onnx", path)
    with pytest.raises(errors.ModelUnsignedError):
        facesig.Embedder(path, require_signature=KEY.public)
    sign_file(path, KEY)
    assert facesig.Embedder(path, detector=object(), require_signature=KEY.public)
