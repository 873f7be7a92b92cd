"""``facesig watch`` on recorded frames, by the engine; and as a process of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import facesig
from facesig.cli.main import main

from .scenes import frame, walk

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A gallery with Brady in it, and frames: Brady, nobody, Soto, as a folder and as a file."""
    folder = tmp_path_factory.mktemp("door")
    with facesig.Gallery(folder / "door.db") as gallery:
        gallery.enrol("Brady", frame("brady"), force=True)
    (folder / "frames").mkdir()
    shots = walk(("brady", 1), (None, 0.4), ("soto", 1))
    data = [bytes(shot.frame.planes[0]) for shot in shots]
    for number, each in enumerate(data):
        (folder / "frames" / f"{number:04}.rgb").write_bytes(each)
    (folder / "frames.rgb").write_bytes(b"".join(data))
    return folder


@pytest.fixture
def gallery(place, tmp_path):
    shutil.copy(place / "door.db", tmp_path)
    return str(tmp_path / "door.db")


def events(text):
    return [json.loads(line) for line in text.splitlines()]


def named(found):
    return [(each["event"], each.get("name") or each.get("visitor")) for each in found]


@pytest.mark.parametrize("source", ["frames", "frames.rgb"])
def test_recorded_frames(place, gallery, source, capsys):
    assert main(["watch", str(place / source), "--gallery", gallery, "--pictures"]) == 0
    found = events(capsys.readouterr().out)
    assert named(found) == [("known", "Brady"), ("unknown", 1)]
    assert found[0]["score"] > found[0]["threshold"]
    assert found[0]["source"] == str(place / source)


def test_this_one_is_soto(place, gallery, tmp_path, capsys):
    watch = ["watch", str(place / "frames.rgb"), "--gallery", gallery, "--pictures"]
    lines = tmp_path / "events.jsonl"
    assert main([*watch, "--events", str(lines)]) == 0
    visitors = ["gallery", "visitors", gallery]
    assert main([*visitors, "--picture", "1", str(tmp_path / "one.png")]) == 0
    assert facesig.embed(str(tmp_path / "one.png"), face=(10, 10, 92, 92), check=False)
    assert main([*visitors, "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["id"], one["visits"], one["picture"]) == (1, 1, True)
    assert main([*visitors, "--confirm", "1", "Soto"]) == 0
    assert capsys.readouterr().out == "Soto: 1 signatures of visitor 1\n"
    assert main([*watch, "--events", str(lines)]) == 0
    assert named(events(lines.read_text())) == [
        ("known", "Brady"), ("unknown", 1), ("known", "Brady"), ("known", "Soto"),
    ]  # fmt: skip


def test_merging_and_forgetting(gallery, capsys):
    visitors = ["gallery", "visitors", gallery]
    from facesig.door import Visitors

    with facesig.Gallery(gallery) as opened:
        for name in ("soto", "wild", "astronaut"):
            seen = facesig.Pipeline().run(frame(name))[0]
            Visitors(opened).add(seen.signature)
    assert main(visitors) == 0
    assert len(capsys.readouterr().out.splitlines()) == 4
    assert main([*visitors, "--merge", "1", "2"]) == 0
    assert capsys.readouterr().out == "visitor 1: 2 visits, 2 signatures\n"
    assert main([*visitors, "--forget", "3"]) == 0
    assert main([*visitors, "--forget-all"]) == 0
    assert capsys.readouterr().out == "1 forgotten\n1 forgotten\n"
    assert main([*visitors, "--forget", "3"]) == 12
    assert main([*visitors, "--picture", "3", "x.png"]) == 12
    with pytest.raises(SystemExit, match="2"):
        main([*visitors, "--confirm", "Ann", "3"])


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nowhere.mp4"], 15, "expected a camera or a video, got No such file or directory"),
        (["/dev/video99"], 15, "expected a camera, got No such file or directory"),
        (["/dev/null"], 15, "expected a camera, got Inappropriate ioctl for device"),
        (["{place}/frames", "--width", "322"], 15, "expected frames of 231840 bytes"),
        (["{place}/door.db", "--format", "rgb"], 15, "expected a video"),
        (["{place}/frames", "--votes", "0"], 1, r"(votes)"),
        (["{place}/frames", "--run", "'"], 1, "expected a command, got No closing quotation"),
        (["{place}/frames", "--webhook", "door"], 1, "expected http:// or https://"),
        (["{place}/frames", "--width", "0"], 3, "at least 16 x 16 pixels, got 0 x 240"),
        (["{place}/frames", "--days", "inf"], 1, "at most 36,500 days, got inf (days)"),
        (["{place}/frames", "--open", "./none"], 1, "a command that can be run, got './none'"),
        (["{place}/frames", "--gallery", "none.db"], 12, "expected a gallery, got none"),
    ],
)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_errors(place, gallery, words, code, said, capsys):
    if said == "expected a video":
        pytest.importorskip("cv2", reason="neither PyAV nor OpenCV is installed")
    words = [word.replace("{place}", str(place)) for word in words]
    assert main(["watch", "--gallery", gallery, *words]) == code
    assert said in capsys.readouterr().err


def test_wrong_usage(capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["watch", "frames"])
    assert "expected SOURCE and --gallery" in capsys.readouterr().err


def test_the_unit_is_one_that_systemd_takes(capsys, tmp_path):
    assert main(["watch", "--unit"]) == 0
    unit = capsys.readouterr().out
    for line in ("Type=notify", "WatchdogSec=60", "NoNewPrivileges=yes", "ProtectSystem=strict"):
        assert line in unit.splitlines()
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    (tmp_path / "facesig-watch.service").write_text(unit.replace("=facesig watch", "=/bin/true"))
    words = ["systemd-analyze", "verify", str(tmp_path / "facesig-watch.service")]
    subprocess.run(words, check=True)


def started(place, gallery, *words, **options):
    command = [sys.executable, "-m", "facesig", "watch", str(place / "frames.rgb"), "--live"]
    command += ["--gallery", gallery, "--rate", "15", *words]
    environment = dict(os.environ, PYTHONPATH=str(ROOT), **options.pop("environment", {}))
    return subprocess.Popen(
        command, env=environment, stderr=subprocess.PIPE, text=True,
        **{"stdout": subprocess.PIPE, **options},
    )  # fmt: skip


def test_sigterm_ends_it_with_exit_code_0(place, gallery):
    process = started(place, gallery)
    assert json.loads(process.stdout.readline())["name"] == "Brady"
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert "Soto" not in out


AS_NOBODY = """
import os, sys
from facesig.cli.main import main
first, second = sys.argv[1:3]
words = ["watch", sys.argv[3], "--gallery"]
assert main([*words, first]) == 0  # nobody may not be able to read Python's own files
os.setgroups([]), os.setgid(65534), os.setuid(65534)
sys.exit(main([*words, second]))
"""


def reachable(path):
    return all(folder.stat().st_mode & 0o001 for folder in path.parents)


@pytest.fixture
def outside():
    """A folder that nobody can reach: another run of pytest closes those of its tmp_path anew."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        yield Path(name)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody")
@pytest.mark.skipif(not reachable(ROOT / "models"), reason="nobody cannot reach the models")
def test_it_runs_as_nobody(place, gallery, outside):
    own = outside / "own"
    own.mkdir()
    shutil.copy(place / "door.db", own)
    shutil.copy(place / "frames.rgb", own)
    for each in (own, *own.iterdir()):
        os.chown(each, 65534, 65534)
    command = [sys.executable, "-c", AS_NOBODY, gallery, own / "door.db", own / "frames.rgb"]
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert named(events(done.stdout)) == 2 * [("known", "Brady"), ("unknown", 1)]


def test_a_reader_that_goes_away(place, gallery):
    process = started(place, gallery)
    process.stdout.close()
    assert process.wait(timeout=30) == 141
    process.stderr.close()


def test_a_reader_that_goes_away_keeps_no_door_shut(place, gallery, tmp_path):
    """The lock has the event that could not be written any more."""
    script = tmp_path / "open"
    script.write_text(f"#!/bin/sh\necho $FACESIG_NAME >> {tmp_path}/opened\n")
    script.chmod(0o755)
    process = started(place, gallery, "--open", str(script))
    process.stdout.close()
    assert process.wait(timeout=30) == 141
    process.stderr.close()
    assert (tmp_path / "opened").read_text() == "Brady\n"


def test_full_disks_are_said(place, gallery):
    with open("/dev/full", "w") as full:
        watching = started(place, gallery, "--rate", "100", stdout=full)
        _, err = watching.communicate(timeout=30)
    assert watching.returncode == 0
    assert err == "facesig: events are not written: [Errno 28] No space left on device\n"
