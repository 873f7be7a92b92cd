"""What was removed, renamed or sealed anew is nowhere in the folder, byte by byte."""

from __future__ import annotations

import random

import pytest

from gallery.people import opened, quick, rows, signature

PIECE = 24


def boxes(path) -> dict[tuple[str, int], bytes]:
    found = {}
    for table, columns in (("person", ("name", "metadata")), ("template", ("vector",))):
        for column in columns:
            for number, box in rows(path, f"SELECT id, {column} FROM {table}"):
                found[f"{table}.{column}", number] = box
    return found


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "sealed"])
def test_random_work_leaves_no_traces(fast, sealed):
    """Rows of all sizes come and go, so that pages are split, joined and put in order."""
    path = fast / f"traces {sealed}.db"
    noise = random.Random(5)
    gone: set[bytes] = set()
    with opened(path, key=quick() if sealed else None) as gallery:
        names: list[str] = []
        for step in range(250):
            before = boxes(path)
            choice = noise.random()
            if choice < 0.55 or len(names) < 3:
                # Names that are nobody's else's beginning: a trace is a trace.
                name = (
                    f"{step:03} {noise.getrandbits(160):040x}"
                    + f"{noise.getrandbits(600):0150x}" * noise.choice([0, 1])
                )
                data = {"note": noise.randbytes(noise.choice([25, 75, 1500])).hex()}
                photos = [signature(step, i) for i in range(noise.choice([1, 3, 8]))]
                gallery.enrol(name, photos, data, force=True)
                names.append(name)
            elif choice < 0.75:
                at = noise.randrange(len(names))
                new = f"{step:03} {noise.getrandbits(160):040x}"
                gallery.rename(names[at], new)
                names[at] = new
            else:
                gallery.remove(names.pop(noise.randrange(len(names))))
            after = set(boxes(path).values())
            gone |= {box for box in before.values() if box not in after}
    data = b"".join(each.read_bytes() for each in fast.glob(f"traces {sealed}.db*"))
    kept = set(boxes(path).values())
    assert len(gone) > 150
    left = [box for box in gone if any(piece in data for piece in pieces(box))]
    assert left == []
    assert all(box in data for box in kept if len(box) < 2000)  # the search does find


def pieces(box: bytes) -> list[bytes]:
    return [box[at : at + PIECE] for at in range(0, max(1, len(box) - PIECE + 1), PIECE)]
