"""How many requests for the people a second the console answers on one core.

    python -m facesig.bench.console

A console of made-up people runs in a process of its own, kept to one core; this one asks over
connections that stay open, as a page does. Beside requests a second of the clock stand those a
second of the console's own processor time, which other programs on the machine disturb less.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from facesig.door import Visitors
from facesig.gallery import Gallery
from facesig.types import Signature
from facesig.web.board import Board
from facesig.web.secrets_file import SecretsFile
from facesig.web.server import Place, listen, serve

HOST = "127.0.0.1"
PASSWORD = "of the benchmark alone"


def main(argv: list[str] | None = None) -> int:
    """Print the figures; 1 if they are below ``--least``."""
    parser = argparse.ArgumentParser(prog="python -m facesig.bench.console", description=__doc__)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--least", type=float, default=300.0, help="requests a second")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        rate, own = measured(Path(folder), arguments.people, arguments.seconds)
    sys.stdout.write(
        f"/api/people, {arguments.people} people, one core: {rate:,.0f} requests a second; "
        f"{own:,.0f} a second of its own processor time\n"
    )
    return 0 if own >= arguments.least else 1


def measured(folder: Path, people: int, seconds: float) -> tuple[float, float]:
    """Requests a second, by the clock and by the console's processor time.

    Args:
        folder: empty; the gallery is made there.
        people: how many it has.
        seconds: so long it is asked.
    """
    path = folder / "door.db"
    _fill(path, people)
    place = Place(HOST, 0)
    with listen(place) as bound:
        child = os.fork()
        if child == 0:
            _child(path, place, bound)
        try:
            port = bound.getsockname()[1]
            connection, cookie = _logged_in(port)
            _ask(connection, cookie, people, 0.2)
            before, begun = _spent(child), time.perf_counter()
            count = _ask(connection, cookie, people, seconds)
            elapsed, spent = time.perf_counter() - begun, _spent(child) - before
        finally:
            os.kill(child, signal.SIGTERM)
            os.waitpid(child, 0)
    return count / elapsed, count / spent


def _spent(process: int) -> float:
    """Seconds of processor time that a process has had."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _child(path: Path, place: Place, bound: object) -> None:
    """Serve until a signal comes; never returns."""
    from facesig.runtime.default import default_embedder

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    secrets = SecretsFile(f"{path}.console", passes=1, memory_kib=8)
    secrets.set_password(PASSWORD)
    embedder = default_embedder()
    gallery = Gallery(path, embedder=embedder)
    board = Board(gallery, Visitors(gallery), embedder, secrets)
    serve(board, place, bound)  # type: ignore[arg-type]
    os._exit(0)


def _fill(path: Path, people: int) -> None:
    values = np.random.default_rng(0).normal(size=(people, 128))
    with Gallery(path) as gallery:
        for i, row in enumerate(values / np.linalg.norm(values, axis=1, keepdims=True)):
            gallery.enrol(f"person {i}", Signature(row, gallery.model_id), {"door": i}, force=True)


def _logged_in(port: int) -> tuple[http.client.HTTPConnection, str]:
    """A connection that stays open, and the session's cookie."""
    connection = http.client.HTTPConnection(HOST, port, timeout=30)
    headers = {"Content-Type": "application/json"}
    connection.request("POST", "/api/session", json.dumps({"password": PASSWORD}), headers)
    answer = connection.getresponse()
    answer.read()
    return connection, str(answer.headers["Set-Cookie"]).partition(";")[0]


def _ask(connection: http.client.HTTPConnection, cookie: str, people: int, seconds: float) -> int:
    """How many answers came; each is looked at."""
    count, end = 0, time.perf_counter() + seconds
    while time.perf_counter() < end:
        connection.request("GET", "/api/people", headers={"Cookie": cookie})
        answer = connection.getresponse()
        told = answer.read()
        if answer.status != 200 or told.count(b'"name"') != people:
            raise RuntimeError(f"expected {people} people, got {answer.status} (console)")
        count += 1
    return count


if __name__ == "__main__":
    raise SystemExit(main())
