"""Images of every kind: arrays, camera frames, picture files. numpy only; Pillow reads files.

arrays    arrays of any accepted dtype and shape as uint8 RGB; sizes
frame     ``Frame``: a camera's buffer in its own pixel format
decode    picture files, bytes of them and PIL images; with two helpers the only user of Pillow
encode    pixels as a JPEG
picture   ``Picture``: a file that is decoded only as large as it is needed
load      ``load_image``: anything of the above as one array
"""

from facesig.images.arrays import Rgb
from facesig.images.frame import Frame
from facesig.images.load import ImageLike, load_image
from facesig.images.picture import Picture, open_picture

__all__ = ["Frame", "ImageLike", "Picture", "Rgb", "load_image", "open_picture"]
