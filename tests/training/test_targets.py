from dataclasses import replace

import numpy as np

from facesig.training.targets import centred


def test_what_all_faces_share_is_taken_out(faces):
    shared = np.zeros(128, np.float32)
    shared[3] = 2.0
    lifted = faces.teacher + shared
    lifted /= np.linalg.norm(lifted, axis=1, keepdims=True)
    lifted[5] = np.nan
    got = centred(replace(faces, teacher=lifted), held_back=16).teacher
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
    assert centred(untaught, held_back=16) is untaught
    unknown = replace(faces, teacher=np.full((len(faces), 128), np.nan, np.float32))
    assert centred(unknown, held_back=16) is unknown
