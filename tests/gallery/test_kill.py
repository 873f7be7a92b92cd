"""SIGKILL and power cuts at every change of the disk: nothing lost, halved or left over."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from faults.disk import compiled

from gallery.people import opened, quick, rows, signature

HERE = Path(__file__).parent
LEAST_POINTS = 150
ROUNDS = 6


def environment(**more: str) -> dict[str, str]:
    places = os.pathsep.join([str(HERE.parents[1]), str(HERE.parent)])
    return {**os.environ, "PYTHONPATH": places, **more}


@pytest.fixture(scope="module")
def library(fast):
    """disk.c, compiled."""
    return compiled(fast)


@pytest.mark.parametrize("mode", [0, 1, 2], ids=["kill", "all unsynced lost", "some lost"])
def test_an_end_at_every_write_sync_and_unlink(fast, library, mode):
    found = ended(fast, library, str(mode))
    print({name: each["points"] for name, each in found.items()})
    assert {name: each["faults"] for name, each in found.items() if each["faults"]} == {}
    assert sum(each["points"] for each in found.values()) >= LEAST_POINTS
    assert all(each["after"] < each["points"] for each in found.values())
    assert mode == 1 or all(each["after"] > 0 for each in found.values())


def test_power_cuts_are_found_where_nothing_is_synced(fast, library):
    """The proof that the other tests can fail."""
    found = ended(fast, library, "2", "careless")
    assert all(each["faults"] for each in found.values())


def ended(fast: Path, library: Path, *words: str) -> dict[str, dict]:
    """What killed.py found."""
    place = fast / "".join(words)
    place.mkdir()
    done = subprocess.run(
        [sys.executable, HERE / "killed.py", place, *words],
        env=environment(LD_PRELOAD=str(library)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, dict] = json.loads(done.stdout)
    return found


WORK = """
import sys
from faults.disk import compiled
from gallery.people import opened, quick, signature
gallery = opened(sys.argv[1], key=quick())
print("ready", flush=True)
for number in range(int(sys.argv[2]), 10**9):
    name = f"p{number}"
    gallery.enrol(name, [signature(number), signature(number, 1)], force=True)
    print(f"+{name}", flush=True)
    if number % 3 == 0:
        gallery.remove(name)
        print(f"-{name}", flush=True)
"""


def test_kills_at_random_moments(fast):
    path, noise = fast / "random.db", random.Random(11)
    known: set[str] = set()
    last = 0
    gone: set[bytes] = set()
    before: dict[int, bytes] = {}
    for _ in range(ROUNDS):
        words = [sys.executable, "-c", WORK, str(path), str(last)]
        with subprocess.Popen(words, env=environment(), stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout.readline() == "ready\n"
            time.sleep(noise.uniform(0.05, 0.5))
            child.send_signal(signal.SIGKILL)
            said = child.stdout.read().splitlines()
        added = {word[1:] for word in said if word[0] == "+"}
        removed = {word[1:] for word in said if word[0] == "-"}
        known = (known | added) - removed
        with opened(path, key=quick()) as gallery:
            names = {person.name for person in gallery.people()}
            assert all(person.templates == 2 for person in gallery.people())
            gallery.verify_log()
            # What was under way may have been done and not said.
            assert len(names ^ known) <= 1
            known = names
            for name in sorted(names)[:3]:
                assert gallery.identify(signature(int(name[1:]), 5), margin=0).name == name
        now = dict(rows(path, "SELECT id, vector FROM template"))
        gone |= {box for number, box in before.items() if number not in now}
        before = now
        data = b"".join(each.read_bytes() for each in fast.glob("random.db*"))
        assert not any(box[at : at + 32] in data for box in gone for at in range(0, 288, 32))
        last = 1 + max((int(name[1:]) for name in known), default=last)
    assert len(known) > ROUNDS


def test_a_process_that_dies_while_making_a_gallery_leaves_none(fast):
    """The temporary goes with the next making."""
    left = fast / f".fresh.db.{'0' * 16}.partial"
    left.write_bytes(b"half a gallery")
    opened(fast / "fresh.db").close()
    assert not left.exists()
