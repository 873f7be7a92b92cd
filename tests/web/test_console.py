"""The verb: its options, and where it tells events."""

from __future__ import annotations

import argparse

import pytest

from facesig.cli import console, watch
from facesig.cli.main import main
from facesig.web.app import make_app
from web.camera import Camera
from web.client import PASSWORD, SAMPLES, Client
from web.test_door_api import until


class Gone:
    """As lines are whose reader has gone."""

    def __init__(self):
        self.asked = 0

    def send(self, event):
        self.asked += 1
        raise BrokenPipeError(32, "Broken pipe")

    def close(self):
        pass


class Noted(Gone):
    def __init__(self):
        self.kinds = []

    def send(self, event):
        self.kinds.append(event.kind)


def test_a_reader_who_has_gone_keeps_no_event_from_the_lock(board, monkeypatch, capsys):
    gone, noted, camera = Gone(), Noted(), Camera("wild")
    monkeypatch.setattr(watch, "outputs_of", lambda arguments: [gone, noted])
    monkeypatch.setattr(watch, "source_of", lambda arguments: camera.source)
    parser = argparse.ArgumentParser()
    console.configure(parser)
    arguments = parser.parse_args(["camera", "--gallery", board.gallery.path])
    with console._watching(board, arguments):
        until(lambda: "unknown" in noted.kinds)
        camera.lost.set()
        until(lambda: "lost" in noted.kinds)
    assert gone.asked == len(noted.kinds) >= 2
    assert capsys.readouterr().err == (
        "facesig: expected somebody to read the events, got [Errno 32] Broken pipe (stdout)\n"
    )


@pytest.mark.parametrize("watching", [False, True])
def test_a_rate_that_is_asked_for_holds_until_another_is_chosen(tmp_path, monkeypatch, watching):
    """For the page, for photos that are sent and for the camera; and is kept nowhere."""
    asked = []

    def serve(board, place, bound):
        client = Client(make_app(board))
        client.login()
        asked.append(client.get("/api/thresholds").json)
        found = client.post("/api/identify", (SAMPLES / "wild.jpg").read_bytes()).json
        assert found["false_rate"] == asked[-1]["false_rate"]
        if watching:
            until(lambda: board.live.watcher.stats().frames)
            assert board.live.watcher.settings.false_rate == asked[-1]["false_rate"]
        if len(asked) == 1:
            asked.append(client.ask("PUT", "/api/thresholds", CHOSEN).json)
            assert client.get("/api/thresholds").json == asked[-1]
            assert not watching or board.live.watcher.settings.false_rate == 0.02

    monkeypatch.setattr(console, "serve", serve)
    monkeypatch.setattr(watch, "source_of", lambda arguments: Camera("wild").source)
    monkeypatch.setattr(console, "first_password", lambda board, say: _password(board))
    words = ["console", "--gallery", str(tmp_path / "door.db"), "--port", "0"]
    words += ["camera"] if watching else []
    assert main([*words, "--false-rate", "0.05"]) == 0
    assert main(words) == 0
    assert [told["false_rate"] for told in asked] == [0.05, 0.02, 0.02]
    assert asked[0]["words"] == "one stranger in 20 visits"
    assert 0.05 in [choice["false_rate"] for choice in asked[0]["choices"]]


CHOSEN = {"false_rate": 0.02, "margin": 0.05}


def _password(board):
    board.secrets._work = {"opslimit": 1, "memlimit": 8192}
    board.secrets.set_password(PASSWORD)


def test_a_rate_that_is_none_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(console, "serve", lambda board, place, bound: None)
    words = ["console", "--gallery", str(tmp_path / "door.db"), "--port", "0"]
    assert main([*words, "--false-rate", "2"]) == 6
    assert capsys.readouterr().err == (
        "facesig: expected a rate between 0 and 1, got 2.0 (false_rate)\n"
    )
