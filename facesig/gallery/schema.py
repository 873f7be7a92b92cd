"""The tables of a gallery's file, its settings' names, and how older files become new ones.

The page for contributors is ``csrc/gallery/FORMAT.md``; both libraries hold to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x46534947
"""The letters FSIG."""

VERSION = 1
"""SQLite's ``user_version`` of the files that this library writes."""

LEAST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""

TABLES = """
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tag BLOB NOT NULL UNIQUE,
  name BLOB NOT NULL,
  metadata BLOB NOT NULL,
  enrolled INTEGER NOT NULL) STRICT;
CREATE TABLE template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  model BLOB NOT NULL,
  vector BLOB NOT NULL,
  quality REAL,
  enrolled INTEGER NOT NULL) STRICT;
CREATE INDEX template_person ON template(person);
CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body BLOB NOT NULL,
  chain BLOB NOT NULL) STRICT;
"""

COLUMNS = {
    "setting": "name TEXT PRIMARY KEY, value BLOB NOT NULL",
    "person": (
        "id INTEGER PRIMARY KEY, tag BLOB NOT NULL, name BLOB NOT NULL, metadata BLOB NOT NULL, "
        "enrolled INTEGER NOT NULL"
    ),
    "template": (
        "id INTEGER PRIMARY KEY, person INTEGER NOT NULL, model BLOB NOT NULL, "
        "vector BLOB NOT NULL, quality REAL, enrolled INTEGER NOT NULL"
    ),
    "log": (
        "seq INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL, "
        "chain BLOB NOT NULL"
    ),
}
"""What a gallery has at least, in STRICT tables; a file without is none. What is read is then of
these types, whoever wrote it."""

CONNECTION = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = EXTRA",
)
"""Said to every connection. There is no write-ahead log: an old page of a removed template would
live on in it."""

Migration = Callable[["sqlite3.Connection"], None]

MIGRATIONS: Mapping[int, Migration] = {}
"""By the version that a file has, what makes it the next one; each runs in one transaction with the
change of ``user_version``. Version 1 is the first: there are none yet."""
