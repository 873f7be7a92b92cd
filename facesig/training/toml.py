"""TOML from a file or a word of the command line; whatever is wrong with it is one error.

``tomllib`` raises a ``ValueError`` for a number of 5,000 digits and a ``RecursionError`` for tables
in tables in tables.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from facesig.errors import ConfigError

SHOWN = 200
"""So many characters of a value are shown."""


def read_toml(path: Path) -> dict[str, Any]:
    """The contents of a file.

    Raises:
        ConfigError: it cannot be read, is no UTF-8, or no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"expected a TOML file, got {error.strerror} ({path})") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"expected a TOML file, got {error} ({path})") from error


def parse_value(text: str, where: str) -> Any:
    """One value in TOML's syntax; what is none is taken for text, as paths are.

    Raises:
        ConfigError: there is more than one line, of which TOML would take the first for the value;
            or it cannot be held, as a number of 5,000 digits.
    """
    if "\n" in text or "\r" in text:
        raise ConfigError(f"expected a value in one line, got several: {shown(text)} ({where})")
    try:
        return tomllib.loads(f"x = {text}")["x"]
    except tomllib.TOMLDecodeError:
        return text
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"expected a value in TOML's syntax, got {error} ({where})") from error


def shown(value: Any) -> str:
    """A value for a sentence: its first characters."""
    try:
        text = repr(value)
    except ValueError:  # of more digits than Python turns into text; TOML's hexadecimal ones may be
        text = "a number of thousands of digits"
    except RecursionError:
        text = "tables in tables in tables"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
