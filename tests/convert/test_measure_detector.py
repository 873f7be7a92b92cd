"""The arithmetic of decoding and comparing, on faces whose figures are known beforehand."""

import json

import numpy as np
import pytest
from PIL import Image

from facesig.convert import measure
from facesig.convert.decode import Found, decode, overlap
from facesig.convert.measure import Photo, agreement, darkened, is_found, load_photos, turned
from facesig.convert.runners import OnnxRunner, padded_to
from facesig.errors import DataError, DetectorFileError
from facesig.network.yunet import STRIDES, YUNET_S
from tests.convert.yunet_onnx import random_weights, save


def face(left, top, width, height, score=0.9, shift=0.0):
    box = np.array([left, top, width, height], np.float64)
    points = box[:2] + np.array([[3, 4], [6, 4], [5, 6], [4, 8], [6, 8.0]]) + shift
    return Found(box, points, score)


def maps(height=64, width=96):
    """Three maps without a face."""
    sides = [(-(-height // stride), -(-width // stride)) for stride in STRIDES]
    empty = [np.zeros((*side, 16)) for side in sides]
    for each in empty:
        each[..., :2] = -9
    return empty


def test_overlap():
    a = np.array([0, 0, 10, 10.0])
    assert overlap(a, a) == 1
    assert overlap(a, np.array([5, 0, 10, 10.0])) == pytest.approx(50 / 150)
    assert overlap(a, np.array([10, 0, 10, 10.0])) == 0
    assert overlap(a, np.array([30, 30, 1, 1.0])) == 0


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_cell_is_decoded_where_it_stands(level):
    made, stride = maps(), STRIDES[level]
    cell = made[level][1, 2]
    cell[:2] = np.log(0.8 / 0.2), np.log(0.45 / 0.55)
    cell[2:6] = 0.25, -0.5, np.log(1.5), np.log(2.0)
    cell[6:] = np.arange(10) / 10
    (found,) = decode(made, 0.6, 0.3)
    assert found.score == pytest.approx(0.6)
    centre = np.array([2.25, 0.5]) * stride
    np.testing.assert_allclose(found.box[:2] + found.box[2:] / 2, centre)
    np.testing.assert_allclose(found.box[2:], np.array([1.5, 2]) * stride)
    np.testing.assert_allclose(found.points[0], np.array([2 + 0.0, 1 + 0.1]) * stride)
    np.testing.assert_allclose(found.points[4], np.array([2 + 0.8, 1 + 0.9]) * stride)
    assert decode(made, 0.601, 0.3) == []


def test_the_surer_of_two_on_one_place_stays():
    made = maps()
    for column, score in ((3, 2.0), (4, 3.0), (9, 1.0)):
        made[0][3, column, :2] = score
        made[0][3, column, 4:6] = np.log(2)
    found = decode(made, 0.6, 0.3)
    assert [each.box[0] for each in found] == [4 * 8 - 8, 9 * 8 - 8]
    assert found[0].score > found[1].score
    assert len(decode(made, 0.6, 0.4)) == 3


def test_large_numbers_do_no_harm():
    made = maps()
    made[0][0, 0, :2] = 1e4
    made[0][1, 1, :2] = -1e4
    assert [each.score for each in decode(made, 0.6, 0.3)] == [pytest.approx(1)]


def test_agreement_counts_and_means():
    wanted = [face(0, 0, 10, 10), face(20, 20, 10, 10), face(50, 50, 10, 10)]
    got = [face(0, 0, 10, 10, shift=3.0), face(20, 22, 10, 10), face(90, 90, 5, 5)]
    found = agreement([(wanted, got), ([], [face(0, 0, 9, 9)]), ([], [])])
    assert (found.faces, found.kept, found.extra) == (3, 2, 2)
    assert found.overlap == pytest.approx((1 + 80 / 120) / 2)
    assert found.points == pytest.approx((np.hypot(3, 3) + 2) / 2)


def test_a_face_is_kept_once():
    found = agreement([([face(0, 0, 10, 10), face(0, 1, 10, 10)], [face(0, 0, 10, 10)])])
    assert (found.faces, found.kept, found.extra) == (2, 1, 0)


def test_nothing_agrees_with_nothing():
    found = agreement([([], [])])
    assert vars(found) == {"faces": 0, "kept": 0, "extra": 0, "overlap": 0.0, "points": 0.0}


def test_the_largest_face_counts_as_found_by_overlap():
    largest = np.array([0, 0, 10, 10.0])
    assert is_found([face(50, 50, 10, 10), face(0, 0, 10, 13)], largest)
    assert not is_found([face(0, 0, 3, 3)], largest)
    assert not is_found([], largest)


class Fixed:
    """Finds the same faces everywhere, but not in the dark."""

    def __init__(self, faces, least=0):
        self.faces, self.least, self.seen = faces, least, []

    def find(self, picture):
        self.seen.append(picture.shape)
        return self.faces if picture.max() >= self.least else []


def test_measure_puts_it_together():
    photos = [
        Photo("a", np.full((60, 80, 3), 200, np.uint8), np.array([0, 0, 10, 10.0])),
        Photo("b", np.full((60, 80, 3), 100, np.uint8), None),
    ]
    told = []
    runners = {"float": Fixed([face(0, 0, 10, 10)]), "integers": Fixed([face(0, 0, 10, 12)], 30)}
    result = measure.measure(runners, photos, told.append)
    assert result["photos"] == 2
    assert result["sizes"]["320"]["kept"] == 2
    assert result["sizes"]["160"]["overlap"] == pytest.approx(100 / 120)
    assert result["largest"]["640"] == {"photos": 1, "float": 1, "integers": 1}
    assert result["largest"]["darkened 8"] == {"photos": 1, "float": 1, "integers": 0}
    assert set(result["largest"]) == {
        "160", "320", "640", "turned 15", "turned 30", "darkened 8"
    }  # fmt: skip
    assert len(told) == 6
    json.dumps(result)


def test_photos_are_reduced_and_never_enlarged():
    photo = Photo("a", np.zeros((100, 400, 3), np.uint8), np.array([40, 20, 80, 40.0]))
    small = photo.at(100)
    assert small.picture.shape == (25, 100, 3)
    assert small.largest.tolist() == [10, 5, 20, 10]
    assert photo.at(900).picture is photo.picture


def test_turning_keeps_the_face_in_its_place():
    picture = np.zeros((80, 120, 3), np.uint8)
    picture[30:41, 60:71] = 255
    photo = turned(Photo("a", picture, np.array([60, 30, 11, 11.0])), 30)
    rows, columns = np.nonzero(photo.picture[..., 0] > 128)
    assert rows.mean() == pytest.approx(35, abs=0.6)
    assert columns.mean() == pytest.approx(65, abs=0.6)
    assert not np.array_equal(photo.picture, picture)


def test_an_eighth_of_the_light():
    photo = darkened(Photo("a", np.full((2, 2, 3), 200, np.uint8), None))
    assert (photo.picture == 25).all()


def test_marked_photos_are_read(tmp_path):
    Image.fromarray(np.dstack([np.full((20, 30), each, np.uint8) for each in (1, 2, 3)])).save(
        tmp_path / "a.png"
    )
    boxes = [[0, 0, 5, 5], [1, 2, 8, 9], [0, 0, 1, 1]]
    listed = {"a.png": {"faces": [{"box": box} for box in boxes], "unsure": []}}
    (tmp_path / "faces.json").write_text(json.dumps(listed))
    (photo,) = load_photos(tmp_path)
    assert photo.picture[0, 0].tolist() == [3, 2, 1]
    assert photo.largest.tolist() == [1, 2, 8, 9]


@pytest.mark.parametrize("text", [None, "", "[]", '{"a": {}}', '{"a": {"faces": [{}]}}'])
def test_a_bad_list_is_one_sentence(tmp_path, text):
    if text is not None:
        (tmp_path / "faces.json").write_text(text)
    with pytest.raises(DataError, match="expected a list of marked faces, got "):
        load_photos(tmp_path)


def test_padding_is_black_below_and_right():
    padded = padded_to(np.ones((33, 64, 3), np.uint8), 32)
    assert padded.shape == (64, 64, 3)
    assert padded[:33].min() == 1
    assert padded[33:].max() == 0


def test_onnxruntime_and_the_importer_see_the_same(tmp_path):
    """The reference does not go through the importer; here both decode one random network."""
    pytest.importorskip("onnxruntime")
    from facesig.convert.ranges import float_outputs

    weights = random_weights(YUNET_S, seed=4)
    for stride in STRIDES:  # few faces, of sensible sizes
        for part in ("point", "depth"):
            weights[f"head{stride}.{part}.weight"] *= 0.1
    save(tmp_path / "a.onnx", YUNET_S, weights)
    picture = np.random.default_rng(1).integers(0, 256, (64, 96, 3)).astype(np.uint8)
    exact = {key: each.astype(np.float32).astype(np.float64) for key, each in weights.items()}
    outputs = float_outputs(YUNET_S, exact, picture)
    wanted = decode([outputs[name] for name in YUNET_S.outputs], 0.6, 0.3)
    got = OnnxRunner(tmp_path / "a.onnx").find(picture)
    assert len(got) == len(wanted) > 0
    for a, b in zip(got, wanted):
        np.testing.assert_allclose(a.box, b.box, rtol=1e-3, atol=1e-3)
        np.testing.assert_allclose(a.points, b.points, rtol=1e-3, atol=1e-3)


def test_a_reference_that_is_no_yunet_is_refused(tmp_path):
    (tmp_path / "a.onnx").write_bytes(b"nothing")
    with pytest.raises(DetectorFileError):
        OnnxRunner(tmp_path / "a.onnx")
