"""Who may come in: wrong attempts counted, sessions kept in memory.

Convention:
    * Times are of the monotonic clock: a board's clock jumps when the network comes.
    * An attempt counts before the password is looked at, so that many at once are no way around
      the limit; a right one takes its own count back.
    * A session is known by the hash of its cookie: what leaks from memory or a log opens nothing.
    * After a restart everybody logs in again.
"""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

MOST_WRONG = 10
"""Wrong logins from an address until it is locked out."""

MOST_WRONG_IN_ALL = 100
"""From all addresses together, so that who has many of them gains little."""

LOCKED_SECONDS = 15 * 60.0
IDLE_SECONDS = 12 * 3600.0
LONGEST_SECONDS = 7 * 24 * 3600.0
MOST_SESSIONS = 32
MOST_ADDRESSES = 1_024

Clock = Callable[[], float]
_EVERYBODY = "all"


class Attempts:
    """Counts wrong logins by address; safe for threads."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._wrong: OrderedDict[str, list[float]] = OrderedDict()

    def begin(self, address: str) -> float:
        """Count an attempt; seconds to wait if it is one too many, else 0."""
        who = network_of(address)
        with self._lock:
            waits = [
                self._wait(_EVERYBODY, MOST_WRONG_IN_ALL),
                self._wait(who, MOST_WRONG),
            ]
            if max(waits) == 0.0:
                for key in (who, _EVERYBODY):
                    self._wrong.setdefault(key, []).append(self._clock())
                    self._wrong.move_to_end(key)
                while len(self._wrong) > MOST_ADDRESSES:
                    self._wrong.popitem(last=False)
            return max(waits)

    def right(self, address: str) -> None:
        """The attempt was right: nothing is held against the address any more."""
        with self._lock:
            self._wrong.pop(network_of(address), None)
            if self._wrong.get(_EVERYBODY):
                self._wrong[_EVERYBODY].pop()

    def _wait(self, key: str, most: int) -> float:
        now = self._clock()
        kept = [at for at in self._wrong.get(key, []) if now - at < LOCKED_SECONDS]
        if key in self._wrong:
            self._wrong[key] = kept
        return 0.0 if len(kept) < most else max(0.0, kept[-1] + LOCKED_SECONDS - now)


def network_of(address: str) -> str:
    """An address, of IPv6 its /64: who has one has all of that."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        mapped = found.ipv4_mapped
        return str(mapped or ipaddress.ip_network((int(found) >> 64 << 64, 64)))
    return str(found)


@dataclass
class Session:
    """Somebody who is logged in.

    Attributes:
        csrf: the token that every change must bring along.
        mark: of the password that was given (``SecretsFile.password_mark``).
        began: when.
        seen: when last.
    """

    csrf: str
    mark: str
    began: float
    seen: float


@dataclass
class Sessions:
    """All of them; safe for threads."""

    clock: Clock = time.monotonic
    _known: OrderedDict[bytes, Session] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, mark: str) -> tuple[str, Session]:
        """A new session and its cookie; of too many the one that was seen longest ago ends."""
        cookie, now = secrets.token_urlsafe(32), self.clock()
        session = Session(secrets.token_urlsafe(32), mark, now, now)
        with self._lock:
            self._known[hashed(cookie)] = session
            while len(self._known) > MOST_SESSIONS:
                self._known.popitem(last=False)
        return cookie, session

    def find(self, cookie: str, mark: str) -> Session | None:
        """The session of a cookie; None if it has ended, never was, or was of another password."""
        key, now = hashed(cookie), self.clock()
        with self._lock:
            session = self._known.get(key)
            if session is None:
                return None
            old = now - session.seen > IDLE_SECONDS or now - session.began > LONGEST_SECONDS
            if old or session.mark != mark:
                del self._known[key]
                return None
            session.seen = now
            self._known.move_to_end(key)
            return session

    def end(self, cookie: str) -> None:
        """Log out."""
        with self._lock:
            self._known.pop(hashed(cookie), None)


def hashed(secret: str) -> bytes:
    """What is kept of a random secret in place of it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()
