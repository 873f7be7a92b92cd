/* The marks of csrc/a9model/README.md: regions of interest and layers, for C and C++. */
#ifndef FACESIG_A9MODEL_MARKS_H
#define FACESIG_A9MODEL_MARKS_H

#include <unistd.h>

static inline void mark_open(void) {
    (void)!getpgid(0x53470001);
}
static inline void mark_close(void) {
    (void)!getpgid(0x53470000);
}
static inline void mark_layer(int index) {
    (void)!getpgid(0x53480000 | index);
}

#endif
