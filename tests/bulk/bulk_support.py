"""Small pictures, a worker that a picture can kill, and what makes two data sets equal."""

import os
import signal
from io import BytesIO

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from PIL import Image

from facesig.bulk import BulkSettings, run_bulk
from facesig.bulk.executors.here import Here
from facesig.bulk.inputs import open_input
from facesig.bulk.work import Worker

CROPS = BulkSettings(what="crops", backend="native")
POISON = "poison"


def png(seed, size=112):
    """A picture of blurred noise, which a crop's check lets pass."""
    small = np.random.default_rng(seed).integers(0, 256, (14, 14, 3), np.uint8)
    file = BytesIO()
    Image.fromarray(small).resize((size, size), Image.BILINEAR).save(file, "PNG", compress_level=1)
    return file.getvalue()


def write_table(path, count, poison=(), broken=(), rows=16):
    """A parquet file of so many crops; some kill their worker, some are no picture."""
    images = [b"no picture" if i in broken else png(i % 40) for i in range(count)]
    names = [f"{POISON}-{i}" if i in poison else f"crop-{i}" for i in range(count)]
    pq.write_table(pa.table({"image": images, "name": names}), path, row_group_size=rows)
    return path


class Poisoned(Worker):
    """Dies of pictures whose names say so."""

    def do(self, items):
        for item in items:
            if item.name.startswith(POISON) and not item.error:
                os.kill(os.getpid(), signal.SIGKILL)
        return super().do(items)


def bulk(source, out, settings=CROPS, executor=Here, **options):
    return run_bulk(open_input(source), out, settings, executor, shard_rows=8, **options)


def files(out):
    """Contents of a data set's files by name, the lock aside."""
    return {path.name: path.read_bytes() for path in out.iterdir() if path.name != ".lock"}


def rows(out):
    return pq.read_table(out).to_pylist()
