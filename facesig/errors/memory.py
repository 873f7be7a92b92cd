"""Low memory, in whatever form it is met."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from facesig.errors.base import FacesigError


class LowMemoryError(FacesigError, MemoryError):
    """There is not enough memory; nothing that was there before has changed."""


@contextmanager
def memory_for(what: str) -> Iterator[None]:
    """Tell low memory as what it is: ``MemoryError``, and the system's ENOMEM.

    Args:
        what: what it was wanted for.

    Raises:
        LowMemoryError: in their place.
    """
    try:
        yield
    except LowMemoryError:
        raise
    except (MemoryError, OSError) as error:
        if isinstance(error, OSError) and error.errno != errno.ENOMEM:
            raise
        raise LowMemoryError(f"expected memory for {what}, got none") from error
