// facesig-bench-search: what a search costs, for the timing model of csrc/a9model and by the clock.
//
//     facesig-bench-search FILE QUERIES [K] [scalar|neon]
//
// FILE holds float32 rows of 128 numbers of norm 1: the signatures, and behind them QUERIES
// queries. Prints one line a query: "ms id:score id:score ...", the K best (5), scores as
// hexadecimal floats; ms is the thread's CPU time, which means nothing under an emulator. Each
// search is a region of interest of its own (csrc/a9model); between two, a megabyte of other memory
// is read, so that the signatures come from DRAM, as they do where a network has run before.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "bench/marks.h"
#include "search/index.h"

namespace facesig {

namespace {

constexpr size_t kAtOnce = 4096;  // rows read from the file

int refuse(const char* what) {
    std::fprintf(stderr, "facesig-bench-search: %s\n", what);
    return 2;
}

unsigned read_through(const std::vector<uint8_t>& other) {
    unsigned sum = 0;
    for (size_t i = 0; i < other.size(); i += 32) sum += other[i];
    return sum;
}

Status fill(std::FILE* file, size_t count, SearchIndex* index) {
    FACESIG_TRY(index->reserve(count));
    std::vector<float> rows(kAtOnce * kCodes);
    std::vector<int64_t> ids(kAtOnce);
    for (size_t done = 0; done < count;) {
        const size_t wanted = count - done < kAtOnce ? count - done : kAtOnce;
        if (std::fread(rows.data(), kCodes * sizeof(float), wanted, file) != wanted) {
            return {Cause::option, "expected more rows (file)"};
        }
        for (size_t i = 0; i < wanted; ++i) ids[i] = static_cast<int64_t>(done + i);
        FACESIG_TRY(index->add(ids.data(), nullptr, rows.data(), wanted));
        done += wanted;
    }
    return {};
}

int run(const char* path, size_t queries, size_t k, const char* isa) {
    std::FILE* file = std::fopen(path, "rb");
    if (file == nullptr || std::fseek(file, 0, SEEK_END) != 0) return refuse("cannot read FILE");
    const size_t rows = static_cast<size_t>(std::ftell(file)) / (kCodes * sizeof(float));
    std::rewind(file);
    if (queries == 0 || rows <= queries) return refuse("FILE has too few rows");
    std::unique_ptr<SearchIndex> index;
    Status status = SearchIndex::create(isa, &index);
    if (status.ok()) status = fill(file, rows - queries, index.get());
    if (!status.ok()) return refuse(status.message().c_str());
    std::vector<float> query(kCodes);
    std::vector<Hit> hits(k);
    const std::vector<uint8_t> other(1 << 20, 1);
    unsigned kept = 0;
    for (size_t q = 0; q < queries; ++q) {
        if (std::fread(query.data(), sizeof(float), kCodes, file) != kCodes) return refuse("short");
        kept += read_through(other);
        size_t found = 0;
        mark_open();
        const double before = now();
        status = index->search(query.data(), k, hits.data(), &found);
        const double after = now();
        mark_close();
        if (!status.ok()) return refuse(status.message().c_str());
        std::printf("%.6f", after - before);
        for (size_t i = 0; i < found; ++i) {
            std::printf(" %lld:%a", static_cast<long long>(hits[i].id), hits[i].score);
        }
        std::printf("\n");
    }
    std::fclose(file);
    return kept == 0 ? 1 : 0;
}

}  // namespace

}  // namespace facesig

int main(int count, char** words) {
    if (count < 3) return facesig::refuse("usage: facesig-bench-search FILE QUERIES [K] [ISA]");
    const size_t queries = std::strtoul(words[2], nullptr, 10);
    const size_t k = count > 3 ? std::strtoul(words[3], nullptr, 10) : 5;
    return facesig::run(words[1], queries, k, count > 4 ? words[4] : nullptr);
}
