"""A console and the door: two processes on one file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from facesig.errors import GalleryBusyError, GalleryError, GalleryKeyError, GalleryMissingError
from facesig.gallery import schema
from gallery.people import contents, filled, key_file, opened, quick, rows, signature

HERE = Path(__file__).parent

CONSOLE = """
import sys
from gallery.people import key_file, opened, signature
from pathlib import Path
gallery = opened(sys.argv[1], key=sys.argv[2])
first, count = int(sys.argv[3]), int(sys.argv[4])
for person in range(first, first + count):
    gallery.enrol(f"p{person}", [signature(person), signature(person, 1)], force=True)
    gallery.identify(signature(person, 2))
print(len(gallery))
"""


def console(*words: object) -> subprocess.Popen:
    places = os.pathsep.join([str(HERE.parents[1]), str(HERE.parent)])
    return subprocess.Popen(
        [sys.executable, "-c", CONSOLE, *map(str, words)],
        env={**os.environ, "PYTHONPATH": places},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_processes_write_at_once_and_the_door_sees_both(fast):
    path, key = fast / "door.db", key_file(fast)
    door = opened(path, key=key, log="decisions")
    writers = [console(path, key, 100 * i, 12) for i in range(2)]
    seen = 0
    while any(writer.poll() is None for writer in writers):
        door.identify(signature(5, 3))
        time.sleep(0.01)
        now = len(door)
        assert now >= seen
        seen = now
    assert [writer.communicate()[0] != "" and writer.returncode for writer in writers] == [0, 0]
    assert len(door) == 24
    for person in (0, 11, 100, 111):
        assert door.identify(signature(person, 3), margin=0).name == f"p{person}"
    door.verify_log()
    kinds = [entry.kind for entry in door.log()]
    assert kinds.count("enrol") == 24


def test_changes_of_another_connection_are_taken_in_one_by_one(tmp_path, monkeypatch):
    path = tmp_path / "door.db"
    door = filled(path, people=5, key=quick())
    console = opened(path, key=quick())
    opened_rows = []
    kind = type(door._core.members)
    real = kind.opened
    monkeypatch.setattr(kind, "opened", lambda self, *a: opened_rows.append(1) or real(self, *a))
    console.enrol("new", signature(50))
    console.rename("person 1", "renamed")
    console.remove("person 2")
    del opened_rows[:]
    assert door.identify(signature(50, 1)).name == "new"
    assert door.identify(signature(1, 9)).name == "renamed"
    assert not door.identify(signature(2, 9))
    assert len(opened_rows) == 1  # the new one's alone
    assert contents(door) == contents(console)


def test_a_new_key_of_another_process_is_asked_for(tmp_path):
    path, key = tmp_path / "door.db", key_file(tmp_path)
    door = filled(path, key=key)
    with opened(path, key=key) as console:
        console.rekey(key)  # another data key and transform, the same key file
        assert door.identify(signature(1, 9)).name == "person 1"
        console.rekey(key_file(tmp_path, "second", 9))
    with pytest.raises(GalleryKeyError):
        door.identify(signature(1, 9))
    with pytest.raises(GalleryKeyError):
        door.enrol("new", signature(50))
    key_file(tmp_path, "key", 9)
    assert door.identify(signature(1, 9)).name == "person 1"


def test_a_gallery_that_stays_locked(tmp_path, monkeypatch):
    waits = tuple(words.replace("5000", "50") for words in schema.CONNECTION)
    monkeypatch.setattr(schema, "CONNECTION", waits)
    path = tmp_path / "door.db"
    gallery = filled(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for work in (lambda: gallery.identify(signature(0)), lambda: gallery.remove("person 0")):
        with pytest.raises(
            GalleryBusyError, match="expected a free gallery, got: database is lock"
        ):
            work()
    other.execute("ROLLBACK")
    assert gallery.identify(signature(0))
    other.execute("BEGIN IMMEDIATE")
    assert gallery.identify(signature(0))  # reading goes on
    with pytest.raises(GalleryBusyError):
        gallery.enrol("new", signature(9))
    other.close()
    gallery.enrol("new", signature(9))


def test_the_door_waits_for_five_seconds():
    assert "PRAGMA busy_timeout = 5000" in schema.CONNECTION


def test_another_gallery_of_this_process_keeps_its_lock(tmp_path):
    """By POSIX, closing any descriptor of a file drops all locks of the process on it."""
    path = tmp_path / "door.db"
    gallery = filled(path)
    script = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], timeout=0.05, isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE')\n"
    )
    with gallery._core.store.writing():
        done = threading.Event()

        def look() -> None:
            try:
                opened(path).close()
            finally:
                done.set()

        thread = threading.Thread(target=look)
        thread.start()
        done.wait()
        thread.join()
        busy = subprocess.run(
            [sys.executable, "-c", script, path], capture_output=True, check=False
        )
        assert b"database is locked" in busy.stderr
    free = subprocess.run([sys.executable, "-c", script, path], capture_output=True, check=False)
    assert free.returncode == 0, free.stderr


def test_a_fork_opens_the_file_anew(tmp_path):
    path = tmp_path / "door.db"
    gallery = filled(path)
    child = os.fork()
    if child == 0:
        try:
            gallery.enrol("child", signature(40))
            code = 0 if gallery.identify(signature(40, 1)).name == "child" else 1
        except BaseException:
            code = 2
        os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert gallery.identify(signature(40, 1)).name == "child"
    gallery.enrol("parent", signature(41))
    gallery.close()
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def start_fork(work) -> int:
    """A fork's number; it ends with 0 if what it does gives true."""
    child = os.fork()
    if child == 0:
        try:
            code = 0 if work() else 1
        except BaseException:
            code = 2
        os._exit(code)
    return child


def exit_code(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_fork_sees_what_was_written_meanwhile(tmp_path):
    gallery = filled(tmp_path / "door.db")  # its connection's data_version is as a new one's
    written, told = os.pipe()

    def late() -> bool:
        os.read(written, 1)
        return "late" in gallery and len(gallery) == 5

    child = start_fork(late)
    gallery.enrol("late", signature(40))
    os.write(told, b"!")
    assert exit_code(child) == 0


def test_a_fork_that_could_not_open_the_file_tries_again(tmp_path):
    gallery = filled(tmp_path / "door.db")

    def again() -> bool:
        Path(gallery.path).rename(tmp_path / "away")
        with pytest.raises(GalleryMissingError):
            len(gallery)
        (tmp_path / "away").rename(gallery.path)
        return len(gallery) == 4

    assert exit_code(start_fork(again)) == 0


def test_what_was_closed_stays_closed_in_a_fork(tmp_path):
    gallery = filled(tmp_path / "door.db")
    gallery.close()

    def refused() -> bool:
        with pytest.raises(GalleryError, match="expected an open gallery"):
            len(gallery)
        return True

    assert exit_code(start_fork(refused)) == 0


def test_a_file_that_is_gone_is_told_and_looked_for_again(tmp_path):
    gallery = filled(tmp_path / "door.db")
    Path(gallery.path).rename(tmp_path / "away")
    for _ in range(2):
        with pytest.raises(GalleryMissingError, match="expected a gallery, got none"):
            len(gallery)
    with pytest.raises(GalleryMissingError):
        gallery.enrol("nowhere", signature(40))
    assert [each.name for each in tmp_path.iterdir()] == ["away"]
    (tmp_path / "away").rename(gallery.path)
    assert len(gallery) == 4
    gallery.enrol("again", signature(40))
    with opened(gallery.path) as other:
        assert "again" in other


def test_a_file_that_took_the_place_of_another_is_read_anew(tmp_path):
    """Also where ids are other people's there, as of a backup; and nothing goes to the old one."""
    gallery = filled(tmp_path / "door.db")
    shutil.copy(gallery.path, tmp_path / "backup")
    gallery.enrol("late", signature(40))
    with opened(tmp_path / "backup") as other:
        other.enrol("other", signature(41))
    (tmp_path / "backup").replace(gallery.path)
    assert gallery.identify(signature(40, 1)).name is None
    assert gallery.identify(signature(41, 1)).name == "other"
    gallery.enrol("new", signature(42))
    names = [each.name for each in gallery.people()]
    with opened(gallery.path) as again:
        assert [each.name for each in again.people()] == names
    assert "new" in names
