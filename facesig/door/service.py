"""What systemd wants of a service: it is ready, it is alive, it stops. A datagram each."""

from __future__ import annotations

import os
import socket
import time
from contextlib import suppress
from pathlib import Path

UNIT = Path(__file__).with_name("facesig-watch.service")
"""A unit file to adapt: watchdog, hardening, no rights; ``facesig watch --unit`` prints it."""


class Service:
    """Tells systemd, if it asked by NOTIFY_SOCKET; otherwise does nothing."""

    def __init__(self) -> None:
        self._place = os.environ.get("NOTIFY_SOCKET", "")
        microseconds = os.environ.get("WATCHDOG_USEC", "")
        self._every = int(microseconds) / 2e6 if microseconds.isdecimal() else 0.0
        if os.environ.get("WATCHDOG_PID", "") not in ("", str(os.getpid())):
            self._every = 0.0
        self._next = 0.0
        self._ready = False

    def tick(self) -> None:
        """After each frame: it is ready by the first, and alive by all."""
        if not self._place:
            return
        if not self._ready:
            self._ready = True
            self._tell("READY=1")
        if self._every and time.monotonic() >= self._next:
            self._next = time.monotonic() + self._every
            self._tell("WATCHDOG=1")

    def say(self, status: str) -> None:
        """The line that ``systemctl status`` shows."""
        self._tell(f"STATUS={status}")

    def stopping(self) -> None:
        """It ends by itself."""
        self._tell("STOPPING=1")

    def _tell(self, words: str) -> None:
        if not self._place:
            return
        # A leading @ names an abstract socket.
        place = "\0" + self._place[1:] if self._place[0] == "@" else self._place
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.sendto(words.encode(), socket.MSG_DONTWAIT, place)
