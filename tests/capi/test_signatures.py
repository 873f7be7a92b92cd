"""Signatures in C are Python's: bit for bit of a crop, closely of a photo."""

import json
import re
import shutil
import subprocess
from ctypes import byref

import numpy as np
import pytest

from facesig.runtime import native
from facesig.runtime.crop import crop_face
from facesig.runtime.embedder import Embedder
from facesig.types import Signature

from .capi import Match, Session
from .conftest import MODELS, ROOT

GOLDEN = {"fp32": 2e-3, "int8": 2e-2}
"""Of the golden signatures, for decoders of JPEG differ: see tests/api/test_golden.py."""

GREY_LEVELS = {"fp32": 1e-3, "int8": 2e-2}
"""Of a signature whose crop differs by a grey level here and there (test_crop.py): in integers that
moves some activations by a whole step."""


def numbers(path):
    """What a model computes in: fp32 or int8."""
    return path.stem.rpartition("_")[2]


@pytest.mark.parametrize("kernels", native.available_isas())
@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_golden(library, photos, path, kernels):
    session = Session(library, path, kernels)
    embedder = Embedder(path, isa=kernels)
    golden = json.loads((ROOT / "tests" / "golden" / f"{path.stem}.json").read_text())
    assert library.ask("session_isa", session.handle).decode() == kernels
    for name, (image, box) in photos.items():
        crop = crop_face(image, box)
        of_crop = session.embed_crop(crop)
        assert np.array_equal(of_crop, embedder.embed_crop(crop).values)
        of_photo = session.embed_face(image, box)
        assert np.abs(of_photo - of_crop).max() < GREY_LEVELS[numbers(path)]
        assert of_photo @ of_crop > 0.999
        assert np.abs(of_photo - golden["signatures"][name]).max() < GOLDEN[numbers(path)]
    session.close()


def test_comparing(library, session, photos):
    embedder = Embedder(MODELS[0], isa="scalar")
    found = [session.embed_face(*photo) for photo in photos.values()]
    table = embedder.model.thresholds
    for a in found:
        for b in found[:3]:
            for rate in table:
                match = Match()
                pointers = a.ctypes.data, b.ctypes.data
                library.call("compare", session.model, *pointers, len(a), rate, byref(match))
                similarity = min(1.0, max(-1.0, float(np.dot(a.astype(float), b.astype(float)))))
                assert match.similarity == pytest.approx(similarity, abs=1e-7)
                assert match.threshold == np.float32(table[rate])
                assert match.same == (similarity >= table[rate])


def bfloat16(values):
    return (values.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)


ROUNDINGS = {
    "float16": lambda values: values.astype(np.float16).astype(np.float32),
    "bfloat16": bfloat16,
    "three decimals": lambda values: values.round(3),
    "norm 1.0099": lambda values: values * np.float32(1.0099),
    "norm 0.9901": lambda values: values * np.float32(0.9901),
}


@pytest.mark.parametrize("rounded", ROUNDINGS.values(), ids=ROUNDINGS)
def test_rounded_signatures_compare_as_in_python(library, session, rounded):
    """C brings them back to norm 1, as Python does: the same similarity, the same decision."""
    embedder = Embedder(MODELS[0], isa="scalar")
    table, model_id = embedder.model.thresholds, embedder.model.model_id
    rng = np.random.default_rng(7)
    for _ in range(100):
        a, b = rng.normal(size=(2, 128))
        b += a * rng.uniform(0, 2)
        a, b = (np.float32(each / np.linalg.norm(each)) for each in (a, b))
        stored = np.ascontiguousarray(rounded(a), np.float32)
        expected = Signature(stored, model_id).similarity(Signature(b, model_id))
        for pair in ((stored, b), (b, stored)):
            match = Match()
            pointers = [each.ctypes.data for each in pair]
            library.call("compare", session.model, *pointers, 128, 1e-3, byref(match))
            assert match.similarity == pytest.approx(expected, abs=1e-7)
            assert match.same == (expected >= table[1e-3])


def example(command, model, faces):
    """The similarity that the example prints for two photos."""
    command = [*command, str(model), *faces]
    done = subprocess.run(command, text=True, capture_output=True, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    (similarity,) = re.findall(r"^similarity (\S+),", done.stdout)
    return float(similarity)


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_example(build, photos, tmp_path, path):
    """What the example says of two photos is what Python says."""
    faces = two_photos(photos, tmp_path)
    got = example([build / "csrc" / "capi" / "example" / "verify"], path, faces)
    embedder = Embedder(path)
    a, b = (embedder.embed(*photos[name]) for name in list(photos)[:2])
    assert got == pytest.approx(a.similarity(b), abs=GREY_LEVELS[numbers(path)])


@pytest.mark.armv7
@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_example_on_armv7(build, armv7_build, photos, tmp_path, path):
    """And what it says on the emulated Cortex-A9 is what it says here."""
    if shutil.which("qemu-arm") is None:
        pytest.skip("qemu-arm is not installed")
    faces = two_photos(photos, tmp_path)
    name = "csrc/capi/example/verify_static"
    there = example(["qemu-arm", "-cpu", "cortex-a9", armv7_build / name], path, faces)
    assert there == pytest.approx(example([build / name], path, faces), abs=1e-5)


def two_photos(photos, folder):
    """Arguments of the example: the first two samples as PPM files with their boxes."""
    arguments = []
    for name, (image, box) in list(photos.items())[:2]:
        height, width = image.shape[:2]
        path = folder / f"{name}.ppm"
        path.write_bytes(f"P6 {width} {height} 255\n".encode() + image.tobytes())
        arguments += [str(path), ",".join(str(number) for number in box)]
    return arguments
