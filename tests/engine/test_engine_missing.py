import subprocess
import sys

SCRIPT = """
import sys
sys.modules["facesig.runtime._core"] = None
from facesig.cli.main import main
raise SystemExit(main(["info"]))
"""


def test_a_missing_engine_is_one_sentence_and_an_exit_code():
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False
    )
    assert result.returncode == 8
    assert result.stderr.startswith("facesig: expected the compiled engine, got: import of")
    assert result.stderr.count("\n") == 1
