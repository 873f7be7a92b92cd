"""Write two raw crops for the example: ``make_crops.py FOLDER``."""

import sys
from pathlib import Path

import numpy as np


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(3)
    for name in ("a.rgb", "b.rgb"):
        rng.integers(0, 256, (112, 112, 3), dtype=np.uint8).tofile(folder / name)


if __name__ == "__main__":
    main()
