"""From the source tree to a tested ARM wheel in one command: ``python3 -m toolchains.check``.

Builds a wheel, unpacks a userland, installs the wheel into it, and runs tests there on an emulated
Cortex-A9: tests/packaging/emulated, every kernel's parity test (tests/engine/test_parity.py), the
first once more on a Cortex-A9 without NEON, and TFLite's wheel on a Cortex-A15. Ends with a table
of times.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from toolchains import emulate
from toolchains.proof import Proof, table
from toolchains.shell import CACHE, ROOT, Stopwatch, ToolchainError, Words, guard, run, say
from toolchains.sysroot import SUITES, Sysroot, install, make_sysroot
from toolchains.tools import tools_python
from toolchains.wheels import ROUTES, Settings, build

_PYTEST = (
    "pytest==8.4.2",
    "iniconfig==2.1.0",
    "packaging==26.3",
    "pluggy==1.6.0",
    "pygments==2.21.0",
    "exceptiongroup==1.3.1",  # this and the rest for Python 3.9 alone
    "tomli==2.5.0",
    "typing_extensions==4.16.0",
)
_TFLITE = "tflite-runtime==2.14.0"  # the last with armv7l wheels: Python 3.9 to 3.11

# For tflite-runtime, as facesig's module carries its own; for sealed galleries.
_EXTRA = ("libstdc++6", "python3-nacl")

_SUITES = [suite for suite in SUITES if suite != "bullseye"]  # its numpy, 1.19, is too old

_EMULATED = "tests/packaging/emulated"
# tflite-runtime's wheel needs VFPv4: on a Cortex-A9 its float kernels are illegal instructions.
_TFLITE_TEST = f"{_EMULATED}/test_tflite_runtime.py"
_NO_TFLITE = f"--ignore={_TFLITE_TEST}"
_PARITY = "tests/engine/test_parity.py"
# A hundred crops of the whole network in float64 take minutes of emulation; the same layers are
# held to the same reference by the other tests.
_TOO_LONG = f"--deselect={_PARITY}::test_whole_network_on_100_crops"
# The scalar code has computed the fifty on the CPU with NEON, too; without it, the choice of that
# code is what is new, and a few photos show it.
_NOT_FIFTY = "-k=not fifty"


@dataclass(frozen=True)
class Choice:
    """What is built and tried: a route in ``ROUTES``, a Debian release, the folder of the tools."""

    route: str
    suite: str
    cache: Path
    out: Path
    jobs: int
    host_python: Path


def check(choice: Choice, watch: Stopwatch) -> Proof:
    """Build, install and test.

    Raises:
        ToolchainError: a step failed, a test among them.
    """
    route = ROUTES[choice.route]
    prepared = choice.cache.resolve() / "prepared"
    with watch.step("tools"):
        tools_python(choice.cache)
    with watch.step(f"wheel ({choice.route}, Python {SUITES[choice.suite]})"):
        settings = Settings(choice.out, choice.cache, choice.jobs)
        proof = build(choice.route, SUITES[choice.suite], settings)
    with watch.step(f"sysroot ({choice.suite}, {route.architecture})"):
        place = choice.cache.resolve() / "sysroots" / f"{choice.suite}-{route.architecture}"
        sysroot = make_sysroot(place, choice.suite, route.architecture, _EXTRA)
    with watch.step("installation"):
        has_tflite = SUITES[choice.suite] in ("3.9", "3.10", "3.11")
        install(sysroot, [*_PYTEST, *([_TFLITE] if has_tflite else [])], choice.cache)
        install(sysroot, [choice.out / proof.wheel], choice.cache)
    with watch.step("the host's signatures"):
        prepare(prepared, choice)
    _run_tests(sysroot, prepared, watch)
    return proof


def prepare(prepared: Path, choice: Choice) -> None:
    """Decode the sample photos on the host, with its Python if that has numpy and Pillow.

    Raises:
        ToolchainError: the script failed.
    """
    python = choice.host_python
    probe: Words = [python, "-c", "import numpy, PIL"]
    if subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        python = tools_python(choice.cache)
        run([python, "-m", "pip", "install", "-q", "numpy", "pillow==13.0.0"])
    script = ROOT / "tests" / "packaging" / "prepare.py"
    said = run([python, script, prepared], environment={"PYTHONPATH": str(ROOT)})
    if said:
        say(said.rstrip())


def _run_tests(sysroot: Sysroot, prepared: Path, watch: Stopwatch) -> None:
    if sysroot.architecture == "armhf":
        with watch.step("tests on an emulated Cortex-A9"):
            _pytest(sysroot, prepared, "cortex-a9", [_EMULATED, _PARITY, _TOO_LONG, _NO_TFLITE])
        with watch.step("tests on one without NEON"):
            _pytest(sysroot, prepared, "cortex-a9,neon=off", [_EMULATED, _NO_TFLITE, _NOT_FIFTY])
        with watch.step("TFLite on an emulated Cortex-A15"):
            _pytest(sysroot, prepared, "cortex-a15", [_TFLITE_TEST])
    else:
        with watch.step("tests on an emulated Cortex-A53"):
            _pytest(sysroot, prepared, "cortex-a53", [_EMULATED, _PARITY, _TOO_LONG])


def _pytest(sysroot: Sysroot, prepared: Path, cpu: str, tests: list[str]) -> None:
    options: Words = [
        "-q",
        "--durations=5",
        "-p",
        "no:cacheprovider",
        "-c",
        ROOT / "pyproject.toml",
        "--rootdir",
        ROOT,
    ]
    words = emulate.command(
        sysroot,
        ["-m", "pytest", *options, *tests],
        cpu=cpu,
        environment={"FACESIG_PREPARED": str(prepared), "OPENBLAS_NUM_THREADS": "1"},
    )
    result = subprocess.run(words, cwd=ROOT, check=False)
    if result.returncode != 0:
        raise ToolchainError(f"expected passing tests, got exit code {result.returncode} ({cpu})")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(prog="python3 -m toolchains.check", description=__doc__)
    arguments.add_argument("--route", choices=ROUTES, default="gcc", help="default: gcc")
    arguments.add_argument(
        "--suite", choices=_SUITES, default="bookworm", help="the userland (default: bookworm)"
    )
    arguments.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist")
    arguments.add_argument(
        "--cache", type=Path, default=CACHE, help="tools, headers, sysroots (default: build)"
    )
    arguments.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="compilers at once"
    )
    arguments.add_argument(
        "--host-python", type=Path, default=Path(sys.executable),
        help="a Python of this machine with facesig, whose signatures the target's must equal",
    )  # fmt: skip
    return arguments


def main() -> None:
    """Check what was asked for and print the table."""
    given = parser().parse_args()
    watch = Stopwatch()
    choice = Choice(given.route, given.suite, given.cache, given.out, given.jobs, given.host_python)
    proof = check(choice, watch)
    say("\n" + table([proof]) + "\n")
    for name, seconds in [*watch.steps, ("all", sum(taken for _, taken in watch.steps))]:
        say(f"{name:36} {seconds:6.1f} s")


if __name__ == "__main__":
    sys.exit(guard(main))
