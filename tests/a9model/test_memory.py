"""Caches, TLB and DRAM, seen through loops over arrays of known size."""

import pytest

LINE = 32
MIB = 1 << 20


def region(code):
    """The code twice, as layers 0 and 1 of one region: caches are warm for the second."""
    return f"mark_open(); mark_layer(0);\n{code}mark_layer(1);\n{code}mark_close();\n"


def walk(size, step, instruction):
    """C that reads `size` bytes, `step` apart, without waiting for the data."""
    return region(
        f'p = memory; __asm__ volatile("1:\\n{instruction}\\nadd %0, %0, #{step}\\n'
        f'cmp %0, %1\\nblo 1b" : "+r"(p) : "r"(memory + {size}) : CLOBBERS);\n'
    )


def chase(size, step=LINE):
    """The same, each load waiting for the one before: latency, not bandwidth."""
    return region(
        'p = memory; __asm__ volatile("mov r0, #0\\n1:\\nldr r0, [%0, r0]\\nadd %0, %0, r0\\n'
        f'add %0, %0, #{step}\\ncmp %0, %1\\nblo 1b" : "+r"(p) : '
        f'"r"(memory + {size}) : CLOBBERS);\n'
    )


def totals(model, program, **options):
    """Counts of each region's second pass."""
    return [region["layers"][1] for region in model.regions(program, **options)]


def test_each_level_of_memory_has_its_latency(model, build):
    sizes = [16 << 10, 128 << 10, 2 * MIB]
    l1, l2, dram = totals(model, build([chase(size) for size in sizes]), prefetch=0)
    per_line = [t["cycles"] / (size / LINE) for t, size in zip((l1, l2, dram), sizes)]
    assert per_line[0] < 7
    assert per_line[1] == pytest.approx(per_line[0] + 26, abs=1.5)
    assert per_line[2] > per_line[1] + 40  # every second line is a new burst of 110 ns
    assert l1["l1d_load_misses"] < 8
    assert l2["l1d_load_misses"] == pytest.approx(128 << 10 >> 5, rel=0.3)  # random replacement
    assert l2["l2_misses"] < 100
    assert dram["l2_misses"] == pytest.approx(2 * MIB / 64, rel=0.05)


def test_caches_hold_32_and_256_kib(model, build):
    sizes = [24 << 10, 40 << 10, 192 << 10, 512 << 10]
    within_l1, beyond_l1, within_l2, beyond_l2 = totals(
        model, build([chase(size) for size in sizes])
    )
    assert within_l1["l1d_load_misses"] < 0.05 * (24 << 5)
    assert beyond_l1["l1d_load_misses"] > 0.3 * (40 << 5)
    assert within_l2["dram_bytes"] < 0.1 * sizes[2]
    assert beyond_l2["dram_bytes"] > 0.7 * sizes[3]


def test_l2_size_can_be_set(model, build):
    program = build([chase(512 << 10)])
    (small,) = totals(model, program)
    (large,) = totals(model, program, l2_kb=1024)
    assert large["dram_bytes"] < 0.1 * small["dram_bytes"]


@pytest.mark.parametrize(("memory", "line_ns"), [("default", 48), ("fast", 32), ("slow", 64)])
def test_streams_run_at_the_bandwidth_of_dram(model, build, memory, line_ns):
    """64 bytes every `line` ns: 1333 MB/s by default."""
    code = "vld1.32 {d0-d3}, [%0:64]\\nvadd.i32 q4, q0, q1"
    (total,) = totals(model, build([walk(4 * MIB, LINE, code)]), memory=memory)
    megabytes = 4 * MIB / total["cycles"] * 1000
    assert megabytes <= 64_000 / line_ns * 1.001
    assert megabytes == pytest.approx(64_000 / line_ns, rel=0.03)
    assert total["dram_bytes"] == pytest.approx(4 * MIB, rel=0.01)


def test_half_the_bandwidth_is_an_option(model, build):
    """667 MB/s, as if a burst were one line of 32 bytes."""
    code = "vld1.32 {d0-d3}, [%0:64]\\nvadd.i32 q4, q0, q1"
    (total,) = totals(model, build([walk(4 * MIB, LINE, code)]), line=96)
    assert 4 * MIB / total["cycles"] * 1000 == pytest.approx(667, rel=0.01)


def test_loads_that_nobody_uses_are_not_faster_than_dram(model, build):
    program = build([walk(4 * MIB, LINE, "vld1.32 {d0-d3}, [%0:64]")])
    (region,) = model.regions(program)
    block = next(block for block in region["blocks"] if block["first"].startswith("vld1.32"))
    assert block["cycles"] / block["runs"] == pytest.approx(24, rel=0.01)


def test_replacement_is_the_same_in_every_run(model, build):
    program = build([chase(512 << 10)])
    reports = [model.report(program) for _ in range(2)]
    assert reports[0] == reports[1]


def test_preload_hides_latency(model, build):
    work = "\\n".join(["vmla.f32 q4, q0, q1", "vmla.f32 q5, q2, q3"] * 12)
    plain, preloaded = totals(
        model,
        build(
            [
                walk(128 << 10, 64, f"vld1.32 {{d0-d3}}, [%0:64]\\n{work}"),
                walk(128 << 10, 64, f"vld1.32 {{d0-d3}}, [%0:64]\\npld [%0, #128]\\n{work}"),
            ]
        ),
    )
    assert preloaded["pld_fills"] > 2000
    assert preloaded["pld_unknown"] == 0
    assert preloaded["l1d_load_misses"] < 0.1 * plain["l1d_load_misses"]
    assert preloaded["cycles"] <= plain["cycles"] * 1.01


def test_pages_are_walked_for(model, build):
    program = build([chase(pages * 4096, 4096) for pages in (64, 1024)])
    near, far = totals(model, program)
    assert near["tlb_misses"] < 10
    assert far["tlb_misses"] == pytest.approx(1024, abs=10)
    free = totals(model, program, tlb=0)[1]
    assert far["cycles"] - free["cycles"] == pytest.approx(30 * 1024, rel=0.05)


def test_perfect_memory_has_no_misses(model, build):
    (total,) = totals(model, build([walk(MIB, LINE, "ldr r0, [%0]")]), memory="perfect")
    assert total["dram_bytes"] == total["l1d_load_misses"] == total["tlb_misses"] == 0
    assert total["cycles_by_reason"]["l1_miss"] == total["cycles_by_reason"]["l2_miss"] == 0


def test_dram_keeps_its_nanoseconds_at_another_clock(model, build):
    code = "vld1.32 {d0-d3}, [%0:64]\\nvadd.i32 q4, q0, q1"
    program = build([walk(4 * MIB, LINE, code)])
    (full,), (half,) = totals(model, program), totals(model, program, mhz=500)
    assert full["ms"] < half["ms"] < 1.2 * full["ms"]  # L2 is slower too
    assert half["ms"] == pytest.approx(half["cycles"] / 500_000, rel=1e-5)
