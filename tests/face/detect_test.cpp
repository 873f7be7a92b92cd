// The shipped detector on small frames: where faces are, that all ISAs agree to the bit, turned
// pictures, memory.
#include "face/detect.h"

#include <cmath>
#include <cstdlib>
#include <cstring>

#include "check.h"
#include "counted.h"
#include "face/track.h"
#include "face/turn.h"
#include "kernels/table.h"
#include "sample_frames.h"

using namespace facesig;
using sample_frames::Canvas;

namespace {

// The tight boxes of the samples' faces, by float YuNet.
const Box kSewell = {52.8, 34.7, 53.8, 53.8};
const Box kGallego = {44.8, 24.2, 71.8, 71.8};

std::shared_ptr<const Model> model;

std::unique_ptr<Detector> make(const char* isa) {
    std::unique_ptr<Detector> made;
    CHECK(Detector::create(model, isa, &made).ok());
    return made;
}

std::vector<Face> found(const Detector& detector) {
    std::vector<Face> faces;
    for (int32_t i = 0; i < detector.count(); ++i) faces.push_back(detector.face(i));
    return faces;
}

Box moved(const Box& box, double right, double down) {
    return {box.x + right, box.y + down, box.width, box.height};
}

bool equal(const std::vector<Face>& a, const std::vector<Face>& b) {
    if (a.size() != b.size()) return false;
    for (size_t i = 0; i < a.size(); ++i) {
        if (std::memcmp(&a[i], &b[i], sizeof(Face)) != 0) return false;
    }
    return true;
}

Canvas two_faces() {
    Canvas canvas(320, 240);
    canvas.paste(sample_frames::sample("sewell"), 0, 0);
    canvas.paste(sample_frames::sample("gallego"), 160, 120);
    return canvas;
}

void check_faces(Detector* detector) {
    const Canvas canvas = two_faces();
    CHECK(detector->find(canvas.view(), {}).ok());
    const std::vector<Face> faces = found(*detector);
    CHECK(faces.size() == 2);
    if (faces.size() != 2) return;
    CHECK(overlap(faces[0].box, moved(kGallego, 160, 120)) > 0.8);  // the larger one first
    CHECK(overlap(faces[1].box, kSewell) > 0.8);
    for (const Face& face : faces) {
        CHECK(face.box.width == face.box.height && face.turned == 0);
        CHECK(face.score >= kSureScore && face.score <= 1);
        const Point* at = face.landmarks;
        CHECK(at[0].x < at[2].x && at[2].x < at[1].x && at[3].x < at[4].x);
        CHECK(at[0].y < at[2].y && at[2].y < at[3].y);
        for (int k = 0; k < kLandmarks; ++k) {
            CHECK(at[k].x > face.box.x && at[k].x < face.box.x + face.box.width);
            CHECK(at[k].y > face.box.y && at[k].y < face.box.y + face.box.height);
        }
    }
    // Sure ones first, however large the others are.
    Search search;
    search.sure = (faces[0].score + faces[1].score) / 2;
    CHECK(detector->find(canvas.view(), search).ok());
    CHECK(detector->count() == 2 && detector->face(0).score > detector->face(1).score);
}

// Of the canvas of two_faces().
Box about(const Box& last) {
    const Canvas canvas = two_faces();
    return window_about(last, canvas.view().width, canvas.view().height);
}

// A window shows the same face at the same place.
void check_windows(Detector* detector) {
    const Canvas canvas = two_faces();
    CHECK(detector->find_in(canvas.view(), about(kSewell), kWindowPixels, 0.7F).ok());
    CHECK(detector->count() == 1 && overlap(detector->face(0).box, kSewell) > 0.8);
    const Box last = moved(kGallego, 170, 115);
    CHECK(detector->find_in(canvas.view(), about(last), kWindowPixels, 0.7F).ok());
    CHECK(detector->count() >= 1);
    CHECK(overlap(detector->face(0).box, moved(kGallego, 160, 120)) > 0.8);
    // At the corner and beyond: the picture is mirrored there.
    CHECK(detector->find_in(canvas.view(), {-58, -58, 96, 96}, 96, 0.7F).ok());
}

// What lies outside the picture's rows is never read.
void check_strides(Detector* detector) {
    const Canvas canvas = two_faces();
    CHECK(detector->find(canvas.view(), {}).ok());
    const std::vector<Face> expected = found(*detector);
    std::vector<uint8_t> luma(size_t{400} * 240, 255), chroma(size_t{400} * 120, 3);
    for (int32_t y = 0; y < 240; ++y) std::copy_n(&canvas.luma[320 * y], 320, &luma[400 * y]);
    for (int32_t y = 0; y < 120; ++y) std::copy_n(&canvas.chroma[320 * y], 320, &chroma[400 * y]);
    View view = canvas.view();
    view.planes[0] = luma.data();
    view.planes[1] = chroma.data();
    view.strides[0] = view.strides[1] = 400;
    CHECK(detector->find(view, {}).ok());
    CHECK(equal(found(*detector), expected));
}

// Lying on its side, the picture's faces are found where the upright one's are, to the bit but for
// the last rounding of places.
void check_turned(Detector* detector) {
    Canvas upright(160, 120);
    upright.paste(sample_frames::sample("sewell"), 0, 0);
    Search search;
    search.turn = true;
    CHECK(detector->find(upright.grey(), search).ok());
    const std::vector<Face> expected = found(*detector);
    CHECK(expected.size() == 1 && expected[0].turned == 0);
    for (int32_t quarters = 1; quarters < 4; ++quarters) {
        const Canvas lying = upright.turned(quarters);
        CHECK(detector->find(lying.grey(), {}).ok());
        CHECK(detector->count() == 0);
        CHECK(detector->find(lying.grey(), search).ok());
        CHECK(detector->count() == 1);
        if (detector->count() != 1 || expected.empty()) continue;
        const Face face = detector->face(0);
        CHECK(face.turned == 90 * (4 - quarters) && face.score == expected[0].score);
        // Turned by what the face says, it stands where the upright one does.
        const Box back = turned_back(face.box, quarters, 160, 120);
        const Box& at = expected[0].box;
        CHECK(std::fabs(back.x - at.x) < 1e-4 && std::fabs(back.y - at.y) < 1e-4);
        CHECK(std::fabs(back.width - at.width) < 1e-4);
        for (int k = 0; k < kLandmarks; ++k) {
            const Point point = turned_back(face.landmarks[k], quarters, 160, 120);
            CHECK(std::fabs(point.x - expected[0].landmarks[k].x) < 1e-4);
            CHECK(std::fabs(point.y - expected[0].landmarks[k].y) < 1e-4);
        }
    }
}

// A picture that stands upright is looked at once: no other positions' candidates are held.
void check_looked_at_once() {
    Canvas upright(160, 120);
    upright.paste(sample_frames::sample("sewell"), 0, 0);
    const std::unique_ptr<Detector> plain = make(nullptr), turning = make(nullptr);
    Search search;
    CHECK(plain->find(upright.view(), search).ok());
    CHECK(plain->count() == 1 && plain->face(0).score >= kUprightScore);
    search.turn = true;
    CHECK(turning->find(upright.view(), search).ok());
    CHECK(turning->memory_bytes() == plain->memory_bytes() + size_t{3} * 160 * 120);
}

// A picture that is the same upside down has its best face in two positions: the first counts.
void check_equal_positions() {
    Canvas upright(320, 240);
    upright.paste(sample_frames::sample("sewell"), 0, 0);
    const std::vector<uint8_t> half = upright.luma;
    for (size_t i = 0; i < half.size() / 2; ++i) upright.luma[half.size() - 1 - i] = half[i];
    const std::unique_ptr<Detector> detector = make(nullptr);
    int looked_round = 0;
    for (const int32_t longest : {64, 80, 160}) {
        Search search;
        search.longest = longest;
        search.turn = true;
        CHECK(detector->find(upright.grey(), search).ok());
        if (detector->count() == 0 || detector->face(0).score >= kUprightScore) continue;
        ++looked_round;
        CHECK(detector->face(0).turned == 0);
    }
    CHECK(looked_round > 0);
}

void check_nothing(Detector* detector) {
    Search search;
    search.turn = true;
    for (const uint8_t luma : {uint8_t{16}, uint8_t{128}, uint8_t{235}}) {
        CHECK(detector->find(Canvas(320, 240, luma).view(), search).ok());
        CHECK(detector->count() == 0);
    }
    CHECK(detector->find(Canvas(16, 16).view(), search).ok());
    CHECK(detector->find(Canvas(16000, 16).view(), search).ok());
    CHECK(detector->find(Canvas(16, 16000).view(), search).ok());
    search.longest = kLeastSearchSide - 1;
    CHECK(detector->find(Canvas(16, 16).view(), search).message() ==
          "expected a longer side of 32 to 1024, got 31 (longest)");
    search.longest = kMostSearchSide + 1;
    CHECK(!detector->find(Canvas(16, 16).view(), search).ok());
}

// All ISAs find the same, to the bit, in frames of odd sizes too.
void check_paths() {
    const std::unique_ptr<Detector> scalar = make("scalar"), neon = make(nullptr);
    CHECK(std::string(scalar->isa()) == "scalar");
    long faces = 0;
    const int step = check::kEmulated ? 4 : 1;
    for (int i = 0; i < 24; i += step) {
        Canvas canvas(160 + 34 * (i % 5), 120 + 26 * (i % 7));
        canvas.paste(sample_frames::sample(i % 2 == 0 ? "sewell" : "gallego"), 2 * i - 20,
                     3 * i - 20);
        Search search;
        search.longest = 64 + 16 * i;
        CHECK(scalar->find(canvas.view(), search).ok());
        CHECK(neon->find(canvas.view(), search).ok());
        CHECK(equal(found(*scalar), found(*neon)));
        faces += scalar->count();
    }
    CHECK(faces >= 12 / step);
}

void check_memory(Detector* detector) {
    const Canvas small = two_faces();
    Canvas large(640, 480), tall(240, 320);
    const Box window = about(kSewell);
    const auto round = [&] {
        CHECK(detector->find(small.view(), {}).ok());
        CHECK(detector->find_in(small.view(), window, kWindowPixels, 0.7F).ok());
        CHECK(detector->find(tall.view(), {}).ok());
        CHECK(detector->find(large.view(), {}).ok());
    };
    round();
    const long before = counted::allocations;
    round();
    CHECK(counted::allocations == before);
    void* volatile one = std::malloc(1);
    std::free(one);
    CHECK(counted::allocations > before || FACESIG_COUNTS == 0);

    std::unique_ptr<Detector> fresh = make(nullptr);
    const size_t empty = fresh->memory_bytes();
    CHECK(fresh->find(small.view(), {}).ok());
    CHECK(fresh->memory_bytes() > empty);
    std::unique_ptr<Session> session;
    CHECK(Session::create(model, nullptr, {240, 320}, &session).ok());
    std::printf("at 320 x 240: arena %zu bytes, all of the detector %zu\n", session->arena_bytes(),
                fresh->memory_bytes());
    CHECK(session->arena_bytes() < 256000);
    // More sizes than are kept: the oldest go, and nothing is wrong with what comes back.
    const std::vector<Face> expected = found(*fresh);
    for (int32_t longest = 100; longest < 320; longest += 20) {
        Search search;
        search.longest = longest;
        CHECK(fresh->find(small.view(), search).ok());
    }
    CHECK(fresh->find(small.view(), {}).ok());
    CHECK(equal(found(*fresh), expected));
}

void check_kinds() {
    std::shared_ptr<const Model> embedder;
    CHECK(Model::open(FACESIG_EMBEDDER, &embedder).ok());
    std::unique_ptr<Detector> none;
    const Status status = Detector::create(embedder, nullptr, &none);
    CHECK(status.cause() == Cause::model_kind && none == nullptr);
    CHECK(Detector::create(model, "avx", &none).cause() == Cause::isa && none == nullptr);
}

// A large search before does not make a small one of a large picture fail.
void check_sizes_in_any_order(Detector* detector) {
    const Canvas large(4200, 4200);
    Search most, least;
    most.longest = kMostSearchSide, least.longest = kLeastSearchSide;
    CHECK(detector->find(large.grey(), most).ok() && detector->find(large.grey(), least).ok());
    CHECK(detector->find_in(large.grey(), {-2000, -2000, 8000, 8000}, kWindowPixels, 0.7F).ok());
}

}  // namespace

int main() {
    CHECK(Model::open(FACESIG_DETECTOR, &model).ok());
    if (model == nullptr) return check::finish();
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<Detector> detector = make(isas[i]);
        check_faces(detector.get());
        if (check::kEmulated && i + 1 < count) continue;  // check_paths() compares them
        check_windows(detector.get());
        check_strides(detector.get());
        check_turned(detector.get());
        check_nothing(detector.get());
        check_memory(detector.get());
        if (!check::kEmulated) check_sizes_in_any_order(detector.get());
    }
    check_looked_at_once();
    check_equal_positions();
    check_paths();
    check_kinds();
    return check::finish();
}
