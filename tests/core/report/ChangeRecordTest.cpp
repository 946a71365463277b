// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChangeRecordReport.h"
#include "tests/support/ReportBoard.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// The record of a change as data.
class ChangeRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyPartsAreLeftOut();
    void historySaysWhatChangedInWords_data();
    void historySaysWhatChangedInWords();
    void supersededDecisionIsStruckOut();
    void stepsEndWhereTheChangeEnded_data();
    void stepsEndWhereTheChangeEnded();
    void impactIsAFactAFigureAndATable();

private:
    static ReportLanguage english()
    {
        return *ReportLanguage::create(u"en"_s, QTimeZone("Europe/Berlin"));
    }

    static Report make(const ChangeRecordInput& input)
    {
        return changeRecord(test::ReportBoard::november().snapshot(), input, english());
    }

    static ChangeRecordInput aChange()
    {
        ChangeRecordInput input;
        input.change.id = ChangeId::make();
        input.change.number = u"CHG-2480"_s;
        input.change.title = u"TLS 1.3 only"_s;
        input.change.revision = 7;
        return input;
    }
};

void ChangeRecordTest::emptyPartsAreLeftOut()
{
    const Report report = make(aChange());
    QStringList bookmarks;
    for (const ReportSection& section : report.sections) {
        bookmarks += section.bookmark;
    }
    QCOMPARE(bookmarks, QStringList({u"CHG-2480"_s, u"Decisions"_s}));
    QCOMPARE(report.meta.heading, u"TLS 1.3 only"_s);
    QCOMPARE(report.meta.overline, u"CHG-2480, Normal change, version 7"_s);
}

void ChangeRecordTest::historySaysWhatChangedInWords_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("an instant in the board's zone")
        << u"planned_start"_s << u"2026-11-25T19:30:00Z"_s << u"2026-11-26T19:30:00Z"_s
        << u"Planned start: Wed 25 Nov 2026, 20:30 → Thu 26 Nov 2026, 20:30"_s;
    QTest::newRow("a state") << u"state"_s << u"assess"_s << u"authorize"_s
                             << u"State: Assessing → Awaiting CAB"_s;
    QTest::newRow("first given") << u"risk"_s << QString() << u"very_high"_s
                                 << u"Risk: – → Very high"_s;
    QTest::newRow("a duration") << u"backout"_s << u"1500"_s << u"3600"_s
                                << u"Backout takes: 25 min → 1 h"_s;
    QTest::newRow("a long text is not repeated")
        << u"description"_s << u"a"_s << u"b"_s << u"Description edited"_s;
    QTest::newRow("a field of a later version") << u"mood"_s << u"a"_s << u"b"_s << u"mood"_s;
}

void ChangeRecordTest::historySaysWhatChangedInWords()
{
    QFETCH(QString, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    HistoryEntry entry;
    entry.fields = {{field, before, after}};
    QTEST(historyText(entry, {}, english()), "text");
}

void ChangeRecordTest::supersededDecisionIsStruckOut()
{
    ChangeRecordInput input = aChange();
    Decision first;
    first.id = DecisionId::make();
    first.change = input.change.id;
    first.kind = DecisionKind::Defer;
    Decision second = first;
    second.id = DecisionId::make();
    second.kind = DecisionKind::Approve;
    second.supersedes = first.id;
    input.decisions = {first, second};
    const Report report = make(input);
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks()) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (table && table->name == "decisions"_L1) {
                QCOMPARE(table->rows->count(), 2);
                QVERIFY(table->rows->row(0).cells.at(1).isStruckOut);
                QVERIFY(!table->rows->row(1).cells.at(1).isStruckOut);
                return;
            }
        }
    }
    QFAIL("There is no table of decisions");
}

void ChangeRecordTest::stepsEndWhereTheChangeEnded_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<ChangeType>("type");
    QTest::addColumn<QList<DisplayState>>("steps");
    QTest::addColumn<int>("current");
    using enum DisplayState;
    QTest::newRow("withdrawn") << ChangeState::Cancelled << ChangeType::Normal
                               << QList<DisplayState>{Draft, Withdrawn} << 1;
    QTest::newRow("a standard change needs no CAB")
        << ChangeState::Scheduled << ChangeType::Standard
        << QList<DisplayState>{Draft, Scheduled, Implementing, Review, Closed} << 1;
    QTest::newRow("a normal change waits for it")
        << ChangeState::Authorize << ChangeType::Normal
        << QList<
               DisplayState>{Draft, Submitted, Assessing, Awaiting, Approved, Scheduled, Implementing, Review, Closed}
        << 3;
}

void ChangeRecordTest::stepsEndWhereTheChangeEnded()
{
    QFETCH(ChangeState, state);
    QFETCH(ChangeType, type);
    ChangeRecordInput input = aChange();
    input.change.state = state;
    input.change.type = type;
    const Report report = make(input);
    const QList<ReportBlock> blocks = report.sections.first().blocks();
    const auto* steps = std::get_if<ReportSteps>(&blocks.at(1));
    QVERIFY(steps);
    QTEST(steps->steps, "steps");
    QTEST(steps->current, "current");
}

void ChangeRecordTest::impactIsAFactAFigureAndATable()
{
    auto board = std::make_shared<BoardSnapshot>(*test::ReportBoard::november().snapshot());
    auto directory = std::make_shared<Directory>(*board->directory);
    Service reached = directory->services.last();
    reached.id = ServiceId::make(); // later than all others, as rows ascend by id
    reached.name = u"Reached Service"_s;
    reached.criticality = 1;
    directory->services.append(reached);
    ConfigurationItem used;
    used.id = ItemId::make();
    used.name = u"used-01"_s;
    ConfigurationItem user = used;
    user.id = ItemId::make();
    user.name = u"user-01"_s;
    user.service = reached.id;
    directory->items.append(used);
    directory->items.append(user);
    directory->dependencies = {{used.id, user.id, u"uses"_s}};
    auto changes = std::make_shared<ChangeColumns>(*board->changes);
    changes->itemRows.push_back(static_cast<qint32>(directory->items.size() - 2));
    changes->itemBegins.back() = static_cast<quint32>(changes->itemRows.size());
    board->directory = directory;
    board->changes = changes;

    ChangeRecordInput input = aChange();
    input.change.id = changes->idAt(changes->size() - 1);
    const Report report = changeRecord(board, input, english());
    bool hasFact = false;
    bool hasFigure = false;
    bool hasTable = false;
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks()) {
            if (const auto* facts = std::get_if<ReportFacts>(&block)) {
                hasFact = hasFact
                    || facts->facts.contains(ReportFact{u"Reaches"_s, u"1 service, 1 of tier 1"_s});
            } else if (const auto* graph = std::get_if<ReportGraph>(&block)) {
                hasFigure = graph->nodes.size() == 2 && graph->edges.size() == 1;
                QCOMPARE(graph->nodes.last().name, u"Reached Service"_s);
            } else if (const auto* table = std::get_if<ReportTable>(&block);
                       table && table->name == "impact"_L1)
            {
                hasTable = table->rows->count() == 1;
                QCOMPARE(table->rows->row(0).cells.at(4).text, u"used-01 → user-01"_s);
            }
        }
    }
    QVERIFY(hasFact);
    QVERIFY(hasFigure);
    QVERIFY(hasTable);
}

QTEST_GUILESS_MAIN(ChangeRecordTest)

#include "ChangeRecordTest.moc"
