"""Image files named by a list of pairs, brought to crops by a detector."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath

import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError, ImageFileError, NoFaceError
from facesig.images.signs import SUFFIXES


def photos_in(folder: Path) -> list[str]:
    """Names, as Person/image.jpg, of all image files in the folders of a folder.

    Raises:
        DataError: there is none.
    """
    found = (path for path in folder.glob("*/*") if path.suffix.lower() in SUFFIXES)
    names = sorted(path.relative_to(folder).as_posix() for path in found)
    if not names:
        raise DataError(f"expected images in a folder for each person, got none ({folder})")
    return names


class PhotoFolder:
    """Photos in a folder, one face in each.

    Args:
        folder: where the names are looked up.
        names: paths of image files, relative to the folder.
        crop: the face of an image file as the network's input, (112, 112, 3) uint8 RGB; raises
            ``NoFaceError`` where it finds none.
        how: the name of what ``crop`` finds faces with; part of ``key``.

    Raises:
        DataError: the folder or one of the files is missing, or a name leads out of the folder.
    """

    def __init__(
        self,
        folder: Path,
        names: Sequence[str],
        crop: Callable[[Path], NDArray[np.uint8]],
        how: str,
    ) -> None:
        if not folder.is_dir():
            raise DataError(f"expected a folder of images, got none ({folder})")
        for name in names:
            _require_inside(folder, name)
            if not (folder / name).is_file():
                raise DataError(f"expected an image file, got nothing ({folder / name})")
        self.names = list(names)
        self._folder = folder
        self._crop = crop
        self._how = how

    def __len__(self) -> int:
        return len(self.names)

    def key(self, row: int) -> bytes:
        """What the crop of a row is made of: equal keys, equal crops.

        Raises:
            ImageError: the file cannot be read.
        """
        path = self._folder / self.names[row]
        try:
            return b"photo %s " % os.fsencode(self._how) + path.read_bytes()
        except OSError as error:
            raise ImageFileError(
                f"expected an image file, got {error.strerror} ({path})"
            ) from error

    def crop(self, row: int) -> NDArray[np.uint8] | None:
        """The face in a photo, or None where none was found.

        Raises:
            ImageError: the file is no picture.
        """
        try:
            return self._crop(self._folder / self.names[row])
        except NoFaceError:
            return None


def _require_inside(folder: Path, name: str) -> None:
    """Refuse names of a list that say where else a file lies than below the folder.

    By the name alone: a link in the folder leads where its owner wants it to.
    """
    if "\0" in name or PurePath(name).is_absolute() or ".." in PurePath(name).parts:
        raise DataError(f"expected the name of an image inside {folder}, got {name!r} (pairs)")
