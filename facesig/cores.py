"""How many cores there are, and products that leave the others' alone."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec


def available() -> int:
    """Cores that this process may run on."""
    return len(os.sched_getaffinity(0))


def one_thread_each() -> AbstractContextManager[object]:
    """BLAS held to one thread a caller, where threadpoolctl (of scikit-learn) is installed."""
    if find_spec("threadpoolctl") is None:
        return nullcontext()
    from threadpoolctl import threadpool_limits

    limited: AbstractContextManager[object] = threadpool_limits(1)
    return limited
