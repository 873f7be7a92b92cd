"""The detector in other runtimes' forms, and peers that cannot be had."""

from functools import partial

import numpy as np
import pytest

from facesig.bench import programs
from facesig.bench.counts import Counts
from facesig.bench.findings import Findings, Peer, PeerRun
from facesig.bench.frame import Frame, FrameRun
from facesig.bench.modelled import Reading, run_modelled
from facesig.bench.peers import detection, guest, ncnn, userland
from facesig.bench.peers.compare import least_cosine
from facesig.bench.peers.floats import float_weights
from facesig.bench.peers.missing import or_missing
from facesig.bench.picture import default_photo, frame_of
from facesig.bench.record import as_json
from facesig.errors import BenchError, MissingExtraError
from facesig.modelfile import read_model, write_model
from facesig.network import IMAGE, Conv, Normalise
from facesig.reference.integer import run_integer
from facesig.reference.network import apply

from .conftest import ROOT
from .gentle import gentle_detector

SIZE = (96, 64)


@pytest.fixture(scope="module")
def picture():
    """What the detector reads: B, G, R."""
    return frame_of(default_photo(), SIZE)[..., ::-1]


@pytest.fixture(scope="module")
def detector(picture):
    return gentle_detector(picture)


def test_floats_give_what_the_integers_stand_for(detector, picture):
    weights = float_weights(detector)
    outputs = {IMAGE: picture.astype(float)}
    for layer in detector.network.layers:
        outputs[layer.name] = apply(layer, [outputs[name] for name in layer.inputs], weights)
    made = run_integer(detector.network, detector.integers, picture)
    for name in detector.network.outputs:
        assert least_cosine(outputs[name].reshape(1, -1), made[name].reshape(1, -1)) > 0.99
        # An addition is full now and then, so only most numbers are near.
        assert np.median(np.abs(outputs[name] - made[name])) < 0.02 * np.abs(made[name]).max()


def test_floats_want_narrow_layers(small_int8, small):
    with pytest.raises(BenchError, match=r"expected a narrow layer, got IntegerWeights \(align"):
        float_weights(small_int8)
    with pytest.raises(BenchError, match="expected a narrow layer, got floats"):
        float_weights(small)


def test_ncnn_has_the_detector_in_its_own_words(detector, tmp_path):
    weights = float_weights(detector)
    ncnn.write(detector.network.layers, IMAGE, (64, 96, 3), weights, tmp_path)
    magic, counts, *lines = (tmp_path / "peer.param").read_text().splitlines()
    assert magic == "7767517"
    words = [line.split() for line in lines]
    kinds = [word[0] for word in words]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {
        "Input": 1,
        "Convolution": 18,
        "ConvolutionDepthWise": 17,
        "Pooling": 4,
        "Split": 4,
        "Interp": 2,
        "BinaryOp": 2,
    }
    by_name = {word[1]: " ".join(word) for word in words}
    assert by_name["conv0"] == "Convolution conv0 1 1 image conv0 0=16 1=3 3=2 4=1 5=1 6=432 9=1"
    assert by_name["m2b.dw"] == (
        "ConvolutionDepthWise m2b.dw 1 1 m2b.pw m2b.dw 0=64 1=3 3=1 4=1 5=1 6=576 7=64 9=1"
    )
    assert by_name["pool4"].endswith("pool4 0=0 1=2 2=2 5=0")
    assert by_name["up3"].endswith("0=1 1=2.0 2=2.0")
    # Every tensor is made once and read once, but for the outputs.
    made = [name for word in words for name in word[4 + int(word[2]) :][: int(word[3])]]
    read = [name for word in words for name in word[4:][: int(word[2])]]
    assert len(set(made)) == len(made) == int(counts.split()[1])
    assert len(set(read)) == len(read)
    assert set(made) - set(read) == set(detector.network.outputs)
    text = (tmp_path / "peer.param").read_text()
    assert guest.ends(text) == ("image", list(detector.network.outputs))
    assert_blob(detector, weights, (tmp_path / "peer.bin").read_bytes())


def assert_blob(detector, weights, blob):
    """Weights follow each other in the order of the layers, output and input channels first."""
    expected = b""
    for layer in detector.network.layers:
        if layer.parameters:
            weight = weights[f"{layer.name}.weight"]
            if isinstance(layer, Conv):
                weight = weight.transpose(0, 3, 1, 2)
            expected += bytes(4) + weight.tobytes() + weights[f"{layer.name}.bias"].tobytes()
    assert blob == expected


def test_ncnn_crops_no_addend(detector, tmp_path):
    with pytest.raises(BenchError, match=r"expected addends of one shape, got .* \(add3\)"):
        ncnn.write(detector.network.layers, IMAGE, (120, 160, 3), float_weights(detector), tmp_path)


def test_ncnn_lacks_an_operation(tmp_path):
    layers = [Normalise("last", (IMAGE,))]
    with pytest.raises(BenchError, match=r"expected a layer that ncnn has, got Normalise \(last\)"):
        ncnn.write(layers, IMAGE, (1, 1, 3), {}, tmp_path)


@pytest.mark.parametrize(
    ("other", "share"),
    [((0, 0, 10, 10), 1.0), ((5, 0, 10, 10), 50 / 150), ((10, 10, 5, 5), 0.0), ((0, 0, 0, 0), 0.0)],
)
def test_overlap_is_intersection_over_union(other, share):
    assert detection.overlap((0, 0, 10, 10), other) == pytest.approx(share)


def counts(ms):
    return Counts({"ms": ms, "cycles": round(ms * 1e6), "instructions": 1000})


def some_frame(size=(160, 120)):
    run = FrameRun("B", "slow", 1000, [counts(20.0), counts(4.0)])
    return Frame("a/photo.jpg", size, "d.fsig", "e.fsig", "neon", ("whole frame", "detect"),
                 (50.0, 20.0, 30.0, 30.0), 1000, 2000, [run])  # fmt: skip


class Land:
    """A userland whose peers answer at once."""

    def __init__(self, output, ms=12.0):
        self.output, self.ms = output, ms
        self.asked = []

    def run(self, peer, folder):
        self.asked.append((peer, np.load(folder / "inputs.npy").shape))
        np.save(folder / "outputs.npy", np.float32([self.output]))

    def model(self, peer, folder, timing_model, reading, runs):
        self.asked.append((peer, reading.options, runs))
        return counts(self.ms)


def test_the_cascade_is_compared_with_the_frame(monkeypatch):
    black = np.zeros((120, 160, 3), np.uint8)
    monkeypatch.setattr(detection, "frame_of", lambda photo, size: black)
    land = Land((52, 20, 32, 32))
    frames = [some_frame(), some_frame((640, 480))]
    (peer,) = detection.compare_cascade(frames, lambda: land, None, lambda _: None)
    assert land.asked == [
        ("cascade", (1, 120, 160)),
        ("cascade", "preset=B,memory=slow,mhz=1000", detection.RUNS),
    ]
    assert (peer.name, peer.model, peer.task) == (
        "OpenCV 4.6 cascade, 160x120",
        "d.fsig",
        "detection",
    )
    assert peer.least_cosine is None
    assert peer.overlap == pytest.approx(28 * 30 / (900 + 1024 - 28 * 30))
    assert peer.runs[0].ours_ms == 4.0
    assert peer.worst_ratio == 3.0
    elsewhere = Land((0, 0, 20, 20))
    with pytest.raises(BenchError, match=r"expected an overlap of 0\.3 with our box"):
        list(detection.compare_cascade(frames, lambda: elsewhere, None, lambda _: None))


def test_a_package_that_cannot_be_had_is_told_and_the_others_are_compared(monkeypatch, tmp_path):
    said = "E: Unable to locate package python3-opencv"

    def run(words, *_):
        raise BenchError(f"expected exit code 0, got 1 (python)\nReading lists\n{said}")

    monkeypatch.setattr(programs, "run", run)
    land = partial(userland.opencv_userland, tmp_path)
    peers = list(detection.compare_cascade([some_frame()], land, None, lambda _: None))
    assert [peer.missing for peer in peers] == [f"expected exit code 0, got 1 (python): {said}"]
    record = as_json(Findings("0", [], peers))["peers"][0]
    assert record["missing"] == peers[0].missing
    assert (record["worst_ratio"], record["modelled"]) == (None, [])
    assert not (tmp_path / "sysroot-opencv.peers").exists()


def test_a_missing_python_package_makes_a_missing_peer_and_a_failure_does_not():
    def fails(error):
        raise error

    missing = MissingExtraError("no flatbuffers")
    peer = or_missing("TFLite", "m", "signature", lambda: fails(missing))
    assert (peer.name, peer.model, peer.missing) == ("TFLite", "m", "no flatbuffers")
    found = Peer("TFLite", "m", 1.0, [PeerRun("A", "default", 1000, counts(2.0), 1.0)])
    assert or_missing("TFLite", "m", "signature", lambda: found) is found
    with pytest.raises(BenchError, match="other outputs"):
        or_missing("TFLite", "m", "signature", lambda: fails(BenchError("other outputs")))


@pytest.mark.armv7
def test_ncnn_gives_our_outputs_and_is_modelled(kit, detector, tmp_path):
    if not (programs.build_folder(None) / "sysroot.peers").is_file():
        pytest.skip("the peers' userland is not there; facesig-bench --peers makes it")
    path = tmp_path / "gentle.fsig"
    write_model(path, detector)
    model = run_modelled(kit, path, [Reading()], size=(160, 120))
    assert model.name == "gentle.fsig 160x120"
    assert read_model(path).colour_order == "BGR"
    photo = ROOT / "tests" / "samples" / "astronaut.jpg"
    land = userland.peers_userland
    (peer,) = detection.compare_networks([model], photo, land, kit.timing_model, lambda _: None)
    assert peer.name == f"ncnn {userland.NCNN} fp32, 160x128"
    assert peer.least_cosine > 0.99
    assert peer.runs[0].ours_ms == model.modelled[0].total.ms
    assert peer.worst_ratio > 1
