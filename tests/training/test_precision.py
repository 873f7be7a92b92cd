"""What a run computes in: bfloat16 where it is multiplied, else float32."""

import pytest
import torch

from facesig.training.config import Config
from facesig.training.precision import precision_of

CPU = torch.device("cpu")


@pytest.mark.parametrize(
    ("features", "precision"),
    [
        ({"avx2": True, "avx512_f": False}, torch.float32),
        ({"avx512_f": True, "avx512_bf16": False, "amx_bf16": False}, torch.float32),
        ({"avx512_f": True, "avx512_bf16": True}, torch.bfloat16),
        ({"amx_bf16": True}, torch.bfloat16),
        ({}, torch.float32),
    ],
)
def test_a_cpu_that_multiplies_bfloat16(monkeypatch, features, precision):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: features)
    assert precision_of(Config().precision, CPU) == precision


def test_what_is_named_is_taken(monkeypatch):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"amx_bf16": True})
    assert precision_of("float32", CPU) == torch.float32
    assert precision_of("float64", CPU) == torch.float64
    monkeypatch.setattr(torch.cpu, "get_capabilities", dict)
    assert precision_of("bfloat16", CPU) == torch.bfloat16


def test_other_devices_multiply_it():
    assert precision_of("auto", torch.device("cuda")) == torch.bfloat16
