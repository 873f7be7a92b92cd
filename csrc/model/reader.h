// Validation of a model file, one part a file: header (reader.cpp), layers (layers.cpp), thresholds
// and metadata (tables.cpp). Each check has one cause, one sentence and one test.
#pragma once

#include <cstddef>
#include <string>

#include "base/status.h"
#include "model/format.h"
#include "model/model.h"

namespace facesig {

// The bytes of a file and what to call it in messages.
struct FileBytes {
    const unsigned char* data;
    size_t size;
    const std::string& origin;
};

// "expected X, got Y (origin, place)"; without a place "(origin)".
Status refuse(Cause cause, const FileBytes& file, const std::string& place,
              const std::string& sentence);

// Whether a zero-padded field holds a name of 1 to size - 1 letters, digits, '.', '_' and '-'.
bool is_name(const char* field, size_t size);

bool all_zero(const unsigned char* data, size_t size);

// Bytes between two sections must be zero.
Status check_gap(const FileBytes& file, uint64_t from, uint64_t to);

// A number in a sentence: like %.9g, but NaN has one spelling.
std::string number(double value);

// Of one layer's weights (biases first, then blocks): no NaN, no infinity.
bool all_finite(const float* numbers, size_t count);

// Of the same: channels that rounding added to `cout` hold zeros.
bool added_channels_are_zero(const float* numbers, size_t cout, size_t depth);

Status read_layers(const FileBytes& file, const HeaderRecord& header, Model* model);
Status read_thresholds(const FileBytes& file, const HeaderRecord& header, Model* model);
Status read_metadata(const FileBytes& file, const HeaderRecord& header, Model* model);

}  // namespace facesig
