"""One row for each thing that the interface does: routes and OpenAPI's document are made of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Union

from facesig.web.schema import Schema

if TYPE_CHECKING:
    from facesig.web.board import Board
    from facesig.web.logins import Session

PHOTO_BYTES = 12 << 20
"""Largest photo."""

JSON_BYTES = 16 << 10
"""Largest body of an operation that takes no photos."""

PHOTOS_BYTES = 20 << 20
"""Largest body with photos in Base64."""


@dataclass(frozen=True)
class Body:
    """What an operation takes.

    Attributes:
        schema: of the JSON; None for a photo's bytes.
        most: bytes.
    """

    schema: Schema | None
    most: int = JSON_BYTES


PHOTO = Body(None, PHOTO_BYTES)


@dataclass(frozen=True)
class Reply:
    """An answer that is not just JSON with the operation's own status.

    Attributes:
        body: bytes, or what becomes JSON.
        status: HTTP's; None for the operation's.
        headers: to send along.
        media: of bytes.
    """

    body: Any
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    media: str = "application/json"


@dataclass(frozen=True)
class Call:
    """A request that was let in and checked.

    Attributes:
        board: what there is.
        path: variables of the path by name.
        query: by name, defaults filled in.
        body: JSON, a photo's bytes, or None.
        session: who is logged in; None for a bearer, and where nobody needs to be.
        address: the client's.
        cookie: the session's, "" without.
    """

    board: Board
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    session: Session | None
    address: str
    cookie: str = ""


def packed(value: Any) -> bytes:
    """JSON of an answer: letters beyond ASCII escaped, NaN refused."""
    return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()


Handler = Callable[[Call], Union[Reply, Any]]


@dataclass(frozen=True)
class Operation:
    """A row.

    Attributes:
        method: "GET", ...
        path: below "/api", with "{id}" for variables.
        name: OpenAPI's operationId.
        tag: the group in the document.
        summary: a sentence.
        handler: runs in a thread.
        answer: schema of the JSON; None for a picture, or for nothing with status 204.
        status: of success.
        query: schemas by name.
        path_types: schemas of the variables.
        body: what it takes; None for nothing.
        open: whether nobody need be logged in.
        heavy: whether it looks at photos or takes long: few run at once.
        refusals: statuses beside the usual ones.
        media: of an answer that is no JSON.
    """

    method: str
    path: str
    name: str
    tag: str
    summary: str
    handler: Handler
    answer: Schema | None = None
    status: int = 200
    query: Mapping[str, Schema] = field(default_factory=dict)
    path_types: Mapping[str, Schema] = field(default_factory=dict)
    body: Body | None = None
    open: bool = False
    heavy: bool = False
    refusals: tuple[int, ...] = ()
    media: str = "application/json"
