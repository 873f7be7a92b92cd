"""Connections that say nothing, requests that never arrive whole, and the end."""

from __future__ import annotations

import asyncio
import http.client
import json
import select
import shutil
import socket
import ssl
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from facesig.web import connections
from facesig.web.listener import MOST_AT_ONCE
from facesig.web.server import Place, listen
from web.program import running
from web.test_door_api import until
from web.test_tls import certificate

with_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl")


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


@contextmanager
def serving(app, bound, **more):
    """A server in a thread."""
    made = connections.make_server(app, **more)
    thread = threading.Thread(target=asyncio.run, args=(made.serve([bound]),))
    thread.start()
    try:
        yield made
    finally:
        made.should_exit = True
        thread.join(20)
        bound.close()


@pytest.fixture
def server(app, monkeypatch):
    """One that hangs up soon; its port."""
    monkeypatch.setattr(connections, "SILENT_SECONDS", 0.15)
    bound = socket.create_server(("127.0.0.1", 0))
    with serving(app, bound):
        yield bound.getsockname()[1]


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


def closed(silent):
    """How many of them the other side has closed: none is ever told anything."""
    return len(select.select(silent, [], [], 0)[0])


@pytest.mark.parametrize("tls", [False, pytest.param(True, marks=with_openssl)])
def test_silent_connections_take_no_more_descriptors_than_there_are_places(tmp_path, tls):
    """Under TLS they do not even begin its handshake."""
    words, context = (), None
    if tls:
        cert, key = certificate(tmp_path)
        words, context = ("--cert", cert, "--cert-key", key), ssl.create_default_context()
        context.load_verify_locations(cert)
    with running(tmp_path / "door.db", *words, tls=context) as program, ExitStack() as opened:
        assert program.ask("GET", "/")[0] == 200

        def descriptors():
            return len([*Path(f"/proc/{program.process.pid}/fd").iterdir()])

        before = descriptors()
        silent = [
            opened.enter_context(socket.create_connection(("127.0.0.1", program.port), timeout=20))
            for _ in range(200)
        ]
        until(lambda: closed(silent) >= 200 - MOST_AT_ONCE)
        assert closed(silent) == 200 - MOST_AT_ONCE
        assert MOST_AT_ONCE <= descriptors() - before + 1 <= MOST_AT_ONCE + 4
        opened.close()
        until(lambda: descriptors() <= before)
        assert program.ask("GET", "/")[0] == 200
        assert program.end() == ""


@with_openssl
def test_a_handshake_that_does_not_come_is_not_waited_for(app, tmp_path, monkeypatch):
    monkeypatch.setattr(connections, "HANDSHAKE_SECONDS", 0.2)
    cert, key = certificate(tmp_path)
    bound = listen(Place(port=0))
    place = bound.getsockname()
    with serving(app, bound, ssl_certfile=cert, ssl_keyfile=key), ExitStack() as opened:
        silent = opened.enter_context(socket.create_connection(place, timeout=20))
        assert silent.recv(100) == b""


@with_openssl
def test_who_does_not_say_goodbye_is_not_waited_for(app, tmp_path, monkeypatch):
    """Under TLS both sides do before a connection is closed."""
    monkeypatch.setattr(connections, "SILENT_SECONDS", 0.15)
    monkeypatch.setattr(connections, "FAREWELL_SECONDS", 0.15)
    cert, key = certificate(tmp_path)
    bound = listen(Place(port=0))
    place = bound.getsockname()
    context = ssl.create_default_context(cafile=cert)
    with serving(app, bound, ssl_certfile=cert, ssl_keyfile=key) as made, ExitStack() as opened:
        plain = opened.enter_context(socket.create_connection(place, timeout=20))
        opened.enter_context(context.wrap_socket(plain, server_hostname="localhost"))
        until(lambda: made.server_state.connections, 5)
        until(lambda: not made.server_state.connections, 5)
