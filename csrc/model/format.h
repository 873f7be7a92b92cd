// The native model file, byte by byte, as C++ records. FORMAT.md is the specification.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the engine maps little-endian files");

constexpr unsigned char kMagic[8] = {0x89, 'F', 'S', 'I', 'G', '\r', '\n', 0x1a};
constexpr uint32_t kFormatVersion = 3;
constexpr uint32_t kRemadeVersions = 2;  // `facesig remake` makes 1 and 2 this one
constexpr uint32_t kNoInput = 0xffffffffU;
constexpr uint64_t kChecksumFrom = 32;  // the checksum covers the file from here on

// Limits: generous for any network that an embedded board could run, small enough that a hostile
// file cannot make its reader allocate or compute without bound.
constexpr uint64_t kMaxFileBytes = uint64_t{1} << 28;
constexpr uint32_t kMaxLayers = 256;
constexpr uint32_t kMaxSide = 2048;
constexpr uint32_t kMaxInput = 1024;
constexpr uint32_t kMaxSignature = 4096;
constexpr uint32_t kMaxChannels = 65536;
constexpr uint32_t kMaxTensor = 1U << 22;
constexpr uint32_t kMaxPadded = 1U << 24;  // numbers of an input with its frame of zeros
constexpr uint32_t kMaxKernel = 15;
constexpr uint32_t kMaxStride = 8;
constexpr uint32_t kMaxThresholds = 64;
constexpr float kMaxScore = 1000;   // a verifier's threshold, either sign
constexpr uint32_t kMaxGroups = 8;  // of products, in a narrow layer
constexpr uint32_t kMaxMetadata = 256;
constexpr uint64_t kMaxMetadataBytes = uint64_t{1} << 20;
constexpr uint32_t kMaxKeyBytes = 64;

struct HeaderRecord {
    unsigned char magic[8];
    uint32_t version;
    uint32_t header_bytes;
    uint64_t file_bytes;
    uint64_t checksum;
    unsigned char model_id[16];
    uint32_t layers;
    uint32_t kind;
    uint32_t height;
    uint32_t width;
    uint32_t channels;
    uint32_t colour_order;
    float mean;
    float scale;
    uint32_t profile_bytes;
    uint32_t metadata;
    uint64_t layers_offset;
    uint64_t profile_offset;
    uint64_t metadata_offset;
    uint64_t metadata_bytes;
    uint64_t weights_offset;
    uint64_t weights_bytes;
    char name[48];
    unsigned char contents[32];
    unsigned char reserved[40];
};
static_assert(sizeof(HeaderRecord) == 256, "the header has no gaps");

enum Kind : uint32_t {
    kEmbedder = 1,
    kDetector = 2,
    kVerifier = 3,
};

enum ColourOrder : uint32_t {
    kRgb = 1,
    kBgr = 2,
};

enum Operation : uint32_t {
    kResize = 1,
    kConv = 2,
    kMaxPool = 3,
    kLinear = 4,
    kWarp = 5,
    kNormalise = 6,
    kDepthwise = 7,
    kAdd = 8,
    kUpsample = 9,
};

enum WeightType : uint32_t {
    kNoWeights = 0,
    kFloat32Blocks = 1,
    kInt8DotBlocks = 2,
    kInt16Blocks = 3,
    kInt8LaneBlocks = 4,  // of narrow layers
};

enum TensorType : uint32_t {
    kFloat32 = 1,
    kInt8 = 2,
    kInt16 = 3,
};

struct LayerRecord {
    char name[32];
    uint32_t operation;
    uint32_t inputs[2];
    uint32_t activation;
    uint32_t kernel;
    uint32_t stride;
    uint32_t pad;
    uint32_t cin;
    uint32_t cout;
    uint32_t size;
    uint32_t weight_type;
    uint32_t output_type;
    uint64_t weights_offset;
    uint64_t weights_bytes;
    float scale;
    int32_t zero_point;
    uint32_t limit;
    uint32_t weight_limit;
    uint32_t chain;
    uint32_t output;
    unsigned char reserved[8];
};
static_assert(sizeof(LayerRecord) == 128, "a layer record has no gaps");

struct ProfileRecord {
    uint32_t crop_rule;
    uint32_t reserved;
    double crop_factor;
    float least_score;
    float overlap;
    float box_factor;
    uint32_t thresholds;
    unsigned char reserved_end[32];
};
static_assert(sizeof(ProfileRecord) == 64, "the profile has no gaps");

struct ThresholdRecord {
    double false_accept_rate;
    float similarity;
    uint32_t reserved;
};
static_assert(sizeof(ThresholdRecord) == 16, "a threshold record has no gaps");

constexpr uint32_t kMaxProfileBytes =
    sizeof(ProfileRecord) + kMaxThresholds * sizeof(ThresholdRecord);

}  // namespace facesig
