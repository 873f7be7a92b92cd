"""Arguments that the commands share, and how a gallery is opened by them."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from facesig.cli.common import make_embedder
from facesig.cli.progress import Counter
from facesig.errors import GalleryKeyMissingError, ImageFileError
from facesig.gallery import Gallery, Passphrase
from facesig.gallery.keys import KeySource, read_passphrase_file
from facesig.gallery.log import MODES

if TYPE_CHECKING:
    from facesig.runtime.embedder import Embedder

UNKNOWN = 10
"""Exit code for unknown, or for somebody else."""


def add_gallery(parser: argparse.ArgumentParser) -> None:
    """``GALLERY``, ``--key``, ``--passphrase-file`` and ``--log``."""
    parser.add_argument("gallery", metavar="GALLERY", help="the gallery's file")
    add_key(parser, "--", "the gallery's")
    parser.add_argument(
        "--log",
        choices=MODES,
        default="changes",
        help="what goes to the gallery's log: nothing, changes, or decisions too "
        "(default: %(default)s)",
    )


def add_key(parser: argparse.ArgumentParser, prefix: str, whose: str) -> None:
    """``--key`` and ``--passphrase-file``, each after a prefix."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        f"{prefix}key", metavar="FILE", help=f"{whose} key file: 32 bytes or 64 digits, mode 0600"
    )
    group.add_argument(
        f"{prefix}passphrase-file",
        metavar="FILE",
        help=f"file with {whose} passphrase, mode 0600",
    )


def key_of(key: str | None, passphrase_file: str | None) -> KeySource | None:
    """The key that two arguments name; None for none."""
    return read_passphrase_file(passphrase_file) if passphrase_file else key


def open_gallery(arguments: argparse.Namespace) -> Gallery:
    """The gallery that is there; a terminal is asked for its passphrase.

    Raises:
        GalleryError: a subclass of it.
    """
    return open_gallery_with(
        arguments, make_embedder(arguments) if hasattr(arguments, "model") else None
    )


def open_gallery_with(arguments: argparse.Namespace, embedder: Embedder | None) -> Gallery:
    """The same with an embedder of one's own.

    Raises:
        GalleryError: a subclass of it.
    """
    key = key_of(arguments.key, arguments.passphrase_file)

    def opened(by: KeySource | None) -> Gallery:
        return Gallery(
            arguments.gallery, embedder=embedder, key=by, create=False, log=arguments.log
        )

    try:
        return opened(key)
    except GalleryKeyMissingError as error:
        if key is not None or "a passphrase" not in str(error) or not sys.stdin.isatty():
            raise
        return opened(Passphrase(getpass.getpass("passphrase: ")))


def new_passphrase(arguments: argparse.Namespace, option: str) -> Passphrase:
    """Typed twice on a terminal; wrong usage without one."""
    if not sys.stdin.isatty():
        arguments.wrong(f"expected {option}key, {option}passphrase-file or --plain, got none")
    first = getpass.getpass("new passphrase: ")
    if not first or getpass.getpass("again: ") != first:
        arguments.wrong("expected the same passphrase twice, got others")
    return Passphrase(first)


def photos_in(folder: Path) -> list[Path]:
    """Files of a folder in order, but for hidden ones; ``ImageFileError`` if it cannot be read."""
    return [path for path in _shown(folder) if path.is_file()]


def folders_in(folder: Path) -> list[Path]:
    """Folders of a folder in order, otherwise as ``photos_in``."""
    return [path for path in _shown(folder) if path.is_dir()]


def _shown(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.name[0] != ".")
    except OSError as error:
        raise ImageFileError(f"expected a folder, got {error.strerror} ({folder})") from error


def same_file(first: str, second: str) -> bool:
    """Whether two names lead to one file, or would."""
    if Path(first).exists() and Path(second).exists():
        return Path(first).samefile(second)
    return Path(first).resolve() == Path(second).resolve()


class Progress:
    """Counts photos on stderr while a terminal watches; two or fewer are not worth it."""

    def __init__(self, total: int) -> None:
        self._counter = Counter(total, "photos") if sys.stderr.isatty() and total > 2 else None

    def one(self) -> None:
        """One more is done."""
        if self._counter is not None:
            self._counter.fresh(1)

    def close(self) -> None:
        """Leave the line."""
        if self._counter is not None:
            self._counter.close()
