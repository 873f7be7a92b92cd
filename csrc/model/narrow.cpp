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

// Of a bias in units of what is summed in 32 bits; the nine products have 26.
constexpr int32_t kMostWideBias = 1 << 30;

size_t bias_bytes(bool wide) {
    return wide ? sizeof(int32_t) : sizeof(int16_t);
}

size_t multiplier_bytes(const LayerRecord& record) {
    return record.output_type == kInt8 ? sizeof(int16_t) : sizeof(float);
}

bool all_legal(const void* multipliers, const LayerRecord& record) {
    if (record.output_type != kInt8) {
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

uint64_t narrow_bytes(const LayerRecord& record, bool wide) {
    return lane_head_bytes(record.cout, bias_bytes(wide)) +
           lane_head_bytes(record.cout, multiplier_bytes(record)) +
           lane_channels(record.cout) * depth(record);
}

Status read_narrow(const RecordView& view, Piece piece, bool wide, Scan* scan, Layer* layer) {
    const LayerRecord& record = view.record;
    const size_t cout = record.cout;
    const unsigned char* multipliers = piece.start + lane_head_bytes(cout, bias_bytes(wide));
    const unsigned char* weights = multipliers + lane_head_bytes(cout, multiplier_bytes(record));
    layer->narrow_bias = piece.start;
    layer->narrow_multipliers = multipliers;
    layer->integer_weights = weights;
    scan->to(weights);
    if (wide) {
        const auto* biases = static_cast<const int32_t*>(layer->narrow_bias);
        const int64_t most = largest_magnitude(biases, cout);
        if (most > kMostWideBias) {
            return view.refuse_weights(format("expected biases of at most %d, got up to %lld",
                                              kMostWideBias, static_cast<long long>(most)));
        }
    }
    if (!all_legal(multipliers, record)) {
        return view.refuse_weights(record.output_type != kInt8
                                       ? "expected positive normal multipliers, got other numbers"
                                       : "expected multipliers of 1 to 32767, got other numbers");
    }
    if (!scan->to(piece.end, Content::int8, record.weight_limit)) {
        return view.refuse_weights(format("expected weights of -%u to %u, got other numbers",
                                          record.weight_limit, record.weight_limit));
    }
    const unsigned char* behind_biases = piece.start + cout * bias_bytes(wide);
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
