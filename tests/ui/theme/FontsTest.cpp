// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

class FontsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_families = FontFamilies::load(); }

    void facesAreBundledInThreeWeights();
    void figuresStandInColumns_data();
    void figuresStandInColumns();
    void wordsStayProportional();
    void foreignScriptsFallBack_data();
    void foreignScriptsFallBack();

private:
    FontFamilies m_families;
};

void FontsTest::facesAreBundledInThreeWeights()
{
    QCOMPARE(m_families.text, u"Changeboard Text"_s);
    QCOMPARE(m_families.figures, u"Changeboard Figures"_s);
    for (const QString& family : {m_families.text, m_families.figures}) {
        const QStringList styles = QFontDatabase::styles(family);
        QVERIFY(styles.contains(u"Regular"_s));
        QVERIFY(styles.contains(u"Medium"_s));
        QVERIFY(styles.contains(u"SemiBold"_s));
    }
    const Theme theme({}, m_families);
    QCOMPARE(QFontInfo(theme.font(TextRole::Body)).family(), m_families.text);
    QCOMPARE(QFontInfo(theme.figureFont(TextRole::Title)).family(), m_families.figures);
    QCOMPARE(
        QFontInfo(Fonts::medium(theme.font(TextRole::Body))).weight(),
        static_cast<int>(QFont::Medium));
}

void FontsTest::figuresStandInColumns_data()
{
    QTest::addColumn<int>("weight");
    QTest::newRow("regular") << static_cast<int>(QFont::Normal);
    QTest::newRow("medium") << static_cast<int>(QFont::Medium);
    QTest::newRow("semibold") << static_cast<int>(QFont::DemiBold);
}

void FontsTest::figuresStandInColumns()
{
    QFETCH(int, weight);
    QFont font = Theme({}, m_families).figureFont(TextRole::Body);
    font.setPixelSize(200);
    font.setWeight(static_cast<QFont::Weight>(weight));
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u"0000"_s);
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QString(4, QChar(digit))), width);
    }
    QCOMPARE(metrics.horizontalAdvance(u"11:11"_s), metrics.horizontalAdvance(u"20:48"_s));
}

void FontsTest::wordsStayProportional()
{
    QFont font = Theme({}, m_families).font(TextRole::Body);
    font.setPixelSize(200);
    const QFontMetricsF metrics(font);
    QVERIFY(metrics.horizontalAdvance(u"1111"_s) < metrics.horizontalAdvance(u"0000"_s));
}

void FontsTest::foreignScriptsFallBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << u"变更计划"_s;
    QTest::newRow("Japanese") << u"変更スケジュール"_s;
    QTest::newRow("Hebrew") << u"לוח שינויים"_s;
    QTest::newRow("Arabic") << u"جدول التغييرات"_s;
}

void FontsTest::foreignScriptsFallBack()
{
    QFETCH(QString, text);
    QTextLayout layout(text, Theme({}, m_families).font(TextRole::Body));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        // Glyph 0 is the box of a font that lacks the letter.
        QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(run.rawFont().familyName()));
    }
}

} // namespace cb

QTEST_MAIN(cb::FontsTest)
#include "FontsTest.moc"
