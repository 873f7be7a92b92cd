// Running a stream (stream_plan.h): rows are made when somebody needs them.
//
// The last stage asks the one before it for the rows that it looks at, which asks on; what a stage
// has made stays in its ring until its reader has gone on. So each row is made once, and rows that
// nobody needs (the last one of an odd map, the surplus of an upsampling) are not.
#pragma once

#include "session/observer.h"
#include "session/rows.h"
#include "session/stream_plan.h"

namespace facesig {

class Stream {
  public:
    explicit Stream(const StreamPlan& plan) : plan_(plan), made_(plan.stages.size()) {}

    // `source` gives the image's rows where the stream reads it. With an observer all rows are
    // made, needed or not.
    void run(const KernelsRows& kernels, unsigned char* arena, RowSource* source,
             Observer* observer);

    const StreamPlan& plan() const { return plan_; }

  private:
    void fill_edges();
    void make(size_t index, int32_t last);
    void make_row(const Stage& stage, int32_t y);
    const int8_t* row_of_3x3(const Stage& stage, int32_t y);
    void make_3x3(const Stage& stage, int32_t y, void* to);
    void report(const Stage& stage, int32_t y);

    template <typename Number>
    Number* at(size_t offset) const {
        return reinterpret_cast<Number*>(arena_ + offset);
    }

    const StreamPlan& plan_;
    std::vector<int32_t> made_;  // rows of each stage
    const KernelsRows* kernels_ = nullptr;
    unsigned char* arena_ = nullptr;
    RowSource* source_ = nullptr;
    Observer* observer_ = nullptr;
};

// Name of the kernel of a stage that is a layer.
const char* row_kernel(const KernelsRows& kernels, RowOp op);

}  // namespace facesig
