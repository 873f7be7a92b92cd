"""Protocols as pure functions on arrays: verification, LFW's lists."""
