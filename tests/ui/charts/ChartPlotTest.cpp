// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPlot.h"

#include "tests/ui/charts/ChartSamples.h"
#include "ui/charts/ChartCard.h"
#include "ui/theme/ThemeController.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// The widget round a chart: keys, pointer, theme, assistive tools.
class ChartPlotTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void framesStandWhereTheLayoutSays_data();
    void framesStandWhereTheLayoutSays();
    void axesStandAboveTheGrid_data();
    void axesStandAboveTheGrid();
    void arrowsMoveAndEnterOpens();
    void clickOpensWhatIsUnderIt();
    void focusStaysWithAnEqualChart();
    void themeChangesWhileItIsShown();
    void largeTextNeedsMoreRoom();
    void assistiveToolsFindEachPoint();
    void anEmptyChartSaysWhy();
    void ruleNamesWhatIsCounted();

private:
    void setMode(ThemeMode mode, int textPercent = 100)
    {
        AppearanceChoice choice;
        choice.mode = mode;
        choice.textPercent = textPercent;
        m_theme.setChoice(choice);
    }

    std::unique_ptr<ChartPlot> shown(const Chart& chart)
    {
        auto plot = std::make_unique<ChartPlot>(m_theme);
        plot->resize(560, 340);
        plot->setChart(chart);
        plot->show();
        plot->activateWindow();
        plot->setFocus();
        return plot;
    }

    ThemeController m_theme;
};

void ChartPlotTest::init()
{
    setMode(ThemeMode::Light);
}

void ChartPlotTest::framesStandWhereTheLayoutSays_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("lying bars beside ranges") << 1;
    QTest::newRow("upright bars") << 2;
    QTest::newRow("ranges alone") << 5;
}

void ChartPlotTest::framesStandWhereTheLayoutSays()
{
    QFETCH(int, index);
    const auto plot = shown(sampleCharts().at(index));
    for (const QSize size : {QSize(420, 500), QSize(900, 330)}) {
        plot->resize(size);
        QCoreApplication::processEvents();
    }
    plot->replot(QCustomPlot::rpImmediateRefresh);
    QList<QRect> expected;
    for (const QRectF& frame : {plot->chartLayout().bars, plot->chartLayout().ranges}) {
        if (!frame.isEmpty()) {
            expected.append(frame.toRect());
        }
    }
    QList<QRect> found;
    for (const QCPAxisRect* rect : plot->axisRects()) {
        found.append(rect->rect());
    }
    QCOMPARE(found, expected);
    const QCPAxis* values = plot->axisRect(0)->axis(
        plot->chart().form == ChartForm::Columns ? QCPAxis::atLeft : QCPAxis::atBottom);
    QCOMPARE(values->range().lower, 0.0);
    QVERIFY(values->range().upper > 0);
}

void ChartPlotTest::axesStandAboveTheGrid_data()
{
    framesStandWhereTheLayoutSays_data();
}

void ChartPlotTest::axesStandAboveTheGrid()
{
    QFETCH(int, index);
    const auto plot = shown(sampleCharts().at(index));
    plot->replot(QCustomPlot::rpImmediateRefresh);
    const QImage image = plot->grab().toImage();
    const ChartLayout& layout = plot->chartLayout();
    const QRect frame = (layout.bars.isEmpty() ? layout.ranges : layout.bars).toRect();
    const bool isUpright = plot->chart().form == ChartForm::Columns;
    int axis = 0;
    const int length = isUpright ? frame.width() : frame.height();
    for (int i = 0; i < length; ++i) {
        for (int beside = -1; beside <= 1; ++beside) {
            const QPoint at = isUpright ? QPoint(frame.left() + i, frame.bottom() + 1 + beside)
                                        : QPoint(frame.left() + beside, frame.top() + i);
            if (image.pixelColor(at) == m_theme.theme().color(ColorRole::ChartAxis)) {
                ++axis;
                break;
            }
        }
    }
    QVERIFY2(axis > length / 4, qPrintable(QString::number(axis))); // bars cover some of it
}

void ChartPlotTest::arrowsMoveAndEnterOpens()
{
    const auto plot = shown(columnsOf({{2, 1}, {3}}));
    QSignalSpy opened(plot.get(), &ChartPlot::linkOpened);
    QSignalSpy focused(plot.get(), &ChartPlot::pointFocused);
    QTest::keyClick(plot.get(), Qt::Key_Home);
    QCOMPARE(plot->focusedPoint(), 0);
    QTest::keyClick(plot.get(), Qt::Key_Up);
    QCOMPARE(plot->focusedPoint(), 1);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QCOMPARE(plot->focusedPoint(), 2);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QCOMPARE(plot->focusedPoint(), 2); // the last one stays
    QCOMPARE(focused.last().first().toInt(), 2);
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ChartLink>().name, u"1/0"_s);
}

void ChartPlotTest::clickOpensWhatIsUnderIt()
{
    const auto plot = shown(columnsOf({{2, 1}, {3}}));
    QSignalSpy opened(plot.get(), &ChartPlot::linkOpened);
    const QPoint second = plot->chartLayout().pointRect(1).center().toPoint();
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, second);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ChartLink>().name, u"0/1"_s);
    QCOMPARE(plot->focusedPoint(), 1);
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(opened.size(), 1);
}

void ChartPlotTest::focusStaysWithAnEqualChart()
{
    const auto plot = shown(columnsOf({{2, 1}, {3}}));
    plot->focusPoint(2);
    plot->setChart(columnsOf({{2, 2}, {4}}));
    QCOMPARE(plot->focusedPoint(), 2);
    plot->setChart(columnsOf({{2}}));
    QCOMPARE(plot->focusedPoint(), -1); // it is gone
}

void ChartPlotTest::themeChangesWhileItIsShown()
{
    const auto plot = shown(columnsOf({{2, 1}, {3}}));
    const QImage light = plot->grab().toImage();
    QCOMPARE(light.pixelColor(1, 1), m_theme.theme().color(ColorRole::Canvas));
    setMode(ThemeMode::Dark);
    plot->replot(QCustomPlot::rpImmediateRefresh);
    const QImage dark = plot->grab().toImage();
    QCOMPARE(dark.pixelColor(1, 1), m_theme.theme().color(ColorRole::Canvas));
    QVERIFY(light.pixelColor(1, 1) != dark.pixelColor(1, 1));
}

void ChartPlotTest::largeTextNeedsMoreRoom()
{
    const auto plot = shown(sampleCharts().at(1));
    const int usual = plot->minimumSizeHint().height();
    setMode(ThemeMode::Light, 200);
    QVERIFY(plot->minimumSizeHint().height() > usual * 3 / 2);
}

void ChartPlotTest::assistiveToolsFindEachPoint()
{
    const auto plot = shown(sampleCharts().first());
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(plot.get());
    QVERIFY(chart);
    QCOMPARE(chart->childCount(), plot->chartLayout().pointCount());
    QSignalSpy opened(plot.get(), &ChartPlot::linkOpened);
    for (int i = 0; i < chart->childCount(); ++i) {
        QAccessibleInterface* point = chart->child(i);
        QVERIFY(point && point->isValid());
        QCOMPARE(point->role(), QAccessible::Cell);
        QCOMPARE(point->text(QAccessible::Name), plot->linkOf(i).name);
        QVERIFY(chart->rect().contains(point->rect()));
        QCOMPARE(chart->indexOfChild(point), i);
    }
    QAccessibleInterface* third = chart->child(3);
    third->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(plot->focusedPoint(), 3);
    QCOMPARE(chart->childAt(third->rect().center().x(), third->rect().center().y()), third);
    third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    plot->setChart(columnsOf({{1}}));
    QCOMPARE(QAccessible::queryAccessibleInterface(plot.get())->childCount(), 1);
}

void ChartPlotTest::anEmptyChartSaysWhy()
{
    ChartCard card(m_theme);
    Chart chart;
    chart.id = u"none"_s;
    chart.title = u"Nothing"_s;
    chart.empty = u"No change ended."_s;
    card.setChart(chart);
    card.show();
    QVERIFY(!card.plot().isVisible());
    bool says = false;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        says = says || (label->isVisible() && label->text() == chart.empty);
    }
    QVERIFY(says);
    card.setChart(columnsOf({{1}}));
    QVERIFY(card.plot().isVisible());
}

void ChartPlotTest::ruleNamesWhatIsCounted()
{
    ChartCard card(m_theme);
    Chart chart = columnsOf({{1}});
    chart.rule = u"Closed changes by week."_s;
    chart.counted = {{u"closed changes"_s, 312}};
    chart.leftOut = {{u"without an end"_s, 7}};
    card.setChart(chart);
    card.resize(500, 400);
    card.show();
    card.showRule();
    auto* rule = card.findChild<ChartRule*>(u"chart.rule"_s);
    QVERIFY(rule && rule->isVisible());
    QVERIFY(rule->accessibleDescription().contains(chart.rule));
    QVERIFY(rule->accessibleDescription().contains(u"closed changes: 312"_s));
    QVERIFY(rule->accessibleDescription().contains(u"without an end: 7"_s));
    QTest::keyClick(rule, Qt::Key_Escape);
    QTRY_VERIFY(!card.findChild<ChartRule*>(u"chart.rule"_s));
}

QTEST_MAIN(ChartPlotTest)
#include "ChartPlotTest.moc"
