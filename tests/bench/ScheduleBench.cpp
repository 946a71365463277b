// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ScheduleBench.h"

#include "core/domain/BoardSnapshot.h"
#include "core/schedule/DayColumnLayout.h"
#include "core/schedule/FilterMatcher.h"
#include "core/schedule/MonthLayout.h"
#include "core/schedule/ScheduleIndex.h"
#include "core/schedule/WindowExpander.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr qint64 firstDay = 1'700'000'000'000; ///< November 2023; the board spans three years

/// Names by number, in the proportions of the large board (changes/25 CIs, changes/250 services).
template <typename T>
void addNamed(QList<T>& table, const QString& stem, int count)
{
    for (int i = 0; i < count; ++i) {
        T record;
        record.id.value = QUuid(static_cast<uint>(i), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
        record.name = u"%1 %2"_s.arg(stem).arg(i);
        table.append(record);
    }
}

void addChange(ChangeColumns& c, int row, const Directory& directory, QRandomGenerator& random)
{
    static const QStringList words{
        u"Patch"_s,
        u"Kühlanlage"_s,
        u"firewall"_s,
        u"Rollout"_s,
        u"database"_s,
        u"Zertifikat"_s,
        u"switch"_s,
        u"São Paulo"_s};
    const auto word = [&random] {
        return words.at(random.bounded(static_cast<int>(words.size())));
    };
    c.ids.push_back(QUuid(static_cast<uint>(row), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));
    c.numbers.append(u"CHG%1"_s.arg(row, 7, 10, QChar(u'0')));
    c.titles.append(
        u"%1 %2 of %3 in data centre %4"_s.arg(word(), word(), word()).arg(random.bounded(900)));
    c.types.push_back(static_cast<ChangeType>(random.bounded(3)));
    c.states.push_back(static_cast<ChangeState>(random.bounded(9)));
    c.displayStates.push_back(displayState(c.states.back(), DecisionStanding::None, std::nullopt));
    c.risks.push_back(static_cast<quint8>(random.bounded(6)));
    c.assessedCells.push_back(0);
    const bool isMissing = random.bounded(100) == 0;
    const qint64 start = firstDay + random.bounded(3 * 365 * 96) * 15 * msPerMinute;
    const qint64 length = random.bounded(40) == 0 ? random.bounded(20) * msPerDay
                                                  : random.bounded(1, 32) * 15 * msPerMinute;
    c.plannedStarts.push_back(isMissing ? noInstant : start);
    c.plannedEnds.push_back(start + length);
    for (auto* bytes : {&c.closures, &c.priorities, &c.flags}) {
        bytes->push_back(0);
    }
    for (auto* instants :
         {&c.actualStarts,
          &c.actualEnds,
          &c.outageStarts,
          &c.outageEnds,
          &c.openedAts,
          &c.closedAts})
    {
        instants->push_back(noInstant);
    }
    c.backoutMs.push_back(0);
    c.services.push_back(random.bounded(static_cast<int>(directory.services.size())));
    c.groups.push_back(random.bounded(static_cast<int>(directory.groups.size())));
    for (auto* persons : {&c.assignees, &c.requesters}) {
        persons->push_back(random.bounded(static_cast<int>(directory.persons.size())));
    }
    for (auto* texts : {&c.environments, &c.categories, &c.models, &c.labels}) {
        texts->push_back(c.strings.intern(u"t%1"_s.arg(random.bounded(5))));
    }
    for (int i = random.bounded(4); i > 0; --i) {
        c.itemRows.push_back(random.bounded(static_cast<int>(directory.items.size())));
    }
    c.itemBegins.push_back(static_cast<quint32>(c.itemRows.size()));
    c.predecessorBegins.push_back(0);
    c.plans.push_back(0);
    appendTasks(c, c.states.back(), {});
    c.revisions.push_back(1);
}

SnapshotPtr largeBoard(int changes)
{
    QRandomGenerator random(1);
    auto directory = std::make_shared<Directory>();
    addNamed(directory->services, u"Service"_s, qMax(1, changes / 250));
    addNamed(directory->items, u"ci"_s, qMax(1, changes / 25));
    addNamed(directory->persons, u"Person"_s, 400);
    addNamed(directory->groups, u"Team"_s, 40);
    auto columns = std::make_shared<ChangeColumns>();
    for (int row = 0; row < changes; ++row) {
        addChange(*columns, row, *directory, random);
    }
    auto board = std::make_shared<BoardSnapshot>();
    board->settings.zone = "Europe/Berlin";
    board->directory = directory;
    board->changes = columns;
    return board;
}

Span monthOf(int months)
{
    const QDate first = QDate(2024, 1, 1).addMonths(months % 33);
    return spanOfDays({first, first.addMonths(1).addDays(-1)}, QTimeZone("Europe/Berlin"));
}

void benchIndex(const Report& report, const ChangeColumns& changes)
{
    const ScheduleIndex index = ScheduleIndex::ofPlanned(changes);
    std::vector<int> rows;
    int month = 0;
    const Timing plain = time(300, [&] { index.rowsIn(monthOf(month++), rows); });
    report(
        {.name = u"schedule.month_query"_s,
         .n = changes.size(),
         .value = plain.medianMs,
         .unit = u"ms"_s,
         .goal = 0.1});
    ScheduleIndex edited = index;
    for (int edit = 0; edit < ScheduleIndex::maxDelta; ++edit) {
        edited.setSpan(edit * 7 % changes.size(), Span{{firstDay}, {firstDay + msPerHour}});
    }
    const Timing full = time(300, [&] { edited.rowsIn(monthOf(month++), rows); });
    report(
        {.name = u"schedule.month_query_full_delta"_s,
         .n = changes.size(),
         .value = full.medianMs,
         .unit = u"ms"_s});
    const Timing edit = time(300, [&] {
        ScheduleIndex copy = edited;
        copy.setSpan(month++ % changes.size(), std::nullopt);
    });
    report(
        {.name = u"schedule.one_edit"_s,
         .n = changes.size(),
         .value = edit.medianMs,
         .unit = u"ms"_s,
         .goal = 0.1});
    const Timing build = time(5, [&] { static_cast<void>(ScheduleIndex::ofPlanned(changes)); });
    report(
        {.name = u"schedule.index_build"_s,
         .n = changes.size(),
         .value = build.medianMs,
         .unit = u"ms"_s});
}

void benchFilter(const Report& report, const SnapshotPtr& board)
{
    const std::pair<QString, QString> filters[]{
        {u"schedule.filter_fields"_s,
         u"state:scheduled,implement risk:high,very_high -type:standard period:2024"_s},
        {u"schedule.filter_text"_s, u"kuhlanlage sao"_s},
        {u"schedule.filter_word_nowhere"_s, u"zzzz"_s},
        {u"schedule.filter_everything"_s,
         u"-state:draft team:\"team 1*\" ci:\"ci 1*\" after:2024-06-01 patch"_s}};
    const Instant now{firstDay + 800 * msPerDay};
    for (const auto& [name, text] : filters) {
        const BoardFilter filter = BoardFilter::parse(text).filter;
        const Timing timing = time(20, [&] {
            static_cast<void>(FilterMatcher(filter, board, FilterTable::Changes, now).run());
        });
        report(
            {.name = name,
             .n = board->changes->size(),
             .value = timing.medianMs,
             .unit = u"ms"_s,
             .goal = 20});
    }
}

void benchLayout(const Report& report, const ChangeColumns& changes)
{
    const QTimeZone zone("Europe/Berlin");
    const ScheduleIndex index = ScheduleIndex::ofPlanned(changes);
    const DayRange grid = monthGrid(2025, 3, Qt::Monday);
    std::vector<int> rows;
    const Timing month = time(20, [&] {
        index.rowsIn(spanOfDays(grid, zone), rows);
        const DayGrid days(grid, zone);
        std::vector<MonthItem> items;
        items.reserve(rows.size());
        for (const int row : rows) {
            const Span span = *changes.plannedWindow(row);
            items.push_back(
                {days.cells(span), span.start, changes.risks[static_cast<std::size_t>(row)]});
        }
        static_cast<void>(layoutMonth(items, grid, 6));
    });
    report(
        {.name = u"schedule.month_layout"_s,
         .n = static_cast<qint64>(rows.size()),
         .value = month.medianMs,
         .unit = u"ms"_s});
    DayColumnOptions options;
    options.firstDay = grid.first;
    std::vector<Span> spans;
    const Timing week = time(20, [&] {
        index.rowsIn(spanOfDays({grid.first, grid.first.addDays(6)}, zone), rows);
        spans.clear();
        for (const int row : rows) {
            spans.push_back(*changes.plannedWindow(row));
        }
        static_cast<void>(layoutDayColumns(spans, options, zone));
    });
    report(
        {.name = u"schedule.week_layout"_s,
         .n = static_cast<qint64>(spans.size()),
         .value = week.medianMs,
         .unit = u"ms"_s});
}

void benchExpansion(const Report& report)
{
    CalendarWindow window;
    window.times.start = {QDate(2020, 1, 6), QTime(22, 0)};
    window.times.zone = "Europe/Berlin";
    window.times.ms = 8 * msPerHour;
    window.recurrence.rules = {u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s};
    const Timing timing = time(50, [&] {
        static_cast<void>(expandWindow(window, {monthOf(14), QTimeZone("Europe/Berlin"), {}}));
    });
    report(
        {.name = u"schedule.expand_month"_s, .n = 23, .value = timing.medianMs, .unit = u"ms"_s});
}

} // namespace

void scheduleSuite(const Report& report, int scale)
{
    const SnapshotPtr board = largeBoard(scale);
    benchIndex(report, *board->changes);
    benchFilter(report, board);
    benchLayout(report, *board->changes);
    benchExpansion(report);
}

} // namespace cb::bench
