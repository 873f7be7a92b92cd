"""Instructions and casts that SIMDe, compilers and the Cortex-A9 do not agree on.

The kernels run on the board as NEON and elsewhere as what SIMDe makes of it. Nobody sees a
difference on a desktop, so what may differ is named here, with the files that use it and why.
"""

import re

import pytest

from .test_arrows import CSRC, code, sources

VECTOR = r"(?:u?int|float|poly)\d+x\d+(?:x\d)?_t"
WIDE = r"(?:u?int(?:16|32|64)_t|float|double|\w*unaligned\w*)"
NO_MINIMUM = "a multiplier is 1 to 32767 (model/narrow.cpp refuses others), so never -32768"

RULES = {
    "vqrdmulh": (
        r"\bvqr?dmulh",
        "of the least numbers (twice -32768, or of 32 bits) it saturates, and SIMDe wraps round",
        {
            "kernels/narrow/narrow_neon.h": NO_MINIMUM,
            "kernels/conv_rows/tile_arm_neon.h": NO_MINIMUM,
            "kernels/pointwise/tile_2x32_arm_neon.h": NO_MINIMUM,
            "kernels/pointwise/tile_3x32_arm_neon.h": NO_MINIMUM,
            "kernels/pointwise/tile_4x16_arm_neon.h": NO_MINIMUM,
            "kernels/depthwise/columns_arm_neon.h": NO_MINIMUM,
        },
    ),
    "vcgtq_f32": (
        r"\bvca?(?:gt|ge|lt|le|eq)q?_f32",
        "GCC 12 compares lane by lane, with a branch each: take vmaxq_f32, vminq_f32 or integers",
        {},
    ),
    "cast to a vector pointer": (
        rf"_cast<[^<>]*\b{VECTOR}[^<>]*\*|\(\s*(?:const\s+)?{VECTOR}(?:\s+const)?\s*\*\s*\)",
        "clang takes an alignment hint from the type, and the A9 faults: take vld1 and vst1",
        {},
    ),
    "cast to a wider pointer": (
        rf"reinterpret_cast<\s*(?:const\s+)?{WIDE}(?:\s+const)?\s*\*\s*>",
        "clang takes an alignment hint from the type of what vld1_lane and vst1_lane are given",
        {"kernels/neon.h": "the type's alignment is stated to be 1"},
    ),
}


def neon_files():
    return [
        path
        for path in sources()
        if re.search(r"(?:^|_)neon$", path.stem) and "a9model" not in path.parts
    ]


def uses(pattern):
    return {
        path.relative_to(CSRC).as_posix() for path in neon_files() if re.search(pattern, code(path))
    }


def test_there_are_neon_files():
    assert len(neon_files()) > 30


@pytest.mark.parametrize("name", RULES)
def test_who_uses_what_differs(name):
    pattern, reason, allowed = RULES[name]
    found = uses(pattern)
    assert found <= set(allowed), f"{name} in {sorted(found - set(allowed))}: {reason}"
    assert set(allowed) <= found, (
        f"no longer used in {sorted(set(allowed) - found)}: take it off the list"
    )


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("vqrdmulh", "x = vqrdmulhq_s32(a, b);"),
        ("vqrdmulh", "x = vqrdmulh_n_s16(a, 3);"),
        ("vqrdmulh", "x = vqdmulhq_s16(a, b);"),
        ("vqrdmulh", '"vqrdmulh.s32 q0, q1, q2"'),
        ("vcgtq_f32", "m = vcgtq_f32(a, b);"),
        ("vcgtq_f32", "m = vceq_f32(a, b);"),
        ("vcgtq_f32", "m = vcageq_f32(a, b);"),
        ("cast to a vector pointer", "*reinterpret_cast<const int8x16_t*>(p)"),
        ("cast to a vector pointer", "static_cast<float32x4_t *>(p)"),
        ("cast to a vector pointer", "*(const uint8x8x2_t*)p"),
        ("cast to a vector pointer", "*(int16x8_t *)p"),
        ("cast to a wider pointer", "reinterpret_cast<const uint32_t*>(p)"),
        ("cast to a wider pointer", "reinterpret_cast<float*>(p)"),
    ],
)
def test_every_spelling_is_seen(name, line):
    assert re.search(RULES[name][0], line)


@pytest.mark.parametrize(
    "line", ["vcgtq_s16(a, b)", "vmulq_n_s32(a, 2)", "(int8x16_t)a", "vcgtq_u8(a, b)"]
)
def test_what_does_not_differ_is_let_through(line):
    assert not any(re.search(pattern, line) for pattern, _, _ in RULES.values())
