"""Enrol, identify, verify, rename, remove: what an application sees."""

from __future__ import annotations

import threading

import numpy as np
import pytest

import facesig
from facesig.errors import (
    FaceArgumentError,
    FalseAcceptRateError,
    GalleryError,
    GalleryMissingError,
    GalleryModelError,
    ImageTypeError,
    OptionError,
    PersonMetadataError,
    PersonNameError,
    PersonNotFoundError,
    QualityError,
)
from facesig.gallery import decide
from gallery.people import MODEL, OTHER_MODEL, NoPhotos, filled, key_file, opened, quick, signature

SEALED = pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])


@pytest.fixture
def gallery(tmp_path, sealed):
    with filled(tmp_path / "door.db", key=quick() if sealed else None) as made:
        yield made


@SEALED
def test_everybody_is_known_and_strangers_are_not(gallery):
    for person in range(4):
        found = gallery.identify(signature(person, 9))
        assert found
        assert found.name == f"person {person}"
        assert found.person.metadata == {"door": person}
        assert found.score > found.threshold > 0.39
        assert found.score - found.second > 0.3
        assert found.reason is None
    for stranger in range(100, 200):
        found = gallery.identify(signature(stranger))
        assert not found
        assert found.name is None
        assert "less than the threshold" in found.reason


@SEALED
def test_scores_are_cosines_of_what_was_enrolled(gallery):
    probe = signature(2, 9)
    found = gallery.identify(probe, explain=True)
    cosines = {
        f"person {person}": max(probe.similarity(signature(person, photo)) for photo in (0, 1))
        for person in range(4)
    }
    assert [each.name for each in found.ranked] == sorted(cosines, key=cosines.get, reverse=True)
    for each in found.ranked:  # int8 in the file
        assert each.score == pytest.approx(cosines[each.name], abs=2e-3)
    assert gallery.identify(probe).ranked == ()


@SEALED
def test_the_mean_of_templates(gallery):
    probe = signature(1, 9)
    found = gallery.identify(probe, combine="mean", explain=True)
    mean = signature(1, 0).values.astype(float) + signature(1, 1).values
    assert found.name == "person 1"
    assert found.score == pytest.approx(probe.values @ mean / np.linalg.norm(mean), abs=2e-3)
    assert [each.template for each in found.ranked] == [None] * 4
    # Four people are compared, not eight templates.
    assert found.threshold < gallery.identify(probe).threshold


@SEALED
def test_two_people_at_the_same_distance_are_unknown(gallery):
    between = signature(0).values + signature(1).values
    probe = facesig.Signature(between / np.linalg.norm(between), MODEL)
    found = gallery.identify(probe, margin=0.1)
    assert not found
    assert "two people are" in found.reason
    assert gallery.identify(probe, margin=0)


@SEALED
def test_the_threshold_rises_with_the_number_of_templates(gallery, sealed):
    at = gallery.identify(signature(0)).threshold
    assert at == decide.identification_threshold(NoPhotos.model.thresholds, 0.01, 8)
    assert gallery.identify(signature(0), false_rate=0.001).threshold > at
    gallery.remove("person 3")
    assert gallery.identify(signature(0)).threshold < at


@SEALED
def test_verify(gallery):
    match = gallery.verify("person 1", signature(1, 9))
    assert match
    assert match.threshold == decide.identification_threshold(NoPhotos.model.thresholds, 1e-3, 2)
    assert not gallery.verify("person 1", signature(2, 9))
    with pytest.raises(PersonNotFoundError, match=r"^expected somebody enrolled, got 'nobody' \("):
        gallery.verify("nobody", signature(0))


@SEALED
def test_rename_and_remove(gallery):
    gallery.rename("person 1", "Zoë")
    assert gallery.identify(signature(1, 9)).name == "Zoë"
    assert "Zoe\u0308" in gallery  # the same name in Unicode's other form
    assert "person 1" not in gallery
    with pytest.raises(PersonNameError, match="expected a free name"):
        gallery.rename("Zoë", "person 2")
    gallery.rename("Zoë", "Zoë")
    gallery.remove("Zoe\u0308")
    assert not gallery.identify(signature(1, 9))
    assert len(gallery) == 3
    with pytest.raises(PersonNotFoundError):
        gallery.remove("Zoë")
    again = gallery.enrol("Zoë", signature(1))
    assert again.person.id == 5  # no id is used again
    assert again.templates == (9,)


def test_photos_may_be_a_generator_that_asks_the_gallery(tmp_path):
    gallery = filled(tmp_path / "door.db")
    looks = (gallery.look_at(signature(50, photo)) for photo in range(2))
    assert len(gallery.enrol("Eve", looks).templates) == 2
    again = (each for name in ("Eve",) for each in gallery.signatures(name))
    assert gallery.enrol("Eve", again).person.templates == 4


@SEALED
def test_more_photos_of_somebody_and_new_metadata(gallery):
    added = gallery.enrol("person 0", [signature(0, 5)], {"door": "all"})
    assert added.person.templates == 3
    assert added.person.metadata == {"door": "all"}
    assert gallery.enrol("person 0", signature(0, 6)).person.metadata == {"door": "all"}
    assert [each.name for each in gallery.people()] == [f"person {i}" for i in range(4)]


@SEALED
def test_photos_that_do_not_agree_are_refused_with_all_reasons(gallery):
    before = gallery.people()
    with pytest.raises(QualityError) as caught:
        gallery.enrol("new", [signature(50), signature(3, 7), signature(3, 8), signature(51)])
    assert len(caught.value.reasons) == 2
    assert "agree with each other" in str(caught.value.reasons[0])
    assert "'person 3'" in str(caught.value.reasons[1])
    assert gallery.people() == before
    forced = gallery.enrol("new", [signature(50), signature(3, 7)], force=True)
    assert len(forced.forced) == 2
    assert forced.likeness > 0.7
    assert forced.agreement < 0.3


@SEALED
def test_somebody_who_is_enrolled_under_another_name(gallery):
    with pytest.raises(QualityError, match=r"expected somebody new, cosine below 0\.39"):
        gallery.enrol("Bob", signature(2, 9))


def test_an_empty_gallery_knows_nobody(tmp_path):
    gallery = opened(tmp_path / "door.db")
    found = gallery.identify(signature(0), explain=True)
    assert not found
    assert found.reason == "nobody is enrolled"
    assert (found.score, found.ranked, len(gallery), gallery.people()) == (None, (), 0, [])
    assert bool(gallery)


def test_what_is_out_of_range_is_refused(tmp_path):
    gallery = filled(tmp_path / "door.db", people=1)
    for rate in (0, 1, -1, float("nan"), "1"):
        with pytest.raises(FalseAcceptRateError):
            gallery.identify(signature(0), false_rate=rate)
        with pytest.raises(FalseAcceptRateError, match=r"\(false_accept_rate\)"):
            gallery.verify("person 0", signature(0), false_accept_rate=rate)
    for margin in (-0.1, 3, float("nan"), None):
        with pytest.raises(OptionError, match="margin"):
            gallery.identify(signature(0), margin=margin)
    with pytest.raises(OptionError, match="expected best or mean, got 'worst'"):
        gallery.identify(signature(0), combine="worst")
    for name in ("", "a" * 201, "a\nb", "a\0b", "\ud800", 7, None):
        with pytest.raises(PersonNameError):
            gallery.enrol(name, signature(0))
        with pytest.raises(PersonNameError):
            gallery.rename("person 0", name)
        assert name not in gallery
    deep: dict = {}
    for _ in range(100):
        deep = {"]": [deep], "}": '"]'}
    bad = ([1], "text", {"a": object()}, {"a": float("nan")}, {"a": "x" * 70_000}, deep)
    for metadata in bad:
        with pytest.raises(PersonMetadataError):
            gallery.enrol("b", signature(9), metadata)
    with pytest.raises(ImageTypeError, match="got none"):
        gallery.enrol("b", [])
    with pytest.raises(FaceArgumentError, match="expected one photo with a face, got 2"):
        gallery.enrol("b", [signature(1), signature(2)], face=(0, 0, 9, 9))
    with pytest.raises(OptionError, match="expected none, changes or decisions"):
        opened(tmp_path / "door.db", log="all")
    with pytest.raises(GalleryMissingError, match=r"^expected a gallery, got none \("):
        opened(tmp_path / "other.db", create=False)
    assert not (tmp_path / "other.db").exists()


def test_another_model_is_refused_until_it_is_adopted(tmp_path):
    path = tmp_path / "door.db"
    gallery = filled(path, people=2)
    strange = signature(0, model=OTHER_MODEL)
    for ask in (
        gallery.identify,
        lambda s: gallery.enrol("b", s),
        lambda s: gallery.verify("b", s),
    ):
        with pytest.raises(GalleryModelError, match=f"got {OTHER_MODEL.hex()}"):
            ask(strange)
    with opened(path, embedder=NoPhotos(OTHER_MODEL)) as newer:
        assert len(newer) == 2  # looking at it needs no model
        with pytest.raises(GalleryModelError):
            newer.identify(signature(0))
        newer.adopt_model()
        assert newer.identify(strange).reason == "nobody is enrolled"
        with pytest.raises(PersonNotFoundError, match="only older ones"):
            newer.verify("person 0", strange)
        newer.enrol("person 0", strange)
        assert newer.identify(signature(0, 1, OTHER_MODEL)).name == "person 0"
        old = newer.audit().old_models
        assert [(name, model) for name, _, model in old] == [
            (f"person {i}", MODEL.hex()) for i in (0, 0, 1, 1)
        ]
    with pytest.raises(GalleryModelError):
        gallery.identify(signature(0))


@pytest.mark.parametrize("source", ["file", "passphrase", "callback"])
def test_every_source_of_keys(tmp_path, source):
    asked = []

    def callback(gallery_id: bytes) -> bytes:
        asked.append(gallery_id)
        return b"c" * 32

    key = {"file": key_file(tmp_path), "passphrase": quick("pässword"), "callback": callback}[
        source
    ]
    path = tmp_path / "door.db"
    filled(path, key=key).close()
    with opened(path, key=key) as gallery:
        assert gallery.sealed
        assert gallery.identify(signature(1, 5)).name == "person 1"
    assert len(set(asked)) == (1 if source == "callback" else 0)


def test_threads_share_a_gallery(tmp_path):
    gallery = opened(tmp_path / "door.db", key=quick())
    failed = []

    def work(first: int) -> None:
        try:
            for person in range(first, first + 10):
                gallery.enrol(f"p{person}", [signature(person), signature(person, 1)])
                assert gallery.identify(signature(person, 2)).name == f"p{person}"
                if person % 3 == 0:
                    gallery.remove(f"p{person}")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(100 * i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(gallery) == 3 * 10 - 10


def test_a_closed_gallery_is_no_damaged_one(tmp_path):
    gallery = filled(tmp_path / "door.db")
    gallery.close()
    gallery.close()
    with pytest.raises(GalleryError, match="expected an open gallery") as caught:
        gallery.identify(signature(0))
    assert caught.type is GalleryError


def test_the_log_may_be_read_while_the_gallery_is_used(tmp_path):
    gallery = filled(tmp_path / "door.db")
    for entry in gallery.log():
        assert len(gallery) == 4
        assert entry.seq >= 1


def test_a_gallery_is_lazy_and_public():
    assert facesig.Gallery.__module__ == "facesig.gallery.gallery"
