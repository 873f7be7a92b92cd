"""The branch predictor: patterns are learned, chance is not."""

import pytest

from .support import loop

# r0 steps through a pattern; bit 16 of it decides a branch over nothing
ALTERNATING = ("eor r0, r0, #0x10000",)
RANDOM = ("ldr r1, =1664525", "ldr r2, =1013904223", "mla r0, r0, r1, r2")
BRANCH = ("tst r0, #0x10000", "beq 2f", "nop", "2:")
COUNT = 4000


@pytest.fixture
def totals(model, build):
    bodies = [loop(*steps, *BRANCH, count=COUNT) for steps in (ALTERNATING, RANDOM)]
    program = build(['__asm__ volatile("mov r0, #0" ::: "r0");', *bodies])
    return [region["total"] for region in model.regions(program, memory="perfect")]


def test_what_the_predictor_learns(totals):
    alternating, random = totals
    assert alternating["branches"] == pytest.approx(2 * COUNT, abs=20)  # and the loop's own
    assert alternating["mispredicted"] < 0.02 * COUNT
    assert random["mispredicted"] == pytest.approx(COUNT / 2, rel=0.2)


def test_a_wrong_guess_costs_its_cycles(model, build, totals):
    random = totals[1]
    program = build([loop(*RANDOM, *BRANCH, count=COUNT)])
    costs = [
        model.regions(program, memory="perfect", mispredict=cycles)[0]["total"]
        for cycles in (8, 18)
    ]
    extra = costs[1]["cycles"] - costs[0]["cycles"]
    assert extra == pytest.approx(10 * costs[0]["mispredicted"], rel=0.05)
    assert random["cycles_by_reason"]["branch"] > 4 * random["mispredicted"]
