import csv

import numpy as np

from facesig.studies.smallrun import small_run
from facesig.training.data import FaceTable

PEOPLE, IMAGES = 3, 8


def test_a_network_learns_three_people(tmp_path):
    """People of one plain colour each, in noise; a table with others between them."""
    rng = np.random.default_rng(1)
    identity = rng.permutation(np.repeat([4, 7, 9, -1], IMAGES))
    colours = rng.integers(30, 226, (10, 3))
    noise = rng.integers(-30, 30, (len(identity), 128, 128, 3))
    images = (colours[identity][:, None, None] + noise).astype(np.uint8)
    faces = FaceTable(images, np.full((len(identity), 5, 2), np.nan), None, identity, None)
    settings = {
        "steps": "16",
        "warmup": "0",
        "decay": "0",
        "batch": "6",
        "people": "3",
        "precision": "float32",  # bfloat16 is thirty times slower on CPUs that emulate it
    }
    lines = list(small_run(faces, settings, tmp_path, people=PEOPLE, images=IMAGES, seed=1))
    assert lines[0].startswith("multibatch: loss")
    with open(tmp_path / "small-run-loss.csv", newline="") as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file)]
    assert len(losses) == 16
    assert losses[-1] < 0.7 * losses[0]
    with open(tmp_path / "small-run-accuracy.csv", newline="") as file:
        accuracy = {row["when"]: row for row in csv.DictReader(file)}
    assert float(accuracy["after"]["pairs"]) > 0.9
    assert float(accuracy["after"]["person"]) > 0.8
    assert (tmp_path / "small-run.png").is_file()
