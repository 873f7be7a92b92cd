"""Where connections come in: so many at once, and no more.

uvicorn's own limit answers a request that is one too many and closes no connection: silent ones
would take descriptors until none is left, also for the command that opens a lock. They are counted
where they are accepted, as under TLS nobody else hears of one before its handshake is over.
"""

from __future__ import annotations

import socket
from typing import Any
from weakref import WeakSet

MOST_AT_ONCE = 64
"""Connections; one more is closed as soon as it is accepted."""


class Listener(socket.socket):
    """Listens by TCP; of what it has accepted ``MOST_AT_ONCE`` are open at most."""

    def __init__(self, family: int) -> None:
        """Not bound yet."""
        # asyncio sends without delay (TCP_NODELAY) where a socket says that it is TCP, and only
        # there: else each answer waits 40 ms for its second packet.
        super().__init__(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._accepted: WeakSet[socket.socket] = WeakSet()

    def accept(self) -> tuple[socket.socket, Any]:
        """The next connection and its address.

        Raises:
            ConnectionAbortedError: it was one too many and is closed; asyncio passes over that.
        """
        made, address = super().accept()
        if sum(each.fileno() >= 0 for each in self._accepted) >= MOST_AT_ONCE:
            made.close()
            raise ConnectionAbortedError(f"expected {MOST_AT_ONCE} connections at most, got more")
        self._accepted.add(made)
        return made, address
