// From a picture to the faces in it: reduce, run the network, decode, suppress.
//
// What: the picture is reduced to a longest side (never enlarged) row by row as the network asks
// for rows; candidates are found and suppressed in pixels of the network's input; boxes and
// landmarks come back in pixels of the picture. The tight box is the square with the middle of the
// network's box and the profile's box factor times its longer side.
//
// Faces come sure ones first (Search::sure), each kind the largest first: a large box that is no
// face must not hide a face. Equal ones by score.
//
// Photos that lie on their side: a network trained on upright faces finds half of those lying, too,
// but with other boxes and landmarks. It is less sure of them: at 640 pixels the best face of three
// in four of 58 photos has 0.92 and more upright, none more than 0.912 in another position. So
// where Search::turn asks for it, and the best face of the picture as it is has less than
// kUprightScore, the reduced picture, which is then kept, is looked at again at 90, 180 and 270
// degrees, and the position with the best face counts; of equal ones the first. Of these photos in
// all four positions that finds 228 of 232 upright (as many at 320 pixels), while looking again
// only where nothing was found would be right of 105 (134). It costs three more runs in 22 % of
// upright photos (50 %).
//
// The network's input is filled up with black on the right and below, to multiples of kGrain
// pixels, so that what it makes of a picture's edge is what it was trained to make: the float
// detector, as others run it, fills up to multiples of 32. Of 51 photos at 320 pixels that brings
// the mean overlap with the float detector's boxes from 0.9580 to 0.9614; 32 would bring 0.9621 and
// cost frames of 320 x 240 7 % (python -m facesig.convert.measure --grain).
//
// Memory: a session for each size of the network's input, made when the size first comes; the last
// kSizes of them are kept. Nothing is allocated when one of these comes again.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "face/candidates.h"
#include "face/decode.h"
#include "face/face.h"
#include "face/limits.h"
#include "image/resample.h"
#include "image/view.h"
#include "model/model.h"
#include "session/session.h"

namespace facesig {

// Longer side, in pixels, to which frames of a camera and photos are reduced where nobody says
// otherwise. A face must have about 10 pixels then.
constexpr int32_t kFrameSide = 320;
constexpr int32_t kPhotoSide = 640;
// Best score of a picture from which it is taken to stand upright.
constexpr float kUprightScore = 0.92F;

// What sides of the network's input are multiples of.
constexpr int32_t kGrain = 16;

constexpr int32_t kLeastSearchSide = 32, kMostSearchSide = 1024;

// Sizes of the network's input that are kept: whole frames, upright and lying, a window, one more.
constexpr int32_t kSizes = 4;

struct Search {
    int32_t longest = kFrameSide;
    bool turn = false;
    float sure = kSureScore;
};

// What is wrong with it, one sentence.
Status check(const Search& search);

class Detector {
  public:
    // Of a model of kind detector; `isa` as in select_kernels().
    static Status create(std::shared_ptr<const Model> model, const char* isa,
                         std::unique_ptr<Detector>* detector);

    // Searches the whole of a checked view.
    Status find(const View& view, const Search& search);

    // Searches a square of it, which may reach beyond the picture, reduced to `side` pixels if it
    // is larger. Nothing is turned.
    Status find_in(const View& view, const Box& square, int32_t side, float sure);

    // What was found last.
    int32_t count() const { return candidates_.count(); }
    Face face(int32_t index) const;

    const Model& model() const { return *model_; }
    const char* isa() const { return isa_; }

    // Bytes held: arenas, resamplers, candidates.
    size_t memory_bytes() const;

  private:
    // A size of the network's input and the session for it.
    struct Sized {
        InputSize size;
        uint64_t used = 0;  // the search that used it last
        std::unique_ptr<Session> session;
    };

    // From pixels of the network's input, turned or not, to those of the picture.
    struct Mapping {
        Window window;         // of the picture, that the input shows
        InputSize size;        // of what the input shows, before it was turned
        int32_t quarters = 0;  // by which it was turned
    };

    Detector(std::shared_ptr<const Model> model, const char* isa);
    Status prepare(InputSize size, Session** session);
    Status prepare_resampler(InputSize size);
    Status look(const View& view, const Window& window, InputSize size, bool keep, float sure);
    Status look_all_round(InputSize upright, float sure);
    Status look_turned(InputSize upright, int32_t quarters, float sure);
    float best_score() const;
    Status search(RowSource& rows, const Mapping& mapping, float sure);
    Point place_of(Point point) const;
    Box box_of(const Candidate& candidate) const;

    std::shared_ptr<const Model> model_;
    const char* isa_;
    Decoder decoder_;
    Candidates candidates_;
    Candidates best_;  // of the positions looked at before; made where a picture is turned
    Mapping mapping_;
    uint64_t searches_ = 0;
    Sized sizes_[kSizes];
    InputSize most_;  // that the resampler was made for
    std::unique_ptr<Resampler> resampler_;
    std::vector<int8_t> kept_;  // the reduced picture, where it may have to be turned
};

}  // namespace facesig
