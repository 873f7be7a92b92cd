// Validation of a model file, one part a file: header (reader.cpp), profile (profile.cpp), layers
// (layers.cpp), their types (tensors.cpp), shapes (shapes.cpp) and pieces of the weights section
// (pieces.cpp and narrow.cpp, with the loops of weights.cpp), the network that they make
// (network.cpp), metadata (metadata.cpp). One pass over the bytes (scan.h) serves all.
// Each check has one cause, one sentence and one test.
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

// One layer record, and what to call it in messages: its number, and its name once that is known to
// be one.
struct RecordView {
    const FileBytes& file;
    const LayerRecord& record;
    uint32_t index;
    bool named;

    Status refuse(const std::string& sentence) const {
        return facesig::refuse(Cause::model_layer, file, place(), sentence);
    }
    Status refuse_weights(const std::string& sentence) const {
        return facesig::refuse(Cause::model_weight, file, place(), sentence);
    }
    std::string place() const;
};

// Types of the layer's weights, inputs and output; `model` holds all earlier layers.
Status read_types(const RecordView& view, const Model& model, Layer* layer);

class Scan;

// A layer's piece of the weights section; `end` is where it ends in the file.
struct Piece {
    const unsigned char* start;
    const unsigned char* end;
};

// A narrow layer's groups; bytes of its piece; the numbers in it. `wide`: it reads totals.
Status read_group(const RecordView& view);
uint64_t narrow_bytes(const LayerRecord& record, bool wide);
Status read_narrow(const RecordView& view, Piece piece, bool wide, Scan* scan, Layer* layer);

// Places the layer's weights behind `*end`, the end of the previous ones, which is moved on.
Status read_piece(const RecordView& view, const HeaderRecord& header, const Model& model,
                  uint64_t* end, Scan* scan, Layer* layer);

// Whether the layers make a network of the kind that the header states; finds its outputs.
Status check_network(const FileBytes& file, Model* model);

Status read_profile(const FileBytes& file, const HeaderRecord& header, Model* model);
Status read_layers(const FileBytes& file, const HeaderRecord& header, Scan* scan, Model* model);
Status read_metadata(const FileBytes& file, const HeaderRecord& header, Model* model);

}  // namespace facesig
