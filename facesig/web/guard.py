"""What holds for every answer: who was asked, and what a browser may do with what it gets.

``Host`` must be an address, this machine's own name, or one that was named: a page of somebody
else's, whose name was made to lead here (DNS rebinding), sends its own. Addresses are no names.
"""

from __future__ import annotations

import ipaddress
import json
import socket
from collections.abc import Awaitable, Iterable, MutableMapping
from typing import Any, Callable

from facesig.web.refusals import RefusedError

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""Content security policy: nothing inline, nothing from elsewhere, no frame about it."""

HEADERS = [
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
]


class Guard:
    """Wraps an application."""

    def __init__(self, app: App, hosts: Iterable[str] = ()) -> None:
        """``hosts`` are names that lead here, beside this machine's own."""
        own = socket.gethostname().lower()
        self._app = app
        self._hosts = {"localhost", own, f"{own.partition('.')[0]}.local"}
        self._hosts |= {host.lower() for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what asks for this machine, with headers on the answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *HEADERS]
            await send(message)

        if self._is_ours(_host_of(scope)):
            await self._app(scope, receive, with_headers)
        else:
            await _refuse(with_headers)

    def _is_ours(self, host: str) -> bool:
        if host in self._hosts:
            return True
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return False
        return True


def _host_of(scope: Scope) -> str:
    """The name or address of the header ``Host``, without its port; "" without one."""
    found = [value for name, value in scope["headers"] if name == b"host"]
    text = found[0].decode("latin-1").lower() if len(found) == 1 else ""
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.rpartition(":")[0] if text.count(":") == 1 else text


async def _refuse(send: Send) -> None:
    problem = RefusedError(
        421, "expected this machine's name or address, got another (Host; --name)"
    )
    body = json.dumps(problem.body).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
