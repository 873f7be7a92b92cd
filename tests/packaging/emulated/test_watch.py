"""facesig watch on the board: recorded frames, the right names, and an end when it is asked for."""

import json
import os
import shutil
import signal
import threading
import time

import numpy as np
import pytest

import facesig
from facesig.cli.main import main


def frame(photo, right=0):
    """A photo, at most 240 x 260, in a grey frame of 320 x 240."""
    step = max(1, -(-photo.shape[0] // 240), -(-photo.shape[1] // 260))
    rows, columns = photo.shape[0] // step * step, photo.shape[1] // step * step
    blocks = photo[:rows, :columns].reshape(rows // step, step, columns // step, step, 3)
    small = blocks.mean(axis=(1, 3)).astype(np.uint8)
    pixels = np.full((240, 320, 3), 90, np.uint8)
    pixels[: small.shape[0], right : right + small.shape[1]] = small
    return pixels


@pytest.fixture(scope="module")
def recorded(photos, tmp_path_factory):
    """A gallery with Brady; frames of him, of nobody, and of Soto."""
    folder = tmp_path_factory.mktemp("recorded")
    (seen,) = facesig.Pipeline().run(frame(photos["brady.jpg"]))
    with facesig.Gallery(folder / "door.db") as gallery:
        gallery.enrol("Brady", seen.signature)
    shown = [frame(photos["brady.jpg"], 2 * i) for i in range(4)]
    shown += [np.full((240, 320, 3), 90, np.uint8)]
    shown += [frame(photos["soto.jpg"], 2 * (i % 4)) for i in range(9)]
    (folder / "frames.rgb").write_bytes(b"".join(each.tobytes() for each in shown))
    return folder


@pytest.fixture
def place(recorded, tmp_path):
    """A copy that may be changed."""
    return shutil.copytree(recorded, tmp_path / "place")


def words(place, *more):
    events = ["--events", str(place / "events"), "--rate", "8"]
    source = str(place / "frames.rgb")
    return ["watch", source, "--gallery", str(place / "door.db"), *events, *more]


def told(place):
    lines = (place / "events").read_text().splitlines() if (place / "events").exists() else []
    return [(each["event"], each.get("name")) for each in map(json.loads, lines)]


def test_recorded_frames_give_the_right_names(place):
    assert main(words(place)) == 0
    assert told(place) == [("known", "Brady"), ("unknown", None)]


def test_sigterm_ends_it_with_exit_code_0(place):
    def ask():
        until = time.monotonic() + 120
        while not told(place) and time.monotonic() < until:
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=ask)
    thread.start()
    assert main(words(place, "--live", "--rate", "0.8")) == 0
    thread.join()
    assert told(place) == [("known", "Brady")]
