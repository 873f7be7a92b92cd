"""Options as the engine takes them: a number of its type, or ``OptionError``.

Whether it is within the option's range is the engine's to say, in its own words.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from facesig.errors import OptionError

_LARGEST = 2**31 - 1
"""Of the engine's whole numbers."""


def whole_number(value: Any, where: str) -> int:
    """An int that fits 32 bits.

    Raises:
        OptionError: it is no whole number, or does not fit.
    """
    if not isinstance(value, (int, np.integer)):
        raise OptionError(f"expected a whole number, got {value!r} ({where})")
    number = int(value)
    if not -_LARGEST <= number <= _LARGEST:
        raise OptionError(f"expected a whole number of 32 bits, got {number} ({where})")
    return number


def real_number(value: Any, where: str) -> float:
    """A float of anything that is a number; text is none.

    Raises:
        OptionError: it is no number.
    """
    try:
        if isinstance(value, (str, bytes, bytearray)):
            raise TypeError
        return float(value)
    except (TypeError, ValueError, OverflowError):
        raise OptionError(f"expected a number, got {value!r} ({where})") from None
