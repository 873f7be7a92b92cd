#include "kernels/warp/warp.h"

namespace facesig {

WarpRow warp_row(const WarpParams& p, const float* similarity, int y) {
    const double a = similarity[0], b = similarity[1], tx = similarity[2], ty = similarity[3];
    const double v = (2.0 * y + 1.0) / p.size - 1.0;
    WarpRow row;
    row.left = static_cast<float>(((tx - b * v + 1.0) * p.in_width - 1.0) * 0.5);
    row.top = static_cast<float>(((ty + a * v + 1.0) * p.in_height - 1.0) * 0.5);
    row.slope_x = static_cast<float>(a * p.in_width * 0.5);
    row.slope_y = static_cast<float>(b * p.in_height * 0.5);
    return row;
}

}  // namespace facesig
