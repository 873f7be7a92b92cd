"""Configuration of a run: frozen dataclasses, also read from TOML."""

from __future__ import annotations

import copy
import dataclasses
import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from facesig.errors import ConfigError
from facesig.network import NETWORKS
from facesig.training.augment import Augmentation
from facesig.training.limits import HYPERNETWORK, RUN, check_limits, check_losses, fields_of
from facesig.training.toml import parse_value, read_toml, shown

PRECISIONS = ("auto", "bfloat16", "float32", "float64")
TASKS = ("alignment", "signature", "end_to_end", "quantise", "hypernetwork")
SCHEDULES = ("linear", "cosine", "tenth")
OPTIMISERS = ("muon", "adamw", "sgd")
KIT_SUFFIX = ".npz"
_CHOICES = {
    "network": sorted(NETWORKS),
    "task": TASKS,
    "precision": PRECISIONS,
    "schedule": SCHEDULES,
    "optimiser": OPTIMISERS,
}

RENAMED = {"held_back": "validation_faces"}
RENAMED_VALUES = {"task": {"whole": "end_to_end"}, "schedule": {"line": "linear"}}
"""Names of version 0.1.0, still taken with a warning."""


@dataclass(frozen=True)
class Hypernetwork:
    """Of a "hypernetwork" run.

    Attributes:
        hard: images of a batch drawn from clusters of like faces; 0 for none.
        clusters: that all faces are divided into. groups: of them that a batch draws from.
        truth: weight of yes and no. contrast: of telling each apart from all others of a batch.
        follow: of the squared distance to the teacher's cosine. penalty: of the generated weights'
            square. above: of mates that score above the strangers of a batch who score highest.
    """

    hard: int = 128
    clusters: int = 256
    groups: int = 4
    truth: float = 0.25
    contrast: float = 1.0
    follow: float = 20.0
    penalty: float = 1e-4
    above: float = 0.0

    def __post_init__(self) -> None:
        check_limits(fields_of(self), HYPERNETWORK, "hypernetwork.")


@dataclass(frozen=True)
class Config:
    """One training run.

    Attributes:
        network: name in ``facesig.network.NETWORKS``.
        task: "alignment" trains the alignment net on landmarks; "signature" the signature network
            on faces aligned by a frozen alignment net; "end_to_end" everything at once; "quantise"
            fine-tunes the signature network of ``start`` for integers, towards its own signatures;
            "hypernetwork" trains verifiers: ``network`` is their trunk.
        base: model file whose signatures enrol people; of a "hypernetwork" run.
        scheme: integers of a "quantise" run, a name in ``facesig.quantise.SCHEMES``.
        data: parquet files or folders of them (``train-*.parquet``).
        data_sets: names of data sets; faces of others (column ``source``) are left out. () for all.
        lfw: folder with ``lfw.parquet`` and View 1's lists, used for validation; "" for none.
        start: checkpoint or model file (.fsig) whose weights the run starts from, also of a smaller
            network that this one extends; of a "hypernetwork" run also a kit (.npz); "" for fresh
            ones.
        start_alignment: checkpoint or model file (.fsig) whose alignment net is taken, of any
            network that has the same one; "" for none.
        crop: the share of the present field of view that the aligned view shows, at the start:
            below 1 the face fills more of it. The alignment net's last layer is scaled by it.
        fit_last: solve the last layer for the teacher's signatures at the start, which is for
            weights of another teacher's.
        out: run folder: checkpoints, metrics.
        cache: folder for decoded images.
        memory: megabytes (2^20 bytes) for decoded images, a worker: they are decoded anew every
            epoch and shuffled within windows (``windows.py``); 0 decodes all once, into ``cache``.
        losses: loss name -> weight. loss_options: loss name -> options of that loss.
        teacher_centred: learn the teacher's signatures less their mean (``targets.py``).
        people, images: so many of a batch are drawn by identity (the paper: 16 x 16); 0 for none.
        steps, warmup, decay, schedule: the rate rises straight over ``warmup`` steps, then is
            constant, then falls over the last ``decay`` steps: "linear", straight to 0; "cosine",
            half a wave to 0; "tenth", at once to a tenth (the paper's 0.01, then 0.001). A
            constant middle can be prolonged at any time; the decay is what a release branches
            off with.
        device: "cpu", "cuda" or "cuda:0" ...; "auto" takes a GPU if there is one. Of several
            workers each takes its own, but for one that is named by its number.
        precision: of activations: "auto", which is bfloat16, but float32 on a CPU that does not
            multiply it; "bfloat16"; "float32"; "float64", which is for comparisons.
        optimiser: of weights under a batch norm: "muon", "adamw" or "sgd" (``optim.py``).
        lr: its learning rate; Muon's is the angle of a step. adam_lr: of everything else.
        ema: averaging factor of the weights that are validated and shipped, per step.
        validation_faces: faces at the end of the data kept for validation.
        validate_every, checkpoint_every: steps, and minutes.
    """

    network: str = "multibatch"
    task: str = "signature"
    scheme: str = "w8a8"
    data: tuple[str, ...] = ()
    data_sets: tuple[str, ...] = ()
    lfw: str = ""
    start: str = ""
    start_alignment: str = ""
    base: str = ""
    crop: float = 1.0
    fit_last: bool = False
    out: str = ".runs/signature"
    cache: str = ".runs/cache"
    memory: int = 0
    seed: int = 1
    batch: int = 256
    steps: int = 10_000
    warmup: int = 200
    decay: int = 2_000
    schedule: str = "linear"
    device: str = "auto"
    precision: str = "auto"
    optimiser: str = "muon"
    lr: float = 0.02
    adam_lr: float = 3e-3
    ema: float = 0.999
    validation_faces: int = 2_048
    validate_every: int = 1_000
    checkpoint_every: float = 3.0
    losses: Mapping[str, float] = field(
        default_factory=lambda: {"teacher_cosine": 4.0, "teacher_similarity": 20.0}
    )
    loss_options: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    teacher_centred: bool = True
    people: int = 0
    images: int = 0
    augmentation: Augmentation = field(default_factory=Augmentation)
    hypernetwork: Hypernetwork = field(default_factory=Hypernetwork)

    def __post_init__(self) -> None:
        for name, renamed in RENAMED_VALUES.items():
            old = getattr(self, name)
            if old in renamed:
                _warn(f"{name}={old}", f"{name}={renamed[old]}")
                object.__setattr__(self, name, renamed[old])
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                got = f"{shown(getattr(self, name))} ({name})"
                raise ConfigError(f"expected one of {tuple(known)}, got {got}")
        check_limits(fields_of(self), RUN)
        check_losses(self.losses, self.loss_options)
        if self.start.endswith(KIT_SUFFIX) and not self.start_alignment:
            got = f"none, and a kit has none ({self.start})"
            raise ConfigError(f"expected a file with an alignment net (start_alignment), got {got}")
        if not 0 <= self.warmup + self.decay <= self.steps:
            got = f"{self.warmup} + {self.decay}"
            raise ConfigError(f"expected at most {self.steps} steps, got {got} (warmup + decay)")

    def rate(self, step: int) -> float:
        """Factor of the learning rates at a step, 0 to 1."""
        rising = (step + 1) / self.warmup if step < self.warmup else 1.0
        left = (self.steps - step) / self.decay if step > self.steps - self.decay else 1.0
        falling = {
            "linear": left,
            "cosine": 0.5 - 0.5 * math.cos(math.pi * left),
            "tenth": 1.0 if left == 1.0 else 0.1,
        }
        return min(rising, falling[self.schedule])


def load_config(
    path: Path | None,
    overrides: Mapping[str, str],
    defaults: Mapping[str, str] | None = None,
    begun: Mapping[str, Any] | None = None,
) -> Config:
    """Read a TOML file and apply ``key=value`` overrides (values in TOML's syntax).

    Args:
        path: of the file; None for none.
        overrides: go over what the file says.
        defaults: go under it, and over the defaults of ``Config``.
        begun: settings of a run that goes on: over ``defaults``, under the file, whose tables are
            joined with theirs.

    Raises:
        ConfigError: unknown key, wrong type, or a value out of range.
    """
    values: dict[str, Any] = {}
    _set(values, defaults or {})
    _lay_over(values, copy.deepcopy(dict(begun or {})))
    if path is not None:
        _lay_over(values, _by_new_names(read_toml(path)))
    _set(values, overrides)
    config: Config = _build(Config, values, "")
    return config


def named(path: Path | None, overrides: Mapping[str, str]) -> set[str]:
    """The settings that a TOML file or overrides name; of a table the table's name.

    Raises:
        ConfigError: the file cannot be read.
    """
    given = {key.partition(".")[0] for key in overrides} | set(read_toml(path) if path else ())
    return {RENAMED.get(name, name) for name in given}


def _set(values: dict[str, Any], given: Mapping[str, str]) -> None:
    """Put ``key=value`` settings, where ``a.b`` is ``b`` of the table ``a``, into values."""
    for key, text in _by_new_names(given).items():
        *tables, last = key.split(".")
        target = values
        for table in tables:
            target = target.setdefault(table, {})
            if not isinstance(target, dict):
                raise ConfigError(f"expected a table, got {shown(target)} ({table} of {key})")
        target[last] = parse_value(text, key)


def _lay_over(values: dict[str, Any], upper: Mapping[str, Any]) -> None:
    """Take over all of ``upper``; tables that both have are joined."""
    for key, value in upper.items():
        below = values.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            _lay_over(below, value)
        else:
            values[key] = value


def _by_new_names(values: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(values)
    for old, new in RENAMED.items():
        if old in found:
            _warn(old, new)
            found.setdefault(new, found.pop(old))
    return found


def _warn(old: str, new: str) -> None:
    warnings.warn(f"expected {new}, got its old name {old}", FutureWarning, stacklevel=3)


def _build(cls: type[Any], values: Mapping[str, Any], where: str) -> Any:
    fields = {f.name: f for f in dataclasses.fields(cls)}
    types = get_type_hints(cls)
    arguments = {}
    for key, value in values.items():
        if key not in fields:
            raise ConfigError(f"expected one of {sorted(fields)}, got {key!r} ({where or 'top'})")
        arguments[key] = _coerce(types[key], value, f"{where}{key}")
    return cls(**arguments)


def _coerce(wanted: Any, value: Any, where: str) -> Any:
    if dataclasses.is_dataclass(wanted) and isinstance(wanted, type):
        if not isinstance(value, Mapping):
            raise ConfigError(f"expected a table, got {shown(value)} ({where})")
        return _build(wanted, value, f"{where}.")
    if get_origin(wanted) is Mapping:
        if not isinstance(value, Mapping):
            raise ConfigError(f"expected a table, got {shown(value)} ({where})")
        inner = get_args(wanted)[1]
        return {key: _coerce(inner, each, f"{where}.{key}") for key, each in value.items()}
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return _float(value, where)
    if wanted == tuple[str, ...]:
        return _texts(value, where)
    if wanted in (bool, int, float, str) and type(value) is not wanted:
        raise ConfigError(f"expected {wanted.__name__}, got {shown(value)} ({where})")
    return value


def _float(value: int, where: str) -> float:
    try:
        return float(value)
    except OverflowError:
        raise ConfigError(
            f"expected a number, got one of {value.bit_length()} bits ({where})"
        ) from None


def _texts(value: Any, where: str) -> tuple[str, ...]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ConfigError(f"expected text, or a list of it, got {shown(value)} ({where})")
    return tuple(texts)
