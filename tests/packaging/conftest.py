import sys
from pathlib import Path

# toolchains/ is no part of the installed package; last, so that an installed facesig stays first
sys.path.append(str(Path(__file__).resolve().parent.parent.parent))
