// A layer's piece of the weights section: where it lies, and whether it holds what it may.
#include <algorithm>

#include "base/blocks.h"
#include "base/dot_blocks.h"
#include "model/reader.h"
#include "model/scan.h"
#include "model/tap_sums.h"
#include "model/weights.h"

namespace facesig {

namespace {

using ull = unsigned long long;

constexpr int64_t kMaxSum = INT32_MAX;
constexpr size_t kPartBytes = 8192;  // a quarter of L1
const char* const kAdded = "expected zeros in added channels, got other numbers";

class PieceReader {
  public:
    PieceReader(const RecordView& view, const Model& model, Scan* scan, Layer* layer)
        : view_(view), record_(view.record), model_(model), scan_(scan), layer_(layer) {
        rows_ = record_.kernel ? record_.kernel : 1;
        width_ = rows_ * record_.cin;
        depth_ = rows_ * width_;
    }

    Status read(const HeaderRecord& header, uint64_t* end) {
        const bool weighted = layer_->weight_type != kNoWeights;
        const uint64_t bytes = weighted ? length() : 0;
        const uint64_t offset = weighted ? align_up(*end) : 0;
        FACESIG_TRY(check_place("weights offset", offset, record_.weights_offset));
        FACESIG_TRY(check_place("weights length", bytes, record_.weights_bytes));
        if (!weighted) return {};
        const uint64_t new_end = offset + bytes;
        if (new_end > header.weights_bytes) {
            return view_.refuse_weights(
                format("expected weights within %llu bytes, got an end at %llu",
                       static_cast<ull>(header.weights_bytes), static_cast<ull>(new_end)));
        }
        const uint64_t base = header.weights_offset;
        FACESIG_TRY(check_gap(view_.file, base + *end, base + offset));
        *end = new_end;
        const unsigned char* piece = view_.file.data + base + offset;
        scan_->to(piece);
        if (layer_->narrow()) {
            return read_narrow(view_, {piece, piece + bytes}, reads_totals(), scan_, layer_);
        }
        return layer_->weight_type == kFloat32Blocks ? read_floats(piece, bytes)
                                                     : read_integers(piece, bytes);
    }

  private:
    uint64_t length() const {
        const uint64_t channels = blocked_channels(record_.cout);
        switch (layer_->weight_type) {
            case kInt8DotBlocks:
                return integer_head_bytes(record_.cout) +
                       dot_block_bytes(record_.cout, rows_, width_);
            case kInt16Blocks:
                return integer_head_bytes(record_.cout) + channels * depth_ * sizeof(int16_t);
            case kInt8LaneBlocks:
                return narrow_bytes(record_, reads_totals());
            case kNoWeights:
            case kFloat32Blocks:
                break;
        }
        return blocked_bytes(record_.cout, depth_);
    }

    Status check_place(const char* what, uint64_t expected, uint64_t got) const {
        if (expected == got) return {};
        return view_.refuse_weights(format("expected %s %llu, got %llu", what,
                                           static_cast<ull>(expected), static_cast<ull>(got)));
    }

    Status read_floats(const unsigned char* piece, uint64_t bytes) {
        const size_t cout = record_.cout, head = head_numbers();
        layer_->bias = reinterpret_cast<const float*>(piece);
        layer_->weights = layer_->bias + head;
        if (!scan_->to(piece + bytes, Content::floats)) {
            return view_.refuse_weights("expected finite weights, got NaN or infinity");
        }
        if (!is_zero(layer_->bias + cout, head - cout) ||
            !added_channels_are_zero(layer_->weights, cout, static_cast<size_t>(depth_))) {
            return view_.refuse_weights(kAdded);
        }
        return {};
    }

    Status read_integers(const unsigned char* piece, uint64_t bytes) {
        const size_t cout = record_.cout, head = head_numbers();
        const size_t head_bytes = static_cast<size_t>(integer_head_bytes(cout));
        layer_->integer_bias = reinterpret_cast<const int32_t*>(piece);
        layer_->multipliers = reinterpret_cast<const float*>(piece) + head;
        layer_->integer_weights = piece + head_bytes;
        scan_->to(piece + head_bytes);
        if (!all_positive_normal(layer_->multipliers, cout)) {
            return view_.refuse_weights("expected positive normal multipliers, got other numbers");
        }
        for (const void* numbers : {static_cast<const void*>(layer_->integer_bias),
                                    static_cast<const void*>(layer_->multipliers)}) {
            const size_t used = cout * sizeof(float);
            if (!all_zero(static_cast<const unsigned char*>(numbers) + used,
                          head * sizeof(float) - used)) {
                return view_.refuse_weights(kAdded);
            }
        }
        FACESIG_TRY(check_weights(piece + bytes));
        return check_sums();
    }

    // Int8 weights, by parts that stay in L1 until they have been added up, too: whatever they are,
    // kMaxChannels of them times a zero point fit in 32 bits.
    bool scan_dots(const unsigned char* end) const {
        const uint32_t limit = record_.weight_limit;
        const int32_t zero_point = given().quantised.zero_point;
        const size_t count = tap_count(*layer_, zero_point);
        if (count == 0) return scan_->to(end, Content::int8, limit);
        const size_t tap_bytes = kDotChannels * record_.cin;
        const size_t most = std::max<size_t>(kPartBytes / tap_bytes, 1);
        const auto* weights = static_cast<const unsigned char*>(layer_->integer_weights);
        layer_->tap_sums.resize(count * kDotChannels);
        int32_t* sums = layer_->tap_sums.data();
        bool legal = true;
        for (size_t first = 0, taps = 0; first < count; first += taps) {
            taps = std::min(most, count - first);
            const unsigned char* part_end = weights + (first + taps) * tap_bytes;
            legal = scan_->to(part_end, Content::int8, limit) && legal;
            add_up_taps(*layer_, zero_point, first, taps, sums + first * kDotChannels);
        }
        return legal;
    }

    Status check_weights(const unsigned char* end) const {
        const size_t cout = record_.cout, rows = static_cast<size_t>(rows_),
                     width = static_cast<size_t>(width_);
        const bool dots = layer_->weight_type == kInt8DotBlocks;
        const uint32_t limit = record_.weight_limit;
        if (!(dots ? scan_dots(end) : scan_->to(end, Content::int16, limit))) {
            return view_.refuse_weights(
                format("expected weights of -%u to %u, got other numbers", limit, limit));
        }
        if (!dots) {
            const auto* blocks = static_cast<const int16_t*>(layer_->integer_weights);
            if (added_channels_are_zero(blocks, cout, static_cast<size_t>(depth_))) return {};
            return view_.refuse_weights(kAdded);
        }
        const auto* blocks = static_cast<const int8_t*>(layer_->integer_weights);
        if (!row_ends_are_zero(blocks, cout, rows, width)) {
            return view_.refuse_weights("expected zeros behind a row, got other numbers");
        }
        if (!added_dots_are_zero(blocks, cout, rows, width)) return view_.refuse_weights(kAdded);
        return {};
    }

    // No sum of products and bias may leave 32 bits, whatever the input holds.
    Status check_sums() const {
        int64_t largest = given().quantised.limit;
        if (given().output_type == kInt8 || largest == 16383) ++largest;
        const int64_t products = static_cast<int64_t>(depth_) * record_.weight_limit * largest;
        const int64_t most = products + largest_magnitude(layer_->integer_bias, record_.cout);
        if (most <= kMaxSum) return {};
        return view_.refuse_weights(format("expected sums of at most %lld, got up to %lld",
                                           static_cast<long long>(kMaxSum),
                                           static_cast<long long>(most)));
    }

    bool reads_totals() const { return model_.is_totals(layer_->inputs[0]); }

    // The layer that an integer layer reads.
    const Layer& given() const { return model_.layers[static_cast<size_t>(layer_->inputs[0])]; }

    // Biases, or multipliers, with what fills their last line.
    size_t head_numbers() const { return static_cast<size_t>(blocked_bias_floats(record_.cout)); }

    const RecordView& view_;
    const LayerRecord& record_;
    const Model& model_;
    Scan* scan_;
    Layer* layer_;
    uint64_t rows_, width_, depth_;
};

}  // namespace

Status read_piece(const RecordView& view, const HeaderRecord& header, const Model& model,
                  uint64_t* end, Scan* scan, Layer* layer) {
    return PieceReader(view, model, scan, layer).read(header, end);
}

}  // namespace facesig
