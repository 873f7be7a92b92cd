"""A gallery's file: bytes changed, or rows by SQL; what opens is read, searched and changed.

The first byte says which, and whether the gallery is sealed.
"""

from __future__ import annotations

import contextlib
import functools
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gallery.people import NoPhotos, filled, key_file, signature

from facesig.errors import FacesigError
from facesig.gallery import Gallery

from . import scratch
from .choices import Choices

COLUMNS = (
    *(
        f"setting SET value = :value WHERE name = '{name}'"
        for name in ("gallery", "model", "sealing", "source", "wrapped", "head")
    ),
    *(f"person SET {name} = :value WHERE id = 2" for name in ("tag", "name", "metadata")),
    "person SET enrolled = :number WHERE id = 2",
    "person SET id = :number WHERE id = 3",
    *(f"template SET {name} = :value WHERE id = 2" for name in ("model", "vector")),
    *(f"template SET {name} = :number WHERE id = 2" for name in ("id", "person", "quality")),
    *(f"log SET {name} = :value WHERE seq = 2" for name in ("body", "chain")),
    *(f"log SET {name} = :number WHERE seq = 2" for name in ("seq", "time")),
)
OTHERS = (
    "INSERT OR REPLACE INTO setting VALUES ('calibration', :value)",
    "DELETE FROM setting WHERE name = 'head'",
    "DELETE FROM person WHERE id = 1",
    "PRAGMA user_version = 2",
    "ALTER TABLE person ADD COLUMN other",
    "DROP TABLE log",
)
STATEMENTS = (*(f"UPDATE {words}" for words in COLUMNS), *OTHERS)


@functools.cache
def _whole(sealed: bool) -> bytes:
    path = scratch.folder() / f"whole-{sealed}.db"
    filled(path, people=3, key=_key(sealed)).close()
    return path.read_bytes()


def _key(sealed: bool) -> Path | None:
    return key_file(scratch.folder()) if sealed else None


def _changed_bytes(data: bytes, choices: Choices) -> bytes:
    made = bytearray(data)
    if choices.below(8) == 7:
        del made[choices.below(65536) % len(made) :]
    for _ in range(1 + choices.below(6)):
        at = choices.byte() if choices.below(2) else choices.below(65536)
        if made:
            made[at % len(made)] = choices.byte()
    return bytes(made)


def _value(choices: Choices) -> bytes | str:
    kind = choices.below(4)
    if kind == 0:
        return bytes(range(choices.byte()))
    if kind == 1:
        return choices.take(128).ljust(128, b"\1")
    return choices.take(choices.byte())


def _change_rows(path: Path, choices: Choices) -> None:
    connection = sqlite3.connect(path)
    try:
        connection.executescript("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
        for _ in range(1 + choices.below(3)):
            words = choices.one_of(STATEMENTS)
            number = int(choices.number("<q")) if choices.below(2) else choices.below(9)
            with contextlib.suppress(sqlite3.Error), connection:
                connection.execute(words, {"value": _value(choices), "number": number})
    finally:
        connection.close()


def _use(gallery: Gallery, choices: Choices) -> None:
    seen = signature(choices.below(4))
    readers = (
        lambda: [gallery.signatures(person.name) for person in gallery.people()],
        lambda: gallery.identify(seen, explain=True),
        lambda: gallery.verify("person 1", seen),
        lambda: list(gallery.log()),
        gallery.verify_log,
        gallery.audit,
        lambda: gallery.export(scratch.folder() / "out.json"),
    )
    name = choices.text()
    writers = (
        lambda: gallery.enrol(name, [seen]),
        lambda: gallery.rename("person 2", name),
        lambda: gallery.remove("person 0"),
        gallery.adopt_model,
    )
    for work in (*readers, choices.one_of(writers)):
        with contextlib.suppress(FacesigError):
            work()


def one(data: bytes) -> None:
    """Open what was changed, and use it."""
    choices = Choices(data)
    kind = choices.byte()
    sealed = bool(kind & 1)
    path = scratch.folder() / "door.db"
    if kind & 2:
        path.write_bytes(_changed_bytes(_whole(sealed), choices))
    else:
        path.write_bytes(_whole(sealed))
        _change_rows(path, choices)
    key = _key(sealed != bool(kind & 4))
    try:
        with Gallery(path, embedder=NoPhotos(), key=key, create=False) as gallery:
            _use(gallery, choices)
    except FacesigError:
        pass
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)


def seeds() -> Iterator[bytes]:
    """Each statement once, sealed and not, and bytes changed."""
    for at in range(len(STATEMENTS)):
        yield bytes([at % 2, 0, at, 0, 3, 1, 200, *range(60)])
    yield bytes([2, 1, 1, 1, 0, 99, 1, 1, 30, 7])
    yield bytes([3, 7, 200, 1])
