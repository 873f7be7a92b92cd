// The Python module facesig.training._kernels; facesig/training/fused is its only importer.
//
// Tensors come as addresses and sizes, so that the module needs nothing of torch; its callers have
// checked dtypes, layouts and sizes before.
#include "training/module.h"

#include <cstdint>
#include <string>
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

template <typename T, void (*Kernel)(const Norm<T>&, int64_t)>
void chunk(const void* job, int64_t item, void*) {
    Kernel(*static_cast<const Norm<T>*>(job), item);
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
    template <typename T>
    Numbers(Norm<T>* norm, int64_t chunks)
        : coefficients(static_cast<size_t>(kNormCoefficients) * norm->channels),
          parts(static_cast<size_t>(chunks) * 2 * norm->channels) {
        norm->coefficients = coefficients.data();
        norm->parts = parts.data();
    }
    std::vector<float> coefficients;
    std::vector<float> parts;
};

// The kernels for one type of numbers.
template <typename T>
struct NormKernels;

template <>
struct NormKernels<uint16_t> {
    static constexpr Body kSums = &chunk<uint16_t, norm_sums_bf16_avx512>;
    static constexpr Body kApply = &chunk<uint16_t, norm_apply_bf16_avx512>;
    static constexpr Body kGradientSums = &chunk<uint16_t, norm_gradient_sums_bf16_avx512>;
    static constexpr Body kGradient = &chunk<uint16_t, norm_gradient_bf16_avx512>;
};

template <>
struct NormKernels<float> {
    static constexpr Body kSums = &chunk<float, norm_sums_f32_avx2>;
    static constexpr Body kApply = &chunk<float, norm_apply_f32_avx2>;
    static constexpr Body kGradientSums = &chunk<float, norm_gradient_sums_f32_avx2>;
    static constexpr Body kGradient = &chunk<float, norm_gradient_f32_avx2>;
};

template <typename T>
void norm_forward(Address x, Address y, int64_t rows, int channels, Address bias, double eps,
                  Address mean, Address variance, int threads) {
    const py::gil_scoped_release released;
    Norm<T> norm;
    norm.x = at<const T>(x);
    norm.out = at<T>(y);
    norm.rows = rows;
    norm.channels = channels;
    const int64_t chunks = norm_chunks(rows);
    Numbers numbers(&norm, chunks);
    for_each(chunks, threads, 0, NormKernels<T>::kSums, &norm);
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    norm_coefficients(norm, chunks, state, numbers.coefficients.data());
    for_each(chunks, threads, 0, NormKernels<T>::kApply, &norm);
}

// Sums of the gradient and what follows from them; `norm` is then ready for the gradient of x.
template <typename T>
void gradient_coefficients(const Norm<T>& norm, const NormState& state, Address bias_gradient,
                           int threads, float* coefficients) {
    const int64_t chunks = norm_chunks(norm.rows);
    norm_known_coefficients(norm, state, coefficients);
    for_each(chunks, threads, 0, NormKernels<T>::kGradientSums, &norm);
    norm_gradient_coefficients(norm, chunks, state, at<float>(bias_gradient), coefficients);
}

template <typename T>
void norm_backward(Address gradient, Address x, Address x_gradient, int64_t rows, int channels,
                   Address bias, double eps, Address mean, Address variance, Address bias_gradient,
                   int threads) {
    const py::gil_scoped_release released;
    Norm<T> norm;
    norm.x = at<const T>(x);
    norm.gradient = at<const T>(gradient);
    norm.out = at<T>(x_gradient);
    norm.rows = rows;
    norm.channels = channels;
    Numbers numbers(&norm, norm_chunks(rows));
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    gradient_coefficients(norm, state, bias_gradient, threads, numbers.coefficients.data());
    for_each(norm_chunks(rows), threads, 0, NormKernels<T>::kGradient, &norm);
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
                   double eps, Address mean, Address variance, int level, int threads) {
    const py::gil_scoped_release released;
    First job = first_job(bytes, images, height, width, channels, pooled, positions);
    job.weights = at<const uint16_t>(weights);
    NormBf16 norm;
    norm.x = job.pooled;
    norm.out = at<uint16_t>(y);
    norm.rows = images * job.pooled_height() * job.pooled_width();
    norm.channels = channels;
    Numbers numbers(&norm, images);
    job.parts = norm.parts;
    for_each(job.groups(), threads, job.forward_scratch(),
             level < kAmx ? &part<First, first_forward_bf16_avx512>
                          : &part<First, first_forward_bf16_amx>,
             &job);
    const NormState state{at<const float>(bias), at<float>(mean), at<float>(variance), eps};
    norm_coefficients(norm, images, state, numbers.coefficients.data());
    for_each(norm_chunks(norm.rows), threads, 0, NormKernels<uint16_t>::kApply, &norm);
}

void first_backward(Address gradient, Address bytes, int64_t images, int height, int width,
                    int channels, Address pooled, Address positions, Address bias, double eps,
                    Address mean, Address variance, Address bias_gradient, Address weight_gradient,
                    int level, int threads) {
    const py::gil_scoped_release released;
    First job = first_job(bytes, images, height, width, channels, pooled, positions);
    job.gradient = at<const uint16_t>(gradient);
    NormBf16 norm;
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
    for_each(job.groups(), threads, job.backward_scratch(),
             level < kAmx ? &part<First, first_gradient_bf16_avx512>
                          : &part<First, first_gradient_bf16_amx>,
             &job);
    first_gradient_add(job, at<float>(weight_gradient));
}

template <typename T>
struct PoolKernels;

template <>
struct PoolKernels<uint16_t> {
    static constexpr Body kForward = &part<PoolBf16, pool_forward_bf16_avx512>;
    static constexpr Body kGradient = &part<PoolBf16, pool_gradient_bf16_avx512>;
};

template <>
struct PoolKernels<float> {
    static constexpr Body kForward = &part<PoolF32, pool_forward_f32_avx2>;
    static constexpr Body kGradient = &part<PoolF32, pool_gradient_f32_avx2>;
};

template <typename T>
Pool<T> pool_job(int height, int width, int channels, int stride, Address positions) {
    Pool<T> job;
    job.height = height;
    job.width = width;
    job.channels = channels;
    job.stride = stride;
    job.positions = at<uint8_t>(positions);
    return job;
}

template <typename T>
void pool_forward(Address x, int64_t images, int height, int width, int channels, int stride,
                  Address y, Address positions, int threads) {
    const py::gil_scoped_release released;
    Pool<T> job = pool_job<T>(height, width, channels, stride, positions);
    job.x = at<const T>(x);
    job.out = at<T>(y);
    for_each(images, threads, 0, PoolKernels<T>::kForward, &job);
}

template <typename T>
void pool_backward(Address gradient, int64_t images, int height, int width, int channels,
                   int stride, Address positions, Address x_gradient, int threads) {
    const py::gil_scoped_release released;
    Pool<T> job = pool_job<T>(height, width, channels, stride, positions);
    job.gradient = at<const T>(gradient);
    job.x_gradient = at<T>(x_gradient);
    for_each(images, threads, job.backward_scratch(), PoolKernels<T>::kGradient, &job);
}

// What there is for both types of numbers, by names that end with the type's.
template <typename T>
void define(py::module_* module, const std::string& type) {
    module->def(("norm_forward_" + type).c_str(), &norm_forward<T>, py::arg("x"), py::arg("y"),
                py::arg("rows"), py::arg("channels"), py::arg("bias"), py::arg("eps"),
                py::arg("mean"), py::arg("variance"), py::arg("threads"));
    module->def(("norm_backward_" + type).c_str(), &norm_backward<T>, py::arg("gradient"),
                py::arg("x"), py::arg("x_gradient"), py::arg("rows"), py::arg("channels"),
                py::arg("bias"), py::arg("eps"), py::arg("mean"), py::arg("variance"),
                py::arg("bias_gradient"), py::arg("threads"));
    module->def(("pool_forward_" + type).c_str(), &pool_forward<T>, py::arg("x"), py::arg("images"),
                py::arg("height"), py::arg("width"), py::arg("channels"), py::arg("stride"),
                py::arg("y"), py::arg("positions"), py::arg("threads"));
    module->def(("pool_backward_" + type).c_str(), &pool_backward<T>, py::arg("gradient"),
                py::arg("images"), py::arg("height"), py::arg("width"), py::arg("channels"),
                py::arg("stride"), py::arg("positions"), py::arg("x_gradient"), py::arg("threads"));
}

}  // namespace

PYBIND11_MODULE(_kernels, module) {
    module.def("level", [] { return static_cast<int>(level()); });
    define<uint16_t>(&module, "bf16");
    define<float>(&module, "f32");
    module.def("conv_gradient", &conv_gradient, py::arg("x"), py::arg("gradient"),
               py::arg("images"), py::arg("height"), py::arg("width"), py::arg("cin"),
               py::arg("cout"), py::arg("kernel"), py::arg("stride"), py::arg("weight"),
               py::arg("threads"));
    define_orthogonal(&module);
    module.def("first_forward", &first_forward, py::arg("bytes"), py::arg("images"),
               py::arg("height"), py::arg("width"), py::arg("channels"), py::arg("weights"),
               py::arg("pooled"), py::arg("positions"), py::arg("y"), py::arg("bias"),
               py::arg("eps"), py::arg("mean"), py::arg("variance"), py::arg("level"),
               py::arg("threads"));
    module.def("first_backward", &first_backward, py::arg("gradient"), py::arg("bytes"),
               py::arg("images"), py::arg("height"), py::arg("width"), py::arg("channels"),
               py::arg("pooled"), py::arg("positions"), py::arg("bias"), py::arg("eps"),
               py::arg("mean"), py::arg("variance"), py::arg("bias_gradient"),
               py::arg("weight_gradient"), py::arg("level"), py::arg("threads"));
}

}  // namespace facesig::training
