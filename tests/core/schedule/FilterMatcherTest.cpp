// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/FilterMatcher.h"

#include "core/schedule/BoardWindows.h"
#include "core/schedule/ConflictMarks.h"
#include "core/schedule/FilterCompletion.h"
#include "tests/core/schedule/TestBoard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

namespace {

const Instant now{TestBoard::ms(u"2026-11-25T10:00:00Z"_s)};

/// Seven changes, named C0 to C6.
TestBoard sample()
{
    const auto at = [](const QString& iso) {
        return TestBoard::ms(iso);
    };
    TestBoard board;
    board.add(
        {.number = u"C0"_s,
         .title = u"Kühlanlage Süd warten"_s,
         .risk = RiskLevel::High,
         .service = u"Payment Gateway"_s,
         .team = u"Network"_s,
         .owner = u"José Núñez"_s,
         .items = {u"db01"_s, u"db02"_s},
         .environment = u"production"_s,
         .labels = {u"patch"_s, u"q4"_s},
         .start = at(u"2026-11-25T20:00:00Z"_s),
         .end = at(u"2026-11-25T23:00:00Z"_s)});
    board.add(
        {.number = u"C1"_s,
         .title = u"Disk full on backup"_s,
         .state = ChangeState::Draft,
         .service = u"Backup"_s,
         .items = {u"bk01"_s},
         .environment = u"test"_s,
         .start = at(u"2026-11-29T22:30:00Z"_s),
         .end = at(u"2026-11-30T01:00:00Z"_s)});
    board.add(
        {.number = u"C2"_s,
         .title = u"Firewall rule"_s,
         .state = ChangeState::Authorize,
         .type = ChangeType::Emergency,
         .risk = RiskLevel::VeryHigh,
         .team = u"Network"_s,
         .start = at(u"2026-12-24T10:00:00Z"_s),
         .end = at(u"2026-12-24T10:00:00Z"_s)});
    board.add(
        {.number = u"C3"_s, .title = u"No dates"_s, .service = u"Backup"_s, .items = {u"db01"_s}});
    board.add(
        {.number = u"C4"_s,
         .title = u"Closed one"_s,
         .state = ChangeState::Closed,
         .labels = {u"q4"_s},
         .start = at(u"2026-01-01T10:00:00Z"_s),
         .end = at(u"2026-01-02T10:00:00Z"_s)});
    board.add(
        {.number = u"C5"_s,
         .title = u"Half dates"_s,
         .start = at(u"2026-11-25T20:00:00Z"_s),
         .flags = OnHold});
    board.add(
        {.number = u"C6"_s,
         .title = u"Late"_s,
         .state = ChangeState::Implement,
         .start = at(u"2026-11-24T10:00:00Z"_s),
         .end = at(u"2026-11-25T09:00:00Z"_s)});
    board.addDeployment(
        u"Payment Gateway"_s,
        u"4.2.1"_s,
        DeploymentOutcome::RolledBack,
        at(u"2026-11-20T10:00:00Z"_s),
        at(u"2026-11-20T11:00:00Z"_s));
    board.addDeployment(
        u"Backup"_s,
        u"1.0"_s,
        DeploymentOutcome::Running,
        at(u"2026-11-25T09:00:00Z"_s),
        noInstant);
    board.addIncident(u"I0"_s, u"Disk full"_s, IncidentState::Open, at(u"2026-11-01T10:00:00Z"_s));
    board.addIncident(u"I1"_s, u"Slow"_s, IncidentState::Closed, at(u"2026-11-02T10:00:00Z"_s));
    return board;
}

QString matching(
    const SnapshotPtr& board, const QString& text, FilterTable table = FilterTable::Changes)
{
    const FilterMatcher matcher(BoardFilter::parse(text).filter, board, table, now);
    QStringList rows;
    for (const int row : matcher.run().rows) {
        rows.append(QString::number(row));
    }
    return rows.join(u',');
}

} // namespace

class FilterMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void changesMatch_data();
    void changesMatch();
    void otherTablesMatch_data();
    void otherTablesMatch();
    void whatIsNotShownIsCounted();
    void blameNamesTheTermInTheWay();
    void unknownNamesAreProblems();
    void unusedTermsExcludeNothing();
    void conflictsAreAskedForByWordsAndLetters_data();
    void conflictsAreAskedForByWordsAndLetters();
    void thePeriodIsKnown();
    void oneRowIsTestedAsAll();
    void cancelStops();
    void suggestionsFitTheCursor_data();
    void suggestionsFitTheCursor();
    void takenSuggestionsAreUnderstood();
    void scopesCoverByEveryList();
};

void FilterMatcherTest::changesMatch_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("rows");
    QTest::newRow("everything") << QString() << u"0,1,2,3,4,5,6"_s;
    QTest::newRow("state") << u"state:scheduled"_s << u"0,3,5"_s;
    QTest::newRow("screen state") << u"state:awaiting"_s << u"2"_s;
    QTest::newRow("not closed, not draft") << u"-state:closed,draft"_s << u"0,2,3,5,6"_s;
    QTest::newRow("type") << u"type:emergency"_s << u"2"_s;
    QTest::newRow("risk or none") << u"risk:very_high,none"_s << u"1,2,3,4,5,6"_s;
    QTest::newRow("service without case") << u"service:\"payment gateway\""_s << u"0"_s;
    QTest::newRow("no service") << u"service:none"_s << u"2,4,5,6"_s;
    QTest::newRow("prefix") << u"ci:db*"_s << u"0,3"_s;
    QTest::newRow("several CIs") << u"ci:db02,bk01"_s << u"0,1"_s;
    QTest::newRow("without a CI") << u"ci:none"_s << u"2,4,5,6"_s;
    QTest::newRow("team") << u"team:network"_s << u"0,2"_s;
    QTest::newRow("owner without accents") << u"owner:\"jose nunez\""_s << u"0"_s;
    QTest::newRow("label of several") << u"label:q4"_s << u"0,4"_s;
    QTest::newRow("two labels") << u"label:q4 label:patch"_s << u"0"_s;
    QTest::newRow("environment") << u"env:PRODUCTION"_s << u"0"_s;
    QTest::newRow("on hold") << u"is:hold"_s << u"5"_s;
    QTest::newRow("overdue") << u"is:overdue"_s << u"6"_s;
    QTest::newRow("active or ended") << u"is:active"_s << u"0,2,3,5,6"_s;
    QTest::newRow("has dates") << u"has:dates"_s << u"0,1,2,4,6"_s;
    QTest::newRow("has no CI") << u"-has:ci"_s << u"2,4,5,6"_s;
    QTest::newRow("today") << u"period:today"_s << u"0,6"_s;
    QTest::newRow("this week ends on Sunday midnight in Berlin") << u"period:week"_s << u"0,1,6"_s;
    QTest::newRow("next week has the rest of the night") << u"period:\"next week\""_s << u"1"_s;
    QTest::newRow("zero-length") << u"period:2026-12-24"_s << u"2"_s;
    QTest::newRow("after") << u"after:2026-11-30"_s << u"1,2"_s;
    QTest::newRow("before") << u"before:2026-11-25T10:30"_s << u"4,6"_s;
    QTest::newRow("between") << u"after:2026-11-25 before:2026-11-26"_s << u"0,6"_s;
    QTest::newRow("not in the week: those without dates stay") << u"-period:week"_s << u"2,3,4,5"_s;
    QTest::newRow("word in the title without marks") << u"kuhlanlage"_s << u"0"_s;
    QTest::newRow("word in the number") << u"c4"_s << u"4"_s;
    QTest::newRow("word in the service") << u"backup"_s << u"1,3"_s;
    QTest::newRow("word in a CI") << u"bk0"_s << u"1"_s;
    QTest::newRow("word in a person") << u"NUNEZ"_s << u"0"_s;
    QTest::newRow("two words") << u"disk backup"_s << u"1"_s;
    QTest::newRow("phrase") << u"\"full on\" -firewall"_s << u"1"_s;
    QTest::newRow("negated word") << u"-dates"_s << u"0,1,2,4,6"_s;
    QTest::newRow("unknown name matches nothing") << u"service:Mail"_s << QString();
    QTest::newRow("numbers are whole") << u"number:c1,C4,5"_s << u"1,4"_s;
    QTest::newRow("numbers by their beginning") << u"number:c* -number:C0"_s << u"1,2,3,4,5,6"_s;
}

void FilterMatcherTest::changesMatch()
{
    QFETCH(QString, filter);
    QFETCH(QString, rows);
    QVERIFY(BoardFilter::parse(filter).isClean());
    QCOMPARE(matching(sample().snapshot(), filter), rows);
}

void FilterMatcherTest::otherTablesMatch_data()
{
    QTest::addColumn<FilterTable>("table");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("rows");
    QTest::newRow("failed deployments") << FilterTable::Deployments << u"is:failed"_s << u"0"_s;
    QTest::newRow("outcome") << FilterTable::Deployments << u"outcome:running,succeeded"_s
                             << u"1"_s;
    QTest::newRow("running now") << FilterTable::Deployments << u"period:today"_s << u"1"_s;
    QTest::newRow("version") << FilterTable::Deployments << u"4.2"_s << u"0"_s;
    QTest::newRow("risk is not asked of deployments")
        << FilterTable::Deployments << u"risk:high service:backup"_s << u"1"_s;
    QTest::newRow("open incidents") << FilterTable::Incidents << u"is:open"_s << u"0"_s;
    QTest::newRow("an open incident lasts until now")
        << FilterTable::Incidents << u"period:yesterday"_s << u"0,1"_s;
    QTest::newRow("incident by word") << FilterTable::Incidents << u"disk"_s << u"0"_s;
    QTest::newRow("incident state") << FilterTable::Incidents << u"state:closed"_s << u"1"_s;
    QTest::newRow("incident by number") << FilterTable::Incidents << u"number:i1"_s << u"1"_s;
    QTest::newRow("no requests") << FilterTable::Requests << u"x"_s << QString();
}

void FilterMatcherTest::otherTablesMatch()
{
    QFETCH(FilterTable, table);
    QFETCH(QString, filter);
    QFETCH(QString, rows);
    QCOMPARE(matching(sample().snapshot(), filter, table), rows);
}

void FilterMatcherTest::whatIsNotShownIsCounted()
{
    const SnapshotPtr board = sample().snapshot();
    const auto run = [&board](const QString& text) {
        return FilterMatcher(BoardFilter::parse(text).filter, board, FilterTable::Changes, now)
            .run();
    };
    const FilterOutcome all = run({});
    QCOMPARE(all.count(), 7);
    QCOMPARE(all.total, 7);
    QCOMPARE(all.withoutDates, 2);
    QCOMPARE(all.withoutItems, 4);
    const FilterOutcome week =
        run(u"period:week state:scheduled"_s); // C3 and C5 are scheduled, for when is not known
    QCOMPARE(week.count(), 1);
    QCOMPARE(week.withoutDates, 2);
    QCOMPARE(week.withoutItems, 0);
    const FilterOutcome item = run(u"ci:db01"_s);
    QCOMPARE(item.count(), 2);
    QCOMPARE(item.withoutItems, 4);
    QCOMPARE(item.withoutDates, 1);
    QCOMPARE(item.matches, (std::vector<quint8>{1, 0, 0, 1, 0, 0, 0}));
}

void FilterMatcherTest::blameNamesTheTermInTheWay()
{
    const SnapshotPtr board = sample().snapshot();
    const auto blame = [&board](const QString& text) {
        return FilterMatcher(BoardFilter::parse(text).filter, board, FilterTable::Changes, now)
            .blame();
    };
    const auto found =
        blame(u"state:scheduled type:emergency"_s); // without type: 3 come back, without state: 1
    QVERIFY(found);
    QCOMPARE(found->term, 1);
    QCOMPARE(found->rowsWithout, 3);
    QVERIFY(!blame(u"state:scheduled"_s));
    QVERIFY(!blame(u"team:nobody service:nothing"_s)); // no single term is enough
}

void FilterMatcherTest::unknownNamesAreProblems()
{
    const BoardFilter filter = BoardFilter::parse(u"risk:high service:Mail,Backup"_s).filter;
    const FilterMatcher matcher(filter, sample().snapshot(), FilterTable::Changes, now);
    QCOMPARE(matcher.problems().size(), 1);
    const FilterProblem problem = matcher.problems().first();
    QCOMPARE(filter.toText().mid(problem.position, problem.length), u"service:Mail,Backup"_s);
    QVERIFY(problem.message.contains(u"Mail"));
}

void FilterMatcherTest::unusedTermsExcludeNothing()
{
    const BoardFilter filter =
        BoardFilter::parse(u"risk:high outcome:failed state:resolved backup is:rework"_s).filter;
    const SnapshotPtr board = sample().snapshot();
    QCOMPARE(
        FilterMatcher(filter, board, FilterTable::Deployments, now).unusedTerms(),
        QList<int>({0, 2}));
    QCOMPARE(
        FilterMatcher(filter, board, FilterTable::Changes, now).unusedTerms(),
        QList<int>({1, 2, 4}));
    for (int field = 0; field < enumCount<FilterField>(); ++field) {
        const auto f = static_cast<FilterField>(field);
        if (f == FilterField::Is || f == FilterField::Has || f == FilterField::State) {
            continue; // these depend on the value, too
        }
        const QStringList values = filterValues(f, *board, FilterTable::Changes);
        const QString value = values.isEmpty() ? u"x"_s : values.first();
        for (int table = 0; table < enumCount<FilterTable>(); ++table) {
            const auto t = static_cast<FilterTable>(table);
            const FilterMatcher matcher({{{f, {value}, false}}}, board, t, now);
            QCOMPARE(matcher.unusedTerms().isEmpty(), isUsedBy(f, t));
        }
    }
}

void FilterMatcherTest::conflictsAreAskedForByWordsAndLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<int>("count");
    QTest::newRow("any") << u"conflict:any"_s << u"has:conflict"_s << 2;
    QTest::newRow("what blocks") << u"conflict:blocks"_s << u"has:blocking"_s << 1;
    QTest::newRow("a letter") << u"conflict:F"_s << u"has:freeze"_s << 2;
    QTest::newRow("a kind") << u"conflict:same-ci"_s << u"has:same-ci"_s << 1;
    QTest::newRow("one or the other") << u"conflict:c,o"_s << u"has:same-ci,sequence"_s << 1;
    QTest::newRow("none of them") << u"-conflict:any"_s << u"-has:conflict"_s << -2;
}

void FilterMatcherTest::conflictsAreAskedForByWordsAndLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    QFETCH(int, count);
    const SnapshotPtr board = sample().snapshot();
    const auto kindBit = [](ConflictKind kind, bool blocks) {
        const unsigned bit = 1U << static_cast<unsigned>(kind);
        return static_cast<quint16>(blocks ? bit | bit << enumCount<ConflictKind>() : bit);
    };
    std::vector<quint16> marks(static_cast<std::size_t>(board->changes->size()), 0);
    marks[0] = kindBit(ConflictKind::Freeze, false);
    marks[1] = static_cast<quint16>(
        kindBit(ConflictKind::Freeze, false) | kindBit(ConflictKind::SameItem, true));
    const ParsedFilter parsed = BoardFilter::parse(typed);
    QVERIFY(parsed.isClean());
    QCOMPARE(parsed.filter.toText(), canonical);
    const FilterMatcher without(parsed.filter, board, FilterTable::Changes, now);
    QCOMPARE(without.unusedTerms(), QList<int>{0}); // nobody finds conflicts
    setConflictMarksSource([&marks](const BoardSnapshot&, Instant) {
        return std::make_shared<const std::vector<quint16>>(marks);
    });
    const FilterMatcher matcher(parsed.filter, board, FilterTable::Changes, now);
    setConflictMarksSource({});
    const int expected = count < 0 ? board->changes->size() + count : count;
    QCOMPARE(matcher.run().count(), expected);
}

void FilterMatcherTest::thePeriodIsKnown()
{
    const SnapshotPtr board = sample().snapshot();
    const auto period = [&board](const QString& text) {
        return FilterMatcher(BoardFilter::parse(text).filter, board, FilterTable::Changes, now)
            .period();
    };
    QCOMPARE(period(u"period:today"_s)->start.toIso(), u"2026-11-24T23:00:00Z"_s);
    QCOMPARE(period(u"period:today"_s)->end.toIso(), u"2026-11-25T23:00:00Z"_s);
    QCOMPARE(
        period(u"after:2026-11-01 before:2026-12-01 period:month"_s)->lengthMs(), 30 * msPerDay);
    QVERIFY(!period(u"after:2026-11-01"_s));
    QVERIFY(!period(u"-period:today"_s));
}

void FilterMatcherTest::oneRowIsTestedAsAll()
{
    const SnapshotPtr board = sample().snapshot();
    for (const QString& text :
         {u"state:scheduled -disk"_s, u"period:week ci:db*"_s, u"-has:ci -is:hold"_s})
    {
        const FilterMatcher matcher(
            BoardFilter::parse(text).filter, board, FilterTable::Changes, now);
        const FilterOutcome outcome = matcher.run();
        for (int row = 0; row < outcome.total; ++row) {
            QCOMPARE(matcher.matches(row), outcome.matches[static_cast<std::size_t>(row)] == 1);
        }
    }
}

void FilterMatcherTest::cancelStops()
{
    const CancelToken token;
    token.cancel();
    const FilterOutcome outcome =
        FilterMatcher({}, sample().snapshot(), FilterTable::Changes, now).run(token);
    QVERIFY(!outcome.isComplete);
    QVERIFY(outcome.rows.empty());
}

void FilterMatcherTest::suggestionsFitTheCursor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("field") << u"disk te"_s << QStringList{u"team:"_s};
    QTest::newRow("negated field") << u"-serv"_s << QStringList{u"service:"_s};
    QTest::newRow("value by its word")
        << u"service:gate"_s << QStringList{u"\"Payment Gateway\""_s};
    QTest::newRow("second value") << u"risk:high,very"_s
                                  << QStringList{u"very_low"_s, u"very_high"_s};
    QTest::newRow("without marks") << u"owner:jos"_s << QStringList{u"\"José Núñez\""_s};
    QTest::newRow("within quotes")
        << u"service:\"payment g"_s << QStringList{u"\"Payment Gateway\""_s};
    QTest::newRow("label parts") << u"label:"_s << QStringList{u"patch"_s, u"q4"_s};
    QTest::newRow("a phrase is free text") << u"\"te"_s << QStringList();
    QTest::newRow("nothing fits") << u"team:zzz"_s << QStringList();
}

void FilterMatcherTest::suggestionsFitTheCursor()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const FilterSuggestion& suggestion : suggestFilter(
             text, static_cast<int>(text.size()), *sample().snapshot(), FilterTable::Changes))
    {
        found.append(suggestion.text);
    }
    QCOMPARE(found, expected);
}

void FilterMatcherTest::takenSuggestionsAreUnderstood()
{
    const SnapshotPtr board = sample().snapshot();
    for (int field = 1; field < enumCount<FilterField>(); ++field) {
        const QString start = toText(static_cast<FilterField>(field)) + u':';
        for (const FilterSuggestion& suggestion :
             suggestFilter(start, static_cast<int>(start.size()), *board, FilterTable::Changes, 50))
        {
            QString taken = start;
            taken.replace(suggestion.position, suggestion.length, suggestion.text);
            const ParsedFilter parsed = BoardFilter::parse(taken);
            QVERIFY2(parsed.isClean(), qPrintable(taken));
            QCOMPARE(parsed.filter.terms.first().values, QStringList{suggestion.value});
        }
    }
}

void FilterMatcherTest::scopesCoverByEveryList()
{
    const SnapshotPtr board = sample().snapshot();
    const auto service = [&board](int row) {
        return board->directory->services.at(row).id;
    };
    const auto item = [&board](int row) {
        return board->directory->items.at(row).id;
    };
    WindowScope scope;
    QVERIFY(covers(scope, *board, 4));
    scope.services = {service(0)};
    QVERIFY(covers(scope, *board, 0));
    QVERIFY(!covers(scope, *board, 1));
    scope.items = {item(2)}; // both lists have to name it
    QVERIFY(!covers(scope, *board, 0));
    scope.services.clear();
    QVERIFY(covers(scope, *board, 1));
    scope.environments = {u"Test"_s};
    scope.types = {ChangeType::Normal};
    QVERIFY(covers(scope, *board, 1));
    scope.types = {ChangeType::Emergency};
    QVERIFY(!covers(scope, *board, 1));
    scope = {};
    scope.services = {ServiceId::make()}; // of nothing on this board
    QVERIFY(!covers(scope, *board, 0));
}

QTEST_GUILESS_MAIN(FilterMatcherTest)
#include "FilterMatcherTest.moc"
