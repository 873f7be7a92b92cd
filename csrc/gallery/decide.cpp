#include "gallery/decide.h"

#include <algorithm>
#include <cmath>

namespace facesig::gallery {

void sort_table(Table* table) {
    std::sort(table->begin(), table->end(), [](const auto& a, const auto& b) { return a > b; });
}

facesig_status check_rate(double rate, facesig_error* error) {
    if (rate > 0 && rate < 1) return FACESIG_OK;
    return fail(error, FACESIG_FALSE_ACCEPT_RATE, "expected a rate between 0 and 1, got %g (rate)",
                rate);
}

double threshold_for(const Table& table, double rate, size_t comparisons) {
    if (table.size() == 1) return table[0].second;
    const auto count = static_cast<double>(std::max<size_t>(comparisons, 1));
    const double wanted = std::log10(-std::expm1(std::log1p(-rate) / count));
    size_t at = 0;
    while (at + 2 < table.size() && wanted < table[at + 1].first) ++at;
    const auto& [share, cosine] = table[at];
    const auto& [next_share, next_cosine] = table[at + 1];
    const double slope = (next_cosine - cosine) / (next_share - share);
    return std::min(1.0, std::max(-1.0, cosine + slope * (wanted - share)));
}

}  // namespace facesig::gallery
