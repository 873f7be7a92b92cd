"""A target under atheris: ``python -m tests.fuzz.python.fuzz NAME [libFuzzer's options]``."""

from __future__ import annotations

import sys

import atheris

from . import target


def main() -> None:
    """Instrument facesig and Pillow, then hand over to libFuzzer."""
    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["facesig", "PIL"]):
        module = target(name)
        for _ in module.seeds():
            pass  # loads what is loaded late
    change = getattr(module, "mutate", None)

    def mutator(data: bytes, most: int, seed: int) -> bytes:
        del seed
        made = change(data, lambda given: bytes(atheris.Mutate(given, len(given) + 64)))
        return made[:most]

    options = {} if change is None else {"custom_mutator": mutator}
    atheris.Setup(sys.argv, module.one, **options)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
