"""The engine as a back end."""

from __future__ import annotations

from facesig.runtime.native import Model, Session


class NativeBackend:
    """A native model file and the engine's instruction set."""

    name = "native"

    def __init__(self, model: Model, isa: str | None) -> None:
        """``isa`` is "scalar", "neon", or None for the best."""
        self.model = model
        self._isa = isa

    def session(self) -> Session:
        """A session of its own: arena and scratch memory.

        Raises:
            ModelKindError: the model is no embedder.
        """
        self.model.expect("embedder")
        return Session(self.model, self._isa)
