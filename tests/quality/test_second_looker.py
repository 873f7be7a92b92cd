"""The second look's detector: signed as the embedder's files are, on the same instruction set."""

import shutil
from pathlib import Path

import numpy as np
import pytest

import facesig
from facesig import errors
from facesig.images import load_image
from facesig.quality import assess, assess_crop
from facesig.quality.look import NETWORK, second_looker
from facesig.runtime import native
from facesig.runtime.detector import EngineDetector
from facesig.runtime.locate import MODEL_FOLDERS, default_detector, default_model, release_key
from facesig.trust import PublicKey, SigningKey, sign_file

pytest.importorskip("PIL", reason="Pillow is not installed")

SHIPPED = MODEL_FOLDERS[1]
BRADY = Path(__file__).resolve().parents[1] / "samples" / "brady.jpg"


@pytest.fixture(scope="module")
def key():
    pytest.importorskip("nacl", reason="PyNaCl is not installed")
    return SigningKey(bytes(range(32)))


@pytest.fixture(scope="module")
def brady():
    return load_image(BRADY)


@pytest.fixture(scope="module")
def face(brady):
    return EngineDetector().detect(brady)[0]


class Finder:
    """A detector that is no file."""

    name = "mine"

    def __init__(self, face):
        self._face = face

    def detect(self, image):
        return [self._face]


def test_the_network_is_that_of_the_detector_that_ships():
    assert EngineDetector().name == NETWORK


def test_another_key_is_refused(key, brady, face):
    wrong = key.public
    for work in (
        lambda: assess(brady, face, require_signature=wrong),
        lambda: assess(brady, require_signature=str(wrong)),
        lambda: assess_crop(brady, face, require_signature=wrong),
        lambda: second_looker(wrong),
    ):
        with pytest.raises(errors.ModelSignerError, match=str(default_detector())):
            work()
    assert assess(brady, face).passed  # what was opened without a key stays so


def test_the_release_key_is_not(key, brady, face):
    right = PublicKey.read(release_key())
    assert second_looker(right).model.signed_by == right
    found = assess(brady, face, require_signature=right)
    assert found.score == assess(brady, face).score
    assert assess(brady, require_signature=release_key()).passed


def test_an_embedders_key_holds(key, brady, face, tmp_path):
    """The embedder's file is signed by a key that has not signed the detector that ships."""
    model = tmp_path / "e.fsig"
    shutil.copy(SHIPPED / "facesig_int8.fsig", model)
    sign_file(model, key)
    embedder = facesig.Embedder(model, detector=Finder(face), require_signature=key.public)
    for work in (assess, assess_crop):
        with pytest.raises(errors.ModelSignerError):
            work(brady, face, embedder=embedder)


def test_the_environments_key_holds(key, brady, face, monkeypatch):
    assert assess(brady, face).passed
    monkeypatch.setenv("FACESIG_REQUIRE_SIGNATURE", str(key.public))
    with pytest.raises(errors.ModelSignerError):
        assess(brady, face)


def test_who_signs_all_files_need_not_sign_the_one_that_ships(key, brady, face, tmp_path):
    names = ("facesig_int8.fsig", "yunet_s_int8.fsig")
    for name in names:
        shutil.copy(SHIPPED / name, tmp_path)
        sign_file(tmp_path / name, key)
    model, detector = (tmp_path / name for name in names)
    embedder = facesig.Embedder(model, detector=detector, require_signature=key.public)
    expected = assess(brady, embedder=facesig.Embedder(model)).score
    assert assess(brady, face, embedder=embedder).score == expected
    assert assess(brady, embedder=embedder).score == expected
    checked = EngineDetector(detector, require_signature=key.public)
    assert second_looker(key.public, known=[None, checked]).model is checked.model
    found = assess(brady, face, detector=checked, require_signature=key.public)
    assert found.passed
    unchecked = EngineDetector(detector)
    with pytest.raises(errors.ModelSignerError):
        second_looker(key.public, known=[unchecked])
    assert second_looker(None, known=[checked]).model is not checked.model


@pytest.mark.parametrize("isa", native.available_isas())
def test_the_embedders_instruction_set_runs(brady, face, isa, monkeypatch):
    made = []
    original = EngineDetector.detect

    def detect(self, image):
        made.append(self.isa)
        return original(self, image)

    monkeypatch.setattr(EngineDetector, "detect", detect)
    embedder = facesig.Embedder(default_model(), isa=isa)
    assert np.isfinite(assess(brady, face, embedder=embedder).score)
    assess(brady, embedder=embedder)
    assert made == [isa] * 3
