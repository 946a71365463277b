// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RecordAnswers.h"

#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// What a record says about a change's risk, and which answer it gives.
class RecordAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void servicesAreReachedThroughDependencies();
    void cyclesEnd();
    void onlyWhatWasKnownBeforeCounts();
    void likesAreOfTheSameModelOrServiceAndCategory();
    void factsGiveAnswersWithTheirEvidence_data();
    void factsGiveAnswersWithTheirEvidence();
    void answersAreThoseOfTheRecord();
    void theLastAssessmentFillsWhatTheRecordDoesNotSay();
};

namespace {

Service service(const QString& name, int tier)
{
    return {.id = ServiceId::make(), .name = name, .criticality = tier};
}

ConfigurationItem item(const QString& name, std::optional<ServiceId> of)
{
    return {.id = ItemId::make(), .name = name, .service = of};
}

Instant day(int number)
{
    return Instant{number * msPerDay};
}

Change closed(const Change& like, int closedDay, ClosureCode code)
{
    Change change = like;
    change.id = ChangeId::make();
    change.state = ChangeState::Closed;
    change.closureCode = code;
    change.closedAt = day(closedDay);
    return change;
}

const Question& questionOf(const Questionnaire& model, AnswerSource source)
{
    for (int i = 0; i < model.questionCount(); ++i) {
        if (model.question(i).source == source) {
            return model.question(i);
        }
    }
    qFatal("no question of that source");
}

} // namespace

void RecordAnswersTest::servicesAreReachedThroughDependencies()
{
    const Service own = service(u"Own"_s, 3);
    const Service near = service(u"Near"_s, 1);
    const Service far = service(u"Far"_s, 1);
    const Service aside = service(u"Aside"_s, 1);
    const ConfigurationItem a = item(u"a"_s, own.id);
    const ConfigurationItem b = item(u"b"_s, near.id);
    const ConfigurationItem c = item(u"c"_s, far.id);
    const ConfigurationItem upstream = item(u"up"_s, aside.id);
    test::MemoryBoard board({});
    for (const Record& record : std::vector<Record>{own, near, far, aside, a, b, c, upstream}) {
        board.add(record);
    }
    BoardSnapshot snapshot = *board.snapshot();
    auto directory = std::make_shared<Directory>(*snapshot.directory);
    directory->dependencies = {
        {a.id, b.id, u"uses"_s}, {b.id, c.id, u"uses"_s}, {upstream.id, a.id, u"uses"_s}};
    snapshot.directory = directory;
    const Change change{.id = ChangeId::make(), .items = {a.id}};
    const RecordFacts facts = recordFacts(snapshot, change);
    QCOMPARE(facts.items, 1);
    QCOMPARE(facts.services, 3); // not the one that it needs itself
    QCOMPARE(facts.tierOne, 2);
    QCOMPARE(facts.tierOneOrTwo, 2);
}

void RecordAnswersTest::cyclesEnd()
{
    const Service own = service(u"Own"_s, 2);
    const ConfigurationItem a = item(u"a"_s, own.id);
    const ConfigurationItem b = item(u"b"_s, own.id);
    test::MemoryBoard board({});
    for (const Record& record : std::vector<Record>{own, a, b}) {
        board.add(record);
    }
    BoardSnapshot snapshot = *board.snapshot();
    auto directory = std::make_shared<Directory>(*snapshot.directory);
    directory->dependencies = {{a.id, b.id, {}}, {b.id, a.id, {}}, {a.id, a.id, {}}};
    snapshot.directory = directory;
    QCOMPARE(recordFacts(snapshot, {.id = ChangeId::make(), .items = {b.id}}).services, 1);
}

void RecordAnswersTest::onlyWhatWasKnownBeforeCounts()
{
    const Person ann{.id = PersonId::make(), .name = u"Ann"_s};
    const Service own = service(u"Own"_s, 2);
    Change change{.id = ChangeId::make(), .category = u"network"_s};
    change.service = own.id;
    change.assignee = ann.id;
    change.plannedStart = day(100);
    test::MemoryBoard board({});
    board.add(Record(ann));
    board.add(Record(own));
    board.add(Record(change));
    board.add(Record(closed(change, 10, ClosureCode::Successful)));
    board.add(Record(closed(change, 20, ClosureCode::BackedOut)));
    board.add(Record(closed(change, 30, ClosureCode::SuccessfulWithIssues)));
    Change others = closed(change, 40, ClosureCode::Unsuccessful);
    others.assignee.reset();
    board.add(Record(others));
    board.add(Record(closed(change, 101, ClosureCode::BackedOut))); // closed after its start
    Change open = change;
    open.id = ChangeId::make();
    board.add(Record(open));
    const RecordFacts facts = recordFacts(*board.snapshot(), change);
    QVERIFY(facts.hasLikes);
    QCOMPARE(facts.doneBefore, 4);
    QCOMPARE(facts.failedBefore, 2);
    QCOMPARE(facts.doneByAssignee, 3);
    QCOMPARE(facts.assignee, u"Ann"_s);
}

void RecordAnswersTest::likesAreOfTheSameModelOrServiceAndCategory()
{
    const Service own = service(u"Own"_s, 2);
    const Service other = service(u"Other"_s, 2);
    Change change{.id = ChangeId::make(), .category = u"network"_s};
    change.service = own.id;
    test::MemoryBoard board({});
    board.add(Record(own));
    board.add(Record(other));
    board.add(Record(closed(change, 10, ClosureCode::Successful)));
    Change elsewhere = closed(change, 10, ClosureCode::Successful);
    elsewhere.service = other.id;
    elsewhere.standardModel = u"patch"_s;
    board.add(Record(elsewhere));
    const SnapshotPtr snapshot = board.snapshot();
    QCOMPARE(recordFacts(*snapshot, change).doneBefore, 1);
    Change byModel = change;
    byModel.standardModel = u"patch"_s;
    QCOMPARE(recordFacts(*snapshot, byModel).doneBefore, 1);
    byModel.standardModel = u"of nobody"_s;
    QCOMPARE(recordFacts(*snapshot, byModel).doneBefore, 0);
    QVERIFY(recordFacts(*snapshot, byModel).hasLikes);
    Change unlike = change;
    unlike.category.clear();
    QVERIFY(!recordFacts(*snapshot, unlike).hasLikes);
}

void RecordAnswersTest::factsGiveAnswersWithTheirEvidence_data()
{
    QTest::addColumn<AnswerSource>("source");
    QTest::addColumn<RecordFacts>("facts");
    QTest::addColumn<int>("choice"); // -1: none
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char* name,
                        AnswerSource source,
                        const RecordFacts& facts,
                        int choice,
                        const char* evidence) {
        QTest::newRow(name) << source << facts << choice << QString::fromUtf8(evidence);
    };
    using enum AnswerSource;
    row("no service known", Services, {}, -1, "");
    row("a lesser service", Services, {.services = 1}, 1, "1 service(s) reached");
    row("one of tier 2", Services, {.services = 2, .tierOneOrTwo = 1}, 2, "2 service(s) reached");
    row("one of tier 1",
        Services,
        {.services = 2, .tierOne = 1, .tierOneOrTwo = 1},
        2,
        "2 service(s) reached, 1 of tier 1");
    row("several of tier 1",
        Services,
        {.services = 8, .tierOne = 5, .tierOneOrTwo = 6},
        3,
        "8 service(s) reached, 5 of tier 1");
    row("no backout time", Backout, {}, -1, "");
    row("15 minutes", Backout, {.backoutMinutes = 15}, 0, "backout 15 min");
    row("16 minutes", Backout, {.backoutMinutes = 16}, 1, "backout 16 min");
    row("59 minutes", Backout, {.backoutMinutes = 59}, 1, "backout 59 min");
    row("an hour", Backout, {.backoutMinutes = 60}, 2, "backout 60 min");
    row("4 hours", Backout, {.backoutMinutes = 240}, 3, "backout 240 min");
    row("no CI", Items, {}, -1, "");
    row("one CI", Items, {.items = 1}, 0, "1 CI(s)");
    row("5 CIs", Items, {.items = 5}, 1, "5 CI(s)");
    row("6 CIs", Items, {.items = 6}, 2, "6 CI(s)");
    row("21 CIs", Items, {.items = 21}, 3, "21 CI(s)");
    row("nothing to compare with", DoneBefore, {}, -1, "");
    row("never", DoneBefore, {.hasLikes = true}, 3, "none like it");
    row("once", DoneBefore, {.hasLikes = true, .doneBefore = 1}, 2, "1 like it, none failed");
    row("twice", DoneBefore, {.hasLikes = true, .doneBefore = 2}, 1, "2 like it, none failed");
    row("often", DoneBefore, {.hasLikes = true, .doneBefore = 3}, 0, "3 like it, none failed");
    row("often, with failures",
        DoneBefore,
        {.hasLikes = true, .doneBefore = 9, .failedBefore = 2},
        1,
        "9 like it, 2 failed");
    row("no assignee", Experience, {.hasLikes = true, .doneBefore = 3}, -1, "");
    row("the assignee did none",
        Experience,
        {.hasLikes = true, .assignee = u"Ann"_s},
        -1,
        "Ann did 0 like it");
    row("the assignee did some",
        Experience,
        {.hasLikes = true, .assignee = u"Ann"_s, .doneByAssignee = 4},
        0,
        "Ann did 4 like it");
}

void RecordAnswersTest::factsGiveAnswersWithTheirEvidence()
{
    QFETCH(AnswerSource, source);
    QFETCH(RecordFacts, facts);
    QFETCH(int, choice);
    QFETCH(QString, evidence);
    const Questionnaire model = defaultQuestionnaire();
    const RecordAnswer answer = recordAnswer(questionOf(model, source), facts);
    QCOMPARE(answer.choice.value_or(-1), choice);
    QCOMPARE(answer.evidence, evidence);
}

void RecordAnswersTest::answersAreThoseOfTheRecord()
{
    const Questionnaire model = defaultQuestionnaire();
    const Answers answers = recordAnswers(model, {.items = 6, .backoutMinutes = 25});
    QCOMPARE(answers, (Answers{{u"backout"_s, {1, true, {}}}, {u"parts"_s, {2, true, {}}}}));
}

void RecordAnswersTest::theLastAssessmentFillsWhatTheRecordDoesNotSay()
{
    const Questionnaire model = defaultQuestionnaire();
    const RecordFacts facts{.items = 6, .backoutMinutes = 25};
    const Answers before{
        {u"people"_s, {2}}, // by hand: taken over
        {u"backout"_s, {3}}, // by hand when the record said nothing: now it does
        {u"parts"_s, {3, false, u"two more come"_s}}, // overruled with a reason: stays so
        {u"services"_s, {1, true, {}}}}; // from a record that no longer says it: by hand now
    const Assessment last = assessmentOf(model, before);
    const Answers expected{
        {u"people"_s, {2}},
        {u"backout"_s, {1, true, {}}},
        {u"parts"_s, {3, false, u"two more come"_s}},
        {u"services"_s, {1}}};
    QCOMPARE(startingAnswers(model, facts, &last), expected);
    QCOMPARE(startingAnswers(model, facts, nullptr), recordAnswers(model, facts));
}

} // namespace cb

QTEST_GUILESS_MAIN(cb::RecordAnswersTest)
#include "RecordAnswersTest.moc"
