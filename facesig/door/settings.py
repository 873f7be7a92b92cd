"""How a watcher decides."""

from __future__ import annotations

from dataclasses import dataclass

from facesig.errors import OptionError
from facesig.gallery import decide


@dataclass(frozen=True)
class Settings:
    """What may be set; raises ``OptionError`` for what is out of range.

    Attributes:
        false_rate: share of strangers who may be taken for somebody, as of
            ``Gallery.identify``: one in 500 visits.
        margin: as of ``Gallery.identify``.
        votes: so many frames must agree on a person.
        window: of so many frames; an unknown is told when all of them voted and nobody won.
        share: of the window's votes at least this share must be for the person.
        recheck: seconds after which a decided track votes again.
        linger: seconds for which a face may be lost and still have its track.
        absence: seconds after which somebody who comes back is a new visit.
        keep_unknown: whether unknown visitors are kept, sealed.
        pictures: whether a crop of each is kept, too.
    """

    false_rate: float = 0.002
    margin: float = decide.DEFAULT_MARGIN
    votes: int = 3
    window: int = 8
    share: float = 0.6
    recheck: float = 1.0
    linger: float = 1.5
    absence: float = 30.0
    keep_unknown: bool = True
    pictures: bool = False

    def __post_init__(self) -> None:
        """Refuse what is out of range."""
        decide.per_comparison(self.false_rate, 1)
        for name, low, high in [
            ("votes", 1, 1_000),
            ("window", self.votes, 1_000),
            ("share", 0.5, 1.0),
            ("recheck", 0.0, 3_600.0),
            ("linger", 0.0, 60.0),
            ("absence", 0.0, 86_400.0),
        ]:
            value = getattr(self, name)
            if not low <= value <= high:
                raise OptionError(f"expected {low:g} to {high:g}, got {value!r} ({name})")
