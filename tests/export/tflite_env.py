"""The TFLite tests with tflite-runtime 2.14, in a virtual environment of its own.

    python tests/export/tflite_env.py [TEST ...]

tflite-runtime needs numpy < 2 and Python up to 3.11, so it cannot share an environment with
training. The package is used from the clone: these tests need neither the engine nor torch. Other
tests can be named; those that need the engine find it if this Python has built it in place.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "tflite-venv"
TESTS = ("tests/export/test_tflite.py", "tests/export/test_tflite_run.py")
PACKAGES = (
    "tflite-runtime==2.14.0",
    "numpy<2",
    "tflite==2.18.0",
    "flatbuffers>=24",
    "pillow>=9",
    "pytest>=8",
    "hypothesis>=6",
)


def main() -> int:
    if sys.version_info >= (3, 12):
        print(f"expected Python 3.9 to 3.11, got {sys.version.split()[0]} (tflite-runtime)")
        return 1
    venv.create(FOLDER, clear=True, with_pip=True)
    python = FOLDER / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    # The tests are skipped where there is no runtime; here that would be a failure.
    subprocess.run([python, "-c", "import tflite_runtime.interpreter"], check=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    tests = sys.argv[1:] or TESTS
    pytest = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    return subprocess.run(pytest, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
