// facesig-bench-frames: what taking a frame apart costs, for the timing model of csrc/a9model.
//
//     facesig-bench-frames [scalar|neon]
//
// Each case is a region of interest of its own, run once before and once, marked, after a megabyte
// of other memory has been read: a camera's frame lies in no cache. The names go to stdout in the
// order of the regions.
#include <unistd.h>

#include <cstdio>
#include <vector>

#include "image/resample.h"

namespace facesig {

namespace {

struct Case {
    const char* name;
    PixelFormat format;
    int32_t width, height;
    Window window;
    RowFormat rows;
    bool moves;  // from frame to frame
};

constexpr RowFormat kCrop = {112, 112, false, false, Border::mirrored};

constexpr RowFormat detector(int32_t width, int32_t height) {
    return {width, height, true, true, Border::black};
}

const Case kCases[] = {
    {"crop of a 90 px face, NV12 320 x 240",
     PixelFormat::nv12,
     320,
     240,
     {81.3, 52.6, 110.25, 110.25},
     kCrop,
     true},
    {"crop of a 90 px face, RGB 320 x 240",
     PixelFormat::rgb,
     320,
     240,
     {81.3, 52.6, 110.25, 110.25},
     kCrop,
     true},
    {"crop of a 200 px face, NV12 640 x 480",
     PixelFormat::nv12,
     640,
     480,
     {81.3, 52.6, 245, 245},
     kCrop,
     true},
    {"crop of a 400 px face, RGB 640 x 480",
     PixelFormat::rgb,
     640,
     480,
     {51.3, -12.6, 490, 490},
     kCrop,
     true},
    {"detector 320 x 240 of NV12 320 x 240",
     PixelFormat::nv12,
     320,
     240,
     {0, 0, 320, 240},
     detector(320, 240),
     false},
    {"detector 320 x 240 of YUYV 320 x 240",
     PixelFormat::yuyv,
     320,
     240,
     {0, 0, 320, 240},
     detector(320, 240),
     false},
    {"detector 320 x 240 of RGB 320 x 240",
     PixelFormat::rgb,
     320,
     240,
     {0, 0, 320, 240},
     detector(320, 240),
     false},
    {"detector 320 x 240 of NV12 640 x 480",
     PixelFormat::nv12,
     640,
     480,
     {0, 0, 640, 480},
     detector(320, 240),
     false},
    {"detector 320 x 180 of NV12 1280 x 720",
     PixelFormat::nv12,
     1280,
     720,
     {0, 0, 1280, 720},
     detector(320, 180),
     false},
    {"detector 320 x 240 of RGB 640 x 480",
     PixelFormat::rgb,
     640,
     480,
     {0, 0, 640, 480},
     detector(320, 240),
     false},
    {"window 96 x 96 of NV12, its size",
     PixelFormat::nv12,
     320,
     240,
     {100, 60, 96, 96},
     detector(96, 96),
     true},
    {"window 96 x 96 of NV12, halved",
     PixelFormat::nv12,
     320,
     240,
     {60, 20, 192, 192},
     detector(96, 96),
     true},
    {"window 96 x 96 of NV12, 2.1 times",
     PixelFormat::nv12,
     320,
     240,
     {60.4, 20.6, 201.6, 201.6},
     detector(96, 96),
     true},
};

View view_of(const Case& one, const std::vector<uint8_t>& memory) {
    View view;
    view.format = one.format;
    view.width = one.width;
    view.height = one.height;
    const int per_pixel = one.format == PixelFormat::rgb    ? 3
                          : one.format == PixelFormat::yuyv ? 2
                                                            : 1;
    view.strides[0] = static_cast<size_t>(one.width) * per_pixel;
    view.planes[0] = memory.data();
    view.planes[1] = memory.data() + view.strides[0] * static_cast<size_t>(one.height);
    view.strides[1] = static_cast<size_t>(one.width);
    return view;
}

unsigned read_through(const std::vector<uint8_t>& other) {
    unsigned sum = 0;
    for (size_t i = 0; i < other.size(); i += 32) sum += other[i];
    return sum;
}

int run(const char* isa) {
    std::unique_ptr<Resampler> resampler;
    if (!Resampler::create(isa, 640, 480, &resampler).ok()) return 2;
    std::vector<uint8_t> memory(size_t{1280} * 720 * 3), other(1 << 20), row(640 * 3);
    for (size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<uint8_t>(i * 7 >> 3);
    unsigned kept = 0;
    for (const Case& one : kCases) {
        std::puts(one.name);
        const View view = view_of(one, memory);
        for (int round = 0; round < 2; ++round) {
            kept += read_through(other);
            if (round == 1) (void)!getpgid(0x53470001);
            Window window = one.window;
            if (round == 0 && one.moves) window.left -= 2;  // nothing is known of the next one
            resampler->begin(view, window, one.rows);
            for (int32_t y = 0; y < one.rows.height; ++y) resampler->row(y, row.data());
            if (round == 1) (void)!getpgid(0x53470000);
        }
    }
    return kept == 0xffffffff ? 1 : 0;
}

}  // namespace

}  // namespace facesig

int main(int count, char** words) {
    return facesig::run(count > 1 ? words[1] : nullptr);
}
