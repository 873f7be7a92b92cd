"""Thresholds of groups by false-accept rate: a model's, or those of known people's signatures."""

from __future__ import annotations

from collections.abc import Mapping

from facesig.errors import DataError, FalseAcceptRateError
from facesig.evaluation.dataset import SignatureSet
from facesig.evaluation.persons import persons_by_folder
from facesig.evaluation.tail import tail_of
from facesig.evaluation.thresholds import PAIRS_PER_ACCEPT
from facesig.gallery.decide import threshold_for
from facesig.grouping.suggest import LOOSER, Cuts

LOOSEST_DEFAULT = 1e-4
RATES = (1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8)


def default_rate(faces: int) -> float:
    """In the mean one stranger at or above the threshold for each face; 1e-4 at most."""
    return min(LOOSEST_DEFAULT, 1.0 / max(1, faces))


def cuts_at(rate: float, thresholds: Mapping[float, float]) -> Cuts:
    """The thresholds at a rate and about it; beyond a table's ends as galleries go on.

    Raises:
        FalseAcceptRateError: the rate is not between 0 and 0.1, or there are no thresholds.
    """
    if not 0.0 < rate < 1.0 / LOOSER:
        raise FalseAcceptRateError(f"expected a rate between 0 and 0.1, got {rate!r} (rate)")
    if not thresholds:
        raise FalseAcceptRateError("expected a model with thresholds, got none (calibrate)")
    strict, middle, loose = (
        threshold_for(thresholds, share) for share in (rate / LOOSER, rate, rate * LOOSER)
    )
    return Cuts(rate, middle, loose, strict)


def calibrated(found: SignatureSet, workers: int | None = None) -> dict[float, float]:
    """Thresholds by rate, of a data set whose names are PERSON/PICTURE: as far as its pairs carry.

    Raises:
        DataError: names have no folders, or there are too few pairs.
    """
    tail = tail_of(found.values, persons_by_folder(found.names), max(RATES), workers)
    carried = [rate for rate in RATES if tail.pairs >= PAIRS_PER_ACCEPT / rate]
    if not carried:
        raise DataError(
            f"expected at least {round(PAIRS_PER_ACCEPT / max(RATES)):,} pairs of different "
            f"people, got {tail.pairs:,} (calibrate)"
        )
    return {rate: tail.at_rate(rate)[0] for rate in carried}
