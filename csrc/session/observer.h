// Who looks on while a session runs layer by layer (Session::traced).
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

// Called about each layer: `begins` before it, then `layer` with the layer's index and its output,
// of the layer's output type; null where the output is never in memory as a whole. What lies before
// the first layer makes the image of a float file. Layers of a stream take turns: `begins` before
// each of their rows, `row` behind it with the row's numbers (dense; of the last layer too),
// `layer` of all at the stream's end.
class Observer {
  public:
    virtual ~Observer() = default;
    virtual void begins(size_t /*index*/) {}
    virtual void row(size_t /*index*/, int32_t /*y*/, const void* /*numbers*/) {}
    virtual void layer(size_t index, const void* output) = 0;
};

}  // namespace facesig
