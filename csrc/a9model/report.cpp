#include "a9model/report.h"

#include <algorithm>
#include <cinttypes>

#include "a9model/machine/memory.h"
#include "tools/json.h"

namespace a9 {
namespace {

constexpr const char* kSchema = "facesig-a9model/1";

double milliseconds(uint64_t cycles, const Parameters& parameters) {
    return static_cast<double>(cycles) / (1000.0 * parameters.mhz);
}

using facesig::Json;

template <size_t Count>
void write_named(Json* json, const char* name, const char* const (&names)[Count],
                 const std::array<uint64_t, Count>& values) {
    json->open(name, '{');
    for (size_t i = 0; i < Count; ++i) json->number(names[i], values[i]);
    json->close('}');
}

void write_counts(Json* json, const Counts& counts, const Parameters& parameters) {
    json->number("cycles", counts.total_cycles());
    json->real("ms", milliseconds(counts.total_cycles(), parameters));
    for (size_t i = 0; i < kEvents; ++i) json->number(kEventNames[i], counts.events[i]);
    const uint64_t bursts = counts.get(Event::kL2Misses) + counts.get(Event::kL2Prefetches);
    json->number("dram_bytes", bursts * kBurstBytes);
    write_named(json, "cycles_by_reason", kReasonNames, counts.cycles);
    write_named(json, "issue_slots", kSlotNames, counts.slots);
    json->number("neon_issue_bound", neon_issue_bound(counts, parameters));
}

void write_cost(Json* json, const Cost& cost, bool block) {
    json->line();
    json->open('{');
    if (block) {
        char address[16];
        std::snprintf(address, sizeof address, "0x%08" PRIx32, cost.address);
        json->text("address", address);
        json->text("first", cost.first);
        json->number("runs", cost.runs);
    }
    json->text("symbol", cost.symbol);
    json->number("cycles", cost.cycles);
    json->number("instructions", cost.instructions);
    json->number("macs", cost.macs);
    json->close('}');
}

void write_region(Json* json, uint64_t index, const Region& region, const Parameters& parameters) {
    json->line();
    json->open('{');
    json->number("region", index);
    json->open("total", '{');
    write_counts(json, region.total, parameters);
    json->close('}');
    json->open("unmarked", '{');
    write_counts(json, region.unmarked, parameters);
    json->close('}');
    json->open("layers", '[');
    for (const auto& [number, layer] : region.layers) {
        json->line();
        json->open('{');
        json->number("layer", number);
        json->number("visits", layer.visits);
        write_counts(json, layer.counts, parameters);
        json->close('}');
    }
    json->close(']');
    json->open("symbols", '[');
    for (const Cost& cost : region.symbols) write_cost(json, cost, false);
    json->close(']');
    json->open("blocks", '[');
    for (const Cost& cost : region.blocks) write_cost(json, cost, true);
    json->close(']');
    json->close('}');
}

void write_model(Json* json, const Options& options) {
    json->open("model", '{');
    json->text("core", "cortex-a9");
    json->text("preset", options.preset);
    json->text("memory", options.memory);
    json->number("mhz", static_cast<uint64_t>(options.parameters.mhz));
    json->open("parameters", '{');
    for (const auto& [name, value] : parameter_values(options.parameters)) {
        json->number(name.c_str(), static_cast<uint64_t>(value));
    }
    json->close('}');
    json->close('}');
}

}  // namespace

uint64_t neon_issue_bound(const Counts& counts, const Parameters& parameters) {
    const uint64_t data = counts.get(Slot::kNeonMultiply) + counts.get(Slot::kNeonOther);
    const uint64_t transfers = counts.get(Slot::kNeonLoadStore);
    if (parameters.neon_overlap == 0) return data + transfers;
    return std::max({data, transfers, counts.get(Event::kNeonInstructions)});
}

bool write_report(const Options& options, const Regions& regions, const Unknown& unknown,
                  std::FILE* file) {
    Json json(file);
    json.open('{');
    json.text("schema", kSchema);
    write_model(&json, options);
    uint64_t undecoded = 0;
    for (const auto& entry : unknown) undecoded += entry.second;
    json.number("undecoded", undecoded);
    json.open("undecoded_names", '[');
    for (const auto& entry : unknown) json.text(entry.first);
    json.close(']');
    json.open("regions", '[');
    for (size_t i = 0; i < regions.all().size(); ++i) {
        write_region(&json, i, regions.all()[i], options.parameters);
    }
    json.close(']');
    json.close('}');
    json.line();
    return std::fflush(file) == 0 && std::ferror(file) == 0;
}

void print_summary(const Options& options, const Regions& regions, std::FILE* file) {
    for (size_t i = 0; i < regions.all().size(); ++i) {
        const Counts& total = regions.all()[i].total;
        const uint64_t cycles = total.total_cycles();
        std::fprintf(file,
                     "a9model: region %zu, preset %s, memory %s: %" PRIu64 " instructions, %" PRIu64
                     " cycles, %" PRIu64 " MACs, modelled %.4f ms at %d MHz\n",
                     i, options.preset.c_str(), options.memory.c_str(),
                     total.get(Event::kInstructions), cycles, total.get(Event::kMacs),
                     milliseconds(cycles, options.parameters), options.parameters.mhz);
    }
}

}  // namespace a9
