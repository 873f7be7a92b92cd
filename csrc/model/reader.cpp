#include "model/reader.h"

#include <algorithm>
#include <cstring>

#include "base/buffer.h"
#include "base/exceptions.h"
#include "model/digests.h"
#include "model/model_bytes.h"
#include "model/scan.h"

namespace facesig {

namespace {

using ull = unsigned long long;

// Magic, version and lengths: whether this may be a whole file.
Status check_length(const FileBytes& file) {
    const size_t prefix = std::min(file.size, sizeof(kMagic));
    if (prefix > 0 && std::memcmp(file.data, kMagic, prefix) != 0) {
        std::string bytes;
        for (size_t i = 0; i < prefix; ++i) bytes += format(" %02x", file.data[i]);
        return refuse(Cause::model_magic, file, "",
                      "expected a facesig model file, got one that starts with" + bytes);
    }
    if (file.size < sizeof(HeaderRecord)) {
        return refuse(
            Cause::model_truncated, file, "",
            format("expected at least %zu bytes, got %zu", sizeof(HeaderRecord), file.size));
    }
    HeaderRecord header;
    std::memcpy(&header, file.data, sizeof(header));
    if (header.version != kFormatVersion) {
        const bool old = header.version >= 1 && header.version <= kRemadeVersions;
        const char* remedy = old ? ": remake it with `facesig remake OLD NEW`" : "";
        return refuse(
            Cause::model_version, file, "",
            format("expected format version %u, got %u%s", kFormatVersion, header.version, remedy));
    }
    if (header.header_bytes != sizeof(HeaderRecord)) {
        return refuse(Cause::model_header, file, "header",
                      format("expected a header of %zu bytes, got %u", sizeof(HeaderRecord),
                             header.header_bytes));
    }
    if (header.file_bytes != file.size) {
        return refuse(Cause::model_truncated, file, "",
                      format("expected %llu bytes as the header says, got %zu",
                             static_cast<ull>(header.file_bytes), file.size));
    }
    if (file.size % kAlignment != 0) {
        return refuse(Cause::model_header, file, "header",
                      format("expected a length in whole 64-byte lines, got %zu", file.size));
    }
    return {};
}

struct Range {
    const char* what;
    uint64_t value, least, most;
    Cause cause;
};

// Height and width go together; an embedder's crop is a square.
Status check_input(const FileBytes& file, const HeaderRecord& header) {
    const bool free = header.height == 0 || header.width == 0;
    const char* expected = nullptr;
    if (free && header.height != header.width) {
        expected = "a height and width, or 0 and 0";
    } else if (header.kind == kEmbedder && (free || header.height != header.width)) {
        expected = "a square input";
    }
    if (expected == nullptr) return {};
    return refuse(Cause::model_header, file, "header",
                  format("expected %s, got %u x %u", expected, header.height, header.width));
}

Status check_counts(const FileBytes& file, const HeaderRecord& header) {
    const Range ranges[] = {
        {"layer count", header.layers, 1, kMaxLayers, Cause::model_header},
        {"kind", header.kind, kEmbedder, kVerifier, Cause::model_header},
        {"input height", header.height, 0, kMaxInput, Cause::model_header},
        {"input width", header.width, 0, kMaxInput, Cause::model_header},
        {"profile length", header.profile_bytes, sizeof(ProfileRecord), kMaxProfileBytes,
         Cause::model_header},
        {"metadata count", header.metadata, 0, kMaxMetadata, Cause::model_metadata},
        {"metadata length", header.metadata_bytes, 0, kMaxMetadataBytes, Cause::model_metadata},
        {"weights length", header.weights_bytes, 0, kMaxFileBytes, Cause::model_weight},
    };
    for (const Range& range : ranges) {
        if (range.value >= range.least && range.value <= range.most) continue;
        return refuse(
            range.cause, file, "header",
            format("expected %s %llu to %llu, got %llu", range.what, static_cast<ull>(range.least),
                   static_cast<ull>(range.most), static_cast<ull>(range.value)));
    }
    FACESIG_TRY(check_input(file, header));
    if (!is_name(header.name, sizeof(header.name))) {
        return refuse(Cause::model_header, file, "header",
                      "expected a network name of letters, digits, '.', '_' and '-', got other "
                      "bytes");
    }
    if (!all_zero(header.reserved, sizeof(header.reserved))) {
        return refuse(Cause::model_header, file, "header",
                      "expected zeros in reserved bytes, got other bytes");
    }
    return {};
}

// Sections follow each other in one order, each at the next 64-byte line: no other place is legal,
// so none can overlap another or lie outside the file.
Status check_sections(const FileBytes& file, const HeaderRecord& header) {
    const uint64_t layers = sizeof(HeaderRecord);
    const uint64_t profile = align_up(layers + uint64_t{header.layers} * sizeof(LayerRecord));
    const uint64_t metadata = align_up(profile + header.profile_bytes);
    const uint64_t weights = align_up(metadata + header.metadata_bytes);
    const Range places[] = {
        {"layers offset", header.layers_offset, layers, layers, Cause::model_header},
        {"profile offset", header.profile_offset, profile, profile, Cause::model_header},
        {"metadata offset", header.metadata_offset, metadata, metadata, Cause::model_header},
        {"weights offset", header.weights_offset, weights, weights, Cause::model_header},
        {"file length", header.file_bytes, align_up(weights + header.weights_bytes),
         align_up(weights + header.weights_bytes), Cause::model_header},
    };
    for (const Range& place : places) {
        if (place.value == place.least) continue;
        return refuse(place.cause, file, "header",
                      format("expected %s %llu, got %llu", place.what,
                             static_cast<ull>(place.least), static_cast<ull>(place.value)));
    }
    FACESIG_TRY(check_gap(file, profile + header.profile_bytes, metadata));
    FACESIG_TRY(check_gap(file, metadata + header.metadata_bytes, weights));
    return check_gap(file, weights + header.weights_bytes, header.file_bytes);
}

// What the network is given; `other` is another legal value, or the same.
Status check_preprocessing(const FileBytes& file, const HeaderRecord& header) {
    struct Field {
        const char* what;
        double value, expected, other;
    };
    const double order = header.kind == kEmbedder ? kRgb : kBgr;
    const Field fields[] = {
        {"channels", static_cast<double>(header.channels), 3, 3},
        {"colour order", static_cast<double>(header.colour_order), kRgb, order},
        {"mean", header.mean, 128, 128},
        {"scale", header.scale, 1.0 / 128, 1},
    };
    for (const Field& field : fields) {
        if (field.value == field.expected || field.value == field.other) continue;
        const std::string other = field.other == field.expected ? "" : " or " + number(field.other);
        return refuse(Cause::model_preprocessing, file, "preprocessing",
                      "expected " + std::string(field.what) + " " + number(field.expected) + other +
                          ", got " + number(field.value));
    }
    return {};
}

Status read_parts(const FileBytes& file, const HeaderRecord& header, Scan* scan, Model* model) {
    FACESIG_TRY(check_counts(file, header));
    FACESIG_TRY(check_sections(file, header));
    FACESIG_TRY(check_preprocessing(file, header));
    model->network = header.name;
    std::memcpy(model->model_id, header.model_id, sizeof(header.model_id));
    std::memcpy(model->contents, header.contents, sizeof(header.contents));
    model->checksum = header.checksum;
    model->origin = file.origin;
    model->kind = static_cast<Kind>(header.kind);
    model->input = {static_cast<int32_t>(header.height), static_cast<int32_t>(header.width)};
    model->colour_order = static_cast<ColourOrder>(header.colour_order);
    model->scale = header.scale;
    FACESIG_TRY(read_profile(file, header, model));
    FACESIG_TRY(read_layers(file, header, scan, model));
    return read_metadata(file, header, model);
}

Status read(const FileBytes& file, const Digests& digests, Model* model) {
    FACESIG_TRY(check_length(file));
    HeaderRecord header;
    std::memcpy(&header, file.data, sizeof(header));
    Scan scan(file);
    Status parts = read_parts(file, header, &scan, model);
    const uint64_t found = scan.finish();
    if (found == header.checksum) {
        FACESIG_TRY(parts);
        return check_digests(file, header, digests);
    }
    return refuse(Cause::model_checksum, file, "",
                  format("expected checksum %016llx, got %016llx",
                         static_cast<ull>(header.checksum), static_cast<ull>(found)));
}

}  // namespace

Status Model::from_bytes(std::shared_ptr<const ModelBytes> bytes,
                         std::shared_ptr<const Model>* model) FACESIG_ALLOCATES {
    auto loaded = std::make_shared<Model>();
    FACESIG_TRY(
        read({bytes->data(), bytes->size(), bytes->origin()}, bytes->digests(), loaded.get()));
    loaded->bytes_ = std::move(bytes);
    *model = std::move(loaded);
    return {};
}
FACESIG_NO_MEMORY("expected memory for the model's description, got none")

Status Model::from_memory(const unsigned char* data, size_t size, const std::string& origin,
                          std::shared_ptr<const Model>* model) {
    std::shared_ptr<const ModelBytes> bytes;
    FACESIG_TRY(ModelBytes::of(data, size, origin, &bytes));
    return from_bytes(std::move(bytes), model);
}

Status Model::open(const std::string& path, std::shared_ptr<const Model>* model) {
    std::shared_ptr<const ModelBytes> bytes;
    FACESIG_TRY(ModelBytes::read(path, &bytes));
    return from_bytes(std::move(bytes), model);
}

}  // namespace facesig
