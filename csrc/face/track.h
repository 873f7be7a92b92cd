// Following faces from frame to frame: where to look, which hit is the face, which id it keeps.
//
// Why: a face moves little between two frames, so it is enough to search a window about its last
// box; of 96 x 96 pixels that is a seventh of the work of a frame of 320 x 240.
//
// What: the window is a square about the last box of at least kWindowSides times its longer side,
// moved into the frame where it fits there. Its side is kWindowPixels (pictures are never enlarged)
// or twice as much where that is enough: rows that keep or exactly halve their size cost a fifth of
// the others (image/resample.h). It shows neighbours and halves of faces too: the hit nearest the
// last box is the face, if its middle has moved by kReach sides at most and its side has neither
// doubled nor halved. Otherwise the face is lost.
//
// Of 123 photos a window of 2.2 sides found 121 faces again, from a shifted box (kWindowPixels 64:
// 120, 128 with 3 sides: 121).
//
// When it stops paying: with faces so many or so fast that the whole frame is searched anyway.
#pragma once

#include <cstdint>

#include "face/face.h"

namespace facesig {

constexpr double kWindowSides = 2.2;
constexpr int32_t kWindowPixels = 96;
constexpr double kReach = 0.8;
constexpr double kGrowth = 2;

// Boxes that overlap more are one face's.
constexpr double kSameFace = 0.3;

// Largest `whole_every` of a Tracker.
constexpr int32_t kMostEvery = 1000000;

// Faces followed at once.
constexpr int32_t kMostTracked = 8;

double longer_side(const Box& box);

// Intersection over union, 0 to 1.
double overlap(const Box& a, const Box& b);

// The square of a frame of `width` x `height` to search for a face that was at `last`.
Box window_about(const Box& last, int32_t width, int32_t height);

// Whether a face at `now` can be the one that was at `last`.
bool follows(const Box& last, const Box& now);

// Square of the distance of two boxes' middles.
double distance_squared(const Box& a, const Box& b);

struct Track {
    Box box;
    int32_t id;
};

class Tracker {
  public:
    // Every `whole_every`-th frame is searched whole, so that newcomers are seen; 0: only where no
    // face is followed or one was lost.
    explicit Tracker(int32_t whole_every) : whole_every_(whole_every) {}

    // Whether the next frame must be searched whole.
    bool whole_due() const;

    int32_t count() const { return count_; }
    const Track& track(int32_t index) const { return tracks_[index]; }

    // The faces found in a whole frame, at most kMostTracked: each that overlaps a followed one, by
    // more than kSameFace and more than any other new face, keeps its id; others get new ids.
    void found_whole(const Box* boxes, int32_t count);

    // The places of all followed faces in a frame of which windows were searched, in order. False
    // if two have become one face: then the frame must be searched whole.
    bool found_in_windows(const Box* boxes);

    // Forgets all faces; ids go on.
    void reset() { count_ = 0; }

  private:
    int32_t whole_every_;
    int32_t since_whole_ = 0;
    int32_t count_ = 0;
    int32_t next_id_ = 1;
    Track tracks_[kMostTracked];
};

}  // namespace facesig
