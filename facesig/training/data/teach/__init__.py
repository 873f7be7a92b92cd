"""Signatures of a teacher, computed by any ONNX face model, as the column ``teacher``."""

from facesig.training.data.teach.cache import taught
from facesig.training.data.teach.preprocessing import Preprocessing, load_preprocessing
from facesig.training.data.teach.teaching import DTYPES, teach

__all__ = ["DTYPES", "Preprocessing", "load_preprocessing", "taught", "teach"]
