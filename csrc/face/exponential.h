// e to the x and the logistic function, the same to the bit on every machine.
//
// Why not std::exp: each C library has its own, and they differ in the last bit. A box's size and a
// score hang on it, and through the score which of two faces is the better one; then x86-64 and ARM
// would find other faces. Here is nothing but + - * / on doubles, which IEEE 754 rounds alike
// everywhere (the build forbids contraction).
//
// How: x = k ln 2 + r with |r| <= ln 2 / 2; e^r is its Taylor series to the 13th power, whose rest
// is below 2^-57; times 2^k, exact. The error is at most 4 units in the last place.
//
// Cost: 30 operations, for the few cells of a detector's maps that hold a face.
#pragma once

namespace facesig {

// e to the x: 0 below -708, where doubles lose bits, infinity above 709; NaN stays.
double exponential(double x);

// 1 / (1 + e^-x), 0 to 1, rising; NaN stays.
double sigmoid(double x);

// The x at which sigmoid(x) = p, to 1e-9, never above it; `p` between 0 and 1, both left out.
double sigmoid_inverse(double p);

}  // namespace facesig
