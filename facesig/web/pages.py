"""The page's files: read once, served with a tag, so that a second visit asks and gets nothing."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

MEDIA = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "webmanifest": "application/manifest+json",
}


def page_files() -> dict[str, bytes]:
    """Contents of the page's files by name."""
    folder = files("facesig.web") / "static"
    return {
        each.name: each.read_bytes()
        for each in sorted(folder.iterdir(), key=lambda each: each.name)
        if each.name.rpartition(".")[2] in MEDIA
    }


def page_routes() -> list[Route]:
    """A route for each, and "/" for index.html."""
    found = page_files()
    routes = [Route(f"/{name}", _serving(name, data)) for name, data in found.items()]
    return [Route("/", _serving("index.html", found["index.html"])), *routes]


def _serving(name: str, data: bytes) -> Callable[[Request], Awaitable[Response]]:
    tag = f'"{hashlib.sha256(data).hexdigest()[:20]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    media = MEDIA[name.rpartition(".")[2]]

    async def serve(request: Request) -> Response:
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(data, headers=headers, media_type=media)

    return serve
