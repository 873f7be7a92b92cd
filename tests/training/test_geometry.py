import numpy as np

from facesig.geometry import (
    ALIGNED_LANDMARKS,
    CROP_FACTOR,
    apply_similarity,
    fit_similarity,
    to_normalised,
    to_pixels,
)
from facesig.training.augment import (
    IDENTITY,
    Augmentation,
    Draws,
    jitter,
    render_batch,
    view_maps,
)
from facesig.training.data.columns import STORED_FACTOR
from facesig.training.geometry import (
    INPUT,
    MARGIN,
    STORED,
    affine_to_stored,
    compose,
    landmark_similarity,
)


def test_normalised_coordinates_put_the_edges_at_one():
    assert to_normalised(np.array([-0.5, 111.5]), INPUT).tolist() == [-1.0, 1.0]
    assert to_pixels(np.array([-1.0, 0.0, 1.0]), INPUT).tolist() == [-0.5, 55.5, 111.5]


def test_a_similarity_is_recovered_from_the_points_it_moved():
    rng = np.random.default_rng(1)
    points = rng.normal(size=(7, 5, 2))
    wanted = rng.normal(size=(7, 4))
    found = fit_similarity(points, apply_similarity(wanted, points))
    np.testing.assert_allclose(found, wanted, atol=1e-12)


def test_landmarks_on_the_template_need_no_warp():
    found = landmark_similarity(ALIGNED_LANDMARKS[None] + MARGIN)
    np.testing.assert_allclose(found, [[1.0, 0.0, 0.0, 0.0]], atol=1e-12)


def test_affine_and_normalised_form_of_a_similarity_agree():
    rng = np.random.default_rng(2)
    similarity = rng.normal(size=(5, 4))
    pixels = rng.uniform(0, INPUT, size=(9, 2))
    matrix = affine_to_stored(similarity)
    by_matrix = pixels @ matrix[:, :, :2].transpose(0, 2, 1) + matrix[:, None, :, 2]
    by_definition = to_pixels(apply_similarity(similarity, to_normalised(pixels, INPUT)), INPUT)
    np.testing.assert_allclose(by_matrix, by_definition + MARGIN, atol=1e-9)


def test_compose_applies_the_inner_map_first():
    rng = np.random.default_rng(3)
    outer, inner = rng.normal(size=(2, 4, 2, 3))
    point = rng.normal(size=2)
    both = compose(outer, inner)
    step = inner[:, :, :2] @ point + inner[:, :, 2]
    expected = np.einsum("nij,nj->ni", outer[:, :, :2], step) + outer[:, :, 2]
    np.testing.assert_allclose(both[:, :, :2] @ point + both[:, :, 2], expected)


def test_no_augmentation_is_the_identity():
    maps = jitter(Draws.of(np.random.default_rng(4), 3), Augmentation().without())
    np.testing.assert_allclose(maps, np.tile([[1, 0, 0], [0, 1, 0]], (3, 1, 1)), atol=1e-12)


def test_mirroring_keeps_the_centre_and_flips_the_determinant():
    how = Augmentation(**{**vars(Augmentation().without()), "mirror": 1.0})
    maps = jitter(Draws.of(np.random.default_rng(5), 2), how)
    assert (np.linalg.det(maps[:, :, :2]) < 0).all()
    left = maps[:, :, :2] @ np.array([0.0, 10.0]) + maps[:, :, 2]
    np.testing.assert_allclose(left, [[INPUT - 1, 10.0]] * 2, atol=1e-9)


def test_strength_scales_all_but_the_mirror_and_the_window():
    how = Augmentation(strength=0.5, shift=3.0, mirror=0.4, window_shift=2.0, blur=0.2).scaled()
    assert (how.shift, how.blur, how.gain) == (1.5, 0.1, 0.5 * Augmentation().gain)
    assert (how.mirror, how.window_shift, how.strength) == (0.4, 2.0, 1.0)
    assert Augmentation().scaled() == Augmentation()


def test_a_part_of_a_batch_is_rendered_to_the_same_pixels(faces):
    draws = Draws.of(np.random.default_rng(6), 12)
    index = np.arange(12)
    maps = np.repeat(IDENTITY, 12, axis=0)
    how = Augmentation(blur=0.5, low_resolution=0.5, occlusion=0.8, grey=0.3)
    maps = view_maps(maps, draws, how)
    whole = render_batch(faces.images, index, maps, draws, how)
    part = slice(5, 9)
    views = render_batch(faces.images, index[part], maps[part], draws.rows(part), how)
    np.testing.assert_array_equal(views, whole[part])


def test_without_augmentation_a_view_is_the_centre_of_the_crop(faces):
    draws = Draws.of(np.random.default_rng(7), 3)
    maps = np.repeat(IDENTITY, 3, axis=0)
    views = render_batch(faces.images, np.arange(3), maps, draws, Augmentation().without())
    np.testing.assert_array_equal(views, faces.images[:3, MARGIN:-MARGIN, MARGIN:-MARGIN])


def test_the_network_sees_the_middle_of_a_stored_crop():
    assert np.isclose(STORED_FACTOR / STORED, CROP_FACTOR / INPUT, rtol=1e-12)
