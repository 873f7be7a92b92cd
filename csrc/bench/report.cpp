#include "bench/report.h"

#include <sys/stat.h>

#include "bench/facts.h"
#include "tools/json.h"

namespace facesig {

namespace {

constexpr const char* kSchema = "facesig-bench-native/1";

int64_t file_bytes(const std::string& path) {
    struct stat facts = {};
    return stat(path.c_str(), &facts) == 0 ? static_cast<int64_t>(facts.st_size) : -1;
}

std::string hexadecimal(const unsigned char* bytes, size_t count) {
    std::string text;
    for (size_t i = 0; i < count; ++i) text += format("%02x", static_cast<unsigned>(bytes[i]));
    return text;
}

void number_or_null(Json* json, const char* name, int64_t value) {
    if (value < 0) {
        json->null(name);
    } else {
        json->number(name, value);
    }
}

void write_model(const Findings& found, Json* json) {
    const Model& model = *found.bench.model;
    json->open("model", '{');
    json->text("file", found.job.file);
    json->text("network", model.network);
    json->text("id", hexadecimal(model.model_id, sizeof model.model_id));
    json->number("bytes", file_bytes(found.job.file));
    json->text("kind", kind_name(model.kind));
    const Shape image = found.bench.session->shapes().of(kImage);
    json->open("input", '[');
    json->number(image.height);
    json->number(image.width);
    json->close(']');
    json->text("numbers", model.integer ? "integer" : "float32");
    json->open("layers", '[');
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const Shape shape = found.bench.session->shapes().outputs[i];
        json->line();
        json->open('{');
        json->text("name", layer.name);
        json->text("operation", operation_name(layer.operation));
        json->text("kernel", found.bench.session->ran()[i]);
        json->open("output", '[');
        json->number(shape.height);
        json->number(shape.width);
        json->number(shape.channels);
        json->close(']');
        json->text("type", type_name(layer.output_type));
        json->number("macs", static_cast<int64_t>(layer_macs(layer, shape)));
        json->number("weight_bytes", static_cast<int64_t>(layer_weight_bytes(layer)));
        json->close('}');
    }
    json->close(']');
    json->close('}');
}

void write_machine(const char* name, const Machine& machine, Json* json) {
    json->open(name, '{');
    json->text("cpu", machine.cpu);
    json->text("architecture", machine.architecture);
    json->text("governor", machine.governor);
    number_or_null(json, "khz", machine.khz);
    number_or_null(json, "max_khz", machine.max_khz);
    if (machine.celsius < kNoTemperature) {
        json->null("celsius");
    } else {
        json->real("celsius", machine.celsius);
    }
    json->close('}');
}

void write_times(const Times& times, int repeats, Json* json) {
    json->open("measured", '{');
    json->text("clock", "CPU time of the thread, ms");
    json->number("repeats", repeats);
    json->real("ms", times.total);
    json->real("least_ms", times.least);
    json->real("most_ms", times.most);
    json->real("open_ms", times.open);
    json->real("session_ms", times.session);
    json->real("first_run_ms", times.first);
    json->open("layers_ms", '[');
    for (const double time : times.layers) json->real(time);
    json->close(']');
    json->close('}');
}

void print_layers(const Findings& found, std::FILE* file) {
    const Model& model = *found.bench.model;
    const double khz = static_cast<double>(found.after.khz);
    std::fprintf(file, "%-16s %-9s %-12s %9s %9s %10s %6s  %s\n", "layer", "operation", "output",
                 "kMACs", "weights", "ms", "share", khz > 0 ? "MACs/cycle" : "");
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const double time = found.bench.times.layers[i];
        const Shape out = found.bench.session->shapes().outputs[i];
        const auto macs = static_cast<double>(layer_macs(layer, out));
        const std::string shape = format("%dx%dx%d", out.height, out.width, out.channels);
        std::fprintf(file, "%-16s %-9s %-12s %9.0f %9lld %10.4f %5.1f%%", layer.name.c_str(),
                     operation_name(layer.operation), shape.c_str(), macs / 1e3,
                     static_cast<long long>(layer_weight_bytes(layer)), time,
                     100.0 * time / found.bench.times.total);
        if (khz > 0 && time > 0) std::fprintf(file, "  %10.2f", macs / (time * khz));
        std::fputc('\n', file);
    }
}

void print_machine(const Machine& before, const Machine& after, std::FILE* file) {
    std::fprintf(file, "%s, %s", after.architecture.c_str(),
                 after.cpu.empty() ? "CPU not named" : after.cpu.c_str());
    if (after.khz > 0) {
        std::fprintf(file, ", %.0f MHz before and %.0f MHz after of at most %.0f, governor %s",
                     static_cast<double>(before.khz) / 1e3, static_cast<double>(after.khz) / 1e3,
                     static_cast<double>(after.max_khz) / 1e3, after.governor.c_str());
    } else {
        std::fprintf(file, ", clock not told by the kernel");
    }
    if (after.celsius > kNoTemperature) {
        std::fprintf(file, ", %.1f C before and %.1f C after", before.celsius, after.celsius);
    }
    std::fputc('\n', file);
}

void write_frame(const Findings& found, Json* json) {
    const FrameBench& frame = found.frame;
    const Box& box = frame.face.box;
    json->open("frame", '{');
    json->open("stages", '[');
    for (const StageTime& stage : frame.stages) json->text(stage.name);
    json->close(']');
    json->open("box", '[');
    for (const double number : {box.x, box.y, box.width, box.height}) json->real(number);
    json->close(']');
    json->real("score", static_cast<double>(frame.face.score));
    json->close('}');
}

void write_frame_json(const Findings& found, std::FILE* file) {
    const FrameBench& frame = found.frame;
    Json json(file);
    json.open('{');
    json.text("schema", kSchema);
    json.text("isa", frame.isa);
    write_frame(found, &json);
    json.number("arena_bytes", static_cast<int64_t>(frame.arena_bytes));
    json.open("memory", '{');
    json.number("program_bytes", image_bytes());
    json.number("heap_bytes", frame.heap_bytes);
    number_or_null(&json, "peak_bytes", frame.peak_bytes);
    json.close('}');
    if (!found.job.marks) {
        write_machine("before", found.before, &json);
        write_machine("after", found.after, &json);
        json.open("measured", '{');
        json.text("clock", "CPU time of the thread, ms");
        json.number("repeats", found.job.repeats);
        json.open("stages_ms", '[');
        for (const StageTime& stage : frame.stages) json.real(stage.ms);
        json.close(']');
        json.close('}');
    }
    json.close('}');
    json.line();
}

void write_frame_table(const Findings& found, std::FILE* file) {
    const FrameBench& frame = found.frame;
    const Box& box = frame.face.box;
    std::fprintf(file, "%s: %d x %d NV12, face of %.0f x %.0f at %.0f, %.0f, isa %s\n",
                 found.job.frame.c_str(), found.job.size.width, found.job.size.height, box.width,
                 box.height, box.x, box.y, frame.isa);
    std::fprintf(file, "the pipeline holds %.0f KB beside its model files\n",
                 static_cast<double>(frame.arena_bytes) / 1e3);
    if (found.job.marks) return;
    print_machine(found.before, found.after, file);
    std::fprintf(file, "measured, median of %d, CPU time of the thread\n", found.job.repeats);
    for (const StageTime& stage : frame.stages) {
        std::fprintf(file, "%-16s %10.4f ms\n", stage.name, stage.ms);
    }
}

}  // namespace

void write_json(const Findings& found, std::FILE* file) {
    if (!found.job.frame.empty()) return write_frame_json(found, file);
    Json json(file);
    json.open('{');
    json.text("schema", kSchema);
    json.text("isa", found.bench.session->isa());
    write_model(found, &json);
    json.number("arena_bytes", static_cast<int64_t>(found.bench.session->arena_bytes()));
    json.open("memory", '{');
    json.number("program_bytes", image_bytes());
    json.number("heap_bytes", heap_bytes());
    // Under emulation the kernel's account is the emulator's.
    number_or_null(&json, "peak_bytes", found.job.marks ? -1 : peak_resident_bytes());
    json.close('}');
    if (!found.job.marks) {
        write_machine("before", found.before, &json);
        write_machine("after", found.after, &json);
        write_times(found.bench.times, found.job.repeats, &json);
    }
    json.close('}');
    json.line();
}

void write_table(const Findings& found, std::FILE* file) {
    if (!found.job.frame.empty()) return write_frame_table(found, file);
    const Model& model = *found.bench.model;
    const Times& times = found.bench.times;
    uint64_t macs = 0;
    uint64_t bytes = 0;
    for (size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        macs += layer_macs(layer, found.bench.session->shapes().outputs[i]);
        bytes += layer_weight_bytes(layer);
    }
    std::fprintf(file, "%s: %s, %.2fM MACs, weights %.0f KB, arena %.0f KB, isa %s\n",
                 found.job.file.c_str(), model.network.c_str(), static_cast<double>(macs) / 1e6,
                 static_cast<double>(bytes) / 1e3,
                 static_cast<double>(found.bench.session->arena_bytes()) / 1e3,
                 found.bench.session->isa());
    if (found.job.marks) return;
    print_machine(found.before, found.after, file);
    print_layers(found, file);
    std::fprintf(file, "\nmeasured %.3f ms (median of %d; %.3f to %.3f), CPU time of the thread\n",
                 times.total, found.job.repeats, times.least, times.most);
    std::fprintf(file, "cold start %.3f ms: open %.3f, session %.3f, first run %.3f\n",
                 times.open + times.session + times.first, times.open, times.session, times.first);
    const int64_t peak = peak_resident_bytes();
    if (peak >= 0) std::fprintf(file, "peak memory %.2f MB\n", static_cast<double>(peak) / 1e6);
}

}  // namespace facesig
