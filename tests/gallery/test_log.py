"""The log: what it says, that it says no names, and that its chain tells what was changed."""

from __future__ import annotations

import pytest

from facesig.errors import GalleryLogError
from gallery.people import filled, opened, quick, rows, signature

SEALED = pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])


@pytest.fixture
def path(tmp_path, sealed):
    path = tmp_path / "door.db"
    with filled(path, people=2, key=quick() if sealed else None, log="decisions") as gallery:
        gallery.identify(signature(1, 9))
        gallery.identify(signature(70))
        gallery.verify("person 0", signature(0, 9))
        gallery.rename("person 0", "Zoë")
        gallery.remove("Zoë")
    return path


def reopened(path, sealed):
    return opened(path, key=quick() if sealed else None)


@SEALED
def test_what_is_logged(path, sealed):
    with reopened(path, sealed) as gallery:
        found = list(gallery.log())
        head = gallery.verify_log()
    kinds = ["create", "enrol", "enrol", "identify", "identify", "verify", "rename", "remove"]
    assert [entry.kind for entry in found] == kinds
    assert [entry.seq for entry in found] == list(range(1, 9)) == [*range(1, head.seq + 1)]
    assert (found[3].body["person"], found[4].body["person"]) == (2, None)
    assert found[3].body["score"] > found[3].body["threshold"]
    assert found[5].body["same"] is True
    assert found[7].body == {"person": 1, "templates": 2}
    assert all(a.time <= b.time for a, b in zip(found, found[1:]))
    assert not any("person 1" in str(entry.body) or "Zo" in str(entry.body) for entry in found)


@SEALED
@pytest.mark.parametrize(
    "words",
    [
        "UPDATE log SET body = CAST(replace(body, 1, 2) AS BLOB) WHERE seq = 4",
        "UPDATE log SET body = (SELECT body FROM log WHERE seq = 5) WHERE seq = 4",
        "UPDATE log SET kind = 'verify' WHERE seq = 4",
        "UPDATE log SET time = time + 1 WHERE seq = 4",
        "UPDATE log SET time = -1 WHERE seq = 4",
        "UPDATE log SET chain = zeroblob(32) WHERE seq = 4",
        "UPDATE log SET chain = zeroblob(32) WHERE seq = 8",
        "DELETE FROM log WHERE seq = 4",
        "DELETE FROM log WHERE seq = 1",
        "DELETE FROM log WHERE seq = 8",
        "DELETE FROM log",
        "UPDATE log SET seq = 99 WHERE seq = 8",
        "UPDATE log SET seq = seq + 1000; UPDATE log SET seq = seq - 999",
        "INSERT INTO log SELECT 9, time, kind, body, chain FROM log WHERE seq = 8",
        "UPDATE setting SET value = zeroblob(40) WHERE name = 'head'",
        "UPDATE setting SET value = zeroblob(39) WHERE name = 'head'",
        "DELETE FROM setting WHERE name = 'head'",
    ],
)
def test_a_broken_chain_is_found(path, sealed, words):
    if "replace" in words and sealed:
        pytest.skip("a sealed body has no text to replace")
    for each in words.split(";"):
        rows(path, each)
    with reopened(path, sealed) as gallery, pytest.raises(GalleryLogError, match=str(path)):
        gallery.verify_log()


@SEALED
def test_two_rows_in_each_others_place(path, sealed):
    for old, new in ((4, 50), (5, 4), (50, 5)):
        rows(path, "UPDATE log SET seq = ? WHERE seq = ?", (new, old))
    with reopened(path, sealed) as gallery, pytest.raises(GalleryLogError, match="log row 4"):
        gallery.verify_log()


@SEALED
def test_nothing_is_added_to_a_log_that_was_cut(path, sealed):
    rows(path, "DELETE FROM log WHERE seq > 5")
    with reopened(path, sealed) as gallery:
        with pytest.raises(GalleryLogError, match="expected the log to end at row 8, got row 5"):
            gallery.enrol("new", signature(9))
        assert "new" not in gallery


def test_whoever_noted_the_head_sees_a_log_that_was_cut_with_its_head(tmp_path):
    """The one thing that the file alone cannot tell."""
    path = tmp_path / "door.db"
    with filled(path, key=quick()) as gallery:
        noted = gallery.verify_log()
    (cut,) = rows(path, "SELECT chain FROM log WHERE seq = 3")[0]
    rows(path, "DELETE FROM log WHERE seq > 3")
    head = (3).to_bytes(8, "little") + cut
    rows(path, "UPDATE setting SET value = ? WHERE name = 'head'", (head,))
    with opened(path, key=quick()) as gallery:
        assert gallery.verify_log().seq == 3 < noted.seq


def test_decisions_that_are_logged_read_nobody_anew(tmp_path):
    with filled(tmp_path / "door.db", log="decisions") as gallery:
        gallery.people()
        core = gallery._core
        for work in (
            lambda: gallery.identify(signature(1, 9)),
            lambda: gallery.verify("person 0", signature(0, 9)),
            lambda: gallery.export(tmp_path / "people.jsonl"),
        ):
            before, rows_before = core.moment, len(list(gallery.log()))
            work()
            assert len(list(gallery.log())) == rows_before + 1
            assert core.moment == before
        gallery.remove("person 0")
        assert "person 0" not in gallery
        gallery.verify_log()


def test_a_gallery_without_a_log(tmp_path):
    with filled(tmp_path / "door.db", log="none") as gallery:
        gallery.remove("person 0")
        assert list(gallery.log()) == []
        assert gallery.verify_log().seq == 0


@pytest.mark.parametrize("words", ["seq = -1 WHERE seq = 1", "time = -5 WHERE seq = 2"])
def test_numbers_that_are_none_are_said_when_the_log_is_read(tmp_path, words):
    for key in (None, quick()):
        path = tmp_path / f"{key is None}.db"
        filled(path, key=key).close()
        rows(path, f"UPDATE log SET {words}")
        with opened(path, key=key) as gallery:
            with pytest.raises(GalleryLogError, match="expected a row and a time"):
                gallery.log()
            with pytest.raises(GalleryLogError):
                gallery.verify_log()
