"""What toolchains/proof.py reads from binutils' output, on texts that need no cross compiler."""

import re
from pathlib import Path

import pytest

from toolchains import proof
from toolchains.shell import ROOT, ToolchainError

A9 = """Attribute Section: aeabi
File Attributes
  Tag_CPU_name: "7-A"
  Tag_CPU_arch: v7
  Tag_FP_arch: VFPv3
  Tag_Advanced_SIMD_arch: NEONv1
  Tag_ABI_VFP_args: VFP registers
"""
MODULE = Path("folder/_core.so")


def test_a_cortex_a9_module_is_accepted():
    proof.check_attributes(proof.parse_attributes(A9), MODULE)


@pytest.mark.parametrize(
    ("said", "instead", "message"),
    [
        (
            "NEONv1",
            "NEONv1 with Fused-MAC",
            "expected Advanced_SIMD_arch NEONv1, got NEONv1 with Fused-MAC (_core.so)",
        ),
        ("VFPv3", "VFPv4", "expected FP_arch VFPv3 or VFPv3-D16, got VFPv4 (_core.so)"),
        ("v7", "v6", "expected CPU_arch v7, got v6 (_core.so)"),
        (
            "  Tag_ABI_VFP_args: VFP registers\n",
            "",
            "expected ABI_VFP_args VFP registers, got none (_core.so)",
        ),
        (
            "  Tag_FP_arch",
            "  Tag_DIV_use: Allowed in v7-A with integer division extension\n  Tag_FP_arch",
            "expected no use of integer divide, got Allowed in v7-A with integer division "
            "extension (_core.so)",
        ),
    ],
)
def test_another_cpu_or_abi_is_refused(said, instead, message):
    attributes = proof.parse_attributes(A9.replace(said, instead))
    with pytest.raises(ToolchainError) as refusal:
        proof.check_attributes(attributes, MODULE)
    assert str(refusal.value) == message


@pytest.mark.parametrize(
    "line",
    [
        "   1a4:\teea0 0a01 \tvfma.f32\ts0, s0, s2",
        "   1a4:\tef02 0c50 \tvfma.f32\tq0, q1, q0",
        "   1a4:\tee90 0a01 \tvfnms.f32\ts0, s0, s2",
        "   1a4:\tfb90 f0f1 \tsdiv\tr0, r0, r1",
        "   1a4:\t0731f110 \tudiveq\tr1, r0, r1",
    ],
)
def test_instructions_that_a_cortex_a9_lacks(line):
    assert proof.forbidden_instructions(f"00000000 <f>:\n{line}\n") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "   1a4:\tef02 0d50 \tvmla.f32\tq0, q1, q0",
        "   1a4:\tee80 0a01 \tvdiv.f32\ts0, s0, s2",
        "   1a4:\tf7ff fffe \tbl\t0 <__aeabi_uidiv>",
        "   1a4:\tf7ff fffe \tbl\t0 <vfma_like>",
    ],
)
def test_instructions_that_it_has(line):
    assert proof.forbidden_instructions(f"00000000 <f>:\n{line}\n") == []


def test_the_newest_glibc_is_found_by_number():
    text = "  0x0010:   Name: GLIBC_2.4  Flags: none\n  Name: GLIBC_2.16\n  Name: GLIBCXX_3.4.29\n"
    assert proof.newest_glibc(text) == (2, 16)


def test_platforms_of_names():
    name = "facesig-0.1.0-cp311-cp311-manylinux_2_17_armv7l.manylinux2014_armv7l.whl"
    assert proof.platform_of(name) == ((2, 17), "armv7l")
    with pytest.raises(ToolchainError, match="expected a manylinux tag for armv7l or aarch64, got"):
        proof.platform_of("facesig-0.1.0-cp311-cp311-manylinux_2_36_x86_64.whl")


def test_a_library_beside_glibc_is_refused():
    line = " 0x00000001 (NEEDED)                     Shared library: [{}]\n"
    proof.check_libraries(line.format("libc.so.6") + line.format("ld-linux-armhf.so.3"), MODULE)
    with pytest.raises(ToolchainError) as refusal:
        proof.check_libraries(line.format("libstdc++.so.6") + line.format("libc.so.6"), MODULE)
    assert str(refusal.value) == "expected no library but glibc's, got libstdc++ (_core.so)"


@pytest.mark.parametrize(
    ("promised", "way"), [((2, 36), "; python3 -m toolchains.wheels --route zig"), ((2, 17), "")]
)
def test_a_newer_glibc_than_promised_is_refused_and_the_way_out_is_named(promised, way):
    proof.check_glibc(promised, promised, MODULE)
    with pytest.raises(ToolchainError) as refusal:
        proof.check_glibc((2, 38), promised, MODULE)
    assert str(refusal.value) == (
        f"expected glibc 2.{promised[1]} or older, got 2.38 (_core.so{way})"
    )


def test_no_file_of_a_wheel_reads_numbers_by_functions_that_are_new_in_glibc():
    """Compiled against glibc 2.38, strtol and its kin are __isoc23_strtol; older ones lack it."""
    bench = (ROOT / "csrc" / "bench" / "CMakeLists.txt").read_text()
    program = re.search(r"add_executable\(facesig-bench-native\s([^)]*)\)", bench)[1].split()
    files = [ROOT / "csrc" / "bench" / name for name in program]
    for path in (ROOT / "csrc").rglob("*.cpp"):
        if path.relative_to(ROOT / "csrc").parts[0] not in ("a9model", "bench", "gallery"):
            files.append(path)
    assert len(files) > 50
    for path in files:
        assert not re.search(
            r"\b(strto[a-z]+|atoi|atol|sto[il]+|v?f?s?scanf)\(", path.read_text()
        ), path.relative_to(ROOT)
