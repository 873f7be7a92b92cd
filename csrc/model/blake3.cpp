#include "model/blake3.h"

#include <algorithm>
#include <cstring>

#include "base/cpu.h"

namespace facesig {

namespace {

uint32_t rotated(uint32_t value, int bits) {
    return value >> bits | value << (32 - bits);
}

inline void mix(uint32_t& a, uint32_t& b, uint32_t& c, uint32_t& d, uint32_t x, uint32_t y) {
    a += b + x;
    d = rotated(d ^ a, 16);
    c += d;
    b = rotated(b ^ c, 12);
    a += b + y;
    d = rotated(d ^ a, 8);
    c += d;
    b = rotated(b ^ c, 7);
}

// A round; its order is known to the compiler, so all stays in registers and on the stack.
template <int round>
inline void mix_all(uint32_t* v, const uint32_t* m) {
    constexpr const uint8_t* order = kBlake3Order[round];
    mix(v[0], v[4], v[8], v[12], m[order[0]], m[order[1]]);
    mix(v[1], v[5], v[9], v[13], m[order[2]], m[order[3]]);
    mix(v[2], v[6], v[10], v[14], m[order[4]], m[order[5]]);
    mix(v[3], v[7], v[11], v[15], m[order[6]], m[order[7]]);
    mix(v[0], v[5], v[10], v[15], m[order[8]], m[order[9]]);
    mix(v[1], v[6], v[11], v[12], m[order[10]], m[order[11]]);
    mix(v[2], v[7], v[8], v[13], m[order[12]], m[order[13]]);
    mix(v[3], v[4], v[9], v[14], m[order[14]], m[order[15]]);
}

// Little endian, as all machines that this runs on are (format.h asserts it).
void compress(uint32_t value[kBlake3Words], const unsigned char block[kBlake3Block],
              uint32_t length, uint64_t chunk, uint32_t flags) {
    uint32_t m[16], v[16];
    std::memcpy(m, block, sizeof(m));
    std::memcpy(v, value, sizeof(uint32_t) * kBlake3Words);
    std::memcpy(v + 8, kBlake3Start, sizeof(uint32_t) * 4);
    v[12] = static_cast<uint32_t>(chunk);
    v[13] = static_cast<uint32_t>(chunk >> 32);
    v[14] = length;
    v[15] = flags;
    mix_all<0>(v, m);
    mix_all<1>(v, m);
    mix_all<2>(v, m);
    mix_all<3>(v, m);
    mix_all<4>(v, m);
    mix_all<5>(v, m);
    mix_all<6>(v, m);
    for (size_t i = 0; i < kBlake3Words; ++i) value[i] = v[i] ^ v[i + 8];
}

using Value = Blake3Value;

constexpr size_t kLeaf = 64;  // chunks that are run together; a power of two
constexpr size_t kTop = 4;    // nodes that a subtree gives, at most

// The tree over some bytes, at least one; a subtree gives the values of its highest nodes, all of
// one height but perhaps the last.
class Tree {
  public:
    explicit Tree(Blake3Many many) : many_(many) {}

    void hash(const unsigned char* data, size_t size, unsigned char* digest) const {
        Value values[kTop] = {};
        if (size <= kBlake3Chunk) {
            chunk(data, size, 0, kBlake3Root, values[0]);
        } else {
            size_t count = subtree(data, size, 0, values);
            while (count > 2) count = parents(values, count, values);
            root(values);
        }
        std::memcpy(digest, values[0], kBlake3Bytes);
    }

  private:
    // One chunk, which may be short; `root` is kBlake3Root if it is the only one.
    static void chunk(const unsigned char* data, size_t size, uint64_t number, uint32_t root,
                      Value value) {
        std::memcpy(value, kBlake3Start, sizeof(Value));
        uint32_t flags = kBlake3ChunkStart;
        while (true) {
            const size_t length = std::min(size, kBlake3Block);
            unsigned char block[kBlake3Block] = {};
            if (length > 0) std::memcpy(block, data, length);
            if (size <= kBlake3Block) flags |= kBlake3ChunkEnd | root;
            compress(value, block, static_cast<uint32_t>(length), number, flags);
            if (size <= kBlake3Block) return;
            flags = 0;
            data += length;
            size -= length;
        }
    }

    static void root(Value* values) {
        unsigned char block[kBlake3Block];
        std::memcpy(block, values, sizeof(block));
        std::memcpy(values[0], kBlake3Start, sizeof(Value));
        compress(values[0], block, kBlake3Block, 0, kBlake3Parent | kBlake3Root);
    }

    size_t subtree(const unsigned char* data, size_t size, uint64_t number, Value* values) const {
        if (size <= kLeaf * kBlake3Chunk) return leaf(data, size, number, values);
        size_t left = kLeaf * kBlake3Chunk;
        while (2 * left < size) left *= 2;
        Value both[2 * kTop];
        const size_t first = subtree(data, left, number, both);
        const size_t second =
            subtree(data + left, size - left, number + left / kBlake3Chunk, both + first);
        return parents(both, first + second, values);
    }

    size_t leaf(const unsigned char* data, size_t size, uint64_t number, Value* values) const {
        Value all[kLeaf];
        size_t count = size / kBlake3Chunk;
        const size_t whole = count * kBlake3Chunk;
        many_({data, kBlake3Chunk, kBlake3Chunk / kBlake3Block, number, true, 0, kBlake3ChunkStart,
               kBlake3ChunkEnd},
              count, all);
        if (size > whole) {
            chunk(data + whole, size - whole, number + count, 0, all[count]);
            ++count;
        }
        while (count > kTop) count = parents(all, count, all);
        std::memcpy(values, all, count * sizeof(Value));
        return count;
    }

    // The values above `count` of them; `above` may be `values`. An odd one stays as it is.
    size_t parents(const Value* values, size_t count, Value* above) const {
        unsigned char blocks[kLeaf / 2 * kBlake3Block];
        std::memcpy(blocks, values, count * sizeof(Value));
        const size_t pairs = count / 2;
        many_({blocks, kBlake3Block, 1, 0, false, kBlake3Parent, 0, 0}, pairs, above);
        if (count % 2 == 0) return pairs;
        std::memcpy(above[pairs], blocks + pairs * kBlake3Block, sizeof(Value));
        return pairs + 1;
    }

    Blake3Many many_;
};

}  // namespace

void blake3_many_scalar(Blake3Inputs inputs, size_t count, Value* values) {
    for (size_t i = 0; i < count; ++i) {
        const unsigned char* data = inputs.data + i * inputs.stride;
        std::memcpy(values[i], kBlake3Start, sizeof(Value));
        for (size_t block = 0; block < inputs.blocks; ++block) {
            uint32_t flags = inputs.flags;
            if (block == 0) flags |= inputs.first;
            if (block + 1 == inputs.blocks) flags |= inputs.last;
            compress(values[i], data + block * kBlake3Block, kBlake3Block,
                     inputs.chunk + (inputs.counts ? i : 0), flags);
        }
    }
}

void blake3_by(Blake3Many many, const unsigned char* data, size_t size, unsigned char* digest) {
    Tree(many).hash(data, size, digest);
}

void blake3(const unsigned char* data, size_t size, unsigned char* digest) {
    blake3_by(cpu_runs_neon() ? blake3_many_neon : blake3_many_scalar, data, size, digest);
}

}  // namespace facesig
