// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/WhatIfView.h"

#include "tests/ui/predict/PredictedBoard.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/risk/ChancesTable.h"
#include "ui/risk/LoadLine.h"
#include "ui/risk/ProposeMoveForm.h"
#include "ui/risk/TextTable.h"
#include "ui/risk/WhatIfSet.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// "What-if" of the place Risk.
class WhatIfViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWeekendIsThatOfTheBoardsZone_data();
    void theWeekendIsThatOfTheBoardsZone();
    void allOfTheNextWeekendIsTicked();
    void spaceTicksAndTheFiguresFollow();
    void enterTriesAndTriesAreKept();
    void theBestMoveIsTheFirst();
    void movesGoToTheNextFreeSlot();
    void aWeekOnIsAClickAway();
    void aTryChangesNothingOnTheBoard();
    void anotherWeekendForgetsTries();
    void movesAreProposed();
    void aProposalNeedsAReason();
    void peopleAreShownAsLoad();
    void anEmptyWeekendSaysSo();
    void figuresAreThoseOfTheSet();

private:
    /// The sample bank with the weekend that has most changes shown.
    std::unique_ptr<WhatIfView> shown(PredictedBoard& board)
    {
        auto view = std::make_unique<WhatIfView>(board.context);
        view->resize(1500, 900);
        view->show();
        view->activateWindow();
        wait(*view);
        for (int week = 1; rows(*view) < 4 && week < 12; ++week) {
            view->stepRange(1);
            wait(*view);
        }
        view->setFocus();
        return view;
    }

    static void wait(WhatIfView& view)
    {
        if (!QTest::qWaitFor(
                [&view] {
                    return !view.isBusy() && view.set().content()->range == view.set().range();
                },
                20'000))
        {
            qFatal("The set was not computed.");
        }
    }

    static int rows(const WhatIfView& view) { return view.table().model()->rowCount(); }

    static double expected(const WhatIfView& view) { return view.set().content()->result.expected; }

    std::unique_ptr<PredictedBoard> m_board;
};

void WhatIfViewTest::initTestCase()
{
    m_board = std::make_unique<PredictedBoard>();
}

void WhatIfViewTest::theWeekendIsThatOfTheBoardsZone_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("weeksOn");
    QTest::addColumn<QString>("start");
    QTest::newRow("on Wednesday") << u"2026-11-25T13:03:00Z"_s << 0 << u"2026-11-27T17:00:00Z"_s;
    QTest::newRow("on Saturday") << u"2026-11-28T13:03:00Z"_s << 0 << u"2026-11-27T17:00:00Z"_s;
    QTest::newRow("on Sunday") << u"2026-11-29T22:59:00Z"_s << 0 << u"2026-11-27T17:00:00Z"_s;
    QTest::newRow("early on Monday") << u"2026-11-30T04:59:00Z"_s << 0 << u"2026-11-27T17:00:00Z"_s;
    QTest::newRow("at its end") << u"2026-11-30T05:00:00Z"_s << 0 << u"2026-12-04T17:00:00Z"_s;
    QTest::newRow("the next one") << u"2026-11-25T13:03:00Z"_s << 1 << u"2026-12-04T17:00:00Z"_s;
    QTest::newRow("the one before") << u"2026-11-25T13:03:00Z"_s << -1 << u"2026-11-20T17:00:00Z"_s;
    QTest::newRow("in summer") << u"2026-07-15T13:03:00Z"_s << 0 << u"2026-07-17T16:00:00Z"_s;
}

void WhatIfViewTest::theWeekendIsThatOfTheBoardsZone()
{
    QFETCH(QString, now);
    QFETCH(int, weeksOn);
    QFETCH(QString, start);
    const Span span = weekendOf(*Instant::fromIso(now), weeksOn, QTimeZone("Europe/Berlin"));
    QCOMPARE(span.start, *Instant::fromIso(start));
    QCOMPARE(span.lengthMs(), 60 * msPerHour);
}

void WhatIfViewTest::allOfTheNextWeekendIsTicked()
{
    const auto view = shown(*m_board);
    QVERIFY(rows(*view) >= 4);
    QVERIFY(view->set().unticked().isEmpty());
    QCOMPARE(view->set().content()->result.changes, rows(*view));
    QCOMPARE(view->tries().model()->rowCount(), 1);
    QCOMPARE(view->tries().model()->index(0, 0).data().toString(), u"As planned"_s);
    const ChangeColumns& changes = *m_board->session.snapshot()->changes;
    for (const ChanceRow& row : view->set().content()->changes->rows) {
        QVERIFY(changes.plannedWindow(row.row)->overlaps(view->set().range()));
    }
}

void WhatIfViewTest::spaceTicksAndTheFiguresFollow()
{
    const auto view = shown(*m_board);
    const double before = expected(*view);
    QTest::keyClick(&view->table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view->table(), Qt::Key_Space);
    wait(*view);
    QCOMPARE(view->set().unticked().size(), 1);
    const double first = view->set().content()->changes->rows.front().chance.chance;
    QVERIFY(qAbs(before - first - expected(*view)) < 1e-9);
    QTest::keyClick(&view->table(), Qt::Key_A, Qt::ControlModifier);
    wait(*view);
    QVERIFY(qAbs(before - expected(*view)) < 1e-9);
    // Of several selected rows all get what the current one was not.
    QTest::keyClick(&view->table(), Qt::Key_Down);
    QTest::keyClick(&view->table(), Qt::Key_Up);
    QTest::keyClick(&view->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view->table(), Qt::Key_Space);
    wait(*view);
    QCOMPARE(view->set().unticked().size(), 2);
}

void WhatIfViewTest::enterTriesAndTriesAreKept()
{
    const auto view = shown(*m_board);
    QTest::keyClick(&view->table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view->table(), Qt::Key_Space);
    wait(*view);
    QTest::keyClick(&view->table(), Qt::Key_Return);
    wait(*view);
    QCOMPARE(view->tries().model()->rowCount(), 2);
    QVERIFY(view->tries().model()->index(1, 0).data().toString().startsWith(u"Without "_s));
    // The same set is not kept twice.
    QTest::keyClick(&view->table(), Qt::Key_Return);
    wait(*view);
    QCOMPARE(view->tries().model()->rowCount(), 2);
    // Enter on a try goes back to it.
    view->tries().setFocus();
    QTest::keyClick(&view->tries(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view->tries(), Qt::Key_Return);
    wait(*view);
    QVERIFY(view->set().unticked().isEmpty());
}

void WhatIfViewTest::theBestMoveIsTheFirst()
{
    const auto view = shown(*m_board);
    const std::vector<WhatIfMove>& moves = view->set().content()->moves;
    QVERIFY(!moves.empty());
    for (std::size_t i = 1; i < moves.size(); ++i) {
        QVERIFY(moves[i - 1].gain.expected >= moves[i].gain.expected);
    }
    const double before = expected(*view);
    const double gain = moves.front().gain.expected;
    view->moves().setFocus();
    QTest::keyClick(&view->moves(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&view->moves(), Qt::Key_Return);
    wait(*view);
    QVERIFY(qAbs(before - gain - expected(*view)) < 1e-9);
    QCOMPARE(view->tries().model()->rowCount(), 2);
}

void WhatIfViewTest::movesGoToTheNextFreeSlot()
{
    const auto view = shown(*m_board);
    const WhatIfContent& content = *view->set().content();
    const BoardChances& chances = *content.changes->chances;
    QVERIFY(content.index);
    int free = 0;
    for (std::size_t i = 0; i < content.moves.size(); ++i) {
        const WhatIfMove& move = content.moves[i];
        const Span window = *chances.board()->changes->plannedWindow(move.row);
        QCOMPARE(move.to.lengthMs(), window.lengthMs());
        QCOMPARE(move.chanceThen.chance, chances.scorer().chanceAt(move.row, move.to).chance);
        const QString shownTo =
            view->moves().model()->index(static_cast<int>(i), 1).data().toString();
        QCOMPARE(shownTo.contains(u"a week on"_s), move.target == MoveTarget::WeekOn);
        QCOMPARE(shownTo.contains(u"warned"_s), move.target == MoveTarget::Warns);
        if (move.target == MoveTarget::WeekOn) {
            QCOMPARE(move.to, move.weekOn);
            continue;
        }
        QVERIFY(move.to.start >= content.range.end); // it leaves the weekend
        const bool isFree = move.target == MoveTarget::FreeSlot;
        free += isFree ? 1 : 0;
        const ConflictSet hit = content.index->conflictsOf(move.row, move.to);
        for (int c = 0; c < hit.size(); ++c) {
            QVERIFY(
                !hit.at(c).isOpen() || (!isFree && hit.at(c).severity == ConflictSeverity::Warns));
        }
    }
    QVERIFY(free > 0);
}

void WhatIfViewTest::aWeekOnIsAClickAway()
{
    const auto view = shown(*m_board);
    const std::vector<WhatIfMove>& moves = view->set().content()->moves;
    const auto found = std::find_if(moves.begin(), moves.end(), [](const WhatIfMove& one) {
        return one.target == MoveTarget::FreeSlot;
    });
    QVERIFY(found != moves.end());
    const WhatIfMove& move = *found;
    view->moves().setFocus();
    view->moves().setCurrentIndex(
        view->moves().model()->index(static_cast<int>(found - moves.begin()), 0));
    view->findChild<QPushButton*>(u"whatIf.proposeMove"_s)->click();
    auto* form = view->findChild<ProposeMoveForm*>();
    auto* to = form->findChild<WallTimeEdit*>(u"propose.to"_s);
    QCOMPARE(to->instant(), std::optional(move.to.start));
    form->findChild<QPushButton*>(u"propose.start1"_s)->click();
    QCOMPARE(to->instant(), std::optional(move.weekOn.start));
}

void WhatIfViewTest::aTryChangesNothingOnTheBoard()
{
    const auto view = shown(*m_board);
    const qint64 sequence = m_board->session.snapshot()->sequence;
    view->findChild<QPushButton*>(u"whatIf.try"_s)->click();
    wait(*view);
    QCOMPARE(view->tries().model()->rowCount(), 2);
    QCOMPARE(m_board->session.snapshot()->sequence, sequence);
    QCOMPARE(m_board->undo.count(), 0);
}

void WhatIfViewTest::anotherWeekendForgetsTries()
{
    const auto view = shown(*m_board);
    QSignalSpy changed(view.get(), &View::rangeChanged);
    const QString before = view->rangeText();
    view->findChild<QPushButton*>(u"whatIf.try"_s)->click();
    wait(*view);
    view->stepRange(1);
    wait(*view);
    QCOMPARE(changed.size(), 1);
    QVERIFY(view->rangeText() != before);
    QVERIFY(view->set().unticked().isEmpty());
    QCOMPARE(view->set().content()->tries.size(), 1);
    view->goToNow();
    wait(*view);
    QCOMPARE(view->set().weeksOn(), 0);
}

void WhatIfViewTest::movesAreProposed()
{
    PredictedBoard board;
    const auto view = shown(board);
    const auto before = board.session.snapshot()->proposals->size();
    const int row = view->set().content()->moves.front().row;
    const ChangeId change = board.session.snapshot()->changes->idAt(row);
    const Span window = *board.session.snapshot()->changes->plannedWindow(row);
    const Span slot = view->set().content()->moves.front().to;
    view->moves().setFocus();
    QTest::keyClick(&view->moves(), Qt::Key_Home, Qt::ControlModifier);
    view->findChild<QPushButton*>(u"whatIf.proposeMove"_s)->click();
    auto* form = view->findChild<ProposeMoveForm*>();
    QVERIFY(form && form->isVisible());
    QCOMPARE(form->change(), change);
    QSignalSpy proposed(form, &ProposeMoveForm::proposed);
    auto* reason = form->findChild<QLineEdit*>(u"propose.reason"_s);
    reason->setText(u"two failures expected"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(proposed.size(), 1);
    QVERIFY(!form->isVisible());
    QTRY_COMPARE(board.session.snapshot()->proposals->size(), before + 1);
    const auto& proposals = *board.session.snapshot()->proposals;
    const auto found =
        std::find_if(proposals.cbegin(), proposals.cend(), [change](const MoveProposal& proposal) {
            return proposal.change == change && proposal.reason == u"two failures expected"_s;
        });
    QVERIFY(found != proposals.cend());
    const MoveProposal& stored = *found;
    QCOMPARE(stored.fromStart, std::optional(window.start));
    QCOMPARE(stored.toStart, std::optional(slot.start));
    QCOMPARE(stored.toEnd->ms - stored.toStart->ms, window.lengthMs());
    QCOMPARE(stored.answer, ProposalAnswer::Open);
    // One step of undo takes it back.
    board.editor.undo();
    QTRY_COMPARE(board.session.snapshot()->proposals->size(), before);
}

void WhatIfViewTest::aProposalNeedsAReason()
{
    PredictedBoard board;
    const auto view = shown(board);
    const auto before = board.session.snapshot()->proposals->size();
    view->findChild<QPushButton*>(u"whatIf.proposeMove"_s)->click();
    auto* form = view->findChild<ProposeMoveForm*>();
    auto* reason = form->findChild<QLineEdit*>(u"propose.reason"_s);
    reason->clear();
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(form->isVisible());
    QCOMPARE(board.session.snapshot()->proposals->size(), before);
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!form->isVisible());
}

void WhatIfViewTest::peopleAreShownAsLoad()
{
    const auto view = shown(*m_board);
    const QList<LoadLine*> lines = view->findChildren<LoadLine*>();
    QVERIFY(!lines.isEmpty());
    for (const LoadLine* line : lines) {
        QVERIFY(!line->accessibleName().isEmpty());
    }
    bool isOver = true;
    for (const PersonLoad& load : view->set().content()->loads) {
        QVERIFY2(isOver || !load.isOverLimit, "those over a limit come first");
        isOver = load.isOverLimit;
        QVERIFY(!LoadLine::dutiesText(load).isEmpty());
    }
}

void WhatIfViewTest::anEmptyWeekendSaysSo()
{
    const auto view = shown(*m_board);
    view->stepRange(200);
    wait(*view);
    QCOMPARE(rows(*view), 0);
    QVERIFY(view->findChild<QWidget*>(u"whatIf.empty"_s)->isVisible());
    view->goToNow();
    wait(*view);
}

void WhatIfViewTest::figuresAreThoseOfTheSet()
{
    const auto view = shown(*m_board);
    const WhatIf& result = view->set().content()->result;
    double sum = 0;
    double none = 1;
    for (const ChanceRow& row : view->set().content()->changes->rows) {
        sum += row.chance.chance;
        none *= 1 - row.chance.chance;
    }
    QVERIFY(qAbs(sum - result.expected) < 1e-9);
    QVERIFY(qAbs(1 - none - result.atLeastOne) < 1e-9);
    const auto* chart = view->findChild<ChartCard*>();
    QVERIFY(chart);
    double shares = 0;
    for (const ChartMark& mark : chart->plot().chart().marks) {
        shares += mark.value;
    }
    QVERIFY(qAbs(shares - 100) < 1e-6);
}

QTEST_MAIN(WhatIfViewTest)
#include "WhatIfViewTest.moc"
