"""Keeps Pillow from printing: what is wrong with a picture is said once, by an error.

Pillow warns of damaged EXIF data and of pictures that it takes for large, and libtiff, by which it
reads packed TIFFs, prints what it trips over to stderr itself.

Convention:
    * Warnings of Pillow's modules are ignored by a filter that stays: filters belong to the
      process, and taking one back while another thread reads a picture would take back that one's.
      A filter that the program sets later goes first.
    * libtiff's handler of errors is taken away for as long as a TIFF is read, one at a time, and
      put back. A libtiff that is linked into Pillow cannot be reached, and stays loud.
"""

from __future__ import annotations

import ctypes
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_MODULES = r"PIL\."
_MAPS = "/proc/self/maps"
_one_at_a_time = threading.RLock()


def ignore_warnings() -> None:
    """Have warnings of Pillow's modules ignored from now on."""
    known = (
        getattr(module, "pattern", None) == _MODULES and action == "ignore"
        for action, _, _, module, _ in warnings.filters
    )
    if not any(known):
        warnings.filterwarnings("ignore", module=_MODULES)


@contextmanager
def quiet_tiff() -> Iterator[None]:
    """Read a TIFF with nothing printed by libtiff."""
    with _one_at_a_time:
        libraries = _libraries()
        before = [library.TIFFSetErrorHandler(None) for library in libraries]
        try:
            yield
        finally:
            for library, handler in zip(libraries, before):
                library.TIFFSetErrorHandler(handler)


@cache
def _libraries() -> tuple[ctypes.CDLL, ...]:
    """The libtiffs that this process has loaded: Pillow's own, or the system's."""
    from PIL import _imaging  # noqa: F401

    try:
        with open(_MAPS, encoding="utf-8", errors="surrogateescape") as file:
            words = [line.split(maxsplit=5) for line in file]
    except OSError:  # no Linux
        return ()
    paths = {line[5].strip() for line in words if len(line) == 6 and "libtiff" in line[5]}
    found = []
    for path in sorted(paths):
        try:
            library = ctypes.CDLL(path)
            library.TIFFSetErrorHandler.argtypes = [ctypes.c_void_p]
            library.TIFFSetErrorHandler.restype = ctypes.c_void_p
        except (OSError, AttributeError):
            continue
        found.append(library)
    return tuple(found)
