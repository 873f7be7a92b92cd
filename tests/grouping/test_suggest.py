"""What is suggested, and why: on vectors whose cosines are known."""

import numpy as np

from facesig.grouping import grouped
from facesig.grouping.suggest import Cuts, folders, merges, splits

CUTS = Cuts(rate=1e-4, threshold=0.8, looser=0.6, stricter=0.95)


def at(*degrees):
    turns = np.radians(degrees)
    return np.stack([np.cos(turns), np.sin(turns)], axis=1).astype(np.float32)


def test_groups_that_were_nearly_one():
    # Two at 0, two at 45 (cosine 0.71), one at 180: only the first two groups are near.
    values = at(0, 45, 0, 45, 180)
    groups = grouped(values, CUTS.threshold)
    assert groups.sizes.tolist() == [2, 2, 1]
    (found,) = merges(values, groups, CUTS)
    assert found[:4] == ("merge", 0, 1, 2)
    assert found.reason == (
        "mean cosine 0.707 of 2 x 2 faces, less than 0.800; 0.600 is the threshold at a rate of "
        "0.001"
    )
    assert splits(groups, CUTS) == []


def test_groups_that_were_nearly_two():
    values = at(0, 0, 0, 30, 200)
    groups = grouped(values, CUTS.threshold)
    (found,) = splits(groups, CUTS)
    assert found[:4] == ("split", 0, None, 1)
    assert found.reason == (
        "mean cosine 0.866 of its parts of 1 and 3 faces, not much above 0.800; 0.950 is the "
        "threshold at a rate of 1e-05"
    ) or found.reason.startswith("mean cosine 0.866 of its parts of 3 and 1 faces, not much")
    assert merges(values, groups, CUTS) == []


def test_single_faces_are_not_suggested_to_each_other():
    values = at(0, 45)
    assert merges(values, grouped(values, CUTS.threshold), CUTS) == []


def test_folders_that_disagree():
    values = at(0, 0, 0, 90, 90, 90, 180)
    groups = grouped(values, CUTS.threshold)
    persons = np.array([0, 0, 1, 1, 1, 1, 1])
    found = folders(groups, ["Ann", "Bob"], persons)
    assert [each[:4] for each in found] == [
        ("mixed", 0, None, 1), ("stray", 0, 1, 1), ("stray", 2, 1, 1),
    ]  # fmt: skip
    assert found[0].reason == "faces of several folders: Ann (2), Bob (1)"
    assert found[1].reason == "1 of 5 faces of folder Bob, 3 of which are in group 1"
    many = folders(grouped(at(*[0] * 12), 0.8), [str(i) for i in range(12)], np.arange(12))
    assert many[0].reason.endswith("6 (1), 7 (1) and 4 more")
