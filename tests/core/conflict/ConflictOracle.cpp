// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/ConflictOracle.h"

#include "core/schedule/WindowExpander.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr qint64 grid = 15 * msPerMinute;

/// By the words of cases/README.md.
bool collide(const Span& a, const Span& b)
{
    const auto liesIn = [](Instant t, const Span& span) {
        return span.start <= t && t < span.end;
    };
    const bool isPointA = a.start == a.end;
    const bool isPointB = b.start == b.end;
    if (isPointA && isPointB) {
        return a.start == b.start;
    }
    if (isPointA) {
        return liesIn(a.start, b);
    }
    if (isPointB) {
        return liesIn(b.start, a);
    }
    return a.start < b.end && b.start < a.end;
}

Span common(const Span& a, const Span& b)
{
    return {qMax(a.start, b.start), qMin(a.end, b.end)};
}

bool takesPart(const Change& change)
{
    return change.state != ChangeState::Draft && change.state != ChangeState::Closed
        && change.state != ChangeState::Cancelled && change.plannedStart && change.plannedEnd
        && *change.plannedStart <= *change.plannedEnd;
}

Span spanOf(const Change& change)
{
    return {*change.plannedStart, *change.plannedEnd};
}

class Oracle
{
public:
    Oracle(const RandomConflictBoard& board, const ConflictRules& rules)
        : m_board(board)
        , m_rules(rules)
    {}

    QStringList find()
    {
        const QList<Change>& changes = m_board.changes;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (!takesPart(changes[i])) {
                continue;
            }
            for (qsizetype k = i + 1; k < changes.size(); ++k) {
                if (takesPart(changes[k]) && collide(spanOf(changes[i]), spanOf(changes[k]))) {
                    addPair(changes[i], changes[k]);
                }
            }
            addFreezes(changes[i]);
            addOutside(changes[i]);
            addDeployments(changes[i]);
            addSequences(changes[i]);
        }
        m_lines.sort();
        return m_lines;
    }

private:
    void add(
        ConflictKind kind,
        bool blocks,
        const QString& a,
        const QString& b,
        const Span& span,
        const QStringList& items,
        const QString& more,
        const QString& answer)
    {
        if (m_rules.has(kind)) {
            m_lines.append(QStringList{
                toText(kind),
                blocks ? u"blocks"_s : u"warns"_s,
                a,
                b,
                span.start.toIso(),
                span.end.toIso(),
                items.join(u'+'),
                more,
                answer}
                               .join(u'|'));
        }
    }

    QString nameOf(const ItemId& id) const
    {
        const auto found =
            std::find_if(m_board.items.begin(), m_board.items.end(), [&](const auto& item) {
                return item.id == id;
            });
        return found->name;
    }

    const ConfigurationItem& item(const ItemId& id) const
    {
        return *std::find_if(m_board.items.begin(), m_board.items.end(), [&](const auto& one) {
            return one.id == id;
        });
    }

    /// Steps from `up` down to `down`, or 0.
    int stepsDown(const ItemId& up, const ItemId& down) const
    {
        QList<ItemId> reached{up};
        for (int step = 1; step <= m_rules.relatedDepth; ++step) {
            QList<ItemId> next = reached;
            for (const Dependency& line : m_board.dependencies) {
                if (reached.contains(line.upstream)) {
                    next.append(line.downstream);
                }
            }
            if (next.contains(down)) {
                return step;
            }
            reached = next;
        }
        return 0;
    }

    QString accepted(
        ConflictKind kind,
        const Change& a,
        const QUuid& other,
        std::optional<Instant> otherStart,
        std::optional<Instant> otherEnd) const
    {
        int found = -1;
        for (int i = 0; i < m_board.acceptances.size(); ++i) {
            const ConflictAcceptance& one = m_board.acceptances[i];
            if (one.kind == kind && one.change == a.id && one.other == other
                && one.changeStart == a.plannedStart && one.changeEnd == a.plannedEnd
                && one.otherStart == otherStart
                && (one.otherEnd == otherEnd
                    || (kind == ConflictKind::Deployment && !one.otherEnd)))
            {
                found = i;
            }
        }
        return QString::number(found);
    }

    void addPair(const Change& a, const Change& b)
    {
        const Span span = common(spanOf(a), spanOf(b));
        const auto answer = [&](ConflictKind kind) {
            return accepted(kind, a, b.id.value, b.plannedStart, b.plannedEnd);
        };
        QStringList same;
        QStringList related;
        int nearest = 0;
        for (const ItemId& one : a.items) {
            for (const ItemId& other : b.items) {
                if (one == other) {
                    same.append(nameOf(one));
                    continue;
                }
                for (const int steps : {stepsDown(one, other), stepsDown(other, one)}) {
                    if (steps > 0) {
                        related << nameOf(one) << nameOf(other);
                        nearest = nearest == 0 ? steps : qMin(nearest, steps);
                    }
                }
            }
        }
        same.removeDuplicates();
        same.sort();
        related.removeDuplicates();
        related.sort();
        const auto add2 =
            [&](ConflictKind kind, bool blocks, const QStringList& items, const QString& more) {
                add(kind, blocks, a.number, b.number, span, items, more, answer(kind));
            };
        if (!same.isEmpty()) {
            add2(ConflictKind::SameItem, true, same, {});
        }
        if (nearest > 0) {
            add2(
                ConflictKind::RelatedItem,
                nearest < m_rules.relatedWarnsFrom,
                related,
                QString::number(nearest));
        }
        if (a.service && a.service == b.service) {
            add2(ConflictKind::SameService, false, {}, {});
        }
        if (a.assignee && a.assignee == b.assignee) {
            add2(ConflictKind::SameAssignee, false, {}, {});
        }
    }

    bool covers(const WindowScope& scope, const Change& change) const
    {
        const auto touchesItem = [&] {
            return std::any_of(change.items.begin(), change.items.end(), [&](const ItemId& id) {
                return scope.items.contains(id);
            });
        };
        const auto touchesService = [&] {
            return (change.service && scope.services.contains(*change.service))
                || std::any_of(change.items.begin(), change.items.end(), [&](const ItemId& id) {
                       const auto service = item(id).service;
                       return service && scope.services.contains(*service);
                   });
        };
        return (scope.items.isEmpty() || touchesItem())
            && (scope.services.isEmpty() || touchesService())
            && (scope.environments.isEmpty()
                || scope.environments.contains(change.environment, Qt::CaseInsensitive))
            && (scope.types.isEmpty() || scope.types.contains(change.type))
            && (scope.groups.isEmpty() || (change.group && scope.groups.contains(*change.group)));
    }

    static QList<WindowInstance> instancesOf(const CalendarWindow& window, const Span& span)
    {
        return expandWindow(window, {span, QTimeZone("Europe/Berlin"), {}})
            .value_or(QList<WindowInstance>());
    }

    void addFreezes(const Change& change)
    {
        for (const CalendarWindow& window : m_board.windows) {
            const bool holds =
                window.kind == WindowKind::Freeze || window.kind == WindowKind::Holiday;
            const bool passes = change.type == ChangeType::Standard
                && window.passingModels.contains(change.standardModel);
            if (!holds || passes || !covers(window.scope, change)) {
                continue;
            }
            for (const WindowInstance& instance : instancesOf(window, spanOf(change))) {
                if (collide(spanOf(change), instance.span)) {
                    addFreeze(change, window, instance.span);
                }
            }
        }
    }

    void addFreeze(const Change& change, const CalendarWindow& window, const Span& instance)
    {
        const Span span = common(spanOf(change), instance);
        int excepted = -1;
        for (int i = 0; i < m_board.exceptions.size() && excepted < 0; ++i) {
            const FreezeException& one = m_board.exceptions[i];
            const bool isFor = one.change ? one.change == change.id : covers(one.scope, change);
            if (one.window == window.id && one.state == ExceptionState::Granted && isFor
                && (!one.expiresAt || span.end <= *one.expiresAt))
            {
                excepted = i;
            }
        }
        const bool blocks = window.kind == WindowKind::Freeze && window.isHard && excepted < 0
            && !(window.emergencyOnlyWarns && change.type == ChangeType::Emergency);
        add(ConflictKind::Freeze,
            blocks,
            change.number,
            window.name,
            span,
            {},
            instance.start.toIso() + u' ' + instance.end.toIso(),
            QString::number(excepted));
    }

    /// Does this maintenance window count for this CI of this change?
    bool counts(
        const CalendarWindow& window, const ConfigurationItem& ci, const Change& change) const
    {
        const WindowScope& scope = window.scope;
        const QString environment = ci.environment.isEmpty() ? change.environment : ci.environment;
        return window.kind == WindowKind::Maintenance
            && (scope.items.isEmpty() || scope.items.contains(ci.id))
            && (scope.services.isEmpty() || (ci.service && scope.services.contains(*ci.service)))
            && (scope.environments.isEmpty()
                || scope.environments.contains(environment, Qt::CaseInsensitive))
            && (scope.types.isEmpty() || scope.types.contains(change.type))
            && (scope.groups.isEmpty() || (change.group && scope.groups.contains(*change.group)));
    }

    void addOutside(const Change& change)
    {
        const Span whole{*change.plannedStart, change.plannedEnd->plusMs(change.backoutMs)};

        struct Part
        {
            QStringList items;
            int rank = 0; ///< 0 exceeds, 1 begins early, 2 misses
        };

        std::map<std::pair<qint64, qint64>, Part> parts;
        QList<ItemId> items;
        for (const ItemId& id : change.items) {
            if (!items.contains(id)) {
                items.append(id);
            }
        }
        for (const ItemId& id : items) {
            QList<Span> open;
            bool has = false;
            for (const CalendarWindow& window : m_board.windows) {
                if (counts(window, item(id), change)) {
                    has = true;
                    for (const WindowInstance& instance : instancesOf(window, whole)) {
                        open.append(instance.span);
                    }
                }
            }
            if (!has) {
                continue;
            }
            const QList<Span> outside = ticksOutside(whole, open);
            const bool misses = outside.size() == 1 && outside.first() == whole;
            const bool exceeds = outside.size() == 1 && outside.first().end == whole.end;
            for (const Span& span : outside) {
                Part& part = parts[{span.start.ms, span.end.ms}];
                part.items.append(nameOf(id));
                part.rank = qMax(part.rank, misses ? 2 : exceeds ? 0 : 1);
            }
        }
        for (auto& [span, part] : parts) {
            part.items.sort();
            const QString words[] = {u"exceeds"_s, u"begins-early"_s, u"misses"_s};
            add(ConflictKind::OutsideMaintenance,
                part.rank == 2,
                change.number,
                {},
                {{span.first}, {span.second}},
                part.items,
                words[part.rank],
                accepted(ConflictKind::OutsideMaintenance, change, {}, {}, {}));
        }
    }

    /// Tick by tick.
    static QList<Span> ticksOutside(const Span& whole, const QList<Span>& open)
    {
        const auto isOpen = [&](Instant t) {
            return std::any_of(open.begin(), open.end(), [&](const Span& span) {
                return span.start <= t && t < span.end;
            });
        };
        if (whole.start == whole.end) {
            return isOpen(whole.start) ? QList<Span>() : QList<Span>{whole};
        }
        QList<Span> outside;
        for (Instant t = whole.start; t < whole.end; t = t.plusMs(grid)) {
            if (isOpen(t)) {
                continue;
            }
            if (!outside.isEmpty() && outside.last().end == t) {
                outside.last().end = t.plusMs(grid);
            } else {
                outside.append({t, t.plusMs(grid)});
            }
        }
        return outside;
    }

    void addDeployments(const Change& change)
    {
        for (const Deployment& one : m_board.deployments) {
            if (!one.startedAt || one.outcome == DeploymentOutcome::Cancelled
                || one.change == change.id) {
                continue;
            }
            const bool runs = one.outcome == DeploymentOutcome::Running;
            const Instant end = one.finishedAt ? *one.finishedAt
                : runs                         ? qMax(m_board.now, *one.startedAt)
                                               : *one.startedAt;
            QStringList items;
            for (const ItemId& id : change.items) {
                if (item(id).service == one.service) {
                    items.append(nameOf(id));
                }
            }
            items.removeDuplicates();
            items.sort();
            const bool elsewhere = !one.environment.isEmpty() && !change.environment.isEmpty()
                && one.environment.compare(change.environment, Qt::CaseInsensitive) != 0;
            const Span span{*one.startedAt, end};
            if ((items.isEmpty() && change.service != one.service) || elsewhere
                || !collide(span, spanOf(change)))
            {
                continue;
            }
            const bool isOver = !runs && (!one.finishedAt || *one.finishedAt <= m_board.now);
            add(ConflictKind::Deployment,
                !isOver,
                change.number,
                one.id.value.toString(),
                common(span, spanOf(change)),
                items,
                {},
                accepted(
                    ConflictKind::Deployment,
                    change,
                    one.id.value,
                    one.startedAt,
                    one.finishedAt ? one.finishedAt : std::optional(end)));
        }
    }

    void addSequences(const Change& change)
    {
        for (const Change& before : m_board.changes) {
            if (before.id == change.id || !change.predecessors.contains(before.id)
                || !takesPart(before) || *before.plannedEnd <= *change.plannedStart)
            {
                continue;
            }
            const Change& low = before.id < change.id ? before : change;
            const Change& high = before.id < change.id ? change : before;
            add(ConflictKind::Sequence,
                true,
                change.number,
                before.number,
                {*change.plannedStart, *before.plannedEnd},
                {},
                {},
                accepted(
                    ConflictKind::Sequence,
                    low,
                    high.id.value,
                    high.plannedStart,
                    high.plannedEnd));
        }
    }

    const RandomConflictBoard& m_board;
    const ConflictRules& m_rules;
    QStringList m_lines;
};

} // namespace

QStringList oracleConflicts(const RandomConflictBoard& board, const ConflictRules& rules)
{
    return Oracle(board, rules).find();
}

} // namespace cb
