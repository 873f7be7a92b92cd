#include "model/blake3.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

constexpr size_t kSubtree = 64;  // chunks; a power of two
constexpr size_t kHeight = 6;    // of such a subtree
constexpr size_t kAtOnce = 5;    // subtrees: all their levels are multiples of five nodes
constexpr size_t kBatch = kAtOnce * kSubtree;
constexpr size_t kStack = 64;

// The tree over some bytes, at least one. Batches of subtrees are hashed level by level; on a stack
// lie the values of what is to the left of them, each of a full tree, higher ones first.
class Tree {
  public:
    explicit Tree(Blake3Many many) : many_(many) {}
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    void hash(const unsigned char* data, size_t size, unsigned char* digest) {
        if (size <= kBlake3Chunk) {
            Value value;
            chunk(data, size, 0, kBlake3Root, value);
            std::memcpy(digest, value, kBlake3Bytes);
            return;
        }
        while (size > kBatch * kBlake3Chunk) {
            batch(data, kBatch * kBlake3Chunk);
            for (size_t i = 0; i < kAtOnce; ++i) push(nodes_[i]);
            data += kBatch * kBlake3Chunk;
            size -= kBatch * kBlake3Chunk;
        }
        finish(batch(data, size), size > kSubtree * kBlake3Chunk);
        std::memcpy(digest, nodes_[0], kBlake3Bytes);
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

    // The value above two others; `value` may be one of them.
    static void parent(const Value left, const Value right, uint32_t root, Value value) {
        unsigned char block[kBlake3Block];
        std::memcpy(block, left, sizeof(Value));
        std::memcpy(block + sizeof(Value), right, sizeof(Value));
        std::memcpy(value, kBlake3Start, sizeof(Value));
        compress(value, block, kBlake3Block, 0, kBlake3Parent | root);
    }

    // Leaves the values of the subtrees over the next bytes in `nodes_`, and gives their number;
    // of a single one that of its two halves, as it may be the root.
    size_t batch(const unsigned char* data, size_t size) {
        size_t count = size / kBlake3Chunk;
        const size_t whole = count * kBlake3Chunk;
        nodes_ = even_;
        above_ = odd_;
        many_({data, kBlake3Chunk, kBlake3Chunk / kBlake3Block, chunks_, true, 0, kBlake3ChunkStart,
               kBlake3ChunkEnd},
              count, nodes_);
        if (size > whole) {
            chunk(data + whole, size - whole, chunks_ + count, 0, nodes_[count]);
            ++count;
        }
        chunks_ += count;
        for (size_t level = 0; level < kHeight && count > 2; ++level) count = parents(count);
        return count;
    }

    // The values above the first `count` of `nodes_`. An odd one stays as it is.
    size_t parents(size_t count) {
        const size_t pairs = count / 2;
        many_({reinterpret_cast<const unsigned char*>(nodes_), kBlake3Block, 1, 0, false,
               kBlake3Parent, 0, 0},
              pairs, above_);
        if (count % 2 != 0) std::memcpy(above_[pairs], nodes_[count - 1], sizeof(Value));
        std::swap(nodes_, above_);
        return pairs + count % 2;
    }

    // A full subtree that more follow: trees of one height are joined.
    void push(const Value value) {
        std::memcpy(stack_[depth_++], value, sizeof(Value));
        ++subtrees_;
        for (uint64_t left = subtrees_; left % 2 == 0; left /= 2) {
            --depth_;
            parent(stack_[depth_ - 1], stack_[depth_], 0, stack_[depth_ - 1]);
        }
    }

    // Joins the last `count` values and all on the stack, from the right, in `nodes_[0]`.
    void finish(size_t count, bool full) {
        for (size_t i = 0; i + 1 < count; ++i) {
            if (full) {
                push(nodes_[i]);
            } else {
                std::memcpy(stack_[depth_++], nodes_[i], sizeof(Value));
            }
        }
        const Value* right = nodes_ + count - 1;
        while (depth_ > 0) {
            --depth_;
            parent(stack_[depth_], *right, depth_ == 0 ? kBlake3Root : 0, nodes_[0]);
            right = nodes_;
        }
    }

    Value even_[kBatch], odd_[kBatch / 2];  // by level
    Value *nodes_ = even_, *above_ = odd_;
    Value stack_[kStack];
    size_t depth_ = 0;
    uint64_t chunks_ = 0, subtrees_ = 0;  // so far
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
