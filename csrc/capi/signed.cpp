#include "capi/facesig_signed.h"

#include <cstring>

#include "capi/handles.h"
#include "capi/opening.h"
#include "capi/report.h"
#include "model/model_bytes.h"
#include "trust/signature.h"

using namespace facesig;

namespace {

Status open_signed(const char* path, const uint8_t* key, std::shared_ptr<const Model>* model) {
    PublicKey wanted;
    std::memcpy(wanted.data, key, sizeof(wanted.data));
    std::shared_ptr<const ModelBytes> bytes;
    FACESIG_TRY(ModelBytes::read(path, &bytes));
    FACESIG_TRY(check_signature(bytes->digests().file, path, wanted));
    return Model::from_bytes(std::move(bytes), model);
}

Status open_mapped(const char* path, std::shared_ptr<const Model>* model) {
    std::shared_ptr<const ModelBytes> bytes;
    FACESIG_TRY(ModelBytes::map(path, &bytes));
    return Model::from_bytes(std::move(bytes), model);
}

}  // namespace

facesig_status facesig_key_read(const char* path, uint8_t key[FACESIG_KEY_SIZE],
                                facesig_error* error) {
    if (path == nullptr) return fail_null(error, "path");
    if (key == nullptr) return fail_null(error, "key");
    static_assert(kPublicKeyBytes == FACESIG_KEY_SIZE, "as facesig_signed.h says");
    return guarded(error, [&] {
        PublicKey found;
        const Status status = read_public_key(path, &found);
        if (status.ok()) std::memcpy(key, found.data, sizeof(found.data));
        return report(status, error);
    });
}

facesig_status facesig_model_open_signed(const char* path, const uint8_t key[FACESIG_KEY_SIZE],
                                         facesig_model** model, facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    *model = nullptr;
    if (path == nullptr) return fail_null(error, "path");
    if (key == nullptr) return fail_null(error, "key");
    return opened([&](std::shared_ptr<const Model>* to) { return open_signed(path, key, to); },
                  model, error);
}

facesig_status facesig_model_open_mapped(const char* path, facesig_model** model,
                                         facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    *model = nullptr;
    if (path == nullptr) return fail_null(error, "path");
    return opened([&](std::shared_ptr<const Model>* to) { return open_mapped(path, to); }, model,
                  error);
}

facesig_status facesig_model_contents(const facesig_model* model,
                                      uint8_t contents[FACESIG_CONTENTS_SIZE],
                                      facesig_error* error) {
    if (model == nullptr) return fail_null(error, "model");
    if (contents == nullptr) return fail_null(error, "contents");
    static_assert(sizeof(Model::contents) == FACESIG_CONTENTS_SIZE, "as facesig_signed.h says");
    std::memcpy(contents, model->model->contents, FACESIG_CONTENTS_SIZE);
    return succeed(error);
}
