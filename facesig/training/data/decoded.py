"""The images of sources, decoded once into a file that is mapped into memory ever after.

Decoding WebP is slower than training on the result. The file is a plain ``.npy`` of
(n, 128, 128, 3) uint8, 49,152 bytes a face, in the cache folder; its name is a hash of the
sources' fingerprints.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from facesig.errors import DataError, OutputError, of_the_system
from facesig.files import atomic_file, make_folder
from facesig.logfiles import locked
from facesig.training.data.checked import QUIET_BELOW, cache_key, require_pictures
from facesig.training.data.columns import IMAGE
from facesig.training.data.source import Source, decode
from facesig.training.geometry import STORED


def decoded(sources: Sequence[Source], cache: Path) -> NDArray[np.uint8]:
    """All images in order, read-only, (n, 128, 128, 3) RGB.

    A second process waits for the first.

    Raises:
        DataError: an image is damaged or of another size, or the cache is.
        OutputError: the cache folder cannot be written, or is full.
    """
    path = cache / f"faces-{cache_key(sources)}.npy"
    if not path.is_file():
        try:
            make_folder(cache)
            with locked(path.with_suffix(".lock")):
                if not path.is_file():
                    _write(sources, path)
        except DataError as error:
            if not of_the_system(error):
                require_pictures(sources, cache)  # names all that are wrong, not the first alone
            raise
        except (OSError, OutputError) as error:
            cause = error if isinstance(error, OSError) else error.__cause__
            got = getattr(cause, "strerror", None) or " ".join(str(cause or error).split())
            count = sum(map(len, sources))
            raise OutputError(
                f"expected room for {count:,} decoded faces ({count * STORED**2 * 3:,} bytes), "
                f"got {got} ({cache})"
            ) from error
    count = sum(map(len, sources))
    try:
        images = np.asarray(np.load(path, mmap_mode="r"))
    except (OSError, ValueError, EOFError) as error:
        raise DataError(f"expected decoded faces, got: {error} (delete {path})") from error
    if images.shape != (count, STORED, STORED, 3) or images.dtype != np.uint8:
        got = f"{images.shape} of {images.dtype}"
        raise DataError(f"expected {count} decoded faces, got {got} (delete {path})")
    return images


def _write(sources: Sequence[Source], path: Path) -> None:
    count = sum(map(len, sources))
    shape = (count, STORED, STORED, 3)
    header = {"descr": "|u1", "fortran_order": False, "shape": shape}
    quiet = True if count < QUIET_BELOW else None  # None: shown on a terminal only
    with atomic_file(path) as file, tqdm(total=count, desc="decoding", disable=quiet) as bar:
        # Written, not mapped: a full disk is then an error and not a dead process.
        np.lib.format.write_array_header_1_0(file, header)
        for image in _images(sources):
            file.write(image.data)
            bar.update()


def _images(sources: Iterable[Source]) -> Iterator[NDArray[np.uint8]]:
    with ThreadPoolExecutor() as pool:
        for source in sources:
            start = 0
            for table in source.tables([IMAGE]):
                blobs = table[IMAGE].to_pylist()
                places = [source.place(start + row) for row in range(len(blobs))]
                yield from pool.map(decode, blobs, places)
                start += len(blobs)
