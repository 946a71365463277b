// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/FreezesContent.h"

#include "core/base/DayPattern.h"
#include "core/freeze/RecurrenceWords.h"
#include "core/schedule/DayCells.h"
#include "core/schedule/WindowExpander.h"
#include "ui/freezes/WindowWords.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

WindowGroup groupOf(const CalendarWindow& window)
{
    switch (window.kind) {
    case WindowKind::Freeze:
        return WindowGroup::Freezes;
    case WindowKind::Holiday:
        return WindowGroup::Holidays;
    default:
        return WindowGroup::Maintenance;
    }
}

std::optional<Suspension> suspensionAt(const CalendarWindow& window, Instant now)
{
    for (const Suspension& suspension : window.suspensions) {
        if (suspension.from <= now && (!suspension.until || now < *suspension.until)) {
            return suspension;
        }
    }
    return std::nullopt;
}

/// Makes rows and lines of one board.
class ContentMaker
{
public:
    ContentMaker(FreezesContent& content, const QLocale& locale)
        : m_content(content)
        , m_board(*content.snapshot)
        , m_zone(content.snapshot->zone())
        , m_locale(locale)
        , m_thisYear(WallTime::toLocal(content.now, m_zone).date.year())
    {}

    void addRow(const CalendarWindow& window)
    {
        WindowRow row;
        row.window = window;
        row.scope = WindowWords::scope(window.scope, *m_board.directory);
        const auto next = nextInstances(window, m_content.now, 1, m_zone);
        WindowGroup group = groupOf(window);
        if (!next) {
            row.isUnusable = true;
            row.state = next.error().what;
            ++m_content.unusable;
        } else if (next->isEmpty()) {
            group = window.suspensions.isEmpty() ? WindowGroup::Past : group;
        } else {
            row.next = next->first().span;
        }
        describe(row);
        for (const FreezeException& exception : *m_board.exceptions) {
            const bool isAsked =
                exception.window == window.id && exception.state == ExceptionState::Asked;
            row.asked += isAsked ? 1 : 0;
        }
        m_content.groups[static_cast<std::size_t>(group)].append(row);
    }

    void addMarks(const CalendarWindow& window)
    {
        const auto found = expandWindow(window, {m_content.span, m_zone, {}});
        if (!found || found->isEmpty()) {
            return;
        }
        YearLine& line = lineOf(window);
        for (const WindowInstance& instance : *found) {
            line.marks.append({window.id, window.name, instance.span});
        }
        for (const FreezeException& exception : *m_board.exceptions) {
            if (exception.window == window.id) {
                addException(line, exception);
            }
        }
    }

    void sort()
    {
        const auto key = [](const YearLine& line) {
            const int kind = line.kind == WindowKind::Freeze ? (line.isHard ? 0 : 1)
                : line.kind == WindowKind::Holiday           ? 3
                                                             : 2;
            return std::tuple(kind, line.marks.first().span.start);
        };
        for (YearLine& line : m_content.lines) {
            std::sort(line.marks.begin(), line.marks.end(), [](const auto& a, const auto& b) {
                return a.span.start < b.span.start;
            });
            std::sort(
                line.exceptions.begin(), line.exceptions.end(), [](const auto& a, const auto& b) {
                    return a.at < b.at;
                });
        }
        std::stable_sort(
            m_content.lines.begin(),
            m_content.lines.end(),
            [&key](const YearLine& a, const YearLine& b) { return key(a) < key(b); });
        const auto start = [](const WindowRow& row) {
            return row.next ? row.next->start.ms : std::numeric_limits<qint64>::max();
        };
        for (QList<WindowRow>& rows : m_content.groups) {
            std::stable_sort(rows.begin(), rows.end(), [&start](const auto& a, const auto& b) {
                return start(a) < start(b);
            });
        }
        QList<WindowRow>& past = m_content.groups[static_cast<std::size_t>(WindowGroup::Past)];
        std::stable_sort(past.begin(), past.end(), [](const WindowRow& a, const WindowRow& b) {
            return b.window.times.start < a.window.times.start;
        });
    }

private:
    void describe(WindowRow& row) const
    {
        const CalendarWindow& window = row.window;
        if (const auto suspension = suspensionAt(window, m_content.now)) {
            row.isSuspended = true;
            row.state = WindowWords::tr("suspended", "window");
        } else if (row.next) {
            row.state = WindowWords::until(*row.next, m_content.now);
        } else if (row.state.isEmpty()) {
            row.state = WindowWords::tr("over", "window");
        }
        const bool isSeries = !window.recurrence.isEmpty() && window.kind != WindowKind::Freeze
            && window.kind != WindowKind::Holiday;
        if (isSeries || row.isUnusable) {
            row.when = recurrenceWords(window.recurrence, window.times);
        } else if (row.next) {
            row.when = spanWords(*row.next, m_zone, m_thisYear, m_locale);
        } else {
            const LocalTime& start = window.times.start;
            row.when = m_locale.toString(start.date, dayYearPattern(m_locale));
        }
    }

    YearLine& lineOf(const CalendarWindow& window)
    {
        const bool isHoliday = window.kind == WindowKind::Holiday;
        const QString title = isHoliday ? WindowWords::tr("Holidays") : window.name;
        for (YearLine& line : m_content.lines) {
            const bool isSame = line.kind == window.kind && line.isHard == window.isHard
                && line.title.compare(title, Qt::CaseInsensitive) == 0;
            if (isSame || (isHoliday && line.kind == WindowKind::Holiday)) {
                return line;
            }
        }
        m_content.lines.append({title, window.kind, window.isHard, {}, {}});
        return m_content.lines.last();
    }

    /// It stands where its change does, or at its end, within the marks of the year.
    void addException(YearLine& line, const FreezeException& exception) const
    {
        const int row =
            exception.change ? m_board.changes->rowOf(*exception.change) : static_cast<int>(noRow);
        const qint64 start = row != noRow
            ? m_board.changes->plannedStarts[static_cast<std::size_t>(row)]
            : noInstant;
        Instant at{start};
        if (start == noInstant) {
            at = exception.expiresAt.value_or(exception.askedAt.value_or(Instant{noInstant}));
        }
        if (m_content.span.contains(at)) {
            line.exceptions.append(
                {exception.id,
                 exception.window,
                 WindowWords::exceptionFor(exception, m_board),
                 at,
                 exception.state});
        }
    }

    FreezesContent& m_content;
    const BoardSnapshot& m_board;
    QTimeZone m_zone;
    const QLocale& m_locale;
    int m_thisYear;
};

} // namespace

const WindowRow* FreezesContent::find(WindowId id) const
{
    for (const QList<WindowRow>& rows : groups) {
        for (const WindowRow& row : rows) {
            if (row.window.id == id) {
                return &row;
            }
        }
    }
    return nullptr;
}

int FreezesContent::windows() const
{
    qsizetype count = 0;
    for (const QList<WindowRow>& rows : groups) {
        count += rows.size();
    }
    return static_cast<int>(count);
}

FreezesContent freezesContent(
    const SnapshotPtr& snapshot,
    int year,
    Instant now,
    const std::optional<CalendarWindow>& draft,
    const QLocale& locale)
{
    FreezesContent content;
    content.snapshot = snapshot;
    content.now = now;
    content.year = year;
    content.span = spanOfDays({QDate(year, 1, 1), QDate(year, 12, 31)}, snapshot->zone());
    ContentMaker maker(content, locale);
    bool isDraftStored = false;
    for (const CalendarWindow& window : *snapshot->windows) {
        const bool isDraft = draft && draft->id == window.id;
        isDraftStored = isDraftStored || isDraft;
        maker.addRow(window);
        maker.addMarks(isDraft ? *draft : window);
    }
    if (draft && !isDraftStored) {
        maker.addMarks(*draft);
    }
    maker.sort();
    content.frozen = frozenDays(*snapshot, year);
    return content;
}

} // namespace cb
