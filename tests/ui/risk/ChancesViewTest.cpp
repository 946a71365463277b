// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ChancesView.h"

#include "tests/ui/predict/PredictedBoard.h"
#include "ui/predict/PredictionWords.h"
#include "ui/risk/ChancesModel.h"
#include "ui/risk/ChancesTable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// "Changes" of the place Risk.
class ChancesViewTest : public QObject
{
    Q_OBJECT

private slots:
    void largestChancesComeFirstAndFewDataLast();
    void bothFiguresStandBesideEachOther();
    void theModelIsAModel();
    void itFollowsTheFilter();
    void keysSortSelectAndOpen();
    void theSelectionIsThatOfTheWindow();
    void theSummarySaysLabelAndBaseRate();
    void aBoardWithoutHistorySaysSo();
    void theTableCanBeCopied();

private:
    static std::unique_ptr<ChancesView> shown(PredictedBoard& board)
    {
        auto view = std::make_unique<ChancesView>(board.context);
        QSignalSpy computed(view.get(), &ChancesView::computed);
        view->resize(1300, 700);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitFor([&] { return !computed.isEmpty() && !view->isBusy(); }, 20'000)) {
            qFatal("The table was not computed.");
        }
        view->setFocus();
        return view;
    }

    static QString cell(const ChancesView& view, int row, int column)
    {
        return view.table().model()->index(row, column).data().toString();
    }

    static void setFilter(PredictedBoard& board, ChancesView& view, const QString& text)
    {
        QSignalSpy computed(&view, &ChancesView::computed);
        board.filter.setFilter(BoardFilter::parse(text).filter);
        QTRY_VERIFY(!computed.isEmpty() && !view.isBusy());
    }
};

void ChancesViewTest::largestChancesComeFirstAndFewDataLast()
{
    PredictedBoard board;
    const auto view = shown(board);
    const QAbstractItemModel& rows = *view->table().model();
    QVERIFY(rows.rowCount() > 10);
    bool isFew = false;
    double before = 2;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const bool nowFew = cell(*view, row, ChancesModel::Predicted) == u"few data"_s;
        QVERIFY2(!isFew || nowFew, "few data come last");
        const double key =
            rows.index(row, ChancesModel::Predicted).data(ChancesModel::sortRole).toDouble();
        QVERIFY(key <= before);
        before = key;
        isFew = nowFew;
    }
}

void ChancesViewTest::bothFiguresStandBesideEachOther()
{
    PredictedBoard board;
    const auto view = shown(board);
    const BoardChances& chances = *board.predictions.chances();
    const ChangeColumns& changes = *chances.board()->changes;
    for (int row = 0; row < view->table().model()->rowCount(); ++row) {
        const QString number = cell(*view, row, ChancesModel::Number);
        const int at = [&] {
            for (int i = 0; i < changes.size(); ++i) {
                if (changes.numbers.at(i) == number) {
                    return i;
                }
            }
            return noRow;
        }();
        QVERIFY(at != noRow);
        const quint8 risk = changes.risks[static_cast<std::size_t>(at)];
        QCOMPARE(
            cell(*view, row, ChancesModel::Assessed),
            risk == 0 ? u"not assessed"_s : RecordWords::risk(static_cast<RiskLevel>(risk - 1)));
        QCOMPARE(
            cell(*view, row, ChancesModel::Range),
            PredictionWords::chanceWithRange(chances.ofRow(at)));
    }
    QVERIFY(!cell(*view, 0, ChancesModel::Reason).isEmpty());
}

void ChancesViewTest::theModelIsAModel()
{
    PredictedBoard board;
    ChancesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTickable(true);
    model.setContent(
        makeChancesContent(board.predictions.chances(), board.predictions.chances()->rows()),
        board.session.clock().now());
    QVERIFY(model.rowCount() > 0);
    QSignalSpy ticked(&model, &ChancesModel::ticksChanged);
    const QModelIndex first = model.index(0, ChancesModel::Number);
    QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(ticked.size(), 1);
    QCOMPARE(model.unticked(), QSet<ChangeId>{model.changeAt(0)});
    QVERIFY(!model.setData(model.index(0, ChancesModel::Title), Qt::Unchecked, Qt::DisplayRole));
}

void ChancesViewTest::itFollowsTheFilter()
{
    PredictedBoard board;
    const auto view = shown(board);
    const int all = view->table().model()->rowCount();
    setFilter(board, *view, u"type:emergency"_s);
    QVERIFY(view->table().model()->rowCount() < all);
    setFilter(board, *view, u"nothinglikethis"_s);
    QCOMPARE(view->table().model()->rowCount(), 0);
    QVERIFY(view->findChild<QWidget*>(u"chances.empty"_s)->isVisible());
    setFilter(board, *view, {});
    QCOMPARE(view->table().model()->rowCount(), all);
}

void ChancesViewTest::keysSortSelectAndOpen()
{
    PredictedBoard board;
    const auto view = shown(board);
    ChancesTable& table = view->table();
    QCOMPARE(table.sortedBy(), static_cast<int>(ChancesModel::Predicted));
    QTest::keyClick(&table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table.sortedBy(), static_cast<int>(ChancesModel::Assessed));
    QCOMPARE(table.sortOrder(), Qt::DescendingOrder);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table.sortedBy(), static_cast<int>(ChancesModel::Predicted));
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Down);
    QSignalSpy opened(view.get(), &View::openRequested);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>(), *board.selection.current());
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(board.selection.changes().size(), 2);
}

void ChancesViewTest::theSelectionIsThatOfTheWindow()
{
    PredictedBoard board;
    const auto view = shown(board);
    const ChangeId change = board.likeliest();
    board.selection.selectChange(change);
    QCOMPARE(
        view->table().selectedRecords(), (QList<RecordRef>{{RecordKind::Change, change.value}}));
    // It stays when the board changes.
    Change edited = board.stored(change);
    edited.title = u"Another title"_s;
    QSignalSpy computed(view.get(), &ChancesView::computed);
    board.put({edited});
    QTRY_VERIFY(!computed.isEmpty() && board.isReady());
    QCOMPARE(
        view->table().selectedRecords(), (QList<RecordRef>{{RecordKind::Change, change.value}}));
}

void ChancesViewTest::theSummarySaysLabelAndBaseRate()
{
    PredictedBoard board;
    const auto view = shown(board);
    const auto* summary = qobject_cast<const QLabel*>(view->viewBarControls());
    QVERIFY(summary);
    QVERIFY2(
        summary->text().contains(labelName(board.predictions.chances()->label())),
        qPrintable(summary->text()));
    QVERIFY(summary->text().contains(u"base rate"_s));
    QVERIFY(summary->text().contains(u"sum of chances"_s));
}

void ChancesViewTest::aBoardWithoutHistorySaysSo()
{
    PredictedBoard board(BoardFixture::empty());
    const auto view = shown(board);
    auto* empty = view->findChild<QWidget*>(u"chances.empty"_s);
    QVERIFY(empty && empty->isVisible());
    QStringList texts;
    for (const QLabel* label : empty->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY2(texts.join(u' ').contains(board.predictions.whyNone()), qPrintable(texts.join(u'\n')));
}

void ChancesViewTest::theTableCanBeCopied()
{
    PredictedBoard board;
    const auto view = shown(board);
    const QList<QStringList> table = view->copyTable();
    QCOMPARE(table.size(), view->table().model()->rowCount() + 1);
    QCOMPARE(table.first().size(), static_cast<qsizetype>(ChancesModel::columns));
    QCOMPARE(table.at(1).first(), cell(*view, 0, ChancesModel::Number));
}

QTEST_MAIN(ChancesViewTest)
#include "ChancesViewTest.moc"
