import csv

import numpy as np
import pytest

from facesig.studies.steptime import PARTS, step_time
from facesig.training import fused
from facesig.training.data import FaceTable


def test_the_parts_make_the_step(tmp_path):
    rng = np.random.default_rng(1)
    images = rng.integers(0, 256, (12, 128, 128, 3)).astype(np.uint8)
    landmarks = np.full((12, 5, 2), np.nan, np.float32)
    faces = FaceTable(images, landmarks, None, np.arange(12) // 3, None)
    settings = {
        "task": "end_to_end",
        "batch": "4",
        "validation_faces": "2",
        "losses.multibatch": "1.0",
        "precision": "float32",  # bfloat16 is thirty times slower on CPUs that emulate it
        "cache": str(tmp_path / "cache"),
    }
    lines = list(step_time(faces, settings, tmp_path, steps=2))
    with open(tmp_path / "step-time.csv", newline="") as file:
        parts = {row["part"]: row for row in csv.DictReader(file)}
    assert list(parts)[: len(PARTS)] == list(PARTS)
    times = {name: float(row["milliseconds"]) for name, row in parts.items()}
    assert all(ms > 0 for ms in times.values())
    assert sum(times[name] for name in PARTS) == pytest.approx(times["step"])
    assert sum(float(parts[name]["share"]) for name in PARTS) == pytest.approx(1.0)
    assert times["backward"] > times["loss"]
    rates = [line for line in lines if "images a CPU-second" in line]
    assert [line.rsplit(" ", 1)[-1] for line in rates] == [
        level.name.lower() for level in fused.Level if level <= fused.level()
    ]
    assert lines[-1 - len(rates)].endswith("threads")
    assert (tmp_path / "step-time.png").is_file()
