#include "session/arena.h"

#include <algorithm>

namespace facesig {

size_t Arena::take(size_t bytes, int first, int last) {
    std::vector<Place> busy;
    for (const Place& place : places_) {
        if (place.first <= last && first <= place.last) busy.push_back(place);
    }
    std::sort(busy.begin(), busy.end(),
              [](const Place& a, const Place& b) { return a.offset < b.offset; });
    size_t offset = 0;
    for (const Place& place : busy) {
        if (offset + bytes <= place.offset) break;
        offset = std::max(offset, place.offset + place.bytes);
    }
    places_.push_back({offset, bytes, first, last});
    size_ = std::max(size_, offset + bytes);
    return offset;
}

std::vector<size_t> Arena::ends() const {
    std::vector<size_t> ends;
    ends.reserve(places_.size());
    for (const Place& place : places_) ends.push_back(place.offset + place.bytes);
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

}  // namespace facesig
