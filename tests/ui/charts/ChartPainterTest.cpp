// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPainter.h"

#include "tests/support/GoldenImage.h"
#include "tests/ui/charts/ChartSamples.h"

#include <QPainter>
#include <QTest>

#include <limits>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

class ChartPainterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void chartsLookAsTheyDid_data();
    void chartsLookAsTheyDid();
    void whatIsNoNumberLeavesNoInk();
    void partsDifferInGrey();
    void focusIsARing();

private:
    QImage painted(const Chart& chart, const Theme& theme, double scale, int focused = -1) const
    {
        const QSize size(560, 340);
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(theme.color(ColorRole::Canvas));
        QPainter painter(&image);
        ScreenChartText text(theme);
        const ChartLook look{theme, text, 1, -1, focused};
        if (focused < 0) {
            chartpainting::paintChart(
                painter, chart, QRectF(QPointF(8, 8), QSizeF(544, 324)), look);
        } else {
            chartpainting::paintMarks(
                painter,
                chart,
                layOutChart(chart, QRectF(QPointF(8, 8), QSizeF(544, 324)), text, 1),
                look);
        }
        return image;
    }

    FontFamilies m_families;
};

void ChartPainterTest::initTestCase()
{
    m_families = FontFamilies::load();
}

void ChartPainterTest::chartsLookAsTheyDid_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("scale");
    const QList<Chart> charts = sampleCharts() + foreseenCharts();
    for (int i = 0; i < charts.size(); ++i) {
        const QByteArray id = charts.at(i).id.toLatin1();
        QTest::addRow("%s-light", id.constData()) << i << static_cast<int>(ThemeKind::Light) << 1.0;
        QTest::addRow("%s-dark-2x", id.constData())
            << i << static_cast<int>(ThemeKind::Dark) << 2.0;
    }
    QTest::newRow("weeks-print") << 2 << static_cast<int>(ThemeKind::Print) << 1.0;
}

void ChartPainterTest::chartsLookAsTheyDid()
{
    QFETCH(int, index);
    QFETCH(int, kind);
    QFETCH(double, scale);
    ThemeOptions options;
    options.kind = static_cast<ThemeKind>(kind);
    const QImage image =
        painted((sampleCharts() + foreseenCharts()).at(index), Theme(options, m_families), scale);
    const QString difference =
        compareWithGolden(image, u"charts/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ChartPainterTest::whatIsNoNumberLeavesNoInk()
{
    const Theme theme(ThemeOptions(), m_families);
    const QImage clean = painted(columnsOf({{2}, {4}}), theme, 1);
    for (const double value :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
    {
        QCOMPARE(differingPixels(painted(columnsOf({{2, value}, {4, value}}), theme, 1), clean), 0);
    }
    QVERIFY(differingPixels(painted(columnsOf({{2, 1}, {4, 1}}), theme, 1), clean) > 0);
}

/// In grey, and without any colour, the parts of a bar have patterns or letters of their own.
void ChartPainterTest::partsDifferInGrey()
{
    const Theme theme = [this] {
        ThemeOptions options;
        options.kind = ThemeKind::Print;
        return Theme(options, m_families);
    }();
    QList<QImage> parts;
    for (const ChartInk ink :
         {ChartInk::Successful, ChartInk::Issues, ChartInk::Unsuccessful, ChartInk::BackedOut})
    {
        Chart chart = columnsOf({{4}});
        chart.marks.first().ink = ink;
        QImage grey = painted(chart, theme, 1).convertToFormat(QImage::Format_Grayscale8);
        // Black and white by the middle of the bar's own grey: the pattern alone is left.
        parts.append(grey.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
    }
    for (int i = 1; i < parts.size(); ++i) {
        for (int k = 0; k < i; ++k) {
            QVERIFY2(
                differingPixels(
                    parts.at(i).convertToFormat(QImage::Format_RGB32),
                    parts.at(k).convertToFormat(QImage::Format_RGB32))
                    > 200,
                qPrintable(u"%1 and %2"_s.arg(i).arg(k)));
        }
    }
}

void ChartPainterTest::focusIsARing()
{
    const Theme theme(ThemeOptions(), m_families);
    const Chart chart = columnsOf({{2}, {4}});
    const QImage first = painted(chart, theme, 1, 0);
    const QImage second = painted(chart, theme, 1, 1);
    QVERIFY(differingPixels(first, second) > 100);
    ScreenChartText text(theme);
    const ChartLayout layout = layOutChart(chart, QRectF(QPointF(8, 8), QSizeF(544, 324)), text, 1);
    const QPointF edge(layout.marks[1]->left() - 1, layout.marks[1]->center().y());
    QCOMPARE(second.pixelColor(edge.toPoint()), theme.color(ColorRole::Focus));
}

QTEST_MAIN(ChartPainterTest)
#include "ChartPainterTest.moc"
