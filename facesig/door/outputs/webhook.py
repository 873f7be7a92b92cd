"""Events to a URL, each a POST of its JSON, tried again until it is taken."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import urllib.error
import urllib.parse
import urllib.request

from facesig.door.events import Event
from facesig.door.outputs.background import Background, DeliveryError, Say
from facesig.errors import OptionError

TIMEOUT = 10.0
"""Seconds for an answer."""

_FINAL = range(400, 500)
_LATER = (408, 409, 425, 429)


class Webhook:
    """Posts to one URL.

    An answer of 2xx takes the event; 4xx, but for 408, 409, 425 and 429, refuses it for good; all
    else is tried again. With a secret the header X-Facesig-Signature is "sha256=" and the HMAC of
    the body in hexadecimal digits, as many services check it. Redirections are not followed.
    """

    def __init__(
        self, url: str, say: Say, *, secret: bytes | None = None, first_wait: float = 1.0
    ) -> None:
        if not _is_url(url):
            raise OptionError(f"expected http:// or https:// and a host, got {url!r} (webhook)")
        self._url, self._secret, self._say = url, secret, say
        self._opener = urllib.request.build_opener(_NoRedirects)
        self._queue = Background(self._post, say, "webhook", first_wait=first_wait)

    def send(self, event: Event) -> None:
        """Post it soon."""
        self._queue.send(event)

    def close(self) -> None:
        """Wait for what is under way."""
        self._queue.close()

    def _post(self, event: Event) -> None:
        body = event.json().encode()
        headers = {"Content-Type": "application/json", "User-Agent": "facesig"}
        if self._secret is not None:
            digest = hmac.new(self._secret, body, hashlib.sha256).hexdigest()
            headers["X-Facesig-Signature"] = f"sha256={digest}"
        request = urllib.request.Request(self._url, body, headers, method="POST")
        try:
            with self._opener.open(request, timeout=TIMEOUT) as answer:
                answer.read(1)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code in _FINAL and error.code not in _LATER:
                self._say(f"webhook: an event was refused, {error.code}")
                return
            raise DeliveryError(f"status {error.code}") from error
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise DeliveryError(str(error)) from error


def _is_url(url: str) -> bool:
    """Whether it can be posted to at all; one that cannot is told at the start."""
    try:
        parts = urllib.parse.urlsplit(url)
        there = bool(parts.hostname) and parts.port != 0  # asking for the port may raise
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url
    return parts.scheme in ("http", "https") and there and plain


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirected POST would become a GET without its body."""

    def redirect_request(self, *arguments: object) -> None:
        return None
