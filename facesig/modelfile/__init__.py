"""The native model file: written and read in numpy, validated whole before anything is returned.

``csrc/model/FORMAT.md`` specifies the format; the engine in ``csrc/model`` reads the same files and
refuses the same lies with the same classes and sentences.

>>> from facesig.modelfile import ModelFile, read_model, write_model
>>> write_model("small.fsig", ModelFile(network=network, weights=weights))  # doctest: +SKIP
>>> read_model("small.fsig").model_id  # doctest: +SKIP
"""

from facesig.modelfile.model import DetectorProfile, ModelFile, Weights
from facesig.modelfile.reader import read_model
from facesig.modelfile.writer import checked, write_model

__all__ = ["DetectorProfile", "ModelFile", "Weights", "checked", "read_model", "write_model"]
