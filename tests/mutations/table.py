"""The changes: where, what, and the narrowest tests that have to fail."""

from __future__ import annotations

from typing import NamedTuple


class Mutation(NamedTuple):
    """One change.

    Attributes:
        name: what it makes wrong.
        file: which it is in.
        old: text that stands there once.
        new: what replaces it.
        tests: arguments of pytest, or names of C++ tests (``ctest``'s).
    """

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


# fmt: off
NATIVE = (
    Mutation("a match at the threshold is none", "csrc/face/match.cpp",
             "return similarity >= threshold;", "return similarity > threshold;",
             ("capi_errors",)),
    Mutation("rounded signatures are not divided by their norm", "csrc/face/match.h",
             "kUnitTolerance = 1e-4", "kUnitTolerance = 5e-4", ("capi_errors",)),
    Mutation("signatures of any norm pass", "csrc/face/match.cpp",
             "> kRoundedTolerance", "> 5 * kRoundedTolerance", ("capi_errors",)),
    Mutation("unsure faces hide sure ones", "csrc/face/detect.cpp",
             "if (sure_a != sure_b) return sure_a;", "if (sure_a != sure_b) return sure_b;",
             ("face_detect",)),
    Mutation("the smallest face comes first", "csrc/face/detect.cpp",
             "side_a > side_b", "side_a < side_b", ("face_detect",)),
    Mutation("the lower score comes first", "csrc/face/candidates.h",
             "a.score > b.score", "a.score < b.score", ("face_decode",)),
    Mutation("of equal scores the later cell comes first", "csrc/face/candidates.h",
             "a.cell < b.cell", "a.cell > b.cell", ("face_decode",)),
    Mutation("boxes that just touch the overlap go", "csrc/face/candidates.cpp",
             "candidate) > overlap", "candidate) >= overlap", ("face_decode",)),
    Mutation("a score is no geometric mean", "csrc/face/decode.cpp",
             "std::sqrt(sigmoid(numbers[0]) * sigmoid(numbers[1]))",
             "(sigmoid(numbers[0]) * sigmoid(numbers[1]))", ("face_decode",)),
    Mutation("upright photos are turned", "csrc/face/detect.cpp",
             "best_score() >= kUprightScore", "best_score() >= 1.5F * kUprightScore",
             ("face_detect",)),
    Mutation("of equal positions the last counts", "csrc/face/detect.cpp",
             "if (best_score() <= best) continue;", "if (best_score() < best) continue;",
             ("face_detect",)),
    Mutation("faces that jump are followed", "csrc/face/track.cpp",
             "<= reach * reach &&", "<= 4 * reach * reach &&", ("face_track",)),
    Mutation("the whole frame is searched a frame late", "csrc/face/track.cpp",
             "since_whole_ + 1 >= whole_every_", "since_whole_ >= whole_every_", ("face_track",)),
    Mutation("faces half outside are cut", "csrc/image/crop.h",
             "kLeastInside = 0.5", "kLeastInside = 0.45", ("image_view",)),
    Mutation("faces of seven pixels are cut", "csrc/image/crop.h",
             "kLeastBoxSide = 8", "kLeastBoxSide = 7", ("image_view",)),
    Mutation("larger pictures pass", "csrc/image/view.h",
             "kMostPixels = 50000000", "kMostPixels = 50010000", ("image_view",)),
    Mutation("bytes are not divided to the nearest", "csrc/image/interval.cpp",
             "(uint64_t{1} << 45)) >> 46", "(uint64_t{1} << 44)) >> 46",
             ("image_kernels",)),
    Mutation("int8 is rounded down", "csrc/kernels/requantise/requantise_scalar.cpp",
             "std::min(r + 0.5F, most)", "std::min(r, most)", ("requantise",)),
    Mutation("ReLU is left out of floats", "csrc/kernels/requantise/requantise_scalar.cpp",
             "to.relu ? std::max(sums[o], 0) : sums[o]", "sums[o]", ("requantise",)),
    Mutation("narrow outputs are rounded down", "csrc/kernels/narrow/products.cpp",
             "(sum * multiplier + (1 << 14)) >> 15", "(sum * multiplier) >> 15", ("narrow_rows",)),
    Mutation("sums of a false group leave 16 bits", "csrc/kernels/narrow/products.cpp",
             "return static_cast<int16_t>(sum + weight * value);", "return sum + weight * value;",
             ("narrow_wrap",)),
    Mutation("an addition is not rounded", "csrc/kernels/add/add_scalar.cpp",
             "(sum + (1 << 11)) >> 12", "sum >> 12", ("rows",)),
    Mutation("a similarity of 9 is taken", "csrc/kernels/warp/warp_integer.cpp",
             "kLargestSimilarity = 8.0F", "kLargestSimilarity = 9.0F", ("integer_samples",)),
    Mutation("a warp is half a step aside", "csrc/kernels/warp/warp_integer.cpp",
             "+ (1 << (kCut - 1))", "", ("integer_samples",)),
    Mutation("Winograd's kernels take padding of two", "csrc/kernels/winograd/sizes.cpp",
             "p.pad > 1 ||", "p.pad > 2 ||", ("conv", "session")),
    Mutation("a small vector is not normalised to zero",
             "csrc/kernels/normalise/normalise_scalar.cpp",
             "if (largest < kNormaliseSmallest)", "if (largest < 0.0F)", ("kernels",)),
    Mutation("padding is zero whatever its zero point", "csrc/model/tap_sums.cpp",
             "sums[o] *= taps.zero_point", "sums[o] *= 0 * taps.zero_point",
             ("tap_sums", "integer_session")),
    Mutation("any checksum is right", "csrc/model/reader.cpp",
             "if (found == header.checksum) {", "if (found != 0) {", ("reader",)),
    Mutation("reserved bytes of a header may hold anything", "csrc/model/reader.cpp",
             "if (!all_zero(header.reserved, sizeof(header.reserved)))", "if (false)",
             ("tests/engine/test_modelfile.py",)),
    Mutation("sums of a layer may leave 32 bits", "csrc/model/pieces.cpp",
             "if (most <= kMaxSum) return {};", "return {};",
             ("tests/engine/test_integer_file.py",)),
    Mutation("rates may repeat", "csrc/model/profile.cpp",
             "rate <= previous->false_accept_rate", "rate < previous->false_accept_rate",
             ("tests/engine/test_modelfile.py",)),
    Mutation("a named pipe is waited for", "csrc/model/mapping.cpp",
             "O_RDONLY | O_CLOEXEC | O_NONBLOCK", "O_RDONLY | O_CLOEXEC",
             ("tests/engine/test_modelfile.py",)),
    Mutation("of equal scores the higher id comes first", "csrc/search/search.cpp",
             "a.id < b.id", "a.id > b.id", ("search",)),
    Mutation("a gallery's margin is not kept", "csrc/gallery/identify.cpp",
             "found->score - found->second < options.margin", "false", ("gallery_behaviour",)),
    Mutation("rounding is not allowed for", "csrc/search/index.h",
             "kSlack = 4e-6", "kSlack = -4e-4", ("search",)),
)

PYTHON = (
    Mutation("YuNet's smallest face comes first", "facesig/detection/yunet.py",
             "key=self._rank, reverse=True", "key=self._rank", ("tests/api/test_yunet_opencv.py",)),
    Mutation("YuNet's unsure faces come first", "facesig/detection/yunet.py",
             "face.score >= self.sure_score", "face.score < self.sure_score",
             ("tests/api/test_yunet_opencv.py",)),
    Mutation("ARM runs the float model", "facesig/runtime/locate.py",
             "INT8_MODEL if _ON_ARM else FLOAT_MODEL", "FLOAT_MODEL",
             ("tests/api/test_default_model.py",)),
    Mutation("larger arrays pass", "facesig/images/arrays.py",
             "MAX_PIXELS = 50_000_000", "MAX_PIXELS = 60_000_000",
             ("tests/api/test_images.py", "tests/images")),
    Mutation("signatures off by five times as much are kept", "facesig/types/signature.py",
             "UNIT_TOLERANCE = 1e-4", "UNIT_TOLERANCE = 5e-4", ("tests/api/test_signature.py",)),
    Mutation("the reader waits for a named pipe", "facesig/modelfile/reader.py",
             "os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK", "os.O_RDONLY | os.O_CLOEXEC",
             ("tests/engine/test_modelfile.py",)),
    Mutation("the default rate is ten times as large", "facesig/runtime/compare.py",
             "DEFAULT_FALSE_ACCEPT_RATE = 1e-3", "DEFAULT_FALSE_ACCEPT_RATE = 1e-2",
             ("tests/api/test_embedder.py", "tests/api/test_cli.py")),
    Mutation("a gallery's rate is not shared by its people", "facesig/gallery/decide.py",
             "/ max(1, comparisons))", ")", ("tests/gallery/test_decide.py",)),
    Mutation("who is at the threshold is unknown", "facesig/gallery/decide.py",
             "if score < threshold:", "if score <= threshold:", ("tests/gallery/test_decide.py",)),
    Mutation("a margin that is just kept is none", "facesig/gallery/decide.py",
             "score - second < margin", "score - second <= margin",
             ("tests/gallery/test_decide.py",)),
    Mutation("the margin is smaller", "facesig/gallery/decide.py",
             "DEFAULT_MARGIN = 0.05", "DEFAULT_MARGIN = 0.02",
             ("tests/gallery/test_decide.py",)),
    Mutation("names of 201 characters pass", "facesig/gallery/names.py",
             "LONGEST_NAME = 200", "LONGEST_NAME = 201", ("tests/gallery/test_gallery.py",)),
    Mutation("a key file may be read by others", "facesig/gallery/keys.py",
             "0o077", "0o007", ("tests/gallery/test_keys.py",)),
    Mutation("an image that lies is turned the other way", "facesig/images/orient.py",
             "turned in (2, 3, 6, 7)", "turned in (2, 3, 5, 7)",
             ("tests/images/test_picture.py",)),
    Mutation("a verifier's score is divided by next to nothing", "facesig/verifier/verifier.py",
             "max(strength, LEAST_STRENGTH)", "max(strength, 1e-6)",
             ("tests/verifier/test_verifier_run.py",)),
    Mutation("a verifier goes with any embedder", "facesig/verifier/make.py",
             "if model_id.hex() not in bases:", "if not bases:",
             ("tests/verifier/test_verifier_run.py",)),
    Mutation("a cascade embeds whom the verifier refused", "facesig/verifier/cascade.py",
             "if not first.same:", "if first.same is None:",
             ("tests/verifier/test_verifier_run.py",)),
    Mutation("a kit's members may be compressed", "facesig/verifier/kit.py",
             "if packed or", "if not packed and", ("tests/verifier/test_verifier_kit.py",)),
    Mutation("a picture's size is known after its pixels", "facesig/images/decode.py",
             "    check_size(*image.size, where)\n    return _guarded", "    return _guarded",
             ("tests/images/test_picture.py",)),
)
# fmt: on

TABLE = (*NATIVE, *PYTHON)
