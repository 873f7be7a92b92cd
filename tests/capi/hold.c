/* Stops an example where its memory is largest: when it closes its session or pipeline, whose
 * crops, weights and arenas have all been touched by then. Linked with --wrap for the function;
 * HOLD is what the handle is called. Prints "held" and goes on after one byte of standard input, so
 * that somebody else can look at its mappings. */
#include <stdio.h>

#include "facesig.h"

#define PASTE(a, b, c) a##b##c
#define NAME(a, b, c) PASTE(a, b, c)
#define REAL NAME(__real_, HOLD, _close)
#define WRAP NAME(__wrap_, HOLD, _close)

void REAL(HOLD* held);
void WRAP(HOLD* held);

void WRAP(HOLD* held) {
    puts("held");
    fflush(stdout);
    (void)getchar();
    REAL(held);
}
