// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GoldenImage.h"
#include "ui/predict/ChanceBar.h"
#include "ui/risk/LoadLine.h"

#include <QPainter>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant friday = Instant::fromIso(u"2026-11-27T17:00:00Z"_s).value_or(Instant());

LoadScale weekend()
{
    return loadScale(
        {friday, friday.plusMs(60 * msPerHour)}, QTimeZone("Europe/Berlin"), QLocale::c());
}

DutySpan duty(Duty kind, int fromHour, int hours)
{
    const Instant start = friday.plusMs(fromHour * msPerHour);
    return {{}, kind, {start, start.plusMs(hours * msPerHour)}, 0};
}

} // namespace

/// The bar of a chance and the line of somebody's load.
class ChancePainterTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_families = FontFamilies::load(); }

    void chancesLookAsTheyDid_data();
    void chancesLookAsTheyDid();
    void loadsLookAsTheyDid_data();
    void loadsLookAsTheyDid();
    void fewDataHasNoBar();
    void dutiesStandAtTheirTimes();
    void whatIsOutsideHasNoMark();

private:
    static void addThemes()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light) << 1.0;
        QTest::newRow("dark-2x") << static_cast<int>(ThemeKind::Dark) << 2.0;
    }

    Theme themeOf(int kind) const
    {
        ThemeOptions options;
        options.kind = static_cast<ThemeKind>(kind);
        return Theme(options, m_families);
    }

    static QImage blank(QSize size, double scale, const Theme& theme)
    {
        QImage image(size * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(theme.color(ColorRole::Canvas));
        return image;
    }

    FontFamilies m_families;
};

void ChancePainterTest::chancesLookAsTheyDid_data()
{
    addThemes();
}

void ChancePainterTest::chancesLookAsTheyDid()
{
    QFETCH(int, kind);
    QFETCH(double, scale);
    const Theme theme = themeOf(kind);
    QImage image = blank({260, 150}, scale, theme);
    QPainter painter(&image);
    const QList<ChanceLook> looks{
        {0.14, {0.09, 0.21}, 0.072, 0.18, false, 0.5},
        {0.31, {0.2, 0.44}, 0.072, {}, false, 0.5},
        {0.072, {0.05, 0.1}, 0.072, {}, true, 0.5},
        {0.004, {0.001, 0.02}, 0.072, 0.0, false, 0.5}};
    double top = 8;
    for (const ChanceLook& look : looks) {
        chancepainting::paintChance(painter, QRectF(10, top, 240, 20), look, theme);
        top += 36;
    }
    painter.end();
    const QString difference = compareWithGolden(
        image, u"predict/chance-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ChancePainterTest::loadsLookAsTheyDid_data()
{
    addThemes();
}

void ChancePainterTest::loadsLookAsTheyDid()
{
    QFETCH(int, kind);
    QFETCH(double, scale);
    const Theme theme = themeOf(kind);
    QImage image = blank({500, 80}, scale, theme);
    QPainter painter(&image);
    const LoadScale weekendScale = weekend();
    const std::vector<DutySpan> duties{
        duty(Duty::Implements, 4, 3),
        duty(Duty::OnCall, 2, 14),
        duty(Duty::Approves, 20, 0),
        duty(Duty::Implements, 30, 6)};
    double top = 0;
    for (const bool isOver : {false, true}) {
        const QRectF area(0, top, 500, 36);
        loadpainting::paintGround(painter, weekendScale, area, theme);
        loadpainting::paintMarks(
            painter, loadpainting::layOut(duties, weekendScale, area, 1), isOver, theme);
        top += 42;
    }
    painter.end();
    const QString difference =
        compareWithGolden(image, u"predict/load-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void ChancePainterTest::fewDataHasNoBar()
{
    const Theme theme = themeOf(static_cast<int>(ThemeKind::Light));
    QImage image = blank({200, 20}, 1, theme);
    QPainter painter(&image);
    ChanceLook look{0.5, {0.4, 0.6}, 0.9, {}, true, 1};
    chancepainting::paintChance(painter, QRectF(0, 0, 200, 20), look, theme);
    QCOMPARE(image.pixelColor(50, 10), theme.color(ColorRole::Sunken));
    QCOMPARE(image.pixelColor(180, 2), theme.color(ColorRole::Text3));
    look.isFew = false;
    chancepainting::paintChance(painter, QRectF(0, 0, 200, 20), look, theme);
    QCOMPARE(image.pixelColor(50, 12), theme.chart(0));
}

void ChancePainterTest::dutiesStandAtTheirTimes()
{
    const QRectF area(100, 0, 600, 36);
    const std::vector<LoadMark> marks =
        loadpainting::layOut({duty(Duty::Implements, 6, 3)}, weekend(), area, 1);
    QCOMPARE(marks.size(), std::size_t{1});
    QCOMPARE(marks.front().box.left(), 160.0); // 6 of 60 hours
    QCOMPARE(marks.front().box.width(), 30.0);
    // Friday 18:00 to Monday 06:00 in Berlin: three nights, and noon and midnight of both days.
    QCOMPARE(weekend().nights.size(), std::size_t{3});
    QCOMPARE(weekend().ticks.size(), std::size_t{5});
    QCOMPARE(weekend().ticks.front().text, u"Sat 28"_s);
}

void ChancePainterTest::whatIsOutsideHasNoMark()
{
    const QRectF area(0, 0, 600, 36);
    QVERIFY(loadpainting::layOut(
                {duty(Duty::Implements, -5, 3), duty(Duty::Approves, 61, 0)}, weekend(), area, 1)
                .empty());
    const std::vector<LoadMark> cut =
        loadpainting::layOut({duty(Duty::Implements, -5, 10)}, weekend(), area, 1);
    QCOMPARE(cut.front().box.left(), 0.0);
    QCOMPARE(cut.front().box.right(), 50.0);
}

QTEST_MAIN(ChancePainterTest)
#include "ChancePainterTest.moc"
