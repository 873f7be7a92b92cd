"""What Arm's tables say of single instructions, and what was measured on real Cortex-A9s."""

import pytest

from .support import REPEATS, loop

PRESETS = ("A", "B")

# instruction, cycles each when repeated without dependencies, by preset
INDEPENDENT = {
    "vmla.f32 q{i}, q14, q15": (2, 2),
    "vmla.f32 d{i}, d30, d31": (1, 1),
    "vmull.s8 q{i}, d30, d31": (1, 1),
    "vmlal.s8 q{i}, d30, d31": (1, 1),
    "vmlal.s16 q{i}, d30, d31": (1, 1),
    "vmlal.s16 q{i}, d30, d7[1]": (1, 1),
    "vmlal.s32 q{i}, d30, d31": (2, 2),
    "vmla.i16 q{i}, q14, q15": (2, 2),
    "vmla.i32 q{i}, q14, q15": (4, 4),
    "vmla.i32 d{i}, d30, d31": (2, 2),
    "vpadal.s16 q{i}, q15": (2, 2),
    "vpadal.s16 d{i}, d31": (1, 1),
    "vadd.i8 q{i}, q14, q15": (2, 2),
    "vadd.f32 q{i}, q14, q15": (2, 2),
    "vzip.8 d{i}, d{j}": (2, 2),
    "vld1.8 {{d{i}}}, [r4:64]": (1, 1),
    "vld1.8 {{d{i}, d{j}}}, [r4:64]": (2, 1),
    "vldmia r4, {{d0, d1, d2, d3}}": (4, 2),
    "vmla.f64 d{i}, d30, d31": (2, 2),
    "vdiv.f32 s{i}, s30, s31": (10, 10),
    "ldr r0, [r4]": (1, 1),
    "str r0, [r4]": (1, 1),
    "umull r0, r1, r2, r3": (3, 3),
}

# sequence whose end feeds its beginning: cycles each
CHAINS = {
    ("vmla.f32 q0, q14, q15",): (8, 8),  # result N9 of the second cycle, accumulator N3
    ("vmla.f32 d0, d30, d31",): (7, 7),
    ("vadd.f32 d0, d0, d31",): (4, 4),  # N5 to N2
    ("vmul.f32 q0, q0, q15",): (5, 5),
    ("vadd.i8 d0, d0, d31",): (2, 2),  # N3 to N2
    ("vmlal.s8 q0, d30, d31",): (3, 2),  # forwarded
    ("vmull.s8 q0, d30, d31", "vpadal.s16 q1, q0"): (8, 8),  # N6 to N1, then 2 cycles
    ("add r0, r0, r1",): (1, 1),
    ("add r0, r1, r0, lsl #2",): (2, 2),
    ("mul r0, r0, r1",): (4, 4),
    ("ldr r0, [r4, r0]",): (3, 3),
    ("ldrb r0, [r4, r0]",): (4, 4),
    ("vmov r0, s0", "vmov s0, r0"): (6, 6),
}


def independent(pattern):
    """24 instructions that wait for nothing, in d8 to d23."""
    places = (8 + 2 * (k % 8) for k in range(24))
    return loop(*(pattern.format(i=i // 2 if " q{i}" in pattern else i, j=i + 1) for i in places))


def each(cycles, instructions):
    """Cycles of one, and the share of the loop's own two or three cycles."""
    return pytest.approx(cycles / REPEATS / instructions, abs=3.3 / instructions)


@pytest.mark.parametrize("preset", PRESETS)
def test_issue_cycles(model, build, preset):
    program = build([independent(pattern) for pattern in INDEPENDENT])
    measured = model.cycles(program, preset=preset, memory="perfect")
    for (pattern, expected), cycles in zip(INDEPENDENT.items(), measured):
        assert expected[PRESETS.index(preset)] == each(cycles, 24), pattern


@pytest.mark.parametrize("preset", PRESETS)
def test_latencies(model, build, preset):
    program = build([loop(*chain, copies=20) for chain in CHAINS])
    measured = model.cycles(program, preset=preset, memory="perfect")
    for (chain, expected), cycles in zip(CHAINS.items(), measured):
        assert expected[PRESETS.index(preset)] == each(cycles, 20), chain


def test_every_instruction_here_is_decoded(model, build):
    bodies = [*map(independent, INDEPENDENT), *(loop(*chain) for chain in CHAINS)]
    assert model.report(build(bodies))["undecoded_names"] == []


def gigaflops(model, build, *instructions, flops, preset):
    (cycles,) = model.cycles(build([loop(*instructions, count=65536)]), preset=preset)
    return 65536 * flops / cycles  # at 1 GHz


@pytest.mark.parametrize("preset", PRESETS)
class TestPublishedPeaks:
    """Measured on a 1 GHz Cortex-A9 (csrc/a9model/README.md, "How it was checked")."""

    def test_five_quad_multiply_accumulates(self, model, build, preset):
        code = [f"vmla.f32 q{i}, q{i}, q{i}" for i in range(5)]
        peak = gigaflops(model, build, *code, flops=40, preset=preset)
        assert peak == pytest.approx(3.999, rel=0.002)

    def test_ten_double_multiply_accumulates(self, model, build, preset):
        code = [f"vmla.f32 d{i}, d{i}, d{i}" for i in range(10)]
        peak = gigaflops(model, build, *code, flops=40, preset=preset)
        assert peak == pytest.approx(3.64, rel=0.005)

    def test_fewer_sums_are_slower(self, model, build, preset):
        code = [f"vmla.f32 q{i}, q{i}, q{i}" for i in range(3)]
        assert gigaflops(model, build, *code, flops=24, preset=preset) < 2.8

    def test_separate_multiplications_and_additions(self, model, build, preset):
        code = [f"vmul.f32 q{i}, q14, q15" for i in range(5)]
        code += [f"vadd.f32 q{i}, q14, q15" for i in range(5, 10)]
        peak = gigaflops(model, build, *code, flops=40, preset=preset)
        assert peak == pytest.approx(2.0, rel=0.005)
