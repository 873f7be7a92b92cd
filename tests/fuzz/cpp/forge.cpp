#include "forge.h"

#include <algorithm>
#include <cstring>

#include "base/blocks.h"
#include "base/buffer.h"
#include "base/dot_blocks.h"
#include "base/lane_blocks.h"
#include "seal.h"

namespace fuzz {

using namespace facesig;

namespace {

// Numbers of a layer's weights section, put behind each other line by line.
class Bytes {
  public:
    template <typename Number>
    void put(Number number) {
        const size_t at = bytes_.size();
        bytes_.resize(at + sizeof(number));
        std::memcpy(bytes_.data() + at, &number, sizeof(number));
    }
    void to_line() { bytes_.resize(static_cast<size_t>(align_up(bytes_.size()))); }
    std::vector<uint8_t> take() { return std::move(bytes_); }

  private:
    std::vector<uint8_t> bytes_;
};

// `count` numbers of `draw`, then zeros up to `all`, then to a line.
template <typename Number, typename Draw>
void put_head(Bytes* bytes, size_t count, size_t all, const Draw& draw) {
    for (size_t i = 0; i < all; ++i) bytes->put(i < count ? static_cast<Number>(draw()) : Number{});
    bytes->to_line();
}

// A weight of -most to most; extremes and zeros as often as all others.
int draw_weight(Noise* noise, int most) {
    const uint64_t kind = noise->next() % 4;
    if (kind == 0) return most;
    if (kind == 1) return -most;
    return noise->within(most);
}

float draw_multiplier(Noise* noise, Weights weights, float usual) {
    if (weights == Weights::wild) {
        const uint64_t kind = noise->next() % 16;
        if (kind == 0) return 3e38F;
        if (kind == 1) return 1.2e-38F;
    }
    return usual * (1.1F + noise->unit());
}

std::vector<uint8_t> float_piece(const LayerRecord& record, size_t depth, Weights weights,
                                 Noise noise) {
    Bytes bytes;
    const size_t cout = record.cout, channels = static_cast<size_t>(blocked_channels(cout));
    const float most = weights == Weights::wild && noise.next() % 4 == 0 ? 1e30F : 1.0F;
    put_head<float>(&bytes, cout, channels, [&] { return noise.unit(); });
    for (size_t first = 0; first < channels; first += kBlock) {
        const size_t width = std::min(kBlock, channels - first);
        for (size_t i = 0; i < depth; ++i) {
            for (size_t o = first; o < first + width; ++o) {
                bytes.put(o < cout ? most * noise.unit() : 0.0F);
            }
        }
    }
    return bytes.take();
}

std::vector<uint8_t> dot_piece(const LayerRecord& record, Weights weights, Noise noise) {
    Bytes bytes;
    const size_t cout = record.cout, channels = static_cast<size_t>(blocked_channels(cout));
    const size_t rows = record.kernel == 0 ? 1 : record.kernel, width = rows * record.cin;
    const int chained = 32767 / (256 * static_cast<int>(std::min<uint32_t>(record.chain, 127)));
    const int limit = static_cast<int>(record.weight_limit);
    const int most = weights == Weights::wild ? limit
                     : record.chain > 127     ? 0
                                              : std::min(limit, chained);
    put_head<int32_t>(&bytes, cout, channels, [&] { return noise.within(100000); });
    put_head<float>(&bytes, cout, channels,
                    [&] { return draw_multiplier(&noise, weights, 2e-3F); });
    const size_t row = static_cast<size_t>(dot_row(width));
    for (size_t first = 0; first < channels; first += kDotChannels) {
        for (size_t at = 0; at < rows * row; at += kDotDepth) {
            for (size_t o = first; o < first + kDotChannels; ++o) {
                for (size_t i = at % row; i < at % row + kDotDepth; ++i) {
                    const bool used = o < cout && i < width;
                    bytes.put(static_cast<int8_t>(used ? draw_weight(&noise, most) : 0));
                }
            }
        }
    }
    return bytes.take();
}

std::vector<uint8_t> word_piece(const LayerRecord& record, size_t depth, Weights weights,
                                Noise noise) {
    Bytes bytes;
    const size_t cout = record.cout, channels = static_cast<size_t>(blocked_channels(cout));
    put_head<int32_t>(&bytes, cout, channels, [&] { return noise.within(1000000); });
    put_head<float>(&bytes, cout, channels,
                    [&] { return draw_multiplier(&noise, weights, 1e-5F); });
    for (size_t first = 0; first < channels; first += kBlock) {
        const size_t width = std::min(kBlock, channels - first);
        for (size_t i = 0; i < depth; ++i) {
            for (size_t o = first; o < first + width; ++o) {
                bytes.put(static_cast<int16_t>(o < cout ? draw_weight(&noise, 1023) : 0));
            }
        }
    }
    return bytes.take();
}

std::vector<uint8_t> lane_piece(const LayerRecord& record, size_t depth, bool wide, Weights weights,
                                Noise noise) {
    Bytes bytes;
    const size_t cout = record.cout, channels = static_cast<size_t>(lane_channels(cout));
    if (wide) {
        put_head<int32_t>(&bytes, cout, channels, [&] { return noise.within(1 << 20); });
    } else {
        put_head<int16_t>(&bytes, cout, channels, [&] { return noise.within(8000); });
    }
    if (record.output_type == kInt8) {
        put_head<int16_t>(&bytes, cout, channels, [&] { return 1 + noise.next() % 32767; });
    } else {
        put_head<float>(&bytes, cout, channels,
                        [&] { return draw_multiplier(&noise, weights, 1e-3F); });
    }
    const int group = static_cast<int>(record.chain);
    const int most = weights == Weights::wild || wide ? 127 : std::min(127, 127 / group);
    for (size_t i = 0; i < channels * depth; ++i) {
        const size_t o = i / (kLaneChannels * depth) * kLaneChannels + i % kLaneChannels;
        bytes.put(static_cast<int8_t>(o < cout ? draw_weight(&noise, most) : 0));
    }
    return bytes.take();
}

}  // namespace

Forge::Forge(Kind kind, int height, int width, Shape shown)
    : kind_(kind), height_(height), width_(width), shapes_{shown} {}

Shape Forge::shape_of(const LayerRecord& record, Shape in, Shape second) const {
    const int kernel = static_cast<int>(record.kernel), stride = static_cast<int>(record.stride);
    const int pad = static_cast<int>(record.pad), size = static_cast<int>(record.size);
    switch (record.operation) {
        case kResize:
        case kWarp:
            return {size, size, in.channels};
        case kConv:
        case kDepthwise:
            return {(in.height + 2 * pad - kernel) / stride + 1,
                    (in.width + 2 * pad - kernel) / stride + 1, static_cast<int>(record.cout)};
        case kMaxPool:
            if (pad != 0) return {(in.height + 1) / 2, (in.width + 1) / 2, in.channels};
            return {(in.height - 2) / stride + 1, (in.width - 2) / stride + 1, in.channels};
        case kLinear:
            return {1, 1, static_cast<int>(record.cout)};
        case kAdd:
            return second;
        case kUpsample:
            return {in.height * 2, in.width * 2, in.channels};
        default:
            return in;
    }
}

int Forge::add(LayerRecord record, int input, int second) {
    const std::string name = "l" + std::to_string(records_.size());
    std::memcpy(record.name, name.c_str(), name.size());
    record.inputs[0] = static_cast<uint32_t>(input);
    record.inputs[1] = second < 0 ? kNoInput : static_cast<uint32_t>(second);
    shapes_.push_back(shape_of(record, shape(input), second < 0 ? Shape{} : shape(second)));
    records_.push_back(record);
    pieces_.emplace_back();
    return layers();
}

std::vector<uint8_t> Forge::piece(const LayerRecord& record, int input, Weights weights,
                                  uint64_t seed) const {
    const size_t rows = record.kernel == 0 ? 1 : record.kernel;
    const size_t taps = rows * rows;
    const size_t depth = record.operation == kDepthwise ? taps : taps * record.cin;
    const Noise noise(seed);
    switch (record.weight_type) {
        case kInt8DotBlocks:
            return dot_piece(record, weights, noise);
        case kInt16Blocks:
            return word_piece(record, depth, weights, noise);
        case kInt8LaneBlocks: {
            const bool wide = input != 0 && this->record(input).output_type == kInt16;
            return lane_piece(record, depth, wide, weights, noise);
        }
        default:
            return float_piece(record, depth, weights, noise);
    }
}

int Forge::add_weighted(LayerRecord record, int input, Weights weights, uint64_t seed) {
    if (record.cin == 0) {
        const Shape in = shape(input);
        record.cin = static_cast<uint32_t>(record.operation == kLinear ? in.elements()
                                                                       : size_t(in.channels));
    }
    std::vector<uint8_t> numbers = piece(record, input, weights, seed);
    uint64_t end = 0;
    for (size_t i = 0; i < pieces_.size(); ++i) {
        if (!pieces_[i].empty()) end = records_[i].weights_offset + pieces_[i].size();
    }
    record.weights_offset = align_up(end);
    record.weights_bytes = numbers.size();
    const int made = add(record, input);
    pieces_.back() = std::move(numbers);
    return made;
}

std::vector<uint8_t> Forge::write(const std::string& metadata, uint32_t entries) const {
    HeaderRecord header = {};
    uint64_t weights = 0;
    for (size_t i = 0; i < pieces_.size(); ++i) {
        if (!pieces_[i].empty()) weights = records_[i].weights_offset + pieces_[i].size();
    }
    header.layers = static_cast<uint32_t>(records_.size());
    header.kind = kind_;
    header.height = static_cast<uint32_t>(height_);
    header.width = static_cast<uint32_t>(width_);
    header.channels = 3;
    header.colour_order = colour_order_;
    header.mean = 128;
    header.scale = scale_;
    header.profile_bytes =
        static_cast<uint32_t>(sizeof(ProfileRecord) + thresholds_.size() * sizeof(ThresholdRecord));
    header.metadata = entries;
    header.metadata_bytes = metadata.size();
    header.weights_bytes = weights;
    std::memcpy(header.name, "forged", 6);
    ProfileRecord profile = {};
    profile.thresholds = static_cast<uint32_t>(thresholds_.size());
    if (kind_ == kDetector) {
        profile.least_score = least_score_;
        profile.overlap = 0.3F;
        profile.box_factor = 1;
    } else {
        profile.crop_rule = 1;
        profile.crop_factor = 1.225;
    }
    const uint64_t profile_at = sizeof(header) + records_.size() * sizeof(LayerRecord);
    const uint64_t metadata_at = align_up(align_up(profile_at) + header.profile_bytes);
    const uint64_t weights_at = align_up(metadata_at + metadata.size());
    std::vector<uint8_t> file(static_cast<size_t>(align_up(weights_at + weights)));
    const auto put = [&](uint64_t at, const void* bytes, size_t size) {
        if (size != 0) std::memcpy(file.data() + at, bytes, size);
    };
    put(0, &header, sizeof(header));
    put(sizeof(header), records_.data(), records_.size() * sizeof(LayerRecord));
    put(align_up(profile_at), &profile, sizeof(profile));
    put(align_up(profile_at) + sizeof(profile), thresholds_.data(),
        thresholds_.size() * sizeof(ThresholdRecord));
    put(metadata_at, metadata.data(), metadata.size());
    for (size_t i = 0; i < pieces_.size(); ++i) {
        put(weights_at + records_[i].weights_offset, pieces_[i].data(), pieces_[i].size());
    }
    mend(file.data(), file.size());
    return file;
}

}  // namespace fuzz
