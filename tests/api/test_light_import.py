"""What importing costs and pulls in, proved in fresh interpreters."""

from __future__ import annotations

import subprocess
import sys

import facesig

HEAVY = (
    "cv2",
    "PIL",
    "torch",
    "onnx",
    "onnxruntime",
    "tensorflow",
    "tflite_runtime",
    "ai_edge_litert",
    "pyarrow",
    "pandas",
    "scipy",
)

BUDGET_MICROSECONDS = 30_000


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a fresh interpreter."""
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True)


def loaded_by(code: str) -> set[str]:
    """Top-level packages in ``sys.modules`` after running ``code``."""
    shown = python("-c", f"{code}\nimport sys; print(*sys.modules)").stdout.splitlines()[-1]
    return {name.partition(".")[0] for name in shown.split()}


def test_import_takes_numpy_only() -> None:
    extra = loaded_by("import facesig") - loaded_by("pass")
    foreign = {name for name in extra if name not in sys.stdlib_module_names}
    assert foreign == {"facesig", "numpy"}


def test_embedder_takes_nothing_heavy() -> None:
    assert loaded_by("import facesig; facesig.Embedder, facesig.embed").isdisjoint(HEAVY)
    assert loaded_by("import facesig; facesig.Embedder()").isdisjoint(HEAVY)


def test_light_verbs_take_nothing_heavy() -> None:
    code = "import facesig.cli.main as m; m.main(['arch']); m.main(['info'])"
    assert loaded_by(code).isdisjoint(HEAVY)


def test_import_prints_nothing() -> None:
    done = python("-c", "import facesig")
    assert (done.stdout, done.stderr) == ("", "")


TIMED = """
import time
import numpy
start = time.process_time_ns()
import facesig
print(time.process_time_ns() - start)
"""


def test_import_takes_30_ms_beyond_numpys() -> None:
    # The processor's time, and the least of some: other programs, tests beside this one too, add
    # time and take none away.
    least = min(int(python("-c", TIMED).stdout) for _ in range(7))
    assert 0 < least / 1000 < BUDGET_MICROSECONDS


def test_public_names() -> None:
    assert sorted(dir(facesig)) == sorted(facesig.__all__)
    for name in facesig.__all__:
        assert getattr(facesig, name) is not None
    assert not hasattr(facesig, "nothing_of_this_name")
