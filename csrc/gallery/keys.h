// Where a sealed gallery's key comes from: a file, a passphrase, or a callback.
//
// These give the outer key, which wraps the gallery's own data key. A new outer key is not just a
// new wrapping: rekey() makes a new data key too, and seals everything anew.
#pragma once

#include <map>
#include <string>

#include "gallery/sealing.h"

namespace facesig::gallery {

// Settings by name, as the file holds them.
using Settings = std::map<std::string, std::string>;

constexpr char kSealingNone[] = "none";
constexpr char kSealingXChaCha[] = "xchacha20poly1305";

// A facesig_gallery_secret that owns what it points to.
class Secret {
  public:
    Secret() = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { wipe(); }

    // FACESIG_ARGUMENT for more than one source.
    facesig_status take(const facesig_gallery_secret& secret, facesig_error* error);
    void swap(Secret& other);

    bool none() const { return kind_ == Kind::none; }
    // The setting "source".
    const char* source() const { return kind_ == Kind::passphrase ? "passphrase" : "key"; }

    // The setting "kdf" of a new passphrase, with a new salt; "" for others.
    std::string new_kdf() const;
    facesig_status outer_key(const std::string& gallery, const std::string& kdf, Key* key,
                             facesig_error* error) const;

  private:
    enum class Kind { none, file, passphrase, callback };
    void wipe();

    Kind kind_ = Kind::none;
    std::string text_;
    facesig_gallery_key callback_ = nullptr;
    void* context_ = nullptr;
    uint32_t passes_ = 0, memory_kib_ = 0;
};

// The settings "sealing", "source", "kdf" and "wrapped" of a new data key; *sealed is false for no
// secret.
facesig_status new_settings(const Secret& secret, const std::string& gallery, Settings* settings,
                            Key* data_key, bool* sealed, facesig_error* error);

// The data key of settings that are there.
facesig_status open_settings(const Secret& secret, const Settings& settings,
                             const std::string& gallery, Key* data_key, bool* sealed,
                             facesig_error* error);

}  // namespace facesig::gallery
