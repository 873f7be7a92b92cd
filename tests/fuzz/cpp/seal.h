// What makes a file's bytes whole again after somebody changed them: its offsets and lengths, where
// that is asked for, and its checksum. The only place of the fuzz targets that knows how a model
// file proves itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace fuzz {

// Makes every field anew that is derived from the other bytes.
void seal(uint8_t* file, size_t size);

// Places of the sections and the length, as the counts in the header have it; then seal(). A file
// that is too short to have them is left as it is.
void mend(uint8_t* file, size_t size);

// A copy that starts on a line and ends where the file does, so that a sanitizer sees the first
// byte beyond.
struct Free {
    void operator()(uint8_t* memory) const;
};
std::unique_ptr<uint8_t, Free> aligned(const uint8_t* file, size_t size);

}  // namespace fuzz
