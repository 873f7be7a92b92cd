"""Made-up crops in stored form."""

import cv2
import numpy as np

from facesig.geometry import ALIGNED_LANDMARKS
from facesig.training.geometry import MARGIN, STORED


def picture(seed, side=STORED):
    """A smooth random picture, RGB."""
    coarse = np.random.default_rng(seed).integers(0, 256, (8, 8, 3)).astype(np.uint8)
    return cv2.resize(coarse, (side, side), interpolation=cv2.INTER_LINEAR)


def encoded(image, suffix=".png"):
    return cv2.imencode(suffix, image[:, :, ::-1])[1].tobytes()


def points(shift=0.0):
    """Landmarks in stored form."""
    return (ALIGNED_LANDMARKS + MARGIN + shift).astype("<f2").tobytes()
