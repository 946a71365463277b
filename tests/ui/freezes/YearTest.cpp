// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GoldenImage.h"
#include "tests/support/MemoryBoard.h"
#include "ui/freezes/ThawPainter.h"
#include "ui/freezes/YearPainter.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QTimeZone berlin("Europe/Berlin");

Instant at(const QString& local)
{
    return WallTime::toInstant(*LocalTime::fromIso(local), berlin);
}

/// A year as the sample bank has it: freezes, weekly maintenance, a holiday, two exceptions.
class YearBoard
{
public:
    YearBoard()
        : m_board({.name = u"Test"_s, .zone = "Europe/Berlin"})
    {
        const WindowId peak =
            add(u"Retail peak freeze"_s, WindowKind::Freeze, true, u"2026-11-26T00:00:00"_s, 3, 0);
        add(u"Year end"_s, WindowKind::Freeze, true, u"2026-12-18T00:00:00"_s, 18, 0);
        add(u"Quarter close"_s,
            WindowKind::Freeze,
            false,
            u"2026-03-29T00:00:00"_s,
            5,
            0,
            u"FREQ=MONTHLY;INTERVAL=3"_s);
        add(u"Payments maintenance"_s,
            WindowKind::Maintenance,
            false,
            u"2026-01-06T20:00:00"_s,
            0,
            4 * msPerHour,
            u"FREQ=WEEKLY"_s);
        add(u"Christmas Day"_s, WindowKind::Holiday, false, u"2026-12-25T00:00:00"_s, 1, 0);
        add(u"New Year's Day"_s, WindowKind::Holiday, false, u"2026-01-01T00:00:00"_s, 1, 0);
        for (const ExceptionState state : {ExceptionState::Granted, ExceptionState::Asked}) {
            FreezeException exception;
            exception.id = {next()};
            exception.window = peak;
            exception.state = state;
            exception.expiresAt =
                at(state == ExceptionState::Granted ? u"2026-11-27T08:00:00"_s
                                                    : u"2026-06-10T08:00:00"_s);
            m_board.add(exception);
        }
    }

    FreezesContent content(int year = 2026) const
    {
        return freezesContent(
            m_board.snapshot(),
            year,
            at(u"2026-11-25T14:03:00"_s),
            std::nullopt,
            QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private:
    QUuid next() { return QUuid(++m_ids, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

    WindowId add(
        const QString& name,
        WindowKind kind,
        bool isHard,
        const QString& start,
        int days,
        qint64 ms,
        const QString& rule = {})
    {
        CalendarWindow window;
        window.id = {next()};
        window.name = name;
        window.kind = kind;
        window.isHard = isHard;
        window.times.start = *LocalTime::fromIso(start);
        window.times.zone = "Europe/Berlin";
        window.times.days = days;
        window.times.ms = ms;
        window.recurrence.rules = rule.isEmpty() ? QStringList() : QStringList{rule};
        m_board.add(window);
        return window.id;
    }

    test::MemoryBoard m_board;
    quint32 m_ids = 0;
};

Theme themeOf(bool isDark)
{
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    return {options, FontFamilies::load()};
}

Thaw aThaw()
{
    Thaw thaw;
    thaw.usual = 10;
    thaw.waiting = 34;
    const QList<std::array<int, 3>> days{// planned, taken, backlog
                                         {0, 0, 10},
                                         {0, 0, 22},
                                         {0, 0, 34},
                                         {3, 6, 28},
                                         {4, 8, 20},
                                         {9, 5, 15},
                                         {5, 6, 9},
                                         {7, 3, 6},
                                         {4, 3, 3},
                                         {3, 3, 0},
                                         {5, 0, 0},
                                         {4, 0, 0}};
    for (int i = 0; i < static_cast<int>(days.size()); ++i) {
        thaw.days.append(
            {QDate(2026, 11, 26).addDays(i), i < 3, days[i][0], days[i][1], days[i][2]});
    }
    thaw.worst = 5;
    return thaw;
}

} // namespace

/// The year and the thaw: where things stand, how keys go, and how it is painted.
class YearTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void linesAreOrderedByWhatBinds();
    void marksStandWhereTheirDaysAre();
    void aClockChangeMovesNothing();
    void arrowsFindTheNearest();
    void smallMarksAreHit();
    void mirroredItStandsAtTheOtherSide();
    void barsAreAsHighAsTheirDays();
    void year_data();
    void year();
    void thaw_data();
    void thaw();

private:
    static void addThemes();
};

void YearTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void YearTest::linesAreOrderedByWhatBinds()
{
    const FreezesContent content = YearBoard().content();
    QStringList titles;
    for (const YearLine& line : content.lines) {
        titles.append(line.title);
    }
    QCOMPARE(
        titles,
        (QStringList{
            u"Retail peak freeze"_s,
            u"Year end"_s,
            u"Quarter close"_s,
            u"Payments maintenance"_s,
            u"Holidays"_s}));
    QCOMPARE(content.lines.last().marks.size(), 2);
    QCOMPARE(content.lines[0].exceptions.size(), 2);
    QCOMPARE(content.frozen.forSomeone, 11); // 2 of the peak, 9 of the year end without Christmas
    // In 2027 only what comes again, and the rest of the year end.
    QCOMPARE(YearBoard().content(2027).lines.size(), 3);
}

void YearTest::marksStandWhereTheirDaysAre()
{
    const FreezesContent content = YearBoard().content();
    YearMetrics metrics;
    metrics.titleWidth = 100;
    const YearLayout layout = layOutYear(content, 100 + 365 * 4, metrics); // four pixels a day
    const YearItem& peak = layout.items.front();
    QCOMPARE(peak.rect.left(), 100 + (QDate(2026, 11, 26).dayOfYear() - 1) * 4.0);
    QCOMPARE(peak.rect.width(), 12.0);
    QCOMPARE(layout.months[1].head.left(), 100 + 31 * 4.0);
    const double now = 100 + (QDate(2026, 11, 25).dayOfYear() - 1 + 14.05 / 24) * 4;
    QVERIFY(qAbs(layout.now - now) <= 1);
    QCOMPARE(layOutYear(YearBoard().content(2025), 800, metrics).now, -1.0);
    QCOMPARE(layout.area.height(), yearHeight(content, metrics));
}

void YearTest::aClockChangeMovesNothing()
{
    // Days after the spring's clock change stand on their own pixels, an hour apart at most.
    const YearLayout layout =
        layOutYear(YearBoard().content(), 190 + 365 * 24, YearMetrics()); // a pixel an hour
    const double july = 190 + (QDate(2026, 7, 1).dayOfYear() - 1) * 24.0;
    QVERIFY(qAbs(layout.months[6].head.left() - july) <= 1);
}

void YearTest::arrowsFindTheNearest()
{
    const FreezesContent content = YearBoard().content();
    const YearLayout layout = layOutYear(content, 1400, YearMetrics());
    const int first = layout.next(-1, Qt::Key_Right);
    QCOMPARE(layout.items[std::size_t(first)].line, 0);
    const int below = layout.next(first, Qt::Key_Down);
    QCOMPARE(layout.items[std::size_t(below)].line, 1);
    QCOMPARE(layout.next(below, Qt::Key_Up), first);
    int item = layout.next(first, Qt::Key_End);
    QCOMPARE(item, static_cast<int>(layout.items.size()) - 1);
    QCOMPARE(layout.next(item, Qt::Key_Right), item); // nothing is behind the last one
    item = layout.next(item, Qt::Key_Home);
    QCOMPARE(item, 0);
    // Along a line every mark is reached, once.
    int maintenance = -1;
    for (int i = 0; i < static_cast<int>(layout.items.size()) && maintenance < 0; ++i) {
        maintenance = layout.items[std::size_t(i)].line == 3 ? i : -1;
    }
    int reached = 1;
    for (int next = layout.next(maintenance, Qt::Key_Right); next != maintenance;
         next = layout.next(maintenance, Qt::Key_Right))
    {
        maintenance = next;
        ++reached;
    }
    QCOMPARE(reached, static_cast<int>(content.lines[3].marks.size()));
}

void YearTest::smallMarksAreHit()
{
    const YearLayout layout = layOutYear(YearBoard().content(), 1400, YearMetrics());
    for (int i = 0; i < static_cast<int>(layout.items.size()); ++i) {
        const YearItem& item = layout.items[std::size_t(i)];
        if (item.line != 0) { // there the diamond lies over its freeze
            QCOMPARE(layout.itemAt(item.rect.center()), i);
        }
    }
    QCOMPARE(layout.itemAt({700, 3}), -1);
}

void YearTest::mirroredItStandsAtTheOtherSide()
{
    const FreezesContent content = YearBoard().content();
    const YearLayout straight = layOutYear(content, 1400, YearMetrics());
    const YearLayout mirrored = layOutYear(content, 1400, YearMetrics(), true);
    for (std::size_t i = 0; i < straight.items.size(); ++i) {
        QCOMPARE(mirrored.items[i].rect.right(), 1400 - straight.items[i].rect.left());
    }
    QCOMPARE(mirrored.titles[0].right(), 1400.0);
    QCOMPARE(mirrored.now, 1400 - straight.now);
}

void YearTest::barsAreAsHighAsTheirDays()
{
    const Thaw thaw = aThaw();
    const ThawLayout layout = layOutThaw(thaw, QRectF(0, 0, 500, 240), ThawMetrics());
    QCOMPARE(layout.columns.size(), std::size_t(12));
    QCOMPARE(layout.ticks.back().value, 40);
    const double unit = layout.plot.height() / 40;
    for (qsizetype i = 0; i < thaw.days.size(); ++i) {
        const QRectF& bar = layout.bars[std::size_t(i)];
        QCOMPARE(bar.isEmpty(), thaw.days[i].isFrozen);
        QVERIFY(bar.isEmpty() || qAbs(bar.height() - unit * thaw.days[i].load()) < 1e-6);
        const double height = layout.plot.bottom() - layout.points[std::size_t(i)].y();
        QVERIFY(qAbs(height - unit * thaw.days[i].backlog) < 1e-6);
    }
    QCOMPARE(layout.frozen.right(), layout.columns[2].right());
    QVERIFY(qAbs(layout.plot.bottom() - layout.usual - unit * 10) < 1e-6);
    QCOMPARE(layout.dayAt(layout.columns[4].center()), 4);
    QCOMPARE(layout.dayAt({1, 1}), -1);
    QVERIFY(layOutThaw(Thaw(), QRectF(0, 0, 500, 240), ThawMetrics()).columns.empty());
}

void YearTest::addThemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void YearTest::year_data()
{
    addThemes();
}

void YearTest::year()
{
    QFETCH(bool, isDark);
    const Theme theme = themeOf(isDark);
    const FreezesContent content = YearBoard().content();
    const YearLayout layout = layOutYear(content, 1200, yearMetrics(theme));
    QImage image(layout.area.size().toSize(), QImage::Format_RGB32);
    image.fill(theme.color(ColorRole::Canvas));
    QPainter painter(&image);
    YearLook look;
    look.selected = content.lines[0].marks[0].window;
    look.focused = 0;
    paintYear(painter, content, layout, look, theme);
    painter.end();
    const QString problem = test::compareWithGolden(
        image, u"freezes-year-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void YearTest::thaw_data()
{
    addThemes();
}

void YearTest::thaw()
{
    QFETCH(bool, isDark);
    const Theme theme = themeOf(isDark);
    const QSize size(560, 240);
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.color(ColorRole::Panel));
    QPainter painter(&image);
    const Thaw shown = aThaw();
    paintThaw(painter, shown, layOutThaw(shown, QRectF({}, size), thawMetrics(theme)), -1, theme);
    painter.end();
    const QString problem = test::compareWithGolden(
        image, u"freezes-thaw-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

} // namespace cb

QTEST_MAIN(cb::YearTest)
#include "YearTest.moc"
