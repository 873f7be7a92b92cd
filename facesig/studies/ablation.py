"""What each choice of the training recipe gives, on LFW View 1.

Short runs that start from the same weights, see the same images in the same order and differ in
one setting each. View 1 alone is used (choosing on View 2 would spoil it): its 3,200 pairs, and all
pairs of their images, which tell smaller differences apart.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from facesig.errors import ConfigError
from facesig.studies.figures import new_figure, write_csv, write_png
from facesig.training.config import Config, load_config
from facesig.training.data import FaceTable
from facesig.training.loop import train

BASE = {
    "task": "signature",
    "steps": "1500",
    "warmup": "100",
    "decay": "1400",
    "validate_every": "1500",
    "lr": "0.006",
    "augmentation.strength": "0.5",
}
"""The recipe of a late cycle: weights that are trained already, a small rate, mild augmentation."""

FRESH = {"start": "", "steps": "3000", "decay": "2700", "validate_every": "3000", "lr": "0.02"}
"""A run from the start, but for the alignment net."""

UNTRAINED = {"steps": "1", "warmup": "0", "decay": "0", "validate_every": "1"}
"""The weights as they are: one step at no rate."""

VARIANTS: dict[str, dict[str, str]] = {
    "start": {**UNTRAINED, "lr": "0.0", "adam_lr": "0.0"},
    "base": {},
    "loss: teacher not centred": {"teacher_centred": "false"},
    "loss: cosine alone": {"losses": "{teacher_cosine = 4.0}"},
    "loss: similarity alone": {"losses": "{teacher_similarity = 20.0}"},
    "loss: similarity x 4": {"losses": "{teacher_cosine = 4.0, teacher_similarity = 80.0}"},
    "loss: softmax of labels beside": {
        "losses": "{teacher_cosine = 4.0, teacher_similarity = 20.0, normalised_softmax = 0.2}"
    },
    "loss: softmax of labels beside, less": {
        "losses": "{teacher_cosine = 4.0, teacher_similarity = 20.0, normalised_softmax = 0.07}"
    },
    "loss: softmax of labels beside, a margin": {
        "losses": "{teacher_cosine = 4.0, teacher_similarity = 20.0, normalised_softmax = 0.1}",
        "loss_options": "{normalised_softmax = {scale = 15.0, positive = 0.75}}",
    },
    "loss: Multibatch of labels beside": {
        "losses": "{teacher_cosine = 4.0, teacher_similarity = 20.0, multibatch = 0.5}",
        "people": "16",
        "images": "8",
    },
    "loss: softmax of labels alone": {"losses": "{normalised_softmax = 1.0}"},
    "augmentation: strength 1": {"augmentation.strength": "1.0"},
    "augmentation: strength 0.25": {"augmentation.strength": "0.25"},
    "augmentation: mirror alone": {"augmentation.strength": "0.0"},
    "optimiser: AdamW": {"optimiser": "adamw", "lr": "0.001"},
    "optimiser: SGD": {"optimiser": "sgd", "lr": "0.05"},
    "rate: half": {"lr": "0.003"},
    "rate: double": {"lr": "0.012"},
    "schedule: cosine": {"schedule": "cosine"},
    "schedule: a tenth for the last third": {"schedule": "tenth", "decay": "500"},
    "crop: 0.9": {"crop": "0.9"},
    "crop: 1.1": {"crop": "1.1"},
    "end to end through the warp": {"task": "end_to_end"},
    "fresh": FRESH,
    "fresh, twice as wide": {**FRESH, "network": "wide"},
}
"""Settings over those of ``BASE``. Variants called "fresh" need the alignment net's checkpoint."""


@dataclass(frozen=True)
class Row:
    """One variant after its last step; ``minutes`` of its last sitting."""

    variant: str
    steps: int
    val_cosine: float
    view1_train: float
    view1_test: float
    all_tar_1e2: float
    all_tar_1e3: float
    all_tar_1e4: float
    minutes: float


_WORDS = ("variant", "steps")


def ablation(
    faces: FaceTable,
    settings: Mapping[str, str],
    alignment: Path | None,
    chosen: Sequence[str],
    out: Path,
) -> Iterator[str]:
    """Run the variants; writes ``ablation.csv`` and ``ablation.png``.

    A variant whose figures are in ``ablation.csv`` already is not run again, one that was broken
    off goes on from its last checkpoint.

    Args:
        faces: with a teacher's signatures.
        settings: of ``facesig.training.config``, over those of ``BASE``: ``start``, ``lfw`` ...
        alignment: checkpoint with the alignment net of the variants called "fresh".
        chosen: names of variants, all if empty.
        out: folder; each run has its own below it.

    Yields:
        a line for each variant.

    Raises:
        ConfigError: an unknown variant, or "fresh" ones without ``alignment``.
    """
    unknown = [name for name in chosen if name not in VARIANTS]
    if unknown:
        raise ConfigError(f"expected variants among {list(VARIANTS)}, got {unknown} (--only)")
    names = list(chosen or VARIANTS)
    table = out / "ablation.csv"
    rows = {row.variant: row for row in _read(table)}
    for name in names:
        if name not in rows:
            config = _config(name, settings, alignment, out)
            started = time.monotonic()
            saved = Path(config.out) / "last.pt"
            train(config, faces, saved if saved.is_file() else None)
            minutes = (time.monotonic() - started) / 60.0
            rows[name] = _row(name, config, minutes)
            write_csv(table, list(rows.values()))
        yield _line(rows[name])
    _draw([rows[name] for name in VARIANTS if name in rows], out / "ablation.png")


def _config(name: str, settings: Mapping[str, str], alignment: Path | None, out: Path) -> Config:
    own = dict(VARIANTS[name])
    if "start" in own:
        if alignment is None:
            raise ConfigError(f"expected --alignment CHECKPOINT, got none (variant {name!r})")
        own["start_alignment"] = str(alignment)
    folder = "".join(c if c.isalnum() else "-" for c in name)
    return load_config(None, {**BASE, **settings, **own, "out": str(out / folder)})


def _row(name: str, config: Config, minutes: float) -> Row:
    with open(Path(config.out) / "validation.csv", newline="") as file:
        last = list(csv.DictReader(file))[-1]
    return Row(
        variant=name,
        steps=config.steps,
        val_cosine=float(last.get("val_cosine", "nan")),
        view1_train=float(last["view1_train"]),
        view1_test=float(last["view1_test"]),
        all_tar_1e2=float(last["view1_all_tar_1e-2"]),
        all_tar_1e3=float(last["view1_all_tar_1e-3"]),
        all_tar_1e4=float(last["view1_all_tar_1e-4"]),
        minutes=minutes,
    )


def _read(path: Path) -> list[Row]:
    if not path.is_file():
        return []
    with open(path, newline="") as file:
        return [
            Row(
                variant=line["variant"],
                steps=int(line["steps"]),
                **{f.name: float(line[f.name]) for f in fields(Row) if f.name not in _WORDS},
            )
            for line in csv.DictReader(file)
        ]


def _line(row: Row) -> str:
    return (
        f"{row.variant}: cosine {row.val_cosine:.4f}, View 1 {row.view1_train:.4f} (dev-train) "
        f"{row.view1_test:.4f} (dev-test), all pairs {row.all_tar_1e2:.4f} at 1e-2, "
        f"{row.all_tar_1e3:.4f} at 1e-3"
    )


def _draw(rows: Sequence[Row], path: Path) -> None:
    """True accepts at a false-accept rate of 1e-3 as bars, best on top."""
    figure, (plot,) = new_figure()
    ordered = sorted(rows, key=lambda row: row.all_tar_1e3)
    colours = ["tab:orange" if row.variant == "base" else "tab:blue" for row in ordered]
    plot.barh([row.variant for row in ordered], [row.all_tar_1e3 for row in ordered], color=colours)
    least = min(row.all_tar_1e3 for row in ordered)
    plot.set(xlabel="true accepts at 1e-3 (all pairs, View 1)")
    plot.set_xlim(max(0.0, least - 0.05), None)
    plot.grid(alpha=0.3, axis="x")
    write_png(path, figure)
