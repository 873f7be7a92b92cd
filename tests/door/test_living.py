"""Living sequences against the challenge: LFW's people, their photos ordered by how they look."""

import os
from pathlib import Path

import numpy as np
import pytest

from facesig import Pipeline
from facesig.door.challenge import FRONT, JUMP, TURN, Challenge
from facesig.images import load_image
from facesig.quality.pose import pose_of

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("FACESIG_DATA", ROOT.parent / "shared" / "data"))

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(
        not (DATA / "lfw.parquet").is_file(),
        reason="needs LFW as parquet: set FACESIG_DATA to its folder",
    ),
]

SEQUENCES, RATE = 50, 3.0


def photos_by_person(least=8, most=40):
    """(person, encoded pictures) of those with several, the fewest first."""
    import pyarrow.parquet as pq

    table = pq.read_table(DATA / "lfw.parquet")
    names = table.column("name").to_pylist()
    column = next(name for name in ("image", "jpeg", "png") if name in table.column_names)
    people = {}
    for i, name in enumerate(names):
        people.setdefault(name.split("/")[0], []).append(i)
    for person, rows in sorted(people.items(), key=lambda each: (len(each[1]), each[0])):
        if least <= len(rows) <= most:
            yield person, [table.column(column)[i].as_py() for i in rows]


def sequence(looked_at):
    """Photos that look at the camera, turn to one side by degrees, and back; None without."""
    ordered = sorted(looked_at, key=lambda each: each[0])
    front = [each for each in ordered if abs(each[0]) < FRONT / 2]
    if len(front) < 2:
        return None
    for side in (1, -1):
        turned = [each for each in ordered if 25 < side * each[0] < 45]
        between = [each for each in ordered if FRONT < side * each[0] < 25]
        if len(turned) >= 2 and between:
            way = [front[0], front[1], between[0], turned[0], turned[1], between[0], front[0]]
            yaws = [yaw for yaw, _ in way]
            if np.abs(np.diff(yaws)).max() < JUMP - 3 and side * (yaws[3] - yaws[0]) > TURN + 3:
                return side, [photo for _, photo in way]
    return None


def test_living_sequences_pass_and_stills_of_them_do_not():
    pipeline = Pipeline(track=False, longest=160)
    accepted = stills = tried = 0
    for _, encoded in photos_by_person():
        looked_at = []
        for photo in map(load_image, encoded):
            seen = pipeline.run(photo)
            if seen and seen[0].signature is not None:
                looked_at.append((pose_of(seen[0].face.landmarks.array).yaw, (photo, seen[0])))
        found = sequence(looked_at)
        if found is None:
            continue
        side, shown = found
        tried += 1
        accepted += passes(side, shown)
        stills += passes(side, [shown[3]] * len(shown)) or passes(side, [shown[0]] * len(shown))
        if tried == SEQUENCES:
            break
    print(f"living sequences accepted: {accepted} of {tried}; stills of them: {stills}")
    assert tried == SEQUENCES
    assert accepted >= 45
    assert stills == 0


def passes(side, shown):
    judge = Challenge(left=lambda: side > 0).begin()
    verdicts = [judge.see(photo, seen, i / RATE) for i, (photo, seen) in enumerate(shown)]
    return verdicts[-1].live is True
