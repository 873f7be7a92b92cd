"""A teacher among several, and whether components are those of the same ones.

What made signatures is told by the SHA-256 of the model's file and by what it saw. Two teachers
whose signatures are as long as each other's cannot be told apart by anything else, and components
of the one make nonsense of the other's signatures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from facesig.errors import ConfigError, DataError
from facesig.training.data.teach.model import file_hash
from facesig.training.data.teach.preprocessing import Preprocessing


@dataclass(frozen=True)
class Lesson:
    """A teacher: an ONNX file, what it wants to see, and how much it counts.

    ``model`` and ``how`` are None for the teacher whose signatures the faces already have.
    """

    model: Path | None
    how: Preprocessing | None
    weight: float = 1.0

    def maker(self) -> str:
        """What makes the signatures: hash and preprocessing; "" where the faces have them.

        Raises:
            ModelError: the model cannot be read.
        """
        return "" if self.model is None else f"{file_hash(self.model)} {self.how}"


def require_one_network(lessons: Sequence[Lesson]) -> None:
    """Refuse to average what several networks say, but for stored signatures, of one unknown.

    Raises:
        ConfigError: the models are not one. ModelError: a model cannot be read.
    """
    count = len({file_hash(each.model) for each in lessons if each.model is not None})
    if count > 1:
        raise ConfigError(f"expected one model to average, got {count} (average)")


def require_same(makers: Sequence[str], lessons: Sequence[Lesson], path: Path) -> None:
    """Refuse components of other teachers than those at hand.

    Of signatures that faces have already nobody knows who made them: they pass for any teacher's,
    and so do, for components of such, those of any model.

    Args:
        makers: of the components, as ``Lesson.maker`` says them.
        lessons: the teachers at hand.
        path: the components' file, for messages.

    Raises:
        DataError: there are more or fewer, or one is another. ModelError: a model cannot be read.
    """
    if len(makers) != len(lessons):
        raise DataError(
            f"expected components of {len(lessons)} teachers, got those of {len(makers)} ({path})"
        )
    for said, lesson in zip(makers, lessons, strict=True):
        wanted = lesson.maker()
        if not said or not wanted or said == wanted:
            continue
        same_model = said.split()[0] == wanted.split()[0]
        got = "that model with another preprocessing" if same_model else "another model"
        raise DataError(f"expected components of {lesson.model}, got those of {got} ({path})")
