#include <cmath>
#include <cstring>

#include "model/reader.h"

namespace facesig {

Status refuse(Cause cause, const FileBytes& file, const std::string& place,
              const std::string& sentence) {
    const std::string where = place.empty() ? file.origin : file.origin + ", " + place;
    return {cause, sentence + " (" + where + ")"};
}

bool is_name(const char* field, size_t size) {
    size_t length = 0;
    for (; length < size && field[length] != '\0'; ++length) {
        const char c = field[length];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') return false;
    }
    if (length == 0 || length == size) return false;
    return all_zero(reinterpret_cast<const unsigned char*>(field) + length, size - length);
}

bool all_zero(const unsigned char* data, size_t size) {
    for (size_t i = 0; i < size; ++i) {
        if (data[i] != 0) return false;
    }
    return true;
}

Status check_gap(const FileBytes& file, uint64_t from, uint64_t to) {
    if (all_zero(file.data + from, static_cast<size_t>(to - from))) return {};
    return refuse(Cause::model_header, file,
                  format("bytes %llu to %llu", static_cast<unsigned long long>(from),
                         static_cast<unsigned long long>(to - 1)),
                  "expected zeros between sections, got other bytes");
}

std::string RecordView::place() const {
    const std::string place = format("layer %u", index);
    return named ? place + format(" '%s'", record.name) : place;
}

std::string number(double value) {
    return std::isnan(value) ? std::string("nan") : format("%.9g", value);
}

}  // namespace facesig
