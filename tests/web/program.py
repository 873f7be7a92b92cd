"""The console as a process of its own, and who asks it."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import ssl
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Program:
    """Started by ``running``; ``connection`` is a new one each time."""

    def __init__(self, process: subprocess.Popen, tls: ssl.SSLContext | None) -> None:
        self.process, self.tls = process, tls
        self.password = process.stdout.readline().removeprefix("password: ").strip()
        self.said = [process.stdout.readline(), process.stdout.readline()]
        self.port = int(re.search(r":(\d+)/", self.said[1])[1])
        self.headers: dict[str, str] = {}

    def connection(self) -> http.client.HTTPConnection:
        if self.tls is None:
            return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        return http.client.HTTPSConnection("localhost", self.port, timeout=60, context=self.tls)

    def ask(self, method: str, path: str, value: Any = None) -> tuple[int, Any, bytes]:
        """Status, headers, body."""
        connection = self.connection()
        headers = {"Content-Type": "application/json", **self.headers}
        body = None if value is None else json.dumps(value)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        found = answer.status, answer.headers, answer.read()
        connection.close()
        return found

    def login(self) -> Any:
        """Log in; gives the answer's headers."""
        status, headers, body = self.ask("POST", "/api/session", {"password": self.password})
        assert status == 200
        self.headers = {
            "Cookie": headers["Set-Cookie"].partition(";")[0],
            "X-CSRF-Token": json.loads(body)["csrf"],
        }
        return headers

    def end(self, seconds: float = 30) -> str:
        """SIGTERM; what it said on stderr."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(seconds) == 0
        return self.process.stderr.read()


@contextmanager
def running(gallery: Path, *words: object, tls: ssl.SSLContext | None = None):
    command = [sys.executable, "-m", "facesig", "console", "--gallery", gallery, "--port", "0"]
    with subprocess.Popen(
        [*map(str, command), *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        try:
            yield Program(process, tls)
        finally:
            process.kill()
