"""Angles of heads that were turned by known angles."""

import numpy as np
import pytest

from facesig.quality.pose import MEDIAN_PITCH, SHAPE, pose_of


def turned(yaw=0.0, pitch=0.0, roll=0.0, scale=40.0, shift=(60.0, 50.0)):
    """The mean head's points after pitch, then yaw, then roll, in degrees as ``pose_of`` counts."""
    y, p, r = np.radians([yaw, pitch + MEDIAN_PITCH, roll])
    about_x = np.array([[1, 0, 0], [0, np.cos(p), np.sin(p)], [0, -np.sin(p), np.cos(p)]])
    about_y = np.array([[np.cos(y), 0, -np.sin(y)], [0, 1, 0], [np.sin(y), 0, np.cos(y)]])
    about_z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return scale * (SHAPE @ (about_z @ about_y @ about_x).T)[:, :2] + shift


def test_the_mean_head_is_upright_and_symmetric():
    assert np.allclose(SHAPE.mean(axis=0), 0, atol=1e-4)
    assert np.allclose(SHAPE[[1, 0, 2, 4, 3]] * [-1, 1, 1], SHAPE)
    assert SHAPE[1, 0] - SHAPE[0, 0] == 1


@pytest.mark.parametrize("yaw", [-60, -25, 0, 10, 45])
@pytest.mark.parametrize("roll", [-30, 0, 15])
def test_yaw_and_roll_are_found(yaw, roll):
    pose = pose_of(turned(yaw, -MEDIAN_PITCH, roll))
    assert pose.yaw == pytest.approx(yaw, abs=1e-6)
    assert pose.roll == pytest.approx(roll, abs=1e-6)
    assert pose.pitch == pytest.approx(-MEDIAN_PITCH, abs=1e-6)
    assert pose.misfit < 1e-9


@pytest.mark.parametrize("pitch", [-30, 0, 12, 30])
def test_pitch_is_found(pitch):
    pose = pose_of(turned(pitch=pitch))
    assert pose.pitch == pytest.approx(pitch, abs=1e-6)
    assert pose.yaw == pytest.approx(0, abs=1e-6)


def test_signs_are_those_of_the_convention():
    right, up = turned(yaw=20), turned(pitch=20)
    assert right[2, 0] > right.mean(axis=0)[0]  # the nose goes to the picture's right
    assert up[2, 1] < turned()[2, 1]  # it goes up
    tilted = turned(roll=10)
    assert tilted[1, 1] > tilted[0, 1]  # clockwise: the eye on the right sinks


def test_size_and_place_do_not_matter():
    one, other = turned(15, 5, 3), turned(15, 5, 3, scale=3.5, shift=(-7, 900))
    assert np.allclose(pose_of(one), pose_of(other), atol=1e-6)


def test_a_mirrored_face_looks_the_other_way():
    points = turned(20, 8, 5) + np.random.default_rng(1).normal(0, 1, (5, 2))
    mirrored = (points * [-1, 1])[[1, 0, 2, 4, 3]]
    pose, other = pose_of(points), pose_of(mirrored)
    assert other.yaw == pytest.approx(-pose.yaw)
    assert other.roll == pytest.approx(-pose.roll)
    assert other.pitch == pytest.approx(pose.pitch)
    assert other.misfit == pytest.approx(pose.misfit)


def test_points_that_make_no_face_do_not_fit():
    points = turned()
    assert pose_of(points).misfit < 1e-9
    points[3] += [15, 0]  # a mouth corner in the middle of the mouth
    assert pose_of(points).misfit > 0.08
