// What a person may be called. A new name can be seen and has no white space at its ends, so that
// "Ann" and "Ann " are not two people whom nobody can tell apart; who has another name already,
// from an older library, keeps it and is found by it. facesig/gallery/names.py has the same tables,
// and tests/gallery/test_names.py compares them.
#include "gallery/gallery.h"

namespace facesig::gallery {

namespace {

constexpr size_t kMostCharacters = 200;
static_assert(FACESIG_GALLERY_NAME_SIZE == 4 * kMostCharacters + 1, "the longest");

struct Range {
    uint32_t first, last;
};

// Unicode's White_Space.
constexpr Range kSpaces[] = {
    {0x0009, 0x000d}, {0x0020, 0x0020}, {0x0085, 0x0085}, {0x00a0, 0x00a0}, {0x1680, 0x1680},
    {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000},
};

// Its Default_Ignorable_Code_Point, of no width, and the Braille pattern without dots. At the end
// of a name they may be right (an emoji's variation selector, a joiner in Persian).
constexpr Range kUnseen[] = {
    {0x00ad, 0x00ad},   {0x034f, 0x034f},   {0x061c, 0x061c},   {0x115f, 0x1160}, {0x17b4, 0x17b5},
    {0x180b, 0x180f},   {0x200b, 0x200f},   {0x202a, 0x202e},   {0x2060, 0x206f}, {0x2800, 0x2800},
    {0x3164, 0x3164},   {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0}, {0xfff0, 0xfff8},
    {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
};

template <size_t count>
bool within(const Range (&ranges)[count], uint32_t character) {
    for (const Range& range : ranges) {
        if (character >= range.first && character <= range.last) return true;
    }
    return false;
}

// One character of UTF-8 from the front of `text`; 0 for what is none.
uint32_t next_character(const char** text) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(*text);
    const uint32_t first = bytes[0];
    const size_t more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    static const uint32_t kLeast[] = {0, 0x80, 0x800, 0x10000};
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4) return 0;
    uint32_t character = more == 0 ? first : first & (0x3f >> more);
    for (size_t i = 1; i <= more; ++i) {
        if ((bytes[i] & 0xc0) != 0x80) return 0;
        character = character << 6 | (bytes[i] & 0x3f);
    }
    const bool surrogate = character >= 0xd800 && character <= 0xdfff;
    if (character < kLeast[more] || character > 0x10ffff || surrogate) return 0;
    *text += more + 1;
    return character;
}

}  // namespace

bool is_utf8(const char* text) {
    while (*text != '\0') {
        if (next_character(&text) == 0) return false;
    }
    return true;
}

facesig_status check_name(const char* name, facesig_error* error) {
    size_t characters = 0;
    for (const char* at = name; *at != '\0'; ++characters) {
        const uint32_t character = next_character(&at);
        if (character == 0) return fail(error, FACESIG_PERSON_NAME, "expected a name in UTF-8");
        if (character < 0x20 || (character >= 0x7f && character < 0xa0)) {
            return fail(error, FACESIG_PERSON_NAME, "expected a name without controls, got U+%04X",
                        static_cast<unsigned>(character));
        }
    }
    if (characters >= 1 && characters <= kMostCharacters) return FACESIG_OK;
    return fail(error, FACESIG_PERSON_NAME, "expected a name of 1 to %zu characters, got %zu",
                kMostCharacters, characters);
}

facesig_status check_new_name(const char* name, facesig_error* error) {
    GALLERY_TRY(check_name(name, error));
    bool seen = false, space_first = false, space_last = false;
    for (const char* at = name; *at != '\0';) {
        const bool first = at == name;
        const uint32_t character = next_character(&at);
        space_last = within(kSpaces, character);
        if (first) space_first = space_last;
        seen = seen || !(space_last || within(kUnseen, character));
    }
    if (!seen) {
        return fail(error, FACESIG_PERSON_NAME,
                    "expected a name that can be seen, got only blanks");
    }
    if (!space_first && !space_last) return FACESIG_OK;
    return fail(error, FACESIG_PERSON_NAME, "expected a name without blanks at its ends, got '%s'",
                name);
}

}  // namespace facesig::gallery
