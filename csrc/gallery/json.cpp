#include <algorithm>
#include <cstring>

#include "gallery/gallery.h"

namespace facesig::gallery {

namespace {

constexpr size_t kMostMetadata = 65536;
constexpr int kMostDepth = 100;       // of objects and lists, as facesig/gallery/names.py has it
constexpr size_t kMostDigits = 4300;  // of a whole number that Python reads

// What readers limit, of JSON, text in it left out.
struct Extent {
    int depth = 0;      // of brackets in brackets
    size_t digits = 0;  // in a row
};

Extent extent_of(const char* text) {
    Extent most;
    int depth = 0;
    size_t digits = 0;
    bool quoted = false;
    for (; *text != '\0'; ++text) {
        digits = !quoted && *text >= '0' && *text <= '9' ? digits + 1 : 0;
        most.digits = std::max(most.digits, digits);
        if (quoted && *text == '\\') {
            ++text;  // valid JSON has a character behind it
        } else if (*text == '"') {
            quoted = !quoted;
        } else if (!quoted && (*text == '{' || *text == '[')) {
            most.depth = std::max(most.depth, ++depth);
        } else if (!quoted && (*text == '}' || *text == ']')) {
            --depth;
        }
    }
    return most;
}

// The number behind \u, or 0.
unsigned hexadecimal(const char* text) {
    unsigned number = 0;
    for (int i = 0; i < 4; ++i) {
        const char letter = text[i];
        const int digit = letter >= '0' && letter <= '9'   ? letter - '0'
                          : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
                          : letter >= 'A' && letter <= 'F' ? letter - 'A' + 10
                                                           : -1;
        if (digit < 0) return 0;
        number = 16 * number + static_cast<unsigned>(digit);
    }
    return number;
}

// Whether escapes of halves of a character (surrogates) come in pairs: alone they are no text.
bool has_whole_escapes(const char* text) {
    for (; *text != '\0'; ++text) {
        if (*text != '\\') continue;
        if (*++text != 'u') continue;
        const unsigned number = hexadecimal(text + 1);
        if (number < 0xd800 || number > 0xdfff) continue;
        const bool pair = number < 0xdc00 && text[5] == '\\' && text[6] == 'u';
        const unsigned other = pair ? hexadecimal(text + 7) : 0;
        if (other < 0xdc00 || other > 0xdfff) return false;
        text += 10;
    }
    return true;
}

// What SQLite takes for JSON, and Python does not read or write again.
facesig_status check_values(facesig_gallery& gallery, const char* text, facesig_error* error) {
    if (!has_whole_escapes(text)) {
        return fail(error, FACESIG_PERSON_METADATA,
                    "expected text in \\u escapes, got half a character");
    }
    Statement check(gallery.database,
                    // Infinity times 0 is no number, NULL. (A comparison with the largest number
                    // would not do: SQLite reads that one as infinity on 32-bit ARM.)
                    "SELECT EXISTS(SELECT 1 FROM json_tree(?1) WHERE type = 'real' "
                    "AND value * 0.0 IS NULL)");
    check.bind(text);
    bool row = false;
    GALLERY_TRY(check.step(&row, error));
    if (check.number(0) == 0) return FACESIG_OK;
    return fail(error, FACESIG_PERSON_METADATA, "expected finite numbers");
}

}  // namespace

facesig_status check_object(facesig_gallery& gallery, const char* text, facesig_error* error) {
    const size_t size = std::strlen(text);
    if (size > kMostMetadata) {
        return fail(error, FACESIG_PERSON_METADATA, "expected at most %zu bytes of JSON, got %zu",
                    kMostMetadata, size);
    }
    if (!is_utf8(text)) {
        return fail(error, FACESIG_PERSON_METADATA, "expected a JSON object in UTF-8");
    }
    GALLERY_TRY(follow(gallery, error));
    // json_type() alone takes JSON5, too.
    Statement check(gallery.database, "SELECT json_valid(?1) AND json_type(?1) = 'object'");
    check.bind(text);
    bool row = false;
    const facesig_status status = check.step(&row, error);
    if (status == FACESIG_MEMORY) return status;
    if (status != FACESIG_OK || !row || check.number(0) != 1) {
        return fail(error, FACESIG_PERSON_METADATA, "expected a JSON object, got something else");
    }
    const Extent most = extent_of(text);
    if (most.depth > kMostDepth) {
        return fail(error, FACESIG_PERSON_METADATA, "expected a JSON object %d levels deep at most",
                    kMostDepth);
    }
    if (most.digits > kMostDigits) {
        return fail(error, FACESIG_PERSON_METADATA, "expected numbers of at most %zu digits",
                    kMostDigits);
    }
    return check_values(gallery, text, error);
}

}  // namespace facesig::gallery
