// What the program found, as JSON for machines or as a table for people.
#pragma once

#include <cstdio>

#include "bench/frame_run.h"
#include "bench/machine.h"
#include "bench/repeats.h"

namespace facesig {

// The machine is looked at before and after the runs: a clock or a temperature that moved shows.
struct Findings {
    Job job;
    Bench bench;
    FrameBench frame;  // if the job has one, in place of bench
    Machine before, after;
};

void write_json(const Findings& found, std::FILE* file);
void write_table(const Findings& found, std::FILE* file);

}  // namespace facesig
