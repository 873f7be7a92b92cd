// Exponential, decoding and suppression against the formulas written down once more, plainly.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "check.h"
#include "face/candidates.h"
#include "face/decode.h"
#include "face/exponential.h"

using namespace facesig;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

uint64_t bits(double number) {
    uint64_t bits;
    std::memcpy(&bits, &number, sizeof(bits));
    return bits;
}

void check_exponential() {
    check::Random random(1);
    for (int i = 0; i < 200000; ++i) {
        const double x = random.signed_unit() * (i % 2 == 0 ? 700.0 : 3.0);
        const double expected = std::exp(x);
        CHECK(std::fabs(exponential(x) - expected) <= 4 * 0x1p-52 * expected);
        const double logistic = 1 / (1 + std::exp(-x));
        CHECK(std::fabs(sigmoid(x) - logistic) <= 4 * 0x1p-52 * logistic);
    }
    CHECK(exponential(0) == 1 && exponential(-0.0) == 1);
    CHECK(exponential(-kInfinity) == 0 && exponential(kInfinity) == kInfinity);
    CHECK(exponential(-709) == 0 && exponential(710) == kInfinity);
    CHECK(exponential(-708) > 0 && exponential(709) < kInfinity);
    CHECK(std::isnan(exponential(kNan)) && std::isnan(sigmoid(kNan)));
    CHECK(sigmoid(kInfinity) == 1 && sigmoid(-kInfinity) == 0 && sigmoid(0) == 0.5);
    // What every machine gives, to the bit.
    uint64_t sum = 0;
    check::Random other(2);
    for (int i = 0; i < 100000; ++i) {
        const double x = other.signed_unit() * (i % 2 == 0 ? 700.0 : 20.0);
        sum = sum * 31 + bits(i % 3 == 0 ? sigmoid(x) : exponential(x));
    }
    CHECK(sum == 0xa3f417a26e48d24fU);
}

void check_inverse() {
    for (double p = 0.0005; p < 1; p += 0.0005) {
        const double x = sigmoid_inverse(p);
        CHECK(sigmoid(x) <= p && sigmoid(x + 2e-9) > p);
    }
}

struct Maps {
    std::vector<float> numbers[kLevels];
    Map views[kLevels];
};

// Maps for a network input of height x width: cells are faces with a probability of 1 / rarity.
Maps random_maps(uint64_t seed, int32_t height, int32_t width, int rarity) {
    check::Random random(seed);
    Maps maps;
    for (int32_t level = 0; level < kLevels; ++level) {
        const int32_t stride = kLevelStride[level];
        Map& map = maps.views[level];
        map.height = (height + stride - 1) / stride;
        map.width = (width + stride - 1) / stride;
        std::vector<float>& numbers = maps.numbers[level];
        numbers.resize(size_t{kMapChannels} * map.height * map.width);
        for (size_t i = 0; i < numbers.size(); ++i) {
            numbers[i] = random.signed_unit() * 2;
            if (i % kMapChannels < 2) numbers[i] += random.below(rarity) == 0 ? 1.0F : -2.0F;
        }
        map.numbers = numbers.data();
    }
    return maps;
}

// All cells with their scores, no quick test, and the suppression of the definition.
std::vector<Candidate> plain(const Maps& maps, float least_score, float overlap) {
    std::vector<Candidate> all;
    uint32_t cell = 0;
    for (int32_t level = 0; level < kLevels; ++level) {
        const double t = kLevelStride[level];
        const Map& map = maps.views[level];
        for (int32_t r = 0; r < map.height; ++r) {
            for (int32_t c = 0; c < map.width; ++c, ++cell) {
                const float* n = map.numbers + (ptrdiff_t{r} * map.width + c) * kMapChannels;
                Candidate found;
                const double odds = (1 + std::exp(-double{n[0]})) * (1 + std::exp(-double{n[1]}));
                found.score = static_cast<float>(1 / std::sqrt(odds));
                if (found.score < least_score) continue;
                found.width = static_cast<float>(std::exp(double{n[4]}) * t);
                found.height = static_cast<float>(std::exp(double{n[5]}) * t);
                found.left = static_cast<float>((c + double{n[2]}) * t - found.width / 2.0);
                found.top = static_cast<float>((r + double{n[3]}) * t - found.height / 2.0);
                for (int k = 0; k < 5; ++k) {
                    found.points[2 * k] = static_cast<float>((c + double{n[6 + 2 * k]}) * t);
                    found.points[2 * k + 1] = static_cast<float>((r + double{n[7 + 2 * k]}) * t);
                }
                found.cell = cell;
                all.push_back(found);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    if (all.size() > size_t{kCandidates}) all.resize(kCandidates);
    std::vector<Candidate> kept;
    for (const Candidate& one : all) {
        bool stays = true;
        for (const Candidate& other : kept) {
            stays = stays && intersection_over_union(one, other) <= overlap;
        }
        if (stays) kept.push_back(one);
    }
    return kept;
}

void check_decode(int32_t height, int32_t width, int rarity) {
    Candidates candidates;
    CHECK(candidates.prepare().ok());
    for (uint64_t seed = 0; seed < 20; ++seed) {
        const Maps maps = random_maps(seed, height, width, rarity);
        const float least = 0.3F + 0.03F * static_cast<float>(seed);
        candidates.clear();
        Decoder(least).decode(maps.views, &candidates);
        const int32_t count = candidates.suppress(0.3F);
        const std::vector<Candidate> expected = plain(maps, least, 0.3F);
        CHECK(count == candidates.count() && size_t(count) == expected.size());
        for (int32_t i = 0; i < count && size_t(i) < expected.size(); ++i) {
            const Candidate& got = candidates.data()[i];
            CHECK(got.cell == expected[i].cell);
            CHECK(std::fabs(got.score - expected[i].score) <= 1e-6F);
            const float* a = &got.left;
            const float* b = &expected[i].left;
            for (int k = 0; k < 14; ++k) CHECK(std::fabs(a[k] - b[k]) <= 1e-4F);
        }
    }
}

// The quick test refuses no cell that the score would pass.
void check_limit() {
    Candidates candidates;
    CHECK(candidates.prepare().ok());
    for (int i = 0; i <= 1000; ++i) {
        const float least = static_cast<float>(i) / 1000;
        Maps maps = random_maps(7, 8, 8, 2);
        for (std::vector<float>& numbers : maps.numbers) {
            std::fill(numbers.begin(), numbers.end(), 0.0F);
            numbers[0] = 100;
            const double p = double{least} * least;
            numbers[1] = p <= 0   ? -90
                         : p >= 1 ? 40
                                  : static_cast<float>(std::log(p / (1 - p))) + 1e-6F;
        }
        candidates.clear();
        Decoder(least).decode(maps.views, &candidates);
        CHECK(candidates.count() == (kLevels));
    }
}

void check_nonsense() {
    Candidates candidates;
    CHECK(candidates.prepare().ok());
    for (const double wrong : {kNan, kInfinity, -kInfinity, 1e30, -1e30, 800.0, -800.0}) {
        for (int channel = 0; channel < kMapChannels; ++channel) {
            Maps maps = random_maps(3, 64, 64, 1);
            for (std::vector<float>& numbers : maps.numbers) {
                for (size_t i = 0; i < numbers.size(); ++i) {
                    numbers[i] = i % kMapChannels < 2 ? 5.0F : 0.0F;
                    if (i % kMapChannels == size_t(channel)) numbers[i] = static_cast<float>(wrong);
                }
            }
            candidates.clear();
            Decoder(0.6F).decode(maps.views, &candidates);
            const int32_t count = candidates.suppress(0.3F);
            // A score may be sure, and 800 cells are near enough; sizes of e^800 are not.
            const bool fine =
                channel < 2 ? wrong > 0 : channel != 4 && channel != 5 && wrong * wrong == 640000;
            CHECK((count > 0) == fine);
            for (int32_t i = 0; i < count; ++i) {
                const float* numbers = &candidates.data()[i].left;
                for (int k = 0; k < 14; ++k) CHECK(std::fabs(numbers[k]) <= 2 * kFarthest);
            }
        }
    }
}

Candidate square(float left, float top, float side, float score, uint32_t cell) {
    Candidate made = {};
    made.left = left;
    made.top = top;
    made.width = made.height = side;
    made.score = score;
    made.cell = cell;
    return made;
}

void check_suppression() {
    Candidates candidates;
    CHECK(candidates.prepare().ok());
    CHECK(candidates.suppress(0.3F) == 0);
    // Equal scores: the earlier cell stays, whatever the order of adding.
    for (int turn = 0; turn < 2; ++turn) {
        candidates.clear();
        candidates.add(square(0, 0, 10, 0.7F, turn == 0 ? 1 : 2));
        candidates.add(square(1, 0, 10, 0.7F, turn == 0 ? 2 : 1));
        CHECK(candidates.suppress(0.3F) == 1);
        CHECK(candidates.data()[0].cell == 1);
    }
    // At the bound it stays, above it goes; what a suppressed one hides is not hidden.
    CHECK(intersection_over_union(square(0, 0, 10, 0, 0), square(0, 5, 10, 0, 0)) == 1.0 / 3);
    CHECK(intersection_over_union(square(0, 0, 10, 0, 0), square(0, 10, 10, 0, 0)) == 0);
    CHECK(intersection_over_union(square(0, 0, 10, 0, 0), square(40, 10, 10, 0, 0)) == 0);
    candidates.clear();
    for (uint32_t i = 0; i < 3; ++i) {
        candidates.add(
            square(0, 5.0F * static_cast<float>(i), 10, 0.9F - 0.1F * static_cast<float>(i), i));
    }
    CHECK(candidates.suppress(0.3F) == 2);
    CHECK(candidates.data()[0].cell == 0 && candidates.data()[1].cell == 2);
    candidates.clear();
    candidates.add(square(0, 0, 3, 0.9F, 0));
    candidates.add(square(0, 1, 3, 0.8F, 1));
    CHECK(intersection_over_union(candidates.data()[0], candidates.data()[1]) == 0.5);
    CHECK(candidates.suppress(0.5F) == 2);
}

void check_bound() {
    Candidates candidates;
    CHECK(candidates.prepare().ok());
    constexpr uint32_t kMany = 4 * kCandidates;
    for (uint32_t i = 0; i < kMany; ++i) {  // rising scores: each pushes out the worst
        const float place = 20.0F * static_cast<float>(i);
        candidates.add(square(place, 0, 10, static_cast<float>(i) / kMany, i));
        CHECK(candidates.count() <= kCandidates);
    }
    CHECK(candidates.suppress(0.3F) == kCandidates);
    for (int32_t i = 0; i < kCandidates; ++i) {
        CHECK(candidates.data()[i].cell == kMany - 1 - static_cast<uint32_t>(i));
    }
}

}  // namespace

int main() {
    check_exponential();
    check_inverse();
    check_decode(240, 320, 30);
    check_decode(97, 33, 5);
    check_decode(1, 1, 1);
    check_decode(240, 320, 2);  // far more than the bound
    check_limit();
    check_nonsense();
    check_suppression();
    check_bound();
    return check::finish();
}
