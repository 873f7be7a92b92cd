/* The header is plain C99 by itself. */
#include "facesig_gallery.h"

int facesig_test_header(void);

int facesig_test_header(void) {
    facesig_gallery_options options;
    facesig_gallery_options_init(&options);
    return options.create;
}
