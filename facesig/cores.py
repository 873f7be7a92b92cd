"""How many cores there are, and products that leave the others' alone."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec

from facesig.errors import OptionError


def available() -> int:
    """Cores that this process may run on."""
    return len(os.sched_getaffinity(0))


def workers_of(given: int | None) -> int:
    """So many threads or processes as are asked for; None asks for one a core.

    Raises:
        OptionError: fewer than one is asked for.
    """
    if given is not None and given < 1:
        raise OptionError(f"expected at least 1, got {given} (workers)")
    return given or available()


def one_thread_each() -> AbstractContextManager[object]:
    """BLAS held to one thread a caller, where threadpoolctl (of scikit-learn) is installed."""
    if find_spec("threadpoolctl") is None:
        return nullcontext()
    from threadpoolctl import threadpool_limits

    limited: AbstractContextManager[object] = threadpool_limits(1)
    return limited
