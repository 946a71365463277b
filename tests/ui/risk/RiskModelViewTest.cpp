// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskModelView.h"

#include "tests/ui/predict/PredictedBoard.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/risk/DecideModelForm.h"
#include "ui/risk/TextTable.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/MessageBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// "Model" of the place Risk.
class RiskModelViewTest : public QObject
{
    Q_OBJECT

private slots:
    void theCardNamesLabelPeriodAndFigures();
    void calibrationIsDrawnFromTheHeldOutChanges();
    void theFirstModelIsPutOnTheBoardByAChangeManager();
    void othersSeeWhoDecides();
    void aNewModelWaitsForADecision();
    void aWorseModelNeedsAReason();
    void anOlderVersionIsUsedAgainWithAReason();
    void aBoardWithoutHistorySaysSo();
    void driftIsSaid();

private:
    static std::unique_ptr<RiskModelView> shown(PredictedBoard& board)
    {
        auto view = std::make_unique<RiskModelView>(board.context);
        view->resize(1500, 900);
        view->show();
        view->activateWindow();
        settle(*view, board);
        return view;
    }

    static void settle(RiskModelView& view, PredictedBoard& board)
    {
        if (!QTest::qWaitFor([&] { return board.isReady() && !view.isBusy(); }, 60'000)) {
            qFatal("The card was not made.");
        }
    }

    static QString fact(const RiskModelView& view, const QString& key)
    {
        const auto* label = view.findChild<QLabel*>(u"model.fact."_s + key);
        return label ? label->text() : QString();
    }

    /// The act of the message bar that begins so.
    static QPushButton* act(const RiskModelView& view, const QString& begins)
    {
        for (QPushButton* button : view.message().findChildren<QPushButton*>()) {
            if (button->text().startsWith(begins) && button->isVisibleTo(&view)) {
                return button;
            }
        }
        return nullptr;
    }

    static void putOnTheBoard(RiskModelView& view, PredictedBoard& board)
    {
        QPushButton* put = act(view, u"Put it on the board"_s);
        QVERIFY(put);
        put->click();
        QTRY_VERIFY(board.predictions.isStored());
        settle(view, board);
    }
};

void RiskModelViewTest::theCardNamesLabelPeriodAndFigures()
{
    PredictedBoard board;
    const auto view = shown(board);
    const ModelCard& card = board.predictions.model()->card;
    QVERIFY(fact(*view, u"label"_s).contains(u"chance"_s));
    QVERIFY(fact(*view, u"learned"_s).contains(QString::number(card.rows % 1000)));
    QVERIFY(fact(*view, u"auc"_s).startsWith(QString::number(card.skill.auc.value, 'f', 2)));
    QVERIFY(fact(*view, u"auc"_s).contains(u"–"_s));
    QVERIFY(!fact(*view, u"trained"_s).isEmpty());
    const auto* rivals = view->findChild<TextTable*>(u"model.rivals"_s);
    QVERIFY(rivals && rivals->model()->rowCount() >= 3);
    QVERIFY(!view->findChildren<QWidget*>(u"model.factor"_s).isEmpty());
    QVERIFY(view->findChild<QLabel*>(u"model.limits"_s)->text().contains(u"few data"_s));
}

void RiskModelViewTest::calibrationIsDrawnFromTheHeldOutChanges()
{
    PredictedBoard board;
    const auto view = shown(board);
    const Chart& chart = view->calibration().plot().chart();
    QCOMPARE(chart.form, ChartForm::Plane);
    QCOMPARE(
        static_cast<std::size_t>(chart.ranges.size()), board.predictions.model()->card.bins.size());
    QCOMPARE(view->copyTable().size(), chart.ranges.size() + 1);
}

void RiskModelViewTest::theFirstModelIsPutOnTheBoardByAChangeManager()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    const auto view = shown(board);
    QVERIFY(view->message().isVisible());
    QCOMPARE(view->versions().model()->rowCount(), 0);
    putOnTheBoard(*view, board);
    QTRY_COMPARE(view->versions().model()->rowCount(), 1);
    QTRY_VERIFY(!view->message().isVisible());
    QVERIFY(view->findChild<QLabel*>(u"model.state"_s)->text().contains(u"version 1"_s));
}

void RiskModelViewTest::othersSeeWhoDecides()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::Implementer);
    const auto view = shown(board);
    QVERIFY(view->message().text().contains(board.predictions.whyNotDecide()));
    QVERIFY(!act(*view, u"Put it on the board"_s));
}

void RiskModelViewTest::aNewModelWaitsForADecision()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    const auto view = shown(board);
    putOnTheBoard(*view, board);
    auto* learn = view->viewBarControls()->findChild<QPushButton*>(u"model.learn"_s);
    learn->click();
    QVERIFY(!learn->isEnabled());
    QVERIFY(view->findChild<ProgressLine*>(u"model.progress"_s)->isVisible());
    settle(*view, board);
    QVERIFY(board.predictions.training().candidate());
    QTRY_VERIFY(view->message().isVisible());
    QVERIFY2(
        view->message().text().contains(board.predictions.training().candidate()->choice.reason),
        qPrintable(view->message().text()));
    QCOMPARE(board.predictions.model()->version, 1);
    QPushButton* keep = act(*view, u"Keep version 1"_s);
    QVERIFY(keep);
    keep->click();
    QVERIFY(!board.predictions.training().candidate());
    QVERIFY(!view->message().isVisible());
    QCOMPARE(board.predictions.model()->version, 1);
}

void RiskModelViewTest::aWorseModelNeedsAReason()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    const auto view = shown(board);
    putOnTheBoard(*view, board);
    board.predictions.train();
    settle(*view, board);
    QVERIFY(board.predictions.training().candidate());
    QCOMPARE(board.predictions.training().candidate()->choice.verdict, ModelChoice::Verdict::Kept);
    QPushButton* use = act(*view, u"Use the new one"_s);
    QVERIFY(use);
    use->click();
    auto* form = view->findChild<DecideModelForm*>();
    QVERIFY(form && form->isVisible());
    auto* reason = form->findChild<QLineEdit*>(u"decide.reason"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(form->isVisible(), "without a reason nothing happens");
    QTest::keyClicks(reason, u"it looks at more"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!form->isVisible());
    QTRY_COMPARE(board.predictions.model()->version, 2);
}

void RiskModelViewTest::anOlderVersionIsUsedAgainWithAReason()
{
    PredictedBoard board(boardWithHistory());
    board.actAs(Role::ChangeManager);
    const auto view = shown(board);
    putOnTheBoard(*view, board);
    std::optional<Result<int>> second;
    board.predictions.useAgain(
        *board.predictions.model(), u"second"_s, view.get(), [&second](const Result<int>& done) {
            second = done;
        });
    QTRY_VERIFY(second && *second);
    QTRY_COMPARE(view->versions().model()->rowCount(), 2);
    view->versions().setFocus();
    QTest::keyClick(&view->versions(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view->versions(), Qt::Key_Return);
    auto* form = view->findChild<DecideModelForm*>();
    QVERIFY(form && form->isVisible());
    auto* reason = form->findChild<QLineEdit*>(u"decide.reason"_s);
    QTest::keyClicks(reason, u"as it was"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(board.predictions.model()->version, 3);
}

void RiskModelViewTest::aBoardWithoutHistorySaysSo()
{
    PredictedBoard board(BoardFixture::empty());
    const auto view = shown(board);
    auto* empty = view->findChild<QWidget*>(u"model.empty"_s);
    QVERIFY(empty && empty->isVisible());
    QStringList texts;
    for (const QLabel* label : empty->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY2(texts.join(u' ').contains(board.predictions.whyNone()), qPrintable(texts.join(u'\n')));
}

void RiskModelViewTest::driftIsSaid()
{
    PredictedBoard board;
    const auto view = shown(board);
    QTRY_VERIFY(!view->findChild<QLabel*>(u"model.drift"_s)->text().isEmpty());
}

QTEST_MAIN(RiskModelViewTest)
#include "RiskModelViewTest.moc"
