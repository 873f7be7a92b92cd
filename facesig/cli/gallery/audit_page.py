"""An audit as one HTML file without scripts, which loads nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Protocol

from facesig.console import one_line

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;margin:0 0 2em}"
    "th,td{border-bottom:1px solid #ccc;padding:.2em .8em;text-align:left}"
)


class Table(Protocol):
    """A title, a header and rows of text."""

    @property
    def title(self) -> str:
        """What it shows."""

    @property
    def header(self) -> list[str]:
        """Names of the columns."""

    @property
    def rows(self) -> list[list[str]]:
        """Cells."""


def page(gallery: str, sentence: str, tables: Iterable[Table]) -> str:
    """The page."""
    body = "".join(_table(table) for table in tables)
    title = f"Audit of {escape(one_line(gallery))}"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>{title}</h1>\n<p>{escape(sentence)}.</p>\n{body}</body></html>\n"
    )


def _table(table: Table) -> str:
    if not table.rows:
        return f"<h2>{escape(table.title)}</h2>\n<p>None.</p>\n"
    rows = "".join(_row("td", row) for row in table.rows)
    return f"<h2>{escape(table.title)}</h2>\n<table>{_row('th', table.header)}{rows}</table>\n"


def _row(tag: str, cells: Sequence[str]) -> str:
    inside = "".join(f"<{tag}>{escape(one_line(cell))}</{tag}>" for cell in cells)
    return f"<tr>{inside}</tr>\n"
