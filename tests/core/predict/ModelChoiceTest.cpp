// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/RiskScorer.h"
#include "core/predict/TrainRiskModel.h"
#include "tests/core/predict/PredictBoard.h"

#include <QTest>

using namespace cb;
using test::PredictBoard;

namespace {

constexpr int pastChanges = 2500;

RiskModelPtr shared(RiskModel model)
{
    return std::make_shared<const RiskModel>(std::move(model));
}

/// Learned at the time when change `until` starts.
TrainedModel trainedAt(const PredictBoard& board, int until)
{
    TrainingOptions options;
    options.now = *board.changes[static_cast<std::size_t>(until)].plannedStart;
    Result<TrainedModel> result = trainRiskModel(board.snapshot(), options);
    return result ? *std::move(result) : TrainedModel{};
}

} // namespace

class ModelChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstModelIsTaken();
    void betterModelReplaces();
    void worseModelIsKeptOut();
    void otherLabelReplaces();
    void driftHoldsWhileTheWorldDoes();
    void driftShowsThatFailuresGotMore();
    void driftShowsThatChangesLookDifferent();

private:
    PredictBoard m_board;
    TrainedModel m_old;
    TrainedModel m_new;
};

void ModelChoiceTest::initTestCase()
{
    m_board = PredictBoard::make(pastChanges);
    m_old = trainedAt(m_board, 1500);
    m_new = trainedAt(m_board, pastChanges);
    QVERIFY(!m_old.heldOut.empty() && !m_new.heldOut.empty());
}

void ModelChoiceTest::firstModelIsTaken()
{
    const ModelChoice choice = chooseModel(nullptr, m_new, m_board.snapshot(), PredictBoard::now());
    QCOMPARE(choice.verdict, ModelChoice::Verdict::First);
    QVERIFY(!choice.reason.isEmpty());
}

void ModelChoiceTest::betterModelReplaces()
{
    // One that says the opposite of what it has learned.
    RiskModel bad = m_old.model;
    for (RiskModel::Column& column : bad.columns) {
        column.weight = -column.weight;
    }
    const ModelChoice choice =
        chooseModel(shared(bad), m_new, m_board.snapshot(), PredictBoard::now());
    QCOMPARE(choice.verdict, ModelChoice::Verdict::Replaced);
    QVERIFY(choice.isUnseen);
    QVERIFY(choice.gain.value > 0);
    QVERIFY(choice.candidateBrier < choice.currentBrier);
    QVERIFY(choice.rows > 500);
}

void ModelChoiceTest::worseModelIsKeptOut()
{
    TrainedModel bad = m_new;
    for (HeldOut& one : bad.heldOut) {
        one.chance = 0.5;
    }
    const ModelChoice choice =
        chooseModel(shared(m_old.model), bad, m_board.snapshot(), PredictBoard::now());
    QCOMPARE(choice.verdict, ModelChoice::Verdict::Kept);
    QCOMPARE(choice.candidateBrier, 0.25);
    QVERIFY(choice.reason.contains(QStringLiteral("0.2500")));
    // Against one that has learned from the same changes: still.
    const ModelChoice again =
        chooseModel(shared(m_new.model), bad, m_board.snapshot(), PredictBoard::now());
    QCOMPARE(again.verdict, ModelChoice::Verdict::Kept);
    QVERIFY(!again.isUnseen);
}

void ModelChoiceTest::otherLabelReplaces()
{
    RiskModel other = m_old.model;
    other.card.label = RiskLabel::IncidentAfter;
    const ModelChoice choice =
        chooseModel(shared(other), m_new, m_board.snapshot(), PredictBoard::now());
    QCOMPARE(choice.verdict, ModelChoice::Verdict::Replaced);
}

void ModelChoiceTest::driftHoldsWhileTheWorldDoes()
{
    const RiskScorer scorer(m_board.snapshot(), shared(m_old.model), PredictBoard::now());
    const ModelDrift drift = driftOf(scorer, PredictBoard::now());
    QCOMPARE(drift.verdict, ModelDrift::Verdict::Holds);
    QVERIFY(drift.rows > 900);
    QCOMPARE(drift.seen.n, drift.rows);
    QVERIFY(!drift.words.isEmpty());
    const RiskScorer fresh(m_board.snapshot(), shared(m_new.model), PredictBoard::now());
    QCOMPARE(driftOf(fresh, PredictBoard::now()).verdict, ModelDrift::Verdict::TooFew);
}

void ModelChoiceTest::driftShowsThatFailuresGotMore()
{
    PredictBoard worse = m_board;
    for (std::size_t i = 1500; i < pastChanges; i += 4) {
        worse.changes[i].closureCode = ClosureCode::Unsuccessful;
    }
    const RiskScorer scorer(worse.snapshot(), shared(m_old.model), PredictBoard::now());
    const ModelDrift drift = driftOf(scorer, PredictBoard::now());
    QCOMPARE(drift.verdict, ModelDrift::Verdict::Worse);
    QVERIFY(drift.seen.hits > drift.expected);
}

void ModelChoiceTest::driftShowsThatChangesLookDifferent()
{
    PredictBoard other = m_board;
    for (std::size_t i = 1500; i < pastChanges; ++i) {
        Change& change = other.changes[i];
        change.type =
            change.type == ChangeType::Emergency ? ChangeType::Normal : ChangeType::Emergency;
    }
    const RiskScorer scorer(other.snapshot(), shared(m_old.model), PredictBoard::now());
    const ModelDrift drift = driftOf(scorer, PredictBoard::now());
    QVERIFY(drift.verdict != ModelDrift::Verdict::Holds);
    QCOMPARE(drift.shifts.front().key, QStringLiteral("change_type"));
    QVERIFY(drift.shifts.front().index > 0.25);
}

QTEST_GUILESS_MAIN(ModelChoiceTest)
#include "ModelChoiceTest.moc"
