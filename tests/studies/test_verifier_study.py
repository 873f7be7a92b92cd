"""The study of verifiers on made-up people, whose features and signatures tell them apart."""

import csv
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from facesig.errors import DataError
from facesig.network.verifier import FEATURES
from facesig.studies import verifier as study
from facesig.studies.trials import least_of, trials_of
from facesig.studies.verifier_faces import Seen
from facesig.verifier.kit import FORMAT, About, Kit

PEOPLE, EACH = 40, 6
RNG = np.random.default_rng(8)
DIRECTIONS = RNG.normal(0, 1, (PEOPLE, 128))


def unit(vectors):
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def faces(noise, names=True, blur=3.0):
    """Signatures near the person's, features that a projection takes to something like them."""
    persons = np.repeat(np.arange(PEOPLE), EACH)
    plain = unit(DIRECTIONS[persons] + noise * RNG.normal(0, 1, (len(persons), 128)))
    mirrored = unit(DIRECTIONS[persons] + noise * RNG.normal(0, 1, (len(persons), 128)))
    features = np.zeros((len(persons), FEATURES), np.float32)
    shown = unit(DIRECTIONS[persons] + blur * RNG.normal(0, 1, (len(persons), 128)))
    features[:, :128] = np.maximum(shown, 0)
    features[:, 128:256] = np.maximum(-shown, 0)
    title = [f"{p:03d}/{i}" if names else f"{i}" for i, p in enumerate(persons)]
    return Seen(title, plain, mirrored, features)


@pytest.fixture
def kit():
    projection = np.zeros((128, FEATURES), np.float32)
    projection[:, :128], projection[:, 128:256] = np.eye(128), -np.eye(128)
    thresholds = [(0.01, 2.5), (0.1, 1.3), (0.3, 0.5)]
    return Kit(
        about=About(FORMAT, [], thresholds, {}),
        trunk=None,
        projection=projection,
        offset=np.zeros(128, np.float32),
        hidden=(np.zeros((4, 128), np.float32), np.zeros(4, np.float32)),
        change=(np.zeros((128, 4), np.float32), np.zeros(128, np.float32)),
        strength=np.zeros(FEATURES, np.float32),
        strength_offset=1.0,
        mean=np.zeros(128, np.float32),
        covariance=np.eye(128, dtype=np.float32) / 128,
    )


@pytest.fixture
def seen(monkeypatch, tmp_path):
    """Faces in place of files, and lists of pairs."""
    shown = faces(0.3)
    for name in ("lfw_view1_train.csv", "lfw_view1_test.csv", "lfw_view2.csv"):
        with (tmp_path / name).open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["a", "b", "same"])
            for fold in range(10):
                for k in range(4):
                    person = (fold * 4 + k) % PEOPLE
                    first = person * EACH
                    writer.writerow([shown.names[first], shown.names[first + 1], 1])
                    writer.writerow([shown.names[first], shown.names[(first + EACH) % 240], 0])
    (tmp_path / "train-00.parquet").touch()
    sources = {"lfw.parquet": shown, "train-00.parquet": faces(0.3, names=False)}
    monkeypatch.setattr(study, "head_rounding", lambda *_: ["rounded"])  # wants a trunk
    monkeypatch.setattr(study, "seen_faces", lambda path, *_, **__: sources[path.name])
    return shown


def test_it_says_and_writes_what_it_finds(kit, seen, tmp_path):
    lines = list(study.verifier(kit, None, tmp_path, tmp_path, tmp_path, tmp_path, view2=True))
    text = "\n".join(lines)
    assert "21,298 weights, " in text
    assert "View 2, first image enrolled: " in text
    assert text.count("cascade, first look at") == 3
    assert text.count("promised ") == 3
    assert "rounded" in lines
    assert "enrolled of" not in text  # nobody has four images in the lists
    with (tmp_path / "verifier.csv").open() as file:
        rows = {row["way"]: row for row in csv.DictReader(file)}
    assert set(rows) == {
        "signature",
        "verifier",
        "without the mirror image",
        "without the perceptron",
        "without strangers",
        "small net on both sides",
        "least squares",
    }
    shares = {way: float(row["tar_1e_2"]) for way, row in rows.items()}
    assert shares["signature"] > 0.99
    assert 0.3 < shares["verifier"] < shares["signature"]
    # With a perceptron of zeros there is nothing to leave out.
    assert shares["without the perceptron"] == shares["verifier"]
    assert (tmp_path / "verifier.png").stat().st_size > 5_000


def test_what_is_missing_is_missed_before_anything_is_embedded(kit, seen, tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("embedded already")

    monkeypatch.setattr(study, "seen_faces", refuse)

    def message(**options):
        with pytest.raises(DataError) as caught:
            next(study.verifier(kit, None, tmp_path, tmp_path, tmp_path, tmp_path, **options))
        return str(caught.value)

    missing = tmp_path / "none.pt"
    assert message(checkpoint=missing) == f"expected a file, got nothing ({missing})"
    (tmp_path / "lfw_view2.csv").unlink()
    assert "expected a list of pairs, got No such file" in message(view2=True)
    (tmp_path / "train-00.parquet").unlink()
    assert message() == f"expected files train-*.parquet, got none ({tmp_path})"


def test_rounding_needs_the_kits_threshold(kit, seen, tmp_path):
    from dataclasses import replace

    pytest.importorskip("torch", reason="torch is not installed")
    (tmp_path / "c.pt").touch()
    poor = replace(kit, about=About(FORMAT, [], [(0.1, 1.3)], {}))
    folders = [tmp_path] * 4
    with pytest.raises(DataError) as caught:
        next(study.verifier(poor, None, *folders, checkpoint=tmp_path / "c.pt"))
    assert str(caught.value) == "expected a threshold at 0.01, got 0.1 (kit)"


def test_several_photos_know_a_person_better(kit, seen):
    persons = np.repeat(np.arange(PEOPLE), EACH)
    lines = list(study._several(kit, faces(4.0), persons, 1))
    shares = [float(line.split("accepts ")[1].split("%")[0]) for line in lines]
    assert f"1 enrolled of {PEOPLE} people" in lines[0]
    assert shares[2] > shares[0] + 5  # the verifier's
    assert shares[3] > shares[1] + 5  # the signature's


def test_thresholds_are_of_others(kit):
    scores = np.arange(16, dtype=float).reshape(4, 4)
    persons = np.array([0, 0, 1, 2])
    mates, others = trials_of(scores, persons)
    assert sorted(mates.tolist()) == [1, 4]  # itself is no trial
    assert others.tolist() == [2, 3, 6, 7, 8, 9, 11, 12, 13, 14]
    assert least_of(others, 0.1) == 13
    assert (others > least_of(others, 0.1)).sum() == 1


def test_least_squares_finds_the_bases_cosines(kit):
    known = faces(0.1, names=False, blur=0.7)
    shown = faces(0.1, blur=0.7)
    scores = study._least_squares(kit, shown, known)
    cosines = shown.plain.astype(float) @ shown.enrolments.T
    assert np.corrcoef(scores.ravel(), cosines.ravel())[0, 1] > 0.6
    assert np.abs(scores.mean(axis=0)).max() < 0.5


def test_a_cascade_is_compared_at_equal_false_accepts():
    """Of 2,024 trials of strangers 1e-3 are two; the first look shuts the highest of them out."""
    persons = np.repeat(np.arange(23), 2)
    different = persons[:, None] != persons[None]
    second = np.where(different, 0.0, 0.6)
    second[0, 2:10:2] = 0.9, 0.8, 0.7, 0.5
    first = np.ones_like(second)
    first[0, 2] = 0.0
    mates = np.argwhere(~different & ~np.eye(46, dtype=bool))
    first[tuple(mates[0])] = 0.0
    second[tuple(mates[1])] = 0.75
    kit = SimpleNamespace(thresholds={0.1: 0.5})
    (line,) = study._cascade(kit, second, first, persons)
    assert "2.17% by the signature's threshold, 97.83% at equal false accepts" in line
    assert "signature alone 2.17%" in line
