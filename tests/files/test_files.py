import os
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from facesig import files
from facesig.errors import OutputError
from facesig.files import atomic_file, atomic_path, atomic_text, write_file


def by_file(path, data):
    with atomic_file(path) as file:
        file.write(data)


def by_text(path, data):
    with atomic_text(path) as file:
        file.write(data.decode())


def by_path(path, data):
    with atomic_path(path) as name:
        name.write_bytes(data)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


EVERY = pytest.mark.parametrize("write", [write_file, by_file, by_text, by_path])


@EVERY
def test_a_file_is_written_and_replaced(tmp_path, write):
    path = tmp_path / "x"
    write(path, b"old" * 10_000)
    write(str(path), b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["x"]


@EVERY
def test_links_stay_and_lead_to_the_new_file(tmp_path, write):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    first, second = tmp_path / "first", tmp_path / "second"
    first.symlink_to("second")
    second.symlink_to(folder / "file")
    for data in (b"made through a dangling link", b"replaced"):
        write(first, data)
        assert first.is_symlink()
        assert second.is_symlink()
        assert (folder / "file").read_bytes() == data
    assert names(folder) == ["file"]


@EVERY
def test_a_fifo_is_written_to(tmp_path, write):
    path, read = tmp_path / "fifo", []
    os.mkfifo(path)
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    write(path, b"through")
    reader.join()
    assert read == [b"through"]
    assert stat.S_ISFIFO(path.stat().st_mode)
    assert names(tmp_path) == ["fifo"]


@EVERY
def test_a_device_stays(write):
    write("/dev/null", b"gone")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


PRINTS = """
import sys
from facesig.files import write_file
print("before", flush=True)
write_file(sys.argv[1], b"between\\n")
print("after")
"""


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
def test_an_open_file_is_written_where_it_stands(tmp_path, name):
    link = tmp_path / "link"
    link.symlink_to("/dev/stdout")
    command = [sys.executable, "-c", PRINTS, str(link) if name == "link" else name]
    with open(tmp_path / "out", "wb") as out:
        subprocess.run(command, stdout=out, check=True)
    assert (tmp_path / "out").read_text() == "before\nbetween\nafter\n"
    piped = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    assert piped.stdout == b"before\nbetween\nafter\n"


def refusal(write, path) -> str:
    with pytest.raises(OutputError) as raised:
        write(path, b"data")
    return str(raised.value)


@EVERY
def test_what_cannot_be_a_file_is_refused(tmp_path, write, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("loop").symlink_to("loop")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        got = "expected a file to write, got"
        assert refusal(write, "folder") == f"{got} a folder (folder)"
        assert refusal(write, "new/") == f"{got} a folder (new/)"
        assert refusal(write, "socket") == f"{got} a socket (socket)"
        assert refusal(write, "missing/x") == f"{got} No such file or directory (missing/x)"
        assert refusal(write, "loop") == f"{got} Too many levels of symbolic links (loop)"
        assert refusal(write, "a\0b") == f"{got} a name with a NUL ('a\\x00b')"
    assert names(tmp_path) == ["folder", "loop", "socket"]
    assert names(tmp_path / "folder") == []


@pytest.mark.parametrize("context", [atomic_file, atomic_text, atomic_path])
@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, OSError])
def test_a_failure_half_way_leaves_the_old_file_and_no_litter(tmp_path, context, error):
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def fail():
        with context(path) as target:
            if context is atomic_path:
                target.write_bytes(b"half")
            else:
                target.write("half" if context is atomic_text else b"half")
                target.flush()
            raise error(28, "No space left on device")

    with pytest.raises(OutputError if error is OSError else error):
        fail()
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["x"]


@pytest.mark.parametrize("call", ["fsync", "replace", "fchmod"])
def test_a_failure_of_the_last_steps_leaves_the_old_file(tmp_path, monkeypatch, call):
    def fail(*_):
        raise OSError(5, "Input/output error")

    path = tmp_path / "x"
    path.write_bytes(b"old")
    monkeypatch.setattr(files.os, call, fail)
    assert refusal(write_file, path) == f"expected a file to write, got Input/output error ({path})"
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["x"]


def test_the_file_then_its_name_are_synced(tmp_path, monkeypatch):
    done = []
    fsync, replace = os.fsync, os.replace

    def noted_fsync(descriptor):
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_replace(source, target):
        done.append("rename")
        replace(source, target)

    monkeypatch.setattr(files.os, "fsync", noted_fsync)
    monkeypatch.setattr(files.os, "replace", noted_replace)
    write_file(tmp_path / "x", b"data")
    assert done == ["file", "rename", "folder"]


@EVERY
def test_permissions_are_kept_and_new_ones_follow_the_umask(tmp_path, write):
    old, new = tmp_path / "old", tmp_path / "new"
    old.touch()
    old.chmod(0o640)
    before = os.umask(0o027)
    try:
        write(old, b"a")
        write(new, b"b")
    finally:
        os.umask(before)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == 0o640
    new.chmod(0o604)
    write(new, b"c")
    assert stat.S_IMODE(new.stat().st_mode) == 0o604


def test_long_names_are_written(tmp_path):
    path = tmp_path / ("\N{SNOWMAN}" * 85)  # 255 bytes, the most that there can be
    write_file(path, b"data")
    assert path.read_bytes() == b"data"
    assert len(names(tmp_path)) == 1


def test_concurrent_writers_leave_one_whole_file(tmp_path):
    path, wrong = tmp_path / "x", []
    contents = [bytes([i]) * 200_000 for i in range(4)]
    write_file(path, contents[0])

    def write(data):
        for _ in range(20):
            write_file(path, data)
            if path.read_bytes() not in contents:
                wrong.append(path)

    threads = [threading.Thread(target=write, args=[data]) for data in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert path.read_bytes() in contents
    assert names(tmp_path) == ["x"]


KILLED = """
import os, signal, sys
from facesig.files import atomic_file
with atomic_file(sys.argv[1]) as file:
    file.write(b"half")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_writer_left_goes_with_the_next_write(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"old")
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert path.read_bytes() == b"old"
    assert len(names(tmp_path)) == 2
    other = tmp_path / ".x.mine.partial"  # of somebody else
    other.touch()
    with atomic_file(path) as file:  # this one is locked: the write inside leaves it
        file.write(b"outer")
        write_file(path, b"inner")
    assert path.read_bytes() == b"outer"
    assert names(tmp_path) == [".x.mine.partial", "x"]
