#include "bench/machine.h"

#include <link.h>
#include <malloc.h>
#include <sched.h>
#include <sys/utsname.h>

#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>

namespace facesig {

namespace {

constexpr size_t kMostLine = 256;

// Hands every line of a file to `take` until it returns true; nothing if the file cannot be read.
template <typename Take>
void each_line(const std::string& path, Take take) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "r"),
                                                               &std::fclose);
    char line[kMostLine];
    while (file != nullptr && std::fgets(line, sizeof line, file.get()) != nullptr) {
        line[std::strcspn(line, "\n")] = '\0';
        if (take(line)) return;
    }
}

// A file's first line, "" if it cannot be read.
std::string first_line(const std::string& path) {
    std::string first;
    each_line(path, [&](const char* line) {
        first = line;
        return true;
    });
    return first;
}

// The number that a text starts with; false if there is none. from_chars as in main.cpp.
bool read_number(const std::string& text, int64_t* value) {
    return std::from_chars(text.data(), text.data() + text.size(), *value).ec == std::errc();
}

// A file's one number, -1 if it cannot be read.
int64_t number_in(const std::string& path) {
    int64_t value = 0;
    return read_number(first_line(path), &value) ? value : -1;
}

// The text behind "name :" in a file of such lines; "" if there is none.
std::string field_in(const char* path, const char* name) {
    std::string found;
    each_line(path, [&](const char* line) {
        if (std::strncmp(line, name, std::strlen(name)) != 0) return false;
        const char* colon = std::strchr(line, ':');
        if (colon == nullptr) return false;
        found = colon + 1 + std::strspn(colon + 1, " \t");
        return true;
    });
    return found;
}

// Adds what one program or library takes in memory to the sum at `sum`.
int add_segments(dl_phdr_info* object, size_t /*size*/, void* sum) {
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto& header = object->dlpi_phdr[i];
        if (header.p_type == PT_LOAD) *static_cast<int64_t*>(sum) += header.p_memsz;
    }
    return 0;
}

}  // namespace

Machine look_at_machine() {
    Machine machine;
    utsname name = {};
    if (uname(&name) == 0) machine.architecture = name.machine;
    machine.cpu = field_in("/proc/cpuinfo", "model name");
    const int cpu = sched_getcpu();
    const std::string clock =
        "/sys/devices/system/cpu/cpu" + std::to_string(cpu < 0 ? 0 : cpu) + "/cpufreq/";
    machine.khz = number_in(clock + "scaling_cur_freq");
    machine.max_khz = number_in(clock + "cpuinfo_max_freq");
    machine.governor = first_line(clock + "scaling_governor");
    int64_t millidegrees = 0;
    if (read_number(first_line("/sys/class/thermal/thermal_zone0/temp"), &millidegrees)) {
        machine.celsius = static_cast<double>(millidegrees) / 1000.0;
    }
    return machine;
}

int64_t peak_resident_bytes() {
    int64_t kilobytes = 0;
    return read_number(field_in("/proc/self/status", "VmHWM"), &kilobytes) ? kilobytes * 1024 : -1;
}

int64_t image_bytes() {
    int64_t bytes = 0;
    dl_iterate_phdr(add_segments, &bytes);
    return bytes;
}

int64_t heap_bytes() {
#ifdef __GLIBC__
#if __GLIBC_PREREQ(2, 33)
    const struct mallinfo2 held = mallinfo2();
#else
    const struct mallinfo held = mallinfo();
#endif
    return static_cast<int64_t>(held.arena) + static_cast<int64_t>(held.hblkhd);
#else
    return -1;
#endif
}

}  // namespace facesig
