// Same person or not: the cosine of two signatures against a threshold that is named by its
// false-accept rate. The C interface and Python decide here.
//
// Rates in between are not made up: a table holds those that were measured, any other is refused.
#pragma once

#include <cstddef>

#include "base/status.h"
#include "model/model.h"

namespace facesig {

// How far a signature's norm may be from 1: float32 rounding stays a hundred times below it.
constexpr double kUnitTolerance = 1e-4;

// A rate may have been through float32.
constexpr double kRateTolerance = 1e-5;

// What `numbers` lack to be a signature; `name` tells the two of a comparison apart.
Status check_signature(const float* numbers, size_t length, const char* name);

// Cosine of two signatures that have been checked, -1 to 1.
double cosine_similarity(const float* a, const float* b, size_t length);

// The entry of a rate in a table, or Cause::false_accept_rate.
Status find_threshold(const Threshold* table, size_t count, double rate, const Threshold** found);

// The decision.
bool passes(double similarity, double threshold);

}  // namespace facesig
