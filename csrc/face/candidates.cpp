#include "face/candidates.h"

#include <new>

namespace facesig {

Status Candidates::prepare() {
    if (heap_ != nullptr) return {};
    heap_.reset(new (std::nothrow) Candidate[kCandidates]);
    if (heap_ != nullptr) return {};
    return {Cause::memory, "expected memory for candidates, got none"};
}

void Candidates::add(const Candidate& candidate) {
    Candidate* first = heap_.get();
    if (count_ < kCandidates) {
        first[count_++] = candidate;
        std::push_heap(first, first + count_, before);
    } else if (before(candidate, first[0])) {  // the last in the order lies on top
        std::pop_heap(first, first + count_, before);
        first[count_ - 1] = candidate;
        std::push_heap(first, first + count_, before);
    }
}

int32_t Candidates::suppress(float overlap) {
    Candidate* all = heap_.get();
    std::sort_heap(all, all + count_, before);
    int32_t kept = 0;
    for (int32_t i = 0; i < count_; ++i) {
        const Candidate candidate = all[i];
        const bool hidden = std::any_of(all, all + kept, [&](const Candidate& better) {
            return intersection_over_union(better, candidate) > overlap;
        });
        if (!hidden) all[kept++] = candidate;
    }
    count_ = kept;
    return kept;
}

double intersection_over_union(const Candidate& a, const Candidate& b) {
    const double right = std::min(double{a.left} + a.width, double{b.left} + b.width);
    const double bottom = std::min(double{a.top} + a.height, double{b.top} + b.height);
    const double across = std::max(right - std::max(a.left, b.left), 0.0);
    const double down = std::max(bottom - std::max(a.top, b.top), 0.0);
    const double shared = across * down;
    const double both = double{a.width} * a.height + double{b.width} * b.height;
    return shared / (both - shared);
}

}  // namespace facesig
