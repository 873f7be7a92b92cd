"""The console's own file beside the gallery: GALLERY.console, mode 0600, JSON.

It holds the password as Argon2id's string, tokens of programs as SHA-256 (they are random, nobody
guesses them), and the thresholds that were chosen. A gallery's key is never in it.

A console that runs and the command that sets a password or a token are two processes: each looks
whether the file is another than it read last, and changes what lies there under a lock.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from facesig.errors import ConsoleFileError, OptionError
from facesig.extras import load
from facesig.files import private_file
from facesig.gallery.decide import DEFAULT_MARGIN
from facesig.logfiles import folder_held
from facesig.web.logins import hashed

VERSION = 1
LEAST_PASSWORD = 10
LONGEST_PASSWORD = 200
_MOST_BYTES = 1 << 20

PASSES, MEMORY_KIB = 3, 32_768
"""Argon2id's work: on a board with 256 MiB, one login at a time."""

DEFAULT_FALSE_RATE = 0.002
"""One stranger in 500, as of ``facesig watch``."""

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Nothing that is read for something else."""

Stamp = tuple[int, int, int, int]

_hashing = threading.Lock()


class SecretsFile:
    """Reads it, checks against it, writes it anew; safe for threads."""

    def __init__(self, path: str, *, passes: int = PASSES, memory_kib: int = MEMORY_KIB) -> None:
        """Read the file, if it is there.

        Raises:
            ConsoleFileError: it cannot be read, holds something else, or others can read it.
            MissingExtraError: Argon2id needs PyNaCl.
        """
        self.path = path
        self._work = {"opslimit": passes, "memlimit": memory_kib * 1024}
        self._argon: Any = load("nacl.pwhash", "the console's password").argon2id
        self._wrong_key: Any = load("nacl.exceptions", "the console's password").InvalidkeyError
        self._lock = threading.Lock()
        self._stamp, self._value = _read(path)

    @property
    def password_mark(self) -> str:
        """Differs for every password that is set; "" where there is none."""
        return str(self._known().get("password", ""))

    @property
    def has_password(self) -> bool:
        """Whether one was set."""
        return "password" in self._known()

    def set_password(self, password: str) -> None:
        """Take another password; ``OptionError`` if it is too short or too long."""
        if not LEAST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
            raise OptionError(
                f"expected a password of {LEAST_PASSWORD} to {LONGEST_PASSWORD} characters, "
                f"got {len(password)}"
            )
        with _hashing:
            made = self._argon.str(_bytes(password), **self._work).decode()
        self._write(lambda _: {"password": made})

    def new_password(self) -> str:
        """Set a random one, of 79 bits, and give it."""
        groups = ("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
        password = "-".join(groups)
        self.set_password(password)
        return password

    def is_password(self, password: str) -> bool:
        """Whether it is the one; takes Argon2id's time, one after another."""
        stored = self._known().get("password")
        if not isinstance(stored, str) or len(password) > LONGEST_PASSWORD:
            return False
        with _hashing:
            try:
                return bool(self._argon.verify(stored.encode(), _bytes(password)))
            except self._wrong_key:
                return False

    def new_token(self, name: str) -> str:
        """A token for a program, in place of one of that name."""
        token = "facesig_" + secrets.token_urlsafe(32)
        digest = hashed(token).hex()
        self._write(lambda value: {"tokens": {**value.get("tokens", {}), name: digest}})
        return token

    def remove_token(self, name: str) -> bool:
        """Whether there was one."""
        removed = []

        def without(value: Mapping[str, Any]) -> dict[str, Any] | None:
            tokens = dict(value.get("tokens", {}))
            if name not in tokens:
                return None
            removed.append(tokens.pop(name))
            return {"tokens": tokens}

        self._write(without)
        return bool(removed)

    def is_token(self, token: str) -> bool:
        """Whether a program has it."""
        digest = hashed(token).hex()
        known = self._known().get("tokens", {}).values()
        return any([hmac.compare_digest(digest, each) for each in known])

    @property
    def thresholds(self) -> tuple[float, float]:
        """The share of strangers taken for somebody, and the margin."""
        value = self._known()
        return (
            float(value.get("false_rate", DEFAULT_FALSE_RATE)),
            float(value.get("margin", DEFAULT_MARGIN)),
        )

    def set_thresholds(self, false_rate: float, margin: float) -> None:
        """Keep them."""
        self._write(lambda _: {"false_rate": false_rate, "margin": margin})

    def _known(self) -> Mapping[str, Any]:
        """What the file holds now; ``ConsoleFileError`` where it cannot be read any more."""
        with self._lock:
            if _stamp_of(self.path) != self._stamp:
                self._stamp, self._value = _read(self.path)
            return self._value

    def _write(self, change: Callable[[Mapping[str, Any]], Mapping[str, Any] | None]) -> None:
        """Change what the file holds now: ``change`` gets that, and gives what is to be other.

        It gives None where nothing is, and nothing is written.
        """
        # Not while self._lock is held, which every request takes.
        with folder_held(Path(self.path).parent):
            _, old = _read(self.path)
            new = change(old)
            if new is None:
                return
            value = {**old, **new, "version": VERSION}
            with private_file(self.path) as file:
                file.write(json.dumps(value, indent=1, sort_keys=True).encode() + b"\n")


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")


def _stamp_of(path: str) -> Stamp | None:
    """What differs for another file of this name, or another content; None for none."""
    try:
        return _stamp(Path(path).stat())
    except OSError:
        return None


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_ino, status.st_mtime_ns, status.st_size, status.st_mode


def _read(path: str) -> tuple[Stamp | None, dict[str, Any]]:
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            data = file.read(_MOST_BYTES)
        value = json.loads(data)
    except FileNotFoundError:
        return None, {}
    except (OSError, ValueError, RecursionError) as error:
        raise ConsoleFileError(f"expected the console's file, got {error} ({path})") from error
    if not isinstance(value, dict) or value.get("version") != VERSION or not _sound(value):
        raise ConsoleFileError(f"expected the console's file, got other contents ({path})")
    if status.st_mode & 0o077:
        raise ConsoleFileError(
            f"expected a file of mode 0600, got one that others can read (chmod 600 {path})"
        )
    return _stamp(status), value


def _sound(value: Mapping[str, Any]) -> bool:
    tokens = value.get("tokens", {})
    numbers = [value.get(name, 0.5) for name in ("false_rate", "margin")]
    return (
        isinstance(value.get("password", ""), str)
        and isinstance(tokens, dict)
        and all(isinstance(each, str) for each in tokens.values())
        and all(isinstance(each, float) and 0 <= each < 1 for each in numbers)
    )
