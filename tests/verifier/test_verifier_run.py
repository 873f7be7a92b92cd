"""What a verifier answers is what its file says, on every instruction set, in every thread."""

from __future__ import annotations

import pickle
import shutil
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import facesig
from facesig import errors
from facesig.modelfile import ModelFile, read_model, write_model
from facesig.network import Linear, MaxPool, Network
from facesig.network.verifier import FEATURES
from facesig.reference.integer import run_integer
from facesig.runtime.locate import default_detector
from facesig.runtime.native import Session, available_isas
from facesig.types import Box, Face
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.cascade import Cascade
from facesig.verifier.head import Head
from facesig.verifier.make import make_verifier, with_head
from facesig.verifier.verifier import Verifier

CENTRE = (18, 18, 76, 76)


@pytest.fixture(scope="module")
def path(kit, embedder, crops, tmp_path_factory):
    """Somebody's verifier."""
    file = tmp_path_factory.mktemp("verifiers") / "brady.fsig"
    make_verifier(
        [crops["brady"]], file, person="Brady", faces=[CENTRE], embedder=embedder, kit=kit
    )
    return file


@pytest.fixture(scope="module")
def verifier(path, embedder):
    """It, open."""
    return Verifier(path, embedder)


@pytest.mark.parametrize("isa", available_isas())
def test_scores_are_the_references(path, embedder, crops, isa):
    model = read_model(path)
    verifier = Verifier(path, embedder, isa=isa)
    for crop in crops.values():
        face = embedder.align_crop(crop, 56)
        own, strength = run_integer(model.network, model.integers, face)["f.answer"].ravel()
        expected = float(own) / max(float(strength), LEAST_STRENGTH)
        assert verifier.score_face(face) == pytest.approx(expected, rel=1e-6)


def test_verdicts(verifier, embedder, crops):
    table = {}
    for name, crop in crops.items():
        verdict = verifier.verify_crop(crop, 0.1)
        assert verdict.threshold == np.float32(0.02)
        assert verdict.same == (verdict.score >= verdict.threshold)
        assert verdict.false_accept_rate == 0.1
        assert verdict.score == verifier.score_face(embedder.align_crop(crop, verifier.size))
        table[name] = verdict.score
    assert len(set(table.values())) == len(table)
    default = verifier.verify_crop(crops["wild"])
    assert (default.false_accept_rate, default.threshold) == (1e-3, 3.0)


def test_faint_features_are_divided_by_no_less(kit, embedder, crops, tmp_path):
    """An answer of 0.2 at a strength of 0.01 is 0.2 at one of 0.05."""
    head = Head(np.full((2, FEATURES), 1e-5), np.array([0.2, 0.01]))
    path = tmp_path / "faint.fsig"
    write_model(path, with_head(kit, head, {"bases": embedder.model_id.hex()}))
    verifier = Verifier(path, embedder)
    assert verifier.verify_crop(crops["wild"], 0.1).score == pytest.approx(4.0, rel=0.1)


def test_what_it_says_of_itself(verifier, path, embedder):
    assert verifier.person == "Brady"
    assert verifier.path == str(path)
    assert verifier.embedder is embedder
    assert verifier.size == 56
    assert len(verifier.model_id) == 16
    assert facesig.Verifier is Verifier
    assert facesig.Cascade is Cascade


def test_a_face_in_a_photo(verifier, embedder, crops):
    photo = np.pad(crops["brady"], ((20, 30), (40, 10), (0, 0)), mode="edge")
    face = (40 + 10, 20 + 10, 92, 92)
    assert verifier.verify(photo, face, 0.1) == verifier.verify_crop(
        embedder.crop(photo, face), 0.1
    )


def test_threads_and_processes(verifier, crops):
    expected = [verifier.verify_crop(crop, 0.1) for crop in crops.values()]
    with ThreadPoolExecutor(4) as pool:
        many = list(pool.map(lambda crop: verifier.verify_crop(crop, 0.1), [*crops.values()] * 8))
    assert many == expected * 8
    again = pickle.loads(pickle.dumps(verifier))
    assert again.model_id == verifier.model_id
    assert again.verify_crop(crops["brady"], 0.1) == expected[list(crops).index("brady")]


def test_a_pickled_verifier_is_nobody_elses(kit, embedder, path, crops, tmp_path):
    """The file's name is looked up where it arrives: who lies there by then may be another one."""
    me, other = tmp_path / "me.fsig", tmp_path / "other.fsig"
    shutil.copy(path, me)
    data = pickle.dumps(Verifier(me, embedder))
    assert pickle.loads(data).person == "Brady"
    make_verifier([crops["wild"]], other, faces=[CENTRE], embedder=embedder, kit=kit)
    other.replace(me)
    with pytest.raises(errors.ModelError, match=r"^expected the model \w{32}, which was pickled, "):
        pickle.loads(data)


def test_a_key_holds_for_the_embedder_that_ships(path, tmp_path):
    pytest.importorskip("nacl", reason="PyNaCl is not installed")
    from facesig.trust import SigningKey, sign_file

    key, me = SigningKey(bytes(range(32))), tmp_path / "me.fsig"
    shutil.copy(path, me)
    sign_file(me, key)
    with pytest.raises(errors.ModelSignatureError, match=r"facesig_\w+\.fsig"):
        Verifier(me, require_signature=key.public)  # what ships is signed by another key


def test_what_shows_nothing_is_refused(verifier, enrolled, crops):
    """As by ``Embedder.embed``: a flat image, a face of too few pixels."""
    cascade = Cascade(verifier, enrolled, first_rate=0.1)
    flat, small = np.full((112, 112, 3), 99, np.uint8), (50, 50, 20, 20)
    for look in (verifier.verify, cascade.check):
        with pytest.raises(errors.NoContentError, match=r"\(image; check=False"):
            look(flat, CENTRE)
        with pytest.raises(errors.SmallFaceError, match=r"\(image; check=False"):
            look(crops["brady"], small)
        assert look(crops["brady"], small, check=False)
    for look in (verifier.verify_crop, cascade.check_crop):
        with pytest.raises(errors.NoContentError, match=r"\(crop; check=False"):
            look(flat)
        assert look(flat, check=False)
        with pytest.raises(errors.ImageSizeError):
            look(flat[:100])


def test_an_unsure_face_is_refused(verifier, enrolled, crops):
    face = Face(Box(*CENTRE), None, 0.01, verifier.embedder.detector.name)
    cascade = Cascade(verifier, enrolled, first_rate=0.1)
    for look in (verifier.verify, cascade.check):
        with pytest.raises(errors.UnsureFaceError):
            look(crops["brady"], face)
        assert look(crops["brady"], face, check=False)


def test_what_it_does_not_go_with(path, other_embedder):
    with pytest.raises(errors.VerifierBaseError, match=r"expected the embedder .*brady\.fsig"):
        Verifier(path, other_embedder)


def test_other_models(embedder, tmp_path):
    with pytest.raises(errors.ModelKindError, match="expected a verifier, got a detector"):
        Verifier(default_detector(), embedder)
    layers = (MaxPool("pool", ("image",)), Linear("out", ("pool",), "", 12, 3, relu=False))
    weights = {"out.weight": np.ones((3, 12), np.float32), "out.bias": np.zeros(3, np.float32)}
    notes = {"bases": embedder.model_id.hex()}
    path = tmp_path / "three.fsig"
    network = Network("three", (4, 4, 3), layers)
    write_model(path, ModelFile(network, weights, metadata=notes, kind="verifier"))
    with pytest.raises(errors.ModelLayerError, match=r"expected an answer of 2 numbers, got \[3\]"):
        Verifier(path, embedder)


def test_faces_and_crops_of_other_sizes(verifier, crops):
    with pytest.raises(errors.ImageSizeError, match="expected 56 x 56 pixels, got 112 x 112"):
        verifier.score_face(crops["brady"])
    with pytest.raises(errors.ImageSizeError, match=r"expected 112 x 112 pixels.*\(crop\)"):
        verifier.verify_crop(crops["brady"][:100])
    with pytest.raises(errors.FalseAcceptRateError):
        verifier.verify_crop(crops["brady"], 0.5)


@pytest.fixture(scope="module")
def enrolled(embedder, crops):
    """The signature that a cascade compares with."""
    return embedder.embed_crop(crops["brady"])


def test_a_cascade_embeds_where_the_verifier_says_yes(verifier, embedder, enrolled, crops):
    cascade = Cascade(verifier, enrolled, first_rate=0.1)
    seen = set()
    for crop in crops.values():
        look = cascade.check_crop(crop)
        first = verifier.verify_crop(crop, 0.1)
        assert look.first == first
        seen.add(first.same)
        if not first.same:
            assert (look.same, look.second) == (False, None)
            continue
        assert look.second == embedder.compare(embedder.embed_crop(crop), enrolled, 1e-3)
        assert look.same == look.second.same
    assert seen == {False, True}


def test_the_second_look_does_not_align_again(verifier, enrolled, crops, monkeypatch):
    cascade = Cascade(verifier, enrolled, first_rate=0.1)
    passing = next(c for c in crops.values() if verifier.verify_crop(c, 0.1).same)
    calls = []
    for name in ("run", "align", "embed_aligned"):
        real = getattr(Session, name)
        monkeypatch.setattr(
            Session, name, lambda *a, _real=real, _name=name: (calls.append(_name), _real(*a))[1]
        )
    cascade.check_crop(passing)
    assert calls == ["align", "embed_aligned"]


def test_a_cascades_arguments(verifier, other_embedder, enrolled, crops):
    with pytest.raises(errors.SignatureModelError):
        Cascade(verifier, other_embedder.embed_crop(crops["brady"]))
    with pytest.raises(errors.FalseAcceptRateError):
        Cascade(verifier, enrolled, first_rate=0.11)
    with pytest.raises(errors.FalseAcceptRateError):
        Cascade(verifier, enrolled, first_rate=0.1, false_accept_rate=0.5)
