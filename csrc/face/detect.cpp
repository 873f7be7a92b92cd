#include "face/detect.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/exceptions.h"
#include "face/range.h"
#include "face/track.h"
#include "face/turn.h"

namespace facesig {

namespace {

// Rows of a window of a picture, reduced; kept as well where `keep` is given.
class ReducedRows : public RowSource {
  public:
    ReducedRows(Resampler& resampler, int32_t width, int8_t* keep)
        : resampler_(resampler), numbers_(size_t{3} * width), keep_(keep) {}
    void row(int32_t y, int8_t* to) override {
        resampler_.row(y, to);
        if (keep_ != nullptr) std::copy_n(to, numbers_, keep_ + numbers_ * y);
    }

  private:
    Resampler& resampler_;
    size_t numbers_;
    int8_t* keep_;
};

// Rows of a kept picture, turned.
class TurnedRows : public RowSource {
  public:
    TurnedRows(const int8_t* pixels, InputSize size, int32_t quarters)
        : pixels_(pixels), size_(size), quarters_(quarters) {}
    void row(int32_t y, int8_t* to) override {
        turned_row(pixels_, size_.width, size_.height, quarters_, y, to);
    }

  private:
    const int8_t* pixels_;
    InputSize size_;
    int32_t quarters_;
};

// Rows of a picture, filled up with black.
class FilledRows : public RowSource {
  public:
    FilledRows(RowSource& rows, InputSize shown, InputSize input)
        : rows_(rows),
          height_(shown.height),
          shown_(size_t{3} * shown.width),
          all_(size_t{3} * input.width) {}
    void row(int32_t y, int8_t* to) override {
        const size_t made = y < height_ ? shown_ : 0;
        if (made != 0) rows_.row(y, to);
        std::fill(to + made, to + all_, kBlack);
    }

  private:
    static constexpr int8_t kBlack = -128;
    RowSource& rows_;
    int32_t height_;
    size_t shown_, all_;  // numbers of a row
};

InputSize filled_up(InputSize shown) {
    const auto up = [](int32_t side) { return (side + kGrain - 1) / kGrain * kGrain; };
    return {up(shown.height), up(shown.width)};
}

int32_t reduced(int32_t side, int32_t longer, int32_t longest) {
    if (longer <= longest) return side;
    const double exact = static_cast<double>(side) * longest / longer;
    return std::max(static_cast<int32_t>(std::floor(exact + 0.5)), 1);
}

}  // namespace

Status check(const Search& search) {
    return check_range("a longer side", kLeastSearchSide, kMostSearchSide, search.longest,
                       "longest");
}

Status Detector::create(std::shared_ptr<const Model> model, const char* isa,
                        std::unique_ptr<Detector>* detector) FACESIG_ALLOCATES {
    FACESIG_TRY(model->expect(kDetector));
    if (!model->by_rows) {  // nothing here holds a whole picture for it
        return {Cause::model_layer,
                format("expected a detector whose first layer is narrow, got a wide one (%s)",
                       model->origin.c_str())};
    }
    bool neon = false;
    FACESIG_TRY(choose_isa(isa, &neon));
    std::unique_ptr<Detector> made(new Detector(std::move(model), neon ? "neon" : "scalar"));
    FACESIG_TRY(made->candidates_.prepare());
    *detector = std::move(made);
    return {};
}
FACESIG_NO_MEMORY("expected memory for a detector, got none")

Detector::Detector(std::shared_ptr<const Model> model, const char* isa)
    : model_(std::move(model)), isa_(isa), decoder_(model_->profile.least_score) {}

Face Detector::face(int32_t index) const {
    const Candidate& candidate = candidates_.data()[index];
    Face face = {box_of(candidate), {}, candidate.score, 90 * mapping_.quarters};
    for (int32_t i = 0; i < kLandmarks; ++i) {
        face.landmarks[i] = place_of({candidate.points[2 * i], candidate.points[2 * i + 1]});
    }
    return face;
}

// Where a point of the network's input lies in the picture.
Point Detector::place_of(Point point) const {
    const Window& window = mapping_.window;
    const double width = mapping_.size.width, height = mapping_.size.height;
    const Point upright = turned_back(point, mapping_.quarters, width, height);
    return {window.left + upright.x * (window.width / width),
            window.top + upright.y * (window.height / height)};
}

Box Detector::box_of(const Candidate& candidate) const {
    const Point middle =
        place_of({candidate.left + candidate.width / 2.0, candidate.top + candidate.height / 2.0});
    const double across = mapping_.window.width / mapping_.size.width;
    const double down = mapping_.window.height / mapping_.size.height;
    const bool lying = mapping_.quarters % 2 != 0;
    const double side =
        double{model_->profile.box_factor} * std::max(candidate.width * (lying ? down : across),
                                                      candidate.height * (lying ? across : down));
    return {middle.x - side / 2, middle.y - side / 2, side, side};
}

Status Detector::find(const View& view, const Search& given) {
    FACESIG_TRY(check(given));
    const int32_t longer = std::max(view.width, view.height);
    const InputSize size = {reduced(view.height, longer, given.longest),
                            reduced(view.width, longer, given.longest)};
    const Window whole = {0, 0, static_cast<double>(view.width), static_cast<double>(view.height)};
    FACESIG_TRY(look(view, whole, size, given.turn, given.sure));
    if (!given.turn || best_score() >= kUprightScore) return {};
    return look_all_round(size, given.sure);
}

Status Detector::find_in(const View& view, const Box& square, int32_t side, float sure) {
    side = std::min(side, static_cast<int32_t>(square.width));
    return look(view, {square.x, square.y, square.width, square.height}, {side, side}, false, sure);
}

Status Detector::look(const View& view, const Window& window, InputSize size, bool keep,
                      float sure) FACESIG_ALLOCATES {
    candidates_.clear();
    FACESIG_TRY(prepare_resampler(size));
    const RowFormat format = {size.width, size.height, model_->colour_order == kBgr, true,
                              Border::mirrored};
    FACESIG_TRY(resampler_->check(window, format, "frame"));
    resampler_->begin(view, window, format);
    if (keep) kept_.resize(size_t{3} * size.width * size.height);
    ReducedRows rows(*resampler_, size.width, keep ? kept_.data() : nullptr);
    return search(rows, {window, size, 0}, sure);
}
FACESIG_NO_MEMORY("expected memory for a detector, got none")

float Detector::best_score() const {
    float best = 0;
    for (int32_t i = 0; i < count(); ++i) best = std::max(best, candidates_.data()[i].score);
    return best;
}

// After the first look: the other positions, and what the best one shows.
Status Detector::look_all_round(InputSize upright, float sure) {
    FACESIG_TRY(best_.prepare());
    float best = best_score();
    Mapping mapping = mapping_;
    std::swap(candidates_, best_);
    for (int32_t quarters = 1; quarters < 4; ++quarters) {
        FACESIG_TRY(look_turned(upright, quarters, sure));
        if (best_score() <= best) continue;
        best = best_score();
        mapping = mapping_;
        std::swap(candidates_, best_);
    }
    std::swap(candidates_, best_);
    mapping_ = mapping;
    return {};
}

// As the first look at the kept picture, which is turned by quarters.
Status Detector::look_turned(InputSize upright, int32_t quarters, float sure) {
    TurnedRows rows(kept_.data(), upright, quarters);
    return search(rows, {mapping_.window, upright, quarters}, sure);
}

Status Detector::search(RowSource& rows, const Mapping& mapping, float sure) {
    const InputSize upright = mapping.size, lying = {upright.width, upright.height};
    const InputSize shown = mapping.quarters % 2 == 0 ? upright : lying, input = filled_up(shown);
    Session* session = nullptr;
    FACESIG_TRY(prepare(input, &session));
    FilledRows filled(rows, shown, input);
    session->run_rows(filled);
    Map maps[kLevels];
    for (int32_t level = 0; level < kLevels; ++level) {
        const Shape shape = session->output_shape(static_cast<size_t>(level));
        maps[level] = {session->output(static_cast<size_t>(level)), shape.height, shape.width};
    }
    mapping_ = mapping;
    candidates_.clear();
    decoder_.decode(maps, &candidates_);
    candidates_.suppress(model_->profile.overlap);
    candidates_.sort([&](const Candidate& a, const Candidate& b) {
        const bool sure_a = a.score >= sure, sure_b = b.score >= sure;
        if (sure_a != sure_b) return sure_a;
        const double side_a = box_of(a).width, side_b = box_of(b).width;
        return side_a != side_b ? side_a > side_b : Candidates::before(a, b);
    });
    return {};
}

size_t Detector::memory_bytes() const {
    size_t bytes = candidates_.bytes() + best_.bytes() + kept_.capacity();
    if (resampler_ != nullptr) bytes += resampler_->bytes();
    for (const Sized& sized : sizes_) {
        if (sized.session == nullptr) continue;
        bytes += sized.session->arena_bytes() + sized.session->prepared_bytes();
    }
    return bytes;
}

Status Detector::prepare(InputSize size, Session** session) {
    Sized* oldest = sizes_;
    ++searches_;
    for (Sized& sized : sizes_) {
        if (sized.used < oldest->used) oldest = &sized;
        if (sized.used == 0 || sized.size.height != size.height || sized.size.width != size.width) {
            continue;
        }
        sized.used = searches_;
        *session = sized.session.get();
        return {};
    }
    *oldest = {};
    FACESIG_TRY(Session::create(model_, isa_, size, &oldest->session));
    oldest->size = size;
    oldest->used = searches_;
    *session = oldest->session.get();
    return {};
}

Status Detector::prepare_resampler(InputSize size) {
    if (size.width <= most_.width && size.height <= most_.height) return {};
    const InputSize most = {std::max(size.height, most_.height), std::max(size.width, most_.width)};
    resampler_.reset();
    most_ = {};
    FACESIG_TRY(Resampler::create(isa_, most.width, most.height, &resampler_));
    most_ = most;
    return {};
}

}  // namespace facesig
