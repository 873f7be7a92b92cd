"""Peak memory of the example, weights included, on this machine and on the emulated Cortex-A9.

The program is stopped where it has touched the most (hold.c), and the resident pages of its
mappings are added up: code, stack, arena, crops, and the copy of the model file. Under qemu-arm
the emulator's own memory lies beside the guest's; the guest's address space is put at a known
place, and only pages within it count.
"""

import re
import shutil
import subprocess

import pytest

from .conftest import MODELS

GUEST = 0x100000000000
GUEST_BYTES = 1 << 32

BUDGET = 6_000_000
"""Bytes, where the model allows it: a float model of 5.5 MB leaves no room for the rest."""

BESIDE_MODEL = 2_300_000
"""Bytes beside the model: code, arena, crops, the C library."""


TRANSFORMED = 3_200_000
"""Bytes of transformed weights (csrc/kernels/winograd) that a session of the float model has."""


def resident(pid, low, high):
    """Bytes of the resident pages in mappings that start from ``low`` to ``high``."""
    total, inside = 0, False
    with open(f"/proc/{pid}/smaps") as lines:
        for line in lines:
            start = re.match(r"([0-9a-f]+)-[0-9a-f]+ ", line)
            if start:
                inside = low <= int(start[1], 16) < high
            elif inside and line.startswith("Rss:"):
                total += int(line.split()[1]) * 1024
    return total


def peak(command, low=0, high=1 << 64):
    """Bytes resident when the example holds; it must then end well."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(list(map(str, command)), **pipes) as process:
        said = [process.stdout.readline() for _ in range(3)]
        assert said[0].startswith("similarity 1.000000"), said
        assert said[2] == "held\n"
        bytes_ = resident(process.pid, low, high)
        process.communicate("\n")
        assert process.returncode == 0
    return bytes_


def most(model):
    """Bytes that the example may take with this model."""
    transformed = TRANSFORMED if "fp32" in model.name else 0
    return max(BUDGET, model.stat().st_size + BESIDE_MODEL + transformed)


@pytest.fixture
def crop(tmp_path):
    path = tmp_path / "crop.rgb"
    path.write_bytes(bytes(i * 7 % 256 for i in range(112 * 112 * 3)))
    return path


@pytest.mark.parametrize("model", MODELS, ids=lambda path: path.stem)
def test_this_machine(build, model, crop):
    bytes_ = peak([build / "tests" / "capi" / "verify_held", model, crop, crop])
    print(f"{model.name}: {bytes_:,} bytes")
    assert model.stat().st_size < bytes_ < most(model)


@pytest.mark.armv7
@pytest.mark.parametrize("model", MODELS, ids=lambda path: path.stem)
def test_emulated_cortex_a9(armv7_build, model, crop):
    if shutil.which("qemu-arm") is None:
        pytest.skip("qemu-arm is not installed")
    program = armv7_build / "tests" / "capi" / "verify_held"
    emulator = ["qemu-arm", "-cpu", "cortex-a9", "-B", hex(GUEST)]
    bytes_ = peak([*emulator, program, model, crop, crop], GUEST, GUEST + GUEST_BYTES)
    print(f"{model.name}: {bytes_:,} bytes")
    assert model.stat().st_size < bytes_ < most(model)
