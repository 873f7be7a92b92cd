"""The report as one HTML file: style, charts and pictures inside, nothing loaded from elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape

from facesig.evaluation.report.charts import (
    groups_chart,
    groups_key,
    roc_chart,
    similarity_chart,
)
from facesig.evaluation.report.tables import (
    METHOD,
    Table,
    table_of_yaws,
    tables_of_groups,
    tables_of_identification,
    tables_of_verification,
)
from facesig.evaluation.results import Groups, Identification, Report, Verification, WorstPair

Pictures = Mapping[str, bytes]
"""PNG files by the name of the image; images without one are listed by name."""

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 1100px;
  margin: 2em auto; padding: 0 1em; }
h2 { border-bottom: 1px solid #ccc; margin-top: 2em; }
table { border-collapse: collapse; margin: .5em 0 1em; font-variant-numeric: tabular-nums; }
th, td { padding: .15em .7em; text-align: right; border-bottom: 1px solid #eee; }
th { font-weight: 600; vertical-align: bottom; }
.word { text-align: left; }
.wide { overflow-x: auto; }
.note { color: #666; font-size: 13px; margin: .2em 0; }
.pair { display: inline-block; margin: .4em .8em .4em 0; font-size: 12px; max-width: 240px;
  overflow-wrap: anywhere; vertical-align: top; }
.pair img { width: 112px; height: 112px; margin-right: 4px; }
svg { max-width: 100%; height: auto; font-family: inherit; }
.key { display: inline-block; width: 12px; height: 9px; margin: 0 5px 0 12px; }
"""


def page(report: Report, pictures: Sequence[Pictures] = ()) -> str:
    """The whole report.

    Args:
        report: what was found.
        pictures: images of the worst errors of each verification; without, names only.
    """
    parts = [_model(report)]
    every: Sequence[Pictures] = pictures or [{}] * len(report.verifications)
    parts += [_verification(one, images) for one, images in zip(report.verifications, every)]
    parts += [_groups(one) for one in report.groups]
    parts += [_identification(one) for one in report.identifications]
    for one in report.yaws:
        parts += [f"<h2>{escape(one.title)}</h2>", _table(table_of_yaws(one), titled=False)]
    parts.append(f"<h2>Method</h2><p>{escape(METHOD)}</p>")
    title = f"facesig evaluation, model {report.model.id[:8]}"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>"
        f"<h1>{escape(title)}</h1>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def _model(report: Report) -> str:
    model = report.model
    rows = [
        ("file", model.file),
        ("id", model.id),
        ("network", model.network),
        ("signatures", "image and mirror image averaged" if report.mirror else "image alone"),
        *((key, value) for key, value in model.metadata.items()),
        ("facesig", report.facesig),
    ]
    return _table(Table("Model", ("", ""), rows, left=2))


def _verification(one: Verification, pictures: Pictures) -> str:
    summary, *others = tables_of_verification(one)
    parts = [f"<h2>{escape(one.title)}</h2>", _table(summary, titled=False)]
    parts += [roc_chart(one), similarity_chart(one)]
    parts += [_table(table) for table in others]
    parts.append(_worst("Least alike pairs of one person", one.worst_same, pictures))
    parts.append(_worst("Most alike pairs of different people", one.worst_different, pictures))
    if one.without_face:
        names = ", ".join(one.without_face)
        parts.append(f'<h3>No face found</h3><p class="note">{escape(names)}</p>')
    return "\n".join(parts)


def _groups(one: Groups) -> str:
    parts = [f"<h2>{escape(one.title)}</h2>"]
    key = "".join(
        f'<span class="key" style="background:{colour}"></span>{escape(name)}'
        for name, colour in groups_key(one.overall)
    )
    for part, table in zip(one.partitions, tables_of_groups(one)):
        parts += [f"<h3>By {escape(part.by)}</h3><p>{key}</p>", groups_chart(one.overall, part)]
        parts.append(_table(table, titled=False))
    return "\n".join(parts)


def _identification(one: Identification) -> str:
    summary, *others = tables_of_identification(one)
    parts = [f"<h2>{escape(one.title)}</h2>", _table(summary, titled=False)]
    return "\n".join([*parts, *(_table(table) for table in others)])


def _worst(title: str, pairs: Sequence[WorstPair], pictures: Pictures) -> str:
    shown = "".join(
        f'<div class="pair">{_picture(pair.a, pictures)}{_picture(pair.b, pictures)}<br>'
        f"{pair.similarity:.3f} {escape(pair.a)}, {escape(pair.b)}</div>"
        for pair in pairs
    )
    return f"<h3>{escape(title)}</h3><div>{shown}</div>"


def _picture(name: str, pictures: Pictures) -> str:
    if name not in pictures:
        return ""
    data = base64.b64encode(pictures[name]).decode()
    return f'<img alt="{escape(name)}" src="data:image/png;base64,{data}">'


def _table(table: Table, titled: bool = True) -> str:
    head = _row(table.header, "th", table.left) if any(table.header) else ""
    body = "".join(_row(row, "td", table.left) for row in table.rows)
    title = f"<h3>{escape(table.title)}</h3>" if titled else ""
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in table.notes)
    return f'{title}<div class="wide"><table>{head}{body}</table></div>{notes}'


def _row(cells: Sequence[str], kind: str, left: int) -> str:
    shown = (
        f"<{kind}{' class=word' if i < left else ''}>{escape(cell)}</{kind}>"
        for i, cell in enumerate(cells)
    )
    return f"<tr>{''.join(shown)}</tr>"
