"""The seeds of the targets in Python, as they are and changed: what CI's fuzzing starts from.

Fuzzing itself is ``python -m tests.fuzz``; this runs wherever the tests run.
"""

import random

import pytest

from . import python
from .run import CORPUS

CHANGES = 40
MOST_BYTES = 2_000_000


def changed(data, rng):
    """Some bytes others, some cut out, some twice."""
    made = bytearray(data)
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(made) + 1)
        kind = rng.randrange(3)
        if kind == 0 and at < len(made):
            made[at] = rng.randrange(256)
        elif kind == 1:
            del made[at : at + rng.randrange(1, 9)]
        else:
            made[at:at] = made[at : at + rng.randrange(1, 9)]
    return bytes(made)


@pytest.mark.parametrize("name", python.NAMES)
def test_seeds_and_changes_of_them_are_answered(name):
    target = python.target(name)
    seeds = [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]
    assert seeds
    for data in seeds:
        target.one(data)
    rng = random.Random(name)
    change = getattr(target, "mutate", lambda data, change: change(data))
    for _ in range(CHANGES):
        target.one(change(rng.choice(seeds), lambda data: changed(data, rng)))


def test_all_seeds_together_are_small():
    sizes = [path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()]
    assert sizes
    assert sum(sizes) < MOST_BYTES
