"""Rates as people say them."""

from __future__ import annotations


def one_in(false_rate: float) -> str:
    """A false-positive identification rate in words: "one stranger in 500 visits"."""
    if false_rate >= 0.75:
        return "nearly every stranger"
    visits = round(1 / false_rate, -2 if false_rate < 0.0005 else 0)
    return f"one stranger in {visits:,.0f} visits"
