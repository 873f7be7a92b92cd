"""The gallery's file through the standard library's sqlite3: transactions, settings, migrations.

What is stored here are bytes; nothing is opened or sealed. Every error is facesig's
(``facesig.gallery.faults``). A file is looked at whole when it is opened: damage is said then, and
never taken for an empty gallery.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facesig.errors import (
    GalleryDamagedError,
    GalleryForeignError,
    GalleryTruncatedError,
    GalleryVersionError,
)
from facesig.files import new_file
from facesig.gallery import schema
from facesig.gallery.connection import Inode, connected, inode, require_sqlite
from facesig.gallery.faults import look_at, size_of, translated, truncated

if TYPE_CHECKING:
    import sqlite3

Row = tuple[Any, ...]

_opening = threading.RLock()  # re-entered where the collector closes a store meanwhile
_open: dict[Inode | None, int] = {}
"""Connections of this process by file: one that is open here must not be opened and closed beside
SQLite (``faults.look_at``)."""


class Store:
    """An open file; safe to share between threads, which wait for each other."""

    def __init__(self, path: str, migrations: Mapping[int, schema.Migration] | None = None) -> None:
        """Open a file that is there, check it, and make it the newest version.

        Raises:
            GalleryMissingError: nothing is there.
            GalleryFormatError: it is no gallery, or not a whole one.
            GalleryVersionError: a newer facesig wrote it.
            GalleryBusyError: another process is writing.
            GalleryStorageError: the disk.
        """
        self.path = str(Path(path).absolute())
        self.lock = threading.RLock()
        self._migrations = schema.MIGRATIONS if migrations is None else migrations
        self.connections, self._closed = 0, False
        self._abandoned: list[sqlite3.Connection] = []  # closing them would disturb the parent
        require_sqlite()
        self._connect()

    def _connect(self) -> None:
        self._process = os.getpid()
        self._inode: Inode | None = None
        self.connections += 1
        short = False
        try:
            with _opening:
                # Before, as connecting may wait: what takes the file's place then is followed.
                found = inode(self.path)
                short = found not in _open and look_at(self.path)
                with translated(self.path):
                    self._connection = connected(self.path)
                self._inode = found
                _open[self._inode] = _open.get(self._inode, 0) + 1
            with self.reading():
                version = self._check()
            if version < schema.VERSION:
                self._migrate(version)
        except GalleryDamagedError as error:
            self._release()
            if short:
                raise truncated(self.path, size_of(self.path)) from error
            raise
        except BaseException:
            self._release()
            raise

    def _check(self) -> int:
        """The file's version; called while nobody can write."""
        size = size_of(self.path)  # SQLite fills up half a page with zeros
        if size < int(self.value("PRAGMA page_count")) * int(self.value("PRAGMA page_size")):
            raise truncated(self.path, size)
        if self.value("PRAGMA application_id") != schema.APPLICATION_ID:
            raise GalleryForeignError(f"expected a gallery, got another database ({self.path})")
        version = int(self.value("PRAGMA user_version"))
        if version > schema.VERSION:
            raise GalleryVersionError(
                f"expected a gallery of version {schema.VERSION} at most, got {version}: "
                f"a newer facesig wrote it ({self.path})"
            )
        if version < min(self._migrations, default=schema.VERSION):
            raise GalleryForeignError(f"expected a gallery, got version {version} ({self.path})")
        found = self.value("PRAGMA integrity_check(1)")
        if found != "ok":
            said = " ".join(str(found).split())
            raise GalleryDamagedError(f"expected a whole gallery, got: {said} ({self.path})")
        if version == schema.VERSION:
            self._require_tables()
        return version

    def _require_tables(self) -> None:
        for table, columns in schema.COLUMNS.items():
            found = [_column(row) for row in self.rows(f"PRAGMA table_info({table})")]
            words = "SELECT max(strict) FROM pragma_table_list WHERE schema = 'main' AND name = ?"
            strict = self.value(words, [table])
            if not strict or not set(columns.split(", ")) <= set(found):
                got = f"({', '.join(found)}){' STRICT' if strict else ''}"
                raise GalleryDamagedError(
                    f"expected a table {table} ({columns}) STRICT, got {got} ({self.path})"
                )
        if self.rows("PRAGMA foreign_key_check"):
            raise GalleryDamagedError(f"expected a person for each template ({self.path})")

    def _migrate(self, version: int) -> None:
        with self.writing():
            version = int(self.value("PRAGMA user_version"))  # another process may have been first
            while version < schema.VERSION:
                self._migrations[version](self._connection)
                version += 1
            self.execute(f"PRAGMA user_version = {version}")
            self._require_tables()

    def close(self) -> None:
        """Close the file; it cannot be used any more."""
        with self.lock:
            self._closed = True
            self._release()

    def _release(self) -> None:
        with self.lock, _opening:
            if self._process == os.getpid() and self._inode in _open:
                self._connection.close()
                _open[self._inode] -= 1
                if not _open[self._inode]:
                    del _open[self._inode]
            self._inode, self._process = None, 0

    def __del__(self) -> None:
        """Close what nobody closed: Python 3.13 warns of connections that are left."""
        with suppress(Exception):
            self.close()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """What is read inside is of one moment."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """What is written inside is there whole when the block ends, or not at all.

        Raises:
            GalleryBusyError: another process has been writing for five seconds.
            GalleryStorageError: the disk is full or read-only.
        """
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self.lock:
            if not self._closed:
                self._follow()
            self.execute(begin)
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                with suppress(Exception):
                    self._connection.execute("ROLLBACK")
                raise

    def _follow(self) -> None:
        """Open anew after a fork, and where another file has taken the place of this one.

        SQLite's connections do not survive a fork. A file that was removed or replaced would go on
        to be read and written without anybody ever seeing it, and its journal would be that of the
        new one.

        Raises:
            GalleryMissingError: no file is there any more; it is looked for again next time.
        """
        if self._process != os.getpid():
            if self._process:
                self._abandoned.append(self._connection)
            self._connect()
        elif inode(self.path) != self._inode:
            self._release()
            self._connect()

    def execute(self, words: str, values: Iterable[Any] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        with translated(self.path):
            return self._connection.execute(words, tuple(values))

    def rows(self, words: str, values: Iterable[Any] = ()) -> list[Row]:
        """All rows of a query."""
        with translated(self.path):
            return self._connection.execute(words, tuple(values)).fetchall()

    def value(self, words: str, values: Iterable[Any] = ()) -> Any:
        """The first column of the first row; None without one."""
        found = self.rows(words, values)
        return found[0][0] if found else None

    def settings(self) -> dict[str, bytes]:
        """All settings by name."""
        return dict(self.rows("SELECT name, value FROM setting"))

    def set(self, name: str, value: bytes | None) -> None:
        """Write a setting, or remove it."""
        if value is None:
            self.execute("DELETE FROM setting WHERE name = ?", [name])
        else:
            self.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [name, value])

    def data_version(self) -> tuple[int, int]:
        """What changes when another connection has written, or this is another one after a fork."""
        return self.connections, int(self.value("PRAGMA data_version"))

    def writes(self) -> tuple[int, int, int]:
        """What changes when any connection has written, this one too."""
        return (*self.data_version(), self._connection.total_changes)

    def has_table(self, name: str) -> bool:
        """Whether there is such a table; some are made when they are needed."""
        words = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
        return bool(self.value(words, [name]))

    def next_id(self, table: str) -> int:
        """The id of the next row; none is used again."""
        last = self.value("SELECT seq FROM sqlite_sequence WHERE name = ?", [table])
        return 1 if last is None else int(last) + 1


def _column(row: Row) -> str:
    """A row of ``PRAGMA table_info`` as ``schema.COLUMNS`` has it."""
    _, name, kind, needed, _, key = row
    return f"{name} {kind}{' PRIMARY KEY' if key else ' NOT NULL' if needed else ''}"


def create(path: str, settings: Mapping[str, bytes], log: Iterable[Row] = ()) -> bool:
    """Write a new gallery, whole or not at all, mode 0600; False if a file is there meanwhile.

    Raises:
        OutputError: it cannot be written.
        GalleryTruncatedError: a journal of another file lies there, which SQLite would play back.
    """
    require_sqlite()
    path = str(Path(path).absolute())
    for suffix in ("-journal", "-wal"):
        if os.path.lexists(path + suffix):
            raise GalleryTruncatedError(
                f"expected no journal without its gallery, got one ({path}{suffix})"
            )

    def fill(temporary: str) -> None:
        with translated(temporary):
            connection = connected(temporary, journal="MEMORY")
            try:
                script = [statement for statement in schema.TABLES.split(";") if statement.strip()]
                for statement in (
                    f"PRAGMA application_id = {schema.APPLICATION_ID}",
                    f"PRAGMA user_version = {schema.VERSION}",
                    "BEGIN IMMEDIATE",
                    *script,
                ):
                    connection.execute(statement)
                connection.executemany("INSERT INTO setting VALUES (?, ?)", settings.items())
                connection.executemany("INSERT INTO log VALUES (?, ?, ?, ?, ?)", log)
                connection.execute("COMMIT")
            finally:
                connection.close()

    with _opening:
        return new_file(path, fill)
