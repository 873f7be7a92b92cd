// Both walks over the bytes of a model file against plain loops: sums of any length and alignment,
// every illegal number at every place, nothing read beyond the end; and the scan that uses them.
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "base/cpu.h"
#include "check.h"
#include "fenced.h"
#include "model/checksum.h"
#include "model/scan.h"

using namespace facesig;
using check::Fenced;
using check::Random;

namespace {

// Long enough for three blocks of the NEON walk and what is left over.
const size_t kLengths[] = {0, 1, 2, 3, 4, 5, 7, 8, 11, 90, 359, 360, 361, 363, 364, 720, 725, 1085};

// The definition (FORMAT.md, Checksum).
Sums plain_sums(const unsigned char* data, size_t pieces, Sums sums) {
    for (size_t word = 0; word < pieces * kSumLanes; ++word) {
        uint32_t value;
        std::memcpy(&value, data + word * sizeof(value), sizeof(value));
        sums.s1[word % kSumLanes] += value;
        sums.s2[word % kSumLanes] += sums.s1[word % kSumLanes];
    }
    return sums;
}

bool same(const Sums& a, const Sums& b) {
    return std::memcmp(&a, &b, sizeof(a)) == 0;
}

void check_sums(Walk walk) {
    Random random(1);
    for (const size_t pieces : kLengths) {
        for (const size_t behind : {0U, 4U, 8U}) {  // of an aligned end
            Fenced<unsigned char> data(pieces * kPiece, behind);
            const Sums before = {{random.next(), random.next(), random.next(), random.next()},
                                 {random.next(), random.next(), random.next(), random.next()}};
            for (const bool most : {false, true}) {
                for (size_t i = 0; i < data.size(); ++i) {
                    data[i] = most ? 0xff : static_cast<unsigned char>(random.next());
                }
                Sums sums = before;
                CHECK(walk(Content::any, data.data(), pieces, 0, &sums));
                CHECK(same(sums, plain_sums(data.data(), pieces, before)));
            }
        }
    }
}

// One number at every place among legal ones: found if and only if it is illegal, and the sums are
// right in either case.
template <typename Number>
void check_number(Walk walk, Content content, uint32_t limit, Number legal, Number number,
                  bool expected) {
    constexpr size_t kNumbers = kPiece / sizeof(Number);
    for (const size_t pieces : {1U, 4U, 6U}) {
        Fenced<Number> data(pieces * kNumbers);
        const auto* bytes = reinterpret_cast<const unsigned char*>(data.data());
        for (size_t at = 0; at < data.size(); ++at) {
            for (size_t i = 0; i < data.size(); ++i) data[i] = i == at ? number : legal;
            Sums sums = {};
            CHECK(walk(content, bytes, pieces, limit, &sums) == expected);
            CHECK(same(sums, plain_sums(bytes, pieces, {})));
        }
    }
}

template <typename Integer>
void check_integers(Walk walk, Content content, int limit) {
    using Limits = std::numeric_limits<Integer>;
    for (const int number : {-limit, limit, -limit - 1, limit + 1, int{Limits::min()},
                             int{Limits::max()}, 1 - limit, 0}) {
        if (number < Limits::min() || number > Limits::max()) continue;
        for (const int legal : {-limit, limit}) {
            check_number(walk, content, static_cast<uint32_t>(limit), static_cast<Integer>(legal),
                         static_cast<Integer>(number), std::abs(number) <= limit);
        }
    }
}

void check_floats(Walk walk) {
    using Limits = std::numeric_limits<float>;
    for (const float legal : {Limits::max(), -Limits::denorm_min(), -0.0F}) {
        for (const float number : {Limits::max(), Limits::lowest(), Limits::denorm_min(), -0.0F}) {
            check_number(walk, Content::floats, 0, legal, number, true);
        }
    }
    for (const uint32_t bits : {0x7f800000U, 0xff800000U, 0x7f800001U, 0xffc00000U, 0x7fffffffU}) {
        float number;
        std::memcpy(&number, &bits, sizeof(number));
        check_number(walk, Content::floats, 0, 1.0F, number, false);
    }
}

// In a block that is not the last one.
void check_long(Walk walk) {
    Fenced<int16_t> data(1000 * kPiece / sizeof(int16_t));
    const auto* bytes = reinterpret_cast<const unsigned char*>(data.data());
    for (size_t at = 0; at < data.size(); at += 97) {
        Sums sums = {};
        data[at] = 1024;
        CHECK(!walk(Content::int16, bytes, 1000, 1023, &sums));
        data[at] = 1023;
        CHECK(walk(Content::int16, bytes, 1000, 1023, &sums));
    }
}

// Parts of a file that do not end with a piece.
void check_scan() {
    constexpr size_t kBytes = 512, kHeader = 256;
    const std::string origin = "scan";
    alignas(64) unsigned char data[kBytes] = {};
    const FileBytes file = {data, kBytes, origin};
    Random random(2);
    for (size_t i = 0; i < kHeader; ++i) data[i] = static_cast<unsigned char>(random.next());
    for (const size_t bytes : {8U, 16U, 24U, 64U, 104U, 120U}) {
        for (size_t at = 0; at < bytes / sizeof(int16_t) + 1; ++at) {
            const int16_t number = 1024;
            std::memset(data + kHeader, 0, kBytes - kHeader);
            std::memcpy(data + kHeader + at * sizeof(number), &number, sizeof(number));
            const bool inside = at < bytes / sizeof(int16_t);
            Scan scan(file);
            CHECK(scan.to(data + kHeader));
            CHECK(scan.to(data + kHeader + bytes, Content::int16, 1023) == !inside);
            CHECK(scan.to(data + kHeader + 128));
            const size_t pieces = (kBytes - kChecksumFrom) / kPiece;
            CHECK(scan.finish() == checksum(plain_sums(data + kChecksumFrom, pieces, {})));
        }
    }
}

}  // namespace

int main() {
    for (const Walk walk : {walk_scalar, walk_neon}) {
        if (walk == walk_neon && !cpu_runs_neon()) continue;
        check_sums(walk);
        for (const int limit : {127, 63, 31}) check_integers<int8_t>(walk, Content::int8, limit);
        check_integers<int16_t>(walk, Content::int16, 1023);
        check_floats(walk);
        check_long(walk);
    }
    check_scan();
    return check::finish();
}
