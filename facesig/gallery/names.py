"""People's names and metadata as they are stored."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from facesig.errors import PersonMetadataError, PersonNameError

_BRACKETS = re.compile(rb'"(?:[^"\\]|\\.)*"|[][{}]')

LONGEST_NAME = 200
"""Characters."""

MOST_METADATA = 65_536
"""Bytes of metadata as JSON."""


DEEPEST_METADATA = 100
"""Objects and lists within each other: what is deeper may be written and never read again, where
there is less room on the stack."""


def canonical(name: str) -> str:
    """A name in the one form (Unicode NFC) that is stored and compared.

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
