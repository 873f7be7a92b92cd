"""Who counts as a stranger: families and people under two names do not."""

import numpy as np

from facesig.evaluation.strangers import SAME_PERSON, families, strangers


def units(*angles):
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_families_are_one():
    labels = ["fiw/F0444_MID1", "fiw/F0444_MID12", "fiw/F0445_MID1", "celeba/17", "celeba/170"]
    assert families(labels) == [
        "fiw/F0444",
        "fiw/F0444",
        "fiw/F0445",
        "celeba/17",
        "celeba/170",
    ]
    found = strangers(labels, None)
    assert found[0] == found[1]
    assert len(set(found)) == 4


def test_people_whom_the_teacher_takes_for_one_are_one():
    near, far = 0.9 * np.arccos(SAME_PERSON), 1.1 * np.arccos(SAME_PERSON)
    found = strangers(["a", "b", "c"], units(0.0, near, near + far))
    assert found[0] == found[1] != found[2]


def test_links_go_on():
    step = 0.9 * np.arccos(SAME_PERSON)
    labels = ["a", "b", "c", "d", "d", "e"]
    # a - b - c, and d's second image like c; e is far from all
    found = strangers(labels, units(0.0, step, 2 * step, 3.2, 2.5 * step, 4.3))
    assert len(set(found[:5])) == 1
    assert found[5] != found[0]


def test_all_pairs_are_looked_at_beyond_a_block():
    angles = np.linspace(0, 0.1, 3000)
    assert len(set(strangers([str(i) for i in range(3000)], units(*angles)))) == 1
