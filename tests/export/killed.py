"""Kills an export at every point, in forks: ``killed.py FOLDER fresh|again`` under kill.c."""

from __future__ import annotations

import ctypes
import functools
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from facesig.export import bundle
from facesig.modelfile import digests
from facesig.runtime.checksums import check_folder
from facesig.trust import SigningKey, verify_file

KEY = SigningKey(bytes(range(32)))
SIZE = 3_000


class Point:
    """What stands in for a source: its files are its step, over and over."""

    def __init__(self, step):
        self.step = step


def write_all(source, made, _notes):
    for name in bundle.FILES:
        bundle.write_file(made.folder / name, bytes([source.step]) * SIZE)


def finish(made):
    bundle.write_file(made.folder / bundle.REPORT, b"[]\n" * 1000)


def export(out, step):
    bundle.write_bundle(Point(step), out, {}, key=KEY, finish=finish)


def fault(out, steps):
    """What is wrong with a folder that may hold any one of some exports; "" if nothing is."""
    if not out.exists():
        return "" if None in steps else "nothing is there"
    if sorted(path.name for path in out.iterdir()) != sorted(bundle.NAMES):
        return f"it holds {sorted(path.name for path in out.iterdir())}"
    held = {(out / name).read_bytes() for name in bundle.FILES}
    if held not in [{bytes([step]) * SIZE} for step in steps if step is not None]:
        return "files are mixed or halved"
    if sorted(check_folder(out)) != sorted(bundle.FILES):
        return "the list of checksums is short"
    for name in bundle.FILES:
        verify_file(out / name, KEY.public)
    return ""


def killed_at(killer, out, point):
    """Whether an export was killed at this point; else how many points it has."""
    child = os.fork()
    if child == 0:
        killer.kill_arm(os.fsencode(out.parent), point)
        export(out, 2)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        assert os.WEXITSTATUS(status) == 0
        return False
    assert os.WTERMSIG(status) == signal.SIGKILL
    return True


def main():
    place, mode = Path(sys.argv[1]), sys.argv[2]
    bundle._write_all = write_all
    # Each hash once for all points: the forks know those of the exports that came before them.
    digests.blake3 = functools.cache(digests.blake3)
    killer = ctypes.CDLL(os.environ["LD_PRELOAD"])
    killer.kill_arm.argtypes = [ctypes.c_char_p, ctypes.c_long]
    place.mkdir(exist_ok=True)
    export(place / "models", 2)
    faults, states, point = [], {"old": 0, "new": 0}, 0
    while True:
        point += 1
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        out = place / "models"
        if mode == "again":
            export(out, 1)
        before = 1 if mode == "again" else None
        if not killed_at(killer, out, point):
            break
        faults += [f"{point}: {found}" for found in [fault(out, (before, 2))] if found]
        is_new = out.exists() and (out / bundle.FILES[0]).read_bytes()[:1] == b"\2"
        states["new" if is_new else "old"] += 1
        export(out, 3)
        faults += [f"{point}, then: {found}" for found in [fault(out, (3,))] if found]
        left = sorted(path.name for path in place.iterdir())
        if left != ["models"]:
            faults.append(f"{point}, then: left over {left}")
    print(json.dumps({"points": point - 1, "faults": faults, **states}))


if __name__ == "__main__":
    main()
