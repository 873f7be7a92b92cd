"""The camera's frame made of a photo."""

import numpy as np
import pytest

from facesig.bench import picture
from facesig.errors import BenchError

GREY = (128, 128)


@pytest.mark.parametrize("shape", [(8, 14), (11, 12)])
def test_a_frame_is_the_mean_of_the_photos_largest_part(monkeypatch, shape):
    photo = np.full((*shape, 3), 255, np.uint8)
    left = (shape[1] - 12) // 2
    photo[:8, left : left + 12] = np.arange(12)[:, None] * 10  # 12 x 8 pixels, top and middle
    monkeypatch.setattr(picture, "read_file", lambda _: photo)
    frame = picture.frame_of("p", (6, 4))
    assert frame.shape == (4, 6, 3)
    assert frame[:, :, 0].tolist() == [[5, 25, 45, 65, 85, 105]] * 4


def test_a_frame_of_fractions_keeps_the_mean(monkeypatch):
    photo = np.random.default_rng(3).integers(0, 256, (10, 15, 3)).astype(np.uint8)
    monkeypatch.setattr(picture, "read_file", lambda _: photo)
    frame = picture.frame_of("p", (6, 4))
    assert abs(frame.mean() - photo.mean()) < 0.5


def test_photos_are_not_enlarged(monkeypatch):
    monkeypatch.setattr(picture, "read_file", lambda _: np.zeros((120, 159, 3), np.uint8))
    with pytest.raises(BenchError) as error:
        picture.frame_of("p", (160, 120))
    assert str(error.value) == "expected a photo of 160x120 or more, got 159x120 (p)"


@pytest.mark.parametrize(
    ("rgb", "luma", "chroma"),
    [
        ((0, 0, 0), 16, GREY),
        ((255, 255, 255), 235, GREY),
        ((255, 0, 0), 82, (90, 240)),
        ((0, 0, 255), 41, (240, 110)),
    ],
)
def test_nv12_is_of_limited_range(rgb, luma, chroma):
    data = picture.nv12_of(np.full((2, 4, 3), rgb, np.uint8))
    assert list(data) == [luma] * 8 + [*chroma] * 2


def test_chroma_is_the_mean_of_a_block():
    frame = np.zeros((2, 2, 3), np.uint8)
    frame[0, 0] = 255, 0, 0
    # A quarter of red's: (90 - 128) / 4, (240 - 128) / 4.
    assert list(picture.nv12_of(frame)) == [82, 16, 16, 16, 119, 156]


def test_grey_is_luma_of_full_range():
    frame = np.array([[[0, 0, 0], [255, 255, 255], [0, 255, 0]]], np.uint8)
    assert picture.grey_of(frame).tolist() == [[0, 255, 149]]
