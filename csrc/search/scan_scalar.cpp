#include "search/scan.h"

namespace facesig {

float scan_scalar(const int8_t* query, const int8_t* codes, const float* scales, float* estimates) {
    float most = 0;
    for (size_t row = 0; row < kScanRows; ++row) {
        int32_t product = 0;
        for (size_t i = 0; i < kCodes; ++i) product += query[i] * codes[row * kCodes + i];
        estimates[row] = static_cast<float>(product) * scales[row];
        if (row == 0 || estimates[row] > most) most = estimates[row];
    }
    return most;
}

}  // namespace facesig
