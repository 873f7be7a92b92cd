"""``python -m facesig``: the command line."""

import sys

from facesig.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
