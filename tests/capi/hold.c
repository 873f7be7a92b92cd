/* Stops the example where its memory is largest: when it closes its session, whose crops, weights
 * and arena have all been touched by then. Linked with --wrap=facesig_session_close. Prints "held"
 * and goes on after one byte of standard input, so that somebody else can look at its mappings. */
#include <stdio.h>

#include "facesig.h"

void __real_facesig_session_close(facesig_session* session);
void __wrap_facesig_session_close(facesig_session* session);

void __wrap_facesig_session_close(facesig_session* session) {
    puts("held");
    fflush(stdout);
    (void)getchar();
    __real_facesig_session_close(session);
}
