// What a call into the core returns: success, or one cause and one sentence.
//
// The core throws nothing and prints nothing. Every function that can fail returns a Status; the
// bindings turn the cause into a Python class (bindings/errors.cpp), a C API turns it into an error
// code. A success holds no text and allocates nothing, so a Status may be returned from code that
// promises to stay off the heap.
//
// Messages follow one grammar: "expected X, got Y (where)". facesig/modelfile writes the same
// sentences for the same causes; tests/engine compares them.
#pragma once

#include <string>
#include <utility>

namespace facesig {

enum class Cause {
    ok,
    model_not_found,
    model_magic,
    model_version,
    model_truncated,
    model_checksum,
    model_contents,
    model_id,
    model_header,
    model_metadata,
    model_layer,
    model_weight,
    model_preprocessing,
    model_threshold,
    model_kind,
    model_unsigned,
    model_signature,  // a malformed file of one
    model_signer,
    model_altered,
    model_forged,
    signing_key,
    no_signatures,  // the build checks none
    input,          // a size of the image that the model cannot take
    image_size,
    image_format,
    image_stride,
    image_plane,
    face,
    content,
    unsure,
    too_small,
    signature,
    false_accept_rate,
    option,  // of a search or a pipeline, out of range
    isa,
    cpu,
    memory,
};

class [[nodiscard]] Status {
  public:
    Status() = default;
    Status(Cause cause, std::string message) : cause_(cause), message_(std::move(message)) {}

    bool ok() const { return cause_ == Cause::ok; }
    Cause cause() const { return cause_; }
    const std::string& message() const { return message_; }

  private:
    Cause cause_ = Cause::ok;
    std::string message_;
};

// A number for a sentence: NaN has one spelling, while printf would write the sign that it may
// carry.
inline double shown(double number) {
    return number != number ? __builtin_nan("") : number;
}

// Text in the manner of printf. Only failures are formatted, so its allocation costs nothing.
std::string format(const char* pattern, ...) __attribute__((format(printf, 1, 2)));

}  // namespace facesig

// Returns from the calling function when `expression` is a failure.
#define FACESIG_TRY(expression)                                  \
    do {                                                         \
        ::facesig::Status facesig_try_status = (expression);     \
        if (!facesig_try_status.ok()) return facesig_try_status; \
    } while (false)
