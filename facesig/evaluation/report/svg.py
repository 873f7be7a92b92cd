"""Drawing with SVG elements: an axis for each direction, lines, steps, marks and words.

Convention: data (x, y) with y upwards go in; pixels with y downwards come out. The drawing area
lies inside margins for the words at the axes. Everything is text, so that a report is one file and
the same figures give the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

Points = Sequence[tuple[float, float]]

RIGHT, TOP, BOTTOM = 20, 14, 44
INK, GRID = "#333", "#ddd"


@dataclass(frozen=True)
class Axis:
    """Values from ``low`` to ``high`` with ticks; ``log`` for powers of ten."""

    label: str
    low: float
    high: float
    ticks: Sequence[tuple[float, str]]
    log: bool = False

    def share(self, value: float) -> float:
        """Where a value lies, 0 at ``low`` to 1 at ``high``; values outside go to the ends."""
        inside = min(max(value, self.low), self.high)
        if self.log:
            return math.log(inside / self.low) / math.log(self.high / self.low)
        return (inside - self.low) / (self.high - self.low)


def log_axis(label: str, low: float, high: float = 1.0) -> Axis:
    """Whole powers of ten about both ends, and a tick at each."""
    first, last = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
    last = max(last, first + 1)
    ticks = [(10.0**power, f"{10.0**power:g}") for power in range(first, last + 1)]
    return Axis(label, 10.0**first, 10.0**last, ticks, log=True)


class Drawing:
    """One chart; elements lie over each other in call order.

    Args:
        title: what is shown, for those who cannot see it.
        x: the level axis.
        y: the upright axis.
        size: (width, height) in pixels.
        left: room for the words at the upright axis, in pixels.
    """

    def __init__(
        self, title: str, x: Axis, y: Axis, size: tuple[int, int] = (640, 360), left: int = 70
    ) -> None:
        self._title = title
        self._x, self._y = x, y
        self._width, self._height = size
        self._left = left
        self._parts: list[str] = []
        self._legend: list[tuple[str, str]] = []
        self._axes()

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Pixels of a data point."""
        across, up = self._width - self._left - RIGHT, self._height - TOP - BOTTOM
        return self._left + across * self._x.share(x), TOP + up * (1.0 - self._y.share(y))

    def line(self, points: Points, colour: str, name: str = "", width: float = 2.0) -> None:
        """Straight lines from point to point; ``name`` puts it into the legend."""
        self._parts.append(
            f'<polyline points="{self._path(points)}" fill="none" stroke="{colour}" '
            f'stroke-width="{width:g}"/>'
        )
        if name:
            self._legend.append((name, colour))

    def area(self, points: Points, colour: str, name: str) -> None:
        """A translucent area between the points and the lower edge."""
        outline = [(points[0][0], self._y.low), *points, (points[-1][0], self._y.low)]
        self._parts.append(
            f'<polygon points="{self._path(outline)}" fill="{colour}" fill-opacity="0.35" '
            f'stroke="{colour}"/>'
        )
        self._legend.append((name, colour))

    def dot(self, x: float, y: float, colour: str, hint: str, shift: float = 0.0) -> None:
        """A mark that names itself under the pointer, ``shift`` pixels further down."""
        at_x, at_y = self.place(x, y)
        self._parts.append(
            f'<circle cx="{at_x:.1f}" cy="{at_y + shift:.1f}" r="3.5" fill="{colour}">'
            f"<title>{escape(hint)}</title></circle>"
        )

    def bar(self, low: float, high: float, y: float, colour: str, shift: float = 0.0) -> None:
        """A level line from ``low`` to ``high``, ``shift`` pixels further down."""
        (x0, at_y), (x1, _) = self.place(low, y), self.place(high, y)
        self._segment(x0, at_y + shift, x1, at_y + shift, colour)

    def upright(self, x: float, words: str, shift: float = 0.0) -> None:
        """A broken line over the whole height with words at its head, ``shift`` pixels down."""
        at_x = self.place(x, self._y.low)[0]
        self._segment(at_x, TOP, at_x, self._height - BOTTOM, INK, ' stroke-dasharray="4 3"')
        self._words(at_x + 3, TOP + 11 + shift, words, "start", 11)

    def named(self, name: str, colour: str) -> None:
        """An entry of the legend for marks."""
        self._legend.append((name, colour))

    def svg(self) -> str:
        """The finished element, to stand in an HTML page."""
        legend = []
        for i, (name, colour) in enumerate(self._legend):
            at_y = TOP + 16 + 16 * i
            at_x = self._left + 10
            box = f'<rect x="{at_x}" y="{at_y - 9}" width="12" height="9" fill="{colour}"/>'
            legend += [box, _text(at_x + 17, at_y, name, "start", 12)]
        return (
            f'<svg viewBox="0 0 {self._width} {self._height}" width="{self._width}" role="img" '
            f'aria-label="{escape(self._title)}"><title>{escape(self._title)}</title>'
            + "".join([*self._parts, *legend])
            + "</svg>"
        )

    def _axes(self) -> None:
        bottom, right = self._height - BOTTOM, self._width - RIGHT
        for value, words in self._x.ticks:
            at_x = self.place(value, self._y.low)[0]
            self._segment(at_x, TOP, at_x, bottom, GRID)
            self._words(at_x, bottom + 16, words, "middle", 11)
        for value, words in self._y.ticks:
            at_y = self.place(self._x.low, value)[1]
            self._segment(self._left, at_y, right, at_y, GRID)
            self._words(self._left - 6, at_y + 4, words, "end", 11)
        self._words((self._left + right) / 2, self._height - 8, self._x.label, "middle", 12)
        middle = (TOP + bottom) / 2
        turned = f' transform="rotate(-90 14 {middle:g})"' if self._y.label else ""
        self._words(14, middle, self._y.label, "middle", 12, turned)

    def _path(self, points: Points) -> str:
        return " ".join("{:.1f},{:.1f}".format(*self.place(x, y)) for x, y in points)

    def _segment(
        self, x0: float, y0: float, x1: float, y1: float, colour: str, more: str = ""
    ) -> None:
        self._parts.append(
            f'<line x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}" '
            f'stroke="{colour}"{more}/>'
        )

    def _words(
        self, x: float, y: float, words: str, anchor: str, size: int, more: str = ""
    ) -> None:
        self._parts.append(_text(x, y, words, anchor, size, more))


def _text(x: float, y: float, words: str, anchor: str, size: int, more: str = "") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
        f'fill="{INK}"{more}>{escape(words)}</text>'
    )
