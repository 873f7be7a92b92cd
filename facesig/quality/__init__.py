"""How good a photo of a face is: numbers with units, limits and sentences.

    quality = facesig.quality.assess("photo.jpg")  # import facesig is enough
    quality.passed, quality.reasons, quality.score, quality["blur"].value
    quality.require()    # QualityError with every reason

look      the face as it is measured: one square of one size, and a second look of the detector
light     blur and exposure by the pixels
pose      yaw, pitch and roll by five landmarks
limits    the measures by name, with units, limits and advice
combine   all of them in one score
report    ``Measure``, ``Quality``
assess    from photos and crops to a ``Quality``
agreement whether photos show one person
"""

from facesig.quality.assess import assess, assess_crop
from facesig.quality.report import Measure, Quality

__all__ = ["Measure", "Quality", "assess", "assess_crop"]
