// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/SimilarChanges.h"

#include "tests/core/predict/PredictBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using test::PredictBoard;

namespace {

struct Titled
{
    QString title;
    int item = 0;
    bool isPast = true;
};

/// Changes of one service each a day apart; the last one is what is asked for.
SnapshotPtr board(const QList<Titled>& titles)
{
    PredictBoard made = PredictBoard::make(10);
    made.changes.clear();
    made.incidents.clear();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Change change;
        change.id = {PredictBoard::id(5, static_cast<int>(i))};
        change.number = u"CHG-%1"_s.arg(i);
        change.title = titles[i].title;
        change.items = {made.items[titles[i].item].id};
        change.plannedStart = PredictBoard::now().plusMs((i - titles.size()) * 3 * msPerDay);
        change.plannedEnd = change.plannedStart->plusMs(msPerHour);
        if (titles[i].isPast) {
            PredictBoard::close(change, i == 0);
        }
        made.changes.push_back(change);
    }
    made.addIncident(titles[0].item, made.changes[0].plannedStart->plusMs(msPerDay));
    return made.snapshot();
}

} // namespace

class SimilarChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWordsAndItemsAreMostAlike();
    void figuresAndCaseDoNotCount();
    void onlyWhatHadEndedIsFound();
    void outcomesAreTold();
};

void SimilarChangesTest::sameWordsAndItemsAreMostAlike()
{
    const SnapshotPtr snapshot = board(
        {{u"Renew certificates of the mail gateway"_s, 1},
         {u"Renew certificates of the mail gateway"_s, 9},
         {u"Replace a disk"_s, 1},
         {u"Upgrade ledger"_s, 30},
         {u"Renew certificates of the mail gateway"_s, 1, false}});
    const QList<SimilarChange> found = SimilarChanges(snapshot).find(4);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].row, 0);
    QVERIFY(found[0].similarity > 0.9999);
    QCOMPARE(found[1].row, 1);
    QCOMPARE(found[2].row, 2);
    QVERIFY(found[0].why.contains(u"1 CI(s) in common"_s));
    QVERIFY(found[1].why.contains(u"same words: "_s));
    QCOMPARE(SimilarChanges(snapshot).find(4, 1).size(), 1);
}

void SimilarChangesTest::figuresAndCaseDoNotCount()
{
    const SnapshotPtr snapshot = board(
        {{u"FIREWALL Rules 26.11.2, wave 7"_s, 1},
         {u"Payroll run"_s, 2},
         {u"firewall rules 26.12.1, wave 8"_s, 5, false}});
    const QList<SimilarChange> found = SimilarChanges(snapshot).find(2);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].row, 0);
    QVERIFY(found[0].text > 0.999);
}

void SimilarChangesTest::onlyWhatHadEndedIsFound()
{
    const SnapshotPtr snapshot = board(
        {{u"Patch the switch"_s, 1},
         {u"Patch the switch"_s, 1},
         {u"Patch the switch"_s, 1},
         {u"Patch the switch"_s, 1, false}});
    const QList<SimilarChange> found = SimilarChanges(snapshot).find(1);
    QCOMPARE(found.size(), 1); // those after it, and itself, are no past of it
    QCOMPARE(found[0].row, 0);
    const QList<SimilarChange> all = SimilarChanges(snapshot).find(3);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].row, 2); // of those alike the newest first
}

void SimilarChangesTest::outcomesAreTold()
{
    const SnapshotPtr snapshot =
        board({{u"Patch the switch"_s, 1}, {u"Patch the switch"_s, 1, false}});
    const QList<SimilarChange> found = SimilarChanges(snapshot).find(1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].outcome, std::optional(ClosureCode::BackedOut));
    QCOMPARE(found[0].incidents, 1);
}

QTEST_GUILESS_MAIN(SimilarChangesTest)
#include "SimilarChangesTest.moc"
