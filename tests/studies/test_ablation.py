import csv

import pytest

from facesig.errors import ConfigError
from facesig.studies import ablation as study
from facesig.training.config import Config


@pytest.fixture
def trained(monkeypatch):
    """Stands for training: notes the configurations, writes figures that depend on them."""
    configs: list[Config] = []

    def train(config, faces, resume):
        assert resume is None
        configs.append(config)
        tar = 0.9 + 0.01 * config.augmentation.strength
        row = {"step": config.steps, "val_cosine": 0.7, "view1_train": 0.98, "view1_test": 0.97}
        row |= {f"view1_all_tar_{rate}": tar for rate in ("1e-2", "1e-3", "1e-4")}
        path = study.Path(config.out) / "validation.csv"
        path.parent.mkdir(parents=True)
        with open(path, "w", newline="") as file:
            writer = csv.DictWriter(file, row)
            writer.writeheader()
            writer.writerow(row)

    monkeypatch.setattr(study, "train", train)
    return configs


def test_variants_differ_from_the_base_in_their_setting_alone(trained, tmp_path):
    names = ["base", "rate: half", "crop: 0.9"]
    lines = list(
        study.ablation(
            None, {"start": "s.pt", "steps": "300", "decay": "100"}, None, names, tmp_path
        )
    )
    base, half, crop = trained
    assert (base.start, base.steps, base.lr, base.crop) == ("s.pt", 300, 0.006, 1.0)
    assert (half.lr, half.crop) == (0.003, 1.0)
    assert (crop.lr, crop.crop) == (0.006, 0.9)
    assert len({base.out, half.out, crop.out}) == 3
    assert lines[0].startswith("base: cosine 0.7000, View 1 0.9800 (dev-train) 0.9700 (dev-test)")
    assert (tmp_path / "ablation.png").is_file()


def test_a_broken_study_goes_on_where_it_was(trained, tmp_path):
    first = list(study.ablation(None, {}, None, ["base"], tmp_path))
    both = list(study.ablation(None, {}, None, ["base", "augmentation: strength 1"], tmp_path))
    assert len(trained) == 2
    assert both[0] == first[0]
    with open(tmp_path / "ablation.csv", newline="") as file:
        rows = {row["variant"]: row for row in csv.DictReader(file)}
    assert float(rows["base"]["all_tar_1e3"]) == pytest.approx(0.905)
    assert float(rows["augmentation: strength 1"]["all_tar_1e3"]) == pytest.approx(0.91)


def test_every_variant_is_a_valid_configuration(tmp_path):
    for name in study.VARIANTS:
        config = study._config(name, {"start": "s.pt"}, tmp_path / "a.pt", tmp_path)
        assert bool(config.start) != name.startswith("fresh"), name


def test_wrong_names_and_a_missing_alignment_net_are_refused(trained, tmp_path):
    with pytest.raises(ConfigError, match="got \\['sparkle'\\]"):
        list(study.ablation(None, {}, None, ["sparkle"], tmp_path))
    with pytest.raises(ConfigError, match="expected --alignment CHECKPOINT, got none"):
        list(study.ablation(None, {}, None, ["fresh"], tmp_path))
