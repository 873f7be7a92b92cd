#include "session/session.h"

#include <algorithm>

#include "capi/checks.h"
#include "capi/crop.h"
#include "capi/handles.h"
#include "capi/report.h"
#include "face/turn.h"

using namespace facesig;

namespace {

// `picture` is an image or a frame, called `name`; the crop is turned clockwise by `degrees`.
template <typename Picture>
facesig_status crop(facesig_session* session, const Picture* picture, const char* name,
                    const facesig_box* from, int32_t degrees, uint8_t* to, facesig_error* error) {
    if (degrees < 0 || degrees >= 360 || degrees % 90 != 0) {
        return fail(error, FACESIG_FACE, "expected 0, 90, 180 or 270 degrees, got %d (turned)",
                    degrees);
    }
    if (picture == nullptr) return fail_null(error, name);
    if (from == nullptr) return fail_null(error, "box");
    View view;
    const facesig_status of_view = view_of(*picture, &view, error);
    if (of_view != FACESIG_OK) return of_view;
    Box box = {};
    const facesig_status of_box = box_of(*from, view, &box, error);
    if (of_box != FACESIG_OK) return of_box;
    const Model& model = session->session->model();
    cut(view, crop_square(box, model.profile.crop_factor), model.input.height,
        session->resampler.get(), to);
    turn_square(to, model.input.height, degrees / 90);
    return FACESIG_OK;
}

// Whether the network can make something of a face of this size.
facesig_status check_side(const facesig_session& session, const facesig_box* box,
                          facesig_error* error) {
    if (!session.checks || box == nullptr) return FACESIG_OK;
    const double side = std::max(box->width, box->height);
    const double least = least_side(session.session->model());
    if (!(side < least)) return FACESIG_OK;  // what is no number is said elsewhere
    return fail(error, FACESIG_TOO_SMALL, "expected a face of at least %g pixels, got %.1f (face)",
                least, side);
}

facesig_status run(facesig_session* session, const uint8_t* crop, float* signature,
                   facesig_error* error) {
    return guarded(error, [&] {
        Status status = session->check(crop);
        if (status.ok()) status = session->session->run(crop, signature);
        return report(status, error);
    });
}

}  // namespace

facesig_status facesig_session_create(const facesig_model* model, const char* isa,
                                      facesig_session** session, facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    *session = nullptr;
    if (model == nullptr) return fail_null(error, "model");
    return guarded(error, [&] {
        const Status of_kind = model->model->expect(kEmbedder);
        if (!of_kind.ok()) return report(of_kind, error);
        auto made = std::make_unique<facesig_session>(model->model->input.height);
        const int32_t size = model->model->input.height;
        Status status = Session::create(model->model, isa, &made->session);
        if (status.ok()) status = Resampler::create(isa, size, size, &made->resampler);
        if (status.ok()) *session = made.release();
        return report(status, error);
    });
}

void facesig_session_set_checks(facesig_session* session, int32_t checks) {
    if (session != nullptr) session->checks = checks != 0;
}

void facesig_session_close(facesig_session* session) {
    delete session;
}

const char* facesig_session_isa(const facesig_session* session) {
    return session == nullptr ? "" : session->session->isa();
}

const char* facesig_session_path(const facesig_session* session) {
    return facesig_session_isa(session);
}

size_t facesig_session_memory(const facesig_session* session) {
    if (session == nullptr) return 0;
    return session->session->arena_bytes() + session->session->prepared_bytes() +
           session->crop.size() + session->resampler->bytes();
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

namespace {

template <typename Picture>
facesig_status embed(facesig_session* session, const Picture* picture, const char* name,
                     const facesig_box* box, int32_t degrees, float* signature, size_t length,
                     facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const Model& model = session->session->model();
    const facesig_status of_signature = check_signature(model, signature, length, error);
    if (of_signature != FACESIG_OK) return of_signature;
    uint8_t* to = session->crop.data();
    const facesig_status of_crop = crop(session, picture, name, box, degrees, to, error);
    if (of_crop != FACESIG_OK) return of_crop;
    const facesig_status of_side = check_side(*session, box, error);
    if (of_side != FACESIG_OK) return of_side;
    return run(session, to, signature, error);
}

template <typename Picture>
facesig_status crop_to(facesig_session* session, const Picture* picture, const char* name,
                       const facesig_box* box, int32_t degrees, uint8_t* to, size_t crop_size,
                       facesig_error* error) {
    if (session == nullptr) return fail_null(error, "session");
    const facesig_status of_size = check_crop(session->session->model(), to, crop_size, error);
    if (of_size != FACESIG_OK) return of_size;
    const facesig_status of_crop = crop(session, picture, name, box, degrees, to, error);
    return of_crop == FACESIG_OK ? succeed(error) : of_crop;
}

}  // namespace

facesig_status facesig_embed_face(facesig_session* session, const facesig_image* image,
                                  const facesig_box* box, float* signature, size_t length,
                                  facesig_error* error) {
    return embed(session, image, "image", box, 0, signature, length, error);
}

facesig_status facesig_embed_frame(facesig_session* session, const facesig_frame* frame,
                                   const facesig_box* box, float* signature, size_t length,
                                   facesig_error* error) {
    return embed(session, frame, "frame", box, 0, signature, length, error);
}

facesig_status facesig_crop_face(facesig_session* session, const facesig_image* image,
                                 const facesig_box* box, uint8_t* crop, size_t crop_size,
                                 facesig_error* error) {
    return crop_to(session, image, "image", box, 0, crop, crop_size, error);
}

facesig_status facesig_crop_frame(facesig_session* session, const facesig_frame* frame,
                                  const facesig_box* box, uint8_t* crop, size_t crop_size,
                                  facesig_error* error) {
    return crop_to(session, frame, "frame", box, 0, crop, crop_size, error);
}

facesig_status facesig_embed_found(facesig_session* session, const facesig_frame* frame,
                                   const facesig_face* face, float* signature, size_t length,
                                   facesig_error* error) {
    if (face == nullptr) return fail_null(error, "face");
    return embed(session, frame, "frame", &face->box, face->turned, signature, length, error);
}

facesig_status facesig_crop_found(facesig_session* session, const facesig_frame* frame,
                                  const facesig_face* face, uint8_t* crop, size_t crop_size,
                                  facesig_error* error) {
    if (face == nullptr) return fail_null(error, "face");
    return crop_to(session, frame, "frame", &face->box, face->turned, crop, crop_size, error);
}
