#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

namespace facesig {

namespace {

constexpr int32_t kNone = -1;
constexpr double kMostSide = 131072;  // of a box of 32,768 pixels at a crop factor of 4
constexpr int32_t kMostSpan = 60000;  // samples of an interval whose ends' weights have 16 bits
constexpr int32_t kLeastSpan = 4096;  // of that box on 32 pixels, whatever create() was for
constexpr double kMostPosition = 268435456;  // 2^28: sums of positions fit 32 bits

int32_t rounded_up(int32_t count) {
    return (count + 7) & ~7;
}

int32_t end_of(const Interval& interval) {
    return interval.first + interval.count;
}

// Hands out pieces of one block of memory; without a block it only counts.
class Pieces {
  public:
    explicit Pieces(unsigned char* block) : block_(block) {}
    template <typename Number>
    Number* take(size_t count) {
        Number* piece = block_ == nullptr ? nullptr : reinterpret_cast<Number*>(block_ + used_);
        used_ += align_up(count * sizeof(Number));
        return piece;
    }
    size_t used() const { return used_; }

  private:
    unsigned char* block_;
    size_t used_ = 0;
};

}  // namespace

Status Resampler::create(const char* isa, int32_t most_width, int32_t most_height,
                         std::unique_ptr<Resampler>* made) {
    std::unique_ptr<Resampler> resampler(new (std::nothrow) Resampler);
    if (resampler == nullptr) return {Cause::memory, "expected memory, got none (resampler)"};
    FACESIG_TRY(select_image_kernels(isa, &resampler->kernels_));
    resampler->place(most_width, most_height);
    resampler->memory_ = AlignedBuffer::allocate(resampler->bytes_);
    if (resampler->memory_.data() == nullptr) {
        return {Cause::memory, "expected memory, got none (resampler)"};
    }
    resampler->place(most_width, most_height);
    // What lies behind the last line and column is read and weighs nothing.
    std::memset(resampler->lines_, 0, sizeof(uint16_t) * kBand * kChunk);
    std::memset(resampler->columns_, 0, sizeof(uint16_t) * kBand * (kChunk + 4));
    *made = std::move(resampler);
    return {};
}

void Resampler::place(int32_t most_width, int32_t most_height) {
    Pieces pieces(memory_.data());
    for (int32_t half = 0; half < 2; ++half) {
        intervals_[2 * half] = pieces.take<Interval>(static_cast<size_t>(most_width));
        intervals_[2 * half + 1] = pieces.take<Interval>(static_cast<size_t>(most_height));
        chunk_ends_[half] = pieces.take<int32_t>(static_cast<size_t>(most_width));
    }
    row_stride_ = rounded_up(most_width) + 8;
    lines_ = pieces.take<uint16_t>(size_t{kBand} * kChunk);
    columns_ = pieces.take<uint16_t>(size_t{kBand} * (kChunk + 4));  // 4: AcrossParams::two
    components_ = pieces.take<uint8_t>(size_t{3} * kBand * static_cast<size_t>(row_stride_));
    // Memory that nobody asks for is never touched, so this costs nothing.
    const int32_t span = static_cast<int32_t>(kMostSide) / std::min(most_width, most_height);
    most_span_ = std::min(std::max(span, kLeastSpan) + 4, kMostSpan);
    rows_ = pieces.take<const uint8_t*>(static_cast<size_t>(most_span_));
    black_ = pieces.take<uint8_t>(kChunk);
    bytes_ = pieces.used();
}

bool Resampler::same_axes(const View& view, const Window& window, const RowFormat& format) const {
    return view.format == view_.format && view.width == view_.width &&
           view.height == view_.height && window.left == window_.left &&
           window.top == window_.top && window.width == window_.width &&
           window.height == window_.height && format.width == format_.width &&
           format.height == format_.height;
}

void Resampler::begin(const View& view, const Window& window, const RowFormat& format) {
    const bool known = same_axes(view, window, format);
    view_ = view;
    window_ = window;
    format_ = format;
    band_ = kNone;
    plane_count_ = planes_of(view, planes_);
    yuv_ = yuv_params(colour_of(view.matrix, view.range), YuvLayout::planar, format.blue_first,
                      format.is_signed);
    if (!known) make_axes();
    if (straight_) begin_straight();
}

void Resampler::make_axes() {
    const int32_t kinds = plane_count_ == 1 ? 1 : 2;
    for (int32_t k = 0; k < kinds; ++k) {
        const Plane& plane = planes_[k];
        const double across = plane.halved_x != 0 ? 0.5 : 1, down = plane.halved_y != 0 ? 0.5 : 1;
        PlaneAxes& axes = axes_[k];
        axes.x = {intervals_[2 * k], format_.width, 0, 1, AxisKind::general, false};
        axes.y = {intervals_[2 * k + 1], format_.height, 0, 1, AxisKind::general, false};
        make_axis(window_.left * across, window_.width * across, across, plane.width, &axes.x);
        make_axis(window_.top * down, window_.height * down, down, plane.height, &axes.y);
    }
    straight_ = goes_straight();
    for (int32_t k = 0; !straight_ && k < kinds; ++k) {
        make_chunks(planes_[k], axes_[k].x, chunk_ends_[k]);
    }
}

// Outputs whose samples fit into one chunk, by the first output of each.
void Resampler::make_chunks(const Plane& plane, const Axis& x, int32_t* ends) const {
    for (int32_t from = 0; from < x.outputs;) {
        int32_t end = from + 1;
        while (end < x.outputs &&
               (end_of(x.intervals[end]) - x.intervals[from].first) * plane.pitch <= kChunk) {
            ++end;
        }
        ends[from] = end;
        from = end;
    }
}

void Resampler::row(int32_t y, uint8_t* to) {
    if (straight_) {
        straight_row(y, to);
        return;
    }
    if (band_ == kNone || y < band_ || y >= band_ + kBand) make_band(y - y % kBand);
    const uint8_t* rows[3];
    for (int32_t c = 0; c < 3; ++c) {
        const int32_t from = view_.format == PixelFormat::grey ? 0 : c;
        rows[c] = components_ + ptrdiff_t{row_stride_} * (kBand * from + y - band_);
    }
    pack(rows, false, to);
}

void Resampler::pack(const uint8_t* const rows[3], bool half, uint8_t* to) const {
    if (is_yuv(view_.format)) {
        (half ? kernels_.pack_half : kernels_.pack_yuv)(yuv_, rows, format_.width, to);
        return;
    }
    const uint8_t* const turned[3] = {rows[2], rows[1], rows[0]};
    kernels_.pack(format_.blue_first ? turned : rows, format_.width, format_.is_signed ? 0x80 : 0,
                  to);
}

bool Resampler::goes_straight() const {
    const PlaneAxes& whole = axes_[0];
    if (!whole.x.inside || !whole.y.inside) return false;
    const bool same = whole.x.kind == AxisKind::identity && whole.y.kind == AxisKind::identity;
    const bool halved = whole.x.kind == AxisKind::halved && whole.y.kind == AxisKind::halved &&
                        planes_[0].pitch == 1;
    if (plane_count_ == 1) return same || halved;
    if (view_.format == PixelFormat::yuyv && axes_[1].x.kind != AxisKind::doubled) return false;
    const PlaneAxes& half = axes_[planes_[1].halved_x];
    const bool rows = half.y.kind == AxisKind::identity || half.y.kind == AxisKind::doubled;
    const bool columns = half.x.kind == AxisKind::identity || half.x.kind == AxisKind::doubled;
    return (same || halved) && rows && columns && half.x.inside && half.y.inside;
}

void Resampler::begin_straight() {
    if (view_.format == PixelFormat::nv12) yuv_.layout = YuvLayout::woven;
    if (view_.format == PixelFormat::yuyv) yuv_.layout = YuvLayout::packed;
    straight_half_ = plane_count_ > 1 && axes_[1].x.kind == AxisKind::doubled;
    for (int32_t p = 0; p < plane_count_; ++p) {
        const Plane& plane = planes_[p];
        const Axis &x = axes(p).x, &y = axes(p).y;
        straight_planes_[p] = {
            plane.data + static_cast<size_t>(y.intervals[0].first) * plane.stride +
                ptrdiff_t{plane.pitch} * x.intervals[0].first,
            y.kind == AxisKind::halved ? 1 : 0, y.kind == AxisKind::doubled ? 1 : 0};
    }
}

void Resampler::straight_row(int32_t y, uint8_t* to) {
    const uint8_t* rows[3] = {};
    for (int32_t p = 0; p < plane_count_; ++p) {
        const Plane& plane = planes_[p];
        const StraightPlane& from = straight_planes_[p];
        const auto row_at = [&](int32_t at) {
            return from.first + static_cast<size_t>(at << from.up >> from.down) * plane.stride;
        };
        const uint8_t* row = row_at(y);
        ptrdiff_t ahead = (y + 1 < format_.height ? row_at(y + 1) : row) - row;
        int32_t component = plane.component[0];
        if (from.up != 0) {
            kernels_.halve(row, row + plane.stride, ahead, format_.width, components_);
            row = components_;
            ahead = 0;
        }
        if (p < 2) yuv_.ahead[p] = ahead;  // of three planes the chroma ones are alike
        if (plane.pitch == 1 || is_yuv(view_.format)) {
            rows[component] = row;
            continue;
        }
        for (int32_t i = 0; i < plane.count; ++i) {
            component = plane.component[i];
            uint8_t* made = components_ + ptrdiff_t{row_stride_} * component;
            kernels_.split(row, plane.pitch, plane.offset[i], format_.width, made);
            rows[component] = made;
        }
    }
    if (view_.format == PixelFormat::grey) rows[1] = rows[2] = rows[0];
    pack(rows, straight_half_, to);
}

Status Resampler::check(const Window& window, const RowFormat& format, const char* where) const {
    const double numbers[] = {window.left, window.top, window.width, window.height};
    for (const double number : numbers) {
        if (!(std::fabs(number) < kMostPosition)) {
            return {Cause::face,
                    facesig::format("expected four numbers within 2^28, got %g, %g, %g, %g (%s)",
                                    shown(window.left), shown(window.top), shown(window.width),
                                    shown(window.height), where)};
        }
    }
    const double most = most_span_ - 2;
    if (window.width <= 0 || window.height <= 0 || window.width > most * format.width ||
        window.height > most * format.height) {
        return {Cause::face, facesig::format("expected sides of at most %g x %g pixels, got %g, %g "
                                             "(%s)",
                                             most * format.width, most * format.height,
                                             window.width, window.height, where)};
    }
    return {};
}

}  // namespace facesig
