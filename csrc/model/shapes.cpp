#include "model/shapes.h"

#include "base/status.h"
#include "model/model.h"

namespace facesig {

namespace {

using ull = unsigned long long;

constexpr int32_t kDetectorChannels = 16;
constexpr int32_t kFinestStride = 8;

int32_t half_up(int32_t side) {
    return (side + 1) / 2;
}

uint64_t padded(Shape in, int32_t pad) {
    return uint64_t(in.height + 2 * pad) * uint64_t(in.width + 2 * pad) * uint64_t(in.channels);
}

Shape window(Shape in, int32_t kernel, int32_t stride, int32_t pad) {
    const int32_t height = in.height + 2 * pad - kernel, width = in.width + 2 * pad - kernel;
    if (height < 0 || width < 0) return {0, 0, in.channels};
    return {height / stride + 1, width / stride + 1, in.channels};
}

std::string convolve(const Layer& layer, Shape in, Shape* out) {
    if (in.channels != layer.cin) {
        return format("expected %d input channels, got %d", layer.cin, in.channels);
    }
    if (padded(in, layer.pad) > kMaxPadded) {
        return format("expected a padded input of at most %u numbers, got %llu", kMaxPadded,
                      static_cast<ull>(padded(in, layer.pad)));
    }
    *out = window(in, layer.kernel, layer.stride, layer.pad);
    out->channels = layer.cout;
    return {};
}

std::string linear(const Layer& layer, Shape in, Shape* out) {
    if (in.elements() != static_cast<size_t>(layer.cin)) {
        return format("expected %d inputs, got %zu", layer.cin, in.elements());
    }
    *out = {1, 1, layer.cout};
    return {};
}

Shape resize(const Layer& layer, Shape in) {
    return {layer.size, layer.size, in.channels};
}

std::string warp(const Layer& layer, Shape in, Shape numbers, Shape* out) {
    if (!(numbers == Shape{1, 1, 4})) {
        return "expected 4 similarity numbers, got " + shape_text(numbers);
    }
    *out = resize(layer, in);
    return {};
}

Shape maxpool(const Layer& layer, Shape in) {
    if (layer.pad == 0) return window(in, layer.kernel, layer.stride, 0);
    return {half_up(in.height), half_up(in.width), in.channels};
}

std::string normalise(Shape in, Shape* out) {
    if (in.height != 1 || in.width != 1) return "expected a vector, got " + shape_text(in);
    *out = in;
    return {};
}

bool covers(int32_t given, int32_t wanted) {
    return given == wanted || given == wanted + 1;
}

std::string add(Shape first, Shape second, Shape* out) {
    if (first.channels != second.channels || !covers(first.height, second.height) ||
        !covers(first.width, second.width)) {
        return "expected " + shape_text(second) + ", or 1 more in height or width, got " +
               shape_text(first);
    }
    *out = second;
    return {};
}

std::string shape_of(const Layer& layer, const Shapes& shapes, Shape* out) {
    const Shape in = shapes.of(layer.inputs[0]);
    switch (layer.operation) {
        case kResize:
            *out = resize(layer, in);
            break;
        case kConv:
        case kDepthwise:
            return convolve(layer, in, out);
        case kMaxPool:
            *out = maxpool(layer, in);
            break;
        case kLinear:
            return linear(layer, in, out);
        case kWarp:
            return warp(layer, in, shapes.of(layer.inputs[1]), out);
        case kNormalise:
            return normalise(in, out);
        case kAdd:
            return add(in, shapes.of(layer.inputs[1]), out);
        case kUpsample:
            *out = {in.height * 2, in.width * 2, in.channels};
            break;
    }
    return {};
}

}  // namespace

std::string shape_text(Shape shape) {
    return format("%d x %d x %d", shape.height, shape.width, shape.channels);
}

std::string infer_shape(const Layer& layer, Shapes* shapes) {
    Shape out;
    std::string fault = shape_of(layer, *shapes, &out);
    if (!fault.empty()) return fault;
    if (out.height < 1 || out.width < 1) {
        return "expected an output of at least 1 x 1, got none from " +
               shape_text(shapes->of(layer.inputs[0]));
    }
    const uint64_t elements = uint64_t(out.height) * uint64_t(out.width) * uint64_t(out.channels);
    if (elements > kMaxTensor) {
        return format("expected an output of at most %u numbers, got %llu", kMaxTensor,
                      static_cast<ull>(elements));
    }
    shapes->outputs.push_back(out);
    return {};
}

ShapeFault infer_shapes(const Model& model, InputSize size, Shapes* shapes) {
    shapes->image = {size.height, size.width, 3};
    shapes->outputs.clear();
    shapes->outputs.reserve(model.layers.size());
    for (const Layer& layer : model.layers) {
        std::string fault = infer_shape(layer, shapes);
        if (!fault.empty()) return {std::move(fault), layer.name};
    }
    for (size_t i = 0; i < model.outputs.size(); ++i) {
        std::string fault = output_fault(model, i, *shapes);
        if (!fault.empty()) return {std::move(fault), model.layers[model.outputs[i]].name};
    }
    return {};
}

std::string output_fault(const Model& model, size_t i, const Shapes& shapes) {
    const Shape got = shapes.outputs[model.outputs[i]];
    if (model.kind == kVerifier && (got.height != 1 || got.width != 1)) {
        return "expected a vector, got " + shape_text(got);
    }
    if (model.kind == kDetector) {
        const int32_t stride = kFinestStride << i;
        const Shape wanted = {(shapes.image.height + stride - 1) / stride,
                              (shapes.image.width + stride - 1) / stride, kDetectorChannels};
        if (!(got == wanted)) {
            return "expected an output of " + shape_text(wanted) + ", got " + shape_text(got);
        }
    }
    return {};
}

}  // namespace facesig
