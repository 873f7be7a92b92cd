"""Where the benchmark's programs come from: ready-made, or built from the source tree.

Ready-made ones lie in the folder that ``FACESIG_BENCH_KIT`` names, or in ``armv7`` beside this
file: ``facesig-bench-native`` for ARMv7, static, and the timing model ``facesig_a9model.so`` for
this machine. The program for this machine lies beside this file in a wheel.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from facesig.errors import BenchError
from facesig.files import make_folder, write_file

KIT = "FACESIG_BENCH_KIT"
PROGRAM = "facesig-bench-native"
SEARCH = "facesig-bench-search"
GALLERY = "facesig-bench-gallery"
SIGNED = "facesig-bench-signed"
VERIFIER = "facesig-bench-verifier"
TIMING_MODEL = "facesig_a9model.so"

_HERE = Path(__file__).resolve().parent
_TREE = _HERE.parent.parent
_SHOWN = 20  # lines of a failed program's output

_ENGINE_ONLY = ("-DFACESIG_PYTHON=OFF", "-DFACESIG_TESTS=OFF", "-DFACESIG_CAPI=OFF")


@dataclass(frozen=True)
class Kit:
    """What a modelled run takes.

    Attributes:
        qemu: the emulator.
        timing_model: its plugin.
        program: ``facesig-bench-native`` for ARMv7.
    """

    qemu: Path
    timing_model: Path
    program: Path


def emulation_kit(build: Path | None = None) -> Kit:
    """The programs of a modelled run.

    Args:
        build: a folder to build in from the source tree, whatever lies ready-made.

    Raises:
        BenchError: something is missing, or cannot be built.
    """
    # The dynamic emulator: qemu-arm-static loads no plugins.
    qemu = Path(require("qemu-arm", "qemu-user"))
    _require_plugins(qemu)
    if build is None:
        for folder in _ready_made():
            return Kit(qemu, _in(folder, TIMING_MODEL), _in(folder, PROGRAM))
    tree, cache = source_tree(), build_folder(build)
    require("arm-linux-gnueabihf-g++", "g++-arm-linux-gnueabihf libc6-dev-armhf-cross")
    toolchain = f"-DCMAKE_TOOLCHAIN_FILE={tree / 'toolchains' / 'armv7-imx6.cmake'}"
    program = _build(tree, cache / "armv7", [toolchain, *_ENGINE_ONLY], PROGRAM)
    timing_model = _build(tree / "csrc" / "a9model", cache / "a9model", [], "facesig_a9model")
    return Kit(qemu, _in(timing_model, TIMING_MODEL), _in(program / "csrc" / "bench", PROGRAM))


def search_kit(build: Path | None = None) -> tuple[Path, Kit]:
    """``facesig-bench-search`` for ARMv7, built from the source tree, and what models it.

    Raises:
        BenchError: as ``emulation_kit``.
    """
    return _engine_kit(SEARCH, build)


def verifier_kit(build: Path | None = None) -> tuple[Path, Kit]:
    """``facesig-bench-verifier`` for ARMv7, likewise.

    Raises:
        BenchError: as ``emulation_kit``.
    """
    return _engine_kit(VERIFIER, build)


def _engine_kit(program: str, build: Path | None) -> tuple[Path, Kit]:
    kit = emulation_kit(build_folder(build))
    folder = _build(source_tree(), build_folder(build) / "armv7", [], program)
    return _in(folder / "csrc" / "bench", program), kit


def gallery_kit(sysroot: Path, build: Path | None = None) -> tuple[Path, Kit]:
    """``facesig-bench-gallery`` for ARMv7 with SQLite and libsodium of a sysroot, likewise.

    Raises:
        BenchError: as ``emulation_kit``.
    """
    kit = emulation_kit(build_folder(build))
    folder = _build_with_packages(sysroot, build, "armv7-gallery", GALLERY)
    return _in(folder / "csrc" / "gallery", GALLERY), kit


def signed_kit(sysroot: Path, build: Path | None = None) -> tuple[Path, Kit]:
    """``facesig-bench-signed`` for ARMv7 with libsodium of a sysroot, likewise.

    Raises:
        BenchError: as ``emulation_kit``.
    """
    kit = emulation_kit(build_folder(build))
    more = ("-DFACESIG_SIGNATURES=ON", "-DFACESIG_GALLERY=OFF")
    folder = _build_with_packages(sysroot, build, "armv7-signed", SIGNED, more)
    return _in(folder / "csrc" / "capi", SIGNED), kit


def _build_with_packages(
    sysroot: Path, build: Path | None, name: str, target: str, more: Sequence[str] = ()
) -> Path:
    """A build tree for ARMv7 with the packages of a sysroot."""
    tree, folder = source_tree(), build_folder(build) / name
    options = [
        f"-DCMAKE_TOOLCHAIN_FILE={tree / 'toolchains' / 'armv7-imx6.cmake'}",
        f"-DFACESIG_GALLERY_SYSROOT={sysroot.resolve()}",
        "-DFACESIG_PYTHON=OFF",
        "-DFACESIG_TESTS=OFF",
        *more,
    ]
    return _build(tree, folder, options, target)


def make_kit(folder: Path, build: Path | None = None) -> None:
    """Build the programs of a modelled run and copy them to a folder, for other machines.

    Raises:
        BenchError: as ``emulation_kit``.
        OutputError: the folder cannot be written.
    """
    kit = emulation_kit(build or build_folder(None))
    make_folder(folder)
    for program in (kit.program, kit.timing_model):
        target = folder / program.name
        write_file(target, program.read_bytes())
        target.chmod(0o755)


def host_program(build: Path | None = None) -> Path:
    """``facesig-bench-native`` for this machine; arguments and errors as ``emulation_kit``."""
    ready = _HERE / PROGRAM
    if build is None and ready.is_file():
        return ready
    folder = _build(source_tree(), build_folder(build) / "host", _ENGINE_ONLY, PROGRAM)
    return _in(folder / "csrc" / "bench", PROGRAM)


def _require_plugins(qemu: Path) -> None:
    """Refuse an emulator that cannot load the timing model.

    Raises:
        BenchError: it has no option -plugin; the message says where one is to be had.
    """
    if "-plugin" in run([qemu, "--help"]):
        return
    version = run([qemu, "--version"]).partition("\n")[0]
    raise BenchError(
        f"expected a qemu-arm that loads plugins, got {version} without ({qemu}; Debian 13's "
        "is built so: python3 -m toolchains.qemu DIR in a clone of the repository unpacks that of "
        "Debian 12, then PATH=DIR/bin:$PATH; docker/qemu-bench.Dockerfile has it)"
    )


def source_tree() -> Path:
    """The root of the repository that this package lies in.

    Raises:
        BenchError: the package is installed without it.
    """
    if not all((_TREE / part).is_dir() for part in ("csrc/a9model", "csrc/bench", "toolchains")):
        raise BenchError(
            f"expected the benchmark's programs or facesig's source tree, got neither ({_TREE}); "
            f"run it in a clone of the repository or an unpacked source archive, or name in {KIT} "
            "a folder that facesig-bench --kit made there"
        )
    return _TREE


def build_folder(chosen: Path | None) -> Path:
    """Where programs and sysroots are kept: as chosen, or a cache folder for each source tree."""
    if chosen is not None:
        return chosen.resolve()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    tree = hashlib.sha256(os.fsencode(_TREE)).hexdigest()[:8]
    return cache / "facesig" / f"bench-{tree}"


def require(program: str, packages: str) -> str:
    """The path of a program.

    Raises:
        BenchError: it is not installed; the message names Debian's packages.
    """
    found = shutil.which(program)
    if found is None:
        raise BenchError(f"expected {program}, got none (apt-get install {packages})")
    return found


def run(words: Sequence[str | Path], cwd: Path | None = None, bare: bool = False) -> str:
    """Run a program; gives what it wrote to its standard output.

    Args:
        words: the program and its arguments.
        cwd: where it runs.
        bare: with no environment. A program's stack holds it, so under emulation another
            environment moves the stack, and cycles with it.

    Raises:
        BenchError: it cannot be executed; or it did not exit with 0, and the end of what it wrote
            follows.
    """
    command = [str(word) for word in words]
    environment: dict[str, str] | None = {} if bare else None
    try:
        result = subprocess.run(
            command, env=environment, cwd=cwd, capture_output=True, text=True, check=False,
            errors="backslashreplace",
        )  # fmt: skip
    except OSError as error:
        # Of a file system mounted noexec, or of a file of another machine.
        raise BenchError(
            f"expected a program that this machine runs, got {error.strerror} ({command[0]}; "
            "--build DIR builds another from the source tree)"
        ) from error
    if result.returncode != 0:
        end = "\n".join((result.stdout + result.stderr).splitlines()[-_SHOWN:])
        raise BenchError(
            f"expected exit code 0, got {result.returncode} ({Path(command[0]).name})\n{end}"
        )
    return result.stdout


def _ready_made() -> list[Path]:
    """The folder of ready-made programs, if there is one; a named one counts in any case."""
    if os.environ.get(KIT):
        return [Path(os.environ[KIT])]
    beside = _HERE / "armv7"
    return [beside] if beside.is_dir() else []


def _in(folder: Path, name: str) -> Path:
    path = folder.resolve() / name
    if not path.is_file():
        raise BenchError(f"expected {name}, got none ({folder})")
    return path


def _build(source: Path, folder: Path, options: Sequence[str], target: str) -> Path:
    """Configure, then build what has changed; gives the build's folder.

    A folder that was configured is so again: CMake refuses one of another clone's sources, which
    would be built in place of these.
    """
    cmake = require("cmake", "cmake")
    cache = folder / "CMakeCache.txt"
    known = cache.is_file()
    make_folder(folder)
    generator = ["-G", "Ninja"] if shutil.which("ninja") and not known else []
    try:
        run([cmake, "-S", source, "-B", folder, *generator, *options])
    except BenchError:
        if not known:
            cache.unlink(missing_ok=True)  # of half a configuration
        raise
    run([cmake, "--build", folder, "--target", target])
    return folder
