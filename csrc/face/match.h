// Same person or not: the cosine of two signatures against a threshold that is named by its
// false-accept rate. The C interface and Python decide here.
//
// Rates in between are not made up: a table holds those that were measured, any other is refused.
//
// Signatures are stored, and what stores them may round: float16 changes a norm by 0.0005 at most,
// bfloat16 by 0.002, text of three decimals by 0.0057. Those are brought back to norm 1, by a
// division in float32 that costs 128 of them a signature; what is further off was never a signature
// of norm 1 and is refused. facesig/types/signature.py does the same, by the same two distances.
#pragma once

#include <cstddef>

#include "base/status.h"
#include "model/model.h"

namespace facesig {

// How far a signature's norm may be from 1: float32 rounding stays a hundred times below it.
constexpr double kUnitTolerance = 1e-4;

// How far that of numbers may be that were rounded for storing.
constexpr double kRoundedTolerance = 0.01;

// A rate may have been through float32.
constexpr double kRateTolerance = 1e-5;

// A signature as it was stored: `numbers` divided by `norm` have norm 1.
struct StoredSignature {
    const float* numbers;
    float norm;  // 1 within kUnitTolerance: such numbers are compared as they are
};

// What `numbers` lack to be a signature; `name` tells the two of a comparison apart.
Status read_signature(const float* numbers, size_t length, const char* name, StoredSignature* read);

// Cosine of two signatures of `length` numbers, -1 to 1.
double cosine_similarity(const StoredSignature& a, const StoredSignature& b, size_t length);

// The entry of a rate in a table, or Cause::false_accept_rate.
Status find_threshold(const Threshold* table, size_t count, double rate, const Threshold** found);

// The decision.
bool passes(double similarity, double threshold);

}  // namespace facesig
