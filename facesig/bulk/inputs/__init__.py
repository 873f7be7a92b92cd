"""Where pictures come from, in an order that is the same every time.

base      the interface
folder    all pictures under a folder; a text file that lists them
tables    parquet, Arrow and Feather files, or a folder of them
video     the frames of a video
opening   which of these a path means
"""

from facesig.bulk.inputs.base import Input
from facesig.bulk.inputs.opening import open_input

__all__ = ["Input", "open_input"]
