"""The camera by the interface: its picture, its events, who came by, and the way from unknown to
known."""

from __future__ import annotations

import base64
import json
import time
from io import BytesIO

import pytest

from facesig import default_embedder
from facesig.web import live as living
from web.camera import Camera, live_of
from web.client import SAMPLES
from web.test_people import made_up, photo


def until(found, seconds=20.0):
    """What a function gives as soon as it is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.02)
    raise AssertionError("waited in vain")


@pytest.fixture
def camera():
    return Camera("wild")


@pytest.fixture
def live(board, camera):
    made = live_of(board, camera, pictures=True, absence=0.2, linger=0.1)
    made.start()
    yield made
    made.stop()


def test_without_a_camera_it_says_so(client):
    for path in ("live", "live/picture", "events"):
        answer = client.get(f"/api/{path}")
        assert (answer.status, answer.json["type"]) == (404, "NotFoundError")
    assert client.get("/api/status").json["camera"] is None


def test_a_stranger_is_seen_confirmed_and_then_known(client, live):
    event = until(lambda: client.get("/api/events").json["events"])[0]
    assert (event["kind"], event["name"], event["number"]) == ("unknown", None, 1)
    assert client.get("/api/events?after=1").json["events"] == []
    (visitor,) = client.get("/api/visitors").json["visitors"]
    assert (visitor["visits"], visitor["picture"], visitor["likely"]) == (1, True, None)
    assert visitor["id"] == event["visitor"]
    path = f"/api/visitors/{visitor['id']}"
    picture = client.get(f"{path}/picture")
    assert picture.headers["content-type"] == "image/png"
    assert picture.body.startswith(b"\x89PNG")
    answer = client.post(f"{path}/confirm", {"name": "Susan"})
    assert (answer.status, answer.json["person"]["name"]) == (200, "Susan")
    assert client.get(f"{path}/picture").json["type"] == "VisitorNotFoundError"
    assert client.get("/api/visitors").json["visitors"] == []

    def known():
        faces = client.get("/api/live").json["faces"]
        return faces and faces[0]["name"] == "Susan"

    until(known)


def test_a_picture_comes_with_its_faces(client, live, board):
    client.post("/api/people", {"name": "Zo\u00eb \u738b", "photos": [photo(SAMPLES / "wild.jpg")]})

    def shown():
        answer = client.get("/api/live/picture")
        if answer.status != 200:
            return None
        told = json.loads(answer.headers["x-facesig-faces"])
        return (answer, told) if told["faces"] and told["faces"][0]["name"] else None

    answer, told = until(shown)
    from PIL import Image

    picture = Image.open(BytesIO(answer.body))
    assert (picture.format, picture.size) == ("JPEG", (told["width"], told["height"]))
    (face,) = told["faces"]
    assert (face["name"], face["state"]) == ("Zo\u00eb \u738b", "known")
    x, y, width, height = face["box"]
    assert 0 < x < x + width < 320
    assert 0 < y < y + height < 240
    later = client.get(f"/api/live/picture?after={told['number']}&quality=95")
    assert json.loads(later.headers["x-facesig-faces"])["number"] > told["number"]


def test_without_a_new_picture_nothing_is_sent(board, client, camera, monkeypatch):
    monkeypatch.setattr(living, "LONGEST_WAIT", 0.05)
    live_of(board, camera)
    begun = time.monotonic()
    answer = client.get("/api/live/picture")
    assert (answer.status, answer.body) == (204, b"")
    assert 0.04 < time.monotonic() - begun < 5


def test_few_are_kept_waiting(board, camera, monkeypatch):
    live = live_of(board, camera)
    monkeypatch.setattr(living, "MOST_WAITING", 0)
    begun = time.monotonic()
    assert live.picture(0, 75) is None
    assert time.monotonic() - begun < living.LONGEST_WAIT / 2


def test_a_lost_camera_is_told_and_waited_for(client, live, camera):
    until(lambda: client.get("/api/live").json["frames"] > 2)
    assert client.get("/api/live").json["connected"]
    camera.lost.set()
    until(lambda: not client.get("/api/live").json["connected"])
    camera.lost.clear()
    until(lambda: client.get("/api/live").json["connected"])
    kinds = {each["kind"] for each in client.get("/api/events").json["events"]}
    assert {"lost", "back"} <= kinds
    told = client.get("/api/status").json["camera"]
    assert (told["lost"], told["trouble"], told["source"]) == (1, None, "camera")
    assert told["engine_ms"] > 0


def test_a_camera_that_cannot_be_opened_is_tried_again(client, board, camera, monkeypatch, caplog):
    """Its reason goes to stderr, too, once: nobody may be looking at the page."""
    monkeypatch.setattr(living, "AGAIN", 0.05)
    camera.lost.set()
    live = live_of(board, camera)
    live.start()
    try:
        until(lambda: client.get("/api/live").json["trouble"])
        told = client.get("/api/live").json
        assert told["trouble"] == "expected a camera, got none (camera)"
        time.sleep(0.2)
        assert caplog.messages == [told["trouble"]]
        camera.lost.clear()
        until(lambda: client.get("/api/live").json["frames"])
        until(lambda: client.get("/api/live").json["trouble"] is None)
    finally:
        live.stop()


@pytest.mark.parametrize("lost", [False, True])
def test_a_streams_password_is_told_nobody(client, board, camera, monkeypatch, caplog, lost):
    """One that is not there, and one that goes."""
    from facesig.door.sources.video import Video
    from facesig.errors import SourceLostError

    stream = Video("rtsp://ann:open%20sesame@127.0.0.1:9/door?token=sesame", endless=True)
    made, camera.source = camera.source, stream
    if lost:
        made.open()
        shots = [made.read()]

        def read():
            if not shots:
                raise SourceLostError(f"expected a frame, got none ({stream.name})")
            return shots.pop()

        monkeypatch.setattr(stream, "open", lambda: None)
        monkeypatch.setattr(stream, "read", read)
    live = live_of(board, camera)
    live.start()
    try:
        until(lambda: client.get("/api/events").json["events"] if lost else live.trouble)
        told = [client.get(f"/api/{path}").body for path in ("live", "status", "events")]
    finally:
        live.stop()
    assert b'"source":"rtsp://127.0.0.1:9/door?token=..."' in told[0]
    assert b"sesame" not in b"".join(told)
    assert "sesame" not in caplog.text


def test_thresholds_reach_the_camera(client, live):
    client.ask("PUT", "/api/thresholds", {"false_rate": 0.02, "margin": 0.3})
    assert (live.watcher.settings.false_rate, live.watcher.settings.margin) == (0.02, 0.3)
    assert live.watcher._decider._options.margin == 0.3


def test_visitors_are_merged_told_apart_and_forgotten(client, board):
    from facesig import Signature

    def signature(seed):
        return Signature.from_bytes(base64.b64decode(made_up(seed)["signature"]))

    ids = [board.visitors.add(signature(seed)).id for seed in (1, 2, 3)]
    board.visitors.add(signature(1))
    told = {each["id"]: each for each in client.get("/api/visitors").json["visitors"]}
    assert [told[each]["visits"] for each in ids] == [2, 1, 1]
    merged = client.post(f"/api/visitors/{ids[0]}/merge", {"other": ids[1]})
    assert (merged.status, merged.json["visits"], merged.json["signatures"]) == (200, 3, 3)
    pictured = board.visitors.add(signature(90), b"\x89PNG not really").id
    assert client.post(f"/api/visitors/{ids[0]}/merge", {"other": float(pictured)}).status == 200
    assert board.visitors.picture(ids[0]) == b"\x89PNG not really"
    answer = client.post(f"/api/visitors/{ids[0]}/merge", {"other": ids[0]})
    assert (answer.status, answer.json["type"]) == (422, "OptionError")
    assert client.post(f"/api/visitors/{ids[0]}/merge", {"other": 99}).status == 404
    # Two who do not look alike are one person only where somebody insists.
    answer = client.post(f"/api/visitors/{ids[0]}/confirm", {"name": "Ada"})
    assert (answer.status, answer.json["type"]) == (422, "QualityError")
    body = {"name": "Ada", "force": True}
    assert client.post(f"/api/visitors/{ids[0]}/confirm", body).status == 200
    assert client.get(f"/api/visitors/{ids[2]}/picture").status == 404
    assert client.ask("DELETE", f"/api/visitors/{ids[2]}").status == 204
    assert client.ask("DELETE", f"/api/visitors/{ids[2]}").status == 404
    board.visitors.add(signature(7))
    assert client.ask("DELETE", "/api/visitors").json == {"forgotten": 1}


def test_a_visitor_who_goes_while_they_are_listed_is_left_out(client, board, monkeypatch):
    from facesig import Signature

    made = [Signature.from_bytes(base64.b64decode(made_up(n)["signature"])) for n in (1, 2)]
    stays, goes = (board.visitors.add(each).id for each in made)
    signatures = board.visitors.signatures

    def meanwhile(number):
        if number == goes:
            board.visitors.forget(goes)
        return signatures(number)

    monkeypatch.setattr(board.visitors, "signatures", meanwhile)
    answer = client.get("/api/visitors")
    assert (answer.status, [each["id"] for each in answer.json["visitors"]]) == (200, [stays])


def test_who_is_likely_is_named(client, board):
    client.post("/api/people", {"name": "Susan", "photos": [photo(SAMPLES / "wild.jpg")]})
    board.visitors.add(default_embedder().embed(SAMPLES / "wild.jpg"))
    board.visitors.add(default_embedder().embed(SAMPLES / "soto.jpg"))
    other, same = client.get("/api/visitors").json["visitors"]
    assert other["likely"] is None
    assert same["likely"]["name"] == "Susan"
    assert same["likely"]["score"] > 0.9
