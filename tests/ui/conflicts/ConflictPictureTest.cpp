// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/ConflictPicture.h"

#include "tests/support/GoldenImage.h"
#include "ui/theme/ConflictSigns.h"

#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

const QTimeZone berlin("Europe/Berlin");
const QSizeF size(560, 120);

Instant at(int day, int hour, int minute = 0)
{
    return WallTime::toInstant({QDate(2026, 11, day), QTime(hour, minute)}, berlin);
}

ConflictPictureInput twoChanges()
{
    ConflictPictureInput input;
    ConflictPictureSide one;
    one.label = u"CHG-2479"_s;
    one.span = {at(26, 20), at(26, 23)};
    one.state = DisplayState::Approved;
    one.risk = 4;
    ConflictPictureSide other = one;
    other.label = u"CHG-2523"_s;
    other.span = {at(26, 21), at(26, 23, 30)};
    other.backoutMs = 40 * msPerMinute;
    input.sides = {one, other};
    input.overlap = {at(26, 21), at(26, 23)};
    input.overlapText = u"both: 2 h"_s;
    input.zone = berlin;
    input.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return input;
}

ConflictPictureInput inAFreeze()
{
    ConflictPictureInput input = twoChanges();
    ConflictPictureSide freeze;
    freeze.kind = ConflictPictureSide::Kind::Freeze;
    freeze.label = u"Retail peak freeze"_s;
    freeze.span = {at(26, 0), at(29, 0)};
    input.sides[1] = freeze;
    input.overlap = input.sides[0].span;
    input.overlapText = u"both: 3 h"_s;
    return input;
}

Theme themeOf(ThemeKind kind)
{
    ThemeOptions options;
    options.kind = kind;
    return Theme(options, FontFamilies::load());
}

QImage paint(const ConflictPictureInput& input, const Theme& theme)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(theme.color(ColorRole::Panel));
    QPainter painter(&image);
    painter.setLayoutDirection(input.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    paintConflictPicture(painter, layOutConflictPicture(input, size, theme), theme);
    return image;
}

} // namespace

class ConflictPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void theOverlapLiesUnderBothBars();
    void backoutFollowsItsWindow();
    void aFreezeGoesOnBeyondThePicture();
    void timesStandFreeOfEachOther();
    void itMirrors();
    void lettersAreAtMostThree();
    void looksLikeThePicture_data();
    void looksLikeThePicture();
};

void ConflictPictureTest::theOverlapLiesUnderBothBars()
{
    const Theme theme = themeOf(ThemeKind::Light);
    const ConflictPictureLayout layout = layOutConflictPicture(twoChanges(), size, theme);
    QCOMPARE(layout.rows.size(), 2U);
    QCOMPARE(layout.overlap.left(), layout.rows[1].bar.left());
    QCOMPARE(layout.overlap.right(), layout.rows[0].bar.right());
    QVERIFY(layout.rows[0].bar.bottom() < layout.rows[1].bar.top());
    QVERIFY(layout.plot.contains(layout.overlap));
    QVERIFY(layout.rows[0].label.rect.right() <= layout.rows[0].bar.left());
}

void ConflictPictureTest::backoutFollowsItsWindow()
{
    const Theme theme = themeOf(ThemeKind::Light);
    const ConflictPictureLayout layout = layOutConflictPicture(twoChanges(), size, theme);
    QVERIFY(layout.rows[0].backout.isNull());
    QCOMPARE(layout.rows[1].backout.left(), layout.rows[1].bar.right());
    QVERIFY(layout.rows[1].backout.width() > 10);
}

void ConflictPictureTest::aFreezeGoesOnBeyondThePicture()
{
    const Theme theme = themeOf(ThemeKind::Light);
    const ConflictPictureLayout layout = layOutConflictPicture(inAFreeze(), size, theme);
    QVERIFY(layout.rows[1].isCutBefore);
    QVERIFY(layout.rows[1].isCutAfter);
    QCOMPARE(layout.rows[1].bar.width(), layout.plot.width());
    QVERIFY(!layout.rows[0].isCutAfter);
}

void ConflictPictureTest::timesStandFreeOfEachOther()
{
    const Theme theme = themeOf(ThemeKind::Light);
    for (const double width : {160.0, 280.0, 560.0, 1400.0}) {
        const ConflictPictureLayout layout =
            layOutConflictPicture(twoChanges(), {width, 120}, theme);
        for (std::size_t i = 1; i < layout.times.size(); ++i) {
            QVERIFY(layout.times[i - 1].rect.right() < layout.times[i].rect.left());
        }
        for (const ConflictPictureLayout::Label& time : layout.times) {
            QVERIFY(time.rect.right() <= width);
        }
    }
}

void ConflictPictureTest::itMirrors()
{
    const Theme theme = themeOf(ThemeKind::Light);
    ConflictPictureInput input = twoChanges();
    const ConflictPictureLayout before = layOutConflictPicture(input, size, theme);
    input.isRightToLeft = true;
    const ConflictPictureLayout after = layOutConflictPicture(input, size, theme);
    QCOMPARE(after.rows[0].bar.left(), size.width() - before.rows[0].bar.right());
    QCOMPARE(after.overlap.right(), size.width() - before.overlap.left());
}

void ConflictPictureTest::lettersAreAtMostThree()
{
    const Theme theme = themeOf(ThemeKind::Light);
    ConflictLetters letters;
    QCOMPARE(conflictsigns::width(letters, 13, theme), 0.0);
    letters.add(ConflictKind::SameAssignee, ConflictSeverity::Warns);
    letters.add(ConflictKind::Freeze, ConflictSeverity::Blocks);
    letters.add(ConflictKind::SameItem, ConflictSeverity::Warns);
    letters.add(ConflictKind::SameItem, ConflictSeverity::Blocks);
    QCOMPARE(letters.count(), 3);
    QCOMPARE(letters.letters()[0], (ConflictLetter{ConflictKind::Freeze, true}));
    QCOMPARE(letters.letters()[1], (ConflictLetter{ConflictKind::SameItem, true}));
    QCOMPARE(letters.letters()[2], (ConflictLetter{ConflictKind::SameAssignee, false}));
    const double three = conflictsigns::width(letters, 13, theme);
    QCOMPARE(conflictsigns::fitting(letters, three, 13, theme), 3);
    letters.add(ConflictKind::Sequence, ConflictSeverity::Blocks);
    QVERIFY(conflictsigns::width(letters, 13, theme) > three);
    QVERIFY(conflictsigns::fitting(letters, 30, 13, theme) < 3);
    QCOMPARE(conflictsigns::fitting(letters, 5, 13, theme), 0);
    QCOMPARE(conflictsText(letters), u"blocked: Freeze, Same CI, Order; warned: People"_s);
}

void ConflictPictureTest::looksLikeThePicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFreeze");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("two changes") << u"conflict-two-changes"_s << false << false << false;
    QTest::newRow("dark") << u"conflict-two-changes-dark"_s << false << true << false;
    QTest::newRow("freeze") << u"conflict-freeze"_s << true << false << false;
    QTest::newRow("mirrored") << u"conflict-mirrored"_s << false << false << true;
}

void ConflictPictureTest::looksLikeThePicture()
{
    QFETCH(QString, name);
    QFETCH(bool, isFreeze);
    QFETCH(bool, isDark);
    QFETCH(bool, isMirrored);
    ConflictPictureInput input = isFreeze ? inAFreeze() : twoChanges();
    input.isRightToLeft = isMirrored;
    const QImage image = paint(input, themeOf(isDark ? ThemeKind::Dark : ThemeKind::Light));
    const QString difference = compareWithGolden(image, name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

} // namespace cb::test

QTEST_MAIN(cb::test::ConflictPictureTest)
#include "ConflictPictureTest.moc"
