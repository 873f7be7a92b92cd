"""What a face's quality is reported as: measures, each with its limits, and a score of them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from facesig.errors import QualityError


@dataclass(frozen=True)
class Measure:
    """One number, its limits and what to say of it.

    Attributes:
        name: "size", "blur", ...
        value: the number; None where it cannot be told, as a pose without landmarks.
        unit: of value and limits: "pixels", "degrees", "%" or "" for a plain number.
        least: smallest value that passes; None for none.
        most: largest value that passes; None for none.
        advice: what the photographer may do, a clause.
    """

    name: str
    value: float | None
    unit: str
    least: float | None
    most: float | None
    advice: str

    @property
    def passed(self) -> bool:
        """Whether the value keeps to the limits; what cannot be told does."""
        if self.value is None:
            return True
        low = self.least is None or self.value >= self.least
        return low and (self.most is None or self.value <= self.most)

    @property
    def limit(self) -> str:
        """The limits in words: "at least 48 pixels"."""
        unit = f" {self.unit}" if self.unit else ""
        if self.least is not None and self.most is not None:
            return f"{self.least:g} to {self.most:g}{unit}"
        if self.least is not None:
            return f"at least {self.least:g}{unit}"
        return "any" if self.most is None else f"at most {self.most:g}{unit}"

    @property
    def sentence(self) -> str:
        """What is, what is asked and what helps."""
        unit = f" {self.unit}" if self.unit else ""
        if self.value is None:
            return f"{self.name} unknown, {self.limit} asked"
        said = f"{self.name} {self.value:.3g}{unit}, {self.limit} asked"
        return said if self.passed else f"{said}: {self.advice}"


@dataclass(frozen=True)
class Quality:
    """How good a photo of a face is; true or false as ``passed`` is.

    Attributes:
        measures: in the order in which they are reported.
        score: 0 to 1, see ``facesig.quality.combine``.
        least_score: smallest that passes.
    """

    measures: tuple[Measure, ...]
    score: float
    least_score: float

    @property
    def reasons(self) -> list[str]:
        """A sentence for each limit that is not kept; none of a photo that passes."""
        found = [measure.sentence for measure in self.measures if not measure.passed]
        if self.score < self.least_score:
            found.append(
                f"score {self.score:.2f}, at least {self.least_score:g} asked: "
                "several things are nearly too bad"
            )
        return found

    @property
    def passed(self) -> bool:
        """Whether every limit is kept."""
        return not self.reasons

    def require(self) -> None:
        """Raise ``QualityError`` with all reasons unless the photo passes."""
        if not self.passed:
            raise QualityError(self.reasons)

    def __bool__(self) -> bool:
        return self.passed

    def __iter__(self) -> Iterator[Measure]:
        return iter(self.measures)

    def __getitem__(self, name: str) -> Measure:
        for measure in self.measures:
            if measure.name == name:
                return measure
        raise KeyError(name)
