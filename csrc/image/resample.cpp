#include "image/resample.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

namespace facesig {

namespace {

constexpr int32_t kNone = -1;
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

Status Resampler::create(const char* path, int32_t most_width, int32_t most_height,
                         std::unique_ptr<Resampler>* made) {
    std::unique_ptr<Resampler> resampler(new (std::nothrow) Resampler);
    if (resampler == nullptr) return {Cause::memory, "expected memory, got none (resampler)"};
    FACESIG_TRY(select_image_kernels(path, &resampler->kernels_));
    resampler->place(most_width, most_height);
    resampler->memory_ = AlignedBuffer::allocate(resampler->bytes_);
    if (resampler->memory_.data() == nullptr) {
        return {Cause::memory, "expected memory, got none (resampler)"};
    }
    std::memset(resampler->memory_.data(), 0, resampler->bytes_);
    resampler->place(most_width, most_height);
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
    rows_ = pieces.take<const uint8_t*>(kMostSpan);
    black_ = pieces.take<uint8_t>(kChunk);
    bytes_ = pieces.used();
}

void Resampler::begin(const View& view, const Window& window, const RowFormat& format) {
    view_ = view;
    format_ = format;
    band_ = kNone;
    plane_count_ = planes_of(view, planes_);
    yuv_.colour = colour_of(view.matrix, view.range);
    yuv_.blue_first = format.blue_first;
    yuv_.flip = format.is_signed ? 0 : 0x80;
    yuv_.layout = YuvLayout::planar;
    const int32_t kinds = plane_count_ == 1 ? 1 : 2;
    for (int32_t k = 0; k < kinds; ++k) {
        const Plane& plane = planes_[k];
        const double across = plane.halved_x != 0 ? 0.5 : 1, down = plane.halved_y != 0 ? 0.5 : 1;
        PlaneAxes& axes = axes_[k];
        axes.x = {intervals_[2 * k], format.width, 0, 1, AxisKind::general, false};
        axes.y = {intervals_[2 * k + 1], format.height, 0, 1, AxisKind::general, false};
        make_axis(window.left * across, window.width * across, across, plane.width, &axes.x);
        make_axis(window.top * down, window.height * down, down, plane.height, &axes.y);
    }
    straight_ = goes_straight();
    if (straight_) {
        if (view.format == PixelFormat::nv12) yuv_.layout = YuvLayout::woven;
        if (view.format == PixelFormat::yuyv) yuv_.layout = YuvLayout::packed;
        return;
    }
    for (int32_t k = 0; k < kinds; ++k) make_chunks(planes_[k], axes_[k].x, chunk_ends_[k]);
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

void Resampler::straight_row(int32_t y, uint8_t* to) {
    const uint8_t* rows[3] = {};
    const bool yuv = is_yuv(view_.format);
    for (int32_t p = 0; p < plane_count_; ++p) {
        const Plane& plane = planes_[p];
        const int32_t from = axes(p).y.intervals[y].first;
        const uint8_t* row = plane.data + static_cast<size_t>(from) * plane.stride +
                             ptrdiff_t{plane.pitch} * axes(p).x.intervals[0].first;
        if (yuv || plane.pitch == 1) {
            rows[plane.component[0]] = row;
            if (axes(p).x.kind != AxisKind::halved) continue;
            rows[plane.component[0]] = components_;
            kernels_.halve(row, row + plane.stride, format_.width, components_);
            continue;
        }
        for (int32_t i = 0; i < plane.count; ++i) {
            uint8_t* made = components_ + ptrdiff_t{row_stride_} * plane.component[i];
            kernels_.split(row, plane.pitch, plane.offset[i], format_.width, made);
            rows[plane.component[i]] = made;
        }
    }
    if (view_.format == PixelFormat::grey) rows[1] = rows[2] = rows[0];
    pack(rows, yuv && axes_[1].x.kind == AxisKind::doubled, to);
}

Status check_window(const Window& window, const RowFormat& format, const char* where) {
    const double numbers[] = {window.left, window.top, window.width, window.height};
    for (const double number : numbers) {
        if (!(std::fabs(number) < kMostPosition)) {
            return {Cause::face,
                    facesig::format("expected four finite numbers, got %g, %g, %g, %g (%s)",
                                    shown(window.left), shown(window.top), shown(window.width),
                                    shown(window.height), where)};
        }
    }
    const double most = kMostSpan - 2;
    if (window.width <= 0 || window.height <= 0 || window.width > most * format.width ||
        window.height > most * format.height) {
        return {Cause::face,
                facesig::format("expected sides of 0 to %g pixels, got %g, %g (%s)",
                                most * format.width, window.width, window.height, where)};
    }
    return {};
}

}  // namespace facesig
