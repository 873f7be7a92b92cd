// facesig-bench-signed: what opening a model costs, for the timing model of csrc/a9model.
//
//     facesig-bench-signed MODEL KEY
//
// Regions of interest, each twice: reading the file into memory, here by a copy of as many bytes
// from memory to memory, as the timing model sees no system call; opening the model mapped, which
// hashes, checks and sums it; opening it with the signature by KEY, a public key's file. System
// calls cost nothing in the model.
#include <cstdio>
#include <cstring>
#include <vector>

#include "bench/marks.h"
#include "facesig_signed.h"

namespace {

int refuse(const facesig_error& error) {
    std::fprintf(stderr, "facesig-bench-signed: %s\n", error.message);
    return 2;
}

int run(const char* path, const uint8_t* key, const std::vector<unsigned char>& file,
        std::vector<unsigned char>* copy) {
    facesig_error error;
    facesig_model *mapped = nullptr, *model = nullptr;
    facesig::mark_open();
    std::memcpy(copy->data(), file.data(), file.size());
    facesig::mark_close();
    facesig::mark_open();
    facesig_status status = facesig_model_open_mapped(path, &mapped, &error);
    facesig::mark_close();
    if (status != FACESIG_OK) return refuse(error);
    facesig_model_close(mapped);
    facesig::mark_open();
    status = facesig_model_open_signed(path, key, &model, &error);
    facesig::mark_close();
    if (status != FACESIG_OK) return refuse(error);
    facesig_model_close(model);
    return 0;
}

}  // namespace

int main(int count, char** words) {
    facesig_error error;
    uint8_t key[FACESIG_KEY_SIZE];
    if (count != 3) {
        std::fprintf(stderr, "facesig-bench-signed: expected MODEL KEY\n");
        return 2;
    }
    if (facesig_key_read(words[2], key, &error) != FACESIG_OK) return refuse(error);
    std::FILE* from = std::fopen(words[1], "rb");
    if (from == nullptr) return 2;
    std::vector<unsigned char> file(1 << 28);
    file.resize(std::fread(file.data(), 1, file.size(), from));
    std::fclose(from);
    std::vector<unsigned char> copy(file.size());
    for (int round = 0; round < 2; ++round) {
        const int failed = run(words[1], key, file, &copy);
        if (failed != 0) return failed;
    }
    std::printf("%zu\n", file.size());
    return 0;
}
