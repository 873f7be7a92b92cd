// A JSON writer: commas come by themselves. Header only, for programs beside the engine.
#pragma once

#include <cstdio>
#include <string>

namespace facesig {

class Json {
  public:
    explicit Json(std::FILE* file) : file_(file) {}

    void key(const char* name) {
        separate();
        std::fprintf(file_, "\"%s\": ", name);
        first_ = true;
    }
    void open(char bracket) {
        separate();
        std::fputc(bracket, file_);
        first_ = true;
    }
    void open(const char* name, char bracket) { key(name), open(bracket); }
    void close(char bracket) {
        std::fputc(bracket, file_);
        first_ = false;
    }
    void text(const char* name, const std::string& value) { key(name), text(value); }
    template <typename Integer>
    void number(const char* name, Integer value) {
        key(name), number(value);
    }
    void real(const char* name, double value) { key(name), real(value); }
    void null(const char* name) {
        key(name);
        separate();
        std::fputs("null", file_);
    }

    void text(const std::string& value) {
        separate();
        std::fputc('"', file_);
        for (const char c : value) {
            if (c == '"' || c == '\\') std::fputc('\\', file_);
            if (static_cast<unsigned char>(c) >= 0x20) std::fputc(c, file_);
        }
        std::fputc('"', file_);
    }
    template <typename Integer>
    void number(Integer value) {
        separate();
        std::fputs(std::to_string(value).c_str(), file_);
    }
    void real(double value) {
        separate();
        std::fprintf(file_, "%.6f", value);
    }
    void line() { std::fputc('\n', file_); }

  private:
    void separate() {
        if (!first_) std::fputs(", ", file_);
        first_ = false;
    }

    std::FILE* file_;
    bool first_ = true;
};

}  // namespace facesig
