"""What verifiers decide at a kit's own thresholds: rates as promised, integers as floats."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from facesig.studies.verifier_faces import Seen
from facesig.verifier import LEAST_STRENGTH
from facesig.verifier.head import Head, head_of
from facesig.verifier.kit import Kit
from facesig.verifier.make import with_head

RATE = 1e-2
"""At which integers are compared with floats."""

IMAGES = 1_500
"""Enrolled and tried for that."""


def promised(kit: Kit, scores: NDArray[np.float64], persons: NDArray[np.int64]) -> Iterator[str]:
    """How many strangers pass at each threshold, and how many it is said to let pass.

    Args:
        kit: whose thresholds are looked at.
        scores: (n, n) of all images (rows) for all enrolments (columns).
        persons: (n,) who they show.
    """
    others = np.sort(scores[persons[:, None] != persons[None]])
    for rate, least in sorted(kit.thresholds.items()):
        passed = 1.0 - float(np.searchsorted(others, least)) / len(others)
        yield f"promised {rate:.3%} of strangers, {passed:.3%} pass ({passed / rate:.2f} times)"


def agreed(
    kit: Kit,
    floating: Kit,
    exact: NDArray[np.float32],
    seen: Seen,
    persons: NDArray[np.int64],
    threshold: float,
) -> str:
    """How many decisions of verifiers in integers are those of verifiers in floats.

    Args:
        kit: in integers.
        floating: the same, whose heads read ``exact``.
        exact: (n, features) of the images, in floats.
        seen: the images, by the integers; each is enrolled, and tried for all.
        persons: (n,) who they show.
        threshold: of the decisions.
    """
    same: dict[str, list[NDArray[np.bool_]]] = {"mates": [], "strangers": []}
    for i, enrolment in enumerate(seen.enrolments):
        floats = _scores(head_of(floating, enrolment), exact) >= threshold
        head = _rounded(kit, head_of(kit, enrolment))
        decided = floats == (_scores(head, seen.features) >= threshold)
        mates = persons == persons[i]
        same["strangers"].append(decided[~mates])
        mates[i] = False
        same["mates"].append(decided[mates])
    shares = {name: np.concatenate(each) for name, each in same.items()}
    return ", ".join(f"{each.mean():.2%} of {len(each):,} {name}" for name, each in shares.items())


def head_rounding(
    kit: Kit, seen: Seen, persons: NDArray[np.int64], threshold: float
) -> Iterator[str]:
    """What rounding of a person's own weights alone changes; the convolutions are integers' both.

    Arguments as of ``agreed``; the first ``IMAGES`` are looked at.
    """
    count = min(IMAGES, len(seen.names))
    some = seen.rows(np.arange(count))
    said = agreed(kit, kit, some.features, some, persons[:count], threshold)
    yield f"heads in integers decide as in floats at {RATE:g}: {said}"


def _rounded(kit: Kit, head: Head) -> Head:
    """The head as its integers stand for it."""
    model = with_head(kit, head, {})
    assert model.integers is not None
    answer = model.integers.wide("f.answer")
    multiplier = answer.multiplier.astype(np.float64)
    given = model.integers.tensors["f.conv4"].scale
    return Head(answer.weight * (multiplier / given)[:, None], answer.bias * multiplier)


def _scores(head: Head, shown: NDArray[np.float32]) -> NDArray[np.float64]:
    answers = shown @ head.weight.T + head.bias
    scores: NDArray[np.float64] = answers[:, 0] / np.maximum(answers[:, 1], LEAST_STRENGTH)
    return scores
