// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/Measures.h"
#include "core/predict/TrainRiskModel.h"
#include "tests/support/BankBoard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cb;

/// Predicted risk on the bank's real changes: the cohort and the split of the baselines beside the
/// data (baseline.py: train 5,912, embargo 693, test 2,831).
class BankModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsDecideTheLabel();
    void beatsTheBaselines_data();
    void beatsTheBaselines();

private:
    SnapshotPtr m_board;
    Instant m_now;
};

void BankModelTest::initTestCase()
{
    const Result<SnapshotPtr> board = test::bankBoard();
    QVERIFY2(board, board ? "" : qPrintable(board.error().what));
    m_board = *board;
    m_now = Instant::fromIso(u"2014-03-01T00:00:00Z").value_or(Instant{});
}

void BankModelTest::recordsDecideTheLabel()
{
    const LabelCount count = decideLabel(*m_board, m_now);
    QCOMPARE(count.label, RiskLabel::IncidentAfter); // it says nowhere how a change ended
    QVERIFY(count.isEnough());
}

void BankModelTest::beatsTheBaselines_data()
{
    QTest::addColumn<RiskLabel>("label");
    QTest::addColumn<int>("positives");
    QTest::addColumn<double>("bestBaseline");
    QTest::newRow("an incident within 7 days (B7)") << RiskLabel::IncidentAfter << 392 << 0.0385;
    QTest::newRow("more incidents than before (X7)") << RiskLabel::MoreIncidents << 214 << 0.0482;
}

void BankModelTest::beatsTheBaselines()
{
    QFETCH(RiskLabel, label);
    QFETCH(int, positives);
    QFETCH(double, bestBaseline);
    TrainingOptions options;
    options.now = m_now;
    options.label = label;
    options.cohort = test::bankCohort(*m_board);
    const Result<TrainedModel> trained = trainRiskModel(m_board, options);
    QVERIFY2(trained, trained ? "" : qPrintable(trained.error().what));
    const ModelCard& card = trained->model.card;
    predict::Scored scored;
    for (const HeldOut& one : trained->heldOut) {
        scored.chances.push_back(one.chance);
        scored.hits.push_back(one.hadLabel);
    }
    const double eceByWidth =
        predict::expectedCalibrationError(predict::calibrationBinsByWidth(scored, 10));
    // One change more than there: the importer takes the first row that gives an actual start.
    QCOMPARE(card.rows, 9437);
    QCOMPARE(card.heldOutRows, 2832);
    QCOMPARE(card.embargoed, 692);
    QCOMPARE(card.heldOutPositives, positives);
    QVERIFY(card.skill.brier.value <= bestBaseline);
    QVERIFY(card.skill.ece <= 0.02);
    QVERIFY(eceByWidth <= 0.02);
    QVERIFY(card.baseRate.isClearlyBetter());
    QVERIFY(card.form && card.form->isClearlyBetter());
    // The placebo: an earlier week has nearly the rate of the week after (README beside the data).
    QVERIFY(card.placebo);
    QVERIFY(qAbs(card.placebo->share() - card.placeboBeside.share()) < 0.02);
}

QTEST_GUILESS_MAIN(BankModelTest)
#include "BankModelTest.moc"
