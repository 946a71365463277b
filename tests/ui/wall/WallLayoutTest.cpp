// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wall/WallFixture.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

using test::inBerlin;
using test::wallEvening;
using test::WallFixture;
using test::wallNow;

namespace {

WallStatus statusOf(Instant now)
{
    WallStatus status;
    status.now = now;
    status.steps = {u"Next 24 hours"_s, u"Deployments today"_s, u"Week"_s, u"Measures"_s};
    status.secondsLeft = 24;
    return status;
}

/// Where the letters are.
QRectF ink(const WallText& text)
{
    const QFontMetricsF metrics(text.font);
    const double width = std::min(metrics.horizontalAdvance(text.text), text.rect.width());
    const double height = metrics.capHeight();
    double x = text.rect.left();
    if (text.alignment & Qt::AlignTrailing) {
        x = text.rect.right() - width;
    } else if (text.alignment & Qt::AlignHCenter) {
        x = text.rect.center().x() - width / 2;
    }
    return {x, text.rect.center().y() - height / 2, width, height};
}

const WallText* find(const WallGeometry& geometry, const QString& whole)
{
    const auto found = std::find_if(
        geometry.texts.cbegin(), geometry.texts.cend(), [&whole](const WallText& text) {
            return text.whole.startsWith(whole);
        });
    return found == geometry.texts.cend() ? nullptr : &*found;
}

} // namespace

/// Properties of the wall's layout, for several screens.
class WallLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyTextIsLegible_data();
    void everyTextIsLegible();

    void textsNeitherOverlapNorLeaveTheScreen_data() { everyTextIsLegible_data(); }

    void textsNeitherOverlapNorLeaveTheScreen();
    void atMostSevenLanesAndFiveFigures();
    void lanesWithoutRoomAreCountedInWords();
    void barsStandAtTheirTimes();
    void ticksAreTrueInEveryNight_data();
    void ticksAreTrueInEveryNight();
    void theClockChangeIsSaid();
    void aLostConnectionIsSaidInWarn();
    void theFooterSaysWhatComesNext();
    void aHeldWallSaysSo();
    void aViewGetsTheRoomBetweenHeaderAndFooter();
    void anEmptyDaySaysWhatComesNext();
    void everyPartHasANameAndAPlace();
    void whatIsInTheWayHasItsSign();
    void rightToLeftMirrors();

private:
    Theme themeFor(const QSizeF& size) const;
    WallGeometry laidOut(const WallFacts& facts, const QSizeF& size = {1920, 1080}) const;
    WallGeometry laidOut(const WallInput& input) const;

    FontFamilies m_fonts;
    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

void WallLayoutTest::initTestCase()
{
    m_fonts = FontFamilies::load();
}

Theme WallLayoutTest::themeFor(const QSizeF& size) const
{
    ThemeOptions options;
    options.projector = true;
    options.textPercent = wallTextPercent(size.height());
    return Theme(options, m_fonts);
}

WallGeometry WallLayoutTest::laidOut(const WallInput& input) const
{
    return layoutWall(input, themeFor(input.size));
}

WallGeometry WallLayoutTest::laidOut(const WallFacts& facts, const QSizeF& size) const
{
    return laidOut({&facts, statusOf(facts.now), size, m_locale, false});
}

void WallLayoutTest::everyTextIsLegible_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("1920 x 1080") << QSizeF(1920, 1080);
    QTest::newRow("3840 x 2160") << QSizeF(3840, 2160);
    QTest::newRow("2560 x 1440") << QSizeF(2560, 1440);
    QTest::newRow("1366 x 768") << QSizeF(1366, 768);
    QTest::newRow("1280 x 1024") << QSizeF(1280, 1024);
    QTest::newRow("upright 1080 x 1920") << QSizeF(1080, 1920);
}

void WallLayoutTest::everyTextIsLegible()
{
    QFETCH(QSizeF, size);
    const WallFacts facts = wallEvening().facts();
    const WallGeometry geometry = laidOut(facts, size);
    QVERIFY(geometry.texts.size() > 20);
    // 26 of 1080 lines, legible from five metres (ui.md section 6).
    const double least = std::min(size.height(), 2160.0) * 26 / 1080 - 1;
    for (const WallText& text : geometry.texts) {
        QVERIFY2(text.font.pixelSize() >= least, qPrintable(text.whole));
    }
}

void WallLayoutTest::textsNeitherOverlapNorLeaveTheScreen()
{
    QFETCH(QSizeF, size);
    const WallFacts facts = wallEvening().facts();
    const WallGeometry geometry = laidOut(facts, size);
    const QRectF screen(QPointF(), size);
    for (std::size_t i = 0; i < geometry.texts.size(); ++i) {
        const QRectF one = ink(geometry.texts[i]);
        QVERIFY2(screen.contains(one), qPrintable(geometry.texts[i].whole));
        for (std::size_t j = i + 1; j < geometry.texts.size(); ++j) {
            const QRectF other = ink(geometry.texts[j]);
            QVERIFY2(
                !one.adjusted(1, 1, -1, -1).intersects(other),
                qPrintable(geometry.texts[i].whole + u" / "_s + geometry.texts[j].whole));
        }
        for (const WallBarBox& bar : geometry.bars) {
            const bool isInside = bar.rect.contains(one);
            QVERIFY2(
                isInside || !bar.rect.adjusted(1, 1, -1, -1).intersects(one),
                qPrintable(geometry.texts[i].whole));
        }
    }
}

void WallLayoutTest::atMostSevenLanesAndFiveFigures()
{
    WallFixture fixture = wallEvening();
    for (int i = 0; i < 20; ++i) {
        fixture.add(
            u"Service %1"_s.arg(i),
            u"Change %1"_s.arg(i),
            {QDate(2026, 11, 25), QTime(15, i)},
            {QDate(2026, 11, 25), QTime(16, i)});
    }
    const WallFacts facts = fixture.facts();
    const WallGeometry geometry = laidOut(facts, {3840, 2160});
    QCOMPARE(geometry.lanes, 7);
    QCOMPARE(geometry.figures, 5);
}

void WallLayoutTest::lanesWithoutRoomAreCountedInWords()
{
    const WallFacts facts = wallEvening().facts();
    QVERIFY(find(laidOut(facts, {1920, 1080}), u"1 more change"_s));
    const WallGeometry low = laidOut(facts, {1366, 768});
    QVERIFY(low.lanes < 7);
    QVERIFY2(
        find(low, u"%1 more changes"_s.arg(1 + 7 - low.lanes)),
        qPrintable(QString::number(low.lanes)));
}

void WallLayoutTest::barsStandAtTheirTimes()
{
    const WallFacts facts = wallEvening().facts();
    const WallGeometry geometry = laidOut(facts);
    const auto barOf = [&](const QString& title) {
        return *std::find_if(
            geometry.bars.cbegin(), geometry.bars.cend(), [&](const WallBarBox& bar) {
                return facts.snapshot->changes->titles.at(bar.row) == title;
            });
    };
    const WallBarBox running = barOf(u"Add 12 nodes"_s);
    QCOMPARE(running.rect.left(), geometry.axis.left()); // it began before now
    const WallBarBox ocsp = barOf(u"OCSP responder move"_s);
    const double hour = geometry.axis.width() / 24;
    QVERIFY(qAbs(ocsp.rect.width() - 1.5 * hour) <= 1);
    QVERIFY(qAbs(ocsp.rect.left() - geometry.axis.left() - (3 + 57.0 / 60) * hour) <= 1);
}

void WallLayoutTest::ticksAreTrueInEveryNight_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("an ordinary night") << QDate(2026, 11, 25);
    QTest::newRow("clocks go back") << QDate(2026, 10, 24);
    QTest::newRow("clocks go forward") << QDate(2026, 3, 28);
}

void WallLayoutTest::ticksAreTrueInEveryNight()
{
    QFETCH(QDate, day);
    WallFixture fixture;
    const Instant now = inBerlin(day, QTime(18, 20));
    fixture.add(u"Ledger"_s, u"Batch"_s, {day, QTime(20, 0)}, {day.addDays(1), QTime(6, 0)});
    const WallFacts facts = fixture.facts(now);
    const WallGeometry geometry = laidOut(facts);
    const double pad = themeFor({1920, 1080}).px(10);
    int ticks = 0;
    for (const WallText& text : geometry.texts) {
        const QTime time = QTime::fromString(text.text.left(5), u"HH:mm"_s);
        if (!time.isValid() || text.rect.bottom() > geometry.axis.top() + 1
            || text.rect.left() < geometry.axis.left() || text.rect.top() < 300)
        {
            continue;
        }
        const double share =
            (text.rect.left() - pad - geometry.axis.left()) / geometry.axis.width();
        const Instant shown = now.plusMs(qRound64(share * double(msPerDay)));
        const LocalTime local = WallTime::toLocal(shown.plusMs(msPerSecond / 2), test::berlin());
        QCOMPARE(local.time.hour(), time.hour());
        QVERIFY(
            qAbs(local.time.msecsSinceStartOfDay() - time.msecsSinceStartOfDay()) < msPerMinute);
        ++ticks;
    }
    QVERIFY(ticks >= 7);
}

void WallLayoutTest::theClockChangeIsSaid()
{
    WallFixture fixture;
    const Instant now = inBerlin(QDate(2026, 10, 24), QTime(18, 0));
    const WallFacts facts = fixture.facts(now);
    const WallGeometry geometry = laidOut(facts);
    const WallText* note = find(geometry, u"Clocks go from 03:00 to 02:00"_s);
    QVERIFY(note);
    QCOMPARE(note->color, ColorRole::Warn);
    const WallFacts ordinary = fixture.facts(wallNow());
    QVERIFY(!find(laidOut(ordinary), u"Clocks go"_s));
}

void WallLayoutTest::aLostConnectionIsSaidInWarn()
{
    const WallFacts facts = wallEvening().facts();
    WallStatus status = statusOf(wallNow());
    QVERIFY(find(laidOut({&facts, status, {1920, 1080}, m_locale, false}), u"live, 14:03:00"_s));
    status.isLive = false;
    status.liveAt = wallNow().plusMs(-5 * msPerMinute);
    const WallGeometry lost = laidOut({&facts, status, {1920, 1080}, m_locale, false});
    const WallText* text = find(lost, u"not live since 13:58"_s);
    QVERIFY(text);
    QCOMPARE(text->color, ColorRole::Warn);
    QVERIFY(std::any_of(lost.icons.cbegin(), lost.icons.cend(), [&lost](const WallIcon& icon) {
        return icon.icon == Icon::Warning && lost.footer.contains(icon.rect);
    }));
}

void WallLayoutTest::theFooterSaysWhatComesNext()
{
    const WallFacts facts = wallEvening().facts();
    const WallGeometry geometry = laidOut(facts);
    QVERIFY(find(geometry, u"then: Deployments today, Week, Measures"_s));
    QVERIFY(find(geometry, u"changes view in 24 s"_s));
    QVERIFY(find(geometry, u"1 of 4"_s));
    WallStatus alone = statusOf(wallNow());
    alone.steps = {u"Next 24 hours"_s};
    const WallGeometry single = laidOut({&facts, alone, {1920, 1080}, m_locale, false});
    QVERIFY(!find(single, u"changes view"_s));
    QVERIFY(!find(single, u"then"_s));
    QVERIFY(single.steps.empty());
}

void WallLayoutTest::aHeldWallSaysSo()
{
    const WallFacts facts = wallEvening().facts();
    WallStatus status = statusOf(wallNow());
    status.isHeld = true;
    QVERIFY(find(laidOut({&facts, status, {1920, 1080}, m_locale, false}), u"held"_s));
}

void WallLayoutTest::aViewGetsTheRoomBetweenHeaderAndFooter()
{
    const WallFacts facts = wallEvening().facts();
    WallStatus status = statusOf(wallNow());
    status.showsView = true;
    status.step = 2;
    status.range = u"23–29 November 2026"_s;
    const WallGeometry geometry = laidOut({&facts, status, {1920, 1080}, m_locale, false});
    QVERIFY(geometry.content.height() > 880);
    QCOMPARE(geometry.content.bottom(), geometry.footer.top());
    QVERIFY(geometry.bars.empty());
    QVERIFY(find(geometry, u"Week, 23–29 November 2026"_s));
    for (const WallText& text : geometry.texts) {
        QVERIFY2(!geometry.content.intersects(ink(text)), qPrintable(text.whole));
    }
}

void WallLayoutTest::anEmptyDaySaysWhatComesNext()
{
    WallFixture fixture;
    fixture.add(
        u"Ledger"_s,
        u"Later"_s,
        {QDate(2026, 11, 27), QTime(1, 0)},
        {QDate(2026, 11, 27), QTime(2, 0)});
    const WallFacts facts = fixture.facts();
    QVERIFY(find(laidOut(facts), u"Nothing in the next 24 hours. Next: Fri 27 Nov, 01:00"_s));
    const WallFacts empty = WallFixture().facts();
    QVERIFY(find(laidOut(empty), u"Nothing is planned."_s));
}

void WallLayoutTest::everyPartHasANameAndAPlace()
{
    const WallFacts facts = wallEvening().facts();
    const WallGeometry geometry = laidOut(facts);
    // Clock, step, five figures, seven bars, highlights, three of the footer.
    QVERIFY(geometry.parts.size() >= 2 + 5 + 7 + 3 + 3);
    const QRectF screen(QPointF(), geometry.size);
    for (const WallPart& part : geometry.parts) {
        QVERIFY(!part.name.isEmpty());
        QVERIFY2(screen.contains(part.rect), qPrintable(part.name));
    }
    const auto named = [&geometry](const QString& name) {
        return std::any_of(
            geometry.parts.cbegin(), geometry.parts.cend(), [&name](const WallPart& part) {
                return part.name.contains(name);
            });
    };
    QVERIFY(named(u"Retention rule, Disputes, Scheduled"_s));
    QVERIFY(named(u"hits a freeze"_s));
    QVERIFY(named(u"Running: 1, Add 12 nodes, to 16:00"_s));
}

void WallLayoutTest::whatIsInTheWayHasItsSign()
{
    const WallFacts facts = wallEvening().facts();
    const WallGeometry geometry = laidOut(facts);
    QVERIFY(!geometry.conflict.isNull());
    QVERIFY(find(geometry, u"Disputes"_s));
    const WallFacts calm = WallFixture().facts();
    QVERIFY(laidOut(calm).conflict.isNull());
}

void WallLayoutTest::rightToLeftMirrors()
{
    const WallFacts facts = wallEvening().facts();
    const WallGeometry usual = laidOut(facts);
    const WallGeometry turned =
        laidOut({&facts, statusOf(wallNow()), {1920, 1080}, m_locale, true});
    QCOMPARE(turned.texts.size(), usual.texts.size());
    for (std::size_t i = 0; i < usual.texts.size(); ++i) {
        QCOMPARE(turned.texts[i].rect.right(), 1920 - usual.texts[i].rect.left());
    }
    QCOMPARE(turned.axis.right(), 1920 - usual.axis.left());
}

} // namespace cb

QTEST_MAIN(cb::WallLayoutTest)
#include "WallLayoutTest.moc"
