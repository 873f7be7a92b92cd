// A disk that stops: the program's writes, truncations, syncs, links and unlinks are counted, and
// at the n-th the process ends there and then. Included by one file of a program.
//
// crash: what was written stays, of the write that is cut short one half. power: what was not
// synced is gone. mixed: of the writes that were not synced some have reached the disk and others
// not, by the throw of a coin, as disks do that order writes themselves. Links and unlinks count as
// synced at once. A sync is not passed on to the machine's own disk, which would take most of the
// time.
#pragma once

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "check.h"

namespace disk {

enum Cut { crash, power, mixed };

inline long calls = 0;
inline long until = 0;  // 0: never; counting begins when it is set
inline bool counting = false;
inline Cut cut = crash;

struct Write {
    int file;
    off64_t at, size;  // the file's size before
    std::string before, after;
    bool truncates;
};

using Inode = std::pair<dev_t, ino_t>;

inline std::vector<Write>& unsynced() {
    static std::vector<Write> writes;
    return writes;
}

template <typename Function>
Function* real(const char* name, Function* /*type*/) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

inline Inode inode_of(int file) {
    struct stat found = {};
    fstat(file, &found);
    return {found.st_dev, found.st_ino};
}

// A descriptor of our own for the same file, so that it is there when the program's is closed.
inline int kept(int file) {
    static std::map<Inode, int> files;
    const Inode inode = inode_of(file);
    const auto known = files.find(inode);
    if (known != files.end()) return known->second;
    return files[inode] = dup(file);
}

inline off64_t size_of(int file) {
    struct stat64 found = {};
    fstat64(file, &found);
    return found.st_size;
}

inline void put(int file, const std::string& bytes, off64_t at) {
    static const auto write_at = real("pwrite64", &pwrite64);
    if (!bytes.empty()) (void)!write_at(file, bytes.data(), bytes.size(), at);
}

inline void lose() {
    static const auto shorten = real("ftruncate64", &ftruncate64);
    std::vector<Write>& writes = unsynced();
    for (size_t i = writes.size(); i-- > 0;) {
        put(writes[i].file, writes[i].before, writes[i].at);
        (void)!shorten(writes[i].file, writes[i].size);
    }
    check::Random random(static_cast<uint64_t>(until));
    for (const Write& one : writes) {
        if (cut == power || random.below(2) == 0) continue;
        if (one.truncates) {
            (void)!shorten(one.file, one.at);
        } else {
            put(one.file, one.after, one.at);
        }
    }
}

// Whether the disk stops now.
inline bool stops() {
    return counting && ++calls == until;
}

[[noreturn]] inline void stop() {
    counting = false;
    if (cut != crash) lose();
    _exit(9);
}

inline void note(int file, const void* data, size_t size, off64_t at) {
    if (!counting) return;
    static const auto read_at = real("pread64", &pread64);
    Write one = {kept(file),
                 at,
                 size_of(file),
                 std::string(size, '\0'),
                 std::string(static_cast<const char*>(data), size),
                 false};
    const int readable = open(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDONLY);
    const ssize_t got = readable < 0 ? 0 : read_at(readable, &one.before[0], size, at);
    if (readable >= 0) {
        static std::vector<int> open_files;  // closing one would drop SQLite's locks
        open_files.push_back(readable);
    }
    one.before.resize(got < 0 ? 0 : static_cast<size_t>(got));
    unsynced().push_back(std::move(one));
}

inline void synced(int file) {
    const Inode inode = inode_of(file);
    std::vector<Write> left;
    for (Write& one : unsynced()) {
        if (inode_of(one.file) != inode) left.push_back(std::move(one));
    }
    unsynced().swap(left);
}

}  // namespace disk

// SQLite must see these; the build hides what is not said to be visible.
#pragma GCC visibility push(default)
extern "C" {

ssize_t pwrite64(int file, const void* data, size_t size, off64_t at) {
    static const auto next = disk::real("pwrite64", &pwrite64);
    if (disk::stops()) {
        if (disk::cut == disk::crash) (void)!next(file, data, size / 2, at);
        disk::stop();
    }
    disk::note(file, data, size, at);
    return next(file, data, size, at);
}

ssize_t write(int file, const void* data, size_t size) {
    static const auto next = disk::real("write", &write);
    if (disk::stops()) {
        if (disk::cut == disk::crash) (void)!next(file, data, size / 2);
        disk::stop();
    }
    if (disk::counting) disk::note(file, data, size, lseek64(file, 0, SEEK_CUR));
    return next(file, data, size);
}

int ftruncate64(int file, off64_t size) noexcept {
    static const auto next = disk::real("ftruncate64", &ftruncate64);
    if (disk::stops()) disk::stop();
    if (disk::counting) {
        const off64_t before = disk::size_of(file);
        const off64_t lost = before > size ? before - size : 0;
        std::string gone(static_cast<size_t>(lost), '\0');
        (void)!pread64(file, &gone[0], gone.size(), size);
        disk::unsynced().push_back({disk::kept(file), size, before, gone, "", true});
    }
    return next(file, size);
}

int fsync(int file) {
    if (!disk::counting) return 0;
    if (disk::stops()) disk::stop();
    disk::synced(file);
    return 0;
}

int fdatasync(int file) {
    return fsync(file);
}

int unlink(const char* name) noexcept {
    static const auto next = disk::real("unlink", &unlink);
    if (disk::stops()) disk::stop();
    return next(name);
}

int link(const char* from, const char* to) noexcept {
    static const auto next = disk::real("link", &link);
    if (disk::stops()) disk::stop();
    return next(from, to);
}

}  // extern "C"
#pragma GCC visibility pop
