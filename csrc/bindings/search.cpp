#include "bindings/search.h"

#include <pybind11/numpy.h>

#include <mutex>
#include <string>
#include <vector>

#include "bindings/errors.h"
#include "search/index.h"

namespace py = pybind11;

namespace facesig {

namespace {

using Ids = py::array_t<int64_t, py::array::c_style | py::array::forcecast>;
using Values = py::array_t<float, py::array::c_style | py::array::forcecast>;

void check_values(const Values& values, py::ssize_t count, const char* where) {
    const bool right = values.ndim() == 2 && values.shape(0) == count &&
                       values.shape(1) == static_cast<py::ssize_t>(kCodes);
    if (right) return;
    std::string shape;
    for (py::ssize_t i = 0; i < values.ndim(); ++i) {
        shape += (i > 0 ? ", " : "") + std::to_string(values.shape(i));
    }
    raise_error("SignatureFormatError", "expected numbers of shape (" + std::to_string(count) +
                                            ", 128), got (" + shape + ") (" + where + ")");
}

// As Python sees it; the lock is taken without the GIL, as everywhere here.
class PySearchIndex {
  public:
    explicit PySearchIndex(const char* isa) { raise_if_failed(SearchIndex::create(isa, &index_)); }

    void add(const Ids& ids, const Values& values, const py::object& groups) {
        check_values(values, ids.size(), "values of index");
        Ids named;
        if (!groups.is_none()) named = groups.cast<Ids>();
        if (!groups.is_none() && named.size() != ids.size()) {
            raise_error("OptionError", "expected " + std::to_string(ids.size()) + " groups, got " +
                                           std::to_string(named.size()) + " (index)");
        }
        const int64_t* of = groups.is_none() ? nullptr : named.data();
        locked([&] {
            return index_->add(ids.data(), of, values.data(), static_cast<size_t>(ids.size()));
        });
    }

    void reserve(size_t count) {
        locked([&] { return index_->reserve(count); });
    }

    size_t remove(const Ids& ids) {
        size_t removed = 0;
        locked(
            [&] { return index_->remove(ids.data(), static_cast<size_t>(ids.size()), &removed); });
        return removed;
    }

    py::tuple search(const Values& query, size_t k) {
        const std::vector<Hit> hits = found(query, k, false);
        return py::make_tuple(column(hits, &Hit::id), column(hits, &Hit::score));
    }

    py::tuple search_groups(const Values& query, size_t k) {
        const std::vector<Hit> hits = found(query, k, true);
        return py::make_tuple(column(hits, &Hit::group), column(hits, &Hit::id),
                              column(hits, &Hit::score));
    }

    size_t size() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return index_->size();
    }
    size_t memory_bytes() {
        const std::lock_guard<std::mutex> lock(mutex_);
        return index_->memory_bytes();
    }
    std::string isa() const { return index_->isa(); }

  private:
    template <typename Work>
    void locked(const Work& work) {
        Status status;
        {
            const py::gil_scoped_release released;
            const std::lock_guard<std::mutex> lock(mutex_);
            status = work();
        }
        raise_if_failed(status);
    }

    std::vector<Hit> found(const Values& query, size_t k, bool grouped) {
        if (query.size() != static_cast<py::ssize_t>(kCodes)) {
            raise_error("SignatureFormatError",
                        "expected 128 numbers, got " + std::to_string(query.size()) + " (query)");
        }
        std::vector<Hit> hits;
        locked([&] {
            hits.resize(std::min(k, index_->size()));
            size_t count = 0;
            Status status =
                grouped ? index_->search_groups(query.data(), hits.size(), hits.data(), &count)
                        : index_->search(query.data(), hits.size(), hits.data(), &count);
            hits.resize(count);
            return status;
        });
        return hits;
    }

    template <typename Number>
    static py::array_t<Number> column(const std::vector<Hit>& hits, Number Hit::*field) {
        py::array_t<Number> made(static_cast<py::ssize_t>(hits.size()));
        Number* to = made.mutable_data();
        for (size_t i = 0; i < hits.size(); ++i) to[i] = hits[i].*field;
        return made;
    }

    std::unique_ptr<SearchIndex> index_;
    std::mutex mutex_;
};

}  // namespace

void bind_search(py::module_& module) {
    py::class_<PySearchIndex>(module, "SearchIndex")
        .def(py::init([](const char* isa) { return std::make_unique<PySearchIndex>(isa); }),
             py::arg("isa").none(true) = py::none())
        .def("reserve", &PySearchIndex::reserve, py::arg("count"))
        .def("add", &PySearchIndex::add, py::arg("ids"), py::arg("values"),
             py::arg("groups") = py::none())
        .def("remove", &PySearchIndex::remove, py::arg("ids"))
        .def("search", &PySearchIndex::search, py::arg("query"), py::arg("k"))
        .def("search_groups", &PySearchIndex::search_groups, py::arg("query"), py::arg("k"))
        .def("__len__", &PySearchIndex::size)
        .def_property_readonly("isa", &PySearchIndex::isa)
        .def_property_readonly("memory_bytes", &PySearchIndex::memory_bytes);
}

}  // namespace facesig
