"""facesig-door, the example in C, on recorded frames: here and on the emulated Cortex-A9."""

import json
import shutil
import signal
import subprocess
import threading
import time
from contextlib import contextmanager

import numpy as np
import pytest
from door.scenes import walk

import facesig

from .conftest import DETECTOR, ROOT, built

EMBEDDER = ROOT / "models" / "facesig_int8.fsig"
SOURCE = ROOT / "csrc" / "gallery" / "example" / "facesig_door.c"


def found(variable, default):
    """The program of a build tree that has the gallery."""
    path = built(variable, default) / "csrc" / "gallery" / "example" / "facesig-door_static"
    if not path.exists():
        pytest.skip(f"no facesig-door in {path.parent}: SQLite or libsodium was missing")
    return path


@pytest.fixture(params=["x86", "armv7"])
def program(request):
    """The words that run it."""
    if request.param == "x86":
        return [found("FACESIG_CAPI_BUILD", "build")]
    path = found("FACESIG_CAPI_ARMV7_BUILD", "build/armv7")
    if shutil.which("qemu-arm") is None:
        pytest.skip("qemu-arm is not installed")
    return ["qemu-arm", "-cpu", "cortex-a9", "-L", "/usr/arm-linux-gnueabihf", path]


def grey(*stays):
    """Frames of who stands there for how many seconds each, as raw grey bytes."""
    frames = [shot.frame.rgb().mean(axis=2).astype(np.uint8) for shot in walk(*stays)]
    return b"".join(frame.tobytes() for frame in frames)


@pytest.fixture(scope="module")
def recordings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("recordings")
    (folder / "brady.grey").write_bytes(grey(("brady", 0.27)))
    (folder / "visits.grey").write_bytes(grey(("soto", 0.2), (None, 0.14), ("brady", 0.34)))
    return folder


def run(program, folder, source, *options):
    gallery = folder / "door.db"
    words = [*program, "-f", "grey", *options, source, gallery, DETECTOR, EMBEDDER]
    done = subprocess.run(
        list(map(str, words)), capture_output=True, text=True, check=False, timeout=120
    )
    return done.returncode, done.stdout, done.stderr


@contextmanager
def started(program, gallery):
    """The door on frames that are written to it; it is ended after two minutes."""
    words = [*program, "-f", "grey", "/dev/stdin", gallery, DETECTOR, EMBEDDER]
    pipe = subprocess.PIPE
    with subprocess.Popen(list(map(str, words)), stdin=pipe, stdout=pipe, stderr=pipe) as process:
        patience = threading.Timer(120, process.kill)  # what never comes is not waited for
        patience.start()
        try:
            yield process
        finally:
            patience.cancel()
            process.kill()


def test_the_person_enrolled_is_told_once_and_the_lock_opens(program, recordings, tmp_path):
    lock = tmp_path / "lock"
    lock.write_text(f'#!/bin/sh\necho "open for $1" >> {tmp_path}/said\n')
    lock.chmod(0o755)
    name = 'Brady "M."'
    assert run(program, tmp_path, recordings / "brady.grey", "-e", name) == (0, "", "")
    code, said, errors = run(program, tmp_path, recordings / "visits.grey", "-c", lock)
    assert (code, errors) == (0, "")
    (event,) = map(json.loads, said.splitlines())
    assert (event["event"], event["name"], event["person"]) == ("known", name, 1)
    for _ in range(100):
        if (tmp_path / "said").exists():
            break
        time.sleep(0.05)
    assert (tmp_path / "said").read_text() == f"open for {name}\n"
    # The gallery is Python's, too.
    with facesig.Gallery(tmp_path / "door.db") as gallery:
        assert gallery.person(name).templates == 3
        assert event["score"] <= 1


def test_enrolled_is_one_person_however_many_pass_by(program, recordings, tmp_path):
    """Three frames of one track in a row: two of one and one of another are nobody's."""
    (tmp_path / "two.grey").write_bytes(grey(("brady", 0.14), ("soto", 0.14)))
    code, _, said = run(program, tmp_path, tmp_path / "two.grey", "-e", "Ann")
    assert (code, said) == (1, f"facesig-door: expected more faces ({tmp_path}/two.grey)\n")
    with facesig.Gallery(tmp_path / "door.db", create=False) as gallery:
        assert gallery.people() == []


def test_what_it_refuses(program, recordings, tmp_path):
    assert run(program, tmp_path, recordings / "brady.grey")[0] == 2
    code, _, said = run(program, tmp_path, tmp_path / "none", "-e", "Ann")
    assert (code, said) == (2, f"facesig-door: No such file or directory ({tmp_path}/none)\n")
    assert run(program, tmp_path, recordings / "brady.grey", "-n", "0")[0] == 2
    assert run(program, tmp_path, recordings / "brady.grey", "-x")[0] == 2
    short = tmp_path / "short.grey"
    short.write_bytes((recordings / "brady.grey").read_bytes()[: 320 * 240 + 7])
    code, _, said = run(program, tmp_path, short, "-e", "Ann")
    assert (code, said) == (1, f"facesig-door: expected more faces ({short})\n")


def test_sigterm_ends_it_with_exit_status_0(program, recordings, tmp_path):
    run(program, tmp_path, recordings / "brady.grey", "-e", "Brady")
    with started(program, tmp_path / "door.db") as process:
        process.stdin.write((recordings / "visits.grey").read_bytes())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["name"] == "Brady"
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_a_gallery_that_is_replaced_or_gone_opens_for_nobody_of_the_old_one(
    program, recordings, tmp_path
):
    """Person 1 is Brady in one file, and Soto in the other."""
    door, other = tmp_path / "door.db", tmp_path / "other" / "door.db"
    other.parent.mkdir()
    brady, soto = recordings / "brady.grey", recordings / "soto.grey"
    soto.write_bytes(grey((None, 0.14), ("soto", 0.34)))
    assert run(program, tmp_path, brady, "-e", "Brady")[0] == 0
    assert run(program, other.parent, soto, "-e", "Soto")[0] == 0
    shutil.copy(door, tmp_path / "kept")
    with started(program, door) as process:

        def show(recording):
            process.stdin.write(recording.read_bytes())
            process.stdin.flush()

        def told():
            event = json.loads(process.stdout.readline())
            return event["name"], event["person"]

        show(brady)
        assert told() == ("Brady", 1)
        other.rename(door)
        show(brady)  # nobody, from here on
        show(soto)
        assert told() == ("Soto", 1)
        door.unlink()
        show(soto)
        show(soto)
        assert "No such file" in process.stderr.readline().decode()
        (tmp_path / "kept").rename(door)
        show(soto)
        show(brady)
        assert told() == ("Brady", 1)
        process.send_signal(signal.SIGTERM)
        more, said = process.communicate(timeout=30)
        assert (process.returncode, more, said) == (0, b"", b"")


def test_it_is_short():
    assert len(SOURCE.read_text().splitlines()) < 300
