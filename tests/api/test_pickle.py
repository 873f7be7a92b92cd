"""Embedders, pipelines and detectors in other processes: made anew by model and options."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from facesig import Embedder, Face, Pipeline, Signature, errors
from facesig.detection.haar import HaarDetector
from facesig.runtime.detector import EngineDetector
from facesig.runtime.locate import default_detector
from facesig.runtime.native import Model

BOX = (150, 110, 180, 180)

kept: Embedder


def keep(embedder: Embedder) -> None:
    global kept
    kept = embedder


def embed_kept(photo: Path) -> Signature:
    return kept.embed(photo, BOX)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_a_process_pool(method: str, embedder: Embedder, samples: dict[str, Path]) -> None:
    photos = [samples["brady"], samples["wild"]]
    expected = [embedder.embed(photo, BOX) for photo in photos]
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, context, keep, (embedder,)) as pool:
        assert list(pool.map(embed_kept, photos)) == expected
        assert list(pool.map(embedder.embed, photos, [BOX, BOX])) == expected


def test_options_are_kept(model_path: Path, samples: dict[str, Path]) -> None:
    detector = EngineDetector(default_detector(), 320, turn=False)
    for made in (
        Embedder(model_path, detector=detector),
        Embedder(model=str(model_path), detector=default_detector(), backend="native"),
        Embedder(Model.open(model_path), detector=Model.open(default_detector())),
        Embedder(),
    ):
        again = pickle.loads(pickle.dumps(made))
        assert (again.model_id, again.backend) == (made.model_id, made.backend)
        assert again.faces(samples["brady"]) == made.faces(samples["brady"])
        assert again.embed(samples["brady"]) == made.embed(samples["brady"])
    again = pickle.loads(pickle.dumps(detector))
    assert (again.max_side, again._turn) == (320, False)
    assert copy.copy(made).model_id == copy.deepcopy(made).model_id == made.model_id


def test_the_cascade(samples: dict[str, Path]) -> None:
    pytest.importorskip("cv2", reason="OpenCV is not installed")
    again = pickle.loads(pickle.dumps(HaarDetector(500)))
    assert again.max_side == 500
    made = pickle.loads(pickle.dumps(Embedder(detector="haar")))
    assert made.largest_face(samples["brady"]).detector == "haar"


def test_a_pipeline_arrives_as_it_was_made(samples: dict[str, Path]) -> None:
    from facesig.images import load_image

    frame = load_image(samples["brady"])
    pipeline = Pipeline(most_faces=2, least_side=30.0)
    (first,) = pipeline.run(frame)
    pipeline.run(frame)
    again = pickle.loads(pickle.dumps(pipeline))
    (seen,) = again.run(frame)
    assert (seen.id, seen.tracked) == (1, False)
    assert seen.signature == first.signature
    assert again.run(np.full((480, 640, 3), 80, np.uint8)) == []


def test_another_model_under_the_name_is_refused(
    tmp_path: Path, model_path: Path, other_model_path: Path
) -> None:
    path = tmp_path / "model.fsig"
    path.write_bytes(model_path.read_bytes())
    packed = [pickle.dumps(made) for made in (Embedder(path), Model.open(path))]
    path.unlink()
    for data in packed:
        with pytest.raises(errors.ModelNotFoundError):
            pickle.loads(data)
    path.write_bytes(other_model_path.read_bytes())
    for data in packed:
        with pytest.raises(errors.ModelError, match=r"^expected the model \w+, which was pickled"):
            pickle.loads(data)


class Finder:
    """A detector of the user's own."""

    name = "finder"

    def detect(self, image: np.ndarray) -> list[Face]:
        return []


def test_detectors_of_the_users_own_travel_too(model_path: Path, samples: dict[str, Path]) -> None:
    again = pickle.loads(pickle.dumps(Embedder(model_path, detector=Finder())))
    assert again.faces(samples["brady"]) == []


def test_an_old_name_is_pickled_by_the_new_one() -> None:
    with pytest.warns(DeprecationWarning, match="old name path"):
        embedder = Embedder(path="scalar")
    again = pickle.loads(pickle.dumps(embedder))  # a warning would be an error here
    assert again.isa == "scalar"


def test_a_model_of_a_relative_name_is_found_from_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.fsig").write_bytes(default_detector().read_bytes())
    monkeypatch.chdir(tmp_path)
    model = Model.open("a.fsig")
    monkeypatch.chdir("/")
    assert pickle.loads(pickle.dumps(model)).model_id == model.model_id
