"""Every block of docs/signatures.md on a data set that ``facesig bulk`` wrote, and its answers.

pip install ".[stores]" && pytest tests/stores
"""

import re
import time
import warnings
from importlib import import_module
from pathlib import Path

import numpy as np
import pyarrow
import pyarrow.dataset
import pytest
from bulk.bulk_support import bulk, write_table
from postgres import server

import facesig

PAGE = Path(__file__).parents[2] / "docs" / "signatures.md"
BLOCKS = dict(
    re.findall(r"<!-- run: set_(\w+) -->\n```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
)
COUNT, BROKEN = 40, (3, 17)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Forty pictures of which two are broken, in five shards."""
    folder = tmp_path_factory.mktemp("bulk")
    bulk(write_table(folder / "in.parquet", COUNT, broken=BROKEN), folder / "out")
    return folder / "out"


def package(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip(name, exc_type=ImportError)


def run(name, **names):
    exec(BLOCKS[name], names)
    return names


def check(name, path, **more):
    """The three nearest of each query are those of all products in float64."""
    known = run("arrow", pyarrow=pyarrow, path=path)
    numbers, rows = known["numbers"].astype(np.float64), known["rows"]
    assert rows.tolist() == [i for i in range(COUNT) if i not in BROKEN]
    model = facesig.Embedder().model_id
    noise = np.random.default_rng(7).standard_normal((len(rows), 128)) * 0.02
    near = numbers + noise
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    names = {"np": np, "path": path, "table": known["table"], "rows": rows, **more}
    one = 11
    query = facesig.Signature(near[one].astype(np.float32), model)
    cosines = numbers @ query.values.astype(np.float64)
    best = np.argsort(-cosines)[:3]
    found = run(name, query=query, numbers=known["numbers"], **names)["nearest"]
    assert [row for row, _ in found] == rows[best].tolist()
    np.testing.assert_allclose([cosine for _, cosine in found], cosines[best], atol=1e-5)
    assert found[0][0] == rows[one]


def test_every_block_is_run():
    assert set(BLOCKS) == {"arrow", "faiss", "pgvector", "sqlite_vec", "duckdb", "lancedb"}


def test_faiss(path):
    check("faiss", path, faiss=package("faiss"))


def test_sqlite_vec(path, extensible):
    check("sqlite_vec", path, sqlite_vec=package("sqlite_vec"), database=extensible)


def test_duckdb(path):
    check("duckdb", path, duckdb=package("duckdb"))


@pytest.mark.filterwarnings("ignore")  # of its own dependencies
def test_lancedb(path, tmp_path):
    check("lancedb", path, lancedb=package("lancedb"), folder=str(tmp_path / "lance"))


def test_pgvector_in_postgresql(path):
    psycopg = package("psycopg")
    pgvector = package("pgvector")
    import_module("pgvector.psycopg")
    with server() as folder, _connected(psycopg, folder) as connection:
        check("pgvector", path, pgvector=pgvector, connection=connection)
        connection.execute("CREATE INDEX ON face USING hnsw (signature vector_ip_ops)")
        connection.execute("SET enable_seqscan = off")
        words = "SELECT row FROM face ORDER BY signature <#> (SELECT signature FROM face "
        words += "WHERE row = 5) LIMIT 1"
        assert connection.execute(words).fetchone() == (5,)


def _connected(psycopg, folder):
    end = time.monotonic() + 60
    while True:
        try:
            return psycopg.connect(
                host=str(folder), user="facesig", dbname="postgres", autocommit=True
            )
        except psycopg.OperationalError:  # it still starts
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
