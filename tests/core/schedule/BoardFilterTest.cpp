// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/BoardFilter.h"

#include "core/schedule/FilterValues.h"
#include "core/schedule/RelativePeriod.h"
#include "core/schedule/SearchText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

class BoardFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void typedTextBecomesTerms_data();
    void typedTextBecomesTerms();
    void problemsSayWhere_data();
    void problemsSayWhere();
    void anyFilterComesBackFromItsText();
    void anyTextIsReadWithoutHarm();
    void termsMergeAndReplace();
    void periodsAreDays_data();
    void periodsAreDays();
    void momentsAreInTheZone();
    void foldedTextForgetsCaseAndMarks_data();
    void foldedTextForgetsCaseAndMarks();
};

void BoardFilterTest::typedTextBecomesTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("the example")
        << u"state:scheduled risk:High,\"Very High\" service:\"Payment Gateway\" team:Network ci:db01 "
           "type:Emergency after:2026-11-01 before:2026-12-01 environment:production label:x is:Hold has:ci "
           "-state:closed free words"_s
        << u"state:scheduled risk:high,very_high service:\"Payment Gateway\" team:Network ci:db01 type:emergency "
           "after:2026-11-01 before:2026-12-01 env:production label:x is:hold has:ci -state:closed free words"_s;
    QTest::newRow("names of the screen")
        << u"state:\"Awaiting CAB\",in-review assignee:Kim status:Rejected"_s
        << u"state:awaiting,review owner:Kim state:rejected"_s;
    QTest::newRow("periods") << u"period:\"Next  4 Weeks\" period:2026-w48"_s
                             << u"period:\"next 4 weeks\" period:2026-W48"_s;
    QTest::newRow("phrases and negated words")
        << u"\"disk full\" -backup -\"old db\""_s << u"\"disk full\" -backup -\"old db\""_s;
    QTest::newRow("addresses and clocks are words")
        << u"https://example.org/x 22:30"_s << u"\"https://example.org/x\" \"22:30\""_s;
    QTest::newRow("same value twice") << u"type:normal,Normal"_s << u"type:normal"_s;
    QTest::newRow("priorities") << u"priority:P1,2,none"_s << u"priority:1,2,none"_s;
    QTest::newRow("escapes in quotes")
        << u"service:\"a \\\"b\\\" \\\\ c\""_s << u"service:\"a \\\"b\\\" \\\\ c\""_s;
    QTest::newRow("nothing") << u"  \t "_s << QString();
}

void BoardFilterTest::typedTextBecomesTerms()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const ParsedFilter parsed = BoardFilter::parse(typed);
    QVERIFY2(parsed.isClean(), parsed.isClean() ? "" : qPrintable(parsed.problems.first().message));
    QCOMPARE(parsed.filter.toText(), canonical);
    QCOMPARE(BoardFilter::parse(canonical).filter, parsed.filter);
}

void BoardFilterTest::problemsSayWhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("kept");
    QTest::newRow("unknown field")
        << u"disk colour:red x"_s << 5 << 6 << u"colour"_s << u"disk x"_s;
    QTest::newRow("unknown value")
        << u"risk:huge,high"_s << 5 << 4 << u"very_low"_s << u"risk:high"_s;
    QTest::newRow("no value") << u"type: x"_s << 0 << 5 << u"type"_s << u"x"_s;
    QTest::newRow("open quote") << u"x \"disk full"_s << 2 << 10 << u"quote"_s
                                << u"x \"disk full\""_s;
    QTest::newRow("31 April") << u"after:2026-04-31"_s << 6 << 10 << u"2026-04-31"_s << QString();
    QTest::newRow("no period") << u"period:soon"_s << 7 << 4 << u"soon"_s << QString();
    QTest::newRow("week 53 of a short year")
        << u"period:2027-W53"_s << 7 << 8 << u"2027-W53"_s << QString();
    QTest::newRow("inverted range")
        << u"period:2026-12-02..2026-11-25"_s << 7 << 22 << u"period"_s << QString();
}

void BoardFilterTest::problemsSayWhere()
{
    QFETCH(QString, typed);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, word);
    QFETCH(QString, kept);
    const ParsedFilter parsed = BoardFilter::parse(typed);
    QCOMPARE(parsed.problems.size(), 1);
    QCOMPARE(parsed.problems.first().position, position);
    QCOMPARE(parsed.problems.first().length, length);
    QVERIFY2(
        parsed.problems.first().message.contains(word),
        qPrintable(parsed.problems.first().message));
    QCOMPARE(parsed.filter.toText(), kept);
}

void BoardFilterTest::anyFilterComesBackFromItsText()
{
    QRandomGenerator random(20261125);
    static const QStringList names{
        u"db01"_s,
        u"Payment Gateway"_s,
        u"a,b"_s,
        u"x:y"_s,
        u"\"q\""_s,
        u"-dash"_s,
        u"back\\slash"_s,
        u"Süd 日本"_s,
        u"*"_s};
    static const QStringList periods{
        u"today"_s, u"next 4 weeks"_s, u"2026-W48"_s, u"2026-11-25..2026-12-02"_s, u"year"_s};
    static const QStringList moments{u"today"_s, u"2026-11-25"_s, u"2026-11-25T22:00"_s};
    const auto pick = [&random](const QStringList& list) {
        return list.at(random.bounded(static_cast<int>(list.size())));
    };
    for (int round = 0; round < 2'000; ++round) {
        BoardFilter filter;
        const int terms = random.bounded(6);
        for (int i = 0; i < terms; ++i) {
            FilterTerm term;
            term.field = static_cast<FilterField>(random.bounded(enumCount<FilterField>()));
            term.negated = random.bounded(3) == 0;
            const QStringList closed = closedFilterValues(term.field);
            const bool isMoment =
                term.field == FilterField::After || term.field == FilterField::Before;
            const QStringList& values = !closed.isEmpty() ? closed
                : term.field == FilterField::Period       ? periods
                : isMoment                                ? moments
                                                          : names;
            const int count = term.field == FilterField::Text ? 1 : random.bounded(1, 4);
            for (int v = 0; v < count; ++v) {
                term.values.append(pick(values));
            }
            term.values.removeDuplicates();
            filter.terms.append(term);
        }
        const ParsedFilter parsed = BoardFilter::parse(filter.toText());
        QVERIFY2(parsed.isClean(), qPrintable(filter.toText()));
        QVERIFY2(
            parsed.filter == filter,
            qPrintable(filter.toText() + u" -> "_s + parsed.filter.toText()));
    }
}

void BoardFilterTest::anyTextIsReadWithoutHarm()
{
    QRandomGenerator random(4);
    static const QString letters = u"ab:,\"\\- \tstate:risk:9Ä🔧*/.."_s;
    for (int round = 0; round < 5'000; ++round) {
        QString typed;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i) {
            typed += letters.at(random.bounded(static_cast<int>(letters.size())));
        }
        const ParsedFilter parsed = BoardFilter::parse(typed);
        for (const FilterProblem& problem : parsed.problems) {
            QVERIFY(problem.position >= 0 && problem.position + problem.length <= typed.size());
        }
        QCOMPARE(BoardFilter::parse(parsed.filter.toText()).filter, parsed.filter);
    }
}

void BoardFilterTest::termsMergeAndReplace()
{
    BoardFilter filter = BoardFilter::parse(u"risk:high period:week disk"_s).filter;
    filter = filter.with({FilterField::Risk, {u"very_high"_s, u"high"_s}, false});
    filter = filter.with({FilterField::Period, {u"month"_s}, false});
    filter = filter.with({FilterField::Text, {u"disk"_s}, false});
    filter = filter.with({FilterField::Risk, {u"low"_s}, true});
    QCOMPARE(filter.toText(), u"risk:high,very_high period:month disk -risk:low"_s);
    QCOMPARE(filter.without(0).toText(), u"period:month disk -risk:low"_s);
}

void BoardFilterTest::periodsAreDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate wednesday(2026, 11, 25);
    QTest::newRow("today") << u"today"_s << wednesday << wednesday << wednesday;
    QTest::newRow("week") << u"week"_s << wednesday << QDate(2026, 11, 23) << QDate(2026, 11, 29);
    QTest::newRow("week on a Sunday")
        << u"week"_s << QDate(2026, 11, 29) << QDate(2026, 11, 23) << QDate(2026, 11, 29);
    QTest::newRow("next month over the year")
        << u"next month"_s << QDate(2026, 12, 31) << QDate(2027, 1, 1) << QDate(2027, 1, 31);
    QTest::newRow("next 4 weeks from today")
        << u"next 4 weeks"_s << wednesday << wednesday << QDate(2026, 12, 22);
    QTest::newRow("last 13 weeks up to today")
        << u"last 13 weeks"_s << wednesday << QDate(2026, 8, 27) << wednesday;
    QTest::newRow("next 1 days") << u"next 1 days"_s << wednesday << wednesday << wednesday;
    QTest::newRow("quarter") << u"quarter"_s << wednesday << QDate(2026, 10, 1)
                             << QDate(2026, 12, 31);
    QTest::newRow("February of a leap year")
        << u"2028-02"_s << wednesday << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("ISO week 53") << u"2026-W53"_s << wednesday << QDate(2026, 12, 28)
                                 << QDate(2027, 1, 3);
    QTest::newRow("range") << u"2026-11-25..2026-12-02"_s << wednesday << wednesday
                           << QDate(2026, 12, 2);
}

void BoardFilterTest::periodsAreDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const std::optional<DayRange> days = daysOfPeriod(text, today);
    QVERIFY(days);
    QCOMPARE(days->first, first);
    QCOMPARE(days->last, last);
    QCOMPARE(canonicalPeriod(text), text);
}

void BoardFilterTest::momentsAreInTheZone()
{
    const QTimeZone kolkata("Asia/Kolkata");
    QCOMPARE(instantOfMoment(u"2026-11-25"_s, {}, kolkata)->toIso(), u"2026-11-24T18:30:00Z"_s);
    QCOMPARE(
        instantOfMoment(u"2026-11-25T22:00"_s, {}, kolkata)->toIso(), u"2026-11-25T16:30:00Z"_s);
    QCOMPARE(
        instantOfMoment(u"tomorrow"_s, QDate(2026, 12, 31), kolkata)->toIso(),
        u"2026-12-31T18:30:00Z"_s);
}

void BoardFilterTest::foldedTextForgetsCaseAndMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("case") << u"Payment GATEWAY"_s << u"gateWay"_s << true;
    QTest::newRow("umlaut") << u"Kühlanlage SÜD"_s << u"kuhlanlage sud"_s << true;
    QTest::newRow("typed with the umlaut") << u"Kuhlanlage"_s << u"kühl"_s << true;
    QTest::newRow("sharp s") << u"Straßenbahn"_s << u"STRASSE"_s << true;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"café"_s << true;
    QTest::newRow("Polish") << u"Łódź"_s << u"lodz"_s << true;
    QTest::newRow("Greek case") << u"ΑΘΗΝΑ"_s << u"αθηνα"_s << true;
    QTest::newRow("Japanese") << u"日次バックアップ停止"_s << u"バックアップ"_s << true;
    QTest::newRow("Turkish dotless") << u"ISTANBUL ıspanak"_s << u"ispanak"_s << true;
    QTest::newRow("not there") << u"Payment"_s << u"pays"_s << false;
}

void BoardFilterTest::foldedTextForgetsCaseAndMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, isIn);
    QCOMPARE(SearchNeedle(word).isIn(QByteArrayView(text.toUtf8())), isIn);
    QCOMPARE(SearchNeedle(word).isIn(text), isIn);
    QCOMPARE(SearchNeedle(word).isIn(QByteArrayView(QByteArray(600, 'x') + text.toUtf8())), isIn);
}

QTEST_GUILESS_MAIN(BoardFilterTest)
#include "BoardFilterTest.moc"
