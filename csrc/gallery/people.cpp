#include <cstring>

#include "gallery/gallery.h"

namespace facesig::gallery {

namespace {

facesig_status next_id(Database& database, const char* sql, int64_t* id, facesig_error* error) {
    int64_t last = 0;
    GALLERY_TRY(database.number(sql, 0, &last, error));
    *id = last + 1;
    return FACESIG_OK;
}

std::string listed(const std::vector<int64_t>& numbers) {
    std::string text;
    for (const int64_t number : numbers) {
        if (!text.empty()) text += ',';
        text += std::to_string(number);
    }
    return text;
}

// Adds a person, or gives one new metadata.
facesig_status put_person(facesig_gallery& gallery, const char* metadata, bool known,
                          Person* person, facesig_error* error) {
    const Sealing& sealing = gallery.sealing;
    Database& database = gallery.database;
    if (!known) {
        GALLERY_TRY(next_id(database, "SELECT seq FROM sqlite_sequence WHERE name = 'person'",
                            &person->id, error));
        person->enrolled = now_ms();
        person->stored = sealing.put(person->name, sealing.name_data(person->id));
    } else if (metadata == nullptr) {
        return FACESIG_OK;
    }
    const std::string plain = metadata == nullptr ? "{}" : metadata;
    const std::string sealed = sealing.put(plain, sealing.metadata_data(person->id));
    if (known) {
        Statement update(database, "UPDATE person SET metadata = ? WHERE id = ?");
        update.bind(sealed).bind(person->id);
        return update.run(error);
    }
    const std::string tag = sealing.tag(person->name);
    Statement insert(database, "INSERT INTO person VALUES (?, ?, ?, ?, ?)");
    insert.bind(person->id).bind(tag).bind(person->stored).bind(sealed).bind(person->enrolled);
    return insert.run(error);
}

facesig_status put_templates(facesig_gallery& gallery, const Person& person,
                             const float* signatures, size_t count, std::vector<int64_t>* ids,
                             std::vector<float>* vectors, facesig_error* error) {
    int64_t first = 0;
    GALLERY_TRY(next_id(gallery.database, "SELECT seq FROM sqlite_sequence WHERE name = 'template'",
                        &first, error));
    const Sealing& sealing = gallery.sealing;
    const std::string data = sealing.template_data(person.id, gallery.model_id, person.name);
    Statement insert(gallery.database, "INSERT INTO template VALUES (?, ?, ?, ?, NULL, ?)");
    vectors->resize(count * kLength);
    for (size_t i = 0; i < count; ++i) {
        float* vector = vectors->data() + i * kLength;
        gallery.transform.apply(signatures + i * kLength, vector);
        const std::string plain = pack(vector);
        if (!unpack(plain, vector)) return fail(error, FACESIG_SIGNATURE, "expected a norm of 1");
        ids->push_back(first + static_cast<int64_t>(i));
        const std::string sealed = sealing.put(plain, data);
        insert.reset();
        insert.bind(ids->back()).bind(person.id).bind(gallery.model_id).bind(sealed).bind(now_ms());
        GALLERY_TRY(insert.run(error));
    }
    return FACESIG_OK;
}

// What is done is on the disk: if memory cannot follow, it is read anew at the next call.
void followed(facesig_gallery& gallery, facesig_status status) {
    if (status != FACESIG_OK) gallery.stale = true;
}

}  // namespace

facesig_status require_person(facesig_gallery& gallery, const char* name, Person** person,
                              facesig_error* error) {
    GALLERY_TRY(check_name(name, error));
    *person = gallery.members.find(name);
    if (*person != nullptr) return FACESIG_OK;
    return fail(error, FACESIG_PERSON_NOT_FOUND, "expected somebody enrolled, got '%s'", name);
}

facesig_status enrol(facesig_gallery& gallery, const char* name, const char* metadata,
                     const float* signatures, size_t count, int64_t* person_id,
                     facesig_error* error) {
    Transaction transaction(gallery.database);
    GALLERY_TRY(begin(gallery, transaction, error));
    const Person* known = gallery.members.find(name);
    Person person;
    if (known != nullptr) person = *known;
    person.name = name;
    if (known == nullptr) GALLERY_TRY(check_new_name(name, error));
    std::vector<int64_t> ids;
    std::vector<float> vectors;
    GALLERY_TRY(put_person(gallery, metadata, known != nullptr, &person, error));
    GALLERY_TRY(put_templates(gallery, person, signatures, count, &ids, &vectors, error));
    if (gallery.log != FACESIG_LOG_NONE) {
        const std::string body = "{\"forced\":0,\"person\":" + std::to_string(person.id) +
                                 ",\"templates\":[" + listed(ids) + "]}";
        GALLERY_TRY(append_log(gallery.database, gallery.sealing, "enrol", body, error));
    }
    GALLERY_TRY(gallery.members.expect(count, error));
    GALLERY_TRY(transaction.commit(error));
    if (person_id != nullptr) *person_id = person.id;
    followed(gallery, gallery.members.added(std::move(person), ids, vectors, nullptr));
    return succeed(error);
}

facesig_status rename(facesig_gallery& gallery, const char* name, const char* to,
                      facesig_error* error) {
    Transaction transaction(gallery.database);
    GALLERY_TRY(begin(gallery, transaction, error));
    Person* person = nullptr;
    GALLERY_TRY(require_person(gallery, name, &person, error));
    const Person* other = gallery.members.find(to);
    if (other != nullptr && other != person) {
        return fail(error, FACESIG_PERSON_NAME,
                    "expected a free name, got one that is enrolled '%s'", to);
    }
    const Sealing& sealing = gallery.sealing;
    std::string renamed = to;
    std::string stored = sealing.put(renamed, sealing.name_data(person->id));
    const std::string tag = sealing.tag(renamed);
    {
        Statement update(gallery.database, "UPDATE person SET tag = ?, name = ? WHERE id = ?");
        update.bind(tag).bind(stored).bind(person->id);
        GALLERY_TRY(update.run(error));
    }
    struct Row {
        int64_t id;
        std::string model, vector;
    };
    std::vector<Row> rows;
    {
        Statement select(gallery.database,
                         "SELECT id, model, vector FROM template WHERE person = ?");
        select.bind(person->id);
        for (bool row = true; row;) {
            GALLERY_TRY(select.step(&row, error));
            if (row) {
                rows.push_back({select.number(0), select.bytes(1).str(), select.bytes(2).str()});
            }
        }
    }
    Statement update(gallery.database, "UPDATE template SET vector = ? WHERE id = ?");
    for (const Row& row : rows) {  // the name is bound to them
        std::string plain;
        const std::string data = sealing.template_data(person->id, row.model, person->name);
        GALLERY_TRY(sealing.take(row.vector, data, "template", row.id, &plain, error));
        const std::string sealed =
            sealing.put(plain, sealing.template_data(person->id, row.model, renamed));
        update.reset();
        update.bind(sealed).bind(row.id);
        GALLERY_TRY(update.run(error));
    }
    if (gallery.log != FACESIG_LOG_NONE) {
        const std::string body = "{\"person\":" + std::to_string(person->id) + "}";
        GALLERY_TRY(append_log(gallery.database, sealing, "rename", body, error));
    }
    GALLERY_TRY(transaction.commit(error));
    person->name.swap(renamed);
    person->stored.swap(stored);
    return succeed(error);
}

facesig_status remove(facesig_gallery& gallery, const char* name, facesig_error* error) {
    Transaction transaction(gallery.database);
    GALLERY_TRY(begin(gallery, transaction, error));
    Person* person = nullptr;
    GALLERY_TRY(require_person(gallery, name, &person, error));
    const int64_t id = person->id;
    int64_t templates = 0;
    {
        Statement count(gallery.database, "SELECT count(*) FROM template WHERE person = ?");
        bool row = false;
        count.bind(id);
        GALLERY_TRY(count.step(&row, error));
        templates = count.number(0);
    }
    for (const char* sql :
         {"DELETE FROM template WHERE person = ?", "DELETE FROM person WHERE id = ?"}) {
        Statement statement(gallery.database, sql);
        statement.bind(id);
        GALLERY_TRY(statement.run(error));
    }
    if (gallery.log != FACESIG_LOG_NONE) {
        const std::string body = "{\"person\":" + std::to_string(id) +
                                 ",\"templates\":" + std::to_string(templates) + "}";
        GALLERY_TRY(append_log(gallery.database, gallery.sealing, "remove", body, error));
    }
    GALLERY_TRY(transaction.commit(error));
    followed(gallery, with_memory([&] { return gallery.members.removed(id, nullptr); },
                                  [] { return FACESIG_MEMORY; }));
    return succeed(error);
}

}  // namespace facesig::gallery
