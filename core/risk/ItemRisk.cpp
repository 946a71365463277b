// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskParts.h"

#include <algorithm>

namespace cb::risk {
namespace {

constexpr qint64 afterMs = daysAfterChange * msPerDay;

/// The incidents of each CI, ascending by opening.
class IncidentsByItem
{
public:
    explicit IncidentsByItem(const BoardSnapshot& snapshot)
        : m_begins(at(static_cast<int>(snapshot.directory->items.size())) + 1, 0)
    {
        const IncidentColumns& incidents = *snapshot.incidents;
        const auto counts = [&](int row) {
            return incidents.items[at(row)] != noRow && incidents.openedAts[at(row)] != noInstant;
        };
        for (int row = 0; row < incidents.size(); ++row) {
            if (counts(row)) {
                ++m_begins[at(incidents.items[at(row)]) + 1];
            }
        }
        for (std::size_t i = 1; i < m_begins.size(); ++i) {
            m_begins[i] += m_begins[i - 1];
        }
        m_opened.resize(m_begins.back());
        std::vector<std::size_t> next(m_begins.cbegin(), m_begins.cend() - 1);
        for (int row = 0; row < incidents.size(); ++row) {
            if (counts(row)) {
                m_opened[next[at(incidents.items[at(row)])]++] = incidents.openedAts[at(row)];
            }
        }
        for (std::size_t i = 0; i + 1 < m_begins.size(); ++i) {
            std::sort(begin(i), begin(i + 1));
        }
    }

    std::size_t first(qint32 item) const { return m_begins[at(item)]; }

    std::size_t last(qint32 item) const { return m_begins[at(item) + 1]; }

    qint64 openedAt(std::size_t index) const { return m_opened[index]; }

    /// Index of the first incident of the CI from `ms` on, or last().
    std::size_t from(qint32 item, qint64 ms) const
    {
        return static_cast<std::size_t>(
            std::lower_bound(
                m_opened.cbegin() + static_cast<std::ptrdiff_t>(first(item)),
                m_opened.cbegin() + static_cast<std::ptrdiff_t>(last(item)),
                ms)
            - m_opened.cbegin());
    }

    std::size_t size() const { return m_opened.size(); }

private:
    std::vector<qint64>::iterator begin(std::size_t item)
    {
        return m_opened.begin() + static_cast<std::ptrdiff_t>(m_begins[item]);
    }

    std::vector<std::size_t> m_begins;
    std::vector<qint64> m_opened;
};

struct Tally
{
    ItemRisk risk;
    qint64 lengthMs = 0; ///< of all stretches from start to 7 days after the end
};

/// How much of `period` is followed by an incident within `lengthMs`: what a change would be
/// followed by if it had nothing to do with it.
double usualShare(
    const IncidentsByItem& incidents, qint32 item, const Span& period, qint64 lengthMs)
{
    qint64 covered = 0;
    qint64 until = period.start.ms;
    for (std::size_t i = incidents.first(item); i < incidents.last(item); ++i) {
        const qint64 opened = std::min(incidents.openedAt(i), period.end.ms);
        const qint64 from = std::max(until, incidents.openedAt(i) - lengthMs);
        if (opened > from) {
            covered += opened - from;
            until = opened;
        }
    }
    const qint64 length = period.lengthMs();
    return length > 0 ? static_cast<double>(covered) / static_cast<double>(length) : 0;
}

/// Counts one change on its CIs.
void tally(
    const ChangeColumns& changes,
    int row,
    const IncidentsByItem& incidents,
    std::vector<Tally>& items,
    std::vector<bool>& isAfterChange)
{
    const Span work{{changes.actualStarts[at(row)]}, {changes.actualEnds[at(row)]}};
    for (quint32 i = changes.itemBegins[at(row)]; i < changes.itemBegins[at(row) + 1]; ++i) {
        const qint32 item = changes.itemRows[i];
        if (item == noRow) {
            continue;
        }
        Tally& counted = items[at(item)];
        ++counted.risk.followed.n;
        counted.lengthMs += work.lengthMs() + afterMs;
        bool isFollowed = false;
        for (std::size_t k = incidents.from(item, work.start.ms);
             k < incidents.last(item) && incidents.openedAt(k) <= work.end.ms + afterMs;
             ++k)
        {
            isFollowed = true;
            if (!isAfterChange[k]) {
                isAfterChange[k] = true;
                ++counted.risk.incidents;
            }
        }
        if (isFollowed) {
            ++counted.risk.followed.hits;
            counted.risk.followedRows.push_back(row);
        }
    }
}

/// Counts the change, or why it is left out.
bool isCounted(const RiskInput& input, int row, ItemsRisk& found)
{
    const ChangeColumns& changes = *input.snapshot->changes;
    const std::optional<Span> work = changes.actualWindow(row);
    if (!work) {
        found.withoutTimes += changes.states[at(row)] == ChangeState::Closed ? 1 : 0;
        return false;
    }
    if (!found.period.contains(work->end)) {
        return false;
    }
    if (changes.itemBegins[at(row)] == changes.itemBegins[at(row) + 1]) {
        ++found.withoutItem;
        return false;
    }
    if (work->end.ms + afterMs > input.now.ms) {
        ++found.tooRecent;
        return false;
    }
    ++found.counted;
    return true;
}

} // namespace

ItemsRisk itemsRisk(const RiskInput& input)
{
    const BoardSnapshot& snapshot = *input.snapshot;
    const IncidentsByItem incidents(snapshot);
    ItemsRisk found;
    found.period = historyOf(input);
    std::vector<Tally> items(at(static_cast<int>(snapshot.directory->items.size())));
    std::vector<bool> isAfterChange(incidents.size(), false);
    for (const int row : input.historyRows) {
        if (isCounted(input, row, found)) {
            tally(*snapshot.changes, row, incidents, items, isAfterChange);
        }
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        Tally& counted = items[i];
        if (counted.risk.followed.hits == 0) {
            continue;
        }
        counted.risk.item = static_cast<qint32>(i);
        counted.risk.usual = usualShare(
            incidents, counted.risk.item, found.period, counted.lengthMs / counted.risk.followed.n);
        found.items.push_back(std::move(counted.risk));
    }
    std::stable_sort(
        found.items.begin(), found.items.end(), [](const ItemRisk& a, const ItemRisk& b) {
            return a.followed.hits != b.followed.hits ? a.followed.hits > b.followed.hits
                                                      : a.followed.share() > b.followed.share();
        });
    const IncidentColumns& columns = *snapshot.incidents;
    for (int row = 0; row < columns.size(); ++row) {
        found.incidentsWithoutItem +=
            columns.items[at(row)] == noRow && found.period.contains({columns.openedAts[at(row)]})
            ? 1
            : 0;
    }
    return found;
}

} // namespace cb::risk
