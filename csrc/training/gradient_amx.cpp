#include "training/gradient.h"
#include "training/lanes.h"
#include "training/tiles.h"

namespace facesig::training {

namespace {

constexpr int64_t kTileNumbers = 256;

struct Scratch {
    const uint16_t** rows;  // of a chunk's pixels in the grid
    uint16_t* zeros;
    uint16_t* x;  // (planes, cin, channel_pixels)
    uint16_t* g;  // (cout / 16, pixel pairs, 16, 2)
};

Scratch divided(const ConvGradient& job, void* memory) {
    auto* at = static_cast<uint16_t*>(memory);
    const auto take = [&at](int64_t numbers) {
        uint16_t* taken = at;
        at += (numbers + 31) / 32 * 32;
        return taken;
    };
    Scratch s{};
    s.rows = reinterpret_cast<const uint16_t**>(take(int64_t{4} * job.chunk_pixels()));
    const int channels = job.cin > job.cout ? job.cin : job.cout;
    s.zeros = take(channels);
    s.x = take(int64_t{job.planes()} * job.cin * job.channel_pixels());
    s.g = take(int64_t{job.chunk_pixels()} * job.cout);
    std::memset(s.zeros, 0, static_cast<size_t>(channels) * sizeof(uint16_t));
    return s;
}

// Where the grid's pixels lie in an image: every `step`-th row and column from `top` and `left` on.
struct View {
    const uint16_t* image;
    int height, width, channels, step, top, left;
};

// How many of `count` places from `first` on, `step` apart, lie below `end`.
int inside(int count, int first, int step, int end) {
    const int found = end > first ? (end - first - 1) / step + 1 : 0;
    return found < count ? found : count;
}

void list_rows(const ConvGradient& job, View view, int64_t images, const Scratch& s) {
    const int pitch = job.pitch();
    const int grid_rows = job.grid() / pitch;
    // The grid's last row and column are zeros even where the image goes on.
    const int rows = inside(job.out_height(), view.top, view.step, view.height);
    const int columns = inside(job.out_width(), view.left, view.step, view.width);
    const int64_t next = int64_t{view.step} * view.channels;
    const uint16_t* const* start = s.rows;
    const uint16_t** to = s.rows;
    for (int64_t image = 0; image < images; ++image) {
        for (int y = 0; y < grid_rows; ++y) {
            const int64_t row = image * view.height + view.step * y + view.top;
            const uint16_t* from = view.image + (row * view.width + view.left) * view.channels;
            const int numbers = y < rows ? columns : 0;
            for (int x = 0; x < numbers; ++x) to[x] = from + x * next;
            for (int x = numbers; x < pitch; ++x) to[x] = s.zeros;
            to += pitch;
        }
    }
    while ((to - start) % kTileStep != 0) *to++ = s.zeros;
}

void pack_gradient(const ConvGradient& job, int pixels, const Scratch& s) {
    for (int c = 0; c < job.cout; c += 16) {
        uint16_t* out = s.g + int64_t{c} * job.chunk_pixels();
        for (int p = 0; p < pixels; p += 2) {
            _mm512_storeu_si512(out + 16 * p, interleaved(s.rows[p] + c, s.rows[p + 1] + c));
        }
    }
}

void pack_plane(const ConvGradient& job, int pixels, const Scratch& s, uint16_t* plane) {
    const int64_t stride = job.channel_pixels();
    for (int c = 0; c < job.cin; c += 16) {
        uint16_t* out = plane + c * stride + job.margin();
        for (int p = 0; p < pixels; p += kTileStep) {
            __m512i block[16];
            const uint16_t* const* rows = s.rows + p;
            for (int i = 0; i < 16; ++i) {
                block[i] = interleaved(rows[2 * i] + c, rows[2 * i + 1] + c);
            }
            transpose(block);
            for (int i = 0; i < 16; ++i) _mm512_storeu_si512(out + i * stride + p, block[i]);
        }
    }
}

void pack(const ConvGradient& job, int64_t first, int64_t images, int pixels, const Scratch& s) {
    const int64_t size = int64_t{job.height} * job.width * job.cin;
    const int64_t out_size = int64_t{job.out_height()} * job.out_width() * job.cout;
    const View outputs{
        job.gradient + first * out_size, job.out_height(), job.out_width(), job.cout, 1, 0, 0};
    list_rows(job, outputs, images, s);
    pack_gradient(job, pixels, s);
    const int split = job.kernel == 1 ? 1 : job.stride;
    for (int plane = 0; plane < job.planes(); ++plane) {
        const View inputs{job.x + first * size, job.height,    job.width,    job.cin,
                          job.stride,           plane / split, plane % split};
        list_rows(job, inputs, images, s);
        pack_plane(job, pixels, s, s.x + int64_t{plane} * job.cin * job.channel_pixels());
    }
}

// A tap's plane, and how far its pixels lie from the output's.
struct Tap {
    int plane, shift;
};

Tap tap_at(const ConvGradient& job, int tap) {
    if (job.kernel == 1) return {0, 0};
    const int down = tap / 3 - 1;
    const int right = tap % 3 - 1;
    if (job.stride == 1) return {0, down * job.pitch() + right};
    const int plane = (down != 0 ? 2 : 0) + (right != 0 ? 1 : 0);
    return {plane, (down < 0 ? -job.pitch() : 0) + (right < 0 ? -1 : 0)};
}

// 32 x 32 sums over a chunk: x at its first pixel, g at its first pair; out is two tiles side by
// side, the other two `out_stride` further.
void multiply(const uint16_t* x, int64_t x_stride, const uint16_t* g, int64_t g_stride, int pixels,
              float* out, int64_t out_stride) {
    _tile_loadd(0, out, 64);
    _tile_loadd(1, out + kTileNumbers, 64);
    _tile_loadd(2, out + out_stride, 64);
    _tile_loadd(3, out + out_stride + kTileNumbers, 64);
    const int64_t x_line = x_stride * static_cast<int64_t>(sizeof(uint16_t));
    for (int p = 0; p < pixels; p += kTileStep) {
        _tile_loadd(4, x + p, x_line);
        _tile_loadd(6, g + int64_t{16} * p, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_loadd(7, g + g_stride + int64_t{16} * p, 64);
        _tile_dpbf16ps(1, 4, 7);
        _tile_loadd(5, x + 16 * x_stride + p, x_line);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
    _tile_stored(0, out, 64);
    _tile_stored(1, out + kTileNumbers, 64);
    _tile_stored(2, out + out_stride, 64);
    _tile_stored(3, out + out_stride + kTileNumbers, 64);
}

}  // namespace

void conv_gradient_bf16_amx(const ConvGradient& job, int64_t lane, void* scratch) {
    configure_whole_tiles();
    const Scratch s = divided(job, scratch);
    const int64_t x_stride = job.channel_pixels();
    const int64_t g_stride = int64_t{16} * job.chunk_pixels();
    const int64_t x_numbers = job.planes() * job.cin * x_stride;
    std::memset(s.x, 0, static_cast<size_t>(x_numbers) * sizeof(uint16_t));
    const int64_t taps = job.taps();
    const int64_t sums = taps * job.cin * job.cout;
    float* parts = job.parts + lane * sums;
    std::memset(parts, 0, static_cast<size_t>(sums) * sizeof(float));
    const int64_t end = job.images * (lane + 1) / kLanes;
    for (int64_t first = job.images * lane / kLanes; first < end; first += job.chunk()) {
        const int64_t images = end - first < job.chunk() ? end - first : job.chunk();
        const int pixels = ConvGradient::padded(static_cast<int>(images) * job.grid());
        pack(job, first, images, pixels, s);
        before_tiles();
        for (int c = 0; c < job.cout; c += kTileStep) {
            for (int i = 0; i < job.cin; i += kTileStep) {
                for (int t = 0; t < taps; ++t) {
                    const Tap tap = tap_at(job, t);
                    const int64_t row = int64_t{tap.plane} * job.cin + i;
                    const uint16_t* x = s.x + row * x_stride + job.margin() + tap.shift;
                    multiply(x, x_stride, s.g + int64_t{c} * job.chunk_pixels(), g_stride, pixels,
                             parts + (int64_t{t} * job.cin + i) * job.cout + int64_t{16} * c,
                             int64_t{16} * job.cout);
                }
            }
        }
    }
    _tile_release();
}

void conv_gradient_add_f32_avx512(const ConvGradient& job, int64_t item) {
    const int64_t taps = job.taps();
    const int64_t lane = taps * job.cin * job.cout;
    const int64_t row = item * 16;  // of (taps, cin)
    for (int c = 0; c < job.cout; c += 16) {
        __m512i block[16];
        for (int i = 0; i < 16; ++i) {
            const float* at = job.parts + row * job.cout + int64_t{16} * (c + i);
            __m512 sum = _mm512_loadu_ps(at);
            for (int l = 1; l < kLanes; ++l) {
                sum = _mm512_add_ps(sum, _mm512_loadu_ps(at + l * lane));
            }
            block[i] = _mm512_castps_si512(sum);
        }
        transpose(block);
        for (int i = 0; i < 16; ++i) {
            _mm512_storeu_si512(job.weight + (c + i) * taps * job.cin + row, block[i]);
        }
    }
}

}  // namespace facesig::training
