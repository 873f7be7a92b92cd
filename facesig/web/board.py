"""What the console stands on: the gallery, who is logged in, what was chosen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facesig.door import Visitors
from facesig.errors import PersonNotFoundError
from facesig.gallery import Gallery, Person, decide
from facesig.web.live import Live
from facesig.web.logins import Attempts, Session, Sessions
from facesig.web.secrets_file import SecretsFile

if TYPE_CHECKING:
    from facesig.runtime.embedder import Embedder


MOST_PAGES = 4
"""So many pages of people are kept packed: what open browser tabs ask for again and again."""


@dataclass
class Board:
    """Shared by all threads that answer.

    Attributes:
        gallery: open.
        visitors: unknown people of it.
        embedder: of the gallery's model.
        secrets: password, tokens, thresholds.
        live: the camera; None without one.
        secure: whether TLS is spoken: the cookie is then for TLS only.
    """

    gallery: Gallery
    visitors: Visitors
    embedder: Embedder
    secrets: SecretsFile
    secure: bool = False
    live: Live | None = None
    false_rate: float | None = None
    sessions: Sessions = field(default_factory=Sessions)
    attempts: Attempts = field(default_factory=Attempts)
    started: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        """Refuse a rate that is none: ``FalseAcceptRateError``."""
        if self.false_rate is not None:
            decide.per_comparison(self.false_rate, 1)

    @property
    def thresholds(self) -> tuple[float, float]:
        """The share of strangers taken for somebody, and the margin, that hold now."""
        chosen, margin = self.secrets.thresholds
        return (chosen if self.false_rate is None else self.false_rate), margin

    @property
    def cookie_name(self) -> str:
        """The session cookie's; the prefix makes browsers keep it to TLS and to this host."""
        return "__Host-facesig" if self.secure else "facesig"

    def session_of(self, cookie: str) -> Session | None:
        """The session of a cookie, "" for none; all end when another password is set."""
        return self.sessions.find(cookie, self.secrets.password_mark) if cookie else None

    _pages: tuple[int, dict[tuple[int, int], bytes]] = (-1, {})

    def people_page(
        self, after: int, limit: int, packed: Callable[[list[Person], int], bytes]
    ) -> bytes:
        """A page of people by id, packed; made again only where the file has changed.

        ``packed`` gets those of higher ids than ``after``, at most ``limit``, and how many there
        are in all.
        """
        core = self.gallery._core
        with core.reading():
            if self._pages[0] != core.moment:
                self._pages = (core.moment, {})
            pages = self._pages[1]
            if (after, limit) not in pages:
                everybody = core.everybody()
                shown = [each for each in everybody if each.id > after][:limit]
                if len(pages) >= MOST_PAGES:
                    pages.clear()
                pages[after, limit] = packed(shown, len(everybody))
            return pages[after, limit]

    def person(self, number: int) -> Person:
        """Somebody by id; ``PersonNotFoundError`` for nobody."""
        core = self.gallery._core
        with core.reading():
            if number not in core.members.people:
                raise PersonNotFoundError(f"expected somebody enrolled, got nobody (id {number})")
            return core.person(number)

    def threshold(self, false_rate: float) -> float:
        """The cosine from which somebody is known, for as many templates as there are."""
        core = self.gallery._core
        with core.reading():
            templates = len(core.members.person_of)
            return decide.identification_threshold(core.thresholds(), false_rate, templates)

    def choose(self, false_rate: float, margin: float) -> None:
        """Take other thresholds, now and after a restart."""
        self.secrets.set_thresholds(false_rate, margin)  # first: the disk may be full
        self.false_rate = None
        if self.live is not None:
            self.live.watcher.choose(false_rate, margin)

    def counts(self) -> tuple[int, int]:
        """How many people, and how many templates that are searched."""
        core = self.gallery._core
        with core.reading():
            return len(core.members.people), len(core.members.person_of)
