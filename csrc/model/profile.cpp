// The profile: facts about faces, by the kind of model, and its thresholds.
#include <cmath>
#include <cstring>

#include "model/reader.h"

namespace facesig {

namespace {

// What a field of the profile may be; {0, 0}: not a field of this kind, which must be zero.
struct Field {
    const char* what;
    double value, least, most;
};

Status check_field(const FileBytes& file, const Field& field) {
    const bool zero = field.least == 0 && field.most == 0;
    const bool legal = field.value >= field.least && field.value <= field.most;
    if (legal && !(zero && std::signbit(field.value))) return {};
    const std::string range = field.least == field.most
                                  ? number(field.least)
                                  : number(field.least) + " to " + number(field.most);
    return refuse(
        Cause::model_preprocessing, file, "profile",
        "expected " + std::string(field.what) + " " + range + ", got " + number(field.value));
}

Status check_fields(const FileBytes& file, Kind kind, const ProfileRecord& record) {
    const bool detects = kind == kDetector;
    const double crop = detects ? 0 : 1, found = detects ? 1 : 0;
    const Field fields[] = {
        {"crop rule", static_cast<double>(record.crop_rule), crop, crop},
        {"crop factor", record.crop_factor, 0.5 * crop, 4 * crop},
        {"least score", record.least_score, 0, found},
        {"overlap", record.overlap, 0, found},
        {"box factor", record.box_factor, 0.5 * found, 2 * found},
    };
    for (const Field& field : fields) FACESIG_TRY(check_field(file, field));
    if (record.reserved == 0 && all_zero(record.reserved_end, sizeof(record.reserved_end))) {
        return {};
    }
    return refuse(Cause::model_header, file, "profile",
                  "expected zeros in reserved bytes, got other bytes");
}

Status check_length(const FileBytes& file, const HeaderRecord& header,
                    const ProfileRecord& record) {
    const uint32_t most = header.kind == kDetector ? 0 : kMaxThresholds;
    if (record.thresholds > most) {
        const std::string range = most == 0 ? "0" : format("0 to %u", most);
        return refuse(Cause::model_threshold, file, "profile",
                      "expected threshold count " + range + format(", got %u", record.thresholds));
    }
    const uint64_t bytes =
        sizeof(ProfileRecord) + uint64_t{record.thresholds} * sizeof(ThresholdRecord);
    if (header.profile_bytes == bytes) return {};
    return refuse(Cause::model_header, file, "header",
                  format("expected a profile of %llu bytes, got %u",
                         static_cast<unsigned long long>(bytes), header.profile_bytes));
}

// What a threshold is of: an embedder's of a cosine, a verifier's of a score.
struct Scale {
    const char *one, *several;
    float most;
};

Status check_threshold(const FileBytes& file, const std::string& place, const Scale& scale,
                       const ThresholdRecord& record, const Threshold* previous) {
    const Cause cause = Cause::model_threshold;
    const double rate = record.false_accept_rate;
    if (!(rate > 0 && rate < 1)) {
        return refuse(cause, file, place,
                      "expected a false-accept rate between 0 and 1, got " + number(rate));
    }
    if (!(record.similarity >= -scale.most && record.similarity <= scale.most)) {
        return refuse(cause, file, place,
                      "expected a " + std::string(scale.one) + " of " + number(-scale.most) +
                          " to " + number(scale.most) + ", got " + number(record.similarity));
    }
    if (record.reserved != 0) {
        return refuse(cause, file, place,
                      format("expected 0 in a reserved field, got %u", record.reserved));
    }
    if (previous == nullptr) return {};
    if (rate <= previous->false_accept_rate) {
        return refuse(cause, file, place,
                      "expected rising false-accept rates, got " + number(rate) + " after " +
                          number(previous->false_accept_rate));
    }
    if (record.similarity > previous->similarity) {
        return refuse(cause, file, place,
                      "expected " + std::string(scale.several) + " that do not rise, got " +
                          number(record.similarity) + " after " + number(previous->similarity));
    }
    return {};
}

Status read_thresholds(const FileBytes& file, const Scale& scale, const unsigned char* at,
                       uint32_t count, std::vector<Threshold>* thresholds) {
    for (uint32_t i = 0; i < count; ++i, at += sizeof(ThresholdRecord)) {
        ThresholdRecord record;
        std::memcpy(&record, at, sizeof(record));
        const Threshold* previous = i == 0 ? nullptr : &thresholds->back();
        FACESIG_TRY(check_threshold(file, format("threshold %u", i), scale, record, previous));
        thresholds->push_back({record.false_accept_rate, record.similarity});
    }
    return {};
}

}  // namespace

Status read_profile(const FileBytes& file, const HeaderRecord& header, Model* model) {
    const unsigned char* at = file.data + header.profile_offset;
    ProfileRecord record;
    std::memcpy(&record, at, sizeof(record));
    FACESIG_TRY(check_length(file, header, record));
    FACESIG_TRY(check_fields(file, model->kind, record));
    Profile* profile = &model->profile;
    profile->crop_factor = record.crop_factor;
    profile->least_score = record.least_score;
    profile->overlap = record.overlap;
    profile->box_factor = record.box_factor;
    const Scale scale = model->kind == kVerifier ? Scale{"score", "scores", kMaxScore}
                                                 : Scale{"similarity", "similarities", 1};
    return read_thresholds(file, scale, at + sizeof(record), record.thresholds,
                           &profile->thresholds);
}

}  // namespace facesig
