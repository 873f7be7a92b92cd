#include <algorithm>
#include <cstring>

#include "model/walk.h"
#include "model/weights.h"

namespace facesig {

namespace {

// Pieces of a chunk, which is still in L1 when it is read for the second time.
constexpr size_t kChunk = 256;

void add(const unsigned char* data, size_t pieces, Sums* sums) {
    Sums now = *sums;
    for (size_t at = 0; at < pieces; ++at) {
        uint32_t words[kSumLanes];
        std::memcpy(words, data + at * kPiece, sizeof(words));
        for (int lane = 0; lane < kSumLanes; ++lane) {
            now.s1[lane] += words[lane];
            now.s2[lane] += now.s1[lane];
        }
    }
    *sums = now;
}

bool is_legal(Content content, const unsigned char* data, size_t bytes, uint32_t limit) {
    switch (content) {
        case Content::floats:
            return all_finite(data, bytes);
        case Content::int8:
            return all_within(data, bytes, 8, limit);
        case Content::int16:
            return all_within(data, bytes, 16, limit);
        case Content::any:
            break;
    }
    return true;
}

}  // namespace

bool walk_scalar(Content content, const unsigned char* data, size_t pieces, uint32_t limit,
                 Sums* sums) {
    bool legal = true;
    while (pieces > 0) {
        const size_t chunk = std::min(pieces, kChunk);
        add(data, chunk, sums);
        legal = is_legal(content, data, chunk * kPiece, limit) && legal;
        data += chunk * kPiece;
        pieces -= chunk;
    }
    return legal;
}

}  // namespace facesig
