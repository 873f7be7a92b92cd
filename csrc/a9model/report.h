// The report as JSON (README.md names every key) and as one line for people.
#pragma once

#include <cstdio>

#include "a9model/options.h"
#include "a9model/regions.h"

namespace a9 {

// Codes that were translated but are in no decoder table, with how often each was met.
using Unknown = std::map<std::string, uint64_t>;

// False if not everything could be written.
bool write_report(const Options& options, const Regions& regions, const Unknown& unknown,
                  std::FILE* file);

void print_summary(const Options& options, const Regions& regions, std::FILE* file);

// The least cycles that the NEON instructions of `counts` could have taken: one is issued a cycle,
// and each pipe is held for its cycles; without overlap both pipes are one.
uint64_t neon_issue_bound(const Counts& counts, const Parameters& parameters);

}  // namespace a9
