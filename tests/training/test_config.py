import argparse

import pytest

from facesig.cli.main import main
from facesig.cli.train import QUANTISE, configure, configured
from facesig.errors import ConfigError
from facesig.training.config import Config, load_config


def test_file_and_overrides_make_one_configuration(tmp_path):
    path = tmp_path / "run.toml"
    path.write_text('task = "end_to_end"\nlr = 1\n[augmentation]\nblur = 0.5\n[losses]\na = 2.0\n')
    config = load_config(path, {"batch": "32", "out": "somewhere", "augmentation.mirror": "0.25"})
    assert (config.task, config.lr, config.batch, config.out) == (
        "end_to_end",
        1.0,
        32,
        "somewhere",
    )
    assert (config.augmentation.blur, config.augmentation.mirror) == (0.5, 0.25)
    assert config.losses == {"a": 2.0}


def test_defaults_lie_under_the_file_and_overrides_over_it(tmp_path):
    path = tmp_path / "run.toml"
    path.write_text("steps = 500\ndecay = 400\n[augmentation]\nwindow_scale = 0.5\n")
    config = load_config(path, {"batch": "16", "decay": "300"}, QUANTISE)
    assert (config.task, config.steps, config.decay, config.batch) == ("quantise", 500, 300, 16)
    augmentation = config.augmentation
    assert (augmentation.window_scale, augmentation.window_shift) == (0.5, 1.0)
    path.write_text("held_back = 7\n")
    with pytest.warns(FutureWarning, match="held_back"):
        found = load_config(path, {}, {"validation_faces": "9"})
    assert found.validation_faces == 7


def test_quantise_keeps_its_task_and_folder_over_another_runs_file(tmp_path):
    path = tmp_path / "run.toml"
    path.write_text('task = "signature"\nout = ".runs/signature"\nbatch = 32\n')
    parser = argparse.ArgumentParser()
    configure(parser)
    words = ["--quantise", "--config", str(path), "scheme=chain8w"]
    config = configured(parser.parse_args(words))
    assert (config.task, config.out, config.batch) == ("quantise", ".runs/quantise", 32)
    config = configured(parser.parse_args([*words, "out=mine"]))
    assert (config.task, config.out, config.scheme) == ("quantise", "mine", "chain8w")
    assert configured(parser.parse_args(words[1:])).task == "signature"


def test_settings_may_stand_on_both_sides_of_an_option(capsys):
    assert main(["train", "batch=many", "--quantise", "scheme=chain8w"]) == 9
    assert "expected int, got 'many' (batch)" in capsys.readouterr().err
    assert main(["train", "scheme=chain8w", "--quantise", "batch=many"]) == 9
    assert "expected int, got 'many' (batch)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("overrides", "sentence"),
    [
        ({"stepz": "1"}, "got 'stepz' (top)"),
        ({"augmentation.sparkle": "1"}, "got 'sparkle' (augmentation.)"),
        ({"batch": "many"}, "expected int, got 'many' (batch)"),
        ({"batch": "1"}, "expected 2 to 65536, got 1 (batch)"),
        ({"task": "juggle"}, "'end_to_end', 'quantise', 'hypernetwork'), got 'juggle' (task)"),
        ({"network": "huge"}, "got 'huge' (network)"),
        ({"steps": "10"}, "expected at most 10 steps, got 200 + 2000 (warmup + decay)"),
        ({"schedule": "zigzag"}, "('linear', 'cosine', 'tenth'), got 'zigzag' (schedule)"),
        ({"optimiser": "luck"}, "('muon', 'adamw', 'sgd'), got 'luck' (optimiser)"),
        ({"crop": "3.0"}, "expected 0.5 to 2, got 3.0 (crop)"),
        ({"teacher_centred": "1"}, "expected bool, got 1 (teacher_centred)"),
        ({"augmentation": "3"}, "expected a table, got 3 (augmentation)"),
    ],
)
def test_a_wrong_setting_is_named(overrides, sentence):
    with pytest.raises(ConfigError) as caught:
        load_config(None, overrides)
    assert sentence in str(caught.value)


def test_a_broken_file_is_named(tmp_path):
    path = tmp_path / "run.toml"
    path.write_text("task = ")
    with pytest.raises(ConfigError, match=r"expected a TOML file, got .*run\.toml"):
        load_config(path, {})


def test_rate_rises_stays_and_falls_to_nothing():
    config = Config(steps=100, warmup=10, decay=20)
    assert config.rate(0) == pytest.approx(0.1)
    assert [config.rate(step) for step in (9, 50, 80)] == [1.0, 1.0, 1.0]
    assert config.rate(90) == pytest.approx(0.5)
    assert config.rate(99) == pytest.approx(0.05)


def test_schedules_differ_in_how_they_fall():
    linear, cosine, tenth = (
        Config(steps=100, warmup=0, decay=40, schedule=name)
        for name in ("linear", "cosine", "tenth")
    )
    assert [c.rate(60) for c in (linear, cosine, tenth)] == [1.0, 1.0, 1.0]
    assert [c.rate(80) for c in (linear, cosine, tenth)] == pytest.approx([0.5, 0.5, 0.1])
    assert [c.rate(70) for c in (linear, cosine, tenth)] == pytest.approx([0.75, 0.853553, 0.1])


@pytest.mark.parametrize(
    ("key", "old", "new_key", "new"),
    [
        ("task", "whole", "task", "end_to_end"),
        ("schedule", "line", "schedule", "linear"),
        ("held_back", "7", "validation_faces", 7),
    ],
)
def test_old_names_are_taken_with_a_warning(tmp_path, key, old, new_key, new):
    with pytest.warns(FutureWarning, match=rf"^expected {new_key}.*, got its old name {key}"):
        assert getattr(load_config(None, {key: old}), new_key) == new
    path = tmp_path / "run.toml"
    path.write_text(f"{key} = {old if old.isdigit() else repr(old)}")
    with pytest.warns(FutureWarning, match="got its old name"):
        assert getattr(load_config(path, {}), new_key) == new


def test_a_setting_under_both_names_is_the_new_one():
    with pytest.warns(FutureWarning, match="held_back"):
        config = load_config(None, {"held_back": "7", "validation_faces": "9"})
    assert config.validation_faces == 9
