// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GoldenImage.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/DayPainter.h"
#include "ui/calendar/DayViewLayout.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekViewLayout.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::berlin;
using test::CalendarFixture;
using test::inBerlin;

namespace {

const QDate wednesday(2026, 11, 25);

LocalTime local(QDate date, int hour, int minute = 0)
{
    return {date, QTime(hour, minute)};
}

} // namespace

/// Painted pictures against stored ones, at one and two device pixels, light and dark.
class CalendarPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void month_data();
    void month();
    void week_data();
    void week();
    void clockChangeNights_data();
    void clockChangeNights();
    void day_data();
    void day();
    void onlyTheExposedPartIsPainted();

private:
    using Paint =
        void (*)(QPainter&, const CalendarScene&, const CalendarLook&, const QRectF&, const Theme&);

    void addColumns();
    CalendarScene sceneOf(
        const Span& range, const Theme& theme, std::optional<LaneKind> lanes = {});
    QImage painted(const CalendarScene& scene, const Theme& theme, double scale, Paint paint) const;
    Theme themeOf(bool isDark) const;

    std::unique_ptr<CalendarFixture> m_fixture;
    FontFamilies m_fonts;
    Instant m_now;
    QSizeF m_size{760, 470};
};

void CalendarPainterTest::initTestCase()
{
    m_fonts = FontFamilies::load();
    m_now = inBerlin(wednesday, QTime(14, 3));
    m_fixture = std::make_unique<CalendarFixture>();
    const Service gateway = m_fixture->addService(u"Payment Gateway"_s, u"Payments"_s);
    const Service network = m_fixture->addService(u"Core Network"_s, u"Network"_s);
    m_fixture->addService(u"Branch Desk"_s, u"Workplace"_s);
    const ChangeState states[] = {
        ChangeState::Draft,
        ChangeState::Requested,
        ChangeState::Assess,
        ChangeState::Authorize,
        ChangeState::Scheduled,
        ChangeState::Implement,
        ChangeState::Review,
        ChangeState::Closed,
        ChangeState::Cancelled};
    for (int i = 0; i < 18; ++i) {
        const QDate date = wednesday.addDays(i % 6 - 2);
        const int hour = 2 + i;
        Change& change = m_fixture->addChange(
            u"Change number %1"_s.arg(i), local(date, hour), local(date, hour + 2));
        change.state = states[i % 9];
        change.risk = static_cast<RiskLevel>(i % 5);
        change.type = i % 7 == 0 ? ChangeType::Emergency : ChangeType::Normal;
        const Service& service = i % 2 == 0 ? gateway : network;
        change.service = service.id;
        change.group = service.group;
        if (change.state == ChangeState::Closed) {
            change.actualStart = change.plannedStart->plusMs(10 * msPerMinute);
            change.actualEnd = change.plannedEnd->plusMs(-20 * msPerMinute);
            change.closureCode = ClosureCode::Successful;
        }
    }
    m_fixture->addChange(
        u"Over several days"_s, local(wednesday.addDays(-3), 8), local(wednesday.addDays(2), 8));
    m_fixture->addChange(u"Over midnight"_s, local(wednesday, 22), local(wednesday.addDays(1), 2));
    m_fixture
        ->addWindow(
            WindowKind::Freeze,
            u"Retail peak"_s,
            local(wednesday.addDays(1), 0),
            local(wednesday.addDays(4), 0))
        .scope.services = {gateway.id};
    m_fixture->addWindow(
        WindowKind::Maintenance,
        u"Maintenance"_s,
        local(wednesday.addDays(4), 1),
        local(wednesday.addDays(4), 6));
    m_fixture->addChange(
        u"Spring night"_s, local(QDate(2027, 3, 27), 22), local(QDate(2027, 3, 28), 5));
    m_fixture->addChange(
        u"Autumn night"_s, local(QDate(2026, 10, 25), 1), local(QDate(2026, 10, 25), 4));
    Deployment deployment;
    deployment.id = DeploymentId::make();
    deployment.service = gateway.id;
    deployment.version = u"8.3.12"_s;
    deployment.startedAt = inBerlin(wednesday, QTime(7, 18));
    deployment.finishedAt = inBerlin(wednesday, QTime(7, 30));
    deployment.outcome = DeploymentOutcome::Succeeded;
    m_fixture->add(deployment);
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = u"INC-8842"_s;
    incident.priority = 1;
    incident.service = gateway.id;
    incident.openedAt = inBerlin(wednesday, QTime(3, 20));
    incident.resolvedAt = inBerlin(wednesday, QTime(4, 30));
    m_fixture->add(incident);
}

void CalendarPainterTest::addColumns()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("scale");
    QTest::newRow("light-1x") << false << 1.0;
    QTest::newRow("light-2x") << false << 2.0;
    QTest::newRow("dark-1x") << true << 1.0;
}

Theme CalendarPainterTest::themeOf(bool isDark) const
{
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    return Theme(options, m_fonts);
}

CalendarScene CalendarPainterTest::sceneOf(
    const Span& range, const Theme& theme, std::optional<LaneKind> lanes)
{
    CalendarScene scene;
    scene.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    scene.metrics = CalendarMetrics::of(theme);
    scene.times = TimeText(scene.locale, berlin(), m_now);
    scene.page = m_fixture->page(range, m_now, lanes);
    return scene;
}

QImage CalendarPainterTest::painted(
    const CalendarScene& scene, const Theme& theme, double scale, Paint paint) const
{
    QImage image((m_size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    CalendarLook look;
    look.viewport = m_size;
    look.isSelected.assign(scene.geometry.boxes.size(), false);
    look.isSelected[look.isSelected.size() / 2] = true;
    paint(painter, scene, look, QRectF(QPointF(), m_size), theme);
    return image;
}

void CalendarPainterTest::month_data()
{
    addColumns();
}

void CalendarPainterTest::month()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    const Theme theme = themeOf(isDark);
    MonthViewInput input;
    input.viewport = m_size;
    input.metrics = CalendarMetrics::of(theme);
    input.grid = monthGrid(2026, 11, Qt::Monday);
    input.month = wednesday;
    input.zone = berlin();
    CalendarScene scene = sceneOf(spanOfDays(input.grid, berlin()), theme);
    scene.geometry = layoutMonthView(scene.page, input);
    test::label(scene, theme);
    const QString name = u"calendar-month-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString problem = test::compareWithGolden(painted(scene, theme, scale, paintMonth), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CalendarPainterTest::week_data()
{
    addColumns();
}

void CalendarPainterTest::week()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    const Theme theme = themeOf(isDark);
    WeekViewInput input;
    input.viewport = m_size;
    input.metrics = CalendarMetrics::of(theme);
    input.firstDay = QDate(2026, 11, 23);
    input.zone = berlin();
    CalendarScene scene =
        sceneOf(spanOfDays({input.firstDay, input.firstDay.addDays(6)}, berlin()), theme);
    scene.geometry = layoutWeekView(scene.page, input);
    test::label(scene, theme);
    const QString name = u"calendar-week-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString problem = test::compareWithGolden(painted(scene, theme, scale, paintWeek), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CalendarPainterTest::clockChangeNights_data()
{
    QTest::addColumn<QDate>("monday");
    QTest::newRow("missing-hour") << QDate(2027, 3, 22);
    QTest::newRow("double-hour") << QDate(2026, 10, 19);
}

void CalendarPainterTest::clockChangeNights()
{
    QFETCH(QDate, monday);
    const Theme theme = themeOf(false);
    WeekViewInput input;
    input.viewport = m_size;
    input.metrics = CalendarMetrics::of(theme);
    input.firstDay = monday;
    input.zone = berlin();
    input.hasSecondGutter = true;
    CalendarScene scene = sceneOf(spanOfDays({monday, monday.addDays(6)}, berlin()), theme);
    scene.secondZone = QTimeZone(QByteArrayLiteral("Asia/Singapore"));
    scene.geometry = layoutWeekView(scene.page, input);
    test::label(scene, theme);
    const QString name = u"calendar-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString problem = test::compareWithGolden(painted(scene, theme, 1, paintWeek), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CalendarPainterTest::day_data()
{
    addColumns();
}

void CalendarPainterTest::day()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    const Theme theme = themeOf(isDark);
    DayViewInput input;
    input.viewport = m_size;
    input.metrics = CalendarMetrics::of(theme);
    input.day = wednesday;
    input.zone = berlin();
    CalendarScene scene = sceneOf(WallTime::day(wednesday, berlin()), theme, LaneKind::Team);
    scene.geometry = layoutDayView(scene.page, input);
    test::label(scene, theme);
    const QString name = u"calendar-day-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString problem = test::compareWithGolden(painted(scene, theme, scale, paintDay), name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CalendarPainterTest::onlyTheExposedPartIsPainted()
{
    const Theme theme = themeOf(false);
    WeekViewInput input;
    input.viewport = m_size;
    input.metrics = CalendarMetrics::of(theme);
    input.firstDay = QDate(2026, 11, 23);
    input.zone = berlin();
    CalendarScene scene =
        sceneOf(spanOfDays({input.firstDay, input.firstDay.addDays(6)}, berlin()), theme);
    scene.geometry = layoutWeekView(scene.page, input);
    test::label(scene, theme);
    const QImage whole = painted(scene, theme, 1, paintWeek);
    // Painted in four parts it is the same picture.
    QImage parts(whole.size(), QImage::Format_RGB32);
    parts.fill(Qt::magenta);
    CalendarLook look;
    look.viewport = m_size;
    look.isSelected.assign(scene.geometry.boxes.size(), false);
    look.isSelected[look.isSelected.size() / 2] = true;
    for (const double x : {0.0, m_size.width() / 2}) {
        for (const double y : {0.0, m_size.height() / 2}) {
            QPainter painter(&parts);
            const QRectF exposed(x, y, m_size.width() / 2, m_size.height() / 2);
            painter.setClipRect(exposed);
            paintWeek(painter, scene, look, exposed, theme);
        }
    }
    QCOMPARE(test::differingPixels(parts, whole), qint64{0});
}

} // namespace cb

QTEST_MAIN(cb::CalendarPainterTest)
#include "CalendarPainterTest.moc"
