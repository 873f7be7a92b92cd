"""Raw photos -> crops and landmarks in the stored form of ``facesig.training.data.columns``."""

from facesig.training.data.prepare.folder import Prepared, prepare_folder
from facesig.training.data.prepare.photo import CHOICES, LOSSLESS, Settings

__all__ = ["CHOICES", "LOSSLESS", "Prepared", "Settings", "prepare_folder"]
