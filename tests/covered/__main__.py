"""What is covered of csrc: ``python -m tests.covered [--build DIR] [--python]``.

Builds all with clang's source-based coverage, runs ctest, each fuzz target over its seeds and,
with ``--python``, the tests of the engine through Python; prints lines and branches by folder, and
fails under ``LEAST``. LEFT_OUT says what is left out, and why.
``--python`` leaves a module that counts in facesig/runtime: build the usual one again afterwards.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.fuzz.builds import NAMES, ROOT, THREADS, clang, program
from tests.fuzz.run import CORPUS, SHARED

LEAST = {"lines": 95.0, "branches": 88.0}

LEFT_OUT = {
    "a9model": "a plugin of QEMU, not part of the library: tests/a9model compares what it says",
    "bench": "a program that times the library on a board: tests/bench runs it",
    "tools": "what these two share",
    "training": "needs AVX-512 and AMX: tests/training compares it with torch where a CPU has them",
}
"""Folders of csrc that no user's board runs. Assembly and ``*_arm_neon.h`` are no part of an x86-64
build: ctest runs them on an emulated Cortex-A9 (.ci/run)."""

PYTHON_TESTS = ("tests/engine", "tests/api/test_crop.py", "tests/images/test_frame.py")


def build(folder: Path, with_python: bool) -> None:
    """All but what is left out."""
    flags = "-fprofile-instr-generate -fcoverage-mapping -fno-inline-functions"
    compiler = clang()
    words = [
        f"-DCMAKE_CXX_COMPILER={compiler}",
        f"-DCMAKE_C_COMPILER={compiler.replace('clang++', 'clang')}",
        "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache",
        f"-DCMAKE_CXX_FLAGS={flags}",
        f"-DCMAKE_C_FLAGS={flags}",
        f"-DPython_EXECUTABLE={sys.executable}",
        "-DFACESIG_BENCH=OFF",
        "-DFACESIG_FUZZ=ON",
        f"-DFACESIG_PYTHON={'ON' if with_python else 'OFF'}",
    ]
    subprocess.run(
        ["cmake", "-S", str(ROOT), "-B", str(folder), "-G", "Ninja", *words],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    subprocess.run(["cmake", "--build", str(folder), "-j", str(os.cpu_count())], check=True)


def run(folder: Path, with_python: bool) -> None:
    """Everything that is to be counted."""
    profiles = folder / "profiles"
    profiles.mkdir(exist_ok=True)
    for old in profiles.iterdir():
        old.unlink()
    environment = {**os.environ, "LLVM_PROFILE_FILE": str(profiles / "%m-%p.profraw")}
    ctest = ["ctest", "--test-dir", str(folder), "-j", "2", "--output-on-failure"]
    subprocess.run([*ctest, "--quiet"], check=True, env=environment)
    for name in (*NAMES, THREADS):
        target = program(folder, name)
        if target.exists():
            words = [str(target), "-runs=0", str(CORPUS / SHARED.get(name, name))]
            subprocess.run(words, check=True, env=environment, capture_output=True)
    if with_python:
        words = [sys.executable, "-m", "pytest", "-q", "-m", "not speed", *PYTHON_TESTS]
        subprocess.run(words, check=True, env=environment, cwd=ROOT)


def _objects(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and "CMakeFiles" not in path.parts:
            program_or_library = os.access(path, os.X_OK) or ".so" in path.suffixes
            if program_or_library and path.read_bytes()[:4] == b"\x7fELF":
                yield path
    yield from (ROOT / "facesig" / "runtime").glob("_core*.so")


def count(folder: Path) -> dict[str, dict[str, list[int]]]:
    """Covered and all lines and branches, by folder of csrc."""
    tools = Path(os.path.realpath(clang())).parent
    merged = folder / "all.profdata"
    profiles = [str(path) for path in (folder / "profiles").glob("*.profraw")]
    inputs = folder / "profiles.txt"
    inputs.write_text("\n".join(profiles))
    words = [str(tools / "llvm-profdata"), "merge", "-sparse", f"-input-files={inputs}"]
    subprocess.run([*words, "-o", str(merged)], check=True)
    first, *others = [str(path) for path in _objects(folder)]
    words = [str(tools / "llvm-cov"), "export", "-summary-only", f"-instr-profile={merged}", first]
    words += [word for other in others for word in ("-object", other)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    (folder / "summary.json").write_text(done.stdout)
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: {kind: [0, 0] for kind in LEAST})
    for file in json.loads(done.stdout)["data"][0]["files"]:
        path = Path(os.path.normpath(folder / file["filename"]))  # ccache makes it relative
        if not path.is_relative_to(ROOT / "csrc"):
            continue
        parts = path.relative_to(ROOT / "csrc").parts[:-1]
        if parts[0] in LEFT_OUT:
            continue
        for kind in LEAST:
            for name in ("/".join(parts), "all"):
                found[name][kind][0] += file["summary"][kind]["covered"]
                found[name][kind][1] += file["summary"][kind]["count"]
    return found


def share(numbers: Sequence[int]) -> float:
    """In percent; of nothing everything is covered."""
    return 100.0 * numbers[0] / numbers[1] if numbers[1] else 100.0


def main(words: Sequence[str]) -> int:
    """0 where enough is covered."""
    parser = argparse.ArgumentParser(prog="python -m tests.covered", description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "covered")
    parser.add_argument("--python", action="store_true", help="the tests through Python, too")
    arguments = parser.parse_args(words)
    build(arguments.build, arguments.python)
    run(arguments.build, arguments.python)
    found = count(arguments.build)
    for name, numbers in sorted(found.items()):
        cells = (f"{share(each):6.1f} % of {each[1]:6,} {kind}" for kind, each in numbers.items())
        print(f"{name:22}", *cells)
    for name, why in LEFT_OUT.items():
        print(f"left out: csrc/{name}: {why}")
    return int(any(share(found["all"][kind]) < least for kind, least in LEAST.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
