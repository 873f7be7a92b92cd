// Who is nearest: the k signatures of many with the largest cosines to a query, exactly.
//
// What: a packed set of signatures, each with an id and a group (a person). search() gives the k
// best by score, search_groups() the best of each of the k best groups. A score is the sum of
// float32 products in float64, in index order; of equal scores the lower id comes first. That is
// what a brute-force search over the float32 numbers gives, to the bit, order included; tests hold
// it to that on random, clustered, equal and adversarial sets.
//
// How: every signature x is also kept as 128 codes c, x = s c + r, with s = max |x| / 127 and
// |r| known. The query is q = t d + e likewise. Then
//
//     x . q = s t (c . d)  +  r . (t d)  +  x . e
//
// The first term is computed for everybody (scan.h). By Cauchy-Schwarz the other two are at most
//
//     B = |r| |t d| + |x| |e|,   |x| <= 1.0001,
//
// which for signatures of ours is about 0.015. So each score lies between an estimate - B and an
// estimate + B. The k-th largest of all lower ends is a score that k signatures reach; who cannot
// reach it even with its upper end is not among the k best. The rest, the finalists, are scored
// exactly. |r| is the largest of a block of 32, kept beside it. For groups the k-th largest is
// taken over the best lower end of each group: k groups reach it, and a signature below is neither
// of another group that could, nor its group's best if its group does.
//
// Rounding: c . d is an integer below 2^24, exact in float32; the product with s rounds once, the
// cut that estimates are compared with once, an upper end once: each by less than 1.1 * 2^-24.
// |r|, |t d| and |e| are computed in float64 and rounded up. Sums of 128 products in float64 are
// off by less than 2^-45. kSlack, 4e-6, is ten times all of that together.
//
// Cost: 128 bytes of DRAM a signature, and 512 for a finalist; 672 bytes of memory a signature.
// Finalists are few where few are alike: some dozen of 10,000 random ones. Where all are alike
// within 0.03 (copies of one person), all are finalists, and a search costs what brute force does.
// It stops paying under a hundred signatures, where nothing costs anything.
//
// Groups are looked up among the k best one by one: meant for k of a few to a hundred. A ranking of
// all of 10,000 groups takes k times as long.
//
// Memory: add() and reserve() allocate, also what searches need; removing a signature moves the
// last one into its place. search() allocates nothing. On failure an index is what it was before.
//
// Threads: a search uses memory of the index, so an index is for one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/buffer.h"
#include "base/status.h"
#include "search/table.h"

namespace facesig {

struct Hit {
    double score = 0;
    int64_t id = 0, group = 0;
};

// |x| and |q| as they are checked, and what rounding can do.
constexpr double kMostNorm = 1.0001;
constexpr double kSlack = 4e-6;

// What a signature of 128 numbers lacks: the bound above holds for norms of 1 within
// kUnitTolerance (face/match.h), so rounded ones are brought there before.
Status check_unit(const float* signature, const char* name);

class SearchIndex {
  public:
    // `isa` as in kernels/table.h.
    static Status create(const char* isa, std::unique_ptr<SearchIndex>* index);
    SearchIndex() = default;
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    ~SearchIndex();

    // Room for `count` signatures in all.
    Status reserve(size_t count);

    // `values`: count rows of 128 numbers of norm 1. Ids must be new; null `groups` are the ids.
    Status add(const int64_t* ids, const int64_t* groups, const float* values, size_t count);

    // Ids that are not there are passed over; *removed counts the others.
    Status remove(const int64_t* ids, size_t count, size_t* removed);

    // The best, at most k, best first; `hits` has room for k. No two have the same id, or group.
    Status search(const float* query, size_t k, Hit* hits, size_t* found);
    Status search_groups(const float* query, size_t k, Hit* hits, size_t* found);

    // The best of one group; *found is 0 or 1. It looks through all groups' numbers, 8 bytes each.
    Status best_of(int64_t group, const float* query, Hit* hit, size_t* found) const;

    // Of a signature at a place below size(); remove() puts the last one into holes.
    int64_t id(size_t slot) const { return arrays_.ids()[slot]; }
    int64_t group(size_t slot) const { return arrays_.groups()[slot]; }
    const float* values(size_t slot) const { return arrays_.values() + slot * kCodes; }

    size_t size() const { return count_; }
    size_t memory_bytes() const;
    const char* isa() const { return kernel_.isa; }

  private:
    struct Finalist {
        float most;  // upper end
        uint32_t slot;
    };
    struct Arrays {
        bool allocate(size_t capacity);
        void wipe(size_t count);  // of so many signatures all that tells of faces
        int8_t* codes() const;
        float* values() const;
        float* scales() const;
        float* residuals() const;  // |r| of each
        float* block_residuals() const;
        int64_t* ids() const;
        int64_t* groups() const;
        Finalist* finalists() const;

        AlignedBuffer code_buffer, value_buffer, scale_buffer, residual_buffer, block_buffer,
            id_buffer, group_buffer, finalist_buffer;
    };
    struct Query;

    Status check_ids(const int64_t* ids, size_t count) const;
    void put(size_t slot, int64_t id, int64_t group, const float* values);
    void move(size_t from, size_t to);
    void measure_block(size_t block);
    double score(size_t slot, const float* query) const;
    size_t find_finalists(const Query& query, size_t k, bool grouped, Hit* lows, size_t* found,
                          double* reached);
    Status run(const float* query, size_t k, bool grouped, Hit* hits, size_t* found);

    ScanKernel kernel_;
    Arrays arrays_;
    size_t count_ = 0, capacity_ = 0;
    int64_t most_id_ = INT64_MIN;  // of those that were ever added
};

}  // namespace facesig
