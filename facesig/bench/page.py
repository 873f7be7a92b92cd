"""Findings as one HTML file: style and charts inside, nothing loaded from elsewhere."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from facesig.bench.cost_tables import METHOD, run_name, tables_of
from facesig.bench.findings import Findings, Model, Modelled
from facesig.bench.frame import Frame
from facesig.evaluation.report.svg import Axis, Drawing
from facesig.evaluation.report.tables import Table

_TIME, _BOUND = "#9ecae1", "#0072B2"
_ROW, _MARGINS, _BAR, _LEFT = 20, 60, 11, 130  # pixels

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 1200px;
  margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; margin: .5em 0 1em; font-variant-numeric: tabular-nums; }
th, td { padding: .1em .6em; text-align: right; border-bottom: 1px solid #eee; }
.word { text-align: left; }
.wide { overflow-x: auto; }
.note { color: #666; font-size: 13px; margin: .2em 0; }
svg { max-width: 100%; height: auto; font-family: inherit; }
"""


def page(found: Findings, more: Sequence[Table] = ()) -> str:
    """The whole report; ``more`` tables stand first."""
    tables = [*more, *tables_of(found)]
    charts = [chart for model in found.models for chart in _charts(model)]
    charts += [chart for frame in found.frames for chart in _frame_charts(frame)]
    modelled = any(model.modelled for model in found.models)
    method = f'<p class="note">{escape(METHOD)}</p>' if modelled else ""
    parts = [*charts, *(_table(table) for table in tables)]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>facesig-bench {escape(found.facesig)}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>facesig-bench {escape(found.facesig)}</h1>{method}\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _charts(model: Model) -> list[str]:
    charts = [_modelled_chart(model, run) for run in model.modelled]
    if model.measured is not None:
        title = f"{model.name}: measured ms by layer"
        times = list(model.measured.layers_ms)
        charts.append(_bars(title, [layer.name for layer in model.layers], times, None))
    return charts


def _modelled_chart(model: Model, run: Modelled) -> str:
    counts = [run.input, *run.layers]
    times = [one.ms for one in counts]
    return _bars(
        f"{model.name}: modelled ms by layer, {run_name(run)}, {run.mhz} MHz",
        ["input", *(layer.name for layer in model.layers)],
        times,
        [one.ms * one.bound_share for one in counts],
    )


def _frame_charts(frame: Frame) -> list[str]:
    """Stages of a frame under each reading; the first two are the pipeline as a whole."""
    if frame.measured_ms:
        title = f"{frame.name}: measured ms by stage"
        return [_bars(title, frame.stages, list(frame.measured_ms), None)]
    return [
        _bars(
            f"{frame.name}: modelled ms by stage, {run_name(run)}, {run.mhz} MHz",
            frame.stages,
            [one.ms for one in run.stages],
            [one.ms * one.bound_share for one in run.stages],
        )
        for run in frame.modelled
    ]


def _bars(
    title: str, names: Sequence[str], times: Sequence[float], bounds: Sequence[float] | None
) -> str:
    """A bar a layer; within it the part that its NEON instructions alone would take."""
    rows = len(names)
    places = [rows - 1.0 - i for i in range(rows)]
    drawing = Drawing(
        title,
        _ms_axis(max(times)),
        Axis("", -0.6, rows - 0.4, list(zip(places, names))),
        size=(900, _MARGINS + _ROW * rows),
        left=_LEFT,
    )
    for place, name, time in zip(places, names, times):
        drawing.line([(0.0, place), (time, place)], _TIME, width=_BAR)
        drawing.dot(time, place, _TIME, f"{name}: {time:.3f} ms")
    for place, bound in zip(places, bounds or ()):
        drawing.line([(0.0, place), (bound, place)], _BOUND, width=_BAR / 2)
    return f"<h2>{escape(title)}</h2>{_key(bounds is not None)}{drawing.svg()}"


def _key(bound: bool) -> str:
    if not bound:
        return ""
    return (
        '<p class="note">Light: modelled time. Dark: what the NEON instructions alone would take '
        "(issue bound).</p>"
    )


def _ms_axis(largest: float) -> Axis:
    """From 0 to beyond the largest, with five to ten round ticks."""
    power = 10.0 ** math.floor(math.log10(max(largest, 1e-6)))
    step = next(power * part for part in (0.1, 0.2, 0.5, 1.0) if largest <= 10 * power * part)
    count = math.ceil(largest / step)
    return Axis("ms", 0.0, step * count, [(step * i, f"{step * i:g}") for i in range(count + 1)])


def _table(table: Table) -> str:
    rows = [(cells, "td") for cells in table.rows]
    if any(table.header):
        rows.insert(0, (table.header, "th"))
    body = "".join(
        "<tr>"
        + "".join(
            f"<{kind}{' class=word' if i < table.left else ''}>{escape(cell)}</{kind}>"
            for i, cell in enumerate(cells)
        )
        + "</tr>"
        for cells, kind in rows
    )
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in table.notes)
    title = f"<h3>{escape(table.title)}</h3>"
    return f'{title}<div class="wide"><table>{body}</table></div>{notes}'
