"""The self test: right builds pass, wrong numbers are named, and the file is the one made anew."""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from golden.selftest import encoded

from facesig import errors
from facesig.cli.main import main
from facesig.runtime import selftest
from facesig.runtime.locate import DETECTOR_MODEL, MODEL_FOLDERS

MODELS = MODEL_FOLDERS[1]
FILE = MODELS / "selftest.bin"
LAST = r"7 pictures, (\d+) of (\d+) results right, (\d+) to the bit, \d+\.\d\d s\n$"


@pytest.mark.parametrize("isa", ["scalar", "neon"])
def test_this_build_is_right(isa, capsys):
    assert main(["selftest", "--isa", isa]) == 0
    right, of, equal = map(int, re.fullmatch(LAST, capsys.readouterr().out).groups())
    assert right == of >= 42
    # Only signatures may differ, in their last step, and only by the scalar code.
    assert equal == of if isa == "neon" else equal >= of - 7


def test_the_file_is_what_is_made_now():
    assert encoded() == FILE.read_bytes()


def test_what_is_expected_means_something():
    reference = selftest.read_reference(FILE)
    rows = dict(zip(selftest.PICTURES, reference.expected))
    assert [int(row["faces"]) for row in rows.values()] == [1, 1, 1, 1, 1, 0, 0]
    assert rows["turned"]["turned"] == 90
    signatures = [
        rows[name]["signature1"] for name in ("photo", "mirrored", "dark", "grey", "crop")
    ]
    norms = [np.linalg.norm(each.astype(float)) for each in signatures]
    assert norms == pytest.approx([1] * 5, abs=1e-6)
    # One person, but for the crop, which is none.
    assert all(signatures[0] @ each > 0.5 for each in signatures[1:4])
    assert signatures[0] @ signatures[4] < 0.3
    names = {model["name"].decode() for model in reference.models}
    assert {DETECTOR_MODEL, "facesig_int8.fsig"} <= names


def changed(tmp_path, form, at, value):
    data = bytearray(FILE.read_bytes())
    struct.pack_into(form, data, at if at >= 0 else len(data) + at, value)
    path = tmp_path / "selftest.bin"
    path.write_bytes(data)
    for name in ("facesig_int8.fsig", DETECTOR_MODEL):
        shutil.copy(MODELS / name, tmp_path)
    return path


def record_size():
    return selftest.read_reference(FILE).expected.dtype.itemsize


def test_one_other_bit_is_named(tmp_path, capsys):
    first = len(FILE.read_bytes()) - 7 * record_size()
    number = selftest.read_reference(FILE).expected[0]["box"][0]
    path = changed(tmp_path, "<d", first + 8, np.nextafter(number, 1e9))
    assert main(["selftest", "--reference", str(path)]) == 14
    out = capsys.readouterr().out
    assert re.match(r"photo: box: other numbers, off by up to \S+e-15\n7 pictures, ", out)


def test_another_signature_is_named(tmp_path, capsys):
    path = changed(tmp_path, "<f", -4, 0.5)
    assert main(["selftest", "--json", "--reference", str(path)]) == 14
    found = json.loads(capsys.readouterr().out)
    wrong = [check["what"] for check in found["checks"] if not check["right"]]
    assert (found["right"], wrong) == (False, ["crop: signature1"])


def test_other_models_are_refused(tmp_path):
    path = changed(tmp_path, "B", 32 + 56, FILE.read_bytes()[32 + 56] ^ 1)
    with pytest.raises(errors.SelftestError, match="expected a model of contents"):
        selftest.run(selftest.read_reference(path), tmp_path)


@pytest.mark.parametrize("data", [b"", b"FSIGTEST", FILE.read_bytes()[:-1], b"x" * 40_000])
def test_no_reference(tmp_path, data):
    path = tmp_path / "selftest.bin"
    path.write_bytes(data)
    with pytest.raises(errors.SelftestError, match=r"^expected "):
        selftest.read_reference(path)


def test_it_needs_numpy_alone():
    program = """
import sys
for name in ("PIL", "cv2", "nacl", "torch", "onnxruntime"):
    sys.modules[name] = None
from facesig.cli.main import main
raise SystemExit(main(["selftest"]))
"""
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": root}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True)
    assert done.returncode == 0, done.stderr


def alone(tmp_path):
    path = tmp_path / "mine.bin"
    path.write_bytes(FILE.read_bytes())
    return path


def test_a_reference_without_models_beside_it_is_of_those_that_ship(tmp_path, capsys):
    path = alone(tmp_path)
    assert main(["selftest", "--reference", str(path)]) == 0
    assert re.fullmatch(LAST, capsys.readouterr().out)
    shutil.copy(MODELS / DETECTOR_MODEL, tmp_path)  # one of them
    assert main(["selftest", "--reference", str(path)]) == 0


def test_models_beside_a_reference_are_the_ones_tested(tmp_path, capsys):
    path = alone(tmp_path)
    for name in selftest.read_reference(path).names:
        (tmp_path / name).write_bytes(b"no model")
    assert main(["selftest", "--reference", str(path)]) == 5
    assert str(tmp_path) in capsys.readouterr().err
