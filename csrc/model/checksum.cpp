#include "model/checksum.h"

#include <cstring>
#include <initializer_list>

namespace facesig {

uint64_t checksum(const unsigned char* data, size_t bytes) {
    constexpr int kLanes = 4;
    uint64_t s1[kLanes] = {}, s2[kLanes] = {};
    for (size_t at = 0; at + sizeof(uint32_t) * kLanes <= bytes; at += sizeof(uint32_t) * kLanes) {
        uint32_t words[kLanes];
        std::memcpy(words, data + at, sizeof(words));
        for (int lane = 0; lane < kLanes; ++lane) {
            s1[lane] += words[lane];
            s2[lane] += s1[lane];
        }
    }
    uint64_t hash = 0;
    for (int lane = 0; lane < kLanes; ++lane) {
        for (const uint64_t sum : {s1[lane], s2[lane]}) {
            hash = (hash ^ sum) * 0x9e3779b97f4a7c15U;
            hash ^= hash >> 32;
        }
    }
    return hash;
}

}  // namespace facesig
