"""The arrows of csrc: bindings, capi -> session -> {kernels, model} -> base."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

CSRC = Path(__file__).parents[2] / "csrc"

MAY_INCLUDE = {
    "base": {"base"},
    "kernels": {"kernels", "base"},
    "model": {"model", "base"},
    "trust": {"trust", "model", "base"},
    "image": {"image", "kernels", "base"},
    "face": {"face", "image", "session", "kernels", "model", "base"},
    "session": {"session", "kernels", "model", "base"},
    "search": {"search", "face", "kernels", "base"},
    "bindings": {"bindings", "search", "face", "image", "session", "kernels", "model", "base"},
    "capi": {"capi", "trust", "search", "face", "image", "session", "kernels", "model", "base"},
    "gallery": {"gallery", "capi", "base"},
    "bench": {"bench", "search", "face", "image", "session", "kernels", "model", "base", "tools"},
    "a9model": {"a9model", "tools"},
    "tools": {"tools"},
    "training": {"training"},
}
PROGRAMS = {"a9model", "bench", "tools"}
"""What is no part of the library may print."""
FORBIDDEN = re.compile(
    r"\b(f|v|vf|d|w)?printf\s*\(|\b(f?put(s|c|char)|perror|fwrite)\s*\(|\bstd::(w?cout|w?cerr|w?clog)\b"
    r"|\b(abort|_?exit|_Exit|quick_exit|terminate|assert|__builtin_trap)\s*\("
)
"""Printing and aborting; ``snprintf``, which fills memory, is neither."""
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
    for path in [*sources(), *Path(__file__).parent.parent.rglob("*.cpp")]:
        limit = 400 if path.stem.endswith("_neon") else 300
        assert len(path.read_text().splitlines()) <= limit, path.name


def code(path):
    """A file without its comments."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)


def test_the_core_neither_prints_nor_aborts():
    for path in sources():
        if path.relative_to(CSRC).parts[0] in PROGRAMS:
            continue
        found = FORBIDDEN.search(code(path))
        assert not found, f"{path.name}: {found and found[0]}"


def test_exceptions_stand_in_one_header():
    """Which is how the engine compiles with -fno-exceptions."""
    exempt = {*PROGRAMS, "bindings", "training"}
    files = {
        path.relative_to(CSRC).as_posix()
        for path in sources()
        if path.relative_to(CSRC).parts[0] not in exempt
        and re.search(r"\b(try|catch|throw|dynamic_cast|typeid)\b", code(path))
    }
    assert files == {"base/exceptions.h"}


def test_the_engine_compiles_without_exceptions():
    compiler = shutil.which("c++")
    if compiler is None:
        pytest.skip("c++ is not installed")
    engine = [path for path in sources() if path.relative_to(CSRC).parts[0] != "gallery"]
    files = [path for path in engine if "base/exceptions.h" in includes(path)]
    assert len(files) >= 5
    words = [compiler, "-std=c++17", "-fno-exceptions", "-fsyntax-only", f"-I{CSRC}", "-x", "c++"]
    done = subprocess.run([*words, *map(str, files)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "line",
    [
        'std::fprintf(stderr, "no");',
        'printf ("no");',
        'std::cout << "no";',
        "std::cerr<<x;",
        "std::clog << x;",
        "fputs(text, stdout);",
        "perror(text);",
        "std::abort();",
        "exit(1);",
        "std::quick_exit(1);",
        "std::terminate();",
        "assert(x);",
        "__builtin_trap();",
    ],
)
def test_every_way_to_print_or_abort_is_known(line):
    assert FORBIDDEN.search(line)


@pytest.mark.parametrize(
    "line",
    [
        'std::snprintf(text, size, "%d", i);',
        "static_assert(x);",
        "layer.exit_code();",
        "// an assertion",
    ],
)
def test_what_neither_prints_nor_aborts_is_let_through(line):
    assert not FORBIDDEN.search(line)
