// Rows of a depthwise of totals, on every ISA, against plain sums in 64 bits: random and
// worst-case numbers, odd sizes. A row ends where memory ends; outputs have canaries around them.
#include "fenced.h"
#include "kernels/table.h"
#include "rows.h"

using namespace facesig;
using namespace rows;
using check::Fenced;
using check::Output;

namespace {

constexpr int kTaps = 9;

// Three rows with a pixel left and right of what outputs lie on, and what may be read behind them.
struct Rows {
    std::vector<std::unique_ptr<Fenced<int16_t>>> memory;
    const int16_t* first[3];
};

int16_t draw(Random* random, bool extreme) {
    if (extreme) return random->below(2) == 0 ? INT16_MIN : INT16_MAX;
    return static_cast<int16_t>(random->below(65536) - 32768);
}

Rows make_rows(Random* random, int width, int channels, bool extreme) {
    Rows made;
    const size_t slack = kRowSlack / sizeof(int16_t);
    const size_t numbers = static_cast<size_t>((width + 2) * channels);
    for (const int16_t*& row : made.first) {
        made.memory.push_back(std::make_unique<Fenced<int16_t>>(numbers + slack));
        int16_t* start = made.memory.back()->data();
        for (size_t i = 0; i < numbers + slack; ++i) start[i] = draw(random, extreme);
        row = start + channels;
    }
    return made;
}

void check_row(const KernelTable& table, Random* random, int width, int channels, int stride,
               bool extreme) {
    const size_t padded = static_cast<size_t>((channels + kLane - 1) / kLane * kLane);
    Fenced<int32_t> bias(padded);
    Fenced<float> multipliers(padded);
    Fenced<int8_t> weights(padded * kTaps);
    for (int c = 0; c < channels; ++c) {
        const int32_t far = 1 << 30;
        const int32_t biases[] = {far, -far, random->below(1 << 20) - (1 << 19), 0};
        bias[static_cast<size_t>(c)] = biases[random->below(4)];
        multipliers[static_cast<size_t>(c)] = random->signed_unit();
        for (int tap = 0; tap < kTaps; ++tap) {
            const int place = (c / kLane * kTaps + tap) * kLane + c % kLane;
            const int weight = extreme ? 127 - 254 * random->below(2) : random->below(255) - 127;
            weights[static_cast<size_t>(place)] = static_cast<int8_t>(weight);
        }
    }
    const Rows rows = make_rows(random, (width - 1) * stride + 1, channels, extreme);
    Output out(static_cast<size_t>(width * channels) * sizeof(float));
    table.rows.depthwise_s16.run(
        {width, channels, stride, bias.data(), multipliers.data(), weights.data()}, rows.first,
        reinterpret_cast<float*>(out.data()));
    CHECK(out.intact());
    for (int x = 0; x < width; ++x) {
        for (int c = 0; c < channels; ++c) {
            const size_t o = static_cast<size_t>(c);
            int64_t sum = bias[o];
            for (int tap = 0; tap < kTaps; ++tap) {
                const int place = (c / kLane * kTaps + tap) * kLane + c % kLane;
                const int column = x * stride + tap % 3 - 1;
                sum += int64_t{weights[static_cast<size_t>(place)]} *
                       rows.first[tap / 3][column * channels + c];
            }
            CHECK(sum >= INT32_MIN && sum <= INT32_MAX);
            CHECK(out.at<float>(static_cast<size_t>(x * channels + c)) ==
                  static_cast<float>(sum) * multipliers[o]);
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
        Random random(14);
        for (int width = 1; width <= 41; ++width) {
            for (const int channels : {1, 4, 8, 10, 16, 20, 24, 40}) {
                for (const int stride : {1, 2}) {
                    check_row(table, &random, width, channels, stride, (width + stride) % 3 == 0);
                }
            }
        }
    }
    return check::finish();
}
