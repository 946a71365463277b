// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PredictedRisk.h"

#include "tests/ui/predict/PredictedBoard.h"
#include "ui/predict/ChanceBar.h"
#include "ui/predict/PredictionWords.h"
#include "ui/predict/SignedLine.h"
#include "ui/records/ChangeDetailView.h"
#include "ui/records/DetailParts.h"
#include "ui/records/ListArrangement.h"
#include "ui/records/ListModel.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// What the model says, in the detail panel and in the list.
class PredictedRiskTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_board = std::make_unique<PredictedBoard>(); }

    void theChanceStandsBesideBaseRateAndUsualRate();
    void reasonsAddUpToTheChance();
    void recordsBehindAReasonOpenByKey();
    void fewDataShowTheBaseRate();
    void endedChangesHaveNone();
    void anotherWindowHasItsOwnChance();
    void similarChangesSayHowTheyEnded();
    void itIsAPartOfThePanel();
    void aBoardWithoutHistorySaysSo();
    void theListHasAColumnOfIt();

private:
    std::unique_ptr<PredictedRisk> shown(PredictedBoard& board, ChangeId change) const
    {
        auto part = std::make_unique<PredictedRisk>(board.context);
        part->resize(400, 700);
        part->show();
        part->activateWindow();
        part->showChange(change);
        if (!QTest::qWaitFor(
                [&] {
                    return !part->findChildren<SignedLine*>(u"predicted.reason"_s).isEmpty()
                        || board.predictions.chances()->of(change).state != PredictionState::Ok;
                },
                20'000))
        {
            qFatal("There are no reasons.");
        }
        return part;
    }

    static QString text(const QWidget& part, const QString& name)
    {
        return part.findChild<QLabel*>(name)->text();
    }

    ChangeId firstWith(PredictionState state) const
    {
        const BoardChances& chances = *m_board->predictions.chances();
        for (const int row : chances.rows()) {
            if (chances.ofRow(row).state == state) {
                return chances.board()->changes->idAt(row);
            }
        }
        return {};
    }

    std::unique_ptr<PredictedBoard> m_board;
};

void PredictedRiskTest::theChanceStandsBesideBaseRateAndUsualRate()
{
    const ChangeId change = m_board->likeliest();
    const auto part = shown(*m_board, change);
    const BoardChances& chances = *m_board->predictions.chances();
    const ChangeChance chance = chances.of(change);
    QCOMPARE(text(*part, u"predicted.figure"_s), PredictionWords::percent(chance.chance));
    QVERIFY(text(*part, u"predicted.range"_s).contains(PredictionWords::range(chance.range)));
    QVERIFY(
        text(*part, u"predicted.legend"_s).contains(PredictionWords::percent(chances.baseRate())));
    const auto* bar = part->findChild<ChanceBar*>();
    QCOMPARE(bar->look().chance, chance.chance);
    QVERIFY(bar->look().base && bar->look().top >= chance.range.high);
    QVERIFY(!bar->accessibleName().isEmpty());
    QCOMPARE(part->summary(), PredictionWords::chanceWithRange(chance));
}

void PredictedRiskTest::reasonsAddUpToTheChance()
{
    const ChangeId change = m_board->likeliest();
    const auto part = shown(*m_board, change);
    double sum = 100 * m_board->predictions.chances()->baseRate();
    for (const SignedLine* line : part->findChildren<SignedLine*>()) {
        sum += line->value();
        QVERIFY(!line->accessibleName().isEmpty());
    }
    QVERIFY(qAbs(sum - 100 * m_board->predictions.chances()->of(change).chance) < 0.01);
    // The smaller ones can be shown too.
    if (auto* rest = part->findChild<SignedLine*>(u"predicted.rest"_s)) {
        const qsizetype before = part->findChildren<SignedLine*>(u"predicted.reason"_s).size();
        rest->click();
        QVERIFY(part->findChildren<SignedLine*>(u"predicted.reason"_s).size() > before);
    }
}

void PredictedRiskTest::recordsBehindAReasonOpenByKey()
{
    const auto part = shown(*m_board, m_board->likeliest());
    SignedLine* opening = nullptr;
    for (SignedLine* line : part->findChildren<SignedLine*>(u"predicted.reason"_s)) {
        opening = !opening && line->isEnabled() ? line : opening;
    }
    QVERIFY2(opening, "a reason of the likeliest change has records");
    QSignalSpy asked(part.get(), &PredictedRisk::recordRequested);
    opening->setFocus();
    QTest::keyClick(opening, Qt::Key_Space);
    auto* menu = part->findChild<QMenu*>(u"predicted.records"_s);
    QVERIFY(menu && !menu->actions().isEmpty());
    menu->actions().first()->trigger();
    QCOMPARE(asked.size(), 1);
    menu->close();
}

void PredictedRiskTest::fewDataShowTheBaseRate()
{
    const ChangeId change = firstWith(PredictionState::FewData);
    QVERIFY2(!change.isNull(), "a service of the sample bank has little history");
    const auto part = shown(*m_board, change);
    QVERIFY(text(*part, u"predicted.notice"_s).startsWith(u"Few data"_s));
    QCOMPARE(
        text(*part, u"predicted.figure"_s),
        PredictionWords::percent(m_board->predictions.chances()->of(change).chance));
    QVERIFY(part->findChild<ChanceBar*>()->look().isFew);
}

void PredictedRiskTest::endedChangesHaveNone()
{
    const ChangeColumns& changes = *m_board->session.snapshot()->changes;
    for (int row = 0; row < changes.size(); ++row) {
        if (changes.states[static_cast<std::size_t>(row)] == ChangeState::Closed) {
            const auto part = shown(*m_board, changes.idAt(row));
            QVERIFY(!part->hasContent());
            QCOMPARE(part->summary(), QString());
            return;
        }
    }
    QFAIL("Nothing is closed.");
}

void PredictedRiskTest::anotherWindowHasItsOwnChance()
{
    const ChangeId change = m_board->likeliest();
    const auto part = shown(*m_board, change);
    const ChangeColumns& changes = *m_board->session.snapshot()->changes;
    const Span window = *changes.plannedWindow(changes.rowOf(change));
    const Span later{window.start.plusMs(10 * msPerHour), window.end.plusMs(10 * msPerHour)};
    part->setPlanned(later);
    const ChangeChance moved = m_board->predictions.chances()->moved(change, later);
    QTRY_COMPARE(text(*part, u"predicted.figure"_s), PredictionWords::percent(moved.chance));
}

void PredictedRiskTest::similarChangesSayHowTheyEnded()
{
    const auto part = shown(*m_board, m_board->likeliest());
    for (const DetailLine* line : part->findChildren<DetailLine*>(u"predicted.similar"_s)) {
        QVERIFY2(line->accessibleName().contains(u", "_s), qPrintable(line->accessibleName()));
        QVERIFY(!line->accessibleDescription().isEmpty());
    }
}

void PredictedRiskTest::itIsAPartOfThePanel()
{
    ChangeDetailView view(m_board->context);
    view.resize(400, 900);
    view.show();
    view.showChange(m_board->likeliest());
    auto* section = view.findChild<DetailSection*>(u"section.predicted"_s);
    QVERIFY(section && section->isVisible());
    const auto* owner = view.findChild<DetailSection*>(u"section.risk"_s);
    QVERIFY(owner->y() < section->y());
}

void PredictedRiskTest::aBoardWithoutHistorySaysSo()
{
    PredictedBoard board(BoardFixture::empty());
    const Change change = aChange(u"CHG-1"_s);
    board.put({change});
    QTRY_VERIFY(board.isReady());
    const auto part = shown(board, change.id);
    QVERIFY(part->hasContent());
    QCOMPARE(text(*part, u"predicted.notice"_s), board.predictions.whyNone());
    QCOMPARE(part->summary(), u"not enough history"_s);
}

void PredictedRiskTest::theListHasAColumnOfIt()
{
    ListQuery query;
    query.sorts = {{ListColumn::Chance, false}};
    query.grouping = ListGrouping::None;
    query.now = m_board->session.clock().now();
    query.chances = m_board->predictions.chances();
    auto arranged = std::make_shared<ListArrangement>(
        arrange(m_board->session.snapshot(), query.chances->rows(), query));
    ListModel model;
    model.setArrangement(arranged);
    const int section = model.sectionOf(ListColumn::Chance);
    double before = 2;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ChangeChance chance = query.chances->of(ChangeId{model.recordAt(row)->id});
        QVERIFY(chance.chance <= before + 1e-6);
        before = chance.chance;
        QCOMPARE(model.cell(row, section).text, PredictionWords::chance(chance));
    }
}

QTEST_MAIN(PredictedRiskTest)
#include "PredictedRiskTest.moc"
