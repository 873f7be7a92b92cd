#include "training/first_forward.h"
#include "training/tiles.h"

namespace facesig::training {

namespace {

// Two rows of 14 outputs x 32 channels: out[row][even, odd][14][16].
void convolve(const uint16_t* rows, int64_t stride, const uint16_t* tiles, float* out) {
    constexpr int64_t kNext = 6 * sizeof(uint16_t);  // two pixels of three channels
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (int i = 0; i < kFirstKernel + 2; ++i) {
        _tile_loadd(4, rows + i * stride, kNext);
        if (i < kFirstKernel) {
            _tile_loadd(5, tiles + i * 512, 64);
            _tile_loadd(6, tiles + i * 512 + 256, 64);
            _tile_dpbf16ps(0, 4, 5);
            _tile_dpbf16ps(1, 4, 6);
        }
        if (i >= 2) {
            _tile_loadd(5, tiles + (i - 2) * 512, 64);
            _tile_loadd(6, tiles + (i - 2) * 512 + 256, 64);
            _tile_dpbf16ps(2, 4, 5);
            _tile_dpbf16ps(3, 4, 6);
        }
    }
    _tile_stored(0, out, 64);
    _tile_stored(1, out + 256, 64);
    _tile_stored(2, out + 512, 64);
    _tile_stored(3, out + 768, 64);
}

}  // namespace

void first_forward_bf16_amx(const First& job, int64_t group, void* scratch) {
    TileShapes shapes;
    for (int i = 0; i < 8; ++i) {
        shapes.rows[i] = i < 5 ? kFirstOutputs : 8;
        shapes.row_bytes[i] = i == 4 ? 32 : 64;
    }
    configure(shapes);
    first_forward<convolve>(job, group, scratch);
    _tile_release();
}

}  // namespace facesig::training
