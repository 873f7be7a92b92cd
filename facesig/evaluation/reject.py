"""Error versus reject: what a measure of quality is worth, as NIST draws it.

A comparison of one person's two photos fails where its similarity stays below a threshold that is
fixed beforehand, on pairs of different people. Of a good measure, leaving out the probes that it
calls worst leaves out most of those failures: the false non-match rate of what is left falls as the
share left out grows. A measure that says nothing leaves the rate where it is; one that knows the
similarities themselves takes the failures first, and reaches 0 as soon as they are out.

Source: Grother and Tabassi, *Performance of biometric quality measures* (2007); NIST's evaluations
of face image quality draw the same curve.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError

Values = NDArray[np.floating]


def error_versus_reject(
    failed: NDArray[np.bool_], quality: Values, shares: Sequence[float]
) -> NDArray[np.float64]:
    """False non-match rate of the probes that are left, for each share left out.

    Probes of equal quality are left out in proportion: the rate is that expected of any order.

    Args:
        failed: (n,) comparisons below the threshold.
        quality: (n,) of their probes, the larger the better.
        shares: of probes left out, 0 to less than 1.

    Returns:
        (shares,) rates.

    Raises:
        DataError: there are no probes, or a share is out of range.
    """
    count = len(failed)
    if not count or not all(0 <= share < 1 for share in shares):
        raise DataError(
            f"expected probes, and shares from 0 to less than 1, got {count} and {list(shares)} "
            "(error versus reject)"
        )
    _, group = np.unique(quality, return_inverse=True)
    sizes = np.bincount(group.ravel())
    failures = np.bincount(group.ravel(), weights=failed)
    ends = np.concatenate([[0], np.cumsum(sizes)])
    sums = np.concatenate([[0.0], np.cumsum(failures)])
    out = np.asarray(shares, np.float64) * count
    left = sums[-1] - np.interp(out, ends, sums)
    rates: NDArray[np.float64] = left / (count - out)
    return rates


def relative_cut(failed: NDArray[np.bool_], quality: Values, share: float) -> float:
    """By how much of itself the rate falls where a share is left out: 0 nothing, 1 all of it."""
    before, after = error_versus_reject(failed, quality, (0.0, share))
    return float(1 - after / before) if before else 0.0
