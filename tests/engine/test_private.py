"""A model is what it was when it was opened, whatever becomes of the file."""

import os
import signal
import subprocess
import sys

import numpy as np
import pytest

from facesig import errors
from facesig.runtime.native import Model, Session

from .forge import INTEGER_BYTES

CROP = np.random.default_rng(5).integers(0, 256, (9, 9, 3), np.uint8)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "model.fsig"
    path.write_bytes(INTEGER_BYTES)
    return path


def overwrite(path, data):
    with open(path, "r+b") as file:
        file.write(data)


def test_overwritten_in_place(path):
    model = Model.open(path)
    before = Session(model).run(CROP)
    overwrite(path, bytes(len(INTEGER_BYTES)))
    assert not model.mapped
    assert (Session(model).run(CROP) == before).all()
    with pytest.raises(errors.ModelMagicError):
        Model.open(path)


def test_cut_short(path):
    model = Model.open(path)
    session = Session(model)
    before = session.run(CROP)
    os.truncate(path, 0)
    assert (session.run(CROP) == before).all()


def test_removed_and_replaced_under_a_mapped_one(path, tmp_path):
    model = Model.open(path, mapped=True)
    assert model.mapped
    before = Session(model).run(CROP)
    (tmp_path / "other").write_bytes(b"other")
    (tmp_path / "other").replace(path)
    assert (Session(model).run(CROP) == before).all()


def test_what_a_mapped_one_risks(path):
    """Why nothing is mapped unless the user asks."""
    program = f"""
import os, numpy as np
from facesig.runtime.native import Model, Session
session = Session(Model.open({str(path)!r}, mapped=True))
os.truncate({str(path)!r}, 0)
session.run(np.zeros((9, 9, 3), np.uint8))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGBUS


def test_copies_and_mapped_ones_give_the_same(path):
    copy, mapped = Model.open(path), Model.open(path, mapped=True)
    assert copy.contents == mapped.contents
    assert (Session(copy).run(CROP) == Session(mapped).run(CROP)).all()
