// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ModelCandidates.h"

#include "core/base/Tr.h"
#include "core/policy/PolicyCompare.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int fewestWaiting = 10;
constexpr qint64 overrunMs = 10 * msPerMinute;

/// Names of months and days, long and short, which tell one run from the next.
const QSet<QString>& calendarWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> names;
        for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
            const QLocale locale(language);
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (int month = 1; month <= 12; ++month) {
                    names.insert(locale.monthName(month, format).toLower());
                }
                for (int day = 1; day <= 7; ++day) {
                    names.insert(locale.dayName(day, format).toLower());
                }
            }
        }
        return names;
    }();
    return words;
}

bool isWord(const QString& token)
{
    return std::none_of(token.cbegin(), token.cend(), [](QChar c) { return c.isDigit(); })
        && !calendarWords().contains(token.toLower());
}

/// What a group of changes is counted from.
struct Group
{
    QList<int> rows;
    int failures = 0;
};

class Finder
{
public:
    Finder(const BoardSnapshot& snapshot, const Policy& policy, Instant now)
        : m_snapshot(snapshot)
        , m_changes(*snapshot.changes)
        , m_policy(policy)
        , m_since(now.ms - candidateDays * msPerDay)
        , m_causes(static_cast<std::size_t>(m_changes.size()), false)
    {
        for (const qint32 cause : snapshot.incidents->causedBys) {
            if (cause != noRow) {
                m_causes[static_cast<std::size_t>(cause)] = true;
            }
        }
    }

    ModelCandidates find(const StandardModels& models)
    {
        ModelCandidates found;
        QHash<QString, Group> groups;
        for (int row = 0; row < m_changes.size(); ++row) {
            if (isConsidered(row)) {
                ++found.considered;
                Group& group = groups[keyOf(row)];
                group.rows.append(row);
                group.failures += isFailure(row) ? 1 : 0;
            }
        }
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            const auto size = static_cast<int>(group->rows.size());
            const int putOffAt = models.putOff.value(group.key());
            if (group->failures > 0 || (putOffAt > 0 && size * 2 < putOffAt * 3)) {
                continue;
            }
            if (size >= fewestForCandidate) {
                found.offered.append(candidateOf(group.key(), *group));
            } else if (size >= fewestWaiting) {
                ++found.waiting;
            }
        }
        std::sort(found.offered.begin(), found.offered.end(), [](const auto& a, const auto& b) {
            return a.changes.size() != b.changes.size() ? a.changes.size() > b.changes.size()
                                                        : a.key < b.key;
        });
        return found;
    }

private:
    qint64 endOf(int row) const
    {
        const auto r = static_cast<std::size_t>(row);
        return m_changes.actualEnds[r] != noInstant ? m_changes.actualEnds[r]
                                                    : m_changes.closedAts[r];
    }

    bool isConsidered(int row) const
    {
        const auto r = static_cast<std::size_t>(row);
        return m_changes.types[r] == ChangeType::Normal
            && m_changes.states[r] == ChangeState::Closed && m_changes.closures[r] > 0
            && endOf(row) > m_since;
    }

    bool isFailure(int row) const
    {
        const auto r = static_cast<std::size_t>(row);
        return m_causes[r]
            || static_cast<ClosureCode>(m_changes.closures[r] - 1) >= ClosureCode::Unsuccessful;
    }

    /// The type of the CIs where they all have one.
    QString itemKind(int row) const
    {
        const auto r = static_cast<std::size_t>(row);
        QString kind;
        for (quint32 i = m_changes.itemBegins[r]; i < m_changes.itemBegins[r + 1]; ++i) {
            const qint32 item = m_changes.itemRows[i];
            const QString type = item == noRow ? QString() : m_snapshot.directory->items[item].type;
            if (i > m_changes.itemBegins[r] && type != kind) {
                return u"*"_s;
            }
            kind = type;
        }
        return kind;
    }

    QString keyOf(int row) const
    {
        const auto r = static_cast<std::size_t>(row);
        QString words = commonTitle(m_changes.titles.at(row)).toLower();
        if (words.isEmpty()) {
            words = m_changes.strings.at(m_changes.categories[r]);
        }
        const Directory& directory = *m_snapshot.directory;
        const qint32 team = m_changes.groups[r];
        const qint32 service = m_changes.services[r];
        return QStringList{
            words,
            team == noRow ? QString() : directory.groups[team].name,
            service == noRow ? QString() : directory.services[service].name,
            itemKind(row)}
            .join(u" | "_s);
    }

    ModelCandidate candidateOf(const QString& key, const Group& group) const
    {
        ModelCandidate candidate;
        candidate.key = key;
        const auto first = static_cast<std::size_t>(group.rows.first());
        candidate.words = commonTitle(m_changes.titles.at(group.rows.last()));
        if (candidate.words.isEmpty()) {
            candidate.words = m_changes.strings.at(m_changes.categories[first]);
        }
        candidate.service = m_changes.services[first];
        candidate.team = m_changes.groups[first];
        candidate.failures = {0, static_cast<int>(group.rows.size())};
        if (candidate.service != noRow) {
            candidate.highestTier = m_snapshot.directory->services[candidate.service].criticality;
        }
        QList<int> rows = group.rows;
        std::sort(rows.begin(), rows.end(), [this](int a, int b) {
            return endOf(a) != endOf(b) ? endOf(a) < endOf(b) : a < b;
        });
        QList<int> minutes;
        int forCab = 0;
        for (const int row : rows) {
            const auto r = static_cast<std::size_t>(row);
            candidate.changes.append(m_changes.idAt(row));
            candidate.mostItems = std::max(
                candidate.mostItems,
                static_cast<int>(m_changes.itemBegins[r + 1] - m_changes.itemBegins[r]));
            candidate.withBackoutPlan += (m_changes.plans[r] & HasBackoutPlan) != 0;
            const std::optional<Span> planned = m_changes.plannedWindow(row);
            const std::optional<Span> actual = m_changes.actualWindow(row);
            if (const std::optional<Span> work = actual ? actual : planned) {
                minutes.append(static_cast<int>(work->lengthMs() / msPerMinute));
            }
            candidate.ranOver += actual && planned && actual->end.ms > planned->end.ms + overrunMs;
            forCab += needsCab(m_policy, m_snapshot, row);
        }
        if (!minutes.isEmpty()) {
            std::nth_element(minutes.begin(), minutes.begin() + minutes.size() / 2, minutes.end());
            candidate.medianMinutes = minutes[minutes.size() / 2];
        }
        candidate.cabMinutesAYear = forCab * minutesAnItem * 365 / candidateDays;
        return candidate;
    }

    const BoardSnapshot& m_snapshot;
    const ChangeColumns& m_changes;
    const Policy& m_policy;
    qint64 m_since;
    std::vector<bool> m_causes; ///< of each change: an incident names it
};

} // namespace

QString commonTitle(const QString& title)
{
    QString spaced = title;
    for (QChar& c : spaced) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'/' && c != u'.') {
            c = u' ';
        }
    }
    QStringList words;
    for (QString word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.back().isLetterOrNumber()) {
            word.chop(1);
        }
        if (!word.isEmpty() && isWord(word)) {
            words.append(word);
        }
    }
    return words.join(u' ');
}

QString reasonsFor(const ModelCandidate& candidate)
{
    QStringList parts;
    if (candidate.mostItems == 1) {
        parts.append(Tr::tr("one CI"));
    } else if (candidate.mostItems > 1) {
        parts.append(Tr::tr("at most %1 CIs").arg(candidate.mostItems));
    }
    if (candidate.medianMinutes > 0) {
        parts.append(Tr::tr("about %1 min").arg(candidate.medianMinutes));
    }
    if (candidate.highestTier > 1) {
        parts.append(Tr::tr("no service of tier 1"));
    }
    const auto count = static_cast<int>(candidate.changes.size());
    if (candidate.withBackoutPlan == count) {
        parts.append(Tr::tr("a backout plan each"));
    }
    parts.append(
        candidate.ranOver == 0 ? Tr::tr("none ran over")
                               : Tr::tr("%1 of %2 ran over").arg(candidate.ranOver).arg(count));
    return parts.join(", "_L1);
}

ModelCandidates modelCandidates(
    const BoardSnapshot& snapshot, const Policy& policy, const StandardModels& models, Instant now)
{
    return Finder(snapshot, policy, now).find(models);
}

} // namespace cb
