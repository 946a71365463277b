// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ChangeCheck.h"

#include "core/base/DayPattern.h"
#include "core/base/Tr.h"
#include "core/domain/DisplayState.h"
#include "core/domain/WallTime.h"
#include "core/schedule/Sequence.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int longestTitle = 200;
constexpr qint64 longestWindowMs = 60 * msPerDay;

class Checker
{
public:
    Checker(const Change& change, const CheckContext& context)
        : m_change(change)
        , m_context(context)
    {}

    QList<Finding> run()
    {
        checkTexts();
        checkWindow();
        checkOutage();
        checkActual();
        checkRanks();
        checkPeopleAndThings();
        checkPredecessors();
        checkKind();
        std::stable_sort(
            m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
                return a.field < b.field;
            });
        return m_findings;
    }

private:
    void error(ChangeField field, const QString& what)
    {
        m_findings.append({field, FindingSeverity::Error, what, {}, {}});
    }

    void warn(ChangeField field, const QString& what)
    {
        m_findings.append({field, FindingSeverity::Warning, what, {}, {}});
    }

    /// Adds a suggestion to the last finding.
    void suggest(const QString& text, const QString& words)
    {
        m_findings.last().suggestion = text;
        m_findings.last().suggestionWords = Tr::tr("Did you mean %1?").arg(words);
    }

    void suggest(Instant instant) { suggest(instant.toIso(), words(instant)); }

    QString words(Instant instant) const
    {
        const LocalTime local = WallTime::toLocal(instant, m_context.zone);
        const QLocale locale;
        return u"%1 %2, %3"_s.arg(
            locale.dayName(local.date.dayOfWeek(), QLocale::ShortFormat),
            locale.toString(local.date, monthDayPattern(locale)),
            local.time.toString(u"HH:mm"));
    }

    void checkTexts()
    {
        if (m_change.number.trimmed().isEmpty()) {
            error(ChangeField::Number, Tr::tr("A change needs a number."));
        } else if (m_context.isNumberTaken && m_context.isNumberTaken(m_change.number, m_change.id))
        {
            error(
                ChangeField::Number,
                Tr::tr("Another change has the number %1.").arg(m_change.number));
        }
        if (m_change.title.trimmed().isEmpty()) {
            error(ChangeField::Title, Tr::tr("A change needs a title."));
        } else if (m_change.title.size() > longestTitle) {
            warn(
                ChangeField::Title,
                Tr::tr(
                    "The title has %1 characters; lists show about %2. Put the rest into the description.")
                    .arg(m_change.title.size())
                    .arg(longestTitle));
        }
    }

    /// An end that is before its start, with what was probably meant.
    void reportInverted(ChangeField field, Instant start, Instant end)
    {
        error(field, Tr::tr("The end is before the start."));
        const LocalTime local = WallTime::toLocal(end, m_context.zone);
        const Instant nextDay = WallTime::toInstant(local.plus(1, 0), m_context.zone);
        if (nextDay > start) {
            suggest(nextDay);
        } else {
            // Start and end are probably mixed up in the date: the same time on the day of the
            // start, or after it.
            const LocalTime startLocal = WallTime::toLocal(start, m_context.zone);
            const bool isLater = startLocal.time < local.time;
            suggest(WallTime::toInstant(
                {startLocal.date.addDays(isLater ? 0 : 1), local.time}, m_context.zone));
        }
    }

    void checkWindow()
    {
        const auto& start = m_change.plannedStart;
        const auto& end = m_change.plannedEnd;
        if (start && end && *end < *start) {
            reportInverted(ChangeField::PlannedEnd, *start, *end);
        } else if (start && end && *end == *start) {
            warn(
                ChangeField::PlannedEnd,
                Tr::tr("The window has no length: it ends when it starts."));
        } else if (start && end && end->ms - start->ms > longestWindowMs) {
            warn(
                ChangeField::PlannedEnd,
                Tr::tr(
                    "The window is %n days long.", nullptr, int((end->ms - start->ms) / msPerDay)));
        }
        if (start.has_value() != end.has_value()) {
            const ChangeField field = start ? ChangeField::PlannedEnd : ChangeField::PlannedStart;
            warn(
                field,
                Tr::tr("The window has only one side; without the other it is on no calendar."));
        }
        const bool isToCome = m_change.state < ChangeState::Scheduled;
        if (isToCome && start && *start < m_context.now) {
            warn(
                ChangeField::PlannedStart,
                Tr::tr("The planned start, %1, is over.").arg(words(*start)));
        }
        if (m_change.backoutMs < 0) {
            error(ChangeField::Backout, Tr::tr("A backout cannot take less than no time."));
            const qint64 minutes = -m_change.backoutMs / msPerMinute;
            suggest(
                QString::number(-m_change.backoutMs / msPerSecond),
                Tr::tr("%n minutes", nullptr, int(minutes)));
        }
    }

    void checkOutage()
    {
        const auto& start = m_change.outageStart;
        const auto& end = m_change.outageEnd;
        if (start && end && *end < *start) {
            reportInverted(ChangeField::OutageEnd, *start, *end);
            return;
        }
        if (start.has_value() != end.has_value()) {
            const ChangeField field = start ? ChangeField::OutageEnd : ChangeField::OutageStart;
            warn(
                field,
                Tr::tr("The outage has only one side; without the other it cannot be projected."));
        }
        const std::optional<Span> window = m_change.plannedWindow();
        if (!window) {
            return;
        }
        const Instant last = window->end.plusMs(qMax<qint64>(m_change.backoutMs, 0));
        if (start && (*start < window->start || *start > last)) {
            warn(ChangeField::OutageStart, Tr::tr("The outage starts outside the planned window."));
            suggest(window->start);
        }
        if (end && (*end > last || *end < window->start)) {
            warn(
                ChangeField::OutageEnd,
                Tr::tr("The outage ends outside the planned window and its backout."));
            suggest(window->end);
        }
    }

    void checkActual()
    {
        const auto& start = m_change.actualStart;
        const auto& end = m_change.actualEnd;
        if (start && end && *end < *start) {
            reportInverted(ChangeField::ActualEnd, *start, *end);
        }
        if (start && *start > m_context.now) {
            warn(
                ChangeField::ActualStart,
                Tr::tr("The actual start, %1, is still to come.").arg(words(*start)));
        }
        if (end && *end > m_context.now) {
            warn(
                ChangeField::ActualEnd,
                Tr::tr("The actual end, %1, is still to come.").arg(words(*end)));
        }
    }

    void checkRank(ChangeField field, int rank)
    {
        if (rank < 0 || rank > 5) {
            error(field, Tr::tr("%1 is none of 1, 2, 3, 4, 5.").arg(rank));
        }
    }

    void checkRanks()
    {
        checkRank(ChangeField::Priority, m_change.priority);
        checkRank(ChangeField::Impact, m_change.impact);
        checkRank(ChangeField::Urgency, m_change.urgency);
    }

    template <typename TypedId>
    void checkKnown(ChangeField field, const std::optional<TypedId>& id)
    {
        if (id && m_context.directory->rowOf(*id) == noRow) {
            error(field, Tr::tr("The board does not know this record. Choose another one."));
        }
    }

    void checkPeopleAndThings()
    {
        if (m_context.directory == nullptr) {
            return;
        }
        checkKnown(ChangeField::Requester, m_change.requester);
        checkKnown(ChangeField::Assignee, m_change.assignee);
        checkKnown(ChangeField::Group, m_change.group);
        checkKnown(ChangeField::Service, m_change.service);
        const auto unknown =
            std::count_if(m_change.items.begin(), m_change.items.end(), [this](ItemId id) {
                return m_context.directory->rowOf(id) == noRow;
            });
        if (unknown > 0) {
            error(
                ChangeField::Items,
                Tr::tr(
                    "The board does not know %n of the configuration items.",
                    nullptr,
                    int(unknown)));
        }
        const int row = m_change.assignee ? m_context.directory->rowOf(*m_change.assignee) : noRow;
        if (row != noRow && !m_context.directory->persons.at(row).active
            && !isEnded(m_change.state)) {
            warn(
                ChangeField::Assignee,
                Tr::tr("%1 is no longer active. Choose somebody else.")
                    .arg(m_context.directory->persons.at(row).name));
        }
    }

    void checkPredecessors()
    {
        if (m_change.predecessors.contains(m_change.id)) {
            error(ChangeField::Predecessors, Tr::tr("A change cannot start after itself."));
        }
        const auto isUnknown = [this](ChangeId id) {
            return !m_context.isChangeKnown(id);
        };
        if (m_context.isChangeKnown
            && std::any_of(m_change.predecessors.begin(), m_change.predecessors.end(), isUnknown))
        {
            error(
                ChangeField::Predecessors,
                Tr::tr("The board does not know a change that it starts after."));
        }
        checkRing();
    }

    void checkRing()
    {
        if (!m_context.ringOf || m_change.predecessors.contains(m_change.id)) {
            return;
        }
        const QStringList ring = m_context.ringOf(m_change.id, m_change.predecessors);
        if (ring.isEmpty()) {
            return;
        }
        QString words = ring.first();
        for (qsizetype i = ring.size() - 1; i >= 0; --i) {
            words = Tr::tr("%1 after %2", "a change starts after another one").arg(ring[i], words);
        }
        error(
            ChangeField::Predecessors,
            Tr::tr("These changes would wait for each other: %1.").arg(words));
    }

    void checkKind()
    {
        if (m_change.type != ChangeType::Standard && !m_change.standardModel.isEmpty()) {
            warn(
                ChangeField::StandardModel,
                Tr::tr(
                    "Only a standard change follows a pre-approved model; this one is decided on by itself."));
        }
        const bool mayHaveCode = m_change.state == ChangeState::Implement
            || m_change.state == ChangeState::Review || m_change.state == ChangeState::Closed;
        if (m_change.closureCode && !mayHaveCode) {
            warn(
                ChangeField::ClosureCode,
                Tr::tr("A closure code is there, but the work has not begun."));
        }
    }

    const Change& m_change;
    const CheckContext& m_context;
    QList<Finding> m_findings;
};

} // namespace

CheckContext checkContext(const BoardSnapshot& snapshot, Instant now)
{
    CheckContext context;
    context.directory = snapshot.directory.get();
    context.isNumberTaken = [&snapshot](const QString& number, ChangeId exceptFor) {
        const QByteArray wanted = number.toUtf8();
        const ChangeColumns& changes = *snapshot.changes;
        for (int row = 0; row < changes.size(); ++row) {
            if (changes.numbers.utf8(row) == wanted && changes.idAt(row) != exceptFor) {
                return true;
            }
        }
        return false;
    };
    context.isChangeKnown = [&snapshot](ChangeId id) {
        return snapshot.changes->rowOf(id) != noRow;
    };
    context.ringOf = [&snapshot](ChangeId id, const QList<ChangeId>& predecessors) {
        const ChangeColumns& changes = *snapshot.changes;
        std::vector<int> rows;
        for (const ChangeId& before : predecessors) {
            rows.push_back(changes.rowOf(before));
        }
        QStringList numbers;
        for (const int row : cb::ringOf(changes, changes.rowOf(id), rows)) {
            numbers.append(changes.numbers.at(row));
        }
        return numbers;
    };
    context.zone = snapshot.zone();
    context.now = now;
    return context;
}

QList<Finding> checkChange(const Change& change, const CheckContext& context)
{
    return Checker(change, context).run();
}

QList<Finding> errorsIn(const QList<Finding>& findings)
{
    QList<Finding> errors = findings;
    errors.removeIf(
        [](const Finding& finding) { return finding.severity != FindingSeverity::Error; });
    return errors;
}

} // namespace cb
