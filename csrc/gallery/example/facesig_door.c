/* Who is at the door? Camera, pipeline, gallery and a command for the lock, without Python.
 *
 *     facesig-door [OPTIONS] SOURCE GALLERY DETECTOR MODEL
 *
 *     -k FILE     the gallery's key             -f FORMAT   nv12, yuyv or grey (yuyv)
 *     -s WxH      of frames (320x240)           -n FRAMES   that have to agree (3)
 *     -a SECONDS  away until a new visit (30)   -r RATE     of strangers taken for somebody (0.002)
 *     -c PROGRAM  run for each person who is known, by the name as its argument: the lock's
 *     -e NAME     enrol who is seen best, by FRAMES frames in a row that are alike, and end
 *
 * SOURCE is a camera of V4L2, or a file of raw frames; -e makes a GALLERY where there is none. Who
 * is known is told once a visit, in a line of JSON, after FRAMES frames of one track in a row that
 * say the same. A lost camera is tried again every second, a gallery that is gone at every face.
 * Exit status: 0 at a recording's end, on SIGTERM, or enrolled; 1 nobody to enrol; 2 failure. */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "facesig_faces.h"
#include "facesig_gallery.h"

enum { kBuffers = 4, kPatience = 3000 /* ms */, kRecordedRate = 15, kTracks = 64, kVisits = 256 };

static struct {
    const char* path;
    facesig_frame frame; /* format and size are asked for; planes are the newest frame's */
    int file, recorded;  /* recorded: a file of frames behind one another */
    int held;            /* the buffer that `frame` points into; -1: none */
    void* at[kBuffers];
    size_t size[kBuffers];
} cam = {.frame = {.width = 320, .height = 240, .format = FACESIG_YUYV}, .file = -1};
static struct { /* by id, modulo: who the last frames of a track of the pipeline say that it is */
    int32_t id, frames;
    int64_t person;
} tracks[kTracks];
static int64_t visitors[kVisits]; /* by id, modulo: who was told, and was seen last when */
static volatile sig_atomic_t stopped;
static facesig_error error;
static facesig_gallery* gallery;
static facesig_gallery_options options;
static facesig_identify_options identify;
static const char *command, *enrol;
static int needed = 3, trouble; /* the gallery's, which has been told */
static double absence = 30, visits[kVisits];
static uint64_t openings; /* which file of the gallery tracks and visits are of */

static int fail(const char* what, const char* where) {
    fprintf(stderr, "facesig-door: %s (%s)\n", what, where);
    return 2;
}

static void on_signal(int number) {
    stopped = number;
}

/* ---- The camera ---- */

static size_t frame_bytes(void) {
    const size_t luma = cam.frame.strides[0] * (size_t)cam.frame.height;
    return cam.frame.format == FACESIG_NV12 ? luma * 3 / 2 : luma;
}

static int point_to(const void* pixels) {
    cam.frame.planes[0] = pixels;
    cam.frame.planes[1] = cam.frame.planes[0] + cam.frame.strides[0] * (size_t)cam.frame.height;
    cam.frame.strides[1] = cam.frame.strides[0];
    return 1;
}

static struct v4l2_buffer buffer_of(int index) {
    return (struct v4l2_buffer){
        .index = (uint32_t)index, .type = V4L2_BUF_TYPE_VIDEO_CAPTURE, .memory = V4L2_MEMORY_MMAP};
}

static void camera_close(void) {
    for (int i = 0; i < kBuffers && cam.at[i] != NULL; cam.at[i++] = NULL)
        munmap(cam.at[i], cam.size[i]);
    if (cam.file >= 0) close(cam.file);
    cam.file = -1;
}

/* `file` -1: memory of one's own. */
static int map_at(int i, int file, size_t size, off_t offset) {
    const int flags = file < 0 ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED;
    void* at = mmap(NULL, size, PROT_READ | PROT_WRITE, flags, file, offset);
    if (at == MAP_FAILED) return -1;
    cam.at[i] = at, cam.size[i] = size;
    return 0;
}

static int stream(void) {
    static const uint32_t fourcc[] = {V4L2_PIX_FMT_NV12, V4L2_PIX_FMT_YUYV, V4L2_PIX_FMT_GREY};
    const int32_t kind = V4L2_BUF_TYPE_VIDEO_CAPTURE, format = cam.frame.format;
    const uint32_t wanted = fourcc[format == FACESIG_NV12 ? 0 : format == FACESIG_YUYV ? 1 : 2];
    const uint32_t width = (uint32_t)cam.frame.width, height = (uint32_t)cam.frame.height;
    struct v4l2_format chosen = {.type = (uint32_t)kind, .fmt.pix = {width, height, wanted}};
    struct v4l2_requestbuffers buffers = {kBuffers, (uint32_t)kind, .memory = V4L2_MEMORY_MMAP};
    struct v4l2_pix_format* pix = &chosen.fmt.pix;
    if (ioctl(cam.file, VIDIOC_S_FMT, &chosen) != 0) return -1;
    if (pix->pixelformat != wanted) return errno = EINVAL, -1;
    cam.frame.width = (int32_t)pix->width;
    cam.frame.height = (int32_t)pix->height;
    cam.frame.strides[0] = pix->bytesperline;
    if (ioctl(cam.file, VIDIOC_REQBUFS, &buffers) != 0) return -1;
    for (int i = 0; i < kBuffers && i < (int)buffers.count; ++i) {
        struct v4l2_buffer buffer = buffer_of(i);
        if (ioctl(cam.file, VIDIOC_QUERYBUF, &buffer) != 0 ||
            map_at(i, cam.file, buffer.length, (off_t)buffer.m.offset) != 0 ||
            ioctl(cam.file, VIDIOC_QBUF, &buffer) != 0) {
            return -1;
        }
    }
    return ioctl(cam.file, VIDIOC_STREAMON, &kind);
}

static int camera_open(void) {
    struct stat found;
    cam.held = -1;
    if (stat(cam.path, &found) != 0) return -1;
    cam.recorded = !S_ISCHR(found.st_mode);
    cam.file = open(cam.path, (cam.recorded ? O_RDONLY : O_RDWR | O_NONBLOCK) | O_CLOEXEC);
    if (cam.file < 0 || !cam.recorded) return cam.file < 0 ? -1 : stream();
    cam.frame.strides[0] = (size_t)cam.frame.width << (cam.frame.format == FACESIG_YUYV);
    return map_at(0, -1, frame_bytes(), 0);
}

/* The newest frame: 1; 0 at a recording's end; -1 where the camera is gone or gives nothing. */
static int camera_read(void) {
    struct pollfd ready = {cam.file, POLLIN, 0};
    int good = 0;
    for (ssize_t more, got = 0; cam.recorded && !good; got += more) {
        more = read(cam.file, (char*)cam.at[0] + got, cam.size[0] - (size_t)got);
        if (more <= 0) return (int)more;
        good = (size_t)(got + more) == cam.size[0] && point_to(cam.at[0]);
    }
    while (!good) { /* of what has queued up the newest is kept until the next call */
        struct v4l2_buffer buffer = buffer_of(0), last = buffer_of(cam.held);
        if (poll(&ready, 1, kPatience) <= 0 || ioctl(cam.file, VIDIOC_DQBUF, &buffer)) return -1;
        if (cam.held >= 0 && ioctl(cam.file, VIDIOC_QBUF, &last) != 0) return -1;
        cam.held = (int)buffer.index;
        good = (buffer.flags & V4L2_BUF_FLAG_ERROR) == 0 && buffer.bytesused >= frame_bytes() &&
               point_to(cam.at[buffer.index]) && poll(&ready, 1, 0) == 0;
    }
    return 1;
}

/* Whether it was told: not if the gallery has been replaced, where an id is somebody else's. */
static int tell(const facesig_identified* found) {
    facesig_person person;
    char *words[] = {(char*)command, person.name, NULL}, *nothing[] = {NULL};
    pid_t child;
    facesig_gallery_person_of(gallery, found->person, &person, &error);
    if (error.status || facesig_gallery_openings(gallery) != openings) return 0;
    printf("{\"event\": \"known\", \"name\": \"");
    for (const char* letter = person.name; *letter != '\0'; ++letter)
        printf(*letter == '"' || *letter == '\\' ? "\\%c" : "%c", *letter);
    printf("\", \"person\": %lld, \"score\": %.4f}\n", (long long)person.id, found->score);
    fflush(stdout);
    if (command != NULL && posix_spawn(&child, command, NULL, NULL, words, nothing) != 0) {
        fail("expected a program to run, got none", command);
    }
    return 1;
}

static void look(const facesig_seen* seen, const float* signature, double now) {
    const int t = seen->id % kTracks;
    facesig_identified found;
    facesig_gallery_identify(gallery, signature, &identify, &found, NULL, 0, NULL, &error);
    if (error.status == FACESIG_GALLERY_BUSY) return;
    if (error.status != FACESIG_OK && error.status != trouble) fail(error.message, "gallery");
    if ((trouble = error.status) != FACESIG_OK) return;
    if (facesig_gallery_openings(gallery) != openings) { /* ids are other people's */
        memset(tracks, 0, sizeof tracks);
        memset(visitors, 0, sizeof visitors);
        openings = facesig_gallery_openings(gallery);
    }
    if (found.unknown) found.person = 0;
    if (tracks[t].id != seen->id || tracks[t].person != found.person) tracks[t].frames = 0;
    tracks[t].id = seen->id;
    tracks[t].person = found.person;
    if (++tracks[t].frames >= needed && found.person != 0) {
        const int v = (int)(found.person % kVisits);
        if ((visitors[v] != found.person || now - visits[v] > absence) && !tell(&found)) return;
        visitors[v] = found.person;
        visits[v] = now;
    }
}

/* 1 if it was the last of the frames needed, of one track, in a row and alike; 0 before; 2 failure.
 */
static int enrolled(const facesig_seen* seen, const float* now) {
    static float held[kTracks][FACESIG_GALLERY_LENGTH];
    static int id, count;
    facesig_match alike = {0};
    const size_t length = FACESIG_GALLERY_LENGTH;
    if (count > 0) facesig_compare(options.model, held[0], now, length, 1e-3, &alike, &error);
    if (seen->id != id || !alike.same) count = 0, id = seen->id;
    memcpy(held[count], now, sizeof held[0]);
    if (++count < needed) return 0;
    facesig_gallery_enrol(gallery, enrol, NULL, held[0], (size_t)needed, NULL, &error);
    return error.status == FACESIG_OK ? 1 : fail(error.message, enrol);
}

static int run(facesig_pipeline* pipeline) {
    facesig_seen seen[FACESIG_MOST_FACES];
    float signatures[FACESIG_MOST_FACES][FACESIG_GALLERY_LENGTH];
    unsigned long frames = 0;
    int got, done = 0;
    while (!stopped && !done && (got = camera_read()) != 0) {
        struct timespec now;
        size_t count = 0;
        if (got < 0 && stopped) break;
        if (got < 0) { /* the camera is gone */
            fail("expected a frame, got none", cam.path);
            while (camera_close(), sleep(1), !stopped && camera_open() != 0) continue;
            facesig_pipeline_reset(pipeline);
            continue;
        }
        if (facesig_pipeline_run(pipeline, &cam.frame, seen, FACESIG_MOST_FACES, signatures[0],
                                 sizeof(signatures) / sizeof(float), &count, &error) != 0) {
            return fail(error.message, "frame");
        }
        clock_gettime(CLOCK_MONOTONIC, &now);
        const double clock = (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
        const double at = cam.recorded ? (double)++frames / kRecordedRate : clock;
        for (size_t i = 0; i < count && !done; ++i) {
            if (seen[i].refusal != FACESIG_OK) continue;
            if (enrol == NULL) look(&seen[i], signatures[i], at);
            if (enrol != NULL) done = enrolled(&seen[i], signatures[i]);
        }
    }
    return !enrol || done ? done & 2 : fail("expected more faces", cam.path) - 1;
}

static int read_options(int argc, char** argv) {
    for (int option; (option = getopt(argc, argv, "k:f:s:n:a:r:c:e:")) != -1;) {
        if (option == 'k') options.secret.key_file = optarg;
        if (option == 'f' && strcmp(optarg, "nv12") == 0) cam.frame.format = FACESIG_NV12;
        if (option == 'f' && strcmp(optarg, "grey") == 0) cam.frame.format = FACESIG_GREY;
        if (option == 's') sscanf(optarg, "%dx%d", &cam.frame.width, &cam.frame.height);
        if (option == 'n') needed = atoi(optarg);
        if (option == 'a') absence = atof(optarg);
        if (option == 'r') identify.false_rate = atof(optarg);
        if (option == 'c') command = optarg;
        if (option == 'e') enrol = optarg;
        if (option == '?') return 0;
    }
    return argc - optind == 4 && needed > 0 && needed <= kTracks && cam.frame.width > 15 &&
           cam.frame.height > 15;
}

int main(int argc, char** argv) {
    facesig_model *detector = NULL, *model = NULL;
    facesig_pipeline* pipeline = NULL;
    facesig_pipeline_options faces;
    const struct sigaction end = {.sa_handler = on_signal};
    const struct sigaction forget = {.sa_handler = SIG_DFL, .sa_flags = SA_NOCLDWAIT};
    int result;
    facesig_gallery_options_init(&options);
    facesig_identify_options_init(&identify);
    facesig_pipeline_options_init(&faces);
    identify.false_rate = 0.002;
    if (!read_options(argc, argv)) return fail("expected what its source describes", "usage");
    faces.most_faces = enrol == NULL ? 3 : 1;
    sigaction(SIGTERM, &end, NULL);
    sigaction(SIGCHLD, &forget, NULL); /* nobody asks what became of a command */
    cam.path = argv[optind];
    options.create = enrol != NULL;
    if (facesig_model_open(argv[optind + 2], &detector, &error) != FACESIG_OK ||
        facesig_model_open(argv[optind + 3], &model, &error) != FACESIG_OK ||
        facesig_pipeline_create(detector, model, NULL, &faces, &pipeline, &error) != FACESIG_OK) {
        result = fail(error.message, "models");
    } else if ((options.model = model) == NULL ||
               facesig_gallery_open(argv[optind + 1], &options, &gallery, &error) != FACESIG_OK) {
        result = fail(error.message, "gallery");
    } else if (camera_open() != 0) {
        result = fail(strerror(errno), cam.path);
    } else {
        result = run(pipeline);
    }
    camera_close();
    facesig_gallery_close(gallery);
    facesig_pipeline_close(pipeline);
    facesig_model_close(model);
    facesig_model_close(detector);
    return result;
}
