"""JSON Schema, as much of it as the interface uses: what the document promises is what is checked.

A keyword that is not known here is an error where the document is made, not a check that is
silently left out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from facesig.web.refusals import RefusedError

Schema = Mapping[str, Any]

SAID_ONLY = {
    "description", "default", "format", "contentEncoding", "examples", "title", "contentMediaType"
}  # fmt: skip
"""Keywords that tell readers something and refuse nothing."""


def require(value: Any, schema: Schema, where: str) -> None:
    """Raise ``RefusedError`` 400, one sentence, unless a value keeps to a schema.

    Args:
        value: what JSON gave.
        schema: see ``KEYWORDS``; of type "null" nothing else is asked.
        where: such as "body.photos[2]".
    """
    kinds = schema.get("type")
    if kinds is not None:
        wanted = [kinds] if isinstance(kinds, str) else list(kinds)
        if not any(TYPES[kind](value) for kind in wanted):
            raise RefusedError(400, f"expected {' or '.join(wanted)}, got {_kind(value)} ({where})")
    if value is None:
        return
    for keyword, limit in schema.items():
        if keyword not in SAID_ONLY and keyword != "type":
            KEYWORDS[keyword](value, limit, schema, where)


def known(schema: Schema) -> bool:
    """Whether every keyword, at any depth, is one that is checked or only said."""
    inner = [*schema.get("properties", {}).values()]
    inner += [
        schema[each] for each in ("items", "additionalProperties") if _is_schema(schema, each)
    ]
    names = schema.keys() - SAID_ONLY - KEYWORDS.keys() - {"type"}
    return not names and all(known(each) for each in inner)


def from_text(text: str, schema: Schema, where: str) -> Any:
    """A value of a query or a path, which are text, by its schema's type.

    Raises ``RefusedError`` 400.
    """
    kind = schema["type"]
    value: Any = text
    if kind == "boolean":
        value = {"true": True, "false": False}.get(text, text)
    elif kind in ("integer", "number"):
        plain = re.fullmatch(
            r"-?[0-9]{1,30}" if kind == "integer" else r"-?[0-9][0-9.eE+-]{0,40}", text
        )
        try:
            value = (int if kind == "integer" else float)(text) if plain else text
        except ValueError:
            value = text
    require(value, schema, where)
    return value


def _is_schema(schema: Schema, name: str) -> bool:
    return isinstance(schema.get(name), Mapping)


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return names.get(type(value), "object")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": _is_number,
    "integer": lambda value: _is_number(value) and float(value).is_integer(),
    "null": lambda value: value is None,
}


def _properties(value: Any, limit: Any, schema: Schema, where: str) -> None:
    for name, inner in limit.items():
        if name in value:
            require(value[name], inner, f"{where}.{name}")


def _additional(value: Any, limit: Any, schema: Schema, where: str) -> None:
    for name in value.keys() - schema.get("properties", {}).keys():
        if limit is False:
            raise RefusedError(400, f"expected no other fields, got {name[:40]!r} ({where})")
        if isinstance(limit, Mapping):
            require(value[name], limit, f"{where}.{name[:40]}")


def _required(value: Any, limit: Any, schema: Schema, where: str) -> None:
    for name in limit:
        if name not in value:
            raise RefusedError(400, f"expected {name}, got none ({where})")


def _items(value: Any, limit: Any, schema: Schema, where: str) -> None:
    for i, each in enumerate(value):
        require(each, limit, f"{where}[{i}]")


def _one_of(value: Any, limit: Any, schema: Schema, where: str) -> None:
    if value not in limit:
        raise RefusedError(
            400, f"expected one of {', '.join(map(str, limit))}, got another ({where})"
        )


def _pattern(value: Any, limit: Any, schema: Schema, where: str) -> None:
    if not re.search(limit, value):
        raise RefusedError(400, f"expected text as {limit}, got other text ({where})")


def _bound(
    unit: str, word: str, size: Callable[[Any], Any], keeps: Callable[[Any, Any], bool]
) -> Callable[[Any, Any, Schema, str], None]:
    def check(value: Any, limit: Any, schema: Schema, where: str) -> None:
        if not keeps(size(value), limit):
            got = size(value)
            raise RefusedError(400, f"expected {word} {limit:g}{unit}, got {got:g} ({where})")

    return check


def _itself(value: Any) -> Any:
    return value


def _least(size: Any, limit: Any) -> bool:
    return bool(size >= limit)


def _most(size: Any, limit: Any) -> bool:
    return bool(size <= limit)


KEYWORDS: Mapping[str, Callable[[Any, Any, Schema, str], None]] = {
    "properties": _properties,
    "additionalProperties": _additional,
    "required": _required,
    "items": _items,
    "enum": _one_of,
    "pattern": _pattern,
    "minimum": _bound("", "at least", _itself, _least),
    "maximum": _bound("", "at most", _itself, _most),
    "exclusiveMinimum": _bound("", "more than", _itself, lambda size, limit: bool(size > limit)),
    "exclusiveMaximum": _bound("", "less than", _itself, lambda size, limit: bool(size < limit)),
    "minLength": _bound(" characters", "at least", len, _least),
    "maxLength": _bound(" characters", "at most", len, _most),
    "minItems": _bound(" entries", "at least", len, _least),
    "maxItems": _bound(" entries", "at most", len, _most),
    "minProperties": _bound(" fields", "at least", len, _least),
    "maxProperties": _bound(" fields", "at most", len, _most),
}
