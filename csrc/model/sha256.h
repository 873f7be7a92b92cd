// SHA-256 (FIPS 180-4): model ids that version 2 of the format derived. See digests.h.
#pragma once

#include <cstddef>
#include <cstdint>

namespace facesig {

class Sha256 {
  public:
    void add(const unsigned char* data, size_t size);
    void finish(unsigned char digest[32]);

  private:
    void block(const unsigned char* data);

    uint32_t state_[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                          0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    unsigned char rest_[64];
    size_t left_ = 0;
    uint64_t bytes_ = 0;
};

}  // namespace facesig
