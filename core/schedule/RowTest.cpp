// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/RowTest.h"

#include "core/schedule/FilterLookup.h"
#include "core/schedule/RelativePeriod.h"
#include "core/schedule/SearchText.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

unsigned priorityMask(const QStringList& values)
{
    unsigned mask = values.contains(noneValue) ? 1U : 0U;
    for (const QString& value : values) {
        if (const unsigned priority = value.toUInt(); priority > 0 && priority < 32) {
            mask |= 1U << priority;
        }
    }
    return mask;
}

RowTestPtr rowsTest(const std::vector<qint32>& column, NamedRows rows)
{
    return rowTest(
        [&column, rows = std::move(rows)](std::size_t row) { return rows.has(column[row]); });
}

RowTestPtr textsTest(const std::vector<quint32>& column, std::vector<bool> texts)
{
    return rowTest(
        [&column, texts = std::move(texts)](std::size_t row) { return texts[column[row]]; });
}

/// Makes the tests of one term; one member for each table.
class TestMaker
{
public:
    TestMaker(
        const FilterTerm& term,
        const BoardSnapshot& snapshot,
        FilterTable table,
        Instant now,
        QStringList& unknownNames)
        : m_term(term)
        , m_snapshot(snapshot)
        , m_directory(*snapshot.directory)
        , m_table(table)
        , m_now(now)
        , m_unknownNames(unknownNames)
    {}

    RowTestPtr make() const
    {
        switch (m_term.field) {
        case FilterField::Text:
            return makeTextTest(m_term.values.first(), m_snapshot, m_table);
        case FilterField::Period:
        case FilterField::After:
        case FilterField::Before:
            return time();
        case FilterField::Is:
        case FilterField::Has:
            return anyOf();
        default:
            break;
        }
        switch (m_table) {
        case FilterTable::Changes:
            return ofChange();
        case FilterTable::Deployments:
            return ofDeployment();
        case FilterTable::Incidents:
            return ofIncident();
        case FilterTable::Requests:
            return ofRequest();
        }
        return nullptr;
    }

private:
    NamedRows services() const
    {
        return named(m_term.values, m_directory.services, m_unknownNames);
    }

    NamedRows persons() const { return named(m_term.values, m_directory.persons, m_unknownNames); }

    NamedRows items() const { return named(m_term.values, m_directory.items, m_unknownNames); }

    RowTestPtr strings(const std::vector<quint32>& column, const StringTable& table) const
    {
        return textsTest(column, namedTexts(m_term.values, table, m_unknownNames));
    }

    /// Numbers are looked up once, so that a long list costs no more for each row than a short one.
    RowTestPtr numbers(const TextColumn& column) const
    {
        QSet<QByteArray> whole;
        std::vector<QByteArray> beginnings;
        for (const QString& value : m_term.values) {
            const QByteArray wanted = foldedText(value);
            if (wanted.endsWith('*')) {
                beginnings.push_back(wanted.chopped(1));
            } else {
                whole.insert(wanted);
            }
        }
        std::vector<bool> found(static_cast<std::size_t>(column.size()), false);
        for (int row = 0; row < column.size(); ++row) {
            const QByteArray number = foldedText(column.at(row));
            found[static_cast<std::size_t>(row)] = whole.contains(number)
                || std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QByteArray& b) {
                                                       return number.startsWith(b);
                                                   });
        }
        return rowTest([found = std::move(found)](std::size_t row) { return found[row]; });
    }

    RowTestPtr time() const
    {
        const Span wanted = spanOfTerm(m_term, m_now, m_snapshot.zone());
        return rowTest(
            [&snapshot = m_snapshot, table = m_table, now = m_now, wanted](std::size_t row) {
                Span span;
                return rowSpan(snapshot, table, now, row, span) && span.overlaps(wanted);
            });
    }

    /// Several values of is: and has: are several questions; values of other tables ask nothing.
    RowTestPtr anyOf() const
    {
        auto tests = std::make_shared<std::vector<RowTestPtr>>();
        for (const QString& value : m_term.values) {
            RowTestPtr test = m_term.field == FilterField::Is
                ? makeIsTest(value, m_snapshot, m_table, m_now)
                : makeHasTest(value, m_snapshot, m_table, m_now);
            if (test) {
                tests->push_back(std::move(test));
            }
        }
        if (tests->empty()) {
            return nullptr;
        }
        return rowTest([tests](std::size_t row) {
            return std::any_of(tests->cbegin(), tests->cend(), [row](const RowTestPtr& test) {
                return test->holds(row);
            });
        });
    }

    RowTestPtr ofChange() const
    {
        const ChangeColumns& changes = *m_snapshot.changes;
        switch (m_term.field) {
        case FilterField::State:
            return changeState();
        case FilterField::Type:
            return maskTest(changes.types, maskOf<ChangeType>(m_term.values));
        case FilterField::Risk:
            return maskTest(changes.risks, maskWithNone<RiskLevel>(m_term.values));
        case FilterField::Closure:
            return maskTest(changes.closures, maskWithNone<ClosureCode>(m_term.values));
        case FilterField::Priority:
            return maskTest(changes.priorities, priorityMask(m_term.values));
        case FilterField::Service:
            return rowsTest(changes.services, services());
        case FilterField::Team:
            return rowsTest(
                changes.groups, named(m_term.values, m_directory.groups, m_unknownNames));
        case FilterField::Owner:
            return rowsTest(changes.assignees, persons());
        case FilterField::Requester:
            return rowsTest(changes.requesters, persons());
        case FilterField::Item:
            return changeItems();
        case FilterField::Environment:
            return strings(changes.environments, changes.strings);
        case FilterField::Category:
            return strings(changes.categories, changes.strings);
        case FilterField::Model:
            return strings(changes.models, changes.strings);
        case FilterField::Label:
            return strings(changes.labels, changes.strings);
        case FilterField::Number:
            return numbers(changes.numbers);
        default:
            return nullptr;
        }
    }

    /// A name of the lifecycle means the state; what only the screen says means what is shown.
    RowTestPtr changeState() const
    {
        const unsigned states = maskOf<ChangeState>(m_term.values);
        unsigned shown = 0;
        for (const QString& value : m_term.values) {
            const std::optional<DisplayState> state = fromText<DisplayState>(value);
            if (state && !fromText<ChangeState>(value)) {
                shown |= 1U << static_cast<unsigned>(*state);
            }
        }
        if (states == 0 && shown == 0) {
            return nullptr;
        }
        const ChangeColumns& changes = *m_snapshot.changes;
        return rowTest([&changes, states, shown](std::size_t row) {
            return ((states >> static_cast<unsigned>(changes.states[row])) & 1U) != 0
                || ((shown >> static_cast<unsigned>(changes.displayStates[row])) & 1U) != 0;
        });
    }

    RowTestPtr changeItems() const
    {
        const ChangeColumns& changes = *m_snapshot.changes;
        return rowTest([&changes, wanted = items()](std::size_t row) {
            const quint32 begin = changes.itemBegins[row];
            const quint32 end = changes.itemBegins[row + 1];
            if (begin == end) {
                return wanted.none;
            }
            for (quint32 i = begin; i < end; ++i) {
                if (changes.itemRows[i] != noRow && wanted.has(changes.itemRows[i])) {
                    return true;
                }
            }
            return false;
        });
    }

    RowTestPtr ofDeployment() const
    {
        const DeploymentColumns& deployments = *m_snapshot.deployments;
        switch (m_term.field) {
        case FilterField::Service:
            return rowsTest(deployments.services, services());
        case FilterField::Environment:
            return strings(deployments.environments, deployments.strings);
        case FilterField::Outcome:
            return maskTest(deployments.outcomes, maskOf<DeploymentOutcome>(m_term.values));
        default:
            return nullptr;
        }
    }

    RowTestPtr ofIncident() const
    {
        const IncidentColumns& incidents = *m_snapshot.incidents;
        switch (m_term.field) {
        case FilterField::State: {
            const unsigned mask = maskOf<IncidentState>(m_term.values);
            return mask == 0 ? nullptr : maskTest(incidents.states, mask);
        }
        case FilterField::Priority:
            return maskTest(incidents.priorities, priorityMask(m_term.values));
        case FilterField::Service:
            return rowsTest(incidents.services, services());
        case FilterField::Item:
            return rowsTest(incidents.items, items());
        case FilterField::Number:
            return numbers(incidents.numbers);
        default:
            return nullptr;
        }
    }

    RowTestPtr ofRequest() const
    {
        const RequestColumns& requests = *m_snapshot.requests;
        switch (m_term.field) {
        case FilterField::State: {
            const unsigned mask = maskOf<RequestState>(m_term.values);
            return mask == 0 ? nullptr : maskTest(requests.states, mask);
        }
        case FilterField::Service:
            return rowsTest(requests.services, services());
        case FilterField::Number:
            return numbers(requests.numbers);
        default:
            return nullptr;
        }
    }

    const FilterTerm& m_term;
    const BoardSnapshot& m_snapshot;
    const Directory& m_directory;
    FilterTable m_table;
    Instant m_now;
    QStringList& m_unknownNames;
};

/// The span from the first to the last, if both are there and in order.
bool wholeSpan(qint64 start, qint64 end, Span& span)
{
    if (start == noInstant || end == noInstant || end < start) {
        return false;
    }
    span = {{start}, {end}};
    return true;
}

qint64 firstGiven(qint64 a, qint64 b)
{
    return a != noInstant ? a : b;
}

} // namespace

bool rowSpan(
    const BoardSnapshot& snapshot, FilterTable table, Instant now, std::size_t row, Span& span)
{
    switch (table) {
    case FilterTable::Changes: {
        const ChangeColumns& changes = *snapshot.changes;
        return wholeSpan(changes.plannedStarts[row], changes.plannedEnds[row], span)
            || wholeSpan(changes.actualStarts[row], changes.actualEnds[row], span);
    }
    case FilterTable::Deployments: {
        const DeploymentColumns& deployments = *snapshot.deployments;
        const qint64 start = deployments.startedAts[row];
        return wholeSpan(
            start, firstGiven(deployments.finishedAts[row], qMax(now.ms, start)), span);
    }
    case FilterTable::Incidents: {
        const IncidentColumns& incidents = *snapshot.incidents;
        const qint64 start = incidents.openedAts[row];
        const qint64 end = firstGiven(incidents.resolvedAts[row], incidents.restoredAts[row]);
        return wholeSpan(start, firstGiven(end, qMax(now.ms, start)), span);
    }
    case FilterTable::Requests: {
        const RequestColumns& requests = *snapshot.requests;
        const qint64 end = firstGiven(requests.fulfilledAts[row], requests.dueAts[row]);
        return wholeSpan(
            requests.requestedAts[row], firstGiven(end, requests.requestedAts[row]), span);
    }
    }
    return false;
}

bool rowHasItems(const BoardSnapshot& snapshot, FilterTable table, std::size_t row)
{
    switch (table) {
    case FilterTable::Changes:
        return snapshot.changes->itemBegins[row] != snapshot.changes->itemBegins[row + 1];
    case FilterTable::Incidents:
        return snapshot.incidents->items[row] != noRow;
    default:
        return true;
    }
}

int tableSize(const BoardSnapshot& snapshot, FilterTable table)
{
    switch (table) {
    case FilterTable::Changes:
        return snapshot.changes->size();
    case FilterTable::Deployments:
        return snapshot.deployments->size();
    case FilterTable::Incidents:
        return snapshot.incidents->size();
    case FilterTable::Requests:
        return snapshot.requests->size();
    }
    return 0;
}

RowTestPtr makeRowTest(
    const FilterTerm& term,
    const BoardSnapshot& snapshot,
    FilterTable table,
    Instant now,
    QStringList& unknownNames)
{
    return term.values.isEmpty() ? nullptr
                                 : TestMaker(term, snapshot, table, now, unknownNames).make();
}

Span spanOfTerm(const FilterTerm& term, Instant now, const QTimeZone& zone)
{
    constexpr Instant beginning{std::numeric_limits<qint64>::min() + 1};
    constexpr Instant end{std::numeric_limits<qint64>::max()};
    const QDate today = WallTime::toLocal(now, zone).date;
    if (term.field == FilterField::Period) {
        const std::optional<DayRange> days = daysOfPeriod(term.values.first(), today);
        return days ? spanOfDays(*days, zone) : Span{beginning, end};
    }
    const std::optional<Instant> moment = instantOfMoment(term.values.first(), today, zone);
    if (term.field == FilterField::After) {
        return {moment.value_or(beginning), end};
    }
    return {beginning, moment.value_or(end)};
}

} // namespace cb
