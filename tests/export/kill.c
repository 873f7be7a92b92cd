/* Preloaded: ends the process, by SIGKILL, at its n-th call that changes the disk below a folder. A
 * write under way is half done. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1, seen = 0;
static char below[PATH_MAX];

void kill_arm(const char* folder, long calls) {
    snprintf(below, sizeof below, "%s", folder);
    left = calls;
    seen = 0;
}

static int due(void) {
    ++seen;
    return left == seen;
}

static void die(void) {
    kill(getpid(), SIGKILL);
}

static int named(const char* path) {
    return left >= 0 && path && !strncmp(path, below, strlen(below));
}

static int opened(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = left < 0 ? -1 : readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return named(path);
}

#define NEXT(result, name, ...)         \
    static result (*next)(__VA_ARGS__); \
    if (!next) next = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int file, const void* data, size_t size) {
    NEXT(ssize_t, "write", int, const void*, size_t);
    if (opened(file) && due()) {
        next(file, data, size / 2);
        die();
    }
    return next(file, data, size);
}

#define DIES(watched) \
    if ((watched) && due()) die()

int fsync(int file) {
    NEXT(int, "fsync", int);
    DIES(opened(file));
    return next(file);
}

int fchmod(int file, mode_t mode) {
    NEXT(int, "fchmod", int, mode_t);
    DIES(opened(file));
    return next(file, mode);
}

int mkdir(const char* path, mode_t mode) {
    NEXT(int, "mkdir", const char*, mode_t);
    DIES(named(path));
    return next(path, mode);
}

int rename(const char* from, const char* to) {
    NEXT(int, "rename", const char*, const char*);
    DIES(named(to));
    return next(from, to);
}

int renameat2(int a, const char* from, int b, const char* to, unsigned flags) {
    NEXT(int, "renameat2", int, const char*, int, const char*, unsigned);
    DIES(named(to));
    return next(a, from, b, to, flags);
}

int unlink(const char* path) {
    NEXT(int, "unlink", const char*);
    DIES(named(path));
    return next(path);
}

int unlinkat(int folder, const char* path, int flags) {
    NEXT(int, "unlinkat", int, const char*, int);
    DIES(opened(folder));
    return next(folder, path, flags);
}

int rmdir(const char* path) {
    NEXT(int, "rmdir", const char*);
    DIES(named(path));
    return next(path);
}
