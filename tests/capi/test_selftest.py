"""The example that tests a board: it finds what Python finds, and names what differs."""

import shutil
import struct
import subprocess

from .conftest import ROOT

MODELS = ROOT / "models"


def run(build, folder):
    program = build / "csrc" / "capi" / "example" / "selftest"
    return subprocess.run([program, folder], capture_output=True, text=True, check=False)


def test_this_build_is_right(build):
    done = run(build, MODELS)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "7 pictures, 42 of 42 results right\n"


def test_what_differs(build, tmp_path):
    data = bytearray((MODELS / "selftest.bin").read_bytes())
    struct.pack_into("<f", data, len(data) - 4, 0.5)
    (tmp_path / "selftest.bin").write_bytes(data)
    for name in ("facesig_int8.fsig", "yunet_s_int8.fsig"):
        shutil.copy(MODELS / name, tmp_path)
    done = run(build, tmp_path)
    assert done.returncode == 1
    first, last = done.stdout.splitlines()
    assert first.startswith("crop: signature: other numbers, off by up to 0.5")
    assert last == "7 pictures, 41 of 42 results right"
    (tmp_path / "selftest.bin").write_bytes(data[:-8])
    done = run(build, tmp_path)
    assert done.returncode == 2
    assert done.stderr == f"selftest: the file is cut short ({tmp_path})\n"
    (tmp_path / "selftest.bin").unlink()
    assert run(build, tmp_path).stderr.startswith("selftest: cannot be read (")
