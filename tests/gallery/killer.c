/* Preloaded: kills the process at its n-th call that changes a disk, writes half done. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1;
static long seen = 0;

void killer_arm(long calls) {
  left = calls;
  seen = 0;
}

long killer_seen(void) { return seen; }

static int due(void) {
  ++seen;
  return left > 0 && --left == 0;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

#define NEXT(result, name, ...)                                    \
  static result (*next)(__VA_ARGS__);                              \
  if (!next) next = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int own(int file) { return left >= 0 && file > 2; }

ssize_t write(int file, const void *data, size_t size) {
  NEXT(ssize_t, "write", int, const void *, size_t);
  if (own(file) && due()) {
    next(file, data, size / 2);
    die();
  }
  return next(file, data, size);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) {
  NEXT(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  if (own(file) && due()) {
    next(file, data, size / 2, at);
    die();
  }
  return next(file, data, size, at);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t at) {
  NEXT(ssize_t, "pwrite", int, const void *, size_t, off_t);
  if (own(file) && due()) {
    next(file, data, size / 2, at);
    die();
  }
  return next(file, data, size, at);
}

#define BEFORE(name, parameters, arguments, ...)    \
  int name parameters {                             \
    NEXT(int, #name, __VA_ARGS__);                  \
    if (left >= 0 && due()) die();                  \
    return next arguments;                          \
  }

BEFORE(fsync, (int file), (file), int)
BEFORE(fdatasync, (int file), (file), int)
BEFORE(unlink, (const char *name), (name), const char *)
BEFORE(link, (const char *a, const char *b), (a, b), const char *, const char *)
BEFORE(linkat, (int x, const char *a, int y, const char *b, int flags), (x, a, y, b, flags), int,
       const char *, int, const char *, int)
BEFORE(rename, (const char *a, const char *b), (a, b), const char *, const char *)
BEFORE(ftruncate, (int file, off_t size), (file, size), int, off_t)
BEFORE(ftruncate64, (int file, off64_t size), (file, size), int, off64_t)
