#include "model/blake3.h"

#include <algorithm>
#include <cstring>

#include "base/cpu.h"

namespace facesig {

namespace {

uint32_t rotated(uint32_t value, int bits) {
    return value >> bits | value << (32 - bits);
}

void mix(uint32_t* v, int a, int b, int c, int d, uint32_t x, uint32_t y) {
    v[a] += v[b] + x;
    v[d] = rotated(v[d] ^ v[a], 16);
    v[c] += v[d];
    v[b] = rotated(v[b] ^ v[c], 12);
    v[a] += v[b] + y;
    v[d] = rotated(v[d] ^ v[a], 8);
    v[c] += v[d];
    v[b] = rotated(v[b] ^ v[c], 7);
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
    for (const auto& order : kBlake3Order) {
        for (int i = 0; i < 4; ++i) {
            mix(v, i, 4 + i, 8 + i, 12 + i, m[order[2 * i]], m[order[2 * i + 1]]);
        }
        for (int i = 0; i < 4; ++i) {
            mix(v, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, m[order[8 + 2 * i]],
                m[order[9 + 2 * i]]);
        }
    }
    for (size_t i = 0; i < kBlake3Words; ++i) value[i] = v[i] ^ v[i + 8];
}

using Value = uint32_t[kBlake3Words];

// The tree over `size` bytes, at least one; a subtree gives the values of at most four of its
// nodes, all of one height but perhaps the last.
class Tree {
  public:
    explicit Tree(Blake3Lanes lanes) : lanes_(lanes) {}

    void hash(const unsigned char* data, size_t size, unsigned char* digest) const {
        Value values[kBlake3Lanes] = {};
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
        if (size <= kBlake3Lanes * kBlake3Chunk) return chunks(data, size, number, values);
        size_t left = kBlake3Lanes * kBlake3Chunk;
        while (2 * left < size) left *= 2;
        Value both[2 * kBlake3Lanes];
        const size_t first = subtree(data, left, number, both);
        const size_t second =
            subtree(data + left, size - left, number + left / kBlake3Chunk, both + first);
        return parents(both, first + second, values);
    }

    size_t chunks(const unsigned char* data, size_t size, uint64_t number, Value* values) const {
        if (size == kBlake3Lanes * kBlake3Chunk) {
            lanes_({data, kBlake3Chunk, kBlake3Chunk / kBlake3Block, number, true, 0,
                    kBlake3ChunkStart, kBlake3ChunkEnd},
                   values);
            return kBlake3Lanes;
        }
        size_t count = 0;
        for (; size > 0; ++count) {
            const size_t length = std::min(size, kBlake3Chunk);
            chunk(data, length, number + count, 0, values[count]);
            data += length;
            size -= length;
        }
        return count;
    }

    // The values above `count` of them, 2 to 8; `above` may be `values`. An odd one stays as it is.
    size_t parents(const Value* values, size_t count, Value* above) const {
        unsigned char blocks[kBlake3Lanes * kBlake3Block] = {};
        std::memcpy(blocks, values, count * sizeof(Value));
        const size_t pairs = count / 2;
        if (pairs == kBlake3Lanes) {
            lanes_({blocks, kBlake3Block, 1, 0, false, kBlake3Parent, 0, 0}, above);
            return pairs;
        }
        for (size_t i = 0; i < pairs; ++i) {
            std::memcpy(above[i], kBlake3Start, sizeof(Value));
            compress(above[i], blocks + i * kBlake3Block, kBlake3Block, 0, kBlake3Parent);
        }
        if (count % 2 == 0) return pairs;
        std::memcpy(above[pairs], blocks + pairs * kBlake3Block, sizeof(Value));
        return pairs + 1;
    }

    Blake3Lanes lanes_;
};

}  // namespace

void blake3_lanes_scalar(const Blake3Inputs& inputs, uint32_t (*values)[kBlake3Words]) {
    for (size_t lane = 0; lane < kBlake3Lanes; ++lane) {
        const unsigned char* data = inputs.data + lane * inputs.stride;
        std::memcpy(values[lane], kBlake3Start, sizeof(Value));
        for (size_t block = 0; block < inputs.blocks; ++block) {
            uint32_t flags = inputs.flags;
            if (block == 0) flags |= inputs.first;
            if (block + 1 == inputs.blocks) flags |= inputs.last;
            compress(values[lane], data + block * kBlake3Block, kBlake3Block,
                     inputs.chunk + (inputs.counts ? lane : 0), flags);
        }
    }
}

void blake3_by(Blake3Lanes lanes, const unsigned char* data, size_t size, unsigned char* digest) {
    Tree(lanes).hash(data, size, digest);
}

void blake3(const unsigned char* data, size_t size, unsigned char* digest) {
    blake3_by(cpu_runs_neon() ? blake3_lanes_neon : blake3_lanes_scalar, data, size, digest);
}

}  // namespace facesig
