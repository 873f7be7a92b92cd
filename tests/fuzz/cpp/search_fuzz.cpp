// The search index: adding, removing and looking up in any order, against a loop over all.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>

#include "choices.h"
#include "facesig.h"

namespace {

constexpr size_t kLength = FACESIG_SEARCH_LENGTH;

struct Stored {
    int64_t group;
    std::vector<float> signature;
};

// Of norm 1: noise, a single number, one that others have too, or close to it.
std::vector<float> draw(fuzz::Choices* choices) {
    std::vector<float> made(kLength);
    const int kind = choices->below(4);
    fuzz::Noise noise(kind == 3 ? 0 : choices->byte());
    double squares = 0;
    for (size_t i = 0; i < kLength; ++i) {
        made[i] = kind == 1 ? 0 : noise.unit();
        if (kind == 3 && i == 5) made[i] += static_cast<float>(choices->number<int8_t>()) * 1e-7F;
    }
    if (kind == 1)
        made[static_cast<size_t>(choices->below(kLength))] = choices->one_in(2) ? -1.0F : 1.0F;
    for (const float each : made) squares += double{each} * double{each};
    for (float& each : made) each = static_cast<float>(double{each} / std::sqrt(squares));
    return made;
}

double score(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (size_t i = 0; i < kLength; ++i) sum += double{a[i]} * double{b[i]};
    return sum;
}

using All = std::map<int64_t, Stored>;

bool before(const facesig_hit& a, const facesig_hit& b) {
    return a.score != b.score ? a.score > b.score : a.id < b.id;
}

std::vector<facesig_hit> brute(const All& all, const std::vector<float>& query, bool grouped) {
    std::vector<facesig_hit> hits;
    for (const auto& [id, stored] : all)
        hits.push_back({score(stored.signature, query), id, stored.group});
    std::sort(hits.begin(), hits.end(), before);
    if (!grouped) return hits;
    std::vector<facesig_hit> best;
    for (const facesig_hit& hit : hits) {
        const auto same = [&](const facesig_hit& other) { return other.group == hit.group; };
        if (std::none_of(best.begin(), best.end(), same)) best.push_back(hit);
    }
    return best;
}

void expect(bool condition, const char* what) {
    if (condition) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void look_up(facesig_search* search, const All& all, fuzz::Choices* choices) {
    const std::vector<float> query = draw(choices);
    const bool grouped = choices->one_in(2);
    const auto capacity = static_cast<size_t>(choices->below(12));
    std::vector<facesig_hit> hits(capacity);
    size_t found = 0;
    const auto find = grouped ? facesig_search_find_groups : facesig_search_find;
    const facesig_status status =
        find(search, query.data(), hits.data(), capacity, &found, nullptr);
    if (status != FACESIG_OK) return;
    const std::vector<facesig_hit> expected = brute(all, query, grouped);
    expect(found == std::min(capacity, expected.size()), "expected as many hits as there are");
    for (size_t i = 0; i < found; ++i) {
        const bool same = hits[i].id == expected[i].id && hits[i].group == expected[i].group &&
                          hits[i].score == expected[i].score;
        expect(same, "expected the hits of brute force, got others");
    }
    facesig_hit best;
    const int64_t group = choices->below(6);
    if (facesig_search_best_of(search, group, query.data(), &best, &found, nullptr) != FACESIG_OK)
        return;
    const bool there = std::any_of(all.begin(), all.end(),
                                   [&](const auto& each) { return each.second.group == group; });
    expect(found == (there ? 1U : 0U), "expected the best of a group that is there");
}

void add(facesig_search* search, All* all, fuzz::Choices* choices) {
    const auto count = static_cast<size_t>(choices->between(1, choices->one_in(6) ? 70 : 4));
    std::vector<int64_t> ids, groups;
    std::vector<float> values;
    for (size_t i = 0; i < count; ++i) {
        ids.push_back(choices->one_in(8) ? choices->below(8) : int64_t(all->size() + i) * 3);
        groups.push_back(choices->below(6));
        const std::vector<float> one = draw(choices);
        values.insert(values.end(), one.begin(), one.end());
    }
    if (choices->one_in(10))
        values[static_cast<size_t>(choices->below(kLength))] = choices->number<float>();
    if (facesig_search_add(search, ids.data(), groups.data(), values.data(), count, nullptr) !=
        FACESIG_OK)
        return;
    for (size_t i = 0; i < count; ++i) {
        const float* one = values.data() + i * kLength;
        // What is stored: rounded ones are brought to norm 1.
        expect(all->emplace(ids[i], Stored{groups[i], {one, one + kLength}}).second,
               "expected a new id");
    }
    for (size_t i = 0; i < facesig_search_count(search); ++i) {
        int64_t id = 0;
        std::vector<float> stored(kLength);
        expect(facesig_search_at(search, i, &id, nullptr, stored.data(), nullptr) == FACESIG_OK,
               "expected a place");
        const auto found = all->find(id);
        expect(found != all->end(), "expected an id that was added");
        found->second.signature = stored;
    }
}

void remove(facesig_search* search, All* all, fuzz::Choices* choices) {
    std::vector<int64_t> ids;
    for (int i = choices->between(1, 6); i > 0; --i) ids.push_back(choices->below(60));
    if (facesig_search_remove(search, ids.data(), ids.size(), nullptr) != FACESIG_OK) return;
    for (const int64_t id : ids) all->erase(id);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Choices choices(data, size);
    const char* const isas[] = {"scalar", "neon", nullptr};
    facesig_search* search = nullptr;
    if (facesig_search_create(isas[choices.below(3)], &search, nullptr) != FACESIG_OK) std::abort();
    All all;
    for (int i = 0; i < 24 && !choices.empty(); ++i) {
        switch (choices.below(3)) {
            case 0:
                add(search, &all, &choices);
                break;
            case 1:
                remove(search, &all, &choices);
                break;
            default:
                look_up(search, all, &choices);
        }
        expect(facesig_search_count(search) == all.size(),
               "expected what was added and not removed");
    }
    facesig_search_close(search);
    return 0;
}
