"""What watching costs, and that it leaks nothing; the whole soak: python -m facesig.bench.door."""

import json
import statistics

import pytest

from facesig.bench import door
from facesig.bench.modelled import SCHEMA


@pytest.mark.speed
def test_pythons_own_cost_of_a_frame():
    """The least of three medians: other programs only ever add."""
    median = min(statistics.median(door.own_costs(1_000)) for _ in range(3))
    print(f"Python's own cost a tracked frame: {median:.0f} us")
    assert median <= 600  # 300 on a machine of its own: here others may run beside


def test_a_soak_of_faces_that_come_and_go():
    """Each person and visit told, memory flat, no descriptor more."""
    frames = 6_400
    done = door.soak(frames)
    visits = frames // (door.STAY + door.AWAY)
    assert done.events == visits
    assert done.growth < 0.02  # a short one is noisier: 200,000 frames are held to 0.01
    assert done.descriptors[0] == done.descriptors[1]


def test_the_command(capsys):
    assert door.main(["--frames", "200"]) == 0
    assert "median" in capsys.readouterr().out
    assert door.main(["--soak", "1100"]) == 0
    assert "descriptors" in capsys.readouterr().out
    assert door.main(["--report", "none.json"]) != 0


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["--soak", "500"], "1,001, got '500'"),
        (["--soak", "1000"], "1,001, got '1000'"),
        (["--frames", "0"], "1, got '0'"),
        (["--marks", "many"], "1, got 'many'"),
    ],
)
def test_counts_that_are_too_small(words, wanted, capsys):
    with pytest.raises(SystemExit, match="2"):
        door.main(words)
    assert f"expected a number from {wanted}" in capsys.readouterr().err


def test_the_timing_models_report(tmp_path, capsys):
    regions = [{"total": {"instructions": n, "ms": n / 1e6}} for n in (400_000, 500_000, 900_000)]
    report = tmp_path / "a9.json"
    report.write_text(json.dumps({"schema": SCHEMA, "regions": regions}))
    assert door.main(["--report", str(report)]) == 0
    assert capsys.readouterr().out == (
        "Cortex-A9, a tracked frame (3): 500,000 instructions, 900,000 at most; 0.5 ms, modelled\n"
    )
