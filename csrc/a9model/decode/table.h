// Tables whose rows carry several names, written with blanks between: "vadd vsub".
#pragma once

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace a9 {

// From each name of each row to the row.
template <typename Row>
class Table {
  public:
    template <size_t Count>
    explicit Table(const Row (&rows)[Count]) {
        for (const Row& row : rows) {
            std::string_view names = row.names;
            while (!names.empty()) {
                const size_t end = std::min(names.find(' '), names.size());
                rows_.emplace(names.substr(0, end), &row);
                names.remove_prefix(std::min(end + 1, names.size()));
            }
        }
    }

    // The row of `name`; null if there is none.
    const Row* find(std::string_view name) const {
        const auto found = rows_.find(name);
        return found == rows_.end() ? nullptr : found->second;
    }

  private:
    std::unordered_map<std::string_view, const Row*> rows_;
};

}  // namespace a9
