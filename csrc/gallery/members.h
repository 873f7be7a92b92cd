// Who is enrolled, as it is held in memory: names, and templates in a search of the engine.
//
// Ids are never used again, so a row that is known stays what it was, but for a person's name. When
// another connection has written, ids are compared and only what is new is opened: one change in a
// gallery of thousands costs a look at their ids. On any failure everything is forgotten, and read
// anew at the next call.
#pragma once

#include <memory>
#include <vector>

#include "gallery/schema.h"
#include "gallery/transform.h"

namespace facesig::gallery {

struct Person {
    int64_t id = 0, enrolled = 0;
    std::string name, stored;  // the name, and as the file has it
    size_t templates = 0;      // of this model
};

struct CloseSearch {
    void operator()(facesig_search* search) const { facesig_search_close(search); }
};
using Search = std::unique_ptr<facesig_search, CloseSearch>;

// FACESIG_GALLERY_FORMAT: this template is nobody's.
facesig_status no_person(int64_t id, facesig_error* error);

class Members {
  public:
    // Forgets everybody.
    facesig_status clear(facesig_error* error);

    // Brings memory up to the file; within a transaction.
    facesig_status sync(Database& database, const Sealing& sealing, const std::string& model,
                        facesig_error* error);

    // Room for what `added` is about to bring, so that added() cannot fail.
    facesig_status expect(size_t templates, facesig_error* error);
    // What this connection has written itself. `vectors`: as stored and read back.
    facesig_status added(Person&& person, const std::vector<int64_t>& templates,
                         const std::vector<float>& vectors, facesig_error* error);
    facesig_status removed(int64_t person, facesig_error* error);

    const std::vector<Person>& people() const { return people_; }
    Person* find(const std::string& name);
    Person* find(int64_t id);
    size_t templates() const { return templates_.size(); }
    size_t people_with_templates() const;

    facesig_search* search() const { return search_.get(); }
    // Of the unit means of each person's templates, ids are people; made anew after a change.
    facesig_status means(facesig_search** search, facesig_error* error);

  private:
    struct Template {
        int64_t id, person;
    };
    facesig_status sync_people(Database& database, const Sealing& sealing, facesig_error* error);
    facesig_status sync_templates(Database& database, const Sealing& sealing,
                                  const std::string& model, facesig_error* error);
    facesig_status add(Database& database, const Sealing& sealing, const std::string& model,
                       const std::vector<Template>& fresh, facesig_error* error);
    void count_templates();

    std::vector<Person> people_;       // by id
    std::vector<Template> templates_;  // by id
    Search search_, means_;
};

// A template's vector as it is stored, opened.
facesig_status open_template(const Sealing& sealing, const Bytes& stored, int64_t id,
                             int64_t person, const Bytes& model, const std::string& name,
                             float* vector, facesig_error* error);

}  // namespace facesig::gallery
