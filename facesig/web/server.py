"""The program about the application: a socket, TLS, uvicorn."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
import ssl
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from facesig.errors import OptionError
from facesig.extras import load
from facesig.web.board import Board
from facesig.web.listener import MOST_AT_ONCE, Listener


@dataclass(frozen=True)
class Place:
    """Where the console listens.

    Attributes:
        host: an address, or a name of one.
        port: 0 takes a free one.
        cert: the certificate's file, PEM; None for none.
        cert_key: its key's file; None if it stands in ``cert``.
        names: names that lead here, beside the machine's own.
        insecure: let others than this machine in without TLS.
    """

    host: str = "127.0.0.1"
    port: int = 8443
    cert: str | None = None
    cert_key: str | None = None
    names: tuple[str, ...] = ()
    insecure: bool = False


def listen(place: Place) -> socket.socket:
    """A socket that listens.

    Raises:
        OptionError: the certificate cannot be used, the address is none or taken, or others could
            listen to what is said with it.
    """
    if place.cert is not None:
        _check(place)
    elif not (place.insecure or _is_loopback(place.host)):
        raise OptionError(
            f"expected --cert FILE, as others than this machine can reach {place.host}, got none "
            "(--insecure goes without)"
        )
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    made = Listener(family)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((place.host, place.port))
        made.listen(MOST_AT_ONCE)
    except (OSError, OverflowError) as error:
        made.close()
        where = f"{place.host}, port {place.port}"
        raise OptionError(f"expected a free address, got {error} ({where})") from error
    return made


def _check(place: Place) -> None:
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(str(place.cert), place.cert_key, _no_passphrase)
    except (OSError, ValueError) as error:
        raise OptionError(
            f"expected a certificate and its key, got {error} ({place.cert})"
        ) from error


def _no_passphrase() -> str:
    """Nobody is there to type it when the board starts; OpenSSL would ask."""
    raise ValueError("a key with a passphrase (openssl pkey takes it off)")


def past(cert: str, now: float | None = None) -> str | None:
    """What is wrong with a certificate's dates; None for nothing, or where they cannot be read.

    It is served all the same: the board's clock may be wrong, and a door that has opened goes on.
    """
    try:
        # The only decoder that the standard library has, for its own tests.
        found = ssl._ssl._test_decode_cert(cert)  # type: ignore[attr-defined]
        begins, ends = (ssl.cert_time_to_seconds(found[key]) for key in ("notBefore", "notAfter"))
    except (AttributeError, KeyError, OSError, ValueError):
        return None
    now = time.time() if now is None else now
    if begins <= now <= ends:
        return None
    said = f"ended on {found['notAfter']}" if now > ends else f"begins on {found['notBefore']}"
    return f"expected a certificate that is valid now, got one that {said} ({cert})"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def url_of(place: Place, bound: socket.socket) -> str:
    """What a browser is told."""
    host = f"[{place.host}]" if ":" in place.host else place.host
    scheme = "http" if place.cert is None else "https"
    return f"{scheme}://{host}:{bound.getsockname()[1]}/"


def serve(board: Board, place: Place, bound: socket.socket) -> None:
    """Answer until SIGINT or SIGTERM.

    Raises:
        MissingExtraError: Starlette or uvicorn is missing.
    """
    load("starlette", "the console")
    load("uvicorn", "the console")
    from facesig.web.app import make_app
    from facesig.web.connections import make_server

    server = make_server(
        make_app(board, place.names),
        backlog=MOST_AT_ONCE,
        ssl_certfile=place.cert,
        ssl_keyfile=place.cert_key,
    )
    # uvicorn ends by SIGTERM and SIGINT, then raises them again for those who had them before.
    before = {each: signal.signal(each, _ignored) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        server.run(sockets=[bound])
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _ignored(number: int, frame: object) -> None:
    """The end has been seen to already."""


def first_password(board: Board, say: Callable[[str], Any]) -> None:
    """Where there is no password yet: make one and tell it, once."""
    if not board.secrets.has_password:
        say(f"password: {board.secrets.new_password()}")
        say("It is not told again; facesig console --set-password takes another.")


def console_file(gallery: str | os.PathLike[str]) -> str:
    """The console's own file of a gallery."""
    return os.fsdecode(gallery) + ".console"


def names_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Names that lead here, as a browser sends them."""
    return tuple(text.strip().rstrip(".").lower() for text in texts if text.strip())
