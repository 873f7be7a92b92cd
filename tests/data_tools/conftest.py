import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from stored_faces import encoded, picture


@pytest.fixture
def write(tmp_path):
    """Writes a parquet file of the given columns; ``image`` is made if it is not given."""

    def make(name, /, rows=3, **columns):
        columns = {"image": [encoded(picture(i)) for i in range(rows)], **columns}
        path = tmp_path / name
        pq.write_table(pa.table({k: v for k, v in columns.items() if v is not None}), path)
        return path

    return make
