// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/RiskScorer.h"
#include "core/predict/TrainRiskModel.h"
#include "tests/core/predict/PredictBoard.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace cb;
using test::PredictBoard;

namespace {

constexpr int pastChanges = 2500;

RiskModelPtr shared(const TrainedModel& trained)
{
    return std::make_shared<const RiskModel>(trained.model);
}

TrainedModel trained(const SnapshotPtr& snapshot, TrainingOptions options = {})
{
    options.now = PredictBoard::now();
    Result<TrainedModel> result = trainRiskModel(snapshot, options);
    return result ? *std::move(result) : TrainedModel{};
}

double pointsOf(const Prediction& prediction)
{
    return std::accumulate(
        prediction.contributions.begin(),
        prediction.contributions.end(),
        0.0,
        [](double sum, const Contribution& one) { return sum + one.points; });
}

} // namespace

class RiskModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsWhatIsThere();
    void sameSeedGivesTheSameModel();
    void documentGivesTheModelBack();
    void damagedDocumentsAreRefused();
    void newestVersionIsInUse();
    void shuffledLabelsTeachNothing();
    void pointsAddUpToTheChance();
    void nothingFromAfterwardsChangesAPrediction_data();
    void nothingFromAfterwardsChangesAPrediction();
    void otherPlannedTimesAreOtherChances();
    void fewDataShowTheBaseRate();
    void withoutModelNothingIsShown();
    void tooFewFailuresAreNotEnough();
    void stoppingIsNoError();

private:
    PredictBoard m_board;
    SnapshotPtr m_snapshot;
    TrainedModel m_trained;
};

void RiskModelTest::initTestCase()
{
    m_board = PredictBoard::make(pastChanges);
    m_snapshot = m_board.snapshot();
    m_trained = trained(m_snapshot);
    QVERIFY(!m_trained.heldOut.empty());
}

void RiskModelTest::learnsWhatIsThere()
{
    const ModelCard& card = m_trained.model.card;
    QCOMPARE(card.label, RiskLabel::Failure);
    const auto known =
        std::count_if(m_board.changes.begin(), m_board.changes.end(), [](const Change& change) {
            return change.closedAt && *change.closedAt <= PredictBoard::now();
        });
    QCOMPARE(card.rows, static_cast<int>(known));
    QVERIFY(card.rows < pastChanges); // the last ones are closed after now
    QVERIFY(card.skill.auc.range.low > 0.6);
    QVERIFY(card.baseRate.isClearlyBetter());
    QVERIFY(card.skill.ece < 0.04); // of 750 changes in ten bins chance alone gives 0.03
    QCOMPARE(card.heldOutRows, static_cast<int>(m_trained.heldOut.size()));
    QVERIFY(qAbs(card.expected - card.heldOutPositives) < 25);
    const QString first = card.factors.front().key;
    QVERIFY2(
        first == "item_outcomes"_L1 || first == "item_incidents"_L1 || first == "change_type"_L1,
        qPrintable(first));
    for (const HeldOut& one : m_trained.heldOut) {
        QVERIFY(one.start >= card.heldOut.start);
        QVERIFY(one.chance > 0 && one.chance < 1);
    }
}

void RiskModelTest::sameSeedGivesTheSameModel()
{
    RiskModel again = trained(m_snapshot).model;
    again.card.trainingMs = m_trained.model.card.trainingMs;
    QVERIFY(again == m_trained.model);
    QVERIFY(trained(m_snapshot, {.seed = 2}).model.card.skill.auc != again.card.skill.auc);
}

void RiskModelTest::documentGivesTheModelBack()
{
    const QJsonObject stored =
        QJsonDocument::fromJson(QJsonDocument(toJson(m_trained.model)).toJson()).object();
    const Result<RiskModel> read = riskModelFromJson(stored);
    QVERIFY(read);
    QVERIFY(*read == m_trained.model);
}

void RiskModelTest::damagedDocumentsAreRefused()
{
    QVERIFY(!riskModelFromJson({}));
    QJsonObject newer = toJson(m_trained.model);
    newer.insert(u"format"_s, 99);
    QVERIFY(riskModelFromJson(newer).error().what.contains(u"newer"_s));
    QJsonObject damaged = toJson(m_trained.model);
    damaged.remove(u"covariance"_s);
    QCOMPARE(riskModelFromJson(damaged).error().kind, ErrorKind::BadInput);
}

void RiskModelTest::newestVersionIsInUse()
{
    QList<NamedDocument> documents;
    for (const int version : {1, 10, 9}) {
        RiskModel model = m_trained.model;
        model.version = version;
        documents.append(documentOf(model));
    }
    documents.append({riskModelDocument, u"11"_s, {}});
    QStringList unusable;
    QCOMPARE(currentRiskModel(documents, &unusable)->version, 10);
    QCOMPARE(unusable.size(), 1);
    QCOMPARE(riskModels(documents).size(), 3);
    QVERIFY(!currentRiskModel({}));
}

void RiskModelTest::shuffledLabelsTeachNothing()
{
    PredictBoard shuffled = m_board;
    std::vector<std::optional<ClosureCode>> codes;
    for (const Change& change : shuffled.changes) {
        codes.push_back(change.closureCode);
    }
    std::mt19937 random(7);
    const auto closed = static_cast<std::size_t>(pastChanges);
    for (std::size_t i = closed - 1; i > 0; --i) {
        std::swap(codes[i], codes[random() % (i + 1)]);
    }
    for (std::size_t i = 0; i < closed; ++i) {
        shuffled.changes[i].closureCode = codes[i];
    }
    const ModelCard card = trained(shuffled.snapshot()).model.card;
    QVERIFY(card.skill.auc.range.low < 0.5 && card.skill.auc.range.high > 0.5);
    QVERIFY(!card.baseRate.isClearlyBetter());
}

void RiskModelTest::pointsAddUpToTheChance()
{
    const RiskScorer scorer(m_snapshot, shared(m_trained), PredictBoard::now());
    int shown = 0;
    for (int row = 0; row < m_snapshot->changes->size(); row += 7) {
        const Prediction prediction = scorer.predict(row);
        QVERIFY(prediction.chance == scorer.chance(row));
        if (prediction.chance.state != PredictionState::Ok) {
            continue;
        }
        ++shown;
        QVERIFY(
            qAbs(100 * prediction.baseRate + pointsOf(prediction) - 100 * prediction.chance.chance)
            < 1e-9);
        QVERIFY(prediction.chance.range.low < prediction.chance.chance);
        QVERIFY(prediction.chance.range.high > prediction.chance.chance);
        for (const Contribution& one : prediction.contributions) {
            QVERIFY(!one.words.isEmpty());
            QVERIFY(!factorName(one.key).isEmpty());
        }
    }
    QVERIFY(shown > 300);
}

void RiskModelTest::nothingFromAfterwardsChangesAPrediction_data()
{
    QTest::addColumn<RiskLabel>("label");
    QTest::newRow("of failures") << RiskLabel::Failure;
    QTest::newRow("of incidents within 7 days") << RiskLabel::IncidentAfter;
    QTest::newRow("of more incidents than before") << RiskLabel::MoreIncidents;
}

/// Everything that is known only from the planned start on is changed, of the change itself and of
/// all others: what the model says of it stays the same to the last bit.
void RiskModelTest::nothingFromAfterwardsChangesAPrediction()
{
    QFETCH(RiskLabel, label);
    const TrainedModel learned = trained(m_snapshot, {.label = label});
    QVERIFY(!learned.heldOut.empty());
    const RiskModelPtr model = shared(learned);
    const RiskScorer before(m_snapshot, model, PredictBoard::now());
    for (const int row : {1200, 1777, 2300, 2498}) {
        const Instant start = *m_board.changes[static_cast<std::size_t>(row)].plannedStart;
        PredictBoard other = m_board;
        Change& own = other.changes[static_cast<std::size_t>(row)];
        own.actualStart = start.plusMs(-3 * msPerDay);
        own.actualEnd = start.plusMs(-2 * msPerDay);
        own.closedAt = start.plusMs(-2 * msPerDay);
        own.closureCode = own.closureCode == ClosureCode::BackedOut ? ClosureCode::Successful
                                                                    : ClosureCode::BackedOut;
        own.closureNotes = u"It went wrong"_s;
        for (Change& change : other.changes) {
            if (change.closedAt && *change.closedAt >= start && change.id != own.id) {
                change.closureCode = ClosureCode::Unsuccessful;
                change.closedAt = change.closedAt->plusMs(msPerDay);
                change.actualEnd = change.closedAt;
            }
        }
        std::erase_if(other.incidents, [&](const Incident& one) { return *one.openedAt >= start; });
        for (int i = 0; i < 30; ++i) {
            other.addIncident(i, start.plusMs(i * msPerHour));
            other.incidents.back().causedBy = own.id;
            other.incidents.back().causeKind = CauseKind::Given;
        }
        const RiskScorer after(other.snapshot(), model, PredictBoard::now());
        QVERIFY(after.chance(row) == before.chance(row));
        const Prediction a = before.predict(row);
        const Prediction b = after.predict(row);
        QCOMPARE(a.contributions.size(), b.contributions.size());
        for (qsizetype i = 0; i < a.contributions.size(); ++i) {
            QCOMPARE(a.contributions[i].points, b.contributions[i].points);
            QCOMPARE(a.contributions[i].words, b.contributions[i].words);
        }
        own.state = ChangeState::Scheduled; // it has not even begun
        own.actualStart = own.actualEnd = own.closedAt = std::nullopt;
        own.closureCode = std::nullopt;
        const RiskScorer open(other.snapshot(), model, PredictBoard::now());
        QVERIFY(open.chance(row) == before.chance(row));
    }
}

void RiskModelTest::otherPlannedTimesAreOtherChances()
{
    const RiskScorer scorer(m_snapshot, shared(m_trained), PredictBoard::now());
    const int row = openRows(*m_snapshot).back();
    const auto planned = m_snapshot->changes->plannedWindow(row);
    QVERIFY(planned);
    QVERIFY(scorer.chanceAt(row, *planned) == scorer.chance(row));
    const Span later{planned->start.plusMs(9 * msPerHour), planned->end.plusMs(9 * msPerHour)};
    QVERIFY(scorer.chanceAt(row, later).chance != scorer.chance(row).chance);
    QVERIFY(scorer.predictAt(row, later).chance == scorer.chanceAt(row, later));
}

void RiskModelTest::fewDataShowTheBaseRate()
{
    PredictBoard board = m_board;
    Service fresh;
    fresh.id = {PredictBoard::id(3, 99)};
    fresh.name = u"New"_s;
    board.services.append(fresh);
    board.changes.back().service = fresh.id;
    const SnapshotPtr snapshot = board.snapshot();
    const RiskScorer scorer(snapshot, shared(m_trained), PredictBoard::now());
    const Prediction prediction = scorer.predict(snapshot->changes->size() - 1);
    QCOMPARE(prediction.chance.state, PredictionState::FewData);
    QCOMPARE(prediction.chance.chance, m_trained.model.card.rate());
    QVERIFY(prediction.contributions.isEmpty());
}

void RiskModelTest::withoutModelNothingIsShown()
{
    const RiskScorer scorer(m_snapshot, nullptr, PredictBoard::now());
    QCOMPARE(scorer.chance(0).state, PredictionState::NotEnoughHistory);
    QVERIFY(!scorer.predict(0).chance.isShown());
}

void RiskModelTest::tooFewFailuresAreNotEnough()
{
    const SnapshotPtr small = PredictBoard::make(180).snapshot();
    const Result<TrainedModel> result = trainRiskModel(small, {.now = PredictBoard::now()});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY2(
        result.error().what.startsWith(u"Not enough history: 180 closed change"_s),
        qPrintable(result.error().what));
    QVERIFY(!decideLabel(*small, PredictBoard::now()).isEnough());
}

void RiskModelTest::stoppingIsNoError()
{
    JobControl job;
    job.cancel.cancel();
    const Result<TrainedModel> result =
        trainRiskModel(m_snapshot, {.now = PredictBoard::now()}, job);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(RiskModelTest)
#include "RiskModelTest.moc"
