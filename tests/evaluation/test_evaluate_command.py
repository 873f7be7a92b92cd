"""``facesig evaluate``: what it writes, what it refuses."""

import dataclasses
import json

import pytest

from facesig.cli import evaluate
from facesig.cli.main import main
from facesig.evaluation import evaluated as models


@pytest.fixture
def evaluated(monkeypatch, backend, lfw):
    """Runs the verb on made-up people with a model that needs no weights."""
    monkeypatch.setattr(evaluate, "make_embedder", lambda arguments: None)
    monkeypatch.setattr(models, "evaluated_model", lambda embedder, detector: backend)
    return lambda *words: main(["evaluate", "--data", str(lfw), *map(str, words)])


def test_view1_is_the_default(evaluated, capsys):
    assert evaluated() == 0
    out, err = capsys.readouterr()
    assert out.startswith("model made_up.fsig, id 000102")
    assert "LFW View 1" in out
    assert "View 2" not in out
    assert "The model's own thresholds on these pairs" in out
    assert err == ""


def test_json_is_printed_and_written_alike(evaluated, tmp_path, capsys):
    path, html = tmp_path / "figures.json", tmp_path / "report.html"
    assert evaluated("--json", "--out", path, "--html", html, "--protocol", "view2", "groups") == 0
    printed = json.loads(capsys.readouterr().out)
    assert json.loads(path.read_text()) == printed
    assert printed["verifications"][0]["protocol"] == "view2"
    assert html.read_text().startswith("<!DOCTYPE html>")
    left = {"figures.json", "report.html", "lfw.parquet", "fairface_val.parquet"}
    assert {p.name for p in tmp_path.iterdir() if p.suffix != ".csv"} == left


def test_own_pairs(evaluated, lfw, capsys):
    words = ["--pairs", lfw / "lfw_view2.csv", "--images", lfw / "lfw.parquet"]
    assert evaluated(*words) == 0
    assert "Pairs of lfw_view2.csv" in capsys.readouterr().out


def test_signatures_are_reused(evaluated, tmp_path, capsys, monkeypatch, backend):
    assert evaluated("--signatures", tmp_path / "s.npz") == 0
    before = capsys.readouterr().out

    def refuse(crop):
        raise AssertionError("embedded again")

    monkeypatch.setattr(type(backend), "embed", property(lambda self: refuse), raising=False)
    assert evaluated("--signatures", tmp_path / "s.npz") == 0
    assert capsys.readouterr().out == before


def test_signatures_of_another_back_end_are_not_reused(
    evaluated, tmp_path, capsys, monkeypatch, backend
):
    assert evaluated("--signatures", tmp_path / "s.npz", "--json") == 0
    before = json.loads(capsys.readouterr().out)
    other = dataclasses.replace(
        backend, embed=lambda crop: -(backend.embed(crop)[::-1] ** 3), made_by=b"another back end"
    )
    scaled = dataclasses.replace(other, embed=lambda crop: _unit(other.embed(crop)))
    monkeypatch.setattr(models, "evaluated_model", lambda embedder, detector: scaled)
    found = []
    for words in (["--signatures", tmp_path / "s.npz"], []):
        assert evaluated(*words, "--json") == 0
        found.append(json.loads(capsys.readouterr().out))
    assert found[0] == found[1]
    assert found[0]["verifications"] != before["verifications"]


def _unit(values):
    return values / (values**2).sum() ** 0.5


def test_what_was_embedded_is_kept_when_the_run_breaks_off(evaluated, tmp_path, lfw, capsys):
    (lfw / "lfw_view2.csv").write_text("a,b,same\nP0/0.jpg,P0/1.jpg,1\n")
    words = ["--signatures", tmp_path / "s.npz", "--protocol", "view1", "view2"]
    assert evaluated(*words) == 9
    assert capsys.readouterr().err == (
        "facesig: expected pairs of one person and pairs of different people, got 1 and 0 (pairs)\n"
    )
    assert (tmp_path / "s.npz").is_file()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "expected --data, got none (protocol view1)"),
        (["--pairs", "x.csv"], "expected --images, got none (protocol pairs)"),
        (["--protocol", "pairs"], "expected --pairs, got none (protocol pairs)"),
        (["--protocol", "groups"], "expected --groups or --data, got none (protocol groups)"),
        (["--protocol", "all-pairs"], "expected --data or --images, got none (protocol all-pairs)"),
        (["--data", ".", "--faces"], "expected --html with --faces, got none"),
    ],
)
def test_wrong_usage(words, sentence, capsys):
    with pytest.raises(SystemExit) as stop:
        main(["evaluate", *words])
    assert stop.value.code == 2
    assert capsys.readouterr().err.endswith(f"facesig evaluate: error: {sentence}\n")


def test_a_result_without_a_folder_is_refused_at_once(evaluated, tmp_path, capsys):
    assert evaluated("--html", tmp_path / "none" / "x.html") == 1
    sentence = f"facesig: expected a folder to write to, got none ({tmp_path / 'none'})\n"
    assert capsys.readouterr().err == sentence


def test_an_image_that_cannot_be_read_does_not_stop_the_others(evaluated, lfw, capsys):
    arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    table = parquet.read_table(lfw / "lfw.parquet").to_pydict()
    broken = table["name"].index("P0/0.jpg")
    table["image"][broken] = b"no picture"
    parquet.write_table(arrow.table(table), lfw / "lfw.parquet")
    assert evaluated("--json") == 3
    shown = capsys.readouterr()
    (found,) = json.loads(shown.out)["verifications"]
    assert found["without_face"] == ["P0/0.jpg"]
    first, last = shown.err.splitlines()
    assert first.startswith("facesig: expected a picture (JPEG, ")
    assert first.endswith(" (P0/0.jpg)")
    assert last == "facesig: 1 images left out"


def test_progress_shows_on_a_terminal(evaluated, capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert evaluated() == 0
    assert "30 of 30 images" in capsys.readouterr().err


def test_help_reminds_where_models_are_chosen(capsys):
    with pytest.raises(SystemExit):
        main(["evaluate", "--help"])
    assert (
        "View 2 is for reporting. Models, settings and thresholds are chosen on View 1."
        in capsys.readouterr().out
    )
