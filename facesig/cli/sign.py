"""Signs files: each gets FILE.sig, an Ed25519 signature of all of its bytes.

facesig sign --key release.key models/*.fsig models/*.onnx models/*.tflite
"""

from __future__ import annotations

import argparse

from facesig.console import one_line


def configure(parser: argparse.ArgumentParser) -> None:
    """Arguments of the verb."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="model files, or any others")
    parser.add_argument("--key", required=True, metavar="KEY", help="what `facesig keygen` made")


def run(arguments: argparse.Namespace) -> int:
    """Sign all files, in order."""
    from facesig.trust import SigningKey, sign_file

    key = SigningKey.read(arguments.key)
    for file in arguments.files:
        print(one_line(sign_file(file, key)))
    return 0
