"""From a request to a ``Call``: who asks, what is asked, whether it keeps to the schema."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect

from facesig.web.logins import Session
from facesig.web.operation import Body, Call, Operation
from facesig.web.refusals import RefusedError
from facesig.web.schema import from_text, require

if TYPE_CHECKING:
    from starlette.requests import Request

    from facesig.web.board import Board

BODY_SECONDS = 60.0
"""So long a body may take to arrive."""

_LONGEST_NUMBER = 40


def admitted(request: Request, board: Board, operation: Operation) -> tuple[Session | None, str]:
    """The session of a request, and its cookie; a bearer has none.

    Raises:
        RefusedError: 401 for nobody, 403 for a change without the session's token.
    """
    cookie = _cookie(request, board.cookie_name)
    if operation.open:
        return None, cookie
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        if board.secrets.is_token(token.strip()):
            return None, ""
        raise RefusedError(
            401, "expected a token, got another", headers={"WWW-Authenticate": "Bearer"}
        )
    session = board.session_of(cookie)
    if session is None:
        message = "expected somebody logged in, got nobody"
        raise RefusedError(401, message, headers={"WWW-Authenticate": "Bearer"})
    if request.method not in ("GET", "HEAD"):
        given = request.headers.get("x-csrf-token", "")
        if not hmac.compare_digest(given.encode("latin-1"), session.csrf.encode()):
            raise RefusedError(
                403, "expected the session's token, got none or another (X-CSRF-Token)"
            )
    return session, cookie


def _cookie(request: Request, name: str) -> str:
    # Of several of one name the first counts: a browser sends the more exact path first.
    for part in request.headers.get("cookie", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == name:
            return value
    return ""


def address_of(request: Request) -> str:
    """The client's address."""
    return request.client.host if request.client else "unknown"


def variables(request: Request, operation: Operation) -> dict[str, Any]:
    """Variables of the path; ``RefusedError`` 400 for what is none."""
    return {
        name: from_text(request.path_params[name], schema, name)
        for name, schema in operation.path_types.items()
    }


def asked(request: Request, operation: Operation) -> dict[str, Any]:
    """The query with its defaults; ``RefusedError`` 400 for what is unknown or there twice."""
    found: dict[str, Any] = {
        name: schema["default"] for name, schema in operation.query.items() if "default" in schema
    }
    seen: set[str] = set()
    for name, text in request.query_params.multi_items():
        if name not in operation.query or name in seen:
            known = ", ".join(operation.query) or "nothing"
            raise RefusedError(400, f"expected {known}, each once, got {name[:40]!r} (query)")
        seen.add(name)
        found[name] = from_text(text, operation.query[name], name)
    return found


async def received(request: Request, body: Body) -> Any:
    """The body, no longer than it may be, JSON by its schema.

    Raises:
        RefusedError: 400, 408, 413 or 415.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    photo = body.schema is None
    if photo and not (kind.startswith("image/") or kind == "application/octet-stream"):
        raise RefusedError(
            415, f"expected image/jpeg or another picture, got {kind[:60] or 'nothing'}"
        )
    if not photo and kind != "application/json":
        raise RefusedError(415, f"expected application/json, got {kind[:60] or 'nothing'}")
    try:
        data = await asyncio.wait_for(_read(request, body.most), BODY_SECONDS)
    except asyncio.TimeoutError:
        raise RefusedError(408, f"expected the body within {BODY_SECONDS:g} s, got less") from None
    if photo:
        return data
    value = _json(data)
    require(value, body.schema or {}, "body")
    return value


async def _read(request: Request, most: int) -> bytes:
    stated = request.headers.get("content-length", "")
    if stated.isdecimal() and int(stated[:20]) > most:
        raise RefusedError(413, f"expected at most {most:,} bytes, got {stated[:20]}")
    parts, size = [], 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > most:
                raise RefusedError(413, f"expected at most {most:,} bytes, got more")
            parts.append(part)
    except ClientDisconnect:  # nobody reads the answer
        raise RefusedError(400, f"expected the whole body, got {size:,} bytes of it") from None
    return b"".join(parts)


def _json(data: bytes) -> Any:
    try:
        return json.loads(
            data, parse_constant=_no_constant, parse_int=_whole, object_pairs_hook=_once
        )
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, f"expected JSON, got other bytes: {error} (body)") from None


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON's")


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError(f"a number of {len(text)} digits")
    return int(text)


def _once(pairs: list[tuple[str, Any]]) -> Mapping[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a field twice")
    return found


async def call_of(request: Request, board: Board, operation: Operation) -> Call:
    """The request as its handler gets it; ``RefusedError`` if it is refused."""
    session, cookie = admitted(request, board, operation)
    path, query = variables(request, operation), asked(request, operation)
    body = None if operation.body is None else await received(request, operation.body)
    return Call(board, path, query, body, session, address_of(request), cookie)
