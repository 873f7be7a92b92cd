// The table holds, under each name, the very function of that name; a forced ISA fills all of it.
#include "kernels/table.h"

#include <cstdlib>
#include <cstring>
#include <string>

#include "base/cpu.h"
#include "check.h"

using namespace facesig;

namespace {

template <typename Function>
void check_entry(const Kernel<Function>& entry, Function expected, const char* operation,
                 const char* isa, const char* type = "f32") {
    CHECK(entry.run == expected);
    CHECK(entry.name == std::string(operation) + "_" + type + "_" + isa);
}

void check_scalar(const KernelTable& table) {
    check_entry(table.preprocess, preprocess_f32_scalar, "preprocess", "scalar");
    check_entry(table.resize, resize_f32_scalar, "resize", "scalar");
    check_entry(table.conv, conv_f32_scalar, "conv", "scalar");
    CHECK(table.winograd.run == nullptr && table.winograd_prepare.run == nullptr);
    check_entry(table.maxpool, maxpool_f32_scalar, "maxpool", "scalar");
    check_entry(table.linear, linear_f32_scalar, "linear", "scalar");
    check_entry(table.warp, warp_f32_scalar, "warp", "scalar");
    check_entry(table.normalise, normalise_f32_scalar, "normalise", "scalar");
    check_entry(table.s8.resize, resize_s8_scalar, "resize", "scalar", "s8");
    check_entry(table.s8.conv, conv_s8_scalar, "conv", "scalar", "s8");
    check_entry(table.s8.maxpool, maxpool_s8_scalar, "maxpool", "scalar", "s8");
    check_entry(table.s8.linear, linear_s8_scalar, "linear", "scalar", "s8");
    check_entry(table.s8.warp, warp_s8_scalar, "warp", "scalar", "s8");
    check_entry(table.s16.resize, resize_s16_scalar, "resize", "scalar", "s16");
    check_entry(table.s16.conv, conv_s16_scalar, "conv", "scalar", "s16");
    check_entry(table.s16.maxpool, maxpool_s16_scalar, "maxpool", "scalar", "s16");
    check_entry(table.s16.linear, linear_s16_scalar, "linear", "scalar", "s16");
    check_entry(table.s16.warp, warp_s16_scalar, "warp", "scalar", "s16");
    check_entry(table.rows.pointwise, pointwise_s8_scalar, "pointwise", "scalar", "s8");
    check_entry(table.rows.conv, conv_rows_s8_scalar, "conv_rows", "scalar", "s8");
    check_entry(table.rows.depthwise, depthwise_s8_scalar, "depthwise", "scalar", "s8");
    check_entry(table.rows.maxpool, maxpool_row_s8_scalar, "maxpool_row", "scalar", "s8");
    check_entry(table.rows.add, add_row_s8_scalar, "add_row", "scalar", "s8");
    check_entry(table.rows.upsample, upsample_row_s8_scalar, "upsample_row", "scalar", "s8");
}

void check_neon(const KernelTable& table) {
    check_entry(table.preprocess, preprocess_f32_neon, "preprocess", "neon");
    check_entry(table.resize, resize_f32_neon, "resize", "neon");
    check_entry(table.conv, conv_f32_neon, "conv", "neon");
    check_entry(table.winograd, winograd_f32_neon, "winograd", "neon");
    check_entry(table.winograd_prepare, winograd_prepare_f32_neon, "winograd_prepare", "neon");
    check_entry(table.maxpool, maxpool_f32_neon, "maxpool", "neon");
    check_entry(table.linear, linear_f32_neon, "linear", "neon");
    check_entry(table.warp, warp_f32_neon, "warp", "neon");
    check_entry(table.normalise, normalise_f32_neon, "normalise", "neon");
    check_entry(table.s8.resize, resize_s8_neon, "resize", "neon", "s8");
    check_entry(table.s8.conv, conv_s8_neon, "conv", "neon", "s8");
    check_entry(table.s8.maxpool, maxpool_s8_neon, "maxpool", "neon", "s8");
    check_entry(table.s8.linear, linear_s8_neon, "linear", "neon", "s8");
    check_entry(table.s8.warp, warp_s8_neon, "warp", "neon", "s8");
    check_entry(table.s16.resize, resize_s16_neon, "resize", "neon", "s16");
    check_entry(table.s16.conv, conv_s16_neon, "conv", "neon", "s16");
    check_entry(table.s16.maxpool, maxpool_s16_neon, "maxpool", "neon", "s16");
    check_entry(table.s16.linear, linear_s16_neon, "linear", "neon", "s16");
    check_entry(table.s16.warp, warp_s16_neon, "warp", "neon", "s16");
    check_entry(table.rows.pointwise, pointwise_s8_neon, "pointwise", "neon", "s8");
    check_entry(table.rows.conv, conv_rows_s8_neon, "conv_rows", "neon", "s8");
    check_entry(table.rows.depthwise, depthwise_s8_neon, "depthwise", "neon", "s8");
    check_entry(table.rows.maxpool, maxpool_row_s8_neon, "maxpool_row", "neon", "s8");
    check_entry(table.rows.add, add_row_s8_neon, "add_row", "neon", "s8");
    check_entry(table.rows.upsample, upsample_row_s8_neon, "upsample_row", "neon", "s8");
}

}  // namespace

int main() {
    KernelTable table;
    CHECK(select_kernels("scalar", &table).ok());
    check_scalar(table);
    if (cpu_runs_neon()) {
        CHECK(select_kernels("neon", &table).ok());
        check_neon(table);
        unsetenv("FACESIG_ISA");
        unsetenv("FACESIG_PATH");
        CHECK(select_kernels(nullptr, &table).ok());
        check_neon(table);
    } else {
        CHECK(select_kernels("neon", &table).cause() == Cause::isa);
    }
    setenv("FACESIG_ISA", "scalar", 1);
    CHECK(select_kernels(nullptr, &table).ok());
    check_scalar(table);
    setenv("FACESIG_ISA", "mmx", 1);
    const Status unknown = select_kernels(nullptr, &table);
    CHECK(unknown.cause() == Cause::isa);
    CHECK(unknown.message() == "expected isa 'scalar' or 'neon', got 'mmx' (FACESIG_ISA)");
    setenv("FACESIG_PATH", "scalar", 1);  // the old name says nothing beside the new one
    CHECK(select_kernels(nullptr, &table).message() == unknown.message());
    setenv("FACESIG_ISA", "", 1);
    CHECK(select_kernels(nullptr, &table).ok());
    check_scalar(table);
    setenv("FACESIG_PATH", "sse", 1);
    CHECK(select_kernels(nullptr, &table).message() ==
          "expected isa 'scalar' or 'neon', got 'sse' (FACESIG_PATH)");
    const char* isas[kMaxIsas];
    CHECK(available_isas(isas) == (cpu_runs_neon() ? 2 : 1));
    CHECK(std::strcmp(isas[0], "scalar") == 0);
    return check::finish();
}
