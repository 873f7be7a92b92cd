"""The compiled engine: the only importer of ``_core``."""

from facesig.errors import EngineError

try:
    from facesig.runtime import _core
except ImportError as error:
    raise EngineError(
        f"expected the compiled engine, got: {error} "
        "(install facesig with pip; in a source tree: pip install -e .)"
    ) from error

__all__ = ["_core"]
