// The Python module facesig.training._kernels; facesig/training/fused is its only importer.
//
// Tensors come as addresses and sizes, so that the module needs nothing of torch; its callers have
// checked dtypes, layouts and sizes before.
#include <pybind11/pybind11.h>

#include <cstdint>
#include <vector>

#include "training/cpu.h"
#include "training/first.h"
#include "training/gradient.h"
#include "training/norm.h"
#include "training/pool.h"
#include "training/threads.h"

namespace py = pybind11;

namespace facesig::training {

namespace {

using Address = uintptr_t;

template <typename T>
T* at(Address address) {
    return reinterpret_cast<T*>(address);  // NOLINT(performance-no-int-to-ptr)
}

template <void (*Kernel)(const Norm&, int64_t)>
void chunk(const void* job, int64_t item, void*) {
    Kernel(*static_cast<const Norm*>(job), item);
}

template <typename Job, void (*Kernel)(const Job&, int64_t, void*)>
void part(const void* job, int64_t item, void* scratch) {
    Kernel(*static_cast<const Job*>(job), item, scratch);
}

void add_lanes(const void* job, int64_t item, void*) {
    conv_gradient_add_f32_avx512(*static_cast<const ConvGradient*>(job), item);
}

// A batch norm's numbers: coefficients, and the sums of its chunks.
struct Numbers {
    Numbers(Norm* norm, int64_t chunks)
        : coefficients(static_cast<size_t>(kNormCoefficients) * norm->channels),
          parts(static_cast<size_t>(chunks) * 2 * norm->channels) {
        norm->coefficients = coefficients.data();
        norm->parts = parts.data();
    }
    std::vector<float> coefficients;
    std::vector<float> parts;
};

void norm_forward(Address x, Address y, int64_t rows, int channels, Address bias, double eps,
                  Address mean, Address variance, int threads) {
    const py::gil_scoped_release released;
    Norm norm;
    norm.x = at<const uint16_t>(x);
    norm.out = at<uint16_t>(y);
    norm.rows = rows;
    norm.channels = channels;
    const int64_t chunks = norm_chunks(rows);
    Numbers numbers(&norm, chunks);
    for_each(chunks, threads, 0, &chunk<norm_sums_bf16_avx512>, &norm);
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    norm_coefficients(norm, chunks, state, numbers.coefficients.data());
    for_each(chunks, threads, 0, &chunk<norm_apply_bf16_avx512>, &norm);
}

// Sums of the gradient and what follows from them; `norm` is then ready for the gradient of x.
void gradient_coefficients(const Norm& norm, const NormState& state, Address bias_gradient,
                           int threads, float* coefficients) {
    const int64_t chunks = norm_chunks(norm.rows);
    norm_coefficients(norm.channels, state, coefficients);
    for_each(chunks, threads, 0, &chunk<norm_gradient_sums_bf16_avx512>, &norm);
    norm_gradient_coefficients(norm, chunks, state, at<float>(bias_gradient), coefficients);
}

void norm_backward(Address gradient, Address x, Address x_gradient, int64_t rows, int channels,
                   Address bias, double eps, Address mean, Address variance, Address bias_gradient,
                   int threads) {
    const py::gil_scoped_release released;
    Norm norm;
    norm.x = at<const uint16_t>(x);
    norm.gradient = at<const uint16_t>(gradient);
    norm.out = at<uint16_t>(x_gradient);
    norm.rows = rows;
    norm.channels = channels;
    Numbers numbers(&norm, norm_chunks(rows));
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    gradient_coefficients(norm, state, bias_gradient, threads, numbers.coefficients.data());
    for_each(norm_chunks(rows), threads, 0, &chunk<norm_gradient_bf16_avx512>, &norm);
}

void conv_gradient(Address x, Address gradient, int64_t images, int height, int width, int cin,
                   int cout, int kernel, int stride, Address weight, int threads) {
    const py::gil_scoped_release released;
    ConvGradient job;
    job.x = at<const uint16_t>(x);
    job.gradient = at<const uint16_t>(gradient);
    job.images = images;
    job.height = height;
    job.width = width;
    job.cin = cin;
    job.cout = cout;
    job.kernel = kernel;
    job.stride = stride;
    job.weight = at<float>(weight);
    std::vector<float> parts(static_cast<size_t>(kLanes) * job.taps() * cin * cout);
    job.parts = parts.data();
    for_each(kLanes, threads, job.scratch(), &part<ConvGradient, conv_gradient_bf16_amx>, &job);
    for_each(int64_t{job.taps()} * cin / 16, threads, 0, &add_lanes, &job);
}

First first_job(Address bytes, int64_t images, int height, int width, int channels, Address pooled,
                Address positions) {
    First job;
    job.bytes = at<const uint8_t>(bytes);
    job.images = images;
    job.height = height;
    job.width = width;
    job.channels = channels;
    job.pooled = at<uint16_t>(pooled);
    job.positions = at<uint8_t>(positions);
    return job;
}

void first_forward(Address bytes, int64_t images, int height, int width, int channels,
                   Address weights, Address pooled, Address positions, Address y, Address bias,
                   double eps, Address mean, Address variance, int threads) {
    const py::gil_scoped_release released;
    First job = first_job(bytes, images, height, width, channels, pooled, positions);
    job.weights = at<const uint16_t>(weights);
    Norm norm;
    norm.x = job.pooled;
    norm.out = at<uint16_t>(y);
    norm.rows = images * job.pooled_height() * job.pooled_width();
    norm.channels = channels;
    Numbers numbers(&norm, images);
    job.parts = norm.parts;
    for_each(job.groups(), threads, job.forward_scratch(), &part<First, first_forward_bf16_amx>,
             &job);
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    norm_coefficients(norm, images, state, numbers.coefficients.data());
    for_each(norm_chunks(norm.rows), threads, 0, &chunk<norm_apply_bf16_avx512>, &norm);
}

void first_backward(Address gradient, Address bytes, int64_t images, int height, int width,
                    int channels, Address pooled, Address positions, Address bias, double eps,
                    Address mean, Address variance, Address bias_gradient, Address weight_gradient,
                    int threads) {
    const py::gil_scoped_release released;
    First job = first_job(bytes, images, height, width, channels, pooled, positions);
    job.gradient = at<const uint16_t>(gradient);
    Norm norm;
    norm.x = job.pooled;
    norm.gradient = job.gradient;
    norm.rows = images * job.pooled_height() * job.pooled_width();
    norm.channels = channels;
    Numbers numbers(&norm, norm_chunks(norm.rows));
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    gradient_coefficients(norm, state, bias_gradient, threads, numbers.coefficients.data());
    job.coefficients = norm.coefficients;
    std::vector<float> sums(static_cast<size_t>(job.groups() * job.sums_of_group()));
    job.sums = sums.data();
    for_each(job.groups(), threads, job.backward_scratch(), &part<First, first_gradient_bf16_amx>,
             &job);
    first_gradient_add(job, at<float>(weight_gradient));
}

Pool pool_job(int height, int width, int channels, int stride, Address positions) {
    Pool job;
    job.height = height;
    job.width = width;
    job.channels = channels;
    job.stride = stride;
    job.positions = at<uint8_t>(positions);
    return job;
}

void pool_forward(Address x, int64_t images, int height, int width, int channels, int stride,
                  Address y, Address positions, int threads) {
    const py::gil_scoped_release released;
    Pool job = pool_job(height, width, channels, stride, positions);
    job.x = at<const uint16_t>(x);
    job.out = at<uint16_t>(y);
    for_each(images, threads, 0, &part<Pool, pool_forward_bf16_avx512>, &job);
}

void pool_backward(Address gradient, int64_t images, int height, int width, int channels,
                   int stride, Address positions, Address x_gradient, int threads) {
    const py::gil_scoped_release released;
    Pool job = pool_job(height, width, channels, stride, positions);
    job.gradient = at<const uint16_t>(gradient);
    job.x_gradient = at<uint16_t>(x_gradient);
    for_each(images, threads, job.backward_scratch(), &part<Pool, pool_gradient_bf16_avx512>, &job);
}

}  // namespace

PYBIND11_MODULE(_kernels, module) {
    module.def("supported", &supported);
    module.def("norm_forward", &norm_forward, py::arg("x"), py::arg("y"), py::arg("rows"),
               py::arg("channels"), py::arg("bias"), py::arg("eps"), py::arg("mean"),
               py::arg("variance"), py::arg("threads"));
    module.def("norm_backward", &norm_backward, py::arg("gradient"), py::arg("x"),
               py::arg("x_gradient"), py::arg("rows"), py::arg("channels"), py::arg("bias"),
               py::arg("eps"), py::arg("mean"), py::arg("variance"), py::arg("bias_gradient"),
               py::arg("threads"));
    module.def("conv_gradient", &conv_gradient, py::arg("x"), py::arg("gradient"),
               py::arg("images"), py::arg("height"), py::arg("width"), py::arg("cin"),
               py::arg("cout"), py::arg("kernel"), py::arg("stride"), py::arg("weight"),
               py::arg("threads"));
    module.def("first_forward", &first_forward, py::arg("bytes"), py::arg("images"),
               py::arg("height"), py::arg("width"), py::arg("channels"), py::arg("weights"),
               py::arg("pooled"), py::arg("positions"), py::arg("y"), py::arg("bias"),
               py::arg("eps"), py::arg("mean"), py::arg("variance"), py::arg("threads"));
    module.def("first_backward", &first_backward, py::arg("gradient"), py::arg("bytes"),
               py::arg("images"), py::arg("height"), py::arg("width"), py::arg("channels"),
               py::arg("pooled"), py::arg("positions"), py::arg("bias"), py::arg("eps"),
               py::arg("mean"), py::arg("variance"), py::arg("bias_gradient"),
               py::arg("weight_gradient"), py::arg("threads"));
    module.def("pool_forward", &pool_forward, py::arg("x"), py::arg("images"), py::arg("height"),
               py::arg("width"), py::arg("channels"), py::arg("stride"), py::arg("y"),
               py::arg("positions"), py::arg("threads"));
    module.def("pool_backward", &pool_backward, py::arg("gradient"), py::arg("images"),
               py::arg("height"), py::arg("width"), py::arg("channels"), py::arg("stride"),
               py::arg("positions"), py::arg("x_gradient"), py::arg("threads"));
}

}  // namespace facesig::training
