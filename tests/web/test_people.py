"""People by the interface: enrolled, found, renamed, removed, and what is refused."""

from __future__ import annotations

import base64

import numpy as np
import pytest

from facesig import default_embedder
from facesig.types import Signature
from facesig.web.api import people
from web.client import SAMPLES

WILD, SOTO = (SAMPLES / f"{name}.jpg" for name in ("wild", "soto"))


def photo(path):
    return {"photo": base64.b64encode(path.read_bytes()).decode()}


def made_up(seed):
    values = np.random.default_rng(seed).normal(size=128)
    signature = Signature(values / np.linalg.norm(values), default_embedder().model_id)
    return {"signature": base64.b64encode(bytes(signature)).decode()}


def enrol(client, name, seed=None):
    answer = client.post("/api/people", {"name": name, "photos": [made_up(seed or len(name))]})
    assert answer.status == 201, answer.body
    return answer.json["person"]["id"]


def test_somebody_is_enrolled_found_renamed_and_removed(client):
    assert client.get("/api/people").json == {"people": [], "total": 0}
    answer = client.post(
        "/api/people", {"name": "Susan", "photos": [photo(WILD)], "metadata": {"door": 3}}
    )
    assert answer.status == 201
    person = answer.json["person"]
    assert (person["name"], person["metadata"], person["templates"]) == ("Susan", {"door": 3}, 1)
    found = client.post("/api/identify", WILD.read_bytes()).json
    assert (found["known"], found["person"]["name"], found["reason"]) == (True, "Susan", None)
    other = client.post("/api/identify", SOTO.read_bytes()).json
    assert (other["known"], other["person"]) == (False, None)
    assert "less than the threshold" in other["reason"]
    path = f"/api/people/{person['id']}"
    assert client.ask("PATCH", path, {"name": "Ms Wild"}).json["name"] == "Ms Wild"
    assert client.get(path).json["name"] == "Ms Wild"
    more = client.post(f"{path}/photos", {"photos": [photo(WILD)]})
    assert (more.status, more.json["person"]["templates"]) == (200, 2)
    assert more.json["agreement"] > 0.99
    answer = client.ask("DELETE", path)
    assert (answer.status, answer.body) == (204, b"")
    assert client.get(path).json["type"] == "PersonNotFoundError"
    assert client.ask("DELETE", path).status == 404
    kinds = [each["kind"] for each in client.get("/api/log").json["entries"]]
    assert kinds == ["remove", "enrol", "rename", "enrol", "create"]


def test_a_bad_photo_tells_all_reasons_and_force_takes_it(client):
    from io import BytesIO

    from PIL import Image

    small = Image.open(WILD)
    small.thumbnail((70, 70))
    out = BytesIO()
    small.save(out, "PNG")
    answer = client.post("/api/quality", out.getvalue(), kind="image/png")
    assert answer.status == 200
    assert not answer.json["passed"]
    reasons = answer.json["reasons"]
    assert any(reason.startswith("size ") for reason in reasons)
    body = {"name": "Susan", "photos": [{"photo": base64.b64encode(out.getvalue()).decode()}]}
    answer = client.post("/api/people", body)
    assert (answer.status, answer.json["type"]) == (422, "QualityError")
    assert answer.json["reasons"] == reasons
    answer = client.post("/api/people", {**body, "force": True})
    assert answer.status == 201
    assert answer.json["forced"] == reasons


def test_a_name_that_is_taken_is_a_conflict(client):
    first, second = enrol(client, "Ada"), enrol(client, "Grace")
    answer = client.post("/api/people", {"name": "Ada", "photos": [made_up(9)]})
    assert (answer.status, answer.json["type"]) == (409, "ConflictError")
    answer = client.ask("PATCH", f"/api/people/{second}", {"name": "Ada"})
    assert answer.status == 409
    assert client.ask("PATCH", f"/api/people/{first}", {"name": "Ada"}).status == 200


@pytest.mark.parametrize("change", ["removed", "renamed", "replaced"])
def test_who_changes_while_photos_are_looked_at_does_not_come_back(
    client, board, monkeypatch, change
):
    path = f"/api/people/{enrol(client, 'Ann')}/photos"
    looked = people.enrolling.look

    def meanwhile(*given, **options):
        seen = looked(*given, **options)
        if change == "renamed":
            board.gallery.rename("Ann", "Ms Ann")
        else:
            board.gallery.remove("Ann")
        if change == "replaced":
            monkeypatch.setattr(people.enrolling, "look", looked)
            enrol(client, "Ann", seed=9)
        return seen

    monkeypatch.setattr(people.enrolling, "look", meanwhile)
    answer = client.post(path, {"photos": [made_up(3)]})
    names = [person.name for person in board.gallery.people()]
    if change == "renamed":
        assert (answer.status, answer.json["person"]["name"], names) == (200, "Ms Ann", ["Ms Ann"])
    else:
        assert answer.status == 404
        assert names == (["Ann"] if change == "replaced" else [])


def test_two_who_enrol_one_name_at_once(client, board, monkeypatch):
    looked = people.enrolling.look

    def meanwhile(*given, **options):
        monkeypatch.setattr(people.enrolling, "look", looked)
        enrol(client, "Ann", seed=9)
        return looked(*given, **options)

    monkeypatch.setattr(people.enrolling, "look", meanwhile)
    answer = client.post("/api/people", {"name": "Ann", "photos": [made_up(3)], "force": True})
    assert (answer.status, answer.json["type"]) == (409, "ConflictError")
    (ann,) = board.gallery.people()
    assert ann.templates == 1


def test_a_person_who_changes_at_the_last_moment_is_a_conflict(client, board, monkeypatch):
    path = f"/api/people/{enrol(client, 'Ann')}/photos"
    stored = people.enrolling.enrol

    def meanwhile(*given, **options):
        board.gallery.rename("Ann", "Ms Ann")
        return stored(*given, **options)

    monkeypatch.setattr(people.enrolling, "enrol", meanwhile)
    answer = client.post(path, {"photos": [made_up(3)], "force": True})
    assert (answer.status, answer.json["type"]) == (409, "ConflictError")
    assert [person.name for person in board.gallery.people()] == ["Ms Ann"]


def test_what_another_process_does_is_seen_at_once(client, board):
    from facesig.gallery import Gallery

    first = enrol(client, "Ada")
    with Gallery(board.gallery.path, embedder=default_embedder()) as other:
        other.rename("Ada", "Ada L.")
        assert [each["name"] for each in client.get("/api/people").json["people"]] == ["Ada L."]
        client.ask("PATCH", f"/api/people/{first}", {"name": "Ada"})
        assert [each["name"] for each in client.get("/api/people").json["people"]] == ["Ada"]
        other.remove("Ada")
        assert client.get("/api/people").json == {"people": [], "total": 0}


@pytest.mark.parametrize("name", ["a\u0007b", "\ud800", "\n", " ", "\u200b", "Ann "])
def test_a_name_with_controls_is_told(client, name):
    answer = client.post("/api/people", {"name": name, "photos": [made_up(1)]})
    assert (answer.status, answer.json["type"]) == (422, "PersonNameError")


def test_people_come_in_pages(client):
    ids = [enrol(client, name, seed) for seed, name in enumerate(["a", "b", "c"], 1)]
    page = client.get("/api/people?limit=2").json
    assert [each["id"] for each in page["people"]] == ids[:2]
    assert page["total"] == 3
    page = client.get(f"/api/people?after={ids[1]}").json
    assert [each["id"] for each in page["people"]] == ids[2:]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "expected name, got none (body)"),
        ({"name": "A"}, "expected photos, got none (body)"),
        ({"name": 3, "photos": []}, "expected string, got integer (body.name)"),
        ({"name": "A", "photos": []}, "expected at least 1 entries, got 0 (body.photos)"),
        ({"name": "A", "photos": [{}]}, "expected at least 1 fields, got 0 (body.photos[0])"),
        (
            {"name": "A", "photos": [{"url": "x"}]},
            "expected no other fields, got 'url' (body.photos[0])",
        ),
        (
            {"name": "", "photos": [{"photo": ""}]},
            "expected at least 1 characters, got 0 (body.name)",
        ),
        (
            {"name": "A", "photos": [{"photo": ""}], "force": 1},
            "expected boolean, got integer (body.force)",
        ),
        ([], "expected object, got array (body)"),
    ],
)  # fmt: skip
def test_a_malformed_body_is_told(client, body, message):
    answer = client.post("/api/people", body)
    assert (answer.status, answer.json) == (400, {"type": "RequestError", "message": message})


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff", b"[" * 100_000, b'{"name": NaN}', b'{"a": 1, "a": 2}', b"9" * 5000],
)
def test_what_is_no_json_is_told(client, data):
    answer = client.post("/api/people", data, kind="application/json")
    assert (answer.status, answer.json["type"]) == (400, "RequestError")


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ({"photo": "!!!"}, "ContentError"),
        ({"photo": base64.b64encode(b"no picture").decode()}, "ImageDecodeError"),
        ({"photo": ""}, "ImageDecodeError"),
        ({"signature": base64.b64encode(b"none").decode()}, "SignatureFormatError"),
    ],
)
def test_what_is_no_photo_is_told(client, piece, kind):
    answer = client.post("/api/people", {"name": "A", "photos": [piece]})
    assert (answer.status, answer.json["type"]) == (422, kind)


def test_a_body_that_is_too_long_is_not_read(client):
    answer = client.post("/api/identify", b"x", headers={"content-length": str(1 << 40)})
    assert (answer.status, answer.json["type"]) == (413, "TooLargeError")
    answer = client.post("/api/identify", bytes((12 << 20) + 1), headers={"content-length": "5"})
    assert answer.status == 413
    long = b'{"password": "' + b"x" * 20_000 + b'"}'
    assert client.post("/api/session", long, kind="application/json").status == 413


def test_a_photo_of_too_many_pixels_is_not_decoded(client):
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.new("L", (7000, 7000)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000
    answer = client.post("/api/detect", out.getvalue())
    assert (answer.status, answer.json["message"]) == (
        413, "expected at most 25,000,000 pixels, got 7000 x 7000 (photo)"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/api/people?limit=0", "expected at least 1, got 0 (limit)"),
        ("/api/people?limit=1001", "expected at most 1000, got 1001 (limit)"),
        ("/api/people?limit=x", "expected integer, got string (limit)"),
        ("/api/people?limit=1&limit=2", "expected after, limit, each once, got 'limit' (query)"),
        ("/api/people?page=2", "expected after, limit, each once, got 'page' (query)"),
        ("/api/people/0", "expected at least 1, got 0 (id)"),
        ("/api/people/ada", "expected integer, got string (id)"),
        ("/api/people/1e3", "expected integer, got string (id)"),
    ],
)
def test_a_malformed_question_is_told(client, path, message):
    answer = client.get(path)
    assert (answer.status, answer.json["message"]) == (400, message)


def test_other_ways_and_other_methods_are_errors_in_json(client):
    answer = client.ask("PUT", "/api/people")
    assert (answer.status, answer.json["type"]) == (405, "MethodError")
    assert answer.headers["allow"] == "GET, POST"
    answer = client.get("/api/nothing")
    assert (answer.status, answer.json["type"]) == (404, "NotFoundError")
    assert client.post("/api/detect", b"x", kind="text/plain").json["type"] == "MediaError"
    assert client.post("/api/compare", b"{}", kind="text/plain").status == 415
    assert client.ask("POST", "/").status == 405
