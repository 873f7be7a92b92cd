"""Which pictures of a folder cannot be used, found out before anything counts its rows.

Rows of training data have numbers: signatures, landmarks, decisions and decoded pixels go together
by them, some in files that are kept between runs. So one picture that is no picture cannot be
skipped where it is met; it is no row from the start.

What: every picture is decoded, by what decodes it later. Its header would be read in a tenth of the
time, and would tell neither a truncated file nor a damaged one, which are what downloads leave.

Cost: 0.35 ms a JPEG, 0.6 to 0.75 ms a lossless WebP or PNG of 128 x 128 pixels on one core: for
100,000 of them 35 to 75 s, half of it on two. ``clean`` and ``teach`` spend 11 ms or more on a face
then, so it is a twentieth of their time at most. ``train`` decodes all faces once and never again;
there the verdict is kept beside the decoded faces, and asked for at the first start alone. It is by
names, sizes and times of change: a picture that was mended is looked at again.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from tqdm import tqdm

from facesig.errors import DataError, OutputError, of_the_system
from facesig.extras import load
from facesig.files import make_folder, write_file
from facesig.training.data.source import BATCH_ROWS, decode

QUIET_BELOW = 5_000
"""Pictures from which checking takes long enough for a progress bar."""

SHOWN = 3
"""So many of the pictures that were left out are named, the first; the others are counted."""

Reasons = Mapping[str, str]
"""Why a picture cannot be used, by its name."""

_known: dict[tuple[Path, str], Reasons] = {}


def unreadable(root: Path, names: Sequence[str], key: str, cache: Path | None) -> Reasons:
    """The pictures below a folder that cannot be read or are no crop, and why.

    Args:
        root: the folder.
        names: paths in it.
        key: changes when one of them does, hexadecimal.
        cache: folder that keeps the answer, as this process does; None where there is none.
    """
    known = _known.get((root, key))
    if known is None:
        reader = load("PIL", "reading crops").__version__  # another may read more formats
        file = None if cache is None else cache / f"unreadable-{key}-{reader}.json"
        known = _kept(file)
        if known is None:
            known = dict(_found(root, names))
            _keep(file, known)
        _known[root, key] = known
    return known


def told(reasons: Reasons, pictures: int, root: Path) -> str:
    """The sentence that says how many were left out, and the first few of them."""
    shown = "; ".join(list(reasons.values())[:SHOWN])
    more = f"; and {len(reasons) - SHOWN:,} more" if len(reasons) > SHOWN else ""
    count = f"{len(reasons):,} of {pictures:,} that cannot be used and were left out"
    return f"expected pictures, got {count}: {shown}{more} ({root})"


def read(root: Path, name: str) -> bytes:
    """A picture's bytes.

    Raises:
        DataError: there is no such file, or it cannot be read.
    """
    path = root / name
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a named pipe would be waited for
            raise DataError(f"expected a picture, got no regular file ({path})")
        return path.read_bytes()
    except OSError as error:
        raise DataError(f"expected a picture, got {error.strerror} ({path})") from error


def _found(root: Path, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    quiet = True if len(names) < QUIET_BELOW else None  # None: shown on a terminal only
    with (
        ThreadPoolExecutor() as pool,
        tqdm(total=len(names), desc="checking", disable=quiet) as bar,
    ):
        for first in range(0, len(names), BATCH_ROWS):
            some = names[first : first + BATCH_ROWS]
            reasons = pool.map(lambda name: _reason(root, name), some)
            for name, reason in zip(some, reasons, strict=True):
                if reason is not None:
                    yield name, reason
            bar.update(len(some))


def _reason(root: Path, name: str) -> str | None:
    if not is_utf8(name):
        return f"expected names in UTF-8, got {name!r} ({root})"
    try:
        decode(read(root, name), str(root / name))
    except DataError as error:
        if of_the_system(error):  # another time it can be read
            raise
        return str(error)
    return None


def is_utf8(name: str) -> bool:
    """Whether a file's name can be stored as text (others hold lone surrogates)."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def _kept(file: Path | None) -> Reasons | None:
    if file is None:
        return None
    try:
        kept: dict[str, str] = json.loads(file.read_text())
    except (OSError, ValueError):  # none yet, or one that is damaged: made again
        return None
    return kept


def _keep(file: Path | None, reasons: Reasons) -> None:
    if file is not None:
        # A cache that cannot be written is told by what needs it (facesig.training.data.decoded).
        with suppress(OutputError):
            make_folder(file.parent)
            write_file(file, json.dumps(dict(reasons)).encode())
