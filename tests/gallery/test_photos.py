"""Photos in every form that an Embedder takes, and what quality has to say at enrolment."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import facesig
from facesig.errors import GalleryModelError, ImageDecodeError, NoFaceError, QualityError
from facesig.gallery import enrol as enrolling
from gallery.people import filled, rows, signature

SAMPLES = Path(__file__).parents[1] / "samples"
BRADY = SAMPLES / "brady.jpg"


@pytest.fixture(scope="module")
def gallery(tmp_path_factory):
    with facesig.Gallery(tmp_path_factory.mktemp("photos") / "door.db") as made:
        for name in ("brady", "sewell", "soto"):
            made.enrol(name, SAMPLES / f"{name}.jpg", force=True)
        yield made


def pixels(path: Path) -> np.ndarray:
    pil = pytest.importorskip("PIL.Image")
    with pil.open(path) as image:
        return np.asarray(image.convert("RGB"))


def test_photos_in_every_form(gallery):
    pil = pytest.importorskip("PIL.Image")
    array = pixels(BRADY)
    height, width = array.shape[:2]
    frame = facesig.Frame(array.tobytes(), "rgb", width=width, height=height)
    with pil.open(BRADY) as image:
        forms = [BRADY, str(BRADY), BRADY.read_bytes(), array, frame, image, facesig.embed(BRADY)]
        for form in forms:
            found = gallery.identify(form)
            assert found.name == "brady"
            assert found.score > 0.98
            assert gallery.verify("brady", form)
            assert not gallery.verify("soto", form)


def test_a_template_is_the_mean_of_photo_and_mirror_image(gallery):
    embedder = facesig.default_embedder()
    crop = embedder.crop(BRADY)
    one, other = (embedder.embed_crop(np.ascontiguousarray(c)) for c in (crop, crop[:, ::-1]))
    assert one.similarity(other) < 0.99
    (template,) = gallery.signatures("brady")
    assert template.similarity(one) == pytest.approx(template.similarity(other), abs=2e-3)
    mean = one.values + other.values
    cosine = float(np.dot(template.values, mean / np.linalg.norm(mean)))
    assert cosine > 0.9999  # what eight bits keep
    same = gallery.identify(one).score, gallery.identify(other).score
    assert same[0] == pytest.approx(same[1], abs=2e-3)


def test_of_several_faces_the_largest_counts(gallery):
    array = pixels(BRADY)
    small = pixels(SAMPLES / "soto.jpg")[::3, ::3]
    wide = np.zeros((array.shape[0], array.shape[1] + small.shape[1], 3), np.uint8)
    wide[:, : array.shape[1]] = array
    wide[: small.shape[0], array.shape[1] :] = small
    assert len(facesig.default_embedder().faces(wide)) == 2
    assert gallery.identify(wide).name == "brady"
    face = facesig.default_embedder().faces(wide)[1]
    assert gallery.identify(wide, face=face).name == "soto"


def test_photos_that_show_nobody_or_are_none(gallery):
    blank = np.full((200, 200, 3), 90, np.uint8)
    for ask in (gallery.identify, lambda photo: gallery.enrol("x", photo)):
        with pytest.raises(NoFaceError):
            ask(blank)
        with pytest.raises(ImageDecodeError):
            ask(b"no picture at all")
    assert "x" not in gallery


def test_signatures_of_made_up_models_are_refused(gallery):
    with pytest.raises(GalleryModelError):
        gallery.identify(signature(0))


class Report:
    score = 0.25
    passed = False
    reasons = ("blur 4 pixels, at most 2.3 pixels asked: hold still", "yaw 70 degrees")


def test_quality_is_asked_and_its_reasons_are_listed(tmp_path, monkeypatch):
    asked = []

    def assess(photo, face, *, embedder):
        asked.append((face.score > 0, embedder.model_id))
        return Report()

    monkeypatch.setattr(enrolling, "assess", assess)
    path = tmp_path / "door.db"
    with facesig.Gallery(path) as gallery:
        with pytest.raises(QualityError) as caught:
            gallery.enrol("brady", [BRADY, SAMPLES / "soto.jpg"])
        # Of each photo two, and that they do not agree.
        assert caught.value.reasons[:4] == Report.reasons * 2
        assert len(caught.value.reasons) == 5
        assert len(gallery) == 0
        assert gallery.look_at(BRADY).reasons == list(Report.reasons)
        done = gallery.enrol("brady", BRADY, force=True)
        assert done.forced == Report.reasons
        assert isinstance(done.reports[0], Report)
        assert asked == [(True, gallery.model_id)] * 4
    assert rows(path, "SELECT quality FROM template") == [(0.25,)]


def test_signatures_have_no_quality(tmp_path):
    with filled(tmp_path / "door.db", people=1) as gallery:
        assert gallery.enrol("new", signature(9)).reports == (None,)
    assert rows(tmp_path / "door.db", "SELECT DISTINCT quality FROM template") == [(None,)]
