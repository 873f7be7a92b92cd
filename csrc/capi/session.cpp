#include "session/session.h"

#include "capi/handles.h"
#include "capi/report.h"

using namespace facesig;

namespace {

size_t crop_bytes(const Model& model) {
    return model.shapes.image.elements();
}

facesig_status check_size(size_t expected, size_t got, const char* unit, const char* where,
                          facesig_error* error) {
    if (expected == got) return FACESIG_OK;
    return fail(error, FACESIG_ARGUMENT, "expected %zu %s, got %zu (%s)", expected, unit, got,
                where);
}

facesig_status check_crop(const Model& model, const uint8_t* crop, size_t size,
                          facesig_error* error) {
    if (crop == nullptr) return fail_null(error, "crop");
    return check_size(crop_bytes(model), size, "bytes", "crop", error);
}

facesig_status check_signature(const Model& model, const float* signature, size_t length,
                               facesig_error* error) {
    if (signature == nullptr) return fail_null(error, "signature");
    return check_size(static_cast<size_t>(model.signature_length()), length, "numbers", "signature",
                      error);
}

facesig_status crop(facesig_session* session, const facesig_image* image, const facesig_box* box,
                    uint8_t* to, facesig_error* error) {
    if (image == nullptr) return fail_null(error, "image");
    if (box == nullptr) return fail_null(error, "box");
    const facesig_status of_image = check_image(*image, error);
    if (of_image != FACESIG_OK) return of_image;
    const facesig_status of_box = check_box(*box, *image, error);
    if (of_box != FACESIG_OK) return of_box;
    const Model& model = session->session->model();
    crop_face(*image, *box, model.profile.crop_factor, model.input.height, &session->scratch, to);
    return FACESIG_OK;
}

facesig_status run(facesig_session* session, const uint8_t* crop, float* signature,
                   facesig_error* error) {
    return guarded(error, [&] { return report(session->session->run(crop, signature), error); });
}

}  // namespace

facesig_status facesig_session_create(const facesig_model* model, const char* path,
                                      facesig_session** session, facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    *session = nullptr;
    if (model == nullptr) return fail_null(error, "model");
    return guarded(error, [&] {
        const Status of_kind = model->model->expect(kEmbedder);
        if (!of_kind.ok()) return report(of_kind, error);
        auto made = std::make_unique<facesig_session>(model->model->input.height);
        const Status status = Session::create(model->model, path, &made->session);
        if (status.ok()) *session = made.release();
        return report(status, error);
    });
}

void facesig_session_close(facesig_session* session) {
    delete session;
}

const char* facesig_session_path(const facesig_session* session) {
    return session == nullptr ? "" : session->session->path();
}

size_t facesig_session_memory(const facesig_session* session) {
    if (session == nullptr) return 0;
    return session->session->arena_bytes() + session->session->prepared_bytes() +
           session->crop.size() + session->scratch.intervals.size() * sizeof(Interval) +
           session->scratch.rows.size() * sizeof(float);
}

facesig_status facesig_embed_crop(facesig_session* session, const uint8_t* crop, size_t crop_size,
                                  float* signature, size_t length, facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const Model& model = session->session->model();
    const facesig_status of_crop = check_crop(model, crop, crop_size, error);
    if (of_crop != FACESIG_OK) return of_crop;
    const facesig_status of_signature = check_signature(model, signature, length, error);
    if (of_signature != FACESIG_OK) return of_signature;
    return run(session, crop, signature, error);
}

facesig_status facesig_embed_face(facesig_session* session, const facesig_image* image,
                                  const facesig_box* box, float* signature, size_t length,
                                  facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const Model& model = session->session->model();
    const facesig_status of_signature = check_signature(model, signature, length, error);
    if (of_signature != FACESIG_OK) return of_signature;
    const facesig_status of_crop = crop(session, image, box, session->crop.data(), error);
    if (of_crop != FACESIG_OK) return of_crop;
    return run(session, session->crop.data(), signature, error);
}

facesig_status facesig_crop_face(facesig_session* session, const facesig_image* image,
                                 const facesig_box* box, uint8_t* to, size_t crop_size,
                                 facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const facesig_status of_size = check_crop(session->session->model(), to, crop_size, error);
    if (of_size != FACESIG_OK) return of_size;
    const facesig_status of_crop = crop(session, image, box, to, error);
    return of_crop == FACESIG_OK ? succeed(error) : of_crop;
}
