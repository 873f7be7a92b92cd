"""The interface's description in OpenAPI 3.1, made of the operations themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import facesig
from facesig.web import shapes
from facesig.web.operation import Body, Operation

REASONS = {
    204: "nothing new",
    400: "the request is malformed",
    401: "nobody is logged in, or the password is wrong",
    403: "the token that changes need is missing",
    404: "there is none of this number",
    409: "something else is there already",
    413: "the body or the photo is too large",
    415: "the body is of another kind",
    422: "the photo, the name or the number cannot be used; `type` says why",
    429: "too many at once; Retry-After says when",
    421: "another machine was asked for",
}

ABOUT = (
    "People, faces and signatures of one board. Programs send `Authorization: Bearer TOKEN` "
    "(`facesig console --new-token NAME`); browsers a cookie, and with every change the token "
    "of `GET /api/session` as `X-CSRF-Token`. Every error is JSON with a `type` and a `message`."
)


def document(operations: Iterable[Operation]) -> dict[str, Any]:
    """OpenAPI's document."""
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(f"/api{operation.path}", {})[operation.method.lower()] = _row(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "facesig",
            "version": facesig.__version__,
            "description": ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": {name: dict(schema) for name, schema in shapes.NAMED.items()},
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "facesig"},
                "csrf": {"type": "apiKey", "in": "header", "name": "X-CSRF-Token"},
            },
        },
    }


def _row(operation: Operation) -> dict[str, Any]:
    row: dict[str, Any] = {
        "operationId": operation.name,
        "tags": [operation.tag],
        "summary": operation.summary,
        "security": [] if operation.open else [{"bearer": []}, {"cookie": [], "csrf": []}],
        "responses": _answers(operation),
    }
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": dict(schema)}
        for name, schema in operation.path_types.items()
    ]
    parameters += [
        {"name": name, "in": "query", "required": False, "schema": dict(schema)}
        for name, schema in operation.query.items()
    ]
    if parameters:
        row["parameters"] = parameters
    if operation.body is not None:
        row["requestBody"] = {"required": True, "content": _content(operation.body)}
    return row


def _content(body: Body) -> dict[str, Any]:
    if body.schema is None:
        return {kind: {"schema": {}} for kind in ("image/jpeg", "application/octet-stream")}
    return {"application/json": {"schema": _named(body.schema)}}


def _answers(operation: Operation) -> dict[str, Any]:
    good: dict[str, Any] = {"description": "done"}
    if operation.answer is not None:
        good["content"] = {"application/json": {"schema": _named(operation.answer)}}
    elif operation.status != 204:
        good["content"] = {operation.media: {"schema": {}}}
    answers = {str(operation.status): good}
    statuses = {400, 421, *operation.refusals}
    if not operation.open:
        statuses |= {401, 403}
    if operation.body is not None:
        statuses |= {413, 415}
    if operation.heavy:
        statuses.add(429)
    for status in sorted(statuses):
        told = _error(REASONS[status])
        answers[str(status)] = told if status >= 400 else {"description": REASONS[status]}
    answers["default"] = _error("what the board could not do; `type` says why")
    return answers


def _error(description: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Error"}
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _named(schema: Any) -> dict[str, Any]:
    """A reference to a schema that has a name, or the schema."""
    for name, known in shapes.NAMED.items():
        if known is schema:
            return {"$ref": f"#/components/schemas/{name}"}
    return dict(schema)
