/* Preloaded: ends the process at its n-th call that changes a disk, or has that call and all that
 * follow fail.
 *
 * Mode 0 is a kill: what was written stays, the write under way is half done. Mode 1 is a power
 * cut: of what was not synced nothing stays, neither bytes nor names. Mode 2 is one of which a
 * random half stays. Overlapping writes between two syncs are rare, and taken back as a whole in
 * mode 2. Mode 3 is a disk that fails from that call on, with the errno of killer_fail(); what is
 * there can be read and removed. Mode 4 is a process that can open no file more, mode 5 a disk that
 * cannot be read.
 *
 * killer_within() names a folder: nothing else counts, and nothing else fails. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { WRITE, RESIZE, APPEAR, VANISH };

struct change {
    enum kind kind;
    char path[PATH_MAX], saved[PATH_MAX];
    off64_t at, size; /* of the bytes overwritten; of the file before */
    size_t length;
    char* bytes;
};

static long left = -1, seen = 0;
static int mode = 0, tripped = 0, fault = EIO;
static _Thread_local int busy = 0;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of all that threads share below */
static char folder[PATH_MAX] = "";
static unsigned seed = 1;
static struct change* changes = NULL;
static size_t count = 0, serial = 0;

void killer_arm(long calls, int how) {
    left = calls;
    seen = 0;
    mode = how;
    tripped = 0;
    seed = (unsigned)calls * 2654435761u + 1;
}

void killer_fail(int error) {
    fault = error;
}

void killer_within(const char* path) {
    snprintf(folder, sizeof folder, "%s", path);
}

long killer_seen(void) {
    return seen;
}

#define NEXT(result, name, ...)         \
    static result (*next)(__VA_ARGS__); \
    if (!next) next = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int watched(void) {
    return left >= 0 && !busy;
}

static void name_of(int file, char* path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
}

static int inside(const char* path) {
    char full[PATH_MAX];
    if (!folder[0]) return 1;
    if (path[0] != '/') {
        char here[PATH_MAX / 2];
        if (!getcwd(here, sizeof here)) return 0;
        snprintf(full, sizeof full, "%.2000s/%.2000s", here, path);
        path = full;
    }
    return !strncmp(path, folder, strlen(folder));
}

/* Of descriptors: only files and folders count, not pipes and terminals. */
static int file_inside(int file) {
    char path[PATH_MAX];
    struct stat64 found;
    const int kept = errno;
    const int counts = !fstat64(file, &found) && (S_ISREG(found.st_mode) || S_ISDIR(found.st_mode));
    if (counts && folder[0]) name_of(file, path);
    errno = kept;
    return counts && (!folder[0] || inside(path));
}

/* Whether what is changed may have to be taken back. */
static int remembers(void) {
    return mode == 1 || mode == 2;
}

static struct change* note(enum kind kind, const char* path) {
    changes = realloc(changes, (count + 1) * sizeof *changes);
    struct change* change = &changes[count++];
    memset(change, 0, sizeof *change);
    change->kind = kind;
    if (path[0] == '/' || !realpath(path, change->path))
        snprintf(change->path, PATH_MAX, "%s", path);
    return change;
}

static void note_bytes(enum kind kind, int file, off64_t at, size_t length) {
    char path[PATH_MAX];
    struct stat64 found;
    if (!remembers() || fstat64(file, &found) || !S_ISREG(found.st_mode)) return;
    name_of(file, path);
    pthread_mutex_lock(&lock);
    struct change* change = note(kind, path);
    change->at = at;
    change->size = found.st_size;
    change->bytes = malloc(length + 1);
    const ssize_t kept = pread64(file, change->bytes, length, at);
    change->length = kept < 0 ? 0 : (size_t)kept;
    pthread_mutex_unlock(&lock);
}

static void note_name(const char* path) {
    if (!remembers()) return;
    pthread_mutex_lock(&lock);
    note(APPEAR, path);
    pthread_mutex_unlock(&lock);
}

static int same_folder(const char* parent, const char* path) {
    const size_t length = strlen(parent);
    return !strncmp(parent, path, length) && path[length] == '/' && !strchr(path + length + 1, '/');
}

static void synced(int file) {
    char path[PATH_MAX];
    struct stat64 found;
    size_t kept = 0;
    if (!remembers() || fstat64(file, &found)) return;
    name_of(file, path);
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < count; ++i) {
        struct change* change = &changes[i];
        const int bytes = change->kind == WRITE || change->kind == RESIZE;
        const int safe = S_ISDIR(found.st_mode) ? !bytes && same_folder(path, change->path)
                                                : bytes && !strcmp(path, change->path);
        if (!safe) {
            changes[kept++] = *change;
        } else if (change->kind == VANISH) {
            unlink(change->saved);
        }
    }
    count = kept;
    pthread_mutex_unlock(&lock);
}

static void take_back(const struct change* change) {
    if (change->kind == APPEAR) unlink(change->path);
    if (change->kind == VANISH) rename(change->saved, change->path);
    if (change->kind != WRITE && change->kind != RESIZE) return;
    const int file = open(change->path, O_WRONLY);
    if (file < 0) return;
    if (pwrite64(file, change->bytes, change->length, change->at) < 0) abort();
    if (ftruncate64(file, change->size)) abort();
    close(file);
}

static void die(void) {
    busy = 1;
    pthread_mutex_lock(&lock); /* for good: nobody else goes on */
    for (size_t i = count; mode > 0 && i-- > 0;) {
        if (mode == 1 || rand_r(&seed) % 2) {
            take_back(&changes[i]);
        } else if (changes[i].kind == VANISH) {
            unlink(changes[i].saved);
        }
    }
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Whether the call that is under way is the one, or comes after it where a disk fails. */
static int due(void) {
    pthread_mutex_lock(&lock);
    ++seen;
    if (left > 0 && --left == 0) tripped = 1;
    const int now = tripped;
    pthread_mutex_unlock(&lock);
    return now;
}

/* Ends the process, or says that the call is to fail. */
static int ended(void) {
    if (mode < 3) die();
    errno = fault;
    return 1;
}

#define CHANGES() (watched() && mode <= 3)

ssize_t pwrite64(int file, const void* data, size_t size, off64_t at) {
    NEXT(ssize_t, "pwrite64", int, const void*, size_t, off64_t);
    if (!CHANGES() || file <= 2 || !file_inside(file)) return next(file, data, size, at);
    busy = 1;
    note_bytes(WRITE, file, at, size);
    busy = 0;
    if (due()) {
        if (mode < 3) next(file, data, size / 2, at);
        if (ended()) return -1;
    }
    return next(file, data, size, at);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t at) {
    return pwrite64(file, data, size, at);
}

ssize_t write(int file, const void* data, size_t size) {
    NEXT(ssize_t, "write", int, const void*, size_t);
    if (!CHANGES() || file <= 2 || !file_inside(file)) return next(file, data, size);
    busy = 1;
    note_bytes(WRITE, file, lseek64(file, 0, SEEK_CUR), size);
    busy = 0;
    if (due()) {
        if (mode < 3) next(file, data, size / 2);
        if (ended()) return -1;
    }
    return next(file, data, size);
}

int ftruncate64(int file, off64_t size) {
    NEXT(int, "ftruncate64", int, off64_t);
    struct stat64 found;
    if (!CHANGES() || !file_inside(file)) return next(file, size);
    if (due() && ended()) return -1;
    busy = 1;
    if (!fstat64(file, &found) && found.st_size > size) {
        note_bytes(RESIZE, file, size, (size_t)(found.st_size - size));
    }
    busy = 0;
    return next(file, size);
}

int ftruncate(int file, off_t size) {
    return ftruncate64(file, size);
}

#define SYNC(name)                                               \
    int name(int file) {                                         \
        NEXT(int, #name, int);                                   \
        if (!CHANGES() || !file_inside(file)) return next(file); \
        if (due() && ended()) return -1;                         \
        const int result = next(file);                           \
        busy = 1;                                                \
        synced(file);                                            \
        busy = 0;                                                \
        return result;                                           \
    }

SYNC(fsync)
SYNC(fdatasync)

int unlink(const char* name) {
    NEXT(int, "unlink", const char*);
    /* What a failing disk has can be removed. */
    if (!CHANGES() || mode == 3 || !inside(name)) return next(name);
    if (due() && ended()) return -1;
    struct stat64 found;
    if (remembers() && !stat64(name, &found)) {
        busy = 1;
        pthread_mutex_lock(&lock);
        struct change* change = note(VANISH, name);
        /* Beside the folder that is looked at, on the same disk. */
        char above[PATH_MAX];
        snprintf(above, sizeof above, "%s", change->path);
        *strrchr(above, '/') = 0;
        *strrchr(above, '/') = 0;
        snprintf(change->saved, PATH_MAX, "%.4000s/taken-%d-%zu", above, getpid(), ++serial);
        if (link(change->path, change->saved)) --count;
        pthread_mutex_unlock(&lock);
        busy = 0;
    }
    return next(name);
}

int link(const char* from, const char* to) {
    NEXT(int, "link", const char*, const char*);
    if (!CHANGES() || !inside(to)) return next(from, to);
    if (due() && ended()) return -1;
    const int result = next(from, to);
    if (result == 0) note_name(to);
    return result;
}

int linkat(int a, const char* from, int b, const char* to, int flags) {
    NEXT(int, "linkat", int, const char*, int, const char*, int);
    if (!CHANGES() || !inside(to)) return next(a, from, b, to, flags);
    if (due() && ended()) return -1;
    const int result = next(a, from, b, to, flags);
    if (result == 0) note_name(to);
    return result;
}

int rename(const char* from, const char* to) {
    NEXT(int, "rename", const char*, const char*);
    if (!CHANGES() || !inside(to)) return next(from, to);
    if (due() && ended()) return -1;
    /* A power cut may undo it: of modes 1 and 2 only files that were not there are known. */
    struct stat64 found;
    const int fresh = stat64(to, &found) != 0;
    const int result = next(from, to);
    if (fresh && result == 0) note_name(to);
    return result;
}

int mkdir(const char* path, mode_t rights) {
    NEXT(int, "mkdir", const char*, mode_t);
    struct stat64 found;
    if (!CHANGES() || !inside(path) || !stat64(path, &found)) return next(path, rights);
    if (due() && ended()) return -1;
    return next(path, rights);
}

ssize_t read(int file, void* data, size_t size) {
    NEXT(ssize_t, "read", int, void*, size_t);
    if (!watched() || mode != 5 || file <= 2 || !file_inside(file)) return next(file, data, size);
    return due() && ended() ? -1 : next(file, data, size);
}

ssize_t pread64(int file, void* data, size_t size, off64_t at) {
    NEXT(ssize_t, "pread64", int, void*, size_t, off64_t);
    if (!watched() || mode != 5 || !file_inside(file)) return next(file, data, size, at);
    return due() && ended() ? -1 : next(file, data, size, at);
}

ssize_t pread(int file, void* data, size_t size, off_t at) {
    return pread64(file, data, size, at);
}

/* What opening changes: it makes a file, or empties one. */
static int opening(const char* path, int flags) {
    struct stat64 found;
    if (!watched() || !inside(path)) return 0;
    if (mode >= 3) return mode == 4 || (mode == 3 && (flags & (O_CREAT | O_WRONLY | O_RDWR)));
    return (flags & O_CREAT) && stat64(path, &found);
}

#define OPEN(name)                                        \
    int name(const char* path, int flags, ...) {          \
        NEXT(int, #name, const char*, int, ...);          \
        va_list list;                                     \
        va_start(list, flags);                            \
        const int takes = flags & (O_CREAT | O_TMPFILE);  \
        const int rights = takes ? va_arg(list, int) : 0; \
        va_end(list);                                     \
        const int fresh = opening(path, flags);           \
        if (fresh && due() && ended()) return -1;         \
        const int file = next(path, flags, rights);       \
        if (fresh && file >= 0) note_name(path);          \
        return file;                                      \
    }

OPEN(open)
OPEN(open64)
