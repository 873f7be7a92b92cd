"""Faces for training: sources -> one memory-mapped table; and the tools that make the sources.

Three kinds of source, freely mixed (``places.py``): parquet files (``columns.py`` states the
form), folders of identities, and unlabelled faces, which are either of the two without labels.

========================  ====================================================================
``columns``               the stored form: columns, types, what each byte means; reads them
``source`` ``parquet``    one interface to stored faces; files in that form
``folder`` ``places``     folders of crops; which of these a path is
``readable``              which files of a folder cannot be used: they are no rows
``checked``               which rows of a file cannot be used: all are refused at once
``load`` ``decoded``      sources -> ``FaceTable``; images decoded once into a memory map
``stream/``               or anew whenever they are used, a window of them in memory
``parts``                 parquet files written in resumable parts, whole or not at all
``prepare/``              raw photos -> crops and landmarks
``clean/``                the paper's cleaning of noisy identities
``teach/``                a teacher's signatures by any ONNX face model
========================  ====================================================================

Needs pyarrow and OpenCV; nothing here needs torch.
"""

from facesig.training.data.load import load_faces, load_parquet
from facesig.training.data.table import FaceTable, Pictures, require_landmarks

__all__ = ["FaceTable", "Pictures", "load_faces", "load_parquet", "require_landmarks"]
