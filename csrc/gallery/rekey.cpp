// A new key: everything is opened by the old one and sealed by the new one, in one transaction. The
// data key is new too, and with it the transform: what was stolen before matches nothing any more.
#include <cmath>

#include "gallery/gallery.h"

namespace facesig::gallery {

namespace {

struct Keys {
    Sealing sealing;
    Transform transform;
};

facesig_status ids_of(Database& database, const char* sql, std::vector<int64_t>* ids,
                      facesig_error* error) {
    Statement rows(database, sql);
    for (;;) {
        bool row = false;
        GALLERY_TRY(rows.step(&row, error));
        if (!row) return FACESIG_OK;
        ids->push_back(rows.number(0));
    }
}

facesig_status seal_people(facesig_gallery& gallery, const Keys& to, facesig_error* error) {
    Statement select(gallery.database, "SELECT metadata FROM person WHERE id = ?");
    Statement update(gallery.database,
                     "UPDATE person SET tag = ?, name = ?, metadata = ? WHERE id = ?");
    for (const Person& person : gallery.members.people()) {
        bool row = false;
        select.reset();
        select.bind(person.id);
        GALLERY_TRY(select.step(&row, error));
        std::string metadata;
        const std::string data = gallery.sealing.metadata_data(person.id);
        GALLERY_TRY(gallery.sealing.take(select.bytes(0), data, "metadata of person", person.id,
                                         &metadata, error));
        const std::string tag = to.sealing.tag(person.name);
        const std::string name = to.sealing.put(person.name, to.sealing.name_data(person.id));
        const std::string sealed = to.sealing.put(metadata, data);
        update.reset();
        update.bind(tag).bind(name).bind(sealed).bind(person.id);
        GALLERY_TRY(update.run(error));
    }
    return FACESIG_OK;
}

// Those of other models too: nothing of the old key stays.
facesig_status seal_templates(facesig_gallery& gallery, const Keys& to, facesig_error* error) {
    std::vector<int64_t> ids;
    GALLERY_TRY(ids_of(gallery.database, "SELECT id FROM template", &ids, error));
    Statement select(gallery.database, "SELECT person, model, vector FROM template WHERE id = ?");
    Statement update(gallery.database, "UPDATE template SET vector = ? WHERE id = ?");
    for (const int64_t id : ids) {
        bool row = false;
        select.reset();
        select.bind(id);
        GALLERY_TRY(select.step(&row, error));
        const int64_t owner = select.number(0);
        const Person* person = gallery.members.find(owner);
        if (person == nullptr) return no_person(id, error);
        const std::string model = select.bytes(1).str();
        float vector[kLength];
        GALLERY_TRY(open_template(gallery.sealing, select.bytes(2), id, owner, model, person->name,
                                  vector, error));
        gallery.transform.invert(vector, vector);
        to.transform.apply(vector, vector);
        const std::string sealed =
            to.sealing.put(pack(vector), to.sealing.template_data(owner, model, person->name));
        select.reset();
        update.reset();
        update.bind(sealed).bind(id);
        GALLERY_TRY(update.run(error));
    }
    return FACESIG_OK;
}

// Unknown visitors, whom facesig.door.Visitors keeps in a table of its own: nothing of the old key
// stays.
facesig_status forget_visitors(Database& database, facesig_error* error) {
    bool there = false;
    {
        Statement table(database,
                        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'visitor'");
        GALLERY_TRY(table.step(&there, error));
    }
    return there ? database.run("DELETE FROM visitor", error) : FACESIG_OK;
}

facesig_status seal_calibration(facesig_gallery& gallery, const Keys& to, facesig_error* error) {
    const auto stored = gallery.settings.find("calibration");
    if (stored == gallery.settings.end()) return FACESIG_OK;
    std::string plain;
    const std::string data = gallery.sealing.calibration_data();
    GALLERY_TRY(gallery.sealing.take(stored->second, data, "calibration", 0, &plain, error));
    return write_setting(gallery.database, "calibration", to.sealing.put(plain, data), error);
}

}  // namespace

facesig_status rekey(facesig_gallery& gallery, const facesig_gallery_secret& secret,
                     facesig_error* error) {
    Secret next;
    GALLERY_TRY(next.take(secret, error));
    Transaction transaction(gallery.database);
    GALLERY_TRY(begin(gallery, transaction, error));
    Settings settings;
    Key data_key;
    bool sealed = false;
    GALLERY_TRY(new_settings(next, gallery.gallery_id, &settings, &data_key, &sealed, error));
    Keys to;
    to.sealing.use(gallery.gallery_id, sealed ? &data_key : nullptr);
    to.transform.use(sealed ? &data_key : nullptr);
    LogRow before;
    GALLERY_TRY(verify_log(gallery.database, gallery.sealing, &before, error));
    for (const char* name : {"sealing", "source", "kdf", "wrapped"}) {
        GALLERY_TRY(write_setting(gallery.database, name, settings[name], error));
    }
    GALLERY_TRY(seal_people(gallery, to, error));
    GALLERY_TRY(seal_templates(gallery, to, error));
    GALLERY_TRY(seal_calibration(gallery, to, error));
    GALLERY_TRY(forget_visitors(gallery.database, error));
    GALLERY_TRY(seal_log_anew(gallery.database, gallery.sealing, to.sealing, error));
    if (gallery.log != FACESIG_LOG_NONE) {
        const std::string body = "{\"chain\":\"" + hex({before.chain.data(), kChain}) +
                                 "\",\"sealed\":" + (sealed ? "true" : "false") +
                                 ",\"seq\":" + std::to_string(before.seq) + "}";
        GALLERY_TRY(append_log(gallery.database, to.sealing, "rekey", body, error));
    }
    GALLERY_TRY(transaction.commit(error));
    gallery.secret.swap(next);
    gallery.stale = true;
    // What was sealed by the old key has been overwritten already; this gives its pages back. It
    // may fail for lack of room, and nothing is lost.
    static_cast<void>(gallery.database.run("VACUUM", nullptr));
    return succeed(error);
}

}  // namespace facesig::gallery
