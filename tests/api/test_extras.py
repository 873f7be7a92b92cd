"""Optional packages that are absent, or there and of no use: the reason, and what helps."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import facesig
from facesig import extras
from facesig.cli.main import VERBS, main
from facesig.errors import MissingExtraError

PACKAGE = Path(facesig.__file__).parent

OPENCV = (
    "pip uninstall -y opencv-python opencv-python-headless opencv-contrib-python "
    "opencv-contrib-python-headless && pip install opencv-python-headless"
)


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Puts a package in front of all others whose import runs these words, for a test."""
    names = []

    def put(name: str, words: str) -> None:
        names.append(name)
        (tmp_path / f"{name}.py").write_text(words)
        for known in [each for each in sys.modules if each.partition(".")[0] == name]:
            monkeypatch.delitem(sys.modules, known)
        monkeypatch.syspath_prepend(str(tmp_path))

    yield put
    for name in names:  # one that loads would be what later tests import
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("module", "words", "reason", "remedy"),
    [
        (
            "cv2",
            "raise ImportError('libGL.so.1: cannot open shared object file: No such file')",
            "libGL.so.1: cannot open shared object file: No such file",
            f"apt-get install libgl1 libglib2.0-0, or {OPENCV}, or use the detector",
        ),
        (
            "cv2",
            "raise AttributeError(\"module 'cv2.dnn' has no attribute 'DictValue'\")",
            "module 'cv2.dnn' has no attribute 'DictValue'",
            f"{OPENCV}, or use the detector that ships, which needs no OpenCV",
        ),
        (
            "cv2",
            "raise ImportError('numpy.core.multiarray failed to import')",
            "numpy.core.multiarray failed to import",
            "it was built for another numpy: pip install --upgrade opencv-python-headless, or "
            '"numpy<2", or',
        ),
        (
            "PIL",
            "raise ImportError('libtiff.so.5: cannot open shared object file: none')",
            "libtiff.so.5: cannot open shared object file: none",
            "install the system's library libtiff.so.5, or pass an array",
        ),
        (
            "PIL",
            "raise OSError()",
            "OSError",
            "pip install --force-reinstall pillow, or pass an array",
        ),
        (
            "onnxruntime",
            'raise ImportError("libc.so.6: version `GLIBC_2.28\' not found (required by x)")',
            "libc.so.6: version `GLIBC_2.28' not found (required by x)",
            ": pip install --force-reinstall onnxruntime, or use the back end native",
        ),
        (
            "onnxruntime",
            "import surely_no_such_module",
            "No module named 'surely_no_such_module'",
            "pip install --force-reinstall onnxruntime, or",
        ),
        ("cv2.dnn", "", "no such package", 'pip install "facesig[detect]", or use'),
        ("torch", "import torch.none", "torch", "pip install --force-reinstall torch"),
    ],
)
def test_the_reason_is_repeated_and_the_remedy_fits(broken, module, words, reason, remedy) -> None:
    broken(module.partition(".")[0], words)
    with pytest.raises(MissingExtraError) as caught:
        extras.load(module, "a purpose")
    said = str(caught.value)
    assert said.startswith(f"expected {extras.PACKAGES[module.partition('.')[0]].name} for a ")
    assert reason in said
    assert remedy in said
    assert "\n" not in said


def test_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError) as caught:
        extras.load("pyarrow", "parquet files")
    assert str(caught.value) == (
        'expected pyarrow for parquet files, got no such package (pip install "facesig[eval]")'
    )


@pytest.mark.parametrize("machine", ["armv7l", "armv8l", "aarch64"])
def test_32_bit_arm_is_told_what_it_can_have(machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras.platform, "machine", lambda: machine)
    assert extras.remedy("cv2").startswith('pip install "facesig[detect]"')
    monkeypatch.setattr(extras.sys, "maxsize", 2**31 - 1)
    assert extras.remedy("cv2") == (
        "apt-get install python3-opencv: there are no wheels of opencv-python-headless for 32-bit "
        "ARM, or use the detector that ships, which needs no OpenCV"
    )
    assert extras.remedy("onnxruntime") == (
        "there are no wheels of onnxruntime for 32-bit ARM, or use the back end native"
    )
    assert extras.remedy("tflite_runtime") == 'pip install "facesig[tflite]"'


@pytest.mark.parametrize(
    "words",
    [
        ["prepare", "FOLDER", "--out", "x.parquet"],
        ["clean", "FOLDER", "--out", "x.parquet"],
        ["teach", "FOLDER", "--teacher", "t", "--preprocessing", "p", "--out", "x.parquet"],
        ["train", "--data", "FOLDER"],
        ["faces", "photo.jpg", "--detector", "haar"],
    ],
)
@pytest.mark.parametrize("error", ["ImportError('libGL.so.1: cannot open')", "AttributeError('x')"])
def test_no_verb_traces_back_for_opencv(tmp_path, words, error) -> None:
    if sys.version_info[:2] < VERBS[words[0]].python:
        pytest.skip("this Python is too old for it, and that is said first")
    (tmp_path / "cv2.py").write_text(f"raise {error}")
    for word in words:
        if word == "FOLDER":
            (tmp_path / word).mkdir(exist_ok=True)
    (tmp_path / "torch.py").touch()  # asked for before, and slow to load
    run = "import sys; sys.path.insert(0, '.'); from facesig.cli.main import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", run, *words],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert done.stderr.startswith("facesig: expected OpenCV for ")
    assert done.stderr.count("\n") == 1


def test_an_import_statement_anywhere_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "facesig.cli.evaluate", None)
    with pytest.raises(ImportError):  # of no optional package: a fault of our own
        main(["evaluate"])

    def fails(name: str):
        raise ImportError("libgomp.so.1: cannot open shared object file", name="torch")

    monkeypatch.setattr("facesig.cli.main.import_module", fails)
    assert main(["evaluate"]) == 7
    assert capsys.readouterr().err == (
        "facesig: expected PyTorch for this, got one that does not load: libgomp.so.1: cannot open "
        "shared object file (install the system's library libgomp.so.1)\n"
    )


def test_imports_fail_in_one_place() -> None:
    """Whoever else catches a failed import must say why here."""
    known = {
        "facesig.cli.main": "all verbs",
        "facesig.runtime.engine": "our own engine",
        "facesig.training.fused.kernels": "our own kernels",
    }
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ExceptHandler) and node.type is not None:
                caught = ast.unparse(node.type)
                if "ImportError" in caught or "ModuleNotFoundError" in caught:
                    found.add(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
    assert found == set(known)
