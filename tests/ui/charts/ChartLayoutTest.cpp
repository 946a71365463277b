// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLayout.h"

#include "tests/ui/charts/ChartSamples.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr qreal rounding = 0.01;

bool overlap(const QRectF& a, const QRectF& b)
{
    const QRectF both = a.intersected(b);
    return both.width() > rounding && both.height() > rounding;
}

} // namespace

class ChartLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ticksAreRound_data();
    void ticksAreRound();
    void whatIsNoNumberHasNoPlace_data();
    void whatIsNoNumberHasNoPlace();
    void partsOfABarStandOnEachOther();
    void lengthsAreInProportion();
    void whiskersHaveTheScaleOfTheirBars();
    void aPlaneHasOneScaleForBothAxes();
    void nothingLeavesItsFrame_data();
    void nothingLeavesItsFrame();
    void textsDoNotMeet_data();
    void textsDoNotMeet();
    void bandsAreNamedOnceWhereTheyStand();
    void emptyAndOnePointChartsHaveALayout();
    void arrowsReachEveryPoint_data();
    void arrowsReachEveryPoint();
    void pointsAreFoundWhereTheyStand();
    void keysBreakIntoLines();

private:
    ChartLayout laidOut(const Chart& chart, QSizeF size = {560, 320}) const
    {
        ScreenChartText text(m_theme);
        return layOutChart(chart, QRectF({10, 20}, size), text, 1);
    }

    void addSamples() const;

    Theme m_theme;
};

void ChartLayoutTest::initTestCase()
{
    m_theme = Theme(ThemeOptions(), FontFamilies::load());
}

void ChartLayoutTest::addSamples() const
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QSizeF>("size");
    const QList<Chart> charts = sampleCharts();
    for (const QSizeF size : {QSizeF(560, 320), QSizeF(400, 260), QSizeF(1150, 520)}) {
        for (int i = 0; i < charts.size(); ++i) {
            QTest::addRow("%s at %d", qPrintable(charts.at(i).id), qRound(size.width()))
                << i << size;
        }
    }
}

void ChartLayoutTest::ticksAreRound_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("top");
    QTest::newRow("counts") << 41.0 << 1.0 << 10.0 << 50.0;
    QTest::newRow("whole steps of small counts") << 2.0 << 1.0 << 1.0 << 2.0;
    QTest::newRow("one") << 1.0 << 1.0 << 1.0 << 1.0;
    QTest::newRow("a step exactly") << 50.0 << 1.0 << 10.0 << 50.0;
    QTest::newRow("shares") << 0.37 << 0.05 << 0.1 << 0.4;
    QTest::newRow("many") << 123456.0 << 1.0 << 50000.0 << 150000.0;
    QTest::newRow("nothing") << 0.0 << 1.0 << 1.0 << 1.0;
    QTest::newRow("no number") << noNumber << 1.0 << 1.0 << 1.0;
    QTest::newRow("without end") << infinite << 1.0 << 1.0 << 1.0;
}

void ChartLayoutTest::ticksAreRound()
{
    QFETCH(double, greatest);
    QFETCH(double, least);
    QFETCH(double, step);
    QFETCH(double, top);
    const ChartTicks ticks = chartTicks(greatest, 5, least);
    QVERIFY2(std::abs(ticks.step - step) < 1e-9, qPrintable(QString::number(ticks.step)));
    QVERIFY2(std::abs(ticks.top - top) < 1e-9, qPrintable(QString::number(ticks.top)));
    QVERIFY(ticks.count() <= 5 && ticks.count() >= 1);
}

void ChartLayoutTest::whatIsNoNumberHasNoPlace_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("NaN") << noNumber;
    QTest::newRow("infinite") << infinite;
    QTest::newRow("minus infinite") << -infinite;
    QTest::newRow("below nothing") << -3.0;
}

void ChartLayoutTest::whatIsNoNumberHasNoPlace()
{
    QFETCH(double, value);
    const ChartLayout columns = laidOut(columnsOf({{2, value}, {value, 4}}));
    QVERIFY(columns.marks[0] && !columns.marks[1]);
    QVERIFY(!columns.marks[2] && columns.marks[3]);
    QVERIFY(columns.marks[3]->isValid() && columns.bars.contains(*columns.marks[3]));
    QVERIFY(std::isfinite(columns.values.top));
    const ChartLayout rows = laidOut(rowsOf({1, value}, {value, 0.2}));
    QVERIFY(rows.marks[0] && !rows.marks[1]);
    QVERIFY(!rows.rangePlaces[0] && rows.rangePlaces[1]);
    Chart grid = sampleCharts().first();
    grid.marks.first().value = value;
    QVERIFY(!laidOut(grid).marks.front());
    for (const ChartLayout& layout : {columns, rows}) {
        for (const ChartLine& line : layout.lines) {
            QVERIFY(std::isfinite(line.box.x()) && std::isfinite(line.box.y()));
        }
    }
}

void ChartLayoutTest::partsOfABarStandOnEachOther()
{
    const ChartLayout layout = laidOut(columnsOf({{2, 3}, {1, 0.5}}));
    QCOMPARE(layout.marks[0]->bottom(), layout.bars.bottom());
    QVERIFY(std::abs(layout.marks[1]->bottom() - layout.marks[0]->top()) < rounding);
    QCOMPARE(layout.marks[2]->bottom(), layout.bars.bottom());
    QVERIFY(!overlap(*layout.marks[1], *layout.marks[3]));
}

void ChartLayoutTest::lengthsAreInProportion()
{
    const ChartLayout columns = laidOut(columnsOf({{2, 4}}));
    QVERIFY(std::abs(columns.marks[1]->height() - 2 * columns.marks[0]->height()) < rounding);
    QCOMPARE(columns.values.top, 6.0);
    QVERIFY(std::abs(columns.marks[1]->top() - columns.bars.top()) < rounding);
    const ChartLayout rows = laidOut(rowsOf({5, 10}, {0.1, 0.2}));
    QVERIFY(std::abs(rows.marks[1]->width() - 2 * rows.marks[0]->width()) < rounding);
    const qreal first = rows.rangePlaces[0]->at.x() - rows.ranges.left();
    const qreal second = rows.rangePlaces[1]->at.x() - rows.ranges.left();
    QVERIFY(std::abs(second - 2 * first) < rounding);
}

void ChartLayoutTest::whiskersHaveTheScaleOfTheirBars()
{
    const ChartLayout columns = laidOut(foreseenCharts().at(0));
    QCOMPARE(columns.whiskers.size(), std::size_t{5});
    QVERIFY(columns.values.top >= 2.0); // the highest whisker, not the highest bar
    const qreal bar = columns.marks[4]->height();
    QVERIFY(std::abs(columns.whiskers[4].length() - 1.1 * bar) < rounding);
    QVERIFY(std::abs(columns.whiskers[4].x1() - columns.marks[4]->center().x()) < rounding);
    const ChartLayout rows = laidOut(foreseenCharts().at(1));
    QVERIFY(std::abs(rows.whiskers[0].length() - 1.1 * rows.marks[0]->width()) < rounding);
    Chart faulty = foreseenCharts().at(0);
    faulty.marks.first().whisker = ChartWhisker{1, noNumber};
    QCOMPARE(laidOut(faulty).whiskers.size(), std::size_t{4});
}

void ChartLayoutTest::aPlaneHasOneScaleForBothAxes()
{
    Chart chart = foreseenCharts().at(2);
    ChartRange& first = chart.ranges.first();
    first.across = first.value = 0.1;
    first.lowWide = 0.05;
    first.highWide = 0.2;
    const ChartLayout layout = laidOut(chart);
    QCOMPARE(layout.pointCount(), 5);
    const QPointF at = layout.rangePlaces[0]->at;
    const qreal across = (at.x() - layout.bars.left()) / layout.bars.width();
    const qreal up = (layout.bars.bottom() - at.y()) / layout.bars.height();
    QVERIFY(std::abs(across - up) < rounding);
    for (const auto& place : layout.rangePlaces) {
        QVERIFY(layout.bars.adjusted(-1, -1, 1, 1).contains(place->at));
        QVERIFY(place->highWide <= place->at.y() && place->at.y() <= place->lowWide);
    }
    QCOMPARE(layout.nextPoint(-1, Qt::Key_Home), 0);
    QCOMPARE(layout.nextPoint(1, Qt::Key_Right), 2);
    chart.ranges.first().across = noNumber;
    QVERIFY(!laidOut(chart).rangePlaces[0]);
}

void ChartLayoutTest::nothingLeavesItsFrame_data()
{
    addSamples();
}

void ChartLayoutTest::nothingLeavesItsFrame()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const Chart chart = sampleCharts().at(index);
    const ChartLayout layout = laidOut(chart, size);
    const QRectF area = layout.area.adjusted(-1, -1, 1, 1);
    for (const auto& mark : layout.marks) {
        QVERIFY(mark);
        QVERIFY(layout.bars.adjusted(-1, -1, 1, 1).contains(*mark));
    }
    for (const auto& place : layout.rangePlaces) {
        QVERIFY(place);
        QVERIFY(layout.ranges.adjusted(-1, -1, 1, 1).contains(place->at));
        QVERIFY(place->lowWide <= place->low && place->low <= place->at.x());
        QVERIFY(place->at.x() <= place->high && place->high <= place->highWide);
    }
    for (const ChartLine& line : layout.lines) {
        // A label may stand over the edge by half of its width, as axes do.
        QVERIFY2(
            line.box.center().x() > area.left() && line.box.center().x() < area.right(),
            qPrintable(line.text));
        QVERIFY2(
            line.box.top() >= area.top() && line.box.bottom() <= area.bottom(),
            qPrintable(line.text));
    }
}

void ChartLayoutTest::textsDoNotMeet_data()
{
    addSamples();
}

void ChartLayoutTest::textsDoNotMeet()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    ScreenChartText text(m_theme);
    const ChartLayout layout = laidOut(sampleCharts().at(index), size);
    std::vector<QRectF> inked;
    for (const ChartLine& line : layout.lines) {
        const qreal width = std::min(text.width(line.role, line.text), line.box.width());
        const qreal height = text.lineHeight(line.role) * 0.7;
        QRectF ink(0, 0, width, height);
        ink.moveCenter(line.box.center());
        if (line.align & Qt::AlignLeft) {
            ink.moveLeft(line.box.left());
        } else if (line.align & Qt::AlignRight) {
            ink.moveRight(line.box.right());
        }
        inked.push_back(ink);
    }
    for (std::size_t i = 0; i < inked.size(); ++i) {
        for (std::size_t k = i + 1; k < inked.size(); ++k) {
            QVERIFY2(
                !overlap(inked[i], inked[k]),
                qPrintable(layout.lines[i].text + u" / "_s + layout.lines[k].text));
        }
    }
}

void ChartLayoutTest::bandsAreNamedOnceWhereTheyStand()
{
    Chart chart = columnsOf({{1}, {2}, {3}, {4}, {5}, {6}});
    chart.bands = {
        {0.1, 0.2, u"Friday evening"_s},
        {1.1, 1.2, u"Friday evening"_s},
        {2.5, 4.5, u"Year end"_s},
        {2.6, 2.8, u"Christmas Day"_s}};
    const ChartLayout layout = laidOut(chart);
    QStringList names;
    for (const ChartLine& line : layout.lines) {
        if (line.color == ColorRole::FreezeText) {
            names.append(line.text);
            const auto at =
                std::find_if(chart.bands.cbegin(), chart.bands.cend(), [&](const ChartBand& band) {
                    return band.name == line.text;
                });
            const QRectF& band = layout.bands[std::size_t(at - chart.bands.cbegin())];
            QVERIFY(std::abs(line.box.left() - band.left()) < rounding);
        }
    }
    QCOMPARE(names, (QStringList{u"Year end"_s, u"Friday evening"_s}));
}

void ChartLayoutTest::emptyAndOnePointChartsHaveALayout()
{
    const ChartLayout none = laidOut(Chart());
    QCOMPARE(none.pointCount(), 0);
    QCOMPARE(none.nextPoint(-1, Qt::Key_Right), -1);
    QCOMPARE(none.pointAt({100, 100}), -1);
    const ChartLayout one = laidOut(columnsOf({{1}}));
    QCOMPARE(one.pointCount(), 1);
    QVERIFY(one.bars.contains(one.marks[0]->center()));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        QCOMPARE(one.nextPoint(0, key), 0);
    }
    const ChartLayout tiny = laidOut(sampleCharts().at(2), {1, 1});
    QVERIFY(tiny.pointCount() > 0);
}

void ChartLayoutTest::arrowsReachEveryPoint_data()
{
    addSamples();
}

void ChartLayoutTest::arrowsReachEveryPoint()
{
    QFETCH(int, index);
    QFETCH(QSizeF, size);
    const ChartLayout layout = laidOut(sampleCharts().at(index), size);
    std::set<int> reached{layout.nextPoint(-1, Qt::Key_Home)};
    std::vector<int> open(reached.cbegin(), reached.cend());
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const int next = layout.nextPoint(from, key);
            if (reached.insert(next).second) {
                open.push_back(next);
            }
        }
    }
    QCOMPARE(static_cast<int>(reached.size()), layout.pointCount());
}

void ChartLayoutTest::pointsAreFoundWhereTheyStand()
{
    for (const Chart& chart : sampleCharts()) {
        const ChartLayout layout = laidOut(chart);
        for (int point = 0; point < layout.pointCount(); ++point) {
            QCOMPARE(layout.pointAt(layout.pointRect(point).center()), point);
        }
        QCOMPARE(layout.pointAt(layout.area.bottomRight() + QPointF(50, 50)), -1);
    }
}

void ChartLayoutTest::keysBreakIntoLines()
{
    ScreenChartText text(m_theme);
    const Chart chart = sampleCharts().at(1);
    const ChartKeysLayout wide = layOutKeys(chart, 2000, text, 1);
    const ChartKeysLayout narrow = layOutKeys(chart, 200, text, 1);
    QCOMPARE(wide.places.size(), static_cast<std::size_t>(chart.keys.size() + 1));
    QVERIFY(narrow.height > 3 * wide.height);
    for (const ChartKeyPlace& place : narrow.places) {
        QVERIFY(place.text.right() <= 200 + 1 + place.text.left());
        QVERIFY(place.text.bottom() <= narrow.height + rounding);
    }
}

QTEST_MAIN(ChartLayoutTest)
#include "ChartLayoutTest.moc"
