"""Made-up signatures of people, and data sets of them as ``facesig bulk`` writes them."""

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

MODEL = "1e2f87a47b28cae54f61e4d8801a17f9"


def crowd(seed, people, images, noise=0.7, length=16):
    """(n, length) float32 of unit norm in random order, and (n,) persons."""
    rng = np.random.default_rng(seed)
    persons = rng.permutation(np.repeat(np.arange(people), images))
    values = rng.standard_normal((people, length))[persons]
    values += noise * rng.standard_normal(values.shape)
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    return values.astype(np.float32), persons


def names_of(persons):
    return [f"Person_{person:03}/{i:04}.jpg" for i, person in enumerate(persons)]


def write(path, values, names, model=MODEL, shard=50):
    """A data set with a row of an error in each shard, which has neither signature nor model."""
    path.mkdir()
    for number, start in enumerate(range(0, len(names), shard)):
        part = values[start : start + shard]
        count = len(part)
        flat = pa.array(np.vstack([part, part[:1]]).ravel())
        made = np.arange(count + 1) < count
        table = pa.table(
            {
                "row": pa.array(np.arange(start, start + count + 1) + number),
                "name": [*names[start : start + shard], "bad.jpg"],
                "face": pa.array(np.zeros(count + 1, np.int32), mask=~made),
                "signature": pa.FixedSizeListArray.from_arrays(
                    flat, values.shape[1], mask=pa.array(~made)
                ),
                "model": [*[model] * count, None],
                "error": [*[None] * count, "expected a picture, got none"],
            }
        )
        pq.write_table(table, path / f"part-{number:05}.parquet")
    return path
