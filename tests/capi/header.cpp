// facesig.h is C++ as well, and a status fits a switch.
#include <facesig.h>
#include <facesig_signed.h>

int facesig_header_in_cxx() {
    facesig_error error = {};
    return facesig_model_open("", nullptr, &error) == FACESIG_ARGUMENT ? 0 : 1;
}
