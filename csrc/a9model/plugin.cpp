// The plugin: what QEMU calls, and when.
//
//     a block is translated   its instructions are decoded, once
//     a block begins to run   the one before it is complete: it goes through the pipeline
//     a load or store runs    its address is kept for the block
//     getpgid()               regions and layers (regions.h)
//     the program ends        the report
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <numeric>

#include "a9model/decode/decode.h"
#include "a9model/machine/pipeline.h"
#include "a9model/options.h"
#include "a9model/qemu_api.h"
#include "a9model/regions.h"
#include "a9model/report.h"

namespace a9 {
namespace {

constexpr size_t kMostInstructions = 512;                 // that QEMU puts into a block
constexpr size_t kMostAccesses = kMostInstructions * 33;  // 32 registers, one split

class Plugin {
  public:
    Plugin(const Options& options, std::FILE* file)
        : options_(options),
          file_(file),
          process_(getpid()),
          decoder_(options_.parameters),
          pipeline_(options_.parameters),
          accesses_(kMostAccesses) {
        std::iota(indices_.begin(), indices_.end(), uint16_t{0});
    }

    void translate(qemu_plugin_tb* translated);

    void begin_block(unsigned vcpu, Block* block) {
        if (!regions_.open() || vcpu != vcpu_) return;
        if (running_ != nullptr) complete(block->address);
        running_ = block;
        count_ = 0;
    }

    void access(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t address, uint16_t instruction) {
        if (!regions_.open() || vcpu != vcpu_ || count_ == kMostAccesses) return;
        accesses_[count_++] = {static_cast<uint32_t>(address), instruction,
                               static_cast<uint8_t>(1U << qemu_plugin_mem_size_shift(info)),
                               qemu_plugin_mem_is_store(info)};
    }

    void mark(unsigned vcpu, uint32_t argument);
    void finish();

  private:
    void complete(uint32_t next) {
        const uint64_t before = pipeline_.clock();
        pipeline_.run(*running_, accesses_.data(), count_, next);
        ++running_->runs;
        running_->cycles += pipeline_.clock() - before;
        running_ = nullptr;
    }
    void close() {
        if (running_ != nullptr) complete(running_->end);
        regions_.end(pipeline_.counts(), blocks_, static_cast<size_t>(options_.top));
    }
    void decode(const qemu_plugin_insn* instruction, Block* block);

    const Options options_;
    std::FILE* file_;  // null: no report
    const pid_t process_;
    Decoder decoder_;
    Pipeline pipeline_;
    Regions regions_;
    std::deque<Block> blocks_;  // never moved: QEMU keeps pointers to them
    Unknown unknown_;
    unsigned vcpu_ = 0;  // the thread that opened the region
    Block* running_ = nullptr;
    std::array<uint16_t, kMostInstructions> indices_ = {};  // 0, 1, 2, ...: what QEMU hands back
    std::vector<Access> accesses_;
    size_t count_ = 0;
};

Plugin* plugin = nullptr;  // made by qemu_plugin_install(), lives as long as the process

void on_block(unsigned vcpu, void* block) {
    plugin->begin_block(vcpu, static_cast<Block*>(block));
}

void on_access(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t address, void* index) {
    plugin->access(vcpu, info, address, *static_cast<uint16_t*>(index));
}

void on_translation(qemu_plugin_id_t /*id*/, qemu_plugin_tb* translated) {
    plugin->translate(translated);
}

void on_syscall(qemu_plugin_id_t /*id*/, unsigned vcpu, int64_t number, uint64_t argument, uint64_t,
                uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t) {
    if (number == kGetpgid) plugin->mark(vcpu, static_cast<uint32_t>(argument));
}

void on_exit(qemu_plugin_id_t /*id*/, void* /*data*/) {
    plugin->finish();
}

void Plugin::decode(const qemu_plugin_insn* instruction, Block* block) {
    const std::unique_ptr<char, decltype(&std::free)> text(qemu_plugin_insn_disas(instruction),
                                                           &std::free);
    const char* line = text == nullptr ? "" : text.get();
    const auto address = static_cast<uint32_t>(qemu_plugin_insn_vaddr(instruction));
    Instruction decoded;
    if (!decoder_.decode(line, address, &decoded)) {
        ++unknown_[std::string(line, std::strcspn(line, " \t"))];
    }
    if (block->instructions.empty()) block->first = line;
    block->append(decoded);
    block->end = address + static_cast<uint32_t>(qemu_plugin_insn_size(instruction));
}

void Plugin::translate(qemu_plugin_tb* translated) {
    Block& block = blocks_.emplace_back();
    block.address = static_cast<uint32_t>(qemu_plugin_tb_vaddr(translated));
    const size_t count = std::min(qemu_plugin_tb_n_insns(translated), kMostInstructions);
    const char* symbol = qemu_plugin_insn_symbol(qemu_plugin_tb_get_insn(translated, 0));
    block.symbol = symbol == nullptr ? "" : symbol;
    decoder_.start_block();
    for (size_t i = 0; i < count; ++i) {
        qemu_plugin_insn* instruction = qemu_plugin_tb_get_insn(translated, i);
        decode(instruction, &block);
        qemu_plugin_register_vcpu_mem_cb(instruction, on_access, QEMU_PLUGIN_CB_NO_REGS,
                                         QEMU_PLUGIN_MEM_RW, &indices_[i]);
    }
    qemu_plugin_register_vcpu_tb_exec_cb(translated, on_block, QEMU_PLUGIN_CB_NO_REGS, &block);
}

void Plugin::mark(unsigned vcpu, uint32_t argument) {
    if (!regions_.open()) {
        if (argument != kOpenMark) return;
        for (Block& block : blocks_) block.runs = block.cycles = 0;
        vcpu_ = vcpu;
        running_ = nullptr;
        pipeline_.resume();
        regions_.begin(pipeline_.counts());
        return;
    }
    if (vcpu != vcpu_) return;
    if (argument == kCloseMark) {
        close();
    } else if (is_layer_mark(argument)) {
        if (running_ != nullptr) complete(running_->end);
        regions_.layer(argument & kMostLayer, pipeline_.counts());
    }
}

void Plugin::finish() {
    if (getpid() != process_) return;  // a child of the program
    if (regions_.open()) close();
    if (options_.summary != 0) print_summary(options_, regions_, stderr);
    if (file_ == nullptr) return;
    if (!write_report(options_, regions_, unknown_, file_)) {
        std::fprintf(stderr, "a9model: expected room for the report, got an error (%s)\n",
                     options_.out.c_str());
    }
    std::fclose(file_);
    file_ = nullptr;
}

// Empty, or the sentence of a refusal.
std::string install(const qemu_info_t* target, const std::vector<std::string>& arguments) {
    if (std::strcmp(target->target_name, "arm") != 0) {
        return std::string("expected qemu-arm, got a machine of name ") + target->target_name +
               " (QEMU)";
    }
    Options options;
    std::string refusal = read_options(arguments, &options);
    if (!refusal.empty()) return refusal;
    std::FILE* file = nullptr;
    if (!options.out.empty()) {
        file = std::fopen(options.out.c_str(), "w");
        if (file == nullptr) {
            return "expected a file that can be written, got " + options.out + " (option out)";
        }
    }
    plugin = new Plugin(options, file);
    return {};
}

}  // namespace
}  // namespace a9

extern "C" {

__attribute__((visibility("default"))) int qemu_plugin_version = kQemuPluginVersion;

__attribute__((visibility("default"))) int qemu_plugin_install(qemu_plugin_id_t id,
                                                               const qemu_info_t* info, int count,
                                                               char** arguments) {
    const std::vector<std::string> words(arguments, arguments + count);
    const std::string refusal = a9::install(info, words);
    if (!refusal.empty()) {
        std::fprintf(stderr, "a9model: %s\n", refusal.c_str());
        return 1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, a9::on_translation);
    qemu_plugin_register_vcpu_syscall_cb(id, a9::on_syscall);
    qemu_plugin_register_atexit_cb(id, a9::on_exit, nullptr);
    return 0;
}

}  // extern "C"
