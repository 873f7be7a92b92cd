"""Wheels for ARM boards, built on x86-64 Linux: ``python3 -m toolchains.wheels``.

Without arguments it builds one wheel for Debian 12 on an i.MX6 with Debian's GCC, reads from its
files that it can run there, and puts it into dist/. Routes:

    gcc          manylinux_2_36_armv7l   Debian's cross compiler: the wheel to take first
    zig          manylinux_2_17_armv7l   for boards with an older glibc; downloads zig, 80 MB
    zig-aarch64  manylinux_2_17_aarch64  64-bit boards

No Python of the target is run or needed, only its C headers (``toolchains/headers.py``).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from toolchains.headers import VERSIONS, target_headers
from toolchains.proof import Proof, prove, table
from toolchains.shell import CACHE, ROOT, Stopwatch, ToolchainError, Words, guard, require, run, say
from toolchains.sysroot import TRIPLETS
from toolchains.tools import build_environment, tools_python, zig


@dataclass(frozen=True)
class Route:
    """One way to a wheel.

    Attributes:
        toolchain: file name of the CMake toolchain.
        architecture: Debian's name of the target's.
        platform: the tag that the wheel gets.
        compiler: a program that must be there and its Debian package; None for zig.
    """

    toolchain: str
    architecture: str
    platform: str
    compiler: tuple[str, str] | None = None


ROUTES = {
    "gcc": Route(
        "armv7-imx6.cmake",
        "armhf",
        "manylinux_2_36_armv7l",
        ("arm-linux-gnueabihf-g++", "g++-arm-linux-gnueabihf"),
    ),
    "zig": Route("armv7-zig.cmake", "armhf", "manylinux_2_17_armv7l"),
    "zig-aarch64": Route("aarch64-zig.cmake", "arm64", "manylinux_2_17_aarch64"),
}


@dataclass(frozen=True)
class Settings:
    """Where wheels are built and put.

    Attributes:
        out: folder of the finished wheels.
        cache: folder of tools, headers and build trees.
        jobs: compilers at once.
        headers: by version of Python, folders of headers for those that Debian lacks.
    """

    out: Path
    cache: Path = CACHE
    jobs: int = field(default_factory=lambda: os.cpu_count() or 1)
    headers: Mapping[str, Path] = field(default_factory=dict)


def build(name: str, python: str, settings: Settings) -> Proof:
    """Build one wheel and prove it from its files.

    Args:
        name: a route in ``ROUTES``.
        python: version of the target's Python, "3.11".
        settings: where.

    Raises:
        ToolchainError: something is missing, the build failed, or the wheel is not what its name
            says; then it is not put into ``settings.out``.
    """
    route = ROUTES[name]
    tree = settings.cache.resolve() / "build" / f"{name}-{python}"
    tools = tools_python(settings.cache)
    defines = _defines(route, python, settings)
    options = [
        f"cmake.toolchain-file={ROOT / 'toolchains' / route.toolchain}",
        "cmake.python-hints=false",  # they describe the Python that builds
        f"build-dir={tree}",
        "install.strip=false",  # proof.py says why
        *(f"cmake.define.{key}={value}" for key, value in defines.items()),
        # Not an environment variable of ours: pip itself would believe that it runs there.
        f"env._PYTHON_HOST_PLATFORM={route.platform}",
    ]
    environment = build_environment(settings.cache)
    environment["CMAKE_BUILD_PARALLEL_LEVEL"] = str(settings.jobs)
    with tempfile.TemporaryDirectory() as folder:
        pip: Words = [
            tools,
            "-m",
            "pip",
            "wheel",
            "-q",
            "--no-deps",
            "--no-build-isolation",
            "-w",
            folder,
        ]
        run(
            [*pip, *(f"--config-settings={option}" for option in options), ROOT],
            environment=environment,
        )
        wheel = _named_for(python, Path(folder), tools)
        found = prove(wheel, settings.cache, tree.glob("**/*.o"))
        settings.out.mkdir(parents=True, exist_ok=True)
        (settings.out / wheel.name).write_bytes(wheel.read_bytes())
    return found


def _defines(route: Route, python: str, settings: Settings) -> dict[str, object]:
    digits = python.replace(".", "")
    defines: dict[str, object] = {
        "Python_INCLUDE_DIR": target_headers(
            python, route.architecture, settings.cache, settings.headers
        ),
        "PYTHON_MODULE_EXTENSION": f".cpython-{digits}-{TRIPLETS[route.architecture]}.so",
    }
    if route.compiler is None:
        defines["FACESIG_ZIG"] = zig(settings.cache)
    else:
        require(*route.compiler)
    return defines


def _named_for(python: str, folder: Path, tools: Path) -> Path:
    """The one wheel in a folder, named for the target's Python instead of the building one."""
    (wheel,) = folder.glob("*.whl")
    tag = f"cp{python.replace('.', '')}"
    if f"-{tag}-{tag}-" in wheel.name:
        return wheel
    rename: Words = ["tags", "--remove", "--python-tag", tag, "--abi-tag", tag, wheel]
    run([tools, "-m", "wheel", *rename])
    (renamed,) = folder.glob("*.whl")
    return renamed


def _headers(texts: Sequence[str]) -> dict[str, Path]:
    named = {}
    for text in texts:
        version, separator, folder = text.partition("=")
        if not separator or version not in VERSIONS:
            raise ToolchainError(f"expected X.Y=FOLDER, got {text} (--headers)")
        named[version] = Path(folder).resolve()
    return named


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(
        prog="python3 -m toolchains.wheels",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument(
        "--route", action="append", choices=ROUTES, help="repeatable (default: gcc)"
    )
    arguments.add_argument(
        "--python", action="append", choices=VERSIONS, help="repeatable (default: 3.11)"
    )
    arguments.add_argument("--all", action="store_true", help="every route and version")
    arguments.add_argument(
        "--headers", action="append", default=[], metavar="X.Y=FOLDER",
        help="headers of a Python that Debian lacks, from any machine; repeatable",
    )  # fmt: skip
    arguments.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist")
    arguments.add_argument(
        "--cache", type=Path, default=CACHE, help="tools, headers and build trees (default: build)"
    )
    arguments.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="compilers at once"
    )
    return arguments


def main() -> None:
    """Build what was asked for; what cannot be had is said, and the rest is built."""
    arguments = parser().parse_args()
    settings = Settings(arguments.out, arguments.cache, arguments.jobs, _headers(arguments.headers))
    routes = list(ROUTES) if arguments.all else arguments.route or ["gcc"]
    versions = VERSIONS if arguments.all else arguments.python or ["3.11"]
    watch = Stopwatch()
    proofs, failures = [], []
    for route in routes:
        for version in versions:
            try:
                with watch.step(f"{route}, Python {version}"):
                    proofs.append(build(route, version, settings))
            except ToolchainError as error:
                failures.append(f"{route}, Python {version}: {error}")
    if proofs:
        say(table(proofs))
    if failures:
        raise ToolchainError("\n".join(failures))


if __name__ == "__main__":
    sys.exit(guard(main))
