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
    "training": {"training"},
}
NEON_HEADERS = {"base/neon.h", "kernels/neon.h"}
NEON_INCLUDES = {*NEON_HEADERS, "cstddef", "cstdint", "cmath"}


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
    """An inline function compiled with NEON may replace its plain twin when linking.

    Headers of its own folder hold none but constexpr functions.
    """
    for path in CSRC.rglob("*_neon.cpp"):
        here, neon = path.parent.glob("*.h"), CSRC.rglob("*_neon.h")
        own = {header.relative_to(CSRC).as_posix() for header in (*here, *neon)}
        assert set(includes(path)) <= NEON_INCLUDES | own, path.name
        for name in set(includes(path)) & own:
            if not name.endswith("_neon.h"):  # which no other file includes
                assert not re.search(r"^(inline|template)", (CSRC / name).read_text(), re.M), name


def test_only_neon_files_use_intrinsics():
    for path in sources():
        if path.name.endswith(("_neon.cpp", "_neon.h")) or path.name == "neon.h":
            continue
        assert not {*NEON_HEADERS, "arm_neon.h"} & set(includes(path)), path.name


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
        limit = 400 if path.stem.endswith("_neon") else 300
        assert len(path.read_text().splitlines()) <= limit, path.name


def test_the_core_neither_prints_nor_aborts():
    for path in sources():
        if path.relative_to(CSRC).parts[0] in {"bindings", "capi"}:
            continue
        found = re.search(r"\b(printf|std::cout|std::cerr|abort|exit|assert)\(", path.read_text())
        assert not found, f"{path.name}: {found and found[0]}"
