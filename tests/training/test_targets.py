from dataclasses import replace

import numpy as np
import torch

from facesig.training.losses.base import ClassWeights
from facesig.training.targets import centred, person_centres


def test_what_all_faces_share_is_taken_out(faces):
    shared = np.zeros(128, np.float32)
    shared[3] = 2.0
    lifted = faces.teacher + shared
    lifted /= np.linalg.norm(lifted, axis=1, keepdims=True)
    lifted[5] = np.nan
    got = centred(replace(faces, teacher=lifted), validation_faces=16).teacher
    known = np.delete(np.arange(len(faces)), 5)
    np.testing.assert_allclose(np.linalg.norm(got[known], axis=1), 1.0, rtol=1e-6)
    assert np.isnan(got[5]).all()
    expected = lifted - np.delete(lifted[:-16], 5, axis=0).mean(axis=0)
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    np.testing.assert_allclose(got[known], expected[known], atol=1e-6)
    assert lifted[known, 3].mean() > 0.8
    assert abs(got[known, 3].mean()) < 0.05


def test_without_a_teacher_nothing_changes(faces):
    untaught = replace(faces, teacher=None)
    assert centred(untaught, validation_faces=16) is untaught
    unknown = replace(faces, teacher=np.full((len(faces), 128), np.nan, np.float32))
    assert centred(unknown, validation_faces=16) is unknown


def test_people_have_the_mean_of_their_known_signatures(faces):
    teacher = faces.teacher.copy()
    teacher[0] = np.nan
    teacher[4:8] = np.nan
    centres = person_centres(replace(faces, teacher=teacher), validation_faces=16)
    assert np.isnan(centres[1]).all()
    assert np.isnan(centres[-4:]).all()
    known = np.delete(np.arange(len(centres) - 4), 1)
    np.testing.assert_allclose(np.linalg.norm(centres[known], axis=1), 1.0, rtol=1e-6)
    expected = teacher[1:4].mean(axis=0)
    np.testing.assert_allclose(centres[0], expected / np.linalg.norm(expected), atol=1e-6)
    assert person_centres(replace(faces, teacher=None), validation_faces=16) is None


def test_class_weights_start_at_the_centres_that_are_known():
    centres = torch.full((3, 8), float("nan"))
    centres[1] = torch.eye(8)[2]
    weights = ClassWeights(3, 8, centres)()
    assert torch.equal(weights[1], torch.eye(8)[2])
    assert weights.isfinite().all()
    assert not torch.equal(weights[0], weights[2])
