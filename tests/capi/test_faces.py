"""Faces and their signatures in C are Python's, to the bit: fifty photos, turned ones, frames."""

import ctypes
from ctypes import POINTER, byref, c_double, c_float, c_int32, c_size_t, c_void_p

import numpy as np
import pytest
from api.bare_frame import bare_frame

from facesig import Embedder, Frame, Pipeline
from facesig.runtime.detector import EngineDetector

from .capi import Box, CallError, Error, Session
from .conftest import DETECTOR, ROOT

EMBEDDER = ROOT / "models" / "facesig_int8.fsig"
SHIFTS = ((0, 0), (24, 0), (0, 24), (17, 5), (9, 31), (40, 8), (3, 3))
"""Rows and columns cut off above and left: seven pictures of each photo."""


class Plane(ctypes.Structure):
    _fields_ = [
        ("planes", c_void_p * 3),
        ("strides", c_size_t * 3),
        ("width", c_int32),
        ("height", c_int32),
        ("format", c_int32),
        ("matrix", c_int32),
        ("range", c_int32),
    ]


class Face(ctypes.Structure):
    _fields_ = [
        ("box", Box),
        ("landmarks", c_double * 10),
        ("score", c_float),
        ("turned", c_int32),
    ]


class Seen(ctypes.Structure):
    _fields_ = [
        ("face", Face),
        ("id", c_int32),
        ("tracked", c_int32),
        ("refusal", c_int32),
        ("reserved", c_int32),
    ]


class Options(ctypes.Structure):
    _fields_ = [
        ("longest", c_int32),
        ("most_faces", c_int32),
        ("track", c_int32),
        ("whole_every", c_int32),
        ("least_score", c_float),
        ("check_content", c_int32),
        ("least_side", c_double),
        ("reserved", c_int32 * 8),
    ]


def numbers(face):
    """All of a face of C or of Python as numbers."""
    if isinstance(face, Face):
        box = face.box
        points = list(face.landmarks)
        return [box.x, box.y, box.width, box.height, *points, face.score, face.turned]
    box = face.box
    points = face.landmarks.array.ravel().tolist()
    return [box.x, box.y, box.width, box.height, *points, face.score, face.turned]


def rgb_frame(image):
    planes = (c_void_p * 3)(image.ctypes.data, None, None)
    strides = (c_size_t * 3)(image.strides[0], 0, 0)
    return Plane(planes, strides, image.shape[1], image.shape[0], 0, 0, 0)


class Finder:
    """The library's detector and pipeline."""

    def __init__(self, library, check_content=None):
        self.library = library
        raw = library._library
        create, find = raw.facesig_detector_create, raw.facesig_detector_find
        run, make = raw.facesig_pipeline_run, raw.facesig_pipeline_create
        create.argtypes = [c_void_p, ctypes.c_char_p, POINTER(c_void_p), POINTER(Error)]
        find.argtypes = [c_void_p, POINTER(Plane), c_int32, c_int32, c_void_p, c_size_t,
                         POINTER(c_size_t), POINTER(Error)]  # fmt: skip
        make.argtypes = [c_void_p, c_void_p, ctypes.c_char_p, c_void_p, POINTER(c_void_p),
                         POINTER(Error)]  # fmt: skip
        run.argtypes = [c_void_p, POINTER(Plane), c_void_p, c_size_t, c_void_p, c_size_t,
                        POINTER(c_size_t), POINTER(Error)]  # fmt: skip
        for name in ("facesig_detector_close", "facesig_pipeline_close"):
            getattr(raw, name).argtypes = [c_void_p]
            getattr(raw, name).restype = None
        self.model, self.embedder = library.open(DETECTOR), library.open(EMBEDDER)
        self.detector, self.pipeline = c_void_p(), c_void_p()
        library.call("detector_create", self.model, None, byref(self.detector))
        chosen, options = Options(), None
        if check_content is not None:
            raw.facesig_pipeline_options_init(byref(chosen))
            assert chosen.check_content == 1
            chosen.check_content = check_content
            options = ctypes.addressof(chosen)
        library.call("pipeline_create", self.model, self.embedder, None, options,
                     byref(self.pipeline))  # fmt: skip

    def find(self, frame, longest, turn):
        faces, count = (Face * 16)(), c_size_t()
        self.library.call("detector_find", self.detector, byref(frame), longest, turn,
                          ctypes.addressof(faces), 16, byref(count))  # fmt: skip
        return list(faces[: count.value])

    def of_found(self, session, frame, face):
        """Signature and crop of a face that ``find`` gave, by a ``capi.Session``."""
        signature, crop = np.zeros(128, np.float32), np.zeros((112, 112, 3), np.uint8)
        for name, made in (("embed_found", signature), ("crop_found", crop)):
            function = getattr(self.library._library, f"facesig_{name}")
            function.argtypes = [c_void_p, POINTER(Plane), POINTER(Face), c_void_p, c_size_t,
                                 POINTER(Error)]  # fmt: skip
            target = made.ctypes.data, made.size
            self.library.call(name, session.handle, byref(frame), byref(face), *target)
        return signature, crop

    def run(self, frame):
        seen, signature, count = (Seen * 1)(), np.zeros(128, np.float32), c_size_t()
        self.library.call("pipeline_run", self.pipeline, byref(frame), ctypes.addressof(seen), 1,
                          signature.ctypes.data, 128, byref(count))  # fmt: skip
        return (seen[0], signature) if count.value else None

    def close(self):
        self.library.ask("detector_close", self.detector)
        self.library.ask("pipeline_close", self.pipeline)
        for model in (self.model, self.embedder):
            self.library.ask("model_close", model)


@pytest.fixture(scope="module")
def finder(library):
    made = Finder(library)
    yield made
    made.close()


def pictures(photos):
    """Fifty pictures: each photo cut in seven ways, and one on its side."""
    for image, _ in photos.values():
        for top, left in SHIFTS:
            yield np.ascontiguousarray(image[top:, left:])
    yield np.ascontiguousarray(np.rot90(next(iter(photos.values()))[0]))


def test_fifty_photos(library, finder, photos):
    session = Session(library, EMBEDDER)
    detector, embedder = EngineDetector(), Embedder(EMBEDDER)
    seen = turned = 0
    for image in pictures(photos):
        expected = detector.detect(image)
        found = finder.find(rgb_frame(image), 640, 1)
        assert [numbers(face) for face in found] == [numbers(face) for face in expected]
        face = expected[0]
        turned += face.turned != 0
        box = (face.box.x, face.box.y, face.box.width, face.box.height)
        signature = session.embed_face(image, box)
        assert np.array_equal(signature, embedder.embed(image, face.box).values)
        upright, crop = finder.of_found(session, rgb_frame(image), found[0])
        assert np.array_equal(upright, embedder.embed(image, face).values)
        assert np.array_equal(crop, embedder.crop(image, face))
        if face.turned:  # by its box alone it would be somebody else
            assert upright @ signature < 0.5
        seen += 1
    assert (seen, turned) == (50, 1)
    session.close()


def test_other_degrees_are_refused(library, finder, photos):
    session = Session(library, EMBEDDER)
    frame = rgb_frame(next(iter(photos.values()))[0])
    (face, *_) = finder.find(frame, 640, 0)
    for degrees in (45, -90, 360):
        face.turned = degrees
        with pytest.raises(CallError, match=f"expected 0, 90, 180 or 270 degrees, got {degrees}"):
            finder.of_found(session, frame, face)
    session.close()


def test_the_pipeline_is_pythons(finder, photos):
    pipeline = Pipeline(EMBEDDER)
    for image, _ in photos.values():
        height, width = image.shape[:2]
        for shift in range(3):
            moved = np.ascontiguousarray(np.roll(image, shift, axis=1))
            frame = Frame(moved, "rgb", width=width, height=height)
            (expected,) = pipeline.run(frame)
            seen, signature = finder.run(rgb_frame(moved))
            assert numbers(seen.face) == numbers(expected.face)
            assert (seen.id, bool(seen.tracked)) == (expected.id, expected.tracked)
            assert np.array_equal(signature, expected.signature.values)


@pytest.mark.parametrize(("check_content", "refusal"), [(None, 34), (1, 34), (0, 0)])
def test_a_face_whose_crop_shows_nothing(library, check_content, refusal):
    """FACESIG_CONTENT and a signature of zeros; or the one that Python gives without the check."""
    frame = bare_frame()
    made = Finder(library, check_content)
    seen, signature = made.run(rgb_frame(frame))
    (expected,) = Pipeline(EMBEDDER, check_content=False).run(frame)
    assert seen.refusal == refusal
    assert numbers(seen.face) == numbers(expected.face)
    if refusal:
        assert not signature.any()
    else:
        assert np.array_equal(signature, expected.signature.values)
    made.close()
