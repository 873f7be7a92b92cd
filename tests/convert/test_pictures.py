"""Pictures to calibrate with: sizes, seeds, order of colours, what a mosaic is made of."""

import numpy as np
import pytest
from PIL import Image

from facesig.convert import pictures
from facesig.errors import DataError

RED = np.full((128, 128, 3), (200, 40, 8), np.uint8)


def halves():
    """A crop of a blue left and a green right half, RGB."""
    crop = np.zeros((128, 128, 3), np.uint8)
    crop[:, :64] = (0, 0, 240)
    crop[:, 64:] = (0, 240, 0)
    return crop


def assert_is_a_picture(picture):
    assert picture.shape == (240, 320, 3)
    assert picture.dtype == np.uint8
    assert picture.flags.c_contiguous


def test_a_mosaic_is_of_crops_in_blue_green_red():
    gains = set()
    for picture in pictures.mosaics([RED], 8, seed=1):
        assert_is_a_picture(picture)
        colours = {tuple(colour) for colour in picture.reshape(-1, 3).tolist()}
        assert colours <= {(8, 40, 200), (4, 20, 100), (2, 10, 50)}
        gains |= colours
    assert len(gains) == 3


def test_tiles_of_a_mosaic_fill_it_side_by_side():
    """Of each size in turn, whole but for the last of a row or column, half of them mirrored."""
    sides = (200, 128, 64, 40, 28, 20, 16, 16, 14, 14, 13, 12)
    mirrored = []
    for picture, side in zip(pictures.mosaics([halves()], 12, seed=2), sides):
        for y in range(0, 240, side):
            for x in range(0, 320, side):
                tile = picture[y : y + side, x : x + side]
                left = tile[:, : (side - 1) // 2]
                assert (left == left[0, 0]).all()
                blue, green, red = left[0, 0].tolist()
                assert red == 0
                assert {blue, green} in ({0, 240}, {0, 120}, {0, 60})
                mirrored.append(green > 0)
                if tile.shape[1] == side:
                    right = tile[:, (side + 2) // 2 :]
                    assert (right == right[0, 0]).all()
                    assert right[0, 0].tolist() == [green, blue, 0]
    assert 0.45 < np.mean(mirrored) < 0.55


def test_every_crop_is_used():
    crops = [np.full((64, 64, 3), 10 * i + 5, np.uint8) for i in range(20)]
    seen = set()
    for picture in pictures.mosaics(crops, 12, seed=3):
        seen |= set(np.unique(picture).tolist())
    assert {10 * i + 5 for i in range(20)} <= seen


@pytest.mark.parametrize(
    "make",
    [
        lambda count, seed: pictures.mosaics([RED, halves()], count, seed),
        pictures.drawn,
    ],
    ids=["mosaics", "drawn"],
)
def test_pictures_are_those_of_their_seed(make):
    first, again, other = (list(make(2, seed)) for seed in (1, 1, 2))
    assert len(first) == 2
    for a, b, c in zip(first, again, other):
        assert_is_a_picture(a)
        np.testing.assert_array_equal(a, b)
        assert (a != c).any()
    assert (first[0] != first[1]).any()
    # More of them begin with the same ones.
    np.testing.assert_array_equal(list(make(1, 1)), first[:1])


def test_no_pictures():
    assert list(pictures.drawn(0)) == []
    assert list(pictures.mosaics([RED], 0, 1)) == []


def test_drawn_pictures_show_something():
    """Edges, and skin: red over green over blue somewhere in each."""
    for picture in pictures.drawn(2):
        assert picture.std() > 2
        blue, green, red = (picture[..., i].astype(int) for i in range(3))
        assert ((red > green + 2) & (green > blue + 2)).mean() > 0.01
        # Noise does not decide: of near pixels most are alike.
        steps = np.abs(np.diff(picture.astype(int), axis=1))
        assert np.median(steps) < 0.25 * picture.max()


def picture_file(path, height, width, colour):
    Image.fromarray(np.full((height, width, 3), colour, np.uint8)).save(path)


def test_photos_come_by_name_reduced_and_in_blue_green_red(tmp_path):
    (tmp_path / "below").mkdir()
    picture_file(tmp_path / "c.png", 300, 640, (1, 2, 3))
    picture_file(tmp_path / "below" / "x.BMP", 640, 16, (4, 5, 6))
    picture_file(tmp_path / "a.png", 20, 30, (7, 8, 9))
    (tmp_path / "notes.txt").write_text("no photo")
    found = list(pictures.photos(tmp_path, []))
    assert [each.shape for each in found] == [(20, 30, 3), (320, 8, 3), (150, 320, 3)]
    assert [each[0, 0].tolist() for each in found] == [[9, 8, 7], [6, 5, 4], [3, 2, 1]]
    for each in found:
        assert each.dtype == np.uint8
        assert each.flags.c_contiguous


def test_the_first_200_photos(tmp_path):
    for i in range(203):
        picture_file(tmp_path / f"{i:03}.bmp", 16, 16, (i, i, i))
    assert [each[0, 0, 0] for each in pictures.photos(tmp_path, [])] == list(range(200))


def test_folders_without_photos(tmp_path):
    missing = tmp_path / "missing"
    with pytest.raises(DataError) as caught:
        list(pictures.photos(missing, []))
    assert str(caught.value) == f"expected a folder of photos, got none ({missing})"
    with pytest.raises(DataError) as caught:
        list(pictures.photos(tmp_path, []))
    assert str(caught.value) == f"expected a folder of photos, got no photo in it ({tmp_path})"
    (tmp_path / "a.png").write_bytes(b"nothing")
    refused = []
    with pytest.raises(DataError, match=r"got none; the first: .*a\.png"):
        list(pictures.photos(tmp_path, refused))
    assert len(refused) == 1


def test_fitted_reduces_and_never_enlarges():
    image = np.zeros((100, 50, 3), np.uint8)
    assert pictures.fitted(image, 100) is image
    assert pictures.fitted(image, 320) is image
    assert pictures.fitted(image, 50).shape == (50, 25, 3)
    assert pictures.fitted(np.zeros((3, 1000, 3), np.uint8), 100).shape == (1, 100, 3)


def test_reduction_averages_areas():
    image = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    means = image.reshape(16, 4, 16, 4, 3).mean(axis=(1, 3))
    for small in (pictures.reduced(image, 16), pictures.fitted(image, 16)):
        off = np.abs(small - means)  # rounded twice: by columns, then by rows
        assert off.max() <= 1.01
        assert off.mean() < 0.35
    assert pictures.reduced(image, 64) is image
