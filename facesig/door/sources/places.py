"""Where a stream is, without what only its camera should read.

A camera's user and password stand in its address, before the host or among the words after it. The
address is for the library that opens it; events, the page and messages have what ``public`` gives,
and what a library says of its troubles goes through ``cleaned``.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

_SECRETS = re.compile(r"((?:pass(?:word|wd)?|pwd|token|secret|key|auth)=)[^&\s'\"]*", re.IGNORECASE)
_USER = re.compile(r"(?<=://)[^\s'\"]*@")


def public(place: str) -> str:
    """An address for people; what is none, such as a file's name, stays as it is.

    All up to the last "@" is left out, wherever that stands: a password may hold any letter, and
    not everybody escapes it.
    """
    kind, mark, rest = place.partition("://")
    return kind + mark + _SECRETS.sub(r"\1...", rest.rpartition("@")[2]) if mark else place


def cleaned(text: object, place: str) -> str:
    """What a library says of an address, as ``public`` says it."""
    said = str(text)
    if "://" not in place:
        return said
    said = said.replace(place, public(place))
    user = place.partition("://")[2].rpartition("@")[0]
    if ":" in user:  # a name alone may be any word of the text
        said = said.replace(user, "...").replace(unquote(user), "...")
    return _SECRETS.sub(r"\1...", _USER.sub("", said))
