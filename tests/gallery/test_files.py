"""Files that are no gallery, or not a whole one, or a newer one: each has its own error."""

from __future__ import annotations

import os
import random
import sqlite3

import pytest

from facesig.errors import (
    GalleryDamagedError,
    GalleryEmptyError,
    GalleryForeignError,
    GalleryFormatError,
    GalleryMissingError,
    GalleryStorageError,
    GalleryTruncatedError,
    GalleryVersionError,
)
from facesig.gallery import schema
from facesig.gallery.store import Store, create
from gallery.people import MODEL, contents, filled, opened, quick, rows, signature

PAGE = 4096


def refused(path, kind, words, **options):
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind, match=words) as caught:
        opened(path, **options)
    assert caught.type is kind
    assert str(path) in str(caught.value)
    assert before is None or path.read_bytes() == before
    assert not path.with_name(f"{path.name}-journal").exists()


def test_an_empty_file(tmp_path):
    path = tmp_path / "door.db"
    path.touch()
    refused(path, GalleryEmptyError, "expected a gallery, got an empty file")


def test_another_kind_of_file(tmp_path):
    path = tmp_path / "door.db"
    for data in (b"\xff\xd8\xff" * 500, b"x", b"SQLite format 2\0" + bytes(5000)):
        path.write_bytes(data)
        refused(path, GalleryForeignError, "got another kind of file")


def test_a_folder_and_a_fifo(tmp_path):
    refused(tmp_path, GalleryForeignError, "got a folder")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    refused(tmp_path / "link", GalleryMissingError, "got none", create=False)
    refused_device = tmp_path / "device"
    refused_device.symlink_to("/dev/null")
    with pytest.raises(GalleryForeignError, match="got no regular file"):
        opened(refused_device)
    os.mkfifo(tmp_path / "fifo", 0o600)  # nobody writes: it must not be waited for
    with pytest.raises(GalleryForeignError, match="got no regular file"):
        opened(tmp_path / "fifo")
    with pytest.raises(GalleryStorageError, match="got a name with a NUL"):
        opened("a\0b")


def test_another_database(tmp_path):
    path = tmp_path / "door.db"
    rows(path, "CREATE TABLE person (id)")
    refused(path, GalleryForeignError, "got another database")
    path.unlink()
    rows(path, f"PRAGMA application_id = {schema.APPLICATION_ID}")
    rows(path, "CREATE TABLE person (id)")
    refused(path, GalleryForeignError, "got version 0")
    rows(path, "PRAGMA user_version = 1")
    refused(path, GalleryDamagedError, "expected a table setting")


def test_a_newer_gallery(tmp_path):
    path = tmp_path / "door.db"
    filled(path).close()
    rows(path, "PRAGMA user_version = 2")
    refused(path, GalleryVersionError, "expected a gallery of version 1 at most, got 2: a newer")


@pytest.mark.parametrize("sealed", [False, True])
def test_truncated_copies(tmp_path, sealed):
    """At every step of 256 bytes, and about the ends of pages."""
    path, copy = tmp_path / "door.db", tmp_path / "copy.db"
    key = quick() if sealed else None
    filled(path, people=8, key=key).close()
    data = path.read_bytes()
    lengths = {
        *range(1, len(data), 256),
        *(at + by for at in range(PAGE, len(data), PAGE) for by in (-1, 0, 1)),
    }
    for length in sorted(lengths - {len(data)}):
        copy.write_bytes(data[:length])
        with pytest.raises(GalleryTruncatedError, match="a copy broken off"):
            opened(copy, key=key)
        assert copy.stat().st_size == length


@pytest.mark.parametrize("sealed", [False, True])
def test_damage_on_every_page(tmp_path, sealed):
    """Garbage, zeros, another page in its place: an error of a damaged gallery or no difference."""
    path, copy = tmp_path / "door.db", tmp_path / "copy.db"
    key = quick() if sealed else None
    with filled(path, people=12, key=key) as gallery:
        gallery.remove("person 5")
        before = contents(gallery)
    data = path.read_bytes()
    pages = len(data) // PAGE
    assert pages >= 7
    noise = random.Random(3)
    errors = 0
    for page in range(pages):
        at = page * PAGE
        other = data[(page + 1) % pages * PAGE :][:PAGE]
        for lie in (noise.randbytes(PAGE), bytes(PAGE), other):
            copy.write_bytes(data[:at] + lie + data[at + PAGE :])
            try:
                with opened(copy, key=key) as gallery:
                    assert contents(gallery) == before
                    gallery.verify_log()
            except GalleryFormatError:
                errors += 1
    assert errors >= 3 * pages - 3  # a page that holds nothing may be anything


def test_a_journal_without_its_gallery_is_not_played_back(tmp_path):
    """SQLite would write its pages into the new file."""
    path = tmp_path / "door.db"
    for suffix in ("-journal", "-wal"):
        left = tmp_path / f"door.db{suffix}"
        left.write_bytes(b"pages of a gallery that was removed")
        with pytest.raises(GalleryTruncatedError, match="expected no journal without its gallery"):
            opened(path)
        assert not path.exists()
        left.unlink()


def test_settings_and_rows_that_lie(tmp_path):
    path = tmp_path / "door.db"
    filled(path, people=2).close()
    data = path.read_bytes()
    for words in (
        "DELETE FROM setting WHERE name = 'gallery'",
        "UPDATE setting SET value = x'00' WHERE name = 'model'",
        "UPDATE setting SET value = CAST('rot13' AS BLOB) WHERE name = 'sealing'",
        "INSERT INTO setting VALUES ('calibration', CAST('{}' AS BLOB))",
        "INSERT INTO setting VALUES ('calibration', CAST('[' AS BLOB))",
        "UPDATE template SET vector = x'00' WHERE id = 2",
        "UPDATE template SET vector = zeroblob(256) WHERE id = 3",
        "UPDATE template SET vector = replace(hex(vector), 'zz', 'zz') WHERE id = 1 AND 0 OR id = 4"
        " AND (SELECT 1)",
        "UPDATE template SET person = 77 WHERE id = 1",
        "UPDATE person SET name = x'ff' WHERE id = 1",
        "UPDATE person SET name = CAST('mallory' AS BLOB) WHERE id = 1",
        "UPDATE person SET tag = zeroblob(32) WHERE id = 1",
        "DROP TABLE log",
        "ALTER TABLE person DROP COLUMN metadata",
    ):
        path.write_bytes(data)
        try:
            rows(path, words)
        except sqlite3.Error:  # STRICT refuses it itself
            continue
        with pytest.raises(GalleryDamagedError):
            opened(path)


def test_migrations_run_once_and_whole(tmp_path, monkeypatch):
    path = tmp_path / "door.db"
    filled(path, people=2).close()
    monkeypatch.setattr(schema, "VERSION", 3)

    def first(connection):
        connection.execute("ALTER TABLE person ADD COLUMN note TEXT")

    def second(connection):
        connection.execute("UPDATE person SET note = 'moved'")

    def failing(connection):
        connection.execute("DELETE FROM person")
        raise sqlite3.OperationalError("database or disk is full")

    before = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError):
        Store(str(path), {1: first, 2: failing})
    assert path.read_bytes() == before
    for _ in range(2):
        store = Store(str(path), {1: first, 2: second})
        assert store.value("PRAGMA user_version") == 3
        assert store.rows("SELECT note FROM person") == [("moved",), ("moved",)]
        store.close()
    monkeypatch.setattr(schema, "VERSION", 9)
    with pytest.raises(GalleryForeignError, match="got version 3"):
        Store(str(path), {5: first})


def test_files_are_private_and_made_once(tmp_path):
    path = tmp_path / "door.db"
    old = os.umask(0)
    try:
        filled(path).close()
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o777 == 0o600
    before = path.read_bytes()
    assert create(str(path), {}) is False
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["door.db"]
    assert rows(path, "PRAGMA application_id") == [(0x46534947,)]
    assert rows(path, "PRAGMA page_size") == [(4096,)]
    assert rows(path, "PRAGMA journal_mode") == [("delete",)]
    assert rows(path, "SELECT value FROM setting WHERE name = 'model'") == [(MODEL,)]


def test_odd_names_of_files(tmp_path):
    for name in ("a b?mode=memory#x%41.db", "é.db", os.fsdecode(b"\xff.db")):
        path = tmp_path / name
        filled(path, people=1).close()
        with opened(path, create=False) as gallery:
            assert gallery.identify(signature(0)).name == "person 0"
        assert path.exists()


def test_an_older_sqlite_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(GalleryVersionError, match=r"expected SQLite 3.37.0 or newer, got 3\."):
        opened(tmp_path / "door.db")
