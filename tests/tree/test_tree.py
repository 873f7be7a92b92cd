"""The tree of sources: how long files may be, who imports whom, what stands only once."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "facesig"
LONGEST = 300

MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}


def test_there_are_modules():
    assert len(MODULES) > 150


TOP = {
    "CHANGELOG.md", "CMakeLists.txt", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md",
    "SECURITY.md", "csrc", "docker", "docs", "facesig", "findings", "models", "pyproject.toml",
    "tests", "toolchains",
}  # fmt: skip
"""What may lie in the top folder, beside names that begin with a dot."""


def test_nothing_else_lies_at_the_top():
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a git checkout")
    words = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    top = {name.partition("/")[0] for name in listed.split("\0") if name}
    assert {name for name in top if not name.startswith(".")} <= TOP


def test_python_files_are_short():
    for folder in ("facesig", "tests", "toolchains"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            lines = len(path.read_text().splitlines())
            assert lines <= LONGEST, f"{path.relative_to(ROOT)}: {lines} lines"


def imports(name, path):
    """Modules of the package that a module names in imports, wherever they stand."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"expected no relative import ({name})"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names & MODULES.keys() or {node.module}
    return found & MODULES.keys() - {name}


def circles(graph):
    """Groups of modules that can be reached from each other, each sorted."""
    reached = {}
    for start in graph:
        seen, waiting = set(), list(graph[start])
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += graph[name]
        reached[start] = seen
    groups = {
        tuple(sorted(other for other in seen if start in reached[other]))
        for start, seen in reached.items()
        if start in seen
    }
    return sorted(groups)


def test_circles_are_found():
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": {"e"}}
    assert circles(graph) == [("a", "b", "c"), ("e",)]


def test_no_circle_of_imports():
    graph = {name: imports(name, path) for name, path in MODULES.items()}
    assert graph["facesig.files"] == {"facesig.errors"}
    assert graph["facesig.logfiles"] == {"facesig.errors", "facesig.files"}
    assert circles(graph) == []


def test_files_are_written_by_one_writer():
    """Logs, which are appended to, locks and temporary folders aside."""
    words = r"mkstemp|NamedTemporaryFile|os\.replace|\bfsync|\.rename\(|\.partial"
    for name, path in MODULES.items():
        if name != "facesig.files":
            found = re.search(words, path.read_text())
            assert not found or name in PARTS, f"{name}: {found and found[0]}"


PARTS = {
    "facesig.training.data.parts",
    "facesig.gallery.gallery",
    "facesig.cli.gallery.rename",
    "facesig.web.api.people",
    "facesig.export.swap",
}
"""The first removes what killed writers left, the next three rename people, the last folders."""


def test_the_similarity_fit_and_the_crop_factor_stand_once():
    """Comments and docstrings may say the number."""
    for word in ("def fit_similarity", "CROP_FACTOR = 1.225", "38.2946, 51.6963],\n"):
        holders = [name for name, path in MODULES.items() if word in path.read_text()]
        assert holders == ["facesig.geometry"], word
    for name, path in MODULES.items():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and node.value == 1.225:
                assert name == "facesig.geometry", name
