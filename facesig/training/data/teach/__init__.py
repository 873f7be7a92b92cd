"""Signatures of a teacher, or of several joined, as the column ``teacher``."""

from facesig.training.data.teach.cache import taught
from facesig.training.data.teach.joining import teach_joined
from facesig.training.data.teach.lesson import Lesson
from facesig.training.data.teach.preprocessing import Preprocessing, load_preprocessing
from facesig.training.data.teach.teaching import DTYPES, teach

__all__ = [
    "DTYPES",
    "Lesson",
    "Preprocessing",
    "load_preprocessing",
    "taught",
    "teach",
    "teach_joined",
]
