"""Asks the application without a socket: a browser's cookie, token and all."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import quote

SAMPLES = __import__("pathlib").Path(__file__).parents[1] / "samples"
PASSWORD = "correct horse battery"


class Answer:
    def __init__(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
        self.status, self.body = status, body
        self.headers = {name.decode().lower(): value.decode() for name, value in headers}

    @property
    def json(self) -> Any:
        assert self.headers["content-type"] == "application/json", self.headers
        return json.loads(self.body)


class Client:
    """Of one address; ``login`` keeps cookie and token."""

    def __init__(self, app: Any, address: str = "192.0.2.7", host: str = "127.0.0.1") -> None:
        self.app, self.address, self.host = app, address, host
        self.cookie, self.csrf, self.token = "", "", ""

    def login(self, password: str = PASSWORD) -> Answer:
        answer = self.post("/api/session", {"password": password})
        if answer.status == 200:
            self.cookie = answer.headers["set-cookie"].partition(";")[0]
            self.csrf = answer.json["csrf"]
        return answer

    def get(self, path: str, **more: Any) -> Answer:
        return self.ask("GET", path, **more)

    def post(self, path: str, value: Any = None, **more: Any) -> Answer:
        return self.ask("POST", path, value, **more)

    def ask(
        self,
        method: str,
        path: str,
        value: Any = None,
        *,
        kind: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """``value`` is sent as it is if it is bytes, as JSON otherwise."""
        body = value if isinstance(value, bytes) else b""
        sent = {"host": self.host}
        if value is not None and not isinstance(value, bytes):
            body, kind = json.dumps(value).encode(), kind or "application/json"
        if value is not None:
            sent["content-type"] = kind or "image/jpeg"
            sent["content-length"] = str(len(body))
        if self.cookie:
            sent["cookie"] = self.cookie
        if self.csrf:
            sent["x-csrf-token"] = self.csrf
        if self.token:
            sent["authorization"] = f"Bearer {self.token}"
        sent.update(headers or {})
        return asyncio.run(self._ask(method, path, body, sent))

    async def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        plain, _, query = path.partition("?")
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": plain,
            "raw_path": quote(plain).encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [
                (name.encode(), value.encode("latin-1")) for name, value in headers.items()
            ],
            "client": (self.address, 40_000),
            "server": ("127.0.0.1", 8443),
        }
        messages = [{"type": "http.request", "body": body, "more_body": False}]
        started: dict[str, Any] = {}
        parts: list[bytes] = []

        async def receive() -> dict[str, Any]:
            if messages:
                return messages.pop(0)
            await asyncio.sleep(3600)
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                started.update(message)
            else:
                parts.append(message.get("body", b""))

        await self.app(scope, receive, send)
        return Answer(started["status"], started["headers"], b"".join(parts))
