// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictCauses.h"

#include "core/conflict/SpanList.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

namespace cb {
namespace {

/// When what is about the same thing is one cause.
struct Joining
{
    qint64 gapMs = 0; ///< at most that far apart
    qint64 withinMs = 0; ///< and begun that soon after the first
};

constexpr qint64 ever = std::numeric_limits<qint64>::max();
constexpr Joining always{ever, ever};
/// Overlaps that touch. On the bank's real board windows of months chain up to 17,000 conflicts
/// without the limit of three days; with it, 30,000 conflicts have 2,800 causes of at most 1,900.
constexpr Joining oneNight{0, 3 * msPerDay};
/// Nights that follow each other, up to a week.
constexpr Joining someNights{24 * msPerHour, 7 * msPerDay};

/// One thing that a conflict is about, for joining.
struct About
{
    ConflictKind kind = ConflictKind::SameItem;
    qint32 part = 0; ///< what must be alike beside the kind: OutsideKind, window
    qint32 thing = 0;
    qint64 start = 0;
    qint64 end = 0;
    qint32 conflict = 0;

    bool isAboutSame(const About& other) const
    {
        return kind == other.kind && part == other.part && thing == other.thing;
    }

    friend bool operator<(const About& a, const About& b)
    {
        return std::tie(a.kind, a.part, a.thing, a.start, a.conflict)
            < std::tie(b.kind, b.part, b.thing, b.start, b.conflict);
    }
};

/// Sets of conflicts that grow together (union by the lower index, with path halving).
class Joined
{
public:
    explicit Joined(int size)
        : m_first(static_cast<std::size_t>(size))
    {
        std::iota(m_first.begin(), m_first.end(), 0);
    }

    qint32 firstOf(qint32 index)
    {
        while (at(index) != index) {
            at(index) = at(at(index));
            index = at(index);
        }
        return index;
    }

    void join(qint32 a, qint32 b)
    {
        const qint32 one = firstOf(a);
        const qint32 other = firstOf(b);
        at(qMax(one, other)) = qMin(one, other);
    }

private:
    qint32& at(qint32 index) { return m_first[static_cast<std::size_t>(index)]; }

    std::vector<qint32> m_first;
};

/// The CI of a related-ci conflict that the other one depends on.
qint32 upstreamOf(const ConflictSet& set, int index)
{
    const Conflict conflict = set.at(index);
    return set.flowsFromA(index) ? conflict.path.front() : conflict.path.back();
}

class CauseMaker
{
public:
    CauseMaker(const ConflictSet& set, const BoardSnapshot& snapshot)
        : m_set(set)
        , m_snapshot(snapshot)
    {}

    std::vector<ConflictCause> make()
    {
        std::vector<ConflictCause> causes;
        for (std::vector<qint32>& members : joinedConflicts()) {
            causes.push_back(causeOf(std::move(members)));
        }
        std::sort(causes.begin(), causes.end(), [](const auto& a, const auto& b) {
            return std::tuple(!a.isOpen(), b.severity, a.firstOverlap, a.kind, a.id)
                < std::tuple(!b.isOpen(), a.severity, b.firstOverlap, b.kind, b.id);
        });
        return causes;
    }

private:
    std::vector<About> abouts() const
    {
        std::vector<About> all;
        for (int i = 0; i < m_set.size(); ++i) {
            const Conflict conflict = m_set.at(i);
            About about{conflict.kind, 0, noRow, conflict.span.start.ms, conflict.span.end.ms, i};
            about.end = effectiveEnd(about.start, about.end);
            switch (conflict.kind) {
            case ConflictKind::SameItem:
                for (const qint32 item : conflict.items) {
                    about.thing = item;
                    all.push_back(about);
                }
                break;
            case ConflictKind::OutsideMaintenance:
                about.part = conflict.detail;
                about.thing = homeOf(conflict.items);
                all.push_back(about);
                break;
            case ConflictKind::RelatedItem:
                about.thing = upstreamOf(m_set, i);
                all.push_back(about);
                break;
            case ConflictKind::SameService:
                about.thing = m_snapshot.changes->services[static_cast<std::size_t>(conflict.a)];
                all.push_back(about);
                break;
            case ConflictKind::SameAssignee:
                about.thing = m_snapshot.changes->assignees[static_cast<std::size_t>(conflict.a)];
                all.push_back(about);
                break;
            case ConflictKind::Freeze:
                about.part = conflict.b;
                about.thing = conflict.detail;
                all.push_back(about);
                break;
            case ConflictKind::Deployment:
                about.thing = conflict.b;
                all.push_back(about);
                break;
            case ConflictKind::Sequence:
                break; // each stands alone
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    /// The service that the first CI belongs to (below noRow), or the CI itself where it has none.
    qint32 homeOf(std::span<const qint32> items) const
    {
        if (items.empty()) {
            return noRow;
        }
        const Directory& directory = *m_snapshot.directory;
        const std::optional<ServiceId>& service = directory.items.at(items.front()).service;
        const int row = service ? directory.rowOf(*service) : noRow;
        return row == noRow ? items.front() : noRow - 1 - row;
    }

    static Joining joiningOf(ConflictKind kind)
    {
        switch (kind) {
        case ConflictKind::Freeze:
        case ConflictKind::OutsideMaintenance:
        case ConflictKind::Deployment:
            return always;
        case ConflictKind::SameService:
        case ConflictKind::SameAssignee:
            return someNights;
        default:
            return oneNight;
        }
    }

    std::vector<std::vector<qint32>> joinedConflicts() const
    {
        Joined joined(m_set.size());
        const std::vector<About> all = abouts();
        qint64 first = 0;
        qint64 latest = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool isSame = i > 0 && all[i].isAboutSame(all[i - 1]);
            const Joining joining = joiningOf(all[i].kind);
            const bool isNear =
                all[i].start - latest <= joining.gapMs && all[i].start - first <= joining.withinMs;
            if (isSame && isNear) {
                joined.join(all[i].conflict, all[i - 1].conflict);
                latest = qMax(latest, all[i].end);
            } else {
                first = all[i].start;
                latest = all[i].end;
            }
        }
        std::vector<std::vector<qint32>> groups;
        std::vector<qint32> groupOf(static_cast<std::size_t>(m_set.size()), noRow);
        for (qint32 i = 0; i < m_set.size(); ++i) {
            qint32& group = groupOf[static_cast<std::size_t>(joined.firstOf(i))];
            if (group == noRow) {
                group = static_cast<qint32>(groups.size());
                groups.emplace_back();
            }
            groups[static_cast<std::size_t>(group)].push_back(i);
        }
        return groups;
    }

    ConflictCause causeOf(std::vector<qint32> members) const
    {
        const int first = members.front();
        const Conflict head = m_set.at(first);
        ConflictCause cause;
        cause.id = idOf(first);
        cause.kind = head.kind;
        cause.span = head.span;
        cause.firstOverlap = head.span.start;
        if (head.kind == ConflictKind::OutsideMaintenance) {
            cause.outside = m_set.outside(first);
        }
        std::vector<qint32> changes;
        bool openBlocks = false;
        for (const qint32 member : members) {
            const Conflict conflict = m_set.at(member);
            const bool isBlocking = conflict.severity == ConflictSeverity::Blocks;
            changes.push_back(conflict.a);
            if (conflict.isBetweenChanges()) {
                changes.push_back(conflict.b);
            }
            cause.items.insert(cause.items.end(), conflict.items.begin(), conflict.items.end());
            cause.span.end = qMax(cause.span.end, conflict.span.end);
            (isBlocking ? cause.blocks : cause.warns) += 1;
            (conflict.isOpen()                           ? cause.open
                 : conflict.kind == ConflictKind::Freeze ? cause.excepted
                                                         : cause.accepted) += 1;
            openBlocks = openBlocks || (isBlocking && conflict.isOpen());
        }
        const bool allBlocks = cause.open == 0 && cause.blocks > 0;
        cause.severity =
            openBlocks || allBlocks ? ConflictSeverity::Blocks : ConflictSeverity::Warns;
        if (head.kind == ConflictKind::Freeze) {
            cause.span = m_set.windowSpan(first);
        }
        keepEachOnce(changes);
        keepEachOnce(cause.items);
        cause.changes = static_cast<int>(changes.size());
        cause.conflicts = std::move(members);
        cause.thing = thingOf(cause);
        return cause;
    }

    static void keepEachOnce(std::vector<qint32>& rows)
    {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }

    int thingOf(const ConflictCause& cause) const
    {
        const Conflict head = m_set.at(cause.conflicts.front());
        const auto a = static_cast<std::size_t>(head.a);
        switch (cause.kind) {
        case ConflictKind::SameService:
            return m_snapshot.changes->services[a];
        case ConflictKind::SameAssignee:
            return m_snapshot.changes->assignees[a];
        case ConflictKind::Freeze:
        case ConflictKind::Deployment:
        case ConflictKind::Sequence:
            return head.b;
        default:
            return mostCommonItem(cause);
        }
    }

    int mostCommonItem(const ConflictCause& cause) const
    {
        std::map<qint32, int> counts;
        for (const qint32 member : cause.conflicts) {
            if (cause.kind == ConflictKind::RelatedItem) {
                ++counts[upstreamOf(m_set, member)];
                continue;
            }
            for (const qint32 item : m_set.at(member).items) {
                ++counts[item];
            }
        }
        const auto most =
            std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            });
        return most == counts.end() ? noRow : most->first;
    }

    /// From what names the first conflict: both sides, and the part of them where there are more.
    quint64 idOf(int first) const
    {
        const Conflict conflict = m_set.at(first);
        const auto at = [](const auto& ids, int row) {
            return ids[static_cast<std::size_t>(row)];
        };
        const QUuid a = at(m_snapshot.changes->ids, conflict.a);
        QUuid b;
        qint64 part = 0;
        if (conflict.isBetweenChanges()) {
            b = at(m_snapshot.changes->ids, conflict.b);
        } else if (conflict.kind == ConflictKind::Freeze) {
            b = m_snapshot.windows->at(conflict.b).id.value;
            part = m_set.windowSpan(first).start.ms;
        } else if (conflict.kind == ConflictKind::Deployment) {
            b = at(m_snapshot.deployments->ids, conflict.b);
        } else if (!conflict.items.empty()) {
            b = m_snapshot.directory->items.at(conflict.items.front()).id.value;
            part = conflict.detail;
        }
        return qHashMulti(0, static_cast<int>(conflict.kind), a, b, part);
    }

    const ConflictSet& m_set;
    const BoardSnapshot& m_snapshot;
};

} // namespace

std::vector<ConflictCause> conflictCauses(const ConflictSet& set, const BoardSnapshot& snapshot)
{
    return CauseMaker(set, snapshot).make();
}

} // namespace cb
