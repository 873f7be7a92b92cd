// facesig-bench-native: what a model costs on the machine this runs on, without Python.
//
//     facesig-bench-native [--repeats N] [--isa neon|scalar] [--json] [--marks] [--size WxH]
//         [--frame FILE --detector MODEL] [MODEL]
//
// MODEL is a .fsig file; without one, facesig_int8.fsig or facesig_fp32.fsig beside the program.
// With --frame a camera's frame goes through detector and embedder (frame_run.h).
// --marks is for emulation under csrc/a9model: the runs are marked, nothing is timed.
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <climits>
#include <cstdio>
#include <cstring>
#include <exception>

#include "bench/report.h"

namespace facesig {

namespace {

constexpr int kUsage = 2;
constexpr int kFailure = 1;
constexpr int kMostRepeats = 100000;
constexpr int kUsualRepeats = 50;

constexpr const char* kHelp =
    "usage: facesig-bench-native [--repeats N] [--isa neon|scalar] [--json] [--marks]\n"
    "           [--size WxH] [--frame FILE --detector MODEL] [MODEL]\n"
    "\n"
    "Runs a facesig model and each of its layers, and says what they cost on this machine: CPU\n"
    "time of the thread, medians. MODEL defaults to facesig_int8.fsig, or facesig_fp32.fsig,\n"
    "beside the program. With --frame: what a camera's frame costs, from NV12 to the signature\n"
    "of the face in it.\n"
    "\n"
    "  --repeats N  runs to take medians of (default 50; with --marks 1)\n"
    "  --isa I      instruction set: neon or scalar (default: the best); once --path\n"
    "  --size WxH   of a detector's image, or of the frame (default 320x240)\n"
    "  --frame F    bytes of NV12, with a face\n"
    "  --detector M finds the face in the frame\n"
    "  --json       JSON in place of a table (schema facesig-bench-native/1)\n"
    "  --marks      for emulation: mark runs and layers for csrc/a9model, time nothing\n";

struct Arguments {
    Job job;
    bool json = false;
    bool help = false;
};

// The first shipped model that lies beside the program; the int8 one's name if there is none.
std::string default_model() {
    char place[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", place, sizeof place);
    const std::string program(place, length < 0 ? 0 : static_cast<size_t>(length));
    const std::string folder = program.substr(0, program.rfind('/') + 1);
    for (const char* name : {"facesig_int8.fsig", "facesig_fp32.fsig"}) {
        if (access((folder + name).c_str(), R_OK) == 0) return folder + name;
    }
    return folder + "facesig_int8.fsig";
}

// from_chars, as strtol compiled against glibc 2.38 asks for one as new, and wheels are for older.
bool read_count(const char* text, int* count) {
    const char* end = text + std::strlen(text);
    const auto [stop, error] = std::from_chars(text, end, *count);
    return error == std::errc() && stop == end && *count >= 1 && *count <= kMostRepeats;
}

// "320x240": width and height.
bool read_size(const char* text, InputSize* size) {
    const char* end = text + std::strlen(text);
    int32_t width = 0, height = 0;
    const auto [cross, wrong] = std::from_chars(text, end, width);
    if (wrong != std::errc() || cross == end || *cross != 'x') return false;
    const auto [stop, error] = std::from_chars(cross + 1, end, height);
    *size = {height, width};
    const bool fits = std::min(width, height) >= 1 && std::max(width, height) <= int32_t{kMaxInput};
    return error == std::errc() && stop == end && fits;
}

// Empty, or what is wrong.
std::string read_arguments(int count, char** words, Arguments* arguments) {
    Job* job = &arguments->job;
    job->repeats = 0;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const bool has_value = i + 1 < count;
        if (word == "--json") {
            arguments->json = true;
        } else if (word == "--marks") {
            job->marks = true;
        } else if (word == "--help") {
            arguments->help = true;
        } else if ((word == "--isa" || word == "--path") && has_value) {
            job->isa = words[++i];
        } else if (word == "--frame" && has_value) {
            job->frame = words[++i];
        } else if (word == "--detector" && has_value) {
            job->detector = words[++i];
        } else if (word == "--size" && has_value) {
            if (!read_size(words[++i], &job->size)) {
                return format("expected a size such as 320x240, got %s (--size)", words[i]);
            }
        } else if (word == "--repeats" && has_value) {
            if (!read_count(words[++i], &job->repeats)) {
                return format("expected 1 to %d, got %s (--repeats)", kMostRepeats, words[i]);
            }
        } else if (word[0] == '-' || !job->file.empty()) {
            return "expected an option or one model, got " + word + " (arguments)";
        } else {
            job->file = word;
        }
    }
    if (job->repeats == 0) job->repeats = job->marks ? 1 : kUsualRepeats;
    if (job->file.empty()) job->file = default_model();
    if (job->frame.empty() != job->detector.empty()) {
        return "expected --frame and --detector together, got one (arguments)";
    }
    if (!job->frame.empty() && job->size.width == 0) job->size = {240, 320};
    return {};
}

int run(int count, char** words) {
    Arguments arguments;
    const std::string wrong = read_arguments(count, words, &arguments);
    if (!wrong.empty()) {
        std::fprintf(stderr, "facesig-bench-native: %s\n\n%s", wrong.c_str(), kHelp);
        return kUsage;
    }
    if (arguments.help) return std::fputs(kHelp, stdout) < 0 ? kFailure : 0;
    Findings found;
    found.job = arguments.job;
    if (!found.job.marks) found.before = look_at_machine();
    const Status status = found.job.frame.empty() ? run_bench(found.job, &found.bench)
                                                  : run_frame(found.job, &found.frame);
    if (!status.ok()) {
        std::fprintf(stderr, "facesig-bench-native: %s\n", status.message().c_str());
        return kFailure;
    }
    if (!found.job.marks) found.after = look_at_machine();
    if (arguments.json) {
        write_json(found, stdout);
    } else {
        write_table(found, stdout);
    }
    return std::fflush(stdout) == 0 ? 0 : kFailure;
}

}  // namespace

}  // namespace facesig

int main(int count, char** words) try {
    return facesig::run(count, words);
} catch (const std::exception& error) {
    std::fprintf(stderr, "facesig-bench-native: %s\n", error.what());
    return facesig::kFailure;
}
