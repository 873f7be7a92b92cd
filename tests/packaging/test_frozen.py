"""A program made by PyInstaller: it finds models, engine, Pillow and OpenCV."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import tomllib

import facesig
from facesig import frozen

ROOT = Path(__file__).resolve().parents[2]
PHOTO = ROOT / "tests" / "samples" / "brady.jpg"

PROGRAM = """
import sys
import facesig
from facesig.cli.main import main
print(facesig.embed(sys.argv[1]).values[:2].tolist())
haar = facesig.Embedder(detector="haar").faces(sys.argv[1]) if sys.argv[2:] else ()
print(len(haar))
sys.exit(main(["embed", sys.argv[1]]))
"""


def test_the_entry_point_names_the_hooks():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["pyinstaller40"] == {"hook-dirs": "facesig.frozen:hook_dirs"}
    (folder,) = frozen.hook_dirs()
    assert {path.name for path in Path(folder).glob("hook-*.py")} == {
        "hook-facesig.py",
        "hook-facesig.cli.main.py",
    }


def test_a_program_runs_elsewhere(tmp_path):
    pytest.importorskip("PyInstaller", reason="PyInstaller is not installed")
    pytest.importorskip("cv2", reason="OpenCV is not installed")
    (tmp_path / "door.py").write_text(PROGRAM)
    words = ["--name", "door", "--additional-hooks-dir", *frozen.hook_dirs(), "--paths", str(ROOT)]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--log-level", "WARN", *words, "door.py"],
        cwd=tmp_path,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYINSTALLER_CONFIG_DIR": str(tmp_path / "c")},
    )
    program = tmp_path / "dist" / "door" / "door"
    shown = subprocess.run(
        [program, PHOTO, "haar"], cwd="/", env={}, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert shown[0] == str(facesig.embed(PHOTO).values[:2].tolist())
    assert shown[1] == "1"
    assert shown[3].startswith(str(PHOTO))
    folder = program.parent / "_internal"
    assert not list(folder.glob("torch*"))
    assert sorted(path.name for path in (folder / "facesig" / "models").iterdir()) == [
        "facesig_fp32.fsig",
        "facesig_int8.fsig",
        "facesig_open_int8.fsig",
        "yunet_s_int8.fsig",
    ]
