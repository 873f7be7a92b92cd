"""One interface to all inputs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from facesig.bulk.items import Item


class Input(Protocol):
    """Pictures in a fixed order."""

    @property
    def kind(self) -> str:
        """A word for it: "folder", "list", "table", "video"."""

    @property
    def total(self) -> int | None:
        """So many pictures, or None where only reading tells."""

    @property
    def fingerprint(self) -> str:
        """Changes when a picture does, or their order; hexadecimal."""

    def items(self, first: int, last: int | None) -> Iterator[Item]:
        """Pictures [first, last), or to the end.

        Raises:
            DataError: the input cannot be read on.
        """
