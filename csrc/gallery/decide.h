// Known or unknown: thresholds by the false-positive identification rate.
//
// A probe is compared with N templates. If each comparison lets through a share r of strangers, a
// stranger is taken for somebody at a rate of 1 - (1 - r)^N, about N r: one to many is not one to
// one. A table says which cosine lets through which share. Between its rows log10 r is linear in
// the threshold, and beyond them it goes on as between the last two: scores of strangers fall off
// exponentially (facesig/gallery/decide.py does the same; models/studies says on which data).
#pragma once

#include <utility>
#include <vector>

#include "gallery/fault.h"

namespace facesig::gallery {

// (log10 of the share, cosine), the largest share first.
using Table = std::vector<std::pair<double, double>>;

// Into the order above.
void sort_table(Table* table);

// FACESIG_FALSE_ACCEPT_RATE unless 0 < rate < 1.
facesig_status check_rate(double rate, facesig_error* error);

// The cosine from which somebody is known, at a rate for all comparisons of a probe. `table` has at
// least a row.
double threshold_for(const Table& table, double rate, size_t comparisons);

}  // namespace facesig::gallery
