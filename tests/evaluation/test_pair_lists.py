"""Lists of pairs, and who is on them."""

import numpy as np
import pytest

from facesig.errors import DataError
from facesig.evaluation.pairs import Pairs, names_in, read_pairs
from facesig.evaluation.persons import persons_by_folder, persons_of_pairs


def pairs(*rows):
    first, second, same = zip(*rows)
    return Pairs(np.array(first), np.array(second), np.array(same, bool))


def test_pairs_are_rows_of_the_named_images(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("a,b,same\nx,y,1\ny,z,0\n")
    found = read_pairs(path, ["z", "y", "x"])
    assert (found.first.tolist(), found.second.tolist()) == ([2, 1], [1, 0])
    assert found.scores(np.eye(3)).tolist() == [0.0, 0.0]
    assert found.same.tolist() == [True, False]
    assert found.rows.tolist() == [0, 1, 2]
    assert names_in(path) == ["x", "y", "z"]


def test_a_list_that_excel_wrote(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_bytes("a,b,same\r\nä,y,1\r\n".encode("utf-8-sig"))
    assert names_in(path) == ["ä", "y"]
    assert read_pairs(path, ["y", "ä"]).first.tolist() == [1]


def test_pairs_without_a_face_are_apart():
    found = pairs((0, 1, 1), (1, 2, 0), (2, 0, 0))
    same = np.ones((3, 2)) / np.sqrt(2)
    assert found.scores(same).tolist() == pytest.approx([1, 1, 1])
    assert found.scores(same, [0]).tolist() == pytest.approx([-1, 1, -1])
    assert found.among([0]).tolist() == [True, False, True]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b,same\nx,y,0\nx,q,1\n", "expected the name of an image, got 'q' ({path}, line 3)"),
        ("a,b,same\nx,y,yes\n", "expected 0 or 1 as same, got 'yes' ({path}, line 2)"),
        ("a,b,same\nx,y\n", "expected 0 or 1 as same, got '' ({path}, line 2)"),
        ("a,c\nx,y\n", "expected columns a, b, same, got a, c ({path})"),
        ("", "expected columns a, b, same, got nothing ({path})"),
        ("a,b,same\n", "expected pairs, got an empty list ({path})"),
    ],
)
def test_a_malformed_list_is_refused(tmp_path, text, sentence):
    path = tmp_path / "pairs.csv"
    path.write_text(text)
    with pytest.raises(DataError) as caught:
        read_pairs(path, ["x", "y"])
    assert str(caught.value) == sentence.format(path=path)


def test_a_list_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_bytes(b"\xff\xfea")
    with pytest.raises(DataError, match=r"^expected a list of pairs as CSV, got .*utf-8"):
        read_pairs(path, [])
    with pytest.raises(DataError) as caught:
        read_pairs(tmp_path / "none.csv", [])
    assert str(caught.value) == (
        f"expected a list of pairs, got No such file or directory ({tmp_path / 'none.csv'})"
    )


def test_folders_are_persons_where_the_list_agrees():
    names = ["A/1", "A/2", "B/1", "C/1"]
    assert persons_by_folder(names).tolist() == [0, 0, 1, 2]
    found = persons_of_pairs(pairs((0, 1, 1), (1, 2, 0)), names)
    assert found.tolist() == [0, 0, 1, 2]


def test_else_persons_are_what_pairs_link():
    names = ["x/1", "x/2", "x/3", "x/4", "x/5", "y/1"]
    found = persons_of_pairs(pairs((0, 5, 1), (4, 5, 1), (2, 4, 1), (1, 3, 0)), names)
    assert found[[0, 5, 4, 2]].tolist() == [found[0]] * 4
    assert len(set(found.tolist())) == 3


def test_long_chains_are_one_person():
    order = np.random.default_rng(0).permutation(1000)
    chain = Pairs(order[:-1], order[1:], np.ones(999, bool))
    assert persons_of_pairs(chain, [f"{i}.jpg" for i in range(1000)]).tolist() == [0] * 1000


def test_a_list_that_contradicts_itself_is_refused():
    with pytest.raises(DataError) as caught:
        persons_of_pairs(pairs((0, 1, 1), (1, 2, 1), (0, 2, 0)), ["x", "y", "z"])
    assert str(caught.value) == (
        "expected different people, got two images that other pairs say are of one person (x, z)"
    )


def test_persons_need_folders():
    with pytest.raises(DataError) as caught:
        persons_by_folder(["A/1.jpg", "2.jpg"])
    assert str(caught.value) == "expected names such as Person/image.jpg, got '2.jpg' (name)"
