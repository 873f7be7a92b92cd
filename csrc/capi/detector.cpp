#include "face/detect.h"

#include <algorithm>

#include "capi/crop.h"
#include "capi/face.h"
#include "capi/handles.h"
#include "capi/report.h"

using namespace facesig;

facesig_status facesig_detector_create(const facesig_model* model, const char* isa,
                                       facesig_detector** detector, facesig_error* error) {
    if (detector == nullptr) return fail_null(error, "detector");
    *detector = nullptr;
    if (model == nullptr) return fail_null(error, "model");
    return guarded(error, [&] {
        auto made = std::make_unique<facesig_detector>();
        const Status status = Detector::create(model->model, isa, &made->detector);
        if (status.ok()) *detector = made.release();
        return report(status, error);
    });
}

void facesig_detector_close(facesig_detector* detector) {
    delete detector;
}

size_t facesig_detector_memory(const facesig_detector* detector) {
    return detector == nullptr ? 0 : detector->detector->memory_bytes();
}

facesig_status facesig_detector_find(facesig_detector* detector, const facesig_frame* frame,
                                     int32_t longest, int32_t turn, facesig_face* faces,
                                     size_t capacity, size_t* count, facesig_error* error) {
    if (detector == nullptr) return fail_null(error, "detector");
    if (faces == nullptr && capacity > 0) return fail_null(error, "faces");
    if (count == nullptr) return fail_null(error, "count");
    if (frame == nullptr) return fail_null(error, "frame");
    View view;
    const facesig_status of_frame = view_of(*frame, &view, error);
    if (of_frame != FACESIG_OK) return of_frame;
    return guarded(error, [&] {
        Search search;
        search.longest = longest;
        search.turn = turn != 0;
        const Status status = detector->detector->find(view, search);
        if (!status.ok()) return report(status, error);
        *count = static_cast<size_t>(detector->detector->count());
        for (size_t i = 0; i < std::min(*count, capacity); ++i) {
            faces[i] = to_c(detector->detector->face(static_cast<int32_t>(i)));
        }
        return succeed(error);
    });
}
