// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// Renders month, week and day of the demo board without a window, to look at while designing:
/// CalendarShot FOLDER [WIDTH HEIGHT SCALE [DAY [rtl]]]
#include "core/demo/DemoBoard.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/DayPainter.h"
#include "ui/calendar/DayViewLayout.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekViewLayout.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

using namespace cb;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shot
{
    QSizeF size;
    double scale = 1;
    QDate day;
    Instant now;
    bool rightToLeft = false;
};

void save(
    const QString& file,
    const CalendarScene& scene,
    const Shot& shot,
    const Theme& theme,
    void (*paint)(
        QPainter&, const CalendarScene&, const CalendarLook&, const QRectF&, const Theme&))
{
    QImage image((shot.size * shot.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(shot.scale);
    QPainter painter(&image);
    painter.setLayoutDirection(shot.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    CalendarLook look;
    look.viewport = shot.size;
    look.isSelected.assign(scene.geometry.boxes.size(), false);
    if (!look.isSelected.empty()) {
        look.isSelected[look.isSelected.size() / 2] = true;
    }
    paint(painter, scene, look, QRectF(QPointF(), shot.size), theme);
    painter.end();
    image.save(file);
}

CalendarScene sceneOf(
    const SnapshotPtr& board,
    const Span& range,
    const Shot& shot,
    const Theme& theme,
    std::optional<LaneKind> lanes)
{
    CalendarScene scene;
    scene.locale = QLocale();
    scene.metrics = CalendarMetrics::of(theme);
    scene.times = TimeText(scene.locale, board->zone(), shot.now);
    scene.page = test::pageOf(board, range, shot.now, lanes);
    return scene;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Shot shot;
    shot.size =
        QSizeF(arguments.value(2, u"1332"_s).toDouble(), arguments.value(3, u"917"_s).toDouble());
    shot.scale = arguments.value(4, u"1"_s).toDouble();
    shot.day = QDate::fromString(arguments.value(5, u"2026-11-25"_s), Qt::ISODate);
    shot.now = test::inBerlin(QDate(2026, 11, 25), QTime(14, 3));
    shot.rightToLeft = arguments.value(6) == "rtl"_L1;
    const QDir folder(arguments.value(1, u"."_s));
    const DemoRequest request{1, shot.now, "Europe/Berlin"};
    test::MemoryBoard memory(demoSettings(request));
    memory.add(demoBoard(request));
    const SnapshotPtr board = memory.snapshot();
    const QTimeZone zone = board->zone();
    const FontFamilies fonts = FontFamilies::load();
    for (const bool isDark : {false, true}) {
        ThemeOptions options;
        options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
        const Theme theme(options, fonts);
        const QString end = isDark ? u"-dark.png"_s : u"-light.png"_s;

        const DayRange grid = monthGrid(shot.day.year(), shot.day.month(), Qt::Monday);
        CalendarScene month = sceneOf(board, spanOfDays(grid, zone), shot, theme, {});
        month.month = shot.day;
        month.geometry = layoutMonthView(
            month.page, {shot.size, month.metrics, grid, shot.day, zone, shot.rightToLeft});
        test::label(month, theme);
        save(folder.filePath(u"month"_s + end), month, shot, theme, paintMonth);

        const QDate monday = startOfWeek(shot.day, Qt::Monday);
        const Span span = spanOfDays({monday, monday.addDays(6)}, zone);
        CalendarScene week = sceneOf(board, span, shot, theme, {});
        const bool hasSecond = shot.day.month() == 3;
        week.secondZone = hasSecond ? QTimeZone("Asia/Singapore") : QTimeZone();
        week.geometry = layoutWeekView(
            week.page,
            {shot.size, week.metrics, monday, 7, QTime(0, 0), zone, hasSecond, shot.rightToLeft});
        test::label(week, theme);
        save(folder.filePath(u"week"_s + end), week, shot, theme, paintWeek);

        const Span today = WallTime::day(shot.day, zone);
        CalendarScene day = sceneOf(board, today, shot, theme, LaneKind::Team);
        day.geometry = layoutDayView(
            day.page,
            {shot.size, day.metrics, shot.day, QTime(0, 0), zone, false, shot.rightToLeft});
        test::label(day, theme);
        save(folder.filePath(u"day"_s + end), day, shot, theme, paintDay);
    }
    return 0;
}
