#include "gallery/fault.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>

namespace facesig::gallery {

facesig_status fail(facesig_error* error, facesig_status status, const char* pattern,
                    ...) noexcept {
    if (error == nullptr) return status;
    // The sentence may quote what `error` holds.
    char sentence[FACESIG_MESSAGE_SIZE];
    std::va_list arguments;
    va_start(arguments, pattern);
    const int length = std::vsnprintf(sentence, sizeof(sentence), pattern, arguments);
    va_end(arguments);
    constexpr char kCut[] = "...";
    if (length >= static_cast<int>(sizeof(sentence))) {
        std::memcpy(sentence + sizeof(sentence) - sizeof(kCut), kCut, sizeof(kCut));
    }
    error->status = status;
    std::memcpy(error->message, sentence, sizeof(sentence));
    return status;
}

}  // namespace facesig::gallery
