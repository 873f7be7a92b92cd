"""What a wheel's files themselves say about where they run: ``python3 -m toolchains.proof WHEEL``.

Emulation is no proof: qemu's Cortex-A9 executes fused multiply-adds, which the real one lacks. So
the compiled files in the wheel are read:

* the ELF header and attributes state the ABI (hard float) and the newest unit that code may use;
* the disassembly holds no fused multiply-add (VFPv4) and no integer divide. They keep their
  symbols for this: without those that mark ARM code, Thumb code and data a disassembly of ARM
  files is guesswork;
* they need no library but glibc's own: the C++ library is in them;
* the versions of the symbols that they ask of glibc are no newer than the wheel's tag promises, and
  auditwheel, which knows what else a tag promises, agrees.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from toolchains.shell import CACHE, ToolchainError, guard, require, run, say
from toolchains.tools import tools_python

FORBIDDEN = re.compile(r"\t(vfn?m[as]|[su]div)[.a-z0-9]*\s")
"""Mnemonics that a Cortex-A9 lacks, as objdump writes them."""

_TRIPLETS = {"armv7l": "arm-linux-gnueabihf", "aarch64": "aarch64-linux-gnu"}
_PLATFORM = re.compile(r"manylinux_(\d+)_(\d+)_(\w+)")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_ZIGS = (2, 17)
_GLIBC_LIBRARIES = {
    "ld-linux-armhf", "ld-linux-aarch64", "libc", "libdl", "libm", "libpthread", "librt",
}  # fmt: skip
_MAPPING_SYMBOL = re.compile(r"\s\$[at](\.\S*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Proof:
    """Facts read from a wheel.

    Attributes:
        wheel: its file name.
        wheel_bytes: size of the wheel, weights included.
        module_bytes: size of the compiled module in it, unpacked.
        glibc: newest glibc that a symbol of any file asks for, (2, 16).
        policy: the oldest manylinux platform that auditwheel finds it fit for.
        float_unit: attribute FP_arch, "VFPv3" or "VFPv3-D16"; "" where the architecture has none.
        simd_unit: attribute Advanced_SIMD_arch; "" if the linker dropped it.
        instructions: how many were looked at.
    """

    wheel: str
    wheel_bytes: int
    module_bytes: int
    glibc: tuple[int, int]
    policy: str
    float_unit: str
    simd_unit: str
    instructions: int


def prove(wheel: Path, cache: Path = CACHE, objects: Iterable[Path] = ()) -> Proof:
    """Read a wheel for ARM and hold it to its name.

    Args:
        wheel: the file.
        cache: folder of the tools, auditwheel among them.
        objects: object files that went into them; a linker may drop attributes.

    Raises:
        ToolchainError: a file contradicts the wheel's tag or cannot run on a Cortex-A9.
    """
    promised, machine = platform_of(wheel.name)
    binutils = Binutils(_TRIPLETS[machine])
    with tempfile.TemporaryDirectory() as folder:
        files = _compiled(wheel, Path(folder))
        newest = (0, 0)
        for file in files:
            check_libraries(binutils.read("readelf", "-W", "-d", file), file)
            glibc = newest_glibc(binutils.read("readelf", "-W", "--version-info", file))
            check_glibc(glibc, promised, file)
            newest = max(newest, glibc)
        units: dict[str, str] = {}
        instructions = 0
        if machine == "armv7l":
            for file in [*objects, *files]:
                units = binutils.attributes(file)
                check_attributes(units, file)
            for file in files:
                instructions += _instructions(binutils, file)
        policy = _auditwheel(wheel, cache)
        _hold(platform_of(policy)[0] <= promised, f"manylinux {_dotted(promised)}", policy, wheel)
        size = files[-1].stat().st_size
    return Proof(
        wheel=wheel.name,
        wheel_bytes=wheel.stat().st_size,
        module_bytes=size,
        glibc=newest,
        policy=policy,
        float_unit=units.get("FP_arch", ""),
        simd_unit=units.get("Advanced_SIMD_arch", ""),
        instructions=instructions,
    )


def platform_of(name: str) -> tuple[tuple[int, int], str]:
    """The glibc version and the machine in a file name or platform tag.

    Raises:
        ToolchainError: it names no manylinux platform of an ARM machine.
    """
    found = _PLATFORM.search(name)
    if found is None or found[3] not in _TRIPLETS:
        raise ToolchainError(f"expected a manylinux tag for {' or '.join(_TRIPLETS)}, got {name}")
    return (int(found[1]), int(found[2])), found[3]


def check_libraries(dynamic: str, where: Path) -> None:
    """That ``readelf -d`` names no library but glibc's.

    Raises:
        ToolchainError: it does.
    """
    needed = set(re.findall(r"\(NEEDED\).*\[(\w[^.\]]*)", dynamic))
    others = sorted(needed - _GLIBC_LIBRARIES)
    _hold(not others, "no library but glibc's", ", ".join(others), where)


def newest_glibc(versions: str) -> tuple[int, int]:
    """The newest glibc version named in ``readelf --version-info``."""
    named = {(int(major), int(minor)) for major, minor in _GLIBC.findall(versions)}
    return max(named, default=(0, 0))


def check_glibc(asked: tuple[int, int], promised: tuple[int, int], where: Path) -> None:
    """That a file asks for no newer glibc than the tag promises.

    A cross compiler's headers and libraries may, those of Debian 13 (2.41) for one; zig's are as
    old as is asked.

    Raises:
        ToolchainError: it does; the message names the way out, but for the oldest tag, zig's own.
    """
    way = "; python3 -m toolchains.wheels --route zig" if promised > _ZIGS else ""
    if asked > promised:
        raise ToolchainError(
            f"expected glibc {_dotted(promised)} or older, got {_dotted(asked)} ({where.name}{way})"
        )


def parse_attributes(text: str) -> dict[str, str]:
    """``readelf -A`` as names, without "Tag_", and values."""
    return dict(re.findall(r"^\s*Tag_(\w+): (.*?)\s*$", text, re.MULTILINE))


def check_attributes(attributes: dict[str, str], where: Path) -> None:
    """That code so marked runs on a Cortex-A9 with the hard-float ABI.

    Raises:
        ToolchainError: it says otherwise.
    """
    for name, allowed in {
        "CPU_arch": ("v7",),
        "FP_arch": ("VFPv3", "VFPv3-D16"),
        "Advanced_SIMD_arch": ("NEONv1", ""),
        "ABI_VFP_args": ("VFP registers",),
    }.items():
        got = attributes.get(name, "")
        _hold(got in allowed, f"{name} {' or '.join(filter(None, allowed))}", got or "none", where)
    got = attributes.get("DIV_use", "Not allowed")
    _hold(got == "Not allowed", "no use of integer divide", got, where)


def forbidden_instructions(disassembly: str) -> list[str]:
    """The lines of a disassembly that a Cortex-A9 would refuse."""
    return [line for line in disassembly.splitlines() if FORBIDDEN.search(line)]


@dataclass(frozen=True)
class Binutils:
    """GNU's readers of ELF files for one target."""

    triplet: str

    def read(self, tool: str, *arguments: str | Path) -> str:
        """What ``readelf`` or ``objdump`` writes."""
        program = require(f"{self.triplet}-{tool}", f"binutils-{self.triplet}")
        return run([program, *arguments])

    def attributes(self, file: Path) -> dict[str, str]:
        """The file's attributes.

        A linked file states its float ABI in the header, an object file among the attributes, which
        a linker may drop.
        """
        found = parse_attributes(self.read("readelf", "-A", file))
        header = self.read("readelf", "-h", file)
        if "REL (" not in header:
            _hold("hard-float ABI" in header, "the hard-float ABI", "another", file)
            found.setdefault("ABI_VFP_args", "VFP registers")
        return found


def _instructions(binutils: Binutils, file: Path) -> int:
    symbols = binutils.read("readelf", "-W", "--symbols", file)
    marked = _MAPPING_SYMBOL.search(symbols) is not None
    _hold(marked, "symbols that tell ARM and Thumb code from data", "a stripped file", file)
    disassembly = binutils.read("objdump", "-d", file)
    refused = forbidden_instructions(disassembly)
    _hold(not refused, "instructions of a Cortex-A9", "\n".join(refused[:5]), file)
    return sum(line.count("\t") >= 2 for line in disassembly.splitlines())


def _compiled(wheel: Path, folder: Path) -> list[Path]:
    """All ELF files of a wheel, unpacked, the Python module last."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    files = [file for file in folder.rglob("*") if file.is_file()]
    found = [file for file in files if file.read_bytes()[:4] == b"\x7fELF"]
    modules = [file for file in found if file.name.startswith("_core.")]
    _hold(len(modules) == 1, "one Python module", str(len(modules)), wheel)
    return [*(file for file in sorted(found) if file not in modules), *modules]


def _auditwheel(wheel: Path, cache: Path) -> str:
    said = run([tools_python(cache), "-m", "auditwheel", "show", wheel])
    found = re.search(r'platform tag:\s+"([^"]+)"', said)
    if found is None:
        raise ToolchainError(f"expected a platform tag from auditwheel, got {said!r} ({wheel})")
    return found[1]


def _hold(true: bool, expected: str, got: str, where: Path) -> None:
    if not true:
        raise ToolchainError(f"expected {expected}, got {got} ({where.name})")


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"


def table(proofs: Iterable[Proof]) -> str:
    """Proofs as lines for people, under a head."""
    lines = [f"{'wheel':58} {'MB':>5} {'module':>7}  glibc  auditwheel says         units"]
    for proof in proofs:
        units = ", ".join(filter(None, (proof.float_unit, proof.simd_unit))) or "ARMv8-A"
        lines.append(
            f"{proof.wheel:58} {proof.wheel_bytes / 1e6:5.2f} {proof.module_bytes / 1e3:4.0f} KB"
            f"  {_dotted(proof.glibc):5}  {proof.policy:22}  {units}"
        )
    return "\n".join(lines)


def main() -> None:
    """Prove the wheels on the command line."""
    parser = argparse.ArgumentParser(
        prog="python3 -m toolchains.proof",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("wheels", nargs="+", type=Path, metavar="WHEEL")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of the tools")
    arguments = parser.parse_args()
    say(table([prove(wheel, arguments.cache) for wheel in arguments.wheels]))


if __name__ == "__main__":
    sys.exit(guard(main))
