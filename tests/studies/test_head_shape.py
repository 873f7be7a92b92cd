"""A head's shape comes back from views of it."""

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed")

from facesig.errors import DataError
from facesig.quality.pose import SHAPE, pose_of
from facesig.studies.head_shape import five_point_head, head, head_shape


def views(shape, count=600, noise=0.0, seed=0):
    """Points of a head seen from around the front, (count, k, 2), and their yaws in degrees."""
    generator = np.random.default_rng(seed)
    yaw, pitch, roll = generator.normal(0, [[25], [15], [10]], (3, count)).clip(-80, 80)
    found = []
    for y, p, r in np.radians([yaw, pitch, roll]).T:
        about_x = np.array([[1, 0, 0], [0, np.cos(p), np.sin(p)], [0, -np.sin(p), np.cos(p)]])
        about_y = np.array([[np.cos(y), 0, -np.sin(y)], [0, 1, 0], [np.sin(y), 0, np.cos(y)]])
        about_z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
        seen = shape @ (about_z @ about_y @ about_x).T
        scale, shift = generator.uniform(20, 60), generator.uniform(0, 99, 2)
        found.append(scale * (seen[:, :2] + generator.normal(0, noise, (len(shape), 2))) + shift)
    return np.array(found), yaw


def test_five_points_come_back():
    assert np.allclose(five_point_head(views(SHAPE)[0]), SHAPE, atol=1e-6)


def test_noise_blurs_but_does_not_bend():
    found = five_point_head(views(SHAPE, 3000, noise=0.02)[0])
    assert np.abs(found - SHAPE).max() < 0.05


def test_many_points_come_back():
    shape = np.random.default_rng(5).normal(0, 0.4, (20, 3))
    shape[0], shape[1], shape[2], shape[3] = (
        (-0.5, -0.5, 0), (0.5, -0.5, 0), (0, 0, -0.9), (0, 0.5, 0)
    )  # fmt: skip
    shape -= shape.mean(axis=0)
    points, yaw = views(shape)
    found = head(points, ([0], [1]), [3], 2)
    assert np.allclose(found, shape, atol=1e-6)
    angles = [pose_of(each, found, 0.0).yaw for each in points]
    assert np.allclose(angles, yaw, atol=1e-4)


def test_a_folder_without_training_faces_is_refused(tmp_path):
    with pytest.raises(DataError) as caught:
        next(head_shape(tmp_path))
    assert str(caught.value) == f"expected files train-*.parquet, got none ({tmp_path})"
