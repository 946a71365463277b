// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "core/freeze/FreezeEffect.h"
#include "core/session/DemoBoard.h"
#include "tests/support/BoardFixture.h"
#include "ui/commands/Editor.h"
#include "ui/shell/PlaceHost.h"
#include "ui/shell/Selection.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/View.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// The whole application, as app/ puts it together, driven by keys and clicks on the sample bank.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyPlaceAndViewOpensByKey();
    void aFreezeIsAKeyAway();
    void whatAFreezeBlocksLeadsToAnException();
    void theFilterNarrowsEveryView();
    void aPointOfAChartOpensTheListOfItsChanges();
    void aMoveByKeysIsWrittenAndTakenBack();
    void aNewChangeIsWritten();
    void theCommandListFindsARecord();
    void theLanguageSwitchesAtRunTime();
    void placeAndViewAreRemembered();
    void aBoardThatIsNoneIsRefusedInWords();
    void aStrangerActsAsChangeManagerOnTheSampleBank();

private:
    void start();

    MainWindow& window() { return m_desktop->window(); }

    BoardContext& context() { return m_desktop->context(); }

    int shownChanges() { return context().filter.result()->changes.count(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sample;
    std::unique_ptr<QTemporaryDir> m_case;
    std::unique_ptr<Desktop> m_desktop;
};

void DesktopTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = m_folder->filePath(u"sample.cboard"_s);
    const Result<void> made =
        makeDemoBoard(*StorePlace::parse(m_sample), {.now = test::testNow()}, {});
    QVERIFY2(made, qPrintable(made ? QString() : made.error().what));
}

void DesktopTest::init()
{
    m_case = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_sample, m_case->filePath(u"board.cboard"_s)));
    start();
}

void DesktopTest::start()
{
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(
        *qApp, DesktopOptions{Clock(test::testNow()), m_case->filePath(u"settings.ini"_s)});
    QVERIFY(m_desktop->openBoard(m_case->filePath(u"board.cboard"_s)));
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY_WITH_TIMEOUT(
        context().session.connection() == Connection::Connected
            && context().session.snapshot()->isComplete
            && context().filter.result()->snapshot == context().session.snapshot(),
        30'000);
}

void DesktopTest::cleanup()
{
    m_desktop.reset();
}

void DesktopTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(
        QApplication::focusWidget() ? QApplication::focusWidget() : &window(), key, modifiers);
}

void DesktopTest::everyPlaceAndViewOpensByKey()
{
    PlaceHost& host = window().host();
    for (const auto& [key, place] : QList<std::pair<Qt::Key, QString>>{
             {Qt::Key_3, u"risk"_s},
             {Qt::Key_7, u"reports"_s},
             {Qt::Key_8, u"import"_s},
             {Qt::Key_Comma, u"settings"_s},
             {Qt::Key_1, u"board"_s}})
    {
        press(key, Qt::ControlModifier);
        QTRY_COMPARE(host.currentPlaceId(), place);
    }
    const QStringList views{
        u"board.month"_s, u"board.week"_s, u"board.day"_s, u"board.timeline"_s, u"board.list"_s};
    for (int i = 0; i < views.size(); ++i) {
        host.currentView()->setFocus();
        press(Qt::Key_V);
        press(static_cast<Qt::Key>(Qt::Key_1 + i));
        QTRY_COMPARE(host.currentView()->id(), views[i]);
    }
}

void DesktopTest::aFreezeIsAKeyAway()
{
    PlaceHost& host = window().host();
    host.show(u"board"_s, u"board.week"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(host.currentView()->id(), u"settings.freezes"_s);
    QTRY_VERIFY(
        QApplication::focusWidget()
        && QApplication::focusWidget()->objectName() == u"freezes.name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Audit"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto count = [this] {
        return std::count_if(
            context().session.snapshot()->windows->cbegin(),
            context().session.snapshot()->windows->cend(),
            [](const CalendarWindow& window) { return window.name == u"Audit"; });
    };
    QTRY_COMPARE(count(), 1);
    context().editor.undo();
    QTRY_COMPARE(count(), 0);
}

void DesktopTest::whatAFreezeBlocksLeadsToAnException()
{
    const SnapshotPtr board = context().session.snapshot();
    const Instant now = context().session.clock().now();
    for (int row = 0; row < board->changes->size(); ++row) {
        const QList<FreezeOnChange> freezes = freezesOn(*board, row);
        const auto planned = board->changes->plannedWindow(row);
        if (freezes.isEmpty() || !freezes.first().blocks || planned->start < now) {
            continue;
        }
        window().host().show(u"board"_s, u"board.list"_s);
        context().selection.selectChange(board->changes->idAt(row));
        QAbstractButton* ask = nullptr;
        QTRY_VERIFY((ask = window().findChild<QAbstractButton*>(u"freezeNote.ask"_s)) != nullptr);
        ask->click();
        QTRY_COMPARE(window().host().currentView()->id(), u"settings.freezes"_s);
        auto* form = window().findChild<QWidget*>(u"exception.form"_s);
        QTRY_VERIFY(form && form->isVisible());
        return;
    }
    QFAIL("The sample has no change that a freeze blocks.");
}

void DesktopTest::theFilterNarrowsEveryView()
{
    const int all = shownChanges();
    auto* edit = window().findChild<QLineEdit*>(u"filterBar.edit"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, u"state:scheduled"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(shownChanges() > 0 && shownChanges() < all);
    const auto& result = *context().filter.result();
    for (const int row : result.changes.rows) {
        QCOMPARE(
            result.snapshot->changes->states[static_cast<std::size_t>(row)],
            ChangeState::Scheduled);
    }
}

void DesktopTest::aPointOfAChartOpensTheListOfItsChanges()
{
    PlaceHost& host = window().host();
    host.show(u"board"_s, u"board.list"_s);
    QJsonObject state = host.currentView()->saveState();
    state[u"kind"_s] = u"incidents"_s;
    host.currentView()->restoreState(state);
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!host.currentView()->isBusy(), 20'000);
    press(Qt::Key_Home);
    for (int step = 0; step < 40 && host.currentPlaceId() == u"risk"_s; ++step) {
        press(Qt::Key_Return); // cells without changes stay
        press(Qt::Key_Right);
    }
    QCOMPARE(host.currentView()->id(), u"board.list"_s);
    QCOMPARE(host.currentView()->saveState().value("kind"_L1).toString(), u"changes"_s);
    QCOMPARE(context().filter.filter().terms.last().field, FilterField::Number);
    const auto asked = static_cast<int>(context().filter.filter().terms.last().values.size());
    QTRY_COMPARE(shownChanges(), asked);
}

void DesktopTest::aMoveByKeysIsWrittenAndTakenBack()
{
    window().host().show(u"board"_s, u"board.week"_s);
    const ChangeColumns& changes = *context().session.snapshot()->changes;
    const qint64 now = test::testNow().ms;
    int row = 0;
    while (changes.states[static_cast<std::size_t>(row)] != ChangeState::Scheduled
           || changes.plannedStarts[static_cast<std::size_t>(row)] < now
           || changes.plannedStarts[static_cast<std::size_t>(row)] > now + 3 * msPerDay)
    {
        ++row;
        QVERIFY(row < changes.size());
    }
    const ChangeId id = changes.idAt(row);
    const qint64 before = changes.plannedStarts[static_cast<std::size_t>(row)];
    const auto startOf = [this, id] {
        const ChangeColumns& now2 = *context().session.snapshot()->changes;
        return now2.plannedStarts[static_cast<std::size_t>(now2.rowOf(id))];
    };
    context().selection.selectChange(id);
    window().host().currentView()->setFocus();
    press(Qt::Key_M);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(startOf(), before + 15 * msPerMinute);
    context().actions.trigger(actions::undo);
    QTRY_COMPARE(startOf(), before);
}

void DesktopTest::aNewChangeIsWritten()
{
    const int before = context().session.snapshot()->changes->size();
    press(Qt::Key_N, Qt::ControlModifier);
    auto* page = window().findChild<QWidget*>(u"changePage"_s);
    QTRY_VERIFY(page && page->isVisible());
    auto* field = page->findChild<QWidget*>(u"field.title"_s);
    QVERIFY(field);
    auto* title = field->findChild<QLineEdit*>();
    QVERIFY(title);
    title->setFocus();
    QTest::keyClicks(title, u"Replace the load balancer"_s);
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(context().session.snapshot()->changes->size(), before + 1);
}

void DesktopTest::theCommandListFindsARecord()
{
    const QString number = context().session.snapshot()->changes->numbers.at(3);
    press(Qt::Key_K, Qt::ControlModifier);
    auto* edit = window().findChild<QLineEdit*>(u"commandList.edit"_s);
    QTRY_VERIFY(edit && edit->isVisible());
    QTest::keyClicks(edit, number);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(context().selection.currentChange().has_value());
    QTRY_COMPARE(
        context().selection.currentChange().value_or(ChangeId{}),
        context().session.snapshot()->changes->idAt(3));
}

void DesktopTest::theLanguageSwitchesAtRunTime()
{
    auto* settings = window().findChild<QAbstractButton*>(u"rail.settings"_s);
    QVERIFY(settings);
    m_desktop->language().use(u"en"_s);
    QTRY_COMPARE(settings->text(), u"Settings"_s);
    m_desktop->language().use(u"de"_s);
    QTRY_COMPARE(settings->text(), u"Einstellungen"_s);
    m_desktop->language().use(u"en"_s);
    QTRY_COMPARE(settings->text(), u"Settings"_s);
}

void DesktopTest::placeAndViewAreRemembered()
{
    window().host().show(u"board"_s, u"board.day"_s);
    window().close();
    start();
    QCOMPARE(window().host().currentPlaceId(), u"board"_s);
    QCOMPARE(window().host().currentView()->id(), u"board.day"_s);
}

void DesktopTest::aBoardThatIsNoneIsRefusedInWords()
{
    const QString letter = m_case->filePath(u"letter.cboard"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear board,\n");
    file.close();
    QVERIFY(m_desktop->openBoard(letter));
    QTRY_COMPARE(context().session.connection(), Connection::Closed);
    QTRY_VERIFY(context().announcer.text().contains(u"letter.cboard"_s));
}

void DesktopTest::aStrangerActsAsChangeManagerOnTheSampleBank()
{
    const auto person = context().session.author().person;
    QVERIFY(person.has_value());
    const Directory& directory = *context().session.snapshot()->directory;
    QVERIFY(directory.persons[directory.rowOf(*person)].roles.contains(Role::ChangeManager));
}

} // namespace cb

QTEST_MAIN(cb::DesktopTest)
#include "DesktopTest.moc"
