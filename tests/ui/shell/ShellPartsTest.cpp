// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BoardFixture.h"
#include "ui/commands/Editor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/CommandList.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Language.h"
#include "ui/shell/SavedFilters.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/shell/SettingsView.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/ViewBar.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatusAnnouncer.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Token.h"

#include <QApplication>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// Filter bar, command list and settings on the sample bank, by key and mouse.
class ShellPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void typedWordsFilterAtOnce();
    void enterMakesTokens();
    void backspaceTakesTheLastTokenAway();
    void slashListsTheFields();
    void whatIsNotUnderstoodStays();
    void escapeClearsTheText();
    void filtersAreKeptByTheirQuery();
    void listFindsChangesAtOnce();
    void listOpensWhatIsChosen();
    void listTakesAServiceAsFilter();
    void listRunsCommandsAndSaysWhyNot();
    void listHasPrefixes_data();
    void listHasPrefixes();
    void listAsksBackWhatIsMisspelt();
    void listGivesTheFocusBack();
    void appearanceActsAndIsKept();
    void keysAreTakenFromWhatHadThem();
    void boardsNameIsAnEditThatCanBeUndone();
    void labelsOfTheViewBarGoWhereThereIsNoRoom();

private:
    QListView* listView() const { return m_list->findChild<QListView*>(u"commandList.view"_s); }

    QString count() const { return m_bar->findChild<TextLabel*>(u"filterBar.count"_s)->text(); }

    std::unique_ptr<test::BoardFixture> m_board;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<FilterController> m_filter;
    Selection m_selection;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<Editor> m_editor;
    Language m_language;
    std::unique_ptr<QWidget> m_window;
    StatusAnnouncer* m_announcer = nullptr;
    std::unique_ptr<BoardContext> m_context;
    FilterBar* m_bar = nullptr;
    CommandList* m_list = nullptr;
    View* m_settingsView = nullptr;
};

void ShellPartsTest::initTestCase()
{
    m_language.use(u"en"_s);
    m_theme = std::make_unique<ThemeController>(new SystemAppearance(QDBusConnection(u"none"_s)));
    m_theme->applyTo(*qApp);
    m_board = test::BoardFixture::demo();
    QTRY_VERIFY(m_board->session().snapshot()->isComplete);
}

void ShellPartsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_actions = std::make_unique<ActionRegistry>(*m_settings);
    addShellActions(*m_actions);
    m_filter = std::make_unique<FilterController>(m_board->session());
    m_undo = std::make_unique<QUndoStack>();
    m_editor = std::make_unique<Editor>(m_board->session(), *m_undo);
    m_window = std::make_unique<QWidget>();
    m_announcer = new StatusAnnouncer(m_window.get());
    m_context.reset(new BoardContext{
        m_board->session(),
        *m_filter,
        m_selection,
        *m_actions,
        *m_undo,
        *m_editor,
        *m_settings,
        *m_theme,
        m_language,
        *m_announcer});
    m_bar = new FilterBar(*m_context);
    m_settingsView = makeSettingsView(*m_context, nullptr);
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_settingsView, 1);
    m_list = new CommandList(*m_context, m_window.get());
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy ready(m_filter.get(), &FilterController::resultChanged);
    m_filter->setFilter(BoardFilter::parse(u"type:normal"_s).filter);
    m_filter->setFilter({});
    QTRY_VERIFY(!ready.isEmpty());
    QTRY_VERIFY(m_filter->result()->filter.isEmpty());
    m_bar->edit()->setFocus();
}

void ShellPartsTest::cleanup()
{
    m_theme->setChoice({});
    m_window.reset();
    m_context.reset();
}

void ShellPartsTest::typedWordsFilterAtOnce()
{
    const int all = m_filter->result()->changes.total;
    QVERIFY(all > 100);
    QTest::keyClicks(m_bar->edit(), u"gateway"_s);
    QTRY_VERIFY(!m_filter->result()->filter.isEmpty() && m_filter->result()->changes.count() < all);
    QVERIFY(m_filter->result()->changes.count() > 0);
    QTRY_VERIFY(
        count().startsWith(QString::number(m_filter->result()->changes.count()) + u" of"_s));
}

void ShellPartsTest::enterMakesTokens()
{
    QTest::keyClicks(m_bar->edit(), u"type:emergency"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QTest::keyClick(m_bar->edit(), Qt::Key_Escape);
    QCOMPARE(m_filter->filter().toText(), u"type:emergency"_s);
    QVERIFY(m_bar->edit()->text().isEmpty());
    const auto tokens = m_bar->findChildren<Token*>();
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first()->text(), u"type Emergency"_s);
}

void ShellPartsTest::backspaceTakesTheLastTokenAway()
{
    m_filter->setFilter(BoardFilter::parse(u"type:normal risk:high"_s).filter);
    QTest::keyClick(m_bar->edit(), Qt::Key_Backspace);
    QCOMPARE(m_filter->filter().toText(), u"type:normal"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Backspace);
    QVERIFY(m_filter->filter().isEmpty());
}

void ShellPartsTest::slashListsTheFields()
{
    auto* popup = m_bar->findChild<QListView*>(u"filterBar.popup"_s);
    QTest::keyClicks(m_bar->edit(), u"/ri"_s);
    QVERIFY(popup->isVisible());
    QVERIFY(popup->model()->index(0, 0).data().toString().contains(u"risk"_s));
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QVERIFY(m_bar->edit()->text().startsWith(u"risk:"_s));
    QVERIFY(popup->isVisible());
    QTest::keyClicks(m_bar->edit(), u"very_h"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(m_filter->filter().toText(), u"risk:very_high"_s);
    QVERIFY(!popup->isVisible());
}

void ShellPartsTest::whatIsNotUnderstoodStays()
{
    QTest::keyClicks(m_bar->edit(), u"period:someday"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(m_bar->edit()->text(), u"period:someday"_s);
    QVERIFY(m_filter->filter().isEmpty());
    QVERIFY(count().contains(u"someday"_s));
}

void ShellPartsTest::escapeClearsTheText()
{
    QTest::keyClicks(m_bar->edit(), u"gateway"_s);
    for (int i = 0; i < 2; ++i) { // the list of suggestions first, if there is one
        QTest::keyClick(m_bar->edit(), Qt::Key_Escape);
    }
    QVERIFY(m_bar->edit()->text().isEmpty());
    QVERIFY(m_filter->filter().isEmpty());
}

void ShellPartsTest::filtersAreKeptByTheirQuery()
{
    auto* saved = m_bar->findChild<SavedFilters*>();
    const BoardFilter filter = BoardFilter::parse(u"risk:high,very_high"_s).filter;
    saved->keep(u"  Risky  "_s, filter);
    saved->keep(u"risky"_s, filter);
    QCOMPARE(saved->entries().size(), 1);
    QTest::mouseClick(saved, Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(m_filter->filter(), filter);
    saved->remove(u"risky"_s);
    QVERIFY(saved->entries().isEmpty());
}

void ShellPartsTest::listFindsChangesAtOnce()
{
    m_actions->trigger(actions::commandList);
    QVERIFY(m_list->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(m_list->edit(), u"gateway"_s);
    const qint64 each = timer.elapsed() / 7;
    QVERIFY2(each <= 50, qPrintable(QString::number(each)));
    const QList<CommandRow> rows = m_list->rows();
    QVERIFY(rows.size() > 2);
    QVERIFY(rows.first().isHead);
    QVERIFY(rows[1].record && rows[1].record->kind == RecordKind::Change);
    QVERIFY(rows[1].text.contains(u"gateway"_s, Qt::CaseInsensitive));
    // What comes later stands below and moves nothing.
    QTRY_COMPARE(m_list->rows().mid(0, rows.size()), rows);
}

void ShellPartsTest::listOpensWhatIsChosen()
{
    const QString number = m_board->session().snapshot()->changes->numbers.at(0);
    QSignalSpy chosen(m_list, &CommandList::recordChosen);
    m_list->open();
    QTest::keyClicks(m_list->edit(), u"#"_s + number);
    QTest::keyClick(m_list->edit(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(
        chosen.first().first().value<RecordRef>().id,
        m_board->session().snapshot()->changes->ids[0]);
    QVERIFY(!m_list->isVisible());
    m_list->open(); // used last comes first
    QVERIFY(m_list->rows().value(1).text.startsWith(number));
}

void ShellPartsTest::listTakesAServiceAsFilter()
{
    const QString service = m_board->session().snapshot()->directory->services.first().name;
    m_list->open();
    m_list->edit()->setText(service);
    const QList<CommandRow> rows = m_list->rows();
    int steps = 0;
    for (int i = 0; i < rows.size() && rows[i].text != service; ++i) {
        steps += rows[i].isHead ? 0 : 1;
    }
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(m_list->edit(), Qt::Key_Down);
    }
    QTest::keyClick(m_list->edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_filter->filter().terms.value(0).field, FilterField::Service);
    QCOMPARE(m_filter->filter().terms.value(0).values, QStringList{service});
}

void ShellPartsTest::listRunsCommandsAndSaysWhyNot()
{
    QSignalSpy triggered(m_actions->action(actions::newChange), &QAction::triggered);
    QSignalSpy refused(m_actions.get(), &ActionRegistry::actionRefused);
    m_list->open();
    QTest::keyClicks(m_list->edit(), u">new change"_s);
    QTest::keyClick(m_list->edit(), Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    m_actions->setEnabled(actions::newChange, false, u"This board is read only."_s);
    m_list->open();
    QTest::keyClicks(m_list->edit(), u">nwchange"_s); // letters in their order are enough
    QCOMPARE(m_list->rows().value(1).note, u"This board is read only."_s);
    QTest::keyClick(m_list->edit(), Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(refused.count(), 1);
}

void ShellPartsTest::listHasPrefixes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("kinds");
    const auto kind = [](RecordKind k) {
        return static_cast<int>(k);
    };
    QTest::newRow("people") << u"@a"_s
                            << QList<int>{kind(RecordKind::Person), kind(RecordKind::Group)};
    QTest::newRow("incidents") << u"!e"_s << QList<int>{kind(RecordKind::Incident)};
    QTest::newRow("numbers") << u"#1"_s
                             << QList<int>{
                                    kind(RecordKind::Change),
                                    kind(RecordKind::Incident),
                                    kind(RecordKind::Request)};
}

void ShellPartsTest::listHasPrefixes()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, kinds);
    m_list->open();
    QTest::keyClicks(m_list->edit(), typed);
    int found = 0;
    for (const CommandRow& row : m_list->rows()) {
        if (!row.isHead) {
            QVERIFY(row.record);
            QVERIFY(kinds.contains(static_cast<int>(row.record->kind)));
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void ShellPartsTest::listAsksBackWhatIsMisspelt()
{
    m_list->open();
    QTest::keyClicks(m_list->edit(), u"gatewya"_s);
    auto* nothing = m_list->findChild<TextLabel*>(u"commandList.nothing"_s);
    QTRY_VERIFY(nothing->isVisible() && nothing->text().contains(u"Did you mean gateway"_s));
}

void ShellPartsTest::listGivesTheFocusBack()
{
    m_bar->edit()->setFocus();
    m_actions->trigger(actions::commandList);
    QCOMPARE(QApplication::focusWidget(), m_list->edit());
    QTest::keyClick(m_list->edit(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_bar->edit());
    QVERIFY(!m_list->isVisible());
}

void ShellPartsTest::appearanceActsAndIsKept()
{
    auto* mode = m_settingsView->findChild<SegmentedSwitch*>(u"appearance.mode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Right);
    QTest::keyClick(mode, Qt::Key_Right);
    QVERIFY(m_theme->theme().isDark());
    QCOMPARE(m_settings->get(settings::theme), u"dark"_s);
    auto* size = m_settingsView->findChild<MenuButton*>(u"appearance.textSize"_s);
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(m_theme->choice().textPercent, 110);
    QCOMPARE(m_settings->get(settings::textSize), 110);
    QVERIFY(m_theme->theme().isDark());
}

void ShellPartsTest::keysAreTakenFromWhatHadThem()
{
    m_settingsView->findChild<QTabBar*>(u"settings.tabs"_s)->setCurrentIndex(2);
    auto* tree = m_settingsView->findChild<QTreeWidget*>(u"keys.tree"_s);
    const auto items = tree->findItems(u"Today"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    tree->setCurrentItem(items.first());
    auto* edit = m_settingsView->findChild<QKeySequenceEdit*>(u"keys.edit"_s);
    edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_N));
    auto* message = m_settingsView->findChild<MessageBar*>(u"keys.message"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"New change"_s));
    QTest::mouseClick(m_settingsView->findChild<Button*>(u"keys.take"_s), Qt::LeftButton);
    QCOMPARE(m_actions->shortcuts(actions::today), QList{QKeySequence(Qt::CTRL | Qt::Key_N)});
    QVERIFY(m_actions->shortcuts(actions::newChange).isEmpty());
    QTest::mouseClick(m_settingsView->findChild<Button*>(u"keys.reset"_s), Qt::LeftButton);
    QCOMPARE(m_actions->shortcuts(actions::today), QList{QKeySequence(Qt::Key_T)});
}

void ShellPartsTest::boardsNameIsAnEditThatCanBeUndone()
{
    m_settingsView->findChild<QTabBar*>(u"settings.tabs"_s)->setCurrentIndex(1);
    const QString before = m_board->session().snapshot()->settings.name;
    auto* name = m_settingsView->findChild<QLineEdit*>(u"board.name"_s);
    auto* save = m_settingsView->findChild<Button*>(u"board.save"_s);
    QVERIFY(!save->isEnabled());
    name->clear();
    QTest::keyClicks(name, u"North bank"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(m_board->session().snapshot()->settings.name, u"North bank"_s);
    QTRY_VERIFY(m_undo->canUndo());
    m_editor->undo();
    QTRY_COMPARE(m_board->session().snapshot()->settings.name, before);
    QTRY_COMPARE(name->text(), before);
}

void ShellPartsTest::labelsOfTheViewBarGoWhereThereIsNoRoom()
{
    ViewBar bar(*m_context);
    auto* controls = new QWidget(&bar);
    auto* row = new QHBoxLayout(controls);
    auto* range = new MenuButton(*m_theme, u"Range"_s, controls);
    range->setOptions({u"8 weeks"_s, u"All times"_s});
    range->setCurrent(0);
    row->addWidget(range);
    bar.showPage(u"Board"_s, u"Clear the weekend"_s, controls);
    bar.resize(1200, 48);
    bar.show();
    QTRY_VERIFY(range->isLabelShown());
    const int whole = bar.layout()->totalMinimumSize().width();
    const int wide = range->sizeHint().width();
    bar.resize(whole - 1, 48);
    QTRY_VERIFY(!range->isLabelShown());
    QCOMPARE(range->sizeHint().width(), wide - range->labelWidth());
    QCOMPARE(range->toolTip(), u"Range"_s);
    QCOMPARE(range->accessibleName(), u"Range: 8 weeks"_s);
    bar.resize(whole, 48);
    QTRY_VERIFY(range->isLabelShown());
    QVERIFY(range->toolTip().isEmpty());
}

} // namespace cb

QTEST_MAIN(cb::ShellPartsTest)
#include "ShellPartsTest.moc"
