// A search gives what brute force gives: ids, scores to the bit, order; on sets made to break it.
#include "search/index.h"

#include <memory>
#include <vector>

#include "base/cpu.h"
#include "counted.h"
#include "fenced.h"
#include "search/encode.h"
#include "search_sets.h"

using namespace facesig;
using check::kLength;
using check::Random;
using check::Set;

// Memory that is given back is looked through for a signature's numbers.
namespace given_back {
constexpr size_t kNumbers = 4;
float numbers[kNumbers];
bool looks = false;
long seen = 0;
const float* volatile kept = nullptr;
}  // namespace given_back

#if FACESIG_COUNTS
extern "C" {
void __libc_free(void* memory);

void free(void* memory) {
    if (given_back::looks && memory != nullptr) {
        const size_t size = malloc_usable_size(memory);
        given_back::looks = false;
        given_back::seen +=
            memmem(memory, size, given_back::numbers, sizeof(given_back::numbers)) != nullptr;
        given_back::looks = true;
    }
    __libc_free(memory);
}
}  // extern "C"
#endif

namespace {

const char* isa = nullptr;

std::unique_ptr<SearchIndex> make() {
    std::unique_ptr<SearchIndex> index;
    CHECK(SearchIndex::create(isa, &index).ok());
    return index;
}

// Ids that do not rise with the place, groups of about four.
void number(size_t count, std::vector<int64_t>* ids, std::vector<int64_t>* groups) {
    for (size_t i = 0; i < count; ++i) {
        ids->push_back(static_cast<int64_t>(i * 7919 % 10007) - 5000);
        groups->push_back(static_cast<int64_t>(i * 31 % (count / 4 + 1)));
    }
}

void check_queries(SearchIndex* index, const std::vector<float>& values,
                   const std::vector<int64_t>& ids, const std::vector<int64_t>& groups,
                   const std::vector<float>& queries) {
    for (size_t q = 0; q < queries.size() / kLength; ++q) {
        const float* query = queries.data() + q * kLength;
        for (const size_t k : {size_t{1}, size_t{2}, size_t{10}, ids.size() + 3}) {
            std::vector<Hit> hits(k);
            size_t found = 0;
            long before = counted::allocations;
            CHECK(index->search(query, k, hits.data(), &found).ok());
            CHECK(counted::allocations == before);
            CHECK(check::same(check::brute_force(values.data(), ids.data(), groups.data(),
                                                 ids.size(), query, k, false),
                              hits.data(), found));
            before = counted::allocations;
            CHECK(index->search_groups(query, k, hits.data(), &found).ok());
            CHECK(counted::allocations == before);
            CHECK(check::same(check::brute_force(values.data(), ids.data(), groups.data(),
                                                 ids.size(), query, k, true),
                              hits.data(), found));
        }
    }
}

void searches_as_brute_force_does() {
    for (const size_t count : {size_t{1}, size_t{31}, size_t{33}, size_t{700}}) {
        for (const Set& set : check::hard_sets(count, 1 + count)) {
            std::vector<int64_t> ids, groups;
            number(count, &ids, &groups);
            const auto index = make();
            CHECK(index->add(ids.data(), groups.data(), set.values.data(), count).ok());
            CHECK(index->size() == count);
            check_queries(index.get(), set.values, ids, groups, set.queries);
        }
    }
}

// Adds and removes by turns; a plain list of the same is searched beside it.
void adds_and_removes() {
    Random random(5);
    for (const Set& set : check::hard_sets(200, 9)) {
        const auto index = make();
        std::vector<float> values;
        std::vector<int64_t> ids, groups;
        int64_t next = 0;
        for (int step = 0; step < 60; ++step) {
            for (int i = random.below(12); i > 0; --i) {
                const auto row = static_cast<size_t>(random.below(200)) * kLength;
                const int64_t group = random.below(9);
                ids.push_back(next++);
                groups.push_back(group);
                values.insert(values.end(), set.values.begin() + static_cast<ptrdiff_t>(row),
                              set.values.begin() + static_cast<ptrdiff_t>(row + kLength));
                CHECK(index->add(&ids.back(), &group, set.values.data() + row, 1).ok());
            }
            std::vector<int64_t> gone = {-1};
            size_t there = 0;
            for (int i = random.below(9); i > 0 && !ids.empty(); --i) {
                const auto at = random.below(static_cast<int>(ids.size()));
                gone.push_back(ids[static_cast<size_t>(at)]);
                ids.erase(ids.begin() + at);
                groups.erase(groups.begin() + at);
                values.erase(values.begin() + at * static_cast<ptrdiff_t>(kLength),
                             values.begin() + (at + 1) * static_cast<ptrdiff_t>(kLength));
                ++there;
            }
            size_t removed = 0;
            CHECK(index->remove(gone.data(), gone.size(), &removed).ok());
            CHECK(removed == there);
            CHECK(index->size() == ids.size());
            if (step % 6 == 5) check_queries(index.get(), values, ids, groups, set.queries);
        }
    }
}

// Every kernel against the plain one, on random and on extreme codes; nothing beyond is touched.
void scans_agree() {
    Random random(3);
    const ScanBlock kernels[] = {cpu_runs_neon() ? scan_neon : scan_scalar, [] {
                                     ScanKernel best;
                                     CHECK(select_scan(nullptr, &best).ok());
                                     return best.run;
                                 }()};
    for (const ScanBlock kernel : kernels) {
        for (int turn = 0; turn < 40; ++turn) {
            check::Fenced<int8_t> codes(kScanRows * kCodes, kScanOverRead), query(kCodes);
            check::Fenced<float> scales(kScanRows);
            for (size_t i = 0; i < kCodes; ++i) {
                query[i] = static_cast<int8_t>(turn < 4 ? (turn % 2 ? 127 : -127)
                                                        : random.below(255) - 127);
            }
            for (size_t i = 0; i < codes.size(); ++i) {
                codes[i] = static_cast<int8_t>(turn < 4 ? (turn / 2 ? 127 : -127)
                                                        : random.below(255) - 127);
            }
            for (size_t i = 0; i < kScanRows; ++i) {
                scales[i] = 0.001F + 0.01F * static_cast<float>(random.below(1000)) / 1000;
            }
            std::vector<float> expected(kScanRows);
            check::Guarded got(kScanRows);
            const float most =
                scan_scalar(query.data(), codes.data(), scales.data(), expected.data());
            CHECK(kernel(query.data(), codes.data(), scales.data(), got.data()) == most);
            CHECK(std::equal(expected.begin(), expected.end(), got.data()));
            CHECK(got.intact());
        }
    }
}

// The bound holds, and adversarial sets come near it: half of it would be wrong.
void bound_holds_and_is_needed() {
    double nearest = 0;
    for (const Set& set : check::hard_sets(300, 77)) {
        for (size_t q = 0; q < set.queries.size() / kLength; ++q) {
            int8_t asked[kCodes], codes[kCodes];
            const float* query = set.queries.data() + q * kLength;
            const Encoded of_query = encode(query, asked);
            for (size_t i = 0; i < set.size(); ++i) {
                const float* row = set.values.data() + i * kLength;
                const Encoded made = encode(row, codes);
                double exact = 0, product = 0;
                for (size_t j = 0; j < kLength; ++j) {
                    exact += double(row[j]) * double(query[j]);
                    product += double(codes[j]) * double(asked[j]);
                }
                const double bound =
                    made.residual * of_query.length + kMostNorm * of_query.residual + kSlack;
                const double error =
                    std::fabs(exact - product * double(made.scale) * double(of_query.scale));
                CHECK(error <= bound);
                nearest = std::max(nearest, error / bound);
            }
        }
    }
    CHECK(nearest > 0.9);
}

// Nothing of a signature stays behind: not where arrays grew, not where one was removed, not at the
// end.
void wipes() {
    Random random(7);
    const Set set = check::random_set(300, &random);
    std::copy_n(set.values.data(), given_back::kNumbers, given_back::numbers);
    std::vector<int64_t> ids(set.size());
    for (size_t i = 0; i < ids.size(); ++i) ids[i] = static_cast<int64_t>(i);
    {
        std::vector<float> copy = set.values;  // that the test sees what it looks for
        given_back::kept = copy.data();        // so that the compiler does not leave it out
        given_back::looks = true;
    }
    given_back::looks = false;
    CHECK(given_back::seen == FACESIG_COUNTS);
    given_back::seen = 0;
    given_back::looks = true;
    {
        const std::unique_ptr<SearchIndex> index = make();
        CHECK(index->add(ids.data(), nullptr, set.values.data(), 100).ok());
        for (size_t i = 100; i < ids.size(); ++i) {
            CHECK(index->add(&ids[i], nullptr, set.values.data() + i * kLength, 1).ok());
        }
        size_t removed = 0;
        CHECK(index->remove(&ids[1], 1, &removed).ok());
    }
    given_back::looks = false;
    CHECK(given_back::seen == 0);
}

void refuses() {
    const auto index = make();
    Random random(4);
    Set set = check::random_set(40, &random);
    std::vector<int64_t> ids, groups;
    number(40, &ids, &groups);
    CHECK(index->add(ids.data(), groups.data(), set.values.data(), 40).ok());
    // An id twice, there or in the call; a signature that is none: nothing is added.
    const int64_t twice[] = {9000, 9000}, known[] = {9001, ids[5]}, fresh[] = {9002, 9003};
    CHECK(index->add(twice, nullptr, set.values.data(), 2).cause() == Cause::option);
    CHECK(index->add(known, nullptr, set.values.data(), 2).cause() == Cause::option);
    set.values[kLength + 3] = NAN;
    CHECK(index->add(fresh, nullptr, set.values.data(), 2).cause() == Cause::signature);
    set.values[kLength + 3] = 2;
    CHECK(index->add(fresh, nullptr, set.values.data(), 2).cause() == Cause::signature);
    CHECK(index->size() == 40);
    Hit hit;
    size_t found = 7;
    CHECK(index->search(set.values.data() + kLength, 1, &hit, &found).cause() == Cause::signature);
    CHECK(index->reserve(SIZE_MAX / 1024).cause() == Cause::memory);
    // None in it, none asked for.
    CHECK(make()->search(set.queries.data(), 1, &hit, &found).ok());
    CHECK(found == 0);
    CHECK(index->search(set.queries.data(), 0, &hit, &found).ok());
    CHECK(found == 0);
    std::unique_ptr<SearchIndex> none;
    CHECK(SearchIndex::create("mmx", &none).cause() == Cause::isa);
}

}  // namespace

int main() {
    scans_agree();
    bound_holds_and_is_needed();
    for (const char* one : {"scalar", static_cast<const char*>(nullptr)}) {
        isa = one;
        searches_as_brute_force_does();
        adds_and_removes();
        refuses();
        wipes();
    }
    return check::finish();
}
