#include <cstring>
#include <string>

#include "base/buffer.h"
#include "capi/handles.h"
#include "capi/opening.h"
#include "capi/report.h"

using namespace facesig;

namespace {

// What ships for boards; facesig/runtime/locate.py has the same names.
const char* file_of(const char* name) {
    if (std::strcmp(name, "small") == 0) return "facesig_int8.fsig";
    if (std::strcmp(name, "large") == 0) return "facesig_large_int8.fsig";
    if (std::strcmp(name, "open") == 0) return "facesig_open_int8.fsig";
    return nullptr;
}

}  // namespace

facesig_status facesig_model_open(const char* path, facesig_model** model, facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    *model = nullptr;
    if (path == nullptr) return fail_null(error, "path");
    return opened([&](std::shared_ptr<const Model>* to) { return Model::open(path, to); }, model,
                  error);
}

facesig_status facesig_model_open_named(const char* folder, const char* name, facesig_model** model,
                                        facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    *model = nullptr;
    if (folder == nullptr) return fail_null(error, "folder");
    if (name == nullptr) return fail_null(error, "name");
    const char* file = file_of(name);
    if (file == nullptr) {
        return fail(error, FACESIG_ARGUMENT, "expected small, large or open, got '%.40s' (name)",
                    name);
    }
    return guarded(error, [&] {
        const std::string path = std::string(folder) + "/" + file;
        return facesig_model_open(path.c_str(), model, error);
    });
}

facesig_status facesig_model_from_memory(const void* data, size_t size, facesig_model** model,
                                         facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    *model = nullptr;
    if (data == nullptr) return fail_null(error, "data");
    const auto remainder = static_cast<unsigned>(reinterpret_cast<uintptr_t>(data) % kAlignment);
    if (remainder != 0) {
        return fail(error, FACESIG_ARGUMENT,
                    "expected an address that is a multiple of 64, got remainder %u (data)",
                    remainder);
    }
    return opened(
        [&](std::shared_ptr<const Model>* to) {
            return Model::from_memory(static_cast<const unsigned char*>(data), size, "memory", to);
        },
        model, error);
}

void facesig_model_close(facesig_model* model) {
    delete model;
}

int32_t facesig_model_kind(const facesig_model* model) {
    return model == nullptr ? 0 : static_cast<int32_t>(model->model->kind);
}

const char* facesig_model_network(const facesig_model* model) {
    return model == nullptr ? "" : model->model->network.c_str();
}

facesig_status facesig_model_id(const facesig_model* model, uint8_t id[FACESIG_MODEL_ID_SIZE],
                                facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    if (id == nullptr) return fail_null(error, "id");
    static_assert(sizeof(Model::model_id) == FACESIG_MODEL_ID_SIZE, "as facesig.h says");
    std::memcpy(id, model->model->model_id, FACESIG_MODEL_ID_SIZE);
    return succeed(error);
}

int32_t facesig_model_input_size(const facesig_model* model) {
    return model == nullptr ? 0 : model->model->input.height;
}

int32_t facesig_model_signature_length(const facesig_model* model) {
    return model == nullptr ? 0 : model->model->signature_length();
}

double facesig_model_crop_factor(const facesig_model* model) {
    return model == nullptr ? 0 : model->model->profile.crop_factor;
}

size_t facesig_model_threshold_count(const facesig_model* model) {
    return model == nullptr ? 0 : model->model->profile.thresholds.size();
}

facesig_status facesig_model_threshold(const facesig_model* model, size_t index, double* rate,
                                       float* threshold, facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    if (rate == nullptr) return fail_null(error, "rate");
    if (threshold == nullptr) return fail_null(error, "threshold");
    const std::vector<Threshold>& table = model->model->profile.thresholds;
    if (index >= table.size()) {
        return fail(error, FACESIG_ARGUMENT, "expected an index below %zu, got %zu (threshold)",
                    table.size(), index);
    }
    *rate = table[index].false_accept_rate;
    *threshold = table[index].similarity;
    return succeed(error);
}

const char* facesig_model_metadata(const facesig_model* model, const char* key) {
    if (model == nullptr || key == nullptr) return nullptr;
    for (const auto& entry : model->model->metadata) {
        if (entry.first == key) return entry.second.c_str();
    }
    return nullptr;
}
