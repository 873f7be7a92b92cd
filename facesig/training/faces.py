"""Face tables: decoded crops with their landmarks, teacher signatures and identities.

Decoding WebP is slower than training on the result, so a table is decoded once into a
memory-mapped file in the cache folder and opened from there ever after.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from facesig.errors import DataError
from facesig.training.geometry import STORED

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS = ("image", "landmarks5")


@dataclass(frozen=True)
class FaceTable:
    """Crops in memory-mapped form and what is known of each.

    Attributes:
        images: (n, 128, 128, 3) uint8 RGB, read-only.
        landmarks: (n, 5, 2) float32, stored-crop pixels.
        teacher: (n, 128) float32 unit vectors, or None.
        identity: (n,) int64, numbered from 0; -1 where unknown.
        names: file name of each crop, or None.
    """

    images: NDArray[np.uint8]
    landmarks: NDArray[np.float32]
    teacher: NDArray[np.float32] | None
    identity: NDArray[np.int64]
    names: list[str] | None

    def __len__(self) -> int:
        return len(self.images)


def load_parquet(files: Sequence[Path], cache: Path) -> FaceTable:
    """Read face files with the columns of the data's README, decoding images on first use.

    Raises:
        DataError: a file is missing, lacks a column, or holds an image of another size.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not files:
        raise DataError("expected at least one parquet file, got none")
    for file in files:
        if not file.is_file():
            raise DataError(f"expected a parquet file, got nothing ({file})")
    schema = pq.ParquetFile(files[0]).schema_arrow
    missing = [name for name in COLUMNS if name not in schema.names]
    if missing:
        raise DataError(f"expected columns {COLUMNS}, got none named {missing} ({files[0]})")
    wanted = ["landmarks5", "teacher", "identity", "name"]
    columns = [name for name in wanted if name in schema.names]
    table = pa.concat_tables([pq.read_table(file, columns=columns) for file in files])
    count = table.num_rows
    teacher = None
    if "teacher" in columns:
        raw = _fixed(table, "teacher", np.int8).reshape(count, 128).astype(np.float32)
        teacher = raw / np.linalg.norm(raw, axis=1, keepdims=True)
    landmarks = _fixed(table, "landmarks5", np.float16).reshape(count, 5, 2).astype(np.float32)
    return FaceTable(
        images=_decoded(files, count, cache),
        landmarks=landmarks,
        teacher=teacher,
        identity=_identities(table, count) if "identity" in columns else np.full(count, -1),
        names=table["name"].to_pylist() if "name" in columns else None,
    )


def _fixed(table: pa.Table, column: str, dtype: type) -> NDArray[np.generic]:
    return np.frombuffer(b"".join(table[column].to_pylist()), dtype)


def _identities(table: pa.Table, count: int) -> NDArray[np.int64]:
    labels = np.array([label or "" for label in table["identity"].to_pylist()])
    known = labels != ""
    identity = np.full(count, -1, np.int64)
    identity[known] = np.unique(labels[known], return_inverse=True)[1]
    return identity


def _decoded(files: Sequence[Path], count: int, cache: Path) -> NDArray[np.uint8]:
    """The images as a read-only memory map, made through a temporary and a rename."""
    import pyarrow.parquet as pq

    key = hashlib.sha256()
    for file in files:
        key.update(f"{file.name}:{file.stat().st_size};".encode())
    path = cache / f"faces-{key.hexdigest()[:16]}.npy"
    shape = (count, STORED, STORED, 3)
    if not path.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        images = np.lib.format.open_memmap(partial, mode="w+", dtype=np.uint8, shape=shape)
        start = 0
        with ThreadPoolExecutor() as pool:
            for file in files:
                blobs = pq.read_table(file, columns=["image"])["image"].to_pylist()
                for image in pool.map(_decode, blobs):
                    images[start] = image
                    start += 1
        images.flush()
        del images
        partial.replace(path)
    return np.asarray(np.load(path, mmap_mode="r"))


def _decode(blob: bytes) -> NDArray[np.uint8]:
    image = cv2.imdecode(np.frombuffer(blob, np.uint8), cv2.IMREAD_COLOR)
    if image is None or image.shape != (STORED, STORED, 3):
        got = "undecodable bytes" if image is None else f"an image of shape {image.shape}"
        raise DataError(f"expected a {STORED} x {STORED} colour image, got {got}")
    return np.ascontiguousarray(image[:, :, ::-1]).astype(np.uint8, copy=False)
