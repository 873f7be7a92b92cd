"""The log: what was done and decided, each row chained to the one before.

Bodies hold ids and scores, no names and no pictures. In a sealed gallery the chain is keyed: who
has no key can cut the log's end off together with ``head``, or put an old file back whole, but can
change, drop or reorder nothing that stays. Against the first, note ``head`` elsewhere.
"""

from __future__ import annotations

import json
import struct
import time
from collections.abc import Iterator, Mapping
from typing import Any

from facesig.errors import GalleryLogError
from facesig.gallery.names import compact
from facesig.gallery.results import LogEntry, LogHead
from facesig.gallery.sealing import Sealing
from facesig.gallery.store import Row, Store

START = bytes(32)
"""The chain before the first row."""

MODES = ("none", "changes", "decisions")
"""What is logged: nothing; who was enrolled, removed ...; identifications and verifications too."""

_HEAD = struct.Struct("<Q32s")
_PART = 1_000
"""Rows read at once."""

_FIRST = -(1 << 62)
"""Before every row, also one that a file claims to have before the first."""


def now() -> int:
    """Unix time in ms."""
    return time.time_ns() // 1_000_000


def first_row(sealing: Sealing, body: Mapping[str, Any]) -> Row:
    """The row that says that the gallery was made."""
    return _row(sealing, 1, now(), "create", START, compact(dict(body)))


def head_of(row: Row) -> bytes:
    """The setting ``head`` after a row."""
    return _HEAD.pack(row[0], row[4])


def append(store: Store, sealing: Sealing, kind: str, body: Mapping[str, Any]) -> None:
    """Add a row, in the transaction that is under way.

    Raises:
        GalleryLogError: the log's end is not where its head says.
    """
    seq, chain = _end(store)
    row = _row(sealing, seq + 1, now(), kind, chain, compact(dict(body)))
    _put(store, row)


def entries(store: Store, sealing: Sealing, after: int = 0) -> Iterator[LogEntry]:
    """Rows of a higher number than ``after``, the first first.

    Raises:
        GalleryDamagedError: a body is not what was sealed there.
        GalleryLogError: a row's number or time is none, or its body no JSON object.
    """
    for seq, at, kind, body, _ in _rows(store, after or _FIRST):
        where = f"log row {seq} of {store.path}"
        if not (0 < seq < 1 << 63 and 0 <= at < 1 << 63):
            raise GalleryLogError(f"expected a row and a time, got {seq} and {at} ({where})")
        plain = sealing.take(body, sealing.log_data(seq, at, kind), where)
        yield LogEntry(seq, at / 1000, kind, _read(plain, where))


def verify(store: Store, sealing: Sealing, noted: LogHead | None = None) -> LogHead:
    """Follow the chain from the first row to the head, by way of a head noted before.

    Raises:
        GalleryLogError: it is broken; the message says at which row.
    """
    chain, expected = START, 1
    passed = noted is None or noted == LogHead(0, START.hex())
    for seq, at, kind, body, stored in _rows(store):
        where = f"log row {expected} of {store.path}"
        if seq != expected:
            raise GalleryLogError(f"expected log row {expected}, got row {seq} ({store.path})")
        if not isinstance(at, int) or not 0 <= at < 1 << 63:
            raise GalleryLogError(f"expected a time, got {at!r} ({where})")
        chain = sealing.link(chain, seq, at, kind, body)
        if chain != stored:
            raise GalleryLogError(
                f"expected the chain {chain.hex()[:16]}..., got {stored.hex()[:16]}...: this row "
                f"or the one before was changed ({where})"
            )
        passed = passed or noted == LogHead(seq, chain.hex())
        expected += 1
    seq, head = _end(store)
    if (seq, head) != (expected - 1, chain):
        raise GalleryLogError(
            f"expected the head at row {expected - 1}, got row {seq}, or another chain: rows were "
            f"cut off ({store.path})"
        )
    if not passed and noted is not None:
        raise GalleryLogError(
            f"expected the chain {noted.chain[:16]}... at row {noted.seq}, got another: the log is "
            f"not the one of which this head was noted ({store.path})"
        )
    return LogHead(seq, chain.hex())


def seal_anew(store: Store, old: Sealing, new: Sealing) -> None:
    """Seal and chain all rows by a new key, in the transaction that is under way."""
    chain = START
    for seq, at, kind, body, _ in _rows(store):
        data = old.log_data(seq, at, kind)
        plain = old.take(body, data, f"log row {seq} of {store.path}")
        sealed = new.put(plain, data)
        chain = new.link(chain, seq, at, kind, sealed)
        store.execute("UPDATE log SET body = ?, chain = ? WHERE seq = ?", [sealed, chain, seq])
        store.set("head", _HEAD.pack(seq, chain))


def _row(sealing: Sealing, seq: int, at: int, kind: str, before: bytes, body: bytes) -> Row:
    stored = sealing.put(body, sealing.log_data(seq, at, kind))
    return (seq, at, kind, stored, sealing.link(before, seq, at, kind, stored))


def _put(store: Store, row: Row) -> None:
    store.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?)", row)
    store.set("head", head_of(row))


def _end(store: Store) -> tuple[int, bytes]:
    """The head's row number and chain; that must be the last row's."""
    head = store.value("SELECT value FROM setting WHERE name = 'head'")
    last = store.value("SELECT max(seq) FROM log")
    seq, chain = (0, START) if head is None else _unpacked(head, store.path)
    if (last or 0) != seq:
        raise GalleryLogError(
            f"expected the log to end at row {seq}, got row {last or 0}: rows were cut off or put "
            f"in ({store.path})"
        )
    return seq, chain


def _unpacked(head: bytes, path: str) -> tuple[int, bytes]:
    if len(head) != _HEAD.size:
        got = len(head)
        raise GalleryLogError(f"expected a head of {_HEAD.size} bytes, got {got} ({path})")
    seq, chain = _HEAD.unpack(head)
    return seq, chain


def _rows(store: Store, last: int = _FIRST) -> Iterator[Row]:
    while True:
        part = store.rows(
            "SELECT seq, time, kind, body, chain FROM log WHERE seq > ? ORDER BY seq LIMIT ?",
            [last, _PART],
        )
        yield from part
        if len(part) < _PART:
            return
        last = part[-1][0]


def _read(plain: bytes, where: str) -> Mapping[str, Any]:
    try:
        value = json.loads(plain)
    except (ValueError, RecursionError) as error:
        raise GalleryLogError(f"expected a JSON object, got {error} ({where})") from None
    if not isinstance(value, dict):
        raise GalleryLogError(f"expected a JSON object, got {type(value).__name__} ({where})")
    return value
