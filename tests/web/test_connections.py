"""Connections that say nothing, requests that never arrive whole, and the end."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import threading
import time

import pytest

from facesig.web import connections
from web.program import running


def stalled(program):
    """A connection on which a photo has begun to come."""
    made = socket.create_connection(("127.0.0.1", program.port), timeout=60)
    lines = ["POST /api/detect HTTP/1.1", "Host: 127.0.0.1", "Content-Type: image/jpeg"]
    lines += ["Content-Length: 1000000", *map(": ".join, program.headers.items()), "", "abc"]
    made.sendall("\r\n".join(lines).encode())
    return made


def test_sigterm_waits_for_no_photo_that_does_not_come(tmp_path):
    with running(tmp_path / "door.db") as program:
        program.login()
        gone = stalled(program)
        assert program.ask("GET", "/api/people")[0] == 200
        gone.close()  # a telephone that leaves: no trace in the log
        left = stalled(program)
        assert program.ask("GET", "/api/people")[0] == 200
        begun = time.monotonic()
        assert program.end(connections.END_SECONDS + 20) == ""
        assert time.monotonic() - begun < connections.END_SECONDS + 15
        left.close()


@pytest.fixture
def server(app, monkeypatch):
    """One that hangs up soon, in a thread; its port."""
    monkeypatch.setattr(connections, "SILENT_SECONDS", 0.15)
    bound = socket.create_server(("127.0.0.1", 0))
    made = connections.make_server(app)
    thread = threading.Thread(target=asyncio.run, args=(made.serve([bound]),))
    thread.start()
    yield bound.getsockname()[1]
    made.should_exit = True
    thread.join(20)
    bound.close()


@pytest.mark.parametrize("begun", [b"", b"GET / HTTP/1.1\r\nHo", b"GET /api/session HTTP/1.1\r\n"])
def test_who_says_nothing_is_hung_up_on(server, begun):
    with socket.create_connection(("127.0.0.1", server), timeout=20) as silent:
        silent.sendall(begun)
        assert silent.recv(100) == b""


def test_who_asks_may_stay(server):
    """Also for longer than that, as a page does that asks for the next picture again and again."""
    made = http.client.HTTPConnection("127.0.0.1", server, timeout=20)
    made.connect()
    kept = made.sock
    for _ in range(12):
        made.request("GET", "/api/session")
        assert json.loads(made.getresponse().read())["logged_in"] is False
        time.sleep(0.05)
        assert made.sock is kept
    assert kept.recv(100) == b""
    made.close()
