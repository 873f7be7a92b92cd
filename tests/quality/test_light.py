"""Blur and exposure on images whose blur and exposure are known."""

import numpy as np
import pytest

from facesig.quality.light import MOST_BLUR, blur_of, grey_of, light_of


def natural(seed, blur=0.0):
    """(112, 112) with the power of photos, 1 / f^2, softened by a Gaussian of known deviation."""
    generator = np.random.default_rng(seed)
    y, x = np.meshgrid(np.fft.fftfreq(224), np.fft.fftfreq(224), indexing="ij")
    f = np.hypot(x, y)
    f[0, 0] = 1
    phase = np.fft.fft2(generator.standard_normal((224, 224)))
    field = np.fft.ifft2(phase / f * np.exp(-2 * (np.pi * blur * f) ** 2)).real
    field = field[56:168, 56:168]
    return 128 + 40 * (field - field.mean()) / field.std()


@pytest.mark.parametrize("blur", [1.0, 1.5, 2.0, 3.0, 4.0])
def test_blur_is_found(blur):
    """A grid of pixels ends where the law would go on, so little blur is found too small."""
    found = [blur_of(natural(seed, blur)) for seed in range(20)]
    assert np.median(found) == pytest.approx(blur, abs=0.55 if blur < 1.5 else 0.35)
    assert max(found) - min(found) < 1.4


def test_sharp_images_have_no_blur():
    assert max(blur_of(natural(seed)) for seed in range(20)) < 0.1


def test_blur_knows_neither_light_nor_contrast():
    image = natural(1, 2.0)
    assert blur_of(image / 3 + 20) == pytest.approx(blur_of(image), rel=1e-9)
    assert blur_of(255 - image) == pytest.approx(blur_of(image), rel=1e-9)
    assert blur_of(image.T) == pytest.approx(blur_of(image), rel=1e-9)


def test_a_flat_image_is_all_blur():
    assert blur_of(np.full((112, 112), 90.0)) == MOST_BLUR


def test_only_the_inner_square_counts():
    image = natural(3, 2.0)
    changed = image.copy()
    changed[:16] = changed[-16:] = 0
    changed[:, :16] = changed[:, -16:] = 255
    assert blur_of(changed) == blur_of(image)
    assert light_of(changed) == light_of(image)


def test_light_counts_grey_levels():
    image = np.full((112, 112), 100.0)
    image[:, 56:] = 60.0
    light = light_of(image)
    assert light.mean == 80
    assert light.contrast == 40
    assert light.clipped == 0
    assert light.uneven == 0.5
    image[20:38, 20:92] = 255.0  # a quarter of 72 rows
    assert light_of(image).clipped == 0.25
    image[20:38, 20:92] = 8.0
    assert light_of(image).clipped == 0.25
    image[20:38, 20:92] = 9.0
    assert light_of(image).clipped == 0


def test_grey_weighs_green_twice():
    pixels = np.zeros((2, 3, 3), np.uint8)
    pixels[0, 0], pixels[1, 2] = (40, 0, 4), (0, 200, 0)
    assert grey_of(pixels).tolist() == [[11.0, 0.0, 0.0], [0.0, 0.0, 100.0]]
