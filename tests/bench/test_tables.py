"""Frames and peers as tables and as a page."""

import re
from dataclasses import replace

import pytest

from facesig.bench import command
from facesig.bench.cost_tables import frame_table, peer_table
from facesig.bench.counts import Counts, added
from facesig.bench.findings import Findings, Peer, PeerRun
from facesig.bench.frame import Frame, FrameRun
from facesig.bench.page import page
from facesig.bench.record import as_json
from facesig.errors import BenchError


def counts(ms, bound=0.5):
    cycles = round(ms * 1e6)
    return Counts(
        {
            "ms": ms,
            "cycles": cycles,
            "neon_issue_bound": round(cycles * bound),
            "instructions": 2_500_000,
        }
    )


STAGES = ("whole frame", "tracked frame", "detect")


@pytest.fixture
def frame():
    runs = [
        FrameRun("A", "default", 1000, [counts(30.123), counts(14.5), counts(18.0)]),
        FrameRun("B", "slow", 1000, [counts(32.0), counts(15.0), counts(19.0)]),
    ]
    return Frame("a/photo.jpg", (320, 240), "d.fsig", "e.fsig", "neon", STAGES,
                 (103.6, 39.2, 71.0, 71.4), 400_000, 3_000_000, runs)  # fmt: skip


@pytest.fixture
def peer():
    runs = [
        PeerRun("A", "default", 1000, counts(100.0), 20.0),
        PeerRun("B", "slow", 1000, counts(120.0), 16.0),
    ]
    return Peer("OpenCV 4.6 cascade, 320x240", "d.fsig", None, runs, "detection", overlap=0.7512)


def printed(table, capsys):
    command._print(table)
    return capsys.readouterr().out


def test_a_modelled_frame(frame, capsys):
    assert (
        printed(frame_table(frame), capsys)
        == """
NV12 frame 320x240: modelled at 1000 MHz
stage           ms A  ms B slow
whole frame    30.12      32.00
tracked frame  14.50      15.00
detect         18.00      19.00
  photo.jpg: face of 71 x 71 pixels at 104, 39; d.fsig, e.fsig.
  The pipeline holds 400 KB beside its model files, peak memory 3,000 KB.
"""
    )


def test_a_measured_frame(frame, capsys):
    here = replace(frame, modelled=[], measured_ms=[3.0, 1.5, 2.0], peak_bytes=None)
    assert (
        printed(frame_table(here), capsys)
        == """
NV12 frame 320x240: measured here, isa neon
stage            ms
whole frame    3.00
tracked frame  1.50
detect         2.00
  photo.jpg: face of 71 x 71 pixels at 104, 39; d.fsig, e.fsig.
  The pipeline holds 400 KB beside its model files.
"""
    )
    record = as_json(Findings("0", [], (), [here]))["frames"][0]
    assert record["measured"] == {"stages_ms": [3.0, 1.5, 2.0]}
    assert record["modelled"] == []


def test_a_detection_peer(peer, capsys):
    assert (
        printed(peer_table(peer), capsys)
        == """
OpenCV 4.6 cascade, 320x240 / d.fsig: ratio 5.00 at worst, modelled
preset  memory   OpenCV 4.6 cascade, 320x240, ms  ours, ms  ratio  its instr., M
A       default                           100.00     20.00   5.00           2.50
B       slow                              120.00     16.00   7.50           2.50
  Detection, one thread, warm, modelled; overlap of its largest box with ours 0.75. A ratio is a \
claim only above 1.15 in every setting.
"""
    )


def test_a_missing_peer(capsys):
    peer = Peer("ncnn", "d.fsig", None, [], "detection", missing="no network")
    assert (
        printed(peer_table(peer), capsys)
        == """
ncnn / d.fsig: not compared
reason
no network
"""
    )
    assert command._missing([peer]) == BenchError.exit_code == 8
    assert capsys.readouterr().err == "facesig-bench: ncnn was not compared: no network\n"
    assert command._missing([]) == 0


def test_the_record_of_a_frame(frame, peer):
    record = as_json(Findings("0", [], [peer], [frame]))
    (one,) = record["frames"]
    assert one["stages"] == STAGES
    assert (one["size"], one["box"]) == ((320, 240), (103.6, 39.2, 71.0, 71.4))
    assert (one["arena_bytes"], one["peak_bytes"], one["measured"]) == (400_000, 3_000_000, None)
    assert [run["stages"][0]["ms"] for run in one["modelled"]] == [30.123, 32.0]
    (other,) = record["peers"]
    assert (other["task"], other["missing"], other["least_cosine"]) == ("detection", None, None)
    assert (other["overlap"], other["worst_ratio"]) == (0.7512, 5.0)


def test_the_page_draws_a_frame(frame):
    text = page(Findings("0", [], (), [frame]))
    assert re.findall(r"<h2>(NV12.*?by stage.*?)</h2>", text) == [
        "NV12 frame 320x240: modelled ms by stage, A, 1000 MHz",
        "NV12 frame 320x240: modelled ms by stage, B slow, 1000 MHz",
    ]
    assert "whole frame: 30.123 ms" in text
    assert "modelled time" in text
    here = replace(frame, modelled=[], measured_ms=[3.0, 1.5, 2.0])
    assert "tracked frame: 1.500 ms" in page(Findings("0", [], (), [here]))


def test_counts_add_up_with_their_parts():
    a = Counts({"ms": 1.5, "cycles": 15, "cycles_by_reason": {"issue": 10, "tlb": 5}})
    b = Counts({"ms": 0.5, "cycles": 5, "cycles_by_reason": {"issue": 5, "tlb": 0}})
    assert added([a, b]).values == {
        "ms": 2.0,
        "cycles": 20,
        "cycles_by_reason": {"issue": 15, "tlb": 5},
    }
    assert added([a]).values == a.values
