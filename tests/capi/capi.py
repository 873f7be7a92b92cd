"""libfacesig through ctypes, for comparing it with Python's facesig."""

import ctypes
from ctypes import POINTER, byref, c_char, c_char_p, c_double, c_float, c_int32, c_size_t, c_void_p

import numpy as np

from facesig.images.frame import FORMATS

RGB, BGR, GREY = 0, 1, 2
CHANNELS = {RGB: 3, BGR: 3, GREY: 1}


class Error(ctypes.Structure):
    _fields_ = [("status", c_int32), ("message", c_char * 508)]


class Image(ctypes.Structure):
    _fields_ = [
        ("pixels", c_void_p),
        ("width", c_int32),
        ("height", c_int32),
        ("stride", c_size_t),
        ("format", c_int32),
    ]


class Frame(ctypes.Structure):
    _fields_ = [
        ("planes", c_void_p * 3),
        ("strides", c_size_t * 3),
        ("width", c_int32),
        ("height", c_int32),
        ("format", c_int32),
        ("matrix", c_int32),
        ("range", c_int32),
    ]


class Box(ctypes.Structure):
    _fields_ = [(name, c_double) for name in ("x", "y", "width", "height")]


class Match(ctypes.Structure):
    _fields_ = [("same", c_int32), ("similarity", c_float), ("threshold", c_float)]


class CallError(Exception):
    """A status other than FACESIG_OK, with its sentence."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


_SESSION_AND_FACE = [c_void_p, POINTER(Image), POINTER(Box), c_void_p, c_size_t]
SIGNATURES = {
    "model_open": [c_char_p, POINTER(c_void_p)],
    "model_open_named": [c_char_p, c_char_p, POINTER(c_void_p)],
    "model_from_memory": [c_void_p, c_size_t, POINTER(c_void_p)],
    "model_id": [c_void_p, c_void_p],
    "model_threshold": [c_void_p, c_size_t, POINTER(c_double), POINTER(c_float)],
    "session_create": [c_void_p, c_char_p, POINTER(c_void_p)],
    "embed_crop": [c_void_p, c_void_p, c_size_t, c_void_p, c_size_t],
    "embed_face": _SESSION_AND_FACE,
    "crop_face": _SESSION_AND_FACE,
    "embed_frame": [c_void_p, POINTER(Frame), POINTER(Box), c_void_p, c_size_t],
    "crop_frame": [c_void_p, POINTER(Frame), POINTER(Box), c_void_p, c_size_t],
    "compare": [c_void_p, c_void_p, c_void_p, c_size_t, c_double, POINTER(Match)],
}
PLAIN = {
    "version": (c_char_p, []),
    "model_close": (None, [c_void_p]),
    "model_network": (c_char_p, [c_void_p]),
    "model_input_size": (c_int32, [c_void_p]),
    "model_signature_length": (c_int32, [c_void_p]),
    "model_crop_factor": (c_double, [c_void_p]),
    "model_threshold_count": (c_size_t, [c_void_p]),
    "model_metadata": (c_char_p, [c_void_p, c_char_p]),
    "session_close": (None, [c_void_p]),
    "session_isa": (c_char_p, [c_void_p]),
}


def bind(library, name, result, arguments):
    """Tell ctypes what a function takes and gives."""
    function = getattr(library, f"facesig_{name}")
    function.restype, function.argtypes = result, arguments


def call(function, *arguments):
    """Call what can fail; ``CallError`` if it did."""
    error = Error()
    status = function(*arguments, byref(error))
    assert error.status == status
    if status != 0:
        raise CallError(status, error.message.decode(errors="surrogateescape"))
    assert error.message == b""


class Library:
    """The shared library; ``call`` raises ``CallError``, ``ask`` calls what cannot fail."""

    def __init__(self, path):
        self._library = ctypes.CDLL(str(path))
        for name, arguments in SIGNATURES.items():
            bind(self._library, name, ctypes.c_int, [*arguments, POINTER(Error)])
        for name, (result, arguments) in PLAIN.items():
            bind(self._library, name, result, arguments)

    def call(self, name, *arguments):
        call(getattr(self._library, f"facesig_{name}"), *arguments)

    def ask(self, name, *arguments):
        return getattr(self._library, f"facesig_{name}")(*arguments)

    def open(self, path):
        """An open model's handle; to be closed with ``ask("model_close", ...)``."""
        model = c_void_p()
        self.call("model_open", str(path).encode(), byref(model))
        return model

    def from_memory(self, data):
        """A model in memory: (handle, what must stay alive)."""
        block = np.zeros(len(data) + 64, np.uint8)
        start = -block.ctypes.data % 64
        block[start : start + len(data)] = np.frombuffer(data, np.uint8)
        model = c_void_p()
        self.call("model_from_memory", block.ctypes.data + start, len(data), byref(model))
        return model, block


class Session:
    """A model and a session of it, both closed by ``close``."""

    def __init__(self, library, path, kernels=None):
        self.library = library
        self.model = library.open(path)
        self.handle = c_void_p()
        library.call("session_create", self.model, kernels and kernels.encode(), byref(self.handle))
        self.size = library.ask("model_input_size", self.model)
        self.length = library.ask("model_signature_length", self.model)

    def close(self):
        self.library.ask("session_close", self.handle)
        self.library.ask("model_close", self.model)

    def embed_crop(self, crop):
        signature = np.zeros(self.length, np.float32)
        target = signature.ctypes.data, self.length
        self.library.call("embed_crop", self.handle, crop.ctypes.data, crop.size, *target)
        return signature

    def embed_face(self, image, box, **layout):
        signature = np.zeros(self.length, np.float32)
        self._face("embed_face", image, box, signature, **layout)
        return signature

    def crop_face(self, image, box, **layout):
        crop = np.zeros((self.size, self.size, 3), np.uint8)
        self._face("crop_face", image, box, crop, **layout)
        return crop

    def embed_frame(self, frame, box):
        """``frame`` is a ``capi.Frame`` or None."""
        signature = np.zeros(self.length, np.float32)
        self._frame("embed_frame", frame, box, signature)
        return signature

    def crop_frame(self, frame, box):
        crop = np.zeros((self.size, self.size, 3), np.uint8)
        self._frame("crop_frame", frame, box, crop)
        return crop

    def _frame(self, name, frame, box, target):
        where = None if frame is None else byref(frame)
        target = target.ctypes.data, target.size
        self.library.call(name, self.handle, where, byref(Box(*box)), *target)

    def _face(self, name, image, box, target, colours=RGB):
        assert image.strides[1:] == (CHANNELS[colours], 1)[: image.ndim - 1]
        height, width = image.shape[:2]
        where = Image(image.ctypes.data, width, height, image.strides[0], colours)
        face = byref(where), byref(Box(*box))
        self.library.call(name, self.handle, *face, target.ctypes.data, target.size)


def frame_of(frame):
    """A ``facesig.Frame`` as C's; the former must stay alive."""
    made = Frame()
    made.width, made.height = frame.width, frame.height
    made.format = FORMATS[frame.format].number
    made.matrix = ("bt601", "bt709").index(frame.matrix)
    made.range = ("limited", "full").index(frame.range)
    for p, plane in enumerate(frame.planes):
        made.planes[p], made.strides[p] = plane.ctypes.data, plane.strides[0]
    return made
