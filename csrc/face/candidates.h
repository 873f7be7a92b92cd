// What a detector's cells propose, and the best of it: a bounded number of candidates, each a box,
// five points and a score, in pixels of the network's input.
//
// Order: by score, higher first; of equal scores the cell that comes first (finer level, then row,
// then column). No two candidates are equal in it, so which ones are kept, and which of two
// overlapping ones stays, depends on the maps alone and not on the order of the search.
//
// Why bounded: nothing is allocated while a frame is searched, and a map of noise may have a face
// in every cell. The best kCandidates are kept; a face has about ten cells, so that is a crowd.
//
// Cost: a heap with the worst on top; suppression compares every pair at most once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/status.h"

namespace facesig {

constexpr int32_t kCandidates = 512;

struct Candidate {
    float left, top, width, height;
    float points[10];  // x, y of each landmark
    float score;
    uint32_t cell;  // place in the order of cells
};

class Candidates {
  public:
    // Takes memory for kCandidates of them, once; before it nothing may be added.
    Status prepare();

    void clear() { count_ = 0; }

    // Keeps it, unless there are kCandidates that come before it.
    void add(const Candidate& candidate);

    // Greedy suppression: from the first to the last in the order, a candidate stays unless its
    // intersection over union with one that stayed is above `overlap`. Those that stay are then
    // in order from data() on; their count is returned. Nothing may be added any more until
    // clear().
    int32_t suppress(float overlap);

    // Brings them into another order: `less(a, b)` says whether a comes before b. std::sort
    // allocates nothing.
    template <typename Less>
    void sort(const Less& less) {
        std::sort(heap_.get(), heap_.get() + count_, less);
    }

    // The order above.
    static bool before(const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score : a.cell < b.cell;
    }

    int32_t count() const { return count_; }
    size_t bytes() const { return heap_ == nullptr ? 0 : kCandidates * sizeof(Candidate); }
    const Candidate* data() const { return heap_.get(); }

  private:
    std::unique_ptr<Candidate[]> heap_;
    int32_t count_ = 0;
};

// Intersection over union of two boxes of positive sizes, 0 to 1.
double intersection_over_union(const Candidate& a, const Candidate& b);

}  // namespace facesig
