"""Ends a process at every change that it makes to the disk, and looks at what is left.

Run with the library of tests/faults/disk.c preloaded: python killed.py FOLDER MODE; prints JSON.
MODE is 0 for a kill, 1 for a power cut that loses all that was not synced, 2 for one that loses
some of it. A third word, "careless", lets SQLite sync nothing: then there must be faults.
Everything is imported once and each victim is a fork of this process.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import sys
from pathlib import Path

import numpy as np

from facesig.errors import FacesigError, GalleryKeyError
from facesig.gallery import schema
from facesig.types import Signature
from gallery.people import filled, opened, quick, rows, signature

KILLER = ctypes.CDLL(None)
MODE = ctypes.c_int(int(sys.argv[2]))
KEY = quick()
NEW = quick("new")


def create(gallery, folder):
    opened(folder / "door.db", key=KEY).close()


def enrol(gallery, folder):
    gallery.enrol("new", [signature(90, photo) for photo in range(12)], {"door": "x" * 5000})


def enrol_again(gallery, folder):
    gallery.enrol("person 1", signature(1, 7))


def rename(gallery, folder):
    gallery.rename("person 2", "renamed")


def remove(gallery, folder):
    gallery.remove("person 2")


def rekey(gallery, folder):
    gallery.rekey(NEW)


def calibrate(gallery, folder):
    gallery.calibrate([signature(200 + i) for i in range(30)])


def import_file(gallery, folder):
    gallery.import_file(folder / "people.jsonl")


def identify(gallery, folder):
    gallery.identify(signature(1))


SCENARIOS = (create, enrol, enrol_again, rename, remove, rekey, calibrate, import_file, identify)


def prepared(folder: Path, scenario, *, sealed: bool) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    if scenario is create:
        return
    with filled(folder / "door.db", people=6, templates=3, key=KEY if sealed else None) as gallery:
        with filled(folder / "other.db", people=3) as other:
            other.rename("person 0", "zero")
            other.export(folder / "people.jsonl")
        gallery.remove("person 5")
    (folder / "other.db").unlink()


def victim(folder: Path, scenario, calls: int, *, sealed: bool) -> tuple[bool, int]:
    """Whether the work was acknowledged, and how many changes it took."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        key = KEY if sealed else None
        KILLER.killer_arm(ctypes.c_long(calls), MODE)
        gallery = (
            None if scenario is create else opened(folder / "door.db", key=key, log="decisions")
        )
        scenario(gallery, folder)
        seen = KILLER.killer_seen()
        KILLER.killer_arm(ctypes.c_long(-1), MODE)
        os.write(writer, str(seen).encode())
        os.kill(os.getpid(), signal.SIGKILL)
    os.close(writer)
    said = b""
    while part := os.read(reader, 100):
        said += part
    os.close(reader)
    os.waitpid(child, 0)
    return said != b"", int(said or 0)


def state(folder: Path, *, sealed: bool) -> str:
    """What is there, by either key; the log's chain must hold."""
    path = folder / "door.db"
    if not path.exists():
        return "nothing"
    try:
        gallery = opened(path, key=KEY if sealed else None, create=False)
    except GalleryKeyError:
        gallery = opened(path, key=NEW, create=False)
    with gallery:
        gallery.verify_log()
        people = [
            [
                person.name,
                person.metadata,
                [_photo(each) for each in gallery.signatures(person.name)],
            ]
            for person in gallery.people()
        ]
        kinds = [entry.kind for entry in gallery.log()]
        return json.dumps([people, gallery._core.calibration, gallery.sealed, kinds])


PHOTOS = [(person, photo) for person in (*range(6), 90) for photo in range(12)]
ALL = np.stack([signature(person, photo).values for person, photo in PHOTOS])


def _photo(found: Signature) -> list[int] | None:
    """Which of the made-up photos a stored signature is of; None for none of them."""
    cosines = ALL @ found.values
    return list(PHOTOS[int(cosines.argmax())]) if cosines.max() > 0.9995 else None


def boxes(folder: Path) -> set[bytes]:
    if not (folder / "door.db").exists():
        return set()
    found = rows(folder / "door.db", "SELECT name, metadata, vector FROM person p, template t")
    return {box for row in found for box in row if len(box) > 40}


def traces(folder: Path, gone: set[bytes]) -> int:
    """Boxes that are in any file of the folder, whole or a 24-byte piece of them."""
    data = [path.read_bytes() for path in folder.iterdir() if path.suffix != ".jsonl"]
    pieces = [box[at : at + 24] for box in gone for at in range(0, len(box) - 23, 24)]
    return sum(any(piece in each for each in data) for piece in pieces)


def tried(base: Path, scenario, *, sealed: bool) -> dict[str, object]:
    """Every kill point of a scenario."""
    start, folder = base / "start", base / "victim"
    prepared(start, scenario, sealed=sealed)

    def again() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(start, folder)

    again()
    before, old = state(folder, sealed=sealed), boxes(folder)
    acknowledged, changes = victim(folder, scenario, 1 << 40, sealed=sealed)
    assert acknowledged
    after = state(folder, sealed=sealed)
    assert after != before
    assert traces(folder, old - boxes(folder)) == 0
    faults, kept = [], 0
    for calls in range(1, changes + 1):
        again()
        acknowledged, _ = victim(folder, scenario, calls, sealed=sealed)
        try:
            found = state(folder, sealed=sealed)
        except FacesigError as error:
            faults.append(f"{calls}: {error}")
            continue
        if found not in (before, after):
            faults.append(f"{calls}: neither before nor after")
        if acknowledged and found != after:
            faults.append(f"{calls}: lost")
        if found == after:
            kept += 1
            left = traces(folder, old - boxes(folder))
            if left:
                faults.append(f"{calls}: {left} traces")
    return {"points": changes, "after": kept, "faults": faults}


def main() -> None:
    base = Path(sys.argv[1])
    found = {}
    scenarios = SCENARIOS
    if sys.argv[3:] == ["careless"]:
        scenarios = (enrol, remove)
        words = (each.replace("= EXTRA", "= OFF") for each in schema.CONNECTION)
        schema.CONNECTION = tuple(words)
    for scenario in scenarios:
        found[scenario.__name__] = tried(base, scenario, sealed=True)
    found["remove, not sealed"] = tried(base, remove, sealed=False)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
