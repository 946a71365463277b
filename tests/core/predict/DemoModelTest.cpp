// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoBoard.h"
#include "core/predict/RiskScorer.h"
#include "core/predict/TrainRiskModel.h"
#include "tests/support/MemoryBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

class DemoModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleBankCanBeLearnedFrom_data();
    void sampleBankCanBeLearnedFrom();
};

void DemoModelTest::sampleBankCanBeLearnedFrom_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("on the day of the pictures") << u"2026-11-25T13:03:00Z"_s;
    QTest::newRow("on another day") << u"2026-11-30T18:03:00Z"_s;
}

/// Failures follow FailureModel.h: the model is clearly better than the base rate, although 30 or
/// so held-out failures say little, and finds the changes that fail by the truth.
void DemoModelTest::sampleBankCanBeLearnedFrom()
{
    QFETCH(QString, now);
    const DemoRequest request{.now = Instant::fromIso(now).value_or(Instant{})};
    test::MemoryBoard board(demoSettings(request));
    board.add(demoBoard(request));
    const SnapshotPtr snapshot = board.snapshot();
    const Result<TrainedModel> trained = trainRiskModel(snapshot, {.now = request.now});
    QVERIFY2(trained, trained ? "" : qPrintable(trained.error().what));
    const ModelCard& card = trained->model.card;
    QCOMPARE(card.label, RiskLabel::Failure);
    QVERIFY(card.baseRate.isClearlyBetter());
    QVERIFY(card.skill.auc.value > 0.7);
    QVERIFY(card.skill.ece < 0.06); // of 380 changes in ten bins chance alone gives 0.04
    const RiskScorer scorer(
        snapshot, std::make_shared<const RiskModel>(trained->model), request.now);
    const std::vector<int> open = openRows(*snapshot);
    double expected = 0;
    for (const ChangeChance& one : scorer.chances(open)) {
        QVERIFY(one.isShown());
        expected += one.chance;
    }
    QVERIFY(expected > 5 && expected < 40);
}

QTEST_GUILESS_MAIN(DemoModelTest)
#include "DemoModelTest.moc"
