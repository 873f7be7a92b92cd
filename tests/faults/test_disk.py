"""A kill and a failing disk at every change that long work makes: old or new, never between.

PYTHONPATH=tests python -m pytest -q -s tests/faults tests/gallery/test_kill.py

prints how many points were tried; those of the gallery's C library are in tests/gallery/c.
"""

from __future__ import annotations

import json

import pytest

from faults import disk

LEAST_KILLS = {
    "train": 20,
    "prepare": 24,
    "clean": 24,
    "teach": 24,
    "decode": 20,
    "key": 5,
    "reports": 15,
}
"""Points that a scenario must have: fewer, and what changes the disk is no longer seen."""


@pytest.fixture(scope="module")
def tried(fast):
    """What tried.py found, by scenario."""
    return json.loads(disk.preloaded(disk.compiled(fast), "tried.py", fast / "tried"))


@pytest.mark.parametrize("name", LEAST_KILLS)
def test_a_kill_at_every_change(tried, name):
    found = tried[name]["kill"]
    print(f"\n{name}: {found['points']} kill points")
    assert found["wrong"] == []
    assert found["points"] >= LEAST_KILLS[name]


@pytest.mark.parametrize("name", LEAST_KILLS)
def test_a_disk_that_fails(tried, name):
    found = tried[name]["fail"]
    print(f"\n{name}: {found['points']} failures of the disk")
    assert found["wrong"] == []
    assert found["points"] >= 10
