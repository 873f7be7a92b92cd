"""The weights that h writes are those of its formula, and the file says what they are of."""

from __future__ import annotations

import numpy as np
import pytest

from facesig.errors import (
    FaceArgumentError,
    FalseAcceptRateError,
    ImageTypeError,
    NoContentError,
    QualityError,
    SignatureFormatError,
    SignatureModelError,
    SmallFaceError,
    VerifierBaseError,
    VerifierKitError,
)
from facesig.modelfile import read_model
from facesig.network.verifier import FEATURES
from facesig.quality.agreement import AGREEING_RATE
from facesig.types import Signature
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import direction, enrolment_of, head_of
from facesig.verifier.make import _require_agreeing, make_verifier, personal

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
    joined = made.signatures[0].values.astype(float) + made.signatures[1].values
    assert np.allclose(made.signature.values, joined / np.linalg.norm(joined))
    assert made.signature.model_id == embedder.model_id
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
    with pytest.raises(ImageTypeError, match=r"^expected photos, got none \(photos\)$"):
        make_verifier([], path, embedder=embedder, kit=kit)
    with pytest.raises(VerifierKitError):
        make_verifier([photo], path, faces=[CENTRE], embedder=embedder, kit=tmp_path / "none")
    assert not path.exists()


def test_a_refused_photo_is_named(kit, embedder, crops, tmp_path):
    def make(photos, faces):
        make_verifier(photos, tmp_path / "me.fsig", faces=faces, embedder=embedder, kit=kit)

    photo, blank = crops["brady"], np.zeros((112, 112, 3), np.uint8)
    with pytest.raises(NoContentError, match=r"\(photos\[1\]; check=False"):
        make([photo, blank], [CENTRE, CENTRE])
    with pytest.raises(SmallFaceError, match=r"\(photos\[1\]; check=False"):
        make([photo, photo], [CENTRE, (50, 50, 20, 20)])
    with pytest.raises(FaceArgumentError, match=r", got 3 \(face; photos\[1\]\)$"):
        make([photo, photo], [CENTRE, (50, 50, 20)])
    with pytest.raises(ImageTypeError, match=r", got int \(photos\[1\]\)$"):
        make([photo, 7], [CENTRE, CENTRE])
    with pytest.raises(FaceArgumentError, match="for each of 1 photos, got 2"):
        make([photo], [CENTRE, CENTRE])
    with pytest.raises(FaceArgumentError, match="for each of 1 photos, got int"):
        make([photo], 7)
    assert not (tmp_path / "me.fsig").exists()


def test_one_photo_or_several_in_any_form(kit, embedder, crops, tmp_path):
    photo = crops["brady"]
    forms = [[photo], (photo,), (each for each in [photo]), photo]
    for i, photos in enumerate(forms):
        made = make_verifier(
            photos, tmp_path / f"{i}.fsig", faces=iter([CENTRE]), embedder=embedder, kit=kit
        )
        assert len(made.signatures) == 2
        assert (tmp_path / f"{i}.fsig").read_bytes() == (tmp_path / "0.fsig").read_bytes()


def test_a_pil_image_is_one_photo(kit, embedder, crops, tmp_path):
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
    photo = image.fromarray(crops["brady"])
    made = make_verifier(photo, tmp_path / "me.fsig", faces=[CENTRE], embedder=embedder, kit=kit)
    assert len(made.signatures) == 2


def test_photos_of_two_people_make_no_verifier(kit, embedder, crops, tmp_path):
    path = tmp_path / "me.fsig"
    brady, wild = crops["brady"], crops["wild"]

    def make(*photos, **options):
        return make_verifier(
            photos, path, faces=[CENTRE] * len(photos), embedder=embedder, kit=kit, **options
        )

    with pytest.raises(QualityError) as caught:
        make(brady, np.ascontiguousarray(brady[:, ::-1]), wild)
    (reason,) = caught.value.reasons
    least = embedder.model.thresholds[AGREEING_RATE]
    assert reason.startswith(
        f"expected photos of one person, cosine {least:.3f} or more to another of them, got "
    )
    assert reason.endswith(" to the nearest (photos[2]; check=False enrols it anyway)")
    with pytest.raises(QualityError) as caught:
        make(brady, wild)
    assert len(caught.value.reasons) == 2
    assert not path.exists()
    assert len(make(brady, wild, check=False).signatures) == 4
    assert len(make(brady, np.clip(brady * 0.9, 0, 255).astype(np.uint8)).signatures) == 4


def test_photos_agree_from_the_threshold_on(embedder):
    """By each photo's signatures joined, and one to one."""
    least = embedder.model.thresholds[AGREEING_RATE]

    def two_photos(cosine):
        rows = np.zeros((2, 128))
        rows[0, 0], rows[1, 0], rows[1, 1] = 1, cosine, np.sqrt(1 - cosine**2)
        aside = np.array([0.6, -0.6])  # cancels where a photo's two are joined
        made = []
        for row in rows:
            for side in aside:
                mirrored = 0.8 * row
                mirrored[2] = side
                made.append(Signature(mirrored, embedder.model_id))
        return made

    _require_agreeing(two_photos(least + 1e-4), embedder.model.thresholds)
    with pytest.raises(QualityError):
        _require_agreeing(two_photos(least - 1e-4), embedder.model.thresholds)
    _require_agreeing(two_photos(-1)[:2], {})
    with pytest.raises(FalseAcceptRateError):
        _require_agreeing(two_photos(1), {1e-3: 0.4})
