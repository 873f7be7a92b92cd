"""Low memory, in whatever form it is met, and other faults that are the system's."""

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


_SYSTEM = (errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM)


def of_the_system(error: BaseException | None) -> bool:
    """Whether an error came of low memory, a failing disk, or too many open files.

    It says nothing about what was read then, and must not be remembered as if it did.
    """
    while error is not None:
        if isinstance(error, MemoryError) or getattr(error, "errno", None) in _SYSTEM:
            return True
        error = error.__cause__
    return False
