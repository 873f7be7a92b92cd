"""Cuts an input into shards of so many pictures, and those into pieces.

A piece is small enough that a worker's death costs little and that a handful of them, with the
pictures' bytes in it, stays small in memory; it is large enough for a batch. Where it ends depends
on the pictures alone, so a shard that is made again is cut alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from facesig.bulk.items import Item, Piece

PIECE_ITEMS = 64
PIECE_BYTES = 16 << 20
"""A piece ends where it has so many pictures or holds so many bytes."""


def missing_ranges(done: Iterable[int], rows: int, end: int | None) -> list[tuple[int, int | None]]:
    """Ranges of the input's pictures, [first, last), whose shards are not there yet.

    Args:
        done: numbers of shards that are there.
        rows: pictures of a shard.
        end: number of all pictures, or None where nobody knows: the last range is open then.
    """
    ranges: list[tuple[int, int | None]] = []
    first = 0
    for shard in sorted(set(done)):
        if shard * rows > first:
            ranges.append((first, shard * rows))
        first = (shard + 1) * rows
    if end is None or first < end:
        ranges.append((first, end))
    return ranges


def pieces(items: Iterable[Item], first: int, rows: int) -> Iterator[Piece]:
    """The pictures from number ``first`` on, which begins a shard of ``rows``, as pieces."""
    waiting: list[Item] = []
    held = 0
    start = number = first
    for item in items:
        if waiting and (_full(waiting, held + item.size) or number % rows == 0):
            yield Piece(start // rows, start, waiting, number % rows == 0)
            waiting, held, start = [], 0, number
        waiting.append(item)
        held += item.size
        number += 1
    if waiting:
        yield Piece(start // rows, start, waiting, True)


def _full(waiting: Sequence[Item], size: int) -> bool:
    return len(waiting) >= PIECE_ITEMS or size > PIECE_BYTES
