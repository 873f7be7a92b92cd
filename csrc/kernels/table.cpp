#include "kernels/table.h"

#include <cstdlib>
#include <cstring>

#include "base/cpu.h"

namespace facesig {

namespace {

void lay_scalar(KernelTable* table) {
    table->isa = "scalar";
    table->preprocess = {preprocess_f32_scalar, "preprocess_f32_scalar"};
    table->resize = {resize_f32_scalar, "resize_f32_scalar"};
    table->conv = {conv_f32_scalar, "conv_f32_scalar"};
    table->winograd = {};
    table->winograd_prepare = {};
    table->maxpool = {maxpool_f32_scalar, "maxpool_f32_scalar"};
    table->linear = {linear_f32_scalar, "linear_f32_scalar"};
    table->warp = {warp_f32_scalar, "warp_f32_scalar"};
    table->normalise = {normalise_f32_scalar, "normalise_f32_scalar"};
    table->s8.resize = {resize_s8_scalar, "resize_s8_scalar"};
    table->s8.conv = {conv_s8_scalar, "conv_s8_scalar"};
    table->s8.maxpool = {maxpool_s8_scalar, "maxpool_s8_scalar"};
    table->s8.linear = {linear_s8_scalar, "linear_s8_scalar"};
    table->s8.warp = {warp_s8_scalar, "warp_s8_scalar"};
    table->s16.resize = {resize_s16_scalar, "resize_s16_scalar"};
    table->s16.conv = {conv_s16_scalar, "conv_s16_scalar"};
    table->s16.maxpool = {maxpool_s16_scalar, "maxpool_s16_scalar"};
    table->s16.linear = {linear_s16_scalar, "linear_s16_scalar"};
    table->s16.warp = {warp_s16_scalar, "warp_s16_scalar"};
    table->rows.pointwise = {pointwise_s8_scalar, "pointwise_s8_scalar"};
    table->rows.conv = {conv_rows_s8_scalar, "conv_rows_s8_scalar"};
    table->rows.depthwise = {depthwise_s8_scalar, "depthwise_s8_scalar"};
    table->rows.depthwise_s16 = {depthwise_s16_scalar, "depthwise_s16_scalar"};
    table->rows.maxpool = {maxpool_row_s8_scalar, "maxpool_row_s8_scalar"};
    table->rows.add = {add_row_s8_scalar, "add_row_s8_scalar"};
    table->rows.upsample = {upsample_row_s8_scalar, "upsample_row_s8_scalar"};
}

void lay_neon(KernelTable* table) {
    table->isa = "neon";
    table->preprocess = {preprocess_f32_neon, "preprocess_f32_neon"};
    table->resize = {resize_f32_neon, "resize_f32_neon"};
    table->conv = {conv_f32_neon, "conv_f32_neon"};
    table->winograd = {winograd_f32_neon, "winograd_f32_neon"};
    table->winograd_prepare = {winograd_prepare_f32_neon, "winograd_prepare_f32_neon"};
    table->maxpool = {maxpool_f32_neon, "maxpool_f32_neon"};
    table->linear = {linear_f32_neon, "linear_f32_neon"};
    table->warp = {warp_f32_neon, "warp_f32_neon"};
    table->normalise = {normalise_f32_neon, "normalise_f32_neon"};
    table->s8.resize = {resize_s8_neon, "resize_s8_neon"};
    table->s8.conv = {conv_s8_neon, "conv_s8_neon"};
    table->s8.maxpool = {maxpool_s8_neon, "maxpool_s8_neon"};
    table->s8.linear = {linear_s8_neon, "linear_s8_neon"};
    table->s8.warp = {warp_s8_neon, "warp_s8_neon"};
    table->s16.resize = {resize_s16_neon, "resize_s16_neon"};
    table->s16.conv = {conv_s16_neon, "conv_s16_neon"};
    table->s16.maxpool = {maxpool_s16_neon, "maxpool_s16_neon"};
    table->s16.linear = {linear_s16_neon, "linear_s16_neon"};
    table->s16.warp = {warp_s16_neon, "warp_s16_neon"};
    table->rows.pointwise = {pointwise_s8_neon, "pointwise_s8_neon"};
    table->rows.conv = {conv_rows_s8_neon, "conv_rows_s8_neon"};
    table->rows.depthwise = {depthwise_s8_neon, "depthwise_s8_neon"};
    table->rows.depthwise_s16 = {depthwise_s16_neon, "depthwise_s16_neon"};
    table->rows.maxpool = {maxpool_row_s8_neon, "maxpool_row_s8_neon"};
    table->rows.add = {add_row_s8_neon, "add_row_s8_neon"};
    table->rows.upsample = {upsample_row_s8_neon, "upsample_row_s8_neon"};
}

// What a variable holds; null if it is not set, or empty.
const char* environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr || *value == '\0' ? nullptr : value;
}

}  // namespace

Status choose_isa(const char* isa, bool* neon) {
    const char* where = "isa argument";
    if (isa == nullptr) {
        where = "FACESIG_ISA";
        isa = environment(where);
        if (isa == nullptr) {
            where = "FACESIG_PATH";  // its old name, for a version
            isa = environment(where);
        }
        if (isa == nullptr) isa = cpu_runs_neon() ? "neon" : "scalar";
    }
    *neon = std::strcmp(isa, "neon") == 0;
    if (!*neon && std::strcmp(isa, "scalar") != 0) {
        return {Cause::isa, format("expected isa 'scalar' or 'neon', got '%s' (%s)", isa, where)};
    }
    if (*neon && !cpu_runs_neon()) {
        return {Cause::isa,
                format("expected a CPU with NEON for isa 'neon', got one without (%s)", where)};
    }
    return {};
}

Status select_kernels(const char* isa, KernelTable* table) {
    bool neon = false;
    FACESIG_TRY(choose_isa(isa, &neon));
    lay_scalar(table);
    if (neon) lay_neon(table);
    return {};
}

int available_isas(const char* (&isas)[kMaxIsas]) {
    isas[0] = "scalar";
    isas[1] = "neon";
    return cpu_runs_neon() ? 2 : 1;
}

}  // namespace facesig
