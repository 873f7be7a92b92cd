"""The model that runs where none is named: the integer one on ARM, the float one elsewhere."""

from __future__ import annotations

import platform
import runpy

import pytest

from facesig.runtime import locate


@pytest.mark.parametrize(
    ("machine", "model"),
    [
        ("armv7l", "facesig_int8.fsig"),
        ("armv8l", "facesig_int8.fsig"),
        ("aarch64", "facesig_int8.fsig"),
        ("arm64", "facesig_int8.fsig"),
        ("x86_64", "facesig_fp32.fsig"),
        ("AMD64", "facesig_fp32.fsig"),
        ("riscv64", "facesig_fp32.fsig"),
    ],
)
def test_the_machine_decides(monkeypatch: pytest.MonkeyPatch, machine: str, model: str) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    made = runpy.run_path(locate.__file__)
    assert made["DEFAULT_MODEL"] == model
    assert made["default_model"]().name == model
    assert made["default_detector"]().name == "yunet_s_int8.fsig"


def test_models_of_the_back_ends() -> None:
    assert locate.default_model("onnx").name == "facesig.onnx"
    assert locate.default_model("tflite").name == "facesig_int8.tflite"
    names = [path.name for path in locate.shipped_models()]
    assert names == ["facesig_fp32.fsig", "facesig_int8.fsig"]
