// Rows of max-pool, add and upsample, on every ISA, against the formulas of their headers.
#include "rows.h"
#include "fenced.h"
#include "kernels/table.h"

using namespace facesig;
using namespace rows;
using check::Output;

namespace {

void check_maxpools(const KernelTable& table) {
    Random random(14);
    for (int round = 0; round < 300; ++round) {
        const int sizes[] = {1, 4, 10, 16, 24, 32, 64};
        const PoolRowParams p = {1 + random.below(41), sizes[random.below(7)], round % 2 == 0};
        Input in(&random, 1, p.width, p.channels, round % 3, round % kPlaces);
        Input below(&random, 1, p.width, p.channels, kRandom, round % kPlaces);
        Input* const second = round % 5 == 0 ? &in : &below;
        const int out_width = p.pad ? (p.width + 1) / 2 : p.width / 2;
        Output out(static_cast<size_t>(out_width * p.channels));
        table.rows.maxpool.run(p, in.rows[0]->data(), second->rows[0]->data(),
                               reinterpret_cast<int8_t*>(out.data()));
        CHECK(out.intact());
        for (int x = 0; x < out_width; ++x) {
            for (int c = 0; c < p.channels; ++c) {
                int most = -128;
                for (int column = 2 * x; column <= 2 * x + 1 && column < p.width; ++column) {
                    most =
                        std::max({most, int{in.at(0, column, c)}, int{second->at(0, column, c)}});
                }
                CHECK(out.at<int8_t>(static_cast<size_t>(x * p.channels + c)) == most);
            }
        }
    }
}

void check_adds(const KernelTable& table) {
    Random random(15);
    for (int round = 0; round < 400; ++round) {
        const int steps[] = {1, 32767, 4096, 1 + random.below(32767), 1000 + random.below(6000)};
        const int zeros[] = {-128, 0, 127, random.below(256) - 128};
        const AddParams p = {steps[random.below(5)], steps[random.below(5)], zeros[random.below(4)],
                             zeros[random.below(4)], zeros[random.below(4)]};
        const int count = 1 + random.below(100);
        Input a(&random, 1, count, 1, round % 3, round % kPlaces);
        Input b(&random, 1, count, 1, round / 3 % 3, round % kPlaces);
        Output out(static_cast<size_t>(count));
        table.rows.add.run(p, count, a.rows[0]->data(), b.rows[0]->data(),
                           reinterpret_cast<int8_t*>(out.data()));
        CHECK(out.intact());
        for (int i = 0; i < count; ++i) {
            const double sum = double{1.0} * (a.at(0, i, 0) - p.za) * p.ka +
                               double{1.0} * (b.at(0, i, 0) - p.zb) * p.kb;
            const int step = static_cast<int>(std::floor((sum + 2048) / 4096)) + p.zo;
            CHECK(out.at<int8_t>(static_cast<size_t>(i)) == std::min(std::max(step, -128), 127));
        }
    }
}

void check_upsamples(const KernelTable& table) {
    Random random(16);
    for (int round = 0; round < 100; ++round) {
        const int width = 1 + random.below(41), channels = 1 + random.below(70);
        Input in(&random, 1, width, channels, kRandom, round % kPlaces);
        Output out(static_cast<size_t>(2 * width * channels));
        table.rows.upsample.run(width, channels, in.rows[0]->data(),
                                reinterpret_cast<int8_t*>(out.data()));
        CHECK(out.intact());
        for (int i = 0; i < 2 * width * channels; ++i) {
            const int expected = in.at(0, i / channels / 2, i % channels);
            CHECK(out.at<int8_t>(static_cast<size_t>(i)) == expected);
        }
    }
}

}  // namespace

int main() {
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (int i = 0; i < count; ++i) {
        KernelTable table;
        CHECK(select_kernels(isas[i], &table).ok());
        check_maxpools(table);
        check_adds(table);
        check_upsamples(table);
    }
    return check::finish();
}
