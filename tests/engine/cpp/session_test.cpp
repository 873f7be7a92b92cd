// A session allocates when it is made and never again: malloc and its relatives are counted here,
// so operator new, which calls malloc, is counted too. Also: what threads get equals what one gets.
#include "session/session.h"

#include <cstring>
#include <string>
#include <thread>

#include "check.h"
#include "counted.h"

using namespace facesig;

namespace {

std::vector<uint8_t> crop_of(uint64_t seed) {
    check::Random random(seed);
    std::vector<uint8_t> crop(112 * 112 * 3);
    for (uint8_t& value : crop) value = static_cast<uint8_t>(random.next());
    return crop;
}

void check_allocations(const std::shared_ptr<const Model>& model, const char* isa) {
    std::unique_ptr<Session> session;
    CHECK(Session::create(model, isa, &session).ok());
    const std::vector<uint8_t> crop = crop_of(1);
    float first[128], second[128];
    const long before_first = counted::allocations;
    CHECK(session->run(crop.data(), first).ok());
    const long before_second = counted::allocations;
    CHECK(session->run(crop.data(), second).ok());
    CHECK(before_second - before_first == 0);
    CHECK(counted::allocations - before_second == 0);
    CHECK(std::memcmp(first, second, sizeof(first)) == 0);
    for (const char* name : session->ran()) {
        CHECK(std::string(name).find(isa) != std::string::npos);
    }
}

void check_counter() {
    const long before = counted::allocations;
    int* volatile number = new int(1);  // volatile: or the compiler leaves both away
    delete number;
    CHECK(FACESIG_COUNTS == 0 || counted::allocations > before);
}

void check_threads(const std::shared_ptr<const Model>& model) {
    constexpr int kThreads = 4;
    float serial[kThreads][128], parallel[kThreads][128];
    bool ok[kThreads];
    const auto work = [&](int index, int rounds, float* signature) {
        std::unique_ptr<Session> session;
        ok[index] = Session::create(model, nullptr, &session).ok();
        for (int round = 0; round < rounds; ++round) {
            ok[index] = ok[index] && session->run(crop_of(index).data(), signature).ok();
        }
    };
    for (int i = 0; i < kThreads; ++i) work(i, 1, serial[i]);
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) threads.emplace_back(work, i, 3, parallel[i]);
    for (std::thread& thread : threads) thread.join();
    for (int i = 0; i < kThreads; ++i) {
        CHECK(ok[i]);
        CHECK(std::memcmp(serial[i], parallel[i], sizeof(serial[i])) == 0);
    }
}

// Memory that a session gets may hold anything: only the ends of places are cleared.
void check_used_memory(const std::shared_ptr<const Model>& model, const char* isa) {
    float signatures[2][128];
    for (int used = 0; used < 2; ++used) {
        std::unique_ptr<Session> session;
        counted::fill_memory(used * 0x80);  // 127 as int8, 3.4e38 as float32
        CHECK(Session::create(model, isa, &session).ok());
        counted::fill_memory(0);
        CHECK(session->run(crop_of(1).data(), signatures[used]).ok());
    }
    CHECK(std::memcmp(signatures[0], signatures[1], sizeof(signatures[0])) == 0);
}

}  // namespace

int main() {
    check_counter();
    const char* isas[kMaxIsas];
    const int count = available_isas(isas);
    for (const char* name : {"/multibatch.fsig", "/integer_24.fsig"}) {
        std::shared_ptr<const Model> model;
        CHECK(Model::open(std::string(FACESIG_TEST_MODELS) + name, &model).ok());
        CHECK(model->network == "multibatch");
        for (int i = 0; i < count; ++i) {
            check_allocations(model, isas[i]);
            check_used_memory(model, isas[i]);
        }
        check_threads(model);
    }
    return check::finish();
}
