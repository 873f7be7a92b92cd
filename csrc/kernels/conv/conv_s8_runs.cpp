#include "kernels/conv/conv_s8_runs.h"

#include <algorithm>

#include "base/dot_blocks.h"

namespace facesig {

namespace {

constexpr int kPiece = static_cast<int>(kDotDepth);
constexpr int kBlockPiece = static_cast<int>(kDotDepth * kDotChannels);
constexpr int kLinePieces = kConvS8Line / kPiece;

struct Pixel {
    int y, x;  // of the convolution
};

int unit_of(const ConvParams& p) {
    return static_cast<int>(
        dot_unit(static_cast<uint64_t>(p.kernel), static_cast<uint64_t>(p.cin)));
}

// The most runs that two pixels can have. A chain is a part of a tap or whole taps.
int64_t most_runs(const ConvParams& p) {
    const int unit = unit_of(p), part = std::min(p.chain, unit);
    return int64_t{p.kernel} * p.kernel * (unit / part) * ((part + kLinePieces - 1) / kLinePieces);
}

// Goes along the border of a part and then inwards, round by round.
class Spiral {
  public:
    explicit Spiral(const ConvS8Part& part)
        : top_(part.y),
          left_(part.x),
          bottom_(part.y + part.height - 1),
          right_(part.x + part.width - 1),
          at_{part.y, part.x} {}

    Pixel next() {
        const Pixel here = at_;
        if (side_ == 0 && at_.x == right_) turn(&top_, 1);
        if (side_ == 1 && at_.y == bottom_) turn(&right_, -1);
        if (side_ == 2 && at_.x == left_) turn(&bottom_, -1);
        if (side_ == 3 && at_.y == top_) turn(&left_, 1);
        constexpr int kDown[4] = {0, 1, 0, -1}, kRight[4] = {1, 0, -1, 0};
        at_.y += kDown[side_];
        at_.x += kRight[side_];
        return here;
    }

  private:
    // The side just walked is done.
    void turn(int* limit, int inwards) {
        *limit += inwards;
        side_ = (side_ + 1) & 3;
    }

    int top_, left_, bottom_, right_, side_ = 0;
    Pixel at_;
};

class Writer {
  public:
    Writer(const ConvParams& p, int32_t zero_point, const int8_t* in, const int8_t* line,
           ConvS8List* list)
        : p_(p), skips_(zero_point == 0), in_(in), line_(line), list_(list), run_(list->runs) {}

    // The taps of each kernel row in stretches that are inside the image for the same pixels.
    void add(Pixel first, Pixel second) {
        const Pixel pixels[2] = {first, second};
        for (int tap = 0, end = 0; tap < p_.kernel * p_.kernel; tap = end) {
            const bool inside[2] = {has(first, tap), has(second, tap)};
            end = tap + 1;
            while (end % p_.kernel != 0 && has(first, end) == inside[0] &&
                   has(second, end) == inside[1]) {
                ++end;
            }
            if (skips_ && !inside[0] && !inside[1]) continue;
            stretch(pixels, inside, tap, end);
        }
        run_[-1].steps |= kConvS8Last;
        list_->pixels += 2;
    }

    // The list's end reads what its first run does, and nothing is made of it.
    void end() {
        *run_ = list_->runs[0];
        run_->steps = 0;
    }

  private:
    bool has(Pixel pixel, int tap) const {
        const int y = row(pixel, tap), x = column(pixel, tap);
        return y >= 0 && y < p_.in_height && x >= 0 && x < p_.in_width;
    }
    int row(Pixel pixel, int tap) const { return pixel.y * p_.stride - p_.pad + tap / p_.kernel; }
    int column(Pixel pixel, int tap) const {
        return pixel.x * p_.stride - p_.pad + tap % p_.kernel;
    }

    void stretch(const Pixel* pixels, const bool* inside, int tap, int end) {
        const int unit = unit_of(p_), first = tap * unit, last = end * unit;
        for (int piece = first, stop = 0; piece < last; piece = stop) {
            stop = std::min({last, (piece / p_.chain + 1) * p_.chain, piece + kLinePieces});
            for (int i = 0; i < 2; ++i) {
                const ptrdiff_t at =
                    ptrdiff_t{row(pixels[i], tap)} * p_.in_width + column(pixels[i], tap);
                run_->in[i] = inside[i] ? in_ + at * p_.cin + (piece - first) * kPiece : line_;
            }
            run_->weights = static_cast<uint32_t>(piece * kBlockPiece);
            run_->steps = static_cast<uint32_t>(stop - piece) / 2;
            ++run_;
        }
    }

    const ConvParams& p_;
    const bool skips_;
    const int8_t* const in_;
    const int8_t* const line_;
    ConvS8List* const list_;
    ConvS8Run* run_;
};

}  // namespace

bool conv_s8_has_runs(const ConvParams& p) {
    if (p.cin % (2 * kPiece) != 0 || p.chain % 2 != 0) return false;
    return 2 * most_runs(p) <= kConvS8ListRuns;
}

ConvS8Part conv_s8_part(const ConvParams& p) {
    const int side = pool_side(p), area = side * side;
    const int64_t twos = std::min<int64_t>(kConvS8ListPixels / 2, kConvS8ListRuns / most_runs(p));
    const int most = static_cast<int>(twos) * 2 / area;
    const int width = std::min(p.out_width, most), rows = std::min(p.out_height, most / width);
    const int parts = (p.out_height + rows - 1) / rows;
    return {0, 0, (p.out_height + parts - 1) / parts, width};
}

void conv_s8_list(const ConvParams& p, const ConvS8Part& part, int32_t zero_point, const int8_t* in,
                  const int8_t* line, ConvS8List* list) {
    list->pixels = 0;
    list->places = part.height * part.width;
    Writer writer(p, zero_point, in, line, list);
    Spiral spiral(part);
    for (int i = 0; i < list->places; ++i) {
        const Pixel here = spiral.next();
        list->place[i] = here.y * p.out_width + here.x;
        if (p.pool) {
            const int y = 2 * here.y, x = 2 * here.x;
            writer.add({y, x}, {y, x + 1});
            writer.add({y + 1, x}, {y + 1, x + 1});
            continue;
        }
        const Pixel partner = ++i < list->places ? spiral.next() : here;
        if (i < list->places) list->place[i] = partner.y * p.out_width + partner.x;
        writer.add(here, partner);
    }
    writer.end();
}

}  // namespace facesig
