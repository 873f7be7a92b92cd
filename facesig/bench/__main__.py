"""``python -m facesig.bench``: the benchmark."""

import sys

from facesig.bench.command import main

if __name__ == "__main__":
    sys.exit(main())
