// A narrow layer's groups, and its piece: biases, multipliers, weights in lane blocks (FORMAT.md,
// Narrow layers). That its sums stay in 16 bits is the writer's to prove.
#include "base/lane_blocks.h"
#include "model/reader.h"
#include "model/scan.h"
#include "model/weights.h"

namespace facesig {

namespace {

// Weights of one output channel.
uint64_t depth(const LayerRecord& record) {
    const uint64_t taps = uint64_t{record.kernel} * record.kernel;
    return record.operation == kDepthwise ? taps : taps * record.cin;
}

size_t multiplier_bytes(const LayerRecord& record) {
    return record.output_type == kFloat32 ? sizeof(float) : sizeof(int16_t);
}

bool all_legal(const void* multipliers, const LayerRecord& record) {
    if (record.output_type == kFloat32) {
        return all_positive_normal(static_cast<const float*>(multipliers), record.cout);
    }
    return all_positive(static_cast<const int16_t*>(multipliers), record.cout);
}

}  // namespace

// Kernels halve the groups' sums in pairs.
Status read_group(const RecordView& view) {
    const LayerRecord& record = view.record;
    const uint64_t products = depth(record), group = record.chain;
    if (record.operation == kDepthwise) {
        if (group == products) return {};
        return view.refuse(format("expected a group of %llu, got one of %u",
                                  static_cast<unsigned long long>(products), record.chain));
    }
    if (group >= 1 && group <= products) {
        const uint64_t groups = (products + group - 1) / group;
        if (groups <= kMaxGroups && (groups & (groups - 1)) == 0) return {};
    }
    return view.refuse(
        format("expected a group that cuts %llu products into 1, 2, 4 or 8, got one of %u",
               static_cast<unsigned long long>(products), record.chain));
}

uint64_t narrow_bytes(const LayerRecord& record) {
    return lane_head_bytes(record.cout, sizeof(int16_t)) +
           lane_head_bytes(record.cout, multiplier_bytes(record)) +
           lane_channels(record.cout) * depth(record);
}

Status read_narrow(const RecordView& view, Piece piece, Scan* scan, Layer* layer) {
    const LayerRecord& record = view.record;
    const size_t cout = record.cout;
    const unsigned char* multipliers = piece.start + lane_head_bytes(cout, sizeof(int16_t));
    const unsigned char* weights = multipliers + lane_head_bytes(cout, multiplier_bytes(record));
    layer->narrow_bias = reinterpret_cast<const int16_t*>(piece.start);
    layer->narrow_multipliers = multipliers;
    layer->integer_weights = weights;
    scan->to(weights);
    if (!all_legal(multipliers, record)) {
        return view.refuse_weights(record.output_type == kFloat32
                                       ? "expected positive normal multipliers, got other numbers"
                                       : "expected multipliers of 1 to 32767, got other numbers");
    }
    if (!scan->to(piece.end, Content::int8, record.weight_limit)) {
        return view.refuse_weights(format("expected weights of -%u to %u, got other numbers",
                                          record.weight_limit, record.weight_limit));
    }
    const unsigned char* behind_biases = piece.start + cout * sizeof(int16_t);
    const unsigned char* behind_multipliers = multipliers + cout * multiplier_bytes(record);
    if (!all_zero(behind_biases, static_cast<size_t>(multipliers - behind_biases)) ||
        !all_zero(behind_multipliers, static_cast<size_t>(weights - behind_multipliers)) ||
        !added_lanes_are_zero(reinterpret_cast<const int8_t*>(weights), cout,
                              static_cast<size_t>(depth(record)))) {
        return view.refuse_weights("expected zeros in added channels, got other numbers");
    }
    return {};
}

}  // namespace facesig
