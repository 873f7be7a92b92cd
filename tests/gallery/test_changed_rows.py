"""Rows that somebody changed beside both libraries: told as damage, by whatever comes next."""

from __future__ import annotations

import re
import sqlite3

import pytest

from facesig.errors import GalleryDamagedError
from gallery.people import OTHER_MODEL, filled, opened, quick, rows, signature

ORPHAN = "INSERT INTO template SELECT 99, 99, model, vector, quality, enrolled FROM template"

WORK = {
    "identify": lambda gallery: gallery.identify(signature(0, 9)),
    "explain": lambda gallery: gallery.identify(signature(0, 9), explain=True),
    "enrol": lambda gallery: gallery.enrol("new", signature(0, 9)),
    "audit": lambda gallery: gallery.audit(),
    "people": lambda gallery: gallery.people(),
    "verify": lambda gallery: gallery.verify("person 1", signature(1, 9)),
    "rename": lambda gallery: gallery.rename("person 1", "other"),
    "calibrate": lambda gallery: gallery.calibrate([signature(i) for i in range(50, 80)]),
}


@pytest.mark.parametrize("work", WORK.values(), ids=WORK.keys())
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("DELETE FROM person WHERE id = 1", "none for template 1 of person 1"),
        (f"{ORPHAN} WHERE id = 1", "none for template 99 of person 99"),
    ],
    ids=["removed", "orphan"],
)
def test_a_template_of_nobody_under_an_open_gallery(tmp_path, work, words, told):
    path = tmp_path / "door.db"
    with filled(path, people=2) as gallery:
        rows(path, words)  # without foreign keys
        for _ in range(2):
            with pytest.raises(GalleryDamagedError) as caught:
                work(gallery)
            said = f"expected a person for each template, got {told} ({path})"
            assert str(caught.value) == said


def test_an_older_models_template_of_nobody(tmp_path):
    path = tmp_path / "door.db"
    with filled(path, people=2) as gallery:
        rows(path, "UPDATE template SET model = ?", [OTHER_MODEL])
        assert len(gallery.audit().old_models) == 4
        rows(path, "DELETE FROM person WHERE id = 2")
        with pytest.raises(GalleryDamagedError, match="got none for template 3 of person 2"):
            gallery.audit()


@pytest.mark.parametrize("old", [False, True], ids=["current", "old model"])
def test_a_template_that_is_given_to_somebody_else(tmp_path, old):
    """Whom it is of is read anew; in a sealed gallery it opens in its own place only."""
    path, sealed = tmp_path / "plain.db", tmp_path / "sealed.db"
    with filled(path, people=2) as gallery:
        assert gallery.identify(signature(0), margin=0).name == "person 0"
        rows(path, "UPDATE template SET person = 2 WHERE id <= 2")
        rows(path, "DELETE FROM person WHERE id = 1")
        assert gallery.identify(signature(0), margin=0).name == "person 1"
    with filled(sealed, people=2, key=quick()) as gallery:
        if old:
            gallery._core._embedder.model_id = OTHER_MODEL
            gallery.adopt_model()
            assert len(gallery.audit().old_models) == 4
        rows(sealed, "UPDATE template SET person = 2 WHERE id = 1")
        with pytest.raises(GalleryDamagedError, match="template 1 of person 2"):
            gallery.people()


def remade(path, table: str, old: str, new: str) -> None:
    """Make a table anew by its own words, some of them changed; its rows stay."""
    (words,) = rows(path, "SELECT sql FROM sqlite_master WHERE name = ?", [table])[0]
    assert words.count(old) == 1
    words = re.sub(f'TABLE "?{table}"?', "TABLE anew", words).replace(old, new)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        f"{words}; INSERT INTO anew SELECT * FROM {table}; DROP TABLE {table};"
        f"ALTER TABLE anew RENAME TO {table}"
    )
    connection.close()


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("person", ") STRICT", ")"),
        ("person", "name BLOB", "name ANY"),
        ("person", "metadata BLOB NOT NULL", "metadata BLOB"),
        ("template", "model BLOB", "model ANY"),
        ("log", ") STRICT", ")"),
        ("setting", "value BLOB", "value ANY"),
    ],
)
def test_tables_that_may_hold_anything_are_refused(tmp_path, table, old, new):
    path = tmp_path / "door.db"
    filled(path, people=2).close()
    remade(path, table, old, old)
    opened(path).close()
    remade(path, table, old, new)
    with pytest.raises(GalleryDamagedError, match=rf"expected a table {table} \(.*\) STRICT, got"):
        opened(path)


def test_a_name_as_text_is_damage(tmp_path):
    path = tmp_path / "door.db"
    filled(path, people=2).close()
    remade(path, "person", ") STRICT", ")")
    rows(path, "UPDATE person SET name = CAST(name AS TEXT)")
    with pytest.raises(GalleryDamagedError, match="expected a table person"):
        opened(path)
