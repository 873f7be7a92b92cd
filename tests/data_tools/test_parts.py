import pyarrow as pa
import pytest

from facesig.errors import DataError, OutputError
from facesig.training.data.parts import write_tables

TABLE = pa.table({"x": [1, 2]})


def test_tables_that_cannot_be_read_are_not_called_unwritable(tmp_path):
    def tables():
        yield TABLE
        raise OSError("Corrupt snappy\n compressed data")

    out = tmp_path / "x.parquet"
    with pytest.raises(DataError) as caught:
        write_tables(out, tables(), TABLE.schema)
    got = "Corrupt snappy compressed data"
    assert str(caught.value) == f"expected faces to read, got {got} ({out} is not written)"
    assert not list(tmp_path.iterdir())


def test_tables_that_cannot_be_written(tmp_path):
    out = tmp_path / "none" / "x.parquet"
    with pytest.raises(OutputError) as caught:
        write_tables(out, [TABLE], TABLE.schema)
    sentence = f"expected a file to write, got No such file or directory ({out})"
    assert str(caught.value) == sentence
