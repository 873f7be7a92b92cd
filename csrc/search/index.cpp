#include "search/index.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "base/exceptions.h"
#include "face/match.h"
#include "search/encode.h"

namespace facesig {

namespace {

// So that no size in bytes leaves 32 bits where size_t has no more.
constexpr size_t kMostSignatures = sizeof(size_t) > 4 ? size_t{1} << 30 : size_t{1} << 22;
constexpr size_t kFirstCapacity = 4 * kScanRows;

constexpr char kNoMemory[] = "expected memory for signatures, got none (index)";

template <typename Number>
Number* numbers(const AlignedBuffer& buffer) {
    return reinterpret_cast<Number*>(buffer.data());
}

}  // namespace

bool SearchIndex::Arrays::allocate(size_t capacity) {
    const auto buffer = [](size_t bytes, AlignedBuffer* made) {
        *made = AlignedBuffer::allocate(bytes);
        return made->data() != nullptr;
    };
    return buffer(capacity * kCodes + kScanOverRead, &code_buffer) &&
           buffer(capacity * kCodes * sizeof(float), &value_buffer) &&
           buffer(capacity * sizeof(float), &scale_buffer) &&
           buffer(capacity * sizeof(float), &residual_buffer) &&
           buffer(capacity / kScanRows * sizeof(float), &block_buffer) &&
           buffer(capacity * sizeof(int64_t), &id_buffer) &&
           buffer(capacity * sizeof(int64_t), &group_buffer) &&
           buffer(capacity * sizeof(Finalist), &finalist_buffer);
}

void SearchIndex::Arrays::wipe(size_t count) {
    if (count == 0) return;
    // By way of a pointer that might be any function's, so that the compiler leaves it in.
    static void* (*const volatile clear)(void*, int, size_t) = std::memset;
    clear(codes(), 0, count * kCodes);
    clear(values(), 0, count * kCodes * sizeof(float));
}

SearchIndex::~SearchIndex() {
    arrays_.wipe(count_);
}

int8_t* SearchIndex::Arrays::codes() const {
    return numbers<int8_t>(code_buffer);
}
float* SearchIndex::Arrays::values() const {
    return numbers<float>(value_buffer);
}
float* SearchIndex::Arrays::scales() const {
    return numbers<float>(scale_buffer);
}
float* SearchIndex::Arrays::residuals() const {
    return numbers<float>(residual_buffer);
}
float* SearchIndex::Arrays::block_residuals() const {
    return numbers<float>(block_buffer);
}
int64_t* SearchIndex::Arrays::ids() const {
    return numbers<int64_t>(id_buffer);
}
int64_t* SearchIndex::Arrays::groups() const {
    return numbers<int64_t>(group_buffer);
}
SearchIndex::Finalist* SearchIndex::Arrays::finalists() const {
    return numbers<Finalist>(finalist_buffer);
}

Status SearchIndex::create(const char* isa, std::unique_ptr<SearchIndex>* index) {
    std::unique_ptr<SearchIndex> made(new (std::nothrow) SearchIndex);
    if (made == nullptr) return {Cause::memory, kNoMemory};
    FACESIG_TRY(select_scan(isa, &made->kernel_));
    *index = std::move(made);
    return {};
}

size_t SearchIndex::memory_bytes() const {
    const size_t each =
        kCodes * (1 + sizeof(float)) + 2 * sizeof(float) + 2 * sizeof(int64_t) + sizeof(Finalist);
    return capacity_ == 0
               ? 0
               : capacity_ * each + capacity_ / kScanRows * sizeof(float) + kScanOverRead;
}

Status SearchIndex::reserve(size_t count) {
    if (count > kMostSignatures) {
        return {Cause::memory,
                format("expected %zu signatures at most, got %zu (index)", kMostSignatures, count)};
    }
    if (count <= capacity_) return {};
    const size_t capacity = (count + kScanRows - 1) / kScanRows * kScanRows;
    Arrays arrays;
    if (!arrays.allocate(capacity)) return {Cause::memory, kNoMemory};
    // Rows of the last block that nobody has put there are scanned too.
    std::memset(arrays.codes(), 0, capacity * kCodes + kScanOverRead);
    std::memset(arrays.scales(), 0, capacity * sizeof(float));
    std::memset(arrays.residuals(), 0, capacity * sizeof(float));
    std::memset(arrays.block_residuals(), 0, capacity / kScanRows * sizeof(float));
    if (count_ > 0) {
        std::copy_n(arrays_.codes(), count_ * kCodes, arrays.codes());
        std::copy_n(arrays_.values(), count_ * kCodes, arrays.values());
        std::copy_n(arrays_.scales(), count_, arrays.scales());
        std::copy_n(arrays_.residuals(), count_, arrays.residuals());
        std::copy_n(arrays_.block_residuals(), capacity_ / kScanRows, arrays.block_residuals());
        std::copy_n(arrays_.ids(), count_, arrays.ids());
        std::copy_n(arrays_.groups(), count_, arrays.groups());
    }
    arrays_.wipe(count_);
    arrays_ = std::move(arrays);
    capacity_ = capacity;
    return {};
}

Status SearchIndex::check_ids(const int64_t* ids, size_t count) const FACESIG_ALLOCATES {
    // Ids that a database hands out rise: nothing to look up.
    bool rising = true;
    for (size_t i = 0; i < count; ++i) {
        rising = rising && ids[i] > (i == 0 ? most_id_ : ids[i - 1]);
    }
    if (rising) return {};
    std::vector<int64_t> sorted(ids, ids + count);
    std::sort(sorted.begin(), sorted.end());
    auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    for (size_t slot = 0; slot < count_ && twice == sorted.end(); ++slot) {
        const auto at = std::lower_bound(sorted.begin(), sorted.end(), arrays_.ids()[slot]);
        if (at != sorted.end() && *at == arrays_.ids()[slot]) twice = at;
    }
    if (twice == sorted.end()) return {};
    return {Cause::option,
            format("expected new ids, got %lld twice (index)", static_cast<long long>(*twice))};
}
FACESIG_NO_MEMORY(kNoMemory)

Status check_unit(const float* signature, const char* name) {
    StoredSignature read;
    FACESIG_TRY(read_signature(signature, kCodes, name, &read));
    if (read.norm == 1.0F) return {};
    return {Cause::signature, format("expected a norm of 1 within %g, got %.6g (signature %s)",
                                     kUnitTolerance, double{read.norm}, name)};
}

Status SearchIndex::add(const int64_t* ids, const int64_t* groups, const float* values,
                        size_t count) {
    if (count > kMostSignatures - count_) return reserve(kMostSignatures + 1);
    for (size_t i = 0; i < count; ++i) {
        FACESIG_TRY(check_unit(values + i * kCodes, "of index"));
    }
    FACESIG_TRY(check_ids(ids, count));
    if (count_ + count > capacity_) {
        const size_t grown = std::min(capacity_ + capacity_ / 2, kMostSignatures);
        FACESIG_TRY(reserve(std::max({count_ + count, grown, kFirstCapacity})));
    }
    for (size_t i = 0; i < count; ++i) {
        put(count_ + i, ids[i], groups == nullptr ? ids[i] : groups[i], values + i * kCodes);
        most_id_ = std::max(most_id_, ids[i]);
    }
    count_ += count;
    return {};
}

void SearchIndex::put(size_t slot, int64_t id, int64_t group, const float* values) {
    const Encoded made = encode(values, arrays_.codes() + slot * kCodes);
    arrays_.scales()[slot] = made.scale;
    arrays_.residuals()[slot] = rounded_up(made.residual);
    float& block = arrays_.block_residuals()[slot / kScanRows];
    block = std::max(block, arrays_.residuals()[slot]);
    arrays_.ids()[slot] = id;
    arrays_.groups()[slot] = group;
    std::copy_n(values, kCodes, arrays_.values() + slot * kCodes);
}

void SearchIndex::move(size_t from, size_t to) {
    std::copy_n(arrays_.codes() + from * kCodes, kCodes, arrays_.codes() + to * kCodes);
    std::copy_n(arrays_.values() + from * kCodes, kCodes, arrays_.values() + to * kCodes);
    arrays_.scales()[to] = arrays_.scales()[from];
    arrays_.residuals()[to] = arrays_.residuals()[from];
    arrays_.ids()[to] = arrays_.ids()[from];
    arrays_.groups()[to] = arrays_.groups()[from];
}

void SearchIndex::measure_block(size_t block) {
    const float* first = arrays_.residuals() + block * kScanRows;
    arrays_.block_residuals()[block] = *std::max_element(first, first + kScanRows);
}

Status SearchIndex::remove(const int64_t* ids, size_t count, size_t* removed) FACESIG_ALLOCATES {
    std::vector<int64_t> sorted(ids, ids + count);
    std::sort(sorted.begin(), sorted.end());
    const size_t before = count_;
    // From the end, so that what moves into a hole has been looked at.
    for (size_t slot = count_; slot-- > 0;) {
        if (!std::binary_search(sorted.begin(), sorted.end(), arrays_.ids()[slot])) continue;
        const size_t last = --count_;
        if (slot != last) move(last, slot);
        // Nothing of a signature that was removed stays in memory.
        std::memset(arrays_.codes() + last * kCodes, 0, kCodes);
        std::memset(arrays_.values() + last * kCodes, 0, kCodes * sizeof(float));
        arrays_.scales()[last] = 0;
        arrays_.residuals()[last] = 0;
        measure_block(slot / kScanRows);
        measure_block(last / kScanRows);
    }
    *removed = before - count_;
    return {};
}
FACESIG_NO_MEMORY(kNoMemory)

}  // namespace facesig
