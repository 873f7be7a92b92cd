// The two ways in which a stretch of the program is timed: marks for the timing model, the clock.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace facesig {

// The marks that csrc/a9model/README.md defines: system calls that fail and change nothing.
inline void mark_open() {
    (void)!getpgid(0x53470001);
}
inline void mark_close() {
    (void)!getpgid(0x53470000);
}
inline void mark_layer(int index) {
    (void)!getpgid(0x53480000 | index);
}

// CPU time of this thread in milliseconds: what other programs take is not in it.
inline double now() {
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace facesig
