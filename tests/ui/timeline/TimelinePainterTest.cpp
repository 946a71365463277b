// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelinePainter.h"

#include "tests/support/GoldenImage.h"
#include "tests/ui/timeline/TimelineFixture.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::TimelineFixture;

/// Painted pictures against stored ones, at one and two device pixels, light and dark.
class TimelinePainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void week_data() { addColumns(); }

    void week();

    void year_data() { addColumns(); }

    void year();
    void clockChangeNight();
    void rightToLeft();
    void nothingIsPaintedBeyondTheLanesInView();

private:
    static void addColumns();
    static QImage painted(const TimelineScene& scene, const Theme& theme, double scale);
    static void compare(const QImage& image, const QString& name);
};

void TimelinePainterTest::addColumns()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("scale");
    QTest::newRow("light-1x") << false << 1.0;
    QTest::newRow("light-2x") << false << 2.0;
    QTest::newRow("dark-1x") << true << 1.0;
    QTest::newRow("dark-2x") << true << 2.0;
}

QImage TimelinePainterTest::painted(const TimelineScene& scene, const Theme& theme, double scale)
{
    QImage image((scene.frame.all.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setLayoutDirection(scene.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    TimelineLook look;
    look.isSelected.assign(scene.items.size(), false);
    if (!scene.hasColumns() && !scene.items.empty()) {
        look.isSelected.front() = true;
    }
    paintTimeline(painter, scene, look, theme);
    return image;
}

void TimelinePainterTest::compare(const QImage& image, const QString& name)
{
    const QString problem = test::compareWithGolden(image, name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TimelinePainterTest::week()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    TimelineFixture fixture;
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    fixture.setTheme(Theme(options, FontFamilies::load()));
    compare(
        painted(fixture.scene(TimelineFixture::week(), {900, 330}), fixture.theme(), scale),
        u"timeline-week-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TimelinePainterTest::year()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    TimelineFixture fixture;
    ThemeOptions options;
    options.kind = isDark ? ThemeKind::Dark : ThemeKind::Light;
    fixture.setTheme(Theme(options, FontFamilies::load()));
    compare(
        painted(fixture.scene(TimelineFixture::year(), {900, 220}), fixture.theme(), scale),
        u"timeline-year-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TimelinePainterTest::clockChangeNight()
{
    TimelineFixture fixture;
    fixture.request.secondZone = QTimeZone("Asia/Singapore");
    const Span days = spanOfDays({QDate(2026, 10, 24), QDate(2026, 10, 25)}, test::berlin());
    compare(
        painted(fixture.scene(days, {900, 250}), fixture.theme(), 1), u"timeline-double-hour"_s);
}

void TimelinePainterTest::rightToLeft()
{
    TimelineFixture fixture;
    fixture.request.isRightToLeft = true;
    compare(
        painted(fixture.scene(TimelineFixture::week(), {900, 330}), fixture.theme(), 1),
        u"timeline-right-to-left"_s);
}

void TimelinePainterTest::nothingIsPaintedBeyondTheLanesInView()
{
    TimelineFixture fixture;
    const TimelineScene all = fixture.scene(TimelineFixture::week(), {900, 330});
    const TimelineScene some = fixture.scene(TimelineFixture::week(), {900, 150});
    QVERIFY(some.rows.size() < all.rows.size());
    QVERIFY(some.items.size() < all.items.size());
    for (const TimelineItem& item : some.items) {
        QVERIFY(some.rows[std::size_t(item.line)].rect.top() < some.frame.canvas.bottom());
    }
}

} // namespace cb

QTEST_MAIN(cb::TimelinePainterTest)
#include "TimelinePainterTest.moc"
