"""What CMake decides for the compiler it is given: the machine, Python, where things are installed."""

import json
import shutil
import subprocess

import pytest

from toolchains.shell import ROOT

ARM = ROOT / "toolchains" / "armv7-imx6.cmake"
TWO_ISAS = "add/add_neon.cpp"
"""A NEON file with assembly of 32-bit ARM and intrinsics for the rest."""


def need(*programs):
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


def configure(tree, *options):
    """A build tree of the engine and what CMake said."""
    need("cmake", "ninja")
    words = ["cmake", "-S", ROOT, "-B", tree, "-G", "Ninja", "-DFACESIG_TESTS=OFF", *options]
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def compiled(tree, name):
    """Compiles one file of the engine; its command line."""
    entries = json.loads((tree / "compile_commands.json").read_text())
    (entry,) = [each for each in entries if each["file"].endswith(name)]
    done = subprocess.run(
        entry["command"], shell=True, cwd=entry["directory"], capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return entry["command"]


@pytest.mark.parametrize("processor", ["aarch64", "armv7l", "armv8l", "x86_64"])
def test_the_compiler_is_asked_and_not_the_machines_name(tmp_path, processor):
    """A 32-bit user land on a 64-bit kernel calls itself aarch64."""
    need("arm-linux-gnueabihf-g++")
    (tmp_path / "named.cmake").write_text(
        f'include("{ARM}")\nset(CMAKE_SYSTEM_PROCESSOR {processor})\n'
    )
    tree = tmp_path / "build"
    said = configure(
        tree, "--toolchain", tmp_path / "named.cmake", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
        "-DFACESIG_CAPI=OFF", "-DFACESIG_PYTHON=OFF",
    )  # fmt: skip
    assert "facesig: the compiler makes code for arm\n" in said
    command = compiled(tree, TWO_ISAS)
    assert "-mfpu=neon" in command
    assert "-Wno-psabi" in command


def test_no_other_place_looks_at_a_machines_name():
    for path in [
        *ROOT.rglob("csrc/**/CMakeLists.txt"),
        *ROOT.glob("csrc/*.cmake"),
        *ROOT.glob("*.txt"),
    ]:
        text = "".join(line.split("#")[0] for line in path.read_text().splitlines(keepends=True))
        assert "SYSTEM_PROCESSOR" not in text, path.relative_to(ROOT)


def test_cross_compiling_without_a_python_says_so_and_goes_on(tmp_path):
    """The one line of a toolchain's head, without an option to remember."""
    need("arm-linux-gnueabihf-g++")
    said = configure(tmp_path, "--toolchain", ARM, "-DFACESIG_CAPI=OFF")
    assert "-DFACESIG_PYTHON=ON -DPython_INCLUDE_DIR=" in said
    assert "FACESIG_PYTHON:BOOL=OFF" in (tmp_path / "CMakeCache.txt").read_text()
    quiet = configure(tmp_path, "--toolchain", ARM)
    assert "no Python module" not in quiet
