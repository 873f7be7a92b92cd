"""schemathesis asks everything that the document allows, and what it does not: no 5xx, and every
answer as the document has it."""

from __future__ import annotations

import pytest
from web.camera import Camera, live_of
from web.client import PASSWORD

from facesig import default_embedder
from facesig.door import Visitors
from facesig.gallery import Gallery
from facesig.web.app import OPERATIONS, make_app
from facesig.web.board import Board
from facesig.web.secrets_file import SecretsFile

schemathesis = pytest.importorskip("schemathesis", reason="needs facesig[browser] (.ci/browser)")
from hypothesis import HealthCheck, given, seed, settings  # noqa: E402
from schemathesis import checks as of  # noqa: E402
from schemathesis.core.failures import FailureGroup  # noqa: E402
from schemathesis.specs.openapi import checks as openapi  # noqa: E402

CHECKS = [
    of.not_a_server_error,
    openapi.status_code_conformance,
    openapi.content_type_conformance,
    openapi.response_headers_conformance,
    openapi.response_schema_conformance,
    openapi.negative_data_rejection,
    openapi.unsupported_method,
    openapi.ignored_auth,
]


@pytest.fixture(scope="session")
def place(tmp_path_factory):
    """A console with a camera, and the token of a program."""
    folder = tmp_path_factory.mktemp("rest")
    secrets = SecretsFile(str(folder / "door.db.console"), passes=1, memory_kib=8)
    secrets.set_password(PASSWORD)
    token = secrets.new_token("schemathesis")
    with Gallery(folder / "door.db", embedder=default_embedder()) as gallery:
        board = Board(gallery, Visitors(gallery), default_embedder(), secrets)
        live = live_of(board, Camera("wild", rate=5))
        live.start()
        yield make_app(board, ["testserver"]), token
        live.stop()


@pytest.fixture(scope="session")
def schema(place):
    return schemathesis.openapi.from_asgi("/api/openapi.json", place[0])


@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode), ids=lambda mode: mode.value)
@pytest.mark.parametrize("row", OPERATIONS, ids=lambda row: row.name)
def test_everything_is_as_the_document_says(schema, place, row, mode):
    operation = schema[f"/api{row.path}"][row.method]
    negative = mode is schemathesis.GenerationMode.NEGATIVE
    if negative and not (row.query or row.path_types or row.body):
        pytest.skip("there is nothing that could be malformed")

    @seed(7)
    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(mode))
    def ask(case):
        case.call_and_validate(headers={"Authorization": f"Bearer {place[1]}"}, checks=CHECKS)

    ask()


@pytest.mark.parametrize(
    ("place_of", "wrong"),
    [
        ("facesig.web.board.Board.people_page", lambda *words: b'{"people": 3}'),
        ("facesig.web.requests.from_text", lambda text, schema, where: 1),
        ("facesig.web.app._response", lambda operation, done: 1 / 0),
    ],
    ids=["another answer", "nothing refused", "an error"],
)
def test_it_would_be_noticed(schema, place, monkeypatch, place_of, wrong):
    monkeypatch.setattr(place_of, wrong)
    row = next(row for row in OPERATIONS if row.name == "listPeople")
    found = 0
    for mode in schemathesis.GenerationMode:
        try:
            test_everything_is_as_the_document_says(schema, place, row, mode)
        except FailureGroup:
            found += 1
    assert found
