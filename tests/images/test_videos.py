"""Frames that OpenCV reads of tagged videos: which reading of ``Frame`` they are.

models/README.md says what follows for enrolled faces. Of a release that reads otherwise it would
become false, so this is asked of whatever release is installed.
"""

from pathlib import Path

import numpy as np
import pytest

from facesig.images import Frame

cv2 = pytest.importorskip("cv2", reason="OpenCV is not installed")

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
WIDTH, HEIGHT = 128, 96
FRAME = bytes([90]) * (WIDTH * HEIGHT) + bytes([110, 180]) * (WIDTH * HEIGHT // 4)

HEEDS_TAGS = tuple(map(int, cv2.__version__.split(".")[:2])) >= (4, 13)


@pytest.mark.parametrize(
    ("name", "tagged", "before"),
    [
        ("bt601", ("bt601", "limited"), ("bt601", "limited")),
        ("bt709", ("bt709", "limited"), ("bt601", "limited")),
        ("bt709_full", ("bt709", "full"), ("bt601", "full")),
    ],
)
def test_opencv_heeds_tags_from_4_13_on(name, tagged, before):
    video = cv2.VideoCapture(str(SAMPLES / f"{name}.mp4"))
    read, frame = video.read()
    if not read:
        pytest.skip("this OpenCV reads no H.264")
    seen = frame[HEIGHT // 2, WIDTH // 2, ::-1].astype(int)
    matrix, range_ = tagged if HEEDS_TAGS else before
    meant = Frame(FRAME, "nv12", width=WIDTH, height=HEIGHT, matrix=matrix, range=range_)
    assert np.abs(seen - meant.rgb()[HEIGHT // 2, WIDTH // 2]).max() <= 2
