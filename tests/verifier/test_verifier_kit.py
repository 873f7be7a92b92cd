"""A kit comes back as it was written, and nothing else is taken for one."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from facesig.errors import VerifierKitError
from facesig.verifier.kit import LARGEST, Kit, encode_kit, parse_kit, read_kit, write_kit


def members_of(kit: Kit) -> dict[str, np.ndarray]:
    """The arrays of its file."""
    with np.load(io.BytesIO(encode_kit(kit))) as archive:
        return {name: archive[name] for name in archive.files}


def packed(members: dict[str, np.ndarray]) -> bytes:
    """A file of arrays."""
    data = io.BytesIO()
    np.savez(data, **members)
    return data.getvalue()


def refused(data: bytes, sentence: str) -> None:
    """The bytes are no kit, and why."""
    with pytest.raises(VerifierKitError, match=sentence):
        parse_kit(data, "a kit")


def test_it_comes_back(kit, tmp_path):
    path = tmp_path / "kit.npz"
    write_kit(path, kit)
    found = read_kit(path)
    assert found.about == kit.about
    assert found.thresholds == {1e-3: 3.0, 1e-1: 0.02}
    for name in ("projection", "offset", "strength", "mean", "covariance"):
        assert np.array_equal(getattr(found, name), getattr(kit, name)), name
    for name in ("hidden", "change"):
        for ours, theirs in zip(getattr(kit, name), getattr(found, name)):
            assert np.array_equal(ours, theirs), name
    assert found.strength_offset == kit.strength_offset
    assert len(found.kit_id) == 32
    other = replace(kit, offset=kit.offset + 1)
    assert parse_kit(encode_kit(other), "other").kit_id != found.kit_id


def test_no_file(tmp_path):
    with pytest.raises(VerifierKitError, match=r"got: .*No such file.*kit\.npz"):
        read_kit(tmp_path / "kit.npz")
    with pytest.raises(VerifierKitError, match=r"expected a verifier kit, got: .*director"):
        read_kit(tmp_path)
    with pytest.raises(VerifierKitError, match="null"):
        read_kit("a\0b")


def test_other_bytes():
    refused(b"", "expected a verifier kit, got: ")
    refused(bytes(LARGEST + 1), f"expected at most {LARGEST} bytes")
    refused(packed({"about": np.array("x")}), r"expected a verifier kit with .*trunk\.npy, got o")


def test_missing_and_other_members(kit):
    members = members_of(kit)
    refused(packed({**members, "more": np.zeros(1)}), "kit with no other members, got others")
    del members["mean"]
    refused(packed(members), "expected a verifier kit with mean.npy, got others")


@pytest.mark.parametrize("name", ["projection", "hidden.weight", "mean", "covariance"])
def test_shapes(kit, name):
    members = members_of(kit)
    refused(packed({**members, name: members[name][:-1]}), rf"expected floats of shape .*{name}")
    refused(packed({**members, name: members[name].astype(np.int32)}), "got int32")


def test_numbers_that_are_none(kit):
    members = members_of(kit)
    members["mean"][3] = np.nan
    refused(packed(members), r"expected finite numbers, got others \(a kit, mean\)")


def test_hidden_units(kit):
    members = members_of(kit)
    refused(packed({**members, "hidden.bias": np.zeros(0, np.float32)}), "got 0")
    refused(packed({**members, "hidden.bias": np.zeros(9999, np.float32)}), "got 9999")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "expected facts in JSON"),
        ("[]", "expected facts in JSON"),
        (json.dumps({"format": "x"}), "KeyError"),
        ("[" * 100_000, "RecursionError"),
        (
            json.dumps({"format": "x", "bases": [], "thresholds": [], "notes": {}}),
            "expected format facesig-verifier-kit-1, got x",
        ),
    ],
)
def test_facts(kit, text, sentence):
    refused(packed({**members_of(kit), "about": np.array(text)}), sentence)


def test_a_damaged_trunk(kit):
    members = members_of(kit)
    members["trunk"] = members["trunk"].copy()
    members["trunk"][400] ^= 1
    refused(packed(members), r"expected a verifier's model file, got: .*checksum")


def test_compressed_members_are_not_unpacked(kit):
    data = io.BytesIO()
    np.savez_compressed(data, **members_of(kit))
    refused(data.getvalue(), "expected stored members, got compressed ones")


def test_pickles_are_not_loaded(kit):
    data = io.BytesIO(encode_kit(kit))
    with zipfile.ZipFile(data) as archive:
        members = {each.filename: archive.read(each) for each in archive.infolist()}
    pickled = io.BytesIO()
    np.save(pickled, np.array([{}], dtype=object), allow_pickle=True)
    members["mean.npy"] = pickled.getvalue()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, value in members.items():
            archive.writestr(name, value)
    refused(out.getvalue(), "expected a verifier kit, got: objects")


def test_damage_is_an_error_of_a_kit_or_none(kit):
    """Bytes overwritten anywhere, cut off or doubled: never another kind of error."""
    data = encode_kit(kit)
    rng = np.random.default_rng(6)
    refusals = 0
    for _ in range(150):
        damaged = bytearray(data)
        for _ in range(int(rng.integers(1, 4))):
            where = int(rng.integers(0, len(data)))
            # Half of it where the archive's own records are: at the end and in the heads.
            if rng.random() < 0.5:
                where = int(rng.choice([where % 300, len(data) - 1 - where % 900]))
            damaged[where] = int(rng.integers(0, 256))
        if rng.random() < 0.1:
            damaged = damaged[: int(rng.integers(0, len(damaged)))]
        try:
            parse_kit(bytes(damaged), "damaged")
        except VerifierKitError:
            refusals += 1
    assert refusals > 50
