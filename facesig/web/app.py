"""The application: the interface below /api, its description, and the page."""

from __future__ import annotations

import logging
import os
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import anyio
import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from facesig.web.api import door, people, photos, session, state
from facesig.web.board import Board
from facesig.web.guard import App, Guard
from facesig.web.openapi import document
from facesig.web.operation import Call, Operation, Reply, packed
from facesig.web.pages import page_routes
from facesig.web.refusals import TYPES, RefusedError, told
from facesig.web.requests import admitted, call_of

LOGGER = logging.getLogger("facesig.web")

OPERATIONS: list[Operation] = [
    *session.OPERATIONS,
    *people.OPERATIONS,
    *photos.OPERATIONS,
    *door.OPERATIONS,
    *state.OPERATIONS,
]

MOST_HEAVY = 4
"""So many requests with photos are read or worked at; the next is told to come again."""

Endpoint = Callable[[Request], Awaitable[Response]]


class Answers:
    """Runs operations: light ones in any thread, of heavy ones as many as there are cores."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._heavy = 0
        self._limiter: Any = None

    async def give(self, request: Request, operation: Operation) -> Response:
        """The answer to a request."""
        try:
            if not operation.heavy:
                call = await call_of(request, self._board, operation)
                return _response(operation, await anyio.to_thread.run_sync(operation.handler, call))
            return await self._heavily(request, operation)
        except Exception as error:
            return refused(error)

    async def _heavily(self, request: Request, operation: Operation) -> Response:
        admitted(request, self._board, operation)  # before a place is taken
        if self._heavy >= MOST_HEAVY:
            raise RefusedError(
                429, "expected less work at once, got too much", headers={"Retry-After": "1"}
            )
        self._heavy += 1
        try:
            call = await call_of(request, self._board, operation)
            work: Callable[[Call], Any] = operation.handler
            if self._limiter is None:
                self._limiter = anyio.CapacityLimiter(max(1, min(2, os.cpu_count() or 1)))
            done = await anyio.to_thread.run_sync(work, call, limiter=self._limiter)
        finally:
            self._heavy -= 1
        return _response(operation, done)


def _response(operation: Operation, done: Any) -> Response:
    reply = done if isinstance(done, Reply) else Reply(done)
    status = reply.status or operation.status
    headers = {"Cache-Control": "no-store", **reply.headers}
    if status == 204:
        return Response(status_code=204, headers=headers)
    body = reply.body if isinstance(reply.body, bytes) else packed(reply.body)
    return Response(body, status, headers, reply.media)


def refused(error: Exception) -> Response:
    """An error as JSON; what nobody foresaw goes to the log with its trace."""
    status, body, headers = told(error)
    if status == 500:
        LOGGER.error("a request failed", exc_info=error)
    headers = {"Cache-Control": "no-store", **headers}
    return Response(packed(body), status, headers, "application/json")


def _http_error(request: Request, error: Exception) -> Response:
    """Starlette's own, as of a path that leads nowhere."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = getattr(error, "headers", None) or {}
    asked = f"{request.method} {request.url.path[:80]}"
    kind = TYPES.get(status, "RequestError")
    return refused(
        RefusedError(status, f"expected something that is here, got {asked}", kind, headers)
    )


def _endpoint(answers: Answers, operations: dict[str, Operation]) -> Endpoint:
    async def answer(request: Request) -> Response:
        operation = operations.get("GET" if request.method == "HEAD" else request.method)
        if operation is None:
            allowed = {"Allow": ", ".join(sorted(operations))}
            known = ", ".join(sorted(operations))
            return refused(
                RefusedError(405, f"expected {known}, got {request.method}", None, allowed)
            )
        return await answers.give(request, operation)

    return answer


def _routes(answers: Answers, operations: Iterable[Operation]) -> list[Route]:
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        by_path.setdefault(operation.path, {})[operation.method] = operation
    return [
        Route(f"/api{path}", _endpoint(answers, row), methods=METHODS)
        for path, row in by_path.items()
    ]


METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]
"""All are taken, so that those that are wrong are refused in one place, in JSON."""


def make_app(board: Board, hosts: Iterable[str] = ()) -> App:
    """The application of a board.

    Args:
        board: what there is.
        hosts: names that lead here, beside the machine's own.
    """
    description = packed(document(OPERATIONS))

    async def described(request: Request) -> Response:
        return Response(description, media_type="application/json")

    app = Starlette(
        routes=[
            *_routes(Answers(board), OPERATIONS),
            Route("/api/openapi.json", described),
            *page_routes(),
        ],
        exception_handlers={HTTPException: _http_error, Exception: _last_resort},
    )
    return Guard(app, hosts)


def _last_resort(request: Request, error: Exception) -> Response:
    return refused(error)
