#include <algorithm>

#include "face/match.h"
#include "search/encode.h"
#include "search/index.h"

namespace facesig {

namespace {

// The order of results. Heaps of the standard library keep its last, the worst, in front.
bool better(const Hit& a, const Hit& b) {
    return a.score > b.score || (a.score == b.score && a.id < b.id);
}

// The k best of what was offered, of each group one.
struct Best {
    Hit* hits;
    size_t k, found;
    bool grouped;

    bool full() const { return found == k; }
    const Hit& worst() const { return hits[0]; }

    void offer(const Hit& hit) {
        if (full() && !better(hit, worst())) return;
        if (grouped) {
            for (size_t i = 0; i < found; ++i) {
                if (hits[i].group != hit.group) continue;
                if (!better(hit, hits[i])) return;
                hits[i] = hit;
                std::make_heap(hits, hits + found, better);
                return;
            }
        }
        if (full()) {
            std::pop_heap(hits, hits + found, better);
            --found;
        }
        hits[found++] = hit;
        std::push_heap(hits, hits + found, better);
    }
};

}  // namespace

struct SearchIndex::Query {
    alignas(kAlignment) int8_t codes[kCodes];
    Encoded encoded;
};

double SearchIndex::score(size_t slot, const float* query) const {
    const float* row = arrays_.values() + slot * kCodes;
    double sum = 0;
    for (size_t i = 0; i < kCodes; ++i) sum += double(row[i]) * double(query[i]);
    return sum;
}

size_t SearchIndex::find_finalists(const Query& query, size_t k, bool grouped, Hit* lows,
                                   size_t* found, double* reached) {
    Finalist* finalists = arrays_.finalists();
    Best best = {lows, k, 0, grouped};
    const double scale = double(query.encoded.scale);
    const double of_query = kMostNorm * query.encoded.residual + kSlack;
    size_t count = 0;
    double least = -4;  // that k have reached; any score is larger
    for (size_t block = 0; block * kScanRows < count_; ++block) {
        float estimates[kScanRows];
        const size_t first = block * kScanRows;
        const float most = kernel_.run(query.codes, arrays_.codes() + first * kCodes,
                                       arrays_.scales() + first, estimates);
        const double bound =
            double(arrays_.block_residuals()[block]) * query.encoded.length + of_query;
        const auto cut = static_cast<float>((least - bound) / scale);
        if (most < cut) continue;
        const size_t rows = std::min(kScanRows, count_ - first);
        for (size_t row = 0; row < rows; ++row) {
            if (estimates[row] < cut) continue;
            const size_t slot = first + row;
            const double middle = scale * double(estimates[row]);
            if (middle + bound < least) continue;  // which has risen in this block
            finalists[count++] = {static_cast<float>(middle + bound), static_cast<uint32_t>(slot)};
            best.offer({middle - bound, arrays_.ids()[slot], arrays_.groups()[slot]});
            if (best.full()) least = best.worst().score;
        }
    }
    *found = best.found;
    *reached = least;
    return count;
}

Status SearchIndex::run(const float* query, size_t k, bool grouped, Hit* hits, size_t* found) {
    FACESIG_TRY(check_unit(query, "of query"));
    *found = 0;
    k = std::min(k, count_);
    if (k == 0) return {};
    Query asked;
    asked.encoded = encode(query, asked.codes);
    double reached = 0;
    size_t unused = 0;
    const size_t count = find_finalists(asked, k, grouped, hits, &unused, &reached);
    Best best = {hits, k, 0, grouped};
    for (size_t i = 0; i < count; ++i) {
        const Finalist& one = arrays_.finalists()[i];
        const double most = double(one.most) + kSlack;
        if (most < reached || (best.full() && most < best.worst().score)) continue;
        best.offer({score(one.slot, query), arrays_.ids()[one.slot], arrays_.groups()[one.slot]});
    }
    std::sort_heap(hits, hits + best.found, better);
    *found = best.found;
    return {};
}

Status SearchIndex::search(const float* query, size_t k, Hit* hits, size_t* found) {
    return run(query, k, false, hits, found);
}

Status SearchIndex::search_groups(const float* query, size_t k, Hit* hits, size_t* found) {
    return run(query, k, true, hits, found);
}

Status SearchIndex::best_of(int64_t group, const float* query, Hit* hit, size_t* found) const {
    FACESIG_TRY(check_unit(query, "of query"));
    Best best = {hit, 1, 0, false};
    for (size_t slot = 0; slot < count_; ++slot) {
        if (arrays_.groups()[slot] != group) continue;
        best.offer({score(slot, query), arrays_.ids()[slot], group});
    }
    *found = best.found;
    return {};
}

}  // namespace facesig
