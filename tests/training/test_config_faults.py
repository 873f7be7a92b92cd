"""Whatever is wrong with a configuration is a ConfigError: files, overrides, every number."""

import dataclasses

import pytest

from facesig.cli.main import main
from facesig.errors import ConfigError
from facesig.export import finetune
from facesig.training.augment import Augmentation
from facesig.training.config import Config, load_config
from facesig.training.data.teach.preprocessing import load_preprocessing
from facesig.training.limits import AUGMENTATION, OPTIONS, RUN

DEEP = 3_000

FILES = {
    "bad UTF-8": b'out = "\xff\xfe"\n',
    "deep arrays": b"data = " + b"[" * DEEP + b"]" * DEEP,
    "deep tables": b"x = " + b"{a = " * DEEP + b"1" + b"}" * DEEP,
    "deep names": b".".join([b"a"] * 1_500) + b" = 1\n[" + b".".join([b"b"] * 1_500) + b"]\n",
    "digits": b"seed = " + b"9" * 5_000,
    "digits of a fraction": b"lr = " + b"9" * 5_000 + b".0",
    "hexadecimal": b"seed = 0x" + b"f" * 9_000,
    "a large float": b"lr = 1" + b"0" * 400,
    "NUL": b"out = \x00",
    "UTF-16": 'out = "a"'.encode("utf-16"),
    "twice": b"lr = 1.0\nlr = 2.0\n",
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("read", [lambda path: load_config(path, {}), load_preprocessing])
def test_a_file_that_cannot_be_meant(tmp_path, name, read):
    path = tmp_path / "run.toml"
    path.write_bytes(FILES[name])
    with pytest.raises(ConfigError) as caught:
        read(path)
    assert str(caught.value).startswith("expected ")
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize("read", [lambda path: load_config(path, {}), load_preprocessing])
def test_a_file_that_cannot_be_read(tmp_path, read):
    with pytest.raises(ConfigError, match=r"^expected a TOML file, got Is a directory \("):
        read(tmp_path)
    with pytest.raises(ConfigError, match=r"^expected a TOML file, got No such file or directory"):
        read(tmp_path / "none")


@pytest.mark.parametrize(
    "value",
    ["5\nlr = 9.0", "5\n", "\n5", "5\r\n6", "[1,\n2]", "5\n[augmentation]\nblur = 0.1", "a\nb"],
)
def test_an_override_of_several_lines_is_refused(value):
    for key in ("steps", "out"):
        with pytest.raises(ConfigError, match=r"^expected a value in one line, got several: "):
            load_config(None, {key: value})


OVERRIDES = {
    "digits": ({"seed": "9" * 5_000}, "expected a value in TOML's syntax, got "),
    "hexadecimal": ({"seed": "0x" + "f" * 9_000}, "got a number of thousands of digits (seed)"),
    "large": ({"lr": "1" + "0" * 400}, "expected a number, got one of 1329 bits (lr)"),
    "deep": ({"out": "[" * DEEP}, "expected a value in TOML's syntax, got "),
    "below a number": ({"lr": "1", "lr.x": "1"}, "expected a table, got 1 (lr of lr.x)"),
    "a list of numbers": ({"data": "[1, 2]"}, "expected text, or a list of it, got [1, 2] (data)"),
    "a number": ({"data": "5"}, "expected text, or a list of it, got 5 (data)"),
    "losses": ({"losses": "5"}, "expected a table, got 5 (losses)"),
    "a loss of text": ({"losses.multibatch": "x"}, "expected float, got 'x' (losses.multibatch)"),
    "a loss of NaN": ({"losses.multibatch": "nan"}, "got nan (losses.multibatch)"),
    "a negative loss": ({"losses.multibatch": "-1"}, "got -1.0 (losses.multibatch)"),
    "an option": (
        {"loss_options.multibatch.scale": "inf"},
        "expected 0 to 10000, got inf (loss_options.multibatch.scale)",
    ),
    "options": ({"loss_options.multibatch": "3"}, "expected a table, got 3 (loss_options.multi"),
    "no key": ({"": "3"}, "got '' (top)"),
    "steps together": ({"steps": "5", "warmup": "0", "decay": "6"}, "expected at most 5 steps"),
}


@pytest.mark.parametrize("name", OVERRIDES)
def test_an_override_that_cannot_be_meant(name):
    overrides, sentence = OVERRIDES[name]
    with pytest.raises(ConfigError) as caught:
        load_config(None, overrides)
    assert sentence in str(caught.value)


def numbers(kind):
    return {each.name for each in dataclasses.fields(kind) if each.type in ("int", "float")}


def test_every_number_has_limits():
    assert numbers(Config) == RUN.keys()
    assert numbers(Augmentation) == AUGMENTATION.keys()
    assert {"scale", "theta", "same_share", "positive", "margin", "hardest"} == OPTIONS.keys()


EVERY = [(name, limits) for name, limits in RUN.items()]
EVERY += [(f"augmentation.{name}", limits) for name, limits in AUGMENTATION.items()]


@pytest.mark.parametrize(("key", "limits"), EVERY)
def test_a_number_beyond_its_limits(key, limits):
    low, high = limits
    whole = key in {each.name for each in dataclasses.fields(Config) if each.type == "int"}
    below, above = (low - 1, int(high) + 1) if whole else (low - 0.001, high * 1.001)
    wrong = [str(below), str(above)]
    for value in wrong if whole else [*wrong, "nan", "inf", "-inf", "-1e300"]:
        with pytest.raises(ConfigError) as caught:
            load_config(None, {key: value})
        assert str(caught.value).startswith(f"expected {low:g} to {high:g}, got ")
        assert str(caught.value).endswith(f"({key})")


@pytest.mark.parametrize(("key", "limits"), EVERY)
def test_a_number_at_its_limits(key, limits):
    for value in limits:
        settings = {"warmup": "0", "decay": "0", "steps": "1000000000", key: str(value)}
        load_config(None, settings)


def test_wrong_types_from_python():
    for wrong in ({"lr": "much"}, {"ema": None}, {"batch": True}, {"seed": float("nan")}):
        with pytest.raises(ConfigError, match=rf"\({next(iter(wrong))}\)$"):
            Config(**wrong)


def test_strengths_stay_within_their_limits():
    most = Augmentation(strength=10, grey=0.5, offset=200).scaled()
    assert (most.grey, most.offset, most.strength) == (1.0, 255, 1.0)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--batch", "1"], "expected 2 to 65536, got 1 (batch)"),
        (["--seed", "-1"], "expected 0 to 9.22337e+18, got -1 (seed)"),
        (["--steps", "-1"], "expected 0 to 1e+09, got -1 (steps)"),
    ],
)
def test_fine_tuning_says_what_cannot_be_meant_before_it_prepares(
    tmp_path, monkeypatch, capsys, words, sentence
):
    monkeypatch.setattr(finetune, "prepare_folder", lambda *_, **__: pytest.fail("prepared"))
    out = ["--out", str(tmp_path / "out")]
    assert main(["finetune", str(tmp_path), *out, *words]) == ConfigError.exit_code
    assert capsys.readouterr().err == f"facesig: {sentence}\n"
