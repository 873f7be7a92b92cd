#include "kernels/conv_s8/conv_s8_segments.h"

#include <algorithm>

#include "base/dot_blocks.h"

namespace facesig {

namespace {

constexpr int kPiece = static_cast<int>(kDotDepth);
constexpr int kBlockPiece = static_cast<int>(kDotDepth * kDotChannels);
constexpr int kLinePieces = kConvS8Line / kPiece;

constexpr int64_t kNearInput = 16384;

struct Pixel {
    int y, x;  // of the convolution
};

int unit_of(const ConvParams& p) {
    return static_cast<int>(
        dot_unit(static_cast<uint64_t>(p.kernel), static_cast<uint64_t>(p.cin)));
}

// The most segments that two pixels can have. A chain is a part of a tap or whole taps.
int64_t most_segments(const ConvParams& p) {
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

// Where a pixel's window meets the image: the taps from `first` to `end` of a side are inside.
struct Side {
    int start, first, end;

    Side(int at, int size, const ConvParams& p)
        : start(at * p.stride - p.pad),
          first(std::max(-start, 0)),
          end(std::min(size - start, p.kernel)) {}
    bool has(int tap) const { return tap >= first && tap < end; }
};

class Writer {
  public:
    Writer(const ConvParams& p, const Outside& outside, const int8_t* in, const int8_t* line,
           ConvS8List* list)
        : p_(p),
          unit_(unit_of(p)),
          owes_(outside.zero_point != 0),
          skips_(!owes_ || outside.tap_sums != nullptr),
          in_(in),
          line_(line),
          list_(list),
          segment_(list->segments) {}

    // The taps of each kernel row in stretches that are inside the image for the same pixels.
    void add(Pixel first, Pixel second) {
        const Side down[2] = {{first.y, p_.in_height, p_}, {second.y, p_.in_height, p_}};
        const Side right[2] = {{first.x, p_.in_width, p_}, {second.x, p_.in_width, p_}};
        const ptrdiff_t row = ptrdiff_t{p_.in_width} * p_.cin;
        ptrdiff_t from[2];  // may lie before the image
        for (int i = 0; i < 2; ++i) {
            from[i] = down[i].start * row + ptrdiff_t{right[i].start} * p_.cin;
        }
        int piece = 0;
        for (int ky = 0; ky < p_.kernel; ++ky, piece += p_.kernel * unit_) {
            for (int kx = 0, end = 0; kx < p_.kernel; kx = end) {
                end = p_.kernel;
                const int8_t* at[2] = {line_, line_};
                bool any = !skips_;
                for (int i = 0; i < 2; ++i) {
                    if (!down[i].has(ky)) continue;
                    if (right[i].has(kx)) {
                        at[i] = in_ + (from[i] + ky * row + ptrdiff_t{kx} * p_.cin);
                        any = true;
                        end = std::min(end, right[i].end);
                    } else if (kx < right[i].first) {
                        end = std::min(end, right[i].first);
                    }
                }
                if (any) {
                    stretch(at, piece + kx * unit_, piece + end * unit_);
                } else if (owes_) {
                    owe(ky * p_.kernel + kx, ky * p_.kernel + end);
                }
            }
        }
        segment_[-1].steps |= kConvS8Last;
        list_->pixels += 2;
    }

    // The list's end reads what its first segment does, and nothing is made of it.
    void end() {
        *segment_ = list_->segments[0];
        segment_->steps = 0;
        list_->count = static_cast<int>(segment_ - list_->segments);
    }

  private:
    void owe(int first, int end) {
        const auto pair = static_cast<uint8_t>(list_->pixels / 2);
        for (int tap = first; tap < end; ++tap) {
            list_->left_out[list_->left_out_count++] = {pair, static_cast<uint8_t>(tap)};
        }
    }

    // Cut where a chain ends, and where the line of zero points does; never to a single piece.
    void stretch(const int8_t* const* at, int first, int last) {
        int chain_end = chain_end_of(first);
        for (int piece = first, stop = 0; piece < last; piece = stop) {
            if (piece == chain_end) chain_end += p_.chain;
            const int left = std::min(last, chain_end) - piece;
            stop = piece + std::min(left, kLinePieces - (left == kLinePieces + 1));
            for (int i = 0; i < 2; ++i) {
                segment_->in[i] = at[i] == line_ ? line_ : at[i] + (piece - first) * kPiece;
            }
            segment_->weights = static_cast<uint32_t>(piece * kBlockPiece);
            segment_->steps = static_cast<uint32_t>(stop - piece) / 2;
            if ((stop - piece) % 2 != 0) {
                segment_->steps |= kConvS8Odd;
                list_->odd = true;
            }
            ++segment_;
        }
    }

    // Pieces rise from call to call but for the next pixels' first, so no division.
    int chain_end_of(int piece) {
        if (piece < chain_end_ - p_.chain) chain_end_ = 0;
        while (chain_end_ <= piece) chain_end_ += p_.chain;
        return chain_end_;
    }

    const ConvParams& p_;
    const int unit_;
    const bool owes_, skips_;
    const int8_t* const in_;
    const int8_t* const line_;
    ConvS8List* const list_;
    ConvS8Segment* segment_;
    int chain_end_ = 0;
};

}  // namespace

bool conv_s8_has_segments(const ConvParams& p) {
    if (p.cin % kPiece != 0 || p.cin == kPiece || p.chain == 1) return false;
    return 2 * most_segments(p) <= kConvS8ListSegments;
}

ConvS8Part conv_s8_part(const ConvParams& p) {
    const int side = pool_side(p), area = side * side;
    const int64_t twos =
        std::min<int64_t>(kConvS8ListPixels / 2, kConvS8ListSegments / most_segments(p));
    const int most = static_cast<int>(twos) * 2 / area;
    const int width = std::min(p.out_width, most);
    // Rows whose input stays in the first cache beside the weights.
    const int64_t row = int64_t{p.in_width} * p.cin;
    const int64_t near = (kNearInput / row - p.kernel) / (side * p.stride) + 1;
    const int rows = static_cast<int>(
        std::max<int64_t>(1, std::min<int64_t>({p.out_height, most / width, near})));
    const int parts = (p.out_height + rows - 1) / rows;
    return {0, 0, (p.out_height + parts - 1) / parts, width};
}

void conv_s8_list(const ConvParams& p, const ConvS8Part& part, const Outside& outside,
                  const int8_t* in, const int8_t* line, ConvS8List* list) {
    list->pixels = 0;
    list->left_out_count = 0;
    list->odd = false;
    list->places = part.height * part.width;
    Writer writer(p, outside, in, line, list);
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
