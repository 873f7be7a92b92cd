"""What importing costs and pulls in, proved in fresh interpreters."""

from __future__ import annotations

import re
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


def import_microseconds(package: str) -> int:
    """Time that a fresh interpreter takes to import a package and all that it needs."""
    shown = python("-X", "importtime", "-c", f"import {package}").stderr
    found = re.search(rf"\|\s+(\d+) \| {package}$", shown, re.MULTILINE)
    assert found is not None
    return int(found[1])


def test_import_time_is_numpys_and_30_ms() -> None:
    # In turns, and the least of each: a busy machine adds time, nothing takes it away.
    pairs = [(import_microseconds("facesig"), import_microseconds("numpy")) for _ in range(7)]
    ours, numpys = (min(times) for times in zip(*pairs))
    assert ours - numpys < BUDGET_MICROSECONDS


def test_public_names() -> None:
    assert sorted(dir(facesig)) == sorted(facesig.__all__)
    for name in facesig.__all__:
        assert getattr(facesig, name) is not None
    assert not hasattr(facesig, "nothing_of_this_name")
