// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/SimilarChanges.h"

#include "core/base/Tr.h"
#include "core/predict/IncidentHistory.h"
#include "core/predict/LabelledRows.h"
#include "core/predict/RiskLabel.h"
#include "core/predict/TitleIndex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace predict;

constexpr double textPart = 0.5;
constexpr double itemsPart = 0.3;
constexpr double kindPart = 0.2;
constexpr double leastAlike = 0.25;
constexpr std::size_t wordsTold = 3;

std::span<const qint32> itemsOf(const ChangeColumns& changes, int row)
{
    const auto r = static_cast<std::size_t>(row);
    return {
        changes.itemRows.data() + changes.itemBegins[r],
        changes.itemBegins[r + 1] - changes.itemBegins[r]};
}

/// CIs that both touch.
int sharedItems(const ChangeColumns& changes, int a, int b)
{
    const std::span<const qint32> own = itemsOf(changes, a);
    const std::span<const qint32> others = itemsOf(changes, b);
    return static_cast<int>(std::count_if(own.begin(), own.end(), [&](qint32 item) {
        return std::find(others.begin(), others.end(), item) != others.end();
    }));
}

/// What two changes have in common, as counted and as told.
class Likeness
{
public:
    Likeness(const BoardSnapshot& snapshot, int row)
        : m_changes(*snapshot.changes)
        , m_row(row)
    {}

    /// Share of what this one gives (type, category, model, service) that the other one has too.
    double kindWith(int other) const
    {
        const auto a = static_cast<std::size_t>(m_row);
        const auto b = static_cast<std::size_t>(other);
        int given = 1;
        int same = m_changes.types[a] == m_changes.types[b] ? 1 : 0;
        const auto compare = [&](bool isGiven, bool isSame) {
            given += isGiven ? 1 : 0;
            same += isGiven && isSame ? 1 : 0;
        };
        compare(m_changes.categories[a] != 0, m_changes.categories[a] == m_changes.categories[b]);
        compare(m_changes.models[a] != 0, m_changes.models[a] == m_changes.models[b]);
        compare(m_changes.services[a] != noRow, m_changes.services[a] == m_changes.services[b]);
        return static_cast<double>(same) / given;
    }

    double itemsWith(int other) const
    {
        const int shared = sharedItems(m_changes, m_row, other);
        const auto all =
            static_cast<int>(itemsOf(m_changes, m_row).size() + itemsOf(m_changes, other).size());
        return all > shared ? static_cast<double>(shared) / (all - shared) : 0;
    }

    QStringList toldWith(int other) const
    {
        const auto a = static_cast<std::size_t>(m_row);
        const auto b = static_cast<std::size_t>(other);
        QStringList told;
        if (const int shared = sharedItems(m_changes, m_row, other); shared > 0) {
            told.append(Tr::tr("%n CI(s) in common", nullptr, shared));
        }
        if (m_changes.models[a] != 0 && m_changes.models[a] == m_changes.models[b]) {
            told.append(Tr::tr("same model"));
        } else if (
            m_changes.categories[a] != 0 && m_changes.categories[a] == m_changes.categories[b]) {
            told.append(Tr::tr("same category"));
        }
        if (m_changes.services[a] != noRow && m_changes.services[a] == m_changes.services[b]) {
            told.append(Tr::tr("same service"));
        }
        return told;
    }

private:
    const ChangeColumns& m_changes;
    int m_row;
};

} // namespace

class SimilarChanges::Private
{
public:
    explicit Private(SnapshotPtr board)
        : snapshot(std::move(board))
        , titles(*snapshot->changes)
        , incidents(*snapshot)
        , byItem(
              static_cast<int>(snapshot->directory->items.size()), closedItems(*snapshot->changes))
    {}

    static std::vector<EventLists::Keyed> closedItems(const ChangeColumns& changes)
    {
        std::vector<EventLists::Keyed> events;
        for (qint32 row = 0; row < changes.size(); ++row) {
            if (changes.states[static_cast<std::size_t>(row)] == ChangeState::Closed) {
                for (const qint32 item : itemsOf(changes, row)) {
                    events.push_back({item, {0, row, false}});
                }
            }
        }
        return events;
    }

    /// Cosine of the titles for every closed change that shares a word or a CI.
    QHash<qint32, double> candidates(int row) const
    {
        QHash<qint32, double> found;
        for (const TitleWord& word : titles.wordsOf(row)) {
            for (const TitleIndex::Posting& posting : titles.postingsOf(word.word)) {
                found[posting.row] +=
                    static_cast<double>(word.weight) * static_cast<double>(posting.weight);
            }
        }
        for (const qint32 item : itemsOf(*snapshot->changes, row)) {
            for (const Event& event : byItem.of(item)) {
                found[event.row] += 0;
            }
        }
        return found;
    }

    bool hadEnded(int row, qint64 before) const
    {
        const ChangeColumns& changes = *snapshot->changes;
        const auto r = static_cast<std::size_t>(row);
        const qint64 ended =
            changes.closedAts[r] != noInstant ? changes.closedAts[r] : changes.actualEnds[r];
        return before == noInstant || (ended != noInstant && ended <= before);
    }

    /// The words of both titles that weigh most.
    QString sameWords(int row, int other) const
    {
        std::vector<std::pair<float, quint32>> shared;
        const auto others = titles.wordsOf(other);
        for (const TitleWord& word : titles.wordsOf(row)) {
            const auto found =
                std::find_if(others.begin(), others.end(), [&](const TitleWord& one) {
                    return one.word == word.word;
                });
            if (found != others.end()) {
                shared.emplace_back(word.weight * found->weight, word.word);
            }
        }
        std::stable_sort(shared.begin(), shared.end(), [](const auto& a, const auto& b) {
            return a.first > b.first;
        });
        QStringList words;
        for (std::size_t i = 0; i < std::min(wordsTold, shared.size()); ++i) {
            words.append(titles.text(shared[i].second));
        }
        return words.isEmpty() ? QString() : Tr::tr("same words: %1").arg(words.join(u' '));
    }

    void describe(SimilarChange& found, int row) const
    {
        const ChangeColumns& changes = *snapshot->changes;
        const auto r = static_cast<std::size_t>(found.row);
        found.change = changes.idAt(found.row);
        if (changes.closures[r] > 0) {
            found.outcome = static_cast<ClosureCode>(changes.closures[r] - 1);
        }
        const qint64 start = changes.actualStarts[r] != noInstant ? changes.actualStarts[r]
                                                                  : changes.plannedStarts[r];
        if (start != noInstant) {
            found.incidents =
                incidentsOn(*snapshot, incidents, found.row, start, start + labelHorizonMs);
        }
        QStringList why{sameWords(row, found.row)};
        why += Likeness(*snapshot, row).toldWith(found.row);
        why.removeAll(QString());
        found.why = why.join("; "_L1);
    }

    SnapshotPtr snapshot;
    TitleIndex titles;
    IncidentHistory incidents;
    EventLists byItem; ///< closed changes by CI; the times say nothing
};

SimilarChanges::SimilarChanges(SnapshotPtr snapshot)
    : d(std::make_unique<Private>(std::move(snapshot)))
{}

SimilarChanges::~SimilarChanges() = default;

QList<SimilarChange> SimilarChanges::find(int row, int count) const
{
    const Likeness likeness(*d->snapshot, row);
    const qint64 before = d->snapshot->changes->plannedStarts[static_cast<std::size_t>(row)];
    const QHash<qint32, double> candidates = d->candidates(row);
    QList<SimilarChange> found;
    for (auto one = candidates.cbegin(); one != candidates.cend(); ++one) {
        if (one.key() == row || !d->hadEnded(one.key(), before)) {
            continue;
        }
        SimilarChange like;
        like.row = one.key();
        like.text = std::min(1.0, one.value());
        like.items = likeness.itemsWith(like.row);
        like.kind = likeness.kindWith(like.row);
        like.similarity = textPart * like.text + itemsPart * like.items + kindPart * like.kind;
        if (like.similarity >= leastAlike) {
            found.append(like);
        }
    }
    const auto shown = std::min<qsizetype>(count, found.size());
    std::partial_sort(
        found.begin(),
        found.begin() + shown,
        found.end(),
        [](const SimilarChange& a, const SimilarChange& b) {
            // Of those equally alike the newer one, and never by the order of a hash.
            return a.similarity != b.similarity ? a.similarity > b.similarity : a.row > b.row;
        });
    found.resize(shown);
    for (SimilarChange& like : found) {
        d->describe(like, row);
    }
    return found;
}

} // namespace cb
