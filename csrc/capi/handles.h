// What stands behind the opaque handles of facesig.h.
#pragma once

#include <memory>
#include <vector>

#include "capi/facesig.h"
#include "face/limits.h"
#include "face/pipeline.h"
#include "image/content.h"
#include "image/resample.h"
#include "model/model.h"
#include "session/session.h"

struct facesig_model {
    std::shared_ptr<const facesig::Model> model;
};

struct facesig_session {
    explicit facesig_session(int32_t input_size) : crop(size_t{3} * input_size * input_size) {}

    std::unique_ptr<facesig::Session> session;
    // For crops of photos; here so that embedding allocates nothing.
    std::vector<uint8_t> crop;
    std::unique_ptr<facesig::Resampler> resampler;
    bool checks = true;

    // What shows nothing is refused, unless checks are off.
    facesig::Status check(const uint8_t* whole_crop) const {
        const facesig::Model& model = session->model();
        if (!checks || !facesig::has_content_rule(model)) return facesig::Status();
        return facesig::check_content(whole_crop, model.input.height);
    }
};

struct facesig_verifier {
    std::unique_ptr<facesig::Session> session;
};

struct facesig_detector {
    std::unique_ptr<facesig::Detector> detector;
};

struct facesig_pipeline {
    std::unique_ptr<facesig::Pipeline> pipeline;
};
