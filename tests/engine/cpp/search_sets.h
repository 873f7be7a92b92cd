// Signatures that make a search hard, and the search that is beyond doubt.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "check.h"
#include "search/index.h"

namespace check {

constexpr size_t kLength = facesig::kCodes;

struct Set {
    const char* name;
    std::vector<float> values;   // rows of kLength
    std::vector<float> queries;  // likewise
    size_t size() const { return values.size() / kLength; }
};

inline void to_unit(float* row) {
    double squares = 0;
    for (size_t i = 0; i < kLength; ++i) squares += double(row[i]) * double(row[i]);
    for (size_t i = 0; i < kLength; ++i) {
        row[i] = static_cast<float>(double(row[i]) / std::sqrt(squares));
    }
}

inline void append(std::vector<float>* rows, const std::vector<float>& row) {
    rows->insert(rows->end(), row.begin(), row.end());
    to_unit(rows->data() + rows->size() - kLength);
}

// The sum of four even numbers: near enough to a normal one.
inline float bell(Random* random) {
    return random->signed_unit() + random->signed_unit() + random->signed_unit() +
           random->signed_unit();
}

inline std::vector<float> anywhere(Random* random) {
    std::vector<float> row(kLength);
    for (float& number : row) number = bell(random);
    to_unit(row.data());
    return row;
}

inline std::vector<float> near(const std::vector<float>& row, float far, Random* random) {
    std::vector<float> made = row;
    for (float& number : made) number += far * bell(random);
    return made;
}

inline Set random_set(size_t count, Random* random) {
    Set set = {"random", {}, {}};
    for (size_t i = 0; i < count; ++i) append(&set.values, anywhere(random));
    for (size_t i = 0; i < 8; ++i) append(&set.queries, anywhere(random));
    return set;
}

// Few places, many signatures about each: most of a place are finalists.
inline Set clustered_set(size_t count, Random* random) {
    Set set = {"clustered", {}, {}};
    std::vector<std::vector<float>> places;
    for (int i = 0; i < 5; ++i) places.push_back(anywhere(random));
    for (size_t i = 0; i < count; ++i) {
        append(&set.values, near(places[i % places.size()], 0.004F, random));
    }
    for (const auto& place : places) append(&set.queries, near(place, 0.01F, random));
    return set;
}

// Copies, and copies but for the last bit: order is by id where scores are equal.
inline Set equal_set(size_t count, Random* random) {
    Set set = {"equal", {}, {}};
    const std::vector<float> one = anywhere(random);
    for (size_t i = 0; i < count; ++i) {
        append(&set.values, one);
        float* row = set.values.data() + i * kLength;
        if (i % 3 == 0) row[i % kLength] = std::nextafterf(row[i % kLength], 2.0F);
    }
    append(&set.queries, one);
    append(&set.queries, near(one, 0.05F, random));
    return set;
}

// One large number makes steps of the codes wide; the others stand just under half a step, all to
// one side, and the query is all ones: what codes leave out adds up as far as the bound lets it.
inline Set adversarial_set(size_t count, Random* random) {
    Set set = {"adversarial", {}, {}};
    for (size_t i = 0; i < count; ++i) {
        const float side = i % 2 == 0 ? 1.0F : -1.0F;
        const float share = 0.40F + 0.09F * static_cast<float>(random->below(1000)) / 1000;
        const float whole = static_cast<float>(random->below(3));
        std::vector<float> row(kLength, side * share / 127 + whole / 127);
        row[static_cast<size_t>(random->below(kLength))] = 1;
        append(&set.values, row);
    }
    append(&set.queries, std::vector<float>(kLength, 1));
    append(&set.queries, std::vector<float>(kLength, -1));
    append(&set.queries, near(std::vector<float>(kLength, 1), 0.1F, random));
    for (size_t i = 0; i < std::min(count, size_t{3}); ++i) {
        const float* row = set.values.data() + i * kLength;
        append(&set.queries, std::vector<float>(row, row + kLength));
    }
    return set;
}

inline std::vector<Set> hard_sets(size_t count, uint64_t seed) {
    Random random(seed);
    return {random_set(count, &random), clustered_set(count, &random), equal_set(count, &random),
            adversarial_set(count, &random)};
}

inline bool before(const facesig::Hit& a, const facesig::Hit& b) {
    return a.score > b.score || (a.score == b.score && a.id < b.id);
}

// Every score, sorted; of each group the first.
inline std::vector<facesig::Hit> brute_force(const float* values, const int64_t* ids,
                                             const int64_t* groups, size_t count,
                                             const float* query, size_t k, bool grouped) {
    std::vector<facesig::Hit> all;
    for (size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (size_t j = 0; j < kLength; ++j) {
            sum += double(values[i * kLength + j]) * double(query[j]);
        }
        all.push_back({sum, ids[i], groups[i]});
    }
    std::sort(all.begin(), all.end(), before);
    std::vector<facesig::Hit> best;
    for (const facesig::Hit& hit : all) {
        const bool known = std::any_of(best.begin(), best.end(), [&](const facesig::Hit& one) {
            return one.group == hit.group;
        });
        if (best.size() < k && !(grouped && known)) best.push_back(hit);
    }
    return best;
}

inline bool same(const std::vector<facesig::Hit>& expected, const facesig::Hit* hits,
                 size_t found) {
    if (found != expected.size()) return false;
    for (size_t i = 0; i < found; ++i) {
        if (hits[i].id != expected[i].id || hits[i].group != expected[i].group ||
            hits[i].score != expected[i].score) {
            return false;
        }
    }
    return true;
}

}  // namespace check
