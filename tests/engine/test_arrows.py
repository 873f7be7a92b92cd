"""The arrows of csrc: bindings, capi -> session -> {kernels, model} -> base."""

import re
from pathlib import Path

CSRC = Path(__file__).parents[2] / "csrc"

MAY_INCLUDE = {
    "base": {"base"},
    "kernels": {"kernels", "base"},
    "model": {"model", "base"},
    "session": {"session", "kernels", "model", "base"},
    "bindings": {"bindings", "session", "kernels", "model", "base"},
    "capi": {"capi", "session", "kernels", "model", "base"},
    "bench": {"bench", "session", "kernels", "model", "base"},
    "a9model": {"a9model", "base"},
}
NEON_INCLUDES = {
    "kernels/neon.h",
    "kernels/conv/tile_f32_neon.h",
    "cstddef",
    "cstdint",
    "cmath",
}


def sources():
    return sorted(path for path in CSRC.rglob("*") if path.suffix in {".h", ".cpp"})


def includes(path):
    return re.findall(r'^#include [<"]([^>"]+)[>"]', path.read_text(), re.MULTILINE)


def test_there_are_sources():
    assert len(sources()) > 30


def test_folders_include_only_what_is_below_them():
    for path in sources():
        folder = path.relative_to(CSRC).parts[0]
        for include in includes(path):
            target = include.split("/")[0]
            if target in MAY_INCLUDE:
                assert target in MAY_INCLUDE[folder], f"{path.name} includes {include}"


def test_neon_files_include_little():
    """An inline function compiled with NEON may replace its plain twin when linking."""
    for path in CSRC.rglob("*_neon.cpp"):
        own = path.name.replace("_neon.cpp", ".h")
        allowed = NEON_INCLUDES | {f"kernels/{path.parent.name}/{own}"}
        assert set(includes(path)) <= allowed, path.name


def test_only_neon_files_use_intrinsics():
    for path in sources():
        if path.name.endswith(("_neon.cpp", "_neon.h")) or path.name == "neon.h":
            continue
        assert "kernels/neon.h" not in includes(path), path.name
        assert "arm_neon.h" not in includes(path), path.name


def test_only_neon_files_include_neon_headers():
    """What they define is compiled with NEON: nothing else may hold it."""
    for path in sources():
        if path.name.endswith(("_neon.cpp", "_neon.h")):
            continue
        assert not any(
            include.endswith("_neon.h") and "/" in include for include in includes(path)
        ), path.name


def test_every_file_is_short():
    for path in sources():
        limit = 400 if path.name.endswith(("_neon.cpp", "_neon.h")) else 300
        assert len(path.read_text().splitlines()) <= limit, path.name


def test_the_core_neither_prints_nor_aborts():
    for path in sources():
        if path.relative_to(CSRC).parts[0] in {"bindings", "capi"}:
            continue
        found = re.search(r"\b(printf|std::cout|std::cerr|abort|exit|assert)\(", path.read_text())
        assert not found, f"{path.name}: {found and found[0]}"
