"""The document says what is done, and what is done is what it says."""

from __future__ import annotations

import math

import pytest

from facesig.web import app as application
from facesig.web import shapes
from facesig.web.openapi import document
from facesig.web.refusals import RefusedError
from facesig.web.schema import from_text, known, require
from web.camera import Camera, live_of
from web.test_door_api import until
from web.test_people import enrol

DOCUMENT = document(application.OPERATIONS)


def test_the_document_is_valid(client):
    told = client.get("/api/openapi.json")
    assert told.json == DOCUMENT
    validator = pytest.importorskip("openapi_spec_validator", reason="facesig[browser]")
    validator.validate(told.json)


def test_names_are_used_once():
    names = [operation.name for operation in application.OPERATIONS]
    assert len(names) == len(set(names))
    rows = [(operation.method, operation.path) for operation in application.OPERATIONS]
    assert len(rows) == len(set(rows))


def test_every_keyword_of_every_schema_is_checked():
    schemas = [*shapes.NAMED.values()]
    for operation in application.OPERATIONS:
        schemas += [*operation.query.values(), *operation.path_types.values()]
        schemas += [] if operation.answer is None else [operation.answer]
        if operation.body is not None and operation.body.schema is not None:
            schemas.append(operation.body.schema)
    assert all(known(schema) for schema in schemas)
    assert not known({"type": "string", "minLenght": 3})
    assert not known({"type": "array", "items": {"type": "string", "nonsense": 1}})


def test_variables_of_paths_are_described():
    import re

    for operation in application.OPERATIONS:
        assert set(re.findall(r"{(\w+)}", operation.path)) == set(operation.path_types)


def answers(client, number=1):
    """By name the status of each GET that answers in JSON; those of a success are checked."""
    statuses = {}
    for operation in application.OPERATIONS:
        if operation.method == "GET" and operation.answer:
            answer = client.get(f"/api{operation.path.format(id=number)}")
            schema = operation.answer if answer.status == 200 else shapes.ERROR
            require(answer.json, schema, operation.name)
            statuses[operation.name] = answer.status
    assert len(statuses) >= 10
    return statuses


def test_answers_keep_to_their_schemas(client, board):
    """With a camera that sees somebody, a person, a visitor who looks like them, and events."""
    person = enrol(client, "Ada")
    board.visitors.add(board.gallery.signatures("Ada")[0])
    live = live_of(board, Camera("wild"))
    live.start()
    try:
        until(lambda: client.get("/api/events").json["events"])
        until(lambda: client.get("/api/live").json["faces"])
        assert set(answers(client, person).values()) == {200}
        assert any(each["likely"] for each in client.get("/api/visitors").json["visitors"])
    finally:
        live.stop()


def test_what_there_is_not_is_not_found(client):
    statuses = answers(client)
    missing = {name for name, status in statuses.items() if status != 200}
    assert missing == {"getLive", "getEvents", "getPerson"}
    assert {statuses[name] for name in missing} == {404}


@pytest.mark.parametrize(
    ("value", "schema", "message"),
    [
        ("a", {"type": "integer"}, "expected integer, got string (x)"),
        (True, {"type": "number"}, "expected number, got boolean (x)"),
        (math.nan, {"type": "number"}, "expected number, got number (x)"),
        (1.5, {"type": "integer"}, "expected integer, got number (x)"),
        (None, {"type": "string"}, "expected string, got null (x)"),
        (3, {"type": ["string", "null"]}, "expected string or null, got integer (x)"),
        ("c", {"enum": ["a", "b"]}, "expected one of a, b, got another (x)"),
        ("abc", {"pattern": "^b"}, "expected text as ^b, got other text (x)"),
        ("abc", {"maxLength": 2}, "expected at most 2 characters, got 3 (x)"),
        ([1, 2], {"maxItems": 1}, "expected at most 1 entries, got 2 (x)"),
        ([1, "2"], {"items": {"type": "integer"}}, "expected integer, got string (x[1])"),
        (0, {"exclusiveMinimum": 0}, "expected more than 0, got 0 (x)"),
        ({"a": 1}, {"additionalProperties": {"type": "null"}}, "expected null, got integer (x.a)"),
    ],
)  # fmt: skip
def test_what_does_not_keep_to_a_schema_is_told(value, schema, message):
    with pytest.raises(RefusedError) as caught:
        require(value, schema, "x")
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        (None, {"type": ["string", "null"], "maxLength": 1}),
        (2.0, {"type": "integer"}),
        ({"a": 1, "b": []}, {"type": "object", "required": ["a"]}),
        ("x", {"type": "string", "description": "anything"}),
    ],
)
def test_what_keeps_to_a_schema_passes(value, schema):
    require(value, schema, "x")


def test_text_becomes_values():
    assert from_text("-3", {"type": "integer"}, "x") == -3
    assert from_text("1e-3", {"type": "number"}, "x") == 0.001
    assert from_text("true", {"type": "boolean"}, "x") is True
    assert from_text("3", {"type": "string"}, "x") == "3"
    for text, kind in [
        ("\u0663", "integer"), ("inf", "number"), ("nan", "number"), ("1_0", "integer"),
        ("1e999", "number"), ("yes", "boolean"), ("9" * 5000, "integer"), (" 1", "integer"),
    ]:  # fmt: skip
        with pytest.raises(RefusedError):
            from_text(text, {"type": kind}, "x")


def test_what_nobody_foresaw_says_nothing_and_is_logged(client, board, caplog, monkeypatch):
    def broken(*words):
        raise RuntimeError("a secret")

    monkeypatch.setattr(type(board), "people_page", broken)
    answer = client.get("/api/people")
    assert (answer.status, answer.json["type"]) == (500, "InternalError")
    assert "secret" not in answer.body.decode()
    assert "a secret" in caplog.text


def test_too_much_work_at_once_is_sent_away(client, app, board, monkeypatch):
    import asyncio
    import threading

    from web.client import SAMPLES

    started, go = threading.Semaphore(0), threading.Event()

    def slow(photo):
        started.release()
        assert go.wait(20)
        return []

    monkeypatch.setattr(board.embedder, "faces", slow)
    photo = (SAMPLES / "wild.jpg").read_bytes()

    async def all_at_once():
        head = {
            "host": "127.0.0.1", "cookie": client.cookie, "x-csrf-token": client.csrf,
            "content-type": "image/jpeg",
        }  # fmt: skip
        asked = [
            asyncio.ensure_future(client._ask("POST", "/api/detect", photo, head))
            for _ in range(application.MOST_HEAVY + 2)
        ]
        done, _ = await asyncio.wait(asked, timeout=10, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(0)
        assert {each.result().status for each in done} == {429}
        light = await client._ask("GET", "/api/people", b"", head)
        assert light.status == 200
        go.set()
        return [answer.status for answer in await asyncio.gather(*asked)]

    statuses = asyncio.run(all_at_once())
    assert sorted(statuses) == [200] * application.MOST_HEAVY + [429] * 2
    assert client.post("/api/detect", photo).status == 200
