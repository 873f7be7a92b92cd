"""A limit of time for what would wait for ever if it were wrong."""

import contextlib
import signal


@contextlib.contextmanager
def within(seconds):
    """Fails in the middle of a blocking call, of the system's too, when time is up."""

    def ring(*_):
        raise AssertionError(f"expected an answer within {seconds} s, got none")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
