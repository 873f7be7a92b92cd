"""Photos to quality, by Python and on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import facesig
from facesig.cli.main import main
from facesig.errors import NoFaceError
from facesig.images import load_image
from facesig.quality import assess, assess_crop
from facesig.quality.limits import LIMITS
from facesig.runtime.detector import EngineDetector

pytest.importorskip("PIL", reason="Pillow is not installed")

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
BRADY = SAMPLES / "brady.jpg"


@pytest.fixture(scope="module")
def brady():
    return load_image(BRADY)


@pytest.fixture(scope="module")
def face(brady):
    return EngineDetector().detect(brady)[0]


def test_portraits_pass():
    for name in ("brady", "gallego", "sewell", "soto", "underwood"):
        quality = assess(SAMPLES / f"{name}.jpg")
        assert quality.passed, quality.reasons
        assert quality.score > 0.7


def test_files_bytes_and_arrays_are_alike(brady, face):
    found = [assess(image, face) for image in (BRADY, str(BRADY), BRADY.read_bytes(), brady)]
    first = found[-1]
    for other in found[:-1]:  # files may be decoded at a half
        assert other.score == pytest.approx(first.score, abs=0.02)
        assert other["size"] == first["size"]


def test_no_face_is_an_error(brady):
    with pytest.raises(NoFaceError, match="expected a face, got none"):
        assess(np.full((200, 200, 3), 90, np.uint8))


def failing(image, face):
    return {measure.name for measure in assess(image, face) if not measure.passed}


def test_what_is_wrong_is_named(brady, face):
    x, y = face.box.centre
    assert failing(brady, face) == set()
    dark = (brady * 0.08).astype(np.uint8)
    assert {"brightness", "contrast"} <= failing(dark, face)
    foggy = (200 + (brady.astype(float) - 200) * 0.1).astype(np.uint8)
    assert "contrast" in failing(foggy, face)
    cut = brady[:, : round(x)]
    assert "outside" in failing(cut, face)
    covered = brady.copy()
    covered[round(y - 0.1 * face.box.longer_side) :] = 90
    assert "face" in failing(covered, face)


def test_size_is_that_of_the_photo(brady, face):
    small = brady[::8, ::8]
    quality = assess(small, np.array([face.box.x, face.box.y, face.box.width, face.box.height]) / 8)
    assert quality["size"].value == pytest.approx(face.box.longer_side / 8)
    assert not quality["size"].passed
    crop = assess_crop(brady, face, side=30.0)
    assert crop["size"].value == 30
    assert not crop


def test_steadiness_needs_an_embedder(brady, face):
    embedder = facesig.default_embedder()
    assert assess(brady, face)["steadiness"].value is None
    found = assess(brady, face, embedder=embedder)["steadiness"].value
    crop = embedder.crop(brady, face)
    one, other = (embedder.embed_crop(c) for c in (crop, np.ascontiguousarray(crop[:, ::-1])))
    assert found == pytest.approx(one.similarity(other), abs=0.02)
    assert found > LIMITS["steadiness"].least


def test_the_command_prints_a_table(capsys):
    assert main(["quality", str(BRADY), str(SAMPLES / "soto.jpg")]) == 0
    out = capsys.readouterr().out.splitlines()
    assert len(out) == 3
    assert out[0].split()[:3] == ["photo", "size", "blur"]
    assert out[1].endswith("passes")


def test_the_command_shows_all_of_one_photo(capsys):
    assert main(["quality", str(BRADY)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in out] == ["measure", *LIMITS, "score"]
    assert out[1].split()[:2] == ["size", "185.3"]
    assert "at least 40 pixels" in out[1]
    assert "-" not in out[-2].split()  # steadiness is measured


def test_the_command_refuses_and_goes_on(tmp_path, capsys, brady):
    from PIL import Image

    bad = tmp_path / "bad.png"
    Image.fromarray((brady * 0.08).astype(np.uint8)).save(bad)
    missing = tmp_path / "missing.jpg"
    assert main(["quality", "--json", str(bad), str(missing), str(BRADY)]) in (4, 11)
    printed = capsys.readouterr()
    found = {Path(entry["photo"]).name: entry for entry in json.loads(printed.out)}
    assert found["brady.jpg"]["passed"]
    assert found["brady.jpg"]["measures"]["size"]["unit"] == "pixels"
    assert "missing.jpg" in printed.err
    if "bad.png" in found:
        assert not found["bad.png"]["passed"]
        assert found["bad.png"]["reasons"]


def test_the_exit_code_of_a_refused_photo_is_11(tmp_path, capsys, brady):
    from PIL import Image

    small = tmp_path / "small.png"
    Image.fromarray(brady).resize((brady.shape[1] // 7, brady.shape[0] // 7)).save(small)
    assert main(["quality", str(small)]) == 11
    out = capsys.readouterr().out
    assert out.splitlines()[1].split()[0] == "size"
    assert out.splitlines()[1].endswith("no")
    assert f"{small}: size" in out
    assert main(["quality", str(BRADY), str(small)]) == 11
    assert capsys.readouterr().out.splitlines()[2].endswith("refused")


def test_importing_is_light():
    code = (
        "import sys, facesig.quality; "
        "print([m for m in ('cv2', 'PIL', 'torch', 'pyarrow', 'onnx') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
