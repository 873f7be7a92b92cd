"""What several files of tests share."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from facesig.cli.main import main
from gallery.commands import SAMPLES


@pytest.fixture(scope="module")
def fast():
    """A folder in memory where there is one: thousands of fsyncs take minutes on a disk."""
    memory = Path("/dev/shm")
    parent = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def place(tmp_path_factory):
    """A folder with photos of three people and a sealed gallery of them."""
    folder = tmp_path_factory.mktemp("place")
    for name in ("brady", "sewell", "soto"):
        (folder / "people" / name).mkdir(parents=True)
        shutil.copy(SAMPLES / f"{name}.jpg", folder / "people" / name)
    (folder / "people" / "sewell" / "notes.txt").write_text("no picture")
    (folder / "people" / ".hidden").mkdir()
    (folder / "people" / "empty").mkdir()
    gallery, key = str(folder / "door.db"), str(folder / "door.key")
    assert main(["gallery", "init", gallery, "--key", key]) == 0
    words = ["gallery", "enrol", gallery, "--key", key, str(folder / "people"), "--force"]
    assert main(words) == 3  # the text file's
    return folder


@pytest.fixture
def door(place, tmp_path):
    """A copy that may be changed: the words after a command's name."""
    shutil.copy(place / "door.db", tmp_path)
    return [str(tmp_path / "door.db"), "--key", str(place / "door.key")]
