"""SIGKILL at every write, sync, rename and removal of an export: the old files or the new ones."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("tflite", reason="tflite is not installed")
pytest.importorskip("nacl")

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """kill.c, compiled."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no C compiler")
    library = tmp_path_factory.mktemp("kill") / "kill.so"
    words = [compiler, "-shared", "-fPIC", "-O1", "-o", library, HERE / "kill.c", "-ldl"]
    subprocess.run(words, check=True)
    return library


@pytest.mark.parametrize(("mode", "least"), [("fresh", 40), ("again", 55)])
def test_an_end_at_every_point(library, fast, mode, least):
    done = subprocess.run(
        [sys.executable, HERE / "killed.py", fast / "place", mode],
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1]), "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(mode, found)
    assert found["faults"] == []
    assert found["points"] >= least
    assert found["old"] > 0
    assert found["new"] > 0
