"""BLUFR on LFW: verification and open-set identification at low rates, on all of its images.

Ten trials. In each 1,500 people are drawn for training and left out here, as nothing is trained;
the others are the test: every pair of its images for verification; for identification 1,000 people
with two or more images are enrolled by one image, drawn at random, their other images are probes,
and all images of the others are strangers. Reported are, as the authors do, the mean less the
deviation over the trials of the verification rate at a false-accept rate of 0.1 %, and of the
detection and identification rate at rank 1 where 1 % of strangers' images are taken for somebody.

The authors' lists of people are not at hand; the draws are this module's, by their rule and sizes.

Source: Liao, Lei, Yi and Li, *A benchmark study of large-scale unconstrained face recognition*
(2014).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.evaluation.dyads import Persons
from facesig.evaluation.tail import tail_of

TRIALS = 10
TRAINING_PEOPLE = 1_500
ENROLLED = 1_000
VERIFICATION_RATE = 1e-3
IDENTIFICATION_RATE = 1e-2


class Trials(NamedTuple):
    """Rates of each trial, 0 to 1.

    Attributes:
        verified: (trials,) at ``VERIFICATION_RATE``.
        identified: (trials,) at ``IDENTIFICATION_RATE``, first rank.
    """

    verified: NDArray[np.float64]
    identified: NDArray[np.float64]

    def reported(self) -> tuple[float, float]:
        """Mean less deviation of both."""
        verified, identified = (
            float(rates.mean() - rates.std(ddof=1)) for rates in (self.verified, self.identified)
        )
        return verified, identified


def blufr(
    signatures: NDArray[np.float32],
    persons: Persons,
    seed: int = 0,
    training: int = TRAINING_PEOPLE,
    enrolled: int = ENROLLED,
    trials: int = TRIALS,
) -> Trials:
    """The protocol on LFW's images.

    Args:
        signatures: (n, d) of unit norm.
        persons: (n,) numbers of the persons shown, 0, 1, ...
        seed: of the draws.
        training: people left out in each trial.
        enrolled: people enrolled.
        trials: so many.

    Raises:
        DataError: there are too few people, or too few with several images.
    """
    sizes = np.bincount(persons)
    rng = np.random.default_rng(seed)
    verified, identified = [], []
    for _ in range(trials):
        left = rng.permutation(len(sizes))[training:]
        test = np.flatnonzero(np.isin(persons, left))
        several = left[sizes[left] > 1]
        if len(several) < enrolled:
            raise DataError(
                f"expected {enrolled:,} people with several images outside of training, got "
                f"{len(several):,} (BLUFR)"
            )
        tail = tail_of(signatures[test], persons[test], VERIFICATION_RATE)
        _, _, accepted = tail.at_rate(VERIFICATION_RATE)
        verified.append(accepted / int(tail.same.sum()))
        people = rng.permutation(several)[:enrolled]
        identified.append(_identified(signatures, persons, test, people, rng))
    return Trials(np.array(verified), np.array(identified))


def _identified(
    signatures: NDArray[np.float32],
    persons: Persons,
    test: NDArray[np.int64],
    people: NDArray[np.int64],
    rng: np.random.Generator,
) -> float:
    """Share of probes whose person is the nearest, above what 1 % of strangers reach."""
    shuffled = rng.permutation(test)
    who, at = np.unique(persons[shuffled], return_index=True)
    gallery = shuffled[at[np.isin(who, people)]]
    probes = np.setdiff1d(test[np.isin(persons[test], people)], gallery)
    strangers = test[~np.isin(persons[test], people)]
    reached = np.sort((signatures[strangers] @ signatures[gallery].T).max(axis=1))[::-1]
    threshold = reached[int(IDENTIFICATION_RATE * len(reached))]
    scores = signatures[probes] @ signatures[gallery].T
    right = persons[gallery][scores.argmax(axis=1)] == persons[probes]
    return float(np.mean(right & (scores.max(axis=1) > threshold)))
