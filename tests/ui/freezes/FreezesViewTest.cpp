// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezes/FreezesView.h"

#include "core/freeze/FreezeEffect.h"
#include "tests/ui/records/UiBoard.h"
#include "ui/freezes/EffectPanel.h"
#include "ui/freezes/ExceptionForm.h"
#include "ui/freezes/ExceptionsPart.h"
#include "ui/freezes/ScopeEdit.h"
#include "ui/freezes/WindowEditor.h"
#include "ui/freezes/WindowTable.h"
#include "ui/freezes/YearOverview.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TagEdit.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WallTimeEdit.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace cb::test {
namespace {

CalendarWindow aFreeze(const QString& name = u"Retail peak freeze"_s)
{
    CalendarWindow window;
    window.id = WindowId::make();
    window.name = name;
    window.reason = u"Four days with 6 times the card volume"_s;
    window.times.start = {QDate(2026, 11, 26), QTime(0, 0)};
    window.times.zone = "Europe/Berlin";
    window.times.days = 3;
    return window;
}

CalendarWindow aMaintenance()
{
    CalendarWindow window = aFreeze(u"Payments maintenance"_s);
    window.kind = WindowKind::Maintenance;
    window.times.start = {QDate(2026, 11, 3), QTime(20, 0)};
    window.times.days = 0;
    window.times.ms = 4 * msPerHour;
    window.recurrence.rules = {u"FREQ=WEEKLY;BYDAY=TU"_s};
    return window;
}

Change aChangeAt(const QString& number, const LocalTime& start)
{
    Change change = aChange(number, u"Work on "_s + number);
    change.plannedStart = WallTime::toInstant(start, QTimeZone("Europe/Berlin"));
    change.plannedEnd = change.plannedStart->plusMs(2 * msPerHour);
    return change;
}

} // namespace

/// Freezes and maintenance as a person edits them.
class FreezesViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theNextFreezeIsShownWithItsEffect();
    void anEditIsCountedBeforeItIsSaved();
    void savingIsOneStepThatUndoTakesBack();
    void aSentenceSetsRuleAndTimes();
    void whatCannotBeReadIsSaidAndKeepsTheText();
    void aSuggestionIsTakenByItsKey();
    void pickingIsTyping();
    void aNewFreezeIsWrittenWithKeysAlone();
    void editsStayWithTheirWindow();
    void deletingAsks();
    void suspendingNeedsReasonAndEnd();
    void arrowsGoAlongTheYear();
    void anExceptionIsAskedForGrantedAndEnded();
    void anExceptionCanBeForAScope();
    void theFormOfAnExceptionIsBroughtIntoView_data();
    void theFormOfAnExceptionIsBroughtIntoView();
    void daysAreLeftOutAndTakenInAgain();
    void ownChangesAreDecidedByOthers();
    void somebodyElsesSaveIsTold();
    void aNarrowWindowHasTwoPages();
    void whatIsOverIsOnlyShown();
    void theYearHasAccessibleChildren();
    void theListIsSearched();

private:
    void open();

    QLineEdit* field(const QString& name) const { return m_view->findChild<QLineEdit*>(name); }

    Button* button(const QString& name) const { return m_view->findChild<Button*>(name); }

    QString words(const QString& name) const
    {
        auto* label = m_view->findChild<TextLabel*>(name);
        return label ? label->text() : u"no such label"_s;
    }

    CalendarWindow stored(WindowId id) const
    {
        for (const CalendarWindow& window : *m_ui->session.snapshot()->windows) {
            if (window.id == id) {
                return window;
            }
        }
        return {};
    }

    QList<FreezeException> exceptions() const { return *m_ui->session.snapshot()->exceptions; }

    int hits() const { return static_cast<int>(m_view->effect().shown().effect.hits.size()); }

    void type(const QString& name, const QString& text) const
    {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    bool settled() const
    {
        return m_ui->settle() && QTest::qWaitFor([this] { return !m_view->isBusy(); }, 10'000);
    }

    std::unique_ptr<UiBoard> m_ui;
    std::unique_ptr<FreezesView> m_view;
    CalendarWindow m_freeze;
    CalendarWindow m_maintenance;
    Change m_first;
    Change m_second;
};

void FreezesViewTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_ui = std::make_unique<UiBoard>();
    m_freeze = aFreeze();
    m_maintenance = aMaintenance();
    m_first = aChangeAt(u"CHG-1"_s, {QDate(2026, 11, 26), QTime(20, 0)});
    m_second = aChangeAt(u"CHG-2"_s, {QDate(2026, 11, 30), QTime(20, 0)});
    m_ui->put({m_freeze, m_maintenance, m_first, m_second});
}

void FreezesViewTest::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void FreezesViewTest::open()
{
    m_view = std::make_unique<FreezesView>(m_ui->context);
    QSignalSpy counted(m_view.get(), &FreezesView::counted);
    m_view->resize(1700, 1000);
    m_view->show();
    QVERIFY(counted.wait(10'000));
    QVERIFY(settled());
}

void FreezesViewTest::theNextFreezeIsShownWithItsEffect()
{
    open();
    QCOMPARE(words(u"freezes.editor.title"_s), u"Retail peak freeze"_s);
    QCOMPARE(field(u"freezes.recurrence"_s)->text(), u"once"_s);
    QVERIFY(!m_view->editor().isEdited());
    QCOMPARE(hits(), 1);
    QCOMPARE(words(u"freezes.figure.0"_s), u"1"_s);
    QVERIFY(m_view->effect().shown().thaw.has_value());
    QCOMPARE(m_view->effect().shown().thaw->waiting, 1);
    QVERIFY(!button(u"freezes.save"_s)->isEnabled());
    QCOMPARE(m_view->rangeText(), u"2026"_s);
    QCOMPARE(m_view->countText(), u"2 windows"_s);
}

void FreezesViewTest::anEditIsCountedBeforeItIsSaved()
{
    open();
    auto* end = m_view->findChild<WallTimeEdit*>(u"freezes.end"_s);
    QSignalSpy counted(m_view.get(), &FreezesView::counted);
    end->setFocus();
    end->selectAll();
    QTest::keyClicks(end, u"2 Dec 2026 00:00"_s);
    QTest::keyClick(end, Qt::Key_Tab);
    QVERIFY(m_view->editor().isEdited());
    QTRY_COMPARE(hits(), 2);
    QCOMPARE(stored(m_freeze.id).times.days, 3); // nothing is written yet
    QCOMPARE(m_view->editor().draft().times.days, 6);
    // The year shows it as it is edited.
    QTRY_COMPARE(m_view->content().lines.first().marks.first().span.lengthMs(), 6 * 24 * msPerHour);
}

void FreezesViewTest::savingIsOneStepThatUndoTakesBack()
{
    open();
    type(u"freezes.name"_s, u"Black week"_s);
    type(u"freezes.reason"_s, u"Sales"_s);
    QTest::keyClick(m_view.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_freeze.id).name, u"Black week"_s);
    QTRY_VERIFY(!m_view->editor().isEdited());
    QCOMPARE(m_ui->undo.count(), 1);
    QCOMPARE(m_ui->undo.undoText(), u"Save “Black week”"_s);
    m_ui->editor.undo();
    QTRY_COMPARE(stored(m_freeze.id).name, u"Retail peak freeze"_s);
    QTRY_COMPARE(field(u"freezes.name"_s)->text(), u"Retail peak freeze"_s);
    m_ui->editor.redo();
    QTRY_COMPARE(field(u"freezes.name"_s)->text(), u"Black week"_s);
}

void FreezesViewTest::aSentenceSetsRuleAndTimes()
{
    open();
    type(
        u"freezes.recurrence"_s, u"every year, from the fourth Thursday of November, for 4 days"_s);
    const CalendarWindow& draft = m_view->editor().draft();
    QCOMPARE(draft.recurrence.rules, QStringList{u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"_s});
    QCOMPARE(draft.times.days, 4);
    QCOMPARE(words(u"freezes.code"_s), u"YEARLY;BYMONTH=11;BYDAY=4TH"_s);
    QCOMPARE(
        words(u"freezes.reading"_s),
        u"✓ Reads as: next Thu 26 – Sun 29 Nov, then Thu 25 – Sun 28 Nov 2027."_s);
    auto* end = m_view->findChild<WallTimeEdit*>(u"freezes.end"_s);
    QVERIFY(end->value() == (LocalTime{QDate(2026, 11, 30), QTime(0, 0)}));
    // Another start says it in other words.
    auto* start = m_view->findChild<WallTimeEdit*>(u"freezes.start"_s);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_PageUp);
    QTest::keyClick(start, Qt::Key_Tab);
    QVERIFY(field(u"freezes.recurrence"_s)->text().startsWith(u"every year, on the fourth"));
}

void FreezesViewTest::whatCannotBeReadIsSaidAndKeepsTheText()
{
    open();
    type(u"freezes.recurrence"_s, u"whenever it rains"_s);
    auto* row = qobject_cast<FieldRow*>(field(u"freezes.recurrence"_s)->parentWidget());
    QVERIFY(row);
    QVERIFY(row->hasError());
    QVERIFY(row->problem().contains(u"whenever"));
    QCOMPARE(field(u"freezes.recurrence"_s)->text(), u"whenever it rains"_s);
    QVERIFY(!m_view->editor().isUsable());
    QVERIFY(!button(u"freezes.save"_s)->isEnabled());
    type(u"freezes.recurrence"_s, u"FREQ=WEEKLY;BYMONTHDAY=3"_s);
    QVERIFY(row->problem().contains(u"BYMONTHDAY"));
    type(u"freezes.recurrence"_s, u"weekly"_s);
    QVERIFY(!row->hasError());
    QVERIFY(button(u"freezes.save"_s)->isEnabled());
}

void FreezesViewTest::aSuggestionIsTakenByItsKey()
{
    open();
    type(u"freezes.recurrence"_s, u"every Tusday"_s);
    QTest::keyClick(field(u"freezes.recurrence"_s), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(field(u"freezes.recurrence"_s)->text(), u"every tuesday"_s);
    QCOMPARE(m_view->editor().draft().recurrence.rules, QStringList{u"FREQ=WEEKLY;BYDAY=TU"_s});
}

void FreezesViewTest::pickingIsTyping()
{
    open();
    auto* menu = m_view->editor().findChild<QMenu*>();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 6);
    for (QAction* action : menu->actions()) {
        action->trigger();
        QVERIFY2(m_view->editor().isUsable(), qPrintable(action->text()));
    }
    QCOMPARE(
        m_view->editor().draft().recurrence.rules,
        QStringList{u"FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=26"_s});
}

void FreezesViewTest::aNewFreezeIsWrittenWithKeysAlone()
{
    open();
    m_view->startNew(WindowKind::Freeze);
    QVERIFY(field(u"freezes.name"_s)->hasFocus());
    QTest::keyClicks(field(u"freezes.name"_s), u"Audit"_s);
    type(u"freezes.recurrence"_s, u"from 30 November to 4 December"_s);
    QTRY_VERIFY(
        hits() == 1
        && m_view->effect().shown().effect.hits[0].planned.start == *m_second.plannedStart);
    QTest::keyClick(field(u"freezes.recurrence"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_ui->session.snapshot()->windows->size(), 3);
    QTRY_VERIFY(!m_view->editor().isNew());
    const CalendarWindow written = stored(m_view->editor().base().id);
    QCOMPARE(written.name, u"Audit"_s);
    QCOMPARE(written.times.days, 5);
    QVERIFY(written.isHard);
    QCOMPARE(m_ui->undo.undoText(), u"Add “Audit”"_s);
    m_ui->editor.undo();
    QTRY_COMPARE(m_ui->session.snapshot()->windows->size(), 2);
    QTRY_COMPARE(words(u"freezes.editor.title"_s), u"Retail peak freeze"_s);
}

void FreezesViewTest::editsStayWithTheirWindow()
{
    open();
    type(u"freezes.name"_s, u"Black week"_s);
    m_view->showWindow(m_maintenance.id);
    QCOMPARE(field(u"freezes.name"_s)->text(), u"Payments maintenance"_s);
    QCOMPARE(field(u"freezes.recurrence"_s)->text(), u"every Tuesday, 20:00–24:00"_s);
    m_view->showWindow(m_freeze.id);
    QCOMPARE(field(u"freezes.name"_s)->text(), u"Black week"_s);
    QVERIFY(m_view->editor().isEdited());
    QTest::mouseClick(button(u"freezes.discard"_s), Qt::LeftButton);
    QCOMPARE(field(u"freezes.name"_s)->text(), u"Retail peak freeze"_s);
    QVERIFY(!m_view->editor().isEdited());
}

void FreezesViewTest::deletingAsks()
{
    FreezeException exception;
    exception.id = ExceptionId::make();
    exception.window = m_freeze.id;
    exception.change = m_first.id;
    m_ui->put({exception});
    open();
    m_view->table().setFocus();
    QTest::keyClick(&m_view->table(), Qt::Key_Delete);
    auto* message = m_view->findChild<MessageBar*>(u"freezes.editor.message"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"Retail peak freeze"));
    QCOMPARE(m_ui->session.snapshot()->windows->size(), 2);
    const QList<Button*> acts = message->findChildren<Button*>();
    for (Button* act : acts) {
        if (act->text() == u"Delete it") {
            act->click();
        }
    }
    QTRY_COMPARE(m_ui->session.snapshot()->windows->size(), 1);
    QVERIFY(exceptions().isEmpty());
    m_ui->editor.undo();
    QTRY_COMPARE(m_ui->session.snapshot()->windows->size(), 2);
    QCOMPARE(exceptions().size(), 1);
}

void FreezesViewTest::suspendingNeedsReasonAndEnd()
{
    open();
    QTest::mouseClick(button(u"freezes.suspend"_s), Qt::LeftButton);
    QTRY_VERIFY(!button(u"freezes.suspend.accept"_s)->visibleRegion().isEmpty());
    auto* accept = button(u"freezes.suspend.accept"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(stored(m_freeze.id).suspensions.isEmpty());
    type(u"freezes.suspend.reason"_s, u"the campaign was moved"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(stored(m_freeze.id).suspensions.isEmpty()); // no end yet
    auto* until = m_view->findChild<WallTimeEdit*>(u"freezes.suspend.until"_s);
    until->setFocus();
    QTest::keyClicks(until, u"28 Nov 2026 12:00"_s);
    QTest::keyClick(until, Qt::Key_Tab);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(stored(m_freeze.id).suspensions.size(), 1);
    QCOMPARE(stored(m_freeze.id).suspensions[0].reason, u"the campaign was moved"_s);
    QTRY_VERIFY(words(u"freezes.suspension.words"_s).contains(u"the campaign was moved"));
    QTRY_COMPARE(hits(), 0); // Thursday evening is free now
    // Reactivating ends it now, and undo suspends again.
    QTest::mouseClick(button(u"freezes.reactivate"_s), Qt::LeftButton);
    QTRY_COMPARE(hits(), 1);
    QVERIFY(stored(m_freeze.id).suspensions.isEmpty()); // it had not held for a moment
    m_ui->editor.undo();
    QTRY_COMPARE(hits(), 0);
}

void FreezesViewTest::arrowsGoAlongTheYear()
{
    open();
    YearOverview& year = m_view->year();
    year.setFocus();
    QVERIFY(year.itemName(year.focusedItem()).startsWith(u"Retail peak freeze, hard freeze"));
    QTest::keyClick(&year, Qt::Key_Down);
    QVERIFY(year.itemName(year.focusedItem()).startsWith(u"Payments maintenance"));
    QCOMPARE(words(u"freezes.editor.title"_s), u"Payments maintenance"_s);
    const QString before = year.itemName(year.focusedItem());
    QTest::keyClick(&year, Qt::Key_Right);
    QVERIFY(year.itemName(year.focusedItem()) != before);
    QTest::keyClick(&year, Qt::Key_Up);
    QCOMPARE(words(u"freezes.editor.title"_s), u"Retail peak freeze"_s);
    QTest::keyClick(&year, Qt::Key_Return);
    QVERIFY(field(u"freezes.name"_s)->hasFocus());
    m_view->stepRange(1);
    QTRY_COMPARE(m_view->content().year, 2027);
    QCOMPARE(m_view->content().lines.size(), 1); // the maintenance goes on
}

void FreezesViewTest::anExceptionIsAskedForGrantedAndEnded()
{
    open();
    m_view->askException(m_freeze.id, m_first.id);
    ExceptionForm& form = m_view->editor().exceptions().form();
    QVERIFY(form.isVisible());
    QTRY_VERIFY(!form.visibleRegion().isEmpty());
    auto* accept = button(u"exception.accept"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(words(u"exception.obstacles"_s).contains(u"The reason is missing."));
    type(u"exception.reason"_s, u"the patch cannot wait"_s);
    form.findChild<QPlainTextEdit*>(u"exception.backout"_s)->setPlainText(u"restore"_s);
    QVERIFY2(accept->isEnabled(), qPrintable(words(u"exception.obstacles"_s)));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(exceptions().size(), 1);
    QCOMPARE(exceptions()[0].state, ExceptionState::Asked);
    QVERIFY(exceptions()[0].change == m_first.id);
    QVERIFY(exceptions()[0].expiresAt == m_first.plannedEnd); // suggested
    QTRY_COMPARE(words(u"freezes.exceptions.counts"_s), u"1 asked for"_s);
    QTRY_COMPARE(m_view->effect().shown().effect.excepted, 0);

    m_view->editor().exceptions().open(exceptions()[0].id);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(exceptions()[0].state, ExceptionState::Granted);
    QTRY_COMPARE(m_view->effect().shown().effect.excepted, 1);
    QTRY_COMPARE(m_view->content().lines.first().exceptions.size(), 1); // its diamond

    m_view->editor().exceptions().open(exceptions()[0].id);
    QVERIFY(!accept->isEnabled());
    type(u"exception.outcome"_s, u"went well"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(exceptions()[0].state, ExceptionState::Ended);
    QCOMPARE(exceptions()[0].outcome, u"went well"_s);
    m_ui->editor.undo();
    QTRY_COMPARE(exceptions()[0].state, ExceptionState::Granted);
}

void FreezesViewTest::anExceptionCanBeForAScope()
{
    Service payments;
    payments.id = ServiceId::make();
    payments.name = u"Payments"_s;
    Change change = m_ui->stored(m_first.id);
    change.service = payments.id;
    m_ui->put({payments, change});
    open();
    QTRY_COMPARE(hits(), 1);
    m_view->editor().exceptions().ask();
    ExceptionForm& form = m_view->editor().exceptions().form();
    type(u"exception.reason"_s, u"the fine is due"_s);
    form.findChild<QPlainTextEdit*>(u"exception.backout"_s)->setPlainText(u"restore"_s);
    auto* until = m_view->findChild<WallTimeEdit*>(u"exception.until"_s);
    until->setInstant(m_first.plannedEnd->plusMs(msPerHour));
    auto* scope = form.findChild<ScopeEdit*>(u"exception.scope"_s);
    QVERIFY(scope->isVisible());
    scope->lineEdit()->setFocus();
    QTest::keyClicks(scope->lineEdit(), u"Payments"_s);
    QVERIFY(words(u"exception.obstacles"_s).contains(u"What it is for is missing."));
    QTest::keyClick(scope->lineEdit(), Qt::Key_Return);
    QCOMPARE(scope->scope().services, QList<ServiceId>{payments.id});
    // It is for a scope now, and for no change.
    QVERIFY(form.findChild<TagEdit*>(u"exception.change"_s)->lineEdit()->isReadOnly());
    auto* accept = button(u"exception.accept"_s);
    QVERIFY2(accept->isEnabled(), qPrintable(words(u"exception.obstacles"_s)));
    accept->click();
    QTRY_COMPARE(exceptions().size(), 1);
    QVERIFY(!exceptions()[0].change);
    QCOMPARE(exceptions()[0].scope.services, QList<ServiceId>{payments.id});
    m_view->editor().exceptions().open(exceptions()[0].id);
    QVERIFY(scope->isVisible());
    QVERIFY(scope->lineEdit()->isReadOnly());
    accept->click();
    QTRY_COMPARE(exceptions()[0].state, ExceptionState::Granted);
    QTRY_COMPARE(m_view->effect().shown().effect.excepted, 1);
}

void FreezesViewTest::theFormOfAnExceptionIsBroughtIntoView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a large window") << QSize(1700, 1000);
    QTest::newRow("a laptop") << QSize(1366, 700);
}

void FreezesViewTest::theFormOfAnExceptionIsBroughtIntoView()
{
    QFETCH(QSize, size);
    open();
    m_view->resize(size);
    m_view->setPage(1);
    m_view->askException(m_freeze.id, m_first.id);
    ExceptionForm& form = m_view->editor().exceptions().form();
    QScrollArea* area = nullptr;
    for (QWidget* widget = form.parentWidget(); widget && !area; widget = widget->parentWidget()) {
        area = qobject_cast<QScrollArea*>(widget);
    }
    QVERIFY(area);
    const auto isSeen = [&form, area] {
        const QRect view = area->viewport()->rect();
        const QRect shown(form.mapTo(area->viewport(), QPoint()), form.size());
        return shown.height() <= view.height()
            ? shown.top() >= 0 && shown.bottom() <= view.bottom()
            : shown.top() >= 0 && shown.top() < view.height() / 4;
    };
    QTRY_VERIFY(isSeen());
    // Also where it is opened again after something else was looked at.
    QTest::keyClick(&form, Qt::Key_Escape);
    area->ensureVisible(0, 0);
    m_view->askException(m_freeze.id, m_first.id);
    QTRY_VERIFY(isSeen());
}

void FreezesViewTest::daysAreLeftOutAndTakenInAgain()
{
    open();
    auto* excluded = m_view->findChild<TagEdit*>(u"freezes.excluded"_s);
    QVERIFY(!excluded->isVisible()); // it comes once
    m_view->reveal({RecordKind::Window, m_maintenance.id.value});
    QTRY_VERIFY(excluded->isVisible());
    excluded->lineEdit()->setFocus();
    QTest::keyClicks(excluded->lineEdit(), u"Tue 8 Dec 2026"_s);
    QTest::keyClick(excluded->lineEdit(), Qt::Key_Return);
    const CalendarWindow& draft = m_view->editor().draft();
    QCOMPARE(
        draft.recurrence.excludedStarts, (QList<LocalTime>{{QDate(2026, 12, 8), QTime(20, 0)}}));
    QVERIFY2(
        field(u"freezes.recurrence"_s)->text().contains(u"except on"_s),
        qPrintable(field(u"freezes.recurrence"_s)->text()));
    QTest::keyClicks(excluded->lineEdit(), u"Tue 8 Dec 2026"_s); // it does not come then any more
    QTest::keyClick(excluded->lineEdit(), Qt::Key_Return);
    QCOMPARE(excluded->unknown(), QStringList{u"Tue 8 Dec 2026"_s});
    excluded->lineEdit()->clear();
    QTest::keyClick(m_view.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_maintenance.id).recurrence.excludedStarts.size(), 1);
    QTRY_VERIFY(!m_view->editor().isEdited());
    // The sentence and the field are one.
    type(u"freezes.recurrence"_s, u"every Tuesday 20:00-24:00"_s);
    QCOMPARE(excluded->tags().size(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_maintenance.id).recurrence.excludedStarts.size(), 0);
    m_ui->editor.undo();
    QTRY_COMPARE(excluded->tags().size(), 1);
    QTest::keyClick(excluded->lineEdit(), Qt::Key_Backspace);
    QVERIFY(draft.recurrence.excludedStarts.isEmpty());
    QVERIFY(!field(u"freezes.recurrence"_s)->text().contains(u"except on"_s));
}

void FreezesViewTest::ownChangesAreDecidedByOthers()
{
    Person manager;
    manager.id = PersonId::make();
    manager.name = u"Anna Lindqvist"_s;
    manager.roles = {Role::ChangeManager};
    Change own = m_ui->stored(m_first.id);
    own.requester = manager.id;
    FreezeException exception;
    exception.id = ExceptionId::make();
    exception.window = m_freeze.id;
    exception.change = own.id;
    exception.state = ExceptionState::Asked;
    exception.reason = u"it cannot wait"_s;
    exception.backoutPlan = u"restore"_s;
    exception.expiresAt = own.plannedEnd;
    m_ui->put({manager});
    m_ui->put({own, exception});
    m_ui->session.setAuthor({.person = manager.id, .name = manager.name});
    open();
    m_view->reveal({RecordKind::FreezeException, exception.id.value});
    QVERIFY(!button(u"exception.accept"_s)->isEnabled());
    QVERIFY(words(u"exception.obstacles"_s).startsWith(u"You requested this change"));
}

void FreezesViewTest::somebodyElsesSaveIsTold()
{
    open();
    type(u"freezes.reason"_s, u"Sales"_s);
    CalendarWindow theirs = stored(m_freeze.id);
    theirs.name = u"Theirs"_s;
    m_ui->put({theirs});
    auto* message = m_view->findChild<MessageBar*>(u"freezes.editor.message"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(field(u"freezes.reason"_s)->text(), u"Sales"_s);
    QTest::keyClick(m_view.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_freeze.id).reason, u"Sales"_s);
}

void FreezesViewTest::aNarrowWindowHasTwoPages()
{
    open();
    m_view->resize(1200, 680);
    QVERIFY(m_view->table().isVisible());
    QVERIFY(!m_view->effect().isVisible());
    m_view->table().setFocus();
    QTest::keyClick(&m_view->table(), Qt::Key_Return);
    QVERIFY(!m_view->table().isVisible());
    QVERIFY(m_view->effect().isVisible());
    QTest::keyClick(field(u"freezes.name"_s), Qt::Key_Escape);
    QVERIFY(m_view->table().isVisible());
    m_view->resize(1700, 1000);
    QVERIFY(m_view->table().isVisible());
    QVERIFY(m_view->effect().isVisible());
}

void FreezesViewTest::whatIsOverIsOnlyShown()
{
    CalendarWindow past = aFreeze(u"Last year's peak"_s);
    past.times.start.date = QDate(2025, 11, 27);
    m_ui->put({past});
    open();
    m_view->showWindow(past.id);
    QVERIFY(field(u"freezes.name"_s)->isReadOnly());
    QVERIFY(field(u"freezes.recurrence"_s)->isReadOnly());
    QCOMPARE(words(u"freezes.obstacle"_s), u"It is over, and only shown."_s);
    QVERIFY(button(u"freezes.remove"_s)->isEnabled());
    m_view->showWindow(m_freeze.id);
    QVERIFY(!field(u"freezes.name"_s)->isReadOnly());
}

void FreezesViewTest::theYearHasAccessibleChildren()
{
    open();
    QAccessibleInterface* year = QAccessible::queryAccessibleInterface(&m_view->year());
    QVERIFY(year);
    QCOMPARE(year->childCount(), m_view->year().itemCount());
    QVERIFY(year->childCount() > 1);
    QAccessibleInterface* first = year->child(0);
    QCOMPARE(
        first->text(QAccessible::Name), u"Retail peak freeze, hard freeze, Thu 26 – Sat 28 Nov"_s);
    QVERIFY(!first->rect().isEmpty());
    QCOMPARE(year->indexOfChild(first), 0);
}

void FreezesViewTest::theListIsSearched()
{
    open();
    field(u"freezes.find"_s)->setText(u"payments tuesday"_s);
    QTRY_COMPARE(m_view->table().model()->rowCount(), 2); // head and row
    field(u"freezes.find"_s)->setText(u"nothing like that"_s);
    QTRY_COMPARE(m_view->table().model()->rowCount(), 0);
    field(u"freezes.find"_s)->clear();
    QTRY_COMPARE(m_view->table().model()->rowCount(), 4);
    QVERIFY(m_view->copyTable().size() == 3);
}

} // namespace cb::test

QTEST_MAIN(cb::test::FreezesViewTest)
#include "FreezesViewTest.moc"
