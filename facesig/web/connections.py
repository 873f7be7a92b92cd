"""uvicorn with limits that it lacks: on silence, and on how long the end takes.

Of as many connections as ``listener`` lets in each one counts, whether anything is asked by it or
not; without a limit whoever opens that many and stays silent keeps all others out. And where a
request under way does not arrive, as of a telephone that has left, SIGTERM would wait for it.
"""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import Any

from facesig.extras import load
from facesig.web.guard import App

SILENT_SECONDS = 15.0
"""From twice so long on a connection without a request under way is closed."""

HANDSHAKE_SECONDS = 10.0
"""So long TLS's handshake may take."""

FAREWELL_SECONDS = 5.0
"""So long one that is being closed may take to read what is left, or to say goodbye under TLS."""

END_SECONDS = 8.0
"""So long requests under way may take after SIGTERM; systemd would wait for 90."""


def make_server(app: App, **more: Any) -> Any:
    """A ``uvicorn.Server`` with these limits; ``more`` is what ``uvicorn.Config`` takes.

    Raises:
        MissingExtraError: uvicorn is missing.
    """
    uvicorn: Any = load("uvicorn", "the console")
    config = uvicorn.Config(
        app,
        http=_protocol(),
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_level=logging.WARNING,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=30,
        **more,
    )

    class Server(uvicorn.Server):  # type: ignore[misc]
        async def startup(self, sockets: Any = None) -> None:
            loop: Any = asyncio.get_running_loop()
            if self.config.is_ssl:  # uvicorn passes on no such limit
                limit = HANDSHAKE_SECONDS
                loop.create_server = partial(loop.create_server, ssl_handshake_timeout=limit)
            await super().startup(sockets)

        async def shutdown(self, sockets: Any = None) -> None:
            loop = asyncio.get_running_loop()
            loop.call_later(END_SECONDS, self._hang_up)
            loop.call_later(END_SECONDS + 1, setattr, self, "force_exit", True)
            await super().shutdown(sockets)

        def _hang_up(self) -> None:
            for connection in list(self.server_state.connections):
                connection.transport.close()

    return Server(config)


def _protocol() -> Any:
    base: Any = load("uvicorn.protocols.http.h11_impl", "the console").H11Protocol

    class Protocol(base):  # type: ignore[misc]
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._again(None)

        def _again(self, before: object) -> None:
            self._timer = asyncio.get_running_loop().call_later(SILENT_SECONDS, self._look, before)

        def _look(self, before: object) -> None:
            """Close if nothing has been asked since the last look, and nothing is answered."""
            cycle = self.cycle
            idle = cycle is None or cycle.response_complete
            last = "nothing" if cycle is None else cycle
            if idle and before is last:
                self.transport.close()
                loop = asyncio.get_running_loop()
                self._timer = loop.call_later(FAREWELL_SECONDS, self.transport.abort)
            else:
                self._again(last if idle else None)

        def connection_lost(self, exc: Exception | None) -> None:
            self._timer.cancel()
            super().connection_lost(exc)

    return Protocol
