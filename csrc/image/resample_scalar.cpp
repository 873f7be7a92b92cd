#include "image/kernels.h"

namespace facesig {

void down_scalar(const DownParams& params, uint16_t* to) {
    const uint32_t half = 1U << (params.drop - 1);
    const int32_t last = params.count - 1;
    for (int32_t i = 0; i < params.columns; ++i) {
        uint32_t sum = half + uint32_t{params.rows[0][i]} * params.head;
        uint32_t between = 0;
        for (int32_t k = 1; k < last; ++k) between += params.rows[k][i];
        sum += between * params.body;
        if (last > 0) sum += uint32_t{params.rows[last][i]} * params.tail;
        to[i] = static_cast<uint16_t>(sum >> params.drop);
    }
}

void transpose_scalar(const uint16_t* lines, int32_t stride, int32_t columns, uint16_t* to) {
    for (int32_t i = 0; i < columns; ++i) {
        for (int32_t r = 0; r < kBand; ++r) *to++ = lines[ptrdiff_t{stride} * r + i];
    }
}

void across_scalar(const AcrossParams& params, uint8_t* to) {
    const ptrdiff_t step = ptrdiff_t{kBand} * params.pitch;
    for (int32_t x = 0; x < params.outputs; ++x) {
        const Interval& interval = params.intervals[x];
        const uint16_t* columns = params.columns + (interval.first - params.origin) * step;
        const int32_t last = interval.count - 1;
        for (int32_t r = 0; r < kBand; ++r) {
            uint32_t sum = (1U << (params.drop - 1)) + uint32_t{columns[r]} * interval.head;
            for (int32_t k = 1; k < last; ++k)
                sum += uint32_t{columns[k * step + r]} * interval.body;
            if (last > 0) sum += uint32_t{columns[last * step + r]} * interval.tail;
            to[ptrdiff_t{params.stride} * r + x] = static_cast<uint8_t>(sum >> params.drop);
        }
    }
}

void halve_scalar(const uint8_t* a, const uint8_t* b, ptrdiff_t /*ahead*/, int32_t outputs,
                  uint8_t* to) {
    for (int32_t i = 0; i < outputs; ++i) {
        to[i] = static_cast<uint8_t>((a[2 * i] + a[2 * i + 1] + b[2 * i] + b[2 * i + 1] + 2) >> 2);
    }
}

}  // namespace facesig
