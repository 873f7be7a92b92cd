"""The weights that h writes are those of its formula, and the file says what they are of."""

from __future__ import annotations

import numpy as np
import pytest

from facesig.errors import (
    FaceArgumentError,
    ImageTypeError,
    NoContentError,
    SignatureFormatError,
    SignatureModelError,
    VerifierBaseError,
    VerifierKitError,
)
from facesig.modelfile import read_model
from facesig.network.verifier import FEATURES
from facesig.types import Signature
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import direction, enrolment_of, head_of
from facesig.verifier.make import make_verifier, personal

CENTRE = (18, 18, 76, 76)


def unit(seed: int) -> np.ndarray:
    """A random unit vector."""
    vector = np.random.default_rng(seed).normal(0, 1, 128)
    return vector / np.linalg.norm(vector)


def test_scores_have_strangers_mean_and_deviation(kit):
    """Whatever the person: 0 and 1 over strangers like those of the kit."""
    rng = np.random.default_rng(5)
    features = np.maximum(rng.normal(0.3, 1, (4000, FEATURES)), 0)
    strength = np.maximum(features @ kit.strength + kit.strength_offset, LEAST_STRENGTH)
    over = (features @ kit.projection.T + kit.offset) / strength[:, None]
    import dataclasses

    fitted = dataclasses.replace(kit, mean=over.mean(axis=0), covariance=np.cov(over.T))
    for seed in range(3):
        head = head_of(fitted, unit(seed))
        answers = features @ head.weight.T + head.bias
        scores = answers[:, 0] / np.maximum(answers[:, 1], LEAST_STRENGTH)
        assert abs(scores.mean()) < 1e-3
        assert abs(scores.std() - 1) < 1e-3
        wanted = direction(fitted, unit(seed))
        assert np.corrcoef(scores, over @ wanted)[0, 1] > 0.999999


def test_the_direction_is_the_perceptrons(kit):
    signature = unit(1)
    hidden = np.maximum(kit.hidden[0] @ signature + kit.hidden[1], 0)
    changed = signature + kit.change[0] @ hidden + kit.change[1]
    found = direction(kit, signature)
    assert np.allclose(found, changed / np.linalg.norm(changed))
    assert np.linalg.norm(found) == pytest.approx(1)
    assert not np.allclose(found, signature)


def test_several_photos_are_their_mean():
    model_id = bytes(16)
    a, b = (Signature(unit(seed), model_id) for seed in (1, 2))
    mean = a.values.astype(float) + b.values
    assert np.allclose(enrolment_of([a, b]), mean / np.linalg.norm(mean))
    with pytest.raises(SignatureFormatError, match="got none"):
        enrolment_of([])
    with pytest.raises(SignatureFormatError, match="cancel"):
        enrolment_of([a, Signature(-a.values, model_id)])
    with pytest.raises(SignatureModelError):
        enrolment_of([a, Signature(b.values, bytes([1] * 16))])


def test_the_integers_are_close_to_the_floats(kit, embedder):
    signature = Signature(unit(4), embedder.model_id)
    model = personal(kit, [signature], "Ann")
    answer = model.integers.layers["f.answer"]
    given = model.integers.tensors["f.conv4"].scale
    rows = answer.weight * (answer.multiplier[:, None].astype(float) / given)
    head = head_of(kit, enrolment_of([signature]))
    for row, wanted in zip(rows, head.weight):
        assert np.abs(row - wanted).max() <= np.abs(wanted).max() / 127 * 0.51
    assert np.allclose(answer.bias * answer.multiplier.astype(float), head.bias, atol=1e-3)


def test_the_file_says_what_it_is(kit, embedder, crops, tmp_path):
    path = tmp_path / "ann.fsig"
    made = make_verifier(
        [crops["brady"]], path, person="Ann", faces=[CENTRE], embedder=embedder, kit=kit
    )
    model = read_model(path)
    assert model.kind == "verifier"
    assert model.thresholds == {1e-3: 3.0, 1e-1: np.float32(0.02)}
    assert model.metadata["person"] == "Ann"
    assert model.metadata["bases"] == embedder.model_id.hex()
    assert model.metadata["licence"] == "none"
    assert model.metadata["signatures"] == "2"
    assert len(made.signatures) == 2
    assert path.stat().st_size <= 30_000
    again = tmp_path / "again.fsig"
    make_verifier([crops["brady"]], again, person="Ann", faces=[CENTRE], embedder=embedder, kit=kit)
    assert again.read_bytes() == path.read_bytes()
    other = tmp_path / "other.fsig"
    make_verifier([crops["wild"]], other, faces=[CENTRE], embedder=embedder, kit=kit)
    assert read_model(other).model_id != model.model_id
    assert read_model(other).metadata["enrolment"] != model.metadata["enrolment"]


def test_a_file_is_as_small_as_promised(kit):
    """23,000 weights and 5 million operations at most."""
    network = kit.trunk.network
    assert network.parameters() <= 23_000
    assert network.macs() <= 5_000_000


def test_what_cannot_be_enrolled(kit, embedder, other_embedder, crops, tmp_path):
    path = tmp_path / "me.fsig"
    photo = crops["brady"]
    with pytest.raises(VerifierBaseError, match=r"expected the embedder .*\(kit\)"):
        make_verifier([photo], path, faces=[CENTRE], embedder=other_embedder, kit=kit)
    with pytest.raises(SignatureFormatError, match="got none"):
        make_verifier([], path, embedder=embedder, kit=kit)
    with pytest.raises(ImageTypeError, match="expected several photos, got one str"):
        make_verifier("me.jpg", path, embedder=embedder, kit=kit)
    with pytest.raises(FaceArgumentError, match="for each of 1 photos, got 2"):
        make_verifier([photo], path, faces=[CENTRE, CENTRE], embedder=embedder, kit=kit)
    blank = np.zeros((112, 112, 3), np.uint8)
    with pytest.raises(NoContentError):
        make_verifier([blank], path, faces=[CENTRE], embedder=embedder, kit=kit)
    with pytest.raises(VerifierKitError):
        make_verifier([photo], path, faces=[CENTRE], embedder=embedder, kit=tmp_path / "none")
    assert not path.exists()
