"""People's names and metadata as they are stored."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from facesig.errors import GalleryDamagedError, PersonMetadataError, PersonNameError

_BRACKETS = re.compile(rb'"(?:[^"\\]|\\.)*"|[][{}]')

LONGEST_NAME = 200
"""Characters."""

MOST_METADATA = 65_536
"""Bytes of metadata as JSON."""


DEEPEST_METADATA = 100
"""Objects and lists within each other: what is deeper may be written and never read again, where
there is less room on the stack."""


def _set_of(ranges: str) -> frozenset[str]:
    """Characters of ranges as "9-d 20": hexadecimal."""
    ends = [[int(end, 16) for end in part.split("-")] for part in ranges.split()]
    return frozenset(chr(code) for each in ends for code in range(each[0], each[-1] + 1))


SPACES = _set_of("9-d 20 85 a0 1680 2000-200a 2028-2029 202f 205f 3000")
"""Unicode's White_Space: at no end of a new name, or "Ann" and "Ann " would be two people."""

UNSEEN = _set_of(
    "ad 34f 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 202a-202e 2060-206f 2800 3164 fe00-fe0f "
    "feff ffa0 fff0-fff8 1bca0-1bca3 1d173-1d17a e0000-e0fff"
)
"""Its Default_Ignorable_Code_Point, of no width, and the Braille pattern without dots. At a name's
end they may be right: an emoji's variation selector, a joiner in Persian. The same tables are in
``csrc/gallery/names.cpp``."""


def canonical_new(name: str) -> str:
    """A name for somebody who has none yet, in the form of ``canonical``.

    Raises:
        PersonNameError: it is none, nothing of it can be seen, or blanks are at its ends.
    """
    name = canonical(name)
    if UNSEEN.union(SPACES).issuperset(name):
        raise PersonNameError("expected a name that can be seen, got only blanks (name)")
    if name[0] in SPACES or name[-1] in SPACES:
        raise PersonNameError(f"expected a name without blanks at its ends, got {name!r} (name)")
    return name


def canonical(name: str) -> str:
    """A name in the one form (Unicode NFC) that is stored, compared and looked for.

    Raises:
        PersonNameError: it is no text of 1 to 200 characters without controls.
    """
    if not isinstance(name, str):
        raise PersonNameError(f"expected a name as text, got {type(name).__name__} (name)")
    name = unicodedata.normalize("NFC", name)
    if not 1 <= len(name) <= LONGEST_NAME:
        got = f"{len(name)} characters"
        raise PersonNameError(f"expected a name of 1 to {LONGEST_NAME} characters, got {got}")
    bad = next((letter for letter in name if unicodedata.category(letter) in ("Cc", "Cs")), None)
    if bad is not None:
        raise PersonNameError(f"expected a name without controls, got U+{ord(bad):04X} (name)")
    return name


def pack_metadata(metadata: Mapping[str, Any] | None) -> bytes:
    """Metadata as JSON, UTF-8.

    Raises:
        PersonMetadataError: they are no JSON object, larger than ``MOST_METADATA`` or deeper than
            ``DEEPEST_METADATA``.
    """
    if metadata is not None and not isinstance(metadata, Mapping):
        got = type(metadata).__name__
        raise PersonMetadataError(f"expected metadata as a mapping, got {got} (metadata)")
    try:
        data = compact(dict(metadata or {}))
    except (TypeError, ValueError, RecursionError) as error:
        raise PersonMetadataError(f"expected a JSON object, got {error} (metadata)") from None
    if _depth(data) > DEEPEST_METADATA:
        raise PersonMetadataError(
            f"expected metadata at most {DEEPEST_METADATA} levels deep, got more (metadata)"
        )
    if len(data) > MOST_METADATA:
        raise PersonMetadataError(
            f"expected at most {MOST_METADATA} bytes of JSON, got {len(data)} (metadata)"
        )
    return data


def unpack_metadata(data: bytes, where: str) -> dict[str, Any]:
    """Metadata of what is stored.

    An integer of more digits than Python takes, which an older library in C stored, is infinity.

    Raises:
        GalleryDamagedError: they are no JSON object.
    """
    try:
        value: Any = json.loads(data, parse_int=_number)
    except (ValueError, RecursionError) as error:
        raise GalleryDamagedError(f"expected JSON, got {error} ({where})") from None
    if not isinstance(value, dict):
        raise GalleryDamagedError(f"expected a JSON object, got {type(value).__name__} ({where})")
    return value


def _number(digits: str) -> int | float:
    try:
        return int(digits)
    except ValueError:  # Python 3.11 and later take at most 4,300
        return float(digits)


def _depth(data: bytes) -> int:
    """How many brackets of JSON are open at once, text apart."""
    depth = deepest = 0
    for bracket in _BRACKETS.findall(data):
        depth += {b"{": 1, b"[": 1, b"}": -1, b"]": -1}.get(bracket, 0)
        deepest = max(deepest, depth)
    return deepest


def compact(value: object) -> bytes:
    """JSON without blanks, keys sorted, UTF-8; NaN and infinity are refused."""
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return text.encode()
