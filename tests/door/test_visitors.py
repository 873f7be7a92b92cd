import sqlite3

import pytest
from gallery.people import MODEL, OTHER_MODEL, NoPhotos, key_file, quick, signature

from facesig.door import Visitors
from facesig.errors import (
    GalleryDamagedError,
    GalleryModelError,
    OptionError,
    PersonNameError,
    QualityError,
    VisitorNotFoundError,
)
from facesig.gallery import Gallery

from .scenes import gallery_of

DAY = 86_400.0
NOW = 1_800_000_000.0
PICTURE = b"\x89PNG not really"


@pytest.fixture(params=["plain", "sealed"])
def gallery(request, tmp_path):
    key = None if request.param == "plain" else key_file(tmp_path)
    with gallery_of(tmp_path / "door.db", key=key) as made:
        yield made


@pytest.fixture
def visitors(gallery, monkeypatch):
    monkeypatch.setattr("facesig.door.visitors.now", lambda: round(NOW * 1000))
    return Visitors(gallery)


def test_visits_of_one_are_grouped_and_others_are_not(visitors):
    assert visitors.all() == []
    first = visitors.add(signature(50, 0), at=NOW - 100)
    assert (first.id, first.visits, first.first, first.last) == (1, 1, NOW - 100, NOW - 100)
    second = visitors.add(signature(51, 0), at=NOW - 50)
    again = visitors.add(signature(50, 1), at=NOW - 10)
    assert (second.id, again.id, again.visits) == (2, 1, 2)
    assert (again.first, again.last, again.signatures) == (NOW - 100, NOW - 10, 2)
    assert [each.id for each in visitors.all()] == [1, 2]
    assert visitors.match(signature(51, 3)).id == 2
    assert visitors.match(signature(52, 0)) is None


def test_no_more_than_five_signatures_are_kept_and_all_visits_count(visitors):
    for photo in range(12):
        visitors.add(signature(50, photo), at=NOW)
    (only,) = visitors.all()
    assert (only.visits, only.signatures) == (12, 5)
    kept = visitors.signatures(only.id)
    assert len(kept) == 5
    assert min(each.similarity(signature(50, 99)) for each in kept) > 0.8


def test_this_one_is_ann(gallery, visitors):
    number = visitors.add(signature(50, 0), PICTURE, at=NOW).id
    visitors.add(signature(50, 1), at=NOW)
    assert not gallery.identify(signature(50, 2))
    done = visitors.confirm(number, "Ann", {"door": 3})
    assert (done.person.name, len(done.templates), dict(done.person.metadata)) == (
        "Ann", 2, {"door": 3},
    )  # fmt: skip
    assert gallery.identify(signature(50, 2)).name == "Ann"
    assert visitors.all() == []
    with pytest.raises(VisitorNotFoundError, match=r"^expected an unknown visitor, got none of"):
        visitors.confirm(number, "Ann")
    assert visitors.add(signature(60, 0), at=NOW).id == number + 1, "an id was used again"


def test_confirming_adds_to_somebody_who_is_enrolled(gallery, visitors):
    number = visitors.add(signature(1, 5), at=NOW).id
    assert len(visitors.confirm(number, "person 1").templates) == 1
    assert gallery.person("person 1").templates == 3


def test_a_refused_confirmation_changes_nothing(gallery, visitors):
    number = visitors.add(signature(1, 5), at=NOW).id
    with pytest.raises(QualityError, match="expected somebody new"):
        visitors.confirm(number, "Ann")
    with pytest.raises(PersonNameError):
        visitors.confirm(number, "")
    assert [each.id for each in visitors.all()] == [number]
    assert "Ann" not in gallery
    assert visitors.confirm(number, "Ann", force=True).forced


def test_enrolment_and_forgetting_are_one_transaction(gallery, visitors, monkeypatch):
    number = visitors.add(signature(50, 0), at=NOW).id

    def fail(self, number):
        raise GalleryDamagedError("expected a disk, got none")

    monkeypatch.setattr("facesig.door.visitor_rows.Cache.delete", fail)
    with pytest.raises(GalleryDamagedError):
        visitors.confirm(number, "Ann")
    assert "Ann" not in gallery
    assert [each.id for each in visitors.all()] == [number]


def test_two_are_one(visitors):
    first = visitors.add(signature(50, 0), at=NOW - 5).id
    second = visitors.add(signature(51, 0), PICTURE, at=NOW - 9).id
    merged = visitors.merge(first, second)
    assert (merged.id, merged.visits, merged.signatures, merged.picture) == (first, 2, 2, True)
    assert (merged.first, merged.last) == (NOW - 9, NOW - 5)
    assert visitors.picture(first) == PICTURE
    assert visitors.match(signature(51, 1)).id == first
    with pytest.raises(OptionError, match="expected two visitors, got 1 twice"):
        visitors.merge(first, first)
    with pytest.raises(VisitorNotFoundError):
        visitors.merge(first, second)


def test_forgetting(visitors):
    for person in (50, 51, 52):
        visitors.add(signature(person, 0), PICTURE, at=NOW)
    visitors.forget(2)
    assert [each.id for each in visitors.all()] == [3, 1]
    with pytest.raises(VisitorNotFoundError):
        visitors.picture(2)
    assert visitors.forget_all() == 2
    assert visitors.forget_all() == 0


def test_the_stated_time(visitors):
    visitors.add(signature(50, 0), at=NOW - 31 * DAY)
    visitors.add(signature(51, 0), at=NOW - 29 * DAY)
    assert [each.id for each in visitors.all()] == [2]
    assert visitors.expire(NOW + 2 * DAY) == 1


@pytest.mark.parametrize("look", ["match", "add", "tidy"])
def test_who_only_watches_forgets_too(gallery, visitors, look):
    visitors.add(signature(50, 0), at=NOW - 29 * DAY)
    shorter = Visitors(gallery, days=10)
    if look == "tidy":
        assert shorter.tidy() == 1
    elif look == "match":
        assert shorter.match(signature(50, 0)) is None
    else:
        assert shorter.add(signature(50, 0), at=NOW).visits == 1
    assert [each.id for each in visitors.all()] == ([2] if look == "add" else [])


def test_who_only_looks_forgets_nobody(gallery, visitors):
    Visitors(gallery, days=400).add(signature(50, 0), at=NOW - 399 * DAY)
    looking = Visitors(gallery, days=None)
    assert [each.id for each in looking.all()] == [1]
    assert looking.match(signature(50, 0)).id == 1
    assert (looking.expire(), looking.tidy()) == (0, 0)
    assert visitors.all() == []


def test_a_clock_that_was_put_right_leaves_what_a_right_one_wrote(visitors, monkeypatch):
    visitors.add(signature(50, 0), at=NOW - 5)
    booted = 1000.0  # a board without a battery
    visitors.add(signature(51, 0), at=booted + 7)
    visitors.shift(booted, NOW - (booted + 10))  # ten seconds after the start it says NOW
    assert visitors.get(1).last == NOW - 5
    assert visitors.get(2).last == NOW - 3
    monkeypatch.setattr("facesig.door.visitors.now", lambda: round((NOW + 31 * DAY) * 1000))
    assert visitors.tidy() == 2


def test_a_clock_that_is_behind_moves_nobody(visitors, monkeypatch):
    visitors.add(signature(50, 0), at=NOW)
    monkeypatch.setattr("facesig.door.visitors.now", lambda: 1000)
    assert visitors.tidy() == 0
    assert visitors.match(signature(50, 0)).last == NOW
    (only,) = visitors.all()
    assert (only.first, only.last) == (NOW, NOW), "a page that is looked at moves them"


def test_a_clock_that_was_put_back_keeps_nobody_longer(visitors):
    visitors.add(signature(50, 0), at=NOW + 400 * DAY)
    assert visitors.expire(NOW) == 0
    assert visitors.get(1).last == NOW
    assert visitors.get(1).first <= NOW
    assert visitors.expire(NOW + 31 * DAY) == 1


def test_a_clock_that_was_put_right_takes_its_visitors_along(visitors):
    visitors.add(signature(50, 0), at=NOW - 5)
    visitors.add(signature(51, 0), at=1_000.0)
    visitors.shift(900.0, NOW - 1_000.0)
    assert {each.id: each.last for each in visitors.all()} == {2: NOW, 1: NOW - 5}


def test_the_oldest_make_room(gallery):
    visitors = Visitors(gallery, most=3)
    for person in range(50, 56):
        visitors.add(signature(person, 0))
    assert sorted(each.id for each in visitors.all()) == [4, 5, 6]


def test_two_objects_and_two_processes_see_each_other(gallery, visitors):
    other = Visitors(gallery)
    number = visitors.add(signature(50, 0), at=NOW).id
    assert other.get(number).visits == 1
    key = gallery._core._key
    with Gallery(gallery.path, embedder=NoPhotos(), key=key) as second:
        far = Visitors(second)
        far.add(signature(50, 1), at=NOW)
        assert visitors.get(number).visits == other.get(number).visits == 2
        far.forget(number)
    assert visitors.match(signature(50, 2)) is None


def test_a_new_key_forgets_them(gallery, visitors):
    visitors.add(signature(50, 0), PICTURE, at=NOW)
    gallery.rekey(quick())
    assert visitors.all() == []
    assert visitors.add(signature(50, 0), at=NOW).id == 2


def test_another_model_is_refused_and_its_visitors_match_nobody(gallery, visitors):
    visitors.add(signature(50, 0), at=NOW)
    with pytest.raises(GalleryModelError):
        visitors.add(signature(50, 0, OTHER_MODEL), at=NOW)
    with pytest.raises(GalleryModelError):
        visitors.match(signature(50, 0, OTHER_MODEL))
    assert gallery.model_id == MODEL
    gallery._core.embedder.model_id = OTHER_MODEL
    gallery.adopt_model()
    (old,) = visitors.all()
    assert not old.current
    assert visitors.match(signature(50, 0, OTHER_MODEL)) is None


def test_nothing_can_be_read_without_the_key(tmp_path):
    key = key_file(tmp_path)
    with gallery_of(tmp_path / "door.db", key=key) as gallery:
        visitors = Visitors(gallery)
        number = visitors.add(signature(50, 0), PICTURE).id
        kept = visitors.signatures(number)[0]
    data = (tmp_path / "door.db").read_bytes()
    assert PICTURE not in data
    from facesig.gallery.renewal import pack

    assert pack(kept.values) not in data
    connection = sqlite3.connect(tmp_path / "door.db")
    with connection:  # moved to another number, a box does not open
        connection.execute("UPDATE visitor SET id = 7")
    connection.close()
    gallery = Gallery(tmp_path / "door.db", embedder=NoPhotos(), key=key)
    with gallery, pytest.raises(GalleryDamagedError, match="visitor 7"):
        Visitors(gallery).all()


@pytest.mark.parametrize(("option", "value"), [("days", 0), ("most", 0)])
def test_options(gallery, option, value):
    with pytest.raises(OptionError, match=rf"\({option}\)"):
        Visitors(gallery, **{option: value})
