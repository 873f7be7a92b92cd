#include "gallery/gallery.h"

#include <sys/stat.h>
#include <unistd.h>

#include <climits>
#include <cmath>
#include <cstring>

namespace facesig::gallery {

namespace {

// Settings on which everything in memory rests.
const char* const kBasis[] = {"gallery", "model", "sealing", "source", "kdf", "wrapped"};

std::string setting(const Settings& settings, const char* name) {
    const auto at = settings.find(name);
    return at == settings.end() ? std::string() : at->second;
}

facesig_status take_model(const facesig_model* model, facesig_gallery& gallery,
                          facesig_error* error) {
    gallery.model = model;
    if (model == nullptr) return FACESIG_OK;
    if (facesig_model_signature_length(model) != FACESIG_GALLERY_LENGTH) {
        return fail(error, FACESIG_GALLERY_MODEL,
                    "expected an embedder of 128 numbers, got another");
    }
    uint8_t id[kModelId];
    GALLERY_TRY(facesig_model_id(model, id, error));
    gallery.model_id.assign(reinterpret_cast<const char*>(id), kModelId);
    for (size_t i = 0; i < facesig_model_threshold_count(model); ++i) {
        double rate = 0;
        float cosine = 0;
        GALLERY_TRY(facesig_model_threshold(model, i, &rate, &cosine, error));
        if (rate > 0 && rate < 1)
            gallery.model_table.emplace_back(std::log10(rate), double(cosine));
    }
    sort_table(&gallery.model_table);
    return FACESIG_OK;
}

facesig_status create(const std::string& path, const facesig_gallery& gallery,
                      facesig_error* error) {
    GALLERY_TRY(require_model(gallery, error));
    std::string id(kGalleryId, '\0');
    randombytes_buf(&id[0], id.size());
    Settings settings;
    Key data_key;
    bool sealed = false, there = false;
    GALLERY_TRY(new_settings(gallery.secret, id, &settings, &data_key, &sealed, error));
    settings["gallery"] = id;
    settings["model"] = gallery.model_id;
    if (gallery.log == FACESIG_LOG_NONE) return create_file(path, settings, nullptr, &there, error);
    Sealing sealing;
    sealing.use(id, sealed ? &data_key : nullptr);
    const std::string body =
        "{\"model\":\"" + hex(gallery.model_id) + "\",\"sealing\":\"" + settings["sealing"] + "\"}";
    const LogRow row = next_row(sealing, LogRow(), "create", body);
    settings["head"] = head_of(row);
    return create_file(path, settings, &row, &there, error);
}

// Everything anew: another gallery, key or model.
facesig_status read_basis(facesig_gallery& gallery, const Settings& settings,
                          facesig_error* error) {
    const std::string id = setting(settings, "gallery"), model = setting(settings, "model");
    if (id.size() != kGalleryId || model.size() != kModelId) {
        return fail(error, FACESIG_GALLERY_FORMAT,
                    "expected ids of a gallery and of a model, got none (%s)",
                    gallery.database.path().c_str());
    }
    if (gallery.model != nullptr && model != gallery.model_id) {
        return fail(
            error, FACESIG_GALLERY_MODEL, "expected a gallery of model %s, got one of %s (%s)",
            hex(gallery.model_id).c_str(), hex(model).c_str(), gallery.database.path().c_str());
    }
    Key data_key;
    bool sealed = false;
    GALLERY_TRY(open_settings(gallery.secret, settings, id, &data_key, &sealed, error));
    gallery.gallery_id = id;
    gallery.model_id = model;
    gallery.sealing.use(id, sealed ? &data_key : nullptr);
    gallery.transform.use(sealed ? &data_key : nullptr);
    return gallery.members.clear(error);
}

facesig_status read_calibration(facesig_gallery& gallery, const Settings& settings,
                                facesig_error* error) {
    gallery.calibration.clear();
    const auto stored = settings.find("calibration");
    if (stored == settings.end()) return FACESIG_OK;
    std::string plain;
    GALLERY_TRY(gallery.sealing.take(stored->second, gallery.sealing.calibration_data(),
                                     "calibration", 0, &plain, error));
    Statement rows(gallery.database,
                   "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') "
                   "FROM json_each(?1, '$.thresholds') WHERE json_extract(?1, '$.model') = ?2");
    const std::string model = hex(gallery.model_id);
    rows.bind(plain.c_str()).bind(model.c_str());
    for (;;) {
        bool row = false;
        GALLERY_TRY(rows.step(&row, error));
        if (!row) break;
        const double rate = rows.real(0), cosine = rows.real(1);
        if (!(rate > 0 && rate < 1)) {
            return fail(error, FACESIG_GALLERY_FORMAT,
                        "expected thresholds, got others "
                        "(calibration)");
        }
        gallery.calibration.emplace_back(std::log10(rate), cosine);
    }
    sort_table(&gallery.calibration);
    return FACESIG_OK;
}

facesig_status synced(facesig_gallery& gallery, facesig_error* error) {
    int64_t version = 0;
    GALLERY_TRY(gallery.database.version(&version, error));
    if (version == gallery.version && !gallery.stale) return FACESIG_OK;
    gallery.stale = true;  // until all is read
    Settings settings;
    GALLERY_TRY(read_settings(gallery.database, &settings, error));
    bool same = gallery.members.search() != nullptr;
    for (const char* name : kBasis) {
        same = same && setting(settings, name) == setting(gallery.settings, name);
    }
    gallery.settings.clear();
    if (!same) GALLERY_TRY(read_basis(gallery, settings, error));
    GALLERY_TRY(read_calibration(gallery, settings, error));
    GALLERY_TRY(gallery.members.sync(gallery.database, gallery.sealing, gallery.model_id, error));
    gallery.settings.swap(settings);
    gallery.version = version;
    gallery.stale = false;
    return FACESIG_OK;
}

// A path that a change of the working folder leaves as it is.
std::string absolute(const std::string& path) {
    char folder[PATH_MAX];
    if (path.empty() || path[0] == '/' || getcwd(folder, sizeof(folder)) == nullptr) return path;
    return std::string(folder) + "/" + path;
}

facesig_status open_file(facesig_gallery& gallery, facesig_error* error) {
    // Nothing of another file's stays: ids are other people's there.
    gallery.database.close();
    gallery.inode = 0;
    gallery.stale = true;
    gallery.settings.clear();
    GALLERY_TRY(gallery.members.clear(error));
    GALLERY_TRY(look_at(gallery.file, error));
    // Before it is opened: if it is replaced in between, that is found at the next call.
    struct stat found = {};
    static_cast<void>(stat(gallery.file.c_str(), &found));
    GALLERY_TRY(gallery.database.open(gallery.file.c_str(), false, "DELETE", error));
    Transaction transaction(gallery.database);
    GALLERY_TRY(transaction.read(error));
    GALLERY_TRY(check_file(gallery.database, error));
    GALLERY_TRY(synced(gallery, error));
    GALLERY_TRY(transaction.commit(error));
    gallery.device = found.st_dev;
    gallery.inode = found.st_ino;
    ++gallery.openings;
    return FACESIG_OK;
}

}  // namespace

facesig_status follow(facesig_gallery& gallery, facesig_error* error) {
    struct stat found;
    const bool same = gallery.inode != 0 && stat(gallery.file.c_str(), &found) == 0 &&
                      found.st_dev == gallery.device && found.st_ino == gallery.inode;
    return same ? FACESIG_OK : open_file(gallery, error);
}

facesig_status look_for_changes(facesig_gallery& gallery, int32_t* changed, facesig_error* error) {
    const uint64_t before = gallery.openings;
    int64_t version = 0;
    GALLERY_TRY(follow(gallery, error));
    GALLERY_TRY(gallery.database.version(&version, error));
    const bool other = gallery.openings != before;
    *changed = other || gallery.stale || version != gallery.version ? 1 : 0;
    return succeed(error);
}

facesig_status refresh(facesig_gallery& gallery, facesig_error* error) {
    int64_t version = 0;
    GALLERY_TRY(follow(gallery, error));
    GALLERY_TRY(gallery.database.version(&version, error));
    if (version == gallery.version && !gallery.stale) return FACESIG_OK;
    Transaction transaction(gallery.database);
    GALLERY_TRY(transaction.read(error));
    GALLERY_TRY(synced(gallery, error));
    return transaction.commit(error);
}

facesig_status begin_reading(facesig_gallery& gallery, Transaction& transaction,
                             facesig_error* error) {
    GALLERY_TRY(follow(gallery, error));
    GALLERY_TRY(transaction.read(error));
    return synced(gallery, error);
}

facesig_status begin(facesig_gallery& gallery, Transaction& transaction, facesig_error* error) {
    GALLERY_TRY(follow(gallery, error));
    GALLERY_TRY(transaction.write(error));
    return synced(gallery, error);
}

facesig_status require_model(const facesig_gallery& gallery, facesig_error* error) {
    if (gallery.model != nullptr) return FACESIG_OK;
    return fail(error, FACESIG_GALLERY_MODEL, "expected a model, got none (options)");
}

facesig_status find_table(const facesig_gallery& gallery, const Table** table,
                          facesig_error* error) {
    *table = gallery.calibration.empty() ? &gallery.model_table : &gallery.calibration;
    if (!(*table)->empty()) return FACESIG_OK;
    return fail(error, FACESIG_GALLERY_MODEL,
                "expected a model with thresholds or a calibration, got neither");
}

facesig_status open_gallery(const char* path, const facesig_gallery_options& options,
                            facesig_gallery& gallery, facesig_error* error) {
    if (sodium_init() < 0) return fail(error, FACESIG_CPU, "expected libsodium to start");
    gallery.log = options.log;
    GALLERY_TRY(gallery.secret.take(options.secret, error));
    GALLERY_TRY(take_model(options.model, gallery, error));
    gallery.file = absolute(path);
    if (options.create != 0 && look_at(gallery.file, error) == FACESIG_GALLERY_MISSING) {
        GALLERY_TRY(create(gallery.file, gallery, error));
    }
    return open_file(gallery, error);
}

std::string hex(const Bytes& bytes) {
    static const char kDigits[] = "0123456789abcdef";
    std::string text;
    for (size_t i = 0; i < bytes.size; ++i) {
        const uint8_t byte = static_cast<const uint8_t*>(bytes.data)[i];
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

}  // namespace facesig::gallery
