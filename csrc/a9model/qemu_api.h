// What this plugin uses of QEMU's TCG plugin interface, version 1 (QEMU 6.0 to 8.2).
//
// Debian ships no qemu-plugin.h, so the declarations are written down here from the documented
// interface (docs/devel/tcg-plugins in QEMU's manual). Only what is used is declared.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {

constexpr int kQemuPluginVersion = 1;

using qemu_plugin_id_t = uint64_t;
using qemu_plugin_meminfo_t = uint32_t;

struct qemu_info_t {
    const char* target_name;
    struct {
        int min, cur;
    } version;
    bool system_emulation;
    struct {
        int smp_vcpus, max_vcpus;
    } system;
};

struct qemu_plugin_tb;
struct qemu_plugin_insn;

enum qemu_plugin_cb_flags { QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_CB_R_REGS, QEMU_PLUGIN_CB_RW_REGS };
enum qemu_plugin_mem_rw { QEMU_PLUGIN_MEM_R = 1, QEMU_PLUGIN_MEM_W, QEMU_PLUGIN_MEM_RW };

using qemu_plugin_tb_trans_cb = void (*)(qemu_plugin_id_t id, qemu_plugin_tb* block);
using qemu_plugin_exec_cb = void (*)(unsigned vcpu, void* data);
using qemu_plugin_mem_cb = void (*)(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t address,
                                    void* data);
using qemu_plugin_syscall_cb = void (*)(qemu_plugin_id_t id, unsigned vcpu, int64_t number,
                                        uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4,
                                        uint64_t a5, uint64_t a6, uint64_t a7, uint64_t a8);
using qemu_plugin_exit_cb = void (*)(qemu_plugin_id_t id, void* data);

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, qemu_plugin_tb_trans_cb callback);
void qemu_plugin_register_vcpu_tb_exec_cb(qemu_plugin_tb* block, qemu_plugin_exec_cb callback,
                                          qemu_plugin_cb_flags flags, void* data);
void qemu_plugin_register_vcpu_mem_cb(qemu_plugin_insn* instruction, qemu_plugin_mem_cb callback,
                                      qemu_plugin_cb_flags flags, qemu_plugin_mem_rw which,
                                      void* data);
void qemu_plugin_register_vcpu_syscall_cb(qemu_plugin_id_t id, qemu_plugin_syscall_cb callback);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, qemu_plugin_exit_cb callback, void* data);

size_t qemu_plugin_tb_n_insns(const qemu_plugin_tb* block);
uint64_t qemu_plugin_tb_vaddr(const qemu_plugin_tb* block);
qemu_plugin_insn* qemu_plugin_tb_get_insn(const qemu_plugin_tb* block, size_t index);
size_t qemu_plugin_insn_size(const qemu_plugin_insn* instruction);
uint64_t qemu_plugin_insn_vaddr(const qemu_plugin_insn* instruction);
const char* qemu_plugin_insn_symbol(const qemu_plugin_insn* instruction);
char* qemu_plugin_insn_disas(const qemu_plugin_insn* instruction);  // freed by the caller
unsigned qemu_plugin_mem_size_shift(qemu_plugin_meminfo_t info);
bool qemu_plugin_mem_is_store(qemu_plugin_meminfo_t info);

}  // extern "C"
