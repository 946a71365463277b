// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskView.h"

#include "tests/ui/records/UiBoard.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/ChartPlot.h"
#include "ui/risk/CardGrid.h"
#include "ui/shell/PictureExport.h"

#include <QMenu>
#include <QPainter>
#include <QPicture>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace cb;
using namespace cb::test;
using namespace Qt::Literals::StringLiterals;

/// The place Risk on a real board.
class RiskViewTest : public QObject
{
    Q_OBJECT

private slots:
    void sixChartsShowTheDemoBoard();
    void chartsFollowTheFilter();
    void aPointOpensTheListOfItsRecords();
    void enterOnAServiceBarAsksInWords();
    void nothingBehindAPointIsSaid();
    void notAssessedOpensByItsButton();
    void anEmptyBoardSaysWhatIsMissing();
    void whatMatchesNothingNamesTheWord();
    void ruleOpensByF1OnTheCardWithTheFocus();
    void tabWalksThroughTheCards();
    void cardsStandAsTheWidthAllows_data();
    void cardsStandAsTheWidthAllows();
    void everyCardHasItsMenu();
    void picturesAreVectors();
    void tableIsThatOfTheCardWithTheFocus();
    void themeAndTextSizeChangeWhileItIsShown();

private:
    /// Shows it and waits for the charts.
    static std::unique_ptr<RiskView> shown(UiBoard& board, QSize size = {1720, 960})
    {
        // The board was read before the filter was made: it is told again.
        QSignalSpy filtered(&board.filter, &FilterController::resultChanged);
        emit board.session.snapshotChanged();
        if (!QTest::qWaitFor([&] { return !filtered.isEmpty(); }, 20'000)) {
            qFatal("The filter gave no answer.");
        }
        auto view = std::make_unique<RiskView>(board.context);
        QSignalSpy computed(view.get(), &RiskView::computed);
        view->resize(size);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitFor([&] { return !computed.isEmpty() && !view->isBusy(); }, 20'000)) {
            qFatal("The charts were not computed.");
        }
        return view;
    }

    static ChartCard& card(RiskView& view, const QString& id)
    {
        auto* found = view.findChild<ChartCard*>(u"chart."_s + id);
        if (!found) {
            qFatal("There is no chart %s.", qPrintable(id));
        }
        return *found;
    }

    static void setFilter(UiBoard& board, RiskView& view, const QString& text)
    {
        QSignalSpy computed(&view, &RiskView::computed);
        board.filter.setFilter(BoardFilter::parse(text).filter);
        QTRY_VERIFY(!computed.isEmpty() && !view.isBusy());
    }
};

void RiskViewTest::sixChartsShowTheDemoBoard()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    QStringList ids;
    for (const ChartCard* shownCard : view->cards()) {
        ids.append(shownCard->plot().chart().id);
        QVERIFY2(shownCard->plot().isVisible(), qPrintable(ids.last()));
        QVERIFY(shownCard->plot().chartLayout().pointCount() > 0);
    }
    QCOMPARE(
        ids,
        (QStringList{
            u"matrix"_s, u"services"_s, u"weeks"_s, u"outcomes"_s, u"hours"_s, u"items"_s}));
}

void RiskViewTest::chartsFollowTheFilter()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    const auto open = [&] {
        return card(*view, u"matrix"_s).plot().chart().counted.first().count;
    };
    const qint64 all = open();
    setFilter(board, *view, u"type:emergency"_s);
    QVERIFY(open() < all);
    // What has happened is not chosen by the state or the time of what is to come.
    const qint64 ended = card(*view, u"outcomes"_s).plot().chart().counted.first().count;
    QVERIFY(ended > 0);
    setFilter(board, *view, u"type:emergency state:scheduled period:\"next 4 weeks\""_s);
    QCOMPARE(card(*view, u"outcomes"_s).plot().chart().counted.first().count, ended);
}

void RiskViewTest::aPointOpensTheListOfItsRecords()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    QSignalSpy asked(view.get(), &View::listRequested);
    ChartPlot& plot = card(*view, u"outcomes"_s).plot();
    const ChartLink& link = plot.linkOf(3);
    QVERIFY(!link.rows.empty());
    QTest::mouseClick(
        &plot, Qt::LeftButton, {}, plot.chartLayout().pointRect(3).center().toPoint());
    QCOMPARE(asked.size(), 1);
    const auto filter = asked.first().first().value<BoardFilter>();
    QCOMPARE(filter.terms.size(), 1);
    QCOMPARE(filter.terms.first().field, FilterField::Number);
    const FilterMatcher matcher(
        filter, board.session.snapshot(), FilterTable::Changes, board.session.clock().now());
    QCOMPARE(matcher.run().rows, link.rows);
}

void RiskViewTest::enterOnAServiceBarAsksInWords()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    QSignalSpy asked(view.get(), &View::listRequested);
    ChartPlot& plot = card(*view, u"services"_s).plot();
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Home);
    const ChartLink link = plot.linkOf(plot.focusedPoint());
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto filter = asked.first().first().value<BoardFilter>();
    QVERIFY2(filter.toText().contains(u"is:active"_s), qPrintable(filter.toText()));
    QVERIFY(filter.toText().contains(u"period:\"next 4 weeks\""_s));
    const FilterMatcher matcher(
        filter, board.session.snapshot(), FilterTable::Changes, board.session.clock().now());
    QCOMPARE(matcher.run().rows, link.rows);
    QVERIFY(board.announcer.text().contains(link.name));
}

void RiskViewTest::nothingBehindAPointIsSaid()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    QSignalSpy asked(view.get(), &View::listRequested);
    ChartPlot& plot = card(*view, u"hours"_s).plot();
    int empty = 0;
    while (!plot.linkOf(empty).rows.empty()) {
        ++empty;
    }
    plot.openPoint(empty);
    QVERIFY(asked.isEmpty());
    QVERIFY(board.announcer.text().contains(plot.linkOf(empty).name));
}

void RiskViewTest::notAssessedOpensByItsButton()
{
    UiBoard board;
    board.put({aChange(u"CHG-1"_s), aChange(u"CHG-2"_s)});
    const auto view = shown(board);
    QSignalSpy asked(view.get(), &View::listRequested);
    auto* note = card(*view, u"matrix"_s).findChild<QPushButton*>(u"chart.note"_s);
    QVERIFY(note);
    QVERIFY(note->text().startsWith(u'2'));
    QTest::mouseClick(note, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<BoardFilter>().terms.first().values.size(), 2);
}

void RiskViewTest::anEmptyBoardSaysWhatIsMissing()
{
    UiBoard board;
    const auto view = shown(board);
    for (const ChartCard* shownCard : view->cards()) {
        QVERIFY(!shownCard->plot().isVisible());
        QVERIFY(!shownCard->plot().chart().empty.isEmpty());
    }
}

void RiskViewTest::whatMatchesNothingNamesTheWord()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    setFilter(board, *view, u"risk:very_high nosuchword"_s);
    const auto* message = view->findChild<QWidget*>(u"risk.message"_s);
    QVERIFY(message && message->isVisible());
    QVERIFY2(
        message->accessibleName().contains(u"nosuchword"_s), qPrintable(message->accessibleName()));
    setFilter(board, *view, {});
    QVERIFY(!message->isVisible());
}

void RiskViewTest::ruleOpensByF1OnTheCardWithTheFocus()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    ChartCard& weeks = card(*view, u"weeks"_s);
    weeks.plot().setFocus();
    QTest::keyClick(&weeks.plot(), Qt::Key_F1);
    auto* rule = weeks.findChild<ChartRule*>(u"chart.rule"_s);
    QVERIFY(rule);
    QVERIFY(rule->accessibleName().contains(weeks.plot().chart().title));
    rule->close();
}

void RiskViewTest::tabWalksThroughTheCards()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board, {1280, 600});
    view->cards().first()->plot().setFocus();
    QList<QWidget*> met;
    for (int i = 0; i < 40; ++i) {
        for (ChartCard* each : view->cards()) {
            if (each->plot().hasFocus() && !met.contains(each)) {
                met.append(each);
            }
        }
        QTest::keyClick(view->window()->focusWidget(), Qt::Key_Tab);
    }
    QList<QWidget*> all;
    for (ChartCard* each : view->cards()) {
        all.append(each);
    }
    QCOMPARE(met, all);
    // What has the focus is in view.
    ChartCard& last = *view->cards().last();
    last.plot().setFocus();
    auto* grid = view->findChild<CardGrid*>();
    QVERIFY(grid && grid->verticalScrollBar()->value() > 0);
}

void RiskViewTest::cardsStandAsTheWidthAllows_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("1920 with the wide rail") << 1732 << 3;
    QTest::newRow("1366 with the narrow rail") << 1302 << 2;
    QTest::newRow("1100, the smallest window") << 1036 << 2;
    QTest::newRow("3840") << 3650 << 3;
    QTest::newRow("half a screen") << 700 << 1;
}

void RiskViewTest::cardsStandAsTheWidthAllows()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board, {width, 700});
    std::set<int> lefts;
    for (const ChartCard* each : view->cards()) {
        lefts.insert(each->x());
        QVERIFY(each->height() >= each->minimumSizeHint().height());
    }
    QCOMPARE(static_cast<int>(lefts.size()), columns);
}

void RiskViewTest::everyCardHasItsMenu()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    for (ChartCard* each : view->cards()) {
        auto* chevron = each->findChild<QPushButton*>(u"chart.menu"_s);
        QVERIFY(chevron && !chevron->accessibleName().isEmpty());
        QTest::mouseClick(chevron, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 5); // copy, save, table, a line, the rule
        menu->close();
    }
}

void RiskViewTest::picturesAreVectors()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    QVERIFY(view->paintsPictures());
    const Result<QByteArray> svg = toBytes(
        pictureOf(*view, board.context),
        PictureFormat::Svg,
        board.theme.theme(),
        board.theme.fontFamilies());
    QVERIFY(svg);
    QVERIFY(svg->contains("Coming weeks"));
    QVERIFY(!svg->contains("<image"));
}

void RiskViewTest::tableIsThatOfTheCardWithTheFocus()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board);
    card(*view, u"outcomes"_s).plot().setFocus();
    const QList<QStringList> table = view->copyTable();
    QCOMPARE(table.size(), 14); // a head and 13 weeks
    QCOMPARE(table.first().size(), table.last().size());
}

void RiskViewTest::themeAndTextSizeChangeWhileItIsShown()
{
    UiBoard board(BoardFixture::demo());
    const auto view = shown(board, {1302, 700});
    AppearanceChoice choice;
    choice.mode = ThemeMode::Dark;
    choice.textPercent = 150;
    board.theme.setChoice(choice);
    for (const ChartCard* each : view->cards()) {
        QTRY_VERIFY(each->height() >= each->minimumSizeHint().height());
        QVERIFY(each->plot().chartLayout().area.height() > 0);
    }
    QCOMPARE(
        card(*view, u"weeks"_s).plot().grab().toImage().pixelColor(1, 1),
        board.theme.theme().color(ColorRole::Canvas));
}

QTEST_MAIN(RiskViewTest)
#include "RiskViewTest.moc"
