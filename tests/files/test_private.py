"""Private files: read by their owner only, from the first byte on, whatever stood there."""

import os
import stat
from pathlib import Path

import pytest

from facesig import files
from facesig.errors import OutputError
from facesig.files import private_file


def mode(path):
    return stat.S_IMODE(Path(path).stat().st_mode)


def writes(path, data=b"secret", **options):
    with private_file(path, **options) as file:
        file.write(data)


@pytest.fixture
def open_umask():
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def seen(monkeypatch, open_umask):
    """The modes that a file had whenever the system was asked for something."""
    found = []

    def noting(name):
        real = getattr(os, name)

        def noted(first, *more, **options):
            def note():
                found_mode = os.stat(first).st_mode  # noqa: PTH116 - a name or a descriptor
                if stat.S_ISREG(found_mode):
                    found.append((name, stat.S_IMODE(found_mode)))

            if name != "open":
                note()
            done = real(first, *more, **options)
            if name != "replace":
                note()
            return done

        return noted

    for name in ("open", "fsync", "fchmod", "fchown", "replace"):
        monkeypatch.setattr(files.os, name, noting(name))
    return found


@pytest.mark.parametrize("keep_owner", [False, True])
@pytest.mark.parametrize("old", [None, 0o644, 0o666, 0o400])
def test_others_can_read_it_at_no_time(tmp_path, seen, old, keep_owner):
    path = tmp_path / "x"
    if old is not None:
        path.write_bytes(b"old")
        path.chmod(old)
    writes(path, keep_owner=keep_owner)
    assert {"open", "fsync", "replace"} <= {name for name, _ in seen}
    assert {each for _, each in seen} == {0o600}
    assert (path.read_bytes(), mode(path)) == (b"secret", 0o600)


def test_a_failure_leaves_the_old_file_and_its_mode(tmp_path, open_umask):
    path = tmp_path / "x"
    path.write_bytes(b"old")
    path.chmod(0o644)

    def fail():
        with private_file(path) as file:
            file.write(b"half")
            raise OSError(28, "No space left on device")

    with pytest.raises(OutputError):
        fail()
    assert (path.read_bytes(), mode(path)) == (b"old", 0o644)
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


@pytest.mark.skipif(os.geteuid() != 0, reason="giving files away takes root")
def test_whose_it_is(tmp_path):
    path = tmp_path / "x"
    for keep, owner in ((True, 12_345), (False, os.geteuid())):
        path.write_bytes(b"old")
        path.chmod(0o644)
        os.chown(path, 12_345, 12_345)
        writes(path, keep_owner=keep)
        assert (path.stat().st_uid, mode(path)) == (owner, 0o600)


def test_what_is_no_regular_file_stays_as_it_is(tmp_path):
    before = mode("/dev/null")
    writes("/dev/null")
    assert mode("/dev/null") == before
    with open(tmp_path / "log", "wb") as file:
        Path(file.name).chmod(0o640)
        writes(f"/dev/fd/{file.fileno()}")
    assert (mode(tmp_path / "log"), (tmp_path / "log").read_bytes()) == (0o640, b"secret")
