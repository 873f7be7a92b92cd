#include "model/checksum.h"

#include <initializer_list>

namespace facesig {

uint64_t checksum(const Sums& sums) {
    uint64_t hash = 0;
    for (int lane = 0; lane < kSumLanes; ++lane) {
        for (const uint64_t sum : {sums.s1[lane], sums.s2[lane]}) {
            hash = (hash ^ sum) * 0x9e3779b97f4a7c15U;
            hash ^= hash >> 32;
        }
    }
    return hash;
}

}  // namespace facesig
