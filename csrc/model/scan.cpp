#include "model/scan.h"

#include <cstring>

#include "base/cpu.h"
#include "model/checksum.h"

namespace facesig {

namespace {

// On x86 the plain loops become SSE2 additions; what SIMDe makes of the NEON ones is slower.
Walk best_walk() {
#if defined(__arm__) || defined(__aarch64__)
    if (cpu_runs_neon()) return walk_neon;
#endif
    return walk_scalar;
}

}  // namespace

Scan::Scan(const FileBytes& file)
    : at_(file.data + kChecksumFrom), end_(file.data + file.size), walk_(best_walk()) {}

bool Scan::to(const unsigned char* end, Content content, uint32_t limit) {
    const size_t bytes = static_cast<size_t>(end - at_), left = bytes % kPiece;
    bool legal = walk_(content, at_, bytes / kPiece, limit, &sums_);
    at_ = end - left;
    if (left == 0 || content == Content::any) return legal;
    // Looked at here; summed with what follows.
    unsigned char piece[kPiece] = {};
    std::memcpy(piece, at_, left);
    Sums not_yet = {};
    return walk_(content, piece, 1, limit, &not_yet) && legal;
}

uint64_t Scan::finish() {
    to(end_);
    return checksum(sums_);
}

}  // namespace facesig
