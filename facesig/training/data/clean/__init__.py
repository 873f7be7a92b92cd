"""The paper's cleaning of noisy identities: a linear SVM a person, on signatures."""

from facesig.training.data.clean.cleaning import Cleaned, clean
from facesig.training.data.clean.svm import Settings

__all__ = ["Cleaned", "Settings", "clean"]
