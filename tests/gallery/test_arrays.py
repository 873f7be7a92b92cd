"""Signatures as arrays, and every block of docs/signatures.md, where its package installs."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import facesig
from gallery.people import MODEL, signature

PAGE = Path(__file__).parents[2] / "docs" / "signatures.md"
BLOCKS = dict(re.findall(r"<!-- run: (\w+) -->\n```python\n(.*?)```", PAGE.read_text(), re.DOTALL))

SIGNATURES = [signature(person) for person in range(20)]
QUERY = signature(7, 3)
COSINES = np.stack(SIGNATURES) @ np.asarray(QUERY)
NEAREST = np.argsort(-COSINES)[:3]


def package(name: str) -> ModuleType:
    """A package, whatever it warns of when it is loaded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip(name, exc_type=ImportError)


def run(name: str, **more: object) -> dict[str, object]:
    names = {"np": np, "facesig": facesig, "signatures": SIGNATURES, "query": QUERY, **more}
    exec(BLOCKS[name], names)
    return names


def test_every_block_is_run():
    here = {"numpy", "faiss", "pgvector", "sqlite_vec", "pyarrow", "pandas"}
    others = {name for name in BLOCKS if not name.startswith("set_")}  # tests/stores has those
    assert others == here
    assert PAGE.read_text().count("```python") == len(BLOCKS)


def test_a_signature_is_an_array_for_numpy():
    one = SIGNATURES[0]
    assert np.asarray(one) is one.values
    assert not np.asarray(one).flags.writeable
    assert np.array(one).flags.writeable
    assert np.asarray(one, dtype=np.float64).dtype == np.float64
    np.testing.assert_array_equal(np.array(one, dtype=np.float16), one.values.astype(np.float16))
    assert np.stack(SIGNATURES).shape == (20, 128)
    assert np.stack(SIGNATURES).dtype == np.float32
    assert len(one) == 128
    assert one.astype(np.float16).dtype == np.float16
    assert float(np.dot(one, one)) == pytest.approx(1)
    if np.lib.NumpyVersion(np.__version__) >= "2.0.0":
        assert np.array(one, copy=False) is one.values
        with pytest.raises(ValueError, match="expected float32 without a copy, got float64"):
            np.array(one, dtype=np.float64, copy=False)


def test_float16_and_back():
    again = run("numpy")["again"]
    for before, after in zip(SIGNATURES, again):
        assert after.similarity(before) > 1 - 1e-4
        assert after.model_id == MODEL
        assert np.linalg.norm(after.values) == pytest.approx(1, abs=1e-4)
        halves = after.astype(np.float16)
        np.testing.assert_allclose(facesig.Signature(halves, MODEL), before, atol=1e-3)


def test_faiss():
    faiss = package("faiss")
    found = run("faiss", faiss=faiss)
    np.testing.assert_array_equal(found["nearest"][0], NEAREST)
    np.testing.assert_allclose(found["scores"][0], COSINES[NEAREST], atol=1e-6)


def test_pgvector():
    """Without a server: what is sent is what was there."""
    pgvector = package("pgvector")
    found = run("pgvector", pgvector=pgvector)
    for (model, vector), each in zip(found["rows"], SIGNATURES):
        assert model == each.model_id
        np.testing.assert_array_equal(vector.to_numpy(), each.values)


def test_sqlite_vec(extensible):
    nearest = run("sqlite_vec", sqlite_vec=package("sqlite_vec"), database=extensible)["nearest"]
    assert [row for row, _ in nearest] == list(NEAREST)
    np.testing.assert_allclose([score for _, score in nearest], COSINES[NEAREST], atol=1e-6)


def test_parquet(tmp_path):
    pyarrow = package("pyarrow")
    package("pyarrow.parquet")
    again = run("pyarrow", pyarrow=pyarrow, path=tmp_path / "faces.parquet")["again"]
    assert again == SIGNATURES


def test_pandas():
    pandas = package("pandas")
    found = run("pandas", pandas=pandas)
    assert found["again"] == SIGNATURES
    np.testing.assert_allclose(found["cosines"], COSINES, atol=1e-6)
    assert list(found["frame"]["signature"]) == SIGNATURES
