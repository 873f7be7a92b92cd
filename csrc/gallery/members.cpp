#include "gallery/members.h"

#include <algorithm>
#include <cmath>

namespace facesig::gallery {

namespace {

template <typename Row>
bool by_id(const Row& a, const Row& b) {
    return a.id < b.id;
}

template <typename Rows>
auto find_id(Rows& rows, int64_t id) -> decltype(&rows[0]) {
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), id,
                         [](const auto& row, int64_t wanted) { return row.id < wanted; });
    return at == rows.end() || at->id != id ? nullptr : &*at;
}

facesig_status make_search(Search* search, facesig_error* error) {
    facesig_search* made = nullptr;
    GALLERY_TRY(facesig_search_create(nullptr, &made, error));
    search->reset(made);
    return FACESIG_OK;
}

}  // namespace

facesig_status open_template(const Sealing& sealing, const Bytes& stored, int64_t id,
                             int64_t person, const Bytes& model, const std::string& name,
                             float* vector, facesig_error* error) {
    std::string plain;
    GALLERY_TRY(sealing.take(stored, sealing.template_data(person, model, name), "template", id,
                             &plain, error));
    if (unpack(plain, vector)) return FACESIG_OK;
    return fail(error, FACESIG_GALLERY_FORMAT,
                "expected 128 int8 of a unit vector, got others (template %lld)",
                static_cast<long long>(id));
}

facesig_status Members::clear(facesig_error* error) {
    people_.clear();
    templates_.clear();
    means_.reset();
    return make_search(&search_, error);
}

facesig_status Members::sync(Database& database, const Sealing& sealing, const std::string& model,
                             facesig_error* error) {
    means_.reset();
    GALLERY_TRY(sync_people(database, sealing, error));
    GALLERY_TRY(sync_templates(database, sealing, model, error));
    count_templates();
    return FACESIG_OK;
}

facesig_status no_person(int64_t id, facesig_error* error) {
    return fail(error, FACESIG_GALLERY_FORMAT, "expected a person (template %lld)",
                static_cast<long long>(id));
}

facesig_status Members::sync_people(Database& database, const Sealing& sealing,
                                    facesig_error* error) {
    std::vector<Person> people;
    Statement rows(database, "SELECT id, tag, name, enrolled FROM person ORDER BY id");
    for (;;) {
        bool row = false;
        GALLERY_TRY(rows.step(&row, error));
        if (!row) break;
        Person person;
        person.id = rows.number(0);
        person.enrolled = rows.number(3);
        person.stored = rows.bytes(2).str();
        const Person* known = find_id(people_, person.id);
        if (known != nullptr && known->stored == person.stored) {
            person.name = known->name;
        } else {
            GALLERY_TRY(sealing.take(person.stored, sealing.name_data(person.id), "name of person",
                                     person.id, &person.name, error));
            if (!(rows.bytes(1) == sealing.tag(person.name))) {
                return fail(error, FACESIG_GALLERY_FORMAT,
                            "expected the tag of this name, got another (name of person %lld)",
                            static_cast<long long>(person.id));
            }
        }
        people.push_back(std::move(person));
    }
    people_.swap(people);
    return FACESIG_OK;
}

facesig_status Members::sync_templates(Database& database, const Sealing& sealing,
                                       const std::string& model, facesig_error* error) {
    std::vector<Template> current, fresh;
    std::vector<int64_t> gone;
    {
        Statement rows(database, "SELECT id, person FROM template WHERE model = ? ORDER BY id");
        rows.bind(model);
        for (;;) {
            bool row = false;
            GALLERY_TRY(rows.step(&row, error));
            if (!row) break;
            current.push_back({rows.number(0), rows.number(1)});
            // Of those that were known, too: who opens the file otherwise may have removed
            // somebody.
            if (find(rows.number(1)) == nullptr) return no_person(rows.number(0), error);
        }
    }
    for (const Template& one : templates_) {
        if (find_id(current, one.id) == nullptr) gone.push_back(one.id);
    }
    std::set_difference(current.begin(), current.end(), templates_.begin(), templates_.end(),
                        std::back_inserter(fresh), by_id<Template>);
    GALLERY_TRY(facesig_search_remove(search_.get(), gone.data(), gone.size(), error));
    GALLERY_TRY(add(database, sealing, model, fresh, error));
    templates_.swap(current);
    return FACESIG_OK;
}

facesig_status Members::add(Database& database, const Sealing& sealing, const std::string& model,
                            const std::vector<Template>& fresh, facesig_error* error) {
    const size_t count = facesig_search_count(search_.get()) + fresh.size();
    GALLERY_TRY(facesig_search_reserve(search_.get(), count, error));
    Statement rows(database, "SELECT vector FROM template WHERE id = ?");
    for (const Template& one : fresh) {
        const Person* person = find(one.person);
        if (person == nullptr) return no_person(one.id, error);
        bool row = false;
        float vector[kLength];
        rows.reset();
        rows.bind(one.id);
        GALLERY_TRY(rows.step(&row, error));
        GALLERY_TRY(open_template(sealing, rows.bytes(0), one.id, one.person, model, person->name,
                                  vector, error));
        GALLERY_TRY(facesig_search_add(search_.get(), &one.id, &one.person, vector, 1, error));
    }
    return FACESIG_OK;
}

void Members::count_templates() {
    for (Person& person : people_) person.templates = 0;
    for (const Template& one : templates_) {
        Person* person = find(one.person);
        if (person != nullptr) ++person->templates;
    }
}

facesig_status Members::expect(size_t templates, facesig_error* error) {
    const size_t people = people_.size() + 1, all = templates_.size() + templates;
    // By halves more: otherwise each enrolment would copy everybody.
    if (people > people_.capacity()) people_.reserve(people + people / 2);
    if (all > templates_.capacity()) {
        templates_.reserve(all + all / 2);
        return facesig_search_reserve(search_.get(), all + all / 2, error);
    }
    return facesig_search_reserve(search_.get(), all, error);
}

facesig_status Members::added(Person&& person, const std::vector<int64_t>& templates,
                              const std::vector<float>& vectors, facesig_error* error) {
    means_.reset();
    const int64_t id = person.id;
    Person* known = find(id);
    if (known == nullptr) {
        people_.push_back(std::move(person));  // ids rise
        known = &people_.back();
    }
    for (size_t i = 0; i < templates.size(); ++i) {
        GALLERY_TRY(facesig_search_add(search_.get(), &templates[i], &id,
                                       vectors.data() + i * kLength, 1, error));
        templates_.push_back({templates[i], id});
        ++known->templates;
    }
    return FACESIG_OK;
}

facesig_status Members::removed(int64_t person, facesig_error* error) {
    means_.reset();
    std::vector<int64_t> gone;
    for (const Template& one : templates_) {
        if (one.person == person) gone.push_back(one.id);
    }
    GALLERY_TRY(facesig_search_remove(search_.get(), gone.data(), gone.size(), error));
    const auto of_person = [person](const Template& one) { return one.person == person; };
    templates_.erase(std::remove_if(templates_.begin(), templates_.end(), of_person),
                     templates_.end());
    const auto same = [person](const Person& one) { return one.id == person; };
    people_.erase(std::remove_if(people_.begin(), people_.end(), same), people_.end());
    return FACESIG_OK;
}

Person* Members::find(const std::string& name) {
    for (Person& person : people_) {
        if (person.name == name) return &person;
    }
    return nullptr;
}

Person* Members::find(int64_t id) {
    return find_id(people_, id);
}

size_t Members::people_with_templates() const {
    return static_cast<size_t>(std::count_if(people_.begin(), people_.end(),
                                             [](const Person& one) { return one.templates > 0; }));
}

facesig_status Members::means(facesig_search** search, facesig_error* error) {
    if (means_ == nullptr) {
        std::vector<double> sums(people_.size() * kLength);
        const size_t count = facesig_search_count(search_.get());
        for (size_t at = 0; at < count; ++at) {
            int64_t owner = 0;
            float vector[kLength];
            GALLERY_TRY(facesig_search_at(search_.get(), at, nullptr, &owner, vector, error));
            double* sum = sums.data() + static_cast<size_t>(find(owner) - people_.data()) * kLength;
            for (size_t i = 0; i < kLength; ++i) sum[i] += double(vector[i]);
        }
        Search made;
        GALLERY_TRY(make_search(&made, error));
        for (size_t p = 0; p < people_.size(); ++p) {
            const double* sum = sums.data() + p * kLength;
            double squares = 0;
            for (size_t i = 0; i < kLength; ++i) squares += sum[i] * sum[i];
            const double norm = std::sqrt(squares);
            if (people_[p].templates == 0 || norm < 1e-6) continue;  // they cancel: nobody
            float vector[kLength];
            for (size_t i = 0; i < kLength; ++i) vector[i] = static_cast<float>(sum[i] / norm);
            GALLERY_TRY(facesig_search_add(made.get(), &people_[p].id, nullptr, vector, 1, error));
        }
        means_.swap(made);
    }
    *search = means_.get();
    return FACESIG_OK;
}

}  // namespace facesig::gallery
