// From the structs of facesig.h to the engine's views and boxes; the crop rule itself is
// image/crop.h.
#pragma once

#include "capi/facesig.h"
#include "image/crop.h"
#include "image/view.h"

namespace facesig {

// FACESIG_OK and the view of an image, or what is wrong with it.
facesig_status view_of(const facesig_image& image, View* view, facesig_error* error) noexcept;

// The same for a frame.
facesig_status view_of(const facesig_frame& frame, View* view, facesig_error* error) noexcept;

// FACESIG_OK and the box, or what is wrong with it in this view.
facesig_status box_of(const facesig_box& from, const View& view, Box* box,
                      facesig_error* error) noexcept;

}  // namespace facesig
