"""Objects that hold what no other process can have: pickled by how they were made, made anew there.

So an ``Embedder`` can be an argument of a process pool, whether its workers are forked or spawned.
What is pickled are the arguments as they were given: a file's name is looked up again where the
object arrives, a relative one in the folder of that process.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from facesig.errors import ModelError

if TYPE_CHECKING:
    from typing_extensions import Self


class Remade:
    """Pickled and copied by the arguments that an object was made with."""

    _made_with: tuple[tuple[Any, ...], dict[str, Any]]
    _renamed: Mapping[str, str] = MappingProxyType({})
    """Old names of arguments, which are pickled by their new ones: a worker gives no warning."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        """Remember the arguments; the class's own ``__init__`` checks them."""
        made = super().__new__(cls)
        made._made_with = (args, kwargs)
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Make it anew from the arguments."""
        args, kwargs = self._made_with
        named = {self._renamed.get(name, name): value for name, value in kwargs.items()}
        return (remake, (type(self), args, named))


def require_same(found: bytes, model_id: bytes, path: str) -> None:
    """Raise ``ModelError`` where a file holds another model than when it was named."""
    if found != model_id:
        raise ModelError(
            f"expected the model {model_id.hex()}, which was pickled, got {found.hex()} ({path})"
        )


def remake(kind: type[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """What unpickling calls."""
    return kind(*args, **kwargs)
